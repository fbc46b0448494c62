//! Those who answer, in lines.

use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::crossing::places::{MARGIN, SEAT};
use crate::ui::audience::fit::Weight;
use crate::ui::audience::{gap, sizes};

/// From a name to the right.
const SEAT_END: f32 = 22.0;
/// The height of a line of names, and of one of the smallest.
const LINE: f32 = 54.0;
const CLOSE: f32 = 42.0;

/// Those who answer, in lines.
pub(super) struct Seats<'a> {
    /// From the left, who, and whether they have answered.
    pub rows: Vec<Vec<(f32, &'a str, bool)>>,
    /// The size of the names.
    pub size: f32,
    /// The height of a line.
    pub line: f32,
}

impl<'a> Seats<'a> {
    /// As large as there is room for; where there are very many, only those that the room waits for.
    pub(super) fn new(canvas: &Canvas<'_>, seats: &'a [(String, bool)], room: f32) -> Self {
        let at = |(size, line, all): (f32, f32, bool)| {
            let shown = seats.iter().filter(|(_, has)| all || !*has);
            Self { rows: rows(canvas, shown, size), size, line }
        };
        let waiting = (sizes::SMALLEST, CLOSE, false);
        let ways = [
            (sizes::ANSWERED, LINE, true),
            (sizes::NOTE, LINE, true),
            (sizes::WHOM, LINE, true),
            (sizes::SMALLEST, CLOSE, true),
            waiting,
        ];
        ways.into_iter().map(at).find(|seats| seats.height() <= room).unwrap_or_else(|| {
            let mut seats = at(waiting);
            while !seats.rows.is_empty() && seats.height() > room {
                seats.rows.pop();
            }
            seats
        })
    }

    fn height(&self) -> f32 {
        self.rows.len() as f32 * self.line
    }
}

fn rows<'a>(
    canvas: &Canvas<'_>,
    seats: impl Iterator<Item = &'a (String, bool)>,
    size: f32,
) -> Vec<Vec<(f32, &'a str, bool)>> {
    let width = canvas.between(MARGIN);
    let mut rows: Vec<Vec<(f32, &str, bool)>> = Vec::new();
    let mut x = f32::INFINITY;
    for (name, has) in seats {
        let wide = (canvas.wide(name, size, Weight::Medium) + SEAT + SEAT_END).min(width);
        if x + wide > width {
            rows.push(Vec::new());
            x = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((x, name, *has));
        }
        x += wide + gap::BAR;
    }
    rows
}
