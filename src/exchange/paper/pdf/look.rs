//! How the page looks: its measures, sizes and colours. All lengths are in points, 1/72 of an inch.

use super::words::Style;
use crate::exchange::faces::{ASCENT, DESCENT};
use crate::exchange::typeface::Weight;

/// A4.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// At the left and the right.
pub(super) const SIDE: f32 = 50.0;
/// Between the page's upper edge and what stands on it.
pub(super) const TOP: f32 = 38.0;
/// Where what stands on a page ends, from the upper edge.
pub(super) const BOTTOM: f32 = 790.0;
/// Where the foot's line stands, from the upper edge.
pub(super) const FOOT: f32 = 814.5;
/// Between the left and the right of the foot.
pub(super) const FOOT_GAP: f32 = 18.0;

/// The room between the margins.
pub(super) const WIDTH: f32 = PAGE.0 - 2.0 * SIDE;
/// The height of what fits on a page.
pub(super) const HEIGHT: f32 = BOTTOM - TOP;

/// Text in paragraphs and lists.
pub(super) const BODY: f32 = 10.5;
/// Text in tables.
pub(super) const CELL: f32 = 10.0;
/// What is good to know, beside [`BODY`] and [`CELL`].
pub(super) const QUIETER_BY: f32 = 0.5;
/// What introduces the rest.
pub(super) const LEAD: f32 = 12.0;
/// The paper's title.
pub(super) const TITLE: f32 = 22.0;
/// The foot of the page.
pub(super) const SMALL: f32 = 9.0;

/// The head rows of tables.
pub(super) const HEAD: Style = bold(9.5);
/// What stands above a table.
pub(super) const CAPTION: Style = bold(BODY);

/// A heading of a level, 1 to 4.
pub(super) const fn heading(level: u8) -> Style {
    match level {
        0 | 1 => bold(13.5),
        2 => bold(11.5),
        3 => bold(BODY),
        _ => Style { weight: Weight::Medium, size: BODY },
    }
}

/// The air above a heading of a level.
pub(super) const fn above_heading(level: u8) -> f32 {
    match level {
        0 | 1 => 13.0,
        2 => 10.0,
        _ => 8.0,
    }
}

pub(super) const fn regular(size: f32) -> Style {
    Style { weight: Weight::Regular, size }
}

pub(super) const fn bold(size: f32) -> Style {
    Style { weight: Weight::Bold, size }
}

/// Between paragraphs.
pub(super) const BETWEEN: f32 = 6.0;
/// Between points of a list.
pub(super) const BETWEEN_POINTS: f32 = 2.0;
/// Above and below a table, a picture, and facts.
pub(super) const AROUND: f32 = 8.0;
/// Between a heading and what stands below it, another heading too.
pub(super) const BELOW_HEADING: f32 = 2.5;
/// Between the title and what stands below it.
pub(super) const BELOW_TITLE: f32 = 8.0;
/// Above a rule across the page.
pub(super) const ABOVE_RULE: f32 = 11.0;

/// Above and below the text of a row.
pub(super) const ROW: f32 = 1.8;
/// The same in a row with a sign.
pub(super) const ROW_WITH_SIGN: f32 = 3.7;
/// Between the text of one column and the next.
pub(super) const BETWEEN_COLUMNS: f32 = 12.0;
/// A text of a cell that is no wider stands on one line, where others have room to spare.
pub(super) const SHORT: f32 = 110.0;

/// The column of names beside facts: at least so wide, and at most this part of the whole.
pub(super) const FACT_NAME: f32 = 72.0;
/// See [`FACT_NAME`].
pub(super) const FACT_NAME_AT_MOST: f32 = 0.45;
/// Between one fact and the next.
pub(super) const BETWEEN_FACTS: f32 = 0.9;

/// How far the text of a point stands in.
pub(super) const POINT_INDENT: f32 = 16.0;
/// Between a point's number and its text.
pub(super) const POINT_GAP: f32 = 5.0;

/// Lines between rows.
pub(super) const HAIRLINE: f32 = 0.5;
/// Lines that carry weight.
pub(super) const STRONG_LINE: f32 = 1.0;

/// How tall a sign is beside letters of a size.
pub(super) const SIGN: f32 = 0.98;
/// Between a sign and its word, in parts of the size.
pub(super) const SIGN_GAP: f32 = 0.5;
/// Between a sign without a word and what follows.
pub(super) const SIGN_ALONE_GAP: f32 = 0.25;
/// How high the middle of capitals stands above the line they stand on, in parts of the size.
pub(super) const MIDDLE_OF_CAPITALS: f32 = 0.334;

/// Above the letters of a line that belong to the line, in parts of the size.
pub(super) const LINE_ASCENT: f32 = ASCENT + LINE_AIR / 2.0;
/// The height of a line, in parts of the size.
pub(super) const LINE: f32 = ASCENT + DESCENT + LINE_AIR;
/// Air between lines beyond what the typeface has.
const LINE_AIR: f32 = 0.04;

/// A picture's points are at least this small: 96 to an inch.
pub(super) const PICTURE_POINT: f32 = 0.75;
/// How high a picture may be, in parts of [`HEIGHT`].
pub(super) const PICTURE_AT_MOST: f32 = 0.85;
