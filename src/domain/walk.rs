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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    /// Those whose light came with a table, and is not confirmed.
    FromSheet,
    /// Those where a round was held and nothing is agreed on since.
    Unsettled,
}

impl WalkFilter {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::All,
        Self::NotJudged,
        Self::Split,
        Self::OldWording,
        Self::FromSheet,
        Self::Unsettled,
    ];
}

/// How a room goes through the crossings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "InFile", into = "InFile")]
pub struct Walk {
    /// In which order.
    pub order: WalkOrder,
    /// By which crossings.
    pub only: WalkFilter,
    /// The measures as they were shuffled, for all to see that nobody picked the order. Measures
    /// that came later follow behind them.
    pub shuffled: Vec<MeasureId>,
}

/// A walk as it stands in a file: what came after the first filters is a field of its own, so that
/// no file needs another number.
#[derive(Serialize, Deserialize)]
struct InFile {
    #[serde(default, skip_serializing_if = "is_default")]
    order: WalkOrder,
    #[serde(default, skip_serializing_if = "is_default")]
    only: OnlyInFile,
    #[serde(default, skip_serializing_if = "is_default")]
    unsettled: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    from_sheet: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    shuffled: Vec<MeasureId>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum OnlyInFile {
    #[default]
    All,
    NotJudged,
    Split,
    OldWording,
}

impl From<InFile> for Walk {
    fn from(InFile { order, only, unsettled, from_sheet, shuffled }: InFile) -> Self {
        let only = match only {
            _ if unsettled => WalkFilter::Unsettled,
            _ if from_sheet => WalkFilter::FromSheet,
            OnlyInFile::All => WalkFilter::All,
            OnlyInFile::NotJudged => WalkFilter::NotJudged,
            OnlyInFile::Split => WalkFilter::Split,
            OnlyInFile::OldWording => WalkFilter::OldWording,
        };
        Self { order, only, shuffled }
    }
}

impl From<Walk> for InFile {
    fn from(Walk { order, only, shuffled }: Walk) -> Self {
        let unsettled = only == WalkFilter::Unsettled;
        let from_sheet = only == WalkFilter::FromSheet;
        let only = match only {
            WalkFilter::All | WalkFilter::Unsettled | WalkFilter::FromSheet => OnlyInFile::All,
            WalkFilter::NotJudged => OnlyInFile::NotJudged,
            WalkFilter::Split => OnlyInFile::Split,
            WalkFilter::OldWording => OnlyInFile::OldWording,
        };
        Self { order, only, unsettled, from_sheet, shuffled }
    }
}

impl References for Walk {
    references!(|visit, Self { shuffled, .. }| {
        visit.mentions(shuffled, "some of its measures");
    });
}
