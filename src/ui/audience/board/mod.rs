//! The board on the wall: as many rows and columns as can be read from the back, as large as there
//! is room for.

use eframe::egui::{Align, Id, Rect};

use crate::app::core::picture::Begin;
use crate::app::core::picture::{BoardScene, MeasureRow, OutcomeBadge, Picture, SceneRow};
use crate::insight::signs::{CrossingSign, Signs};
use crate::ui::audience::board::columns::{Columns, DECISION, MARGIN, RULE, TOP, is_upright};
use crate::ui::audience::board::lines::Lines;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::cell::{CellRoom, listed};
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::heads::{LEAN, must_hold};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::badge::paint_badge;

mod columns;
mod lines;

/// Where the session's title stands, in units.
const TITLE: f32 = 34.0;
/// What is kept below the lines: one line of words, and more where signs are named and both do not
/// stand beside each other.
const FOOT: f32 = 66.0;
const NAMES: f32 = 38.0;
/// From the foot up to the top of its last line.
pub(super) const LAST: f32 = 48.0;
/// Where a sheet is too narrow for both.
const NARROW: f32 = 1400.0;

/// Paints the board; gives where the next sheet of it begins, if there is one.
pub(super) fn board(canvas: &Canvas<'_>, scene: &BoardScene, picture: &Picture) -> Option<Begin> {
    let signs = listed(scene.rows.known().signs);
    let named = names_height(canvas, scene, &signs);
    let bottom = canvas.height() - FOOT - named;
    let columns = Columns::new(canvas, scene, !signs.is_empty(), bottom);
    let begin = TOP + columns.head + RULE + gap::XS;
    let lines = Lines { canvas, scene, columns: &columns, room: bottom - begin };
    let first = lines.first();
    heads(canvas, scene, &columns);
    let mut y = begin;
    if let Some(area) = lines.area_above(first) {
        area_head(canvas, area, &columns, y);
        y += columns.area();
    }
    let end = lines.end(first, bottom - y);
    for (at, row) in (first..end).zip(scene.rows.range(first..end)) {
        let high = lines.height(row);
        match row {
            SceneRow::Area(name) => area_head(canvas, name, &columns, y),
            SceneRow::Measure(row) => {
                let line = Line { at, y, high, row, scene, columns: &columns };
                line.paint(canvas, picture);
            }
        }
        y += high;
    }
    top(canvas, scene, picture, &columns, first..end);
    let cells =
        scene.rows.range(first..end).filter_map(SceneRow::measure).flat_map(|row| &row.cells);
    let seen = cells.fold(Signs::default(), |signs, cell| signs.or(cell.signs));
    foot(canvas, scene, &listed(seen), named);
    if columns.leans {
        canvas.must_hold_name(scene, (canvas.width() - MARGIN, canvas.height() - LAST));
    }
    next(scene, &columns, end)
}

/// Below, then to the right.
fn next(scene: &BoardScene, columns: &Columns, end: usize) -> Option<Begin> {
    if end < scene.rows.len() {
        return Some(Begin::at(end, columns.shown.start));
    }
    let has_more = columns.shown.end < scene.heads.len();
    has_more.then(|| Begin::at(0, columns.shown.end))
}

/// The height of the lines in which signs are named; 0 where those stand beside for whom it is.
fn names_height(canvas: &Canvas<'_>, scene: &BoardScene, signs: &[CrossingSign]) -> f32 {
    let between = canvas.between(MARGIN);
    let lines = canvas.sign_lines(signs, between);
    let has_foot = is_upright(canvas) && must_hold(scene).is_some();
    let last = lines.last().map_or(0.0, |signs| canvas.signs_width(signs) + gap::APART);
    // The foot of heads that lean has a line of its own where it does not fit into the last.
    let more = usize::from(has_foot && last + canvas.must_hold_width(scene) > between);
    let lines = lines.len() + more;
    if lines > 1 || canvas.width() < NARROW { NAMES * lines as f32 } else { 0.0 }
}

/// For whom it is what is looked at, and what the signs are called: in lines of their own of a
/// height together, or at the right of the same line where that is none.
fn foot(canvas: &Canvas<'_>, scene: &BoardScene, signs: &[CrossingSign], named: f32) {
    let between = canvas.between(MARGIN);
    let last = canvas.height() - LAST;
    if named > 0.0 {
        for (line, signs) in canvas.sign_lines(signs, between).iter().enumerate() {
            canvas.sign_names(signs, (MARGIN, last - named + NAMES * (line + 1) as f32));
        }
        for_whom(canvas, scene, LAST + named, between);
    } else {
        let wide = canvas.signs_width(signs);
        canvas.sign_names(signs, (MARGIN + between - wide, last));
        for_whom(canvas, scene, LAST, between - wide - gap::L);
    }
}

/// The session's title, and which lines and columns are shown where not all are.
fn top(
    canvas: &Canvas<'_>,
    scene: &BoardScene,
    picture: &Picture,
    columns: &Columns,
    shown: std::ops::Range<usize>,
) {
    let all = scene.heads.len();
    let mut notes: Vec<String> = shown_lines(scene, picture, shown).into_iter().collect();
    if columns.shown.len() < all {
        let (from, to) = (columns.shown.start + 1, columns.shown.end);
        let args = [("from", from.into()), ("to", to.into()), ("all", all.into())];
        notes.push(picture.texts.with("audience-columns", &args));
    }
    title(canvas, scene, &notes.join("  ·  "));
}

/// The session's title, and what is said of how much is seen.
pub(super) fn title(canvas: &Canvas<'_>, scene: &BoardScene, note: &str) {
    let width = canvas.between(MARGIN);
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::NOTE) };
    let room = canvas.wide(note, sizes::NOTE, Weight::Medium).min(width * 0.7);
    let title = width - room - gap::APART;
    canvas.write([MARGIN, TITLE, title, 40.0], &scene.title, soft);
    let right = Typeset { align: Align::RIGHT, weight: Weight::Medium, ..soft };
    canvas.write([MARGIN + title, TITLE, width - title, 40.0], note, right);
}

/// Which measures are seen, where not all are.
pub(super) fn shown_lines(
    scene: &BoardScene,
    picture: &Picture,
    shown: std::ops::Range<usize>,
) -> Option<String> {
    let all = scene.rows.known().measures;
    let before = scene.rows.measures_before(shown.start);
    let seen = scene.rows.measures_before(shown.end) - before;
    let args = [("from", (before + 1).into()), ("to", (before + seen).into()), ("all", all.into())];
    (seen < all).then(|| picture.texts.with("audience-rows", &args))
}

fn heads(canvas: &Canvas<'_>, scene: &BoardScene, columns: &Columns) {
    let base = TOP + columns.head;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(columns.size(sizes::HEAD)) };
    let head = |words: &str, x: f32, room: f32| {
        let galley = canvas.fitted(words, strong, room, columns.head);
        canvas.put(x, base - canvas.high(&galley), &galley);
    };
    head(&scene.measure, MARGIN, columns.title - gap::L);
    let mut x = MARGIN + columns.title;
    for (column, wide) in columns.shown.clone().zip(&columns.wide) {
        let Some(head) = scene.heads.get(column) else { continue };
        let (middle, mut foot) = (x + wide / 2.0, base);
        if columns.leans {
            if head.must_hold.is_some() {
                canvas.must_hold_foot(x + sizes::INSET, base + RULE, wide - 2.0 * sizes::INSET);
            }
            canvas.leaning(&columns.leaning_galley(canvas, head), LEAN, (middle, base - gap::S));
            x += wide;
            continue;
        }
        if let Some(below) = columns.must_hold_galley(canvas, head, *wide) {
            foot -= canvas.high(&below);
            canvas.put(middle, foot, &below);
        }
        let galley = columns.head_galley(canvas, head, *wide);
        canvas.put(middle, foot - canvas.high(&galley), &galley);
        x += wide;
    }
    if columns.decision > 0.0 {
        head(&scene.decision, x + DECISION, columns.decision - DECISION);
    }
    canvas.rule(MARGIN, base + RULE, canvas.between(MARGIN), 3.0, canvas.colours.ink);
}

fn area_head(canvas: &Canvas<'_>, name: &str, columns: &Columns, y: f32) {
    let set = Typeset {
        weight: Weight::Strong,
        colour: canvas.colours.ink_soft,
        ..canvas.set(columns.size(sizes::HEAD))
    };
    let galley = canvas.fitted(name, set, canvas.between(MARGIN) - gap::M, columns.area());
    canvas.put(MARGIN + gap::S, y + columns.area() - canvas.high(&galley) - gap::S, &galley);
}

/// A measure's line, where it stands.
struct Line<'a> {
    at: usize,
    y: f32,
    high: f32,
    row: &'a MeasureRow,
    scene: &'a BoardScene,
    columns: &'a Columns,
}

impl Line<'_> {
    fn paint(&self, canvas: &Canvas<'_>, picture: &Picture) {
        let Self { columns, row, y, high, .. } = *self;
        let width = canvas.between(MARGIN);
        let looked_at = self.scene.row == Some(self.at);
        if looked_at {
            let ground = canvas.area(MARGIN, y, width, high);
            canvas.painter.rect_filled(ground, 0.0, canvas.colours.accent_soft);
        }
        let title = columns.title_galley(canvas, &row.title);
        let top = y + (high - canvas.high(&title)) / 2.0;
        let size = columns.size(sizes::LINE);
        let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(size) };
        canvas.write([MARGIN + gap::S, top, columns.number - gap::M, 80.0], &row.number, soft);
        canvas.put(MARGIN + columns.number, top, &title);
        let decision = self.marks(canvas, picture);
        if columns.decision > 0.0 {
            paint_decision(canvas, columns, &row.decision, (decision, y + high / 2.0));
            if looked_at && self.scene.column == Some(self.scene.heads.len()) {
                canvas.ring(self.cell(canvas, decision, columns.decision));
            }
        }
        canvas.rule(MARGIN, y + high, width, 1.0, canvas.colours.rule);
    }

    /// The box of a cell, in the middle of its line.
    fn cell(&self, canvas: &Canvas<'_>, x: f32, wide: f32) -> Rect {
        let high = self.columns.cell();
        let top = self.y + (self.high - high) / 2.0;
        canvas.area(x + sizes::INSET, top, wide - 2.0 * sizes::INSET, high)
    }

    /// The lights; gives where they end.
    fn marks(&self, canvas: &Canvas<'_>, picture: &Picture) -> f32 {
        let mut x = MARGIN + self.columns.title;
        for (column, wide) in self.columns.shown.clone().zip(&self.columns.wide) {
            let area = self.cell(canvas, x, *wide);
            x += wide;
            let cell = self.row.cells.get(column).copied().unwrap_or_default();
            let key = ("audience-light", &self.row.number, &self.row.title, column);
            let state = cell.mark.map_or(0, |mark| mark as u64 + 1);
            let opacity = canvas.glide(Id::unique(key), state, picture.motion);
            canvas.cell(area, cell, CellRoom::Ample, opacity);
            if self.scene.row == Some(self.at) && self.scene.column == Some(column) {
                canvas.ring(area);
            }
        }
        x
    }
}

/// As on the facilitator's board: a filled lozenge for a step, an empty one for the queue.
fn paint_decision(
    canvas: &Canvas<'_>,
    columns: &Columns,
    decision: &OutcomeBadge,
    (x, middle): (f32, f32),
) {
    let colours = canvas.colours;
    let (weight, colour) = match (decision.on_roadmap, decision.is_decided) {
        (true, _) => (Weight::Strong, colours.on_accent),
        (false, true) => (Weight::Medium, colours.ink),
        (false, false) => (Weight::Regular, colours.ink_soft),
    };
    let room = columns.decision - DECISION - 2.0 * sizes::BADGE - gap::XXS;
    let set = Typeset { weight, colour, rows: 2, ..canvas.set(columns.size(sizes::LABEL)) };
    let galley = canvas.fitted(&decision.words, set, room, columns.cell());
    let high = canvas.high(&galley);
    let x = x + DECISION;
    if decision.is_decided {
        let wide = galley.size().x / canvas.unit + 2.0 * sizes::BADGE;
        let area = canvas.area(x, middle - high / 2.0 - gap::S, wide, high + gap::M);
        paint_badge(&canvas.painter, area, decision.on_roadmap, colours);
    }
    let inset = if decision.is_decided { sizes::BADGE } else { 0.0 };
    canvas.put(x + inset, middle - high / 2.0, &galley);
}

/// Who owns what is looked at, and who benefits.
pub(super) fn for_whom(canvas: &Canvas<'_>, scene: &BoardScene, above: f32, width: f32) {
    if let Some(name) = &scene.at_hand {
        // What it is called stands in the line that is tinted.
        let words = format!("{} {}", name.owner, name.benefits);
        let set = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
        canvas.write([MARGIN, canvas.height() - above, width, 40.0], &words, set);
    }
}
