//! A crossing on the wall: ground, shape and letter, and its signs, all large enough for the back row.

use eframe::egui::{Align2, Painter, Rect, StrokeKind, vec2};

use crate::app::core::picture::{SceneCell, SceneRow};
use crate::domain::light::{Light, Mark};
use crate::insight::signs::{CrossingSign, Signs};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::light::paint_mark;
use crate::ui::kit::sign::{paint_corners, paint_sign};
use crate::ui::kit::theme;

/// The share of a cell's height that its shape has, where there is room around it and where not.
const SHAPE: f32 = 0.54;
const SHAPE_CLOSE: f32 = 0.76;
/// From the middle of a cell to its shape and to its letter, as shares of the shape.
const TO_SHAPE: f32 = 0.46;
const TO_LETTER: f32 = 0.68;
/// How wide a cell with a letter is at the least, in shapes.
const WITH_LETTER: f32 = 2.02;
/// The height of a letter, as a share of the shape.
const LETTER: f32 = 0.84;
/// The radius of a cell's corners, as a share of its height.
const ROUND: f32 = 0.18;
/// How high a sign is, as a share of its cell, and at the least.
const SIGN: f32 = 0.32;
/// Between two signs' names.
const APART: f32 = 34.0;

/// How much room a cell has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CellRoom {
    /// Air around its shape, and its signs in the corners.
    Ample,
    /// As large a shape as there can be.
    Close,
}

impl Canvas<'_> {
    /// A crossing in its box.
    pub(super) fn cell(&self, area: Rect, cell: SceneCell, room: CellRoom, opacity: f32) {
        let mut painter = self.painter.clone();
        painter.multiply_opacity(opacity);
        self.light(&painter, area, cell.mark, room);
        if room == CellRoom::Ample {
            self.signs(&painter, area, cell.signs);
        }
    }

    fn light(&self, painter: &Painter, area: Rect, mark: Option<Mark>, room: CellRoom) {
        let colours = self.colours;
        let share = if room == CellRoom::Ample { SHAPE } else { SHAPE_CLOSE };
        let size = (area.height() * share).min(area.width() * 0.8);
        let radius = area.height() * ROUND;
        let light = mark.and_then(Mark::light);
        if let Some(mark) = mark {
            let ground = mark.light().map_or(colours.sunken, |light| colours.light_ground(light));
            painter.rect_filled(area, radius, ground);
        }
        let letter = light.filter(|_| area.width() >= size * WITH_LETTER).map(Light::letter);
        let beside = if letter.is_some() { size * TO_SHAPE } else { 0.0 };
        paint_mark(painter, area.center() - vec2(beside, 0.0), size, mark, colours);
        if let Some(letter) = letter {
            let at = area.center() + vec2(size * TO_LETTER, 0.0);
            let font = theme::semibold(size * LETTER);
            painter.text(at, Align2::CENTER_CENTER, letter, font, colours.ink);
        }
        if colours.hard_edges && mark.is_some() {
            painter.rect_stroke(area, radius, colours.field_edge(), StrokeKind::Inside);
        }
    }

    /// The signs in the corners, each in its own.
    fn signs(&self, painter: &Painter, area: Rect, signs: Signs) {
        let size = (area.height() * SIGN).max(sizes::SIGN * self.unit);
        let inside = area.shrink(size / 2.0 + gap::S * self.unit);
        paint_corners(painter, inside, size, signs, self.colours);
    }

    /// What the signs are called, from the right edge; only those that are there.
    /// Gives where they begin.
    pub(super) fn sign_names(&self, there: &[CrossingSign], right: f32, y: f32) -> f32 {
        let mut x = right;
        for sign in there.iter().rev() {
            let words = self.texts.get(sign_key(*sign));
            let soft = Typeset { colour: self.colours.ink_soft, ..self.set(sizes::SMALLEST) };
            let wide = self.wide(&words, sizes::SMALLEST, Weight::Regular);
            x -= wide;
            let galley = self.plain(&words, soft, wide + gap::XS);
            self.put(x, y, &galley);
            x -= sizes::SIGN;
            let middle = y + self.high(&galley) / 2.0;
            let at = self.at(x, middle);
            paint_sign(&self.painter, at, sizes::SIGN * self.unit, *sign, self.colours);
            x -= APART;
        }
        x
    }
}

/// The signs that any crossing of some lines bears.
pub(super) fn signs_there(rows: &[SceneRow]) -> Vec<CrossingSign> {
    let bears = |row: &SceneRow, sign| match row {
        SceneRow::Area(_) => false,
        SceneRow::Measure(row) => row.cells.iter().any(|cell| cell.signs.has(sign)),
    };
    let there = |sign: &CrossingSign| rows.iter().any(|row| bears(row, *sign));
    CrossingSign::ALL.into_iter().filter(there).collect()
}

const fn sign_key(sign: CrossingSign) -> &'static str {
    match sign {
        CrossingSign::Split => "wall-split",
        CrossingSign::Condition => "wall-condition",
        CrossingSign::Reservation => "wall-reservation",
        CrossingSign::OldWording => "wall-old-wording",
        CrossingSign::Unsettled => "wall-unsettled",
    }
}
