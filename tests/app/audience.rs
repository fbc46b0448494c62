//! What the audience sees, without a window: nothing private in any state, and what is held while
//! the facilitator looks elsewhere. Where the picture stands is in `screens.rs`, what the room
//! answers unseen in `unseen.rs`, rounds without names in `anonymous.rs`.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use lyskryss::app::command::{
    ActionsCommand, AudienceCommand, BoardCommand, Command, CrossingCommand, EditCommand,
    FileCommand, HelpCommand, JudgeCommand, MinutesCommand, PlanCommand, PrepareCommand,
    ProgressCommand, RoadmapCommand,
};
use lyskryss::app::core::effect::{Effect, SaveOrder, Stands};
use lyskryss::app::core::picture::{Below, BoardLines, Picture, Scene, SceneRow};
use lyskryss::app::core::place::{BoardColumn, Cursor, Place, RoadmapTab, Room};
use lyskryss::app::help::HelpPage;
use lyskryss::app::input::{
    Action, AudienceReport, BoardAction, FileAction, FileReport, Input, PrepareAction,
    ProgressAction, Report, SeeAction,
};
use lyskryss::app::rooms::board::CursorMove as Move;
use lyskryss::app::rooms::prepare::{Seating, Tab};
use lyskryss::app::rooms::roadmap::ProgressMove;
use lyskryss::app::services::audience::{AudiencePlace, Show};
use lyskryss::app::services::files::{
    FileQuestion, HeldBy, Opened, ShownText, Standing, TablesReport, Version,
};
use lyskryss::app::state::Dialog;
use lyskryss::domain::edit::Verb;
use lyskryss::domain::field::meeting::MeetingText;
use lyskryss::domain::field::{DecisionField, DetailsField, Field, JudgementField, MeasureField};
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::insight::order::Filter;
use lyskryss::insight::questions::QuestionKind;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::Read;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::meeting::{FIRST, MEETING, Person, SPLIT, crossing, left};

// Nothing private.

/// Where the file lies: a name that stands nowhere else.
const PATH: &str = "/tmp/mappa-mi/fila-mi.ron";
/// What no picture may hold: private notes as they stand and as they are typed, files and folders.
const SECRETS: [&str; 5] = ["hviskes", "mumles", "fila-mi", "mappa-mi", "annen-fil"];

/// The meeting, with something to hide in every row, and something to show.
fn meeting() -> String {
    let note = |row: &str| format!("{row}, notes: \"for alle\", private_notes: \"hviskes\"");
    let rows = ["title: \"Språk\"", "title: \"Data\"", "title: \"Mer data\""];
    rows.iter().fold(MEETING.to_owned(), |text, row| text.replace(row, &note(row)))
}

/// With the audience's window open.
fn seen_by_all() -> Person {
    let mut person = Person::with(PATH, &meeting());
    person.goes_to(FIRST);
    person.runs(AudienceCommand::AudienceWindow);
    person
}

fn picture(person: &Person) -> String {
    format!("{:?}", person.app.seen())
}

type RandomEdit = (&'static str, fn(&mut Person));

fn rationale(at: (u32, u32)) -> Field {
    let (measure, criterion) = crossing(at);
    Field::Judgement(measure, criterion, JudgementField::Rationale)
}

fn private(measure: u32) -> Field {
    Field::Measure(crossing((measure, 7)).0, MeasureField::PrivateNotes)
}

fn revealed(person: &mut Person) {
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
}

/// Every state of the program there is something to hide in.
const STATES: &[RandomEdit] = &[
    ("Start", |person| drop(person.runs(Room::Start))),
    ("Prepare", |person| {
        for tab in Tab::ALL {
            person.runs(PrepareCommand::Show(tab));
        }
    }),
    ("a private note is typed", |person| {
        person.runs(PrepareCommand::Show(Tab::Measures));
        person.does(PrepareAction::SelectEntry(EntryId::Measure(crossing(FIRST).0)));
        person.does(Action::Type(private(11), "mumles".to_owned()));
    }),
    ("a private note was typed", |person| person.types(private(11), "mumles")),
    ("the board", |person| drop(person.runs(Room::Board))),
    ("the roadmap", |person| drop(person.runs(Room::Roadmap))),
    ("a card of the roadmap in hand", |person| {
        person.runs(Room::Roadmap);
        person.runs(PlanCommand::Later);
    }),
    ("status", |person| {
        person.does(ProgressAction::Stage(MeasureId(11), Some(Stage::Started)));
        person.runs(RoadmapCommand::Show(RoadmapTab::Progress));
        person.runs(ProgressCommand::Stopped);
        person.runs(ProgressCommand::Why);
    }),
    ("a half-year that is over, asked about", |person| {
        person.does(ProgressAction::Stage(MeasureId(11), Some(Stage::Started)));
        person.runs(RoadmapCommand::Show(RoadmapTab::Progress));
        person.does(ProgressAction::Walk(ProgressMove::Left));
        person.runs(ProgressCommand::Stopped);
    }),
    ("the action plan", |person| {
        person.runs(RoadmapCommand::Show(RoadmapTab::Actions));
        person.runs(ActionsCommand::Add);
    }),
    ("the board, searched", |person| {
        person.runs(Room::Board);
        person.runs(BoardCommand::Search);
    }),
    ("See", |person| drop(person.runs(Room::See))),
    ("the meeting, nothing there", |person| drop(person.runs(Room::Minutes))),
    ("the meeting, its agenda", |person| {
        person.runs(Room::Minutes);
        person.runs(MinutesCommand::UsualAgenda);
    }),
    ("the meeting, a private note under a decision", |person| {
        person.runs(Room::Minutes);
        person.runs(MinutesCommand::UsualAgenda);
        person.runs(MinutesCommand::BeginOrPause);
        person.runs(MinutesCommand::AddPoint);
        person.runs(MinutesCommand::AddPrivateNote);
        let note = person.session().private_notes[0].id;
        person.types(Field::Meeting(MeetingText::PrivateNote(note)), "mumles");
    }),
    ("See, what is missing", |person| {
        person.runs(Room::See);
        person.does(SeeAction::Kind(Some(QuestionKind::Missing)));
    }),
    ("Judge, directly", |person| drop(person.runs(JudgeCommand::Way(AnswerWay::Direct)))),
    ("Judge, by ballots", |person| drop(person.runs(JudgeCommand::Way(AnswerWay::Ballots)))),
    ("Judge, by hands", |person| drop(person.runs(JudgeCommand::Way(AnswerWay::Hands)))),
    ("hidden ballots", |person| person.answer([Mark::High, Mark::Low])),
    ("asked to reveal", |person| {
        person.marks(Mark::High);
        person.runs(JudgeCommand::Reveal);
    }),
    ("shown", revealed),
    ("shown without names", |person| {
        person.runs(JudgeCommand::ToggleAnonymous);
        revealed(person);
    }),
    ("agreed", |person| {
        revealed(person);
        person.marks(Mark::Low);
        person.does(Action::Type(rationale(FIRST), "Fordi.".to_owned()));
    }),
    ("decided", |person| {
        let measure = crossing(FIRST).0;
        person.does(BoardAction::Decide(measure, Some(Outcome::Queue)));
        person.types(Field::Decision(measure, DecisionField::Why), "Fordi.");
    }),
    ("undone", |person| {
        person.types(private(11), "mumles");
        person.runs(EditCommand::Undo);
    }),
    ("saved", |person| {
        person.marks(Mark::High);
        person.runs(FileCommand::Save);
    }),
    ("a path to open", |person| drop(person.does(FileReport::NoOpenDialog))),
    ("a path to save to", |person| {
        person.runs(FileCommand::SaveAs);
        person.does(FileReport::NoSaveDialog);
    }),
    ("a file stands there", |person| {
        person.does(FileReport::AlreadyThere("/tmp/annen-fil.ron".into()));
    }),
    ("a file that cannot be opened", |person| {
        person.does(FileAction::Open("/tmp/annen-fil.ron".into()));
        person.does(FileReport::Loaded("/tmp/annen-fil.ron".into(), Err(FileError::NotFound)));
    }),
    ("unsaved work", |person| {
        person.marks(Mark::High);
        person.does(FileAction::Open("/tmp/annen-fil.ron".into()));
    }),
    ("a measure is to be deleted", |person| {
        person.runs(PrepareCommand::Show(Tab::Measures));
        person.runs(PrepareCommand::DeleteEntry);
    }),
    ("a file that cannot be saved", |person| {
        let effects = person.runs(FileCommand::Save);
        let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else {
            panic!()
        };
        person.does(FileReport::Saved(path.clone(), *revision, Err(FileError::Full)));
    }),
    ("a file that is still being saved", |person| {
        person.runs(FileCommand::Save);
        person.does(FileAction::CloseRequested);
        person.does(FileAction::CloseRequested);
    }),
    ("what a save would drop", |person| {
        let read = Read {
            format: FORMAT,
            session: person.session().clone(),
            unknown: vec!["fila-mi".to_owned()],
            checksum_matches: true,
        };
        person.does(FileAction::Open(PATH.into()));
        person
            .does(FileReport::Loaded(PATH.into(), Ok(Box::new(Opened::new(read, String::new())))));
        person.runs(FileCommand::Save);
    }),
    ("a key of one's own", |person| drop(person.runs(HelpCommand::OwnKeys))),
    ("the palette", |person| drop(person.runs(HelpCommand::Palette))),
    ("the keys", |person| drop(person.runs(HelpCommand::Keys))),
    ("the legend", |person| drop(person.runs(HelpCommand::Legend))),
    ("the open points", |person| drop(person.runs(HelpCommand::Points))),
    ("a new session", |person| drop(person.runs(FileCommand::New))),
    ("a file that somebody else has changed", |person| {
        let effects = person.runs(FileCommand::Save);
        let Some(Effect::Save(SaveOrder { path, .. })) = effects.first() else { panic!() };
        person.does(FileReport::NotSavedOver(path.clone(), String::new(), Err(FileError::Denied)));
    }),
    ("a file that is open elsewhere", |person| {
        person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    }),
    ("a file where tables go", |person| {
        let stands = Stands { path: PATH.into(), is_open: false };
        person.does(FileReport::Tables(TablesReport::Stand(stands)));
    }),
    ("tables that were not written", |person| {
        let report = TablesReport::NotWritten(PATH.into(), FileError::Full);
        person.does(FileReport::Tables(report));
    }),
    ("which table goes to a file of one", |person| {
        person.does(FileReport::Tables(TablesReport::Which(PATH.into())));
    }),
    ("what is wanted as a picture", |person| drop(person.runs(FileCommand::GivePicture))),
    ("earlier versions", |person| drop(person.runs(FileCommand::Versions))),
    ("what differs from an earlier version", |person| {
        person.runs(FileCommand::Versions);
        let path = PathBuf::from("/tmp/annen-fil.ron");
        let version = Version {
            path: path.clone(),
            at: lyskryss::storage::timestamp::Timestamp::new(person.now.moment(), 0),
            counts: None,
        };
        person.does(FileReport::Versions(PATH.into(), Ok(vec![version])));
        let session = Session::default();
        let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
        person.does(FileAction::CompareVersion(path.clone()));
        person.does(FileReport::VersionRead(path, Ok(Box::new(read))));
    }),
    ("an earlier version that is being read", |person| {
        person.runs(FileCommand::Versions);
        let path = PathBuf::from("/tmp/annen-fil.ron");
        let at = lyskryss::storage::timestamp::Timestamp::new(person.now.moment(), 0);
        let version = Version { path: path.clone(), at, counts: None };
        person.does(FileReport::Versions(PATH.into(), Ok(vec![version])));
        person.does(FileAction::CompareVersion(path));
    }),
    ("what is being compared with an earlier version", |person| {
        person.runs(FileCommand::Versions);
        let path = PathBuf::from("/tmp/annen-fil.ron");
        let at = lyskryss::storage::timestamp::Timestamp::new(person.now.moment(), 0);
        let version = Version { path: path.clone(), at, counts: None };
        person.does(FileReport::Versions(PATH.into(), Ok(vec![version])));
        let session = Session::default();
        let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
        person.does(FileAction::CompareVersion(path.clone()));
        person.begins(FileReport::VersionRead(path, Ok(Box::new(read))));
    }),
    ("what was left unsaved", |person| {
        let offer = left(person.session().clone(), Some("/tmp/annen-fil.ron"), Standing::Changed);
        person.does(FileReport::Recoveries(vec![offer], Vec::new()));
    }),
    ("to be thrown away", |person| {
        let offer = left(person.session().clone(), None, Standing::Nowhere);
        let journal = offer.recovery.path.clone();
        person.does(FileReport::Recoveries(vec![offer], Vec::new()));
        person.does(FileAction::ThrowAway(journal));
    }),
    ("a journal as text", |person| {
        person.does(FileAction::ShowJournal(PATH.into()));
        person
            .does(FileReport::JournalText(PATH.into(), Ok(ShownText::new("(Edit, …)".to_owned()))));
    }),
];

/// Which dialog it is. One that is new must be told here, and needs a state above.
const fn kind(dialog: Dialog<'_>) -> usize {
    match dialog {
        Dialog::File(FileQuestion::Unsaved(_)) => 0,
        Dialog::File(FileQuestion::Unknown { .. }) => 1,
        Dialog::File(FileQuestion::StillSaving(_)) => 2,
        Dialog::Delete(_) | Dialog::Pasted(_) => 3,
        Dialog::File(FileQuestion::OpenPath) => 4,
        Dialog::File(FileQuestion::SavePath(_)) => 5,
        Dialog::File(FileQuestion::CannotOpen(..)) => 6,
        Dialog::File(FileQuestion::CannotSave(..)) => 7,
        Dialog::Help(HelpPage::Keys) => 8,
        Dialog::Help(HelpPage::OwnKeys(_)) => 9,
        Dialog::Help(HelpPage::Legend) => 10,
        Dialog::Help(HelpPage::Points) => 11,
        Dialog::Help(HelpPage::Palette) => 12,
        Dialog::File(FileQuestion::New) => 13,
        Dialog::File(FileQuestion::Recover) => 14,
        Dialog::File(FileQuestion::ThrowAway(_)) => 15,
        Dialog::File(FileQuestion::Conflict(_)) => 16,
        Dialog::File(FileQuestion::OpenElsewhere(_)) => 17,
        Dialog::File(FileQuestion::Versions(_)) => 18,
        Dialog::File(FileQuestion::Compared(_)) => 19,
        Dialog::File(FileQuestion::Journal(_)) => 20,
        Dialog::File(FileQuestion::Comparing(_)) => 21,
        Dialog::File(FileQuestion::ReadingVersion(_)) => 22,
        Dialog::PastHalfYear(_) => 23,
        Dialog::File(FileQuestion::TablesStand(_)) => 24,
        Dialog::File(FileQuestion::TablesNotWritten(..)) => 25,
        Dialog::File(FileQuestion::Picture(_)) => 26,
        Dialog::File(FileQuestion::WhichTable(..)) => 27,
    }
}

#[test]
fn every_dialog_there_is_and_every_room_is_among_the_states_looked_at() {
    let (mut dialogs, mut rooms) = (BTreeSet::new(), Vec::new());
    for (_, comes_to) in STATES {
        let mut person = seen_by_all();
        comes_to(&mut person);
        dialogs.extend(person.app.dialog().map(kind));
        rooms.push(person.app.room);
    }
    assert_eq!(dialogs, (0..28).collect());
    assert!(Room::all().all(|room| rooms.contains(&room)), "{rooms:?}");
}

#[test]
fn no_private_note_and_no_file_name_is_in_any_picture_in_any_state() {
    let holds = |text: &str| SECRETS.iter().any(|secret| text.contains(secret));
    for (state, comes_to) in STATES {
        for show in Show::ALL {
            for held in [
                &[][..],
                &[Command::Audience(AudienceCommand::Freeze)],
                &[Command::Audience(AudienceCommand::Blank)],
            ] {
                let mut person = seen_by_all();
                person.runs(AudienceCommand::AudienceShow(show));
                for command in held {
                    person.runs(*command);
                }
                comes_to(&mut person);
                let here = picture(&person);
                assert!(!holds(&here), "{state}, {show:?}, {held:?}: {here}");
                // Asked for only now, frozen before; and held or kept from where it stands.
                person.does(Action::Dismiss);
                person.runs(AudienceCommand::AudienceShow(show));
                let here = picture(&person);
                assert!(!holds(&here), "{state}, then {show:?}: {here}");
                let last = format!("{:?}", person.app.audience);
                assert!(!holds(&last), "nor in what the window holds: {last}");
                assert!(holds(&format!("{:?}", person.session())), "it is looked for well");
                // What the window is called may be seen, too: while it is mirrored, for one.
                assert!(!holds(&person.app.window_title()), "{}", person.app.window_title());
            }
        }
    }
}

#[test]
fn notes_for_all_stand_beside_the_measure_and_private_ones_do_not() {
    let mut person = seen_by_all();
    person.runs(AudienceCommand::AudienceShow(Show::Measure));
    let Scene::Measure(measure) = &person.app.seen().scene else { panic!("no measure") };
    let texts: Vec<_> = measure.words.iter().map(|words| words.text.as_str()).collect();
    assert_eq!((measure.name.called().as_str(), &texts[..]), ("1.1 Data", &["for alle"][..]));
}

// What is held, and what is left standing.

#[test]
fn a_blank_page_shows_nothing_and_what_was_there_comes_back_as_it_is_by_then() {
    let mut person = seen_by_all();
    let before = person.app.seen();
    for (state, comes_to) in STATES {
        let mut person = seen_by_all();
        person.runs(AudienceCommand::Blank);
        comes_to(&mut person);
        assert_eq!(person.app.seen().scene, Scene::Empty, "{state}");
    }
    person.runs(AudienceCommand::Blank);
    assert_eq!(person.app.seen().scene, Scene::Empty);
    person.runs(AudienceCommand::Blank);
    assert_eq!(person.app.seen(), before);
    person.runs(AudienceCommand::Blank);
    person.marks(Mark::High);
    person.runs(AudienceCommand::Blank);
    assert_ne!(person.app.seen(), before, "somebody has answered meanwhile");
}

#[test]
fn rooms_and_questions_that_are_not_for_the_audience_leave_the_last_picture_standing() {
    let open: [RandomEdit; 3] = [
        ("the board", |person| drop(person.runs(Room::Board))),
        ("an open round", |person| person.marks(Mark::High)),
        ("what was shown", revealed),
    ];
    let title = Field::Details(DetailsField::Title);
    for (what, begins) in open {
        let mut person = seen_by_all();
        begins(&mut person);
        let last = person.app.seen();
        for command in [
            Command::Help(HelpCommand::Palette),
            Command::Help(HelpCommand::Keys),
            Command::Help(HelpCommand::Legend),
            Command::Help(HelpCommand::Points),
            Command::File(FileCommand::New),
            Command::File(FileCommand::Open),
        ] {
            person.runs(command);
            assert!(Arc::ptr_eq(&person.app.seen(), &last), "{what}: {command:?}");
            person.does(Action::Dismiss);
        }
        person.does(FileAction::CloseRequested);
        person.does(Action::Dismiss);
        for room in [Room::Prepare, Room::Start] {
            person.does(Action::Go(Place::Room(room)));
            assert!(Arc::ptr_eq(&person.app.seen(), &last), "{what}: {room:?}");
        }
        person.runs(Room::Prepare);
        person.types(title, "Et annet møte");
        person.types(Field::Measure(crossing(FIRST).0, MeasureField::Title), "Et annet tiltak");
        person.does(PrepareAction::SetSeat(ParticipantId(3), Seating::Absent));
        assert!(Arc::ptr_eq(&person.app.seen(), &last), "{what}: what is prepared is not for all");
        person.runs(Room::Board);
        assert!(picture(&person).contains("Et annet tiltak"), "the board is");
        person.runs(Room::Judge);
        assert!(picture(&person).contains("Et annet tiltak"), "and so is Judge");
    }
}

#[test]
fn a_reveal_that_is_undone_stays_on_the_wall_nowhere_not_even_where_the_picture_is_held() {
    let hides: [RandomEdit; 4] = [
        ("in Judge", |_| ()),
        ("from Prepare", |person| drop(person.runs(Room::Prepare))),
        ("from Start", |person| drop(person.runs(Room::Start))),
        ("frozen", |person| drop(person.runs(AudienceCommand::Freeze))),
    ];
    for (what, comes_to) in hides {
        let mut person = seen_by_all();
        revealed(&mut person);
        let is_shown = |person: &Person| match &person.app.seen().scene {
            Scene::Crossing(crossing) => crossing.levels.iter().any(|level| level.count.is_some()),
            _ => false,
        };
        comes_to(&mut person);
        assert!(is_shown(&person), "{what}");
        person.runs(EditCommand::Undo);
        assert!(!is_shown(&person), "{what}: {}", picture(&person));
        person.goes_to(FIRST);
        person.runs(EditCommand::Redo);
        assert_eq!(is_shown(&person), what != "frozen", "{what}: shown again");
    }
    let mut person = seen_by_all();
    revealed(&mut person);
    person.runs(Room::Board);
    person.runs(AudienceCommand::Freeze);
    let board = person.app.seen();
    person.runs(EditCommand::Undo);
    assert!(Arc::ptr_eq(&person.app.seen(), &board), "another picture is held as ever");
}

#[test]
fn opened_from_a_room_that_is_not_for_the_audience_it_begins_with_the_first_page() {
    for room in [Room::Start, Room::Prepare] {
        let mut person = Person::with(PATH, &meeting());
        person.does(Action::Go(Place::Room(room)));
        assert_eq!(person.app.seen().scene, Scene::Empty, "it is closed");
        person.runs(AudienceCommand::Audience);
        let Scene::Title(title) = &person.app.seen().scene else { panic!("{room:?}") };
        assert_eq!(title.title, "Møte");
        assert_eq!(title.organisations, ["Etat A", "Etat B", "Etat C"], "those who judge");
    }
}

#[test]
fn it_follows_the_facilitator_from_the_board_to_judge_and_through_its_phases() {
    let mut person = seen_by_all();
    person.runs(Room::Board);
    let (measure, criterion) = crossing((12, 8));
    person.does(BoardAction::Select(Cursor { measure, column: BoardColumn::Criterion(criterion) }));
    let Scene::Board(board) = &person.app.seen().scene else { panic!("no board") };
    assert_eq!((board.row, board.column), (Some(2), Some(1)), "a head, a row, this one");
    person.does(BoardAction::Move(Move::RowEnd));
    let Scene::Board(board) = &person.app.seen().scene else { panic!("no board") };
    assert_eq!((board.column, board.heads.len()), (Some(3), 3), "behind the criteria");
    person.goes_to((12, 8));

    let below = |person: &Person| match &person.app.seen().scene {
        Scene::Crossing(crossing) => crossing.below.clone(),
        other => panic!("{other:?}"),
    };
    person.marks(Mark::High);
    let Below::Answering { seats, .. } = below(&person) else { panic!("nobody answers") };
    let expected = [("Etat A", true), ("Etat B", false), ("Etat C", false)];
    assert_eq!(seats, expected.map(|(name, has)| (name.to_owned(), has)));
    person.answer([Mark::High; 2]);
    person.runs(JudgeCommand::Reveal);
    assert!(matches!(below(&person), Below::Shown { .. }));
    person.runs(EditCommand::Undo);
    assert!(matches!(below(&person), Below::Answering { .. }), "hidden again");
    person.runs(JudgeCommand::Reveal);
    person.marks(Mark::Medium);
    person.does(Action::Type(rationale((12, 8)), "Ford".to_owned()));
    let Below::Agreed(words) = below(&person) else { panic!("nothing is agreed") };
    assert_eq!(words[0].text, "Ford", "as it is typed");
    person.runs(JudgeCommand::NewRound);
    let Scene::Crossing(shown) = &person.app.seen().scene else { panic!("no crossing") };
    assert!(shown.levels.iter().all(|level| level.count.is_none() && !level.is_agreed));
    assert!(shown.levels.iter().all(|level| level.names.is_empty()), "the earlier round is away");
}

#[test]
fn the_overview_shows_the_board_until_its_key_is_pressed_again_or_a_crossing_is_taken_up() {
    let overview = AudienceCommand::AudienceShow(Show::Overview);
    let is_overview = |person: &Person| matches!(person.app.seen().scene, Scene::Overview(_));
    let mut person = seen_by_all();
    person.runs(Room::Board);
    person.runs(overview);
    person.does(BoardAction::Move(Move::Down));
    person.marks(Mark::High);
    let Scene::Overview(board) = &person.app.seen().scene else { panic!("no overview") };
    let rows = board.rows.iter().filter(|row| matches!(row, SceneRow::Measure(_)));
    assert_eq!((rows.count(), board.heads.len()), (3, 3), "all of it");
    assert!(board.row.is_some() && board.at_hand.is_some(), "with what is looked at");
    person.runs(overview);
    assert!(matches!(person.app.seen().scene, Scene::Board(_)), "back by the same key");

    // Where a crossing is judged all can be looked at, too; then one goes on with the crossing.
    let goes_on: [fn(&mut Person); 4] = [
        |person| person.goes_to((12, 8)),
        |person| person.marks(Mark::High),
        |person| drop(person.runs(JudgeCommand::NextCrossing)),
        |person| {
            person.runs(Room::Board);
            person.runs(Room::Judge);
        },
    ];
    for goes_on in goes_on {
        person.goes_to(FIRST);
        person.runs(overview);
        assert!(is_overview(&person));
        person.runs(Room::Prepare);
        assert!(is_overview(&person), "whatever room is open");
        person.goes_to(FIRST);
        person.runs(overview);
        goes_on(&mut person);
        assert!(matches!(person.app.seen().scene, Scene::Crossing(_)));
        assert_eq!(person.app.audience.shows(), Show::Follow);
    }
}

#[test]
fn the_lines_of_the_board_are_made_anew_only_when_something_of_them_changed() {
    let mut person = seen_by_all();
    person.runs(Room::Board);
    let rows = |person: &Person| match &person.app.seen().scene {
        Scene::Board(board) => board.rows.clone(),
        other => panic!("{other:?}"),
    };
    let shared = |now: &BoardLines, before: &BoardLines| {
        let both = now.iter().zip(before.iter());
        let same = both.filter(|(now, before)| match (now, before) {
            (SceneRow::Measure(now), SceneRow::Measure(before)) => Arc::ptr_eq(now, before),
            _ => false,
        });
        same.count()
    };
    let before = rows(&person);
    let measures = before.known().measures;
    person.does(BoardAction::Move(Move::Down));
    assert_eq!(shared(&rows(&person), &before), measures, "the cursor alone moved");
    person.marks(Mark::High);
    assert_eq!(shared(&rows(&person), &before), measures - 1, "all others are as they were");
    let changes: [fn(&mut Person); 4] = [
        |person| person.marks(Mark::Low),
        |person| drop(person.runs(EditCommand::Undo)),
        |person| drop(person.does(Action::Language("en".to_owned()))),
        |person| {
            person.does(BoardAction::Filter(Filter {
                text: "Språk".to_owned(),
                ..Filter::default()
            }));
        },
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let before = rows(&person);
        change(&mut person);
        assert_ne!(rows(&person), before, "{at}");
    }
}

#[test]
fn another_session_leaves_nothing_of_the_one_before_on_the_wall() {
    for held in [
        &[][..],
        &[Command::Audience(AudienceCommand::Freeze)],
        &[Command::Audience(AudienceCommand::AudienceShow(Show::Points))],
    ] {
        let mut person = seen_by_all();
        revealed(&mut person);
        for command in held {
            person.runs(*command);
        }
        person.does(FileAction::NewEmpty);
        person.does(Action::Discard);
        assert_eq!(person.app.room, Room::Prepare);
        let Scene::Title(title) = &person.app.seen().scene else { panic!("{held:?}") };
        assert_eq!(title.organisations, Vec::<String>::new());
        assert!(!picture(&person).contains("Etat"), "{held:?}");
    }
}

/// What may come while the picture is frozen and must not change it. What opens, closes or asks
/// for another picture is left out, and so is another session.
fn meanwhile() -> impl Strategy<Value = Input> {
    let thaws = |command: &Command| {
        matches!(
            command,
            Command::Audience(
                AudienceCommand::Freeze
                    | AudienceCommand::Blank
                    | AudienceCommand::Audience
                    | AudienceCommand::AudienceWindow
                    | AudienceCommand::AudienceShow(_)
            )
        )
    };
    let commands: Vec<Command> = Command::all().filter(|c| !thaws(c)).collect();
    let command =
        proptest::sample::select(commands).prop_map(|command| Input::from(Action::Do(command)));
    let row = (10..13_u32, 7..10_u32);
    // Actions cannot be cloned: each comes of what can.
    prop_oneof![
        6 => command,
        2 => row.prop_map(|at| Input::from(Action::Go(Place::Crossing((crossing(at).0, crossing(at).1))))),
        2 => proptest::sample::select(Mark::ALL.to_vec()).prop_map(|m| Input::from(Action::Do(Command::Crossing(CrossingCommand::Mark(m))))),
        1 => (1..5_u32).prop_map(|id| Input::from(Action::Prepare(PrepareAction::SetSeat(ParticipantId(id), Seating::Absent)))),
        1 => "[a-z]{0,3}".prop_map(|text| Input::from(Action::Type(rationale(FIRST), text))),
        1 => proptest::sample::select(vec!["nb", "nn", "en"]).prop_map(|tag| Input::from(Action::Language(tag.to_owned()))),
        1 => Just(()).prop_map(|()| Input::from(Action::Commit)),
        1 => Just(()).prop_map(|()| Input::from(Report::Audience(AudienceReport::AudienceCovered(true)))),
        1 => Just(()).prop_map(|()| Input::from(Action::Agree)),
        1 => Just(()).prop_map(|()| Input::from(Action::Dismiss)),
    ]
}

proptest! {
    #[test]
    fn a_frozen_picture_stays_whatever_is_done(actions in vec(meanwhile(), 1..40)) {
        let mut person = seen_by_all();
        revealed(&mut person);
        person.runs(AudienceCommand::Freeze);
        let frozen = person.app.seen();
        for action in actions {
            let said = format!("{action:?}");
            let undone = person.app.document.as_ref().unwrap().history.next_undo();
            if said.contains("Undo") && undone.is_some_and(|edit| edit.verb == Verb::Reveal) {
                // What is hidden again is not held.
                continue;
            }
            person.does(action);
            prop_assert!(Arc::ptr_eq(&person.app.seen(), &frozen), "{}", said);
            prop_assert!(person.app.audience.is_frozen() && person.app.audience.place() == AudiencePlace::Window);
        }
    }
}

#[test]
fn what_was_frozen_is_made_anew_when_it_is_let_go_or_something_else_is_asked_for() {
    for lets_go in [
        Command::Audience(AudienceCommand::Freeze),
        Command::Audience(AudienceCommand::AudienceShow(Show::Follow)),
    ] {
        let mut person = seen_by_all();
        person.runs(AudienceCommand::Freeze);
        let frozen = person.app.seen();
        person.runs(Room::Board);
        assert_eq!(person.app.seen(), frozen);
        person.runs(lets_go);
        assert!(matches!(person.app.seen().scene, Scene::Board(_)), "{lets_go:?}");
    }
    let mut person = seen_by_all();
    person.runs(AudienceCommand::Freeze);
    person.runs(AudienceCommand::Blank);
    person.runs(AudienceCommand::AudienceShow(Show::Pause));
    let Picture { scene: Scene::Words(words), .. } = &*person.app.seen() else { panic!() };
    assert_eq!(*words, person.app.texts.get("audience-pause"));
}
