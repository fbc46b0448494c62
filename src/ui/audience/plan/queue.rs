//! The queue below the roadmap: what must change, and when each is looked at again.

use std::sync::Arc;

use eframe::egui::{Color32, Galley};

use crate::app::core::picture::{PlanQueued, PlanSheet};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::{LABEL, MARGIN, STEP, Shown, number_column};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::view::how_many;

/// The most lines of a title and of what a queued measure waits for, below the roadmap and alone.
const BELOW: (usize, usize) = (2, 2);
const ALONE: (usize, usize) = (4, 12);

/// How measures of the queue stand.
#[derive(Clone, Copy)]
struct Columns {
    /// How many beside each other.
    across: usize,
    /// How wide each is, and its number.
    wide: f32,
    number: f32,
}

fn queue_columns(canvas: &Canvas<'_>, sheet: &PlanSheet) -> Columns {
    let room = canvas.between(MARGIN) - LABEL - gap::L;
    let across = how_many(room + gap::L, STEP + gap::L).clamp(1, 3).min(sheet.queue.len().max(1));
    let across = across.max(3.min(how_many(room + gap::L, STEP + gap::L).max(1)));
    let wide = (room + gap::L) / across as f32 - gap::L;
    Columns { across, wide, number: number_column(canvas, sheet) }
}

fn queue_texts(
    canvas: &Canvas<'_>,
    queued: &PlanQueued,
    columns: Columns,
    (title, what): (usize, usize),
) -> [Arc<Galley>; 3] {
    let ink = |colour: Color32, rows| Typeset { colour, rows, ..canvas.set(sizes::LABEL) };
    let (soft, room) = (canvas.colours.ink_soft, columns.wide - columns.number);
    let strong = Typeset { weight: Weight::Strong, ..ink(soft, 1) };
    [
        canvas.plain(&queued.title, ink(canvas.colours.ink, title), room),
        canvas.plain(&queued.what, ink(soft, what), room),
        canvas.cut(&queued.again, strong, room),
    ]
}

/// How high the queue is, with what is above it; 0 where nothing is in it. Where it is higher than the
/// sheet, it is not said how much.
pub(super) fn queue_height(canvas: &Canvas<'_>, sheet: &PlanSheet) -> f32 {
    if sheet.queue.is_empty() {
        return 0.0;
    }
    let columns = queue_columns(canvas, sheet);
    let mut high = gap::L;
    for line in sheet.queue.chunks(columns.across) {
        high += line_height(canvas, line, columns, BELOW) + gap::M;
        if high > canvas.bottom() {
            break;
        }
    }
    high
}

fn line_height(
    canvas: &Canvas<'_>,
    line: &[PlanQueued],
    columns: Columns,
    rows: (usize, usize),
) -> f32 {
    let high = |queued: &PlanQueued| {
        let texts = queue_texts(canvas, queued, columns, rows);
        texts.iter().map(|text| canvas.high(text) + gap::XS).sum::<f32>()
    };
    line.iter().map(high).fold(0.0, f32::max)
}

pub(super) fn queue(canvas: &Canvas<'_>, sheet: &PlanSheet, shown: &Shown) {
    let y = head(canvas, sheet, shown.bottom);
    lines(canvas, sheet, (0, y), None);
}

/// The queue alone, from a measure on, between two heights; gives the first for which there is no room.
pub(super) fn queue_from(
    canvas: &Canvas<'_>,
    sheet: &PlanSheet,
    from: usize,
    (top, bottom): (f32, f32),
) -> usize {
    let y = head(canvas, sheet, top);
    lines(canvas, sheet, (from, y), Some(bottom))
}

/// What the queue is called, below a rule; gives where its lines begin.
fn head(canvas: &Canvas<'_>, sheet: &PlanSheet, top: f32) -> f32 {
    canvas.rule(MARGIN, top, canvas.between(MARGIN), 3.0, canvas.colours.ink);
    let y = top + gap::L;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::ANSWERED) };
    canvas.write([MARGIN, y - gap::XS, LABEL, 44.0], &sheet.queue_name, strong);
    y
}

/// The lines from a measure and a height on: all, or those above a bottom, and one at the least. Gives
/// the first measure that is not among them.
fn lines(
    canvas: &Canvas<'_>,
    sheet: &PlanSheet,
    (from, mut y): (usize, f32),
    bottom: Option<f32>,
) -> usize {
    let columns = queue_columns(canvas, sheet);
    let rows = if bottom.is_some() { ALONE } else { BELOW };
    let mut end = from;
    for line in sheet.queue.get(from..).unwrap_or_default().chunks(columns.across) {
        let high = line_height(canvas, line, columns, rows);
        if end > from && bottom.is_some_and(|bottom| y + high > bottom) {
            break;
        }
        for (at, queued) in line.iter().enumerate() {
            let x = MARGIN + LABEL + gap::L + at as f32 * (columns.wide + gap::L);
            let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::LABEL) };
            let number = canvas.cut(&queued.number, soft, columns.number - gap::XS);
            canvas.put(x, y, &number);
            let mut top = y;
            for text in queue_texts(canvas, queued, columns, rows) {
                canvas.put(x + columns.number, top, &text);
                top += canvas.high(&text) + gap::XS;
            }
        }
        y += high + gap::M;
        end += line.len();
    }
    end
}
