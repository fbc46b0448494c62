//! Which rows of a table are entries, and which head a group, sum up, or say something about it.

use crate::domain::lists::EntryKind;
use crate::exchange::table_in::legend;
use crate::exchange::table_in::mapping::Mapping;
use crate::exchange::table_in::report::Why;
use crate::exchange::table_in::sheet::{Row, Sheet};
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{TableColumn, TableWords, plain};

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    Entry,
    Not(Why),
}

/// The rows of a table, each with what it is.
pub(super) fn sorted_out<'s>(
    sheet: &'s Sheet,
    mapping: &Mapping,
    words: &TableWords,
) -> Vec<(&'s Row, RowKind)> {
    let table = Table {
        head: mapping.head.map(|at| &sheet.rows[at]),
        name: mapping.place(TableColumn::Name),
        number: mapping.place(TableColumn::Number),
        mapping,
        words,
    };
    let begin = mapping.head.map_or(0, |at| at + 1);
    let rest = sheet.rows.get(begin..).unwrap_or_default();
    let by_title = table.groups_stand_in_names(rest);
    let mut rows: Vec<(&Row, RowKind)> = rest
        .iter()
        .map(|row| match table.kind_of(row) {
            RowKind::Entry if by_title && row.filled().count() == 1 => {
                (row, RowKind::Not(Why::Group))
            }
            kind => (row, kind),
        })
        .collect();
    let ends = notes_begin(rest, words);
    for (row, kind) in rows.iter_mut().skip(ends) {
        let is_numbered = table.number.is_some_and(|at| values::is_number(row.cell(at)));
        let is_numbered = is_numbered && !explains(row, words);
        if matches!(kind, RowKind::Entry | RowKind::Not(Why::NoName | Why::Group)) && !is_numbered {
            *kind = RowKind::Not(Why::Below);
        }
    }
    let headed = head_each_group(&mut rows);
    // What heads a group of none is a note below the table.
    for (_, kind) in rows.iter_mut().rev().take_while(|(_, kind)| *kind != RowKind::Entry) {
        if *kind == RowKind::Not(Why::Group) {
            *kind = RowKind::Not(Why::Below);
        }
    }
    let above = sheet.rows.iter().take(begin.saturating_sub(1)).enumerate();
    let above = above.map(|(at, row)| {
        let is_group = headed && at + 2 == begin && row.filled().count() == 1;
        (row, RowKind::Not(if is_group { Why::Group } else { Why::Above }))
    });
    above.chain(rows).collect()
}

/// The place of the first row of what stands below a table, apart from it, and says little: notes,
/// what its signs mean, where it comes from. The number of rows where there is nothing such.
pub(super) fn notes_begin(rows: &[Row], words: &TableWords) -> usize {
    let filled = |row: &Row| row.filled().count();
    let mut counts: Vec<usize> = rows.iter().map(filled).collect();
    counts.sort_unstable();
    let usual = counts.get(counts.len() * 3 / 4).copied().unwrap_or(0);
    let is_little =
        |row: &&Row| (filled(row) <= 2 && filled(row) * 2 < usual) || explains(row, words);
    let little = rows.iter().rev().take_while(is_little).count();
    let from = (rows.len() - little).max(1);
    let is_apart = |at: &usize| rows[*at].number > rows[*at - 1].number + 1;
    let apart = (from..rows.len()).find(is_apart).unwrap_or(rows.len());
    // What signs mean may follow right below, one after the other.
    let told = rows.iter().rev().take_while(|row| explains(row, words)).count();
    if told > 1 && usual > 2 { apart.min(rows.len() - told) } else { apart }
}

/// Whether a row says what a sign or number means, and nothing else: "1", "high", side by side.
fn explains(row: &Row, words: &TableWords) -> bool {
    let mut cells = row.filled();
    let (Some((at, one)), Some((beside, other)), None) = (cells.next(), cells.next(), cells.next())
    else {
        return false;
    };
    beside == at + 1 && legend::is_pair(one, other, words)
}

/// Where the heads stand again below each group's own head, what stands alone right above them is
/// one; says whether it is so.
fn head_each_group(rows: &mut [(&Row, RowKind)]) -> bool {
    let mut found = false;
    for at in 1..rows.len() {
        let again = rows[at].1 == RowKind::Not(Why::HeadsAgain);
        let (above, kind) = &mut rows[at - 1];
        let is_line = matches!(kind, RowKind::Entry | RowKind::Not(Why::Group));
        if again && above.filled().count() == 1 && is_line {
            *kind = RowKind::Not(Why::Group);
            found = true;
        }
    }
    found
}

struct Table<'a> {
    head: Option<&'a Row>,
    name: Option<usize>,
    number: Option<usize>,
    mapping: &'a Mapping,
    words: &'a TableWords,
}

impl Table<'_> {
    fn kind_of(&self, row: &Row) -> RowKind {
        let name = self.name.map_or("", |at| row.cell(at));
        let number = self.number.map_or("", |at| row.cell(at));
        let has_number = values::is_number(number);
        if self.head.is_some_and(|head| head.filled().eq(row.filled())) {
            RowKind::Not(Why::HeadsAgain)
        } else if !has_number && self.is_total(row) {
            RowKind::Not(Why::Total)
        } else if self.heads_a_group(row) {
            RowKind::Not(Why::Group)
        } else if name.is_empty() && (!has_number || self.mapping.kind != EntryKind::Measure) {
            RowKind::Not(Why::NoName)
        } else {
            RowKind::Entry
        }
    }

    /// Whether what stands alone in a row may head those below it. Criteria and steps stand in no
    /// groups: one of which nothing but its name is said is one still.
    fn can_have_groups(&self) -> bool {
        let is_told = self.head.is_some() || self.number.is_some();
        let stand_alone = matches!(self.mapping.kind, EntryKind::Criterion | EntryKind::Step);
        is_told && self.mapping.columns.len() > 1 && !stand_alone
    }

    fn is_total(&self, row: &Row) -> bool {
        let mut filled = row.filled();
        let Some((_, first)) = filled.next() else { return false };
        if !self.words.is_total(first) {
            return false;
        }
        let says_only_that = plain(first).split(' ').all(|word| self.words.is_total(word));
        let mut rest =
            filled.map(|(_, cell)| cell).filter(|cell| !values::is_blank(cell)).peekable();
        let has_values = rest.peek().is_some();
        let only_values =
            rest.all(|cell| values::is_number(cell) || values::is_amount(cell, self.words));
        only_values && (says_only_that || has_values)
    }

    /// Whether a row of a table of several columns holds nothing but words where no name stands.
    fn heads_a_group(&self, row: &Row) -> bool {
        let mut filled = row.filled();
        let alone = match (filled.next(), filled.next()) {
            (Some((at, cell)), None) => Some((at, cell)),
            _ => None,
        };
        self.can_have_groups()
            && alone.is_some_and(|(at, cell)| {
                // Merged over the row, it stands at the row's beginning.
                self.name.is_none_or(|name| at < name) && !values::is_number(cell)
            })
    }

    /// Whether groups are headed by names that stand alone: where the table begins with one, and
    /// all its other rows say more.
    fn groups_stand_in_names(&self, rows: &[Row]) -> bool {
        let alone = |row: &Row| {
            let mut filled = row.filled().map(|(at, _)| at);
            (filled.next(), filled.next()) == (self.name, None)
        };
        let follows = rows.windows(2).any(|pair| alone(&pair[0]) && alone(&pair[1]));
        self.can_have_groups()
            && rows.first().is_some_and(alone)
            && !follows
            && rows.iter().any(|row| !alone(row))
    }
}
