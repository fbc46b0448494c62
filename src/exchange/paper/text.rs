//! Text that every writer can trust: what no document can hold is out of it before a writer sees it.

use std::borrow::Cow;

/// A text without control characters. Line breaks are `\n`, a tab is a blank, and marks of direction
/// that were left open are closed at the end of their line, so that none reaches into what follows.
/// Everything else is as it was given, blanks at the ends too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text(String);

/// Closes an embedding or an override of direction.
const POP: char = '\u{202c}';
/// Closes an isolate.
const POP_ISOLATE: char = '\u{2069}';

impl Text {
    /// The text, cleaned.
    pub fn new(raw: &str) -> Self {
        let mut text = String::with_capacity(raw.len());
        let mut from = 0;
        let plain = raw.replace("\r\n", "\n");
        for c in plain.chars() {
            match c {
                '\t' => text.push(' '),
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    close_directions(&mut text, from);
                    text.push('\n');
                    from = text.len();
                }
                // A mark of the order of bytes is none within a text.
                '\u{feff}' => {}
                c if c.is_control() || is_no_character(c) => {}
                c => text.push(c),
            }
        }
        close_directions(&mut text, from);
        Self(text)
    }

    /// All of it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its lines, in order; at least one.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.split('\n')
    }

    /// The text with a blank for each line break: for places that have one line only.
    pub fn in_one_line(&self) -> Cow<'_, str> {
        if self.0.contains('\n') {
            Cow::Owned(self.0.replace('\n', " "))
        } else {
            Cow::Borrowed(&self.0)
        }
    }

    /// Whether nobody would see anything of it.
    pub fn is_blank(&self) -> bool {
        self.0.chars().all(|c| c.is_whitespace() || is_unseen(c))
    }
}

impl From<&str> for Text {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Text {
    fn from(raw: String) -> Self {
        Self::new(&raw)
    }
}

impl From<&String> for Text {
    fn from(raw: &String) -> Self {
        Self::new(raw)
    }
}

/// Places of Unicode that are kept free for good; XML forbids some, HTML all.
const fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || c as u32 & 0xfffe == 0xfffe
}

/// Blanks without width and marks of direction.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}')
}

/// Makes the marks of direction of the last line, which begins at `from`, come in pairs: what was
/// left open is closed, and what closes nothing is left out.
fn close_directions(text: &mut String, from: usize) {
    let steers = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text[from..].contains(steers) {
        return;
    }
    let line = text.split_off(from);
    let mut open = Vec::new();
    for c in line.chars() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => {
                open.push(POP);
                text.push(c);
            }
            '\u{2066}'..='\u{2068}' => {
                open.push(POP_ISOLATE);
                text.push(c);
            }
            POP if open.last() == Some(&POP) => text.extend(open.pop()),
            POP_ISOLATE => {
                if let Some(at) = open.iter().rposition(|mark| *mark == POP_ISOLATE) {
                    text.extend(open.drain(at..).rev());
                }
            }
            POP => {}
            c => text.push(c),
        }
    }
    text.extend(open.into_iter().rev());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(raw: &str) -> String {
        Text::new(raw).as_str().to_owned()
    }

    #[test]
    fn what_no_document_can_hold_is_left_out_and_nothing_else() {
        assert_eq!(
            cleaned("\u{feff}a\u{0}b\u{7}c\u{1b}[0m\u{7f}\u{9f}d\u{ffff}\u{fffe}e"),
            "abc[0mde"
        );
        assert_eq!(cleaned("a\tb\r\nc\rd\u{b}e\u{c}f\u{85}g\u{2028}h"), "a b\nc\nd\ne\nf\ng\nh");
        let kept = " æøå ÆØÅ čđŋšŧž Áá 👩🏽‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿 &<>\"' |*_` \u{ad}\u{a0}\u{200d}\u{200f}\u{fffd} ";
        assert_eq!(cleaned(kept), kept);
    }

    #[test]
    fn marks_of_direction_never_reach_beyond_their_line() {
        assert_eq!(cleaned("a\u{202e}b"), "a\u{202e}b\u{202c}");
        assert_eq!(cleaned("a\u{202e}b\nc\u{202c}d"), "a\u{202e}b\u{202c}\ncd");
        assert_eq!(cleaned("\u{2067}a\u{202b}b\u{2069}c"), "\u{2067}a\u{202b}b\u{202c}\u{2069}c");
        assert_eq!(cleaned("a\u{2069}b\u{202c}c"), "abc");
        let paired = "\u{2068}\u{202a}x\u{202c}\u{2069}";
        assert_eq!(cleaned(paired), paired);
        assert_eq!(cleaned("\u{2066}a\u{202c}b"), "\u{2066}ab\u{2069}");
    }

    #[test]
    fn blank_is_what_nobody_sees() {
        assert!(Text::new(" \t\n\u{202e}\u{200b}").is_blank());
        assert!(!Text::new(" .").is_blank());
    }
}
