//! The light: shape, letter and colour at once, painted, at any size.

use eframe::egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, epaint};

use crate::domain::light::{Light, Mark};
use crate::ui::kit::theme::{self, Palette};

/// Paints a light's shape, `size` points high.
pub(crate) fn paint_shape(
    painter: &Painter,
    centre: Pos2,
    size: f32,
    light: Light,
    colours: &Palette,
) {
    let edge = Stroke::new((size / 12.0).max(1.0), colours.light_edge(light));
    let fill = colours.light(light);
    let half = size / 2.0;
    match light {
        Light::Medium => painter.circle(centre, half * 0.94 - edge.width / 2.0, fill, edge),
        Light::High => painter.add(triangle(centre, half, -1.0, fill)),
        Light::Low => painter.add(triangle(centre, half, 1.0, fill)),
    };
}

/// A triangle with its point up (-1) or down (1).
fn triangle(centre: Pos2, half: f32, way: f32, fill: epaint::Color32) -> Shape {
    let tip = centre + Vec2::new(0.0, half * 0.92 * way);
    let base = half * -0.84 * way;
    let (left, right) = (Vec2::new(-half, base), Vec2::new(half, base));
    Shape::convex_polygon(vec![tip, centre + right, centre + left], fill, Stroke::NONE)
}

/// Paints the sign of "cannot judge yet": a hatched square. It is no light.
pub(crate) fn paint_hatched(painter: &Painter, centre: Pos2, size: f32, colours: &Palette) {
    let rect = Rect::from_center_size(centre, Vec2::splat(size * 0.94));
    let stroke = Stroke::new((size / 12.0).max(1.4), colours.ink_soft);
    let inside = rect.shrink(stroke.width / 2.0);
    for step in [-0.5_f32, 0.0, 0.5] {
        // Lines of x + y = constant, cut at the square's edges.
        let shift = step * inside.width();
        let (a, b) = if shift >= 0.0 {
            (
                Pos2::new(inside.left() + shift, inside.bottom()),
                Pos2::new(inside.right(), inside.top() + shift),
            )
        } else {
            (
                Pos2::new(inside.left(), inside.bottom() + shift),
                Pos2::new(inside.right() + shift, inside.top()),
            )
        };
        painter.line_segment([a, b], stroke);
    }
    painter.rect_stroke(rect, size / 5.0, stroke, StrokeKind::Inside);
}

/// Paints the sign of "not judged yet": an empty ring.
pub(crate) fn paint_ring(painter: &Painter, centre: Pos2, size: f32, colours: &Palette) {
    painter.circle_stroke(
        centre,
        size * 0.47,
        Stroke::new((size / 12.0).max(1.3), colours.rule_strong),
    );
}

/// Paints whatever mark there is, `size` points high.
pub fn paint_mark(
    painter: &Painter,
    centre: Pos2,
    size: f32,
    mark: Option<Mark>,
    colours: &Palette,
) {
    match mark.map(crate::domain::light::Mark::light) {
        Some(Some(light)) => paint_shape(painter, centre, size, light, colours),
        Some(None) => paint_hatched(painter, centre, size, colours),
        None => paint_ring(painter, centre, size, colours),
    }
}

/// Up to how many times as wide as its shape a crossing has little room.
const NARROW: f32 = 3.8;
/// How far the letter stands from the middle, as a share of the shape's size; and where there is little room.
const APART: f32 = 0.75;
const APART_NARROW: f32 = 0.66;
/// How far both go to the left there.
const ASIDE: f32 = 0.16;

/// Paints a crossing: ground, shape and letter.
pub(crate) fn paint_cell(painter: &Painter, rect: Rect, mark: Option<Mark>, colours: &Palette) {
    let size = (rect.height() * 0.53).min(rect.width() * 0.5);
    match mark.map(crate::domain::light::Mark::light) {
        Some(Some(light)) => {
            painter.rect_filled(rect, theme::CELL_RADIUS, colours.light_ground(light));
            // Beside each other where there is room, as on the board; where that is little, the corners
            // on the right are left to the signs.
            let is_narrow = rect.width() < size * NARROW;
            let apart = if is_narrow { APART_NARROW } else { APART };
            let apart = (size * apart).min(rect.width() / 2.0 - size / 2.0);
            let aside = if is_narrow { size * ASIDE } else { 0.0 };
            let centre = rect.center() - Vec2::new(aside, 0.0);
            paint_shape(painter, centre - Vec2::new(apart * 0.62, 0.0), size, light, colours);
            let place = centre + Vec2::new(apart, 0.0);
            let font = theme::semibold(size * 0.86);
            painter.text(place, Align2::CENTER_CENTER, light.letter(), font, colours.ink);
        }
        Some(None) => {
            painter.rect_filled(rect, theme::CELL_RADIUS, colours.sunken);
            paint_hatched(painter, rect.center(), size, colours);
        }
        None => paint_ring(painter, rect.center(), size * 0.9, colours),
    }
    if colours.hard_edges && mark.is_some() {
        painter.rect_stroke(rect, theme::CELL_RADIUS, colours.field_edge(), StrokeKind::Inside);
    }
}
