//! The focus areas with what stands in them, as many as fit.

use crate::app::core::picture::{Picture, PlanArea, PlanCard, PlanScene};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::cards::{card_ui, laid};
use crate::ui::audience::plan::shown::{LABEL, MARGIN, Shown, left};
use crate::ui::audience::{gap, sizes};

/// The least height of an area: its name in two lines.
const AREA: f32 = 64.0;
/// What is kept for the line that counts what is not shown.
const MORE: f32 = 40.0;

pub(super) fn area_height(canvas: &Canvas<'_>, area: &PlanArea, shown: &Shown) -> f32 {
    let cells = area.cells.iter().skip(shown.first).take(shown.steps);
    let high =
        |cell: &Vec<PlanCard>| cell.iter().map(|card| laid(canvas, card, shown).high).sum::<f32>();
    let set = Typeset { rows: 2, ..canvas.set(sizes::LABEL) };
    let name = canvas.high(&canvas.plain(&area.name, set, LABEL));
    cells.map(high).fold(name, f32::max) + gap::L
}

/// How high an area is with the first card of each step alone, and with the line that counts others.
fn first_cards(canvas: &Canvas<'_>, area: &PlanArea, shown: &Shown) -> f32 {
    let cells = area.cells.iter().skip(shown.first).take(shown.steps);
    let high = |cell: &Vec<PlanCard>| {
        let more = if cell.len() > 1 { MORE } else { 0.0 };
        cell.first().map_or(0.0, |card| laid(canvas, card, shown).high + more)
    };
    cells.map(high).fold(AREA, f32::max) + gap::L
}

/// As many focus areas as fit, from the one on that is looked at where not all do.
pub(super) fn areas(canvas: &Canvas<'_>, scene: &PlanScene, shown: &Shown, picture: &Picture) {
    let sheet = &*scene.sheet;
    let heights: Vec<f32> =
        sheet.areas.iter().map(|area| area_height(canvas, area, shown)).collect();
    let room = shown.bottom - shown.top;
    let all = heights.iter().sum::<f32>() <= room;
    let from = if all { 0 } else { first_area(&heights, scene.row.unwrap_or(0), room - MORE) };
    let mut y = shown.top;
    let bottom = if all { shown.bottom } else { shown.bottom - MORE };
    let mut last = from;
    for (area, high) in sheet.areas.iter().zip(&heights).skip(from) {
        let is_whole = y + high <= bottom;
        // The last one has as many of its cards as there is room for, and says how many more.
        if !is_whole && last > from && y + first_cards(canvas, area, shown) > bottom {
            break;
        }
        area_ui(canvas, area, shown, y, bottom, picture);
        y += high;
        last += 1;
        if !is_whole {
            break;
        }
    }
    let left_out = sheet.areas.len() - (last - from).min(sheet.areas.len());
    if left_out > 0 {
        let words = picture.texts.count("audience-more-areas", left_out);
        let set = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::LABEL) };
        let top = shown.bottom - MORE + gap::XS;
        canvas.write([MARGIN, top, canvas.between(MARGIN), MORE], &words, set);
    }
}

/// The first area that is shown, so that the one looked at is among them and as many as fit.
fn first_area(heights: &[f32], at: usize, room: f32) -> usize {
    let high = |from: usize, to: usize| heights.iter().take(to + 1).skip(from).sum::<f32>();
    (0..=at).find(|from| high(*from, at) <= room).unwrap_or(at)
}

/// The name of an area, below the rules across; gives how high that is.
pub(super) fn area_head(canvas: &Canvas<'_>, area: &PlanArea, shown: &Shown, top: f32) -> f32 {
    let colours = canvas.colours;
    canvas.rule(MARGIN, top, LABEL, 1.0, colours.rule);
    for at in 0..shown.steps {
        canvas.rule(left(shown, at), top, shown.step, 1.0, colours.rule);
    }
    let set = Typeset {
        weight: Weight::Strong,
        colour: colours.ink_soft,
        rows: 2,
        ..canvas.set(sizes::LABEL)
    };
    gap::L + canvas.write([MARGIN, top + gap::L, LABEL, 70.0], &area.name, set)
}

fn area_ui(
    canvas: &Canvas<'_>,
    area: &PlanArea,
    shown: &Shown,
    top: f32,
    bottom: f32,
    picture: &Picture,
) {
    let colours = canvas.colours;
    area_head(canvas, area, shown, top);
    for (at, cell) in area.cells.iter().skip(shown.first).take(shown.steps).enumerate() {
        let x = left(shown, at);
        let mut y = top + gap::M + gap::XS;
        for (number, card) in cell.iter().enumerate() {
            let laid = laid(canvas, card, shown);
            let rest = cell.len() - number;
            let kept = if rest > 1 { MORE } else { 0.0 };
            if y + laid.high > bottom - kept && number > 0 {
                let words = picture.texts.count("audience-more", rest);
                let set = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LABEL) };
                canvas.write([x + shown.number, y, shown.step - shown.number, MORE], &words, set);
                break;
            }
            card_ui(canvas, card, &laid, (x, y), shown);
            y += laid.high;
        }
    }
}
