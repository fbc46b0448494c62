//! The parts of Prepare.

use enum_iterator::Sequence;

use crate::domain::lists::{EntryId, EntryKind};

/// A part of Prepare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum Tab {
    /// Title, dates, place, organiser.
    #[default]
    Session,
    /// Who sits at the table.
    Participants,
    /// The columns.
    Criteria,
    /// The groups of rows.
    FocusAreas,
    /// The rows.
    Measures,
    /// The roadmap's steps.
    Steps,
}

impl Tab {
    /// All tabs, in order.
    pub const ALL: [Self; 6] = [
        Self::Session,
        Self::Participants,
        Self::Criteria,
        Self::FocusAreas,
        Self::Measures,
        Self::Steps,
    ];

    /// The tab an entry is listed in; none where another room has it.
    pub const fn of(entry: EntryId) -> Option<Self> {
        Self::listing(entry.kind())
    }

    /// The tab that lists entries of a kind; none where another room does.
    pub const fn listing(kind: EntryKind) -> Option<Self> {
        match kind {
            EntryKind::Participant => Some(Self::Participants),
            EntryKind::Criterion => Some(Self::Criteria),
            EntryKind::FocusArea => Some(Self::FocusAreas),
            EntryKind::Measure => Some(Self::Measures),
            EntryKind::Step => Some(Self::Steps),
            EntryKind::Frame
            | EntryKind::Balance
            | EntryKind::Deliverable
            | EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::Presence
            | EntryKind::FollowUp
            | EntryKind::Reply => None,
        }
    }

    /// What a new entry of its list is called, by its key.
    pub const fn add_key(self) -> &'static str {
        match self {
            Self::Session | Self::Measures => "add-measure",
            Self::Participants => "add-participant",
            Self::Criteria => "add-criterion",
            Self::FocusAreas => "add-focus-area",
            Self::Steps => "add-step",
        }
    }

    /// What its list holds, if it has one.
    pub const fn kind(self) -> Option<EntryKind> {
        match self {
            Self::Session => None,
            Self::Participants => Some(EntryKind::Participant),
            Self::Criteria => Some(EntryKind::Criterion),
            Self::FocusAreas => Some(EntryKind::FocusArea),
            Self::Measures => Some(EntryKind::Measure),
            Self::Steps => Some(EntryKind::Step),
        }
    }
}
