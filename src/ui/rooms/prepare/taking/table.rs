//! The sheet with its own letters and numbers, what each column means above it, and what becomes of
//! each row at its end. Only what is visible is drawn.

use eframe::egui::util::IdTypeMap;
use eframe::egui::{
    Align2, EventFilter, Id, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2,
};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, Table, TableDelegate};

use crate::app::core::imports::tried::TriedSheet;
use crate::app::core::place::Focus;
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{At, Taking, TakingAction};
use crate::exchange::table_in::Fate;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text};
use crate::ui::rooms::prepare::taking::cells::{cell_id, cell_ui, fate_words};
use crate::ui::rooms::prepare::taking::columns::{Columns, FATE, NUMBER};
use crate::ui::rooms::prepare::taking::meaning;

/// The height of a row of the sheet, of its letters, and of what its columns mean.
const ROW: f32 = 34.0;
const LETTERS: f32 = 26.0;
const MEANINGS: f32 = 46.0;

pub(super) fn table_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let Some(sheet) = taking.sheet() else {
        let words = view.t("taking-trying");
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
        return;
    };
    let room = ui.available_width() - gap::MARGIN - theme::SCROLL_BAR;
    let columns = Columns::of(ui, view, sheet, room);
    let wants_focus = takes_focus(ui, view, Focus::Table);
    let at = taking.at();
    let is_here = ui.ctx().memory(|memory| memory.has_focus(cell_id(at.row, at.column)));
    let follows = wants_focus || (has_other_room(ui, room) && is_here);
    let table = table(sheet, &columns, at, follows);
    let mut delegate = SheetTable { view, taking, sheet, columns, chosen: None };
    let inside = ui.available_rect_before_wrap();
    let inside = Rect::from_min_max(inside.min + vec2(gap::MARGIN, 0.0), inside.max);
    ui.scope_builder(eframe::egui::UiBuilder::new().max_rect(inside), |ui| {
        table.show(ui, &mut delegate);
    });
    let chosen = delegate.chosen.take();
    cursor(ui, view, at, chosen.is_none(), wants_focus);
}

/// Whether the sheet has another room than before: what is looked at is then shown again, in this frame,
/// and in the next one, in which all stands where it does from now on.
fn has_other_room(ui: &Ui, room: f32) -> bool {
    let before = |data: &mut IdTypeMap| {
        let before = data.get_temp_mut_or(Id::unique("sheet-room"), (room, 0_u8));
        let is_other = (before.0 - room).abs() > 0.5;
        let frames = if is_other { 2 } else { before.1 };
        *before = (room, frames.saturating_sub(1));
        frames
    };
    let frames = ui.ctx().data_mut(before);
    if frames > 1 {
        ui.ctx().request_repaint();
    }
    frames > 0
}

fn table(sheet: &TriedSheet, columns: &Columns, at: At, follows: bool) -> Table {
    let column = |width: f32| Column::new(width).range(width..=width).resizable(false);
    let (first, last) = if columns.fate_first { (Some(FATE), None) } else { (None, Some(FATE)) };
    let all = [NUMBER].into_iter().chain(first).chain(columns.widths.iter().copied()).chain(last);
    let rows = sheet.import.sheet.rows.len() as u64;
    let table = Table::new()
        .id_salt("sheet")
        .columns(all.map(column).collect::<Vec<_>>())
        .num_sticky_cols(columns.sticky)
        .headers([HeaderRow::new(MEANINGS), HeaderRow::new(LETTERS)])
        .num_rows(rows);
    let place = columns.order.iter().position(|column| *column == at.column);
    match place.filter(|_| follows) {
        Some(place) => {
            let row = at.row as u64;
            let at = place + 1 + usize::from(columns.fate_first);
            table.scroll_to_rows(row..=row, None).scroll_to_column(at, None)
        }
        None => table,
    }
}

/// The sheet's one Tab stop.
fn cursor(ui: &Ui, view: &View<'_>, at: At, is_hidden: bool, wants_focus: bool) {
    let id = cell_id(at.row, at.column);
    pane_begins(ui.ctx(), Pane::Room, id);
    // A cell that is scrolled out of sight keeps the focus all the same.
    if is_hidden {
        let place = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
        let _ = ui.interact(place, id, Sense::click());
    }
    if wants_focus && view.app.dialog().is_none() {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

struct SheetTable<'a, 'b, 'v> {
    view: &'v mut View<'b>,
    taking: &'a Taking,
    sheet: &'a TriedSheet,
    columns: Columns,
    /// The cell that is looked at, once it was drawn.
    chosen: Option<Response>,
}

impl SheetTable<'_, '_, '_> {
    /// The place in the sheet of a column that is drawn, where it is one of the sheet's.
    fn column(&self, at: usize) -> Option<usize> {
        let before = 1 + usize::from(self.columns.fate_first);
        self.columns.order.get(at.checked_sub(before)?).copied()
    }

    /// Whether what becomes of the rows is drawn there.
    fn is_fate(&self, at: usize) -> bool {
        at == if self.columns.fate_first { 1 } else { self.columns.order.len() + 1 }
    }

    /// The letter above a column.
    fn letter_ui(&self, ui: &Ui, at: usize) {
        let (rect, colours) = (ui.max_rect(), self.view.colours);
        if self.is_fate(at) {
            return;
        }
        let is_chosen = self.column(at) == Some(self.taking.at().column);
        let fill = if is_chosen { colours.accent_soft } else { colours.sunken };
        ui.painter().rect_filled(rect, 0.0, fill);
        if let Some(column) = self.column(at) {
            let letter = self.sheet.import.sheet.column_name(column);
            let font = theme::regular(theme::SMALL);
            let middle = rect.center();
            ui.painter().text(middle, Align2::CENTER_CENTER, letter, font, colours.ink_soft);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), colours.hairline());
    }

    /// The sheet's own number of a row.
    fn number_ui(&self, ui: &Ui, at: usize) {
        let Some(row) = self.sheet.import.sheet.rows.get(at) else { return };
        let (rect, colours) = (ui.max_rect(), self.view.colours);
        ui.painter().rect_filled(rect, 0.0, colours.sunken);
        let name = self.sheet.import.sheet.row_name(row.number);
        let is_head = self.sheet.import.mapping.head == Some(at);
        let font = if is_head { theme::semibold } else { theme::regular }(theme::SMALL);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, name, font, colours.ink_soft);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), colours.hairline());
    }

    /// What becomes of a row.
    fn fate_ui(&self, ui: &Ui, at: usize) {
        let Some(row) = self.sheet.import.sheet.rows.get(at) else { return };
        let (rect, colours) = (ui.max_rect(), self.view.colours);
        let words = fate_words(self.view, self.sheet, row);
        let changes =
            matches!(self.sheet.fates.get(&row.number), Some(Fate::Updated(_) | Fate::Near(_)));
        let font = if changes { theme::semibold } else { theme::regular }(theme::NOTE);
        let ink = if changes { colours.ink } else { colours.ink_soft };
        let response = ui.interact(rect, Id::unique(("sheet-fate", at)), Sense::hover());
        aloud::stands_at(ui.ctx(), response.id, at + 3, usize::MAX);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*words));
        let place = rect.left_center() + vec2(gap::L, 0.0);
        ui.painter().text(place, Align2::LEFT_CENTER, &*words, font, ink);
    }

    fn value_ui(&mut self, ui: &Ui, at: usize, column: usize) {
        let (rect, colours) = (ui.max_rect(), self.view.colours);
        let looked = self.taking.at();
        let is_looked_at = looked == At { row: at, column };
        if looked.column == column {
            ui.painter().rect_filled(rect, 0.0, colours.accent_soft);
        } else {
            ui.painter().rect_filled(rect, 0.0, colours.surface);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
        ui.painter().vline(rect.right() - 0.5, rect.y_range(), colours.hairline());
        let place = (at, column);
        let Some(response) = cell_ui(ui, self.view, self.sheet, place, is_looked_at) else {
            return;
        };
        if response.clicked() {
            if is_looked_at && !ui.input(|input| input.pointer.any_released()) {
                meaning::open(ui.ctx(), column);
            } else {
                let look = TakingAction::Look(At { row: at, column });
                self.view.ask(PrepareAction::Taking(look));
            }
        }
        if is_looked_at {
            let edge = Stroke::new(colours.edge + 1.0, colours.accent);
            ui.painter().rect_stroke(rect, 0.0, edge, eframe::egui::StrokeKind::Inside);
            self.chosen = Some(response);
        }
    }
}

impl TableDelegate for SheetTable<'_, '_, '_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let at = cell.col_range.start;
        if cell.row_nr == 1 {
            self.letter_ui(ui, at);
        } else if let Some(column) = self.column(at) {
            meaning::meaning_ui(ui, self.view, self.taking, column, at);
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        let at = usize::try_from(cell.row_nr).unwrap_or(usize::MAX);
        match (cell.col_nr, self.column(cell.col_nr)) {
            (0, _) => self.number_ui(ui, at),
            (_, Some(column)) => self.value_ui(ui, at, column),
            (_, None) => self.fate_ui(ui, at),
        }
    }

    fn default_row_height(&self) -> f32 {
        ROW
    }
}
