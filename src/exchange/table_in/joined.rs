//! Heads that stand in two rows: groups of columns above their own heads, as "2023" above "RAG", or
//! cells merged over both.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::domain::lists::EntryKind;
use crate::exchange::table_in::lights::{Marks, NOTHING_SAID};
use crate::exchange::table_in::sheet::{Merged, Row, Sheet};
use crate::exchange::table_in::words::{SURE, TableColumn, TableWords};

/// Puts the heads of two rows into the lower one, where the row of heads is one of them. What stands
/// above several columns, and says no more than what group they are of, stays above.
pub(super) fn join_groups(sheet: &mut Sheet, head: Option<usize>, words: &TableWords) {
    let Some(head) = head else { return };
    for at in [head.checked_sub(1), Some(head)].into_iter().flatten() {
        let Some(pair) = Pair::of(sheet, at, words) else { continue };
        let (upper, joined) = (pair.upper_left(), pair.joined());
        sheet.rows[at + 1].cells = joined;
        sheet.rows[at].cells = upper;
        if sheet.rows[at].filled().next().is_none() {
            sheet.rows.remove(at);
        }
        return;
    }
}

/// Two rows that are heads together.
struct Pair<'a> {
    upper: &'a Row,
    lower: &'a Row,
    /// The groups above columns, by their places.
    groups: BTreeMap<usize, &'a str>,
    /// The columns that share a group with others.
    several: BTreeSet<usize>,
    words: &'a TableWords,
}

impl<'a> Pair<'a> {
    fn of(sheet: &'a Sheet, at: usize, words: &'a TableWords) -> Option<Self> {
        let (upper, lower) = (sheet.rows.get(at)?, sheet.rows.get(at + 1)?);
        let fields = groups(sheet, upper, lower);
        let grouped = |(cell, columns): &(&'a str, Range<usize>)| {
            columns.clone().map(|at| (at, *cell)).collect::<Vec<_>>()
        };
        let several = fields.iter().filter(|(_, columns)| columns.len() > 1);
        let several = several.flat_map(|(_, columns)| columns.clone()).collect();
        let groups = fields.iter().flat_map(grouped).collect();
        let pair = Self { upper, lower, groups, several, words };
        let is_name = |(_, cell): &(usize, &str)| {
            words.about(cell, EntryKind::Measure, TableColumn::Name) >= SURE - 10
        };
        let name = |row: &Row| row.filled().find(is_name).map(|(at, _)| at);
        let is_next = lower.number == upper.number + 1;
        let goes_on = || {
            name(upper).is_some_and(|at| lower.cell(at).is_empty() && pair.lower_is_heads())
                || name(lower).is_some_and(|at| pair.upper_is_groups(at))
        };
        (is_next && goes_on()).then_some(pair)
    }

    /// Whether the lower row fills what the upper one leaves open.
    fn lower_is_heads(&self) -> bool {
        let fits = |(at, cell): (usize, &str)| {
            let is_mark =
                Marks::of(at, [cell].into_iter(), self.words, &NOTHING_SAID).is_mark(cell);
            let is_open = self.upper.cell(at).is_empty() || self.several.contains(&at);
            is_open && !is_mark && cell.chars().count() <= 80
        };
        self.lower.filled().count() > 1 && !self.several.is_empty() && self.lower.filled().all(fits)
    }

    /// Whether the upper row tells columns of the same head from each other.
    fn upper_is_groups(&self, name: usize) -> bool {
        self.upper.filled().all(|(at, _)| at > name)
            && self.groups.keys().any(|at| !self.is_alone(*at))
    }

    /// Whether no other head of the lower row says the same.
    fn is_alone(&self, at: usize) -> bool {
        let head = self.lower.cell(at);
        self.lower.filled().filter(|(_, cell)| *cell == head).count() < 2
    }

    fn joined(&self) -> Vec<String> {
        let width = self.upper.cells.len().max(self.lower.cells.len());
        let joined = |at: usize| {
            let head = self.lower.cell(at);
            if head.is_empty() {
                return self.upper.cell(at).to_owned();
            }
            let says_enough = self.is_alone(at)
                && head.chars().any(char::is_alphabetic)
                && self.words.unit(head).is_none();
            match self.groups.get(&at).filter(|_| !says_enough) {
                // "RAG 2023".
                Some(group) if !group.chars().any(char::is_alphabetic) => format!("{head} {group}"),
                Some(group) => format!("{group} {head}"),
                None => head.to_owned(),
            }
        };
        (0..width).map(joined).collect()
    }

    /// What of the upper row is not in the joined one.
    fn upper_left(&self) -> Vec<String> {
        let is_left = |at: usize| !self.lower.cell(at).is_empty();
        let cells = self.upper.cells.iter().enumerate();
        cells.map(|(at, cell)| if is_left(at) { cell.clone() } else { String::new() }).collect()
    }
}

/// What stands above columns as their group: over merged cells, or over what is empty behind it.
fn groups<'a>(sheet: &Sheet, upper: &'a Row, lower: &Row) -> Vec<(&'a str, Range<usize>)> {
    let above = upper.filled().filter(|(at, _)| !lower.cell(*at).is_empty());
    let group = |(at, cell): (usize, &'a str)| {
        let is_here =
            |field: &&Merged| (*field.rows.start(), *field.columns.start()) == (upper.number, at);
        let end = match sheet.merged.iter().find(is_here) {
            Some(field) => *field.columns.end() + 1,
            None => (at + 1..lower.cells.len())
                .find(|at| !upper.cell(*at).is_empty() || lower.cell(*at).is_empty())
                .unwrap_or(lower.cells.len()),
        };
        (cell, at..end)
    };
    above.map(group).collect()
}
