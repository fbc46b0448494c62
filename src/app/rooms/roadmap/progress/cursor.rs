//! Where one is among the measures and their half-years, and where the arrows lead.

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::core::place::Focus;
use crate::app::rooms::roadmap::progress::at::ProgressCursor;
use crate::app::rooms::roadmap::progress::state::ProgressView;
use crate::domain::measure::MeasureId;

/// Which way one walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum ProgressMove {
    Up,
    Down,
    Left,
    Right,
    /// The first and the last half-year.
    First,
    Last,
    /// So many measures up or down.
    PageUp(usize),
    PageDown(usize),
}

impl ProgressMove {
    /// Where it ends when it leads no further.
    const fn edge(self) -> Edge {
        match self {
            Self::Up | Self::PageUp(_) => Edge::Top,
            Self::Down | Self::PageDown(_) => Edge::Bottom,
            Self::Left | Self::First => Edge::RowStart,
            Self::Right | Self::Last => Edge::RowEnd,
        }
    }
}

impl ProgressView {
    /// Walks from the selected half-year to another; at an edge it stays, and that is known.
    pub(super) fn walk(&mut self, way: ProgressMove, cx: &mut Context) {
        let lines: Vec<MeasureId> = self.progress().lines().map(|line| line.measure).collect();
        let halves = self.progress().halves.clone();
        let Some(at) = self.cursor else { return };
        let row = lines.iter().position(|id| *id == at.measure).unwrap_or_default();
        let column = halves.iter().position(|half| *half == at.half).unwrap_or_default();
        let (row, column) = match way {
            ProgressMove::Up => (row.saturating_sub(1), column),
            ProgressMove::Down => (row + 1, column),
            ProgressMove::Left => (row, column.saturating_sub(1)),
            ProgressMove::Right => (row, column + 1),
            ProgressMove::First => (row, 0),
            ProgressMove::Last => (row, halves.len()),
            ProgressMove::PageUp(rows) => (row.saturating_sub(rows), column),
            ProgressMove::PageDown(rows) => (row + rows, column),
        };
        let measure = lines.get(row).or(lines.last()).copied();
        let half = halves.get(column).or(halves.last()).copied();
        if let Some((measure, half)) = measure.zip(half) {
            let to = ProgressCursor { measure, half };
            if to == at {
                cx.stop_at(way.edge());
            }
            self.select(to, cx);
        }
    }

    pub(super) fn select(&mut self, cursor: ProgressCursor, cx: &mut Context) {
        self.cursor = Some(cursor);
        self.earlier = None;
        cx.wish_focus(Focus::Card);
    }
}
