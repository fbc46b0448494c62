//! The board, as the audience sees it.

use crate::app::core::picture::lines::BoardLines;
use crate::app::core::picture::pages::MeasureName;

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
