//! Where the arrows lead on the plan: from card to card, as they are seen.

use crate::app::core::context::Context;
use crate::app::core::edge::Edge;
use crate::app::rooms::roadmap::plan::state::PlanView;
use crate::domain::measure::MeasureId;

/// Which way one walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum PlanMove {
    Up,
    Down,
    Left,
    Right,
    /// The first and the last card of the column.
    Top,
    Bottom,
}

impl PlanMove {
    /// Where it ends when it leads no further.
    const fn edge(self) -> Edge {
        match self {
            Self::Up | Self::Top => Edge::Top,
            Self::Down | Self::Bottom => Edge::Bottom,
            Self::Left => Edge::RowStart,
            Self::Right => Edge::RowEnd,
        }
    }
}

impl PlanView {
    /// Walks from the selected card to another; at an edge it stays. What is in hand is not left by
    /// walking: sideways it is moved, and else it stays.
    pub(super) fn walk(&mut self, way: PlanMove, cx: &mut Context) {
        if self.lifted.is_some() {
            match way {
                PlanMove::Left => self.carry(false, cx),
                PlanMove::Right => self.carry(true, cx),
                PlanMove::Up | PlanMove::Down | PlanMove::Top | PlanMove::Bottom => {}
            }
            return;
        }
        let columns = self.columns();
        let at = self.cursor.and_then(|id| place(&columns, id));
        let to = match at {
            None => columns.iter().flatten().next().copied(),
            Some(at) => self.reached(&columns, at, way),
        };
        if to.is_none() || to == self.cursor {
            cx.stop_at(way.edge());
        }
        if let Some(to) = to {
            self.cursor = Some(to);
            self.show_card(cx);
        }
    }

    fn reached(
        &self,
        columns: &[Vec<MeasureId>],
        (column, row): (usize, usize),
        way: PlanMove,
    ) -> Option<MeasureId> {
        let here = columns.get(column)?;
        match way {
            PlanMove::Up => here.get(row.checked_sub(1)?).copied(),
            PlanMove::Down => here.get(row + 1).copied(),
            PlanMove::Top => here.first().copied(),
            PlanMove::Bottom => here.last().copied(),
            PlanMove::Left => {
                let before = columns.get(..column)?;
                before.iter().rev().find_map(|there| self.nearest(there, *here.get(row)?))
            }
            PlanMove::Right => {
                let behind = columns.get(column + 1..)?;
                behind.iter().find_map(|there| self.nearest(there, *here.get(row)?))
            }
        }
    }

    /// The card of a column that stands nearest to another one: in the same row, or in the nearest
    /// to it; the first of several.
    fn nearest(&self, column: &[MeasureId], to: MeasureId) -> Option<MeasureId> {
        let row_of = |id: MeasureId| self.plan.row_of(id).unwrap_or_default();
        let wanted = row_of(to);
        column.iter().copied().min_by_key(|id| row_of(*id).abs_diff(wanted))
    }
}

fn place(columns: &[Vec<MeasureId>], id: MeasureId) -> Option<(usize, usize)> {
    columns
        .iter()
        .enumerate()
        .find_map(|(at, column)| column.iter().position(|there| *there == id).map(|row| (at, row)))
}
