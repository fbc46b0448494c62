//! What can be taken out of a damaged session file: entry by entry, and of a damaged one field by
//! field.
//!
//! The text is walked once (`walk`, over a `ground` that is known beforehand): an entry that can be
//! read is taken (`take`), of any other as much as can be (`pieces`, `assemble`). Then all is made
//! to fit together (`fit`): what others hang on and is not there gets a placeholder. Whatever is
//! left, or not as it was, is told with its place, and never with its words: they may be an answer
//! that nobody has been shown.

mod assemble;
mod fit;
mod found;
mod ground;
mod names;
mod own_fields;
mod pieces;
mod place;
mod take;
mod walk;

use std::fmt;

use crate::domain::lists::list_names;
use crate::domain::session::{FORMAT, Session};
use crate::storage::format::{self, FormatError, MOST_BYTES};
use crate::storage::locate::format_number;
use crate::storage::salvage::ground::Ground;
use crate::storage::{checksum, controls};

pub(super) use crate::storage::salvage::pieces::unescaped;

/// Something that was left, or changed so that the rest can be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1, in characters.
    pub column: usize,
    /// What, and why, in English.
    pub what: String,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}

/// What was taken, and what was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvage {
    /// A sound session of all that could be taken.
    pub session: Session,
    /// What was left, in the order of the file.
    pub left: Vec<Loss>,
}

/// Takes what can be taken.
///
/// # Errors
/// [`FormatError`] where there is nothing of a session in it, it is too large, or a newer version
/// wrote it.
pub fn salvage(bytes: &[u8]) -> Result<Salvage, FormatError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(FormatError::TooLarge);
    }
    if let Some(text) = of_another_encoding(bytes) {
        let Salvage { session, mut left } = salvage(text.as_bytes())?;
        let what = "it is not written in UTF-8 as sessions are; it was read as what it seems to be";
        left.insert(0, Loss { line: 1, column: 1, what: what.to_owned() });
        return Ok(Salvage { session, left });
    }
    let broken = match format::from_bytes_counted(bytes) {
        Ok((read, count)) if read.unknown.is_empty() => {
            let mut left = Vec::new();
            if !read.checksum_matches {
                left = walk::walk(&Ground::of(bytes)).hidden;
            }
            left.extend(controls_left(count));
            return Ok(Salvage { session: read.session, left });
        }
        Ok(_) => None,
        Err(newer @ FormatError::Newer(_)) if !is_of_today(bytes) => return Err(newer),
        Err(err) => Some(err),
    };
    let found = walk::walk(&Ground::of(bytes));
    match broken {
        Some(err) if found.is_bare() => return Err(err),
        _ => {}
    }
    let Salvage { mut session, mut left } = fit::fit(found);
    left.extend(controls_left(controls::take_out(&mut session)));
    session.check().map_err(|flaw| FormatError::Flaw { at: None, flaw })?;
    left.sort();
    left.dedup();
    Ok(Salvage { session, left })
}

/// The text of a file that an editor has written in another encoding: UTF-16 with its mark, or
/// Latin-1, where there are letters of it and none of UTF-8.
fn of_another_encoding(bytes: &[u8]) -> Option<String> {
    let units = |of: fn([u8; 2]) -> u16| -> String {
        let pairs = bytes.chunks_exact(2).skip(1).map(|pair| of([pair[0], pair[1]]));
        let letter = |unit: Result<char, _>| unit.unwrap_or(char::REPLACEMENT_CHARACTER);
        char::decode_utf16(pairs).map(letter).collect()
    };
    match bytes {
        [0xff, 0xfe, ..] => return Some(units(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => return Some(units(u16::from_be_bytes)),
        _ => {}
    }
    let (mut latin, mut others) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        others += usize::from(!chunk.valid().is_ascii());
        match chunk.invalid() {
            [] => {}
            [0xc0..=0xff] => latin += 1,
            _ => others += 1,
        }
    }
    (latin > 2 && latin > 4 * others).then(|| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// Says how many control characters are not in the texts any more.
fn controls_left(count: usize) -> Option<Loss> {
    let what = format!("{count} control characters in its texts");
    (count > 0).then_some(Loss { line: 1, column: 1, what })
}

/// Whether a file that says to be of another format, or does not begin as sessions do, is one of
/// today's whose beginning is damaged: it is not as whoever wrote it left it, and holds hardly
/// anything that this version does not know.
pub(super) fn is_of_today(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    // Of a large text that is something else, not much is to be looked at.
    let has_list = |list: &&str| text.contains(&format!("{list}: ["));
    if checksum::matches(text) || !list_names().iter().any(has_list) {
        return false;
    }
    let today = match format_number(text) {
        Ok(number) => text.replacen(&number.to_string(), &FORMAT.to_string(), 1),
        Err(_) => text.to_owned(),
    };
    let found = walk::walk(&Ground::of(today.as_bytes()));
    checksum::matches(&today) || (!found.is_bare() && !found.is_strange())
}
