//! What people do to a session, as [`Edit`]s: each function looks at a session and gives the edit
//! that would do it, or nothing where nothing would change.

use crate::domain::criterion::{Criterion, CriterionId, says_the_same};
use crate::domain::edit::{Change, Edit, EntryKind, Put, Verb};
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::{FocusArea, Measure, MeasureId, Step, StepId};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Answers, Ballot, Hands, Round};
use crate::domain::session::{ListEntry, Session};
use crate::domain::walk::Walk;

/// An entry that people add, change, copy, move and delete in Prepare.
pub trait Editable: ListEntry + PartialEq {
    /// Which list it stands in.
    const WHAT: EntryKind;
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
    /// What changes along with it when it becomes `_after`: first what must be so before, then
    /// what can be so only afterwards.
    fn along(_session: &Session, _after: &Self) -> (Vec<Change>, Vec<Change>) {
        (Vec::new(), Vec::new())
    }
}

macro_rules! editable {
    ($entry:ident, $id:path, $subject:expr $(, $dependents:ident $(, $along:ident)?)?) => {
        impl Editable for $entry {
            const WHAT: EntryKind = EntryKind::$entry;
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
            }
            $(fn along(session: &Session, after: &Self) -> (Vec<Change>, Vec<Change>) {
                $along(session, after)
            })?)?
        }
    };
}

editable!(
    Participant,
    ParticipantId,
    |p| p.short_name().to_owned(),
    of_participant,
    with_participant
);
editable!(FocusArea, crate::domain::measure::FocusAreaId, |a| a.name.clone(), of_focus_area);
editable!(Criterion, CriterionId, |c| c.name.clone(), of_criterion, with_criterion);
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
    what_was_said(session, |_, criterion| criterion == id)
}

/// All that was said in some crossings, taken away; the last round of each crossing first.
fn what_was_said(session: &Session, there: impl Fn(MeasureId, CriterionId) -> bool) -> Vec<Change> {
    let judged = session.judgements.iter().filter(|j| there(j.measure, j.criterion));
    let rounds = session.rounds.iter().rev().filter(|r| there(r.measure, r.criterion));
    let events = session.history.iter().rev().filter(|e| there(e.measure, e.criterion));
    let views = session.reservations.iter().filter(|r| there(r.measure, r.criterion));
    judged
        .map(|j| Change::Judgement(j.measure, j.criterion, None))
        .chain(rounds.map(|r| Change::Round(r.measure, r.criterion, r.number, None)))
        .chain(events.map(|e| Change::Event(e.measure, e.criterion, e.number, None)))
        .chain(views.map(|r| Change::Reservation(r.measure, r.criterion, r.who, None)))
        .collect()
}

/// A seat that is gone holds no ballot in an open round. What was shown stays as it was said.
fn of_participant(session: &Session, id: ParticipantId) -> Vec<Change> {
    let judged = session.find::<Participant>(id).is_some_and(Participant::judges);
    let hands = |round: &Round| judged.then(|| with_hands(session, round, -1)).flatten();
    open_rounds(session)
        .filter_map(|round| without_seat(round, id).or_else(|| hands(round)))
        .collect()
}

fn open_rounds(session: &Session) -> impl Iterator<Item = &Round> {
    session.rounds.iter().filter(|round| round.is_open())
}

/// An open round without a seat; one that nobody answers any more is given up.
fn without_seat(round: &Round, id: ParticipantId) -> Option<Change> {
    let Answers::Ballots(ballots) = &round.answers else {
        return None;
    };
    if !ballots.iter().any(|ballot| ballot.seats.contains(&id)) {
        return None;
    }
    let mut left = ballots.clone();
    for ballot in &mut left {
        ballot.seats.retain(|seat| *seat != id);
    }
    left.retain(|ballot| !ballot.seats.is_empty());
    let (measure, criterion, number) = round.key();
    let after =
        (!left.is_empty()).then(|| Round { answers: Answers::Ballots(left), ..round.clone() });
    Some(Change::Round(measure, criterion, number, after))
}

/// An open show of hands with somebody more or less in the room; never fewer than were counted.
/// One that nobody answers any more is given up.
fn with_hands(session: &Session, round: &Round, more: i32) -> Option<Change> {
    let Answers::Hands(hands) = &round.answers else {
        return None;
    };
    let judging = i32::try_from(session.judging().count()).unwrap_or(i32::MAX);
    let of = u32::try_from(judging.saturating_add(more)).unwrap_or(0).max(hands.all());
    let (measure, criterion, number) = round.key();
    if of == 0 {
        return Some(Change::Round(measure, criterion, number, None));
    }
    let answers = Answers::Hands(Hands { of, ..*hands });
    let after = Round { answers, ..round.clone() };
    (after != *round).then_some(Change::Round(measure, criterion, number, Some(after)))
}

/// Who comes or goes while a round is open gets a ballot, or gives it back; a new name stands on
/// the ballot too.
fn with_participant(session: &Session, after: &Participant) -> (Vec<Change>, Vec<Change>) {
    let before = session.find::<Participant>(after.id);
    let judged = before.is_some_and(Participant::judges);
    if judged && !after.judges() {
        return (of_participant(session, after.id), Vec::new());
    }
    let follows = |round: &Round| {
        let comes = !judged && after.judges();
        let Answers::Ballots(ballots) = &round.answers else {
            return comes.then(|| with_hands(session, round, 1)).flatten();
        };
        let mut ballots = ballots.clone();
        let had = before.map(Participant::short_name);
        let own = |b: &&mut Ballot| b.seats == [after.id] && Some(b.name.as_str()) == had;
        if let Some(own) = ballots.iter_mut().find(own) {
            after.short_name().clone_into(&mut own.name);
        } else if comes {
            join(session, round, &mut ballots, after);
        }
        let (measure, criterion, number) = round.key();
        let joined = Round { answers: Answers::Ballots(ballots), ..round.clone() };
        (joined != *round).then_some(Change::Round(measure, criterion, number, Some(joined)))
    };
    (Vec::new(), open_rounds(session).filter_map(follows).collect())
}

/// A ballot for who comes: the group's, where the round is answered by groups.
fn join(session: &Session, round: &Round, ballots: &mut Vec<Ballot>, who: &Participant) {
    let group = who.group.trim();
    let shares = round.by_group && !group.is_empty();
    let is_of_group = |id: &ParticipantId| {
        session.find::<Participant>(*id).is_some_and(|p| p.group.trim() == group)
    };
    let theirs = |b: &&mut Ballot| b.name == group && b.seats.iter().any(is_of_group);
    if shares && let Some(shared) = ballots.iter_mut().find(theirs) {
        shared.seats.push(who.id);
        return;
    }
    let name = if shares { group } else { who.short_name() };
    ballots.push(Ballot::waiting(name.to_owned(), vec![who.id]));
}

/// Lights set under a sentence that says something else now keep the one they were set under;
/// where it says the same again, they need not.
fn with_criterion(session: &Session, after: &Criterion) -> (Vec<Change>, Vec<Change>) {
    let Some(before) = session.criterion(after.id) else {
        return (Vec::new(), Vec::new());
    };
    let follows = |judgement: &Judgement| {
        let light = judgement.mark.and_then(Mark::light)?;
        let (was, is) = (before.sentence(light), after.sentence(light));
        let under = judgement.wording.as_deref().unwrap_or(was);
        let wording = (!says_the_same(under, is)).then(|| under.to_owned());
        let after = Judgement { wording, ..judgement.clone() };
        if after == *judgement {
            return None;
        }
        Some(Change::Judgement(judgement.measure, judgement.criterion, Some(after)))
    };
    let there = session.judgements.iter().filter(|j| j.criterion == after.id);
    (Vec::new(), there.filter_map(follows).collect())
}

fn of_step(session: &Session, id: StepId) -> Vec<Change> {
    let there = session.decisions.iter().filter(|d| d.outcome == Some(Outcome::Step(id)));
    there
        .map(|d| Change::Decision(d.measure, Some(Decision { outcome: None, ..d.clone() })))
        .collect()
}

fn of_measure(session: &Session, id: MeasureId) -> Vec<Change> {
    let mut changes = what_was_said(session, |measure, _| measure == id);
    let decided = session.decisions.iter().filter(|d| d.measure == id);
    changes.extend(decided.map(|d| Change::Decision(d.measure, None)));
    let examples = session.criteria.iter().enumerate().filter_map(|(at, criterion)| {
        let mut freed = criterion.clone();
        for light in Light::ALL {
            freed.example_mut(light).take_if(|example| *example == id);
        }
        (freed != *criterion).then_some(Change::Criterion(Put {
            id: freed.id,
            at,
            value: Some(freed),
        }))
    });
    changes.extend(examples);
    if session.walk.shuffled.contains(&id) {
        let mut walk = session.walk.clone();
        walk.shuffled.retain(|measure| *measure != id);
        changes.push(Change::Walk(walk));
    }
    changes
}

/// Goes through the crossings in another way. Nothing where it is the same.
pub fn walk(session: &Session, walk: Walk) -> Option<Edit> {
    (session.walk != walk).then(|| Edit {
        verb: Verb::Walk,
        subject: String::new(),
        changes: vec![Change::Walk(walk)],
    })
}

/// Puts a new entry behind `after`, or last. Its id must be the session's `next_id`.
pub fn add<E: Editable>(session: &Session, value: E, after: Option<E::Id>) -> Edit {
    let at =
        after.and_then(|id| session.place_of::<E>(id)).map_or(E::list(session).len(), |at| at + 1);
    let subject = value.subject();
    let (mut changes, then) = E::along(session, &value);
    changes.push(E::change(Put { id: value.id(), at, value: Some(value) }));
    changes.extend(then);
    Edit { verb: Verb::Add(E::WHAT), subject, changes }
}

/// Puts a changed entry where it stood. Nothing where it is not there or is the same.
pub fn change<E: Editable>(session: &Session, value: E) -> Option<Edit> {
    let id = value.id();
    let at = session.place_of::<E>(id)?;
    let before = session.find::<E>(id)?;
    if *before == value {
        return None;
    }
    // What it was called when the change was made; a first name counts as that name.
    let subject = if before.subject().is_empty() { value.subject() } else { before.subject() };
    let (mut changes, then) = E::along(session, &value);
    changes.push(E::change(Put { id, at, value: Some(value) }));
    changes.extend(then);
    Some(Edit { verb: Verb::Change(E::WHAT), subject, changes })
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
