//! Cells become a sheet, in whatever order they come, and within bounds.

use std::collections::BTreeMap;

use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::book::{
    BookError, MOST_COLUMNS, MOST_ROWS, MOST_STRAY, Page, cell_name,
};
use crate::exchange::table_in::sheet::{Merged, Row, Sheet, cleaned};

/// How many bytes the cells of a sheet take at most.
const MOST_SAID: usize = 400 << 20;

/// A page that is being read. Places are (row, column), both from 0.
#[derive(Default)]
pub(super) struct Builder {
    name: String,
    is_hidden: bool,
    rows: BTreeMap<usize, Vec<String>>,
    fills: BTreeMap<(usize, usize), Colour>,
    comments: BTreeMap<(usize, usize), String>,
    merged: Vec<Merged>,
    hidden_rows: usize,
    stray: Vec<(usize, usize)>,
    /// How many bytes its cells take, theirs and what holds them.
    size: usize,
}

impl Builder {
    pub(super) fn new(name: &str, is_hidden: bool) -> Self {
        Self { name: name.to_owned(), is_hidden, ..Self::default() }
    }

    /// Puts a cell's words in their place; a cell beyond the bounds is only remembered.
    pub(super) fn put(&mut self, at: (usize, usize), words: &str) -> Result<(), BookError> {
        let words = cleaned(words);
        if words.is_empty() {
            return Ok(());
        }
        let (row, column) = at;
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            self.stray.push(at);
            return if self.stray.len() <= MOST_STRAY {
                Ok(())
            } else if row >= MOST_ROWS {
                Err(BookError::TooManyRows(self.name.clone(), row + 1))
            } else {
                Err(BookError::TooManyColumns(self.name.clone()))
            };
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            self.size += (column + 1 - cells.len()) * size_of::<String>();
            cells.resize(column + 1, String::new());
        }
        // A word that stands in the file once can be said in every cell of it.
        self.size += words.len();
        cells[column] = words;
        if self.size > MOST_SAID { Err(BookError::TooLarge) } else { Ok(()) }
    }

    pub(super) fn fill(&mut self, at: (usize, usize), colour: Colour) {
        if at.0 < MOST_ROWS && at.1 < MOST_COLUMNS {
            self.fills.insert((at.0 + 1, at.1), colour);
        }
    }

    pub(super) fn comment(&mut self, at: (usize, usize), words: &str) {
        let words = cleaned(words);
        if !words.is_empty() && at.0 < MOST_ROWS && at.1 < MOST_COLUMNS {
            self.comments.insert((at.0 + 1, at.1), words);
        }
    }

    /// A field of cells that are one: its first and last place.
    pub(super) fn merge(&mut self, first: (usize, usize), last: (usize, usize)) {
        let within = last.0 < MOST_ROWS && last.1 < MOST_COLUMNS;
        if within && first.0 <= last.0 && first.1 <= last.1 {
            self.merged.push(Merged { rows: first.0 + 1..=last.0 + 1, columns: first.1..=last.1 });
        }
    }

    pub(super) const fn hide_row(&mut self) {
        self.hidden_rows += 1;
    }

    /// The page that came of it.
    pub(super) fn page(self) -> Page {
        let rows = self.rows.into_iter().map(|(at, cells)| Row { number: at + 1, cells }).collect();
        let Self { fills, comments, merged, hidden_rows, .. } = self;
        Page {
            name: self.name,
            is_hidden: self.is_hidden,
            sheet: Sheet { rows, fills, comments, merged, hidden_rows, is_turned: false },
            stray: self.stray.iter().min().map(|(row, column)| cell_name(*column, row + 1)),
        }
    }
}
