//! What the group wants the roadmap to hold as a whole: sentences, and counts they can be bound to.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::CriterionId;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::light::Light;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::progress::stage::Stage;
use crate::domain::record::{References, references};
use crate::domain::verbs::Editable;

/// Names a balance sentence for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BalanceId(pub u32);

/// A sentence that the group agreed on for the roadmap, such as "something quick each year".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// Names it.
    pub id: BalanceId,
    /// The sentence.
    pub sentence: String,
    /// What is counted to tell whether it is kept; nothing where the group decides itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Bound>,
}

/// How many measures there should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// Whether that many is the least or the most.
    pub limit: Limit,
    /// How many.
    pub count: u32,
    /// Where they are counted.
    pub scope: Scope,
    /// Which measures count.
    pub of: Quality,
}

/// Whether a number is the least or the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Limit {
    /// That many or more.
    AtLeast,
    /// That many or fewer.
    AtMost,
}

impl Limit {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::AtLeast, Self::AtMost];
}

/// Where measures are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// On the whole roadmap.
    Roadmap,
    /// In each step by itself.
    EachStep,
}

impl Scope {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Roadmap, Self::EachStep];
}

/// Which measures count. What names an entry that is gone counts nothing, and the group decides
/// itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quality {
    /// All.
    Any,
    /// Those that bear fruit so soon.
    Horizon(Horizon),
    /// Those of a kind.
    Kind(MeasureKind),
    /// Those of a focus area.
    FocusArea(Option<FocusAreaId>),
    /// Those whose owner says so, as words.
    Owner(String),
    /// Those of one owner, for each owner by itself.
    EachOwner,
    /// Those of which these words are said to benefit.
    Benefits(String),
    /// Those that have come so far.
    Stage(Stage),
    /// Those with a light on one criterion.
    Light(Option<CriterionId>, Light),
}

impl References for Balance {
    references!(|visit, Self { bound, .. }| {
        if let Some(Bound { of, .. }) = bound {
            match of {
                Quality::FocusArea(area) => visit.field("bound").mentions(area, "what it counts"),
                Quality::Light(criterion, _) => {
                    visit.field("bound").mentions(criterion, "what it counts");
                }
                Quality::Any
                | Quality::Horizon(_)
                | Quality::Kind(_)
                | Quality::Owner(_)
                | Quality::EachOwner
                | Quality::Benefits(_)
                | Quality::Stage(_) => {}
            }
        }
    });
}

impl Editable for Balance {
    const CALLED: &'static str = "balance sentence";

    fn named(id: BalanceId, name: String) -> Self {
        Self { id, sentence: name, bound: None }
    }

    fn name(&self) -> &str {
        &self.sentence
    }
}
