//! What a file may hold at most: far beyond any workshop, and not beyond what the program can show.
//!
//! Files are held to it when they are read and when they are written, so that what was saved can be
//! opened. Journals are not: what was done is never refused for being much.

use crate::domain::session::Session;
use crate::storage::format::FormatError;
use crate::storage::locate::{line_and_column, locate_field, longer_than};

/// The most entries of a list that people order by hand.
pub const MOST_ENTRIES: usize = 20_000;

/// The most entries of what was said in crossings, of each kind, and of decisions.
pub const MOST_SAID: usize = 1_000_000;

/// The longest text, in bytes as it stands in the file.
pub const MOST_TEXT: usize = 1024 * 1024;

/// Whether a session, and the text it was read from or is written as, keep within the limits.
///
/// # Errors
/// [`FormatError::TooMany`] and [`FormatError::TooLong`], with the place in the text.
pub fn check(session: &Session, text: &str) -> Result<(), FormatError> {
    let lists = [
        ("participants", session.participants.len(), MOST_ENTRIES),
        ("focus_areas", session.focus_areas.len(), MOST_ENTRIES),
        ("criteria", session.criteria.len(), MOST_ENTRIES),
        ("steps", session.steps.len(), MOST_ENTRIES),
        ("measures", session.measures.len(), MOST_ENTRIES),
        ("judgements", session.judgements.len(), MOST_SAID),
        ("rounds", session.rounds.len(), MOST_SAID),
        ("history", session.history.len(), MOST_SAID),
        ("reservations", session.reservations.len(), MOST_SAID),
        ("decisions", session.decisions.len(), MOST_SAID),
    ];
    for (list, count, most) in lists {
        if count > most {
            let at = line_and_column(text, locate_field(text, list).unwrap_or(0));
            return Err(FormatError::TooMany { at, list, most });
        }
    }
    match longer_than(text, MOST_TEXT) {
        Some(at) => Err(FormatError::TooLong(line_and_column(text, at))),
        None => Ok(()),
    }
}
