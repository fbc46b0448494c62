//! Words as shapes: the same letters, from the same files, as on the screen.

use std::collections::HashMap;

use icu_segmenter::GraphemeClusterSegmenter;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use vello_cpu::kurbo::{Affine, BezPath};

use crate::exchange::faces::{FaceId, Faces, Glyph};
use crate::exchange::typeface::Weight;

/// The size in which outlines are kept, in units.
const KEPT: f32 = 1000.0;

/// Letters, with the outlines that were looked up before.
pub struct Letters {
    faces: Faces,
    outlines: HashMap<(FaceId, u32), BezPath>,
}

impl Letters {
    /// Reads the bundled typeface; nothing where it cannot be read, which is a defect.
    pub fn new() -> Option<Self> {
        Some(Self { faces: Faces::new()?, outlines: HashMap::new() })
    }

    /// A line of words in a size: it stands on the height 0 and begins at 0 from the left; down is
    /// more.
    pub fn line(&mut self, words: &str, weight: Weight, size: f64) -> BezPath {
        let mut line = BezPath::new();
        let mut x = 0.0;
        for (face, run) in self.runs(words, weight) {
            for glyph in self.faces.shape(face, &run, false) {
                let shift = (x + f64::from(glyph.shift.0) * size, f64::from(-glyph.shift.1) * size);
                let scale = size / f64::from(KEPT);
                let place = Affine::translate(shift) * Affine::scale_non_uniform(scale, -scale);
                line.extend(place * self.outline(face, glyph));
                x += f64::from(glyph.advance) * size;
            }
        }
        line
    }

    /// The words in parts that one face draws; what no face has is drawn as a box.
    fn runs(&mut self, words: &str, weight: Weight) -> Vec<(FaceId, String)> {
        let mut runs: Vec<(FaceId, String)> = Vec::new();
        let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(words).collect();
        for (start, end) in ends.iter().zip(ends.iter().skip(1)) {
            let letter = words.get(*start..*end).unwrap_or_default();
            let face = self.faces.face_for(weight, letter).unwrap_or(Faces::first(weight));
            match runs.last_mut() {
                Some((last, run)) if *last == face => run.push_str(letter),
                _ => runs.push((face, letter.to_owned())),
            }
        }
        runs
    }

    fn outline(&mut self, face: FaceId, glyph: Glyph) -> &BezPath {
        let bytes = Faces::bytes(face);
        self.outlines.entry((face, glyph.id())).or_insert_with(|| {
            let mut pen = Pen(BezPath::new());
            let font = bytes.and_then(|bytes| FontRef::new(bytes).ok());
            let outline = font.and_then(|font| font.outline_glyphs().get(GlyphId::new(glyph.id())));
            if let Some(outline) = outline {
                let settings = DrawSettings::unhinted(Size::new(KEPT), LocationRef::default());
                // What has no outline, as a blank, draws nothing.
                let _ = outline.draw(settings, &mut pen);
            }
            pen.0
        })
    }
}

/// Takes an outline down.
struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.quad_to((f64::from(cx0), f64::from(cy0)), (f64::from(x), f64::from(y)));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.curve_to(
            (f64::from(cx0), f64::from(cy0)),
            (f64::from(cx1), f64::from(cy1)),
            (f64::from(x), f64::from(y)),
        );
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

#[cfg(test)]
mod tests {
    use vello_cpu::kurbo::Shape as _;

    use super::*;

    #[test]
    fn letters_stand_on_the_line_as_high_as_the_face_has_them() {
        let mut letters = Letters::new().unwrap();
        let high = letters.line("H", Weight::Bold, 100.0).bounding_box();
        assert!((high.y0 + 66.8).abs() < 1.0 && high.y1.abs() < 0.5, "{high:?}");
        let wide = |letters: &mut Letters, words| {
            letters.line(words, Weight::Regular, 100.0).bounding_box().width()
        };
        let one = wide(&mut letters, "n");
        assert!(wide(&mut letters, "nn") > 1.8 * one);
        // Other faces have what the first lacks; no letter is drawn as nothing.
        for words in ["ŋ", "→", "🙂", "中", "é"] {
            assert!(wide(&mut letters, words) > 10.0, "{words}");
        }
        assert!(letters.line(" ", Weight::Medium, 100.0).is_empty());
    }
}
