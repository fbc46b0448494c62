//! The queue below the roadmap: what must change, and when each is looked at again.

use std::sync::Arc;

use eframe::egui::{Color32, Galley};

use crate::app::core::picture::{PlanQueued, PlanSheet};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::{LABEL, MARGIN, NUMBER, STEP, Shown};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::view::how_many;

/// The most lines of what a queued measure waits for.
const QUEUE_LINES: usize = 2;

/// How many measures of the queue stand beside each other, and how wide each is.
fn queue_columns(canvas: &Canvas<'_>, sheet: &PlanSheet) -> (usize, f32) {
    let room = canvas.between(MARGIN) - LABEL - gap::L;
    let across = how_many(room + gap::L, STEP + gap::L).clamp(1, 3).min(sheet.queue.len().max(1));
    let across = across.max(3.min(how_many(room + gap::L, STEP + gap::L).max(1)));
    (across, (room + gap::L) / across as f32 - gap::L)
}

fn queue_texts(canvas: &Canvas<'_>, queued: &PlanQueued, wide: f32) -> [Arc<Galley>; 3] {
    let ink = |colour: Color32, rows| Typeset { colour, rows, ..canvas.set(sizes::LABEL) };
    let (soft, room) = (canvas.colours.ink_soft, wide - NUMBER);
    let strong = Typeset { weight: Weight::Strong, ..ink(soft, 1) };
    [
        canvas.plain(&queued.title, ink(canvas.colours.ink, 2), room),
        canvas.plain(&queued.what, ink(soft, QUEUE_LINES), room),
        canvas.cut(&queued.again, strong, room),
    ]
}

/// How high the queue is, with what is above it; 0 where nothing is in it.
pub(super) fn queue_height(canvas: &Canvas<'_>, sheet: &PlanSheet) -> f32 {
    if sheet.queue.is_empty() {
        return 0.0;
    }
    let (across, wide) = queue_columns(canvas, sheet);
    let high = |queued: &PlanQueued| {
        let texts = queue_texts(canvas, queued, wide);
        texts.iter().map(|text| canvas.high(text) + gap::XS).sum::<f32>()
    };
    let lines = sheet.queue.chunks(across).map(|line| line.iter().map(high).fold(0.0, f32::max));
    lines.map(|line| line + gap::M).sum::<f32>() + gap::L
}

pub(super) fn queue(canvas: &Canvas<'_>, sheet: &PlanSheet, shown: &Shown) {
    let colours = canvas.colours;
    let (across, wide) = queue_columns(canvas, sheet);
    let mut y = shown.bottom;
    canvas.rule(MARGIN, y, canvas.between(MARGIN), 3.0, colours.ink);
    y += gap::L;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::ANSWERED) };
    canvas.write([MARGIN, y - gap::XS, LABEL, 44.0], &sheet.queue_name, strong);
    for line in sheet.queue.chunks(across) {
        let mut next: f32 = y;
        for (at, queued) in line.iter().enumerate() {
            let x = MARGIN + LABEL + gap::L + at as f32 * (wide + gap::L);
            let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LABEL) };
            let number = canvas.cut(&queued.number, soft, NUMBER - gap::XS);
            canvas.put(x, y, &number);
            let mut top = y;
            for text in queue_texts(canvas, queued, wide) {
                canvas.put(x + NUMBER, top, &text);
                top += canvas.high(&text) + gap::XS;
            }
            next = next.max(top);
        }
        y = next + gap::M;
    }
}
