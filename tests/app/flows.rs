//! What a person does, from action to effect, without a window: opening, judging, deciding,
//! saving, closing, and what must not be lost on the way.

use std::path::PathBuf;

use lyskryss::app::command::{
    BoardCommand, Command, CrossingCommand, EditCommand, FileCommand, PrepareCommand, ViewCommand,
};
use lyskryss::app::core::effect::{Effect, Now, SaveOrder};
use lyskryss::app::core::journal_queue::JournalOrder;
use lyskryss::app::core::place::{BoardColumn, Cursor, Focus, Place, Room};
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, Input, PrepareAction};
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::{FileQuestion, Opened};
use lyskryss::app::state::{App, Dialog};
use lyskryss::app::update::update;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::date::Date;
use lyskryss::domain::field::{DecisionField, DetailsField, Field, JudgementField, MeasureField};
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::insight::concerns::{self, Concern};
use lyskryss::insight::order::{Alphabet, BoardRow, Filter, Sign, Sort};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::{self, Read};
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::{Advance, Settings};

fn now() -> Now {
    let day = Date::new(2027, 1, 14).unwrap();
    Now { day, hour: 13, minute: 42, ..Now::default() }
}

/// A person at the program, and what they asked of the outside.
struct Person {
    app: App,
}

impl Person {
    fn new() -> Self {
        Self { app: App::new(Settings::default(), Some("nb-NO")) }
    }

    fn with_sample(sample: Sample) -> Self {
        let mut person = Self::new();
        person.does(FileAction::OpenSample(sample));
        person
    }

    /// With the practice session open from a file.
    fn with_file() -> Self {
        let mut person = Self::new();
        person.does(FileAction::Open("/tmp/økt.ron".into()));
        person.reads("/tmp/økt.ron", Sample::Practice.session());
        person
    }

    fn does(&mut self, input: impl Into<Input>) -> Vec<Effect> {
        update(&mut self.app, input, now())
    }

    fn runs(&mut self, command: impl Into<Command>) -> Vec<Effect> {
        self.does(Action::Do(command.into()))
    }

    /// Has a file asked for and read, as the desktop would.
    fn opens(&mut self, path: &str, session: Session) -> Vec<Effect> {
        self.does(FileAction::Open(path.into()));
        self.reads(path, session)
    }

    fn reads(&mut self, path: &str, session: Session) -> Vec<Effect> {
        let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
        self.does(FileReport::Loaded(path.into(), Ok(Box::new(Opened::new(read, String::new())))))
    }

    fn session(&self) -> &Session {
        self.app.session().unwrap()
    }

    fn measure(&self, number: &str) -> MeasureId {
        let found = self.session().measures.iter().find(|m| m.number == number);
        found.unwrap_or_else(|| panic!("no measure {number}")).id
    }

    fn criterion(&self, at: usize) -> CriterionId {
        self.session().criteria[at].id
    }

    fn goes_to(&mut self, number: &str, criterion: usize) {
        let cursor = Cursor {
            measure: self.measure(number),
            column: BoardColumn::Criterion(self.criterion(criterion)),
        };
        self.does(BoardAction::Select(cursor));
    }

    fn says(&self) -> String {
        self.app.message().map(|m| m.say(self.app.texts)).unwrap_or_default()
    }

    fn shown(&self) -> Vec<String> {
        let number = |id| self.session().measure(id).unwrap().number.clone();
        self.app.board.measures().map(number).collect()
    }
}

fn saves(effects: &[Effect]) -> Option<&Session> {
    effects.iter().find_map(|effect| match effect {
        Effect::Save(SaveOrder { session, .. }) => Some(session.as_ref()),
        _ => None,
    })
}

/// Has a save succeed as the desktop would, and gives what followed.
fn written(person: &mut Person, effects: &[Effect]) -> Vec<Effect> {
    let Some(Effect::Save(SaveOrder { path, revision, .. })) =
        effects.iter().find(|e| matches!(e, Effect::Save(_)))
    else {
        panic!("nothing was to be saved: {effects:?}")
    };
    person.does(FileReport::Saved(path.clone(), *revision, Ok("as saved".to_owned())))
}

#[test]
fn a_row_is_judged_by_key_decided_saved_and_found_again() {
    let mut person = Person::with_sample(Sample::ActionPlan);
    person.goes_to("2.8", 0);
    let marks = [Mark::High, Mark::Medium, Mark::Low, Mark::CannotJudge];
    for mark in marks {
        person.runs(CrossingCommand::Mark(mark));
        person.does(BoardAction::Move(CursorMove::Right));
    }
    let step = person.session().steps[1].id;
    let row = person.measure("2.8");
    person.does(BoardAction::Decide(row, Some(Outcome::Step(step))));

    let asked = person.runs(FileCommand::Save);
    assert!(
        matches!(&asked[..], [Effect::PickSave { name, .. }] if name == "handlingsplan-2020.ron")
    );
    let effects = person.does(FileReport::PickedSave(Some("/tmp/ny.ron".into())));
    let text = format::to_text(saves(&effects).unwrap()).unwrap();
    written(&mut person, &effects);
    assert!(!person.app.is_unsaved());
    assert_eq!(person.says(), "Lagret 13:42");
    assert_eq!(person.app.window_title(), "Handlingsplanen 2020 – /tmp/ny.ron – Lyskryss");

    let mut later = Person::new();
    later.opens("/tmp/ny.ron", format::from_text(&text).unwrap().session);
    assert_eq!(later.app.room, Room::Board);
    let seen: Vec<_> = (0..4).map(|at| later.session().mark(row, later.criterion(at))).collect();
    assert_eq!(seen, marks.map(Some));
    assert_eq!(later.session().outcome(row), Some(Outcome::Step(step)));
}

#[test]
fn the_window_is_called_nothing_that_a_window_system_ends_a_program_for() {
    let mut person = Person::new();
    let session = Session { title: "a\u{0}b\u{7}\n".to_owned(), ..Session::default() };
    person.opens("/tmp/c\u{1b}.ron", session);
    assert_eq!(person.app.window_title(), "ab – /tmp/c.ron – Lyskryss");
}

#[test]
fn everything_can_be_undone_back_to_what_the_file_holds() {
    let mut person = Person::with_file();
    let before = person.session().clone();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.does(Action::Language("nn".into()));
    person.does(Action::Type(Field::Details(DetailsField::Title), "Ny tittel".into()));
    person.runs(PrepareCommand::Show(Tab::Measures));
    person.runs(PrepareCommand::AddEntry);
    person.does(PrepareAction::Paste(Tab::Measures, "9.1\tEtt\n9.2\tTo".into()));
    assert!(person.app.is_unsaved());
    assert_eq!(person.session().measures.len(), before.measures.len() + 3);
    let mut steps = 0;
    while person.app.document.as_ref().unwrap().history.next_undo().is_some() {
        person.runs(EditCommand::Undo);
        steps += 1;
    }
    assert_eq!(steps, 4, "a light, a title, a new measure, a paste: one step each");
    let after = Session { next_id: before.next_id, ..person.session().clone() };
    assert_eq!(after, before);
    assert!(!person.app.is_unsaved(), "unsaved is a comparison");
    for _ in 0..steps {
        person.runs(EditCommand::Redo);
    }
    assert_eq!(person.session().title, "Ny tittel");
    assert!(person.app.is_unsaved());
}

#[test]
fn undo_is_named_in_the_language_and_looks_at_what_it_undoes() {
    let mut person = Person::with_file();
    person.goes_to("2.2", 4);
    person.runs(CrossingCommand::Mark(Mark::Low));
    person.does(BoardAction::Move(CursorMove::First));
    assert_eq!(person.app.undo_name().as_deref(), Some("lys for 2.2 / Ansvar"));
    person.does(Action::Language("en".into()));
    assert_eq!(person.app.undo_name().as_deref(), Some("light for 2.2 / Ansvar"));
    person.runs(EditCommand::Undo);
    assert_eq!(person.app.board.cursor().unwrap().measure, person.measure("2.2"));
}

#[test]
fn leaving_with_unsaved_changes_asks_and_loses_nothing_unasked() {
    let mut person = Person::with_file();
    assert_eq!(
        person.does(FileAction::CloseRequested),
        [Effect::Journal(JournalOrder::End), Effect::Quit]
    );
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    assert_eq!(person.does(FileAction::CloseRequested), []);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    person.does(Action::Dismiss);
    assert!(person.app.dialog().is_none() && person.app.is_unsaved());

    person.does(FileAction::CloseRequested);
    let effects = person.does(Action::Agree);
    assert!(saves(&effects).is_some(), "the file is known: no dialog in between");
    let effects = written(&mut person, &effects);
    assert!(effects.contains(&Effect::Quit), "saved, then closed");

    person.runs(CrossingCommand::ClearMark);
    person.does(FileAction::NewEmpty);
    person.does(Action::Discard);
    assert!(person.session().measures.is_empty());
}

#[test]
fn a_save_that_fails_keeps_the_session_open_and_unsaved_and_the_window_open() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.does(FileAction::CloseRequested);
    let effects = person.does(Action::Agree);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else {
        panic!("{effects:?}")
    };
    let failed = person.does(FileReport::Saved(path.clone(), *revision, Err(FileError::Full)));
    assert_eq!(failed, []);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotSave(..)))));
    assert!(person.app.is_unsaved());
    let elsewhere = person.does(Action::Agree);
    assert!(matches!(&elsewhere[..], [Effect::PickSave { .. }]));
}

#[test]
fn two_saves_never_run_at_once_and_the_newest_state_wins() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    let first = person.runs(FileCommand::Save);
    person.runs(CrossingCommand::Mark(Mark::Low));
    assert_eq!(person.runs(FileCommand::Save), [], "the first is under way");
    let second = written(&mut person, &first);
    let row = person.measure("4.4");
    let saved = saves(&second).expect("saved again by itself");
    assert_eq!(saved.mark(row, person.criterion(0)), Some(Mark::Low));
    assert!(person.app.is_unsaved());
    written(&mut person, &second);
    assert!(!person.app.is_unsaved());
}

#[test]
fn saving_elsewhere_does_not_wait_for_a_place_that_does_not_answer() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.runs(FileCommand::Save);
    assert_eq!(person.does(FileAction::CloseRequested), [], "not before it is known to be safe");
    person.does(FileAction::CloseRequested);
    assert!(
        matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::StillSaving(_)))),
        "asked twice: then a choice"
    );
    let pick = person.does(Action::Agree);
    assert!(matches!(&pick[..], [Effect::PickSave { .. }]));
    let effects = person.does(FileReport::PickedSave(Some("/tmp/annet sted.ron".into())));
    let followed = written(&mut person, &effects);
    assert!(!person.app.is_unsaved());
    assert!(followed.contains(&Effect::Quit), "what was wished for comes after it");
    assert!(person.app.window_title().contains("annet sted.ron"));
}

#[test]
fn what_a_dialog_was_opened_for_is_not_mistaken_for_another_session() {
    let mut person = Person::with_sample(Sample::Practice);
    let pick = person.runs(FileCommand::Save);
    assert!(matches!(&pick[..], [Effect::PickSave { .. }]));
    person.does(FileAction::OpenSample(Sample::ActionPlan));
    assert_eq!(person.does(FileReport::PickedSave(Some("/tmp/min.ron".into()))), []);
    assert_eq!(person.app.document.as_ref().unwrap().path(), None);
}

#[test]
fn of_two_files_asked_for_the_last_one_is_shown() {
    let mut person = Person::new();
    person.does(FileAction::Open("/tmp/treg.ron".into()));
    person.opens("/tmp/rask.ron", Sample::ActionPlan.session());
    person.reads("/tmp/treg.ron", Sample::Practice.session());
    assert_eq!(person.session().measures.len(), 35);
}

#[test]
fn a_report_from_outside_does_not_end_what_somebody_is_typing() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    let effects = person.runs(FileCommand::Save);
    let cost = Field::Measure(person.measure("1.1"), MeasureField::Cost);
    person.does(Action::Type(cost, "2,".into()));
    written(&mut person, &effects);
    person.runs(ViewCommand::ZoomIn);
    assert_eq!(person.app.shown(cost), "2,");
}

#[test]
fn under_an_order_an_edit_moves_no_row_and_hides_none() {
    let mut person = Person::with_file();
    person.does(BoardAction::Sort(Sort::Criterion(person.criterion(0))));
    person.goes_to("1.1", 0);
    person.runs(CrossingCommand::Mark(Mark::Low));
    let before = person.shown();
    person.does(Action::Type(Field::Details(DetailsField::Title), "Ny".into()));
    person.does(Action::Commit);
    assert_eq!(person.shown(), before);
    assert!(person.app.board.is_stale());

    person.does(BoardAction::Filter(Filter { signs: vec![Sign::NoOwner], ..Filter::default() }));
    let measure = person.app.board.measures().next().unwrap();
    let owner = Field::Measure(measure, MeasureField::Owner);
    person.does(Action::Type(owner, "Etat A".into()));
    person.does(Action::Commit);
    assert!(person.app.board.measures().any(|m| m == measure));
    assert!(person.app.board.is_stale());

    person.runs(PrepareCommand::Show(Tab::Measures));
    person.runs(PrepareCommand::AddEntry);
    let shown = person.app.board.measures().count();
    let new = Field::Measure(
        person.session().measures.iter().max_by_key(|m| m.id).unwrap().id,
        MeasureField::Owner,
    );
    person.does(Action::Type(new, "Etat B".into()));
    person.does(Action::Commit);
    assert_eq!(person.app.board.measures().count(), shown, "what is new is shown, filter or not");
}

#[test]
fn a_file_that_arrives_late_does_not_replace_work_done_meanwhile() {
    let mut person = Person::with_file();
    person.does(FileAction::Open("/tmp/annen.ron".into()));
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.reads("/tmp/annen.ron", Sample::ActionPlan.session());
    assert_eq!(person.session().measures.len(), 12);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    let effects = person.does(Action::Discard);
    assert_eq!(effects, [Effect::Load("/tmp/annen.ron".into())]);
    person.reads("/tmp/annen.ron", Sample::ActionPlan.session());
    assert_eq!(person.session().measures.len(), 35, "agreed once is enough");
}

#[test]
fn what_is_typed_while_another_file_is_read_is_asked_about_though_all_before_was_given_up() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.does(FileAction::Open("/tmp/annen.ron".into()));
    assert_eq!(person.does(Action::Discard), [Effect::Load("/tmp/annen.ron".into())]);
    let place = Field::Details(DetailsField::Place);
    person.does(Action::Type(place, "Etter".to_owned()));
    person.reads("/tmp/annen.ron", Sample::ActionPlan.session());
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    assert_eq!(person.app.shown(place), "Etter");
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_open_session_alone() {
    let mut person = Person::with_file();
    let before = person.session().clone();
    person.does(FileAction::Open("/tmp/x.ron".into()));
    person.does(FileReport::Loaded("/tmp/x.ron".into(), Err(FileError::NotFound)));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotOpen(..)))));
    assert_eq!(person.session(), &before);
}

#[test]
fn what_was_given_up_for_a_file_that_cannot_be_opened_is_asked_about_again() {
    let mut person = Person::with_file();
    person.goes_to("4.4", 0);
    person.runs(CrossingCommand::Mark(Mark::High));
    person.runs(FileCommand::Open);
    assert_eq!(person.does(Action::Discard), [Effect::PickOpen]);
    let load = person.does(FileReport::PickedOpen(Some("/tmp/x.ron".into())));
    assert_eq!(load, [Effect::Load("/tmp/x.ron".into())], "not asked twice");
    person.does(FileReport::Loaded("/tmp/x.ron".into(), Err(FileError::NotFound)));
    person.does(Action::Dismiss);
    assert_eq!(person.does(FileAction::CloseRequested), []);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
}

#[test]
fn fields_a_save_would_drop_are_asked_about_first() {
    let mut person = Person::new();
    let read = Read {
        format: FORMAT,
        session: Sample::Practice.session(),
        unknown: vec!["measures.1.colour".into()],
        checksum_matches: true,
    };
    person.does(FileAction::Open("/tmp/x.ron".into()));
    person.does(FileReport::Loaded(
        "/tmp/x.ron".into(),
        Ok(Box::new(Opened::new(read, String::new()))),
    ));
    for (command, save_as) in
        [(Command::File(FileCommand::Save), false), (Command::File(FileCommand::SaveAs), true)]
    {
        assert_eq!(person.runs(command), []);
        assert!(
            matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unknown { save_as: s })) if *s == save_as)
        );
        person.does(Action::Dismiss);
    }
    person.runs(FileCommand::Save);
    assert!(saves(&person.does(Action::Agree)).is_some());
}

#[test]
fn comments_written_by_hand_are_asked_about_before_a_save_drops_them() {
    let mut person = Person::new();
    let read = Read {
        format: FORMAT,
        session: Sample::Practice.session(),
        unknown: Vec::new(),
        checksum_matches: false,
    };
    let comments = vec![3, 12];
    let opened = Opened { comments, ..Opened::new(read, String::new()) };
    person.does(FileAction::Open("/tmp/x.ron".into()));
    person.does(FileReport::Loaded("/tmp/x.ron".into(), Ok(Box::new(opened))));
    assert_eq!(person.runs(FileCommand::Save), []);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unknown { .. }))));
    let lost = &person.app.document.as_ref().unwrap().unknown;
    assert_eq!(*lost, ["kommentar i linje 3", "kommentar i linje 12"]);
    assert!(saves(&person.does(Action::Agree)).is_some());
}

#[test]
fn that_signs_were_taken_out_of_a_file_is_said_as_it_opens() {
    let mut person = Person::new();
    let read = Read {
        format: FORMAT,
        session: Sample::Practice.session(),
        unknown: Vec::new(),
        checksum_matches: false,
    };
    let opened = Opened { controls: 1, comments: vec![3], ..Opened::new(read, String::new()) };
    person.does(FileAction::Open("/tmp/x.ron".into()));
    person.does(FileReport::Loaded("/tmp/x.ron".into(), Ok(Box::new(opened))));
    assert_eq!(person.app.message().unwrap().key, "message-signs-taken-out");
}

#[test]
fn all_that_is_to_be_known_of_a_file_is_said_and_stays_until_it_is_read() {
    let mut person = Person::new();
    person.does(FileReport::Stopped("/tmp/rapport.txt".into()));
    let said = |person: &Person| -> Vec<&'static str> {
        person.app.files.notices().map(|notice| notice.key).collect()
    };
    assert_eq!(said(&person), Vec::<&str>::new(), "one thing is in the status line");
    let unknown = vec!["measures.1.colour".to_owned()];
    let read = Read {
        format: FORMAT,
        session: Sample::Practice.session(),
        unknown,
        checksum_matches: false,
    };
    let opened = Opened { controls: 1, ..Opened::new(read, String::new()) };
    person.does(FileAction::Open("/tmp/x.ron".into()));
    person.does(FileReport::Loaded("/tmp/x.ron".into(), Ok(Box::new(opened))));
    let of_file = ["message-changed-outside", "message-unknown-fields", "message-signs-taken-out"];
    assert_eq!(said(&person), [&["recover-panic"][..], &of_file].concat());
    // What is said meanwhile takes none of it away.
    person.does(Action::Type(Field::Details(DetailsField::Place), "Et annet sted".to_owned()));
    person.does(Action::Commit);
    assert_eq!(said(&person).len(), 4);
    // What was to be known of another file is not said of this one.
    let read = Read {
        format: FORMAT,
        session: Session::default(),
        unknown: Vec::new(),
        checksum_matches: false,
    };
    person.does(FileAction::Open("/tmp/y.ron".into()));
    person.does(Action::Discard);
    let opened = Opened::new(read, String::new());
    person.does(FileReport::Loaded("/tmp/y.ron".into(), Ok(Box::new(opened))));
    assert_eq!(said(&person), ["recover-panic", "message-changed-outside"]);
    person.does(FileAction::NoticesRead);
    assert_eq!(said(&person), Vec::<&str>::new());
}

#[test]
fn what_nobody_was_shown_is_copied_only_where_that_is_asked_for() {
    let mut person = Person::with_file();
    let copied = |person: &mut Person, action| match &person.does(action)[..] {
        [Effect::Copy(text), ..] => text.clone(),
        other => panic!("{} effects", other.len()),
    };
    let id = person.session().measures[0].id;
    let notes = Field::Measure(id, MeasureField::PrivateNotes);
    person.does(Action::Type(notes, "bare for oss".into()));
    assert!(copied(&mut person, FileAction::CopySession).contains("bare for oss"));
    assert_eq!(person.app.message().unwrap().key, "message-session-copied-unshown");
    assert!(!copied(&mut person, FileAction::CopyShown).contains("bare for oss"));
    assert_eq!(person.app.message().unwrap().key, "message-session-copied-shown");
}

#[test]
fn where_the_system_has_no_dialog_the_path_is_typed_and_nothing_is_replaced_unasked() {
    let mut person = Person::with_sample(Sample::Practice);
    person.runs(FileCommand::Save);
    person.does(FileReport::NoSaveDialog);
    let path = PathBuf::from("/tmp/min økt.ron");
    let effects = person.does(FileAction::PathTyped("/tmp/min økt".into()));
    let named = PathBuf::from("/tmp/min økt");
    assert_eq!(effects, [Effect::SaveIfFree { named, path: path.clone() }]);
    person.does(FileReport::AlreadyThere(path.clone()));
    let effects = person.does(Action::Agree);
    assert!(matches!(&effects[..], [Effect::Save(SaveOrder { path: p, .. })] if *p == path));
}

#[test]
fn a_folder_in_the_place_of_a_path_is_said_and_no_hidden_file_is_made_in_it() {
    for typed in ["/tmp/økter/", "/tmp/.ron", "/tmp/økter/.RON", "/", ".."] {
        let mut person = Person::with_sample(Sample::Practice);
        person.runs(FileCommand::Save);
        person.does(FileReport::NoSaveDialog);
        let effects = person.does(FileAction::PathTyped(typed.into()));
        assert_eq!(effects, [], "{typed}");
        let asked = person.app.dialog();
        let is_said =
            matches!(asked, Some(Dialog::File(FileQuestion::CannotSave(_, FileError::Folder))));
        assert!(is_said, "{typed}: {asked:?}");
        // Another place is asked for, and can be given.
        let effects = person.does(Action::Agree);
        assert!(matches!(effects[..], [Effect::PickSave { .. }]), "{effects:?}");
    }
    // The same where the folder is known to the disk only, or the system's dialog gives one.
    let mut person = Person::with_sample(Sample::Practice);
    person.runs(FileCommand::Save);
    person.does(FileReport::NoSaveDialog);
    person.does(FileAction::PathTyped("/tmp/økter".into()));
    person.does(FileReport::NamedFolder("/tmp/økter".into()));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotSave(..)))));
    person.does(Action::Agree);
    person.does(FileReport::PickedSave(Some("/tmp/økter/.ron".into())));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotSave(..)))));
}

#[test]
fn typing_becomes_one_edit_when_something_else_happens() {
    let mut person = Person::with_file();
    person.goes_to("1.1", 0);
    let field =
        Field::Judgement(person.measure("1.1"), person.criterion(0), JudgementField::Rationale);
    for text in ["F", "Fo", "For", "Fordi"] {
        person.does(Action::Type(field, text.into()));
    }
    assert_eq!(person.app.shown(field), "Fordi");
    person.does(Action::Commit);
    person.runs(EditCommand::Undo);
    assert_ne!(person.app.shown(field), "Fordi");
    assert!(person.app.document.as_ref().unwrap().history.next_undo().is_none());
}

#[test]
fn a_date_that_is_none_stays_as_it_was_typed_and_is_said_at_saving() {
    let mut person = Person::with_file();
    let field = Field::Details(DetailsField::Starts);
    person.does(Action::Type(field, "til våren".into()));
    person.does(Action::Commit);
    assert_eq!(person.app.shown(field), "til våren");
    assert!(person.app.field_error(field).is_some());
    assert!(person.app.is_unsaved());
    let effects = person.runs(FileCommand::Save);
    written(&mut person, &effects);
    assert!(person.says().contains("rettes"), "{}", person.says());
    person.does(Action::Type(field, "1.3.2027".into()));
    person.does(Action::Commit);
    assert_eq!(person.session().starts, Date::new(2027, 3, 1).ok());
    assert_eq!(person.app.shown(field), "01.03.2027");
    person.does(Action::Language("en".into()));
    assert_eq!(person.app.shown(field), "2027-03-01");
}

#[test]
fn a_level_without_a_sentence_is_refused_and_where_to_write_it_is_said() {
    let mut person = Person::with_file();
    person.runs(PrepareCommand::Show(Tab::Criteria));
    person.runs(PrepareCommand::AddEntry);
    let new = person.app.selected_entry();
    let Some(EntryId::Criterion(criterion)) = new else { panic!("{new:?}") };
    person.runs(Room::Board);
    let cursor =
        Cursor { measure: person.measure("1.1"), column: BoardColumn::Criterion(criterion) };
    person.does(BoardAction::Select(cursor));
    person.runs(CrossingCommand::Mark(Mark::High));
    assert_eq!(person.session().mark(cursor.measure, criterion), None);
    assert!(person.says().contains("«Forbered», «Kriterier»"), "{}", person.says());
    person.runs(CrossingCommand::Mark(Mark::CannotJudge));
    assert_eq!(person.session().mark(cursor.measure, criterion), Some(Mark::CannotJudge));
}

#[test]
fn by_choice_the_cursor_moves_on_so_that_a_board_takes_one_key_a_crossing() {
    let mut person = Person::with_sample(Sample::ActionPlan);
    person.runs(BoardCommand::After(Advance::Right));
    let crossings = person.app.document.as_ref().unwrap().counts().crossings();
    for _ in 0..crossings {
        person.runs(CrossingCommand::Mark(Mark::Medium));
    }
    let counts = *person.app.document.as_ref().unwrap().counts();
    assert_eq!((counts.judged, counts.crossings()), (210, 210));

    let mut person = Person::with_sample(Sample::ActionPlan);
    person.runs(BoardCommand::After(Advance::Down));
    for _ in 0..35 {
        person.runs(CrossingCommand::Mark(Mark::High));
    }
    let first = person.criterion(0);
    assert!(
        person
            .session()
            .measures
            .iter()
            .all(|m| person.session().mark(m.id, first) == Some(Mark::High))
    );
}

#[test]
fn a_light_moves_no_row_before_the_order_is_refreshed() {
    let mut person = Person::with_file();
    let criterion = person.criterion(0);
    person.does(BoardAction::Sort(Sort::Criterion(criterion)));
    person.does(BoardAction::Filter(Filter { signs: vec![Sign::HasRed], ..Filter::default() }));
    let before = person.shown();
    let measure = person.app.board.measures().next().unwrap();
    for at in 0..6 {
        let criterion = person.criterion(at);
        person.does(BoardAction::Mark((measure, criterion), Some(Mark::Medium)));
    }
    assert_eq!(person.shown(), before, "nothing jumps");
    assert!(person.app.board.is_stale());
    person.runs(BoardCommand::Refresh);
    assert!(!person.app.board.is_stale());
    assert_eq!(person.shown().len(), before.len() - 1);
    let cursor = person.app.board.cursor().unwrap();
    assert!(person.app.board.measures().any(|m| m == cursor.measure), "the cursor is on a row");
}

#[test]
fn undoing_a_light_under_an_order_is_no_reason_to_refresh() {
    let mut person = Person::with_file();
    person.does(BoardAction::Sort(Sort::Criterion(person.criterion(0))));
    person.goes_to("1.1", 0);
    person.runs(CrossingCommand::Mark(Mark::Low));
    assert!(person.app.board.is_stale());
    person.runs(EditCommand::Undo);
    assert!(!person.app.board.is_stale());
}

#[test]
fn numbers_sort_by_value_and_titles_by_the_alphabet() {
    let mut person = Person::with_sample(Sample::ActionPlan);
    let reversed: Vec<EntryId> =
        person.session().measures.iter().map(|m| EntryId::Measure(m.id)).collect();
    for entry in reversed {
        person.does(PrepareAction::MoveEntry(entry, 0));
    }
    person.does(BoardAction::Sort(Sort::Number));
    let shown = person.shown();
    let place = |number: &str| shown.iter().position(|n| n == number).unwrap();
    assert!(place("2.8") < place("2.9") && place("2.9") < place("2.10"));

    let norwegian = Alphabet::of("nb");
    let mut words = ["Å", "Ø", "Z", "Æ", "A", "10", "9"];
    words.sort_by(|a, b| norwegian.compare(a, b));
    assert_eq!(words, ["9", "10", "A", "Z", "Æ", "Ø", "Å"]);
}

#[test]
fn decisions_sort_in_the_order_of_the_roadmap() {
    let mut person = Person::with_file();
    person.does(BoardAction::Sort(Sort::Decision));
    let areas: Vec<_> = person
        .app
        .board
        .rows()
        .split(|row| matches!(row, BoardRow::Area(_)))
        .filter(|rows| !rows.is_empty())
        .map(|rows| {
            rows.iter()
                .map(|row| match row {
                    BoardRow::Measure(id) => person.session().measure(*id).unwrap().number.clone(),
                    BoardRow::Area(_) => String::new(),
                })
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(areas[0], ["1.2", "1.3", "1.1"], "step, queue, undecided");
    assert_eq!(areas[1], ["2.3", "2.1", "2.2"], "2027 before 2028–2029, then undecided");
    assert_eq!(areas[3], ["4.1", "4.2", "4.3", "4.4"]);
}

#[test]
fn what_speaks_against_a_step_is_said_and_stops_nothing() {
    let mut person = Person::with_file();
    let row = person.measure("2.2");
    let locked = person.session().steps.iter().find(|s| s.locked).unwrap().id;
    let before = person.session().outcome(row);
    person.does(BoardAction::Decide(row, Some(Outcome::Step(locked))));
    assert_eq!(person.session().outcome(row), before, "it is asked first why");
    let why = Field::Decision(row, DecisionField::DespiteLock);
    assert_eq!(person.app.focus().1, Some(Focus::Field(why)));
    person.does(Action::Type(why, "Eieren har folk.".to_owned()));
    person.does(Action::Commit);
    assert_eq!(person.session().outcome(row), Some(Outcome::Step(locked)));
    let said = concerns::against(person.session(), row, locked);
    assert!(said.contains(&Concern::LockedStep));
    assert!(
        said.iter().any(|c| matches!(c, Concern::Red(_))),
        "red on the one that must hold: {said:?}"
    );

    let bare = Person::with_sample(Sample::ActionPlan);
    let step = bare.session().steps[2].id;
    let said = concerns::against(bare.session(), bare.measure("2.1"), step);
    assert_eq!(said, [Concern::NoOwner, Concern::NoKind]);
}

#[test]
fn a_row_that_is_deleted_takes_the_cursor_to_its_neighbour() {
    let mut person = Person::with_file();
    person.goes_to("2.2", 1);
    let entry = EntryId::Measure(person.measure("2.2"));
    person.does(PrepareAction::SelectEntry(entry));
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person.runs(PrepareCommand::DeleteEntry);
    assert_eq!(person.app.goes_along().judgements, 6, "five lights, and a round without one");
    person.does(Action::Agree);
    let cursor = person.app.board.cursor().unwrap();
    assert_eq!(cursor.measure, person.measure("2.3"));
    person.runs(EditCommand::Undo);
    assert!(person.shown().contains(&"2.2".to_owned()));
}

#[test]
fn recent_files_come_newest_first_once_each_and_are_kept() {
    let mut person = Person::new();
    for name in ["a", "b", "a"] {
        let effects = person.opens(&format!("/tmp/{name}.ron"), Sample::Practice.session());
        assert!(effects.iter().any(|e| matches!(e, Effect::StoreSettings(_))));
    }
    let paths: Vec<_> = person.app.settings.recent.iter().map(|r| r.path.clone()).collect();
    assert_eq!(paths, [PathBuf::from("/tmp/a.ron"), PathBuf::from("/tmp/b.ron")]);
    assert_eq!(person.app.settings.recent[0].day, "2027-01-14");
}

#[test]
fn the_board_is_copied_as_words_without_what_is_private() {
    let mut person = Person::with_file();
    let effects = person.runs(BoardCommand::CopyBoard);
    let [Effect::CopyTable { text: table, html }] = &effects[..] else { panic!("{effects:?}") };
    assert!(html.contains("<html lang=\"nb\">") && html.matches("<tr>").count() == 13);
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines.len(), 13);
    assert!(lines[0].starts_with("Nummer\tTittel\tInnsatsområde\t"));
    assert!(lines[1].contains("\tHøyt\t") && lines[1].ends_with("Ikke avgjort\t"));
    for measure in &person.session().measures {
        let private = measure.private_notes.trim();
        assert!(private.is_empty() || !(table.contains(private) || html.contains(private)));
    }
}

#[test]
fn a_command_that_cannot_be_done_does_nothing() {
    for command in Command::all() {
        let mut person = Person::new();
        if !command.is_enabled(&person.app) {
            assert_eq!(person.runs(command), [], "{command:?}");
            assert!(person.app.document.is_none() && person.app.dialog().is_none(), "{command:?}");
        }
    }
}

#[test]
fn no_command_breaks_any_state_of_the_program() {
    for sample in Sample::ALL {
        for first in Command::all() {
            let mut person = Person::with_sample(sample);
            person.runs(first);
            for second in Command::all() {
                person.runs(second);
                person.does(Action::Agree);
                person.does(Action::Dismiss);
                if let Some(session) = person.app.session() {
                    session.check().unwrap_or_else(|flaw| {
                        panic!("{first:?} then {second:?}: {flaw}");
                    });
                }
            }
        }
    }
}
