//! `lyskryss recover FILE --out NEW.ron`: takes what can be taken out of a damaged file, and says
//! what it had to leave.
//!
//! Owns the form of these lines, as `check` does. Writes one new file, first of all, so that it is
//! there whatever becomes of the lines; and touches nothing else.

use std::io::{self, Write};
use std::path::Path;

use crate::desktop::check::{name, one_line, summary};
use crate::insight::counts::Counts;
use crate::storage::checksum;
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::replace::folder_of;
use crate::storage::salvage::{Salvage, salvage};

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
    let bytes = file::bytes_of(&RealDisk, from).map_err(|err| failed(&from_name, &err))?;
    let Salvage { session, left } =
        salvage(&bytes).map_err(|err| failed(&from_name, &err.into()))?;
    let folder = folder_of(to);
    if !folder.is_dir() {
        return Err(format!("{to_name}: error: there is no folder {}", name(folder.as_os_str())));
    }
    file::save_new(&RealDisk, to, &session).map_err(|err| failed(&to_name, &err))?;
    let how_much = match left.len() {
        0 => "nothing left".to_owned(),
        many => format!("{many} left or changed"),
    };
    let mut lines =
        vec![format!("{to_name}: recovered: {}; {how_much}", summary(&Counts::of(&session)))];
    if !String::from_utf8(bytes).is_ok_and(|text| checksum::matches(&text)) {
        lines.push(format!("{from_name}: warning: changed outside lyskryss"));
    }
    lines.extend(left.iter().map(|left| {
        format!("{from_name}:{}:{}: left: {}", left.line, left.column, one_line(&left.what))
    }));
    Ok((lines, if left.is_empty() { Recovered::All } else { Recovered::InPart }))
}
