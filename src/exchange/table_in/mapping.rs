//! What each column of a table is taken for. A guess is made of the heads and of what stands below
//! them; it is a value, which a person can look at and change before anything is taken in.

use std::collections::{BTreeMap, HashMap};

use crate::domain::criterion::CriterionId;
use crate::domain::lists::EntryKind;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::typed::Unit;
use crate::exchange::table_in::asked::Asked;
use crate::exchange::table_in::below::Below;
use crate::exchange::table_in::heads::{Heads, Targets};
use crate::exchange::table_in::legend::{self, Legend};
use crate::exchange::table_in::lights::{LightWords, Marks, Reading};
use crate::exchange::table_in::offers::asked_together;
use crate::exchange::table_in::rows::{self, RowKind};
use crate::exchange::table_in::sheet::{HEAD_WITHIN, Row, Sheet};
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{IN_PART, TableColumn, TableWords, plain};

/// What is done with a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// It fills a field.
    Field(TableColumn),
    /// It holds the lights of a criterion.
    Lights(CriterionId),
    /// It holds why the lights of a criterion, which stand beside it, are as they are.
    Rationale(CriterionId),
    /// It holds what one at the table answered in a criterion, alone.
    Answers(Asked),
    /// It becomes a criterion of its own, named by its head, with its lights.
    NewCriterion,
    /// Nobody knows: measures keep it in their notes, under its head; other lists have no such
    /// place, and it is left out.
    Unknown,
    /// It is left out, because a person says so.
    Out,
    /// It is for what another column, with a surer head, holds: treated as unknown.
    Doubled(TableColumn),
}

/// How a table is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// Into which list.
    pub kind: EntryKind,
    /// The place of the row of heads among the sheet's rows, if there is one.
    pub head: Option<usize>,
    /// What each column is taken for.
    pub columns: Vec<Target>,
    /// What amounts are counted in that name no unit.
    pub unit: Option<Unit>,
    /// Whether rows that are there already, by number or else by name, are changed, not added.
    pub update: bool,
    /// What a person has said of words that stand for lights.
    pub lights: LightWords,
    /// The measures that a person says some rows are, by their numbers.
    pub same: BTreeMap<usize, MeasureId>,
}

impl Mapping {
    /// The best guess for a list.
    pub fn guess(session: &Session, sheet: &Sheet, words: &TableWords, kind: EntryKind) -> Self {
        let heads = Heads::of(session, words, kind);
        let found = heads.find(sheet);
        // A title above a table is one cell.
        let first = sheet.rows.iter().take(HEAD_WITHIN).position(|it| it.filled().count() > 1);
        let first = first.unwrap_or(0);
        let all = Below::of(&sheet.rows[first.min(sheet.rows.len())..], words);
        let is_above = || kind == EntryKind::Measure && all.begins_above_sentences();
        if found.is_none() && (all.begins_with_heads() || is_above()) {
            // Heads that nobody knows, above columns of which one is plainly no text.
            return Self::below_heads(&heads, sheet, Some((first, Vec::new())));
        }
        Self::below_heads(&heads, sheet, found)
    }

    /// The best guess for a list whose heads stand in that row of the sheet's, by its place; or that
    /// has none.
    pub fn guess_below(
        session: &Session,
        sheet: &Sheet,
        words: &TableWords,
        kind: EntryKind,
        head: Option<usize>,
    ) -> Self {
        let heads = Heads::of(session, words, kind);
        let row = head.and_then(|at| Some((at, sheet.rows.get(at)?)));
        let found = row.map(|(at, row)| (at, heads.targets(row).0));
        Self::below_heads(&heads, sheet, found)
    }

    fn below_heads(heads: &Heads<'_>, sheet: &Sheet, found: Option<(usize, Targets)>) -> Self {
        let &Heads { words, kind, session, .. } = heads;
        let width = sheet.width();
        let head = found.as_ref().map(|(at, _)| *at);
        let below = Below::of(&sheet.rows[head.map_or(0, |at| at + 1)..], words);
        let targets = found.map(|(_, targets)| targets).unwrap_or_default();
        let mut columns: Vec<Target> = targets.iter().map(|(target, _)| *target).collect();
        columns.resize(width, Target::Unknown);
        if kind == EntryKind::Measure {
            let said = LightWords { numbers: true, ..light_words(sheet, words, head, &columns) };
            for (at, (_, surely)) in targets.iter().enumerate().take(width) {
                let is_other = below.is_other(at, &columns, *surely, &said);
                let has_unit =
                    head.is_some_and(|row| words.unit(sheet.rows[row].cell(at)).is_some());
                if is_other && !has_unit {
                    columns[at] = Target::Unknown;
                }
            }
            below.name_by_words(&mut columns);
        }
        below.fill_in(&mut columns, kind, head.map(|at| &sheet.rows[at]));
        if let Some(at) = head {
            let head = &sheet.rows[at];
            if kind == EntryKind::Measure {
                // "Value – one", "Value – other": none of them is the group's own light.
                let is_free = |at: usize| match columns[at] {
                    Target::Unknown | Target::Doubled(_) => true,
                    Target::Lights(_) => !heads.is_called_just_so(head.cell(at)),
                    _ => false,
                };
                let place = Some(at);
                let said =
                    LightWords { numbers: true, ..light_words(sheet, words, place, &columns) };
                let names = &heads.names;
                let asked =
                    asked_together(names, session, (head, &columns), is_free, &below, &said);
                for at in asked.iter().flat_map(|offer| &offer.columns) {
                    columns[*at] = Target::Unknown;
                }
            }
            heads.find_rationales(head, &mut columns);
        }
        let cost = columns.iter().position(|c| *c == Target::Field(TableColumn::Cost));
        let unit = head.zip(cost).and_then(|(at, cost)| words.unit(sheet.rows[at].cell(cost)));
        let lights = light_words(sheet, words, head, &columns);
        Self { kind, head, columns, unit, update: false, lights, same: BTreeMap::new() }
    }

    /// The columns that are read together with one: those with answers in one criterion share what their
    /// signs and numbers mean.
    fn read_with(&self, column: usize) -> Vec<usize> {
        let Some(Target::Answers(asked)) = self.columns.get(column) else { return vec![column] };
        let is_like = |target: &Target| matches!(target, Target::Answers(it) if it.of == asked.of);
        (0..self.columns.len()).filter(|at| is_like(&self.columns[*at])).collect()
    }

    /// How the words and signs of a column mean marks, by the rows that are entries.
    pub(super) fn marks<'m>(
        &'m self,
        entries: &[&Row],
        words: &'m TableWords,
        column: usize,
    ) -> Marks<'m> {
        let all = self.read_with(column);
        let cells = all.iter().flat_map(|at| entries.iter().map(|row| row.cell(*at)));
        let marks = Marks::of(column, cells, words, &self.lights);
        let are_answers = matches!(self.columns.get(column), Some(Target::Answers(_)));
        if are_answers { marks.of_answers() } else { marks }
    }

    /// The words in a column of lights, each once, with how many cells say it and how it is read; in
    /// the order of the table.
    pub fn light_words(
        &self,
        sheet: &Sheet,
        words: &TableWords,
        column: usize,
    ) -> Vec<(String, usize, Reading)> {
        let entries = rows::sorted_out(sheet, self, words);
        let entries = entries.iter().filter(|(_, kind)| *kind == RowKind::Entry);
        let entries: Vec<&Row> = entries.map(|(row, _)| *row).collect();
        let marks = self.marks(&entries, words, column);
        let cells = entries.iter().map(|row| row.cell(column));
        let cells: Vec<&str> = cells.filter(|cell| !values::is_blank(cell)).collect();
        let mut found: Vec<(String, usize, Reading)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for cell in cells {
            let at = *places.entry(plain(cell)).or_insert(found.len());
            match found.get_mut(at) {
                Some((_, count, _)) => *count += 1,
                None => found.push((cell.to_owned(), 1, marks.reading(cell))),
            }
        }
        found
    }

    /// Whether a head says what the entries are called: "High" and "low" stand in rows of measures too,
    /// and head the sentences of criteria only beside that.
    pub fn has_named_entries(&self, sheet: &Sheet, words: &TableWords) -> bool {
        let head = self.head.and_then(|at| sheet.rows.get(at));
        let name = head.zip(self.place(TableColumn::Name)).map(|(head, at)| head.cell(at));
        name.is_some_and(|name| words.about(name, self.kind, TableColumn::Name) >= IN_PART)
    }

    /// The place of a field's column, if it has one.
    pub fn place(&self, column: TableColumn) -> Option<usize> {
        self.columns.iter().position(|target| *target == Target::Field(column))
    }
}

/// What the table itself says that its signs and numbers mean, and which of its numbers are no levels.
fn light_words(
    sheet: &Sheet,
    words: &TableWords,
    head: Option<usize>,
    columns: &[Target],
) -> LightWords {
    let begin = head.map_or(0, |at| at + 1).min(sheet.rows.len());
    let below = &sheet.rows[begin..];
    let ends = rows::notes_begin(below, words);
    let head = head.and_then(|at| sheet.rows.get(at));
    let mut legend = Legend::default();
    sheet.rows[..begin.saturating_sub(1)]
        .iter()
        .for_each(|row| legend.read_row(row.filled(), words));
    for (_, cell) in head.iter().flat_map(|row| row.filled()) {
        legend.read(cell, words);
    }
    let entries = Below::of(below, words);
    let sparse: Vec<bool> = (0..columns.len()).map(|at| entries.is_sparse(at)).collect();
    for (at, row) in below.iter().enumerate() {
        if at >= ends {
            legend.read_row(row.filled(), words);
            continue;
        }
        // What stands beside a table may explain it, too.
        let free = row.filled().filter(|(at, _)| columns[*at] == Target::Unknown);
        let (beside, others): (Vec<_>, Vec<_>) = free.partition(|(at, _)| sparse[*at]);
        let is_pair =
            matches!(beside[..], [(_, one), (_, other)] if legend::is_pair(one, other, words));
        if is_pair {
            legend.read_row(beside.into_iter(), words);
        } else {
            let all = beside.into_iter().chain(others).filter(|(_, cell)| cell.contains('='));
            all.for_each(|(_, cell)| legend.read(cell, words));
        }
    }
    let is_wide = |at: usize| columns[at] == Target::Unknown && entries.goes_beyond_three(at);
    let no_scale = legend.is_unread || (0..columns.len()).any(is_wide);
    let counts =
        |at: &usize| no_scale || head.is_some_and(|it| words.is_above_counts(it.cell(*at)));
    let counts = (0..columns.len()).filter(counts).collect();
    LightWords { legend: legend.means, counts, ..LightWords::default() }
}
