//! What the secretariat notes under an item for itself alone.
//!
//! A list of its own, so that whoever writes minutes or shows something on the wall goes past it
//! without having to know a private note from another one.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::meeting::item::ItemId;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a private note for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrivateNoteId(pub u32);

/// A note for the secretariat alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateNote {
    /// Names it.
    pub id: PrivateNoteId,
    /// The item it stands under.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
    /// The words. What goes wrong with a file shows none of what stands in a field of that name.
    pub private_note: String,
}

impl References for PrivateNote {
    references!(|visit, Self { item, .. }| {
        if let Some(item) = item {
            visit.needs(item);
        }
    });
}

impl Editable for PrivateNote {
    const CALLED: &'static str = "private note";

    fn named(id: PrivateNoteId, name: String) -> Self {
        Self { id, item: None, private_note: name }
    }

    fn name(&self) -> &str {
        &self.private_note
    }

    /// Of its words nothing is told.
    fn full_name(&self) -> String {
        String::new()
    }
}
