//! Where the columns of the board stand on the wall, and how large everything is.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::{Align, Galley, Id};

use crate::app::core::picture::{BoardHead, BoardLines, BoardScene, SceneRow};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::heads::LEAN;
use crate::ui::audience::{gap, sizes};

/// From the edge to what stands there, in units.
pub(super) const MARGIN: f32 = 56.0;
/// Where the heads begin, below the session's title.
pub(super) const TOP: f32 = 84.0;
/// From the foot of the heads down to the rule below them.
pub(super) const RULE: f32 = 8.0;
/// Where a decision's badge begins in its column.
pub(super) const DECISION: f32 = 16.0;
/// How much larger all is than at the least that can be read well: the first in which all lines
/// fit, and the last but one where none does.
const SCALES: [f32; 8] = [1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.84];
const USUAL: f32 = 1.0;
/// The height of a measure's line with a title of one line, and of a group's head.
const LINE: f32 = 82.0;
const AREA: f32 = 58.0;
/// The least and the most room of a column; with signs in its corners a cell is wider.
const NARROWEST: f32 = 104.0;
const WITH_SIGNS: f32 = 138.0;
const WIDEST: f32 = 176.0;
/// A sheet so much higher than wide stands upright: columns are narrow there, lines high, and a
/// light has its signs above and below it.
const UPRIGHT: f32 = 1.3;
const UPRIGHT_COLUMN: f32 = 78.0;
const UPRIGHT_CELL: f32 = 96.0;
/// The most of the length of a head that leans.
const LONGEST_HEAD: f32 = 380.0;
/// The most lines of a title, and on an upright sheet; and the room of one.
const LINES: usize = 3;
const UPRIGHT_LINES: usize = 6;
const TITLE_LINE: f32 = 43.4;
/// The share of the width that titles have beside their numbers, and on an upright sheet.
const TITLES: f32 = 0.28;
const UPRIGHT_TITLES: f32 = 0.22;
/// The longest word of a head that is not broken: the first with which all columns fit.
const LONGEST_WORDS: [f32; 8] = [240.0, 220.0, 200.0, 180.0, 165.0, 150.0, 135.0, 120.0];
/// The least room of a measure's title beside its number.
const LEAST_TITLE: f32 = 300.0;
/// The room of a number at the most.
const NUMBER: f32 = 130.0;
/// The least height of the heads.
const HEAD: f32 = 34.0;
/// What a sum of widths may be over by counting.
const ROUNDING: f32 = 0.5;
/// Above and below the words of a line, together.
const AROUND: f32 = 18.0;

/// Where the columns stand, in units.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// How much larger all is than at the least.
    scale: f32,
    /// How high a cell is at the least.
    cell: f32,
    /// The room of number and title, and that of the number.
    pub title: f32,
    pub number: f32,
    /// The criteria that are shown.
    pub shown: Range<usize>,
    /// How wide each of those is.
    pub wide: Vec<f32>,
    pub decision: f32,
    /// How high the heads are, and whether they lean.
    pub head: f32,
    pub leans: bool,
    /// The most lines of a title.
    lines: usize,
}

impl Columns {
    /// The columns in the largest size in which all lines end above `bottom`; in the usual one
    /// where not all are seen.
    pub(super) fn new(
        canvas: &Canvas<'_>,
        scene: &BoardScene,
        has_signs: bool,
        bottom: f32,
    ) -> Self {
        let of = |scale| Self::at(canvas, scene, has_signs, scale);
        let fits = |scale: f32| {
            let columns = of(scale);
            let room = bottom - TOP - columns.head - RULE - gap::XS;
            // Far too many need no measuring.
            let least = columns.least(&scene.rows);
            let high = || scene.rows.iter().map(|row| columns.height(canvas, row)).sum::<f32>();
            least <= room && high() <= room && columns.shown.len() == scene.heads.len()
        };
        let titles = scene.rows.iter().map(|row| match row {
            SceneRow::Area(name) => ("", name.as_str(), ""),
            SceneRow::Measure(row) => {
                (row.number.as_str(), row.title.as_str(), row.decision.words.as_str())
            }
        });
        let titles: Vec<_> = titles.take(SCALES.len() * SCALES.len()).collect();
        let question = ("board", titles, &scene.heads, has_signs, bottom.to_bits());
        let scale = canvas
            .found(question, || SCALES.into_iter().find(|scale| fits(*scale)).unwrap_or(USUAL));
        of(scale)
    }

    fn at(canvas: &Canvas<'_>, scene: &BoardScene, has_signs: bool, scale: f32) -> Self {
        let width = canvas.between(MARGIN);
        let size = |size: f32| (size * scale).max(sizes::SMALLEST);
        let known = scene.rows.known();
        let number =
            canvas.widest(known.numbers.iter(), size(sizes::LINE), Weight::Regular) + gap::WORDS;
        let number = number.min(NUMBER * scale);
        let decision = decision_wide(canvas, scene, size(sizes::LABEL), width);
        let upright = is_upright(canvas);
        let titles = if upright { UPRIGHT_TITLES } else { TITLES };
        let title = (number + (LEAST_TITLE * scale).min(width * titles)).min(width * 0.46);
        let room = width - title - decision;
        let (least, cell) = match (upright, has_signs) {
            (true, true) => (UPRIGHT_COLUMN, UPRIGHT_CELL),
            (true, false) => (UPRIGHT_COLUMN, sizes::CELL),
            (false, true) => (WITH_SIGNS, sizes::CELL),
            (false, false) => (NARROWEST, sizes::CELL),
        };
        let least = least * scale;
        let mut wide = widths(canvas, &scene.heads, size(sizes::HEAD), least, room);
        let breaks = |(head, wide): (&BoardHead, &f32)| {
            canvas.widest_word(&head.short, size(sizes::HEAD), Weight::Strong)
                > wide - 2.0 * sizes::INSET
        };
        // Where words would be broken, they lean instead, and no column is wider than it must be.
        let leans = upright && scene.heads.iter().zip(&wide).any(breaks);
        if leans {
            wide.fill(least);
        }
        let shown = window(canvas, &wide, room, scene.column.unwrap_or(0));
        let mut wide = wide.get(shown.clone()).unwrap_or_default().to_vec();
        // Room that the titles do not ask for makes narrow columns as wide as the others.
        let asked = canvas.widest(known.titles.iter(), size(sizes::LINE), Weight::Regular);
        let asked = (number + asked + gap::XXL).min(width * 0.6).max(title);
        let even = (width - decision - asked) / wide.len().max(1) as f32;
        let even = even.min(WIDEST * scale);
        let alike: Vec<f32> = wide.iter().map(|wide| wide.max(even)).collect();
        if alike.iter().sum::<f32>() <= width - decision - asked {
            wide = alike;
        }
        let title = width - decision - wide.iter().sum::<f32>();
        let lines = if upright { UPRIGHT_LINES } else { LINES };
        let mut columns =
            Self { scale, cell, title, number, shown, wide, decision, head: HEAD, leans, lines };
        if leans {
            columns.head = columns.leaning_height(canvas, &scene.heads);
            return columns;
        }
        let heads = scene.heads.get(columns.shown.clone()).unwrap_or_default();
        let high = |(head, wide): (&BoardHead, &f32)| {
            let below = columns.must_hold_galley(canvas, head, *wide);
            canvas.high(&columns.head_galley(canvas, head, *wide))
                + below.map_or(0.0, |words| canvas.high(&words))
        };
        columns.head = heads.iter().zip(&columns.wide).map(high).fold(HEAD, f32::max);
        columns
    }

    /// A size as it is here.
    pub(super) fn size(&self, size: f32) -> f32 {
        (size * self.scale).max(sizes::SMALLEST)
    }

    /// How high a group's head is.
    pub(super) fn area(&self) -> f32 {
        AREA * self.scale
    }

    /// How high a cell is.
    pub(super) fn cell(&self) -> f32 {
        self.cell * self.scale
    }

    /// How high a measure's line is at the least.
    fn line(&self) -> f32 {
        (LINE + self.cell - sizes::CELL) * self.scale
    }

    /// How high all lines are at the least.
    fn least(&self, rows: &BoardLines) -> f32 {
        let measures = rows.known().measures;
        let areas = rows.len().saturating_sub(measures);
        self.line() * measures as f32 + self.area() * areas as f32
    }

    /// How high a line is.
    pub(super) fn height(&self, canvas: &Canvas<'_>, row: &SceneRow) -> f32 {
        match row {
            SceneRow::Area(_) => self.area(),
            SceneRow::Measure(row) => {
                let title = self.title_galley(canvas, &row.title);
                (canvas.high(&title) + AROUND).max(self.line())
            }
        }
    }

    /// A measure's title as it stands in its line.
    pub(super) fn title_galley(&self, canvas: &Canvas<'_>, title: &str) -> Arc<Galley> {
        let set = Typeset { rows: self.lines, ..canvas.set(self.size(sizes::LINE)) };
        let room = TITLE_LINE * self.lines as f32 * self.scale;
        canvas.fitted(title, set, self.title - self.number - AROUND, room)
    }

    /// A criterion's head: the full name where it fits, else the short one.
    pub(super) fn head_galley(
        &self,
        canvas: &Canvas<'_>,
        head: &BoardHead,
        width: f32,
    ) -> Arc<Galley> {
        let size = self.size(sizes::HEAD);
        let room = width - 2.0 * sizes::INSET;
        let set =
            Typeset { weight: Weight::Strong, rows: 2, align: Align::Center, ..canvas.set(size) };
        let is_whole = |words: &str| canvas.widest_word(words, size, Weight::Strong) <= room;
        for words in [&head.name, &head.short] {
            let galley = canvas.plain(words, set, room);
            if is_whole(words) && !galley.elided {
                return galley;
            }
        }
        canvas.fitted(&head.short, Typeset { rows: 4, ..set }, room, 200.0)
    }

    /// A head that leans.
    pub(super) fn leaning_galley(&self, canvas: &Canvas<'_>, head: &BoardHead) -> Arc<Galley> {
        let set = canvas.set(self.size(sizes::HEAD));
        canvas.cut(&head.short, Typeset { weight: Weight::Strong, ..set }, LONGEST_HEAD)
    }

    fn leaning_height(&self, canvas: &Canvas<'_>, heads: &[BoardHead]) -> f32 {
        let shorts = heads.iter().map(|head| head.short.as_str());
        let size = self.size(sizes::HEAD);
        let longest = canvas.widest(shorts, size, Weight::Strong).min(LONGEST_HEAD);
        longest * LEAN.sin() + size + gap::S
    }

    /// What stands below the head of a criterion that must hold.
    pub(super) fn must_hold_galley(
        &self,
        canvas: &Canvas<'_>,
        head: &BoardHead,
        width: f32,
    ) -> Option<Arc<Galley>> {
        let words = head.must_hold.as_ref()?;
        let set = canvas.set(self.size(sizes::SMALLEST));
        let set = Typeset { colour: canvas.colours.ink_soft, rows: 3, align: Align::Center, ..set };
        Some(canvas.plain(words, set, width - 2.0 * sizes::INSET))
    }
}

/// Whether a sheet is much higher than wide.
pub(super) fn is_upright(canvas: &Canvas<'_>) -> bool {
    canvas.height() > canvas.width() * UPRIGHT
}

/// How wide the column of the decisions is: as they ask for, up to a share of the whole, and beyond
/// that so that no year is broken in two.
fn decision_wide(canvas: &Canvas<'_>, scene: &BoardScene, size: f32, width: f32) -> f32 {
    let known = scene.rows.known();
    let head = scene.decision.as_str();
    let words = known.decision_words.iter().chain(head.split_whitespace());
    let around = DECISION + 2.0 * sizes::BADGE + gap::XS;
    let longest = canvas.widest(words, size, Weight::Strong);
    let longest = (longest + around).min(width * 0.3);
    let whole = canvas.widest(known.decisions.iter().chain([head]), size, Weight::Strong);
    (whole + around).min((width * 0.17).max(longest))
}

/// How wide the columns are at the least: no wider than their cells and heads ask for. Words are
/// broken only where else not all would fit.
fn widths(canvas: &Canvas<'_>, heads: &[BoardHead], size: f32, least: f32, room: f32) -> Vec<f32> {
    let around = 2.0 * sizes::INSET + gap::XS;
    let asked: Vec<(f32, f32)> = heads
        .iter()
        .map(|head| {
            let short = &head.short;
            let whole = canvas.widest_word(short, size, Weight::Strong) + around;
            (whole, canvas.widest_syllable(short, size, Weight::Strong) + around)
        })
        .collect();
    let of = |most: f32| -> Vec<f32> {
        let wide = |(whole, part): &(f32, f32)| whole.min(part.max(most)).max(least);
        asked.iter().map(wide).collect()
    };
    let fits = |wide: &Vec<f32>| wide.iter().sum::<f32>() <= room;
    let fit = LONGEST_WORDS.into_iter().map(of).find(fits);
    fit.unwrap_or_else(|| of(least))
}

/// Which of all columns are shown: where the window stood, moved no more than it must be.
fn window(canvas: &Canvas<'_>, least: &[f32], room: f32, looked_at: usize) -> Range<usize> {
    let looked_at = looked_at.min(least.len().saturating_sub(1));
    let key = Id::unique(("audience-columns", canvas.ui.ctx().viewport_id(), least.len()));
    let before = canvas.ui.ctx().data(|data| data.get_temp::<usize>(key)).unwrap_or(0);
    let begin = canvas.begin.map(|begin| begin.column);
    // As many as fit from a first one on, and one at least.
    let end = |first: usize| {
        let mut used = 0.0;
        let fit = least.iter().skip(first).take_while(|wide| {
            used += *wide;
            used <= room + ROUNDING
        });
        (first + fit.count().max(1)).min(least.len())
    };
    if let Some(first) = begin {
        return first..end(first);
    }
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
