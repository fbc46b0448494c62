//! Words become lines of a width: filled as far as they go, broken where a word is wider than a line,
//! and in the order they are seen where some are written from the right.

use unicode_bidi::Level;

use super::chop::chop;
use super::words::{Atom, Stretch, Text, Word};
use crate::exchange::faces::{FaceId, Faces, Glyph};

/// A line, with what stands on it in the order it is read.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) spans: Vec<Span>,
    /// The largest size of letters on it, in points.
    pub(super) size: f32,
}

/// Letters of one piece in one face, or a sign.
#[derive(Clone, Debug)]
pub(super) struct Span {
    /// From the left edge, in points.
    pub(super) x: f32,
    /// In points.
    pub(super) width: f32,
    /// Which piece of the text.
    pub(super) piece: usize,
    /// Nothing for a sign.
    pub(super) face: Option<FaceId>,
    /// The letters, blanks at the end of the line among them.
    pub(super) letters: String,
    /// From left to right; their letters are those of the span.
    pub(super) glyphs: Vec<Glyph>,
}

/// A hyphen never makes a line longer than this many points beyond its width.
const ROUNDING: f32 = 0.01;

impl Text {
    /// The lines of a width, in points; at least one.
    pub(super) fn lines(&self, faces: &mut Faces, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for stretch in &self.stretches {
            let mut filling: Vec<Atom> = Vec::new();
            let (mut full, mut soft, mut count) = (0.0, false, 0);
            for word in self.words_that_fit(faces, stretch, width) {
                if count > 0 && full + self.needs(faces, &word) > width + ROUNDING {
                    lines.push(self.line(
                        faces,
                        std::mem::take(&mut filling),
                        stretch,
                        soft,
                        width,
                    ));
                    (full, count) = (0.0, 0);
                }
                full += word.width();
                (soft, count) = (word.soft, count + 1);
                filling.extend(word.atoms);
            }
            // A soft hyphen at the end of all is none.
            lines.push(self.line(faces, filling, stretch, false, width));
        }
        lines
    }

    /// How much room a word needs at the end of a line.
    fn needs(&self, faces: &mut Faces, word: &Word) -> f32 {
        let hyphen = word.atoms.last().filter(|_| word.soft).map(|last| self.hyphen(faces, last).1);
        word.ink() + hyphen.unwrap_or(0.0)
    }

    /// The hyphen behind an atom, and its width.
    pub(super) fn hyphen(&self, faces: &mut Faces, behind: &Atom) -> (Vec<Glyph>, f32) {
        let size = self.styles.get(behind.piece).map_or(0.0, |style| style.size);
        let glyphs = behind.face.map(|face| faces.hyphen(face)).unwrap_or_default();
        let width = glyphs.iter().map(|glyph| glyph.advance * size).sum();
        (glyphs, width)
    }

    fn words_that_fit(&self, faces: &mut Faces, stretch: &Stretch, width: f32) -> Vec<Word> {
        let mut words = Vec::with_capacity(stretch.words.len());
        for word in &stretch.words {
            if self.needs(faces, word) > width + ROUNDING {
                words.extend(chop(self, faces, word, width));
            } else {
                words.push(word.clone());
            }
        }
        words
    }

    /// A line of what stands on it, each thing in its place.
    fn line(
        &self,
        faces: &mut Faces,
        mut atoms: Vec<Atom>,
        stretch: &Stretch,
        soft: bool,
        room: f32,
    ) -> Line {
        let hyphen = atoms.last().filter(|_| soft).map(|last| self.hyphen(faces, last));
        for atom in atoms.iter_mut().rev().take_while(|atom| atom.blank >= atom.width) {
            if atom.level.is_rtl() != stretch.base.is_rtl() {
                atom.glyphs.reverse();
            }
            atom.level = stretch.base;
        }
        let ink = Word { atoms, soft: false };
        let hyphen_width = hyphen.as_ref().map_or(0.0, |(_, width)| *width);
        let width = ink.ink() + hyphen_width;
        let left = if stretch.base.is_rtl() { room - width } else { 0.0 };
        let sizes = ink.atoms.iter().filter_map(|atom| self.styles.get(atom.piece));
        let size = sizes.map(|style| style.size).fold(0.0, f32::max);
        let size = if size > 0.0 { size } else { stretch.style.size };
        let mut spans = self.spans(ink.atoms, stretch.base, left);
        if let (Some((glyphs, _)), Some(last)) = (hyphen, spans.last_mut()) {
            add_hyphen(last, glyphs, hyphen_width);
        }
        Line { spans, size }
    }

    /// Puts atoms beside each other in the order they are seen; gives them back in the order they
    /// are read, neighbours of one kind together.
    fn spans(&self, atoms: Vec<Atom>, base: Level, left: f32) -> Vec<Span> {
        let levels: Vec<Level> = atoms.iter().map(|atom| atom.level).collect();
        let order = unicode_bidi::BidiInfo::reorder_visual(&levels);
        let mut places = vec![0.0; atoms.len()];
        // Blanks at the end of a line that is read from the right hang out at its left.
        let hanging: f32 = if base.is_rtl() {
            atoms.iter().rev().take_while(|a| a.blank >= a.width).map(|a| a.width).sum()
        } else {
            0.0
        };
        let mut x = left - hanging;
        for at in order {
            if let (Some(place), Some(atom)) = (places.get_mut(at), atoms.get(at)) {
                *place = x;
                x += atom.width;
            }
        }
        let mut spans: Vec<Span> = Vec::new();
        for (atom, x) in atoms.into_iter().zip(places) {
            if atom.level.is_rtl() && atom.face.is_some() {
                self.spans_from_right(&atom, x, &mut spans);
                continue;
            }
            match spans.last_mut() {
                Some(last) if last.goes_on_with(&atom, x) => last.add(&atom, &self.letters),
                _ => spans.push(Span::of(&atom, x, &self.letters)),
            }
        }
        spans
    }

    /// Letters that are read from the right, each by itself: so they are drawn in the order they are
    /// read, which is what whoever listens gets.
    fn spans_from_right(&self, atom: &Atom, left: f32, spans: &mut Vec<Span>) {
        let size = self.styles.get(atom.piece).map_or(0.0, |style| style.size);
        let mut x = left + atom.width;
        for glyphs in atom.glyphs.chunk_by(|a, b| a.start == b.start).rev() {
            let width = glyphs.iter().map(|glyph| glyph.advance * size).sum();
            x -= width;
            let (begin, end) = glyphs.first().map_or((0, 0), |glyph| (glyph.start, glyph.end));
            let letter = Atom {
                letters: begin..end,
                glyphs: glyphs.to_vec(),
                width,
                ..atom.without_glyphs()
            };
            spans.push(Span::of(&letter, x, &self.letters));
        }
    }
}

impl Span {
    fn of(atom: &Atom, x: f32, text: &str) -> Self {
        let mut span = Self {
            x,
            width: 0.0,
            piece: atom.piece,
            face: atom.face,
            letters: String::new(),
            glyphs: Vec::new(),
        };
        span.add(atom, text);
        span
    }

    /// Whether letters are of the same kind and stand right behind it.
    fn goes_on_with(&self, atom: &Atom, x: f32) -> bool {
        self.piece == atom.piece
            && self.face.is_some()
            && self.face == atom.face
            && (self.x + self.width - x).abs() < ROUNDING
    }

    fn add(&mut self, atom: &Atom, text: &str) {
        let by = atom.letters.start - self.letters.len();
        self.glyphs.extend(atom.glyphs.iter().map(|glyph| glyph.moved_back(by)));
        self.letters.push_str(text.get(atom.letters.clone()).unwrap_or_default());
        self.width += atom.width;
    }
}

fn add_hyphen(last: &mut Span, glyphs: Vec<Glyph>, width: f32) {
    let behind = last.letters.len();
    last.glyphs.extend(glyphs.into_iter().map(|glyph| glyph.moved(behind)));
    last.letters.push_str(crate::exchange::faces::SOFT_HYPHEN);
    last.width += width;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::paper::pdf::words::{Content, Piece, Style};
    use crate::exchange::typeface::Weight;

    const STYLE: Style = Style { weight: Weight::Regular, size: 10.0 };

    fn letters(text: &str) -> Piece<'_> {
        let language = hypher::Lang::from_iso(*b"nb");
        Piece { content: Content::Letters(text), style: STYLE, language }
    }

    fn lines(pieces: &[Piece<'_>], width: f32) -> Vec<Line> {
        let mut faces = Faces::new().unwrap();
        Text::new(&mut faces, pieces).lines(&mut faces, width)
    }

    fn words(line: &Line) -> String {
        line.spans.iter().map(|span| span.letters.as_str()).collect()
    }

    /// Without blanks at the end.
    fn width(line: &Line) -> f32 {
        let blank = |glyph: &&Glyph| glyph.end == glyph.start + 1;
        let last = line.spans.last().unwrap();
        let trail = last.letters.len() - last.letters.trim_end().len();
        let blanks = last.glyphs.iter().rev().take(trail).filter(blank).map(|g| g.advance * 10.0);
        last.x + last.width - blanks.sum::<f32>()
    }

    fn all(lines: &[Line]) -> Vec<String> {
        lines.iter().map(words).collect()
    }

    #[test]
    fn a_line_is_filled_and_blanks_hang_out_of_it() {
        let text = "Etat A ser på det til neste møte.";
        let one = lines(&[letters(text)], 500.0);
        assert_eq!(all(&one), [text]);
        let full = width(&one[0]);
        assert_eq!(lines(&[letters(text)], full).len(), 1);
        let two = lines(&[letters(text)], full - 0.1);
        assert_eq!(all(&two), ["Etat A ser på det til neste ", "møte."]);
        assert!(two.iter().all(|line| width(line) <= full));
    }

    #[test]
    fn lines_end_where_somebody_ended_them_and_where_a_language_may_break_a_word() {
        let text = "a\n\nb\u{2028}c\n";
        assert_eq!(all(&lines(&[letters(text)], 500.0)), ["a", "", "b", "c", ""]);
        assert_eq!(all(&lines(&[], 500.0)), [""]);
        let long = "tjenesteutviklingsprosjekt";
        let broken = lines(&[letters(long)], 70.0);
        assert_eq!(all(&broken), ["tjenesteutvik\u{ad}", "lingsprosjekt"]);
        assert!(broken.iter().all(|line| width(line) <= 70.01), "{broken:?}");
    }

    #[test]
    fn a_word_without_an_end_is_broken_between_letters_and_none_is_lost() {
        let text = "1".repeat(5000) + "å\u{301}🙂中ع";
        let broken = lines(&[letters(&text)], 80.0);
        assert_eq!(all(&broken).concat(), text);
        assert!(broken.len() > 100);
        assert!(broken.iter().all(|line| width(line) <= 80.01));
    }

    #[test]
    fn a_soft_hyphen_is_seen_only_where_a_line_ends_at_it() {
        let text = "for\u{ad}ut\u{ad}satt";
        assert_eq!(all(&lines(&[letters(text)], 500.0)), ["forutsatt"]);
        let room = width(&lines(&[letters("forut-")], 500.0)[0]);
        assert_eq!(all(&lines(&[letters(text)], room)), ["forut\u{ad}", "satt"]);
    }

    #[test]
    fn a_sign_stands_among_letters_and_takes_its_room() {
        let sign = |is_glued| {
            let content = Content::Sign { width: 12.0, is_glued };
            Piece { content, style: STYLE, language: None }
        };
        let text = [letters("a "), sign(true), letters("b")];
        let line = &lines(&text, 500.0)[0];
        let [a, drawn, b] = &line.spans[..] else { panic!("{line:?}") };
        assert!(drawn.face.is_none() && (drawn.x - a.x - a.width).abs() < 0.01);
        assert!((b.x - drawn.x - 12.0).abs() < 0.01);
        assert_eq!(lines(&text, width(line) - 1.0)[1].spans.len(), 2);
        assert_eq!(lines(&[sign(false); 5], 25.0).len(), 3);
    }

    #[test]
    fn what_is_written_from_the_right_stands_in_its_order_and_is_kept_in_the_order_it_is_read() {
        let text = "før \u{5d0}\u{5d1} \u{5d2} etter";
        let line = &lines(&[letters(text)], 500.0)[0];
        assert_eq!(words(line), text);
        let x = |what: &str| {
            let span = line.spans.iter().find(|span| span.letters.contains(what)).unwrap();
            let at = span.letters.find(what).unwrap();
            let before: f32 =
                span.glyphs.iter().take_while(|g| g.start != at).map(|g| g.advance).sum();
            span.x + before * 10.0
        };
        assert!(x("før") < x("\u{5d2}"));
        assert!(x("\u{5d2}") < x("\u{5d1}"));
        assert!(x("\u{5d1}") < x("\u{5d0}"));
        assert!(x("\u{5d0}") < x("etter"));
        let right = &lines(&[letters("\u{5d0}\u{5d1} abc")], 300.0)[0];
        let end = right.spans.iter().map(|s| s.x + s.width).fold(0.0, f32::max);
        assert!((end - 300.0).abs() < 0.1, "{right:?}");
    }
}
