//! Every change a session can undergo, and the only way to make one.
//!
//! An [`Edit`] is a named verb over primitive [`Change`]s, each of the kind "put this value, or
//! nothing, under this key at this place". Applying one gives the edit that takes it back, so
//! undo, redo and replay are the same thing. Edits stand in journals as they are here: whoever
//! changes their form gives the journal another number (`storage::journal`).

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::{FocusArea, Measure, MeasureId, Step};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Event, Reservation, Round, RoundFlaw, Rules};
use crate::domain::session::{Flaw, HIGHEST_EVENT, HIGHEST_ID, ListEntry, Session};
use crate::domain::walk::Walk;

/// The lists that people order by hand, by what stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntryKind {
    /// A seat at the table.
    Participant,
    /// A group of measures.
    FocusArea,
    /// A column.
    Criterion,
    /// A step of the roadmap.
    Step,
    /// A row.
    Measure,
}

/// What an edit is called, for "Undo: …". The words are found elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verb {
    /// Set or cleared the mark of a crossing.
    Mark(Option<Mark>),
    /// Wrote why.
    Rationale,
    /// Wrote what would make it green.
    Condition,
    /// Wrote what is missing.
    Missing,
    /// Found that a light set under an earlier wording stands.
    Confirm,
    /// Said that a changed wording was only a slip of the pen.
    Typo,
    /// Began another round.
    NewRound,
    /// Took an answer, or took it back. Never says which: this is shown while it is hidden.
    Ballot,
    /// Counted hands.
    Hands,
    /// Showed all answers.
    Reveal,
    /// Gave a round up.
    CancelRound,
    /// Changed a stand after the reveal.
    ChangeStand,
    /// Wrote an organisation's own view.
    Reservation,
    /// Pinned a measure as an example, or took it away.
    Example,
    /// Ticked a follow-up off, or on again.
    Tick,
    /// Changed how the room answers.
    Rules,
    /// Changed the order of the walk.
    Walk,
    /// Decided where a measure goes.
    Decide,
    /// Wrote why it was decided so.
    Reason,
    /// Wrote what the queue asks.
    Queue,
    /// Changed title, dates, place or organiser.
    Details,
    /// Added an entry.
    Add(EntryKind),
    /// Changed an entry.
    Change(EntryKind),
    /// Deleted an entry.
    Delete(EntryKind),
    /// Moved an entry.
    Move(EntryKind),
    /// Copied an entry.
    Duplicate(EntryKind),
    /// Took measures in from a table.
    Paste,
    /// Took in what somebody else has put into the file.
    Merge,
}

/// The session's own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// What the workshop is called.
    pub title: String,
    /// Its first day.
    pub starts: Option<Date>,
    /// Its last day.
    pub ends: Option<Date>,
    /// Where it is held.
    pub place: String,
    /// Who holds it.
    pub organiser: String,
}

impl Details {
    /// Those of a session.
    pub fn of(session: &Session) -> Self {
        Self {
            title: session.title.clone(),
            starts: session.starts,
            ends: session.ends,
            place: session.place.clone(),
            organiser: session.organiser.clone(),
        }
    }
}

/// Puts an entry, or nothing, under an id at a place of its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "E: Serialize, E::Id: Serialize",
    deserialize = "E: Deserialize<'de>, E::Id: Deserialize<'de>"
))]
pub struct Put<E: ListEntry> {
    /// Under which id.
    pub id: E::Id,
    /// At which place of the list, from 0, once what stood under the id is taken out.
    pub at: usize,
    /// What to put there; `None` takes it away.
    pub value: Option<E>,
}

/// The smallest change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The session's own fields.
    Details(Details),
    /// A seat.
    Participant(Put<Participant>),
    /// A group.
    FocusArea(Put<FocusArea>),
    /// A column.
    Criterion(Put<Criterion>),
    /// A step.
    Step(Put<Step>),
    /// A row.
    Measure(Put<Measure>),
    /// What a crossing carries; its place follows from its key.
    Judgement(MeasureId, CriterionId, Option<Judgement>),
    /// A round of a crossing, by its number; its place follows from its key.
    Round(MeasureId, CriterionId, u32, Option<Round>),
    /// A line of a crossing's story, by its number; its place follows from its key.
    Event(MeasureId, CriterionId, u32, Option<Event>),
    /// An organisation's own view; its place follows from its key.
    Reservation(MeasureId, CriterionId, ParticipantId, Option<Reservation>),
    /// How the room answers.
    Rules(Rules),
    /// How it goes through the crossings.
    Walk(Walk),
    /// What was decided; its place follows from its key.
    Decision(MeasureId, Option<Decision>),
    /// The whole session: another version of it. The ids that were given away stay given away.
    Whole(Box<Session>),
}

/// One gesture of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What it is called.
    pub verb: Verb,
    /// What it is about, in the document's own words, such as "2.8 / Nytte".
    pub subject: String,
    /// What it does, in this order.
    pub changes: Vec<Change>,
}

impl Edit {
    /// Whether it touches more than what the room said: rows, columns, groups, steps, seats.
    pub fn is_structural(&self) -> bool {
        let shapes = |change: &Change| {
            matches!(
                change,
                Change::Details(_)
                    | Change::Participant(_)
                    | Change::FocusArea(_)
                    | Change::Criterion(_)
                    | Change::Step(_)
                    | Change::Measure(_)
                    | Change::Whole(_)
            )
        };
        self.changes.iter().any(shapes)
    }
}

/// Why an edit is refused. The session is then untouched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// It is about something that is not there.
    #[error("there is no {kind} with the id {id}")]
    Gone {
        /// What it looked for.
        kind: &'static str,
        /// Under which id.
        id: u32,
    },
    /// Something else still points at what would be taken away.
    #[error("something still points at {kind} {id}")]
    InUse {
        /// What would be taken away.
        kind: &'static str,
        /// Its id.
        id: u32,
    },
    /// The id belongs to something else, or not to the value put under it.
    #[error("the id {id} belongs to something else")]
    Id {
        /// The id.
        id: u32,
    },
    /// The place is beyond the list's end.
    #[error("there is no place {at} in the list")]
    Place {
        /// The place.
        at: usize,
    },
    /// A round cannot be held so.
    #[error("{0}")]
    Round(#[from] RoundFlaw),
    /// The whole session contradicts itself.
    #[error("{0}")]
    Unsound(#[from] Flaw),
    /// A level whose sentence is empty cannot be chosen.
    #[error("the criterion {} has no sentence for that level", criterion.0)]
    NoSentence {
        /// The criterion.
        criterion: CriterionId,
        /// The level that says nothing.
        light: crate::domain::light::Light,
    },
}

/// Applies an edit and gives the edit that takes it back.
///
/// # Errors
/// [`EditError`] where a change does not fit the session, which is then as it was.
pub fn apply(session: &mut Session, edit: Edit) -> Result<Edit, EditError> {
    let next_id = session.next_id;
    let mut inverse = Vec::with_capacity(edit.changes.len());
    for change in edit.changes {
        match change.apply(session) {
            Ok(back) => inverse.push(back),
            Err(err) => {
                for back in inverse.into_iter().rev() {
                    // What was just changed can always be changed back.
                    let undone = back.apply(session);
                    debug_assert!(undone.is_ok(), "an inverse was refused: {undone:?}");
                }
                // Nothing was given away after all.
                session.next_id = next_id;
                return Err(err);
            }
        }
    }
    inverse.reverse();
    Ok(Edit { verb: edit.verb, subject: edit.subject, changes: inverse })
}

impl Change {
    fn apply(self, session: &mut Session) -> Result<Self, EditError> {
        match self {
            Self::Details(details) => Ok(Self::Details(put_details(session, details))),
            Self::Participant(put) => put_participant(session, put).map(Self::Participant),
            Self::FocusArea(put) => {
                let used = |m: &Measure| m.focus_area == Some(put.id);
                refuse_if(
                    put.value.is_none() && session.measures.iter().any(used),
                    "focus area",
                    put.id.0,
                )?;
                put.apply(session).map(Self::FocusArea)
            }
            Self::Criterion(put) => put_criterion(session, put).map(Self::Criterion),
            Self::Step(put) => {
                let used = |d: &Decision| d.outcome == Some(Outcome::Step(put.id));
                refuse_if(
                    put.value.is_none() && session.decisions.iter().any(used),
                    "step",
                    put.id.0,
                )?;
                put.apply(session).map(Self::Step)
            }
            Self::Measure(put) => put_measure(session, put).map(Self::Measure),
            Self::Judgement(measure, criterion, value) => {
                let before = put_judgement(session, measure, criterion, value)?;
                Ok(Self::Judgement(measure, criterion, before))
            }
            Self::Round(measure, criterion, number, value) => {
                let before = put_round(session, (measure, criterion, number), value)?;
                Ok(Self::Round(measure, criterion, number, before))
            }
            Self::Event(measure, criterion, number, value) => {
                let key = (measure, criterion, number);
                crossing_exists(session, measure, criterion)?;
                let misnamed = |e: &Event| e.key() != key || e.number > HIGHEST_EVENT;
                refuse_misnamed(value.as_ref().is_some_and(misnamed), measure.0)?;
                let place = session.history.binary_search_by_key(&key, Event::key);
                let before = put_sorted(&mut session.history, place, value);
                Ok(Self::Event(measure, criterion, number, before))
            }
            Self::Reservation(measure, criterion, who, value) => {
                let value = value.filter(|r| !r.text.trim().is_empty());
                let key = (measure, criterion, who);
                crossing_exists(session, measure, criterion)?;
                let misnamed = |r: &Reservation| r.key() != key || who.0 >= HIGHEST_ID;
                refuse_misnamed(value.as_ref().is_some_and(misnamed), who.0)?;
                if value.is_some() {
                    keep_apart(session, who);
                }
                let place = session.reservations.binary_search_by_key(&key, Reservation::key);
                let before = put_sorted(&mut session.reservations, place, value);
                Ok(Self::Reservation(measure, criterion, who, before))
            }
            Self::Rules(rules) => Ok(Self::Rules(std::mem::replace(&mut session.rules, rules))),
            Self::Walk(walk) => put_walk(session, walk).map(Self::Walk),
            Self::Decision(measure, value) => {
                let before = put_decision(session, measure, value)?;
                Ok(Self::Decision(measure, before))
            }
            Self::Whole(whole) => put_whole(session, whole).map(Self::Whole),
        }
    }
}

fn put_whole(session: &mut Session, mut whole: Box<Session>) -> Result<Box<Session>, EditError> {
    whole.check()?;
    whole.tidy();
    whole.next_id = whole.next_id.max(session.next_id);
    std::mem::swap(session, &mut *whole);
    Ok(whole)
}

fn refuse_if(in_use: bool, kind: &'static str, id: u32) -> Result<(), EditError> {
    if in_use { Err(EditError::InUse { kind, id }) } else { Ok(()) }
}

fn put_details(session: &mut Session, details: Details) -> Details {
    let before = Details::of(session);
    session.title = details.title;
    session.starts = details.starts;
    session.ends = details.ends;
    session.place = details.place;
    session.organiser = details.organiser;
    before
}

impl<E: ListEntry> Put<E> {
    fn apply(self, session: &mut Session) -> Result<Self, EditError> {
        let id = E::number(self.id);
        let misnamed = self.value.as_ref().is_some_and(|value| value.id() != self.id);
        let stands = session.place_of::<E>(self.id);
        // What a file may not hold, nobody makes.
        let too_high = id >= HIGHEST_ID;
        if misnamed || too_high || (stands.is_none() && is_taken(session, id)) {
            return Err(EditError::Id { id });
        }
        let length = E::list(session).len() - usize::from(stands.is_some());
        if self.at > length {
            return Err(EditError::Place { at: self.at });
        }
        let before = stands.map(|at| E::list_mut(session).remove(at));
        if let Some(value) = self.value {
            E::list_mut(session).insert(self.at, value);
            session.next_id = session.next_id.max(id.saturating_add(1));
        }
        Ok(Self { id: self.id, at: stands.unwrap_or(self.at), value: before })
    }
}

/// Whether any entry of any list bears this number: ids are unique across the kinds.
fn is_taken(session: &Session, id: u32) -> bool {
    fn among<E: ListEntry>(session: &Session, id: u32) -> bool {
        E::list(session).iter().any(|entry| E::number(entry.id()) == id)
    }
    // An id that was never given away is free: the usual case, and the cheap one.
    id < session.next_id
        && (among::<Participant>(session, id)
            || among::<FocusArea>(session, id)
            || among::<Criterion>(session, id)
            || among::<Step>(session, id)
            || among::<Measure>(session, id))
}

fn refuse_misnamed(misnamed: bool, id: u32) -> Result<(), EditError> {
    if misnamed { Err(EditError::Id { id }) } else { Ok(()) }
}

/// A seat that is spoken of keeps its id to itself, whether it is there or not.
fn keep_apart(session: &mut Session, seat: ParticipantId) {
    session.next_id = session.next_id.max(seat.0.saturating_add(1));
}

/// Nobody leaves the table while holding a ballot that is still hidden.
fn put_participant(
    session: &mut Session,
    put: Put<Participant>,
) -> Result<Put<Participant>, EditError> {
    let stays = put.value.as_ref().is_some_and(Participant::judges);
    let holds = |r: &Round| r.is_open() && r.ballots().iter().any(|b| b.seats.contains(&put.id));
    refuse_if(!stays && session.rounds.iter().any(holds), "participant", put.id.0)?;
    put.apply(session)
}

fn put_criterion(session: &mut Session, put: Put<Criterion>) -> Result<Put<Criterion>, EditError> {
    match &put.value {
        None => {
            let used = session.judgements.iter().any(|j| j.criterion == put.id)
                || session.rounds.iter().any(|r| r.criterion == put.id)
                || session.history.iter().any(|e| e.criterion == put.id)
                || session.reservations.iter().any(|r| r.criterion == put.id);
            refuse_if(used, "criterion", put.id.0)?;
        }
        Some(criterion) => {
            for light in crate::domain::light::Light::ALL {
                if let Some(example) = criterion.example(light) {
                    exists::<Measure>(session, "measure", example)?;
                }
            }
        }
    }
    put.apply(session)
}

fn crossing_exists(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
) -> Result<(), EditError> {
    exists::<Measure>(session, "measure", measure)?;
    exists::<Criterion>(session, "criterion", criterion)
}

/// Rounds come and go at the end of their crossing's row, and only the last one can be open.
fn put_round(
    session: &mut Session,
    key: (MeasureId, CriterionId, u32),
    value: Option<Round>,
) -> Result<Option<Round>, EditError> {
    let (measure, criterion, number) = key;
    crossing_exists(session, measure, criterion)?;
    refuse_misnamed(value.as_ref().is_some_and(|r| r.key() != key), measure.0)?;
    let others = session.rounds_of(measure, criterion);
    let last = others.last().map_or(0, |r| r.number);
    let in_order = match &value {
        None => number == last,
        Some(round) if number <= last => number == last || !round.is_open(),
        Some(_) => number == last + 1 && !others.last().is_some_and(Round::is_open),
    };
    if !in_order {
        return Err(RoundFlaw::Order.into());
    }
    if let Some(round) = &value {
        round.check(session)?;
        for seat in round.ballots().iter().flat_map(|ballot| ballot.seats.iter()) {
            keep_apart(session, *seat);
        }
    }
    let place = session.rounds.binary_search_by_key(&key, Round::key);
    Ok(put_sorted(&mut session.rounds, place, value))
}

fn put_walk(session: &mut Session, walk: Walk) -> Result<Walk, EditError> {
    let there: HashSet<MeasureId> = session.measures.iter().map(|m| m.id).collect();
    let mut seen = HashSet::new();
    for id in &walk.shuffled {
        if !there.contains(id) {
            return Err(EditError::Gone { kind: "measure", id: id.0 });
        }
        refuse_misnamed(!seen.insert(*id), id.0)?;
    }
    Ok(std::mem::replace(&mut session.walk, walk))
}

fn put_measure(session: &mut Session, put: Put<Measure>) -> Result<Put<Measure>, EditError> {
    match &put.value {
        None => {
            let example = |c: &Criterion| {
                crate::domain::light::Light::ALL.iter().any(|l| c.example(*l) == Some(put.id))
            };
            let used = session.judgements.iter().any(|j| j.measure == put.id)
                || session.rounds.iter().any(|r| r.measure == put.id)
                || session.history.iter().any(|e| e.measure == put.id)
                || session.reservations.iter().any(|r| r.measure == put.id)
                || session.criteria.iter().any(example)
                || session.walk.shuffled.contains(&put.id)
                || session.decision_place(put.id).is_ok();
            refuse_if(used, "measure", put.id.0)?;
        }
        Some(measure) => {
            if let Some(area) = measure.focus_area {
                exists::<FocusArea>(session, "focus area", area)?;
            }
        }
    }
    put.apply(session)
}

fn exists<E: ListEntry>(session: &Session, kind: &'static str, id: E::Id) -> Result<(), EditError> {
    match session.find::<E>(id) {
        Some(_) => Ok(()),
        None => Err(EditError::Gone { kind, id: E::number(id) }),
    }
}

fn put_judgement(
    session: &mut Session,
    measure: MeasureId,
    criterion: CriterionId,
    value: Option<Judgement>,
) -> Result<Option<Judgement>, EditError> {
    crossing_exists(session, measure, criterion)?;
    if value.as_ref().is_some_and(|j| j.key() != (measure, criterion)) {
        return Err(EditError::Id { id: measure.0 });
    }
    let value = value.filter(|j| !j.is_empty());
    let place = session.judgement_place(measure, criterion);
    Ok(put_sorted(&mut session.judgements, place, value))
}

fn put_decision(
    session: &mut Session,
    measure: MeasureId,
    value: Option<Decision>,
) -> Result<Option<Decision>, EditError> {
    exists::<Measure>(session, "measure", measure)?;
    if let Some(decision) = &value {
        if decision.measure != measure {
            return Err(EditError::Id { id: measure.0 });
        }
        if let Some(Outcome::Step(step)) = decision.outcome {
            exists::<Step>(session, "step", step)?;
        }
    }
    let value = value.filter(|d| !d.is_empty());
    let place = session.decision_place(measure);
    Ok(put_sorted(&mut session.decisions, place, value))
}

fn put_sorted<T>(list: &mut Vec<T>, place: Result<usize, usize>, value: Option<T>) -> Option<T> {
    match (place, value) {
        (Ok(at), Some(value)) => list.get_mut(at).map(|old| std::mem::replace(old, value)),
        (Ok(at), None) => Some(list.remove(at)),
        (Err(at), Some(value)) => {
            list.insert(at, value);
            None
        }
        (Err(_), None) => None,
    }
}
