//! A deletion that is asked about: what it would do is known before it is done.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::rooms::prepare::entries::{GoesWith, delete};
use crate::domain::edit::Edit;
use crate::domain::history::Revision;
use crate::domain::lists::EntryId;

/// An entry that is asked about before it is deleted.
#[derive(Clone, Debug)]
pub(super) struct Deletion {
    pub(super) entry: EntryId,
    /// What deletes it, as the session stood then.
    pub(super) edit: Arc<Edit>,
    pub(super) of: Revision,
    pub(super) goes_with: GoesWith,
}

impl Deletion {
    pub(super) fn of(entry: EntryId, cx: &Context) -> Option<Self> {
        let document = cx.document.as_ref()?;
        let edit = delete(document.session(), entry)?;
        let goes_with = GoesWith::of(&edit, entry);
        Some(Self { entry, edit: Arc::new(edit), of: document.history.revision(), goes_with })
    }
}
