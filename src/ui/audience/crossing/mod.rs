//! A crossing on the wall, in each of its phases. What stands in two of them stands at one place:
//! nothing moves when answers come in or are shown.

use std::time::Duration;

use eframe::egui::{Align, Stroke, vec2};

use crate::app::core::picture::{Below, CrossingScene, Picture};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::crossing::agreed::agreed;
use crate::ui::audience::crossing::bars::Bars;
use crate::ui::audience::crossing::places::{MARGIN, NARROW, SEAT};
use crate::ui::audience::crossing::seats::Seats;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::clock;

mod agreed;
mod bars;
mod places;
mod seats;

/// Where it begins, in units.
const TOP: f32 = 42.0;
/// The most of the height that is for what is judged.
const HEAD: f32 = 0.33;
/// The sizes that the measure and the criterion are tried in: one for both.
const NAMES: [f32; 10] = [68.0, 62.0, 57.0, 52.0, 47.0, 43.0, 38.0, 34.0, 30.0, 27.0];
/// What is kept below the bars for who answers, or how the answers lie; more where a sheet is narrow.
const BELOW: f32 = 196.0;
const BELOW_NARROW: f32 = 300.0;
/// What is kept for the clock where nothing else stands beside it.
const CLOCK: f32 = 84.0;
/// The room of the clock.
const CLOCK_WIDTH: f32 = 200.0;
/// From the left of one who answers to the middle of the mark.
const SEAT_MARK: f32 = 16.0;

/// Paints the crossing.
pub(super) fn crossing(
    canvas: &Canvas<'_>,
    scene: &CrossingScene,
    picture: &Picture,
    running: Duration,
) {
    let top = head(canvas, scene);
    let timer = scene.left(running);
    let bottom = canvas.bottom();
    let below = bottom + sizes::FOOT / 2.0 - room_below(canvas);
    let bars = |bottom: f32| Bars { canvas, scene, picture, top, bottom }.paint();
    match &scene.below {
        Below::Agreed(words) => {
            agreed(canvas, scene, picture, words, (top, bottom - CLOCK));
            time(canvas, timer, bottom - CLOCK + gap::M);
        }
        Below::Nothing => {
            bars(bottom - CLOCK);
            time(canvas, timer, bottom - CLOCK + gap::M);
        }
        Below::Answering { counted, seats } => {
            bars(below);
            answering(canvas, counted, seats, below + gap::BAR);
        }
        Below::Shown { verdict, more } => {
            bars(below);
            shown(canvas, (verdict, more), timer, below + gap::BAR);
        }
    }
}

fn room_below(canvas: &Canvas<'_>) -> f32 {
    if canvas.width() < NARROW { BELOW_NARROW } else { BELOW }
}

/// What is judged, for whom, on what, and the question: the measure and the criterion in one size,
/// as large as both fit. Gives where it ends.
fn head(canvas: &Canvas<'_>, scene: &CrossingScene) -> f32 {
    let width = canvas.between(MARGIN);
    let name = scene.name.called();
    let whom = format!("{} {}", scene.name.owner, scene.name.benefits);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::NOTE) };
    let question = Typeset { size: sizes::BELOW, ..soft };
    let strong = |size: f32| Typeset { weight: Weight::Strong, rows: 2, ..canvas.set(size) };
    let room = canvas.height() * HEAD;
    let small = |words: &str, set: Typeset| {
        if words.trim().is_empty() { 0.0 } else { canvas.high(&canvas.plain(words, set, width)) }
    };
    let rest = small(&whom, soft) + small(&scene.question, question) + 2.0 * gap::XXS + gap::M;
    let fits = |size: f32| {
        let galleys = [&name, &scene.criterion].map(|it| canvas.plain(it, strong(size), width));
        let high: f32 = galleys.iter().map(|galley| canvas.high(galley)).sum();
        high + rest <= room && galleys.iter().all(|galley| !galley.elided)
    };
    let asked = ("crossing", &name, &whom, &scene.criterion, &scene.question);
    let size = canvas.first_fit(asked, &NAMES, fits);
    let mut y = TOP;
    y += canvas.write([MARGIN, y, width, room / 2.0], &name, strong(size)) + gap::XXS;
    y += canvas.write([MARGIN, y, width, 72.0], &whom, soft) + gap::M;
    y += canvas.write([MARGIN, y, width, room / 2.0], &scene.criterion, strong(size)) + gap::XXS;
    y += canvas.write([MARGIN, y, width, 84.0], &scene.question, question);
    y + gap::L
}

/// Who has answered and who has not, by shape and weight; not what.
fn answering(canvas: &Canvas<'_>, counted: &str, seats: &[(String, bool)], top: f32) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::COUNTED) };
    let top = top + canvas.write([MARGIN, top, width, 52.0], counted, strong) + gap::S;
    let seats = Seats::new(canvas, seats, canvas.bottom() + gap::L - top);
    for (line, row) in seats.rows.iter().enumerate() {
        let y = top + seats.line * line as f32;
        for (x, name, has) in row {
            seat(canvas, (name, *has), (MARGIN + x, y), (width - x, seats.size));
        }
    }
}

/// One who answers: a mark and a name.
fn seat(
    canvas: &Canvas<'_>,
    (name, has): (&str, bool),
    (x, y): (f32, f32),
    (room, size): (f32, f32),
) {
    let at = canvas.at(x + SEAT_MARK, y + size * 0.7);
    let radius = 14.0 * canvas.unit;
    if has {
        canvas.painter.circle_filled(at, radius, canvas.colours.accent);
        let unit = canvas.unit;
        let tick = [vec2(-6.5, 0.0), vec2(-1.5, 5.0), vec2(6.5, -5.5)];
        let tick = tick.map(|d| at + d * unit).to_vec();
        canvas.painter.line(tick, Stroke::new(3.0 * unit, canvas.colours.on_accent));
    } else {
        let ring = Stroke::new((2.0 * canvas.unit).max(1.0), canvas.colours.rule_strong);
        canvas.painter.circle_stroke(at, radius, ring);
    }
    let colour = if has { canvas.colours.ink } else { canvas.colours.ink_soft };
    let set = Typeset { weight: Weight::Medium, colour, ..canvas.set(size) };
    canvas.write([x + SEAT, y, room - SEAT - gap::XS, 38.0], name, set);
}

/// How the answers lie to each other, who speaks first, and the time.
fn shown(canvas: &Canvas<'_>, (verdict, more): (&str, &str), timer: Option<Duration>, top: f32) {
    // The clock has its place before it runs.
    let width = canvas.between(MARGIN) - CLOCK_WIDTH - gap::L;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::VERDICT) };
    let high = canvas.write([MARGIN, top, width, 60.0], verdict, strong);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 3, ..canvas.set(sizes::BELOW) };
    let y = top + high + gap::XS;
    canvas.write([MARGIN, y, width, canvas.bottom() + gap::L - y], more, soft);
    time(canvas, timer, top);
}

/// The time that is left, at the right edge.
fn time(canvas: &Canvas<'_>, timer: Option<Duration>, y: f32) {
    let Some(left) = timer else { return };
    let set = Typeset { align: Align::RIGHT, ..canvas.set(sizes::CLOCK) };
    let area = [canvas.width() - MARGIN - CLOCK_WIDTH, y, CLOCK_WIDTH, 72.0];
    canvas.write(area, &clock::minutes(left), set);
    if !left.is_zero() {
        clock::wake_at_next_second(canvas.ui.ctx(), left);
    }
}
