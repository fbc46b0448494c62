//! How large the open session is, as its file would be.

use crate::domain::edit::Edit;
use crate::domain::session::Session;
use crate::storage::format::{self, MOST_BYTES};
use crate::storage::limits::Space;

/// How large a session is in a file: at most what was counted last and what has come since. To count
/// a large one takes a while, and so it is done where it may matter only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileSize {
    /// How many bytes a file may have.
    pub(super) most: u64,
    /// In bytes; nothing where nobody has asked yet.
    pub(super) counted: Option<u64>,
    grown: u64,
}

/// By how much an edit makes a session grow in a file, at most, and what its longest change takes there;
/// in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Growth {
    pub(super) bytes: u64,
    pub(super) longest: u64,
}

impl Default for FileSize {
    fn default() -> Self {
        Self { most: MOST_BYTES, counted: None, grown: 0 }
    }
}

impl FileSize {
    /// By how much it may have grown, in bytes, before it is counted anew.
    const UNCOUNTED: u64 = 1024 * 1024;
    /// What an entry takes in a file beyond its text: its line, and how far in it begins.
    const AROUND: u64 = 16;

    pub(super) const fn is_known(&mut self, bytes: u64) {
        (self.counted, self.grown) = (Some(bytes), 0);
    }

    /// Counts it anew, where it is not known as it is.
    pub(super) fn count(&mut self, session: &Session) -> u64 {
        self.counted.filter(|_| self.grown == 0).unwrap_or_else(|| {
            let bytes = format::length_of(session);
            self.is_known(bytes);
            bytes
        })
    }

    pub(super) fn at_most(self) -> u64 {
        self.counted.unwrap_or(0) + self.grown
    }

    /// By how much an edit can make a session grow, at most.
    pub(super) fn growth_of(edit: &Edit) -> Growth {
        let lengths = edit.changes.iter().map(format::length_of_value);
        lengths.fold(Growth::default(), |Growth { bytes, longest }, length| Growth {
            bytes: bytes + length + Self::AROUND,
            longest: longest.max(length),
        })
    }

    /// It has grown, at most by that.
    pub(super) fn grow(&mut self, growth: Growth, session: &Session) {
        self.grown += growth.bytes;
        let is_much = self.grown >= Self::UNCOUNTED || self.at_most() > self.most;
        if self.space() != Space::Enough && is_much {
            self.count(session);
        }
    }

    pub(super) fn space(self) -> Space {
        let all = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX);
        Space::of(all(self.at_most()), all(self.most))
    }
}
