//! Where one looks: the rooms, the places in them by plain ids, and what has the keyboard.
//!
//! A room leads to another only by a [`Place`]; what is done there on arrival is that room's own.

use enum_iterator::Sequence;

use crate::domain::criterion::CriterionId;
use crate::domain::field::{DecisionField, Field};
use crate::domain::judging::Crossing;
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::measure::MeasureId;

/// Which room is open. In the order of the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum Room {
    /// Open, recent, new, samples.
    #[default]
    Start,
    /// The session, participants, focus areas, criteria, measures, steps.
    Prepare,
    /// Measures down, criteria across.
    Board,
    /// One crossing, large.
    Judge,
    /// The questions that the lights raise.
    See,
    /// When each measure comes.
    Roadmap,
    /// The meeting: its agenda, what is said and decided, who is there.
    Minutes,
}

impl Room {
    /// The rooms that exist, in the order of the work.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }
}

/// A view of the roadmap. In the order they are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum RoadmapTab {
    /// When each measure comes.
    #[default]
    Plan,
    /// How each measure goes.
    Progress,
    /// What each measure delivers.
    Actions,
}

impl RoadmapTab {
    /// All of them, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plan => "roadmap-plan",
            Self::Progress => "roadmap-progress",
            Self::Actions => "roadmap-actions",
        }
    }
}

/// A view of the meeting. In the order they are offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum MinutesTab {
    /// The minutes as they will be.
    Paper,
    /// The agenda, and the item that is written on.
    #[default]
    Meeting,
    /// What has happened since the meeting before.
    Since,
}

impl MinutesTab {
    /// All of them, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Paper => "minutes-tab-paper",
            Self::Meeting => "minutes-tab-meeting",
            Self::Since => "minutes-tab-since",
        }
    }
}

/// What is chosen for a measure, and not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeasureChoice {
    /// What kind of thing it is.
    Kind,
    /// How soon it bears fruit.
    Horizon,
}

/// A place in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A room, where one was in it last.
    Room(Room),
    /// A crossing, in Judge.
    Crossing(Crossing),
    /// A list that people order by hand, where it is written.
    List(EntryKind),
    /// An entry of such a list, where it is written.
    Entry(EntryId),
    /// A measure's card on the roadmap, wherever it stands there.
    Card(MeasureId),
    /// What is chosen for a measure from a list, in Prepare.
    MeasureChoice(MeasureId, MeasureChoice),
    /// The first sentence that a criterion lacks, in Prepare.
    Sentences(CriterionId),
    /// A text field, in the room where it is written.
    Field(Field),
}

impl Place {
    /// The room it is in.
    pub const fn room(self) -> Room {
        match self {
            Self::Room(room) => room,
            Self::Crossing(_) => Room::Judge,
            Self::List(kind) => Self::room_of(kind),
            Self::Entry(entry) => Self::room_of(entry.kind()),
            Self::MeasureChoice(..) | Self::Sentences(_) => Room::Prepare,
            Self::Card(_) => Room::Roadmap,
            Self::Field(field) => match field {
                Field::Details(_)
                | Field::Participant(..)
                | Field::FocusArea(_)
                | Field::Criterion(..)
                | Field::Step(..)
                | Field::Measure(..) => Room::Prepare,
                Field::Meeting(_) => Room::Minutes,
                Field::Reply(_) => Room::See,
                Field::Frame(..)
                | Field::Balance(..)
                | Field::Deliverable(..)
                | Field::Status(..)
                | Field::Meaning(_)
                | Field::Decision(_, DecisionField::DespiteLock) => Room::Roadmap,
                Field::Judgement(..)
                | Field::Decision(
                    _,
                    DecisionField::Why | DecisionField::QueueWhat | DecisionField::QueueAgain,
                ) => Room::Board,
                Field::Reservation(..) | Field::Hands(..) => Room::Judge,
            },
        }
    }

    /// The room in which entries of a kind are written.
    const fn room_of(kind: EntryKind) -> Room {
        match kind {
            EntryKind::Participant
            | EntryKind::FocusArea
            | EntryKind::Criterion
            | EntryKind::Step
            | EntryKind::Measure => Room::Prepare,
            EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::Presence
            | EntryKind::FollowUp => Room::Minutes,
            EntryKind::Frame | EntryKind::Balance | EntryKind::Deliverable => Room::Roadmap,
            EntryKind::Reply => Room::See,
        }
    }
}

impl From<Room> for Place {
    fn from(room: Room) -> Self {
        Self::Room(room)
    }
}

/// A column of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoardColumn {
    /// A criterion's.
    Criterion(CriterionId),
    /// The decision's, the last one.
    Decision,
}

/// What is selected on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub column: BoardColumn,
}

impl Cursor {
    /// At a crossing.
    pub const fn at((measure, criterion): Crossing) -> Self {
        Self { measure, column: BoardColumn::Criterion(criterion) }
    }

    /// The crossing it stands on, if it is not in the decision column.
    pub const fn crossing(self) -> Option<Crossing> {
        match self.column {
            BoardColumn::Criterion(criterion) => Some((self.measure, criterion)),
            BoardColumn::Decision => None,
        }
    }
}

/// What the keyboard should be brought to, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A text field.
    Field(Field),
    /// The board's selected crossing.
    Cursor,
    /// The first choice for the selected crossing.
    Choice,
    /// The list of Prepare from which that is chosen.
    MeasureChoice(MeasureChoice),
    /// The list of Prepare, at the selected entry.
    List,
    /// A table before it is taken in, at the cell that is looked at.
    Table,
    /// The board's search field.
    Search,
    /// What the room does in the crossing that is judged.
    Judge,
    /// The questions of See, at the chosen one.
    Questions,
    /// What can be done with the chosen question.
    Answer,
    /// The roadmap's selected card.
    Card,
    /// Where the selected card goes.
    Places,
    /// Why it goes there, while it is in hand.
    MoveWhy,
    /// Why it goes to a locked step, while it is in hand.
    MoveDespite,
    /// What is chosen in the open view of the meeting: on the agenda, in the minutes as they will be.
    Agenda,
    /// Who is there for the chosen item; beside the minutes as they will be, what goes into them.
    Attendance,
}
