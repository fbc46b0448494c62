//! Signs as pictures of points, for programs that cannot draw the drawing beside them.

use crate::exchange::paper::WriteError;
use crate::exchange::paper::sign::{Part, Point, SIDE, Segment, Sign};

/// Width and height of a sign's picture, in points: sharp when it is printed as tall as a line.
const POINTS: usize = 64;
/// Lines that are looked at for each row of points, so that edges are smooth.
const FINE: usize = 8;

/// A sign as a picture in PNG, without a ground.
///
/// # Errors
/// Where the picture cannot be packed.
pub(super) fn png(sign: Sign) -> Result<Vec<u8>, WriteError> {
    let mut points = vec![[0.0_f32; 4]; POINTS * POINTS];
    for part in sign.parts() {
        paint(&part, &mut points);
    }
    let bytes: Vec<u8> = points.iter().flatten().map(|value| to_byte(*value)).collect();
    let side = u32::try_from(POINTS).unwrap_or_default();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&bytes));
    written.map_err(|error| WriteError::Failed(error.to_string()))?;
    Ok(file)
}

/// A sign as a drawing.
pub(super) fn svg(sign: Sign) -> String {
    let paths = sign.svg_paths();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SIDE} {SIDE}\" \
         width=\"{SIDE}\" height=\"{SIDE}\">{paths}</svg>"
    )
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
fn to_byte(value: f32) -> u8 {
    value.clamp(0.0, 255.0).round() as u8
}

/// Lays a part over what is there: red, green and blue from 0 to 255, and how much covers, likewise.
fn paint(part: &Part, points: &mut [[f32; 4]]) {
    let edges = edges(part);
    for (row, line) in points.chunks_mut(POINTS).enumerate() {
        let mut covered = [0.0_f32; POINTS];
        for fine in 0..FINE {
            let y = (row as f32 + (fine as f32 + 0.5) / FINE as f32) * SIDE / POINTS as f32;
            let mut crossed: Vec<f32> =
                edges.iter().filter_map(|edge| crossing(*edge, y)).collect();
            crossed.sort_by(f32::total_cmp);
            for pair in crossed.chunks_exact(2) {
                cover(&mut covered, pair[0], pair[1]);
            }
        }
        let colour = [part.colour.0, part.colour.1, part.colour.2].map(f32::from);
        for (point, covered) in line.iter_mut().zip(covered) {
            lay_over(point, colour, covered / FINE as f32);
        }
    }
}

/// How much of each point lies between two places of the square.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "inside the square")]
fn cover(covered: &mut [f32; POINTS], from: f32, to: f32) {
    let scale = POINTS as f32 / SIDE;
    let (from, to) = ((from * scale).max(0.0), (to * scale).max(0.0));
    let first = (from as usize).min(POINTS);
    for (at, covered) in covered.iter_mut().enumerate().skip(first) {
        let left = at as f32;
        if left >= to {
            break;
        }
        *covered += to.min(left + 1.0) - from.max(left);
    }
}

/// A colour over another, as far as it covers.
fn lay_over(point: &mut [f32; 4], colour: [f32; 3], share: f32) {
    let share = share.min(1.0);
    let under = point[3] / 255.0 * (1.0 - share);
    let whole = share + under;
    if whole > 0.0 {
        for (value, new) in point.iter_mut().zip(colour) {
            *value = (new * share + *value * under) / whole;
        }
        point[3] = whole * 255.0;
    }
}

/// Where an edge crosses a line across the square.
fn crossing(([x, y], [u, v]): (Point, Point), line: f32) -> Option<f32> {
    let crosses = (y <= line) != (v <= line);
    crosses.then(|| x + (line - y) / (v - y) * (u - x))
}

/// The outlines of a part as straight edges.
fn edges(part: &Part) -> Vec<(Point, Point)> {
    /// Into how many edges a curve is cut.
    const CUTS: u8 = 12;
    let (mut edges, mut here, mut begin) = (Vec::new(), [0.0, 0.0], [0.0, 0.0]);
    for segment in &part.path {
        match *segment {
            Segment::Move(to) => (here, begin) = (to, to),
            Segment::Line(to) => edges.push((std::mem::replace(&mut here, to), to)),
            Segment::Curve(a, b, to) => {
                let from = here;
                for cut in 1..=CUTS {
                    let next = on_curve([from, a, b, to], f32::from(cut) / f32::from(CUTS));
                    edges.push((std::mem::replace(&mut here, next), next));
                }
            }
            Segment::Close => edges.push((std::mem::replace(&mut here, begin), begin)),
        }
    }
    edges
}

fn on_curve(points: [Point; 4], t: f32) -> Point {
    let s = 1.0 - t;
    let parts = [s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t];
    let along =
        |axis: usize| points.iter().zip(parts).map(|(point, part)| point[axis] * part).sum();
    [along(0), along(1)]
}
