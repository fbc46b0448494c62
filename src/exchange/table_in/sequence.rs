//! Numbers of measures that a spreadsheet has taken for something else, and so shows otherwise: 2.10
//! became 2.1, or the second of October. What the rows around tell is taken back; the rest is said.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::date::Date;
use crate::exchange::table_in::report::{LeftOut, Why};

/// A number as it is taken, and why that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Renumbered {
    pub(super) number: String,
    /// What stands in the cell.
    cell: String,
    why: Why,
}

/// What is said of numbers, by their rows, in the column that they stand in.
pub(super) fn told(numbers: &BTreeMap<usize, Renumbered>, column: Option<usize>) -> Vec<LeftOut> {
    let told = numbers.iter().map(|(row, Renumbered { number, cell, why })| {
        let words = if number == cell { cell.clone() } else { format!("{cell} → {number}") };
        LeftOut { row: *row, column, words, why: *why }
    });
    told.collect()
}

/// The numbers of a column that are not taken as they stand, or of which something is to be said, by
/// their rows, from 1; given with their rows, in the order of the table.
pub(super) fn renumbered<'c>(
    cells: impl Iterator<Item = (usize, &'c str)>,
) -> BTreeMap<usize, Renumbered> {
    let mut found = BTreeMap::new();
    let cells: Vec<(usize, &str)> = cells.filter(|(_, cell)| !cell.is_empty()).collect();
    let years = Years::of(&cells);
    let mut numbers: Vec<(usize, String)> = Vec::new();
    for (row, cell) in cells {
        let number = years.number(cell);
        if let Some(number) = number.clone() {
            let cell = cell.to_owned();
            found.insert(row, Renumbered { number, cell, why: Why::WasDay });
        }
        numbers.push((row, number.unwrap_or_else(|| cell.to_owned())));
    }
    let there: HashSet<String> = numbers.iter().map(|(_, number)| number.clone()).collect();
    let mut above: HashSet<String> = HashSet::new();
    for at in 0..numbers.len() {
        if !found.contains_key(&numbers[at].0)
            && let Some(other) = without_zero(&numbers, at, &there, &above)
        {
            numbers[at].1.clone_from(&other.number);
            found.insert(numbers[at].0, other);
        }
        above.insert(numbers[at].1.clone());
    }
    found
}

/// "2.1" that was 2.10: below 2.9, where 2.1 stands above already or 2.11 follows. Of one that may
/// have been it, or stands there twice, that is said.
fn without_zero(
    numbers: &[(usize, String)],
    at: usize,
    there: &HashSet<String>,
    above: &HashSet<String>,
) -> Option<Renumbered> {
    let number = &numbers[at].1;
    let (group, last) = parts(number).filter(|(_, last)| (1..10).contains(last))?;
    let of_group = |at: Option<usize>| {
        let (other, last) = parts(&numbers.get(at?)?.1)?;
        (other == group).then_some(last)
    };
    let before = of_group(at.checked_sub(1)).filter(|before| *before > last);
    let follows = before == Some(last * 10 - 1);
    let goes_on = before.is_some() && of_group(Some(at + 1)) == Some(last * 10 + 1);
    let whole = format!("{group}.{last}0");
    let is_free = !there.contains(&whole) && !above.contains(&whole);
    let is_twice = above.contains(number);
    let is_sure = (is_twice && (follows || goes_on)) || (follows && goes_on);
    let (taken, why) = if is_free && is_sure {
        (&whole, Why::LostZero)
    } else if is_twice {
        (number, Why::NumberTwice)
    } else if is_free && (follows || goes_on) {
        (number, Why::MayHaveLostZero)
    } else {
        return None;
    };
    Some(Renumbered { number: taken.clone(), cell: number.clone(), why })
}

/// The parts of a number that a spreadsheet reckons with: "2.1".
fn parts(number: &str) -> Option<(&str, u32)> {
    let (group, last) = number.split_once('.')?;
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    (is_plain(group) && is_plain(last)).then(|| last.parse().ok()).flatten().map(|it| (group, it))
}

/// The year that a spreadsheet gives to days without one, where a column holds such.
struct Years(Option<u32>);

impl Years {
    fn of(cells: &[(usize, &str)]) -> Self {
        let mut counts: HashMap<u32, usize> = HashMap::new();
        for (year, _, day) in cells.iter().filter_map(|(_, cell)| day_of(cell)) {
            // The first of a month may have been typed as month and year.
            *counts.entry(year).or_default() += if day > 1 { 1_000 } else { 1 };
        }
        let most = counts.into_iter().max_by_key(|(year, count)| (*count, *year));
        Self(most.map(|(year, _)| year))
    }

    /// What was typed where a day stands: 2.10, or 1.27, of which no day can be made but the first of
    /// a month.
    fn number(&self, cell: &str) -> Option<String> {
        let (year, month, day) = day_of(cell)?;
        Some(if day == 1 && Some(year) != self.0 {
            format!("{month}.{:02}", year % 100)
        } else {
            format!("{day}.{month}")
        })
    }
}

/// The year, month and day of a cell that holds a day, as [`super::book`] tells it.
fn day_of(cell: &str) -> Option<(u32, u32, u32)> {
    let parts: Vec<&str> = cell.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    // What no calendar has, no spreadsheet has made.
    Date::new(year, month, day).ok()?;
    Some((u32::from(year), u32::from(month), u32::from(day)))
}

#[cfg(test)]
mod tests {
    use super::{Why, renumbered};

    /// What the cells of a column are taken for.
    fn taken(cells: &[&str]) -> Vec<String> {
        let found = renumbered((1..).zip(cells.iter().copied()));
        let shown = (1..).zip(cells).map(|(row, cell)| match found.get(&row) {
            None => (*cell).to_owned(),
            Some(other) => {
                let sign = match other.why {
                    Why::LostZero => "!",
                    Why::WasDay => "*",
                    Why::NumberTwice => " twice",
                    _ => " maybe",
                };
                format!("{}{sign}", other.number)
            }
        });
        shown.collect()
    }

    #[test]
    fn a_zero_that_was_lost_is_told_by_the_rows_around() {
        assert_eq!(taken(&["2.1", "2.2", "2.9", "2.1", "2.11"])[3], "2.10!");
        let to_twenty: Vec<String> = (1..=21).map(|n| format!("3.{n}")).collect();
        let mut cells: Vec<&str> = to_twenty.iter().map(String::as_str).collect();
        (cells[9], cells[19]) = ("3.1", "3.2");
        let read = taken(&cells);
        assert_eq!((&*read[9], &*read[19], &*read[20]), ("3.10!", "3.20!", "3.21"));
        assert_eq!(taken(&["2.8", "2.9", "2.1", "2.11"])[2], "2.10!", "the list begins further on");
        assert_eq!(taken(&["2.1", "2.5", "2.1", "2.11"])[2], "2.10!", "some are left out");
    }

    #[test]
    fn what_cannot_be_told_stays_as_it_stands_and_is_said() {
        assert_eq!(taken(&["2.1", "2.2", "2.1"])[2], "2.1 twice");
        assert_eq!(taken(&["2.8", "2.9", "2.1"])[2], "2.1 maybe");
        assert_eq!(taken(&["2.1", "2.9", "2.1", "2.10"])[2], "2.1 twice", "2.10 is another one");
        assert_eq!(taken(&["1.9", "2.1", "3.9", "4.1"]), ["1.9", "2.1", "3.9", "4.1"]);
        assert_eq!(taken(&["2.9", "2.1", "2.2", "1", "1", "A.1"])[1], "2.1 maybe");
        assert_eq!(
            taken(&["2.3", "2.2", "2.1", "1.2.9", "1.2.1", "1.2.1"])[2..],
            ["2.1", "1.2.9", "1.2.1", "1.2.1"]
        );
    }

    #[test]
    fn a_day_that_was_a_number_is_one_again() {
        assert_eq!(
            taken(&["2026-01-02", "2026-10-02", "2.13", "2026-01-01", "2027-01-01", "2013-01-01"]),
            ["2.1*", "2.10*", "2.13", "1.1*", "1.27*", "1.13*"]
        );
        assert_eq!(
            taken(&["2026-13-02", "26-1-2", "2027-H1", "2027-02-30"]),
            ["2026-13-02", "26-1-2", "2027-H1", "2027-02-30"]
        );
    }
}
