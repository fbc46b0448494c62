//! What was touched: the one notice by which rooms and services hear of a change.

use std::collections::BTreeMap;

use crate::domain::edit::{Change, Edit};
use crate::domain::lists::Subject;

/// From how many changes on all is looked at anew.
const MANY: usize = 2_000;

/// What was touched since the rooms were told last. Texts and decisions of measures are not named: by
/// the document's revision each room sees whether there are others.
#[derive(Debug, Default)]
pub struct Touched {
    /// Another document is open.
    pub(crate) replaced: bool,
    /// More than lights and decisions: rows, columns, titles, or the alphabet they stand in.
    pub(crate) structure: bool,
    /// What something was said of, one by one: whoever keeps what follows from it looks at these anew,
    /// and not at all of the session.
    pub(crate) said_of: Vec<Subject>,
    /// Ids that were given anew, the former ones first: who looks at them looks at these now.
    pub(crate) renumbered: BTreeMap<u32, u32>,
    /// What was undone or redone, to be looked at.
    pub(crate) undone: Option<Undone>,
    /// What was shown must not be seen any longer: an undone reveal, another version of the file.
    pub(crate) withdrawn: bool,
}

impl Touched {
    /// An edit was done, undone or done again. Of a large one not each subject is named: all is looked at
    /// anew.
    pub(crate) fn by(&mut self, edit: &Edit) {
        if edit.changes.len() >= MANY {
            self.structure = true;
            return;
        }
        self.structure |= edit.is_structural();
        self.said_of.extend(edit.changes.iter().filter_map(Change::subject));
    }

    /// The id that stands for that one now.
    pub(crate) fn renumbered(&self, id: u32) -> u32 {
        self.renumbered.get(&id).copied().unwrap_or(id)
    }
}

/// What an undone or redone edit was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undone {
    /// What can be looked at.
    pub(crate) about: Subject,
    /// Whether a round came or went.
    pub(crate) is_round: bool,
}
