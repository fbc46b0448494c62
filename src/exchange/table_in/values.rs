//! What stands in a cell: a number, a light, an amount, a day, or only words. What can mean two
//! things means neither.

use crate::domain::date::Date;
use crate::domain::typed::{self, Lean, Unit};
use crate::exchange::table_in::words::TableWords;

/// Whether a cell says nothing: empty, a dash, or that there is nothing.
pub(super) fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || "-–—.".contains(c)) || is_error(cell)
}

/// Whether a cell holds what a spreadsheet says where it could not calculate: `#N/A`, `#I/T`.
pub(super) fn is_error(cell: &str) -> bool {
    cell.strip_prefix('#').is_some_and(|name| {
        let is_name = |c: char| c.is_uppercase() || "/!?0".contains(c);
        name.chars().count() > 2 && name.chars().all(is_name)
    })
}

/// Whether a cell is the number of a measure: `1`, `2.10`, `A3`, `T-7`, `1.2b`, `(4)`.
pub(super) fn is_number(cell: &str) -> bool {
    let cell = cell.trim_matches(['(', ')', '.', ':']);
    let letters = cell.chars().take_while(|c| c.is_alphabetic()).count();
    let behind: String = cell.chars().skip(letters).collect();
    let behind = behind.strip_prefix('-').unwrap_or(&behind);
    let parts: Vec<&str> = behind.split(['.', '-', '/']).collect();
    let is_part = |part: &&str| {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let last = part.len() - digits.len();
        (1..=4).contains(&digits.len()) && last < 2 && digits.bytes().all(|b| b.is_ascii_digit())
    };
    letters <= 3 && cell.chars().count() <= 12 && parts.iter().all(is_part)
}

/// The sign before decimals in a column: the one that has other than three digits behind it.
pub(super) fn decimal_sign<'c>(cells: impl Iterator<Item = &'c str>) -> Option<char> {
    let mut signs = [false; 2];
    for cell in cells {
        for (sign, seen) in [',', '.'].into_iter().zip(&mut signs) {
            let mut parts = cell.split(sign);
            let before =
                parts.next().is_some_and(|part| part.ends_with(|c: char| c.is_ascii_digit()));
            let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
            let behind = parts.next().map_or(0, digits);
            let is_one = before && behind > 0 && behind != 3 && parts.next().is_none();
            *seen = *seen || is_one;
        }
    }
    match signs {
        [true, false] => Some(','),
        [false, true] => Some('.'),
        _ => None,
    }
}

/// Whether a cell is an amount.
pub(super) fn is_amount(cell: &str, words: &TableWords) -> bool {
    typed::money(cell, &words.typed, Some(Unit::Millions)).is_ok()
        || typed::money(cell, &words.typed, Some(Unit::Ones)).is_ok()
}

/// Whether a cell is a day.
pub(super) fn is_day(cell: &str, words: &TableWords) -> bool {
    typed::date(cell, &words.typed, Date::FIRST_OF_2000, Lean::Day).is_ok()
}

/// In which order a column's days stand that are written with slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slashes {
    DayFirst,
    MonthFirst,
    /// Both can be meant.
    Either,
}

impl Slashes {
    /// What the cells of a column tell: only one of both can be more than twelve.
    pub(super) fn of<'c>(cells: impl Iterator<Item = &'c str>) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for (first, second, _) in cells.filter_map(slashed) {
            day_first |= first > 12;
            month_first |= second > 12;
        }
        match (day_first, month_first) {
            (true, false) => Self::DayFirst,
            (false, true) => Self::MonthFirst,
            _ => Self::Either,
        }
    }
}

/// A day of three parts with slashes between, the year last.
fn slashed(cell: &str) -> Option<(u8, u8, &str)> {
    let day = cell.split_whitespace().next()?;
    let parts: Vec<&str> = day.split('/').collect();
    let [first, second, year] = parts[..] else { return None };
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

/// A cell's day; nothing where it is none, or could be two.
pub(super) fn day(cell: &str, slashes: Slashes, words: &TableWords, today: Date) -> Option<Date> {
    let read = |text: &str| typed::date(text, &words.typed, today, Lean::Nearest).ok();
    if let Some((first, second, year)) = slashed(cell) {
        return match slashes {
            Slashes::DayFirst => read(cell),
            Slashes::MonthFirst => read(&format!("{second}.{first}.{year}")),
            Slashes::Either if first == second => read(cell),
            Slashes::Either => None,
        };
    }
    read(cell).or_else(|| serial_day(cell))
}

/// A day as spreadsheets count them, where a column lost its form: days since the end of 1899.
/// Only those of the years 2000 to 2099.
fn serial_day(cell: &str) -> Option<Date> {
    const FIRST: i32 = 36_526;
    const LAST: i32 = 73_050;
    let number: i32 = cell.parse().ok().filter(|n| (FIRST..=LAST).contains(n))?;
    Some(Date::FIRST_OF_2000.later(number - FIRST))
}
