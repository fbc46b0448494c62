//! Text in our sizes and weights.

use std::borrow::Cow;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::text::{Fonts, LayoutJob};
use eframe::egui::{
    Align, Color32, Context, FontId, Galley, Label, Painter, Response, RichText, Ui,
};

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
    let mut job = job(words, font, colour, width, rows);
    job.halign = align;
    painter.layout_job(job)
}

fn job(words: &str, font: FontId, colour: Color32, width: f32, rows: usize) -> LayoutJob {
    let words = shown(words, MOST.min(MOST_OF_A_LINE.saturating_mul(rows)));
    let mut job = LayoutJob::simple(words.into_owned(), font, colour, width);
    job.wrap.max_rows = rows;
    job
}

/// Lays texts out that are not drawn, and keeps none of them: what [`layout`] gives is kept until the
/// next frame, and a text takes a hundred times as much as it is long.
pub(crate) struct Measuring {
    /// The same fonts once more: those of the window keep all.
    fonts: Fonts,
    pixels_per_point: f32,
}

impl Measuring {
    /// As texts are drawn in a window. It takes some milliseconds.
    pub(crate) fn new(ctx: &Context) -> Self {
        let (options, fonts) = ctx.fonts(|fonts| (*fonts.options(), fonts.definitions().clone()));
        Self { fonts: Fonts::new(options, fonts), pixels_per_point: ctx.pixels_per_point() }
    }

    /// How high a text is that [`layout`] would lay out so.
    pub(crate) fn height(&mut self, words: &str, font: FontId, width: f32, rows: usize) -> f32 {
        let job = job(words, font, Color32::PLACEHOLDER, width, rows);
        self.fonts.layout_uncached(self.pixels_per_point, Arc::new(job)).size().y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_measured_is_as_high_as_what_is_drawn() {
        let ctx = Context::default();
        theme::install(&ctx);
        ctx.set_zoom_factor(1.25);
        let mut rows = Vec::new();
        let mut out = ctx.run_ui(eframe::egui::RawInput::default(), |ui| {
            let mut measuring = Measuring::new(ui.ctx());
            for words in [
                "Tiltak",
                "Felles plattform for deling av saksdokumenter mellom etater, 😀 – «trinn to»",
                "Gjennomføringsavtaleforvaltningssystemfornyelse uten et eneste mellomrom_i_slutten",
                "en\nto\ntre\nfire\nfem",
                "",
            ] {
                for (width, most) in [(60.0, 3), (150.0, 2), (151.0, 4), (400.0, 2)] {
                    let font = || theme::regular(theme::BODY);
                    let colour = Color32::BLACK;
                    let drawn = layout(ui.painter(), words, font(), colour, width, most, Align::LEFT);
                    let height = measuring.height(words, font(), width, most);
                    assert!((drawn.size().y - height).abs() < f32::EPSILON, "{words:?}, {width}");
                    rows.push(drawn.rows.len());
                }
            }
        });
        out.textures_delta.clear();
        assert!(rows.contains(&1) && rows.contains(&2) && rows.contains(&4), "{rows:?}");
    }
}
