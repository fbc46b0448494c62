//! The view Action plan: what all measures deliver, by whom and when, and the form of what is
//! selected.

use eframe::egui::{Frame, Panel, Rect, Ui, UiBuilder, vec2};

use crate::app::command::ActionsCommand;
use crate::app::input::ActionsAction;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::session::Session;
use crate::insight::action_plan::Period;
use crate::ui::kit::panes::{Pane, pane_is_folded, room_begins_empty};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

mod form;
mod list;
pub(crate) mod words;

pub(super) use list::{line_id, page};

/// The form, as wide as there is room for; what must be left beside it.
const PANELS: [(f32, f32); 2] = [(400.0, 820.0), (350.0, 560.0)];

pub(crate) fn actions_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    if view.app.roadmap.actions.plan().periods.is_empty() {
        nothing_ui(ui, view);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let panel = PANELS.into_iter().find(|(panel, left)| room.width() - panel >= *left);
    let panel = panel.map_or(0.0, |(panel, _)| panel);
    if panel <= 0.0 && view.app.roadmap.actions.has_form() {
        pane_is_folded(ui.ctx(), Pane::Room);
        drawer_ui(ui, view, session, room);
        return;
    }
    if panel <= 0.0 {
        pane_is_folded(ui.ctx(), Pane::Side);
    }
    let left = room.with_max_x(room.right() - panel);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        list::list_ui(ui, view, session, left);
    });
    if panel > 0.0 {
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            let side = Panel::right("actions-panel").exact_size(panel).resizable(false);
            side.show_separator_line(true).frame(panel_frame(view)).show(ui, |ui| {
                form::form_ui(ui, view, session);
            });
        });
    }
}

/// What the selected line says.
pub(super) fn spoken(view: &View<'_>, session: &Session) -> Option<String> {
    let deliverable = session.find::<Deliverable>(view.app.roadmap.actions.cursor()?)?;
    let period = Period::of(deliverable, view.now.day);
    Some(words::line_name(view, session, deliverable, period))
}

fn panel_frame(view: &View<'_>) -> Frame {
    Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL)
}

/// The form in place of the list in a narrow window, with the way back.
fn drawer_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, room: Rect) {
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        panel_frame(view).show(ui, |ui| {
            if buttons::quiet_button(ui, view.colours, true, &view.t("actions-back")).clicked() {
                view.ask(ActionsAction::Form(false));
            }
            form::form_ui(ui, view, session);
        });
    });
}

fn nothing_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(620.0));
        let (empty, how) = (view.t("actions-empty"), view.t("actions-empty-how"));
        text::text(ui, &empty, theme::regular(theme::HEAD), view.colours.ink);
        text::text(ui, &how, theme::regular(theme::BODY), view.colours.ink_soft);
        ui.add_space(gap::L);
        let add = buttons::main_button(ui, view.colours, &view.t("actions-add"));
        room_begins_empty(&add, &format!("{empty} {how}"));
        if add.clicked() {
            view.run(ActionsCommand::Add);
        }
    });
}
