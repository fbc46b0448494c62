//! The order in which a room goes through the crossings. Where it stands in it is not kept.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::measure::MeasureId;
use crate::domain::record::{References, references};

/// The order of a walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum WalkOrder {
    /// A measure at a time, all its criteria.
    #[default]
    Measures,
    /// A criterion at a time, over all measures as they stand.
    Criteria,
    /// A criterion at a time, over all measures in an order shuffled once.
    Shuffled,
}

impl WalkOrder {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Measures, Self::Criteria, Self::Shuffled];
}

/// Which crossings a walk comes by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum WalkFilter {
    /// All of them.
    #[default]
    All,
    /// Those without a mark.
    NotJudged,
    /// Those where the room was split.
    Split,
    /// Those judged under an earlier wording.
    OldWording,
}

impl WalkFilter {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::All, Self::NotJudged, Self::Split, Self::OldWording];
}

/// How a room goes through the crossings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// In which order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub order: WalkOrder,
    /// By which crossings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub only: WalkFilter,
    /// The measures as they were shuffled, for all to see that nobody picked the order. Measures
    /// that came later follow behind them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shuffled: Vec<MeasureId>,
}

impl References for Walk {
    references!(|visit, Self { shuffled, .. }| {
        visit.mentions(shuffled, "some of its measures");
    });
}
