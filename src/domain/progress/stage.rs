//! How far a measure has come.

use serde::{Deserialize, Serialize};

/// How far a measure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Nobody has begun.
    NotStarted,
    /// It is under way.
    Started,
    /// It is tried out.
    Pilot,
    /// It is done.
    Completed,
    /// It was given up.
    Stopped,
}

impl Stage {
    /// All stages, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::Started, Self::Pilot, Self::Completed, Self::Stopped];
}
