//! The roadmap on the wall: the steps across, focus areas down, the queue below. Where it does not
//! fit, first what steps mean is cut, then the queue gives way, then the bars (their words
//! stay), then the focus areas follow what is looked at.

use crate::app::core::picture::Begin;
use crate::app::core::picture::{Picture, PlanCard, PlanScene, PlanSheet, PlanStep};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::{BAR, LABEL, MARGIN, STEP, Shown, TOP, left, number_column};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::view::how_many;

mod areas;
mod cards;
mod heads;
mod queue;
mod sheets;
mod shown;

/// How much larger one step is than the least that can be read well.
/// How many lines what a step means has at the most, tried one after the other.
const MEANINGS: [usize; 3] = [4, 2, 1];

const SCALES: [f32; 6] = [1.7, 1.5, 1.35, 1.2, 1.1, 1.0];

/// Paints the roadmap; gives where the next sheet of it begins, if there is one.
pub(super) fn plan(canvas: &Canvas<'_>, scene: &PlanScene, picture: &Picture) -> Option<Begin> {
    let sheet = &*scene.sheet;
    let scale = if sheet.steps.len() == 1 { one_step_scale(canvas, scene) } else { 1.0 };
    let canvas = &canvas.scaled(scale);
    let shown = shown(canvas, scene);
    if let Some(from) = canvas.begin.and_then(|begin| begin.queued) {
        return sheets::queue_alone(canvas, sheet, from);
    }
    title(canvas, sheet, &shown);
    for at in 0..shown.steps {
        if let Some(step) = sheet.steps.get(shown.first + at) {
            heads::head(canvas, step, &shown, left(&shown, at));
        }
    }
    if !sheet.empty.is_empty() {
        let set = Typeset { rows: 2, ..canvas.set(sizes::NOTE) };
        let wide = canvas.between(MARGIN) - LABEL - gap::L;
        canvas.write([left(&shown, 0), shown.top + gap::L, wide, 80.0], &sheet.empty, set);
    }
    let next = canvas.begin.and_then(|begin| sheets::areas(canvas, sheet, &shown, begin));
    if canvas.begin.is_none() {
        areas::areas(canvas, scene, &shown, picture);
    }
    if shown.queue > 0.0 {
        queue::queue(canvas, sheet, &shown);
    }
    next
}

/// The largest size in which all of one step fits.
fn one_step_scale(canvas: &Canvas<'_>, scene: &PlanScene) -> f32 {
    canvas.first_fit(("plan-step", sheet_words(&scene.sheet)), &SCALES, |scale| {
        let canvas = canvas.scaled(scale);
        let shown = shown(&canvas, scene);
        let meant = |step: &PlanStep| heads::is_whole(&canvas, step, shown.step, shown.meaning);
        shown.step >= STEP
            && scene.sheet.steps.iter().all(meant)
            && all_fit(&canvas, &scene.sheet, &shown)
    })
}

/// Which part is shown, and where.
fn shown(canvas: &Canvas<'_>, scene: &PlanScene) -> Shown {
    let sheet = &*scene.sheet;
    let room = canvas.between(MARGIN) - LABEL - gap::L;
    let fits = how_many(room + gap::L, STEP + gap::L).max(1);
    let all = sheet.steps.len();
    let (first, steps) = if let Some(begin) = canvas.begin {
        // As many on each sheet as on the others.
        let each = all.div_ceil(all.div_ceil(fits).max(1));
        (begin.column, each.min(all - begin.column.min(all)))
    } else {
        let (steps, at) = (fits.min(all), scene.step.unwrap_or(0));
        (at.saturating_sub(steps / 2).min(all - steps), steps)
    };
    let step = (room + gap::L) / steps.max(1) as f32 - gap::L;
    fitted(canvas, sheet, (first, steps, step))
}

/// Whether all rows fit with their cards.
fn all_fit(canvas: &Canvas<'_>, sheet: &PlanSheet, shown: &Shown) -> bool {
    let (room, mut high) = (shown.bottom - shown.top, 0.0);
    // None is measured below one for which there is no room.
    room >= 0.0
        && sheet.areas.iter().all(|area| {
            high += areas::area_height(canvas, area, shown);
            high <= room
        })
}

/// What there is room for.
fn fitted(
    canvas: &Canvas<'_>,
    sheet: &PlanSheet,
    (first, steps, step): (usize, usize, f32),
) -> Shown {
    let has_bars = sheet.steps.iter().any(|step| step.bar.is_some());
    let has_money = sheet.steps.iter().any(|step| !step.money.is_empty());
    let money = if has_money { heads::money_height(canvas, sheet, step) } else { 0.0 };
    let heads = sheet.steps.get(first..first + steps).unwrap_or_default();
    let number = number_column(canvas, sheet);
    let shown = |(bars, queue, meaning): (bool, f32, usize)| {
        let bar = if bars { BAR + gap::L } else { 0.0 };
        let head = heads::heads_height(canvas, heads, step, meaning);
        let top = TOP + head + bar + money + gap::L;
        let bottom = canvas.bottom() - queue;
        Shown { first, steps, step, number, top, bottom, head, meaning, bars, queue }
    };
    let queue = queue::queue_height(canvas, sheet);
    let with = |bars: bool, queue: f32| MEANINGS.map(|meaning| (bars, queue, meaning));
    // What goes out leaves nothing away: it goes on on another sheet, the queue on one of its own.
    let goes_out = canvas.begin.is_some();
    let at_last = if goes_out { (has_bars, 0.0, MEANINGS[0]) } else { (false, 0.0, 1) };
    let queue = if goes_out && steps < sheet.steps.len() { 0.0 } else { queue };
    let tried: Vec<(bool, f32, usize)> =
        [with(has_bars, queue), with(has_bars, 0.0), [at_last; 3]].concat();
    let question = ("plan-fit", sheet_words(sheet), first, steps);
    let which = canvas.found(question, || {
        let at = tried.iter().position(|it| all_fit(canvas, sheet, &shown(*it)));
        at.unwrap_or(tried.len() - 1) as f32
    });
    shown(tried.get(how_many(which, 1.0)).copied().unwrap_or(at_last))
}

/// What decides how high the sheet is.
fn sheet_words(sheet: &PlanSheet) -> Vec<(&str, Vec<&Vec<PlanCard>>)> {
    let areas = sheet.areas.iter().map(|it| (it.name.as_str(), it.cells.iter().collect()));
    let queue = sheet.queue.iter().map(|it| (it.title.as_str(), Vec::new()));
    let steps = sheet.steps.iter().map(|it| (it.meaning.as_str(), Vec::new()));
    let numbers = sheet.numbers.iter().map(|it| (it, Vec::new()));
    areas.chain(queue).chain(steps).chain(numbers).collect()
}

fn title(canvas: &Canvas<'_>, sheet: &PlanSheet, shown: &Shown) {
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::NOTE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::LABEL) };
    let high = canvas.write([MARGIN, TOP, LABEL, 40.0], &sheet.name, strong);
    canvas.write([MARGIN, TOP + high + gap::XS, LABEL, 64.0], &sheet.title, soft);
    if sheet.steps.iter().any(|step| !step.money.is_empty()) {
        let unit = canvas.cut(&sheet.unit, Typeset { rows: 1, ..soft }, LABEL);
        canvas.put(MARGIN, heads::money_top(shown), &unit);
    }
}
