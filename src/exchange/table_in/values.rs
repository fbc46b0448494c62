//! What stands in a cell: a number, a light, an amount, a day, or only words. What can mean two
//! things means neither.

use crate::domain::date::Date;
use crate::domain::light::Mark;
use crate::domain::typed::{self, Lean, Unit};
use crate::exchange::table_in::words::{TableWords, known, plain};

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

/// How the words and signs of a column mean marks.
pub(super) struct Marks<'a> {
    words: &'a TableWords,
    /// A disc is medium where it stands beside triangles, as this program paints them.
    has_triangles: bool,
    /// R, A or Y, and G are colours where all of the column's letters are.
    are_colours: bool,
}

impl<'a> Marks<'a> {
    /// Those of a column with these cells.
    pub(super) fn of<'c>(cells: impl Iterator<Item = &'c str>, words: &'a TableWords) -> Self {
        let (mut has_triangles, mut others, mut amber) = (false, false, false);
        for cell in cells.filter(|cell| !is_blank(cell)) {
            has_triangles |= cell.contains(['▲', '▼']);
            others |= !["r", "a", "y", "g"].contains(&plain(cell).as_str());
            amber |= ["a", "y"].contains(&plain(cell).as_str());
        }
        Self { words, has_triangles, are_colours: amber && !others }
    }

    /// The mark of a cell, and what is said of it there behind the mark.
    pub(super) fn mark<'c>(&self, cell: &'c str) -> Option<(Mark, &'c str)> {
        if let Some(mark) = self.word(cell) {
            return Some((mark, ""));
        }
        let at = cell.find([':', '(', '\n', ',', ';']).or_else(|| cell.find(" – "))?;
        let at = cell.find(" - ").map_or(at, |dash| dash.min(at));
        let mark = self.word(&cell[..at])?;
        let said = cell[at..].trim_matches(|c: char| c.is_whitespace() || ":(),;–-".contains(c));
        // "High, medium" is neither.
        if said.split_whitespace().any(|word| self.word(word).is_some_and(|m| m != mark)) {
            return None;
        }
        Some((mark, said))
    }

    /// Whether a cell is a mark, and nothing else.
    pub(super) fn is_mark(&self, cell: &str) -> bool {
        self.word(cell).is_some()
    }

    fn word(&self, cell: &str) -> Option<Mark> {
        let cell = cell.trim();
        if let Some(mark) = known(&self.words.marks, cell) {
            return Some(mark);
        }
        match plain(cell).as_str() {
            "▲" | "🟢" | "🟩" => Some(Mark::High),
            "g" if self.are_colours => Some(Mark::High),
            "🟡" | "🟨" => Some(Mark::Medium),
            "●" if self.has_triangles => Some(Mark::Medium),
            "▼" | "🔴" | "🟥" => Some(Mark::Low),
            "a" | "y" if self.are_colours => Some(Mark::Medium),
            "r" if self.are_colours => Some(Mark::Low),
            _ => self.with_sign(cell),
        }
    }

    /// "▲ H": the shape and the letter that stand together.
    fn with_sign(&self, cell: &str) -> Option<Mark> {
        let behind = cell.strip_prefix(['▲', '●', '▼', '🟢', '🟡', '🔴', '🟩', '🟨', '🟥'])?;
        known(&self.words.marks, behind)
    }
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
