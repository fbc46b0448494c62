//! What is kept rather than found anew is what would be found anew; and an edit of many changes does
//! what its changes do one by one.

use std::collections::BTreeSet;

use lyskryss::domain::criterion::Criterion;
use lyskryss::domain::edit::{Change, Edit, EditError, Verb, apply};
use lyskryss::domain::judging::{self, Crossing};
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::Subject;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;
use lyskryss::domain::walk::{Walk, WalkFilter, WalkOrder};
use lyskryss::insight::counts::Counts;
use lyskryss::insight::signs::{row_of, signs_of};
use lyskryss::insight::story;
use lyskryss::insight::walk::{Way, is_unsettled};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::strategies::{EntryKind, add_to, moment, random_edit, start};

/// Every crossing judged twice, with its story, so that each sorted list has several lines of each.
fn judged(measures: usize, criteria: usize) -> Session {
    let mut session = Session::default();
    for (kind, many) in [(EntryKind::Criterion, criteria), (EntryKind::Measure, measures)] {
        for at in 0..many {
            let edit = add_to(&session, kind, &format!("Navn {at}"), None);
            apply(&mut session, edit).unwrap();
        }
    }
    let marks = [Mark::High, Mark::CannotJudge];
    for (minute, mark) in [1, 30].into_iter().zip(marks) {
        for (measure, criterion) in all_crossings(&session) {
            let edit = judging::set_mark(&session, measure, criterion, Some(mark), moment(minute));
            apply(&mut session, edit.unwrap().unwrap()).unwrap();
        }
    }
    session
}

fn all_crossings(session: &Session) -> Vec<Crossing> {
    let columns = || session.criteria.iter().map(|criterion| criterion.id);
    session.measures.iter().flat_map(|row| columns().map(|column| (row.id, column))).collect()
}

fn rows_are_as_their_crossings(session: &Session) {
    for measure in session.measures.iter().map(|measure| measure.id) {
        let one =
            |criterion| (session.mark(measure, criterion), signs_of(session, measure, criterion));
        let one_by_one: Vec<_> = session.criteria.iter().map(|it| one(it.id)).collect();
        assert_eq!(row_of(session, measure), one_by_one, "{measure:?}");
    }
}

/// The same, its changes one by one.
fn apply_singly(session: &mut Session, edit: Edit) -> Result<(), EditError> {
    for change in edit.changes {
        let one = Edit { verb: edit.verb, subject: String::new(), changes: vec![change] };
        apply(session, one)?;
    }
    Ok(())
}

#[test]
fn many_changes_at_once_do_what_they_do_one_by_one_and_are_taken_back() {
    let before = judged(12, 4);
    let [first, second] = [0, 2].map(|at| before.criteria[at].id);
    let delete = verbs::delete::<Criterion>(&before, first).unwrap();
    assert!(delete.changes.len() > 30, "{}", delete.changes.len());
    let mut other = verbs::delete::<Criterion>(&before, second).unwrap();
    // In whatever order they come.
    let (entries, mut said): (Vec<Change>, Vec<Change>) = other
        .changes
        .into_iter()
        .partition(|change| matches!(change.subject(), Some(Subject::Entry(_))));
    said.reverse();
    other.changes = said.into_iter().chain(entries).collect();
    for edit in [delete, other] {
        let (mut at_once, mut singly) = (before.clone(), before.clone());
        let back = apply(&mut at_once, edit.clone()).unwrap();
        apply_singly(&mut singly, edit).unwrap();
        assert_eq!(at_once, singly);
        apply(&mut at_once, back).unwrap();
        assert_eq!(at_once, before);
    }
}

#[test]
fn a_column_of_many_marks_that_goes_and_comes_back_is_counted_rightly() {
    let mut session = judged(700, 2);
    let mut counts = Counts::of(&session);
    let before = counts;
    let delete = verbs::delete::<Criterion>(&session, session.criteria[0].id).unwrap();
    assert!(delete.changes.len() > 2_000, "{}", delete.changes.len());
    counts.leave(&session, &delete);
    let back = apply(&mut session, delete.clone()).unwrap();
    counts.come(&session, &delete);
    assert_eq!(counts, Counts::of(&session));
    let marked = |counts: &Counts| counts.judged + counts.cannot_judge;
    assert_eq!((marked(&before), marked(&counts)), (1_400, 700));
    counts.leave(&session, &back);
    apply(&mut session, back.clone()).unwrap();
    counts.come(&session, &back);
    assert_eq!(counts, before);
}

#[test]
fn many_changes_of_which_the_last_is_refused_leave_the_session_untouched() {
    let before = judged(12, 4);
    let mut session = before.clone();
    let mut edit = verbs::delete::<Criterion>(&before, before.criteria[1].id).unwrap();
    edit.changes.push(Change::Decision(MeasureId(u32::MAX), None));
    assert!(apply(&mut session, edit).is_err());
    assert_eq!(session, before);
}

#[test]
fn entries_that_come_and_go_together_are_refused_where_something_names_them() {
    let mut session = judged(40, 1);
    let ids: Vec<MeasureId> = session.measures.iter().map(|measure| measure.id).collect();
    let gone = |id: &MeasureId| {
        let change = verbs::delete::<lyskryss::domain::measure::Measure>(&session, *id).unwrap();
        change.changes.into_iter().last().unwrap()
    };
    // Their lights stay: they cannot be without the measures.
    let changes = ids.iter().rev().map(gone).collect();
    let edit = Edit { verb: Verb::Other, subject: String::new(), changes };
    let before = session.clone();
    assert!(matches!(apply(&mut session, edit), Err(EditError::InUse { .. })));
    assert_eq!(session, before);
}

proptest! {
    #[test]
    fn what_is_kept_is_what_would_be_found_anew(
        mut session in start(),
        random_edits in vec(random_edit(), 1..40),
        order in select(WalkOrder::ALL.to_vec()),
        only in select(WalkFilter::ALL.to_vec()),
    ) {
        session.walk = Walk { order, only, ..Walk::default() };
        let mut counts = Counts::of(&session);
        let mut way = Way::of(&session);
        for random_edit in random_edits {
            let Some(edit) = random_edit.edit(&session) else { continue };
            counts.leave(&session, &edit);
            apply(&mut session, edit.clone()).unwrap();
            counts.come(&session, &edit);
            if edit.is_structural() || !way.is_of(&session.walk) {
                way = Way::of(&session);
            } else {
                for subject in edit.changes.iter().filter_map(Change::subject) {
                    if let Subject::Crossing(measure, criterion) = subject {
                        way.look_again(&session, (measure, criterion));
                    }
                }
            }
            prop_assert_eq!(counts, Counts::of(&session), "{:?}", edit);
            let anew = Way::of(&session);
            let all = all_crossings(&session).into_iter();
            let unsettled = all.filter(|at| is_unsettled(&session, *at));
            let one_by_one: BTreeSet<Crossing> = unsettled.collect();
            let in_one_go = story::unsettled(&session);
            prop_assert_eq!(one_by_one.into_iter().collect::<Vec<_>>(), in_one_go);
            rows_are_as_their_crossings(&session);
            for here in all_crossings(&session) {
                prop_assert_eq!(way.place(here), anew.place(here));
                prop_assert_eq!(way.unsettled_elsewhere(here), anew.unsettled_elsewhere(here));
            }
            for (at, measure) in session.measures.iter().enumerate() {
                prop_assert_eq!(session.place_of::<lyskryss::domain::measure::Measure>(measure.id), Some(at));
            }
        }
    }
}

#[test]
fn a_row_whose_story_stands_in_many_pieces_is_as_its_crossings_are() {
    let mut session = judged(9, 90);
    rows_are_as_their_crossings(&session);
    session.criteria = session.criteria.iter().rev().cloned().collect();
    let last = session.criteria[0].id;
    session.judgements.retain(|it| it.criterion != last);
    rows_are_as_their_crossings(&session);
}

#[test]
fn an_entry_is_found_where_its_list_was_changed_by_hand_and_not_where_it_is_gone() {
    let mut session = judged(60, 1);
    let found = |session: &Session, id| session.measure(id).map(|measure| measure.id);
    let ids: Vec<MeasureId> = session.measures.iter().map(|measure| measure.id).collect();
    assert!(ids.iter().all(|id| found(&session, *id) == Some(*id)));
    session.measures = session.measures.iter().rev().cloned().collect();
    assert!(ids.iter().all(|id| found(&session, *id) == Some(*id)));
    session.measures.remove(10);
    assert_eq!(ids.iter().filter(|id| found(&session, **id).is_none()).count(), 1);
    // By edits from one end to the other, too.
    let kept: Vec<MeasureId> = session.measures.iter().map(|measure| measure.id).collect();
    for id in [kept[0], kept[30], *kept.last().unwrap()] {
        let edit = verbs::delete::<lyskryss::domain::measure::Measure>(&session, id).unwrap();
        let back = apply(&mut session, edit).unwrap();
        assert_eq!(found(&session, id), None);
        apply(&mut session, back).unwrap();
        assert!(kept.iter().all(|id| found(&session, *id) == Some(*id)));
    }
}
