//! What was painted, measured: each line of text with its ink, its size, and what lies under it.

use egui::epaint::{ClippedShape, TextShape};
use egui::{Color32, Pos2, Rect, Shape, StrokeKind};
use lyskryss::domain::light::Light;
use lyskryss::ui::kit::theme::Palette;

/// A line of text as it was painted.
#[derive(Clone, Debug)]
pub struct Line {
    pub text: String,
    /// Where its ink is.
    pub ink: Rect,
    /// What it may be cut to.
    pub clip: Rect,
    /// The size of its smallest letters, in points.
    pub size: f32,
    pub colour: Color32,
    /// What lies under the middle of the part of it that is seen.
    pub ground: Color32,
    /// The corners of its ink, in order: not those of `ink` where it leans.
    pub corners: [Pos2; 4],
}

impl Line {
    /// The part of it that is seen.
    pub fn visible(&self) -> Rect {
        self.ink.intersect(self.clip)
    }
}

/// A filled box that text can stand on.
struct Ground {
    rect: Rect,
    fill: Color32,
}

/// A light's shape as it was painted.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub light: Light,
    pub rect: Rect,
    pub clip: Rect,
    /// What lies under the middle of the part of it that is seen.
    pub ground: Color32,
}

impl Drawn {
    /// How high it was asked to be: a disc is a little smaller than its square.
    pub fn size(&self) -> f32 {
        match self.light {
            Light::Medium => self.rect.height() / 0.94,
            Light::High | Light::Low => self.rect.width(),
        }
    }
}

/// An edge as it was painted: of a box, with what lies on both sides of it.
#[derive(Clone, Debug)]
pub struct Edge {
    pub rect: Rect,
    pub width: f32,
    pub colour: Color32,
    /// What the box is filled with.
    pub fill: Color32,
    /// What lies around it: above, below, left and right; nothing outside the window.
    pub around: [Option<Color32>; 4],
    /// What lies just within it, at the same sides.
    pub within: [Option<Color32>; 4],
}

/// All lights, in the order they were painted, as far as they are not wholly cut away.
pub fn lights(shapes: &[ClippedShape], palette: &Palette) -> Vec<Drawn> {
    let mut grounds = Vec::new();
    let mut lights = Vec::new();
    each(shapes, &mut |shape, clip| {
        let (light, rect) = match shape {
            Shape::Path(path) if path.points.len() == 3 && path.closed => {
                let rect = Rect::from_points(&path.points);
                let is = |colour| path.fill == colour;
                let light = if is(palette.high) {
                    Some(Light::High)
                } else if is(palette.low) {
                    Some(Light::Low)
                } else {
                    None
                };
                (light, rect)
            }
            Shape::Circle(circle) => {
                let size = egui::Vec2::splat(circle.radius * 2.0 + circle.stroke.width);
                let is_light = circle.fill == palette.medium;
                let rect = Rect::from_center_size(circle.center, size);
                (is_light.then_some(Light::Medium), rect)
            }
            _ => (None, Rect::NOTHING),
        };
        match light {
            Some(light) if rect.intersects(clip) => {
                let ground = ground_at(&grounds, rect.intersect(clip).center());
                lights.push(Drawn { light, rect, clip, ground });
            }
            _ => add_ground(shape, clip, &mut grounds),
        }
    });
    lights
}

/// All edges of boxes, in the order they were painted.
pub fn edges(shapes: &[ClippedShape]) -> Vec<Edge> {
    let mut grounds = Vec::new();
    let mut edges = Vec::new();
    each(shapes, &mut |shape, clip| {
        if let Shape::Rect(rect) = shape
            && rect.stroke.width >= 1.0
            && rect.stroke.color != Color32::TRANSPARENT
        {
            let width = rect.stroke.width;
            let (outside, inside) = match rect.stroke_kind {
                StrokeKind::Inside => (0.0, width),
                StrokeKind::Middle => (width / 2.0, width / 2.0),
                StrokeKind::Outside => (width, 0.0),
            };
            let at = |rect: Rect| {
                let sides = [
                    rect.center_top(),
                    rect.center_bottom(),
                    rect.left_center(),
                    rect.right_center(),
                ];
                let ground = |at| Some(ground_at(&grounds, at)).filter(Color32::is_opaque);
                sides.map(ground)
            };
            edges.push(Edge {
                rect: rect.rect,
                width,
                colour: rect.stroke.color,
                fill: rect.fill,
                around: at(rect.rect.expand(outside + 1.0)),
                within: at(rect.rect.shrink(inside + 0.5)),
            });
        }
        add_ground(shape, clip, &mut grounds);
    });
    edges
}

/// Gives every shape with what it may be cut to, in the order they were painted.
fn each(shapes: &[ClippedShape], what: &mut impl FnMut(&Shape, Rect)) {
    fn go(shape: &Shape, clip: Rect, what: &mut impl FnMut(&Shape, Rect)) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| go(shape, clip, what)),
            shape => what(shape, clip),
        }
    }
    for clipped in shapes {
        go(&clipped.shape, clipped.clip_rect, what);
    }
}

/// All lines of text, in the order they were painted; what is wholly cut away is left out.
pub fn lines(shapes: &[ClippedShape]) -> Vec<Line> {
    let (mut lines, mut grounds) = (Vec::new(), Vec::new());
    each(shapes, &mut |shape, clip| match shape {
        Shape::Text(text) => lines.extend(lines_of(text, clip, &grounds)),
        shape => add_ground(shape, clip, &mut grounds),
    });
    lines
}

fn add_ground(shape: &Shape, clip: Rect, grounds: &mut Vec<Ground>) {
    match shape {
        Shape::Rect(rect) if rect.fill != Color32::TRANSPARENT && rect.blur_width == 0.0 => {
            grounds.push(Ground { rect: rect.rect.intersect(clip), fill: rect.fill });
        }
        Shape::Circle(circle) if circle.fill != Color32::TRANSPARENT => {
            let inside = Rect::from_center_size(
                circle.center,
                egui::Vec2::splat(circle.radius * std::f32::consts::SQRT_2),
            );
            grounds.push(Ground { rect: inside.intersect(clip), fill: circle.fill });
        }
        _ => {}
    }
}

fn lines_of(text: &TextShape, clip: Rect, grounds: &[Ground]) -> Vec<Line> {
    let galley = &text.galley;
    let format = galley.job.sections.first().map(|section| &section.format);
    let colour = format.map_or(text.fallback_color, |format| format.color);
    let colour = if colour == Color32::PLACEHOLDER { text.fallback_color } else { colour };
    let colour = text.override_text_color.unwrap_or(colour).gamma_multiply(text.opacity_factor);
    let sizes = galley.job.sections.iter().map(|section| section.format.font_id.size);
    let size = sizes.fold(f32::INFINITY, f32::min);
    let rows = galley.rows.iter().filter(|row| row.visuals.mesh_bounds.is_positive());
    let line = |row: &egui::epaint::text::PlacedRow| {
        let flat = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2());
        let turn = egui::emath::Rot2::from_angle(text.angle);
        let corners = [flat.left_top(), flat.right_top(), flat.right_bottom(), flat.left_bottom()];
        let corners = corners.map(|corner| text.pos + turn * (corner - text.pos));
        let ink = Rect::from_points(&corners);
        // Of what is cut at an edge, the part that is seen tells.
        let ground = ground_at(grounds, ink.intersect(clip).center());
        Line { text: row.text(), ink, clip, size, colour: over(colour, ground), ground, corners }
    };
    rows.map(line).filter(|line| line.visible().is_positive()).collect()
}

/// The colour at a place, from all that was painted there so far.
fn ground_at(grounds: &[Ground], at: Pos2) -> Color32 {
    let there = grounds.iter().filter(|ground| ground.rect.contains(at));
    there.fold(Color32::TRANSPARENT, |below, ground| over(ground.fill, below))
}

/// A colour laid over another.
fn over(above: Color32, below: Color32) -> Color32 {
    if above.is_opaque() { above } else { below.blend(above) }
}

/// Whether two lines stand apart that may lean: whether one of their edges has them on its two sides.
fn apart(one: &Line, other: &Line) -> bool {
    let edges =
        |line: &Line| [line.corners[1] - line.corners[0], line.corners[2] - line.corners[1]];
    let span = |line: &Line, along: egui::Vec2| {
        let places = line.corners.map(|corner| corner.to_vec2().dot(along));
        (
            places.into_iter().fold(f32::INFINITY, f32::min),
            places.into_iter().fold(f32::MIN, f32::max),
        )
    };
    edges(one).into_iter().chain(edges(other)).any(|edge| {
        let along = edge.normalized();
        let ((from, to), (other_from, other_to)) = (span(one, along), span(other, along));
        to < other_from + 1.0 || other_to < from + 1.0
    })
}

/// Two lines whose ink lies on each other, if there are any.
pub fn overlapping(lines: &[Line]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, one) in lines.iter().enumerate() {
        for other in &lines[at + 1..] {
            let both = one.visible().intersect(other.visible());
            if both.width() > 1.0 && both.height() > 1.0 && !apart(one, other) {
                found.push((format!("{one:?}"), format!("{other:?}")));
            }
        }
    }
    found
}

/// The relative luminance of a colour, as WCAG 2 defines it.
fn luminance(colour: Color32) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

/// The contrast of two colours, 1 to 21, as WCAG 2 defines it.
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What WCAG 2 AA asks of text of a size in points at 100 %.
pub fn asked_of(size: f32) -> f64 {
    if size >= 24.0 { 3.0 } else { 4.5 }
}

/// The lines that cannot be read on what lies under them, in words.
pub fn unreadable(lines: &[Line]) -> Vec<String> {
    let weak = |line: &&Line| contrast(line.colour, line.ground) < asked_of(line.size);
    let words = |line: &Line| {
        let ratio = contrast(line.colour, line.ground);
        format!(
            "{:?} at {}: {ratio:.2}, {:?} on {:?}",
            line.text, line.ink, line.colour, line.ground
        )
    };
    lines.iter().filter(weak).map(words).collect()
}
