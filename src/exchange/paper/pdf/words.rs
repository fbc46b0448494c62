//! Text in pieces (each of one style) becomes words: what is kept together on a line, already as
//! glyphs and measured. Knows no width; [`super::lines`] makes lines of them.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use std::ops::Range;
use unicode_bidi::{Level, ParagraphBidiInfo};

use crate::exchange::faces::{FaceId, Faces, Glyph, SOFT_HYPHEN};
use crate::exchange::typeface::Weight;

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
}

/// A part of a text: letters of one style, or room for a sign that is drawn by others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    pub(super) content: Content<'a>,
    pub(super) style: Style,
    /// By whose rules long words are broken.
    pub(super) language: Option<hypher::Lang>,
}

/// See [`Piece`].
#[derive(Clone, Copy, Debug)]
pub(super) enum Content<'a> {
    Letters(&'a str),
    /// Room of that width, in points; kept with the letters behind it where it is glued.
    Sign {
        width: f32,
        is_glued: bool,
    },
}

/// A part of a word: of one piece, in one face and direction.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    /// Which piece.
    pub(super) piece: usize,
    pub(super) level: Level,
    /// Nothing for a sign.
    pub(super) face: Option<FaceId>,
    /// The letters: from a byte of the whole text to another.
    pub(super) letters: Range<usize>,
    /// From left to right; their letters are of the whole text too.
    pub(super) glyphs: Vec<Glyph>,
    /// In points.
    pub(super) width: f32,
    /// How much of the width is blanks at the end.
    pub(super) blank: f32,
}

/// What stays together on a line, with the blanks behind it.
#[derive(Clone, Debug, Default)]
pub(super) struct Word {
    pub(super) atoms: Vec<Atom>,
    /// A hyphen is drawn where a line ends behind it.
    pub(super) soft: bool,
}

impl Atom {
    /// The same of no letters.
    pub(super) const fn without_glyphs(&self) -> Self {
        Self {
            piece: self.piece,
            level: self.level,
            face: self.face,
            letters: 0..0,
            glyphs: Vec::new(),
            width: 0.0,
            blank: 0.0,
        }
    }
}

impl Word {
    /// In points, with the blanks at its end.
    pub(super) fn width(&self) -> f32 {
        self.atoms.iter().map(|atom| atom.width).sum()
    }

    /// In points, without the blanks at its end.
    pub(super) fn ink(&self) -> f32 {
        let (mut ink, mut through) = (0.0, 0.0);
        for atom in &self.atoms {
            if atom.width > atom.blank {
                ink = through + atom.width - atom.blank;
            }
            through += atom.width;
        }
        ink
    }
}

/// The words between two ends of lines that somebody wrote.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) words: Vec<Word>,
    /// The direction of the whole.
    pub(super) base: Level,
    /// The style where there are no words.
    pub(super) style: Style,
}

/// A text that was measured.
#[derive(Clone, Debug)]
pub(super) struct Text {
    /// All letters of all pieces; an object replacement character for a sign.
    pub(super) letters: String,
    pub(super) stretches: Vec<Stretch>,
    /// The style of each piece.
    pub(super) styles: Vec<Style>,
    /// The language of each piece.
    pub(super) languages: Vec<Option<hypher::Lang>>,
}

/// Signs that a PDF may not say, and that say nothing.
const UNSAYABLE: [char; 3] = ['\u{0}', '\u{feff}', '\u{fffe}'];

/// A sign among letters, at which a line can end.
const SIGN: &str = "\u{fffc}";
/// A sign that stays with what stands beside it: a blank that does not break is kept so.
const GLUED_SIGN: &str = "\u{a0}";

const ENDS_OF_LINES: [char; 3] = ['\n', '\u{2028}', '\u{2029}'];

impl Text {
    /// Measures a text.
    pub(super) fn new(faces: &mut Faces, pieces: &[Piece<'_>]) -> Self {
        let mut letters = String::new();
        let mut ends = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece.content {
                Content::Letters(text) => {
                    letters.extend(text.chars().filter(|c| !UNSAYABLE.contains(c)));
                }
                Content::Sign { is_glued, .. } => {
                    letters.push_str(if is_glued { GLUED_SIGN } else { SIGN });
                }
            }
            ends.push(letters.len());
        }
        let mut maker = Maker { faces, pieces, ends: &ends, letters: &letters, piece: 0 };
        let mut stretches = Vec::new();
        let mut from = 0;
        for line in letters.split_inclusive(ENDS_OF_LINES) {
            let text = line.trim_end_matches(ENDS_OF_LINES);
            stretches.push(maker.stretch(from, text));
            from += line.len();
        }
        if letters.is_empty() || letters.ends_with(ENDS_OF_LINES) {
            stretches.push(maker.stretch(letters.len(), ""));
        }
        let styles = pieces.iter().map(|piece| piece.style).collect();
        let languages = pieces.iter().map(|piece| piece.language).collect();
        Self { letters, stretches, styles, languages }
    }

    /// How wide the widest word is, in points.
    pub(super) fn widest_word(&self) -> f32 {
        let words = self.stretches.iter().flat_map(|stretch| &stretch.words);
        words.map(Word::ink).fold(0.0, f32::max)
    }

    /// How wide it is where every line ends where somebody wrote it, in points.
    pub(super) fn whole_width(&self) -> f32 {
        let width = |stretch: &Stretch| stretch.words.iter().map(Word::width).sum();
        self.stretches.iter().map(width).fold(0.0, f32::max)
    }
}

struct Maker<'m, 'p> {
    faces: &'m mut Faces,
    pieces: &'m [Piece<'p>],
    /// Where each piece ends in the letters.
    ends: &'m [usize],
    letters: &'m str,
    /// Where we are in the pieces.
    piece: usize,
}

impl Maker<'_, '_> {
    /// The words of a text that stands `from` bytes into the letters.
    fn stretch(&mut self, from: usize, text: &str) -> Stretch {
        const BREAKS: LineBreakOptions<'static> = LineBreakOptions::default();
        let bidi = needs_bidi(text).then(|| ParagraphBidiInfo::new(text, None));
        let style =
            self.piece_at(from).map_or(Style { weight: Weight::Regular, size: 10.0 }, |p| {
                self.pieces
                    .get(p)
                    .map_or(Style { weight: Weight::Regular, size: 10.0 }, |p| p.style)
            });
        let mut words = Vec::new();
        let mut begin = 0;
        let levels = bidi.as_ref().map(|bidi| bidi.levels.as_slice());
        for end in LineSegmenter::new_for_non_complex_scripts(BREAKS).segment_str(text) {
            if end > begin {
                words.push(self.word(from, begin..end, text, levels));
                begin = end;
            }
        }
        let base = bidi.as_ref().map_or(Level::ltr(), |bidi| bidi.paragraph_level);
        Stretch { words, base, style }
    }

    /// The piece that has the byte.
    fn piece_at(&mut self, at: usize) -> Option<usize> {
        while self.ends.get(self.piece).is_some_and(|end| *end <= at) {
            self.piece += 1;
        }
        (self.piece < self.ends.len()).then_some(self.piece).or(self.ends.len().checked_sub(1))
    }

    fn word(
        &mut self,
        from: usize,
        place: Range<usize>,
        text: &str,
        levels: Option<&[Level]>,
    ) -> Word {
        let soft = text.get(place.clone()).is_some_and(|word| word.ends_with(SOFT_HYPHEN));
        let end = if soft { place.end - SOFT_HYPHEN.len() } else { place.end };
        let mut word = Word { atoms: Vec::new(), soft };
        let mut begin = place.start;
        while begin < end {
            let Some(piece) = self.piece_at(from + begin) else { break };
            let piece_end = self.ends.get(piece).map_or(end, |at| at - from).min(end);
            let level_end = levels.map_or(piece_end, |levels| same(levels, begin, piece_end));
            let level = levels.and_then(|l| l.get(begin).copied()).unwrap_or(Level::ltr());
            let part = begin..level_end;
            // Blanks apart, where a line may have to move them to its end.
            let parts = if levels.is_some() {
                blanks_apart(text.get(part.clone()).unwrap_or_default(), part)
            } else {
                vec![part]
            };
            for part in parts {
                self.atoms(piece, level, from + part.start..from + part.end, &mut word.atoms);
            }
            begin = level_end;
        }
        word
    }

    /// The letters of one piece and one direction, by the faces that have them.
    fn atoms(&mut self, piece: usize, level: Level, place: Range<usize>, into: &mut Vec<Atom>) {
        let (Some(text), Some(is)) = (self.letters.get(place.clone()), self.pieces.get(piece))
        else {
            return;
        };
        let style = is.style;
        if let Content::Sign { width, .. } = is.content {
            let glyphs = Vec::new();
            into.push(Atom { piece, level, face: None, letters: place, glyphs, width, blank: 0.0 });
            return;
        }
        for (face, range) in self.by_face(style.weight, text) {
            let part = text.get(range.clone()).unwrap_or_default();
            let (face, glyphs) = match face {
                Some(face) => (face, self.faces.shape(face, part, level.is_rtl())),
                None => self.faces.substitute(style.weight, part),
            };
            let begin = place.start + range.start;
            let glyphs: Vec<_> = glyphs.into_iter().map(|glyph| glyph.moved(begin)).collect();
            let letters = begin..begin + part.len();
            let (width, blank) = measure(&glyphs, self.letters, style.size);
            into.push(Atom { piece, level, face: Some(face), letters, glyphs, width, blank });
        }
    }
}

/// Letters of one face; nothing for one that no face has.
type Run = (Option<FaceId>, Range<usize>);

impl Maker<'_, '_> {
    /// The letters of a text by the faces that have them. What is never seen is left out; letters
    /// whose marks no face has beside them are taken apart.
    fn by_face(&mut self, weight: Weight, text: &str) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut add = |face: Option<FaceId>, letter: Range<usize>| match runs.last_mut() {
            Some((same, range)) if *same == face && face.is_some() && range.end == letter.start => {
                range.end = letter.end;
            }
            _ => runs.push((face, letter)),
        };
        for letter in letters_of(text) {
            let is = text.get(letter.clone()).unwrap_or_default();
            if is.chars().all(is_unseen) {
                continue;
            }
            let face = self.faces.face_for(weight, is);
            if face.is_some() {
                add(face, letter);
                continue;
            }
            for (at, c) in is.char_indices().filter(|(_, c)| !is_unseen(*c)) {
                let part = letter.start + at..letter.start + at + c.len_utf8();
                let alone = text.get(part.clone()).unwrap_or_default();
                add(self.faces.face_for(weight, alone), part);
            }
        }
        runs
    }
}

/// Whether a sign is never seen by itself: it joins or parts others, or says how they are written.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
    ) || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || matches!(c, '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}')
}

/// The width of glyphs, and how much of it is blanks at their right end.
pub(super) fn measure(glyphs: &[Glyph], letters: &str, size: f32) -> (f32, f32) {
    let is_blank = |glyph: &&Glyph| {
        let text = letters.get(glyph.start..glyph.end).unwrap_or_default();
        text.chars().all(|c| matches!(c, ' ' | '\t'))
    };
    let width = |glyphs: &mut dyn Iterator<Item = &Glyph>| {
        glyphs.map(|glyph| glyph.advance).sum::<f32>() * size
    };
    let blank = width(&mut glyphs.iter().rev().take_while(is_blank));
    (width(&mut glyphs.iter()), blank)
}

/// Whether anything in a text can be written from the right.
fn needs_bidi(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}')
            || matches!(c, '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}')
            || matches!(c, '\u{1e800}'..='\u{1efff}')
    })
}

/// Where the level that stands at `from` ends, at `to` the latest.
fn same(levels: &[Level], from: usize, to: usize) -> usize {
    let level = levels.get(from);
    (from..to).find(|at| levels.get(*at) != level).unwrap_or(to)
}

fn blanks_apart(text: &str, place: Range<usize>) -> Vec<Range<usize>> {
    let ink = place.start + text.trim_end_matches([' ', '\t']).len();
    [place.start..ink, ink..place.end].into_iter().filter(|part| !part.is_empty()).collect()
}

/// Each letter with the marks that belong to it.
fn letters_of(text: &str) -> Vec<Range<usize>> {
    // Most text has one character for a letter, and looking up where they end is slow.
    if text.chars().all(|c| c < '\u{300}') {
        return text.char_indices().map(|(at, c)| at..at + c.len_utf8()).collect();
    }
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    ends.windows(2).filter_map(|pair| Some(*pair.first()?..*pair.get(1)?)).collect()
}
