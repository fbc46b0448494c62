//! The last line of a saved file: a comment with a checksum of what stands above it. Where it does
//! not match, the file was changed outside the program, or damaged.
//!
//! A byte-order mark and Windows line ends are put right first: editors and synced folders bring
//! them in, and they change nothing. The line itself is compared to the byte.

use std::borrow::Cow;
use std::fmt::{self, Write};

use sha2::{Digest as _, Sha256};

/// What the last line begins with.
const BEGINS: &str = "// sha256: ";

/// How long the whole line is, in bytes.
pub(super) const LINE: usize = BEGINS.len() + 64 + 1;

/// The checksum of a text, in 64 hexadecimal digits.
pub fn of(bytes: &[u8]) -> String {
    of_parts(&[bytes])
}

/// The checksum of a text that is all of these, one behind the other.
pub(super) fn of_parts(parts: &[&[u8]]) -> String {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update(part);
    }
    digits(sum)
}

fn digits(sum: Sha256) -> String {
    sum.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Hands on a text as it comes, in larger pieces, and puts the line below it.
pub(super) struct Sealing<'a> {
    out: &'a mut dyn Write,
    /// What is not handed on yet.
    piece: String,
    sum: Sha256,
}

impl<'a> Sealing<'a> {
    /// How large a piece is, in bytes.
    const PIECE: usize = 64 * 1024;

    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, piece: String::new(), sum: Sha256::new() }
    }

    fn hand_on(&mut self) -> fmt::Result {
        self.sum.update(&self.piece);
        self.out.write_str(&self.piece)?;
        self.piece.clear();
        Ok(())
    }

    /// The text has ended, with a line end.
    pub(super) fn seal(mut self) -> fmt::Result {
        self.hand_on()?;
        let sum = digits(self.sum);
        writeln!(self.out, "{BEGINS}{sum}")
    }
}

impl Write for Sealing<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.piece.push_str(text);
        if self.piece.len() < Self::PIECE { Ok(()) } else { self.hand_on() }
    }
}

/// Puts the line below a text, which ends with a line end.
pub fn seal(mut text: String) -> String {
    let sum = of(text.as_bytes());
    text.push_str(BEGINS);
    text.push_str(&sum);
    text.push('\n');
    text
}

/// Whether a text begins with such a line, whatever its sum is.
pub(super) fn is_line(text: &str) -> bool {
    text.starts_with(BEGINS)
}

/// Whether a text ends with the line that belongs to what stands above it.
pub fn matches(text: &str) -> bool {
    let text = normal(text);
    let Some(above) = text.strip_suffix('\n').and_then(|text| text.rfind('\n')) else {
        return false;
    };
    let (above, line) = text.split_at(above + 1);
    let sum = line.strip_prefix(BEGINS).and_then(|line| line.strip_suffix('\n'));
    sum.is_some_and(|sum| sum == of(above.as_bytes()))
}

/// The text without a byte-order mark and with plain line ends.
fn normal(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains("\r\n") { text.replace("\r\n", "\n").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_as_it_comes_is_sealed_the_same() {
        let (mut out, line) = (String::new(), "(æ: \"blåbær\"),\n");
        let mut sealing = Sealing::new(&mut out);
        let lines = 3 * Sealing::PIECE / line.len();
        (0..lines).for_each(|_| sealing.write_str(line).unwrap());
        sealing.seal().unwrap();
        assert_eq!(out, seal(line.repeat(lines)));
        assert!(matches(&out));
    }

    #[test]
    fn the_line_is_compared_to_the_byte() {
        let sealed = seal("(a)\n(æ)\n".to_owned());
        assert!(matches(&sealed));
        assert!(matches(&format!("\u{feff}{}", sealed.replace('\n', "\r\n"))));
        for at in sealed.char_indices().map(|(at, _)| at) {
            let mut other = sealed.clone();
            let c = other.remove(at);
            assert!(!matches(&other), "without {c:?} at {at}");
            other.insert(at, if c == 'x' { 'y' } else { 'x' });
            assert!(!matches(&other), "another {c:?} at {at}");
        }
        for behind in ["\n", " ", "//", "\r", "\u{feff}"] {
            assert!(!matches(&format!("{sealed}{behind}")), "{behind:?} behind");
        }
        let line = sealed.lines().last().unwrap().to_owned();
        let upper = line.to_uppercase().replace("SHA", "sha");
        assert!(!matches(&sealed.replace(&line, &upper)));
        assert!(!matches(&sealed.replace(&line, &format!(" {line}"))));
        assert!(!matches(&format!("\u{feff}\u{feff}{sealed}")));
        assert!(!matches("") && !matches("\n") && !matches("(a)\n"));
    }
}
