//! What to do where there is no agenda yet.

use eframe::egui::{Frame, Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// What to do where there is no meeting yet.
pub(super) fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| begin_ui(ui, view));
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
