//! `lyskryss recover FILE --out NEW.ron`: takes what can be taken out of a damaged file, and says
//! what it had to leave.
//!
//! Owns the form of these lines, as `check` does. Writes one new file, and touches nothing else.

use std::io::{self, Write};
use std::path::Path;

use crate::desktop::check::{name, one_line, summary};
use crate::insight::counts::Counts;
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::salvage::{Salvage, salvage};

/// Recovers what there is of `from` into the new file `to`, and says whether that went well. What
/// was left is no failure: it is told, a line each.
///
/// # Errors
/// Where `out` takes no more.
pub fn recover(from: &Path, to: &Path, out: &mut dyn Write) -> io::Result<bool> {
    let (from_name, to_name) = (name(from.as_os_str()), name(to.as_os_str()));
    let salvaged = file::bytes_of(&RealDisk, from).and_then(|bytes| Ok(salvage(&bytes)?));
    let Salvage { session, left } = match salvaged {
        Ok(salvaged) => salvaged,
        Err(err) => {
            writeln!(out, "{from_name}: error: {}", one_line(&err.to_string()))?;
            return Ok(false);
        }
    };
    for left in &left {
        writeln!(out, "{from_name}:{}: left: {}", left.line, one_line(&left.what))?;
    }
    match file::save_new(&RealDisk, to, &session) {
        Ok(()) => {
            writeln!(out, "{to_name}: recovered: {}", summary(&Counts::of(&session)))?;
            Ok(true)
        }
        Err(FileError::AlreadyThere) => {
            writeln!(out, "{to_name}: error: there is a file already, and it is left untouched")?;
            Ok(false)
        }
        Err(err) => {
            writeln!(out, "{to_name}: error: {}", one_line(&err.to_string()))?;
            Ok(false)
        }
    }
}
