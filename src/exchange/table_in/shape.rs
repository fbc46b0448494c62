//! A sheet in another shape: turned, merged cells spread, fills told in words.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::light::Mark;
use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::lights::{Marks, NOTHING_SAID};
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::sheet::{Merged, Row, Sheet};
use crate::exchange::table_in::values::is_blank;
use crate::exchange::table_in::words::{TableColumn, TableWords};

impl Sheet {
    /// With its columns as rows: where measures stand side by side.
    #[must_use]
    pub fn turned(&self) -> Self {
        let mut columns: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for row in &self.rows {
            for (at, cell) in row.filled() {
                let cells = columns.entry(at).or_default();
                cells.resize(row.number.max(cells.len()), String::new());
                cell.clone_into(&mut cells[row.number - 1]);
            }
        }
        let rows = columns.into_iter().map(|(at, cells)| Row { number: at + 1, cells });
        let turn = |(row, column): &(usize, usize)| (column + 1, row - 1);
        Self {
            rows: rows.collect(),
            fills: self.fills.iter().map(|(at, colour)| (turn(at), *colour)).collect(),
            comments: self.comments.iter().map(|(at, said)| (turn(at), said.clone())).collect(),
            merged: self.merged.iter().map(turned_field).collect(),
            hidden_rows: 0,
            is_turned: !self.is_turned,
        }
    }

    /// With what stands in merged cells in each row that they reach over, but for what an entry is
    /// known by; nothing where that is as it stands.
    pub(super) fn spread(&self, mapping: &Mapping) -> Option<Self> {
        let is_spread = |field: &&Merged| {
            let target = mapping.columns.get(*field.columns.start());
            let names =
                matches!(target, Some(Target::Field(TableColumn::Name | TableColumn::Number)));
            field.rows.start() < field.rows.end()
                && !names
                && field.columns.start() == field.columns.end()
        };
        let fields: Vec<&Merged> = self.merged.iter().filter(is_spread).collect();
        if fields.is_empty() {
            return None;
        }
        let mut sheet = self.clone();
        let mut spread = Vec::new();
        for field in fields {
            let column = *field.columns.start();
            let first = sheet.rows.iter().find(|row| row.number == *field.rows.start());
            let said = first.map(|row| row.cell(column).to_owned()).filter(|said| !said.is_empty());
            spread.extend(said.map(|said| (field.rows.clone(), column, said)));
        }
        for (rows, column, said) in spread {
            for row in sheet.rows.iter_mut().filter(|row| rows.contains(&row.number)) {
                row.cells.resize(row.cells.len().max(column + 1), String::new());
                said.clone_into(&mut row.cells[column]);
            }
        }
        Some(sheet)
    }

    /// Puts the sign of a light into cells that say it by their fill alone: in columns where that is
    /// how lights are told, and not where a whole row is tinted.
    pub(super) fn tell_fills(&mut self, words: &TableWords) {
        if self.fills.is_empty() {
            return;
        }
        let tinted = self.tinted_rows();
        let columns: BTreeSet<usize> = self.fills.keys().map(|(_, column)| *column).collect();
        for column in columns {
            let fill = |row: &Row| {
                let fill = self.fills.get(&(row.number, column)).copied();
                fill.filter(|_| !tinted.contains(&row.number))
            };
            let told: Vec<Option<Colour>> = self.rows.iter().map(fill).collect();
            if self.is_told_by_fills(column, &told, words) {
                self.put_fills(column, told);
            } else {
                let against = self.told_against(column, told, words);
                self.put_fills(column, against);
            }
        }
    }

    fn put_fills(&mut self, column: usize, told: Vec<Option<Colour>>) {
        for (row, colour) in self.rows.iter_mut().zip(told) {
            if let Some(colour) = colour {
                row.cells.resize(row.cells.len().max(column + 1), String::new());
                let cell = &mut row.cells[column];
                *cell = if is_blank(cell) {
                    colour.sign().to_owned()
                } else {
                    format!("{}: {cell}", colour.sign())
                };
            }
        }
    }

    /// The fills of cells that say one level in words and another one by colour, where most lights of
    /// the column are filled: a risk that is high and red. Which of both counts, nobody knows.
    fn told_against(
        &self,
        column: usize,
        told: Vec<Option<Colour>>,
        words: &TableWords,
    ) -> Vec<Option<Colour>> {
        let marks = Marks::of(column, [].into_iter(), words, &NOTHING_SAID);
        let said = self.rows.iter().map(|row| marks.mark(row.cell(column)).ok().map(|it| it.0));
        let said: Vec<Option<Mark>> = said.collect();
        let both = said.iter().zip(&told).filter(|(said, told)| said.is_some() && told.is_some());
        let is_usual = both.count() * 2 > said.iter().flatten().count();
        let against = told.into_iter().zip(said).map(|(told, said)| {
            let shown = marks.mark(told?.sign()).ok().map(|it| it.0);
            told.filter(|_| is_usual && said.is_some() && said != shown)
        });
        against.collect()
    }

    /// The rows in which all that is filled has one colour, over more than two cells, what the row
    /// begins with among them.
    fn tinted_rows(&self) -> BTreeSet<usize> {
        let mut rows: BTreeMap<usize, (usize, BTreeSet<usize>, usize)> = BTreeMap::new();
        for ((row, column), colour) in &self.fills {
            let (count, colours, first) = rows.entry(*row).or_insert((0, BTreeSet::new(), *column));
            *count += 1;
            colours.insert(*colour as usize);
            *first = (*column).min(*first);
        }
        let begins = |row: usize| {
            let row = self.rows.iter().find(|it| it.number == row);
            row.and_then(|row| row.filled().find(|(_, cell)| !is_blank(cell))).map(|(at, _)| at)
        };
        let wide = self.width().div_ceil(2).max(3);
        let is_tinted =
            |(row, (count, colours, first)): &(usize, (usize, BTreeSet<usize>, usize))| {
                colours.len() == 1 && *count >= wide && begins(*row).is_none_or(|at| *first <= at)
            };
        rows.into_iter().filter(is_tinted).map(|(row, _)| row).collect()
    }

    /// Whether a column tells lights by fills: two colours at least, most of what stands in it filled,
    /// and words that are no lights themselves.
    fn is_told_by_fills(&self, column: usize, told: &[Option<Colour>], words: &TableWords) -> bool {
        let colours: BTreeSet<usize> = told.iter().flatten().map(|it| *it as usize).collect();
        let cells = || self.rows.iter().map(|row| row.cell(column));
        let marks = Marks::of(column, cells(), words, &NOTHING_SAID);
        let filled = self.rows.iter().zip(told).filter(|(_, colour)| colour.is_some());
        let (mut says_light, mut plain) = (0, 0);
        for (row, _) in filled {
            let cell = row.cell(column);
            says_light += usize::from(!is_blank(cell) && marks.mark(cell).is_ok());
            plain += 1;
        }
        let unfilled = self
            .rows
            .iter()
            .zip(told)
            .filter(|(row, colour)| colour.is_none() && !is_blank(row.cell(column)));
        // The head is one of them.
        colours.len() > 1 && says_light == 0 && unfilled.count() <= plain / 2 + 1
    }
}

fn turned_field(field: &Merged) -> Merged {
    Merged {
        rows: field.columns.start() + 1..=field.columns.end() + 1,
        columns: field.rows.start() - 1..=field.rows.end() - 1,
    }
}
