//! What to do where there is no agenda yet.

use eframe::egui::{Frame, Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::domain::session::Session;
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::minutes::asked::asked_for_ui;

/// The most width of what is asked for.
const WIDE: f32 = 640.0;

/// What to do where there is no meeting yet.
pub(super) fn empty_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    scroll_ui(ui, "minutes-empty", |ui| {
        ui.add_space(gap::EMPTY);
        Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(WIDE));
            begin_ui(ui, view);
            ui.add_space(gap::L);
            asked_for_ui(ui, view, session);
        });
    });
}

/// The two ways to begin an agenda.
pub(super) fn begin_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::text(ui, &view.t("minutes-empty"), theme::regular(theme::HEAD), view.colours.ink_soft);
    ui.add_space(gap::L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::L, gap::M);
        let usual = buttons::main_button(ui, view.colours, &view.t("minutes-usual"));
        if view.app.minutes.meeting(view.app).is_none() {
            pane_begins(ui.ctx(), Pane::Room, usual.id);
        }
        if usual.clicked() {
            view.run(MinutesCommand::UsualAgenda);
        }
        let add = buttons::second_button(ui, view.colours, &view.t("minutes-empty-item"));
        if add.clicked() {
            view.run(MinutesCommand::AddItem);
        }
    });
}
