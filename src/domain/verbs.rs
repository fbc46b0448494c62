//! What people do to a session, as [`Edit`]s: each function looks at a session and gives the edit
//! that would do it, or nothing where nothing would change.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Change, Edit, EditError, Put, Verb, What};
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::{FocusArea, Measure, MeasureId, Step, StepId};
use crate::domain::participant::Participant;
use crate::domain::session::{Entry, Session};

/// An entry that people add, change, copy, move and delete in Prepare.
pub trait Editable: Entry + PartialEq {
    /// Which list it stands in.
    const WHAT: What;
    /// How it is called in "Undo: …".
    fn subject(&self) -> String;
    /// A copy under a new id.
    #[must_use]
    fn under(&self, id: u32) -> Self;
    /// As a change of its list.
    fn change(put: Put<Self>) -> Change;
    /// What must go before it can go itself.
    fn dependents(_session: &Session, _id: Self::Id) -> Vec<Change> {
        Vec::new()
    }
}

macro_rules! editable {
    ($entry:ident, $id:path, $subject:expr $(, $dependents:ident)?) => {
        impl Editable for $entry {
            const WHAT: What = What::$entry;
            fn subject(&self) -> String {
                let subject: fn(&Self) -> String = $subject;
                subject(self)
            }
            fn under(&self, id: u32) -> Self {
                Self { id: $id(id), ..self.clone() }
            }
            fn change(put: Put<Self>) -> Change {
                Change::$entry(put)
            }
            $(fn dependents(session: &Session, id: Self::Id) -> Vec<Change> {
                $dependents(session, id)
            })?
        }
    };
}

editable!(Participant, crate::domain::participant::ParticipantId, |p| p.short_name().to_owned());
editable!(FocusArea, crate::domain::measure::FocusAreaId, |a| a.name.clone(), of_focus_area);
editable!(Criterion, CriterionId, |c| c.name.clone(), of_criterion);
editable!(Step, StepId, |s| s.name.clone(), of_step);
editable!(Measure, MeasureId, Measure::called, of_measure);

fn of_focus_area(session: &Session, id: crate::domain::measure::FocusAreaId) -> Vec<Change> {
    let inside = session.measures.iter().enumerate().filter(|(_, m)| m.focus_area == Some(id));
    inside
        .map(|(at, m)| {
            let freed = Measure { focus_area: None, ..m.clone() };
            Change::Measure(Put { id: m.id, at, value: Some(freed) })
        })
        .collect()
}

fn of_criterion(session: &Session, id: CriterionId) -> Vec<Change> {
    let there = session.judgements.iter().filter(|j| j.criterion == id);
    there.map(|j| Change::Judgement(j.measure, j.criterion, None)).collect()
}

fn of_step(session: &Session, id: StepId) -> Vec<Change> {
    let there = session.decisions.iter().filter(|d| d.outcome == Some(Outcome::Step(id)));
    there
        .map(|d| Change::Decision(d.measure, Some(Decision { outcome: None, ..d.clone() })))
        .collect()
}

fn of_measure(session: &Session, id: MeasureId) -> Vec<Change> {
    let judged = session.judgements.iter().filter(|j| j.measure == id);
    let decided = session.decisions.iter().filter(|d| d.measure == id);
    judged
        .map(|j| Change::Judgement(j.measure, j.criterion, None))
        .chain(decided.map(|d| Change::Decision(d.measure, None)))
        .collect()
}

/// Puts a new entry behind `after`, or last. Its id must be the session's `next_id`.
pub fn add<E: Editable>(session: &Session, value: E, after: Option<E::Id>) -> Edit {
    let at =
        after.and_then(|id| session.place_of::<E>(id)).map_or(E::list(session).len(), |at| at + 1);
    Edit {
        verb: Verb::Add(E::WHAT),
        subject: value.subject(),
        changes: vec![E::change(Put { id: value.id(), at, value: Some(value) })],
    }
}

/// Puts a changed entry where it stood. Nothing where it is not there or is the same.
pub fn change<E: Editable>(session: &Session, value: E) -> Option<Edit> {
    let id = value.id();
    let at = session.place_of::<E>(id)?;
    let before = session.find::<E>(id)?;
    (*before != value).then(|| Edit {
        verb: Verb::Change(E::WHAT),
        // What it was called when the change was made; a first name counts as that name.
        subject: if before.subject().is_empty() { value.subject() } else { before.subject() },
        changes: vec![E::change(Put { id, at, value: Some(value) })],
    })
}

/// Puts a copy right behind an entry, without anything the room has said about it.
pub fn duplicate<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    let original = session.find::<E>(id)?;
    let copy = original.under(session.next_id);
    Some(Edit { verb: Verb::Duplicate(E::WHAT), ..add(session, copy, Some(id)) })
}

/// Takes an entry away, and first all that cannot be without it.
pub fn delete<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    let at = session.place_of::<E>(id)?;
    let subject = session.find::<E>(id)?.subject();
    let mut changes = E::dependents(session, id);
    changes.push(E::change(Put { id, at, value: None }));
    Some(Edit { verb: Verb::Delete(E::WHAT), subject, changes })
}

/// Moves an entry to a place of its list, from 0. Nothing where it is there already.
pub fn move_to<E: Editable>(session: &Session, id: E::Id, to: usize) -> Option<Edit> {
    let at = session.place_of::<E>(id)?;
    let value = session.find::<E>(id)?.clone();
    let to = to.min(E::list(session).len() - 1);
    (to != at).then(|| Edit {
        verb: Verb::Move(E::WHAT),
        subject: value.subject(),
        changes: vec![E::change(Put { id, at: to, value: Some(value) })],
    })
}

/// How a crossing is called in "Undo: …".
pub fn crossing_subject(session: &Session, measure: MeasureId, criterion: CriterionId) -> String {
    let row = session.measure(measure).map_or("", Measure::short_name);
    let column = session.criterion(criterion).map_or("", Criterion::short_name);
    format!("{row} / {column}")
}

/// Sets or clears the mark of a crossing; its words stay. Nothing where it stands so already.
///
/// # Errors
/// [`EditError::NoSentence`] where the criterion does not say what that level takes.
pub fn set_mark(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    mark: Option<Mark>,
) -> Result<Option<Edit>, EditError> {
    if let Some(light) = mark.and_then(Mark::light)
        && session.criterion(criterion).is_some_and(|c| !c.can_choose(light))
    {
        return Err(EditError::NoSentence { criterion, light });
    }
    let before = judgement_or_new(session, measure, criterion);
    let after = Judgement { mark, ..before };
    Ok(judge(session, Verb::Mark(mark), after))
}

/// What a crossing carries, or an empty judgement.
pub fn judgement_or_new(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
) -> Judgement {
    let there = session.judgement(measure, criterion).cloned();
    there.unwrap_or_else(|| Judgement::new(measure, criterion))
}

/// Puts a judgement in its crossing. Nothing where it stands so already.
pub fn judge(session: &Session, verb: Verb, after: Judgement) -> Option<Edit> {
    let (measure, criterion) = after.key();
    (judgement_or_new(session, measure, criterion) != after).then(|| Edit {
        verb,
        subject: crossing_subject(session, measure, criterion),
        changes: vec![Change::Judgement(measure, criterion, Some(after))],
    })
}

/// What was decided on a measure, or an empty decision.
pub fn decision_or_new(session: &Session, measure: MeasureId) -> Decision {
    session.decision(measure).cloned().unwrap_or_else(|| Decision::new(measure))
}

/// Puts a decision on its measure. Nothing where it stands so already.
pub fn decide(session: &Session, verb: Verb, after: Decision) -> Option<Edit> {
    let measure = after.measure;
    (decision_or_new(session, measure) != after).then(|| Edit {
        verb,
        subject: session.measure(measure).map_or(String::new(), |m| m.short_name().to_owned()),
        changes: vec![Change::Decision(measure, Some(after))],
    })
}
