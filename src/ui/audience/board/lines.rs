//! Which lines of the board are seen.

use eframe::egui::Id;

use crate::app::core::picture::{BoardScene, SceneRow};
use crate::ui::audience::board::columns::Columns;
use crate::ui::audience::canvas::Canvas;

/// What a sum of heights may be over by counting.
const ROUNDING: f32 = 0.5;

/// The lines, and the room there is for them.
pub(super) struct Lines<'a> {
    pub canvas: &'a Canvas<'a>,
    pub scene: &'a BoardScene,
    pub columns: &'a Columns,
    /// In units.
    pub room: f32,
}

impl Lines<'_> {
    /// How high a line is, in units.
    pub(super) fn height(&self, row: &SceneRow) -> f32 {
        self.columns.height(self.canvas, row)
    }

    /// The group of the first line seen, where its own head is not that line: it stays in sight.
    pub(super) fn area_above(&self, first: usize) -> Option<&str> {
        self.scene.rows.area_of(first)
    }

    /// The first line seen: where it stood, moved no more than must be to keep what is looked at in
    /// sight, with a line more below it.
    pub(super) fn first(&self) -> usize {
        if let Some(begin) = self.canvas.begin {
            return begin.row;
        }
        let rows = &self.scene.rows;
        let context = self.canvas.ui.ctx();
        let key = Id::unique(("audience-row", context.viewport_id(), rows.len()));
        let before = context.data(|data| data.get_temp::<usize>(key)).unwrap_or(0);
        let looked_at = self.scene.row.unwrap_or(0);
        // The group's head is shown with its first measure.
        let is_area = |at: &usize| matches!(rows.get(*at), Some(SceneRow::Area(_)));
        let head = looked_at.checked_sub(1).filter(is_area);
        let last = (looked_at + 1).min(rows.len().saturating_sub(1));
        // As far up as the line below what is looked at still fits; if need be, that line not.
        let earliest = self.earliest_above(last).min(looked_at);
        let first = before.min(head.unwrap_or(looked_at)).max(earliest);
        // No empty space below the last line while there are lines above the first.
        let first = first.min(self.earliest_above(rows.len().saturating_sub(1)).max(earliest));
        context.data_mut(|data| data.insert_temp(key, first));
        first
    }

    /// The first line that is not seen, of those from a first one on in a room; one is always seen. The
    /// head of a group does not end a sheet.
    pub(super) fn end(&self, first: usize, room: f32) -> usize {
        let mut left = room;
        let rows = &self.scene.rows;
        let fits = rows.range(first..rows.len()).take_while(|row| {
            left -= self.height(row);
            left >= -ROUNDING
        });
        let end = (first + fits.count().max(1)).min(self.scene.rows.len());
        let is_head = |at: usize| matches!(self.scene.rows.get(at), Some(SceneRow::Area(_)));
        let ends_in_head = self.canvas.begin.is_some() && end < self.scene.rows.len();
        if ends_in_head && end > first + 1 && is_head(end - 1) { end - 1 } else { end }
    }

    /// The first line from which on all fits up to and with a last one.
    fn earliest_above(&self, last: usize) -> usize {
        let rows = &self.scene.rows;
        let height = |at: usize| rows.get(at).map_or(0.0, |row| self.height(row));
        let mut used = height(last);
        let mut earliest = last;
        while let Some(above) = earliest.checked_sub(1) {
            used += height(above);
            let head = self.area_above(above).map_or(0.0, |_| self.columns.area());
            if used + head > self.room {
                break;
            }
            earliest = above;
        }
        earliest
    }
}
