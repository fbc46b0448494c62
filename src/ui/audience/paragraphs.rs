//! Texts with their names, below each other, all in one size.

use crate::app::core::picture::NamedText;
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::fit::{Typeset, Weight};
use crate::ui::audience::{gap, sizes};

/// The size of a name above its text, as a share of the text's.
const NAME: f32 = 0.66;
/// The height of a name's line, in its sizes.
const LINE: f32 = 1.36;
/// The most lines of a text.
const ROWS: usize = 40;

/// The largest size in which all of some texts fit into a room.
pub(super) fn size(canvas: &Canvas<'_>, words: &[NamedText], width: f32, room: f32) -> f32 {
    let texts: Vec<_> = words.iter().map(|words| (&words.name, &words.text)).collect();
    let question = ("paragraphs", texts, width.to_bits(), room.to_bits());
    let fits = |size: f32| height(canvas, words, width, size) <= room;
    canvas.first_fit(question, &sizes::PARAGRAPHS, fits)
}

/// How high some texts are in a size, in units.
pub(super) fn height(canvas: &Canvas<'_>, words: &[NamedText], width: f32, size: f32) -> f32 {
    let set = Typeset { rows: ROWS, ..canvas.set(size) };
    let high = |words: &NamedText| {
        let galley = canvas.plain(&words.text, set, width);
        // What has more lines than that is as high as nothing can be.
        let high = if galley.elided { f32::INFINITY } else { canvas.high(&galley) };
        name_size(size) * LINE + high + gap::WORDS
    };
    words.iter().map(high).sum()
}

fn name_size(size: f32) -> f32 {
    (size * NAME).max(sizes::LABEL)
}

/// Paints texts in a size, from a place down to a bottom; the last is cut where it does not fit.
pub(super) fn paragraphs(
    canvas: &Canvas<'_>,
    words: &[NamedText],
    (x, top): (f32, f32),
    bottom: f32,
    size: f32,
) {
    let width = canvas.width() - 2.0 * x;
    let name = Typeset {
        weight: Weight::Strong,
        colour: canvas.colours.ink_soft,
        ..canvas.set(name_size(size))
    };
    let named = name_size(size) * LINE;
    let mut y = top;
    for words in words {
        let room = bottom - y - named;
        if room < size * LINE {
            break;
        }
        canvas.write([x, y, width, named], &words.name, name);
        let set = Typeset { rows: ROWS, ..canvas.set(size) };
        y += named + canvas.write([x, y + named, width, room], &words.text, set) + gap::WORDS;
    }
}
