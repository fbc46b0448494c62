//! `lyskryss recover FILE --out NEW.ron`: takes what can be taken out of a damaged file, or out of a
//! journal, and says what it had to leave.
//!
//! Owns the form of these lines, as `check` does. Writes one new file, first of all, so that it is
//! there whatever becomes of the lines; and touches nothing else.

use std::io::{self, Write};
use std::path::Path;

use crate::desktop::check::{name, one_line, summary};
use crate::domain::session::{FORMAT, Session};
use crate::insight::counts::Counts;
use crate::storage::checksum;
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::file::{self, FileError};
use crate::storage::format::FormatError;
use crate::storage::journal::{self, SalvagedJournal};
use crate::storage::replace::folder_of;
use crate::storage::salvage::{Loss, Salvage, salvage};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// All that stands in the file is in the new one.
    All,
    /// The new one is written, but something was left, or is not as it was.
    InPart,
    /// There is no new file.
    Nothing,
}

/// Recovers what there is of `from` into the new file `to`, and says so: first what the new one
/// holds and how much was left, then what, a line each. Where `out` takes no more, the rest is not
/// said.
pub fn recover(from: &Path, to: &Path, out: &mut dyn Write) -> Recovered {
    let recovered = try_recover(from, to);
    let lines = match &recovered {
        Ok((lines, _)) => lines,
        Err(line) => std::slice::from_ref(line),
    };
    // Whoever reads no further knows by the way the program ends.
    let _ = say(lines, out);
    recovered.map_or(Recovered::Nothing, |(_, recovered)| recovered)
}

fn say(lines: &[String], out: &mut dyn Write) -> io::Result<()> {
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    out.flush()
}

/// What was taken out of a file.
struct Taken {
    session: Session,
    left: Vec<Loss>,
    /// What else is to be known of it.
    about: Option<String>,
}

fn taken(bytes: &[u8]) -> Result<Taken, FormatError> {
    let Salvage { session, left } = salvage(bytes)?;
    let is_as_written = std::str::from_utf8(bytes).is_ok_and(checksum::matches);
    let about = (!is_as_written).then(|| "warning: changed outside lyskryss".to_owned());
    Ok(Taken { session, left, about })
}

/// The same of a journal: which session it is of, and when that was worked on.
fn taken_from_journal(bytes: &[u8]) -> Result<Taken, FormatError> {
    let SalvagedJournal { session, file, changes, last, left } = journal::salvage_journal(bytes)?;
    let file = match file {
        Some(file) => format!("last in {}", name(file.as_os_str())),
        None => "in no file yet".to_owned(),
    };
    let last = last.map_or(String::new(), |last| format!(", the last at {last}"));
    let title = session.title.trim();
    let about =
        format!("note: a recovery file of \"{title}\", {file}; {changes} changes done again{last}");
    Ok(Taken { session, left, about: Some(about) })
}

/// Writes the new file, and gives the lines to say; or the one that says why there is none.
fn try_recover(from: &Path, to: &Path) -> Result<(Vec<String>, Recovered), String> {
    let (from_name, to_name) = (name(from.as_os_str()), name(to.as_os_str()));
    let failed = |name: &str, err: &FileError| {
        let what = match err {
            FileError::AlreadyThere => "there is a file already, and it is left untouched".into(),
            other => one_line(&other.to_string()),
        };
        format!("{name}: error: {what}")
    };
    // A journal may be larger than any session.
    let bytes = RealDisk.read(from, journal::MOST_BYTES + 1);
    let bytes = bytes.map_err(|err| failed(&from_name, &err.into()))?;
    let taken =
        if journal::is_journal(&bytes) { taken_from_journal(&bytes) } else { taken(&bytes) };
    let Taken { session, left, about } = taken.map_err(|err| failed(&from_name, &err.into()))?;
    let folder = folder_of(to);
    if !folder.is_dir() {
        return Err(format!("{to_name}: error: there is no folder {}", name(folder.as_os_str())));
    }
    file::save_new(&RealDisk, to, &session).map_err(|err| failed(&to_name, &err))?;
    let how_much = match left.len() {
        0 => "nothing lost".to_owned(),
        many => format!("{many} lost or changed"),
    };
    let mut lines = vec![format!(
        "{to_name}: recovered: {}; {how_much}",
        summary(FORMAT, &Counts::of(&session))
    )];
    lines.extend(about.map(|about| format!("{from_name}: {}", one_line(&about))));
    lines.extend(left.iter().map(|left| {
        format!("{from_name}:{}:{}: lost: {}", left.line, left.column, one_line(&left.what))
    }));
    Ok((lines, if left.is_empty() { Recovered::All } else { Recovered::InPart }))
}
