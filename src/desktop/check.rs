//! `lyskryss check FILE...`: says of each file whether it is a sound session, a line a file.
//!
//! Owns the form of these lines, which scripts read: it speaks English, whatever the language of
//! the window. Must not know the window.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use crate::app::core::differences::rows;
use crate::desktop::files;
use crate::domain::session::Session;
use crate::i18n::{self, Texts};
use crate::insight::counts::Counts;
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::file::{self, FileError};
use crate::storage::format::FormatError;
use crate::storage::journal::{self, FileFingerprint};
use crate::storage::reading;

/// How many characters are shown of what a file may hold any number of.
const MOST_SHOWN: usize = 300;

/// How many differences are told.
const MOST_DIFFERENCES: usize = 40;

/// Checks files, and says whether all are fine. Files are only ever read. Of a damaged one, what
/// the data folder has of it is told.
///
/// # Errors
/// Where `out` takes no more.
pub fn check(paths: &[OsString], data_dir: Option<&Path>, out: &mut dyn Write) -> io::Result<bool> {
    let mut all_fine = true;
    for path in paths {
        all_fine &= check_file(path, data_dir, out)?;
    }
    out.flush()?;
    Ok(all_fine)
}

fn check_file(path: &OsStr, data_dir: Option<&Path>, out: &mut dyn Write) -> io::Result<bool> {
    let name = name(path);
    let bytes = file::bytes_of(&RealDisk, Path::new(path));
    match bytes.and_then(|bytes| Ok(reading::read(&bytes)?)) {
        Ok((read, controls)) => {
            if !read.checksum_matches {
                writeln!(out, "{name}: warning: changed outside lyskryss")?;
                if let Some(dir) = data_dir {
                    differences(Path::new(path), &read.session, dir, out)?;
                }
            }
            for field in &read.unknown {
                writeln!(out, "{name}: warning: unknown field {}", one_line(told(field)))?;
            }
            if controls > 0 {
                writeln!(
                    out,
                    "{name}: warning: {controls} control characters, which are left out"
                )?;
            }
            writeln!(out, "{name}: ok: {}", summary(read.format, &Counts::of(&read.session)))?;
            Ok(true)
        }
        Err(err) => {
            let what = one_line(&err.to_string());
            match position(&err) {
                Some(at) => writeln!(out, "{name}:{at}: error: {what}")?,
                None => writeln!(out, "{name}: error: {what}")?,
            }
            if matches!(err, FileError::Format(FormatError::Beginning(_))) {
                let words = "what can be read of it, `lyskryss recover` puts into a new file";
                writeln!(out, "{name}: note: {words}")?;
            }
            if let (FileError::Format(_), Some(data_dir)) = (&err, data_dir) {
                ways_on(Path::new(path), data_dir, out)?;
            }
            Ok(false)
        }
    }
}

/// As much of a field's path as may be told: of a round, not what stands in its answers.
fn told(field: &str) -> &str {
    let answers = field.find(".answers").filter(|_| field.starts_with("rounds."));
    answers.map_or(field, |at| &field[..at])
}

/// Says what differs between a file and the newest version of it that is kept, if there is one.
fn differences(
    path: &Path,
    session: &Session,
    data_dir: &Path,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some((at, former)) = files::newest_sound(data_dir, path) else { return Ok(()) };
    let (at, name) = (at.moment(), name(path.as_os_str()));
    let rows = rows(Texts::of(i18n::FALLBACK), None, session, &former);
    let begins = format!("{name}: note: since the version of {at}");
    if rows.is_empty() {
        writeln!(out, "{begins}: nothing differs")?;
    }
    let lines = rows.iter().flat_map(|row| row.lines.iter().map(move |line| (&row.name, line)));
    for (piece, line) in lines.clone().take(MOST_DIFFERENCES) {
        let field = if line.name.is_empty() { String::new() } else { format!("{}: ", line.name) };
        let words = format!("{piece}: {field}{}, was {}", line.ours, line.theirs);
        writeln!(out, "{begins}: {}", one_line(&words))?;
    }
    match lines.count().saturating_sub(MOST_DIFFERENCES) {
        0 => Ok(()),
        more => writeln!(out, "{begins}: {more} more differences"),
    }
}

/// Says which version and which journals there are of a damaged file, if any.
fn ways_on(path: &Path, data_dir: &Path, out: &mut dyn Write) -> io::Result<()> {
    let shown = name(path.as_os_str());
    if let Some((sound, _)) = files::sound(data_dir, path) {
        let (at, at_path) = (sound.at.moment(), name(sound.path.as_os_str()));
        writeln!(out, "{shown}: note: a sound version of {at} is kept in {at_path}")?;
    }
    let whole = RealDisk.resolve(path).unwrap_or_else(|_| path.to_owned());
    for journal in journal::list(&RealDisk, data_dir).unwrap_or_default() {
        let Ok(found) = journal::read(&RealDisk, &journal) else { continue };
        let is_of_it =
            |known: &FileFingerprint| RealDisk.resolve(&known.path).is_ok_and(|it| it == whole);
        if found.holds_something() && found.file.as_ref().is_some_and(is_of_it) {
            let (changes, at_path) = (found.changes, name(journal.as_os_str()));
            writeln!(out, "{shown}: note: {changes} changes that are not saved wait in {at_path}")?;
        }
    }
    Ok(())
}

/// The words stay the same for one as for many, so that a script can rely on them.
pub(super) fn summary(format: u32, counts: &Counts) -> String {
    format!(
        "format {format}, {} measures, {} criteria, {} participants, {} of {} crossings judged, {} cannot judge, {} rounds, {} open, {} follow-ups, {} of {} decided, {} frames, {} balance sentences, {} links, {} statuses, {} deliverables, {} questions, {} meetings, {} items, {} notes, {} from a sheet",
        counts.measures,
        counts.criteria,
        counts.participants,
        counts.judged,
        counts.crossings(),
        counts.cannot_judge,
        counts.rounds,
        counts.open_rounds,
        counts.follow_ups,
        counts.decided,
        counts.measures,
        counts.frames,
        counts.balances,
        counts.links,
        counts.statuses,
        counts.deliverables,
        counts.questions,
        counts.meetings,
        counts.items,
        counts.notes,
        counts.from_sheet,
    )
}

fn position(err: &FileError) -> Option<String> {
    match err {
        FileError::Format(err) => err.position().map(|at| at.to_string()),
        _ => None,
    }
}

/// A file's name as it can be shown, whatever bytes it is made of.
pub(super) fn name(path: &OsStr) -> String {
    let mut name = String::new();
    for chunk in path.as_encoded_bytes().utf8_chunks() {
        name.extend(chunk.valid().chars().flat_map(visible));
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(name, "\\x{byte:02x}");
        }
    }
    name
}

/// A text on one line, and no longer than anybody reads.
pub(super) fn one_line(text: &str) -> String {
    let mut line: String = text.chars().take(MOST_SHOWN).flat_map(visible).collect();
    if text.chars().nth(MOST_SHOWN).is_some() {
        line.push('…');
    }
    line
}

/// A character, escaped where it would end the line, steer the terminal or turn the text around.
fn visible(c: char) -> Box<dyn Iterator<Item = char>> {
    let steers = matches!(c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if c.is_control() || steers {
        Box::new(c.escape_default())
    } else {
        Box::new(std::iter::once(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_message_says_stays_on_one_line_and_steers_no_terminal() {
        assert_eq!(one_line("Ærlig «talt»"), "Ærlig «talt»");
        assert_eq!(one_line("a\r\nb\tc\u{1b}[2J"), "a\\r\\nb\\tc\\u{1b}[2J");
        assert_eq!(one_line("\u{202e}\u{2028}"), "\\u{202e}\\u{2028}");
        assert_eq!(one_line(&"å".repeat(301)), format!("{}…", "å".repeat(300)));
        assert_eq!(one_line(&"å".repeat(300)), "å".repeat(300));
    }
}
