//! Text on the wall: as large as it fits, words whole or broken where their language breaks them.
//!
//! What was found to fit is kept, by content and size: a picture that is painted again is not
//! measured again.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use eframe::egui::{Align, Color32, FontId, Galley, Id};

use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::sizes;
use crate::ui::kit::hyphens::{self, Room};
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::how_many;

/// How much smaller each size is that is tried after another.
const STEP: f32 = 0.94;
/// What may be over a height for the rounding of pixels, in points.
const ROUNDING: f32 = 0.5;
/// How many answers are kept before all are forgotten, which only costs measuring again.
const KEPT: usize = 4096;

/// The weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Weight {
    Regular,
    Medium,
    Strong,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Typeset {
    /// The size it has where there is room, in units.
    pub size: f32,
    pub weight: Weight,
    pub colour: Color32,
    /// The most lines.
    pub rows: usize,
    pub align: Align,
}

/// What was found before, by what it was asked for.
#[derive(Clone, Default)]
struct Found(HashMap<u64, f32>);

impl Canvas<'_> {
    pub(super) fn set(&self, size: f32) -> Typeset {
        Typeset {
            size,
            weight: Weight::Regular,
            colour: self.colours.ink,
            rows: 1,
            align: Align::LEFT,
        }
    }

    pub(super) fn font(&self, size: f32, weight: Weight) -> FontId {
        let size = size * self.unit;
        match weight {
            Weight::Regular => theme::regular(size),
            Weight::Medium => theme::medium(size),
            Weight::Strong => theme::semibold(size),
        }
    }

    /// What a measuring gives; measured only once for the same question on a sheet of this size.
    pub(super) fn found(&self, question: impl Hash, measure: impl FnOnce() -> f32) -> f32 {
        let mut hasher = DefaultHasher::new();
        (self.unit.to_bits(), self.rect.width().to_bits(), self.rect.height().to_bits())
            .hash(&mut hasher);
        (self.ui.ctx().pixels_per_point().to_bits(), self.texts.tag()).hash(&mut hasher);
        question.hash(&mut hasher);
        let (id, key) = (Id::unique("audience-found"), hasher.finish());
        let before = |found: &mut Found| found.0.get(&key).copied();
        let before = self.ui.ctx().data_mut(|data| before(data.get_temp_mut_or_default(id)));
        before.unwrap_or_else(|| {
            let measured = measure();
            self.ui.ctx().data_mut(|data| {
                let Found(found) = data.get_temp_mut_or_default(id);
                if found.len() >= KEPT {
                    found.clear();
                }
                found.insert(key, measured);
            });
            measured
        })
    }

    /// The first of some sizes in which all fits; the last where none does.
    pub(super) fn first_fit(
        &self,
        question: impl Hash,
        tried: &[f32],
        fits: impl Fn(f32) -> bool,
    ) -> f32 {
        let last = tried.last().copied().unwrap_or(sizes::SMALLEST);
        self.found(question, || tried.iter().copied().find(|size| fits(*size)).unwrap_or(last))
    }

    fn laid(&self, words: &str, set: Typeset, size: f32, width: f32) -> Arc<Galley> {
        let words = self.broken(words, size, set.weight, width);
        let font = self.font(size, set.weight);
        let width = width * self.unit;
        text::layout(&self.painter, &words, font, set.colour, width, set.rows, set.align)
    }

    /// A text in its own size, whether that is within a height or not.
    pub(super) fn plain(&self, words: &str, set: Typeset, width: f32) -> Arc<Galley> {
        self.laid(words, set, set.size, width)
    }

    /// A text on one line in its own size, cut where there is no room.
    pub(super) fn cut(&self, words: &str, set: Typeset, width: f32) -> Arc<Galley> {
        let font = self.font(set.size, set.weight);
        let width = width * self.unit;
        text::layout(&self.painter, words, font, set.colour, width, 1, set.align)
    }

    /// Whether all of a text is there, and no higher than that.
    pub(super) fn is_whole(&self, galley: &Galley, height: f32) -> bool {
        !galley.elided && galley.size().y <= height * self.unit + ROUNDING
    }

    /// A text in the largest size, up to its own, in which all of it fits; cut as the last resort,
    /// in the smallest.
    pub(super) fn fitted(&self, words: &str, set: Typeset, width: f32, height: f32) -> Arc<Galley> {
        let largest = set.size.max(sizes::SMALLEST);
        let galley = self.laid(words, set, largest, width);
        if self.is_whole(&galley, height) {
            return galley;
        }
        let box_bits = (width.to_bits(), height.to_bits());
        let question = ("fitted", words, largest.to_bits(), set.weight, set.rows, box_bits);
        let size = self.found(question, || {
            let mut size = largest;
            while size > sizes::SMALLEST {
                size = (size * STEP).max(sizes::SMALLEST);
                if self.is_whole(&self.laid(words, set, size, width), height) {
                    break;
                }
            }
            size
        });
        let galley = self.laid(words, set, size, width);
        if self.is_whole(&galley, height) || galley.size().y <= height * self.unit + ROUNDING {
            return galley;
        }
        // Fewer lines, rather than words below the edge.
        let line = galley.size().y / galley.rows.len().max(1) as f32;
        let rows = how_many(height * self.unit, line).max(1);
        self.laid(words, Typeset { rows, ..set }, size, width)
    }

    /// How wide a text is on one line, in units.
    pub(super) fn wide(&self, words: &str, size: f32, weight: Weight) -> f32 {
        let font = self.font(size, weight);
        let galley = self.painter.layout_no_wrap(words.to_owned(), font, self.colours.ink);
        galley.size().x / self.unit
    }

    /// How wide the widest of some texts is.
    pub(super) fn widest<'t>(
        &self,
        texts: impl Iterator<Item = &'t str>,
        size: f32,
        weight: Weight,
    ) -> f32 {
        texts.map(|text| self.wide(text, size, weight)).fold(0.0, f32::max)
    }

    /// How high a laid-out text is, in units.
    pub(super) fn high(&self, galley: &Galley) -> f32 {
        galley.size().y / self.unit
    }

    /// Sets a text in a box and says how high it came out, in units.
    pub(super) fn write(&self, area: [f32; 4], words: &str, set: Typeset) -> f32 {
        let [x, y, width, height] = area;
        if words.trim().is_empty() {
            return 0.0;
        }
        let galley = self.fitted(words, set, width, height);
        let x = match set.align {
            Align::Min => x,
            Align::Center => x + width / 2.0,
            Align::Max => x + width,
        };
        self.put(x, y, &galley);
        self.high(&galley)
    }

    /// A text with its words broken that are wider than a line, where their language breaks them.
    fn broken<'t>(&self, words: &'t str, size: f32, weight: Weight, width: f32) -> Cow<'t, str> {
        let wide = |words: &str| self.wide(words, size, weight);
        hyphens::broken(self.texts, words, &Room { width, size, wide: &wide })
    }

    /// The least width in which no syllable of a text is broken, with its hyphen.
    pub(super) fn widest_syllable(&self, words: &str, size: f32, weight: Weight) -> f32 {
        let parts = words.split_whitespace().flat_map(|word| {
            let parts = self.texts.syllables(word);
            let last = parts.len().saturating_sub(1);
            let hyphen = move |at| if at < last { "-" } else { "" };
            parts.into_iter().enumerate().map(move |(at, part)| format!("{part}{}", hyphen(at)))
        });
        parts.map(|part| self.wide(&part, size, weight)).fold(0.0, f32::max)
    }

    /// The width of the longest word of a text.
    pub(super) fn widest_word(&self, words: &str, size: f32, weight: Weight) -> f32 {
        let width = |word| self.wide(word, size, weight);
        words.split_whitespace().map(width).fold(0.0, f32::max)
    }
}
