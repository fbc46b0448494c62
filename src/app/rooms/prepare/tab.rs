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

    /// The tab an entry is listed in.
    pub const fn of(entry: EntryId) -> Self {
        Self::listing(entry.kind())
    }

    /// The tab that lists entries of a kind, or what they belong to.
    pub const fn listing(kind: EntryKind) -> Self {
        match kind {
            EntryKind::Participant | EntryKind::Presence => Self::Participants,
            EntryKind::Criterion => Self::Criteria,
            EntryKind::FocusArea => Self::FocusAreas,
            EntryKind::Measure | EntryKind::Deliverable | EntryKind::Question => Self::Measures,
            EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::FollowUp => Self::Session,
            EntryKind::Step | EntryKind::Frame | EntryKind::Balance => Self::Steps,
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
