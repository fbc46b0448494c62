//! Type with more air, for whoever reads better so (WCAG 1.4.12): letters, words and lines stand
//! farther apart. egui knows no such thing for all text at once, so the faces themselves are given
//! the air: their widths and the height of their lines are numbers in a file.

/// How much farther apart letters stand, in shares of the size of the type.
const LETTERS: f32 = 0.12;
/// How much wider a space is, on top of that.
const WORDS: f32 = 0.16;
/// How high a line is.
const LINE: f32 = 1.5;

/// A face with more air; as it is, where it is not built as expected.
pub(super) fn with_air(face: &[u8]) -> Vec<u8> {
    let mut airy = face.to_vec();
    match Face(&mut airy).give_air() {
        Some(()) => airy,
        None => face.to_vec(),
    }
}

/// The bytes of a TrueType face.
struct Face<'a>(&'a mut Vec<u8>);

impl Face<'_> {
    fn give_air(&mut self) -> Option<()> {
        let head = self.table(*b"head")?;
        let em = f32::from(self.number(head + 18)?);
        self.part_letters(head, em)?;
        let line = self.table(*b"hhea")?;
        self.part_lines(line + 4, em)?;
        // What is said of the line a second time.
        let again = self.table(*b"OS/2")?;
        self.part_lines(again + 68, em)
    }

    /// Where a table begins, in bytes.
    fn table(&self, tag: [u8; 4]) -> Option<usize> {
        let count = usize::from(self.number(4)?);
        let mut records = (0..count).map(|at| 12 + 16 * at);
        let record = records.find(|at| self.0.get(*at..at + 4) == Some(tag.as_slice()))?;
        self.offset(record + 8)
    }

    fn number(&self, at: usize) -> Option<u16> {
        Some(u16::from_be_bytes(self.0.get(at..at + 2)?.try_into().ok()?))
    }

    fn offset(&self, at: usize) -> Option<usize> {
        let bytes = self.0.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    }

    fn put(&mut self, at: usize, bytes: [u8; 2]) -> Option<()> {
        self.0.get_mut(at..at + 2)?.copy_from_slice(&bytes);
        Some(())
    }

    /// Gives each letter more room at its right. What has no width keeps none: it combines with the
    /// letter before.
    fn part_letters(&mut self, head: usize, em: f32) -> Option<()> {
        let widths = self.table(*b"hmtx")?;
        let count = self.number(self.table(*b"hhea")? + 34)?;
        for glyph in 0..usize::from(count) {
            let at = widths + 4 * glyph;
            let width = self.number(at)?;
            if width == 0 {
                continue;
            }
            let words = if self.is_empty(head, glyph)? { WORDS } else { 0.0 };
            let wider = f32::from(width) + em * (LETTERS + words);
            self.put(at, whole(wider).to_be_bytes())?;
        }
        Some(())
    }

    /// Whether a glyph has no outline: with a width, it is a space.
    fn is_empty(&self, head: usize, glyph: usize) -> Option<bool> {
        let outlines = self.table(*b"loca")?;
        let place = |glyph: usize| match self.number(head + 50)? {
            0 => self.number(outlines + 2 * glyph).map(usize::from),
            _ => self.offset(outlines + 4 * glyph),
        };
        Some(place(glyph)? == place(glyph + 1)?)
    }

    /// Makes the line higher, half of it above and half below: where its ascent and, behind that,
    /// its descent stand.
    fn part_lines(&mut self, at: usize, em: f32) -> Option<()> {
        let [above, below] = [at, at + 2].map(|at| self.number(at).map(u16::cast_signed));
        let (above, below) = (above?, below?);
        let more = (em * LINE - (f32::from(above) - f32::from(below))) / 2.0;
        let more = more.max(0.0);
        self.put(at, signed(f32::from(above) + more).to_be_bytes())?;
        self.put(at + 2, signed(f32::from(below) - more).to_be_bytes())
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
fn whole(number: f32) -> u16 {
    number.round() as u16
}

#[expect(clippy::cast_possible_truncation, reason = "it saturates")]
fn signed(number: f32) -> i16 {
    number.round() as i16
}
