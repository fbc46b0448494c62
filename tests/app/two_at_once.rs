//! One file, and two who work on it; and the ways on where a file or the journal fails.

use std::path::{Path, PathBuf};

use lyskryss::app::command::{EditCommand, FileCommand, PrepareCommand};
use lyskryss::app::core::document::Origin;
use lyskryss::app::core::effect::{CompareOrder, Effect, SaveOrder};
use lyskryss::app::core::journal_queue::JournalOrder;
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, Report};
use lyskryss::app::services::files::{Comparison, FileQuestion, HeldBy, OpenMode, Opened, Version};
use lyskryss::app::state::Dialog;
use lyskryss::domain::field::{DetailsField, Field, MeasureField};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::insight::counts::Counts;
use lyskryss::insight::differences::Piece;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::{self, Read};
use lyskryss::storage::journal::{FileFingerprint, JournalEntry};
use lyskryss::storage::timestamp::Timestamp;

use crate::meeting::{FIRST, OPENED, Person, crossing, left};

const PATH: &str = "/tmp/møte.ron";

fn title() -> Field {
    Field::Measure(MeasureId(10), MeasureField::Title)
}

fn place() -> Field {
    Field::Details(DetailsField::Place)
}

/// Their version: another place, and a light in the first crossing.
fn theirs(base: &Session) -> Opened {
    let mut session = Session { place: "Deres".to_owned(), ..base.clone() };
    let mut judgement =
        lyskryss::domain::judgement::Judgement::new(crossing(FIRST).0, crossing(FIRST).1);
    judgement.mark = Some(Mark::Low);
    session.judgements.push(judgement);
    let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
    Opened::new(read, "theirs".to_owned())
}

fn saves(effects: &[Effect]) -> Option<(&Session, Option<&str>)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Save(SaveOrder { session, expected, .. }) => {
            Some((&**session, expected.as_deref()))
        }
        _ => None,
    })
}

/// The file is not saved over, since it holds something else.
fn file_differs(theirs: Result<Box<Opened>, FileError>) -> FileReport {
    let sum = theirs.as_ref().map_or("half".to_owned(), |opened| opened.checksum.clone());
    FileReport::NotSavedOver(PATH.into(), sum, theirs)
}

fn is_asked(person: &Person) -> bool {
    matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Conflict(_))))
}

/// Somebody has changed the title here, and the file was changed meanwhile.
fn both_changed() -> (Person, Session) {
    let mut person = Person::new();
    let base = person.session().clone();
    person.types(title(), "Vårt");
    let look = person.does(FileReport::Focused);
    assert_eq!(look, [Effect::CompareFile { path: PATH.into(), expected: OPENED.to_owned() }]);
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(theirs(&base)))));
    assert!(is_asked(&person));
    (person, base)
}

#[test]
fn what_each_has_changed_alone_is_taken_from_each_and_saved_over_what_was_looked_at() {
    let (mut person, _) = both_changed();
    let effects = person.does(Action::Agree);
    let (saved, known) = saves(&effects).unwrap();
    assert_eq!(known, Some("theirs"), "not over what nobody has seen");
    assert_eq!((saved.place.as_str(), saved.measures[0].title.as_str()), ("Deres", "Vårt"));
    assert_eq!(saved.mark(crossing(FIRST).0, crossing(FIRST).1), Some(Mark::Low));
    // One gesture.
    person.runs(EditCommand::Undo);
    assert_eq!(
        (person.session().place.as_str(), &*person.session().measures[0].title),
        ("", "Vårt")
    );
}

#[test]
fn what_is_chosen_otherwise_is_left_as_it_is_here() {
    let (mut person, _) = both_changed();
    person.does(FileAction::Take(Piece::Details, false));
    let effects = person.does(Action::Agree);
    let (saved, _) = saves(&effects).unwrap();
    assert_eq!(saved.place, "");
    assert_eq!(saved.mark(crossing(FIRST).0, crossing(FIRST).1), Some(Mark::Low));
}

#[test]
fn taking_all_of_theirs_is_saved_already_and_can_be_undone() {
    let (mut person, base) = both_changed();
    let effects = person.does(Action::Discard);
    assert_eq!(saves(&effects), None);
    assert_eq!(*person.session(), theirs(&base).read.session);
    assert!(!person.app.is_unsaved());
    let known = FileFingerprint { path: PATH.into(), checksum: "theirs".to_owned() };
    let told = effects.iter().any(|effect| match effect {
        Effect::Journal(JournalOrder::Write(entries)) => {
            matches!(entries.last(), Some(JournalEntry::Saved(file, 2)) if *file == known)
        }
        _ => false,
    });
    assert!(told, "the journal knows: {effects:?}");
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().measures[0].title, "Vårt");
    assert!(person.app.is_unsaved());
}

#[test]
fn one_is_asked_once_for_each_state_of_the_file_and_again_at_saving() {
    let (mut person, base) = both_changed();
    person.does(Action::Dismiss);
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(theirs(&base)))));
    assert!(!is_asked(&person), "this was said already");
    let mut other = theirs(&base);
    other.checksum = "another".to_owned();
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(other))));
    assert!(is_asked(&person));
    person.does(Action::Dismiss);
    let effects = person.runs(FileCommand::Save);
    assert_eq!(saves(&effects).unwrap().1, Some(OPENED), "what is not looked at is not saved over");
    person.does(file_differs(Ok(Box::new(theirs(&base)))));
    assert!(is_asked(&person) && person.app.is_unsaved() && !person.app.files.is_busy());
}

#[test]
fn what_is_on_its_way_when_the_file_is_found_changed_is_part_of_what_is_merged() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.does(Action::Type(title(), "Halvv".to_owned()));
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(theirs(&base)))));
    assert_eq!(person.session().measures[0].title, "Halvv", "the question has the keyboard");
    let effects = person.does(Action::Agree);
    // Taking all they have changed leaves what was typed here.
    assert_eq!(saves(&effects).unwrap().0.measures[0].title, "Halvv");
}

#[test]
fn leaving_goes_on_once_both_are_one() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.types(title(), "Vårt");
    person.does(FileAction::CloseRequested);
    let effects = person.does(Action::Agree);
    assert!(saves(&effects).is_some());
    person.does(file_differs(Ok(Box::new(theirs(&base)))));
    let effects = person.does(Action::Agree);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) =
        effects.iter().find(|effect| matches!(effect, Effect::Save(_)))
    else {
        panic!("{effects:?}")
    };
    let effects = person.does(FileReport::Saved(path.clone(), *revision, Ok("both".to_owned())));
    assert!(effects.contains(&Effect::Quit), "{effects:?}");
}

#[test]
fn where_only_the_form_of_the_file_has_changed_nobody_is_asked() {
    let mut person = Person::new();
    let base = person.session().clone();
    let same = |sum: &str| {
        let read = Read {
            format: FORMAT,
            session: base.clone(),
            unknown: Vec::new(),
            checksum_matches: false,
        };
        Ok(Box::new(Opened::new(read, sum.to_owned())))
    };
    person.does(FileReport::FileDiffers(PATH.into(), same("spaces")));
    assert!(person.app.dialog().is_none() && !person.app.is_unsaved());
    person.runs(FileCommand::Save);
    let effects = person.does(file_differs(same("more spaces")));
    assert_eq!(saves(&effects).unwrap().1, Some("more spaces"));
}

#[test]
fn a_file_that_is_gone_or_half_there_is_said_and_the_session_stays() {
    let mut person = Person::new();
    let before = person.session().clone();
    person.does(FileReport::FileDiffers(PATH.into(), Err(FileError::NotFound)));
    assert_eq!(person.says(), "message-file-gone");
    let mut person = Person::new();
    let half = format::from_text("(format: 1, title: ").unwrap_err();
    person.does(FileReport::FileDiffers(PATH.into(), Err(FileError::Format(half.clone()))));
    assert_eq!(person.says(), "message-file-unreadable");
    assert!(person.app.dialog().is_none());
    // At saving somebody must choose; over it only on purpose.
    person.runs(FileCommand::Save);
    person.does(file_differs(Err(FileError::Format(half))));
    assert!(is_asked(&person));
    let effects = person.does(Action::Discard);
    assert_eq!(saves(&effects), Some((&before, Some("half"))), "not over what comes meanwhile");
    let keeps = |effect: &Effect| matches!(effect, Effect::Save(SaveOrder { keep: true, .. }));
    assert!(effects.iter().any(keeps), "what is there is kept first");
}

fn elsewhere() -> Person {
    let mut person = Person::new();
    let mut opened = theirs(&person.session().clone());
    opened.held = Some(HeldBy(None));
    person.does(FileAction::Open("/tmp/annen.ron".into()));
    person.does(FileReport::Loaded("/tmp/annen.ron".into(), Ok(Box::new(opened))));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::OpenElsewhere(_)))));
    assert_eq!(person.session().place, "", "not before the answer");
    person
}

fn hold(effects: &[Effect]) -> Option<(Option<PathBuf>, bool)> {
    effects.iter().find_map(|effect| match effect {
        Effect::LockFile { path, take } => Some((path.clone(), *take)),
        _ => None,
    })
}

#[test]
fn a_session_that_is_open_elsewhere_is_only_looked_at_copied_or_taken_on() {
    let mut person = elsewhere();
    let effects = person.does(FileAction::OpenAs(OpenMode::ReadOnly));
    assert_eq!(hold(&effects), Some((None, false)), "whoever only looks holds nothing");
    let before = person.session().clone();
    assert_eq!(before.place, "Deres");
    person.does(BoardAction::Mark((MeasureId(10), crossing(FIRST).1), Some(Mark::High)));
    assert_eq!(person.says(), "message-read-only");
    person.does(Action::Type(title(), "Nytt".to_owned()));
    assert!(person.app.drafts.is_empty());
    assert_eq!(*person.session(), before);
    // Saved as a copy, it is one's own.
    let effects = person.runs(FileCommand::Save);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::PickSave { .. })), "{effects:?}");
    let effects = person.does(FileReport::PickedSave(Some("/tmp/kopi.ron".into())));
    let Some(Effect::Save(SaveOrder { path, revision, expected: None, .. })) = effects.first()
    else {
        panic!("{effects:?}")
    };
    let effects = person.does(FileReport::Saved(path.clone(), *revision, Ok("copy".to_owned())));
    assert_eq!(hold(&effects), Some((Some("/tmp/kopi.ron".into()), false)));
    person.types(title(), "Nytt");
    assert_eq!(person.session().measures[0].title, "Nytt");

    let mut person = elsewhere();
    let effects = person.does(FileAction::OpenAs(OpenMode::Copy));
    assert_eq!(hold(&effects), Some((None, false)));
    let document = person.app.document.as_ref().unwrap();
    assert_eq!(document.origin, Origin::Nowhere { suggested: None });
    assert!(person.app.is_unsaved());

    let mut person = elsewhere();
    let effects = person.does(FileAction::OpenAs(OpenMode::Anyway));
    assert_eq!(hold(&effects), Some((Some("/tmp/annen.ron".into()), true)));
    let mut person = elsewhere();
    let effects = person.does(Action::Dismiss);
    assert_eq!((hold(&effects), person.session().place.as_str()), (None, ""));
}

#[test]
fn a_file_changed_under_one_who_only_looks_is_shown_anew() {
    let mut person = elsewhere();
    person.does(FileAction::OpenAs(OpenMode::ReadOnly));
    let mut newer = theirs(&Session::default());
    newer.checksum = "newer".to_owned();
    newer.read.session.measures.clear();
    newer.read.session.judgements.clear();
    person.does(FileReport::FileDiffers("/tmp/annen.ron".into(), Ok(Box::new(newer))));
    assert!(person.app.dialog().is_none() && person.session().measures.is_empty());
    assert_eq!(person.says(), "message-read-anew");
    let document = person.app.document.as_ref().unwrap();
    assert!(document.read_only && !person.app.is_unsaved());
    assert_eq!(*document.counts(), Counts::of(person.session()), "counted anew");
}

#[test]
fn an_open_file_that_somebody_else_has_is_worked_on_all_the_same_or_becomes_a_copy() {
    let mut person = Person::new();
    person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    let effects = person.does(FileAction::OpenAs(OpenMode::Anyway));
    assert_eq!(hold(&effects), Some((Some(PATH.into()), true)));
    person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    let effects = person.does(FileAction::OpenAs(OpenMode::Copy));
    assert_eq!(hold(&effects), Some((None, false)));
    let effects = person.runs(FileCommand::Save);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::PickSave { .. })), "{effects:?}");
    // Of a file that is not open any more, nobody asks.
    person.does(FileReport::PickedSave(None));
    person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    assert!(person.app.dialog().is_none());
}

#[test]
fn a_journal_that_is_lost_begins_anew_with_all_that_no_file_holds() {
    let mut person = Person::new();
    person.types(title(), "Ett");
    person.types(place(), "To");
    person.does(Action::Type(title(), "Halvv".to_owned()));
    let effects = person.does(FileReport::JournalLost);
    let orders: Vec<&JournalOrder> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Journal(order) => Some(order),
            _ => None,
        })
        .collect();
    let [JournalOrder::Begin { start, session, .. }, JournalOrder::Write(entries)] = &orders[..]
    else {
        panic!("{orders:?}")
    };
    assert_eq!((start.changes, &**session), (2, person.session()));
    let known = start.source.as_ref().map(|known| known.checksum.as_str());
    assert_eq!(known, Some(OPENED));
    assert_eq!(entries[..], [JournalEntry::Draft(title(), Some("Halvv".to_owned()))]);
}

#[test]
fn what_cannot_be_saved_can_be_copied_as_text_that_opens_again() {
    let mut person = Person::new();
    person.types(title(), "Å ta vare på");
    let effects = person.runs(FileCommand::Save);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else {
        panic!("{effects:?}")
    };
    person.does(FileReport::Saved(path.clone(), *revision, Err(FileError::Full)));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotSave(..)))));
    let effects = person.does(FileAction::CopySession);
    let [Effect::Copy(text)] = &effects[..] else { panic!("{effects:?}") };
    let read = format::from_text(text).unwrap();
    assert_eq!((&read.session, read.checksum_matches), (person.session(), true));
    assert!(person.app.is_unsaved());
}

#[test]
fn each_save_begins_the_journal_anew_unless_something_was_done_meanwhile() {
    let anew = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::Journal(JournalOrder::BeginAnew { start, session, drafts, .. }) => {
                Some((start, session, drafts))
            }
            _ => None,
        })
    };
    let mut person = Person::new();
    for round in 0..3 {
        person.types(title(), &format!("Nytt {round}"));
        let effects = person.runs(FileCommand::Save);
        let Some(Effect::Save(order)) = effects.first() else { panic!("{effects:?}") };
        let (path, revision) = (order.path.clone(), order.revision);
        assert_eq!(order.edits, 1, "counted since the last save");
        let typed = format!("På vei {round}");
        person.does(Action::Type(place(), typed.clone()));
        if round == 1 {
            person.types(title(), "Noe mer");
        }
        let sum = format!("sum {round}");
        let saved = person.does(FileReport::Saved(path, revision, Ok(sum.clone())));
        let begun = anew(saved);
        if round == 1 {
            assert_eq!(begun, None, "what is not saved stays where it is");
            let effects = person.runs(FileCommand::Save);
            let Some(Effect::Save(order)) = effects.first() else { panic!("{effects:?}") };
            let (path, revision) = (order.path.clone(), order.revision);
            assert!(anew(person.does(FileReport::Saved(path, revision, Ok(sum)))).is_some());
            continue;
        }
        let (start, session, drafts) = begun.unwrap();
        assert_eq!((start.changes, start.source.unwrap().checksum), (0, sum));
        assert_eq!(*session, *person.session());
        assert_eq!(drafts, [(place(), typed)]);
        person.does(Action::Type(place(), String::new()));
    }
}

#[test]
fn what_somebody_else_has_open_can_be_saved_over_all_the_same_and_is_kept() {
    let mut person = Person::new();
    person.types(title(), "Mitt");
    person.runs(FileCommand::SaveAs);
    let effects = person.does(FileReport::PickedSave(Some("/tmp/deres.ron".into())));
    let Some(Effect::Save(order)) = effects.first() else { panic!("{effects:?}") };
    assert!(!order.insists && !order.keep && order.expected.is_none());
    person.does(FileReport::Saved(order.path.clone(), order.revision, Err(FileError::InUse)));
    let effects = person.does(FileAction::SaveAnyway);
    let Some(Effect::Save(order)) = effects.first() else { panic!("{effects:?}") };
    assert_eq!(order.path, Path::new("/tmp/deres.ron"));
    assert!(order.insists && order.keep);
    // What failed for another reason is not insisted on.
    person.does(FileReport::Saved(order.path.clone(), order.revision, Err(FileError::Full)));
    let effects = person.does(FileAction::SaveAnyway);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Save(_))), "{effects:?}");
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::CannotSave(..)))));
}

#[test]
fn that_it_is_saved_and_that_nothing_former_was_kept_is_said_where_the_settings_cannot_be_kept() {
    let mut person = Person::new();
    person.types(title(), "Nytt");
    person.does(Report::SettingsFailed);
    assert_eq!(person.says(), "message-settings-failed");
    for (report, said) in
        [(None, "message-saved"), (Some(FileReport::BackupFailed), "message-backup-failed")]
    {
        let effects = person.runs(FileCommand::Save);
        let Some(Effect::Save(order)) = effects.first() else { panic!("{effects:?}") };
        person.does(FileReport::Saved(order.path.clone(), order.revision, Ok("ny".to_owned())));
        report.map(|report| person.does(report));
        person.does(Report::SettingsFailed);
        assert_eq!(person.says(), said);
    }
}

#[test]
fn who_does_not_wait_for_a_save_at_the_end_finds_what_it_did_not_write_at_the_next_start() {
    let ends = |effect: &Effect| matches!(effect, Effect::Journal(JournalOrder::End));
    let mut person = Person::new();
    person.types(title(), "Nytt");
    person.runs(FileCommand::Save);
    person.runs(FileCommand::Quit);
    let effects = person.runs(FileCommand::Quit);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::StillSaving(_)))));
    assert!(effects.is_empty(), "{effects:?}");
    let effects = person.does(Action::Discard);
    assert_eq!(effects, [Effect::StopWaiting, Effect::Quit]);
    // What is given up on purpose does not wait.
    let mut person = Person::new();
    person.types(title(), "Nytt");
    person.runs(FileCommand::Quit);
    let effects = person.does(Action::Discard);
    assert!(effects.iter().any(ends) && !effects.contains(&Effect::StopWaiting), "{effects:?}");
}

/// Both have added a measure under the same id since, and named it otherwise.
fn both_added() -> (Person, Session) {
    let mut person = Person::new();
    let base = person.session().clone();
    let mut theirs = base.clone();
    let id = MeasureId(base.next_id);
    let measure = lyskryss::domain::measure::Measure::new(id, String::new(), "Deres".to_owned());
    theirs.measures.push(measure);
    theirs.next_id += 1;
    person.runs(PrepareCommand::Show(lyskryss::app::rooms::prepare::Tab::Measures));
    person.runs(PrepareCommand::AddEntry);
    person.types(Field::Measure(id, MeasureField::Title), "Vårt");
    assert_eq!(person.session().measure(id).unwrap().title, "Vårt");
    (person, theirs)
}

#[test]
fn what_the_file_holds_keeps_its_id_and_ours_is_given_another_with_all_that_belongs_to_it() {
    let (mut person, theirs) = both_added();
    let id = MeasureId(theirs.next_id - 1);
    let column = crossing(FIRST).1;
    person.does(BoardAction::Mark((id, column), Some(Mark::High)));
    let read =
        Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
    person.does(FileReport::FileDiffers(
        PATH.into(),
        Ok(Box::new(Opened::new(read, "theirs".to_owned()))),
    ));
    let effects = person.does(Action::Agree);
    let (saved, _) = saves(&effects).unwrap();
    assert_eq!(saved.measure(id).unwrap().title, "Deres", "others know it by this id");
    assert_eq!(saved.mark(id, column), None);
    let ours = saved.measures.iter().find(|m| m.title == "Vårt").unwrap().id;
    assert_eq!(saved.mark(ours, column), Some(Mark::High));
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().measure(id).unwrap().title, "Vårt");
}

#[test]
fn a_text_on_its_way_in_what_gives_way_to_the_file_is_offered_and_lands_in_no_other_row() {
    for stays_theirs in [true, false] {
        let (mut person, mut theirs) = both_added();
        let id = MeasureId(theirs.next_id - 1);
        if !stays_theirs {
            theirs.measures.pop();
            theirs.place = "Deres".to_owned();
        }
        let date = Field::Measure(id, MeasureField::StateDate);
        person.types(date, "når pengene kommer");
        assert!(person.app.field_error(date).is_some(), "no date");
        let read =
            Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
        let opened = Box::new(Opened::new(read, "theirs".to_owned()));
        person.does(FileReport::FileDiffers(PATH.into(), Ok(opened)));
        assert!(is_asked(&person));
        person.does(Action::Discard);
        assert_eq!(person.app.drafts.homeless(), ["når pengene kommer"]);
        assert_eq!(person.app.shown(date), "", "what stands there is another measure's");
        assert!(!person.app.is_unsaved());
    }
}

#[test]
fn two_who_merge_in_turn_never_give_one_the_light_of_another() {
    let (mut one, theirs) = both_added();
    let id = MeasureId(theirs.next_id - 1);
    let column = crossing(FIRST).1;
    // The other one has that version open, and judges what is new in it.
    let mut other = Person::with(PATH, &format::to_text(&theirs).unwrap());
    other.does(BoardAction::Mark((id, column), Some(Mark::Low)));
    // The first one merges and saves.
    let read =
        Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
    one.does(FileReport::FileDiffers(
        PATH.into(),
        Ok(Box::new(Opened::new(read, "theirs".to_owned()))),
    ));
    let effects = one.does(Action::Agree);
    let (saved, _) = saves(&effects).unwrap();
    // The other one finds that, and merges in turn.
    let read = Read {
        format: FORMAT,
        session: saved.clone(),
        unknown: Vec::new(),
        checksum_matches: true,
    };
    other.does(FileReport::FileDiffers(
        PATH.into(),
        Ok(Box::new(Opened::new(read, "both".to_owned()))),
    ));
    let effects = other.does(Action::Agree);
    let (saved, _) = saves(&effects).unwrap();
    let of = |title: &str| saved.measures.iter().find(|m| m.title == title).unwrap().id;
    assert_eq!(saved.mark(of("Deres"), column), Some(Mark::Low));
    assert_eq!(saved.mark(of("Vårt"), column), None);
}

#[test]
fn what_gives_way_to_the_file_is_kept_as_an_earlier_version() {
    let keeps = |effects: &[Effect], title: &str| {
        effects.iter().any(|effect| match effect {
            Effect::KeepVersion { path, session } => {
                path.as_os_str() == PATH && session.measures[0].title == title
            }
            _ => false,
        })
    };
    let (mut person, _) = both_changed();
    assert!(keeps(&person.does(Action::Discard), "Vårt"));
    let (mut person, _) = both_changed();
    person.does(FileAction::Take(Piece::Entry(MeasureId(10).into()), true));
    assert!(keeps(&person.does(Action::Agree), "Vårt"));
    let (mut person, _) = both_changed();
    assert!(!keeps(&person.does(Action::Agree), "Vårt"), "all of it is in what is saved");
}

#[test]
fn a_save_that_ends_after_its_document_was_left_is_not_taken_for_the_open_one() {
    let mut person = Person::new();
    person.types(title(), "Vårt");
    let effects = person.runs(FileCommand::Save);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else {
        panic!("{effects:?}")
    };
    person.does(FileAction::NewEmpty);
    person.does(FileAction::NewEmpty);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::StillSaving(_)))));
    person.does(Action::Discard);
    assert!(person.session().measures.is_empty());
    for result in [Ok("as saved".to_owned()), Err(FileError::Full)] {
        person.does(FileReport::Saved(path.clone(), *revision, result));
        let document = person.app.document.as_ref().unwrap();
        assert_eq!(document.origin, Origin::Nowhere { suggested: None });
        assert!(document.on_file.is_none() && person.app.dialog().is_none());
    }
    // Nor where the file was changed.
    let mut person = Person::new();
    person.types(title(), "Vårt");
    let base = person.session().clone();
    person.runs(FileCommand::Save);
    person.does(FileReport::HeldElsewhere(PATH.into(), HeldBy(None)));
    person.does(FileAction::OpenAs(OpenMode::Copy));
    person.does(file_differs(Ok(Box::new(theirs(&base)))));
    assert!(!is_asked(&person) && person.app.is_unsaved());
    let document = person.app.document.as_ref().unwrap();
    assert_eq!(document.origin, Origin::Nowhere { suggested: None });
    // It can still be undone.
    person.runs(EditCommand::Undo);
    assert_ne!(person.session().measures[0].title, "Vårt");
}

#[test]
fn a_look_that_was_begun_before_a_save_of_ours_is_no_news() {
    let mut person = Person::new();
    person.types(title(), "Vårt");
    let base = person.session().clone();
    let effects = person.runs(FileCommand::Save);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else {
        panic!("{effects:?}")
    };
    person.does(FileReport::Saved(path.clone(), *revision, Ok("theirs".to_owned())));
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(theirs(&base)))));
    assert!(!is_asked(&person), "the program wrote that itself");
}

#[test]
fn what_they_have_that_this_version_does_not_know_is_asked_about_before_it_is_dropped() {
    let (mut person, base) = both_changed();
    person.does(Action::Dismiss);
    let mut opened = theirs(&base);
    opened.checksum = "newer".to_owned();
    opened.read.unknown = vec!["colour".to_owned()];
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(opened))));
    let effects = person.does(Action::Agree);
    assert_eq!(saves(&effects), None);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unknown { .. }))));
}

#[test]
fn choosing_ours_everywhere_is_unsaved_until_it_is_saved() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.does(FileReport::FileDiffers(PATH.into(), Ok(Box::new(theirs(&base)))));
    let (first, second) = crossing(FIRST);
    person.does(FileAction::Take(Piece::Details, false));
    person.does(FileAction::Take(Piece::Crossing(first, second), false));
    let effects = person.does(Action::Agree);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) =
        effects.iter().find(|effect| matches!(effect, Effect::Save(_)))
    else {
        panic!("{effects:?}")
    };
    person.does(FileReport::Saved(path.clone(), *revision, Err(FileError::Full)));
    assert!(person.app.is_unsaved());
}

#[test]
fn what_earlier_runs_left_is_offered_once_the_file_that_was_asked_for_is_there() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.does(FileAction::Open(PATH.into()));
    let offer = left(base.clone(), None, lyskryss::app::services::files::Standing::Nowhere);
    person.does(FileReport::Recoveries(vec![offer], Vec::new()));
    assert!(person.app.dialog().is_none());
    let read = Read { format: FORMAT, session: base, unknown: Vec::new(), checksum_matches: true };
    person.does(FileReport::Loaded(PATH.into(), Ok(Box::new(Opened::new(read, String::new())))));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Recover))));
    person.does(Action::Dismiss);
    assert!(person.app.dialog().is_none(), "later");
}

/// The file was found changed, and what is in it is being compared: the order.
fn being_compared(person: &mut Person, base: &Session, sum: &str) -> CompareOrder {
    let mut opened = theirs(base);
    sum.clone_into(&mut opened.checksum);
    let effects = person.begins(FileReport::FileDiffers(PATH.into(), Ok(Box::new(opened))));
    assert!(is_comparing(person), "that is said meanwhile");
    comparison_in(&effects).expect("something is to be compared")
}

fn comparison_in(effects: &[Effect]) -> Option<CompareOrder> {
    effects.iter().find_map(|effect| match effect {
        Effect::Compare(order) => Some(order.clone()),
        _ => None,
    })
}

fn is_comparing(person: &Person) -> bool {
    matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Comparing(_))))
}

fn compared(person: &Person, order: &CompareOrder) -> FileReport {
    FileReport::Compared(Box::new(Comparison::of(person.app.texts, order.clone())))
}

#[test]
fn what_a_file_holds_is_compared_outside_and_an_answer_nobody_waits_for_comes_to_nothing() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.types(title(), "Vårt");
    let first = being_compared(&mut person, &base, "theirs");
    person.does(Action::Agree);
    person.does(Action::Discard);
    assert!(is_comparing(&person), "there is nothing to answer yet");
    person.does(Action::Dismiss);
    person.does(compared(&person, &first));
    assert!(person.app.dialog().is_none(), "it is not waited for any more");
    let second = being_compared(&mut person, &base, "another");
    person.does(compared(&person, &first));
    assert!(is_comparing(&person), "that answers what was asked before");
    person.does(compared(&person, &second));
    assert!(is_asked(&person));
    person.does(compared(&person, &second));
    assert!(is_asked(&person), "told twice");
}

#[test]
fn an_earlier_version_is_read_to_be_compared_and_that_is_said_meanwhile() {
    let at = Timestamp::new(Person::new().now.moment(), 0);
    let version = |name: &str| Version { path: name.into(), at, counts: None };
    let read = |session: &Session| {
        let (session, unknown) = (session.clone(), Vec::new());
        Ok(Box::new(Read { format: FORMAT, session, unknown, checksum_matches: true }))
    };
    let mut person = Person::new();
    let other = Session { title: "Et annet".to_owned(), ..person.session().clone() };
    person.runs(FileCommand::Versions);
    let is_reading = |person: &Person| {
        matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::ReadingVersion(_))))
    };
    let lists = |person: &Person| {
        matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Versions(_))))
    };
    person.does(FileReport::Versions(PATH.into(), Ok(vec![version("a"), version("b")])));
    let effects = person.begins(FileAction::CompareVersion("a".into()));
    assert!(effects.contains(&Effect::ReadVersion("a".into())), "{effects:?}");
    assert!(is_reading(&person), "that is said at once");
    person.does(Action::Dismiss);
    assert!(lists(&person));
    person.does(FileReport::VersionRead("a".into(), read(&other)));
    assert!(lists(&person), "it is not waited for any more");
    person.does(FileAction::CompareVersion("b".into()));
    person.does(FileReport::VersionRead("a".into(), read(&other)));
    assert!(is_reading(&person), "that one was not asked for");
    person.does(FileReport::VersionRead("b".into(), Err(FileError::NotFound)));
    assert!(lists(&person), "it cannot be read");
    person.does(FileAction::CompareVersion("b".into()));
    person.does(FileReport::VersionRead("b".into(), read(&other)));
    let shown = person.app.dialog();
    assert!(matches!(shown, Some(Dialog::File(FileQuestion::Compared(_)))), "{shown:?}");
}

#[test]
fn what_was_changed_while_it_was_compared_is_compared_anew() {
    let mut person = Person::new();
    let base = person.session().clone();
    person.types(title(), "Vårt");
    let first = being_compared(&mut person, &base, "theirs");
    person.begins(Action::Type(title(), "Vårt, og mer".to_owned()));
    person.begins(Action::Commit);
    assert!(is_comparing(&person));
    let effects = person.begins(compared(&person, &first));
    assert!(is_comparing(&person), "not shown: it was of what is no more");
    let second = comparison_in(&effects).unwrap();
    person.does(compared(&person, &second));
    let Some(Dialog::File(FileQuestion::Conflict(conflict))) = person.app.dialog() else {
        panic!("it is asked about")
    };
    let rows = &conflict.theirs.as_ref().unwrap().rows;
    let said = rows.iter().flat_map(|row| &row.lines).any(|line| line.ours == "Vårt, og mer");
    assert!(said, "{rows:?}");
}

#[test]
fn that_a_file_had_other_names_is_said_after_it_was_saved() {
    let mut person = Person::new();
    let effects = person.runs(FileCommand::Save);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else { panic!() };
    person.does(FileReport::Saved(path.clone(), *revision, Ok("lagret".to_owned())));
    assert_eq!(person.says(), "message-saved");
    person.does(FileReport::HadOtherNames);
    assert_eq!(person.says(), "message-other-names");
}
