//! The board on the wall: as many rows and columns as can be read from the back.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::{Align, Galley, Id, Rect};

use crate::app::core::picture::{BoardScene, OutcomeBadge, Picture, SceneRow};
use crate::ui::audience::canvas::{Canvas, Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::badge::paint_badge;

/// From the edge to what stands there, in units.
const MARGIN: f32 = 56.0;
/// The height of a measure's line with a title of one line.
const LINE: f32 = 82.0;
/// The height of a group's head.
const AREA: f32 = 58.0;
/// Where the head begins, below the title of the session.
const TOP: f32 = 92.0;
/// Where the lines end: below them it says for whom.
const BOTTOM: f32 = 1000.0;
/// Where a decision's badge begins in its column.
const DECISION: f32 = 16.0;
/// From the rule below the heads up to where a head of one line begins.
const HEAD: f32 = 32.0;
/// The least room of a measure's title.
const LEAST_TITLE: f32 = 300.0;
/// From the foot of the heads down to the rule below them.
const RULE: f32 = 8.0;
/// Above and below the words of a line, together.
const AROUND: f32 = 18.0;

/// Where the columns stand, in units.
struct Columns {
    /// The room of number and title.
    title: f32,
    number: f32,
    /// The criteria that are shown.
    shown: Range<usize>,
    /// How wide each of those is.
    wide: Vec<f32>,
    decision: f32,
    /// How high the heads are.
    head: f32,
    /// How large their words are.
    size: f32,
}

/// Paints the board.
pub(super) fn board(canvas: &Canvas<'_>, scene: &BoardScene, picture: &Picture) {
    let columns = columns(canvas, scene);
    top(canvas, scene, picture, &columns);
    heads(canvas, scene, &columns);
    let begin = TOP + columns.head + gap::M;
    let heights = |row: &SceneRow| height(canvas, row, &columns);
    let first = first_row(canvas, scene, BOTTOM - begin, heights);
    let mut y = begin;
    for (at, row) in scene.rows.iter().enumerate().skip(first) {
        let high = heights(row);
        if y + high > BOTTOM {
            break;
        }
        paint_row(canvas, scene, picture, &columns, at, y, high);
        y += high;
    }
    for_whom(canvas, scene);
}

/// The session's title, and which columns are shown where not all are.
fn top(canvas: &Canvas<'_>, scene: &BoardScene, picture: &Picture, columns: &Columns) {
    let width = canvas.between(MARGIN);
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::NOTE) };
    let all = scene.heads.len();
    let note = if columns.shown.len() < all {
        let (from, to) = (columns.shown.start + 1, columns.shown.end);
        let args = [("from", from.into()), ("to", to.into()), ("all", all.into())];
        picture.texts.with("audience-columns", &args)
    } else {
        String::new()
    };
    let room = canvas.wide(&note, sizes::NOTE, Weight::Regular);
    let title = (width - room - gap::APART).max(200.0);
    canvas.write([MARGIN, 40.0, title, 40.0], &scene.title, soft);
    let right = Typeset { align: Align::RIGHT, ..soft };
    canvas.write([MARGIN + title, 40.0, width - title, 40.0], &note, right);
}

fn longest_word(canvas: &Canvas<'_>, words: &str) -> f32 {
    let width = |word| canvas.wide(word, sizes::SMALLEST, Weight::Strong);
    words.split_whitespace().map(width).fold(0.0, f32::max)
}

fn columns(canvas: &Canvas<'_>, scene: &BoardScene) -> Columns {
    let width = canvas.between(MARGIN);
    let numbers = scene.rows.iter().filter_map(|row| match row {
        SceneRow::Measure { name, .. } => {
            Some(canvas.wide(&name.number, sizes::LINE, Weight::Regular))
        }
        SceneRow::Area(_) => None,
    });
    let number = (numbers.fold(0.0, f32::max) + gap::WORDS).min(130.0);
    let decided = scene.rows.iter().filter_map(|row| match row {
        SceneRow::Measure { decision, .. } => {
            Some(canvas.wide(&decision.words, sizes::LABEL, Weight::Strong))
        }
        SceneRow::Area(_) => None,
    });
    // In a narrow window the least is more than a fifth: then the least it is.
    let decision =
        (decided.fold(0.0, f32::max) + DECISION + 2.0 * sizes::BADGE).min(width * 0.2).max(190.0);
    // No word of a head is broken; where even short names are long, fewer columns are shown.
    let least = |(_, short): &(String, String)| {
        (longest_word(canvas, short) + gap::WORDS).clamp(112.0, 280.0)
    };
    let least: Vec<f32> = scene.heads.iter().map(least).collect();
    let title = (width * 0.34).max(number + LEAST_TITLE).min(width * 0.5);
    let room = width - title - decision;
    let shown = window(canvas, &least, room, scene.column.unwrap_or(0));
    let mut wide = least.get(shown.clone()).unwrap_or_default().to_vec();
    // Room that is left makes narrow columns as wide as the others.
    let even = (room / wide.len().max(1) as f32).min(176.0);
    let alike: Vec<f32> = wide.iter().map(|wide| wide.max(even)).collect();
    if alike.iter().sum::<f32>() <= room {
        wide = alike;
    }
    let title = width - decision - wide.iter().sum::<f32>();
    let heads = scene.heads.get(shown.clone()).unwrap_or_default().iter().zip(&wide);
    // All in one size: the larger one where every full name fits in it.
    let roomy =
        heads.clone().all(|((full, _), wide)| whole(canvas, full, sizes::HEAD, *wide).is_some());
    let size = if roomy { sizes::HEAD } else { sizes::SMALLEST };
    let head = heads
        .map(|(head, wide)| canvas.high(&head_galley(canvas, head, size, *wide)))
        .fold(34.0, f32::max);
    Columns { title, number, shown, wide, decision, head, size }
}

/// Which of all columns are shown: where the window stood, moved no more than it must be.
fn window(canvas: &Canvas<'_>, least: &[f32], room: f32, looked_at: usize) -> Range<usize> {
    let looked_at = looked_at.min(least.len().saturating_sub(1));
    let key = Id::unique(("audience-columns", canvas.ui.ctx().viewport_id(), least.len()));
    let before = canvas.ui.ctx().data(|data| data.get_temp::<usize>(key)).unwrap_or(0);
    // As many as fit from a first one on, and one at least.
    let end = |first: usize| {
        let mut used = 0.0;
        let fit = least.iter().skip(first).take_while(|wide| {
            used += *wide;
            used <= room
        });
        (first + fit.count().max(1)).min(least.len())
    };
    let mut first = before.min(looked_at);
    while end(first) <= looked_at && first < looked_at {
        first += 1;
    }
    // No room is left free while there are columns before.
    while first > 0 && end(first - 1) == least.len() {
        first -= 1;
    }
    canvas.ui.ctx().data_mut(|data| data.insert_temp(key, first));
    first..end(first)
}

fn head_set(canvas: &Canvas<'_>, size: f32, rows: usize) -> Typeset {
    Typeset { weight: Weight::Strong, rows, align: Align::Center, ..canvas.set(size) }
}

/// A head's words laid out, where they fit in a size without breaking a word.
fn whole(canvas: &Canvas<'_>, words: &str, size: f32, width: f32) -> Option<Arc<Galley>> {
    let room = width - 2.0 * sizes::INSET;
    let wide = |word| canvas.wide(word, size, Weight::Strong);
    let broken = words.split_whitespace().any(|word| wide(word) > room);
    let galley = canvas.fitted(words, head_set(canvas, size, 2), room, 200.0);
    let smaller = galley.job.sections.iter().any(|s| s.format.font_id.size < size * canvas.unit);
    (!broken && !galley.elided && !smaller).then_some(galley)
}

/// A head: the full name where it fits, else the short one.
fn head_galley(
    canvas: &Canvas<'_>,
    (full, short): &(String, String),
    size: f32,
    width: f32,
) -> Arc<Galley> {
    let short_set =
        || canvas.fitted(short, head_set(canvas, size, 3), width - 2.0 * sizes::INSET, 200.0);
    whole(canvas, full, size, width)
        .or_else(|| whole(canvas, short, size, width))
        .unwrap_or_else(short_set)
}

fn heads(canvas: &Canvas<'_>, scene: &BoardScene, columns: &Columns) {
    let base = TOP + columns.head;
    let strong = Typeset { weight: Weight::Strong, ..canvas.set(sizes::HEAD) };
    canvas.write([MARGIN, base - HEAD, columns.title - gap::L, 34.0], &scene.measure, strong);
    let mut x = MARGIN + columns.title;
    for (column, wide) in columns.shown.clone().zip(&columns.wide) {
        let Some(head) = scene.heads.get(column) else { continue };
        let galley = head_galley(canvas, head, columns.size, *wide);
        canvas.put(x + wide / 2.0, base - canvas.high(&galley), &galley);
        x += wide;
    }
    let x = canvas.width() - MARGIN - columns.decision + DECISION;
    let room = columns.decision - DECISION;
    canvas.write([x, base - HEAD, room, 34.0], &scene.decision, strong);
    let width = canvas.between(MARGIN);
    canvas.rule(MARGIN, base + RULE, width, 3.0, canvas.colours.ink);
}

fn title_galley(canvas: &Canvas<'_>, title: &str, columns: &Columns) -> Arc<Galley> {
    let set = Typeset { rows: 3, ..canvas.set(sizes::LINE) };
    canvas.fitted(title, set, columns.title - columns.number - AROUND, 130.0)
}

fn height(canvas: &Canvas<'_>, row: &SceneRow, columns: &Columns) -> f32 {
    match row {
        SceneRow::Area(_) => AREA,
        SceneRow::Measure { name, .. } => {
            let title = title_galley(canvas, &name.title, columns);
            (canvas.high(&title) + AROUND).max(LINE)
        }
    }
}

/// The first line shown: where it stood, moved no more than must be to keep what is looked at in
/// sight, with a line more below it.
fn first_row(
    canvas: &Canvas<'_>,
    scene: &BoardScene,
    room: f32,
    height: impl Fn(&SceneRow) -> f32,
) -> usize {
    let key = Id::unique(("audience-row", canvas.ui.ctx().viewport_id(), scene.rows.len()));
    let before = canvas.ui.ctx().data(|data| data.get_temp::<usize>(key)).unwrap_or(0);
    let looked_at = scene.row.unwrap_or(0);
    // The group's head is shown with its first measure.
    let head = looked_at
        .checked_sub(1)
        .filter(|at| matches!(scene.rows.get(*at), Some(SceneRow::Area(_))));
    let last = (looked_at + 1).min(scene.rows.len().saturating_sub(1));
    // As far up as the line below what is looked at still fits.
    let mut earliest = last;
    let mut used = scene.rows.get(last).map_or(0.0, &height);
    while let Some(above) = earliest.checked_sub(1) {
        used += scene.rows.get(above).map_or(0.0, &height);
        if used > room {
            break;
        }
        earliest = above;
    }
    // What is looked at comes before its group's head, where there is room for one of them only.
    let first = before.min(head.unwrap_or(looked_at)).max(earliest.min(looked_at));
    // No empty space below the last line while there are lines above the first.
    let mut fill = scene.rows.len();
    let mut used = 0.0;
    while let Some(above) = fill.checked_sub(1) {
        used += scene.rows.get(above).map_or(0.0, &height);
        if used > room {
            break;
        }
        fill = above;
    }
    let first = first.min(fill.max(earliest.min(looked_at)));
    canvas.ui.ctx().data_mut(|data| data.insert_temp(key, first));
    first
}

fn paint_row(
    canvas: &Canvas<'_>,
    scene: &BoardScene,
    picture: &Picture,
    columns: &Columns,
    at: usize,
    y: f32,
    high: f32,
) {
    let width = canvas.between(MARGIN);
    match scene.rows.get(at) {
        Some(SceneRow::Area(name)) => {
            let set = Typeset {
                weight: Weight::Strong,
                colour: canvas.colours.ink_soft,
                ..canvas.set(sizes::HEAD)
            };
            canvas.write([MARGIN + gap::S, y + AROUND, width - gap::M, 36.0], name, set);
        }
        Some(SceneRow::Measure { name, marks, decision }) => {
            let looked_at = scene.row == Some(at);
            if looked_at {
                let ground = canvas.area(MARGIN, y, width, high);
                canvas.painter.rect_filled(ground, 0.0, canvas.colours.accent_soft);
            }
            let title = title_galley(canvas, &name.title, columns);
            let top = y + (high - canvas.high(&title)) / 2.0;
            let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::LINE) };
            canvas.write([MARGIN + gap::S, top, columns.number - gap::M, 40.0], &name.number, soft);
            canvas.put(MARGIN + columns.number, top, &title);
            paint_marks(canvas, scene, picture, columns, (at, y, high), (&name.called(), marks));
            paint_decision(canvas, columns, decision, y + high / 2.0);
            if looked_at && scene.column == Some(scene.heads.len()) {
                let x = canvas.width() - MARGIN - columns.decision;
                canvas.ring(cell(canvas, x, columns.decision, y, high));
            }
            canvas.rule(MARGIN, y + high, width, 1.0, canvas.colours.rule);
        }
        None => {}
    }
}

/// The box of a cell, in the middle of its line.
fn cell(canvas: &Canvas<'_>, x: f32, wide: f32, y: f32, high: f32) -> Rect {
    let top = y + (high - sizes::CELL) / 2.0;
    canvas.area(x + sizes::INSET, top, wide - 2.0 * sizes::INSET, sizes::CELL)
}

fn paint_marks(
    canvas: &Canvas<'_>,
    scene: &BoardScene,
    picture: &Picture,
    columns: &Columns,
    (at, y, high): (usize, f32, f32),
    (name, marks): (&str, &[Option<crate::domain::light::Mark>]),
) {
    let mut x = MARGIN + columns.title;
    for (column, wide) in columns.shown.clone().zip(&columns.wide) {
        let area = cell(canvas, x, *wide, y, high);
        x += wide;
        let mark = marks.get(column).copied().flatten();
        let key = Id::unique(("audience-light", name, column));
        let state = mark.map_or(0, |mark| mark as u64 + 1);
        canvas.cell(area, mark, canvas.glide(key, state, picture.motion));
        if scene.row == Some(at) && scene.column == Some(column) {
            canvas.ring(area);
        }
    }
}

/// As on the facilitator's board: a filled lozenge for a step, an empty one for the queue.
fn paint_decision(canvas: &Canvas<'_>, columns: &Columns, decision: &OutcomeBadge, middle: f32) {
    let colours = canvas.colours;
    let (weight, colour) = match (decision.on_roadmap, decision.is_decided) {
        (true, _) => (Weight::Strong, colours.on_accent),
        (false, true) => (Weight::Medium, colours.ink),
        (false, false) => (Weight::Regular, colours.ink_soft),
    };
    let room = columns.decision - DECISION - 2.0 * sizes::BADGE - gap::XXS;
    let set = Typeset { weight, colour, ..canvas.set(sizes::LABEL) };
    let galley = canvas.fitted(&decision.words, set, room, 40.0);
    let high = canvas.high(&galley);
    let x = canvas.width() - MARGIN - columns.decision + DECISION;
    if decision.is_decided {
        let wide = galley.size().x / canvas.unit + 2.0 * sizes::BADGE;
        let area = canvas.area(x, middle - high / 2.0 - gap::S, wide, high + gap::M);
        paint_badge(&canvas.painter, area, decision.on_roadmap, colours);
    }
    let inset = if decision.is_decided { sizes::BADGE } else { 0.0 };
    canvas.put(x + inset, middle - high / 2.0, &galley);
}

/// Who owns what is looked at, and who benefits.
fn for_whom(canvas: &Canvas<'_>, scene: &BoardScene) {
    let row = scene.row.and_then(|at| scene.rows.get(at));
    if let Some(SceneRow::Measure { name, .. }) = row {
        let words = format!("{}  {} {}", name.called(), name.owner, name.benefits);
        let set = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
        let width = canvas.between(MARGIN);
        canvas.write([MARGIN, BOTTOM + AROUND, width, 40.0], &words, set);
    }
}
