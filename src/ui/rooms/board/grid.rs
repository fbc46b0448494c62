//! What the board's table is drawn from, and what drawing it finds out.

use std::sync::Arc;

use eframe::egui::Response;

use crate::app::core::place::{BoardColumn, Cursor};
use crate::domain::session::Session;
use crate::insight::order::BoardRow;
use crate::ui::kit::view::View;
use crate::ui::rooms::board::columns::Widths;
use crate::ui::rooms::board::lines::LineTops;

pub(super) struct BoardTable<'a, 'b, 'v> {
    pub(super) view: &'v mut View<'b>,
    pub(super) session: &'a Session,
    pub(super) columns: Vec<BoardColumn>,
    pub(super) rows: &'a [BoardRow],
    pub(super) widths: Arc<Widths>,
    pub(super) lines: Arc<LineTops>,
    pub(super) cursor: Option<Cursor>,
    /// The cursor's cell, once it was drawn.
    pub(super) drawn: Option<Response>,
    pub(super) visible_rows: usize,
    /// Where the table ends on the screen.
    pub(super) right_edge: f32,
}

impl BoardTable<'_, '_, '_> {
    pub(super) fn row(&self, row: u64) -> Option<BoardRow> {
        self.rows.get(usize::try_from(row).ok()?).copied()
    }
}
