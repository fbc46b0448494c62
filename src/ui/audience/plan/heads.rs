//! The heads of the steps: what each is called and means, and what it costs.

use std::sync::Arc;

use eframe::egui::{Galley, Rect, Stroke, StrokeKind, pos2};

use crate::app::core::picture::{PlanBar, PlanSheet, PlanStep};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::{BAR, HEAD, Shown, TOP};
use crate::ui::audience::{gap, sizes};

/// How far the body of a padlock reaches above its middle.
const BODY: f32 = 3.0;
/// The most lines of what a step costs.
const MONEY: usize = 8;
/// The most height of a step's name.
const NAME: f32 = 44.0;

/// What a step costs, in words.
fn money_words(canvas: &Canvas<'_>, step: &PlanStep, wide: f32) -> Arc<Galley> {
    let set = Typeset { weight: Weight::Medium, rows: MONEY, ..canvas.set(sizes::LINE) };
    canvas.plain(&step.money, set, wide)
}

/// Where the words of what steps cost begin.
pub(super) fn money_top(shown: &Shown) -> f32 {
    let bar = if shown.bars { BAR + gap::M } else { 0.0 };
    TOP + shown.head - gap::M + gap::L + bar
}

pub(super) fn money_height(canvas: &Canvas<'_>, sheet: &PlanSheet, wide: f32) -> f32 {
    let high = |step: &PlanStep| canvas.high(&money_words(canvas, step, wide));
    sheet.steps.iter().map(high).fold(0.0, f32::max) + gap::XS
}

/// A step's name, and the room that is kept beside it for saying that it is locked.
fn name(canvas: &Canvas<'_>, step: &PlanStep, wide: f32) -> (Arc<Galley>, f32) {
    let locked = step
        .locked
        .as_deref()
        .map_or(0.0, |locked| canvas.wide(locked, sizes::LABEL, Weight::Regular) + gap::XXL);
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::ANSWERED) };
    (canvas.fitted(&step.name, strong, wide - locked, NAME), locked)
}

/// What a step means, in so many lines at most.
fn meaning(canvas: &Canvas<'_>, step: &PlanStep, wide: f32, rows: usize) -> Arc<Galley> {
    let soft = Typeset { colour: canvas.colours.ink_soft, rows, ..canvas.set(sizes::LABEL) };
    canvas.plain(&step.meaning, soft, wide)
}

/// Whether all of what a step means is there in so many lines.
pub(super) fn is_whole(canvas: &Canvas<'_>, step: &PlanStep, wide: f32, rows: usize) -> bool {
    !meaning(canvas, step, wide, rows).elided
}

/// How high the names of steps are with what they mean, in so many lines.
pub(super) fn heads_height(canvas: &Canvas<'_>, steps: &[PlanStep], wide: f32, rows: usize) -> f32 {
    let high = |step: &PlanStep| {
        let (name, meaning) = (name(canvas, step, wide).0, meaning(canvas, step, wide, rows));
        canvas.high(&name) + gap::XXS + canvas.high(&meaning) + gap::L - gap::XS
    };
    steps.iter().map(high).fold(HEAD, f32::max)
}

/// A step: its name, whether it is locked, what it means, what it costs.
pub(super) fn head(canvas: &Canvas<'_>, step: &PlanStep, shown: &Shown, x: f32) {
    let colours = canvas.colours;
    let locked = step.locked.as_deref().unwrap_or_default();
    let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LABEL) };
    let (name, wide) = name(canvas, step, shown.step);
    canvas.put(x, TOP - gap::M, &name);
    if !locked.is_empty() {
        let beside = x + name.size().x / canvas.unit + gap::L;
        lock(canvas, beside, TOP + gap::M);
        canvas.write([beside + gap::XL, TOP - gap::XXS, wide, 34.0], locked, soft);
    }
    let meaning = meaning(canvas, step, shown.step, shown.meaning);
    canvas.put(x, TOP - gap::M + canvas.high(&name) + gap::XXS, &meaning);
    let mut y = TOP + shown.head - gap::M;
    canvas.rule(x, y, shown.step, 3.0, colours.ink);
    y += gap::L;
    if shown.bars {
        let area = canvas.area(x, y, shown.step, BAR);
        if let Some(bar) = step.bar {
            paint_bar(canvas, bar, area);
        } else {
            dashed(canvas, area);
        }
    }
    if !step.money.is_empty() {
        canvas.put(x, money_top(shown), &money_words(canvas, step, shown.step));
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
