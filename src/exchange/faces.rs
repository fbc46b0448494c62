//! The faces that text is drawn with, and which of them has a drawing for what; letters become
//! glyphs here: for papers, and for pictures. Knows no lines and no pages.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use harfrust::{
    BufferFlags, Direction, FontRef, GlyphBuffer, Script, ShapeOptions, ShapePlan, Shaper,
    ShaperData, UnicodeBuffer,
};
use krilla::surface::Location;
use krilla::text::{Font, GlyphId};

use crate::exchange::typeface::{self, Weight};

/// A face, by its place in [`Faces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct FaceId(usize);

/// What is drawn where no face has a drawing: one for each letter, which keeps its text.
const SUBSTITUTE: &str = "\u{25a1}";

/// Ascent and descent of every face, in parts of the size: they are made alike.
pub(super) const ASCENT: f32 = 0.984;
/// See [`ASCENT`].
pub(super) const DESCENT: f32 = 0.316;

/// A drawing of one or more letters. Lengths are in parts of the size of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Glyph {
    id: u32,
    pub(super) advance: f32,
    /// How far from where it stands it is drawn, to the right and up.
    pub(super) shift: (f32, f32),
    /// The letters: from a byte of the text to another.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Glyph {
    /// Which drawing of the face.
    pub(super) const fn id(&self) -> u32 {
        self.id
    }

    /// The same for a text that begins earlier.
    pub(super) fn moved(mut self, by: usize) -> Self {
        self.start += by;
        self.end += by;
        self
    }

    /// The same for a text that begins later.
    pub(super) fn moved_back(mut self, by: usize) -> Self {
        self.start -= by;
        self.end -= by;
        self
    }
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(self.id)
    }

    fn text_range(&self) -> Range<usize> {
        self.start..self.end
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, size: f32) -> f32 {
        self.shift.0 * size
    }

    fn y_offset(&self, size: f32) -> f32 {
        self.shift.1 * size
    }

    fn y_advance(&self, _size: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}

struct Face {
    font: Font,
    bytes: FontRef<'static>,
    data: ShaperData,
    /// Made once for each script and direction: most of the work of a short word.
    plans: Vec<ShapePlan>,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = Font::new(bytes.into(), 0)?;
        let bytes = FontRef::new(bytes).ok()?;
        let data = ShaperData::new(&bytes);
        Some(Self { font, bytes, data, plans: Vec::new() })
    }

    fn shape(&mut self, buffer: UnicodeBuffer) -> GlyphBuffer {
        let shaper = self.data.shaper(&self.bytes).build();
        let plan = plan_for(&mut self.plans, &shaper, buffer.direction(), buffer.script());
        shaper.shape(buffer, ShapeOptions::new().plan(plan))
    }
}

fn plan_for<'p>(
    plans: &'p mut Vec<ShapePlan>,
    shaper: &Shaper<'_>,
    way: Direction,
    script: Script,
) -> Option<&'p ShapePlan> {
    let made = plans.iter().position(|p| p.direction() == way && p.script() == Some(script));
    let at = made.unwrap_or_else(|| {
        plans.push(ShapePlan::new(shaper, way, Some(script), None, &[]));
        plans.len() - 1
    });
    plans.get(at)
}

/// The bundled files, in the order of [`FaceId`].
static FILES: [&[u8]; 7] = [
    typeface::REGULAR,
    typeface::REGULAR_FALLBACK,
    typeface::MEDIUM,
    typeface::MEDIUM_FALLBACK,
    typeface::SEMIBOLD,
    typeface::SEMIBOLD_FALLBACK,
    typeface::EMOJI,
];

/// All faces. For each weight the first has most; the others have what it lacks.
pub(super) struct Faces {
    all: Vec<Face>,
    /// Who draws a letter, as looked up before.
    known: HashMap<(Weight, char), Option<FaceId>>,
    /// The same for letters with marks.
    known_joined: HashMap<(Weight, Box<str>), Option<FaceId>>,
    buffer: UnicodeBuffer,
}

impl Faces {
    /// Reads the bundled files; nothing where one cannot be read.
    pub(super) fn new() -> Option<Self> {
        let all = FILES.into_iter().map(Face::new).collect::<Option<Vec<_>>>()?;
        let (known, known_joined) = (HashMap::new(), HashMap::new());
        Some(Self { all, known, known_joined, buffer: UnicodeBuffer::new() })
    }

    /// The face as the library of PDF knows it.
    pub(super) fn font(&self, face: FaceId) -> Option<Font> {
        self.all.get(face.0).map(|face| face.font.clone())
    }

    /// The bytes of its file.
    #[cfg(feature = "gui")]
    pub(super) fn bytes(face: FaceId) -> Option<&'static [u8]> {
        FILES.get(face.0).copied()
    }

    const fn chain(weight: Weight) -> [FaceId; 3] {
        match weight {
            Weight::Regular => [FaceId(0), FaceId(1), FaceId(6)],
            Weight::Medium => [FaceId(2), FaceId(3), FaceId(6)],
            Weight::Bold => [FaceId(4), FaceId(5), FaceId(6)],
        }
    }

    /// The face of a weight that has most letters, all of ASCII among them.
    pub(super) const fn first(weight: Weight) -> FaceId {
        Self::chain(weight)[0]
    }

    /// The face that draws a letter with all that belongs to it; nothing where there is none.
    pub(super) fn face_for(&mut self, weight: Weight, letter: &str) -> Option<FaceId> {
        if letter.bytes().all(|b| matches!(b, b' '..=b'~' | b'\t')) {
            return Some(Self::first(weight));
        }
        let mut each = letter.chars();
        if let (Some(alone), None) = (each.next(), each.next()) {
            let known = self.known.get(&(weight, alone)).copied();
            return known.unwrap_or_else(|| {
                let found = self.look_for(weight, letter);
                self.known.insert((weight, alone), found);
                found
            });
        }
        let key = (weight, Box::from(letter));
        if let Some(known) = self.known_joined.get(&key) {
            return *known;
        }
        let found = self.look_for(weight, letter);
        self.known_joined.insert(key, found);
        found
    }

    fn look_for(&mut self, weight: Weight, letter: &str) -> Option<FaceId> {
        let draws = |face: &FaceId| self.shape(*face, letter, false).iter().all(|g| g.id != 0);
        Self::chain(weight).into_iter().find(draws)
    }

    /// The glyphs of a text in one face, in the order they are drawn, from left to right. A tab is
    /// as wide as four blanks.
    pub(super) fn shape(&mut self, face: FaceId, text: &str, from_right: bool) -> Vec<Glyph> {
        const TAB: f32 = 4.0;
        let Some(face) = self.all.get_mut(face.0) else {
            return Vec::new();
        };
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.set_flags(BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        for (at, letter) in text.char_indices() {
            let seen = if letter == '\t' { ' ' } else { letter };
            buffer.add(seen, u32::try_from(at).unwrap_or(u32::MAX));
        }
        buffer.guess_segment_properties();
        let way = if from_right { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(way);
        let drawn = face.shape(buffer);
        let mut glyphs = glyphs_of(&drawn, text, from_right, face.font.units_per_em());
        for glyph in &mut glyphs {
            if text.get(glyph.start..glyph.end) == Some("\t") {
                glyph.advance *= TAB;
            }
        }
        self.buffer = drawn.clear();
        glyphs
    }

    /// A sign that can be seen, for a letter that no face has; its text stays the letter.
    pub(super) fn substitute(&mut self, weight: Weight, letter: &str) -> (FaceId, Vec<Glyph>) {
        let face = self.face_for(weight, SUBSTITUTE).unwrap_or(Self::first(weight));
        (face, self.in_place_of(face, SUBSTITUTE, letter))
    }

    /// Of glyphs of a face, those that draw one letter by itself, with that letter.
    pub(super) fn plain(&mut self, face: FaceId, used: &HashSet<u32>) -> Vec<(Glyph, char)> {
        let plain = [' '..='~', '\u{a1}'..='\u{ac}', '\u{ae}'..='\u{45f}', '‐'..='⁯', '←'..='✘'];
        let mut found = Vec::new();
        let mut known = HashSet::new();
        for letter in plain.into_iter().flatten() {
            let glyphs = self.shape(face, letter.encode_utf8(&mut [0; 4]), false);
            if let [glyph] = glyphs[..]
                && used.contains(&glyph.id)
                && known.insert(glyph.id)
            {
                found.push((glyph, letter));
            }
        }
        found
    }

    /// The hyphen at the end of a line, where the word goes on in the next: a soft one to whoever
    /// reads the text.
    pub(super) fn hyphen(&mut self, face: FaceId) -> Vec<Glyph> {
        self.in_place_of(face, "-", SOFT_HYPHEN)
    }

    fn in_place_of(&mut self, face: FaceId, drawn: &str, meant: &str) -> Vec<Glyph> {
        let mut glyphs = self.shape(face, drawn, false);
        glyphs.truncate(1);
        for glyph in &mut glyphs {
            (glyph.start, glyph.end) = (0, meant.len());
        }
        glyphs
    }
}

/// Where a word may be broken, and what a hyphen at the end of a line is to a reader.
pub(super) const SOFT_HYPHEN: &str = "\u{ad}";

fn glyphs_of(drawn: &GlyphBuffer, text: &str, from_right: bool, em: f32) -> Vec<Glyph> {
    let infos = drawn.glyph_infos();
    let mut glyphs: Vec<Glyph> = infos
        .iter()
        .zip(drawn.glyph_positions())
        .map(|(info, place)| Glyph {
            id: info.glyph_id,
            advance: place.x_advance as f32 / em,
            shift: (place.x_offset as f32 / em, place.y_offset as f32 / em),
            start: info.cluster as usize,
            end: text.len(),
        })
        .collect();
    // Letters end where the next begin, which stand to the left where one reads from the right.
    let mut next = text.len();
    let mut begin = text.len();
    let mut close = |glyph: &mut Glyph| {
        if glyph.start != begin {
            (next, begin) = (begin, glyph.start);
        }
        glyph.end = next;
    };
    if from_right {
        glyphs.iter_mut().for_each(&mut close);
    } else {
        glyphs.iter_mut().rev().for_each(&mut close);
    }
    glyphs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(glyphs: &[Glyph], text: &str) -> Vec<String> {
        glyphs.iter().map(|g| text[g.start..g.end].to_owned()).collect()
    }

    #[test]
    fn each_glyph_knows_its_letters() {
        let mut faces = Faces::new().unwrap();
        let face = Faces::first(Weight::Regular);
        let text = "Årsmøte e\u{301}n";
        assert_eq!(
            parts(&faces.shape(face, text, false), text),
            ["Å", "r", "s", "m", "ø", "t", "e", " ", "e\u{301}", "n"]
        );
        assert_eq!(parts(&faces.shape(face, "abc", true), "abc"), ["c", "b", "a"]);
        assert!(faces.shape(face, "", false).is_empty());
    }

    #[test]
    fn what_the_first_face_lacks_comes_from_the_others_and_the_rest_is_a_box_that_keeps_its_text() {
        let mut faces = Faces::new().unwrap();
        for weight in [Weight::Regular, Weight::Medium, Weight::Bold] {
            let chain = Faces::chain(weight);
            let mut place = |letter| {
                let face = faces.face_for(weight, letter);
                chain.iter().position(|id| Some(*id) == face)
            };
            assert_eq!(["a", "å", "–"].map(&mut place), [Some(0); 3]);
            assert_eq!(["ŋ", "λ", "Ж", "→"].map(&mut place), [Some(1); 4]);
            assert_eq!(["🙂", "👩\u{200d}💻"].map(&mut place), [Some(2); 2]);
            assert_eq!(["中", "ع", "\u{1cd00}"].map(&mut place), [None; 3]);
        }
        let (face, glyphs) = faces.substitute(Weight::Bold, "中");
        assert_eq!((face, glyphs.len()), (FaceId(5), 1));
        assert_ne!(glyphs[0].id, 0);
        assert_eq!(parts(&glyphs, "中"), ["中"]);
    }

    #[test]
    fn a_tab_parts_words_widely() {
        let mut faces = Faces::new().unwrap();
        let face = Faces::first(Weight::Regular);
        let [blank, tab] = [" ", "\t"].map(|text| faces.shape(face, text, false)[0].advance);
        assert!((tab - 4.0 * blank).abs() < 0.001);
    }
}
