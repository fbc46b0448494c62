//! The whole board at once: number, title and lights, beside each other in as many blocks as make
//! the lights largest. Here the rule of the smallest text gives way to seeing all.

use std::sync::Arc;

use eframe::egui::{Align, Galley};

use crate::app::core::picture::Begin;
use crate::app::core::picture::{BoardLines, BoardScene, MeasureRow, Picture, SceneRow};
use crate::ui::audience::board::{LAST, for_whom, shown_lines, title};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::cell::CellRoom;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::heads::LEAN;
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::view::how_many;

/// From the edge to what stands there, in units.
const MARGIN: f32 = 56.0;
/// Where the heads begin.
const TOP: f32 = 84.0;
/// What is kept below the lines for whom it is.
const FOOT: f32 = 74.0;
/// The most blocks, and the room between two of them.
const BLOCKS: usize = 4;
const BETWEEN: f32 = 56.0;
/// The most and the least height of a line: below that, not all are shown.
const HIGHEST: f32 = 74.0;
const LOWEST: f32 = 16.0;
/// The width of a light's column, as a share of a line's height: with its letter, without where the
/// titles need the room, and at the most.
const WIDE: f32 = 1.64;
const BARE: f32 = 1.15;
const WIDEST: f32 = 150.0;
/// The size of the words, as a share of a line's height.
const WORDS: f32 = 0.56;
/// The least room of a title, in sizes of its words.
const TITLE: f32 = 8.0;
/// How much larger the lights must become for one block more to be worth it.
const WORTH: f32 = 1.15;
/// The height of a line whose lights are seen by all: rather longer titles then.
const ENOUGH: f32 = 46.0;
/// The most of the length of heads that lean.
const LONGEST: f32 = 210.0;
/// From the foot of heads that lean up to what they stand on.
const ABOVE_FOOT: f32 = gap::S;
/// From the heads to the rule below them, and from there to the first line.
const RULE: f32 = 6.0;
/// The size of the heads, as a share of a line's height, and the height of their lines.
const HEADS: f32 = 0.9;
const LINE: f32 = 1.3;
/// How near each other leaning heads may come, as a share of their lines.
const CLOSE: f32 = 1.12;
/// The most of a block that its lights have.
const MOST: f32 = 0.8;
/// Around a light in its column.
const AROUND: f32 = 2.0;

/// How the lines are laid out.
#[derive(Clone, Copy, Debug)]
struct Plan {
    blocks: usize,
    /// How wide a block is, and where the lines begin.
    block: f32,
    begin: f32,
    /// How many lines a block has, and how high one is.
    lines: usize,
    high: f32,
    /// How wide the number, and a light's column.
    number: f32,
    light: f32,
    /// The size of the words.
    size: f32,
    /// The size of the heads, and how far they lean, if they do.
    head: f32,
    lean: Option<f32>,
}

/// A line of a block: the row it shows, or the head of a group that goes on from the block before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot<'a> {
    Row(usize),
    Area(&'a str),
}

/// Paints the overview; gives where the next sheet of it begins, if there is one.
pub(super) fn overview(
    canvas: &Canvas<'_>,
    scene: &BoardScene,
    picture: &Picture,
) -> Option<Begin> {
    let plan = Plan::new(canvas, scene);
    let (first, slots) = match canvas.begin {
        Some(begin) => (begin.row, fill(&scene.rows, begin.row, plan.blocks, plan.lines).0),
        None => page(scene, plan.blocks, plan.lines),
    };
    let seen = slots.iter().flatten().filter_map(|slot| match slot {
        Slot::Row(at) => Some(*at + 1),
        Slot::Area(_) => None,
    });
    let end = seen.max().unwrap_or(first);
    title(canvas, scene, &shown_lines(scene, picture, first..end).unwrap_or_default());
    for (at, lines) in slots.iter().enumerate().filter(|(_, lines)| !lines.is_empty()) {
        let x = MARGIN + (plan.block + BETWEEN) * at as f32;
        plan.heads(canvas, scene, x);
        for (line, slot) in lines.iter().enumerate() {
            plan.line(canvas, scene, *slot, (x, plan.begin + plan.high * line as f32));
        }
    }
    let between = canvas.between(MARGIN);
    let corner = (canvas.width() - MARGIN, canvas.height() - LAST);
    let named = canvas.must_hold_name(scene, corner);
    for_whom(canvas, scene, LAST, if named > 0.0 { between - named - gap::L } else { between });
    (end < scene.rows.len()).then(|| Begin::at(end, 0))
}

impl Plan {
    /// The plan with the largest lights; of those that are as good as equal the one with the fewest
    /// blocks.
    fn new(canvas: &Canvas<'_>, scene: &BoardScene) -> Self {
        let mut best = Self::of(canvas, scene, 1);
        for blocks in 2..=BLOCKS {
            let plan = Self::of(canvas, scene, blocks);
            // Titles come before larger lights, and seeing all before titles.
            let sees_more = best.sees(scene) < plan.sees(scene);
            let is_worth_it =
                best.high < ENOUGH && plan.high > best.high * WORTH && plan.has_titles(scene);
            if sees_more || is_worth_it {
                best = plan;
            }
        }
        best
    }

    fn of(canvas: &Canvas<'_>, scene: &BoardScene, blocks: usize) -> Self {
        let (count, columns) = (blocks as f32, scene.heads.len().max(1) as f32);
        let known = scene.rows.known();
        let block = (canvas.between(MARGIN) - BETWEEN * (count - 1.0)) / count;
        let asked = canvas.widest(known.titles.iter(), sizes::LINE, Weight::Regular) / sizes::LINE;
        let plan = |tall: f32, lean: Option<f32>| {
            let begin = TOP + tall + RULE + gap::XS;
            let room = canvas.height() - FOOT - begin;
            let most = how_many(room, LOWEST).max(1);
            let lines = (1..=most).find(|lines| fits_in(scene, blocks, *lines)).unwrap_or(most);
            let high = (room / lines as f32).min(HIGHEST);
            let size = (high * WORDS).min(sizes::LINE);
            let head = (high * HEADS).clamp(sizes::SMALLEST * 0.75, sizes::SMALLEST);
            let number = canvas.widest(known.numbers.iter(), size, Weight::Regular) + size * 0.7;
            // What the numbers and titles do not ask for.
            let left = (block - number - size * (asked + 1.0)) / columns;
            let wide = (high * WIDE).max(left.min(high * 2.0 * WIDE).min(WIDEST));
            let has_room = block - number - wide * columns >= size * TITLE;
            let light = if has_room { wide } else { high * BARE }.min(block * MOST / columns);
            Self { blocks, block, begin, lines, high, number, light, size, head, lean }
        };
        let flat = plan(2.0 * sizes::SMALLEST * LINE, None);
        let stands = |words: &str| {
            let head = flat.head_galley(canvas, words);
            !head.elided && head.rows.len() <= 2
        };
        if shorts(scene).all(stands) {
            return flat;
        }
        let longest = canvas.widest(shorts(scene), flat.head, Weight::Strong).min(LONGEST);
        // Steeper where the last one would end outside the sheet.
        let beside = (MARGIN + flat.light / 2.0 - flat.head).max(0.0);
        let lean = (beside / longest.max(1.0)).min(1.0).acos().max(LEAN);
        plan(longest * lean.sin() + flat.head + ABOVE_FOOT, Some(lean))
    }

    /// How many lines are seen, at the most those there are.
    fn sees(&self, scene: &BoardScene) -> usize {
        if fits_in(scene, self.blocks, self.lines) {
            scene.rows.len()
        } else {
            self.blocks * self.lines
        }
    }

    /// The room of a title.
    fn title(&self, scene: &BoardScene) -> f32 {
        self.block - self.number - self.light * scene.heads.len() as f32 - gap::M
    }

    fn has_titles(&self, scene: &BoardScene) -> bool {
        self.title(scene) >= self.size * TITLE
    }

    /// Where the lights of a block begin that begins there itself.
    fn lights(&self, scene: &BoardScene, x: f32) -> f32 {
        x + self.block - self.light * scene.heads.len() as f32
    }

    fn heads(&self, canvas: &Canvas<'_>, scene: &BoardScene, x: f32) {
        let base = self.begin - RULE - gap::XS;
        let strong = Typeset { weight: Weight::Strong, ..canvas.set(self.head) };
        let words = canvas.cut(&scene.measure, strong, self.title(scene).max(0.0));
        canvas.put(x, base - canvas.high(&words), &words);
        let lights = self.lights(scene, x);
        for (at, head) in scene.heads.iter().enumerate() {
            let middle = lights + self.light * (at as f32 + 0.5);
            if head.must_hold.is_some() {
                let wide = self.light - 2.0 * AROUND;
                canvas.must_hold_foot(middle - wide / 2.0, base + RULE, wide);
            }
            if let Some(lean) = self.lean {
                self.leaning_head(canvas, &head.short, lean, (middle, base - ABOVE_FOOT));
            } else {
                let head = self.head_galley(canvas, &head.short);
                canvas.put(middle, base - canvas.high(&head), &head);
            }
        }
        canvas.rule(x, base + RULE, self.block, 3.0, canvas.colours.ink);
    }

    /// A head that does not fit above its column: over two lines, where those beside each other have
    /// room for them.
    fn leaning_head(&self, canvas: &Canvas<'_>, words: &str, lean: f32, (x, y): (f32, f32)) {
        let strong = Typeset { weight: Weight::Strong, ..canvas.set(self.head) };
        let has_two = 2.0 * LINE * self.head <= self.light * lean.sin() * CLOSE;
        if has_two && canvas.wide(words, self.head, Weight::Strong) > LONGEST {
            let words = canvas.plain(words, Typeset { rows: 2, ..strong }, LONGEST);
            canvas.leaning(&words, lean, (x, y));
        } else {
            canvas.leaning(&canvas.cut(words, strong, LONGEST), lean, (x, y));
        }
    }

    fn head_galley(&self, canvas: &Canvas<'_>, words: &str) -> Arc<Galley> {
        let set = canvas.set(self.head);
        let set = Typeset { weight: Weight::Strong, align: Align::Center, rows: 3, ..set };
        canvas.plain(words, set, self.light - gap::XS)
    }

    fn line(&self, canvas: &Canvas<'_>, scene: &BoardScene, slot: Slot<'_>, (x, y): (f32, f32)) {
        let row = match slot {
            Slot::Area(name) => return self.area(canvas, name, (x, y)),
            Slot::Row(at) => scene.rows.get(at),
        };
        let (Some(row), Slot::Row(at)) = (row, slot) else { return };
        match row {
            SceneRow::Area(name) => self.area(canvas, name, (x, y)),
            SceneRow::Measure(row) => self.measure(canvas, scene, (at, row), (x, y)),
        }
    }

    fn area(&self, canvas: &Canvas<'_>, name: &str, (x, y): (f32, f32)) {
        let set = Typeset {
            weight: Weight::Strong,
            colour: canvas.colours.ink_soft,
            ..canvas.set(self.size)
        };
        let galley = canvas.cut(name, set, self.block);
        canvas.put(x, y + self.high - canvas.high(&galley) - AROUND, &galley);
    }

    fn measure(
        &self,
        canvas: &Canvas<'_>,
        scene: &BoardScene,
        (at, row): (usize, &MeasureRow),
        (x, y): (f32, f32),
    ) {
        let looked_at = scene.row == Some(at);
        if looked_at {
            let ground = canvas.area(x - gap::S, y, self.block + 2.0 * gap::S, self.high);
            canvas.painter.rect_filled(ground, 0.0, canvas.colours.accent_soft);
        }
        let set = canvas.set(self.size);
        let soft = Typeset { colour: canvas.colours.ink_soft, ..set };
        let middle = |galley: &Galley| y + (self.high - canvas.high(galley)) / 2.0;
        let number = canvas.cut(&row.number, soft, self.number);
        canvas.put(x, middle(&number), &number);
        let title = canvas.cut(&row.title, set, self.title(scene).max(0.0));
        canvas.put(x + self.number, middle(&title), &title);
        let lights = self.lights(scene, x);
        for (column, cell) in row.cells.iter().enumerate() {
            let left = lights + self.light * column as f32;
            let (wide, high) = (self.light - 2.0 * AROUND, self.high - 2.0 * AROUND);
            let area = canvas.area(left + AROUND, y + AROUND, wide, high);
            canvas.cell(area, *cell, CellRoom::Close, 1.0);
            if looked_at && scene.column == Some(column) {
                canvas.ring(area);
            }
        }
        canvas.rule(x, y + self.high, self.block, 1.0, canvas.colours.rule);
    }
}

fn shorts(scene: &BoardScene) -> impl Iterator<Item = &str> {
    scene.heads.iter().map(|head| head.short.as_str())
}

/// The lines of one page from a first row on, and the first row that is not on it.
fn fill(
    rows: &BoardLines,
    first: usize,
    blocks: usize,
    lines: usize,
) -> (Vec<Vec<Slot<'_>>>, usize) {
    let mut next = first;
    let block = |next: &mut usize| {
        let mut slots: Vec<Slot<'_>> = rows.area_of(*next).map(Slot::Area).into_iter().collect();
        while slots.len() < lines.max(2) && *next < rows.len() {
            let is_head = matches!(rows.get(*next), Some(SceneRow::Area(_)));
            // A head stands above a line of its own.
            if is_head && slots.len() + 1 >= lines.max(2) && *next + 1 < rows.len() {
                break;
            }
            slots.push(Slot::Row(*next));
            *next += 1;
        }
        slots
    };
    let blocks = (0..blocks).map(|_| block(&mut next)).collect();
    (blocks, next)
}

fn fits_in(scene: &BoardScene, blocks: usize, lines: usize) -> bool {
    // Without looking, where there are more than could be.
    blocks * lines >= scene.rows.len() && fill(&scene.rows, 0, blocks, lines).1 >= scene.rows.len()
}

/// The page with what is looked at, with its first row.
fn page(scene: &BoardScene, blocks: usize, lines: usize) -> (usize, Vec<Vec<Slot<'_>>>) {
    let mut first = 0;
    loop {
        let (slots, next) = fill(&scene.rows, first, blocks, lines);
        if next > scene.row.unwrap_or(0) || next >= scene.rows.len() {
            return (first, slots);
        }
        first = next;
    }
}
