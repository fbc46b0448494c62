//! A criterion: a question, and what it takes to be high, medium and low.

use serde::{Deserialize, Serialize};

use crate::domain::edit::Change;
use crate::domain::is_default;
use crate::domain::judgement::Judgement;
use crate::domain::light::{Light, Mark};
use crate::domain::measure::MeasureId;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;

/// Names a criterion for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CriterionId(pub u32);

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Names it.
    pub id: CriterionId,
    /// What people call it.
    pub name: String,
    /// A shorter name for narrow columns; where it is empty, the name serves.
    #[serde(default)]
    pub short: String,
    /// The question the room answers.
    #[serde(default)]
    pub question: String,
    /// What it takes to be high.
    #[serde(default)]
    pub high: String,
    /// What it takes to be medium.
    #[serde(default)]
    pub medium: String,
    /// What it takes to be low.
    #[serde(default)]
    pub low: String,
    /// A measure that shows what high looks like.
    #[serde(default, skip_serializing_if = "is_default")]
    pub high_example: Option<MeasureId>,
    /// A measure that shows what medium looks like.
    #[serde(default, skip_serializing_if = "is_default")]
    pub medium_example: Option<MeasureId>,
    /// A measure that shows what low looks like.
    #[serde(default, skip_serializing_if = "is_default")]
    pub low_example: Option<MeasureId>,
    /// Red here speaks against the roadmap.
    #[serde(default, skip_serializing_if = "is_default")]
    pub must_hold: bool,
}

impl Criterion {
    /// A criterion with nothing but a name.
    pub fn new(id: CriterionId, name: String) -> Self {
        Self {
            id,
            name,
            short: String::new(),
            question: String::new(),
            high: String::new(),
            medium: String::new(),
            low: String::new(),
            high_example: None,
            medium_example: None,
            low_example: None,
            must_hold: false,
        }
    }

    /// The sentence that says what it takes. A level with no sentence cannot be chosen.
    pub fn sentence(&self, light: Light) -> &str {
        match light {
            Light::High => &self.high,
            Light::Medium => &self.medium,
            Light::Low => &self.low,
        }
    }

    /// The measure that shows what a level looks like, if one is pinned.
    pub const fn example(&self, light: Light) -> Option<MeasureId> {
        match light {
            Light::High => self.high_example,
            Light::Medium => self.medium_example,
            Light::Low => self.low_example,
        }
    }

    /// The measure that shows what a level looks like, to be pinned.
    pub const fn example_mut(&mut self, light: Light) -> &mut Option<MeasureId> {
        match light {
            Light::High => &mut self.high_example,
            Light::Medium => &mut self.medium_example,
            Light::Low => &mut self.low_example,
        }
    }

    /// The first level, from the highest, that says nothing. Only where there is none can the room
    /// be asked.
    pub fn first_silent(&self) -> Option<Light> {
        Light::ALL.into_iter().find(|light| !self.can_choose(*light))
    }

    /// Whether all sentences are those of another version of it, but for space.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        Light::ALL.iter().all(|light| says_the_same(self.sentence(*light), other.sentence(*light)))
    }

    /// Whether a level can be chosen: its sentence says something.
    pub fn can_choose(&self, light: Light) -> bool {
        !self.sentence(light).trim().is_empty()
    }

    /// The name for a narrow column.
    pub fn short_name(&self) -> &str {
        if self.short.trim().is_empty() { &self.name } else { &self.short }
    }
}

impl References for Criterion {
    references!(|visit, Self { high_example, medium_example, low_example, .. }| {
        for example in [high_example, medium_example, low_example] {
            visit.mentions(example, "the measure of one of its examples");
        }
    });
}

impl Editable for Criterion {
    const CALLED: &'static str = "criterion";

    fn named(id: CriterionId, name: String) -> Self {
        Self::new(id, name)
    }

    fn name(&self) -> &str {
        &self.name
    }

    /// Lights set under a sentence that says something else now keep the one they were set under;
    /// where it says the same again, they need not.
    fn along(session: &Session, after: &Self) -> (Vec<Change>, Vec<Change>) {
        let Some(before) = session.criterion(after.id) else {
            return (Vec::new(), Vec::new());
        };
        let follows = |judgement: &Judgement| {
            let light = judgement.mark.and_then(Mark::light)?;
            let (was, is) = (before.sentence(light), after.sentence(light));
            let under = judgement.wording.as_deref().unwrap_or(was);
            let wording = (!says_the_same(under, is)).then(|| under.to_owned());
            let after = Judgement { wording, ..judgement.clone() };
            if after == *judgement {
                return None;
            }
            Some(Change::Judgement(judgement.measure, judgement.criterion, Some(after)))
        };
        let there = session.judgements.iter().filter(|j| j.criterion == after.id);
        (Vec::new(), there.filter_map(follows).collect())
    }
}

/// Whether two sentences differ in nothing but space.
pub fn says_the_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
