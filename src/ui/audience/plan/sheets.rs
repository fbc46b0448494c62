//! The roadmap as it goes out: what does not fit goes on on another sheet, step by step and focus area
//! by focus area; the queue has sheets of its own where it has no room below.

use crate::app::core::picture::Begin;
use crate::app::core::picture::{PlanArea, PlanSheet};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::gap;
use crate::ui::audience::plan::areas::area_head;
use crate::ui::audience::plan::cards::{card_ui, laid};
use crate::ui::audience::plan::queue::queue_from;
use crate::ui::audience::plan::shown::{Shown, TOP, left};

/// From the top of an area to its first card.
const ABOVE: f32 = gap::M + gap::XS;

/// The focus areas from where a sheet begins, as many as fit; gives where the next sheet begins.
pub(super) fn areas(
    canvas: &Canvas<'_>,
    sheet: &PlanSheet,
    shown: &Shown,
    begin: &Begin,
) -> Option<Begin> {
    let mut y = shown.top;
    let none = Vec::new();
    for (row, area) in sheet.areas.iter().enumerate().skip(begin.row) {
        let before = if row == begin.row { &begin.cards } else { &none };
        let go_on = |cards| Some(Begin { row, column: shown.first, cards, queued: None });
        // One that fits on a sheet is not torn in two.
        if y > shown.top && y + whole(canvas, area, shown, before) > shown.bottom {
            return go_on(before.clone());
        }
        let (high, stood, is_all) = area_ui(canvas, area, shown, before, y);
        if !is_all {
            return go_on(stood);
        }
        y += high;
    }
    let to = shown.first + shown.steps;
    if to < sheet.steps.len() {
        return Some(Begin::at(0, to));
    }
    let is_left = shown.queue == 0.0 && !sheet.queue.is_empty();
    is_left.then(|| Begin { queued: Some(0), ..Begin::default() })
}

/// How high an area is with all that has not stood on the sheet before.
fn whole(canvas: &Canvas<'_>, area: &PlanArea, shown: &Shown, before: &[usize]) -> f32 {
    let cells = area.cells.iter().skip(shown.first).take(shown.steps).enumerate();
    let high = cells.map(|(at, cell)| {
        let cards = cell.iter().skip(before.get(at).copied().unwrap_or(0));
        cards.map(|card| laid(canvas, card, shown).high).sum::<f32>()
    });
    high.fold(0.0, f32::max) + ABOVE
}

/// An area with the cards that fit, and one of each step at the least; gives how high it is, how many
/// of its cards have stood by now for each step, and whether those are all.
fn area_ui(
    canvas: &Canvas<'_>,
    area: &PlanArea,
    shown: &Shown,
    before: &[usize],
    top: f32,
) -> (f32, Vec<usize>, bool) {
    let mut end = top + area_head(canvas, area, shown, top);
    let (mut stood, mut is_all) = (Vec::new(), true);
    for (at, cell) in area.cells.iter().skip(shown.first).take(shown.steps).enumerate() {
        let x = left(shown, at);
        let mut y = top + ABOVE;
        let mut count = before.get(at).copied().unwrap_or(0);
        let first = count;
        for card in cell.iter().skip(first) {
            let laid = laid(canvas, card, shown);
            if y + laid.high > shown.bottom && count > first {
                is_all = false;
                break;
            }
            card_ui(canvas, card, &laid, (x, y), shown);
            y += laid.high;
            count += 1;
        }
        stood.push(count);
        end = end.max(y);
    }
    (end + gap::S - top, stood, is_all)
}

/// A sheet of the queue alone, from a measure on.
pub(super) fn queue_alone(canvas: &Canvas<'_>, sheet: &PlanSheet, from: usize) -> Option<Begin> {
    let end = queue_from(canvas, sheet, from, (TOP, canvas.bottom()));
    (end < sheet.queue.len()).then(|| Begin { queued: Some(end), ..Begin::default() })
}
