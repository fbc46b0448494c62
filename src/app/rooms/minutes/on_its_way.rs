//! A paper on its way to a file, and what can stand in it.

use crate::app::core::effect::{GiveOrder, Stands};
use crate::exchange::paper::docx::TemplateError;
use crate::storage::file::FileError;

/// Why a paper is in no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotGiven {
    /// The file could not be written.
    File(FileError),
    /// The template could not be read.
    NoTemplate(FileError),
    /// The template cannot be used.
    Template(TemplateError),
    /// A defect of ours.
    NotMade,
}

/// A paper on its way to a file.
#[derive(Clone, Debug)]
pub struct Giving {
    pub(super) order: GiveOrder,
    /// How many of how many blocks are written; of none before it is begun.
    pub(super) written: (usize, usize),
    /// What stands there, while it is asked whether to write over it.
    pub(super) stands: Option<Stands>,
}

impl Giving {
    /// How many of how many blocks are written; of none before it is begun.
    pub const fn written(&self) -> (usize, usize) {
        self.written
    }

    /// What stands there, while it is asked whether to write over it.
    pub const fn stands(&self) -> Option<&Stands> {
        self.stands.as_ref()
    }
}
