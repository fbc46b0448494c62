//! What was painted, measured: each line of text with its ink, its size, and what lies under it.

use egui::epaint::{ClippedShape, TextShape};
use egui::{Color32, Pos2, Rect, Shape};

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
    /// What lies under its middle.
    pub ground: Color32,
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

/// All lines of text, in the order they were painted; what is wholly cut away is left out.
pub fn lines(shapes: &[ClippedShape]) -> Vec<Line> {
    let (mut lines, mut grounds) = (Vec::new(), Vec::new());
    for clipped in shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut lines, &mut grounds);
    }
    lines
}

fn collect(shape: &Shape, clip: Rect, lines: &mut Vec<Line>, grounds: &mut Vec<Ground>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, lines, grounds)),
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
        Shape::Text(text) => lines.extend(lines_of(text, clip, grounds)),
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
        let ink = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2());
        let ground = ground_at(grounds, ink.center());
        Line { text: row.text(), ink, clip, size, colour: over(colour, ground), ground }
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

/// Two lines whose ink lies on each other, if there are any.
pub fn overlapping(lines: &[Line]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, one) in lines.iter().enumerate() {
        for other in &lines[at + 1..] {
            let both = one.visible().intersect(other.visible());
            if both.width() > 1.0 && both.height() > 1.0 {
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
