//! A crossing, in whatever phase it is, as the audience sees it.

// From `core`, which has no clock.
use core::time::Duration;

use crate::app::core::picture::pages::{MeasureName, NamedText};
use crate::app::core::timer::Timer;
use crate::domain::light::Mark;

/// A crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossingScene {
    /// What is judged.
    pub name: MeasureName,
    /// What it is, in a sentence or two.
    pub what: String,
    /// On which criterion.
    pub criterion: String,
    /// The question.
    pub question: String,
    /// The four levels, "cannot judge yet" last.
    pub levels: Vec<LevelLine>,
    /// Whether answers are given here, or were: how many is then shown beside the levels.
    pub has_answers: bool,
    /// Whether it is shown who answered so, once it is shown.
    pub has_names: bool,
    /// What stands below them.
    pub below: Below,
    /// The time that is left for the talk, if it was started.
    pub timer: Option<Timer>,
}

/// What a level takes, and who said so once it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelLine {
    /// Which one.
    pub mark: Mark,
    /// The sentence.
    pub sentence: String,
    /// The measure that shows what it looks like, in words.
    pub example: String,
    /// How many answered so, after a reveal.
    pub count: Option<usize>,
    /// Who, after a reveal that names them.
    pub names: Vec<String>,
    /// Whether the room agreed on it.
    pub is_agreed: bool,
}

/// What stands below the sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Below {
    /// Nothing.
    Nothing,
    /// Who has answered, and who has not. Not what.
    Answering {
        /// "5 of 8 have answered".
        counted: String,
        /// Who, and whether they have.
        seats: Vec<(String, bool)>,
    },
    /// How the answers lie to each other.
    Shown {
        /// In words: "split: both green and red".
        verdict: String,
        /// Who speaks first; or the counts.
        more: String,
    },
    /// What the room agreed on, in words as they are typed.
    Agreed(Vec<NamedText>),
}

impl CrossingScene {
    /// The time that is left, for a clock.
    pub fn left(&self, running: Duration) -> Option<Duration> {
        self.timer.and_then(|timer| timer.left(running))
    }
}
