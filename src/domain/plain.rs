//! Signs that are no writing: control characters, which nobody types on purpose, and which some
//! window systems, clipboards and file names do not survive.

use std::borrow::Cow;

/// Whether a sign may stand in a text: any but control characters, of which only line ends and tabs
/// say anything.
pub fn is_plain(sign: char) -> bool {
    !sign.is_control() || matches!(sign, '\n' | '\t')
}

/// What a sign becomes that may not stand in a text: a blank, where it parts words or lines; else
/// nothing.
pub fn instead_of(sign: char) -> Option<char> {
    matches!(sign, '\u{b}' | '\u{c}' | '\u{85}').then_some(' ')
}

/// A text as it may stand in a session, with plain line ends and without control characters.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let plain = lines.chars().filter_map(|c| if is_plain(c) { Some(c) } else { instead_of(c) });
    Cow::Owned(plain.collect())
}

/// How many signs of a text may not stand there, not counting line ends of another kind.
pub fn count_of_strange(text: &str) -> usize {
    text.chars().filter(|c| !is_plain(*c) && *c != '\r').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_writing_is_taken_out_and_words_stay_apart() {
        assert_eq!(plain("a\u{0}b\u{7f}c"), "abc");
        assert_eq!(plain("a\u{b}b\u{c}c\u{85}d"), "a b c d");
        assert_eq!(plain("a\r\nb\rc\td\ne"), "a\nb\nc\td\ne");
        assert!(matches!(plain("blåbær – «ja»\n\t"), Cow::Borrowed(_)));
        assert_eq!(count_of_strange("a\r\nb\u{0}\u{b}"), 2);
    }
}
