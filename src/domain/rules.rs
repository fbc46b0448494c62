//! How the room works: what a session says of the rounds to come.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;

/// How the room answers in Judge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AnswerWay {
    /// It agrees aloud, and the mark is set.
    Direct,
    /// Each for themselves first, then all shown at once.
    #[default]
    Ballots,
    /// All cards held up at once, and counted.
    Hands,
}

impl AnswerWay {
    /// All ways, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Direct, Self::Ballots, Self::Hands];
}

/// The longest talk that can be set, in minutes.
pub const LONGEST_TALK: u32 = 60;

/// How the room works, for the rounds to come. Each round keeps what held when it began. Of what
/// is `None` nobody has said anything here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Show counts only, and no names. The names stay in the file.
    #[serde(default, skip_serializing_if = "is_default")]
    pub anonymous: bool,
    /// One ballot a group, for members who share one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_group: bool,
    /// Whether a stand may be changed once it has been shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub change_after_reveal: bool,
    /// How it answers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub way: Option<AnswerWay>,
    /// How long a talk is, in minutes, 1 to [`LONGEST_TALK`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub talk_minutes: Option<u32>,
    /// Whether the time of the talk is shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub talk_timer: Option<bool>,
    /// Whether it goes on to the next crossing when a mark is agreed on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goes_on: Option<bool>,
}
