//! The small signs in a crossing's corners. Each has a shape of its own and a corner of its own.

use eframe::egui::{
    Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, vec2,
};

use crate::insight::signs::{CrossingSign, Signs};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, Palette};

/// How high a sign is in a crossing, in points.
const SIZE: f32 = 9.0;
/// How high a line of the list of signs is: lower than a button, which it is not.
const LINE: f32 = 20.0;

/// Paints the signs a crossing bears into its corners.
pub(crate) fn paint_signs(painter: &Painter, cell: Rect, signs: Signs, colours: &Palette) {
    let inset = if cell.width() < 72.0 { 7.0 } else { 9.0 };
    paint_corners(painter, cell.shrink(inset), SIZE, signs, colours);
}

/// The same in any size, with the middles of the signs in the corners of `inside`.
pub(crate) fn paint_corners(
    painter: &Painter,
    inside: Rect,
    size: f32,
    signs: Signs,
    colours: &Palette,
) {
    for sign in CrossingSign::ALL.into_iter().filter(|sign| signs.has(*sign)) {
        let corner = match sign {
            CrossingSign::Split => inside.left_top(),
            CrossingSign::Condition => inside.right_top(),
            CrossingSign::Reservation => inside.left_bottom(),
            // Two need a mark, of which one holds at most, the other that there is none.
            CrossingSign::OldWording | CrossingSign::FromSheet | CrossingSign::Unsettled => {
                inside.right_bottom()
            }
        };
        paint_sign(painter, corner, size, sign, colours);
    }
}

/// Paints the signs a crossing bears beside each other; gives how far they reach, in points.
pub(crate) fn paint_row(painter: &Painter, from: Pos2, signs: Signs, colours: &Palette) -> f32 {
    let there = CrossingSign::ALL.into_iter().filter(|sign| signs.has(*sign));
    let mut reach = 0.0;
    for sign in there {
        paint_sign(painter, from + vec2(reach + 6.0, 0.0), 11.0, sign, colours);
        reach += 18.0;
    }
    reach + if reach > 0.0 { 6.0 } else { 0.0 }
}

/// Paints one sign, `size` points high.
pub(crate) fn paint_sign(
    painter: &Painter,
    at: Pos2,
    size: f32,
    sign: CrossingSign,
    colours: &Palette,
) {
    let half = size / 2.0;
    let stroke = Stroke::new((size / 6.0).max(1.4), colours.accent);
    let point = |x: f32, y: f32| at + vec2(x, y) * half;
    match sign {
        // A dot.
        CrossingSign::Condition => {
            painter.circle_filled(at, size / 3.0, colours.accent);
        }
        // Two points that turn away from each other.
        CrossingSign::Split => {
            for way in [-1.0, 1.0] {
                let points = vec![point(way, 0.0), point(way * 0.15, -0.9), point(way * 0.15, 0.9)];
                painter.add(Shape::convex_polygon(points, colours.accent, Stroke::NONE));
            }
        }
        // A speech bubble.
        CrossingSign::Reservation => {
            let bubble = Rect::from_min_max(point(-1.0, -0.9), point(1.0, 0.4));
            painter.rect_filled(bubble, 2.0, colours.accent);
            let tail = vec![point(-0.6, 0.3), point(0.1, 0.3), point(-0.6, 1.0)];
            painter.add(Shape::convex_polygon(tail, colours.accent, Stroke::NONE));
        }
        // Crossed-out words: two lines, one struck through.
        CrossingSign::OldWording => {
            painter.line_segment([point(-1.0, -0.45), point(1.0, -0.45)], stroke);
            painter.line_segment([point(-1.0, 0.45), point(1.0, 0.45)], stroke);
            painter.line_segment([point(-0.7, 1.0), point(0.7, -1.0)], stroke);
        }
        // A field of cells.
        CrossingSign::FromSheet => {
            let sheet = Rect::from_center_size(at, Vec2::splat(size * 0.9));
            painter.rect_stroke(sheet, 0.0, stroke, StrokeKind::Inside);
            painter.line_segment([point(0.0, -0.8), point(0.0, 0.8)], stroke);
            painter.line_segment([point(-0.8, 0.0), point(0.8, 0.0)], stroke);
        }
        // An open square: something was begun.
        CrossingSign::Unsettled => {
            let square = Rect::from_center_size(at, Vec2::splat(size * 0.8));
            painter.rect_stroke(square, 0.0, stroke, StrokeKind::Inside);
        }
    }
}

/// Paints the mark of a warning, in a ring: that something speaks against a decision, that others
/// are called the same.
pub(crate) fn paint_warning(painter: &Painter, at: Pos2, colours: &Palette) {
    painter.circle(at, 7.5, colours.paper, Stroke::new(1.5, colours.ink));
    painter.line_segment([at - vec2(0.0, 3.8), at + vec2(0.0, 0.8)], Stroke::new(1.8, colours.ink));
    painter.circle_filled(at + vec2(0.0, 3.4), 1.1, colours.ink);
}

/// The sign that something speaks against a decision, with its name.
pub(crate) fn against_line_ui(ui: &mut Ui, colours: &Palette, name: &str) -> Response {
    line_ui(ui, colours, name, |painter, at| paint_warning(painter, at, colours))
}

/// A sign with its name, on a line of its own.
pub(crate) fn sign_line_ui(
    ui: &mut Ui,
    colours: &Palette,
    sign: CrossingSign,
    name: &str,
) -> Response {
    line_ui(ui, colours, name, |painter, at| paint_sign(painter, at, 11.0, sign, colours))
}

fn line_ui(
    ui: &mut Ui,
    colours: &Palette,
    name: &str,
    paint: impl FnOnce(&Painter, Pos2),
) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = LINE;
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, LINE), Sense::hover());
        paint(ui.painter(), rect.center());
        text::text(ui, name, theme::regular(theme::DETAIL), colours.ink_soft)
    })
    .inner
}
