//! What a file may hold at most: far beyond any workshop, and not beyond what the program can show.
//!
//! Files are held to it when they are read and when they are written, so that what was saved can be
//! opened. Journals are not: what was done is never refused for being much.

use serde::Serialize;

use crate::domain::lists::{ListVisitor, each_list};
use crate::domain::record::{KeyedRecord, Record};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::storage::format::FormatError;
use crate::storage::locate::{line_and_column, locate_field, longer_than};

/// The most entries of a list that people order by hand.
pub const MOST_ENTRIES: usize = 20_000;

/// The most entries of what was said in crossings, of each kind, and of decisions.
pub const MOST_SAID: usize = 1_000_000;

/// The longest text, in bytes as it stands in the file.
pub const MOST_TEXT: usize = 1024 * 1024;

/// Whether a session, and the text it was read from or is written as, keep within the limits. What is
/// ours has no text that goes on in another line: where no line is too long, none is.
///
/// # Errors
/// [`FormatError::TooMany`] and [`FormatError::TooLong`], with the place in the text.
pub fn check(session: &Session, text: &str, is_ours: bool) -> Result<(), FormatError> {
    let mut lists = Lengths(session, None);
    each_list(&mut lists);
    if let Some((list, most)) = lists.1 {
        let at = line_and_column(text, locate_field(text, list).unwrap_or(0));
        return Err(FormatError::TooMany { at, list, most });
    }
    if is_ours && text.lines().all(|line| line.len() <= MOST_TEXT) {
        return Ok(());
    }
    match longer_than(text, MOST_TEXT) {
        Some(at) => Err(FormatError::TooLong(line_and_column(text, at))),
        None => Ok(()),
    }
}

/// How far something has come towards what a file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Space {
    /// There is enough.
    Enough,
    /// It is nine tenths of what there may be.
    Little,
    /// It is more than can be saved.
    None,
}

impl Space {
    /// How far `there` has come towards `most`.
    pub const fn of(there: usize, most: usize) -> Self {
        if there > most {
            Self::None
        } else if there >= most - most / 10 {
            Self::Little
        } else {
            Self::Enough
        }
    }
}

/// How much room a text has, as it would stand in a file.
pub fn space_for_text(text: &str) -> Space {
    // Nothing becomes more than ten times as long.
    if text.len() < MOST_TEXT / 12 {
        return Space::Enough;
    }
    Space::of(ron::to_string(text).map_or(0, |written| written.len()), MOST_TEXT)
}

/// The list of a session that has the least room, and how many it may hold.
pub fn least_space(session: &Session) -> (Space, &'static str, usize) {
    struct Least<'a>(&'a Session, (Space, &'static str, usize));
    impl Least<'_> {
        fn of<R: Record>(&mut self, most: usize) {
            let space = Space::of(R::list(self.0).len(), most);
            if space > self.1.0 {
                self.1 = (space, R::LIST, most);
            }
        }
    }
    impl ListVisitor for Least<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.of::<E>(MOST_ENTRIES);
        }
        fn by_key<R: KeyedRecord>(&mut self) {
            self.of::<R>(MOST_SAID);
        }
    }
    let mut least = Least(session, (Space::Enough, "", 0));
    each_list(&mut least);
    least.1
}

/// How many entries all lists of a session have together.
pub fn entries(session: &Session) -> usize {
    struct All<'a>(&'a Session, usize);
    impl ListVisitor for All<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.1 += E::list(self.0).len();
        }
        fn by_key<R: KeyedRecord>(&mut self) {
            self.1 += R::list(self.0).len();
        }
    }
    let mut all = All(session, 0);
    each_list(&mut all);
    all.1
}

/// Whether a list may come to hold too much where so many entries join.
pub fn may_overflow(session: &Session, more: usize) -> bool {
    struct May<'a>(&'a Session, usize, bool);
    impl May<'_> {
        fn of<R: Record>(&mut self, most: usize) {
            self.2 |= R::list(self.0).len().saturating_add(self.1) > most;
        }
    }
    impl ListVisitor for May<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.of::<E>(MOST_ENTRIES);
        }
        fn by_key<R: KeyedRecord>(&mut self) {
            self.of::<R>(MOST_SAID);
        }
    }
    let mut may = May(session, more, false);
    each_list(&mut may);
    may.2
}

/// Whether a value holds a text that is longer than any may be.
pub fn holds_too_long(value: &impl Serialize) -> bool {
    ron::to_string(value).is_ok_and(|text| longer_than(&text, MOST_TEXT).is_some())
}

/// The first list that holds too much, and how much it may hold.
struct Lengths<'a>(&'a Session, Option<(&'static str, usize)>);

impl Lengths<'_> {
    fn of<R: Record>(&mut self, most: usize) {
        if self.1.is_none() && R::list(self.0).len() > most {
            self.1 = Some((R::LIST, most));
        }
    }
}

impl ListVisitor for Lengths<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.of::<E>(MOST_ENTRIES);
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.of::<R>(MOST_SAID);
    }
}
