//! How the group's tables are taken in: what a person has said of their columns and words, so that the
//! next table of the same kind is not asked about again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::round::Answer;

/// What was said of tables. Heads and words stand as they are compared: in lower case, without space
/// around them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableChoices {
    /// What columns are, by their heads. What is not understood (of a later version, or of a criterion
    /// that is gone) is left alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub columns: BTreeMap<String, String>,
    /// What words stand for in columns of lights, and of answers: no stand is taken there alone. Nothing
    /// for one that stands for none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lights: BTreeMap<String, Option<Answer>>,
}
