//! The room Board: the table, the panel beside it, and the tools above it.

use eframe::egui::{Frame, Panel, Stroke, Ui, UiBuilder, vec2};

use crate::app::command::BoardCommand;
use crate::app::core::place::Place;
use crate::app::input::{Action, BoardAction};
use crate::domain::lists::EntryKind;
use crate::ui::kit::panes::room_begins_empty;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::board::folding::{panel_folds, panel_width};

mod cells;
mod choice;
mod columns;
mod filters;
mod folding;
mod grid;
pub(crate) mod keys;
mod lines;
mod list;
mod panel;
pub(crate) mod spoken;
mod table;
pub(crate) mod tools;

pub(crate) fn board_ui(ui: &mut Ui, view: &mut View<'_>) {
    let narrow = panel_folds(ui, view);
    let is_open = if narrow { view.app.board.is_detailed() } else { view.app.settings.panel };
    if narrow && is_open && view.app.board.cursor().is_some() {
        panel_frame(view).show(ui, |ui| {
            if buttons::quiet_button(ui, view.colours, true, &view.t("panel-back")).clicked() {
                view.ask(BoardAction::Detail(false));
            }
            panel::panel_ui(ui, view);
        });
        return;
    }
    let has_side = is_open && view.app.board.cursor().is_some();
    let width = if has_side { panel_width(ui.ctx()) } else { 0.0 };
    let all = ui.available_rect_before_wrap();
    // The panel comes behind the board, for the keyboard, too.
    let board = UiBuilder::new().max_rect(all.with_max_x(all.right() - width));
    ui.scope_builder(board, |ui| all_measures_ui(ui, view));
    if has_side {
        ui.scope_builder(UiBuilder::new().max_rect(all), |ui| {
            let side = Panel::right("panel").exact_size(width).resizable(false);
            let frame = panel_frame(view);
            side.show_separator_line(true).frame(frame).show(ui, |ui| panel::panel_ui(ui, view));
        });
    }
}

/// The board itself, and what is to be known of it above and below.
fn all_measures_ui(ui: &mut Ui, view: &mut View<'_>) {
    filters::filters_ui(ui, view);
    stale_ui(ui, view);
    if view.app.board.rows().is_empty() {
        empty_ui(ui, view);
    } else {
        no_criteria_ui(ui, view);
        if view.app.settings.board_list {
            list::list_ui(ui, view);
        } else {
            table::table_ui(ui, view);
        }
    }
}

fn panel_frame(view: &View<'_>) -> Frame {
    Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL)
}

/// The quiet line that says order or filter no longer hold.
fn stale_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !view.app.board.is_stale() {
        return;
    }
    let frame = Frame::new()
        .fill(view.colours.sunken)
        .inner_margin(vec2(gap::MARGIN, gap::XS))
        .stroke(Stroke::NONE);
    let line = Panel::bottom("stale").resizable(false).show_separator_line(false).frame(frame);
    line.show(ui, |ui| {
        let soft = view.colours.ink_soft;
        ui.horizontal_wrapped(|ui| {
            if buttons::way_on_ui(ui, view, "board-stale", soft, "board-refresh") {
                view.run(BoardCommand::Refresh);
            }
        });
    });
}

/// What to do where there are rows but nothing to judge them by.
fn no_criteria_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.app.session().is_none_or(|session| !session.criteria.is_empty()) {
        return;
    }
    let frame = Frame::new().fill(view.colours.sunken).inner_margin(vec2(gap::MARGIN, gap::M));
    let line = Panel::top("no-criteria").resizable(false).show_separator_line(false).frame(frame);
    line.show(ui, |ui| {
        let (words, button) = ("board-no-criteria", "board-no-criteria-button");
        ui.horizontal_wrapped(|ui| {
            if buttons::way_on_ui(ui, view, words, view.colours.ink, button) {
                view.ask(Action::Go(Place::List(EntryKind::Criterion)));
            }
        });
    });
}

/// What to do where there is nothing to show.
fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else {
        return;
    };
    let (key, button, way_on) = if session.measures.is_empty() {
        ("board-empty", "board-empty-button", Action::Go(Place::List(EntryKind::Measure)))
    } else {
        let clear = Action::Do(BoardCommand::ClearFilter.into());
        ("board-filtered-out", "command-clear-filter", clear)
    };
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(620.0));
        text::text(ui, &view.t(key), theme::regular(theme::HEAD), view.colours.ink_soft);
        ui.add_space(gap::L);
        let button = buttons::main_button(ui, view.colours, &view.t(button));
        room_begins_empty(&button, &view.t(key));
        if button.clicked() {
            view.ask(way_on);
        }
    });
}
