//! What the group said to the questions that its lights raise. The questions themselves are found by
//! `insight`, and stand nowhere.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::CriterionId;
use crate::domain::is_default;
use crate::domain::measure::MeasureId;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names what was said to a question for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(pub u32);

/// What kind of question it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum QuestionKind {
    /// Criteria pull apart.
    Tension,
    /// The group saw it differently.
    Split,
    /// One measure is at least as good as another everywhere, and that one was chosen.
    AtLeastAsGood,
    /// One light keeps it from something.
    OneStep,
    /// Criteria do not tell measures apart.
    NoDifference,
    /// What must hold does not.
    MustHold,
    /// Something is not said.
    #[default]
    Missing,
}

impl QuestionKind {
    /// All kinds, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Tension,
        Self::Split,
        Self::AtLeastAsGood,
        Self::NoDifference,
        Self::OneStep,
        Self::MustHold,
        Self::Missing,
    ];
}

/// What the group did with a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Dealt {
    /// It answered it.
    #[default]
    Answered,
    /// It takes it up as an item of its agenda.
    OnAgenda,
    /// It set it aside, with a reason.
    SetAside,
}

/// What the group said to one question. It holds as long as the lights are as they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Names it.
    pub id: QuestionId,
    /// What kind of question.
    pub kind: QuestionKind,
    /// What of that kind it asks, in a word of the program's, such as `owner`; empty where the kind
    /// says all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: String,
    /// The measures it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measures: Vec<MeasureId>,
    /// The criteria it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub criteria: Vec<CriterionId>,
    /// The lights behind it as they were then, a letter each, as whoever finds questions writes
    /// them. Where they are others today, the question is asked again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lights: String,
    /// What was done with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dealt: Dealt,
    /// The answer, or why it was set aside.
    #[serde(default, skip_serializing_if = "is_default")]
    pub words: String,
}

impl References for Question {
    references!(|visit, Self { measures, criteria, .. }| {
        for measure in measures {
            visit.needs(measure);
        }
        for criterion in criteria {
            visit.needs(criterion);
        }
    });
}

impl Editable for Question {
    const CALLED: &'static str = "answer to a question";

    fn named(id: QuestionId, name: String) -> Self {
        Self {
            id,
            kind: QuestionKind::default(),
            about: String::new(),
            measures: Vec::new(),
            criteria: Vec::new(),
            lights: String::new(),
            dealt: Dealt::default(),
            words: name,
        }
    }

    fn name(&self) -> &str {
        &self.words
    }
}
