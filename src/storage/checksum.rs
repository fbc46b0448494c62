//! The last line of a saved file: a comment with a checksum of what stands above it. Where it does
//! not match, the file was changed outside the program, or damaged.
//!
//! A byte-order mark and Windows line ends are put right first: editors and synced folders bring
//! them in, and they change nothing. The line itself is compared to the byte.

use std::borrow::Cow;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// What the last line begins with.
const BEGINS: &str = "// sha256: ";

/// How long the whole line is, in bytes.
pub(super) const LINE: usize = BEGINS.len() + 64 + 1;

/// The checksum of a text, in 64 hexadecimal digits.
pub fn of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
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
