//! The row of heads of a table: which row it is, what its columns are called after, and heads of two
//! lines joined into one.

use std::collections::BTreeSet;

use crate::domain::criterion::CriterionId;
use crate::domain::lists::EntryKind;
use crate::domain::session::Session;
use crate::exchange::table_in::asked::{Asked, Names};
use crate::exchange::table_in::grouped;
use crate::exchange::table_in::joined;
use crate::exchange::table_in::lights::{Marks, NOTHING_SAID};
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::sheet::{HEAD_WITHIN, Row, Sheet};
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{
    Head, IN_PART, SURE, Surely, TableColumn, TableWords, names, plain,
};

/// How many heads of columns of a list are among some cells.
pub(super) fn count_heads(
    session: &Session,
    words: &TableWords,
    kind: EntryKind,
    row: &Row,
) -> usize {
    Heads::of(session, words, kind).targets(row).1
}

/// What columns are, and how surely.
pub(super) type Targets = Vec<(Target, Surely)>;

/// The row of heads, as a session and the words of the trade tell it.
pub(super) struct Heads<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'a TableWords,
    pub(super) kind: EntryKind,
    pub(super) names: Names<'a>,
}

impl<'a> Heads<'a> {
    pub(super) fn of(session: &'a Session, words: &'a TableWords, kind: EntryKind) -> Self {
        Self { session, words, kind, names: Names::of(session) }
    }

    /// Whether a head is what a criterion is called, and nothing more.
    pub(super) fn is_called_just_so(&self, head: &str) -> bool {
        let is_it = |name: &str| plain(head) == plain(name);
        self.session.criteria.iter().any(|it| is_it(&it.name) || is_it(&it.short))
    }

    /// The row of heads, and what its columns are; the first of those that name most.
    pub(super) fn find(&self, sheet: &Sheet) -> Option<(usize, Targets)> {
        let width = sheet.width();
        let mut best: Option<(usize, usize, Targets)> = None;
        for (at, row) in sheet.rows.iter().take(HEAD_WITHIN).enumerate() {
            if self.kind == EntryKind::Measure && self.holds_lights(row) {
                continue;
            }
            let (targets, count) = self.targets(row);
            let sure = row
                .filled()
                .any(|(_, cell)| self.words.about(cell, self.kind, TableColumn::Name) >= SURE - 10);
            // A title above a table is one cell in a row of many.
            let is_wide = row.filled().count() > 1 || width == 1;
            let fits = count > 1 || (count == 1 && sure && is_wide);
            if fits && best.as_ref().is_none_or(|(_, most, _)| count > *most) {
                best = Some((at, count, targets));
            }
        }
        best.map(|(at, _, targets)| (at, targets))
    }

    /// Whether lights stand in a row: what else does happens to be called as a head is.
    fn holds_lights(&self, row: &Row) -> bool {
        let is_mark = |(at, cell): &(usize, &str)| {
            Marks::of(*at, [*cell].into_iter(), self.words, &NOTHING_SAID).is_mark(cell)
        };
        let marks: Vec<String> =
            row.filled().filter(is_mark).map(|(_, cell)| plain(cell)).collect();
        let kinds: BTreeSet<&String> = marks.iter().collect();
        // "High", "medium", "low" may head columns.
        marks.len() > 1 && (marks.len(), kinds.len()) != (3, 3)
    }

    /// Takes a column of reasons right behind the lights of a criterion for that criterion's. One
    /// behind several columns of lights, and no other in the table, may be about all of them: it
    /// stays what it was.
    pub(super) fn find_rationales(&self, head: &Row, columns: &mut [Target]) {
        let is_reason = |at: usize| {
            let is_free = matches!(
                columns[at],
                Target::Unknown
                    | Target::Field(TableColumn::DecisionWhy)
                    | Target::Doubled(TableColumn::DecisionWhy)
            );
            let about = self.words.about(head.cell(at), self.kind, TableColumn::DecisionWhy);
            is_free && about >= IN_PART
        };
        let lights = |at: Option<usize>| match columns.get(at?) {
            Some(Target::Lights(criterion)) => Some(*criterion),
            _ => None,
        };
        let found: Vec<(usize, CriterionId)> = (1..columns.len())
            .filter(|at| is_reason(*at))
            .filter_map(|at| Some((at, lights(at.checked_sub(1))?)))
            .collect();
        if let [(at, _)] = found[..] {
            let others = [at.checked_sub(2), Some(at + 1)].map(|at| lights(at).is_some());
            if others == [true, false] {
                return;
            }
        }
        for (at, criterion) in found {
            columns[at] = Target::Rationale(criterion);
        }
    }

    /// What the columns below a row are, were it the row of heads, and how surely; how many are known.
    pub(super) fn targets(&self, row: &Row) -> (Targets, usize) {
        let mut bids: Vec<(Surely, usize, Target)> = Vec::new();
        for (at, cell) in row.filled() {
            // Nobody writes a paragraph above a column.
            if cell.chars().count() > 80 || values::is_number(cell) {
                continue;
            }
            if self.kind == EntryKind::Measure
                && let Some((of, who)) = self.names.both(cell)
            {
                let asked = Asked { of: Some(of), who: Some(who) };
                bids.push((SURE + 5, at, Target::Answers(asked)));
                continue;
            }
            let head = Head::of(cell);
            for column in TableColumn::of(self.kind) {
                let surely = self.words.about_head(&head, self.kind, *column);
                bids.push((surely, at, Target::Field(*column)));
            }
            if self.kind == EntryKind::Measure {
                for criterion in &self.session.criteria {
                    let by_name = names(cell, &criterion.name);
                    let surely = by_name.max(names(cell, &criterion.short));
                    bids.push((surely, at, Target::Lights(criterion.id)));
                }
            }
        }
        bids.retain(|(surely, ..)| *surely >= IN_PART);
        // The surest first, then the leftmost.
        bids.sort_by_key(|(surely, at, _)| (u8::MAX - surely, *at));
        let mut targets = vec![(Target::Unknown, 0); row.cells.len()];
        let mut taken = Vec::new();
        for (surely, at, target) in bids {
            if targets[at].0 != Target::Unknown {
                continue;
            }
            if !taken.contains(&target) {
                taken.push(target);
                targets[at] = (target, surely);
            } else if let Target::Field(column) = target
                && surely > IN_PART
            {
                targets[at] = (Target::Doubled(column), surely);
            }
        }
        (targets, taken.len())
    }
}

/// Joins the heads of measures that stand in two rows, with those of groups above.
pub(super) fn join_groups(session: &Session, sheet: &mut Sheet, words: &TableWords) {
    let heads = Heads::of(session, words, EntryKind::Measure);
    grouped::join(&heads, sheet);
    let head = heads.find(sheet).map(|(at, _)| at);
    joined::join_groups(sheet, head, words);
}

/// Joins heads of two lines, as of "Cost" with "MNOK" below it, so that they stand in one row.
pub(super) fn join_heads(
    session: &Session,
    sheet: &mut Sheet,
    words: &TableWords,
    kind: EntryKind,
) {
    let heads = Heads::of(session, words, kind);
    let Some((at, targets)) = heads.find(sheet) else { return };
    let place = |column| targets.iter().position(|(t, _)| *t == Target::Field(column));
    let (Some(name), Some(below)) = (place(TableColumn::Name), sheet.rows.get(at + 1)) else {
        return;
    };
    let number = place(TableColumn::Number);
    // A unit, or what makes a head of ours of both: nothing else is sure to be no cell of an entry.
    let goes_on = |(column, cell): (usize, &str)| {
        let is_unit = words.unit(cell).is_some() && !cell.contains(|c: char| c.is_ascii_digit());
        let both = format!("{} {cell}", sheet.rows[at].cell(column));
        let mut all = TableColumn::of(kind).iter();
        let mut is_known = || all.any(|known| words.about(&both, kind, *known) == SURE);
        column > name && Some(column) != number && (is_unit || is_known())
    };
    if below.filled().next().is_none() || !below.filled().all(goes_on) {
        return;
    }
    let mut joined = sheet.rows[at].clone();
    joined.cells.resize(joined.cells.len().max(below.cells.len()), String::new());
    for (column, cell) in below.filled() {
        let head = &mut joined.cells[column];
        format!("{head} {cell}").trim().clone_into(head);
    }
    if heads.targets(&joined).1 >= heads.targets(&sheet.rows[at]).1 {
        sheet.rows[at] = joined;
        sheet.rows.remove(at + 1);
    }
}
