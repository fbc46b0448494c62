//! How far things stand apart on the audience's picture, in 1/1080 of its height: as in the window, but
//! for those who sit far away.

/// Lines that belong together.
pub(super) const XXS: f32 = 2.0;
pub(super) const XS: f32 = 4.0;
pub(super) const S: f32 = 6.0;
pub(super) const M: f32 = 12.0;
pub(super) const L: f32 = 20.0;
pub(super) const XL: f32 = 26.0;
pub(super) const XXL: f32 = 40.0;

/// Between the bars of a crossing.
pub(super) const BAR: f32 = 14.0;
/// Around the words of a column of the board.
pub(super) const WORDS: f32 = 22.0;
/// Between things beside each other that have nothing to do with each other; and below what is
/// agreed on.
pub(super) const APART: f32 = 30.0;
/// Above and below what a page is about.
pub(super) const PART: f32 = 36.0;
