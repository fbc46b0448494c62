//! The meeting on the wall: the agenda with where the group is, an item, and what is decided under
//! it as it is worded.

use std::sync::Arc;

use eframe::egui::{Align, Color32, Galley};

use crate::app::core::picture::{
    AgendaLine, AgendaScene, AgendaStands, ItemScene, NamedText, ResolutionScene,
};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, paragraphs, sizes};

const MARGIN: f32 = 96.0;
const TOP: f32 = 64.0;
/// The room of a number, of a time, and of how an item stands; in sizes of a title.
const NUMBER: f32 = 3.2;
const STANDS: f32 = 4.6;
/// What a line has above and below its words, in sizes of a title.
const AIR: f32 = 0.34;
/// What is said below a title, as a share of it.
const BELOW: f32 = 0.78;
/// What is kept for the line that counts those left.
const MORE: f32 = 44.0;

/// The agenda: as large as all of it fits, else around where the group is.
pub(super) fn agenda(canvas: &Canvas<'_>, scene: &AgendaScene) {
    let width = canvas.between(MARGIN);
    let strong = Typeset { weight: Weight::Strong, rows: 2, ..canvas.set(sizes::OUTCOME) };
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    let mut y = TOP;
    y += canvas.write([MARGIN, y, width, 150.0], &scene.title, strong) + gap::S;
    y += canvas.write([MARGIN, y, width, 80.0], &scene.when, soft) + gap::L;
    let room = canvas.bottom() - y;
    let high =
        |size: f32| scene.lines.iter().map(|line| line_high(canvas, line, size)).sum::<f32>();
    let size = canvas.first_fit(("agenda", &scene.lines), &SIZES, |size| high(size) <= room);
    let from = if high(size) <= room { 0 } else { first(canvas, scene, size, room - MORE) };
    for (at, line) in scene.lines.iter().enumerate().skip(from) {
        let high = line_high(canvas, line, size);
        let last = at + 1 == scene.lines.len();
        if y + high > canvas.bottom() - if last { 0.0 } else { MORE } {
            let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
            let words = canvas.texts.count("audience-more", scene.lines.len() - at);
            canvas.write([MARGIN, y + gap::XS, width, MORE - gap::XS], &words, soft);
            return;
        }
        line_at(canvas, line, size, (y, high));
        y += high;
    }
}

/// The sizes that titles are tried in: 27 and more can be read from the back.
const SIZES: [f32; 6] =
    [sizes::WHEN, sizes::ORGANISER, sizes::ANSWERED, sizes::BELOW, sizes::NOTE, sizes::LINE];

/// Where a list begins that does not fit: so that what the group is at is among it.
fn first(canvas: &Canvas<'_>, scene: &AgendaScene, size: f32, room: f32) -> usize {
    let is_open = |line: &AgendaLine| line.stands != AgendaStands::Done;
    let here = scene.lines.iter().position(is_open).unwrap_or_default();
    let mut rest = 0.0;
    for (at, line) in scene.lines.iter().enumerate().rev() {
        rest += line_high(canvas, line, size);
        if rest > room {
            return here.min(at + 1);
        }
    }
    0
}

fn title_width(canvas: &Canvas<'_>, size: f32) -> f32 {
    canvas.between(MARGIN) - (NUMBER + STANDS) * size
}

fn line_high(canvas: &Canvas<'_>, line: &AgendaLine, size: f32) -> f32 {
    let title = canvas.high(&title(canvas, line, size));
    let below = if line.about.is_empty() { 0.0 } else { canvas.high(&about(canvas, line, size)) };
    title + below + 2.0 * AIR * size
}

fn weight(line: &AgendaLine) -> Weight {
    if line.stands == AgendaStands::Here { Weight::Strong } else { Weight::Regular }
}

fn ink(canvas: &Canvas<'_>, line: &AgendaLine) -> Color32 {
    let is_done = line.stands == AgendaStands::Done;
    if is_done { canvas.colours.ink_soft } else { canvas.colours.ink }
}

/// An item's title, as heavy as it is painted: what is measured is what is seen.
fn title(canvas: &Canvas<'_>, line: &AgendaLine, size: f32) -> Arc<Galley> {
    let (weight, colour) = (weight(line), ink(canvas, line));
    let set = Typeset { weight, colour, rows: 2, ..canvas.set(size) };
    canvas.plain(&line.title, set, title_width(canvas, size))
}

/// What an item is for and who presents it, on one line.
fn about(canvas: &Canvas<'_>, line: &AgendaLine, size: f32) -> Arc<Galley> {
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(below(size)) };
    canvas.cut(&line.about, soft, title_width(canvas, size))
}

fn below(size: f32) -> f32 {
    (size * BELOW).max(sizes::LABEL)
}

fn line_at(canvas: &Canvas<'_>, line: &AgendaLine, size: f32, (top, high): (f32, f32)) {
    let colours = canvas.colours;
    let width = canvas.between(MARGIN);
    let is_here = line.stands == AgendaStands::Here;
    let ink = ink(canvas, line);
    if is_here {
        let area = canvas.area(MARGIN - gap::L, top, width + 2.0 * gap::L, high);
        canvas.painter.rect_filled(area, gap::M * canvas.unit, colours.accent_soft);
    }
    let y = top + AIR * size;
    let left = MARGIN + NUMBER * size;
    let number = Typeset { colour: colours.ink_soft, ..canvas.set(size) };
    canvas.put(MARGIN, y, &canvas.cut(&line.number, number, NUMBER * size - gap::M));
    let title = title(canvas, line, size);
    canvas.put(left, y, &title);
    canvas.put(left, y + canvas.high(&title), &about(canvas, line, size));
    let words = if line.words.is_empty() { &line.time } else { &line.words };
    let colour = if is_here { colours.accent } else { ink };
    let weight = weight(line);
    let stands = Typeset { weight, colour, align: Align::RIGHT, ..canvas.set(below(size)) };
    let stands = canvas.cut(words, stands, STANDS * size - gap::M);
    canvas.put(MARGIN + width, y, &stands);
    canvas.rule(MARGIN, top + high, width, 1.0, colours.rule);
}

/// An item: what it is about and for, what the group is asked, what is decided and followed up.
pub(super) fn item(canvas: &Canvas<'_>, scene: &ItemScene) {
    let width = canvas.between(MARGIN);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    let mut y = TOP;
    y += canvas.write([MARGIN, y, width, 48.0], &scene.about, soft) + gap::S;
    let strong = Typeset { weight: Weight::Strong, rows: 4, ..canvas.set(sizes::MEASURE) };
    y += canvas.write([MARGIN, y, width, canvas.height() * 0.4], &scene.title, strong) + gap::S;
    y += canvas.write([MARGIN, y, width, 84.0], &scene.presenter, soft) + gap::PART;
    let follow_ups = scene.follow_ups.1.iter().map(|(what, who)| format!("{what} ({who})"));
    let follow_ups: Vec<String> = follow_ups.collect();
    let texts = [
        named(&scene.asked_name, std::slice::from_ref(&scene.asked)),
        named(&scene.decided.0, &scene.decided.1),
        named(&scene.follow_ups.0, &follow_ups),
    ];
    let texts: Vec<NamedText> = texts.into_iter().filter(|it| !it.text.is_empty()).collect();
    let size = paragraphs::size(canvas, &texts, width, canvas.bottom() - y);
    paragraphs::paragraphs(canvas, &texts, (MARGIN, y), canvas.bottom(), size);
}

/// What is decided, as large as it fits: the room corrects it.
pub(super) fn resolution(canvas: &Canvas<'_>, scene: &ResolutionScene) {
    let width = canvas.between(MARGIN);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::BELOW) };
    let y = TOP + canvas.write([MARGIN, TOP, width, 84.0], &scene.item, soft) + gap::PART;
    let texts = [named(&scene.name, &scene.texts)];
    let size = paragraphs::size(canvas, &texts, width, canvas.bottom() - y);
    paragraphs::paragraphs(canvas, &texts, (MARGIN, y), canvas.bottom(), size);
}

/// Texts below each other under one name: numbered where there are several.
fn named(name: &str, texts: &[String]) -> NamedText {
    let text = match texts {
        [one] => one.clone(),
        several => {
            let lines = several.iter().enumerate().map(|(at, text)| format!("{}  {text}", at + 1));
            lines.collect::<Vec<_>>().join("\n")
        }
    };
    NamedText { name: name.to_owned(), text }
}
