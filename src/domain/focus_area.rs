//! A focus area: a group of measures on the board.

use serde::{Deserialize, Serialize};

use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a focus area for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FocusAreaId(pub u32);

/// A group of measures on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusArea {
    /// Names it.
    pub id: FocusAreaId,
    /// What people call it.
    pub name: String,
}

impl References for FocusArea {
    references!();
}

impl Editable for FocusArea {
    const CALLED: &'static str = "focus area";

    fn named(id: FocusAreaId, name: String) -> Self {
        Self { id, name }
    }

    fn name(&self) -> &str {
        &self.name
    }
}
