//! The view Status: measures down, half-years across, and the panel of the selected one.

use eframe::egui::{Context, Frame, Id, Memory, Panel, Rect, Ui, UiBuilder, vec2};

use crate::app::command::ProgressCommand;
use crate::app::core::place::{Focus, Room};
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::ProgressCursor;
use crate::app::state::App;
use crate::domain::session::Session;
use crate::insight::progress::{Shown, Wanted};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{
    Pane, begins_with_words, pane_begins, pane_is_folded, room_begins_empty,
};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::progress::widths::Widths;

mod cell;
mod deliveries;
mod history;
mod levels;
mod panel;
mod stage;
mod summary;
mod table;
pub(super) mod tools;
mod widths;
pub(super) mod words;

pub(super) use cell::cell_id;
pub(super) use table::page;

pub(crate) fn progress_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    let progress = view.app.roadmap.progress.progress().clone();
    if progress.lines().next().is_none() {
        nothing_ui(ui, view);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let cursor = view.app.roadmap.progress.cursor();
    let at = cursor.and_then(|at| progress.halves.iter().position(|half| *half == at.half));
    let count = progress.halves.len();
    let widths = Widths::of(ui, room.width(), count, at.unwrap_or(count));
    if widths.panel <= 0.0 && view.app.roadmap.progress.has_panel() {
        pane_is_folded(ui.ctx(), Pane::Room);
        drawer_ui(ui, view, session, room);
        return;
    }
    if widths.panel <= 0.0 {
        pane_is_folded(ui.ctx(), Pane::Side);
    }
    // The panel comes behind the table, for the keyboard, too.
    let left = room.with_max_x(room.right() - widths.panel);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        table::table_ui(ui, view, session, &progress, &widths, left);
    });
    if widths.panel > 0.0 {
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            let side = Panel::right("progress-panel").exact_size(widths.panel).resizable(false);
            side.show_separator_line(true).frame(panel_frame(view)).show(ui, |ui| {
                panel::panel_ui(ui, view, session);
            });
        });
    }
}

/// Whether just now the selected half-year shows something else, and has the keyboard.
pub(super) fn follow(ctx: &Context, app: &App) -> bool {
    let place = Id::unique("progress-shows");
    let now = app.roadmap.progress.shown_at_cursor().filter(|_| app.room == Room::Roadmap);
    let before = ctx.data_mut(|data| {
        let before = data.get_temp::<Option<(ProgressCursor, Shown)>>(place).flatten();
        data.insert_temp(place, now);
        before
    });
    let Some(((at, shown), (was_at, was_shown))) = now.zip(before) else { return false };
    let has_keyboard = ctx.memory(Memory::focused) == Some(cell_id(at));
    has_keyboard && at == was_at && shown != was_shown
}

/// What the selected half-year says.
pub(super) fn spoken(ctx: &Context, view: &View<'_>, session: &Session) -> Option<String> {
    let at = view.app.roadmap.progress.cursor()?;
    Some(words::cell_name(ctx, view, session, session.measure(at.measure)?, at))
}

fn panel_frame(view: &View<'_>) -> Frame {
    Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL)
}

/// The panel in place of the table in a narrow window, with the way back.
fn drawer_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, room: Rect) {
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        panel_frame(view).show(ui, |ui| {
            let back = buttons::quiet_button(ui, view.colours, true, &view.t("progress-back"));
            pane_begins(ui.ctx(), Pane::Side, back.id);
            if back.clicked() {
                view.ask(ProgressAction::Panel(false));
            }
            panel::panel_ui(ui, view, session);
            // Where nothing in it takes the keyboard, the way back does.
            if takes_focus(ui, view, Focus::Places) {
                back.request_focus();
            }
        });
    });
}

/// Where nothing is under way, or nothing of what is looked at.
fn nothing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let looked = view.app.roadmap.progress.wanted();
    let is_all = looked == Wanted::All && view.app.roadmap.progress.area().is_none();
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(620.0));
        let key = if is_all { "progress-empty" } else { "progress-empty-look" };
        let empty = view.t(key);
        let drawn = text::text(ui, &empty, theme::regular(theme::HEAD), view.colours.ink);
        if is_all {
            let how = view.t("progress-empty-how");
            let below = text::text(ui, &how, theme::regular(theme::BODY), view.colours.ink_soft);
            let all = drawn.rect.union(below.rect);
            begins_with_words(ui, Pane::Room, all, &format!("{empty} {how}"));
            return;
        }
        ui.add_space(gap::L);
        let look = buttons::main_button(ui, view.colours, &view.t("progress-look-at-all"));
        room_begins_empty(&look, &empty);
        if look.clicked() {
            view.ask(ProgressAction::Area(None));
            view.run(ProgressCommand::Look(Wanted::All));
        }
    });
}
