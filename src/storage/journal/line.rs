//! The lines of a journal: a checksum, a word that says what follows, and that, on one line.
//!
//! The checksum goes over the one of the line before, too: a line that is lost, doubled or moved
//! breaks the chain as much as one that is changed.

use std::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::domain::session::Session;
use crate::storage::checksum;
use crate::storage::format;

/// How many hexadecimal digits of the checksum stand in a line.
const SUM_LENGTH: usize = 16;

/// What a line holds, by the word in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// Who writes, and from where they start.
    Header,
    /// The session they start from.
    Base,
    /// Something that happened.
    Entry,
}

impl LineKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Base => "base",
            Self::Entry => "entry",
        }
    }
}

/// The checksum of the last line, which the next one builds on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain(String);

impl Chain {
    fn next(&self, payload: &str) -> Self {
        let parts = [&self.0, "\n", payload].map(str::as_bytes);
        let mut sum = checksum::of_parts(&parts);
        sum.truncate(SUM_LENGTH);
        Self(sum)
    }

    /// Adds a line to a text.
    ///
    /// # Errors
    /// Where the serializer fails, which nothing we write makes it do.
    pub(super) fn write(
        &mut self,
        kind: LineKind,
        value: &impl Serialize,
        text: &mut String,
    ) -> Result<(), ron::Error> {
        // Line ends within strings are escaped: what is written stays on its line.
        self.line(kind, text, |text| ron::Options::default().to_writer(text, value))
    }

    /// Adds the line that holds the text of a session. A large one is there once, and no second time
    /// on the way.
    ///
    /// # Errors
    /// The same.
    pub(super) fn write_base(
        &mut self,
        session: &Session,
        text: &mut String,
    ) -> Result<(), ron::Error> {
        text.reserve(format::room_for(session));
        self.line(LineKind::Base, text, |text| {
            text.push('"');
            format::write_sealed(session, &mut Escaped(text))?;
            text.push('"');
            Ok(())
        })
    }

    fn line(
        &mut self,
        kind: LineKind,
        text: &mut String,
        write: impl FnOnce(&mut String) -> Result<(), ron::Error>,
    ) -> Result<(), ron::Error> {
        let begin = text.len();
        // The checksum stands in front, and is known last.
        text.extend(std::iter::repeat_n('0', SUM_LENGTH));
        for part in [" ", kind.word(), " "] {
            text.push_str(part);
        }
        if let Err(err) = write(text) {
            text.truncate(begin);
            return Err(err);
        }
        let sum = begin + SUM_LENGTH;
        *self = self.next(&text[sum + 1..]);
        text.replace_range(begin..sum, &self.0);
        text.push('\n');
        Ok(())
    }

    /// The checksum that stands in a line, whether it is that line's or not.
    pub(super) fn shown(line: &str) -> Option<Self> {
        let (sum, _) = line.split_once(' ')?;
        let is_sum = sum.len() == SUM_LENGTH && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_sum.then(|| Self(sum.to_owned()))
    }

    /// What stands in a line behind its checksum, if the line is the next one.
    pub(super) fn read<'a>(&mut self, line: &'a [u8]) -> Option<Payload<'a>> {
        let (sum, payload) = std::str::from_utf8(line).ok()?.split_once(' ')?;
        let next = self.next(payload);
        if next.0 != sum {
            return None;
        }
        *self = next;
        let (word, value) = payload.split_once(' ').unwrap_or((payload, ""));
        Some(Payload { word, value })
    }
}

/// What stands in a string of RON, written as it comes.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        // As RON has it, letter by letter; but most are as they are.
        let is_plain = |letter: char| matches!(letter, ' '..='~') && !"\"'\\".contains(letter);
        while let Some((at, letter)) = text.char_indices().find(|(_, letter)| !is_plain(*letter)) {
            self.0.push_str(&text[..at]);
            self.0.extend(letter.escape_debug());
            text = &text[at + letter.len_utf8()..];
        }
        self.0.push_str(text);
        Ok(())
    }
}

/// What stands in a line that is as it was written.
pub(super) struct Payload<'a> {
    word: &'a str,
    value: &'a str,
}

impl<'a> Payload<'a> {
    /// What stands in a line behind its checksum, whatever that says.
    pub(super) fn of(line: &'a str) -> Option<Self> {
        let (_, payload) = line.split_once(' ')?;
        let (word, value) = payload.split_once(' ')?;
        Some(Self { word, value })
    }

    /// Whether it is of that kind, by its word.
    pub(super) fn is(&self, kind: LineKind) -> bool {
        self.word == kind.word()
    }
    /// The value, where it is of that kind and this version knows it; fields that it does not know
    /// are noted.
    pub(super) fn get<T: DeserializeOwned>(
        &self,
        kind: LineKind,
        unknown: &mut Vec<String>,
    ) -> Option<T> {
        if self.word != kind.word() {
            return None;
        }
        format::deserialize_with(&ron::Options::default(), self.value, unknown).ok()
    }

    /// A part of the first line, whatever else stands in it.
    fn part_of_header<T: DeserializeOwned>(&self) -> Option<T> {
        self.get(LineKind::Header, &mut Vec::new())
    }

    /// The number of the journal's form, whatever else the header holds.
    pub(super) fn form(&self) -> Option<u32> {
        #[derive(Deserialize)]
        struct FormOnly {
            journal: u32,
        }
        let certain: Option<FormOnly> = self.part_of_header();
        certain.map(|certain| certain.journal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::samples::Sample;

    #[test]
    fn a_session_is_written_as_its_text_would_be() {
        let mut session = Sample::Practice.session();
        session.title =
            "æ \"a\" 'b' \\c\n\t\r\u{0}\u{301}e\u{301}\u{a0}\u{200b}😀~ \u{7f}".to_owned();
        let base = format::to_text(&session).unwrap();
        let (mut one, mut other) = (Chain::default(), Chain::default());
        let (mut written, mut expected) = (String::new(), String::new());
        for _ in 0..2 {
            one.write_base(&session, &mut written).unwrap();
            other.write(LineKind::Base, &base, &mut expected).unwrap();
        }
        assert_eq!(written, expected);
        let mut lines = written.lines();
        let mut chain = Chain::default();
        let payload = chain.read(lines.next().unwrap().as_bytes()).unwrap();
        assert_eq!(payload.get::<String>(LineKind::Base, &mut Vec::new()), Some(base));
        assert!(chain.read(lines.next().unwrap().as_bytes()).is_some());
    }
}
