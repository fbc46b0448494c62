//! Where the board's cursor goes.

use std::collections::HashSet;

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::core::place::{Cursor, Focus};
use crate::app::rooms::board::state::{Board, columns};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;

/// Which way the cursor goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum CursorMove {
    Up,
    Down,
    Left,
    Right,
    RowStart,
    RowEnd,
    First,
    Last,
    /// By a screenful of that many rows.
    PageUp(usize),
    PageDown(usize),
}

/// How the crossings lie: so many rows of so many columns.
#[derive(Clone, Copy)]
struct Extent {
    rows: usize,
    columns: usize,
}

impl CursorMove {
    /// The row and column it leads to from one; at an edge it stays.
    fn from(self, (row, column): (usize, usize), extent: Extent) -> (usize, usize) {
        let (last_row, last) = (extent.rows.saturating_sub(1), extent.columns.saturating_sub(1));
        match self {
            Self::Up => (row.saturating_sub(1), column),
            Self::Down => ((row + 1).min(last_row), column),
            Self::Left => (row, column.saturating_sub(1)),
            Self::Right => (row, (column + 1).min(last)),
            Self::RowStart => (row, 0),
            Self::RowEnd => (row, last),
            Self::First => (0, 0),
            Self::Last => (last_row, last),
            Self::PageUp(rows) => (row.saturating_sub(rows), column),
            Self::PageDown(rows) => ((row + rows).min(last_row), column),
        }
    }

    /// Where it ends when it leads no further.
    const fn edge(self, in_list: bool) -> Edge {
        match self {
            Self::Left if in_list => Edge::Top,
            Self::Right if in_list => Edge::Bottom,
            Self::Up | Self::First | Self::PageUp(_) => Edge::Top,
            Self::Down | Self::Last | Self::PageDown(_) => Edge::Bottom,
            Self::Left | Self::RowStart => Edge::RowStart,
            Self::Right | Self::RowEnd => Edge::RowEnd,
        }
    }

    /// The same where the board is read as a list: through a measure's crossings and on to the
    /// next measure.
    fn along_lines(self, (row, column): (usize, usize), extent: Extent) -> (usize, usize) {
        let Extent { rows, columns } = extent;
        let at = row * columns + column;
        let line = |at: usize| (at / columns, at % columns);
        match self {
            Self::Up | Self::Left => line(at.saturating_sub(1)),
            Self::Down | Self::Right => line((at + 1).min(rows * columns - 1)),
            Self::PageUp(_) => (row.saturating_sub(1), 0),
            Self::PageDown(_) => ((row + 1).min(rows.saturating_sub(1)), 0),
            Self::RowStart | Self::RowEnd | Self::First | Self::Last => {
                self.from((row, column), extent)
            }
        }
    }
}

impl Board {
    /// Moves the cursor; at an edge it stays, and that is known.
    pub(super) fn move_cursor(&mut self, way: CursorMove, cx: &mut Context) {
        let (Some(session), Some(cursor)) = (cx.session(), self.cursor) else {
            return;
        };
        let columns = columns(session);
        let row = self.measures().position(|m| m == cursor.measure).unwrap_or(0);
        let column = columns.iter().position(|c| *c == cursor.column).unwrap_or(0);
        let extent = Extent { rows: self.measures().count(), columns: columns.len() };
        let in_list = cx.settings.board_list;
        let to = if in_list {
            way.along_lines((row, column), extent)
        } else {
            way.from((row, column), extent)
        };
        if to == (row, column) {
            cx.stop_at(way.edge(in_list));
        }
        let place = self.measures().nth(to.0).zip(columns.get(to.1));
        self.cursor = place.map(|(measure, column)| Cursor { measure, column: *column });
        self.choosing = false;
        cx.wish_focus(Focus::Cursor);
    }

    /// One crossing to the right; behind the last criterion, the first one of the next row.
    pub(super) fn advance_right(&mut self, cx: &mut Context) {
        let columns = cx.session().map(columns).unwrap_or_default();
        let Some(cursor) = self.cursor else {
            return;
        };
        let last_crossing = columns.len().checked_sub(2).and_then(|at| columns.get(at));
        let last_row = self.measures().next_back() == Some(cursor.measure);
        if last_crossing != Some(&cursor.column) {
            self.move_cursor(CursorMove::Right, cx);
        } else if !last_row {
            self.move_cursor(CursorMove::Down, cx);
            self.move_cursor(CursorMove::RowStart, cx);
        }
    }

    /// Keeps the cursor where it is if that is still shown; else the nearest row that was below
    /// or above it; else the first.
    pub(super) fn place_cursor(&mut self, before: &[MeasureId], session: &Session) {
        let columns = columns(session);
        let shown: HashSet<MeasureId> = self.measures().collect();
        let wanted = self.cursor.or(self.resting);
        let column = wanted
            .map(|c| c.column)
            .filter(|column| columns.contains(column))
            .or_else(|| columns.first().copied());
        let measure = wanted.and_then(|cursor| {
            if shown.contains(&cursor.measure) {
                return Some(cursor.measure);
            }
            let at = before.iter().position(|m| *m == cursor.measure)?;
            let (above, below) = before.split_at(at);
            below.iter().chain(above.iter().rev()).find(|m| shown.contains(m)).copied()
        });
        let measure = measure.or_else(|| self.measures().next());
        self.cursor = measure.zip(column).map(|(measure, column)| Cursor { measure, column });
        // A search passes by nothing on its way: the place is kept for when there is something.
        self.resting = wanted.filter(|_| self.cursor.is_none());
        if self.cursor != wanted {
            self.choosing = false;
        }
    }
}
