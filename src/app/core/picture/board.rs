//! The board, as the audience sees it.

use std::sync::Arc;

use crate::app::core::picture::lines::BoardLines;
use crate::app::core::picture::pages::{MeasureName, OutcomeBadge};
use crate::domain::light::Mark;
use crate::insight::signs::Signs;

/// The board, all of it; how much of it is shown depends on the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardScene {
    /// What the workshop is called.
    pub title: String,
    /// What the first column is called.
    pub measure: String,
    /// What the last column is called.
    pub decision: String,
    /// The criteria.
    pub heads: Vec<BoardHead>,
    /// The lines.
    pub rows: BoardLines,
    /// Which line is looked at.
    pub row: Option<usize>,
    /// Which column of it: a criterion's, or the decision's, which comes behind them.
    pub column: Option<usize>,
    /// What is looked at, and for whom.
    pub at_hand: Option<MeasureName>,
}

/// The head of a criterion's column.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BoardHead {
    /// The full name.
    pub name: String,
    /// The short one.
    pub short: String,
    /// What stands below it where the criterion must hold.
    pub must_hold: Option<String>,
}

/// A line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneRow {
    /// The head of a group.
    Area(String),
    /// A measure. Shared, so that the others of a large board are not made anew with it.
    Measure(Arc<MeasureRow>),
}

impl SceneRow {
    /// The measure's line, where it is one.
    pub fn measure(&self) -> Option<&MeasureRow> {
        match self {
            Self::Area(_) => None,
            Self::Measure(row) => Some(row),
        }
    }
}

/// A measure's line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its crossings, a criterion each.
    pub cells: Vec<SceneCell>,
    /// What was decided.
    pub decision: OutcomeBadge,
}

/// A crossing on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SceneCell {
    /// Its light, if it has one.
    pub mark: Option<Mark>,
    /// What is to be known of it besides.
    pub signs: Signs,
}
