//! What can be taken out of a damaged session file: whole entries, one by one, and nothing that is
//! only half there.
//!
//! The text is walked once (`scan`): an entry that can be read is taken, and after one that cannot
//! the walk goes on with the next line. Then what does not fit together any more is left too
//! (`fit`). Whatever is left is told, with its line, and never with its words: it may be an
//! answer that nobody has been shown.

mod fit;
mod scan;

use std::fmt;

use crate::domain::session::Session;
use crate::storage::format::{self, FormatError, MOST_BYTES};

/// Something that was left, or changed so that the rest can be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// Its line, from 1.
    pub line: usize,
    /// What, and why, in English.
    pub what: String,
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.what)
    }
}

/// What was taken, and what was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvage {
    /// A sound session of all that could be taken.
    pub session: Session,
    /// What was left, in the order of the file.
    pub left: Vec<Left>,
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
    let broken = match format::from_bytes(bytes) {
        Ok(read) if read.unknown.is_empty() => {
            return Ok(Salvage { session: read.session, left: Vec::new() });
        }
        Ok(_) => None,
        Err(newer @ FormatError::Newer(_)) => return Err(newer),
        Err(err) => Some(err),
    };
    let mut found = scan::scan(bytes);
    let is_bare = found.is_bare();
    match broken {
        Some(err) if is_bare => return Err(err),
        _ => {}
    }
    let mut left = std::mem::take(&mut found.left);
    let session = fit::fit(found, &mut left);
    session.check().map_err(|flaw| FormatError::Flaw { at: None, flaw })?;
    left.sort();
    Ok(Salvage { session, left })
}
