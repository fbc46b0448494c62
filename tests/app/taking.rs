//! Tables of a file, looked at before they are taken in: what is chosen of them, what would come, and
//! what then does.

use std::ops::ControlFlow;

use lyskryss::app::command::{EditCommand, PrepareCommand};
use lyskryss::app::core::differences::DiffRow;
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::imports::choices::Counted;
use lyskryss::app::core::imports::tried::{Tried, TriedSheet};
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::{Action, PrepareAction, PrepareReport};
use lyskryss::app::rooms::prepare::{At, NoTable, Tab, TakingAction};
use lyskryss::domain::cost::Cost;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::judging::{self, RoundKind};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Answer::{self, Abstains, High, Low, Medium};
use lyskryss::domain::session::Session;
use lyskryss::exchange::table_in::book::{Book, BookError, Page, open};
use lyskryss::exchange::table_in::{
    Asked, Fate, Reading, Sheet, TableColumn, TableList, Target, Why,
};
use lyskryss::insight::differences::Piece;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::to_text;
use lyskryss::storage::settings::Settings;

use crate::meeting::Person;

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 30,
    criteria: [
        (id: 7, name: "Verdi for brukerne", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 8, name: "Gjennomførbart", high: "Ja.", medium: "Kanskje.", low: "Nei."),
    ],
    measures: [
        (id: 20, number: "1.1", title: "Felles innlogging for foresatte", owner: "Etat A"),
        (id: 21, number: "1.2", title: "Register over fagskoler"),
        (id: 22, number: "", title: "Leselist i digitale prøver"),
    ],
    judgements: [
        (measure: 20, criterion: 7, mark: Some(Low)),
        (measure: 21, criterion: 7, mark: Some(Low), from_sheet: true),
    ])"#;

const FILE: &str = "/tmp/Tiltaksliste 2027.xlsx";

fn person() -> Person {
    Person::with("/tmp/møte.ron", SESSION)
}

fn book(text: &str) -> Book {
    open(text.as_bytes(), &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// A file with several sheets.
fn book_of(sheets: &[(&str, &str)]) -> Book {
    let page = |(name, text): &(&str, &str)| Page {
        name: (*name).to_owned(),
        sheet: Sheet::split(text, ';'),
        ..Page::default()
    };
    Book { pages: sheets.iter().map(page).collect(), noted: Vec::new() }
}

/// Does it, and has tried what is to be tried.
fn does(person: &mut Person, input: impl Into<lyskryss::app::input::Input>) {
    for effect in person.does(input) {
        if let Effect::TryTables(order) = effect {
            let tried = Tried::of(person.app.texts, &order);
            does(person, PrepareReport::Tried(Box::new(tried)));
        }
    }
}

fn read(person: &mut Person, read: Result<Book, NoTable>) {
    person.does(PrepareAction::TakeFile(FILE.into()));
    let token = person.app.prepare.reading().expect("it is being read").token();
    does(person, PrepareReport::Read(token, FILE.into(), read));
}

/// Those who look at a table.
fn looking(text: &str) -> Person {
    let mut person = person();
    read(&mut person, Ok(book(text)));
    person
}

fn chooses(person: &mut Person, action: TakingAction) {
    does(person, PrepareAction::Taking(action));
}

fn sheet(person: &Person) -> &TriedSheet {
    person.app.prepare.taking().and_then(|taking| taking.sheet()).expect("a sheet is looked at")
}

fn tried(person: &Person) -> &Tried {
    person.app.prepare.taking().and_then(|taking| taking.tried()).expect("it was tried")
}

fn takes_in(person: &mut Person) {
    does(person, Action::Do(PrepareCommand::TakeIn.into()));
    assert!(!person.app.prepare.is_taking(), "it is taken in");
    person.session().check().unwrap();
}

const TABLE: &str = "Nr;Tiltak;Verdi for brukerne;Effekt;Penger\r\n\
    1.1;Felles innlogging for foresatte;H;høy;20\r\n\
    1.2;Register over godkjente fagskoler;H;lav;kanskje\r\n\
    1.3;Felles kodeverk;Lav/middels;middels;30\r\n\
    ;Leselist i digital prøve;M;høy;\r\n\
    Sum;;;;50\r\n";

#[test]
fn nothing_happens_before_it_is_taken_in_and_that_is_one_step() {
    let before = person().session().clone();
    let mut person = looking(TABLE);
    assert_eq!(person.app.room, Room::Prepare);
    assert_eq!(person.session(), &before, "it is only looked at");
    let tried = tried(&person);
    assert_eq!(tried.counts(person.app.prepare.taking().unwrap().plans()), (2, 2));
    takes_in(&mut person);
    assert_eq!(person.says(), "message-table-taken");
    assert_eq!(person.session().measures.len(), 5);
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().measures, before.measures);
    assert_eq!(person.session().judgements, before.judgements);
    assert_eq!(person.session().tables, before.tables);
}

#[test]
fn what_would_become_of_each_row_and_cell_is_told_before() {
    let person = looking(TABLE);
    let sheet = sheet(&person);
    let fate = |row: usize| sheet.fates.get(&row).copied();
    assert_eq!(fate(2), Some(Fate::Updated(MeasureId(20).into())), "what fits nowhere is a note");
    assert_eq!(fate(3), Some(Fate::Updated(MeasureId(21).into())));
    assert_eq!(fate(4), Some(Fate::New));
    assert_eq!(fate(5), Some(Fate::Near(MeasureId(22).into())), "and is taken for none");
    assert_eq!(sheet.left_rows.get(&6), Some(&Why::Total));
    assert_eq!(sheet.left_cells.get(&(2, 2)), Some(&Why::Judged));
    assert_eq!(sheet.left_cells.get(&(4, 2)), Some(&Why::Between));
    // A title, and a light from an earlier sheet, which this one changes.
    let changes = &tried(&person).changes;
    let pieces: Vec<Piece> = changes.iter().map(|row| row.difference.piece).collect();
    let crossing = Piece::Crossing(MeasureId(21), CriterionId(7));
    let entries = [20, 21].map(|id| Piece::Entry(MeasureId(id).into()));
    assert_eq!(pieces, [crossing, entries[0], entries[1]], "lights first");
    let title = changes[2].lines.iter().find(|line| line.ours == "Register over fagskoler");
    assert_eq!(title.unwrap().theirs, "Register over godkjente fagskoler");
}

#[test]
fn what_a_table_says_that_stands_already_is_unchanged() {
    let person = looking("Nr;Tiltak;Eier\r\n1.1;Felles innlogging for foresatte;Etat A\r\n");
    let fate = sheet(&person).fates.get(&2);
    assert_eq!(fate, Some(&Fate::Known(MeasureId(20).into())));
    assert_eq!(tried(&person).ready, None, "there is nothing to take in");
}

#[test]
fn a_person_says_what_a_column_is_what_a_word_means_and_which_measure_a_row_is() {
    let mut person = looking(TABLE);
    assert_eq!(sheet(&person).offers.criteria, [3], "all of it can be read as lights");
    let effect = TakingAction::Is(3, Target::Lights(CriterionId(8)));
    chooses(&mut person, effect);
    chooses(&mut person, TakingAction::Word("Lav/middels".to_owned(), Some(Answer::Low)));
    chooses(&mut person, TakingAction::Same(5, Some(MeasureId(22))));
    assert_eq!(sheet(&person).fates.get(&5), Some(&Fate::Updated(MeasureId(22).into())));
    assert!(!sheet(&person).left_cells.contains_key(&(4, 2)));
    takes_in(&mut person);
    let session = person.session();
    let mark = |id, of| session.judgement(MeasureId(id), CriterionId(of)).and_then(|it| it.mark);
    assert_eq!(mark(20, 7), Some(Mark::Low), "the group's own stays");
    assert_eq!(mark(20, 8), Some(Mark::High));
    assert_eq!(mark(21, 7), Some(Mark::High));
    assert_eq!(mark(22, 8), Some(Mark::High));
    assert_eq!(session.measures.len(), 4);
    assert_eq!(session.measures[2].title, "Leselist i digital prøve");
    let new = session.measures[3].id;
    assert_eq!(session.judgement(new, CriterionId(7)).unwrap().mark, Some(Mark::Low));
    assert!(session.judgement(new, CriterionId(7)).unwrap().from_sheet);
}

#[test]
fn what_was_chosen_is_followed_the_next_time_and_only_if_it_is_to_be() {
    for remembers in [true, false] {
        let mut person = looking(TABLE);
        chooses(&mut person, TakingAction::Is(3, Target::Lights(CriterionId(8))));
        chooses(&mut person, TakingAction::Is(4, Target::Out));
        chooses(&mut person, TakingAction::Word("Lav/middels".to_owned(), None));
        chooses(&mut person, TakingAction::Remember(remembers));
        takes_in(&mut person);
        read(&mut person, Ok(book("Tiltak;Effekt;Penger\r\nNytt;Lav/middels;30\r\nTo;lav;3\r\n")));
        let columns = &sheet(&person).import.mapping.columns;
        assert_eq!(columns[1] == Target::Lights(CriterionId(8)), remembers);
        assert_eq!(columns[2] == Target::Out, remembers);
        let asked = sheet(&person).left_cells.get(&(2, 1));
        assert_eq!(asked, None, "none of both: it is no light, or no column of lights");
        assert_eq!(person.session().tables.columns.is_empty(), !remembers);
    }
}

#[test]
fn heads_unit_direction_and_list_are_chosen_too() {
    let text = "Oversikt;;\r\nNr;Hva;MNOK\r\n1;En;20\r\n2;To;2000000\r\n";
    let mut person = looking(text);
    let cost = |person: &Person| sheet(person).import.mapping.place(TableColumn::Cost);
    assert_eq!(cost(&person), Some(2));
    chooses(&mut person, TakingAction::Head(0));
    assert_eq!(sheet(&person).import.mapping.head, None);
    chooses(&mut person, TakingAction::Head(2));
    assert_eq!(sheet(&person).import.mapping.head, Some(1));
    chooses(&mut person, TakingAction::Is(2, Target::Field(TableColumn::Cost)));
    chooses(&mut person, TakingAction::Unit(Counted::Millions));
    takes_in(&mut person);
    assert_eq!(
        person.session().measures.last().map(|it| it.cost),
        Some(None),
        "as that is too much"
    );
    let first = &person.session().measures[3];
    assert_eq!(first.cost, Some(Cost::new(20_000, 20_000).unwrap()));

    let mut person = looking("Tiltak;En;To\r\nEier;Etat A;Etat B\r\n");
    assert!(sheet(&person).import.sheet.is_turned);
    chooses(&mut person, TakingAction::Across(false));
    assert!(!sheet(&person).import.sheet.is_turned);
    chooses(&mut person, TakingAction::Into(Some(TableList::Participants)));
    chooses(&mut person, TakingAction::Is(0, Target::Field(TableColumn::Name)));
    takes_in(&mut person);
    assert_eq!(person.session().participants.len(), 2);
    assert_eq!(person.app.prepare.tab(), Tab::Participants);
}

#[test]
fn several_sheets_come_in_together_what_others_refer_to_first() {
    let book = book_of(&[
        ("Tiltak", "Nr;Tiltak;Risiko\n9;Nytt;H\n"),
        ("Kriterier", "Kriterium;Høyt;Middels;Lavt\nRisiko;Liten.;Noe.;Stor.\n"),
        ("Annet", "Ord;Forklaring\na;b\n"),
    ]);
    let mut person = person();
    read(&mut person, Ok(book.clone()));
    let taken: Vec<bool> =
        person.app.prepare.taking().unwrap().plans().iter().map(|plan| plan.is_taken).collect();
    assert_eq!(taken, [true, true, false]);
    takes_in(&mut person);
    let session = person.session();
    let (criterion, measure) = (session.criteria[2].id, session.measures[3].id);
    assert_eq!(session.judgement(measure, criterion).unwrap().mark, Some(Mark::High));
    person.runs(EditCommand::Undo);
    assert_eq!((person.session().criteria.len(), person.session().measures.len()), (2, 3));
    // One of them can be left out.
    read(&mut person, Ok(book));
    chooses(&mut person, TakingAction::Show(1));
    chooses(&mut person, TakingAction::Into(None));
    takes_in(&mut person);
    assert_eq!((person.session().criteria.len(), person.session().measures.len()), (2, 4));
}

#[test]
fn what_changes_while_one_looks_is_looked_at_anew() {
    let mut person = looking(TABLE);
    let first = tried(&person).token;
    does(&mut person, Action::Do(EditCommand::Undo.into()));
    assert_eq!(tried(&person).token, first, "nothing was undone");
    chooses(&mut person, TakingAction::Look(At { row: 99, column: 99 }));
    let at = person.app.prepare.taking().unwrap().at();
    assert_eq!((at.row, at.column), (5, 4), "one stays inside");
    assert_eq!(tried(&person).token, first, "looking changes nothing");
    // Taken in while it is still being tried, it waits for that.
    let effects = person.does(PrepareAction::Taking(TakingAction::Remember(false)));
    person.runs(PrepareCommand::TakeIn);
    assert!(person.app.prepare.is_taking());
    let [Effect::TryTables(order)] = &effects[..] else { panic!("{effects:?}") };
    let tried = Tried::of(person.app.texts, order);
    person.does(PrepareReport::Tried(Box::new(tried)));
    assert!(!person.app.prepare.is_taking());
    assert_eq!(person.session().measures.len(), 5);
}

#[test]
fn esc_takes_nothing_in_and_stops_what_is_being_read() {
    let mut person = looking(TABLE);
    let before = person.session().clone();
    person.does(Action::Back);
    assert!(!person.app.prepare.is_taking());
    assert_eq!((person.says(), person.session()), ("message-table-not-taken", &before));
    let effects = person.does(PrepareAction::TakeFile(FILE.into()));
    let [Effect::ReadTable(token, path)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(path.to_str(), Some(FILE));
    person.does(PrepareReport::Reading(*token, 5, 10));
    assert_eq!(person.app.prepare.reading().unwrap().read, (5, 10));
    assert_eq!(person.does(Action::Back), [Effect::StopReading(*token)]);
    person.does(PrepareReport::Read(*token, FILE.into(), Ok(book(TABLE))));
    assert!(!person.app.prepare.is_taking(), "nobody waits for it any more");
}

#[test]
fn a_file_that_gives_no_table_says_why_and_changes_nothing() {
    let mut person = person();
    let before = person.session().clone();
    for (why, key) in [
        (NoTable::Book(BookError::Locked), "no-table-locked"),
        (NoTable::Book(BookError::TooManyRows("Ark1".to_owned(), 30_000)), "no-table-rows"),
        (NoTable::File(FileError::NotFound), "no-table-unreadable"),
    ] {
        read(&mut person, Err(why));
        assert_eq!(person.says(), "message-no-table");
        let said = person.tells("why");
        assert!(matches!(said, Some(Arg::Message(said)) if said.key == key), "{key}");
        assert!(!person.app.prepare.is_taking());
    }
    assert_eq!(person.does(PrepareReport::Picked(None)), []);
    assert_eq!(person.session(), &before);
}

#[test]
fn a_table_where_nothing_is_open_begins_a_session_with_criteria_of_its_own() {
    let mut person = person();
    person.app = lyskryss::app::state::App::new(Settings::default(), Some("nb-NO"));
    read(&mut person, Ok(book("Tiltak;Nytte;Risiko\r\nEn;høy;lav\r\nTo;lav;middels\r\n")));
    assert_eq!(person.session().title, "Tiltaksliste 2027");
    assert_eq!(sheet(&person).import.mapping.columns[1..], [Target::NewCriterion; 2]);
    takes_in(&mut person);
    let session = person.session();
    let names: Vec<&str> = session.criteria.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Nytte", "Risiko"]);
    assert_eq!(session.judgements.len(), 4);
    // The next table knows them by their names.
    read(&mut person, Ok(book("Tiltak;Nytte\r\nTre;høy\r\n")));
    assert_eq!(
        sheet(&person).import.mapping.columns[1],
        Target::Lights(session_criterion(&person))
    );
}

fn session_criterion(person: &Person) -> CriterionId {
    person.session().criteria[0].id
}

#[test]
fn what_was_pasted_can_be_chosen_of_too() {
    let mut person = person();
    person.does(PrepareAction::Paste(Tab::Measures, "Tiltak\tEffekt\nEn\thøy\nTo\tlav".to_owned()));
    assert_eq!(person.session().measures.len(), 5);
    does(&mut person, PrepareAction::ChooseColumns);
    assert_eq!(person.session().measures.len(), 3, "it is taken back first");
    chooses(&mut person, TakingAction::Is(1, Target::Lights(CriterionId(8))));
    takes_in(&mut person);
    assert_eq!(person.session().measures.len(), 5);
    let last = person.session().measures[4].id;
    assert_eq!(person.session().judgement(last, CriterionId(8)).unwrap().mark, Some(Mark::Low));
}

/// The same with two who sit at the table.
fn at_the_table(book: Book) -> Person {
    let seats = r#"participants: [
        (id: 11, organisation: "Etat A", short: "A", role: Member),
        (id: 12, organisation: "Etat B", short: "", role: Member),
    ], measures"#;
    let mut person = Person::with("/tmp/møte.ron", &SESSION.replace("measures", seats));
    read(&mut person, Ok(book));
    person
}

const ANSWERS: &str = "Nr;Tiltak;Verdi for brukerne – Etat A;Etat B: Gjennomførbart;Etat C;Hast – Etat A;Hast – Etat B\n\
    1.1;Felles innlogging for foresatte;H;avstår;L;H;M\n1.2;Register over fagskoler;L;kanskje;M;L;L\n";

/// A round: its measure, its criterion, and who answered what.
type Told<'s> = (u32, u32, Vec<(&'s str, Answer)>);

fn stands(session: &Session) -> Vec<Told<'_>> {
    session
        .rounds
        .iter()
        .map(|round| {
            let stands = round.stands().expect("it is shown");
            let said = stands.into_iter().map(|(it, answer)| (&*it.name, answer.unwrap()));
            (round.measure.0, round.criterion.0, said.collect())
        })
        .collect()
}

#[test]
fn answers_of_participants_become_rounds_that_are_shown_in_one_step() {
    let mut person = at_the_table(book(ANSWERS));
    let [value, feasible] = [7, 8].map(CriterionId);
    let [a, b] = [11, 12].map(ParticipantId);
    let asked = |of, who| Target::Answers(Asked { of: Some(of), who });
    let columns = &sheet(&person).import.mapping.columns;
    assert_eq!(columns[2..4], [asked(value, Some(a)), asked(feasible, Some(b))]);
    assert_eq!(columns[4..], [Target::Unknown; 3], "nothing is guessed in silence");
    let report = sheet(&person).report.as_ref().unwrap();
    assert_eq!((report.answers, report.rounds), (3, 3), "D3 is no answer");
    assert_eq!(sheet(&person).left_cells.get(&(3, 3)), Some(&Why::Answer));
    let is_light = |row: &DiffRow| matches!(row.difference.piece, Piece::Crossing(..));
    assert!(!tried(&person).changes.iter().any(is_light), "no light is changed");
    // What is asked about: who answers in which criterion.
    let [hast] = &sheet(&person).offers.answers[..] else { panic!() };
    assert_eq!((&*hast.criterion, &hast.columns[..]), ("Hast", &[5, 6][..]));
    chooses(&mut person, TakingAction::Answers(vec![5, 6], None));
    // Of one who is headed by a name alone, a person says it.
    chooses(&mut person, TakingAction::Is(4, asked(feasible, None)));
    assert_eq!(sheet(&person).offers.answers, []);
    let before = person.session().clone();
    takes_in(&mut person);
    let session = person.session();
    let hast = session.criteria[2].id.0;
    let told = stands(session);
    assert_eq!(told[0], (20, 7, vec![("A", High)]));
    assert_eq!(told[1], (20, 8, vec![("Etat B", Abstains), ("Etat C", Low)]));
    assert_eq!(told[2], (20, hast, vec![("A", High), ("Etat B", Medium)]));
    assert_eq!(told.len(), 6);
    assert_eq!(session.participants[2].organisation, "Etat C");
    assert_eq!(session.mark(MeasureId(20), value), Some(Mark::Low), "agreeing is the group's");
    person.runs(EditCommand::Undo);
    let undone = person.session();
    assert_eq!(undone.rounds.len(), 0);
    assert_eq!((&undone.participants, &undone.criteria), (&before.participants, &before.criteria));
    // Once more after all, it is followed without a question, and says nothing new.
    person.runs(EditCommand::Redo);
    read(&mut person, Ok(book(ANSWERS)));
    let report = sheet(&person).report.as_ref().unwrap();
    assert_eq!((report.answers, report.comers), (0, 0));
    let fates: Vec<Fate> = report.rows.iter().map(|row| row.fate).collect();
    assert_eq!(fates, [20, 21].map(|id| Fate::Known(MeasureId(id).into())));
}

#[test]
fn a_person_says_which_word_takes_no_stand_and_among_lights_that_leaves_a_crossing_empty() {
    let mut person = at_the_table(book(ANSWERS));
    chooses(&mut person, TakingAction::Word("kanskje".to_owned(), Some(Abstains)));
    assert_eq!(sheet(&person).left_cells.get(&(3, 3)), None);
    takes_in(&mut person);
    let told = stands(person.session());
    assert!(told.contains(&(21, 8, vec![("Etat B", Abstains)])), "{told:?}");
    // It is known the next time; in a column of lights there is nobody to take a stand or not.
    read(
        &mut person,
        Ok(book(
            "Nr;Tiltak;Verdi for brukerne\n1.1;Felles innlogging for foresatte;H\n1.2;Register over fagskoler;kanskje\n",
        )),
    );
    let reading = sheet(&person).readings[&2]["kanskje"];
    assert_eq!(reading, Reading::Nothing);
}

#[test]
fn whose_answers_they_are_can_be_said_otherwise_and_an_open_round_is_left_alone() {
    let person = at_the_table(book("Nr;Tiltak;Verdi for brukerne – Etat A\n1.1;X;H\n1.2;Y;L\n"));
    let at = (MeasureId(21), CriterionId(7));
    let open = judging::new_round(
        person.session(),
        at,
        RoundKind::Ballots,
        Moment::new(Date::FIRST_OF_2000, 9, 0),
    );
    let mut session = person.session().clone();
    apply(&mut session, open.unwrap()).unwrap();
    let mut person = Person::with("/tmp/møte.ron", &to_text(&session).unwrap());
    read(&mut person, Ok(book("Nr;Tiltak;Verdi for brukerne – Etat A\n1.1;X;H\n1.2;Y;L\n")));
    let asked = Asked { of: Some(at.1), who: Some(ParticipantId(12)) };
    chooses(&mut person, TakingAction::Is(2, Target::Answers(asked)));
    assert_eq!(sheet(&person).left_cells.get(&(3, 2)), Some(&Why::Open));
    takes_in(&mut person);
    let rounds = &person.session().rounds;
    assert_eq!(rounds.len(), 2);
    assert_eq!(rounds[0].ballots()[0].name, "Etat B");
    assert_eq!(rounds[1], session.rounds[0], "nobody has touched it");
}

#[test]
fn who_stands_in_the_files_own_list_is_made_first() {
    let book = book_of(&[
        ("Tiltak", "Nr;Tiltak;Hast – Etat A;Hast – Etat D\n1.1;Felles innlogging;H;L\n"),
        ("Kriterier", "Kriterium;Høyt;Middels;Lavt\nHast;Nå.;Snart.;Siden.\n"),
        ("Deltakere", "Virksomhet;Rolle\nEtat D;Medlem\n"),
    ]);
    let mut person = at_the_table(book);
    takes_in(&mut person);
    let session = person.session();
    assert_eq!((session.participants.len(), session.criteria.len()), (3, 3));
    assert_eq!(stands(session)[0].2, [("A", High), ("Etat D", Low)]);
    assert_eq!(session.rounds[0].ballots()[1].seats, [session.participants[2].id]);
}
