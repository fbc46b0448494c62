//! Rows and cells as tags open and close them.

use std::borrow::Cow;

use crate::exchange::table_in::book::builder::Builder;
use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::book::html::fills::Fill;
use crate::exchange::table_in::book::{MOST_COLUMNS, MOST_ROWS, numbers};
use crate::exchange::table_in::sheet::Sheet;

/// How many cells are kept at most.
const MOST_CELLS: usize = 1_000_000;

/// Words as they are come to: space is one space, and a line ends where it must.
#[derive(Default)]
pub(super) struct Words {
    pub(super) text: String,
    /// Whether what comes next begins a line.
    ends_line: bool,
    /// Whether anything can be seen of it.
    says: bool,
}

impl Words {
    pub(super) fn push(&mut self, words: &str) {
        for c in words.chars() {
            if c.is_ascii_whitespace() {
                if !self.text.is_empty() && !self.ends_line && !self.text.ends_with([' ', '\n']) {
                    self.text.push(' ');
                }
                continue;
            }
            if std::mem::take(&mut self.ends_line) && self.says {
                self.break_line();
            }
            self.says |= !c.is_whitespace();
            self.text.push(c);
        }
    }

    /// A line ends here.
    pub(super) fn break_line(&mut self) {
        if self.says {
            self.text.truncate(self.text.trim_end_matches([' ', '\u{a0}']).len());
            self.text.push('\n');
        }
    }

    /// A paragraph begins or ends here.
    pub(super) const fn end_line(&mut self) {
        self.ends_line = true;
    }

    pub(super) const fn is_blank(&self) -> bool {
        !self.says
    }
}

/// A cell.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) column: usize,
    /// How many rows and columns it takes.
    pub(super) spans: (usize, usize),
    /// Whether it is one with those.
    pub(super) is_merged: bool,
    pub(super) words: Words,
    /// The number that it holds, as the spreadsheet says beside what it shows.
    pub(super) number: Option<String>,
    pub(super) fill: Fill,
    pub(super) comment: String,
    /// Whether it is in a column that is hidden.
    pub(super) is_hidden: bool,
    /// The table that stands in it.
    pub(super) nested: Vec<Row>,
}

impl Cell {
    /// What it shows; of one too narrow for its number, which shows `###`, the number.
    fn shown(&self) -> Cow<'_, str> {
        let shown = self.words.text.trim();
        let is_narrow = !shown.is_empty() && shown.bytes().all(|b| b == b'#');
        let number = self.number.as_deref().filter(|_| is_narrow);
        let number: Option<f64> = number.and_then(|number| number.parse().ok());
        number.map_or(Cow::Borrowed(shown), |it| Cow::Owned(numbers::number(it, "General")))
    }

    fn says(&self) -> bool {
        !self.words.is_blank() || !self.nested.is_empty()
    }

    /// The colour that it is filled with.
    fn colour(&self) -> Option<Colour> {
        self.fill.colour()
    }

    /// Takes a table in: as it is, where the cell holds nothing else; else by its words.
    pub(super) fn nest(&mut self, rows: Vec<Row>) {
        if self.words.is_blank() && self.nested.is_empty() {
            self.nested = rows;
        } else {
            self.spill();
            self.say_rows(&rows);
        }
    }

    /// Makes words of the table that stands in it, as others come.
    pub(super) fn spill(&mut self) {
        let rows = std::mem::take(&mut self.nested);
        self.say_rows(&rows);
    }

    fn say_rows(&mut self, rows: &[Row]) {
        for row in rows {
            self.words.end_line();
            for cell in &row.cells {
                self.words.push(" ");
                self.words.push(&cell.words.text.replace('\n', " "));
            }
            self.words.end_line();
        }
    }
}

/// A row.
#[derive(Default)]
pub(super) struct Row {
    /// Those of its cells that hold something.
    pub(super) cells: Vec<Cell>,
    pub(super) is_hidden: bool,
    pub(super) fill: Fill,
    /// The column that comes next.
    pub(super) next: usize,
}

impl Row {
    /// Words that stand alone in their row.
    pub(super) fn of_words(words: Words) -> Self {
        let cell = Cell { spans: (1, 1), words, ..Cell::default() };
        Self { cells: vec![cell], ..Self::default() }
    }
}

/// A table that is open.
#[derive(Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) row: Option<Row>,
    pub(super) cell: Option<Cell>,
    /// For how many rows each column is still taken by a cell above.
    taken: Vec<usize>,
}

impl Table {
    pub(super) fn open_row(&mut self, row: Row) {
        self.close_row();
        self.row = Some(row);
    }

    /// Opens a cell in the next column that is free; false where that is beyond what is read.
    pub(super) fn open_cell(&mut self, mut cell: Cell) -> bool {
        self.close_cell();
        let row = self.row.get_or_insert_default();
        while self.taken.get(row.next).is_some_and(|rows| *rows > 0) {
            row.next += 1;
        }
        cell.column = row.next;
        let (rows, columns) = cell.spans;
        row.next += columns;
        if rows > 1 {
            self.taken.resize(self.taken.len().max(row.next), 0);
            self.taken[cell.column..row.next].fill(rows);
        }
        let is_within = row.next <= MOST_COLUMNS;
        self.cell = Some(cell);
        is_within
    }

    pub(super) fn close_cell(&mut self) {
        if let Some((mut cell, row)) = self.cell.take().zip(self.row.as_mut()) {
            cell.fill = cell.fill.or(row.fill);
            let holds = cell.says() || cell.colour().is_some() || !cell.comment.is_empty();
            if holds || (cell.is_merged && cell.spans != (1, 1)) {
                row.cells.push(cell);
            }
        }
    }

    pub(super) fn close_row(&mut self) {
        self.close_cell();
        let Some(mut row) = self.row.take() else { return };
        self.taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        let saying = row.cells.iter().filter(|cell| cell.says()).count();
        for cell in &mut row.cells {
            if saying > 1 {
                cell.spill();
            } else if !cell.nested.is_empty() {
                // A frame around a table, and no cell of one.
                self.rows.append(&mut cell.nested);
                return;
            }
        }
        self.rows.push(row);
    }

    /// Its rows. Cells end where it ends, however far they claim to reach.
    pub(super) fn closed(mut self) -> Vec<Row> {
        self.close_row();
        let count = self.rows.len();
        for (at, row) in self.rows.iter_mut().enumerate() {
            for cell in &mut row.cells {
                cell.spans.0 = cell.spans.0.min(count - at);
            }
        }
        self.rows
    }
}

/// Whether that is more than is kept.
pub(super) const fn is_too_much(rows: usize, cells: usize) -> bool {
    rows > MOST_ROWS || cells > MOST_CELLS
}

/// The sheet of some rows; nothing where they hold more than is read.
pub(super) fn sheet_of(rows: Vec<Row>) -> Option<Sheet> {
    let mut builder = Builder::new("", false);
    for (at, row) in rows.into_iter().enumerate() {
        let mut says = false;
        for cell in row.cells {
            let place = (at, cell.column);
            says |= cell.says();
            builder.put(place, &cell.shown()).ok()?;
            if let Some(colour) = cell.colour() {
                builder.fill(place, colour);
            }
            builder.comment(place, &cell.comment);
            if cell.is_merged && cell.spans != (1, 1) {
                let (rows, columns) = cell.spans;
                builder.merge(place, (at + rows - 1, cell.column + columns - 1));
            }
        }
        if row.is_hidden && says {
            builder.hide_row();
        }
    }
    let page = builder.page();
    (page.stray.is_none() && !page.sheet.rows.is_empty()).then_some(page.sheet)
}
