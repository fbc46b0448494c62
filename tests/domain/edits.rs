//! Every change of a session, whatever people do and in whatever order: it can be taken back, done
//! again, and never leaves a session that is not sound.

use lyskryss::domain::check::HIGHEST_ID;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::edit::{Change, Edit, EditError, Put, Verb, apply};
use lyskryss::domain::field::{
    CriterionField, DecisionField, Field, FieldError, JudgementField, MeasureField,
    ParticipantField, StepField,
};
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::history::{History, Revision};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Seen;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::domain::{judging, verbs};
use lyskryss::storage::format;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::strategies::raw::raw_edit;
use crate::strategies::{
    EntryKind, RandomEdit, add_to, moment, random_edit, session, small, start, whole,
};

/// The same document: all but the id counter, which undo leaves where it is.
fn content(session: &Session) -> Session {
    let mut content = Session { next_id: 0, ..session.clone() };
    // That its answers were seen outlives undo.
    for round in &mut content.rounds {
        round.seen = Seen::Never;
    }
    content
}

/// Whether undo has brought a round back whose answers were seen: then it is another state.
fn was_seen(session: &Session) -> bool {
    session.rounds.iter().any(|round| round.seen != Seen::Never)
}

/// Sound, and in the order that files and look-ups rely on.
fn assert_sound(session: &Session) {
    assert_eq!(session.check(), Ok(()));
    let mut tidy = session.clone();
    tidy.tidy();
    assert_eq!(*session, tidy, "what was said is sorted, and none of it is empty");
}

proptest! {
    #[test]
    fn what_people_do_is_accepted_changes_something_and_leaves_a_sound_session(
        mut session in start(),
        random_edits in vec(random_edit(), 1..60),
    ) {
        for random_edit in random_edits {
            let before = session.clone();
            if let Some(edit) = random_edit.edit(&session) {
                apply(&mut session, edit).unwrap_or_else(|err| panic!("{random_edit:?}: {err}"));
                prop_assert_ne!(content(&session), content(&before), "{:?} changed nothing", random_edit);
            }
            prop_assert!(session.next_id >= before.next_id);
            assert_sound(&session);
        }
    }

    #[test]
    fn applying_then_the_inverse_gives_the_same_session(mut session in session(), random_edit in random_edit()) {
        let before = session.clone();
        if let Some(edit) = random_edit.edit(&session) {
            let back = apply(&mut session, edit.clone()).unwrap();
            let after = session.clone();
            prop_assert_eq!((back.verb, &back.subject), (edit.verb, &edit.subject));
            let again = apply(&mut session, back).unwrap();
            prop_assert_eq!(content(&session), content(&before));
            prop_assert_eq!(session.next_id, after.next_id, "the counter is never lowered");
            apply(&mut session, again).unwrap();
            prop_assert_eq!(session, after);
        }
    }

    #[test]
    fn a_refused_edit_changes_nothing_and_an_accepted_one_can_be_taken_back(
        mut session in session(),
        edit in raw_edit(),
    ) {
        let before = session.clone();
        if let Ok(back) = apply(&mut session, edit) {
            assert_sound(&session);
            prop_assert!(session.next_id >= before.next_id);
            let next_id = session.next_id;
            apply(&mut session, back).unwrap();
            prop_assert_eq!(content(&session), content(&before));
            prop_assert_eq!(session.next_id, next_id);
        } else {
            prop_assert_eq!(session, before);
        }
    }

    #[test]
    fn a_failed_last_change_takes_the_others_back(
        mut session in session(),
        mut edit in raw_edit(),
        random_edit in random_edit(),
    ) {
        let before = session.clone();
        edit.changes.splice(0..0, random_edit.edit(&session).into_iter().flat_map(|edit| edit.changes));
        edit.changes.push(Change::Decision(MeasureId(u32::MAX), None));
        prop_assert!(apply(&mut session, edit).is_err());
        prop_assert_eq!(session, before);
    }

    #[test]
    fn any_sequence_undoes_to_the_start_and_redoes_to_the_end(
        start in session(),
        random_edits in vec(random_edit(), 0..40),
    ) {
        let (mut session, mut history) = (start.clone(), History::saved());
        for random_edit in random_edits {
            if let Some(edit) = random_edit.edit(&session) {
                history.apply_edit(&mut session, edit).unwrap();
            }
        }
        let (end, last) = (session.clone(), history.revision());
        while history.undo(&mut session).unwrap().is_some() {}
        prop_assert_eq!(content(&session), content(&start));
        prop_assert!(history.is_saved() || was_seen(&session));
        while history.redo(&mut session).unwrap().is_some() {}
        prop_assert_eq!(session, end);
        prop_assert_eq!(history.revision(), last);
    }

    #[test]
    fn whatever_was_done_a_file_gives_it_back(session in session()) {
        let text = format::to_text(&session).unwrap();
        let read = format::from_text(&text).unwrap_or_else(|err| panic!("{err}\n{text}"));
        prop_assert_eq!(read.session, session);
        prop_assert_eq!(read.unknown, Vec::<String>::new());
    }
}

// Undo, redo and saving in any order, against a list of all the states there were.

#[derive(Clone, Debug)]
enum Key {
    Act(RandomEdit),
    Refused,
    Undo,
    Redo,
    Save,
}

fn key() -> impl Strategy<Value = Key> {
    prop_oneof![
        5 => random_edit().prop_map(Key::Act),
        1 => Just(Key::Refused),
        4 => Just(Key::Undo),
        2 => Just(Key::Redo),
        1 => Just(Key::Save),
    ]
}

proptest! {
    #[test]
    fn a_revision_names_a_state_and_saved_is_a_comparison(
        mut session in start(),
        saved_at_first in any::<bool>(),
        keys in vec(key(), 1..80),
    ) {
        let mut history = if saved_at_first { History::saved() } else { History::unsaved() };
        let mut seen = vec![history.revision()];
        let mut states: Vec<(Session, Revision)> = vec![(session.clone(), history.revision())];
        let (mut at, mut saved) = (0, saved_at_first.then(|| history.revision()));
        for key in keys {
            match key {
                Key::Act(random_edit) => {
                    let Some(edit) = random_edit.edit(&session) else { continue };
                    history.apply_edit(&mut session, edit).unwrap();
                    prop_assert!(!seen.contains(&history.revision()), "an edit gets a fresh one");
                    seen.push(history.revision());
                    states.truncate(at + 1);
                    states.push((session.clone(), history.revision()));
                    at += 1;
                }
                Key::Refused => {
                    let changes = vec![Change::Decision(MeasureId(u32::MAX), None)];
                    let edit = Edit { verb: Verb::Decide, subject: String::new(), changes };
                    prop_assert!(history.apply_edit(&mut session, edit).is_err());
                }
                Key::Undo => {
                    prop_assert_eq!(history.next_undo().is_some(), at > 0);
                    history.undo(&mut session).unwrap();
                    at = at.saturating_sub(1);
                }
                Key::Redo => {
                    prop_assert_eq!(history.next_redo().is_some(), at + 1 < states.len());
                    history.redo(&mut session).unwrap();
                    at = (at + 1).min(states.len() - 1);
                }
                Key::Save => {
                    history.mark_saved(history.revision());
                    saved = Some(history.revision());
                }
            }
            prop_assert_eq!(content(&session), content(&states[at].0));
            if !was_seen(&session) {
                prop_assert_eq!(history.revision(), states[at].1);
                prop_assert_eq!(history.is_saved(), saved == Some(states[at].1));
            }
        }
    }
}

// By name.

fn mark_edit(session: &Session, row: usize, column: usize, mark: Option<Mark>) -> Edit {
    let (measure, criterion) = (session.measures[row].id, session.criteria[column].id);
    judging::set_mark(session, measure, criterion, mark, moment(0)).unwrap().unwrap()
}

fn act(history: &mut History, session: &mut Session, edit: Option<Edit>) {
    history.apply_edit(session, edit.unwrap()).unwrap();
}

#[test]
fn undo_back_to_what_was_saved_is_saved_and_a_new_edit_never_is() {
    let (mut session, mut history) = (small(), History::saved());
    assert!(history.is_saved());
    let high = mark_edit(&session, 1, 0, Some(Mark::High));
    act(&mut history, &mut session, Some(high.clone()));
    assert!(!history.is_saved());
    history.undo(&mut session).unwrap();
    assert!(history.is_saved());
    history.redo(&mut session).unwrap();
    history.mark_saved(history.revision());
    history.undo(&mut session).unwrap();
    assert!(!history.is_saved(), "the file holds the light");
    act(&mut history, &mut session, Some(high));
    assert!(!history.is_saved(), "the same once more is not the same as saved");
    assert!(history.next_redo().is_none());
}

#[test]
fn saving_takes_time_and_what_was_done_meanwhile_is_not_saved() {
    let (mut session, mut history) = (small(), History::unsaved());
    let being_saved = history.revision();
    let high = mark_edit(&session, 1, 0, Some(Mark::High));
    act(&mut history, &mut session, Some(high));
    history.mark_saved(being_saved);
    assert!(!history.is_saved());
    history.undo(&mut session).unwrap();
    assert!(history.is_saved());
}

#[test]
fn deleting_a_measure_takes_what_was_said_of_it_along_and_undo_brings_all_back_to_its_place() {
    let (mut session, mut history) = (small(), History::saved());
    let (before, first) = (session.clone(), session.measures[0].id);
    let edit = verbs::delete::<Measure>(&session, first);
    act(&mut history, &mut session, edit);
    assert_eq!(session.measures.len(), 1);
    assert_eq!(session.judgements.len(), 1, "two of three were on the first measure");
    assert_eq!(session.decisions.len(), 1);
    assert!(session.judgements.iter().all(|j| j.measure != first));
    assert!(session.decisions.iter().all(|d| d.measure != first));
    history.undo(&mut session).unwrap();
    assert_eq!(session, before);
}

#[test]
fn deleting_a_criterion_takes_its_judgements_along() {
    let (mut session, mut history) = (small(), History::saved());
    let (before, second) = (session.clone(), session.criteria[1].id);
    let edit = verbs::delete::<Criterion>(&session, second);
    act(&mut history, &mut session, edit);
    assert_eq!(session.judgements.len(), 1);
    assert_eq!(session.decisions, before.decisions);
    history.undo(&mut session).unwrap();
    assert_eq!(session, before);
}

#[test]
fn deleting_a_step_leaves_its_measures_undecided_and_their_reasons_there() {
    let (mut session, mut history) = (small(), History::saved());
    let (before, first) = (session.clone(), session.measures[0].id);
    let edit = verbs::delete::<Step>(&session, session.steps[0].id);
    act(&mut history, &mut session, edit);
    assert_eq!(session.outcome(first), None);
    assert_eq!(session.decision(first).unwrap().why, "Fordi.");
    history.undo(&mut session).unwrap();
    assert_eq!(session, before);
}

#[test]
fn deleting_a_focus_area_leaves_its_measures_where_they_stand_without_one() {
    let (mut session, mut history) = (small(), History::saved());
    let before = session.clone();
    let edit = verbs::delete::<FocusArea>(&session, session.focus_areas[0].id);
    act(&mut history, &mut session, edit);
    assert_eq!(session.focus_areas.len(), 1);
    assert_eq!(session.measures[0].focus_area, None);
    assert_eq!(session.measures[1], before.measures[1]);
    history.undo(&mut session).unwrap();
    assert_eq!(session, before);
}

#[test]
fn clearing_a_mark_keeps_its_rationale() {
    let mut session = small();
    let (measure, criterion) = (session.measures[0].id, session.criteria[0].id);
    let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
    let edit = field.write(&session, "Mange slipper å lete.", moment(0)).unwrap().unwrap();
    apply(&mut session, edit).unwrap();
    let edit = mark_edit(&session, 0, 0, None);
    apply(&mut session, edit).unwrap();
    let judgement = session.judgement(measure, criterion).unwrap();
    assert_eq!(judgement.mark, None);
    assert_eq!(judgement.rationale, "Mange slipper å lete.");
}

#[test]
fn a_judgement_that_says_nothing_any_more_is_let_go() {
    let mut session = small();
    let edit = mark_edit(&session, 0, 0, None);
    let back = apply(&mut session, edit).unwrap();
    assert_eq!(session.judgement(session.measures[0].id, session.criteria[0].id), None);
    apply(&mut session, back).unwrap();
    assert_eq!(session, small());
}

#[test]
fn a_level_without_a_sentence_cannot_be_chosen_and_the_refusal_says_which() {
    let session = small();
    let (measure, criterion) = (session.measures[0].id, session.criteria[0].id);
    let set = |mark| judging::set_mark(&session, measure, criterion, Some(mark), moment(0));
    assert_eq!(set(Mark::Medium), Err(EditError::NoSentence { criterion, light: Light::Medium }));
    for mark in [Mark::Low, Mark::CannotJudge] {
        assert!(set(mark).unwrap().is_some());
    }
}

#[test]
fn a_sentence_of_blanks_is_no_sentence() {
    let mut session = small();
    let (measure, criterion) = (session.measures[0].id, session.criteria[0].id);
    let field = Field::Criterion(criterion, CriterionField::Low);
    let edit = field.write(&session, " \t", moment(0)).unwrap();
    apply(&mut session, edit.unwrap()).unwrap();
    let low = judging::set_mark(&session, measure, criterion, Some(Mark::Low), moment(0));
    assert!(low.is_err());
}

#[test]
fn a_copy_stands_behind_its_original_with_nothing_said_of_it() {
    let mut session = small();
    let (original, copy) = (session.measures[0].id, MeasureId(session.next_id));
    let edit = verbs::duplicate::<Measure>(&session, original).unwrap();
    apply(&mut session, edit).unwrap();
    assert_eq!(session.measures[1].id, copy);
    assert_eq!(Measure { id: original, ..session.measures[1].clone() }, session.measures[0]);
    assert!(session.judgements.iter().all(|j| j.measure != copy));
    assert_eq!(session.decision(copy), None);
}

#[test]
fn what_is_pointed_at_cannot_go_alone() {
    let mut session = small();
    let put = Put { id: session.measures[0].id, at: 0, value: None };
    let edit =
        Edit { verb: Verb::Details, subject: String::new(), changes: vec![Change::Measure(put)] };
    let refused = apply(&mut session, edit);
    assert_eq!(refused, Err(EditError::InUse { kind: "measure", id: small().measures[0].id.0 }));
    assert_eq!(session, small());
}

#[test]
fn an_id_is_never_used_again_not_even_for_another_kind() {
    let mut session = small();
    let id = session.next_id;
    let edit = add_to(&session, EntryKind::Step, "2030", None);
    let back = apply(&mut session, edit).unwrap();
    apply(&mut session, back).unwrap();
    assert_eq!(session.next_id, id + 1);
    let taken = session.steps[0].id.0;
    let edit =
        verbs::add(&session, FocusArea { id: FocusAreaId(taken), name: String::new() }, None);
    assert_eq!(apply(&mut session, edit), Err(EditError::Id { id: taken }));
}

#[test]
fn a_number_that_no_file_may_hold_is_no_id() {
    let mut session = Session { next_id: HIGHEST_ID - 1, ..small() };
    let edit = add_to(&session, EntryKind::Step, "2030", None);
    apply(&mut session, edit).unwrap();
    assert_sound(&session);
    let text = format::to_text(&session).unwrap();
    assert_eq!(format::from_text(&text).unwrap().session, session, "it can be opened again");
    let edit = add_to(&session, EntryKind::Step, "2031", None);
    assert_eq!(apply(&mut session, edit), Err(EditError::Id { id: HIGHEST_ID }));
    assert_sound(&session);
}

#[test]
fn typing_where_something_was_deleted_says_that_it_is_gone() {
    let session = whole();
    let nobody = u32::MAX;
    let (row, column) = (session.measures[0].id, session.criteria[0].id);
    for field in [
        Field::Participant(ParticipantId(nobody), ParticipantField::Person),
        Field::FocusArea(FocusAreaId(nobody)),
        Field::Criterion(CriterionId(nobody), CriterionField::Name),
        Field::Step(StepId(nobody), StepField::Name),
        Field::Measure(MeasureId(nobody), MeasureField::Title),
        Field::Judgement(MeasureId(nobody), column, JudgementField::Rationale),
        Field::Judgement(row, CriterionId(nobody), JudgementField::Rationale),
        Field::Decision(MeasureId(nobody), DecisionField::Why),
        Field::Reservation(row, column, ParticipantId(nobody)),
        Field::Reservation(MeasureId(nobody), column, session.participants[0].id),
        Field::Hands(row, CriterionId(nobody), Mark::Low),
        Field::Hands(MeasureId(nobody), column, Mark::Low),
    ] {
        assert_eq!(field.read(&session), None, "{field:?}");
        assert_eq!(field.write(&session, "1", moment(0)), Err(FieldError::Gone), "{field:?}");
    }
}
