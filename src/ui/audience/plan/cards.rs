//! A measure on the roadmap: its number and title, its lights, whose it is, what it costs.

use std::sync::Arc;

use eframe::egui::{Align, Galley};

use crate::app::core::picture::PlanCard;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::plan::shown::NUMBER;
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::light;
use crate::ui::kit::view::how_many;

/// How far apart lights stand, and how high a line of them is.
const LIGHT: f32 = 37.0;
const LIGHTS: f32 = 38.0;
/// What is kept beside the lights for whose it is.
const WHOSE: f32 = 150.0;
const TITLE_LINES: usize = 2;

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
    pub(super) high: f32,
}

pub(super) fn laid(canvas: &Canvas<'_>, card: &PlanCard, step: f32) -> Laid {
    let colours = canvas.colours;
    let soft = Typeset { colour: colours.ink_soft, ..canvas.set(sizes::LINE) };
    let number = canvas.cut(&card.number, soft, NUMBER - gap::XS);
    let set = Typeset { rows: TITLE_LINES, ..canvas.set(sizes::LINE) };
    let title = canvas.plain(&card.title, set, step - NUMBER);
    let small = Typeset { align: Align::RIGHT, ..canvas.set(sizes::LABEL) };
    let whose = Typeset { colour: colours.ink_soft, ..small };
    // What it costs is what the back row asks for.
    let price = Typeset { weight: Weight::Medium, ..small };
    let across = how_many(step - NUMBER - WHOSE, LIGHT).max(1);
    let lines = card.marks.len().div_ceil(across).max(1);
    let last = if lines > 1 { card.marks.len() - across * (lines - 1) } else { card.marks.len() };
    let room = (step - NUMBER - last as f32 * LIGHT - gap::M).max(WHOSE);
    let price = canvas.cut(&card.money, price, step - NUMBER);
    let beside = canvas.cut(&card.whose, whose, room - price.size().x / canvas.unit - gap::L);
    // A price is never left out and never cut: it has a line of its own rather than that.
    let is_below = beside.elided;
    let whose = if is_below { canvas.cut(&card.whose, whose, room) } else { beside };
    let below = if is_below { canvas.high(&price) } else { 0.0 };
    let high = canvas.high(&title) + lines as f32 * LIGHTS + below + gap::M;
    Laid { number, title, whose, price, is_below, lines, across, high }
}

pub(super) fn card_ui(
    canvas: &Canvas<'_>,
    card: &PlanCard,
    laid: &Laid,
    (x, y): (f32, f32),
    step: f32,
) {
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
    let (right, line) = (x + step, middle - canvas.high(&laid.whose) / 2.0);
    if laid.is_below {
        canvas.put(right, line, &laid.whose);
        canvas.put(right, top + laid.lines as f32 * LIGHTS, &laid.price);
    } else {
        canvas.put(right, line, &laid.price);
        canvas.put(right - laid.price.size().x / canvas.unit - gap::L, line, &laid.whose);
    }
}
