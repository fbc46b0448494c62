//! A paper that was sent out for an item, or shown while it was treated.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::meeting::item::ItemId;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a paper for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PaperId(pub u32);

/// A paper that was sent out or shown: its title, and no more of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Names it.
    pub id: PaperId,
    /// The item it was sent out for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
    /// What it is called.
    pub title: String,
    /// By what it is exempt from public access, such as "offl. § 14"; empty where it is public.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exempt: String,
    /// Whether it was shown at the meeting, and not sent out before it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shown: bool,
}

impl References for Paper {
    references!(|visit, Self { item, .. }| {
        if let Some(item) = item {
            visit.needs(item);
        }
    });
}

impl Editable for Paper {
    const CALLED: &'static str = "paper sent out";

    fn named(id: PaperId, name: String) -> Self {
        Self { id, item: None, title: name, exempt: String::new(), shown: false }
    }

    fn name(&self) -> &str {
        &self.title
    }
}
