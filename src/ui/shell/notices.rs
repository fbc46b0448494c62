//! What is to be known of what was opened or found, where that is more than the status line can say:
//! all of it, until somebody has read it.

use eframe::egui::{Frame, Panel, Ui, vec2};

use crate::app::input::FileAction;
use crate::ui::kit::hint::line_with_hint;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low};
use crate::ui::kit::{buttons, text};
use crate::ui::shell::homeless::LEAST;

pub(super) fn notices_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.app.texts;
    let notices: Vec<String> = view.app.files.notices().map(|notice| notice.say(texts)).collect();
    if notices.is_empty() || ui.available_width() < LEAST {
        return;
    }
    let frame = Frame::new().fill(view.colours.sunken).inner_margin(vec2(gap::MARGIN, gap::XS));
    let list = Panel::bottom("notices").resizable(false).show_separator_line(false).frame(frame);
    // Where a window is low, the room needs what there is: one line, and the rest by pointing at it.
    let is_low = is_low(ui.ctx());
    list.show(ui, |ui| {
        if is_low {
            ui.horizontal(|ui| {
                read_button_ui(ui, view);
                let ink = view.colours.ink;
                line_with_hint(ui, &notices.join(" "), theme::regular(theme::SMALL), ink);
            });
            return;
        }
        ui.spacing_mut().item_spacing.y = gap::XS;
        for notice in &notices {
            text::text(ui, notice, theme::regular(theme::BODY), view.colours.ink);
        }
        read_button_ui(ui, view);
    });
}

fn read_button_ui(ui: &mut Ui, view: &mut View<'_>) {
    if buttons::quiet_button(ui, view.colours, true, &view.t("notices-read")).clicked() {
        view.ask(FileAction::NoticesRead);
    }
}
