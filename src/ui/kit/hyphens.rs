//! Words that are wider than a line, broken where their language breaks them.

use std::borrow::Cow;

use crate::i18n::Texts;

/// The widest letter, as a share of the size.
const WIDEST_LETTER: f32 = 1.1;

/// What a line has room for.
pub(crate) struct Room<'a> {
    /// How wide it is.
    pub(crate) width: f32,
    /// How large its letters are: a word of so few that they fit is not measured.
    pub(crate) size: f32,
    /// How wide words are on one line.
    pub(crate) wide: &'a dyn Fn(&str) -> f32,
}

impl Room<'_> {
    fn may_be_too_narrow(&self, word: &str) -> bool {
        word.chars().count() as f32 * self.size * WIDEST_LETTER > self.width
    }

    /// Whether a word is wider than the line.
    pub(crate) fn is_too_narrow(&self, word: &str) -> bool {
        self.may_be_too_narrow(word) && (self.wide)(word) > self.width
    }
}

/// A text with its words broken that are wider than a line.
pub(crate) fn broken<'t>(texts: &Texts, words: &'t str, room: &Room<'_>) -> Cow<'t, str> {
    if !words.split_whitespace().any(|word| room.may_be_too_narrow(word)) {
        return Cow::Borrowed(words);
    }
    let mut all = String::new();
    for part in words.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        if room.is_too_narrow(word) {
            break_word(texts, word, room, &mut all);
            all.push_str(part.get(word.len()..).unwrap_or_default());
        } else {
            all.push_str(part);
        }
    }
    Cow::Owned(all)
}

/// How wide a word is at least, whole or broken once where its language breaks it.
pub(crate) fn narrowest(texts: &Texts, word: &str, wide: &dyn Fn(&str) -> f32) -> f32 {
    let mut best = wide(word);
    let mut line = String::new();
    for part in texts.syllables(word) {
        if !line.is_empty() {
            let hyphen = if line.ends_with('-') { "" } else { "-" };
            let rest = word.get(line.len()..).unwrap_or_default();
            best = best.min(wide(&format!("{line}{hyphen}")).max(wide(rest)));
        }
        line.push_str(part);
    }
    best
}

/// A word in lines, each as full as its language lets it be.
fn break_word(texts: &Texts, word: &str, room: &Room<'_>, into: &mut String) {
    let mut line = String::new();
    for part in texts.syllables(word) {
        let hyphen = if line.ends_with('-') { "" } else { "-" };
        if !line.is_empty() && (room.wide)(&format!("{line}{part}-")) > room.width {
            into.push_str(&line);
            into.push_str(hyphen);
            into.push('\n');
            line.clear();
        }
        line.push_str(part);
    }
    into.push_str(&line);
}
