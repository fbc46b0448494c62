//! What the app hands to the journal, and what it makes of what earlier runs left unsaved.

use std::path::PathBuf;
use std::sync::Arc;

use lyskryss::app::command::{CrossingCommand, EditCommand, FileCommand, JudgeCommand};
use lyskryss::app::core::document::Origin;
use lyskryss::app::core::effect::{Effect, SaveOrder};
use lyskryss::app::core::journal_queue::JournalOrder;
use lyskryss::app::input::{Action, FileAction, FileReport};
use lyskryss::app::services::files::{
    FileQuestion, Former, JournalText, Offer, Opened, ShownText, Standing,
};
use lyskryss::app::state::{App, Dialog};
use lyskryss::domain::edit::apply;
use lyskryss::domain::field::{Field, JudgementField, MeasureField};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::{self, Read};
use lyskryss::storage::journal::{JournalEntry, JournalError, Recovery, Start, Unreadable};
use lyskryss::storage::settings::Settings;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::meeting::{FIRST, Person, crossing, left};

fn rationale() -> Field {
    let (measure, criterion) = crossing(FIRST);
    Field::Judgement(measure, criterion, JudgementField::Rationale)
}

fn title() -> Field {
    Field::Measure(MeasureId(10), MeasureField::Title)
}

fn orders<'a>(effects: &'a [Effect]) -> Vec<&'a JournalOrder> {
    let order = |effect: &'a Effect| match effect {
        Effect::Journal(order) => Some(order),
        _ => None,
    };
    effects.iter().filter_map(order).collect()
}

fn entries(effects: &[Effect]) -> Vec<&JournalEntry> {
    let written = |order: &JournalOrder| match order {
        JournalOrder::Write(_) => true,
        other => panic!("{other:?}"),
    };
    let orders = orders(effects);
    assert!(orders.iter().all(|order| written(order)));
    let all = orders.into_iter().flat_map(|order| match order {
        JournalOrder::Write(entries) => entries.iter(),
        _ => [].iter(),
    });
    all.collect()
}

/// What somebody does, by number.
fn random_edit(person: &mut Person, number: u8) -> Vec<Effect> {
    match number {
        0..4 => person.runs(CrossingCommand::Mark(Mark::ALL[usize::from(number)])),
        4 => person.runs(CrossingCommand::ClearMark),
        5 => person.runs(JudgeCommand::Reveal),
        6 => person.runs(JudgeCommand::NewRound),
        7 | 8 => person.runs(EditCommand::Undo),
        9 => person.runs(EditCommand::Redo),
        10 => person.runs(JudgeCommand::NextCrossing),
        11 => person.does(Action::Type(rationale(), "Fordi".to_owned())),
        12 => person.does(Action::Type(rationale(), String::new())),
        13 => person.does(Action::Type(title(), "Et tiltak".to_owned())),
        14 => person.does(Action::Commit),
        15 => person.runs(JudgeCommand::CancelRound),
        _ => person.runs(JudgeCommand::Abstain),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_the_journal_was_told_gives_the_session_and_the_texts_on_their_way(
        steps in vec(0..17_u8, 0..40)
    ) {
        let mut person = Person::new();
        let (mut session, mut drafts) = (person.session().clone(), Vec::new());
        let (mut edits, mut homeless) = (0, Vec::new());
        for number in steps {
            let effects = random_edit(&mut person, number);
            for entry in entries(&effects) {
                match entry {
                    JournalEntry::Edit(edit) => {
                        apply(&mut session, edit.clone()).unwrap();
                        edits += 1;
                    }
                    JournalEntry::Draft(field, text) => {
                        drafts.retain(|(known, _)| known != field);
                        drafts.extend(text.clone().map(|text| (*field, text)));
                    }
                    JournalEntry::Homeless(texts) => homeless.clone_from(texts),
                    JournalEntry::Saved(..) | JournalEntry::Saving(..) => unreachable!("the app does not see the disk"),
                }
            }
            prop_assert_eq!(&session, person.session());
            prop_assert_eq!(&homeless[..], person.app.drafts.homeless());
            let on_their_way: Vec<_> =
                person.app.drafts.iter().map(|draft| (draft.field, draft.text.clone())).collect();
            let mut known = drafts.clone();
            known.sort_by_key(|(field, _)| on_their_way.iter().position(|(f, _)| f == field));
            prop_assert_eq!(known, on_their_way);
        }
        let effects = person.runs(FileCommand::Save);
        let told = effects.iter().find_map(|effect| match effect {
            Effect::Save(SaveOrder { edits, .. }) => Some(*edits),
            _ => None,
        });
        // Saving makes edits of the texts on their way.
        let more = entries(&effects).iter().filter(|e| matches!(e, JournalEntry::Edit(_))).count();
        prop_assert_eq!(told, Some(edits + more));
    }
}

#[test]
fn a_document_begins_a_journal_and_the_way_out_ends_it_before_the_window_closes() {
    let mut person = Person::new();
    let effects = person.runs(FileCommand::Quit);
    let [Effect::Journal(JournalOrder::End), Effect::Quit] = &effects[..] else {
        panic!("{effects:?}")
    };
    let mut person = Person::new();
    let effects = person.does(FileAction::NewEmpty);
    let begun = orders(&effects);
    let [JournalOrder::Begin { document, start: Start { source: None, .. }, session }] = &begun[..]
    else {
        panic!("{begun:?}")
    };
    assert_eq!(Some(*document), person.app.document.as_ref().map(|d| d.id));
    assert_eq!(**session, Session::default());
}

#[test]
fn as_long_as_somebody_may_stay_the_journal_is_not_ended() {
    let mut person = Person::new();
    person.runs(CrossingCommand::ClearMark);
    person.types(title(), "Et annet");
    let asked = person.runs(FileCommand::Quit);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    assert_eq!(orders(&asked), Vec::<&JournalOrder>::new());
    assert_eq!(orders(&person.does(Action::Dismiss)), Vec::<&JournalOrder>::new());
    person.runs(FileCommand::Quit);
    assert!(matches!(orders(&person.does(Action::Discard))[..], [JournalOrder::End]));
}

/// A program that has just started, with this waiting.
fn started(offers: Vec<Offer>) -> Person {
    let app = App::new(Settings::default(), Some("nb-NO"));
    let mut person = Person { app, now: Person::new().now };
    person.does(FileReport::Recoveries(offers, Vec::new()));
    person
}

fn with_drafts(offer: &Offer) -> Offer {
    let drafts = vec![(rationale(), "Fordi vi".to_owned())];
    let recovery = Recovery { drafts, ..(*offer.recovery).clone() };
    Offer { recovery: Arc::new(recovery), ..offer.clone() }
}

#[test]
fn what_was_left_is_offered_and_opened_unsaved_with_its_texts_on_their_way() {
    let session = Person::new().session().clone();
    let offer = with_drafts(&left(session.clone(), Some("/tmp/møte.ron"), Standing::Same));
    let mut person = started(vec![offer.clone()]);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Recover))));
    let effects = person.does(FileAction::OpenRecovery(offer.recovery.path.clone()));
    assert_eq!(*person.session(), session);
    assert!(person.app.is_unsaved());
    assert_eq!(person.app.drafts.get(rationale()), Some("Fordi vi"));
    assert_eq!(person.says(), "message-recovered");
    let document = person.app.document.as_ref().unwrap();
    assert_eq!(document.origin, Origin::File("/tmp/møte.ron".into()));
    assert_eq!(orders(&effects), [&JournalOrder::TakeOver(document.id, offer.recovery)]);
    assert!(person.app.dialog().is_none() && person.app.files.recoveries().is_empty());
}

#[test]
fn where_its_file_has_changed_both_are_put_beside_each_other() {
    let session = Person::new().session().clone();
    let path = "/tmp/møte.ron";
    let offer = left(session.clone(), Some(path), Standing::Changed);
    let mut person = started(vec![offer.clone()]);
    let effects = person.does(FileAction::OpenRecovery(offer.recovery.path.clone()));
    let known = offer.recovery.file.as_ref().unwrap().checksum.clone();
    let look = Effect::CompareFile { path: path.into(), expected: known.clone() };
    assert!(effects.contains(&look), "{effects:?}");
    assert_eq!(person.says(), "message-recovered");
    let theirs = Session { place: "Et annet sted".to_owned(), ..session };
    let read =
        Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
    let opened = Opened::new(read, "theirs".to_owned());
    person.does(FileReport::FileDiffers(path.into(), Ok(Box::new(opened))));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Conflict(_)))));
    // Whoever turns away and saves is asked again: it is not saved over.
    person.does(Action::Dismiss);
    let effects = person.runs(FileCommand::Save);
    let saves = |effect: &Effect| matches!(effect, Effect::Save(SaveOrder { expected: Some(sum), .. }) if *sum == known);
    assert!(effects.iter().any(saves), "{effects:?}");
}

#[test]
fn unsaved_work_is_asked_about_before_a_recovery_takes_its_place() {
    let offer = left(Session::default(), None, Standing::Nowhere);
    let mut person = Person::new();
    person.types(title(), "Et annet");
    person.does(FileReport::Recoveries(vec![offer.clone()], Vec::new()));
    let before = person.session().clone();
    person.does(FileAction::OpenRecovery(offer.recovery.path.clone()));
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    assert_eq!((person.session(), person.app.files.recoveries().len()), (&before, 1));
    person.does(Action::Discard);
    assert_eq!(*person.session(), Session::default());
}

#[test]
fn it_is_thrown_away_only_when_asked_twice_and_waits_otherwise() {
    let offer = left(Session::default(), None, Standing::Nowhere);
    let mut person = started(vec![offer.clone()]);
    let journal = offer.recovery.path.clone();
    assert_eq!(orders(&person.does(Action::Dismiss)), Vec::<&JournalOrder>::new());
    assert_eq!(person.app.files.recoveries().len(), 1, "later");
    person.does(FileAction::ThrowAway(journal.clone()));
    assert_eq!(orders(&person.does(Action::Dismiss)), Vec::<&JournalOrder>::new());
    assert_eq!(person.app.files.recoveries().len(), 1, "kept");
    let asked = person.app.dialog();
    assert!(matches!(asked, Some(Dialog::File(FileQuestion::Recover))), "listed as before");
    person.does(FileAction::ThrowAway(journal));
    let effects = person.does(Action::Agree);
    assert_eq!(orders(&effects), [&JournalOrder::Discard(offer.recovery.path.clone())]);
    assert!(person.app.dialog().is_none() && person.app.files.recoveries().is_empty());
}

#[test]
fn a_journal_that_cannot_be_read_is_listed_shown_as_text_copied_and_thrown_away() {
    let path = PathBuf::from("/data/journals/2027-01-13_13-42-07-00000001.journal");
    let unreadable = Unreadable {
        path: path.clone(),
        name: "2027-01-13_13-42-07-00000001.journal".to_owned(),
        begun: "2027-01-13_13-42-07".parse().ok(),
        why: JournalError::Damaged,
    };
    let mut person = Person::new();
    person.does(FileReport::Recoveries(Vec::new(), vec![unreadable]));
    assert_eq!(person.says(), "message-journals-unreadable");
    assert!(person.app.dialog().is_none(), "nothing is left to open: it waits until asked for");
    person.runs(FileCommand::Recover);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Recover))));

    let effects = person.does(FileAction::ShowJournal(path.clone()));
    assert_eq!(effects, [Effect::ReadJournal(path.clone())]);
    let other = PathBuf::from("/data/journals/another.journal");
    person.does(FileReport::JournalText(other, Ok(ShownText::new("of another".to_owned()))));
    assert_eq!(person.does(FileAction::CopyJournal), [], "not read yet");
    // Whoever closes it before it is read and asks again hears twice.
    for _ in 0..2 {
        let text = ShownText::new("en\nto".to_owned());
        person.does(FileReport::JournalText(path.clone(), Ok(text)));
    }
    match person.app.dialog() {
        Some(Dialog::File(FileQuestion::Journal(JournalText {
            text: Some(Ok(shown)), ..
        }))) => {
            assert_eq!(shown.lines(), ["en", "to"]);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(person.does(FileAction::CopyJournalShown), [], "no session can be taken out of it");
    let effects = person.does(FileAction::CopyJournal);
    assert_eq!(effects, [Effect::Copy("en\nto".to_owned())]);
    let text = ShownText::new("alt".to_owned()).with_session(Some("det viste".to_owned()));
    person.does(FileReport::JournalText(path.clone(), Ok(text)));
    let effects = person.does(FileAction::CopyJournalShown);
    assert_eq!(effects, [Effect::Copy("det viste".to_owned())]);
    person.does(Action::Dismiss);
    assert!(matches!(person.app.dialog(), Some(Dialog::File(FileQuestion::Recover))));

    person.does(FileAction::ThrowAway(path.clone()));
    let effects = person.does(Action::Agree);
    assert_eq!(orders(&effects), [&JournalOrder::Discard(path)]);
    assert!(person.app.dialog().is_none() && person.app.files.unreadable().is_empty());
}

#[test]
fn that_the_journal_fails_and_works_again_is_said_and_the_session_stays() {
    let mut person = Person::new();
    let before = person.session().clone();
    person.does(FileReport::JournalFailed(Some(FileError::Full)));
    assert_eq!(person.says(), "message-journal-failed");
    assert!(person.app.files.journal_error().is_some());
    person.does(FileReport::JournalFailed(None));
    assert_eq!(person.says(), "message-journal-works");
    assert!(person.app.files.journal_error().is_none());
    person.does(FileReport::JournalLate(true));
    assert_eq!((person.says(), person.app.files.is_journal_late()), ("message-journal-late", true));
    person.does(FileReport::JournalLate(false));
    assert_eq!(
        (person.says(), person.app.files.is_journal_late()),
        ("message-journal-works", false)
    );
    assert_eq!(*person.session(), before);
}

#[test]
fn of_a_damaged_file_the_former_version_is_offered_and_opened_as_a_copy() {
    let damaged = |person: &mut Person| {
        person.does(FileAction::Open("/tmp/skadet.ron".into()));
        let error = format::from_text("(format: 1, title: ").unwrap_err();
        person.does(FileReport::Loaded("/tmp/skadet.ron".into(), Err(FileError::Format(error))))
    };
    let mut person = Person::new();
    let asked = damaged(&mut person);
    assert!(asked.contains(&Effect::FindFormer("/tmp/skadet.ron".into())), "{asked:?}");
    let at = Person::new().now.moment();
    let former = Former {
        document: "/tmp/skadet.ron".into(),
        path: "/data/backups/1.ron".into(),
        at: lyskryss::storage::timestamp::Timestamp::new(at, 7),
    };
    person.does(FileReport::FormerFound(former.clone()));
    assert_eq!(person.app.files.former(), Some(&former));
    let effects = person.does(FileAction::OpenFormer);
    assert!(effects.contains(&Effect::Load(former.path.clone())), "{effects:?}");
    let session = Session { title: "Før".to_owned(), ..person.session().clone() };
    let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
    let effects = person.does(FileReport::Loaded(
        former.path.clone(),
        Ok(Box::new(Opened::new(read, String::new()))),
    ));
    assert_eq!(person.session().title, "Før");
    assert!(person.app.is_unsaved(), "the file still holds the damaged one");
    let document = person.app.document.as_ref().unwrap();
    assert_eq!(document.origin, Origin::Nowhere { suggested: None });
    assert_eq!(person.says(), "message-former-open");
    let remembers = |effect: &Effect| matches!(effect, Effect::StoreSettings(_));
    assert!(!effects.iter().any(remembers), "a backup is no recent file");

    // Another file that cannot be opened either has nothing of the first one's.
    let mut person = Person::new();
    damaged(&mut person);
    person.does(FileReport::FormerFound(former.clone()));
    person.does(Action::Agree);
    person.does(FileReport::PickedOpen(Some("/tmp/annen.ron".into())));
    person.does(FileReport::Loaded("/tmp/annen.ron".into(), Err(FileError::NotFound)));
    assert!(matches!(
        person.app.dialog(),
        Some(Dialog::File(FileQuestion::CannotOpen(path, _))) if path.ends_with("annen.ron")
    ));
    assert_eq!(person.app.files.former(), None);

    // Somebody has turned away meanwhile: nothing is offered behind their back.
    let mut person = Person::new();
    damaged(&mut person);
    person.does(Action::Dismiss);
    person.does(FileReport::FormerFound(former));
    assert_eq!(person.app.files.former(), None);
    assert!(person.does(FileAction::OpenFormer).is_empty());
}

#[test]
fn of_a_file_that_is_not_there_no_former_version_is_looked_for() {
    let mut person = Person::new();
    person.does(FileAction::Open("/tmp/borte.ron".into()));
    let effects =
        person.does(FileReport::Loaded("/tmp/borte.ron".into(), Err(FileError::NotFound)));
    assert!(effects.is_empty(), "{effects:?}");
}

#[test]
fn a_name_that_a_strange_file_gives_fills_no_screen() {
    use lyskryss::app::core::phrases::name_of_other;
    let texts = lyskryss::i18n::Texts::of("nb");
    assert_eq!(name_of_other(texts, " pc-12 "), "pc-12");
    assert_eq!(name_of_other(texts, &"M".repeat(600)), format!("{}…", "M".repeat(40)));
    assert_eq!(name_of_other(texts, "a\u{202e}\n\0b"), "ab");
    assert_eq!(name_of_other(texts, "\u{200b}"), texts.get("unnamed"));
}
