//! A step of the roadmap: when.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a step of the roadmap for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepId(pub u32);

/// A step of the roadmap: when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Names it.
    pub id: StepId,
    /// What people call it, such as "2028–2029".
    pub name: String,
    /// What standing here means, in a sentence.
    #[serde(default)]
    pub meaning: String,
    /// Plans and resources for it are mostly fixed already.
    #[serde(default, skip_serializing_if = "is_default")]
    pub locked: bool,
}

impl References for Step {
    references!();
}

impl Editable for Step {
    const CALLED: &'static str = "step";

    fn named(id: StepId, name: String) -> Self {
        Self { id, name, meaning: String::new(), locked: false }
    }

    fn name(&self) -> &str {
        &self.name
    }
}
