//! Every change a session can undergo, and the only way to make one.
//!
//! An [`Edit`] is a named verb over primitive [`Change`]s, each of the kind "put this value, or
//! nothing, under this key at this place". Applying one gives the edit that takes it back, so
//! undo, redo and replay are the same thing. Edits stand in journals as they are here: how they may
//! grow, [`crate::domain`] says.

use serde::{Deserialize, Serialize};

use crate::domain::check::Flaw;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::focus_area::FocusArea;
use crate::domain::is_default;
use crate::domain::judgement::{Decision, Judgement};
use crate::domain::lists::Subject;
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
use crate::domain::record::{ListEntry, Unfit};
use crate::domain::round::{Event, Reservation, Round, RoundFlaw};
use crate::domain::rules::Rules;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::domain::table_choices::TableChoices;
use crate::domain::walk::Walk;

pub use crate::domain::applying::apply;
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
    /// How the group's tables are taken in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tables: TableChoices,
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
            tables: session.tables.clone(),
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
