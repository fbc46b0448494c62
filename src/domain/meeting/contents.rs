//! What goes into the minutes of a meeting.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;

/// How the answers of rounds stand in the minutes. Anonymous rounds have no names, whatever is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RoundsShown {
    /// Not at all.
    Without,
    /// How many gave each answer.
    #[default]
    Counts,
    /// Who gave which answer.
    Names,
}

impl RoundsShown {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Without, Self::Counts, Self::Names];
}

/// A part that the minutes can have beside the meeting itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// All lights, as a table.
    Board,
    /// The roadmap.
    Roadmap,
    /// The queue.
    Queue,
    /// How measures go.
    Status,
    /// The questions the lights raise, with what was said to them.
    Questions,
}

impl Part {
    /// All of them, in the order they stand in the minutes.
    pub const ALL: [Self; 5] =
        [Self::Board, Self::Roadmap, Self::Queue, Self::Status, Self::Questions];
}

/// What goes into the minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// Only decisions and follow-ups, and nothing of what was said on the way.
    #[serde(default, skip_serializing_if = "is_default")]
    pub only_decisions: bool,
    /// How the answers of rounds stand in them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rounds: RoundsShown,
    /// What they have beside the meeting itself, in no order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parts: Vec<Part>,
    /// The tag of the language they are written in; empty where it is the program's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: String,
}

impl Contents {
    /// With a part more, or without it.
    #[must_use]
    pub fn with(&self, part: Part, is_in: bool) -> Self {
        let mut parts = self.parts.clone();
        parts.retain(|other| *other != part);
        if is_in {
            parts.push(part);
            parts.sort_by_key(|part| Part::ALL.iter().position(|other| other == part));
        }
        Self { parts, ..self.clone() }
    }
}
