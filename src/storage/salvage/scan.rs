//! Walks through a text that may be broken anywhere, and takes the entries that can be read.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use crate::domain::date::Date;
use crate::domain::lists::{EntryKind, ListVisitor, each_list, list_names};
use crate::domain::record::{KeyedRecord, Record};
use crate::domain::round::Rules;
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::domain::walk::Walk;
use crate::storage::format::{self, FormatError};
use crate::storage::locate::{skip_blank, value_end};
use crate::storage::salvage::Left;

/// How far the end of an entry is looked for, in bytes. An entry on a line of its own, as the
/// program writes them, may be longer.
const LONGEST: usize = 64 * 1024;

/// How far that is looked for in vain, all in all, in bytes: in a text of nothing but ruins, only
/// single lines are read from then on.
const MOST_IN_VAIN: usize = 64 * LONGEST;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct ScannedFile {
    pub(super) title: Option<String>,
    pub(super) starts: Option<Date>,
    pub(super) ends: Option<Date>,
    pub(super) place: Option<String>,
    pub(super) organiser: Option<String>,
    pub(super) rules: Option<Rules>,
    pub(super) walk: Option<(usize, Walk)>,
    pub(super) next_id: Option<u32>,
    /// The entries of all lists as they were found, fitting together or not.
    pub(super) entries: Session,
    /// The lines they stood in, by the name of the list.
    pub(super) lines: HashMap<&'static str, Vec<usize>>,
    pub(super) left: Vec<Left>,
}

impl ScannedFile {
    /// Whether there is nothing in it that makes a session.
    pub(super) fn is_bare(&self) -> bool {
        let is_empty = |kind: &EntryKind| !self.lines.contains_key(kind.list_name());
        self.title.is_none() && EntryKind::ALL.iter().all(is_empty)
    }

    /// The entries of a list, with the lines they stood in.
    pub(super) fn take<R: Record>(&mut self) -> Vec<(usize, R)> {
        let lines = self.lines.remove(R::LIST).unwrap_or_default();
        lines.into_iter().zip(std::mem::take(R::list_mut(&mut self.entries))).collect()
    }
}

/// What else stands at the top of a session.
const FIELDS: [&str; 9] =
    ["format", "title", "starts", "ends", "place", "organiser", "rules", "walk", "next_id"];

/// The fields' name that stands at the beginning of a text, even with one wrong letter, and what
/// follows behind it and its colon.
fn key(text: &str) -> Option<(&'static str, usize)> {
    let names = || list_names().into_iter().chain(FIELDS);
    let word = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let exact = names().find(|name| *name == &text[..word]);
    let similar = || {
        let colon = text.find([':', '\n']).filter(|at| text[*at..].starts_with(':'))?;
        let like = |name: &&str| {
            let differ =
                name.chars().zip(text[..colon].chars()).filter(|(one, other)| one != other);
            name.chars().count() == text[..colon].chars().count() && differ.count() == 1
        };
        names().find(like).map(|name| (name, colon))
    };
    let (name, end) = exact.map(|name| (name, word)).or_else(similar)?;
    let behind = skip_blank(text, end);
    let colon = usize::from(text[behind..].starts_with(':'));
    Some((name, skip_blank(text, behind + colon)))
}

/// The walk through a text.
struct Scan<'a> {
    text: &'a str,
    /// Where bytes stood that are no text, in order.
    bad: Vec<usize>,
    at: usize,
    /// How far lines are counted, and how many there are.
    counted: (usize, usize),
    /// Whether the session's own bracket is behind.
    began: bool,
    list: Option<&'static str>,
    /// The list that ended just now.
    ended: Option<&'static str>,
    /// How far ends were looked for in vain.
    in_vain: usize,
    found: ScannedFile,
}

pub(super) fn scan(bytes: &[u8]) -> ScannedFile {
    let (mut text, mut bad) = (String::new(), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            bad.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (counted, found) = ((at, 1), ScannedFile::default());
    let (list, ended) = (None, None);
    let mut scan =
        Scan { text: &text, bad, at, counted, began: false, list, ended, in_vain: 0, found };
    scan.run();
    scan.found
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn run(&mut self) {
        loop {
            self.at = skip_blank(self.text, self.at);
            let Some(first) = self.rest().chars().next() else { return };
            match (first, self.list) {
                (',', _) | (')' | ']' | '}', None) => self.at += 1,
                (']', Some(_)) => {
                    self.at += 1;
                    self.ended = self.list.take();
                }
                ('(', Some(list)) => self.entry(list),
                ('(', None) if !self.began => (self.at, self.began) = (self.at + 1, true),
                ('(', None) if self.ended.is_some() => {
                    self.leave("the bracket before this ends the list too early".to_owned());
                    self.list = self.ended.take();
                }
                ('(', None) => {
                    self.leave("this belongs to no list".to_owned());
                    self.at = self.end_of_line();
                }
                _ => self.other(),
            }
        }
    }

    /// The line of where the walk stands.
    fn line(&mut self) -> usize {
        let (upto, lines) = self.counted;
        let more = self.text[upto..self.at].matches('\n').count();
        self.counted = (self.at, lines + more);
        self.counted.1
    }

    fn leave(&mut self, what: String) {
        let line = self.line();
        // Of a line in ruins, once is enough.
        if self.found.left.last().is_none_or(|last| last.line != line) {
            self.found.left.push(Left { line, what });
        }
    }

    fn end_of_line(&self) -> usize {
        self.rest().find('\n').map_or(self.text.len(), |length| self.at + length)
    }

    /// Something that is no entry: a field of the session, the head of a list, or ruins.
    fn other(&mut self) {
        let is_head =
            |name: &str, behind: &str| list_names().contains(&name) && behind.starts_with('[');
        match key(self.rest()) {
            Some((name, behind))
                if self.list.is_none() || is_head(name, &self.rest()[behind..]) =>
            {
                self.at += behind;
                (self.began, self.ended) = (true, None);
                if list_names().contains(&name) {
                    self.list = Some(name);
                    self.head();
                } else {
                    self.field(name);
                }
            }
            _ => {
                self.leave(format!("{}this cannot be read", self.among()));
                self.at = self.end_of_line();
                self.ended = None;
            }
        }
    }

    /// The bracket that begins a list, or what has become of it on a line of its own.
    fn head(&mut self) {
        let end_of_line = self.end_of_line();
        if self.rest().starts_with('[') {
            self.at += 1;
        } else if !self.text[self.at..end_of_line].contains(['(', ']']) {
            self.at = end_of_line;
        }
    }

    fn among(&self) -> String {
        self.list.map_or(String::new(), |list| format!("{list}: "))
    }

    fn entry(&mut self, list: &'static str) {
        let line = self.line();
        each_list(&mut TakeFrom { list, line, scan: self });
    }

    fn take<R: Record>(&mut self, line: usize) {
        match self.read::<R>() {
            Ok((entry, end)) => {
                R::list_mut(&mut self.found.entries).push(entry);
                self.found.lines.entry(R::LIST).or_default().push(line);
                self.at = end;
            }
            Err((why, end)) => {
                self.leave(format!("{}{why}", self.among()));
                self.at = end;
            }
        }
    }

    /// The value that begins here, and where it ends; or why it cannot be read, and where to go on.
    fn read<T: DeserializeOwned>(&mut self) -> Result<(T, usize), (String, usize)> {
        let end_of_line = self.end_of_line();
        let whole = self.text[self.at..end_of_line].trim_end().trim_end_matches(',');
        let whole_end = self.at + whole.len();
        if let Ok(value) = self.parse(whole_end) {
            return Ok((value, whole_end));
        }
        let Some(end) = self.end() else {
            return Err(("this does not end".to_owned(), end_of_line));
        };
        // What goes on over several lines and cannot be read may have swallowed what follows it.
        self.parse(end).map(|value| (value, end)).map_err(|why| (why, end.min(end_of_line)))
    }

    /// Where the value ends that begins here, if that is not too far.
    fn end(&mut self) -> Option<usize> {
        if self.in_vain > MOST_IN_VAIN {
            return None;
        }
        let mut window = self.text.len().min(self.at + LONGEST);
        while !self.text.is_char_boundary(window) {
            window -= 1;
        }
        let end = value_end(&self.text[..window], self.at);
        if end.is_none() {
            self.in_vain += window - self.at;
        }
        end
    }

    /// Reads what stands from here to there, all of it, as one value.
    fn parse<T: DeserializeOwned>(&mut self, end: usize) -> Result<T, String> {
        let next_bad = self.bad.partition_point(|bad| *bad < self.at);
        if self.bad.get(next_bad).is_some_and(|bad| *bad < end) {
            return Err("this is not text (UTF-8)".to_owned());
        }
        let mut unknown = Vec::new();
        let read = format::deserialize(&self.text[self.at..end], &mut unknown);
        let value = read.map_err(|err| match err {
            FormatError::Syntax { what, .. } => what.to_string(),
            other => other.to_string(),
        })?;
        for field in unknown {
            self.leave(format!("{}there is no field {field}", self.among()));
        }
        Ok(value)
    }

    fn field(&mut self, name: &'static str) {
        let line = self.line();
        let read = match name {
            "title" => self.set(|found| &mut found.title),
            "place" => self.set(|found| &mut found.place),
            "organiser" => self.set(|found| &mut found.organiser),
            "starts" => self.read().map(|(day, end)| {
                self.found.starts = day;
                end
            }),
            "ends" => self.read().map(|(day, end)| {
                self.found.ends = day;
                end
            }),
            "rules" => self.set(|found| &mut found.rules),
            "next_id" => self.set(|found| &mut found.next_id),
            "walk" => self.read().map(|(walk, end)| {
                self.found.walk = Some((line, walk));
                end
            }),
            // The format: what is newer was refused before, and there is no other.
            _ => self.read::<u32>().map(|(_, end)| end),
        };
        match read {
            Ok(end) => self.at = end,
            Err((why, end)) => {
                self.leave(format!("{name}: {why}"));
                self.at = end;
            }
        }
    }

    fn set<T: DeserializeOwned>(
        &mut self,
        of: impl Fn(&mut ScannedFile) -> &mut Option<T>,
    ) -> Result<usize, (String, usize)> {
        let (value, end) = self.read()?;
        *of(&mut self.found) = Some(value);
        Ok(end)
    }
}

/// Takes the entry that begins where the walk stands, as one of its list.
struct TakeFrom<'a, 'b> {
    list: &'static str,
    line: usize,
    scan: &'a mut Scan<'b>,
}

impl ListVisitor for TakeFrom<'_, '_> {
    fn by_hand<E: Editable>(&mut self) {
        if self.list == E::LIST {
            self.scan.take::<E>(self.line);
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        if self.list == R::LIST {
            self.scan.take::<R>(self.line);
        }
    }
}
