//! The roadmap on the wall: the steps across, focus areas down, the queue below. Where it does not
//! fit, first the queue gives way, then the bars (their words stay), then the focus areas follow what
//! is looked at.

use std::sync::Arc;

use eframe::egui::{Align, Color32, Galley, Rect, Stroke, StrokeKind, pos2};

use crate::app::core::picture::{
    Picture, PlanArea, PlanBar, PlanCard, PlanQueued, PlanScene, PlanSheet, PlanStep,
};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::light;
use crate::ui::kit::view::how_many;

const MARGIN: f32 = 57.0;
const TOP: f32 = 46.0;
/// The column of the focus areas' names, and the least width of a step.
const LABEL: f32 = 224.0;
const STEP: f32 = 400.0;
/// The height of a step's name with its meaning; of its bar.
const HEAD: f32 = 88.0;
const BAR: f32 = 14.0;
/// The column of the numbers, how far apart lights stand, and how high a line of them is.
const NUMBER: f32 = 56.0;
const LIGHT: f32 = 37.0;
const LIGHTS: f32 = 38.0;
/// What is kept beside the lights for whose it is.
const WHOSE: f32 = 150.0;
const TITLE_LINES: usize = 2;
/// How far the body of a padlock reaches above its middle.
const BODY: f32 = 3.0;
/// What is kept for the line that counts what is not shown.
const MORE: f32 = 40.0;
/// The most lines of what a queued measure waits for.
const QUEUE_LINES: usize = 2;

/// Which part of the roadmap is shown, and where.
struct Shown {
    /// The steps, from the first on.
    first: usize,
    steps: usize,
    step: f32,
    /// Where cards begin and end.
    top: f32,
    bottom: f32,
    bars: bool,
    queue: f32,
}

/// A card, laid out.
struct Laid {
    number: Arc<Galley>,
    title: Arc<Galley>,
    whose: Arc<Galley>,
    lines: usize,
    across: usize,
    high: f32,
}

pub(super) fn plan(canvas: &Canvas<'_>, scene: &PlanScene, picture: &Picture) {
    let sheet = &*scene.sheet;
    let room = canvas.between(MARGIN) - LABEL - gap::L;
    let fits = how_many(room + gap::L, STEP + gap::L).max(1);
    let steps = fits.min(sheet.steps.len());
    let at = scene.step.unwrap_or(0);
    let first = at.saturating_sub(steps / 2).min(sheet.steps.len() - steps);
    let step = (room + gap::L) / steps.max(1) as f32 - gap::L;
    let shown = fitted(canvas, sheet, (first, steps, step));
    title(canvas, sheet);
    for at in 0..shown.steps {
        if let Some(step) = sheet.steps.get(shown.first + at) {
            head(canvas, step, &shown, left(&shown, at));
        }
    }
    if !sheet.empty.is_empty() {
        let set = Typeset { rows: 2, ..canvas.set(sizes::NOTE) };
        let room = [left(&shown, 0), shown.top + gap::L, room, 80.0];
        canvas.write(room, &sheet.empty, set);
    }
    areas(canvas, scene, &shown, picture);
    if shown.queue > 0.0 {
        queue(canvas, sheet, &shown);
    }
}

fn left(shown: &Shown, at: usize) -> f32 {
    MARGIN + LABEL + gap::L + at as f32 * (shown.step + gap::L)
}

/// What there is room for.
fn fitted(
    canvas: &Canvas<'_>,
    sheet: &PlanSheet,
    (first, steps, step): (usize, usize, f32),
) -> Shown {
    let has_bars = sheet.steps.iter().any(|step| step.bar.is_some());
    let has_money = sheet.steps.iter().any(|step| !step.money.is_empty());
    let money = if has_money { money_height(canvas, sheet, step) } else { 0.0 };
    let shown = |bars: bool, queue: f32| {
        let bar = if bars { BAR + gap::L } else { 0.0 };
        let top = TOP + HEAD + bar + money + gap::L;
        let bottom = canvas.bottom() - queue;
        Shown { first, steps, step, top, bottom, bars, queue }
    };
    let queue = queue_height(canvas, sheet);
    let all = |shown: &Shown| {
        let high: f32 = sheet.areas.iter().map(|area| area_height(canvas, area, shown)).sum();
        high <= shown.bottom - shown.top
    };
    let tried = [(has_bars, queue), (has_bars, 0.0), (false, 0.0)];
    let question = ("plan-fit", sheet_words(sheet), first, steps);
    let which = canvas.found(question, || {
        let at = tried.iter().position(|(bars, queue)| all(&shown(*bars, *queue)));
        at.unwrap_or(tried.len() - 1) as f32
    });
    let (bars, queue) = tried.get(how_many(which, 1.0)).copied().unwrap_or((false, 0.0));
    shown(bars, queue)
}

/// What a step costs, in words.
fn money_words(canvas: &Canvas<'_>, step: &PlanStep, wide: f32) -> Arc<Galley> {
    let set = Typeset { weight: Weight::Medium, rows: 2, ..canvas.set(sizes::LABEL) };
    canvas.plain(&step.money, set, wide)
}

fn money_height(canvas: &Canvas<'_>, sheet: &PlanSheet, wide: f32) -> f32 {
    let high = |step: &PlanStep| canvas.high(&money_words(canvas, step, wide));
    sheet.steps.iter().map(high).fold(0.0, f32::max) + gap::XS
}

/// What decides how high the sheet is.
fn sheet_words(sheet: &PlanSheet) -> Vec<(&str, Vec<&Vec<PlanCard>>)> {
    let areas = sheet.areas.iter().map(|it| (it.name.as_str(), it.cells.iter().collect()));
    let queue = sheet.queue.iter().map(|it| (it.title.as_str(), Vec::new()));
    areas.chain(queue).collect()
}

fn title(canvas: &Canvas<'_>, sheet: &PlanSheet) {
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::NOTE) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 3, ..canvas.set(sizes::LABEL) };
    let high = canvas.write([MARGIN, TOP, LABEL, 40.0], &sheet.name, strong);
    canvas.write([MARGIN, TOP + high + gap::XS, LABEL, 96.0], &sheet.title, soft);
}

/// A step: its name, whether it is locked, what it means, what it costs.
fn head(canvas: &Canvas<'_>, step: &PlanStep, shown: &Shown, x: f32) {
    let colours = canvas.colours;
    let locked = step.locked.as_deref().unwrap_or_default();
    let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LABEL) };
    let wide = if locked.is_empty() {
        0.0
    } else {
        canvas.wide(locked, sizes::LABEL, Weight::Regular) + gap::XXL
    };
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::ANSWERED) };
    let name = canvas.fitted(&step.name, strong, shown.step - wide, 44.0);
    canvas.put(x, TOP - gap::M, &name);
    if !locked.is_empty() {
        let beside = x + name.size().x / canvas.unit + gap::L;
        lock(canvas, beside, TOP + gap::M);
        canvas.write([beside + gap::XL, TOP - gap::XXS, wide, 34.0], locked, soft);
    }
    let meaning = canvas.cut(&step.meaning, soft, shown.step);
    canvas.put(x, TOP - gap::M + canvas.high(&name) + gap::XXS, &meaning);
    let mut y = TOP + HEAD - gap::M;
    canvas.rule(x, y, shown.step, 3.0, colours.ink);
    y += gap::L;
    if shown.bars {
        let area = canvas.area(x, y, shown.step, BAR);
        if let Some(bar) = step.bar {
            paint_bar(canvas, bar, area);
        } else {
            dashed(canvas, area);
        }
        y += BAR + gap::M;
    }
    if !step.money.is_empty() {
        canvas.put(x, y, &money_words(canvas, step, shown.step));
    }
}

fn lock(canvas: &Canvas<'_>, x: f32, y: f32) {
    let stroke = Stroke::new((2.5 * canvas.unit).max(1.0), canvas.colours.ink_soft);
    canvas.painter.rect_stroke(
        canvas.area(x, y - BODY, 15.0, 12.0),
        2.0 * canvas.unit,
        stroke,
        StrokeKind::Middle,
    );
    let bow = [(3.0, -3.0), (3.0, -8.0), (5.5, -11.0), (9.5, -11.0), (12.0, -8.0), (12.0, -3.0)];
    canvas.painter.line(bow.iter().map(|(dx, dy)| canvas.at(x + dx, y + dy)).collect(), stroke);
}

fn dashed(canvas: &Canvas<'_>, area: Rect) {
    let corners = [
        area.left_top(),
        area.right_top(),
        area.right_bottom(),
        area.left_bottom(),
        area.left_top(),
    ];
    let stroke = Stroke::new(canvas.unit.max(1.0), canvas.colours.rule_strong);
    let (dash, apart) = (6.0 * canvas.unit, 4.0 * canvas.unit);
    canvas.painter.extend(eframe::egui::Shape::dashed_line(&corners, stroke, dash, apart));
}

/// Solid to the low estimates, hatched to the high ones, a tick at the frame's lower end.
fn paint_bar(canvas: &Canvas<'_>, bar: PlanBar, area: Rect) {
    let colours = canvas.colours;
    let at = |share: u16| area.left() + f32::from(share) / 1000.0 * area.width();
    let radius = area.height() / 2.0;
    canvas.painter.rect_filled(area.with_max_x(at(bar.from)), radius, colours.accent);
    let hatched =
        Rect::from_min_max(pos2(at(bar.from), area.top()), pos2(at(bar.to), area.bottom()));
    let painter = canvas.painter.with_clip_rect(hatched.intersect(canvas.painter.clip_rect()));
    let stroke = Stroke::new((2.5 * canvas.unit).max(1.0), colours.accent);
    let mut x = hatched.left() - area.height();
    while x < hatched.right() {
        painter.line_segment([pos2(x, area.top()), pos2(x + area.height(), area.bottom())], stroke);
        x += (8.0 * canvas.unit).max(3.0);
    }
    let edge = Stroke::new((1.5 * canvas.unit).max(1.0), colours.rule_strong);
    canvas.painter.rect_stroke(area, radius, edge, StrokeKind::Inside);
    let tick = Stroke::new((4.0 * canvas.unit).max(1.5), colours.ink);
    let beyond = 5.0 * canvas.unit;
    canvas.painter.vline(at(bar.tick), area.y_range().expand(beyond), tick);
}

fn laid(canvas: &Canvas<'_>, card: &PlanCard, step: f32) -> Laid {
    let colours = canvas.colours;
    let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LINE) };
    let number = canvas.cut(&card.number, soft, NUMBER - gap::XS);
    let set = Typeset { rows: TITLE_LINES, ..canvas.set(sizes::LINE) };
    let title = canvas.plain(&card.title, set, step - NUMBER);
    let whose =
        Typeset { colour: colours.ink_soft, align: Align::RIGHT, ..canvas.set(sizes::LABEL) };
    let across = how_many(step - NUMBER - WHOSE, LIGHT).max(1);
    let lines = card.marks.len().div_ceil(across).max(1);
    let last = if lines > 1 { card.marks.len() - across * (lines - 1) } else { card.marks.len() };
    let room = (step - NUMBER - last as f32 * LIGHT - gap::M).max(WHOSE);
    let whose = canvas.cut(&card.whose, whose, room);
    let high = canvas.high(&title) + lines as f32 * LIGHTS + gap::M;
    Laid { number, title, whose, lines, across, high }
}

fn area_height(canvas: &Canvas<'_>, area: &PlanArea, shown: &Shown) -> f32 {
    let cells = area.cells.iter().skip(shown.first).take(shown.steps);
    let high = |cell: &Vec<PlanCard>| {
        cell.iter().map(|card| laid(canvas, card, shown.step).high).sum::<f32>()
    };
    let set = Typeset { rows: 2, ..canvas.set(sizes::LABEL) };
    let name = canvas.high(&canvas.plain(&area.name, set, LABEL));
    cells.map(high).fold(name, f32::max) + gap::L
}

/// As many focus areas as fit, from the one on that is looked at where not all do.
fn areas(canvas: &Canvas<'_>, scene: &PlanScene, shown: &Shown, picture: &Picture) {
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
        if y + high > bottom && last > from {
            break;
        }
        area_ui(canvas, area, shown, y, bottom, picture);
        y += high;
        last += 1;
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

fn area_ui(
    canvas: &Canvas<'_>,
    area: &PlanArea,
    shown: &Shown,
    top: f32,
    bottom: f32,
    picture: &Picture,
) {
    let colours = canvas.colours;
    canvas.rule(MARGIN, top, LABEL, 1.0, colours.rule);
    let set = Typeset {
        weight: Weight::Strong,
        colour: colours.ink_soft,
        rows: 2,
        ..canvas.set(sizes::LABEL)
    };
    canvas.write([MARGIN, top + gap::L, LABEL, 70.0], &area.name, set);
    for (at, cell) in area.cells.iter().skip(shown.first).take(shown.steps).enumerate() {
        let x = left(shown, at);
        canvas.rule(x, top, shown.step, 1.0, colours.rule);
        let mut y = top + gap::M + gap::XS;
        for (number, card) in cell.iter().enumerate() {
            let laid = laid(canvas, card, shown.step);
            let rest = cell.len() - number;
            let kept = if rest > 1 { MORE } else { 0.0 };
            if y + laid.high > bottom - kept && number > 0 {
                let words = picture.texts.count("audience-more", rest);
                let set = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LABEL) };
                canvas.write([x + NUMBER, y, shown.step - NUMBER, MORE], &words, set);
                break;
            }
            card_ui(canvas, card, &laid, (x, y), shown.step);
            y += laid.high;
        }
    }
}

fn card_ui(canvas: &Canvas<'_>, card: &PlanCard, laid: &Laid, (x, y): (f32, f32), step: f32) {
    canvas.put(x, y, &laid.number);
    canvas.put(x + NUMBER, y, &laid.title);
    let top = y + canvas.high(&laid.title);
    for (at, mark) in card.marks.iter().enumerate() {
        let (line, column) = ((at / laid.across) as f32, (at % laid.across) as f32);
        let centre =
            canvas.at(x + NUMBER + column * LIGHT + sizes::NOTE / 2.0, top + (line + 0.5) * LIGHTS);
        let size = sizes::NOTE * canvas.unit;
        light::paint_mark(&canvas.painter, centre, size, *mark, canvas.colours);
    }
    let middle = top + (laid.lines as f32 - 0.5) * LIGHTS;
    canvas.put(x + step, middle - canvas.high(&laid.whose) / 2.0, &laid.whose);
}

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
fn queue_height(canvas: &Canvas<'_>, sheet: &PlanSheet) -> f32 {
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

fn queue(canvas: &Canvas<'_>, sheet: &PlanSheet, shown: &Shown) {
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
