//! The line that offers texts whose place is gone: what was being typed when it was deleted.

use eframe::egui::{Frame, Panel, Ui, vec2};

use crate::app::input::{Action, Homeless};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// As much of a text as is shown, in characters.
const SHOWN: usize = 80;

/// In how little room the line is not drawn, in points: there would be none for its words.
pub(super) const LEAST: f32 = 260.0;

pub(super) fn homeless_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.app.drafts.homeless();
    if texts.is_empty() || ui.available_width() < LEAST {
        return;
    }
    let all = texts.join(" / ");
    let mut shown: String = all.chars().take(SHOWN).collect();
    if shown.len() < all.len() {
        shown.push('…');
    }
    let frame = Frame::new().fill(view.colours.sunken).inner_margin(vec2(gap::MARGIN, gap::XS));
    let line = Panel::bottom("homeless").resizable(false).show_separator_line(false).frame(frame);
    line.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::L;
            let words = view.with("homeless", &[("text", shown.into())]);
            text::inline(ui, &words, theme::medium(theme::BODY), view.colours.ink);
            for (key, what) in
                [("homeless-copy", Homeless::Copy), ("homeless-let-go", Homeless::LetGo)]
            {
                if buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked() {
                    view.ask(Action::Homeless(what));
                }
            }
        });
    });
}
