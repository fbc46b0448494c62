//! The sheet that the audience's picture is painted on: all sizes in 1/1080 of its height. It is
//! never narrower than 4:3: in a tall window it lies in the middle, as wide as the window.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{
    self, Align, Color32, FontId, Galley, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::domain::light::Mark;
use crate::ui::audience::sizes;
use crate::ui::kit::theme::{self, Palette};
use crate::ui::kit::view::how_many;
use crate::ui::kit::{light, text};

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Medium,
    Strong,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Typeset {
    /// The size it has where there is room, in units.
    pub size: f32,
    pub weight: Weight,
    pub colour: Color32,
    /// The most lines.
    pub rows: usize,
    pub align: Align,
}

/// What is painted on.
pub(super) struct Canvas<'a> {
    pub ui: &'a Ui,
    pub painter: Painter,
    pub rect: Rect,
    pub colours: &'a Palette,
    /// A 1080th of the height, in points.
    pub unit: f32,
}

/// The part of a box that is painted in: all of it, but where it is tall.
fn sheet(rect: Rect) -> Rect {
    let high = rect.height().min(rect.width() / sizes::NARROWEST);
    Rect::from_center_size(rect.center(), vec2(rect.width(), high))
}

impl<'a> Canvas<'a> {
    pub(super) fn new(ui: &'a Ui, rect: Rect, colours: &'a Palette) -> Self {
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        painter.rect_filled(rect, 0.0, colours.paper);
        let rect = sheet(rect);
        Self { ui, painter, rect, colours, unit: rect.height() / 1080.0 }
    }

    /// How wide it is, in units; it is 1080 high.
    pub(super) fn width(&self) -> f32 {
        self.rect.width() / self.unit
    }

    /// How wide it is between two margins.
    pub(super) fn between(&self, margin: f32) -> f32 {
        self.width() - 2.0 * margin
    }

    /// A place, from units.
    pub(super) fn at(&self, x: f32, y: f32) -> Pos2 {
        self.rect.min + vec2(x, y) * self.unit
    }

    /// A box, from units.
    pub(super) fn area(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(self.at(x, y), vec2(width, height) * self.unit)
    }

    pub(super) fn set(&self, size: f32) -> Typeset {
        Typeset {
            size,
            weight: Weight::Regular,
            colour: self.colours.ink,
            rows: 1,
            align: Align::LEFT,
        }
    }

    fn font(&self, size: f32, weight: Weight) -> FontId {
        let size = size * self.unit;
        match weight {
            Weight::Regular => theme::regular(size),
            Weight::Medium => theme::medium(size),
            Weight::Strong => theme::semibold(size),
        }
    }

    fn laid(&self, words: &str, set: Typeset, size: f32, width: f32) -> Arc<Galley> {
        let font = self.font(size, set.weight);
        let width = width * self.unit;
        text::layout(&self.painter, words, font, set.colour, width, set.rows, set.align)
    }

    /// A text in the largest size, up to its own, in which all of it fits; cut as the last resort,
    /// in the smallest.
    pub(super) fn fitted(&self, words: &str, set: Typeset, width: f32, height: f32) -> Arc<Galley> {
        let mut size = set.size.max(sizes::SMALLEST);
        loop {
            let galley = self.laid(words, set, size, width);
            let fits = !galley.elided && galley.size().y <= height * self.unit + 0.5;
            if fits || size <= sizes::SMALLEST {
                if galley.size().y > height * self.unit + 0.5 {
                    // Fewer lines, rather than words below the edge.
                    let line = galley.size().y / galley.rows.len().max(1) as f32;
                    let rows = how_many(height * self.unit, line).max(1);
                    return self.laid(words, Typeset { rows, ..set }, size, width);
                }
                return galley;
            }
            size = (size * 0.92).max(sizes::SMALLEST);
        }
    }

    /// How wide a text is on one line, in units.
    pub(super) fn wide(&self, words: &str, size: f32, weight: Weight) -> f32 {
        let font = self.font(size, weight);
        let galley = self.painter.layout_no_wrap(words.to_owned(), font, self.colours.ink);
        galley.size().x / self.unit
    }

    /// How high a laid-out text is, in units.
    pub(super) fn high(&self, galley: &Galley) -> f32 {
        galley.size().y / self.unit
    }

    /// Paints a laid-out text with its top left corner at a place; with its top right, or its top
    /// middle, where it is set so.
    pub(super) fn put(&self, x: f32, y: f32, galley: &Arc<Galley>) {
        self.painter.galley(self.at(x, y), Arc::clone(galley), self.colours.ink);
    }

    /// Sets a text in a box and says how high it came out, in units.
    pub(super) fn write(&self, area: [f32; 4], words: &str, set: Typeset) -> f32 {
        let [x, y, width, height] = area;
        if words.trim().is_empty() {
            return 0.0;
        }
        let galley = self.fitted(words, set, width, height);
        let x = match set.align {
            Align::Min => x,
            Align::Center => x + width / 2.0,
            Align::Max => x + width,
        };
        self.put(x, y, &galley);
        self.high(&galley)
    }

    /// A hairline.
    pub(super) fn rule(&self, x: f32, y: f32, width: f32, thick: f32, colour: Color32) {
        let stroke = Stroke::new((thick * self.unit).max(1.0), colour);
        let from = self.at(x, y);
        self.painter.hline(from.x..=from.x + width * self.unit, from.y, stroke);
    }

    /// A crossing's light, as on the board.
    pub(super) fn cell(&self, area: Rect, mark: Option<Mark>, opacity: f32) {
        let mut painter = self.painter.clone();
        painter.multiply_opacity(opacity);
        light::paint_cell(&painter, area, mark, self.colours);
    }

    /// The ring around what is looked at.
    pub(super) fn ring(&self, area: Rect) {
        let stroke = Stroke::new((4.0 * self.unit).max(2.0), self.colours.accent);
        let radius = (13.0 * self.unit).clamp(2.0, 60.0);
        self.painter.rect_stroke(area.expand(self.unit), radius, stroke, StrokeKind::Outside);
    }

    /// How far something new has come in, 0 to 1: once, calmly, and at once without motion. What
    /// was never there before, as when a picture is opened, does not move.
    pub(super) fn glide(&self, key: egui::Id, state: u64, motion: bool) -> f32 {
        const TIME: f32 = 0.15;
        let key = key.with(self.ui.ctx().viewport_id()).with(self.rect.width().to_bits());
        let now = self.ui.input(|input| input.time);
        let before = self.ui.ctx().data(|data| data.get_temp::<(u64, f64)>(key));
        let since = match before {
            Some((last, since)) if last == state => since,
            Some(_) if motion => now,
            _ => f64::NEG_INFINITY,
        };
        self.ui.ctx().data_mut(|data| data.insert_temp(key, (state, since)));
        let passed = Duration::try_from_secs_f64(now - since).map_or(TIME, |d| d.as_secs_f32());
        let come = (passed / TIME).min(1.0);
        if come < 1.0 {
            self.ui.ctx().request_repaint();
        }
        come
    }
}

/// A rectangle's middle left, for shapes beside text.
pub(super) fn left_middle(rect: Rect, inset: f32) -> Pos2 {
    pos2(rect.left() + inset, rect.center().y)
}
