//! A table that was taken in last, as a person is told of it.

use std::sync::Arc;

use crate::app::core::imports::pasted::{PasteWay, Source};
use crate::app::core::message::Message;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::{TableList, TableReport};

/// What was pasted, while somebody waits for what comes of it.
#[derive(Clone, Debug)]
pub(super) struct Pasting {
    /// Which order that is.
    pub(super) token: u64,
    pub(super) kind: EntryKind,
    /// As far as it is known.
    pub(super) source: Arc<Source>,
    pub(super) way: PasteWay,
}

/// A table that was taken in last.
#[derive(Clone, Debug)]
pub struct Pasted {
    pub(super) kind: EntryKind,
    /// As it was pasted.
    pub(super) source: Arc<Source>,
    /// How it was taken in.
    pub way: PasteWay,
    /// What became of it.
    pub report: TableReport,
}

/// The key of how many entries of a list there are.
pub const fn count_key(kind: EntryKind) -> &'static str {
    match TableList::of(kind) {
        Some(TableList::Participants) => "count-participants",
        Some(TableList::Criteria) => "count-criteria",
        Some(TableList::FocusAreas) => "count-focus-areas",
        Some(TableList::Steps) => "count-steps",
        Some(TableList::Measures) | None => "count-measures",
    }
}

impl Pasted {
    /// How many entries came, and how many were changed: a sentence for each that is more than none.
    pub fn counts(&self) -> impl Iterator<Item = Message> {
        let counted = |n| Message::new(count_key(self.report.kind)).count("n", n);
        let said = [
            ("message-pasted", self.report.added),
            ("message-pasted-updated", self.report.updated),
        ];
        said.into_iter()
            .filter(|(_, n)| *n > 0)
            .map(move |(key, n)| Message::new(key).message("what", counted(n)))
    }
}
