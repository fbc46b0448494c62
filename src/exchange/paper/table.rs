//! Tables of a paper: each has a caption, a head row, and rows as wide as that.

use crate::exchange::paper::block::{Block, Kind, Paragraph, Run};
use crate::exchange::paper::text::Text;

/// A table with at least one column and one row, each row as wide as the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    caption: Text,
    shows_caption: bool,
    columns: Vec<Column>,
    has_row_heads: bool,
    rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands in the head row.
    pub head: Text,
    /// Its width beside that of the others, at least 1.
    pub width: u16,
}

/// What stands in a row under a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it says; may be nothing.
    pub paragraphs: Vec<Paragraph>,
}

/// A table that is being filled; [`TableRows::into_block`] ends it.
#[derive(Clone, Debug)]
pub struct TableRows(Table);

impl Table {
    /// Begins a table: what it shows, and its columns as head and relative width.
    pub fn of<H: Into<Text>>(
        caption: impl Into<Text>,
        columns: impl IntoIterator<Item = (H, u16)>,
    ) -> TableRows {
        let column = |(head, width): (H, u16)| Column { head: head.into(), width: width.max(1) };
        let mut columns: Vec<_> = columns.into_iter().map(column).collect();
        if columns.is_empty() {
            columns.push(Column { head: Text::default(), width: 1 });
        }
        TableRows(Self {
            caption: caption.into(),
            shows_caption: true,
            columns,
            has_row_heads: true,
            rows: Vec::new(),
        })
    }

    /// What it shows, in words.
    pub const fn caption(&self) -> &Text {
        &self.caption
    }

    /// Whether the caption is seen; otherwise it is for those who listen, since the heading above
    /// says the same.
    pub const fn shows_caption(&self) -> bool {
        self.shows_caption
    }

    /// Its columns; at least one.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether a row stands on one page with the next: so that none of the first or last is alone.
    pub fn keeps_with_next(&self, row: usize) -> bool {
        let count = self.rows.len();
        row + 1 < count && (row == 0 || row + 2 == count)
    }

    /// Whether the first cell of a row is its head.
    pub const fn has_row_heads(&self) -> bool {
        self.has_row_heads
    }

    /// Its rows, at least one, each with a cell for each column.
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// The widths of the columns in parts of `whole`, which they add up to; none is 0 while there
    /// are fewer columns than parts.
    pub fn widths(&self, whole: u32) -> Vec<u32> {
        let all: u64 = self.columns.iter().map(|column| u64::from(column.width)).sum();
        let (mut before, mut end) = (0_u32, 0_u64);
        let widths = self.columns.iter().map(|column| {
            end += u64::from(column.width);
            // At most `whole`, as `end` is at most `all`.
            let until = u32::try_from(u64::from(whole) * end / all.max(1)).unwrap_or(whole);
            let width = until - before;
            before = until;
            width
        });
        widths.collect()
    }
}

impl TableRows {
    /// With a caption that is heard and not seen: the heading above it says the same.
    #[must_use]
    pub const fn with_unseen_caption(mut self) -> Self {
        self.0.shows_caption = false;
        self
    }

    /// Without heads of rows: no column says what its row is about.
    #[must_use]
    pub const fn without_row_heads(mut self) -> Self {
        self.0.has_row_heads = false;
        self
    }

    /// One more row. Cells that are missing are empty; those beyond the columns go into the last one,
    /// so that nothing is lost.
    pub fn row<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let width = self.0.columns.len();
        let mut row: Vec<Cell> = cells.into_iter().map(Into::into).collect();
        let beyond = row.split_off(width.min(row.len()));
        if let Some(last) = row.last_mut() {
            last.paragraphs.extend(beyond.into_iter().flat_map(|cell| cell.paragraphs));
        }
        row.resize_with(width, Cell::default);
        self.0.rows.push(row);
    }

    /// The table; where it has no rows, a quiet paragraph that says so.
    pub fn into_block(self, if_empty: impl Into<Text>) -> Block {
        if self.0.rows.is_empty() {
            Block::paragraph(Paragraph::from(if_empty.into()).quiet())
        } else {
            Kind::Table(self.0).into()
        }
    }
}

impl Cell {
    /// What stands in it, in paragraphs that say something.
    pub fn of(paragraphs: impl IntoIterator<Item = Paragraph>) -> Self {
        Self { paragraphs: paragraphs.into_iter().filter(|p| !p.is_blank()).collect() }
    }

    /// One paragraph of these runs.
    pub fn runs(runs: impl IntoIterator<Item = Run>) -> Self {
        Self::of([Paragraph::of(runs)])
    }
}

impl<P: Into<Paragraph>> From<P> for Cell {
    fn from(paragraph: P) -> Self {
        Self::of([paragraph.into()])
    }
}
