//! Text in our sizes and weights.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Align, Color32, FontId, Galley, Label, Painter, Response, RichText, Ui};

use crate::ui::kit::theme;

/// A line or paragraph in a font and colour, wrapped where it must.
pub(crate) fn text(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(words).font(font).color(colour)).wrap())
}

/// The small name above a field or a list.
pub(crate) fn caption(ui: &mut Ui, words: &str, colour: Color32) -> Response {
    text(ui, words, theme::semibold(theme::SMALL), colour)
}

/// One line, cut with an ellipsis where there is no room; the whole on hovering.
pub(crate) fn line(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(words).font(font).color(colour)).truncate())
}

/// Words among others on a line that wraps: they go on where those before them end.
pub(crate) fn inline(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    ui.label(RichText::new(words).font(font).color(colour))
}

/// Text laid out in at most `rows` lines of a width, cut with an ellipsis as the last resort.
pub(crate) fn layout(
    painter: &Painter,
    words: &str,
    font: FontId,
    colour: Color32,
    width: f32,
    rows: usize,
    align: Align,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), font, colour, width);
    job.wrap.max_rows = rows;
    job.halign = align;
    painter.layout_job(job)
}
