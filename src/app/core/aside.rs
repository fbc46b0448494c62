//! Large edits that are known before they are done: what undo takes back, what a deletion that is asked
//! about would take away. They are made ready on another thread, and then put in place at once.

use std::sync::Arc;

use crate::app::core::ready::{Base, Ready, Refusal};
use crate::domain::edit::Edit;
use crate::domain::history::hides_again;

/// From how many changes on an edit is made ready aside: a smaller one is done within a frame.
pub(super) const MANY: usize = 500;

/// What is to be done with an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is done, if somebody agrees to it.
    Do,
    /// It is the next one that undo takes back.
    Undo,
    /// It is the next one that redo does again.
    Redo,
}

/// An edit to be made ready on another thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsideOrder {
    /// What it is answered by.
    pub token: u64,
    pub(super) base: Base,
    pub(super) edit: Arc<Edit>,
    pub(super) way: Way,
}

/// An edit that is ready, or why it cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Which order it answers.
    pub token: u64,
    pub(super) ready: Result<Ready, Refusal>,
}

impl AsideOrder {
    /// Makes it ready. Of a large one it takes a while: not for the drawing thread.
    pub fn done(self) -> Aside {
        let Self { token, base, edit, way } = self;
        let edit = Arc::unwrap_or_clone(edit);
        let ready = match way {
            Way::Do => Ready::of(base, edit),
            Way::Undo => {
                let hidden = hides_again(base.session(), edit);
                Ready::again(base, hidden).map_err(Refusal::Edit)
            }
            Way::Redo => Ready::again(base, edit).map_err(Refusal::Edit),
        };
        Aside { token, ready }
    }
}

/// An edit that is being made ready, or is.
#[derive(Debug)]
pub(super) struct Making {
    pub(super) token: u64,
    pub(super) edit: Arc<Edit>,
    pub(super) way: Way,
    pub(super) ready: Option<Ready>,
}
