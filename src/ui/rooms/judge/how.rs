//! How a group answers unseen at one laptop: told in place, until somebody has read it.

use eframe::egui::{Frame, Ui, vec2};

use crate::app::command::JudgeCommand;
use crate::app::input::JudgeAction;
use crate::domain::rules::AnswerWay;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

pub(super) fn how_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.app.settings.knows_answering {
        return;
    }
    let frame = Frame::new().fill(view.colours.sunken).corner_radius(9).inner_margin(gap::M);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(gap::L, gap::XXS);
        text::text(ui, &view.t("how-title"), theme::semibold(theme::BODY), view.colours.ink);
        for (words, button, command) in [
            ("how-around", "how-around-button", Some(JudgeCommand::PassAround)),
            ("how-cards", "how-cards-button", Some(JudgeCommand::Way(AnswerWay::Hands))),
            ("how-notes", "how-known", None),
        ] {
            ui.add_space(gap::XS);
            text::text(ui, &view.t(words), theme::regular(theme::DETAIL), view.colours.ink);
            if buttons::quiet_button(ui, view.colours, true, &view.t(button)).clicked() {
                view.ask(JudgeAction::AnsweringIsKnown);
                if let Some(command) = command {
                    view.run(command);
                }
            }
        }
    });
    ui.add_space(gap::M);
}
