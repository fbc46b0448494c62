//! A table that was taken in last, as a person is told of it.

use crate::app::core::message::Message;
use crate::domain::lists::EntryKind;
use crate::domain::typed::Unit;
use crate::exchange::table_in::{Sheet, TableList, TableReport};

/// What a person says of a table that does not say it itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PasteWay {
    /// Rows that are there already are changed, not added.
    pub update: bool,
    /// What amounts are counted in that name no unit.
    pub unit: Option<Unit>,
}

/// What was pasted.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) text: String,
    /// The table that lay beside it as HTML and says the same: with its fills, merged cells and lines.
    pub(super) beside: Option<Box<Sheet>>,
}

/// What was pasted, while it is asked what lies beside it.
#[derive(Clone, Debug)]
pub(super) struct Pasting {
    /// Which order asks.
    pub(super) token: u64,
    pub(super) kind: EntryKind,
    pub(super) text: String,
}

/// A table that was taken in last.
#[derive(Clone, Debug)]
pub struct Pasted {
    pub(super) kind: EntryKind,
    /// As it was pasted.
    pub(super) source: Source,
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
