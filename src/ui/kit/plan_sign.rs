//! The signs of what kind of thing a measure is, and how soon it bears fruit. Each has a shape of
//! its own; a legend and each card's name say what they mean.

use eframe::egui::{Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use crate::domain::measure::{Horizon, MeasureKind};
use crate::ui::kit::theme::Palette;

/// How high the sign of a kind is, and how thick its lines are.
const HALF: f32 = 6.0;
const THICK: f32 = 1.5;

/// How wide the sign of a horizon is.
pub(crate) const fn horizon_width(horizon: Horizon) -> f32 {
    match horizon {
        Horizon::Quick => 10.0,
        Horizon::Middle => 20.0,
        Horizon::Long => 32.0,
    }
}

/// How wide the sign of a kind is.
pub(crate) const KIND_WIDTH: f32 = 2.0 * HALF + 2.0;

/// Paints the sign of a kind around a place.
pub(crate) fn paint_kind(painter: &Painter, at: Pos2, kind: MeasureKind, colours: &Palette) {
    let stroke = Stroke::new(THICK, colours.ink_soft);
    let point = |x: f32, y: f32| at + vec2(x, y) * HALF;
    match kind {
        // A flag: where one would like to be.
        MeasureKind::Ambition => {
            painter.line_segment([point(-0.7, -1.0), point(-0.7, 1.1)], stroke);
            let flag = [(-0.7, -0.9), (0.9, -0.9), (0.5, -0.3), (0.9, 0.3), (-0.7, 0.3)];
            painter.line(flag.iter().map(|(x, y)| point(*x, *y)).collect(), stroke);
        }
        // Two bows that follow each other: it goes on.
        MeasureKind::Activity => {
            for turn in [0.0, std::f32::consts::PI] {
                let bow = |step: u8| {
                    let angle = turn + 0.35 + f32::from(step) * 0.26;
                    at + vec2(angle.cos(), angle.sin()) * HALF * 0.95
                };
                painter.line((0..=9).map(bow).collect(), stroke);
                let tip = bow(9);
                let (sin, cos) = (turn + 0.35 + 9.0 * 0.26).sin_cos();
                let out = vec2(cos, sin);
                let back = vec2(sin, -cos);
                let ends = [tip + back * 3.4 + out * 2.6, tip, tip + back * 3.4 - out * 2.6];
                painter.line(ends.to_vec(), stroke);
            }
        }
        // A box: it has a beginning and an end.
        MeasureKind::Project => {
            let square = Rect::from_center_size(at, vec2(1.8, 1.8) * HALF);
            painter.rect_stroke(square, 1.5, stroke, StrokeKind::Middle);
        }
        // Two boxes, the one on the other.
        MeasureKind::JointProject => {
            let behind = [(-0.2, 0.45), (-1.0, 0.45), (-1.0, -1.0), (0.45, -1.0), (0.45, -0.2)];
            painter.line(behind.iter().map(|(x, y)| point(*x, *y)).collect(), stroke);
            let square = Rect::from_min_max(point(-0.2, -0.2), point(1.1, 1.1));
            painter.rect_stroke(square, 1.5, stroke, StrokeKind::Middle);
        }
    }
}

/// Paints the sign of a horizon, its left end at a place: an arrow, the longer the later.
pub(crate) fn paint_horizon(painter: &Painter, left: Pos2, horizon: Horizon, colours: &Palette) {
    let stroke = Stroke::new(THICK, colours.ink_soft);
    let right = pos2(left.x + horizon_width(horizon), left.y);
    painter.line_segment([left - vec2(0.0, 3.5), left + vec2(0.0, 3.5)], stroke);
    painter.line_segment([left, right], stroke);
    let tip = vec![right - vec2(4.0, 4.0), right, right - vec2(4.0, -4.0)];
    painter.add(Shape::line(tip, stroke));
}

/// Paints a padlock, with the middle of its body at a place.
pub(crate) fn paint_lock(painter: &Painter, at: Pos2, colours: &Palette) {
    let stroke = Stroke::new(THICK, colours.ink_soft);
    let body = Rect::from_center_size(at + vec2(0.0, 1.5), vec2(11.0, 8.0));
    painter.rect_stroke(body, 2.0, stroke, StrokeKind::Middle);
    let top = body.top();
    let bow = [
        (-3.2, 0.0),
        (-3.2, -2.4),
        (-2.3, -4.4),
        (0.0, -5.2),
        (2.3, -4.4),
        (3.2, -2.4),
        (3.2, 0.0),
    ];
    painter.line(bow.iter().map(|(x, y)| pos2(at.x + x, top + y)).collect(), stroke);
}

/// Paints a clock face around a place.
pub(crate) fn paint_clock(painter: &Painter, at: Pos2, colours: &Palette) {
    let stroke = Stroke::new(THICK, colours.ink_soft);
    painter.circle_stroke(at, HALF, stroke);
    painter.line(vec![at - vec2(0.0, 3.4), at, at + vec2(2.6, 1.6)], stroke);
}
