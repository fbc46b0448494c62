//! Buttons: the main one, the second ones, the quiet ones.

use eframe::egui::{Button, Color32, Response, RichText, Stroke, TextWrapMode, Ui, Vec2};

use crate::ui::kit::focus::ring_over_edge;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, Palette};
use crate::ui::kit::view::View;

/// The button of the thing to do here.
pub(crate) fn main_button(ui: &mut Ui, colours: &Palette, words: &str) -> Response {
    let text = RichText::new(words).font(theme::semibold(theme::BODY)).color(colours.on_accent);
    let button = Button::new(text).fill(colours.accent).stroke(Stroke::new(1.5, colours.accent));
    large(ui, words, button)
}

/// A button for something else that can be done here.
pub(crate) fn second_button(ui: &mut Ui, colours: &Palette, words: &str) -> Response {
    let text = RichText::new(words).font(theme::semibold(theme::BODY)).color(colours.accent);
    let button = Button::new(text).fill(colours.surface).stroke(Stroke::new(1.5, colours.accent));
    let response = large(ui, words, button);
    ring_over_edge(&response);
    response
}

fn large(ui: &mut Ui, words: &str, button: Button<'_>) -> Response {
    unbroken(ui, words, 20.0, |ui| ui.add(button.corner_radius(8).min_size(Vec2::new(0.0, 44.0))))
}

/// In a row that wraps, a button goes to the next line rather than to pieces; only one that is
/// wider than a whole line is broken. No scope around it: a scope stays on the line it is on.
fn unbroken(
    ui: &mut Ui,
    words: &str,
    padding: f32,
    add: impl FnOnce(&mut Ui) -> Response,
) -> Response {
    let before = (ui.spacing().button_padding.x, ui.style().wrap_mode);
    ui.spacing_mut().button_padding.x = padding;
    if ui.layout().main_wrap() {
        let font = theme::semibold(theme::BODY);
        let ink = ui.visuals().text_color();
        let wide = ui.painter().layout_no_wrap(words.to_owned(), font, ink).size().x;
        if wide + 2.0 * padding <= ui.max_rect().width() {
            ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        } else {
            ui.end_row();
        }
    }
    let response = add(ui);
    ui.spacing_mut().button_padding.x = before.0;
    ui.style_mut().wrap_mode = before.1;
    response
}

/// A button that looks like a word.
pub(crate) fn quiet_button(ui: &mut Ui, colours: &Palette, enabled: bool, words: &str) -> Response {
    let colour = if enabled { colours.accent } else { colours.ink_soft };
    let text = RichText::new(words).font(theme::semibold(theme::BODY)).color(colour);
    // Its words begin where the text above begins: no padding of its own.
    unbroken(ui, words, 0.0, |ui| {
        let button = Button::new(text).frame(false).min_size(Vec2::splat(theme::TARGET));
        let response = ui.add_enabled(enabled, button);
        if enabled && response.hovered() {
            let line = response.rect.bottom() - 4.0;
            ui.painter().hline(response.rect.x_range(), line, Stroke::new(1.5, colours.accent));
        }
        response
    })
}

/// Words, and behind them on the line the way on; true when it is taken.
pub(crate) fn way_on_ui(
    ui: &mut Ui,
    view: &View<'_>,
    words: &str,
    colour: Color32,
    button: &str,
) -> bool {
    text::inline(ui, &view.t(words), theme::regular(theme::BODY), colour);
    quiet_button(ui, view.colours, true, &view.t(button)).clicked()
}
