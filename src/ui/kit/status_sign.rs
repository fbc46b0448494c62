//! The signs of how something goes: a shape and a word, never the letters of a criterion's lights.

use eframe::egui::{Painter, Pos2, Shape, Stroke, vec2};

use crate::domain::light::Light;
use crate::domain::progress::status::StatusLevel;
use crate::insight::progress::Shown;
use crate::ui::kit::light::{paint_ring, paint_shape};
use crate::ui::kit::theme::Palette;

/// The shape that a level has: those of the lights, since they are told apart by it.
pub(crate) const fn shape(level: StatusLevel) -> Light {
    match level {
        StatusLevel::OnTrack => Light::High,
        StatusLevel::NeedsHelp => Light::Medium,
        StatusLevel::Stopped => Light::Low,
    }
}

/// Paints the sign of what a half-year shows, `size` points high.
pub(crate) fn paint_shown(
    painter: &Painter,
    centre: Pos2,
    size: f32,
    shown: Shown,
    colours: &Palette,
) {
    let thick = (size / 9.0).max(1.5);
    match shown {
        Shown::Level(level) => paint_shape(painter, centre, size, shape(level), colours),
        Shown::Done => {
            let at = |x: f32, y: f32| centre + vec2(x, y) * size;
            let line = vec![at(-0.42, 0.04), at(-0.12, 0.34), at(0.46, -0.34)];
            painter.add(Shape::line(line, Stroke::new(thick * 1.2, colours.ink)));
        }
        Shown::NotStarted => {
            let half = vec2(size * 0.36, 0.0);
            painter.line_segment([centre - half, centre + half], Stroke::new(thick, colours.ink));
        }
        Shown::NotReported => paint_ring(painter, centre, size * 0.84, colours),
    }
}
