//! The lists that tables are taken into.

use serde::Deserialize;

use crate::domain::lists::EntryKind;

/// A list that tables are taken into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named as the list that it is")]
pub enum TableList {
    #[default]
    Measures,
    Criteria,
    Participants,
    FocusAreas,
    Steps,
}

impl TableList {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Measures, Self::Criteria, Self::Participants, Self::FocusAreas, Self::Steps];

    /// The one that holds entries of a kind; nothing for kinds of which no table is taken in.
    pub const fn of(kind: EntryKind) -> Option<Self> {
        match kind {
            EntryKind::Measure => Some(Self::Measures),
            EntryKind::Criterion => Some(Self::Criteria),
            EntryKind::Participant => Some(Self::Participants),
            EntryKind::FocusArea => Some(Self::FocusAreas),
            EntryKind::Step => Some(Self::Steps),
            EntryKind::Frame
            | EntryKind::Balance
            | EntryKind::Deliverable
            | EntryKind::Reply
            | EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::Presence
            | EntryKind::FollowUp => None,
        }
    }
}

impl From<TableList> for EntryKind {
    fn from(list: TableList) -> Self {
        match list {
            TableList::Measures => Self::Measure,
            TableList::Criteria => Self::Criterion,
            TableList::Participants => Self::Participant,
            TableList::FocusAreas => Self::FocusArea,
            TableList::Steps => Self::Step,
        }
    }
}
