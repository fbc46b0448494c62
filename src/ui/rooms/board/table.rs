//! The board's table: measures down, criteria across. Head row and first column stay in view;
//! only what is visible is drawn.

use eframe::egui::{Context, EventFilter, Id, Rect, Response, Sense, Ui, Vec2};
use egui_table::{
    CellInfo, Column as TableColumn, HeaderCellInfo, HeaderRow, PrefetchInfo, Table, TableDelegate,
};

use crate::app::core::place::{BoardColumn, Cursor, Focus};
use crate::app::input::BoardAction;
use crate::app::rooms::board::columns;
use crate::insight::order::BoardRow;
use crate::ui::kit::focus::{granted_focus, is_at_crossing, takes_focus};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::rooms::board::cells::{
    area_cell_ui, crossing_or_decision_ui, head_cell_ui, title_cell_ui,
};
use crate::ui::rooms::board::choice;
use crate::ui::rooms::board::columns::{Widths, head_height};
use crate::ui::rooms::board::grid::BoardTable;
use crate::ui::rooms::board::keys::{cell_id, page_id};
use crate::ui::rooms::board::lines::lines;
use crate::ui::rooms::board::spoken::{cell_name, tell};

pub(super) fn table_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    let columns = columns(session);
    // A bar may stand at the right: what it takes is not there for columns.
    let available = ui.available_width() - ui.spacing().scroll.allocated_width() - 2.0;
    let lines = lines(ui, view, session, available);
    let widths = Widths::of(ui, view, session, available, lines.number);
    let cursor = app.board.cursor();
    let wants_focus = takes_focus(ui, view, Focus::Cursor);
    let follows = wants_focus || is_about_to_choose(ui, view) || has_zoomed(ui);
    let follows = follows_now(ui, follows, lines.settles);
    let head = head_height(ui, view, session, &widths);
    let table = table(&widths, head, app.board.rows(), &columns, cursor.filter(|_| follows));
    let mut delegate = BoardTable {
        view,
        session,
        columns,
        rows: app.board.rows(),
        widths,
        lines,
        cursor,
        drawn: None,
        visible_rows: 8,
        right_edge: ui.max_rect().right(),
    };
    table.show(ui, &mut delegate);
    let (drawn, page) = (delegate.drawn.take(), delegate.visible_rows);
    cursor_keys(ui, view, drawn.as_ref(), wants_focus, page);
    if let (Some(cell), Some(cursor)) = (&drawn, cursor) {
        choice::choice_ui(ui, view, cell, cursor);
    } else if view.app.board.is_choosing() && !is_about_to_choose(ui, view) {
        // Scrolled out of sight, a choice has no place to stand.
        view.ask(BoardAction::Choose(false));
    }
}

/// Whether the size of things is another than in the last frame: the cursor then stays in view.
fn has_zoomed(ui: &Ui) -> bool {
    let place = Id::unique("board-zoom");
    let now = ui.ctx().zoom_factor().to_bits();
    let before = ui.ctx().data_mut(|data| {
        let before = data.get_temp::<u32>(place);
        data.insert_temp(place, now);
        before
    });
    before.is_some_and(|before| before != now)
}

/// Whether the cursor is to come into view now: once, where lines are still to find their heights as soon
/// as they have.
fn follows_now(ui: &Ui, follows: bool, settles: bool) -> bool {
    let place = Id::unique("board-follows");
    ui.ctx().data_mut(|data| {
        let follows = follows || data.get_temp(place) == Some(true);
        data.insert_temp(place, follows && settles);
        follows && !settles
    })
}

/// Whether the choice is to open at the cursor, which must come into view for that.
fn is_about_to_choose(ui: &Ui, view: &View<'_>) -> bool {
    let (number, focus) = view.app.focus();
    focus == Some(Focus::Choice) && number > granted_focus(ui.ctx())
}

fn table(
    widths: &Widths,
    head: f32,
    rows: &[BoardRow],
    columns: &[BoardColumn],
    follow: Option<Cursor>,
) -> Table {
    let column = |width: f32| TableColumn::new(width).range(width..=width).resizable(false);
    let crossings = widths.crossings.iter().map(|width| column(*width));
    let all: Vec<_> = [column(widths.title)]
        .into_iter()
        .chain(crossings)
        .chain([column(widths.decision)])
        .collect();
    let table = Table::new()
        .id_salt("board")
        .columns(all)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(head)])
        .num_rows(rows.len() as u64);
    let Some(cursor) = follow else { return table };
    let row = rows.iter().position(|row| *row == BoardRow::Measure(cursor.measure));
    let at = columns.iter().position(|column| *column == cursor.column);
    match (row, at) {
        (Some(row), Some(at)) => {
            // The head of the group comes along, so that one sees where one is.
            let first = if row > 0 && matches!(rows.get(row - 1), Some(BoardRow::Area(_))) {
                row - 1
            } else {
                row
            };
            table.scroll_to_rows(first as u64..=row as u64, None).scroll_to_column(at + 1, None)
        }
        _ => table,
    }
}

/// The keys of the board's one Tab stop.
pub(super) fn cursor_keys(
    ui: &Ui,
    view: &mut View<'_>,
    cell: Option<&Response>,
    wants_focus: bool,
    page: usize,
) {
    let Some(cursor) = view.app.board.cursor() else {
        return;
    };
    let id = cell_id(cursor);
    pane_begins(ui.ctx(), Pane::Room, id);
    is_at_crossing(ui.ctx(), id);
    // A cell that is scrolled out of sight keeps the focus, and its name, all the same.
    if cell.is_none()
        && let Some(session) = view.app.session()
    {
        let place = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
        let response = ui.interact(place, id, Sense::click());
        tell(&response, true, &cell_name(ui.ctx(), view, session, cursor));
    }
    if wants_focus && view.app.dialog().is_none() && !view.app.board.is_choosing() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    ui.ctx().data_mut(|data| data.insert_temp(page_id(), page));
}

impl TableDelegate for BoardTable<'_, '_, '_> {
    fn prepare(&mut self, info: &PrefetchInfo) {
        let rows = info.visible_rows.end.saturating_sub(info.visible_rows.start);
        self.visible_rows = usize::try_from(rows).unwrap_or(8).saturating_sub(3).max(1);
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        head_cell_ui(ui, self, cell.col_range.start);
    }

    fn row_ui(&mut self, ui: &mut Ui, row_nr: u64) {
        let Some(BoardRow::Measure(id)) = self.row(row_nr) else {
            return;
        };
        let rect = ui.max_rect();
        let colours = self.view.colours;
        if self.cursor.is_some_and(|cursor| cursor.measure == id) {
            ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
        }
        let from = rect.left() + gap::MARGIN;
        ui.painter().hline(from..=rect.right(), rect.bottom() - 0.5, colours.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        // The heads are the first row that is read.
        let row = usize::try_from(cell.row_nr).unwrap_or(usize::MAX).saturating_add(2);
        match (self.row(cell.row_nr), cell.col_nr) {
            (Some(BoardRow::Area(area)), 0) => area_cell_ui(ui, self, area, row),
            (Some(BoardRow::Measure(id)), 0) => title_cell_ui(ui, self, id, row),
            (Some(BoardRow::Measure(id)), at) => {
                crossing_or_decision_ui(ui, self, id, (row, at - 1));
            }
            _ => {}
        }
    }

    fn row_top_offset(&self, _ctx: &Context, _table_id: Id, row_nr: u64) -> f32 {
        let at = usize::try_from(row_nr).unwrap_or(usize::MAX);
        let tops = &self.lines.tops;
        tops.get(at).or(tops.last()).copied().unwrap_or(0.0)
    }
}
