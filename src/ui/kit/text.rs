//! Text in our sizes and weights.

use std::borrow::Cow;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::text::LayoutJob;
use eframe::egui::{Align, Color32, FontId, Galley, Label, Painter, Response, RichText, Ui};

use crate::ui::kit::theme;

/// How much of a text is laid out at most, in bytes: far more than anybody reads in one place. Laid
/// out, a text takes a hundred times as much, and a file may hold texts of a megabyte.
const MOST: usize = 20_000;

/// The same of a line.
const MOST_OF_A_LINE: usize = 2000;

/// As much of a text as is laid out, with an ellipsis where that is not all.
pub(crate) fn shown(words: &str, most: usize) -> Cow<'_, str> {
    if words.len() <= most {
        return Cow::Borrowed(words);
    }
    let end = words.floor_char_boundary(most);
    Cow::Owned(format!("{}…", words.get(..end).unwrap_or_default()))
}

/// A line or paragraph in a font and colour, wrapped where it must.
pub(crate) fn text(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    let words = shown(words, MOST);
    ui.add(Label::new(RichText::new(words).font(font).color(colour)).wrap())
}

/// The same, as the head of what stands below it.
pub(crate) fn heading(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    let response = text(ui, words, font, colour);
    is_heading(&response, words);
    response
}

/// Has words that were drawn be read as the head of what stands below them.
pub(crate) fn is_heading(drawn: &Response, words: &str) {
    drawn.ctx.accesskit_node_builder(drawn.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(words);
        node.clear_value();
    });
}

/// The small name above a field or a list.
pub(crate) fn caption(ui: &mut Ui, words: &str, colour: Color32) -> Response {
    text(ui, words, theme::semibold(theme::SMALL), colour)
}

/// The same, of a list that stands below it.
pub(crate) fn list_heading(ui: &mut Ui, words: &str, colour: Color32) -> Response {
    heading(ui, words, theme::semibold(theme::SMALL), colour)
}

/// One line, cut with an ellipsis where there is no room.
pub(crate) fn line(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    let words = shown(words, MOST_OF_A_LINE);
    let label = Label::new(RichText::new(words).font(font).color(colour));
    ui.add(label.truncate().show_tooltip_when_elided(false))
}

/// Words among others on a line that wraps: they go on where those before them end.
pub(crate) fn inline(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    let words = shown(words, MOST);
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
    let words = shown(words, MOST.min(MOST_OF_A_LINE.saturating_mul(rows)));
    let mut job = LayoutJob::simple(words.into_owned(), font, colour, width);
    job.wrap.max_rows = rows;
    job.halign = align;
    painter.layout_job(job)
}
