//! Keys as they are shown: painted, as they stand on the keyboard. The words beside them say what
//! they do.

use eframe::egui::{Align2, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::ui::kit::theme::{self, Palette};
use crate::ui::kit::view::View;

/// How high a key is.
pub(crate) const KEY_HEIGHT: f32 = 22.0;

/// A key among words.
pub(crate) fn keycap(ui: &mut Ui, colours: &Palette, label: &str) -> Response {
    let size = vec2(width_of(ui, label).max(KEY_HEIGHT), KEY_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_cap(ui.painter(), rect, label, colours);
    response
}

/// How wide a key is in a button: a letter in a square, more where Alt stands before it.
pub(crate) fn key_width(ui: &Ui, label: &str) -> f32 {
    width_of(ui, label).max(24.0)
}

/// A key with its top right corner at a place, painted into a button.
pub(crate) fn paint_key(ui: &Ui, colours: &Palette, top_right: Pos2, label: &str) {
    let size = vec2(key_width(ui, label), KEY_HEIGHT);
    let rect = Rect::from_min_size(top_right - vec2(size.x, 0.0), size);
    paint_cap(ui.painter(), rect, label, colours);
}

fn width_of(ui: &Ui, label: &str) -> f32 {
    let (font, ink) = (theme::regular(theme::SMALL), ui.visuals().text_color());
    ui.painter().layout_no_wrap(label.to_owned(), font, ink).size().x + 10.0
}

fn paint_cap(painter: &Painter, rect: Rect, label: &str, colours: &Palette) {
    let edge = Stroke::new(1.0, colours.rule_strong);
    painter.rect(rect, 4.0, colours.surface, edge, StrokeKind::Inside);
    let font = theme::regular(theme::SMALL);
    painter.text(rect.center(), Align2::CENTER_CENTER, label, font, colours.ink_soft);
}

/// How a key is shown: as it stands on the keyboard, and one on which nothing stands by its name.
pub(crate) fn shown_key(view: &View<'_>, label: &str) -> String {
    if label == "Space" { view.t("keycap-space").into_owned() } else { label.to_owned() }
}

/// What keys are called aloud: a sign by its name, since few voices read one.
pub(crate) fn spoken_key(view: &View<'_>, label: &str) -> String {
    if label == "← ↑ ↓ →" {
        return view.t("key-arrows").into_owned();
    }
    let words = label.split(' ').map(|part| match part {
        "←" => view.t("key-left"),
        "↑" => view.t("key-up"),
        "→" => view.t("key-right"),
        "↓" => view.t("key-down"),
        "+" => view.t("key-plus"),
        "−" => view.t("key-minus"),
        "?" => view.t("key-question-mark"),
        "." => view.t("key-full-stop"),
        "=" => view.t("key-equals"),
        "Space" => view.t("key-space"),
        "PageUp" => view.t("key-page-up"),
        "PageDown" => view.t("key-page-down"),
        other => other.into(),
    });
    words.collect::<Vec<_>>().join(" ")
}
