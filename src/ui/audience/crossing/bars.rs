//! The sentences of a crossing, each on a bar of its light's ground; with how many and who answered
//! so, once that is shown. That has its place from the start.

use eframe::egui::{Align, Align2, Color32, Id, Rect, StrokeKind};

use crate::app::core::picture::{CrossingScene, LevelLine, Picture};
use crate::domain::light::{Light, Mark};
use crate::ui::audience::canvas::{Canvas, left_middle};
use crate::ui::audience::crossing::places::{MARGIN, NARROW};
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};
use crate::ui::kit::{light, theme};

/// The least and the most height of a bar; on a narrow sheet names stand below the sentence.
const LEAST: f32 = 70.0;
const MOST: f32 = 190.0;
const MOST_NARROW: f32 = 290.0;
/// From a bar's left end to the middle of its shape and of its letter, and to its words.
const SHAPE: f32 = 76.0;
const LETTER: f32 = 152.0;
pub(super) const WORDS: f32 = 204.0;
/// Inside a bar, at its right end; above and below its words.
pub(super) const END: f32 = 34.0;
const ABOVE: f32 = 8.0;
/// The room of a count, and of the names beside it: as a share of what the words have, at the most.
const COUNT: f32 = 96.0;
const NAMES: f32 = 0.36;
/// The share of a narrow bar that its sentence has above the names.
const UPPER: f32 = 0.66;
/// The radius of a bar's corners.
const ROUND: f32 = 16.0;
/// The height of a bar that has room for an example.
const WITH_EXAMPLE: f32 = 116.0;
/// The most lines of a sentence.
pub(super) const ROWS: usize = 6;
/// The height of an example.
const EXAMPLE: f32 = 34.0;

/// The bars of a crossing, from where to where.
pub(super) struct Bars<'a> {
    pub canvas: &'a Canvas<'a>,
    pub scene: &'a CrossingScene,
    pub picture: &'a Picture,
    pub top: f32,
    pub bottom: f32,
}

/// Where in a bar its sentence stands, and its names; in units.
struct Rooms {
    /// From the left: x and width.
    words: (f32, f32),
    names: (f32, f32),
    /// How high the sentence may be, and from where down the names are, in a bar.
    upper: f32,
    lower: f32,
}

impl Bars<'_> {
    /// As high as there is room for, all sentences in one size.
    pub(super) fn paint(&self) {
        let all = self.scene.levels.len().max(1) as f32;
        let room = (self.bottom - self.top - gap::BAR * (all - 1.0)) / all;
        let most = if self.canvas.width() < NARROW { MOST_NARROW } else { MOST };
        let high = room.min(most).max(LEAST);
        let rooms = self.rooms(high);
        let size = self.size(&rooms, high);
        for (at, level) in self.scene.levels.iter().enumerate() {
            let y = self.top + (high + gap::BAR) * at as f32;
            self.bar(level, &rooms, (y, high), size);
        }
    }

    /// Names, where there will be any, and counts have their room before they are shown.
    fn rooms(&self, high: f32) -> Rooms {
        let x = MARGIN + WORDS;
        let right = self.canvas.width() - MARGIN - END;
        if !self.scene.has_answers {
            return Rooms { words: (x, right - x), names: (x, 0.0), upper: high, lower: 0.0 };
        }
        let all = right - COUNT - x;
        if !self.scene.has_names {
            return Rooms { words: (x, all), names: (x, 0.0), upper: high, lower: 0.0 };
        }
        if self.canvas.width() < NARROW {
            let upper = high * UPPER;
            return Rooms { words: (x, all), names: (x, all), upper, lower: upper };
        }
        let names = all * NAMES;
        let words = all - names - gap::PART;
        Rooms { words: (x, words), names: (x + words + gap::PART, names), upper: high, lower: 0.0 }
    }

    /// The largest size in which every sentence fits its bar.
    fn size(&self, rooms: &Rooms, high: f32) -> f32 {
        let (_, width) = rooms.words;
        let sentences: Vec<(&str, bool)> = self
            .scene
            .levels
            .iter()
            .map(|level| (level.sentence.as_str(), has_example(level, high)))
            .collect();
        let question = ("bars", &sentences, width.to_bits(), rooms.upper.to_bits());
        self.canvas.first_fit(question, &sizes::SENTENCES, |size| {
            sentences.iter().all(|(words, has_example)| {
                let example = if *has_example { EXAMPLE } else { 0.0 };
                let galley = self.canvas.plain(words, set(self.canvas, size), width);
                self.canvas.is_whole(&galley, rooms.upper - 2.0 * ABOVE - example)
            })
        })
    }

    fn bar(&self, level: &LevelLine, rooms: &Rooms, (y, high): (f32, f32), size: f32) {
        let canvas = self.canvas;
        ground(canvas, level.mark, (y, high));
        let (x, width) = rooms.words;
        sentence(canvas, level, (x, y), (width, rooms.upper), size);
        let name = self.scene.name.called();
        let key = Id::unique(("audience-shown", name, &self.scene.criterion));
        let opacity = canvas.glide(key, u64::from(level.count.is_some()), self.picture.motion);
        let ink = canvas.colours.ink.gamma_multiply(opacity);
        if let Some(count) = level.count {
            let set = Typeset {
                weight: Weight::Strong,
                colour: ink,
                align: Align::RIGHT,
                ..canvas.set(sizes::COUNT.min(high * 0.6))
            };
            let galley = canvas.fitted(&count.to_string(), set, COUNT, high);
            let right = canvas.width() - MARGIN - END;
            canvas.put(right, y + (high - canvas.high(&galley)) / 2.0, &galley);
        }
        let (x, width) = rooms.names;
        if !level.names.is_empty() && width > 0.0 {
            // Below the sentence they begin where it does, beside it they end at the count.
            let below = rooms.lower > 0.0;
            let align = if below { Align::LEFT } else { Align::RIGHT };
            let set = Typeset { rows: 4, colour: ink, align, ..canvas.set(sizes::ANSWERED) };
            let room = high - rooms.lower;
            let names = level.names.join(", ");
            let galley = canvas.fitted(&names, set, width, room - 2.0 * gap::XS);
            let x = if below { x } else { x + width };
            canvas.put(x, y + rooms.lower + (room - canvas.high(&galley)) / 2.0, &galley);
        }
    }
}

fn has_example(level: &LevelLine, high: f32) -> bool {
    !level.example.is_empty() && high >= WITH_EXAMPLE
}

fn set(canvas: &Canvas<'_>, size: f32) -> Typeset {
    Typeset { rows: ROWS, ..canvas.set(size) }
}

/// A bar's ground, with the shape and letter of its mark; gives the box.
pub(super) fn ground(canvas: &Canvas<'_>, mark: Mark, (y, high): (f32, f32)) -> Rect {
    let area = canvas.area(MARGIN, y, canvas.between(MARGIN), high);
    let radius = ROUND * canvas.unit;
    canvas.painter.rect_filled(area, radius, fill(canvas, mark));
    if canvas.colours.hard_edges {
        let edge = canvas.colours.field_edge();
        canvas.painter.rect_stroke(area, radius, edge, StrokeKind::Inside);
    }
    let size = (high * 0.55).min(80.0);
    let middle = left_middle(area, SHAPE * canvas.unit);
    light::paint_mark(&canvas.painter, middle, size * canvas.unit, Some(mark), canvas.colours);
    if let Some(letter) = mark.light().map(Light::letter) {
        let at = left_middle(area, LETTER * canvas.unit);
        let size = (high * 0.42).clamp(sizes::SMALLEST, sizes::CLOCK);
        let font = theme::semibold(size * canvas.unit);
        canvas.painter.text(at, Align2::CENTER_CENTER, letter, font, canvas.colours.ink);
    }
    area
}

fn fill(canvas: &Canvas<'_>, mark: Mark) -> Color32 {
    mark.light().map_or(canvas.colours.sunken, |light| canvas.colours.light_ground(light))
}

/// A level's sentence in the middle of a box, with its example below it.
pub(super) fn sentence(
    canvas: &Canvas<'_>,
    level: &LevelLine,
    (x, y): (f32, f32),
    (room, high): (f32, f32),
    size: f32,
) {
    let soft = Typeset { colour: canvas.colours.ink_soft, ..canvas.set(sizes::SMALLEST) };
    let example =
        has_example(level, high).then(|| canvas.fitted(&level.example, soft, room, EXAMPLE));
    let below = example.as_ref().map_or(0.0, |galley| canvas.high(galley) + gap::XXS);
    let words = set(canvas, size);
    let galley = canvas.fitted(&level.sentence, words, room, high - ABOVE - below);
    let top = y + (high - canvas.high(&galley) - below) / 2.0;
    canvas.put(x, top, &galley);
    if let Some(example) = example {
        canvas.put(x, top + canvas.high(&galley) + gap::XXS, &example);
    }
}
