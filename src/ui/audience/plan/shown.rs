//! Which part of the roadmap is shown, and where its parts stand. In units.

use crate::app::core::picture::PlanSheet;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::Weight;
use crate::ui::audience::{gap, sizes};

pub(super) const MARGIN: f32 = 57.0;
pub(super) const TOP: f32 = 46.0;
/// The column of the focus areas' names, and the least width of a step.
pub(super) const LABEL: f32 = 224.0;
pub(super) const STEP: f32 = 400.0;
/// The least height of a step's name with its meaning; the height of its bar.
pub(super) const HEAD: f32 = 88.0;
pub(super) const BAR: f32 = 14.0;
/// The least width of the column of the numbers, and the most.
const NUMBER: f32 = 56.0;
const WIDEST_NUMBER: f32 = 130.0;

/// Which part of the roadmap is shown, and where.
pub(super) struct Shown {
    /// The steps, from the first on.
    pub(super) first: usize,
    pub(super) steps: usize,
    pub(super) step: f32,
    /// How wide the column of the numbers is.
    pub(super) number: f32,
    /// Where cards begin and end.
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// The height of the steps' names with their meanings, and how many lines those have at most.
    pub(super) head: f32,
    pub(super) meaning: usize,
    pub(super) bars: bool,
    pub(super) queue: f32,
}

/// How wide the column of the numbers is: none of them is cut, but one that is no number any more.
pub(super) fn number_column(canvas: &Canvas<'_>, sheet: &PlanSheet) -> f32 {
    let widest = canvas.widest(sheet.numbers.iter(), sizes::LINE, Weight::Regular);
    (widest + gap::M).clamp(NUMBER, WIDEST_NUMBER)
}

/// Where a step begins.
pub(super) fn left(shown: &Shown, at: usize) -> f32 {
    MARGIN + LABEL + gap::L + at as f32 * (shown.step + gap::L)
}
