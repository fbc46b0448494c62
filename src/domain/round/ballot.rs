//! What somebody answered, and who holds the answer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::light::Mark;
use crate::domain::participant::ParticipantId;

/// What somebody answered. No order, no number: answers are counted, never computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// The sentence for high holds.
    High,
    /// The sentence for medium holds.
    Medium,
    /// The sentence for low holds.
    Low,
    /// Something must be found out first.
    CannotJudge,
    /// Takes no stand here. Not the same as "cannot judge yet".
    Abstains,
}

impl Answer {
    /// All five, in the order they are shown.
    pub const ALL: [Self; 5] =
        [Self::High, Self::Medium, Self::Low, Self::CannotJudge, Self::Abstains];

    /// The mark, where the answer is one.
    pub const fn mark(self) -> Option<Mark> {
        match self {
            Self::High => Some(Mark::High),
            Self::Medium => Some(Mark::Medium),
            Self::Low => Some(Mark::Low),
            Self::CannotJudge => Some(Mark::CannotJudge),
            Self::Abstains => None,
        }
    }
}

impl From<Mark> for Answer {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::High => Self::High,
            Mark::Medium => Self::Medium,
            Mark::Low => Self::Low,
            Mark::CannotJudge => Self::CannotJudge,
        }
    }
}

/// The stand of one who judges, or of a small group with one voice.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Who holds it: an organisation's or a group's name, as it was when the round began.
    pub name: String,
    /// The seats it speaks for: one, or those of a group.
    pub seats: Vec<ParticipantId>,
    #[serde(default, skip_serializing_if = "is_default")]
    answer: Option<Answer>,
}

impl Ballot {
    /// A ballot that waits for its answer.
    pub const fn waiting(name: String, seats: Vec<ParticipantId>) -> Self {
        Self { name, seats, answer: None }
    }

    /// Whether there is an answer. Which one, the reveal tells.
    pub const fn has_answered(&self) -> bool {
        self.answer.is_some()
    }

    /// Whether two ballots of different rounds are of the same people.
    pub fn is_of_the_same(&self, other: &Self) -> bool {
        let a_group = self.seats.len() > 1 || other.seats.len() > 1;
        self.seats == other.seats || (a_group && self.name == other.name)
    }

    pub(in crate::domain) const fn answer(&self) -> Option<Answer> {
        self.answer
    }

    pub(in crate::domain) const fn set(&mut self, answer: Option<Answer>) {
        self.answer = answer;
    }
}

impl fmt::Debug for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ballot")
            .field("name", &self.name)
            .field("seats", &self.seats)
            // Not what was answered: only that.
            .finish_non_exhaustive()
    }
}

/// A show of hands, as it was counted. What was not counted yet is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hands {
    /// How many judged when it was asked: the most there can be of all together.
    pub of: u32,
    /// Cards for high.
    #[serde(default, skip_serializing_if = "is_default")]
    pub high: Option<u32>,
    /// Cards for medium.
    #[serde(default, skip_serializing_if = "is_default")]
    pub medium: Option<u32>,
    /// Cards for low.
    #[serde(default, skip_serializing_if = "is_default")]
    pub low: Option<u32>,
    /// Cards for "cannot judge yet".
    #[serde(default, skip_serializing_if = "is_default")]
    pub cannot_judge: Option<u32>,
}

impl Hands {
    /// The count of a mark, if it was counted.
    pub const fn count(&self, mark: Mark) -> Option<u32> {
        match mark {
            Mark::High => self.high,
            Mark::Medium => self.medium,
            Mark::Low => self.low,
            Mark::CannotJudge => self.cannot_judge,
        }
    }

    /// The count of a mark, to be set.
    pub const fn count_mut(&mut self, mark: Mark) -> &mut Option<u32> {
        match mark {
            Mark::High => &mut self.high,
            Mark::Medium => &mut self.medium,
            Mark::Low => &mut self.low,
            Mark::CannotJudge => &mut self.cannot_judge,
        }
    }

    /// All hands together; far more than there are people stays far more.
    pub fn all(&self) -> u32 {
        Mark::ALL
            .iter()
            .fold(0, |sum: u32, mark| sum.saturating_add(self.count(*mark).unwrap_or(0)))
    }
}
