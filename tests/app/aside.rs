//! What is large is done on another thread: pasted, taken back, deleted; and what comes between.

use std::fmt::Write as _;

use lyskryss::app::command::{EditCommand, FileCommand, PrepareCommand};
use lyskryss::app::core::aside::AsideOrder;
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::imports::pasted::{PasteOrder, PasteTried};
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::{Action, PrepareAction, PrepareReport, Report};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::field::{CriterionField, Field};
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::insight::counts::Counts;
use lyskryss::storage::limits::MOST_ENTRIES;

use crate::meeting::Person;

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 20,
    criteria: [
        (id: 7, name: "Verdi", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 9, name: "Penger", high: "Ja.", low: "Nei."),
    ])"#;

fn titles(person: &Person) -> usize {
    person.session().measures.len()
}

/// How many measures are high in `Verdi`.
fn lights(person: &Person) -> usize {
    let session = person.session();
    let mark = |id| session.mark(id, CriterionId(7));
    session.measures.iter().filter(|it| mark(it.id) == Some(Mark::High)).count()
}

/// What is counted as one goes is what is there.
fn is_sound(person: &Person) {
    person.session().check().unwrap();
    let document = person.app.document.as_ref().unwrap();
    assert_eq!(*document.counts(), Counts::of(person.session()));
}

/// Pastes more than is taken in at once, and gives what is to be tried of it.
fn pastes_many(person: &mut Person) -> PasteOrder {
    let mut rows = String::from("Tiltak\tVerdi\n");
    for at in 0..1000 {
        writeln!(rows, "Tiltak nummer {at}\thøy").unwrap();
    }
    let effects = person.begins(PrepareAction::Paste(Tab::Measures, rows));
    let [Effect::TryPasted(order)] = &effects[..] else { panic!("{effects:?}") };
    PasteOrder::clone(order)
}

fn person() -> Person {
    let mut person = Person::with("/tmp/møte.ron", SESSION);
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person
}

#[test]
fn a_large_table_is_tried_aside_and_put_in_place_as_one_step() {
    let mut person = person();
    let before = person.session().clone();
    let order = pastes_many(&mut person);
    assert_eq!((person.says(), person.session()), ("message-taking-table", &before));
    let tried = PasteTried::of(order);
    person.does(PrepareReport::Pasted(Box::new(tried.clone())));
    assert_eq!((titles(&person), person.says()), (1000, "message-pasted"));
    assert_eq!(lights(&person), 1000);
    is_sound(&person);
    // It comes once.
    person.does(PrepareReport::Pasted(Box::new(tried)));
    assert_eq!(titles(&person), 1000);
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().measures, before.measures);
    assert!(person.session().judgements.is_empty());
    person.runs(EditCommand::Redo);
    assert_eq!(titles(&person), 1000);
}

#[test]
fn what_comes_between_a_large_table_and_its_place_stays() {
    let mut person = person();
    let order = pastes_many(&mut person);
    let name = Field::Criterion(CriterionId(7), CriterionField::High);
    person.does(Action::Type(name, "Svært mye.".to_owned()));
    person.does(Action::Commit);
    person.does(PrepareReport::Pasted(Box::new(PasteTried::of(order))));
    assert_eq!(titles(&person), 1000, "it is tried anew of what stands there now");
    assert_eq!(person.session().criterion(CriterionId(7)).unwrap().high, "Svært mye.");
    // Whoever saves meanwhile saves it, too.
    let mut person = self::person();
    let order = pastes_many(&mut person);
    let effects = person.runs(FileCommand::Save);
    let saved = effects.iter().find_map(|effect| match effect {
        Effect::Save(order) => Some(order.session.measures.len()),
        _ => None,
    });
    assert_eq!(saved, Some(1000));
    person.does(PrepareReport::Pasted(Box::new(PasteTried::of(order))));
    assert_eq!(titles(&person), 1000);
}

#[test]
fn where_files_have_no_room_for_a_table_nothing_of_it_comes() {
    let mut person = person();
    let mut rows = String::from("Tiltak\n");
    for at in 0..=MOST_ENTRIES {
        writeln!(rows, "Tiltak nummer {at}").unwrap();
    }
    person.does(PrepareAction::Paste(Tab::Measures, rows));
    assert_eq!((titles(&person), person.says()), (0, "message-list-no-room"));
}

/// Those who have pasted a large table.
fn with_many() -> Person {
    let mut person = person();
    let order = pastes_many(&mut person);
    person.does(PrepareReport::Pasted(Box::new(PasteTried::of(order))));
    person.does(Action::Agree);
    assert_eq!(titles(&person), 1000);
    person
}

/// What is to be made ready.
fn order_of(effects: &[Effect]) -> AsideOrder {
    let order = effects.iter().find_map(|effect| match effect {
        Effect::MakeReady(order) => Some(AsideOrder::clone(order)),
        _ => None,
    });
    order.unwrap()
}

fn undoes(person: &mut Person) -> AsideOrder {
    order_of(&person.begins(Action::Do(EditCommand::Undo.into())))
}

fn is_ready(person: &mut Person, order: AsideOrder) {
    person.does(Report::Ready(Box::new(order.done())));
    is_sound(person);
}

#[test]
fn what_is_large_is_taken_back_aside_and_done_again() {
    let mut person = with_many();
    let saved = person.app.document.as_ref().unwrap().history.revision();
    let order = undoes(&mut person);
    assert_eq!((titles(&person), person.says()), (1000, "message-undoing"));
    is_ready(&mut person, order.clone());
    assert_eq!((titles(&person), person.says()), (0, "message-undone"));
    // It comes once.
    is_ready(&mut person, order);
    assert_eq!(titles(&person), 0);
    let order = order_of(&person.begins(Action::Do(EditCommand::Redo.into())));
    assert_eq!((titles(&person), person.says()), (0, "message-redoing"));
    is_ready(&mut person, order);
    assert_eq!((titles(&person), lights(&person)), (1000, 1000));
    assert_eq!(person.app.document.as_ref().unwrap().history.revision(), saved);
    assert!(person.app.document.as_ref().unwrap().history.next_redo().is_none());
}

#[test]
fn whoever_goes_on_before_something_large_is_taken_back_goes_on_behind_it() {
    let mut person = with_many();
    let order = undoes(&mut person);
    // Once more: there is nothing before it.
    person.runs(EditCommand::Undo);
    assert_eq!(titles(&person), 0);
    is_ready(&mut person, order);
    assert_eq!(titles(&person), 0);
    person.runs(EditCommand::Redo);
    let order = undoes(&mut person);
    person.runs(PrepareCommand::AddEntry);
    assert_eq!(titles(&person), 1, "it is added to what is left");
    is_ready(&mut person, order);
    assert_eq!(titles(&person), 1);
    // What was typed meanwhile is the last that was done; that alone is not taken back for it.
    let mut person = with_many();
    let order = undoes(&mut person);
    person.does(Action::Type(
        Field::Criterion(CriterionId(7), CriterionField::High),
        "Svært mye.".to_owned(),
    ));
    person.does(Action::Commit);
    is_ready(&mut person, order);
    assert_eq!(titles(&person), 1000);
    assert_eq!(person.session().criterion(CriterionId(7)).unwrap().high, "Svært mye.");
}

#[test]
fn what_a_deletion_takes_along_is_made_ready_while_it_is_asked_about() {
    let asks = |person: &mut Person| {
        person.does(Action::Go(Place::Entry(EntryId::Criterion(CriterionId(7)))));
        order_of(&person.begins(Action::Do(PrepareCommand::DeleteEntry.into())))
    };
    let is_gone = |person: &Person| {
        is_sound(person);
        assert_eq!((person.session().criteria.len(), lights(person)), (1, 0));
        assert_eq!(person.says(), "message-deleted");
    };
    let mut person = with_many();
    let order = asks(&mut person);
    assert_eq!(person.app.goes_along().judgements, 1000);
    is_ready(&mut person, order);
    assert_eq!(lights(&person), 1000, "it is asked first");
    person.does(Action::Agree);
    is_gone(&person);
    person.runs(EditCommand::Undo);
    assert_eq!((person.session().criteria.len(), lights(&person)), (2, 1000));
    // Whoever answers before that, and whoever answers no.
    let order = asks(&mut person);
    person.does(Action::Agree);
    is_gone(&person);
    is_ready(&mut person, order);
    is_gone(&person);
    person.runs(EditCommand::Undo);
    let order = asks(&mut person);
    person.does(Action::Dismiss);
    is_ready(&mut person, order);
    assert_eq!(lights(&person), 1000);
}
