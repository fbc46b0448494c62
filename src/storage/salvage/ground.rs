//! The text that is walked through, and what is known of it before: where its lines begin, where
//! bytes stood that are no text, which comments end where, and where entries and lists seem to begin.
//! All of it is found in one go each, so that a text on one line takes no longer than any other.

use std::cell::Cell;
use std::collections::HashMap;

use crate::domain::lists::list_names;
use crate::storage::locate::{BLANK, is_entry};

/// A place in the text, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextPosition {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A text that may be broken anywhere.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) text: String,
    /// Where bytes stood that are no text.
    bad: Vec<usize>,
    /// Where lines begin.
    lines: Vec<usize>,
    /// Where comments begin that end, and where they do.
    comments: HashMap<usize, usize>,
    /// Where entries and lists seem to begin.
    anchors: Vec<usize>,
    /// Where columns were counted last: the line's beginning, the offset, the column.
    counted: Cell<(usize, usize, usize)>,
}

impl Ground {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let (mut text, mut bad) = (String::new(), Vec::new());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                bad.push(text.len());
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        let behind = |at: usize| at + 1;
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| behind(at)));
        let lines = lines.collect();
        let (comments, anchors) = (comments(text.as_bytes()), anchors(&text));
        Self { text, bad, lines, comments, anchors, counted: Cell::default() }
    }

    /// Which line an offset is in, from 0.
    fn line_of(&self, at: usize) -> usize {
        self.lines.partition_point(|begin| *begin <= at).saturating_sub(1)
    }

    /// Where the line begins that an offset is in.
    pub(super) fn line_begin(&self, at: usize) -> usize {
        self.lines.get(self.line_of(at)).copied().unwrap_or(0)
    }

    /// Where the line ends that an offset is in: at its line end, or the text's.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.next_line(at).map_or(self.text.len(), |next| next - 1)
    }

    /// Where the line after that one begins, if there is one.
    pub(super) fn next_line(&self, at: usize) -> Option<usize> {
        self.lines.get(self.line_of(at) + 1).copied()
    }

    /// The first place behind an offset where an entry or a list seems to begin, or the end.
    pub(super) fn next_anchor(&self, at: usize) -> usize {
        let next = self.anchors.partition_point(|anchor| *anchor <= at);
        self.anchors.get(next).copied().unwrap_or(self.text.len())
    }

    /// How many entries and lists seem to begin there.
    pub(super) fn anchors_in(&self, from: usize, to: usize) -> usize {
        let before = |at: usize| self.anchors.partition_point(|anchor| *anchor < at);
        before(to).saturating_sub(before(from))
    }

    /// Where the block comment ends that begins at an offset, if it does.
    pub(super) fn comment_end(&self, at: usize) -> Option<usize> {
        self.comments.get(&at).copied()
    }

    /// Whether all bytes there were text.
    pub(super) fn is_text(&self, from: usize, to: usize) -> bool {
        let next = self.bad.partition_point(|bad| *bad < from);
        self.bad.get(next).is_none_or(|bad| *bad >= to)
    }

    /// The offset, or the one before it where a character begins.
    pub(super) fn floor(&self, at: usize) -> usize {
        self.text.floor_char_boundary(at)
    }

    /// An offset as editors count it. Going forward through a line, it is counted once.
    pub(super) fn place(&self, at: usize) -> TextPosition {
        let (line, begin) = (self.line_of(at), self.line_begin(at));
        let (counted, upto, column) = self.counted.get();
        let (upto, column) =
            if counted == begin && upto <= at && upto > 0 { (upto, column) } else { (begin, 1) };
        let more = self.text.get(upto..at).map_or(0, |passed| passed.chars().count());
        self.counted.set((begin, at, column + more));
        TextPosition { line: line + 1, column: column + more }
    }
}

/// The comments that end: by where they begin, where they do. Strings are not looked at: inside a
/// comment there are none.
fn comments(bytes: &[u8]) -> HashMap<usize, usize> {
    let (mut open, mut found, mut at) = (Vec::new(), HashMap::new(), 0);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => open.push(at),
            b"*/" => {
                if let Some(begin) = open.pop() {
                    found.insert(begin, at + 2);
                }
            }
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    found
}

fn anchors(text: &str) -> Vec<usize> {
    let lists = list_names();
    let mut found: Vec<usize> =
        text.match_indices('(').map(|(at, _)| at).filter(|at| is_entry(text, *at)).collect();
    let heads = text.match_indices('[').filter_map(|(at, _)| {
        let before = text[..at].trim_end_matches(BLANK).strip_suffix(':')?;
        let before = before.trim_end_matches(BLANK);
        let of_word = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'_';
        let word = before.len() - before.bytes().rev().take_while(of_word).count();
        lists.contains(&&before[word..]).then_some(word)
    });
    found.extend(heads);
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_lists_and_comments_are_found_beforehand() {
        let text = "(focus_areas : [(id: 1), ( id: 2)],\n (measure: 3) /* a /* b */ \"(id: 4)\"\
                    x(id: 5, name: )";
        let ground = Ground::of(text.as_bytes());
        let found: Vec<&str> = ground.anchors.iter().map(|at| &text[*at..]).collect();
        assert!(found[0].starts_with("focus_areas") && found[1].starts_with("(id: 1"));
        assert!(found[2].starts_with("( id: 2") && found[3].starts_with("(measure"));
        assert!(found[4].starts_with("(id: 5") && found.len() == 5);
        let inner = text.find("/* b").unwrap();
        assert_eq!(ground.comment_end(inner), Some(inner + 7));
        assert_eq!(ground.comment_end(text.find("/* a").unwrap()), None);
    }

    #[test]
    fn places_are_counted_from_one_in_characters() {
        let ground = Ground::of("æøå\nb\u{20ac}c".as_bytes());
        let place = |at| (ground.place(at).line, ground.place(at).column);
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(4), (1, 3));
        assert_eq!(place(11), (2, 3));
        assert_eq!(place(2), (1, 2));
    }
}
