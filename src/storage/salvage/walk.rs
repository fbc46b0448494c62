//! Walks through a text that may be broken anywhere, and finds what stands in it: the session's own
//! fields, the heads of lists, entries, comments, and what is none of these.

use serde::de::DeserializeOwned;

use crate::domain::lists::list_names;
use crate::domain::session::Session;
use crate::storage::format;
use crate::storage::limits::MOST_TEXT;
use crate::storage::locate::{FIRST_FIELDS, is_entry, longer_than, skip_blank, value_end};
use crate::storage::salvage::found::Found;
use crate::storage::salvage::ground::Ground;
use crate::storage::salvage::names::fields_of;
use crate::storage::salvage::pieces::{FoundField, is_nearly, pieces, whole_value};
use crate::storage::salvage::take::take;

/// How far the end of an entry is looked for beyond where the next one seems to begin, in bytes.
const LONGEST: usize = 64 * 1024;

/// How far that is looked for in vain, all in all, in bytes.
const MOST_IN_VAIN: usize = 64 * LONGEST;

/// The walk through a text.
#[derive(Debug)]
pub(super) struct TextWalk<'a> {
    pub(super) ground: &'a Ground,
    pub(super) at: usize,
    /// Whether the session's own bracket is behind, and whether it was the last thing but blanks
    /// and comments to be closed.
    began: bool,
    closed: bool,
    /// The list that the walk is in, and the one that ended just now.
    pub(super) list: Option<&'static str>,
    pub(super) ended: Option<&'static str>,
    in_vain: usize,
    /// The names of lists, and of the session's other fields.
    lists: Vec<&'static str>,
    fields: Vec<&'static str>,
    pub(super) found: Found,
}

/// Walks through a text.
pub(super) fn walk(ground: &Ground) -> Found {
    let lists = list_names();
    let mut fields = fields_of::<Session>().to_vec();
    fields.retain(|name| !lists.contains(name));
    let at = if ground.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (list, ended, found) = (None, None, Found::default());
    let (began, closed, in_vain) = (false, false, 0);
    let mut walk =
        TextWalk { ground, at, began, closed, list, ended, in_vain, lists, fields, found };
    walk.run();
    walk.say_how_it_ends();
    walk.found
}

impl<'a> TextWalk<'a> {
    fn rest(&self) -> &'a str {
        &self.ground.text[self.at..]
    }

    fn run(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let Some(first) = self.rest().chars().next() else { return };
            match first {
                ',' => self.at += 1,
                '/' if self.rest().starts_with("//") => self.line_comment(),
                '/' if self.rest().starts_with("/*") => self.block_comment(),
                ']' => {
                    self.at += 1;
                    self.ended = self.list.take().or(self.ended);
                }
                ')' | '}' => (self.at, self.closed) = (self.at + 1, true),
                '(' if !self.began && !is_entry(&self.ground.text, self.at) => {
                    (self.at, self.began) = (self.at + 1, true);
                }
                '(' => self.entry(),
                _ => self.other(),
            }
        }
    }

    /// Says that something is left, or not as it was; never with its words.
    pub(super) fn tell(&mut self, at: usize, what: String) {
        let place = self.ground.place(at);
        self.found.tell(place, what);
    }

    /// Goes on behind a comment, unless that hides much of a line by one sign.
    fn line_comment(&mut self) {
        let end = self.ground.line_end(self.at);
        match self.ground.anchors_in(self.at, end) {
            0 | 1 => {
                if self.ground.anchors_in(self.at, end) > 0 || self.hides_field(end) {
                    let place = self.ground.place(self.at);
                    self.found.tell_hidden(place, "a comment hides this".to_owned());
                }
                self.at = end;
            }
            _ => {
                self.tell(
                    self.at,
                    "a comment begins here; what follows was read all the same".into(),
                );
                self.at += 2;
            }
        }
    }

    /// Whether a field of the session stands in the comment here.
    fn hides_field(&self, end: usize) -> bool {
        let inside = self.ground.text[self.at..end].trim_start_matches(['/', '*', ' ']);
        let word = inside.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
        let is_key = inside[word.len()..].trim_start().starts_with(':');
        is_key && (self.fields.contains(&word) || self.lists.contains(&word))
    }

    fn block_comment(&mut self) {
        match self.ground.comment_end(self.at) {
            None => {
                let what =
                    "a comment begins here and does not end; what follows was read all the same";
                self.tell(self.at, what.to_owned());
                self.at += 2;
            }
            Some(end) => {
                let hidden = self.ground.anchors_in(self.at, end);
                if hidden > 0 || self.hides_field(end) {
                    let what =
                        format!("a comment hides what stands in it ({hidden} entries or lists)");
                    self.found.tell_hidden(self.ground.place(self.at), what);
                }
                self.at = end;
            }
        }
    }

    fn entry(&mut self) {
        let begin = self.at;
        (self.began, self.closed) = (true, false);
        if let Some(end) = take(self, begin) {
            self.at = end;
        }
    }

    /// Something that is no entry: a field of the session, the head of a list, or ruins.
    fn other(&mut self) {
        if let Some((name, behind)) = self.key() {
            (self.began, self.closed, self.ended) = (true, false, None);
            if self.lists.contains(&name) {
                self.at = behind;
                self.list = Some(name);
                self.found.lists.push(name);
                self.head();
            } else {
                self.field(name, behind);
            }
            return;
        }
        let is_checksum = self.list.is_none() && self.closed;
        let begin = self.at;
        if !is_checksum && let Some(end) = take(self, begin) {
            self.closed = false;
            self.at = end;
            return;
        }
        self.tell(begin, "this cannot be read".to_owned());
        self.at = self.ground.line_end(begin).min(self.ground.next_anchor(begin)).max(begin + 1);
        self.at = self.ground.text.ceil_char_boundary(self.at);
    }

    /// The name of a field or a list that stands here, even with one wrong letter, and where what
    /// follows it begins.
    fn key(&self) -> Option<(&'static str, usize)> {
        let rest = self.rest();
        let exact = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let names = || self.lists.iter().chain(&self.fields).copied();
        let known = names().find(|name| *name == &rest[..exact]).map(|name| (name, exact));
        let similar = || {
            let upto = rest.floor_char_boundary(40);
            let colon = rest[..upto].find([':', '\n']).filter(|at| rest[*at..].starts_with(':'))?;
            names().find(|name| is_nearly(rest[..colon].trim_end(), name)).map(|name| (name, colon))
        };
        let (name, end) = known.or_else(similar)?;
        let behind = skip_spaces(rest, end);
        let colon = rest[behind..].starts_with(':');
        let behind = skip_spaces(rest, behind + usize::from(colon));
        let is_list = self.lists.contains(&name);
        let opens = rest[behind..].starts_with('[');
        // Inside a list, only what is surely the head of another one.
        let fits = match (self.list.is_some(), is_list) {
            (true, true) => opens,
            (true, false) => false,
            (false, true) => opens || known.is_some(),
            (false, false) => colon,
        };
        fits.then_some((name, self.at + behind))
    }

    /// The bracket that begins a list, or what has become of it on a line of its own.
    fn head(&mut self) {
        let end_of_line = self.ground.line_end(self.at);
        if self.rest().starts_with('[') {
            self.at += 1;
        } else if !self.ground.text[self.at..end_of_line].contains(['(', ']']) {
            self.at = end_of_line;
        }
    }

    /// One of the session's own fields. What it holds is looked at when all is together.
    fn field(&mut self, name: &'static str, value: usize) {
        let (text, place) = (&self.ground.text, self.ground.place(self.at));
        let anchor = self.ground.next_anchor(value);
        let line = self.ground.line_end(value).min(anchor);
        let far = self.ground.floor(anchor.min(value + LONGEST));
        let ends = [line, far].map(|limit| whole_value(&text[..limit], value));
        let whole = ends.into_iter().flatten().find(|end| self.ground.is_text(value, *end));
        let end = whole.unwrap_or(line);
        let piece = if whole.is_some() {
            FoundField { name, value: Some(text[value..end].to_owned()), is_whole: true }
        } else {
            let (mut found, _) = pieces(&format!("{name}: {}", &text[value..end]), &[name]);
            found.pop().unwrap_or(FoundField { name, value: None, is_whole: false })
        };
        self.found.fields.push((place, piece));
        self.at = end;
    }

    /// Reads all that stands there as one value; nothing where something in it is not known.
    pub(super) fn read<T: DeserializeOwned>(&self, from: usize, to: usize) -> Option<T> {
        let mut unknown = Vec::new();
        let value = format::deserialize(&self.ground.text[from..to], &mut unknown).ok()?;
        unknown.is_empty().then_some(value)
    }

    /// Where the value may end that begins there, the likeliest first.
    pub(super) fn ends(&mut self, at: usize) -> Vec<usize> {
        let (line, anchor) = (self.ground.line_end(at), self.ground.next_anchor(at));
        let far = self.ground.floor(self.ground.text.len().min(at + LONGEST));
        let mut limits = vec![line.min(anchor)];
        if self.in_vain < MOST_IN_VAIN {
            limits.extend([line.min(far), anchor.min(far)]);
        }
        let (mut ends, mut tried) = (Vec::new(), Vec::new());
        for limit in limits {
            if tried.contains(&limit) {
                continue;
            }
            tried.push(limit);
            match value_end(&self.ground.text[..limit], at) {
                Some(end) if !ends.contains(&end) => ends.push(end),
                None if limit > line.min(anchor) => self.in_vain += limit - at,
                Some(_) | None => {}
            }
        }
        ends.retain(|end| {
            let text = &self.ground.text[at..*end];
            self.ground.is_text(at, *end) && longer_than(text, MOST_TEXT).is_none()
        });
        ends
    }

    /// Where a damaged entry ends at the latest that begins there: before the next one, or the line
    /// that is none of its own, being neither further in nor another field.
    pub(super) fn region_end(&self, at: usize) -> usize {
        let (text, anchor) = (&self.ground.text, self.ground.next_anchor(at));
        let begin = self.ground.line_begin(at);
        let indent = |line: &str| line.len() - line.trim_start().len();
        let own = indent(&text[begin..at]);
        let mut end = self.ground.line_end(at);
        while let Some(next) = self.ground.next_line(end).filter(|_| end < anchor) {
            let whole = &text[next..self.ground.line_end(next)];
            let line = whole.trim_start();
            let word = line.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(line.len());
            let is_field = word > 0 && line[skip_blank(line, word)..].starts_with(':');
            let is_further_in = begin + own == at && indent(whole) > own && !line.is_empty();
            let is_other =
                self.lists.contains(&&line[..word]) || FIRST_FIELDS.contains(&&line[..word]);
            if is_other || !(is_field || is_further_in) {
                break;
            }
            end = self.ground.line_end(next);
        }
        end.min(anchor)
    }

    /// Says what shows that the end of the file is not there.
    fn say_how_it_ends(&mut self) {
        if self.closed {
            return;
        }
        let absent: Vec<&str> =
            self.lists.iter().copied().filter(|list| !self.found.has(list)).collect();
        let at = self.ground.text.len();
        let what = "the file ends in the middle: what may have stood behind this is not there";
        let what = match absent.as_slice() {
            [] => what.to_owned(),
            lists => format!("{what}; nothing is there of {}", lists.join(", ")),
        };
        self.tell(at, what);
    }
}

fn skip_spaces(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '\t']).len()
}
