//! How measures go, on the wall: a shape and a word for each half-year, and who owns the next step;
//! the page with what is looked at, as much as can be read from the back.

use eframe::egui::Align;

use crate::app::core::picture::Begin;
use crate::app::core::picture::{
    Picture, ProgressCell, ProgressRow, ProgressScene, ProgressSceneLine,
};
use crate::insight::progress::Shown;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::status_sign::{paint_shown, shape};

const MARGIN: f32 = 72.0;
/// Where the counts stand, and where the heads do.
const COUNTS: f32 = 44.0;
const HEADS: f32 = 118.0;
/// From the heads to the rule below them.
const RULE: f32 = 46.0;
/// The height of a measure, and of a focus area.
const ROW: f32 = 78.0;
const AREA: f32 = 68.0;
/// A half-year with its word, and as a bare shape.
const FULL: f32 = 250.0;
const BARE: f32 = 96.0;
const CELL: f32 = 54.0;
const BETWEEN: f32 = 12.0;
/// A shape, and where its word begins.
const SIGN: f32 = 28.0;
const SIGN_AT: f32 = 34.0;
const WORD_AT: f32 = 62.0;
/// The least room of a measure's name, and who owns the next step.
const NAME: f32 = 480.0;
const OWNER: f32 = 300.0;
/// What is kept for the line that counts those left.
const MORE: f32 = 46.0;

/// Where the columns are, in units.
struct Columns {
    name: f32,
    /// The first half-year that is seen.
    first: usize,
    all_full: bool,
    count: usize,
    owner: f32,
}

impl Columns {
    fn of(canvas: &Canvas<'_>, scene: &ProgressScene) -> Self {
        let (width, halves) = (canvas.between(MARGIN), scene.heads.len());
        let ways = [(halves, true, OWNER), (halves, false, OWNER), (halves, false, 0.0)];
        let fewer = (1..halves).rev().map(|count| (count, false, 0.0));
        let fits = |(count, all_full, owner): (usize, bool, f32)| {
            let name = width - cells(count, all_full) - owner;
            (name >= NAME).then_some((count, all_full, owner, name))
        };
        let way = ways.into_iter().chain(fewer).find_map(fits);
        let (count, all_full, owner, name) = way.unwrap_or((1.min(halves), false, 0.0, NAME));
        let (first, count) = match canvas.begin {
            Some(begin) => (begin.column, count.min(halves - begin.column.min(halves))),
            None => ((halves - count).min(scene.column.unwrap_or(halves)), count),
        };
        Self { name, first, all_full, count, owner }
    }

    fn is_full(&self, at: usize) -> bool {
        self.all_full || at + 1 == self.first + self.count
    }

    /// Where a half-year begins, and how wide it is.
    fn cell(&self, at: usize) -> Option<(f32, f32)> {
        let before = at.checked_sub(self.first).filter(|before| *before < self.count)?;
        let each = if self.all_full { FULL } else { BARE } + BETWEEN;
        let left = MARGIN + self.name + before as f32 * each;
        Some((left, if self.is_full(at) { FULL } else { BARE }))
    }

    /// Where the next sheet begins: below, then to the right.
    fn next(&self, scene: &ProgressScene, end: usize) -> Option<Begin> {
        if end < scene.lines.len() {
            return Some(Begin::at(end, self.first));
        }
        let to = self.first + self.count;
        (to < scene.heads.len()).then(|| Begin::at(0, to))
    }

    fn owner_left(&self) -> f32 {
        MARGIN + self.name + cells(self.count, self.all_full)
    }
}

fn cells(count: usize, all_full: bool) -> f32 {
    let each = if all_full { FULL } else { BARE } + BETWEEN;
    count.saturating_sub(1) as f32 * each + FULL + gap::XXL
}

/// Paints it; gives where the next sheet of it begins, if there is one.
pub(super) fn progress(
    canvas: &Canvas<'_>,
    scene: &ProgressScene,
    picture: &Picture,
) -> Option<Begin> {
    counts(canvas, scene);
    let columns = Columns::of(canvas, scene);
    heads(canvas, scene, &columns);
    let top = HEADS + RULE + gap::S;
    let (first, end) = page(canvas, scene, top);
    let mut y = top;
    if let Some(ProgressSceneLine::Area(name, words)) = area_above(scene, first) {
        y += area(canvas, &columns, (name, words), y);
    }
    for (at, line) in scene.lines.iter().enumerate().take(end).skip(first) {
        y += match line {
            ProgressSceneLine::Area(name, words) => area(canvas, &columns, (name, words), y),
            ProgressSceneLine::Measure(row) => {
                let is_it = scene.row == Some(at);
                measure(canvas, &columns, row, (is_it, scene.column.filter(|_| is_it)), y)
            }
        };
    }
    let is_measure = |line: &&ProgressSceneLine| matches!(line, ProgressSceneLine::Measure(_));
    let left = scene.lines.iter().skip(end).filter(is_measure).count();
    if canvas.begin.is_some() {
        return columns.next(scene, end);
    }
    if left > 0 {
        let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
        let words = picture.texts.count("audience-more", left);
        canvas.write([MARGIN, y + gap::S, canvas.between(MARGIN), MORE], &words, soft);
    }
    None
}

/// How many of all stand how, each with its sign.
fn counts(canvas: &Canvas<'_>, scene: &ProgressScene) {
    let mut x = MARGIN;
    for (at, (shown, words)) in scene.counts.iter().enumerate() {
        let weight = if at == 0 { Weight::Strong } else { Weight::Regular };
        let set = Typeset { weight, ..canvas.set(sizes::BELOW) };
        let galley = canvas.cut(words, set, canvas.between(MARGIN));
        let wide = SIGN + gap::M + galley.size().x / canvas.unit;
        if x + wide > canvas.width() - MARGIN {
            break;
        }
        let middle = COUNTS + canvas.high(&galley) / 2.0;
        sign(canvas, x + SIGN / 2.0, middle, *shown);
        canvas.put(x + SIGN + gap::M, COUNTS, &galley);
        x += wide + gap::XXL;
    }
}

fn sign(canvas: &Canvas<'_>, x: f32, y: f32, shown: Shown) {
    paint_shown(&canvas.painter, canvas.at(x, y), SIGN * canvas.unit, shown, canvas.colours);
}

fn heads(canvas: &Canvas<'_>, scene: &ProgressScene, columns: &Columns) {
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::HEAD) };
    let put = |x: f32, words: &str, room: f32, set: Typeset| {
        let galley = canvas.cut(words, set, room);
        canvas.put(x, HEADS, &galley);
    };
    put(MARGIN, &scene.measures, columns.name - gap::L, strong);
    for (at, head) in scene.heads.iter().enumerate() {
        // A bare shape is of the half-years before the one that is named.
        if let Some((left, width)) = columns.cell(at).filter(|_| columns.is_full(at)) {
            put(left + gap::S, head, width - gap::S, strong);
        }
    }
    if columns.owner > 0.0 {
        put(columns.owner_left(), &scene.owner, columns.owner, strong);
    }
    canvas.rule(MARGIN, HEADS + RULE, canvas.between(MARGIN), 3.0, canvas.colours.ink);
}

/// The area that a line belongs to which begins a page.
fn area_above(scene: &ProgressScene, first: usize) -> Option<&ProgressSceneLine> {
    if matches!(scene.lines.get(first), Some(ProgressSceneLine::Area(..)) | None) {
        return None;
    }
    let before = scene.lines.get(..first)?.iter().rev();
    before.clone().find(|line| matches!(line, ProgressSceneLine::Area(..)))
}

/// The lines of the page with what is looked at.
fn page(canvas: &Canvas<'_>, scene: &ProgressScene, top: f32) -> (usize, usize) {
    let bottom = canvas.bottom();
    let mut first = canvas.begin.map_or(0, |begin| begin.row);
    loop {
        let above = if area_above(scene, first).is_some() { AREA } else { 0.0 };
        let (mut y, mut end) = (top + above, first);
        while let Some(line) = scene.lines.get(end) {
            let is_last = end + 1 == scene.lines.len();
            let kept = if is_last { 0.0 } else { MORE };
            let next = y + height(line);
            if next > bottom - kept && end > first {
                break;
            }
            (y, end) = (next, end + 1);
        }
        // An area does not end a page.
        if end > first + 1 && matches!(scene.lines.get(end - 1), Some(ProgressSceneLine::Area(..)))
        {
            end -= 1;
        }
        if end >= scene.lines.len()
            || canvas.begin.is_some()
            || scene.row.is_none_or(|row| row < end)
        {
            return (first, end);
        }
        first = end;
    }
}

const fn height(line: &ProgressSceneLine) -> f32 {
    match line {
        ProgressSceneLine::Area(..) => AREA,
        ProgressSceneLine::Measure(_) => ROW,
    }
}

fn area(canvas: &Canvas<'_>, columns: &Columns, (name, words): (&str, &str), y: f32) -> f32 {
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::LABEL) };
    let strong = Typeset { weight: Weight::Strong, ..soft };
    let name = canvas.cut(name, strong, columns.name - gap::L);
    let at = y + AREA - canvas.high(&name) - gap::M;
    canvas.put(MARGIN, at, &name);
    let left = columns.cell(columns.first).map_or(MARGIN, |(left, _)| left);
    let words = canvas.cut(words, soft, canvas.width() - MARGIN - left);
    canvas.put(left, at, &words);
    AREA
}

fn measure(
    canvas: &Canvas<'_>,
    columns: &Columns,
    row: &ProgressRow,
    (looked_at, column): (bool, Option<usize>),
    y: f32,
) -> f32 {
    if looked_at {
        let ground = canvas.area(MARGIN - gap::M, y, canvas.between(MARGIN) + 2.0 * gap::M, ROW);
        canvas.painter.rect_filled(ground, 0.0, canvas.colours.accent_soft);
    }
    let called = format!("{}  {}", row.number, row.title);
    let name = Typeset { rows: 2, ..canvas.set(sizes::LINE) };
    let name = canvas.fitted(called.trim(), name, columns.name - gap::L, ROW - gap::S);
    canvas.put(MARGIN, y + (ROW - canvas.high(&name)) / 2.0, &name);
    for (at, cell) in row.cells.iter().enumerate() {
        let Some((left, width)) = columns.cell(at) else { continue };
        let place = (left, y + (ROW - CELL) / 2.0, width);
        paint_cell(canvas, cell, place, columns.is_full(at), column == Some(at));
    }
    if columns.owner > 0.0 {
        let owner = Typeset { rows: 2, ..canvas.set(sizes::LABEL) };
        let owner = canvas.fitted(&row.owner, owner, columns.owner, ROW - gap::S);
        canvas.put(columns.owner_left(), y + (ROW - canvas.high(&owner)) / 2.0, &owner);
    }
    canvas.rule(MARGIN, y + ROW, canvas.between(MARGIN), 1.0, canvas.colours.rule);
    ROW
}

fn paint_cell(
    canvas: &Canvas<'_>,
    cell: &ProgressCell,
    (x, y, width): (f32, f32, f32),
    is_full: bool,
    looked_at: bool,
) {
    let area = canvas.area(x, y, width, CELL);
    let colours = canvas.colours;
    let ink = match cell.shown {
        Shown::Level(level) => {
            let radius = 10.0 * canvas.unit;
            canvas.painter.rect_filled(area, radius, colours.light_ground(shape(level)));
            colours.ink
        }
        Shown::Done => colours.ink,
        Shown::NotStarted | Shown::NotReported => colours.ink_soft,
    };
    let at = if is_full { x + SIGN_AT } else { x + width / 2.0 };
    sign(canvas, at, y + CELL / 2.0, cell.shown);
    if is_full {
        let set = Typeset { colour: ink, align: Align::LEFT, ..canvas.set(sizes::LABEL) };
        let words = canvas.cut(&cell.words, set, width - WORD_AT);
        canvas.put(x + WORD_AT, y + (CELL - canvas.high(&words)) / 2.0, &words);
    }
    if looked_at {
        canvas.ring(area);
    }
}
