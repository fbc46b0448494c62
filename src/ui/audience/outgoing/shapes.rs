//! What egui was told to paint, as a drawing: shape for shape, and words as the shapes of their
//! letters, where egui laid them out.

use eframe::egui::epaint::{ClippedShape, ColorMode, PathShape, RectShape, TextShape};
use eframe::egui::{Color32, FontFamily, Pos2, Rect, Shape, Stroke, StrokeKind};
use vello_cpu::kurbo::{self, Affine, BezPath, Circle, Ellipse, Line, Point, Vec2};

use crate::exchange::drawing::{Colour, Drawing, Form, Letters, Part, Weight};

/// The shapes on a sheet as a drawing; nothing where there is one of which a drawing knows nothing, so
/// that none is left out in silence.
pub(super) fn drawing(
    shapes: &[ClippedShape],
    sheet: Rect,
    ground: Color32,
    letters: &mut Letters,
) -> Option<Drawing> {
    let mut drawn = Drawn { letters, parts: Vec::new(), cut: None };
    for ClippedShape { clip_rect, shape, .. } in shapes {
        drawn.cut = (!clip_rect.contains_rect(sheet)).then(|| rect(*clip_rect));
        drawn.shape(shape)?;
    }
    let size = (f64::from(sheet.width()), f64::from(sheet.height()));
    Some(Drawing { size, ground: colour(ground), parts: drawn.parts })
}

struct Drawn<'a> {
    letters: &'a mut Letters,
    parts: Vec<Part>,
    cut: Option<kurbo::Rect>,
}

impl Drawn<'_> {
    fn put(&mut self, form: Form, fill: Color32, line: Stroke) {
        let line = (!line.is_empty()).then(|| (colour(line.color), f64::from(line.width)));
        let fill = (fill != Color32::TRANSPARENT).then(|| colour(fill));
        if fill.is_some() || line.is_some() {
            self.parts.push(Part { form, fill, line, cut: self.cut });
        }
    }

    fn shape(&mut self, shape: &Shape) -> Option<()> {
        match shape {
            Shape::Noop => {}
            Shape::Vec(shapes) => {
                for shape in shapes {
                    self.shape(shape)?;
                }
            }
            Shape::Circle(it) => {
                let circle = Circle::new(point(it.center), f64::from(it.radius));
                self.put(Form::Circle(circle), it.fill, it.stroke);
            }
            Shape::Ellipse(it) => {
                let radii = (f64::from(it.radius.x), f64::from(it.radius.y));
                let ellipse = Ellipse::new(point(it.center), radii, f64::from(it.angle));
                let path = kurbo::Shape::to_path(&ellipse, 0.02);
                self.put(Form::Path(path), it.fill, it.stroke);
            }
            Shape::LineSegment { points: [from, to], stroke } => {
                let line = Line::new(point(*from), point(*to));
                self.put(Form::Line(line), Color32::TRANSPARENT, *stroke);
            }
            Shape::Path(path) => self.path(path)?,
            Shape::Rect(it) => self.area(it)?,
            Shape::Text(text) => self.text(text),
            Shape::Band(_)
            | Shape::Mesh(_)
            | Shape::QuadraticBezier(_)
            | Shape::CubicBezier(_)
            | Shape::Callback(_) => return None,
        }
        Some(())
    }

    fn path(&mut self, shape: &PathShape) -> Option<()> {
        let ColorMode::Solid(line) = shape.stroke.color else { return None };
        let mut path = BezPath::new();
        for (at, corner) in shape.points.iter().enumerate() {
            if at == 0 {
                path.move_to(point(*corner));
            } else {
                path.line_to(point(*corner));
            }
        }
        if shape.closed {
            path.close_path();
        }
        self.put(Form::Path(path), shape.fill, Stroke::new(shape.stroke.width, line));
        Some(())
    }

    /// A box; its edge is drawn along the middle of it.
    fn area(&mut self, shape: &RectShape) -> Option<()> {
        if shape.brush.is_some() || shape.blur_width > 0.0 || shape.angle != 0.0 {
            return None;
        }
        let corners = shape.corner_radius;
        // All corners are alike.
        let round = f32::from(corners.nw);
        if corners.is_same() && !shape.stroke.is_empty() {
            self.put(form(shape.rect, round), shape.fill, Stroke::NONE);
            let out = shape.stroke.width / 2.0
                * match shape.stroke_kind {
                    StrokeKind::Inside => -1.0,
                    StrokeKind::Middle => 0.0,
                    StrokeKind::Outside => 1.0,
                };
            let round = if round > 0.0 { (round + out).max(0.0) } else { 0.0 };
            self.put(form(shape.rect.expand(out), round), Color32::TRANSPARENT, shape.stroke);
            return Some(());
        }
        self.put(form(shape.rect, round), shape.fill, Stroke::NONE);
        corners.is_same().then_some(())
    }

    fn text(&mut self, text: &TextShape) {
        let Some(section) = text.galley.job.sections.first() else { return };
        let format = &section.format;
        let laid =
            if format.color == Color32::PLACEHOLDER { text.fallback_color } else { format.color };
        let ink = text.override_text_color.unwrap_or(laid).gamma_multiply(text.opacity_factor);
        let (weight, size) = (weight(&format.font_id.family), f64::from(format.font_id.size));
        let turned = Affine::translate((f64::from(text.pos.x), f64::from(text.pos.y)))
            * Affine::rotate(f64::from(text.angle));
        for row in &text.galley.rows {
            let Some(first) = row.glyphs.first() else { continue };
            let at = row.pos.to_vec2() + first.pos.to_vec2();
            let place = turned * Affine::translate(Vec2::new(f64::from(at.x), f64::from(at.y)));
            let line = self.letters.line(&row.text(), weight, size);
            if !line.is_empty() {
                self.put(Form::Path(place * line), ink, Stroke::NONE);
            }
        }
    }
}

/// The weight of one of the theme's families.
fn weight(family: &FontFamily) -> Weight {
    match family {
        FontFamily::Name(name) if &**name == "medium" => Weight::Medium,
        FontFamily::Name(name) if &**name == "semibold" => Weight::Bold,
        FontFamily::Name(_) | FontFamily::Proportional | FontFamily::Monospace => Weight::Regular,
    }
}

fn form(area: Rect, round: f32) -> Form {
    let most = area.width().min(area.height()) / 2.0;
    Form::Box(rect(area), f64::from(round.min(most).max(0.0)))
}

fn rect(area: Rect) -> kurbo::Rect {
    let [x0, y0, x1, y1] = [area.min.x, area.min.y, area.max.x, area.max.y].map(f64::from);
    kurbo::Rect::new(x0, y0, x1, y1)
}

fn point(at: Pos2) -> Point {
    Point::new(f64::from(at.x), f64::from(at.y))
}

fn colour(colour: Color32) -> Colour {
    colour.to_srgba_unmultiplied()
}
