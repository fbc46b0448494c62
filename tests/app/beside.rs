//! Tables that are pasted with their look: the text waits until it is known what lies beside it, and what
//! is done meanwhile.

use std::ops::ControlFlow;

use lyskryss::app::command::{EditCommand, FileCommand};
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::imports::pasted::PasteWay;
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::{Action, FileAction, FileReport, PrepareAction, PrepareReport};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::HeldBy;
use lyskryss::app::state::Dialog;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::field::{CriterionField, Field};
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::exchange::table_in::book::html;

use crate::meeting::Person;
use crate::samples::{ALL, CALC, EXCEL, GOOGLE};

const PATH: &str = "/tmp/møte.ron";

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 20,
    criteria: [
        (id: 7, name: "Verdi", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 9, name: "Penger", high: "Ja.", low: "Nei."),
    ])"#;

fn person() -> Person {
    let mut person = Person::with(PATH, SESSION);
    person.app.looks_beside = true;
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person
}

/// Pastes a text, and gives the order that asks what lies beside it.
fn pastes(person: &mut Person, text: &str) -> u64 {
    let effects = person.does(PrepareAction::Paste(Tab::Measures, text.to_owned()));
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::LookBeside(token, asked) => Some((*token, asked)),
        _ => None,
    });
    let (token, asked) = asked.unwrap();
    assert_eq!(*asked, text.replace("\r\n", "\n"));
    token
}

/// The answer, as it is given outside.
fn hears(person: &mut Person, token: u64, (text, html): (&str, &str)) {
    let sheet = html::beside(text, html, &mut || ControlFlow::Continue(()));
    person.does(PrepareReport::Beside(token, sheet.map(Box::new)));
    person.session().check().unwrap();
}

fn titles(person: &Person) -> Vec<&str> {
    person.session().measures.iter().map(|measure| &*measure.title).collect()
}

/// The lights of the measures from the first on: in `Verdi`, and in `Penger`. All are from the sheet.
fn lights(person: &Person) -> Vec<[Option<Mark>; 2]> {
    let session = person.session();
    assert!(session.judgements.iter().all(|judgement| judgement.from_sheet));
    let of = |id| [7, 9].map(|criterion| session.mark(id, CriterionId(criterion)));
    session.measures.iter().map(|measure| of(measure.id)).collect()
}

const HIGH: Option<Mark> = Some(Mark::High);
const MEDIUM: Option<Mark> = Some(Mark::Medium);
const LOW: Option<Mark> = Some(Mark::Low);

#[test]
fn lights_come_from_the_fills_of_all_five_programs() {
    for (name, clipped) in ALL {
        let mut person = person();
        let token = pastes(&mut person, clipped.0);
        assert!(titles(&person).is_empty(), "{name}: it waits");
        hears(&mut person, token, clipped);
        let right: &[_] = match name {
            "Excel" => &[[HIGH, HIGH], [LOW, LOW], [MEDIUM, LOW]],
            _ => &[[HIGH, MEDIUM], [LOW, HIGH]],
        };
        // What stands below the table in a letter is none of it.
        assert_eq!(lights(&person)[..right.len()], *right, "{name}");
    }
}

#[test]
fn merged_groups_and_lines_in_cells_come_as_they_stand() {
    let mut person = person();
    let token = pastes(&mut person, EXCEL.0);
    hears(&mut person, token, EXCEL);
    let areas: Vec<_> = person.session().measures.iter().map(|it| it.focus_area).collect();
    assert_eq!(person.session().focus_areas.len(), 1);
    assert_eq!(areas, [Some(person.session().focus_areas[0].id); 3]);
    let mut person = self::person();
    let token = pastes(&mut person, GOOGLE.0);
    hears(&mut person, token, GOOGLE);
    assert!(titles(&person)[1].starts_with("Datakatalog"), "{:?}", titles(&person));
}

#[test]
fn where_nothing_lies_beside_it_or_something_else_the_text_comes() {
    for html in ["", "<p>Noe annet</p>", GOOGLE.1, &CALC.1.replace("Felles", "Alles")] {
        let mut person = person();
        let token = pastes(&mut person, CALC.0);
        hears(&mut person, token, (CALC.0, html));
        assert_eq!(titles(&person).len(), 2);
        assert!(person.session().judgements.is_empty());
    }
    // Where the outside knows of no such thing, it is not asked.
    let mut person = person();
    person.app.looks_beside = false;
    person.does(PrepareAction::Paste(Tab::Measures, CALC.0.to_owned()));
    assert_eq!(titles(&person).len(), 2);
}

#[test]
fn whoever_does_something_else_waits_no_longer_and_a_late_answer_does_nothing() {
    let late = |does: fn(&mut Person)| {
        let mut person = person();
        let token = pastes(&mut person, CALC.0);
        does(&mut person);
        let after = person.session().clone();
        hears(&mut person, token, CALC);
        assert!(*person.session() == after, "a late answer changes nothing");
        person
    };
    // What is saved holds what was pasted.
    let mut person = late(|person| {
        let effects = person.runs(FileCommand::Save);
        let saved = effects.iter().find_map(|effect| match effect {
            Effect::Save(order) => Some(order.session.measures.len()),
            _ => None,
        });
        assert_eq!(saved, Some(2));
    });
    person.runs(EditCommand::Undo);
    assert!(titles(&person).is_empty());
    let person = late(|person| drop(person.runs(EditCommand::Undo)));
    assert!(titles(&person).is_empty(), "it is what was done last");
    let person = late(|person| drop(person.does(Action::Go(Place::Room(Room::Board)))));
    assert_eq!((titles(&person).len(), person.app.room), (2, Room::Board));
}

#[test]
fn whoever_only_looks_on_or_types_goes_on_waiting() {
    let mut person = person();
    let token = pastes(&mut person, CALC.0);
    let name = Field::Criterion(CriterionId(7), CriterionField::High);
    person.does(Action::Type(name, "Svært mye.".to_owned()));
    person.does(Action::Commit);
    person.does(PrepareAction::SelectEntry(EntryId::Criterion(CriterionId(9))));
    hears(&mut person, token, CALC);
    assert_eq!(lights(&person), [[HIGH, MEDIUM], [LOW, HIGH]]);
    let criterion = person.session().criterion(CriterionId(7)).unwrap();
    assert_eq!(criterion.high, "Svært mye.");
}

#[test]
fn two_pastes_come_one_after_the_other_and_each_once() {
    let mut person = person();
    let first = pastes(&mut person, CALC.0);
    let second = pastes(&mut person, GOOGLE.0);
    assert_eq!(titles(&person).len(), 2, "the first comes before the second is asked about");
    assert_ne!(first, second);
    hears(&mut person, second, GOOGLE);
    hears(&mut person, first, CALC);
    hears(&mut person, second, GOOGLE);
    assert_eq!(titles(&person).len(), 4);
    assert_eq!(lights(&person)[2..], [[HIGH, MEDIUM], [LOW, HIGH]]);
}

#[test]
fn in_another_session_nothing_of_it_comes() {
    let mut person = person();
    // It is on its way as something is pasted.
    person.does(FileAction::Open("/tmp/annet.ron".into()));
    let token = pastes(&mut person, CALC.0);
    let read = lyskryss::storage::format::from_text(SESSION).unwrap();
    let opened = lyskryss::app::services::files::Opened::new(read, String::new());
    person.does(FileReport::Loaded("/tmp/annet.ron".into(), Ok(Box::new(opened))));
    assert_eq!(person.app.document.as_ref().unwrap().path(), Some(&"/tmp/annet.ron".into()));
    hears(&mut person, token, CALC);
    assert!(titles(&person).is_empty());
}

#[test]
fn a_question_that_comes_meanwhile_is_answered_before_what_became_of_the_table_is_read() {
    let mut person = person();
    let token = pastes(&mut person, CALC.0);
    person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(_))));
    hears(&mut person, token, CALC);
    assert_eq!(titles(&person).len(), 2);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(_))), "it stays");
    person.does(Action::Dismiss);
    assert!(matches!(person.app.dialog(), Some(Dialog::Pasted(_))));
    person.does(Action::Agree);
    assert!(person.app.dialog().is_none());
}

#[test]
fn taken_in_otherwise_or_by_columns_it_keeps_its_fills() {
    let mut person = person();
    let token = pastes(&mut person, CALC.0);
    hears(&mut person, token, CALC);
    person.does(PrepareAction::PasteOtherwise(PasteWay { update: true, unit: None }));
    assert_eq!(lights(&person), [[HIGH, MEDIUM], [LOW, HIGH]]);
    person.does(PrepareAction::ChooseColumns);
    assert!(titles(&person).is_empty(), "it is taken back first");
    let rows = &person.app.prepare.taking().unwrap().book().pages[0].sheet;
    assert_eq!((rows.fills.len(), rows.comments.len()), (4, 1));
}

#[test]
fn that_nothing_came_is_not_said_while_it_is_on_its_way() {
    let mut person = person();
    person.runs(lyskryss::app::command::PrepareCommand::PasteMeasures);
    assert_eq!(person.says(), "message-pasted-nothing");
    let token = pastes(&mut person, CALC.0);
    assert_eq!(person.says(), "");
    hears(&mut person, token, CALC);
    assert_eq!(person.says(), "message-pasted");
}
