//! What differs between two versions of a session, side by side, and what is taken from which.

use crate::app::core::differences::{DiffRow, rows};
use crate::app::core::effect::CompareOrder;
use crate::app::services::files::opened::Opened;
use crate::domain::history::Revision;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::differences::{Piece, Whose};
use crate::insight::merge::{anew, renumbered};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What came of comparing two versions of a session.
#[derive(Debug)]
pub struct Comparison {
    /// Which order it answers.
    pub(super) token: u64,
    /// Which state of the open session was compared.
    pub(super) made_of: Revision,
    /// The open session; where one is to be made of both, with ids that stand for nothing of theirs.
    pub(super) ours: Arc<Session>,
    /// Which of its ids were given anew.
    pub(super) anew: BTreeMap<u32, u32>,
    /// What differs.
    pub(super) rows: Vec<DiffRow>,
}

impl Comparison {
    /// Compares as ordered. Of large sessions it takes a while: not for the drawing thread.
    pub fn of(texts: &Texts, order: CompareOrder) -> Self {
        let CompareOrder { token, revision: made_of, base, ours, theirs, merges } = order;
        if !merges {
            let rows = rows(texts, base.as_deref(), &ours, &theirs);
            return Self { token, made_of, ours, anew: BTreeMap::new(), rows };
        }
        let anew = anew(base.as_deref(), &ours, &theirs);
        let ours = Arc::new(renumbered(&ours, &anew));
        let mut rows = rows(texts, base.as_deref(), &ours, &theirs);
        // What somebody must choose comes first, then what would come in.
        rows.sort_by_key(|row| match row.difference.whose {
            Whose::Both | Whose::Unknown => 0,
            Whose::Theirs => 1,
            Whose::Ours => 2,
        });
        Self { token, made_of, ours, anew, rows }
    }
}

/// What the file holds, beside the open session.
#[derive(Debug)]
pub struct ConflictSides {
    pub(super) opened: Opened,
    /// Which state of the open session it is beside.
    pub(super) made_of: Revision,
    /// The open session, with ids that stand for nothing of theirs.
    pub(super) ours: Arc<Session>,
    /// Which of its ids were given anew.
    pub(super) anew: BTreeMap<u32, u32>,
    /// What differs.
    pub rows: Vec<DiffRow>,
    /// What is taken from the file; the rest stays as it is here.
    pub taken: BTreeSet<Piece>,
}

impl ConflictSides {
    /// All that only they have changed is taken from them; of that only what was `chosen`, if
    /// somebody has chosen already.
    pub(super) fn new(opened: Opened, found: Comparison, chosen: Option<&BTreeSet<Piece>>) -> Self {
        let Comparison { made_of, ours, anew, rows, token: _ } = found;
        let only_theirs = |row: &&DiffRow| row.difference.whose == Whose::Theirs;
        let mut taken: BTreeSet<Piece> =
            rows.iter().filter(only_theirs).map(|row| row.difference.piece).collect();
        if let Some(chosen) = chosen {
            taken.retain(|piece| chosen.contains(piece));
        }
        Self { opened, made_of, ours, anew, rows, taken }
    }

    /// Whether anything that was changed here gives way to what the file holds.
    pub(super) fn drops_ours(&self) -> bool {
        let gives_way = |row: &DiffRow| {
            row.difference.whose != Whose::Theirs && self.taken.contains(&row.difference.piece)
        };
        self.rows.iter().any(gives_way)
    }

    /// How many pieces were changed by them only, by us only, and by both (or nobody knows).
    pub fn counts(&self) -> (usize, usize, usize) {
        let of = |wanted: &[Whose]| {
            self.rows.iter().filter(|row| wanted.contains(&row.difference.whose)).count()
        };
        (of(&[Whose::Theirs]), of(&[Whose::Ours]), of(&[Whose::Both, Whose::Unknown]))
    }
}
