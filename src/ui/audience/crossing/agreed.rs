//! What the room agreed on, and the words that go with it: as large as there is room for.

use eframe::egui::{Id, Stroke, StrokeKind};

use crate::app::core::picture::{CrossingScene, LevelLine, NamedText, Picture};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::crossing::bars::{self, END, ROWS, WORDS};
use crate::ui::audience::crossing::places::{MARGIN, NARROW};
use crate::ui::audience::fit::Typeset;
use crate::ui::audience::paragraphs::{height, paragraphs};
use crate::ui::audience::{gap, sizes};

/// The least height of what is agreed on, and what is around its sentence, together.
const LEAST: f32 = 150.0;
const AROUND: f32 = 76.0;
/// The share of the room that it has where it stands alone, how much higher it grows for that, and
/// the share of what is left that is above it.
const FILLS: f32 = 0.62;
const GROWS: f32 = 1.6;
const ABOVE: f32 = 0.4;
/// How much larger the sentence is than the words that go with it.
const SENTENCE: f32 = 1.12;

/// Paints it between two heights.
pub(super) fn agreed(
    canvas: &Canvas<'_>,
    scene: &CrossingScene,
    picture: &Picture,
    words: &[NamedText],
    (top, bottom): (f32, f32),
) {
    let Some(level) = scene.levels.iter().find(|level| level.is_agreed) else {
        return;
    };
    let room = bottom - top;
    let width = canvas.between(MARGIN);
    let fits = |size: f32| {
        let words = height(canvas, words, width, size);
        bar(canvas, level, size) + if words > 0.0 { gap::APART + words } else { 0.0 } <= room
    };
    let texts: Vec<_> = words.iter().map(|words| (&words.name, &words.text)).collect();
    let question = ("agreed", &level.sentence, &level.example, texts, room.to_bits());
    let is_alone = words.is_empty() && canvas.width() >= NARROW;
    let alone: &[f32] = if is_alone { &sizes::ALONE } else { &[] };
    let tried = [alone, &sizes::PARAGRAPHS].concat();
    let size = canvas.first_fit(question, &tried, fits);
    let high = bar(canvas, level, size).min(room);
    // Alone it fills the sheet better than it must, and stands a little above the middle.
    let (high, top) = if words.is_empty() {
        let high = high.max((room * FILLS).min(high * GROWS));
        (high, top + (room - high) * ABOVE)
    } else {
        (high, top)
    };
    let key = Id::unique(("audience-agreed", scene.name.called(), &scene.criterion));
    let opacity = canvas.glide(key, level.mark as u64 + 1, picture.motion);
    let area = bars::ground(canvas, level.mark, (top, high));
    let edge =
        Stroke::new((4.0 * canvas.unit).max(2.0), canvas.colours.ink.gamma_multiply(opacity));
    canvas.painter.rect_stroke(area, 16.0 * canvas.unit, edge, StrokeKind::Inside);
    let at = (MARGIN + WORDS, top);
    bars::sentence(canvas, level, at, (width - WORDS - END, high), size * SENTENCE);
    paragraphs(canvas, words, (MARGIN, top + high + gap::APART), bottom, size);
}

/// How high the bar is, with its sentence in a size that goes with the words below.
fn bar(canvas: &Canvas<'_>, level: &LevelLine, size: f32) -> f32 {
    let width = canvas.between(MARGIN) - WORDS - END;
    let set = Typeset { rows: ROWS, ..canvas.set(size * SENTENCE) };
    let example = if level.example.is_empty() { 0.0 } else { sizes::SMALLEST + gap::M };
    (canvas.high(&canvas.plain(&level.sentence, set, width)) + example + AROUND).max(LEAST)
}
