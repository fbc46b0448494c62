//! The sheet that the audience's picture is painted on: all sizes in units, 1/1080 of its height.
//!
//! On a sheet much taller than wide a unit is a share of the width, so that words stay whole.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{Color32, Galley, Id, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::core::picture::Begin;
use crate::i18n::Texts;
use crate::ui::audience::sizes;
use crate::ui::kit::theme::Palette;

/// The height of a sheet that is wide enough.
const HIGH: f32 = 1080.0;
/// The least width there is.
const NARROWEST: f32 = 960.0;
/// Lines longer than this are hard to follow: what is read is no wider on a very wide screen.
const WIDEST: f32 = 2300.0;

/// What is painted on.
pub(super) struct Canvas<'a> {
    pub ui: &'a Ui,
    pub painter: Painter,
    pub rect: Rect,
    pub colours: &'a Palette,
    /// The language of what is painted, for where words may be broken.
    pub texts: &'a Texts,
    /// A unit, in points.
    pub unit: f32,
    /// Where a sheet begins that goes out; nothing on the wall, where it follows what is looked at.
    pub begin: Option<&'a Begin>,
}

/// A unit of a sheet, in points.
pub(super) fn unit(sheet: Rect) -> f32 {
    (sheet.height() / HIGH).min(sheet.width() / NARROWEST).max(f32::MIN_POSITIVE)
}

impl<'a> Canvas<'a> {
    pub(super) fn new(ui: &'a Ui, rect: Rect, colours: &'a Palette, texts: &'a Texts) -> Self {
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        painter.rect_filled(rect, 0.0, colours.paper);
        let unit = unit(rect);
        let sheet = rect.width().min(WIDEST * unit);
        let rect = Rect::from_center_size(rect.center(), vec2(sheet, rect.height()));
        Self { ui, painter, rect, colours, texts, unit, begin: None }
    }

    /// The same sheet with everything on it larger, and less room in units.
    pub(super) fn scaled(&self, scale: f32) -> Self {
        let painter = self.painter.clone();
        let Self { ui, rect, colours, texts, begin, .. } = *self;
        Self { ui, painter, rect, colours, texts, unit: self.unit * scale, begin }
    }

    /// How wide it is, in units.
    pub(super) fn width(&self) -> f32 {
        self.rect.width() / self.unit
    }

    /// How high it is, in units.
    pub(super) fn height(&self) -> f32 {
        self.rect.height() / self.unit
    }

    /// Where pages end, in units.
    pub(super) fn bottom(&self) -> f32 {
        self.height() - sizes::FOOT
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

    /// Paints a laid-out text with its top left corner at a place; with its top right, or its top
    /// middle, where it is set so.
    pub(super) fn put(&self, x: f32, y: f32, galley: &Arc<Galley>) {
        self.painter.galley(self.at(x, y), Arc::clone(galley), self.colours.ink);
    }

    /// A hairline.
    pub(super) fn rule(&self, x: f32, y: f32, width: f32, thick: f32, colour: Color32) {
        let stroke = Stroke::new((thick * self.unit).max(1.0), colour);
        let from = self.at(x, y);
        self.painter.hline(from.x..=from.x + width * self.unit, from.y, stroke);
    }

    /// The ring around what is looked at.
    pub(super) fn ring(&self, area: Rect) {
        let stroke = Stroke::new((4.0 * self.unit).max(2.0), self.colours.accent);
        let radius = (13.0 * self.unit).clamp(2.0, 60.0);
        self.painter.rect_stroke(area.expand(self.unit), radius, stroke, StrokeKind::Outside);
    }

    /// How far something new has come in, 0 to 1: once, calmly, and at once without motion. What
    /// was never there before, as when a picture is opened, does not move.
    pub(super) fn glide(&self, key: Id, state: u64, motion: bool) -> f32 {
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
