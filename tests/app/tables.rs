//! The session as tables that go out: what stands in them, in which words, and what never does.

use std::io::{Cursor, Read as _};

use lyskryss::app::command::{Command, FileCommand, RoadmapCommand};
use lyskryss::app::core::effect::{Effect, GiveTo, Stands, TablesOrder};
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::tables::{Outgoing, TableOf, workbook};
use lyskryss::app::input::{Action, FileAction, FileReport, PrepareAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::{FileQuestion, TablesReport};
use lyskryss::app::state::Dialog;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::{Sign, unwatched};
use lyskryss::exchange::table_out::csv::Dialect;
use lyskryss::exchange::table_out::form::TableForm;
use lyskryss::exchange::table_out::{Cell, Kind, Sheet, clipboard, csv};
use lyskryss::i18n::{Texts, tags};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;

use crate::meeting::Person;
use crate::papers::SESSION;

fn session() -> Session {
    format::from_text(SESSION).unwrap().session
}

fn practice() -> Session {
    format::from_text(include_str!("../../sessions/ovelse.ron")).unwrap().session
}

fn sheet(session: &Session, table: TableOf, tag: &str) -> Sheet {
    workbook(&Outgoing::of(session), Texts::of(tag), &[table]).sheets.remove(0)
}

/// A cell as one reads it.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => words.clone(),
        Cell::Amount(thousands) => format!("{thousands} kkr"),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Light(sign, word) => format!("{} {word}", sign.character()),
    }
}

fn rows(session: &Session, table: TableOf) -> Vec<String> {
    let rows = sheet(session, table, "nb").rows;
    rows.iter().map(|row| row.iter().map(shown).collect::<Vec<_>>().join(" | ")).collect()
}

#[test]
fn each_table_says_what_stands_in_the_session() {
    let session = session();
    assert_eq!(
        rows(&session, TableOf::Board),
        [
            "3.1 | Felles tilsyn |  | ▲ Høyt | ● Middels | 2027 | Den er klar.",
            "3.2 | Ikke med her |  | ▼ Lavt |  | Ikke avgjort | ",
        ]
    );
    assert_eq!(
        rows(&session, TableOf::Criteria),
        [
            "Nytte |  | Hva? | Mange får det bedre. | Noen får det bedre. | Få merker det. | ",
            "Ansvar |  | Hvem? | Noen eier det. | Noen peker seg ut. | Ingen. | ",
        ]
    );
    assert_eq!(
        rows(&session, TableOf::Roadmap),
        ["2027 | 3.1 | Felles tilsyn |  |  |  | Etat A |  |  |  |  | Den er klar. |  | ",]
    );
    assert_eq!(
        rows(&session, TableOf::FollowUps),
        [
            "Avklare hjemmelen. | Etat A | 2027-03-15 |  | Oppfølgingspunkt | Sak 2/27 Vurdering av tiltak | ",
            "Finne tall |  |  |  | Oppfølgingspunkt | Sak 2/27 Vurdering av tiltak | ",
            "Noen sier ja | Etat B | 2027-02-15 |  | For grønt lys | 3.1 Felles tilsyn – Ansvar | ",
        ]
    );
    let items = rows(&session, TableOf::Items);
    assert_eq!(items.len(), 3, "a break is no item: {items:?}");
    assert_eq!(
        items[1],
        "2/27 | Vurdering av tiltak | Felles tiltak | 2027-01-20 | Vedtak | Person 2 | 3.1 Felles \
         tilsyn | Tiltaket ble lagt fram. | Stor verdi for få kan veie tungt.\nB: Vi trenger en \
         hjemmel.\nGruppa var samstemt.\n\nSå ble det pause. | 3.1 tas inn på veikartet.\nEtat A eier \
         det. | B: Vi ville vente."
    );
}

#[test]
fn rounds_are_told_where_they_were_shown_and_an_anonymous_one_in_counts_alone() {
    assert_eq!(
        rows(&session(), TableOf::Rounds),
        [
            "3.1 | Felles tilsyn | Nytte | 1 | 2027-01-20 |  | 1 | 0 | 1 | 0 | 0 | 0 | Høyt: A\nLavt: B",
            "3.1 | Felles tilsyn | Nytte | 2 | 2027-01-20 | Ja | 2 | 0 | 0 | 0 | 0 | 0 | ",
        ]
    );
}

#[test]
fn no_file_holds_what_is_not_for_all() {
    let session = session();
    for tag in tags() {
        for table in TableOf::all() {
            let book = workbook(&Outgoing::of(&session), Texts::of(tag), &[table]);
            let bytes = TableForm::Xlsx.write(&book, &mut unwatched).unwrap().bytes;
            let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
            for at in 0..zip.len() {
                let mut text = String::new();
                zip.by_index(at).unwrap().read_to_string(&mut text).unwrap();
                assert!(!text.contains("HEMMELIG"), "{table:?} {tag}");
            }
            for dialect in [Dialect::Excel, Dialect::Rfc4180] {
                let text = String::from_utf8(csv::write(&book.sheets[0], dialect)).unwrap();
                assert!(text.contains('\n') && !text.contains("HEMMELIG"), "{table:?} {tag}");
            }
        }
    }
}

/// Answers that are hidden make no difference to any table.
#[test]
fn two_sessions_that_differ_in_what_is_hidden_give_the_same_files() {
    let one = session();
    let hidden = "name: \"HEMMELIG åpen\", seats: [1], answer: Some(Low)";
    assert!(SESSION.contains(hidden));
    let other = SESSION
        .replace(hidden, &hidden.replace("Some(Low)", "Some(High)"))
        .replace("HEMMELIG notat", "noe annet")
        .replace(
            "\"HEMMELIG A\", seats: [1], answer: Some(High)",
            "\"X\", seats: [1], answer: Some(High)",
        );
    let other = format::from_text(&other).unwrap().session;
    assert_ne!(one, other);
    let book = |session: &Session| workbook(&Outgoing::of(session), Texts::of("nb"), &[]);
    assert_eq!(book(&one), book(&other));
}

#[test]
fn a_light_is_never_a_number_and_nothing_is_computed_from_lights() {
    let practice = practice();
    for table in TableOf::all() {
        let sheet = sheet(&practice, table, "nb");
        for row in &sheet.rows {
            assert_eq!(row.len(), sheet.columns.len(), "{table:?}");
            for (cell, column) in row.iter().zip(&sheet.columns) {
                let is_light = matches!(cell, Cell::Light(..));
                assert!(!is_light || column.kind == Kind::Light, "{table:?} {}", column.head);
                if column.kind == Kind::Light {
                    assert!(is_light || *cell == Cell::Empty, "{table:?} {cell:?}");
                }
            }
        }
    }
    // Where there are counts, they count answers.
    let counted = TableOf::all().filter(|table| {
        sheet(&practice, *table, "nb").columns.iter().any(|column| column.kind == Kind::Count)
    });
    assert_eq!(counted.collect::<Vec<_>>(), [TableOf::Rounds]);
}

#[test]
fn the_words_are_those_of_the_language_and_the_empty_tables_stay_at_home() {
    let book = |tag| workbook(&Outgoing::of(&session()), Texts::of(tag), &[]);
    let names = |tag| book(tag).sheets.into_iter().map(|sheet| sheet.name).collect::<Vec<_>>();
    assert_eq!(
        names("nn"),
        ["Tavle", "Tiltak", "Kriterium", "Steg", "Vegkart", "Oppfølgingspunkt", "Rundar", "Saker"]
    );
    assert_eq!(names("en")[..3], ["Board", "Measures", "Criteria"]);
    let word = |tag| shown(&book(tag).sheets[0].rows[1][3]);
    assert_eq!([word("nb"), word("nn"), word("en")], ["▼ Lavt", "▼ Lågt", "▼ Low"]);
    assert_eq!(book("nn").marks[3], (Sign::CannotJudge, "Kan ikkje vurderast enno".to_owned()));
    let empty = workbook(&Outgoing::of(&Session::default()), Texts::of("nb"), &[]);
    let names: Vec<&str> = empty.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Tavle", "Tiltak", "Kriterier"]);
}

/// Pasted into a session that has the criteria and the steps, and no more.
#[test]
fn the_table_of_measures_comes_in_again_with_its_lights_reasons_and_decisions() {
    for tag in tags() {
        let whole = practice();
        let kept = Session {
            title: "Ny".to_owned(),
            next_id: whole.next_id,
            criteria: whole.criteria.clone(),
            steps: whole.steps.clone(),
            ..Session::default()
        };
        let mut kept = kept;
        for criterion in &mut kept.criteria {
            criterion.high_example = None;
            criterion.medium_example = None;
            criterion.low_example = None;
        }
        let mut person = Person::with("/tmp/ny.ron", &format::to_text(&kept).unwrap());
        let text = clipboard::to_text(&sheet(&whole, TableOf::Measures, tag), tag);
        person.does(PrepareAction::Paste(Tab::Measures, text));
        let came = person.session();
        assert_eq!(came.measures.len(), whole.measures.len(), "{tag}");
        for (measure, was) in came.measures.iter().zip(&whole.measures) {
            let called = was.called();
            assert_eq!((&measure.number, &measure.title), (&was.number, &was.title), "{tag}");
            assert_eq!(
                (&measure.description, &measure.owner, &measure.benefits, &measure.state),
                (&was.description, &was.owner, &was.benefits, &was.state),
                "{tag} {called}"
            );
            assert_eq!(
                (measure.kind, measure.horizon, measure.cost, measure.state_date),
                (was.kind, was.horizon, was.cost, was.state_date),
                "{tag} {called}"
            );
            let of =
                |session: &Session, id| session.decision(id).map(|it| (it.outcome, it.why.clone()));
            let decided = of(&whole, was.id).unwrap_or_default();
            assert_eq!(of(came, measure.id).unwrap_or_default(), decided, "{tag} {called}");
            for criterion in &whole.criteria {
                let of = |session: &Session, id| {
                    let judgement = session.judgement(id, criterion.id);
                    judgement.map(|it| (it.mark, it.rationale.clone())).unwrap_or_default()
                };
                let (was, is) = (of(&whole, was.id), of(came, measure.id));
                assert_eq!(is, was, "{tag} {called} {}", criterion.name);
            }
        }
    }
}

/// What the outside is asked to write, and where.
fn ordered(effects: &[Effect]) -> TablesOrder {
    let [Effect::GiveTables(order)] = effects else { panic!("{effects:?}") };
    order.clone()
}

#[test]
fn tables_go_where_a_person_picks_and_over_nothing_that_was_not_asked_about() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    let order = ordered(&person.runs(FileCommand::GiveTables));
    let to =
        |name: &str| GiveTo::Picked { folder: Some("/tmp/møte".into()), name: name.to_owned() };
    assert_eq!((&*order.session, &order.to), (person.session(), &to("Felles tiltak.xlsx")));
    // One at a time.
    assert_eq!(person.runs(FileCommand::GiveTables), []);
    assert_eq!(person.says(), "message-dialog-is-open");
    let stands = Stands { path: "/tmp/b.xlsx".into(), is_open: false };
    person.does(FileReport::Tables(TablesReport::Stand(stands.clone())));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::TablesStand(_)))));
    let order = ordered(&person.does(FileAction::TablesElsewhere));
    let elsewhere = GiveTo::Picked { folder: Some("/tmp".into()), name: "b (2).xlsx".to_owned() };
    assert_eq!(order.to, elsewhere);
    person.does(FileReport::Tables(TablesReport::Stand(stands)));
    let order = ordered(&person.does(Action::Agree));
    assert_eq!(order.to, GiveTo::Over("/tmp/b.xlsx".into()));
    person.does(FileReport::Tables(TablesReport::Given("/tmp/b.xlsx".into(), Vec::new())));
    assert_eq!(person.says(), "message-tables-given");
    assert!(person.app.dialog().is_none());
}

#[test]
fn a_file_that_holds_one_table_gets_the_one_that_a_person_chooses() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    assert_eq!(ordered(&person.runs(FileCommand::GiveTables)).only, None);
    person.does(FileReport::Tables(TablesReport::Which("/tmp/b.csv".into())));
    let asked = |person: &Person| match person.app.dialog() {
        Some(Dialog::File(FileQuestion::WhichTable(_, table))) => Some(*table),
        _ => None,
    };
    assert_eq!(asked(&person), Some(TableOf::Board));
    person.does(FileAction::ChooseTable(TableOf::FollowUps));
    assert_eq!(asked(&person), Some(TableOf::FollowUps));
    let order = ordered(&person.does(Action::Agree));
    assert_eq!(order.only, Some(TableOf::FollowUps));
    assert_eq!(order.to, GiveTo::Over("/tmp/b.csv".into()));
    assert_eq!(asked(&person), None);
}

#[test]
fn tables_that_were_not_written_are_said_to_be_that_and_what_was_cut_is_named() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    person.runs(FileCommand::GiveTables);
    person
        .does(FileReport::Tables(TablesReport::NotWritten("/x/b.xlsx".into(), FileError::Folder)));
    let order = ordered(&person.does(Action::Agree));
    assert!(matches!(&order.to, GiveTo::Picked { name, .. } if name == "b (2).xlsx"));
    let cut = vec!["Tavle B4".to_owned()];
    person.does(FileReport::Tables(TablesReport::Given("/tmp/b.xlsx".into(), cut)));
    assert_eq!(person.says(), "message-tables-cut");
    assert_eq!(person.tells("cells"), Some(&Arg::Words("Tavle B4".to_owned())));
    person.runs(FileCommand::GiveTables);
    person.does(FileReport::Tables(TablesReport::NotWanted));
    ordered(&person.runs(FileCommand::GiveTables));
}

#[test]
fn the_roadmap_is_copied_from_any_room_with_its_queue_and_nothing_that_is_private() {
    let mut person = Person::with("/tmp/møte/a.ron", SESSION);
    let effects = person.runs(RoadmapCommand::Copy);
    let [Effect::CopyTable { text, html }] = &effects[..] else { panic!("{effects:?}") };
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].starts_with("Steg\tNummer\tTittel\t"), "{text}");
    assert!(lines[1].starts_with("2027\t3.1\tFelles tilsyn\t"), "{text}");
    assert!(html.contains(">Felles tilsyn</td>") && !html.contains("HEMMELIG"));
    assert_eq!(person.says(), "message-copied");
    // Where nothing is planned there is nothing to copy.
    let nothing = Person::with("/tmp/møte/b.ron", r#"(format: 1, title: "Møte", next_id: 20)"#);
    assert!(!Command::Roadmap(RoadmapCommand::Copy).is_enabled(&nothing.app));
}
