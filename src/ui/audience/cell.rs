//! A crossing on the wall: ground, shape and letter, and its signs, all large enough for the back row.

use eframe::egui::{Align2, Painter, Rect, StrokeKind, vec2};

use crate::app::core::names::wall_sign_key;
use crate::app::core::picture::SceneCell;
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
/// The same with air at its sides.
const WITH_AIR: f32 = 2.3;
/// The height of a letter, as a share of the shape.
const LETTER: f32 = 0.84;
/// The radius of a cell's corners, as a share of its height.
const ROUND: f32 = 0.18;
/// How high a sign is, as a share of its cell, and at the least.
const SIGN: f32 = 0.32;
/// From the left of a sign to its name.
const TO_NAME: f32 = 1.5 * sizes::SIGN;
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
        // Where there is air, the letter has its room first.
        let widest = if room == CellRoom::Ample { 1.0 / WITH_AIR } else { 0.8 };
        let size = (area.height() * share).min(area.width() * widest);
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
        let size = (area.height().min(area.width()) * SIGN).max(sizes::SIGN * self.unit);
        let inside = area.shrink(size / 2.0 + gap::S * self.unit);
        paint_corners(painter, inside, size, signs, self.colours);
    }

    /// The signs that are there in as many lines as their names need in a width.
    pub(super) fn sign_lines(&self, there: &[CrossingSign], width: f32) -> Vec<Vec<CrossingSign>> {
        let mut lines: Vec<Vec<CrossingSign>> = Vec::new();
        let mut left = 0.0;
        for sign in there {
            let wide = self.sign_width(*sign);
            if let Some(line) = lines.last_mut().filter(|_| APART + wide <= left) {
                line.push(*sign);
                left -= APART + wide;
            } else {
                lines.push(vec![*sign]);
                left = width - wide;
            }
        }
        lines
    }

    /// How wide some signs are with what they are called, beside each other.
    pub(super) fn signs_width(&self, signs: &[CrossingSign]) -> f32 {
        let wide: f32 = signs.iter().map(|sign| self.sign_width(*sign)).sum();
        wide + APART * signs.len().saturating_sub(1) as f32
    }

    fn sign_width(&self, sign: CrossingSign) -> f32 {
        let words = self.texts.get(wall_sign_key(sign));
        TO_NAME + self.wide(&words, sizes::SMALLEST, Weight::Regular)
    }

    /// What some signs are called, beside each other from a place on.
    pub(super) fn sign_names(&self, signs: &[CrossingSign], (mut x, y): (f32, f32)) {
        for sign in signs {
            let words = self.texts.get(wall_sign_key(*sign));
            let middle = self.sign_name(&words, (x + TO_NAME, y));
            let at = self.at(x + sizes::SIGN / 2.0, middle);
            paint_sign(&self.painter, at, sizes::SIGN * self.unit, *sign, self.colours);
            x += self.sign_width(*sign) + APART;
        }
    }

    /// What a sign is called; gives the middle of its line.
    pub(super) fn sign_name(&self, words: &str, (x, y): (f32, f32)) -> f32 {
        let soft = Typeset { colour: self.colours.ink_soft, ..self.set(sizes::SMALLEST) };
        let galley = self.cut(words, soft, self.width() - x);
        self.put(x, y, &galley);
        y + self.high(&galley) / 2.0
    }
}

/// The signs that are there, in the order they are told.
pub(super) fn listed(signs: Signs) -> Vec<CrossingSign> {
    CrossingSign::ALL.into_iter().filter(|sign| signs.has(*sign)).collect()
}
