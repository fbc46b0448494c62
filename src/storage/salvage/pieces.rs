//! The fields of an entry whose text is damaged somewhere: each is looked for by its name, and
//! taken where its value ends as a value should.

use crate::storage::limits::MOST_TEXT;
use crate::storage::locate::{single_value_end, skip_blank};

/// How many letters of a field's name may be wrong.
const MOST_WRONG: usize = 1;

/// A field that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundField {
    pub(super) name: &'static str,
    /// Its value as text; nothing where that cannot be read.
    pub(super) value: Option<String>,
    /// Whether it stood there like that, and not only nearly.
    pub(super) is_whole: bool,
}

/// A name and a colon in the text: where it begins, which, and where its value does.
#[derive(Clone, Copy, Debug)]
struct Mark {
    begin: usize,
    name: Option<&'static str>,
    value: usize,
}

/// The words in front of colons, each once.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for (begin, end, _) in named(text) {
        let word = &text[begin..end];
        if !words.contains(&word) && words.len() < 100 {
            words.push(word);
        }
    }
    words
}

/// The first two of them, whether they come again or not.
pub(super) fn first_words(text: &str) -> Vec<&str> {
    named(text).take(2).map(|(begin, end, _)| &text[begin..end]).collect()
}

/// The fields of those names, in the order they stand there, each once; and whether anything else
/// stands between them.
pub(super) fn pieces(text: &str, names: &[&'static str]) -> (Vec<FoundField>, bool) {
    let marks = marks(text, names);
    let (mut found, mut at, mut more): (Vec<FoundField>, usize, bool) = (Vec::new(), 0, false);
    let says_something = |text: &str| text.contains(|c: char| c.is_alphanumeric() || c == '"');
    for (which, mark) in marks.iter().enumerate() {
        let Some(name) = mark.name.filter(|_| mark.begin >= at) else { continue };
        if found.iter().any(|piece| piece.name == name) {
            continue;
        }
        more |= says_something(&text[at..mark.begin]);
        let exact = text[mark.begin..].starts_with(name);
        let value = if let Some(end) = whole_value(text, mark.value) {
            at = end;
            Some((text[mark.value..end].to_owned(), exact))
        } else {
            let next = marks[which + 1..].iter().find(|next| next.name.is_some());
            at = next.map_or(text.len(), |next| next.begin);
            mended(&text[mark.value.min(at)..at]).map(|value| (value, false))
        };
        let is_whole = value.as_ref().is_some_and(|(_, whole)| *whole);
        found.push(FoundField { name, value: value.map(|(value, _)| value), is_whole });
    }
    (found, more || says_something(&text[at..]))
}

/// All words in front of a colon: where they begin and end, and where what follows the colon does.
fn named(text: &str) -> impl Iterator<Item = (usize, usize, usize)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(':').filter_map(move |(colon, _)| {
        let before = text[..colon].trim_end_matches(' ');
        let length: usize =
            before.chars().rev().take_while(|c| is_word(*c)).take(40).map(char::len_utf8).sum();
        let begin = before.len() - length;
        (length > 0).then(|| (begin, before.len(), skip_spaces(text, colon + 1)))
    })
}

fn skip_spaces(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start().len()
}

fn marks(text: &str, names: &[&'static str]) -> Vec<Mark> {
    let known = |word: &str| names.iter().find(|name| **name == word).copied();
    let there: Vec<&'static str> =
        named(text).filter_map(|(begin, end, _)| known(&text[begin..end])).collect();
    let nearly = |word: &str| {
        let mut like = names.iter().filter(|name| !there.contains(name) && is_nearly(word, name));
        like.next().copied().filter(|_| like.next().is_none())
    };
    let mark = |(begin, end, value): (usize, usize, usize)| {
        let word = &text[begin..end];
        Mark { begin, name: known(word).or_else(|| nearly(word)), value }
    };
    named(text).map(mark).collect()
}

/// Whether two words are the same but for a letter that is another one, one too many or too few.
pub(super) fn is_nearly(word: &str, name: &str) -> bool {
    // In a short word a letter makes another one of it.
    if name.len() < 3 || word.len() + 4 < name.len() || word.len() > name.len() + 4 {
        return false;
    }
    let (word, name): (Vec<char>, Vec<char>) = (word.chars().collect(), name.chars().collect());
    if word.len().abs_diff(name.len()) > MOST_WRONG {
        return false;
    }
    let same = word.iter().zip(&name).take_while(|(one, other)| one == other).count();
    let (from, to) = (word.len().min(name.len()), word.len().max(name.len()));
    let tail = |letters: &[char], skip: usize| letters[(same + skip).min(letters.len())..].to_vec();
    match (from == to, word.len() > name.len()) {
        (true, _) => tail(&word, 1) == tail(&name, 1),
        (false, true) => tail(&word, 1) == tail(&name, 0),
        (false, false) => tail(&word, 0) == tail(&name, 1),
    }
}

/// Where the value ends that begins there, if it is a single one and what follows it fits.
pub(super) fn whole_value(text: &str, at: usize) -> Option<usize> {
    let end = single_value_end(text, at)?;
    let behind = &text[skip_blank(text, end)..];
    (behind.is_empty() || behind.starts_with([',', ')', ']'])).then_some(end)
}

/// A damaged value as it was, as far as that can be told; nothing where it cannot.
fn mended(piece: &str) -> Option<String> {
    let piece = piece.trim();
    if let Some(inside) = piece.strip_prefix('"') {
        return Some(quoted(inside));
    }
    let bare = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
    if !bare.is_empty() && bare.chars().all(char::is_alphanumeric) {
        return Some(bare.to_owned());
    }
    let end = single_value_end(piece, 0)?;
    let behind = piece[end..].chars().all(|c| !c.is_alphanumeric() && c != '"');
    behind.then(|| piece[..end].to_owned())
}

/// A text that is not closed, or closed too early, as a whole one. Without its quotes there is no
/// telling what belongs to it: all that stands there does.
fn quoted(inside: &str) -> String {
    let bare = inside.trim_end_matches([',', ')', ']', ' ', '\n', '\r']);
    let closed = bare.strip_suffix('"').filter(|words| !words.ends_with('\\'));
    let open = inside.trim_end_matches([' ', '\n', '\r', ',']);
    let words = closed.unwrap_or_else(|| open.strip_suffix(')').unwrap_or(open));
    written(&unescaped(words))
}

/// A text as a file has it, no longer than it may be.
pub(super) fn written(words: &str) -> String {
    let mut words = words;
    loop {
        // Writing a text cannot fail.
        let written = ron::to_string(words).unwrap_or_default();
        if written.len() <= MOST_TEXT {
            return written;
        }
        let over = (written.len() - MOST_TEXT).max(words.len() / 16);
        words = &words[..words.floor_char_boundary(words.len().saturating_sub(over))];
    }
}

/// What a text says that stands between quotes, where some of it may be escaped wrongly.
pub(in crate::storage) fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, behind)) = rest.split_once('\\') {
        out.push_str(before);
        let mut letters = behind.chars();
        rest = match letters.next() {
            Some('n') => push(&mut out, '\n', letters.as_str()),
            Some('t') => push(&mut out, '\t', letters.as_str()),
            Some('r' | '0') => letters.as_str(),
            Some('u') => match code_point(letters.as_str()) {
                Some((letter, behind)) => push(&mut out, letter, behind),
                None => behind,
            },
            Some(letter) => push(&mut out, letter, letters.as_str()),
            None => "",
        };
    }
    out.push_str(rest);
    out
}

fn push<'a>(out: &mut String, letter: char, behind: &'a str) -> &'a str {
    out.push(letter);
    behind
}

/// The letter that `{e6}` stands for, and what follows it.
fn code_point(text: &str) -> Option<(char, &str)> {
    let (digits, behind) = text.strip_prefix('{')?.split_once('}')?;
    Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["id", "name", "question", "high", "kind"];

    fn found(text: &str) -> Vec<(&'static str, Option<String>, bool)> {
        pieces(text, NAMES).0.into_iter().map(|p| (p.name, p.value, p.is_whole)).collect()
    }

    #[test]
    fn fields_are_found_by_their_names_whatever_is_between_them() {
        let whole = |name, value: &str| (name, Some(value.to_owned()), true);
        let nearly = |name, value: &str| (name, Some(value.to_owned()), false);
        assert_eq!(
            found("(id: 16; name: \"Verdi, name: x\", qestion: \"Hvem?\", kind: Some(A))"),
            [
                nearly("id", "16"),
                whole("name", "\"Verdi, name: x\""),
                nearly("question", "\"Hvem?\""),
                whole("kind", "Some(A)")
            ]
        );
        assert_eq!(
            found("(id: 1, name: \"Verdi for, question: \"Hv\\em \"da\"?\", high: \"x),"),
            [
                whole("id", "1"),
                nearly("name", "\"Verdi for\""),
                nearly("question", "\"Hvem \\\"da\\\"?\""),
                nearly("high", "\"x\"")
            ]
        );
        assert_eq!(found("(id: 1x6#4, high: )"), [("id", None, false), ("high", None, false)]);
    }

    #[test]
    fn a_letter_may_be_wrong_and_no_more() {
        for word in ["nme", "naame", "nxme", "name"] {
            assert!(is_nearly(word, "name"), "{word}");
        }
        for word in ["", "nm", "nxxe", "names_", "ie"] {
            assert!(!is_nearly(word, "name"), "{word}");
        }
        assert!(!is_nearly("xd", "id"));
    }

    #[test]
    fn what_is_escaped_wrongly_loses_the_stroke_only() {
        assert_eq!(unescaped("a\\qb\\n\\u{e6}\\u{zz}\\"), "aqb\næu{zz}");
    }
}
