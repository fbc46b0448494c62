//! How wide columns are, how high rows, and how many pages stand side by side. Reckoned by letters, with
//! room to spare: not every program sees to it when it opens a file.

use crate::exchange::table_out::book::{Cell, Kind, Sheet};

/// How many letters stand beside each other on a page as large as they are on the screen.
const PAGE: f64 = 149.0;
/// How small they can get: at half the size they are still read.
const SMALLEST: f64 = 0.5;
/// What a column has beside its letters, and what the sign of a light and the button of a head take.
const AROUND: usize = 2;
const BUTTON: usize = 3;
/// The longest word of a head that is not broken.
const WORD: usize = 24;

/// A line of text, what a row has around its lines, and the highest row that there can be, in points.
const LINE: f64 = 15.0;
const ABOVE_AND_BELOW: f64 = 3.0;
const HIGHEST: f64 = 409.0;

/// The least and the most, in letters.
const fn bounds(kind: Kind) -> (usize, usize) {
    match kind {
        Kind::Name => (12, 32),
        Kind::Words => (18, 44),
        Kind::Light => (11, 16),
        Kind::Number | Kind::Amount | Kind::Count => (8, 12),
        Kind::Day => (12, 14),
    }
}

/// The width of each column, in letters.
pub(super) fn widths(sheet: &Sheet) -> Vec<f64> {
    let width = |(at, column): (usize, &crate::exchange::table_out::Column)| {
        let (least, most) = bounds(column.kind);
        let cells = sheet.rows.iter().filter_map(|row| row.get(at));
        let content = cells.map(longest_line).max().unwrap_or(0) + AROUND;
        let words = column.head.split_whitespace().map(|word| word.chars().count());
        let head = words.max().unwrap_or(0).min(WORD) + BUTTON;
        let letters = content.min(most).max(least).max(head);
        f64::from(u32::try_from(letters).unwrap_or(u32::MAX))
    };
    sheet.columns.iter().enumerate().map(width).collect()
}

fn longest_line(cell: &Cell) -> usize {
    let sign = if matches!(cell, Cell::Light(..)) { AROUND } else { 0 };
    let lines = cell.words().lines().map(|line| line.chars().count());
    lines.max().unwrap_or(0) + sign
}

/// How high a row is in which these texts stand, in columns of these widths, in points.
pub(super) fn height<'c>(cells: impl Iterator<Item = &'c str>, widths: &[f64]) -> f64 {
    let lines = cells.zip(widths).map(|(words, width)| lines(words, *width)).max();
    let lines = f64::from(lines.unwrap_or(1).max(1));
    (lines * LINE + ABOVE_AND_BELOW).min(HIGHEST)
}

/// The same of the heads, each of which has a button beside it.
pub(super) fn height_of_heads(sheet: &Sheet, widths: &[f64]) -> f64 {
    let button = f64::from(u32::try_from(BUTTON).unwrap_or(0));
    let room: Vec<f64> = widths.iter().map(|width| width - button).collect();
    height(sheet.columns.iter().map(|column| column.head.as_str()), &room)
}

/// How many lines a text takes: words go on to the next where there is no room.
fn lines(text: &str, width: f64) -> u32 {
    let letters = |word: &str| f64::from(u32::try_from(word.chars().count()).unwrap_or(u32::MAX));
    let mut lines = 0;
    for line in text.lines() {
        let mut used = 0.0;
        lines += 1;
        for word in line.split(' ') {
            let mut long = letters(word);
            if used > 0.0 && used + 1.0 + long > width {
                lines += 1;
                used = 0.0;
            }
            // What is longer than a line is broken anywhere.
            while long > width && width >= 1.0 {
                lines += 1;
                long -= width;
            }
            used += long + if used > 0.0 { 1.0 } else { 0.0 };
        }
    }
    lines
}

/// How many pages beside each other so that all can be read: one, if it can be.
pub(super) fn pages(widths: &[f64]) -> u16 {
    let all: f64 = widths.iter().sum();
    let mut pages = 1;
    while f64::from(pages) * PAGE / SMALLEST < all && pages < 50 {
        pages += 1;
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_high_as_its_longest_text_in_its_column() {
        let lines = |cells: &[&str], widths: &[f64]| {
            let points = height(cells.iter().copied(), widths) - ABOVE_AND_BELOW;
            (points / LINE).round().to_string()
        };
        assert_eq!(lines(&["", "kort"], &[10.0, 10.0]), "1");
        assert_eq!(lines(&["ett to tre", "x"], &[7.0, 10.0]), "2");
        assert_eq!(lines(&["to\nlinjer"], &[20.0]), "2");
        assert_eq!(lines(&["abcdefghijkl"], &[5.0]), "3");
        assert_eq!(lines(&["linje\n".repeat(99).as_str()], &[20.0]), "27", "the highest there is");
    }

    #[test]
    fn one_page_is_wide_enough_until_letters_would_be_too_small() {
        assert_eq!(pages(&[]), 1);
        assert_eq!(pages(&[36.0; 8]), 1);
        assert_eq!(pages(&[36.0; 9]), 2);
    }
}
