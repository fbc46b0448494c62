//! Giving the minutes out: what is still missing in them, and the ways to do it.

use eframe::egui::{Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::wording::file_error;
use crate::ui::kit::{aloud, buttons, text};

pub(super) fn give_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("minutes-give").into_owned();
    aloud::region_ui(ui, "minutes-give", &name, |ui| {
        ui.spacing_mut().item_spacing.y = gap::M;
        text::list_heading(ui, &name, view.colours.ink_soft);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::M, gap::M);
            for (key, command) in [
                ("minutes-give-word", MinutesCommand::GiveWord),
                ("minutes-give-pdf", MinutesCommand::GivePdf),
                ("minutes-give-web", MinutesCommand::GiveWeb),
                ("minutes-give-copy", MinutesCommand::CopyMinutes),
            ] {
                if buttons::second_button(ui, view.colours, &view.t(key)).clicked() {
                    view.run(command);
                }
            }
        });
        if let Some(err) = view.app.minutes.why_not_given() {
            let words = file_error(view.app.texts, err);
            text::text(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
        }
        let private = view.t("minutes-private-stay");
        text::text(ui, &private, theme::regular(theme::SMALL), view.colours.ink_soft);
    });
}
