//! What differs between two versions of a session, piece by piece, in the user's words.

mod meeting;
mod names;
mod plan;
pub mod text;

use crate::app::core::differences::text::{DiffLine, lines, piece_name};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::differences::{Difference, differences};

/// A difference with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffRow {
    /// What differs, and who changed it.
    pub difference: Difference,
    /// What the piece is called.
    pub name: String,
    /// What differs in it.
    pub lines: Vec<DiffLine>,
}

/// What differs between two versions, in words. `base` is the one both were made of, where it is
/// known.
pub fn rows(
    texts: &Texts,
    base: Option<&Session>,
    ours: &Session,
    theirs: &Session,
) -> Vec<DiffRow> {
    let of = |difference| row(texts, difference, ours, theirs);
    differences(base, ours, theirs).into_iter().map(of).collect()
}

/// A difference between two versions, in words.
pub fn row(texts: &Texts, difference: Difference, ours: &Session, theirs: &Session) -> DiffRow {
    DiffRow {
        difference,
        name: piece_name(texts, difference.piece, ours, theirs),
        lines: lines(texts, difference.piece, ours, theirs),
    }
}
