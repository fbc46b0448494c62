//! Every change a session can undergo, and the only way to make one.
//!
//! An [`Edit`] is a named verb over primitive [`Change`]s, each of the kind "put this value, or
//! nothing, under this key at this place". Applying one gives the edit that takes it back, so
//! undo, redo and replay are the same thing. Edits stand in journals as they are here: how they may
//! grow, [`crate::domain`] says.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::check::{Flaw, HIGHEST_ID};
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::focus_area::FocusArea;
use crate::domain::judgement::{Decision, Judgement};
use crate::domain::lists::{EntryVisitor, ListVisitor, Subject, each_list, session_lists};
use crate::domain::meanings::Meanings;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::Note;
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::presence::Presence;
use crate::domain::meeting::private_note::PrivateNote;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::plan::balance::Balance;
use crate::domain::plan::frame::Frame;
use crate::domain::plan::link::Link;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::progress::status::StatusLight;
use crate::domain::question::Reply;
use crate::domain::record::{
    Id as _, KeyedRecord, ListEntry, Looking, Record, RecordKey as _, Tie, Unfit,
};
use crate::domain::round::{Event, Reservation, Round, RoundFlaw};
use crate::domain::rules::Rules;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::domain::verbs::Editable;
use crate::domain::walk::Walk;

pub use crate::domain::lists::EntryKind;
pub use crate::domain::verb::Verb;

/// The session's own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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
    /// What the group means by the words of the roadmap.
    pub meanings: Meanings,
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
            meanings: session.meanings.clone(),
        }
    }
}

/// Puts an entry, or nothing, under an id at a place of its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
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
    /// A frame of money.
    Frame(Put<Frame>),
    /// A balance sentence.
    Balance(Put<Balance>),
    /// Something that is delivered.
    Deliverable(Put<Deliverable>),
    /// What was said to a question.
    #[serde(rename = "Question")]
    Reply(Put<Reply>),
    /// A meeting.
    Meeting(Put<Meeting>),
    /// An item of an agenda.
    Item(Put<Item>),
    /// A paper that was sent out.
    Paper(Put<Paper>),
    /// A note.
    Note(Put<Note>),
    /// A private note.
    PrivateNote(Put<PrivateNote>),
    /// What is said of a seat's presence.
    Presence(Put<Presence>),
    /// What is followed up from an item.
    FollowUp(Put<FollowUp>),
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
    /// What a measure is to another; its place follows from its key.
    Link(MeasureId, MeasureId, Option<Link>),
    /// How a measure went on a day; its place follows from its key.
    StatusLight(MeasureId, Date, Option<StatusLight>),
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
            matches!(change.subject(), Some(Subject::Entry(_)))
                || matches!(change, Change::Details(_) | Change::Whole(_))
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

impl From<Unfit> for EditError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Round(flaw) => Self::Round(flaw),
            Unfit::IdTooHigh(id) => Self::Id { id },
        }
    }
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

macro_rules! apply_changes {
    (
        by hand { $($entry:ident: $id:ident in $list:ident,)+ }
        by key { $($record:ident($($key:ident: $part:ty),+) in $said:ident,)+ }
    ) => {
        impl Change {
            fn apply(self, session: &mut Session) -> Result<Self, EditError> {
                match self {
                    Self::Details(details) => Ok(Self::Details(put_details(session, details))),
                    Self::Rules(rules) => {
                        Ok(Self::Rules(std::mem::replace(&mut session.rules, rules)))
                    }
                    Self::Walk(walk) => put_walk(session, walk).map(Self::Walk),
                    Self::Whole(whole) => put_whole(session, whole).map(Self::Whole),
                    $(Self::$entry(put) => put.apply(session).map(Self::$entry),)+
                    $(Self::$record($($key),+, value) => {
                        put_said::<$record>(session, ($($key),+), value)
                    })+
                }
            }
        }
    };
}

session_lists!(apply_changes);

fn put_whole(session: &mut Session, mut whole: Box<Session>) -> Result<Box<Session>, EditError> {
    whole.check()?;
    whole.tidy();
    whole.next_id = whole.next_id.max(session.next_id);
    std::mem::swap(session, &mut *whole);
    Ok(whole)
}

fn put_details(session: &mut Session, details: Details) -> Details {
    let before = Details::of(session);
    session.title = details.title;
    session.starts = details.starts;
    session.ends = details.ends;
    session.place = details.place;
    session.organiser = details.organiser;
    session.meanings = details.meanings;
    before
}

impl<E: Editable> Put<E> {
    fn apply(self, session: &mut Session) -> Result<Self, EditError> {
        let id = self.id.number();
        match &self.value {
            Some(value) => all_there(session, value)?,
            None if is_in_use(session, E::Id::KIND, id) => {
                return Err(EditError::InUse { kind: E::CALLED, id });
            }
            None => {}
        }
        E::check_put(session, self.id, self.value.as_ref())?;
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
    struct Among<'a>(&'a Session, u32, bool);
    impl ListVisitor for Among<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.2 = self.2 || E::list(self.0).iter().any(|entry| entry.id().number() == self.1);
        }
        fn by_key<R: KeyedRecord>(&mut self) {}
    }
    // An id that was never given away is free: the usual case, and the cheap one.
    id < session.next_id && {
        let mut among = Among(session, id, false);
        each_list(&mut among);
        among.2
    }
}

/// Whether anything names it that cannot be without it, or has to be freed of it first.
fn is_in_use(session: &Session, kind: EntryKind, id: u32) -> bool {
    let mut in_use = false;
    session.each_ref(&mut |_, _, r| {
        in_use |= r.tie != Tie::Outlives && (r.kind, r.id) == (kind, id);
    });
    in_use
}

fn exists(session: &Session, kind: EntryKind, id: u32) -> Result<(), EditError> {
    struct IsThere<'a>(&'a Session, u32);
    impl EntryVisitor for IsThere<'_> {
        type Output = bool;
        fn visit<E: Editable>(self) -> bool {
            self.0.find::<E>(self.1.into()).is_some()
        }
    }
    let is_there = kind.visit(IsThere(session, id));
    if is_there { Ok(()) } else { Err(EditError::Gone { kind: kind.called(), id }) }
}

/// Whether all is there that a record names and that may not be gone.
fn all_there<R: Record>(session: &Session, record: &R) -> Result<(), EditError> {
    let mut found = Ok(());
    record.refs(&mut Looking::with(&mut |r| {
        if found.is_ok() && r.tie != Tie::Outlives {
            found = exists(session, r.kind, r.id);
        }
    }));
    found
}

/// Puts what was said, or nothing, under a key; gives the change that puts back what stood there.
fn put_said<R: KeyedRecord>(
    session: &mut Session,
    key: R::Key,
    value: Option<R>,
) -> Result<Change, EditError> {
    let measure = key.measure();
    exists(session, EntryKind::Measure, measure.0)?;
    if let Some(criterion) = key.criterion() {
        exists(session, EntryKind::Criterion, criterion.0)?;
    }
    if let Some(value) = &value {
        if value.key() != key {
            return Err(EditError::Id { id: measure.0 });
        }
        all_there(session, value)?;
    }
    let value = value.filter(|value| !value.is_empty());
    R::check_put(session, key, value.as_ref())?;
    if let Some(value) = &value {
        value.check(session)?;
        // Who is spoken of keeps its id to itself, whether it is there or not.
        let mut spoken_of = 0;
        value.refs(&mut Looking::with(&mut |r| {
            spoken_of = if r.tie == Tie::Outlives { r.id.max(spoken_of) } else { spoken_of };
        }));
        session.next_id = session.next_id.max(spoken_of.saturating_add(1));
    }
    let list = R::list_mut(session);
    let place = list.binary_search_by_key(&key, Record::key);
    Ok(R::change(key, 0, put_sorted(list, place, value)))
}

fn put_walk(session: &mut Session, walk: Walk) -> Result<Walk, EditError> {
    let there: HashSet<MeasureId> = session.measures.iter().map(|m| m.id).collect();
    let mut seen = HashSet::new();
    for id in &walk.shuffled {
        if !there.contains(id) {
            return Err(EditError::Gone { kind: EntryKind::Measure.called(), id: id.0 });
        }
        if !seen.insert(*id) {
            return Err(EditError::Id { id: id.0 });
        }
    }
    Ok(std::mem::replace(&mut session.walk, walk))
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
