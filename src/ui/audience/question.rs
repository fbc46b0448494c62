//! A question that the lights raise: its sentence, and the rows of lights it is about beside each
//! other, with what they stand for below where there is room.

use eframe::egui::{Align, Rect, Stroke, StrokeKind};

use crate::app::core::picture::{QuestionRow, QuestionScene, SceneCell};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::cell::CellRoom;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, paragraphs, sizes};

const MARGIN: f32 = 96.0;
const TOP: f32 = 64.0;
/// The most of the height that is for the sentence.
const SENTENCE: f32 = 0.32;
/// The room of a measure's name: a share of the width, and its most.
const NAME: f32 = 0.3;
const NAME_MOST: f32 = 560.0;
/// The most room of a column, and of a row; and its least.
const COLUMN: f32 = 250.0;
const ROW_MOST: f32 = 150.0;
const ROW_LEAST: f32 = 92.0;
/// The room of the heads, and of whether lights are the same.
const HEADS: f32 = 92.0;
const COMPARED: f32 = 48.0;
/// The sizes in which the measures' names are tried.
const NAMES: [f32; 5] = [sizes::BELOW, sizes::NOTE, sizes::WHOM, sizes::LABEL, sizes::SMALLEST];
/// What is kept for the line that counts those left.
const MORE: f32 = 44.0;
/// The least room in which what the lights stand for is told.
const WORDS: f32 = 150.0;
/// How thick the edge of a light is that the question is about.
const EDGE: f32 = 5.0;
/// The share of a row's height that a measure's name has, above where it stands.
const CALLED: f32 = 0.58;

/// Where the table's columns are, in units.
struct Columns {
    name: f32,
    each: f32,
    many: usize,
}

impl Columns {
    fn left(&self, at: usize) -> f32 {
        MARGIN + self.name + self.each * at as f32
    }

    fn width(&self) -> f32 {
        self.name + self.each * self.many as f32
    }
}

pub(super) fn question(canvas: &Canvas<'_>, scene: &QuestionScene) {
    let width = canvas.between(MARGIN);
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::BELOW) };
    let mut y = TOP;
    y += canvas.write([MARGIN, y, width, 48.0], &scene.kind, soft) + gap::S;
    let strong = Typeset { weight: Weight::Strong, rows: 5, ..canvas.set(sizes::OUTCOME) };
    let room = canvas.height() * SENTENCE;
    y += canvas.write([MARGIN, y, width, room], &scene.sentence, strong) + gap::L;
    if scene.rows.is_empty() || scene.heads.is_empty() {
        return;
    }
    let name = (width * NAME).min(NAME_MOST);
    let many = scene.heads.len();
    let each = ((width - name) / many as f32).min(COLUMN);
    let y = table(canvas, scene, &Columns { name, each, many }, y);
    let left = canvas.bottom() - y - gap::L;
    if left > WORDS {
        let size = paragraphs::size(canvas, &scene.words, width, left).min(sizes::BELOW);
        paragraphs::paragraphs(canvas, &scene.words, (MARGIN, y + gap::L), canvas.bottom(), size);
    }
}

/// Paints the table; gives where it ends.
fn table(canvas: &Canvas<'_>, scene: &QuestionScene, columns: &Columns, top: f32) -> f32 {
    let head = Typeset {
        weight: Weight::Strong,
        rows: 3,
        align: Align::Center,
        ..canvas.set(sizes::HEAD)
    };
    for (at, words) in scene.heads.iter().enumerate() {
        let galley = canvas.fitted(words, head, columns.each - gap::M, HEADS);
        let y = top + HEADS - canvas.high(&galley);
        canvas.put(columns.left(at) + columns.each / 2.0, y, &galley);
    }
    let mut y = top + HEADS + gap::M;
    canvas.rule(MARGIN, y, columns.width(), 3.0, canvas.colours.ink);
    let compared = if scene.compared.is_empty() { 0.0 } else { COMPARED };
    let fit = |more: f32| (canvas.bottom() - y - compared - more) / ROW_LEAST;
    let rows = crate::ui::kit::view::how_many(fit(0.0), 1.0);
    let (shown, more) = if rows >= scene.rows.len() && scene.more == 0 {
        (scene.rows.len(), 0)
    } else {
        let rows = crate::ui::kit::view::how_many(fit(MORE), 1.0).min(scene.rows.len()).max(1);
        (rows, scene.rows.len() - rows + scene.more)
    };
    let kept = if more > 0 { MORE } else { 0.0 };
    let room = canvas.bottom() - y - compared - kept;
    let high = (room / shown as f32).min(ROW_MOST);
    let seen = scene.rows.get(..shown).unwrap_or_default();
    let size = names_size(canvas, seen, columns, high);
    for row in seen {
        one_row(canvas, row, columns, size, (y, high));
        y += high;
        canvas.rule(MARGIN, y, columns.width(), 1.0, canvas.colours.rule);
    }
    for (at, (words, differs)) in scene.compared.iter().enumerate() {
        let (weight, colour) = if *differs {
            (Weight::Strong, canvas.colours.ink)
        } else {
            (Weight::Regular, canvas.colours.ink_soft)
        };
        let set = Typeset { weight, colour, align: Align::Center, ..canvas.set(sizes::HEAD) };
        canvas.write([columns.left(at), y + gap::XS, columns.each, COMPARED - gap::S], words, set);
    }
    y += compared;
    if more > 0 {
        let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::WHOM) };
        let words = canvas.texts.count("audience-more", more);
        canvas.write([MARGIN, y + gap::XS, columns.width(), MORE - gap::XS], &words, soft);
        y += MORE;
    }
    y
}

/// What a measure is called.
fn called(row: &QuestionRow) -> String {
    format!("{} {}", row.number, row.title).trim().to_owned()
}

/// How measures' names are set.
fn name_set(canvas: &Canvas<'_>, size: f32) -> Typeset {
    Typeset { weight: Weight::Medium, rows: 3, ..canvas.set(size) }
}

/// One size for the names of all rows, the largest in which each has room.
fn names_size(canvas: &Canvas<'_>, rows: &[QuestionRow], columns: &Columns, high: f32) -> f32 {
    let names: Vec<String> = rows.iter().map(called).collect();
    let room = (columns.name - gap::L, (high - 2.0 * gap::S) * CALLED);
    let question = ("question-names", &names, room.0.to_bits(), room.1.to_bits());
    canvas.first_fit(question, &NAMES, |size| {
        let laid = |name: &String| canvas.plain(name, name_set(canvas, size), room.0);
        names.iter().all(|name| canvas.is_whole(&laid(name), room.1))
    })
}

fn one_row(
    canvas: &Canvas<'_>,
    row: &QuestionRow,
    columns: &Columns,
    size: f32,
    (y, high): (f32, f32),
) {
    let width = columns.name - gap::L;
    let room = high - 2.0 * gap::S;
    let name = canvas.fitted(&called(row), name_set(canvas, size), width, room * CALLED);
    let soft = Typeset { colour: canvas.colours.ink_soft, rows: 2, ..canvas.set(sizes::WHOM) };
    let left = room - canvas.high(&name) - gap::XXS;
    let below = canvas.fitted(&row.stands, soft, width, left);
    let words = canvas.high(&name) + gap::XXS + canvas.high(&below);
    let top = y + (high - words) / 2.0;
    canvas.put(MARGIN, top, &name);
    canvas.put(MARGIN, top + canvas.high(&name) + gap::XXS, &below);
    for (at, cell) in row.cells.iter().enumerate() {
        let cell_high = sizes::CELL.min(high - gap::L);
        let x = columns.left(at) + sizes::INSET;
        let area: Rect = canvas.area(
            x,
            y + (high - cell_high) / 2.0,
            columns.each - 2.0 * sizes::INSET,
            cell_high,
        );
        let shown = SceneCell { mark: cell.mark, ..SceneCell::default() };
        canvas.cell(area, shown, CellRoom::Ample, 1.0);
        if cell.is_named {
            let edge = Stroke::new((EDGE * canvas.unit).max(2.0), canvas.colours.ink);
            let radius = area.height() * 0.18;
            canvas.painter.rect_stroke(area, radius, edge, StrokeKind::Outside);
        }
    }
}
