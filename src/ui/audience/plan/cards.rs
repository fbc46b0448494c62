//! A measure on the roadmap: its number and title, its lights, whose it is, what it costs.

use std::sync::Arc;

use eframe::egui::{Align, Galley};

use crate::app::core::picture::PlanCard;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::Shown;
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::light;
use crate::ui::kit::view::how_many;

/// How far apart lights stand, and how high a line of them is.
const LIGHT: f32 = 37.0;
const LIGHTS: f32 = 38.0;
/// What is kept beside the lights for whose it is.
const WHOSE: f32 = 150.0;
const TITLE_LINES: usize = 2;
/// The least room of a title beside its lights, and what is kept for whose it is behind them.
const TITLE: f32 = 420.0;
const WHOSE_BESIDE: f32 = 340.0;
/// From the top of a line to that of the lights on it.
const RAISED: f32 = 2.0;

/// A card, laid out.
pub(super) struct Laid {
    number: Arc<Galley>,
    title: Arc<Galley>,
    whose: Arc<Galley>,
    /// What it costs, and whether that has no room beside whose it is.
    price: Arc<Galley>,
    is_below: bool,
    lines: usize,
    across: usize,
    /// Whether all of it stands beside each other: a step alone has the room.
    in_a_row: bool,
    pub(super) high: f32,
}

pub(super) fn laid(canvas: &Canvas<'_>, card: &PlanCard, shown: &Shown) -> Laid {
    let (step, column) = (shown.step, shown.number);
    let colours = canvas.colours;
    let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LINE) };
    let number = canvas.cut(&card.number, soft, column - gap::XS);
    let set = Typeset { rows: TITLE_LINES, ..canvas.set(sizes::LINE) };
    let wide = card.marks.len() as f32 * LIGHT;
    let beside_lights = step - column - wide - WHOSE_BESIDE - 2.0 * gap::L;
    let in_a_row = beside_lights >= TITLE;
    let title_room = if in_a_row { beside_lights } else { step - column };
    let title = canvas.plain(&card.title, set, title_room);
    let small = Typeset { align: Align::RIGHT, ..canvas.set(sizes::LABEL) };
    let whose = Typeset { colour: colours.ink_soft, ..small };
    // What it costs is what the back row asks for.
    let price = Typeset { weight: Weight::Medium, ..small };
    let across =
        if in_a_row { card.marks.len() } else { how_many(step - column - WHOSE, LIGHT) }.max(1);
    let lines = card.marks.len().div_ceil(across).max(1);
    let last = if lines > 1 { card.marks.len() - across * (lines - 1) } else { card.marks.len() };
    let room = if in_a_row {
        WHOSE_BESIDE
    } else {
        (step - column - last as f32 * LIGHT - gap::M).max(WHOSE)
    };
    let price = canvas.cut(&card.money, price, step - column);
    let beside = canvas.cut(&card.whose, whose, room - price.size().x / canvas.unit - gap::L);
    // A price is never left out and never cut: it has a line of its own rather than that.
    let is_below = beside.elided;
    let whose = if is_below { canvas.cut(&card.whose, whose, room) } else { beside };
    let below = if is_below { canvas.high(&price) } else { 0.0 };
    let (called, rest) = (canvas.high(&title), lines as f32 * LIGHTS + below);
    let high = if in_a_row { called.max(rest) } else { called + rest } + gap::M;
    Laid { number, title, whose, price, is_below, lines, across, in_a_row, high }
}

pub(super) fn card_ui(
    canvas: &Canvas<'_>,
    card: &PlanCard,
    laid: &Laid,
    (x, y): (f32, f32),
    shown: &Shown,
) {
    let (step, number) = (shown.step, shown.number);
    canvas.put(x, y, &laid.number);
    canvas.put(x + number, y, &laid.title);
    let (left, top) = if laid.in_a_row {
        (x + step - WHOSE_BESIDE - card.marks.len() as f32 * LIGHT, y - RAISED)
    } else {
        (x + number, y + canvas.high(&laid.title))
    };
    for (at, mark) in card.marks.iter().enumerate() {
        let (line, column) = ((at / laid.across) as f32, (at % laid.across) as f32);
        let centre =
            canvas.at(left + column * LIGHT + sizes::NOTE / 2.0, top + (line + 0.5) * LIGHTS);
        let size = sizes::NOTE * canvas.unit;
        light::paint_mark(&canvas.painter, centre, size, *mark, canvas.colours);
    }
    let middle = top + (laid.lines as f32 - 0.5) * LIGHTS;
    let (right, line) = (x + step, middle - canvas.high(&laid.whose) / 2.0);
    if laid.is_below {
        canvas.put(right, line, &laid.whose);
        canvas.put(right, top + laid.lines as f32 * LIGHTS, &laid.price);
    } else {
        canvas.put(right, line, &laid.price);
        canvas.put(right - laid.price.size().x / canvas.unit - gap::L, line, &laid.whose);
    }
}
