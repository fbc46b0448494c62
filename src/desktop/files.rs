//! What is done with session files off the drawing thread. Each function may wait for the disk as
//! long as that takes, and says what came of it.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

use crate::app::input::FileReport;
use crate::app::services::files::{Former, HeldBy, Opened, ShownText, Version};
use crate::desktop::clock;
use crate::domain::session::Session;
use crate::insight::counts::Counts;
use crate::storage::backup::{self, Backup};
use crate::storage::disk::{Disk, RealDisk};
use crate::storage::file::{self, FileError, Keeping, Over, Saved};
use crate::storage::format::{self, Read};
use crate::storage::journal::{self, FileFingerprint};
use crate::storage::run_id::{RunId, Running};
use crate::storage::timestamp::Timestamp;
use crate::storage::{beside, checksum, locate, lock, reading};

/// How many comments of a file are told one by one.
const MOST_COMMENTS: usize = 100;

/// Reads a file to be opened: what it holds, who else has it open, and what to compare it with
/// where it was changed outside the program.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn open(path: &Path, data_dir: Option<&Path>, us: &RunId) -> Result<Box<Opened>, FileError> {
    unless_panicked(|| {
        let mut opened = read(path)?;
        opened.held = held_by(path, us);
        if !opened.read.checksum_matches {
            opened.former = data_dir.and_then(|dir| newest_sound(dir, path));
        }
        Ok(Box::new(opened))
    })
}

/// What is read and what is summed up are the same bytes.
fn read(path: &Path) -> Result<Opened, FileError> {
    let bytes = file::bytes_of(&RealDisk, path)?;
    let (read, sum) = beside::beside(&bytes, || reading::read(&bytes), || checksum::of(&bytes));
    Ok(opened(&bytes, read?, sum))
}

fn opened(bytes: &[u8], (read, controls): (Read, usize), sum: String) -> Opened {
    // What the program wrote holds none.
    let text = if read.checksum_matches { "" } else { std::str::from_utf8(bytes).unwrap_or("") };
    let comments = locate::comment_lines(text.trim_start_matches('\u{feff}'), MOST_COMMENTS);
    let bytes = bytes.len() as u64;
    Opened { bytes, controls, comments, ..Opened::new(read, sum) }
}

/// Who else has a file open.
fn held_by(path: &Path, us: &RunId) -> Option<HeldBy> {
    let holder = lock::holder(&RealDisk, path).ok()?;
    let is_ours = holder.as_ref().is_some_and(|holder| holder.run.is(us));
    let is_over = lock::running(&RealDisk, path, holder.as_ref(), us) == Ok(Running::No);
    (!is_ours && !is_over).then_some(HeldBy(holder))
}

/// What a file holds now, and its checksum.
fn now(path: &Path) -> Result<(String, Result<Box<Opened>, FileError>), FileError> {
    let bytes = file::bytes_of(&RealDisk, path)?;
    let sum = checksum::of(&bytes);
    let read = || Ok(Box::new(opened(&bytes, reading::read(&bytes)?, sum.clone())));
    Ok((sum.clone(), unless_panicked(read)))
}

/// What a file holds now, where that is not what it is thought to hold; nothing where it is.
pub fn compare(path: &Path, expected: &str) -> Option<Result<Box<Opened>, FileError>> {
    match file::bytes_of(&RealDisk, path) {
        Ok(bytes) if checksum::of(&bytes) == expected => None,
        Ok(_) => Some(now(path).and_then(|(_, read)| read)),
        Err(err) => Some(Err(err)),
    }
}

/// What came of a save.
#[derive(Debug)]
pub enum SaveOutcome {
    /// It was written.
    Saved(Saved),
    /// It was not: somebody else has changed the file, to what has this checksum.
    Changed(String, Result<Box<Opened>, FileError>),
    /// It could not be.
    Failed(FileError),
}

/// What is to be saved, and over what.
#[derive(Clone, Copy, Debug)]
pub struct Save<'a> {
    /// Where.
    pub path: &'a Path,
    /// What.
    pub session: &'a Session,
    /// What stands there, by its checksum, where that is expected: anything else is not saved over.
    /// Where it is not, whatever stands there is, unless somebody else has it open.
    pub expected: Option<&'a str>,
    /// Whether to save there though somebody else has that open.
    pub insists: bool,
    /// Whether not to save where what stands there cannot be kept as a former version.
    pub keep: bool,
}

/// Saves a session, with what stood there before among the backups of a data folder. A backup that
/// cannot be kept is no reason not to save, unless that is asked for. A file that is gone is
/// brought back.
///
/// `before` is told what is about to stand there, before anything is written.
pub fn save(
    save: Save<'_>,
    data_dir: Option<&Path>,
    us: &RunId,
    before: &dyn Fn(FileFingerprint),
) -> SaveOutcome {
    save_on(&RealDisk, save, data_dir, us, before)
}

/// The same on a disk.
pub fn save_on(
    disk: &dyn Disk,
    save: Save<'_>,
    data_dir: Option<&Path>,
    us: &RunId,
    before: &dyn Fn(FileFingerprint),
) -> SaveOutcome {
    let Save { path, session, expected, insists, keep } = save;
    if expected.is_none() && !insists && held_by(path, us).is_some() {
        return SaveOutcome::Failed(FileError::InUse);
    }
    let over = expected.map_or(Over::Whatever, Over::Only);
    let at = clock::timestamp();
    let keeping = data_dir.map(|data_dir| Keeping { data_dir, at, must: keep });
    let before =
        |sum: &str| before(FileFingerprint { path: path.to_owned(), checksum: sum.to_owned() });
    let saved = unless_panicked(|| file::save_told(disk, path, session, over, keeping, &before));
    match saved {
        Ok(saved) => SaveOutcome::Saved(saved),
        Err(FileError::Changed) => match now(path) {
            Ok((sum, theirs)) => SaveOutcome::Changed(sum, theirs),
            Err(err) => SaveOutcome::Failed(err),
        },
        Err(err) => SaveOutcome::Failed(err),
    }
}

/// Keeps a session among the earlier versions of a file, though it was never in it.
///
/// # Errors
/// [`FileError`].
pub fn keep_version(dir: &Path, path: &Path, session: &Session) -> Result<(), FileError> {
    let text = format::to_text(session).map_err(|err| FileError::Other(err.to_string()))?;
    backup::keep(&RealDisk, dir, path, text.as_bytes(), clock::timestamp())
}

/// Saves there, unless a file stands there already, or a folder was named: then says so.
pub fn save_if_free(named: &Path, path: PathBuf) -> FileReport {
    if named.is_dir() || path.is_dir() {
        FileReport::NamedFolder(named.to_owned())
    } else if path.symlink_metadata().is_ok() {
        FileReport::AlreadyThere(path)
    } else {
        FileReport::PickedSave(Some(path))
    }
}

/// The newest version of a file that is kept and can be read.
pub fn newest_former(dir: &Path, document: PathBuf) -> Option<Former> {
    let (sound, _) = sound(dir, &document)?;
    Some(Former { document, path: sound.path, at: sound.at })
}

/// The newest version that is kept and can be read, and of when it is.
pub fn newest_sound(dir: &Path, document: &Path) -> Option<(Timestamp, Session)> {
    let (sound, read) = sound(dir, document)?;
    Some((sound.at, read.session))
}

/// The newest of the copy of what was saved last and the former versions that can be read.
pub fn sound(dir: &Path, document: &Path) -> Option<(Backup, Read)> {
    // What cannot be looked at is not there.
    let mut all = kept(dir, document).unwrap_or_default().into_iter().filter_map(|backup| {
        let read = unless_panicked(|| file::load(&backup.path)).ok()?;
        Some((backup, read))
    });
    all.next()
}

/// All that is kept of a file, the newest first.
fn kept(dir: &Path, document: &Path) -> Result<Vec<Backup>, FileError> {
    let mut all = backup::list(&RealDisk, dir, document)?;
    all.extend(backup::last_saved(&RealDisk, dir, document)?);
    all.sort_by(|one, other| other.cmp(one));
    Ok(all)
}

/// The earlier versions of a file, the newest first, with how far each had come. The copy of what
/// was saved last is one, where the file holds something else by now.
///
/// # Errors
/// [`FileError`] where the data folder cannot be read.
pub fn versions(dir: &Path, document: &Path) -> Result<Vec<Version>, FileError> {
    let mut all = kept(dir, document)?;
    if let Ok(now) = file::bytes_of(&RealDisk, document) {
        all.retain(|backup| file::bytes_of(&RealDisk, &backup.path).is_ok_and(|b| b != now));
    }
    let version = |backup: Backup| {
        let read = unless_panicked(|| file::load(&backup.path)).ok();
        let counts = read.map(|read| Counts::of(&read.session));
        Version { path: backup.path, at: backup.at, counts }
    };
    Ok(all.into_iter().map(version).collect())
}

/// Reads an earlier version.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn version(path: &Path) -> Result<Box<Read>, FileError> {
    unless_panicked(|| file::load(path)).map(Box::new)
}

/// All that stands in a journal, and the session that can be taken out of it, without what is hidden.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn journal_text(path: &Path) -> Result<ShownText, FileError> {
    let text = journal::text_of(&RealDisk, path)?;
    // Where nothing can be taken out, there is the text.
    let session = unless_panicked(|| Ok(journal::salvage_journal(text.as_bytes())?.session));
    let shown = session.ok().and_then(|session| format::to_text(&session.without_unshown()).ok());
    Ok(ShownText::new(text).with_session(shown))
}

/// The result of work on a file, also where that panicked: whoever waits for it hears of it.
fn unless_panicked<T>(work: impl FnOnce() -> Result<T, FileError>) -> Result<T, FileError> {
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    outcome.unwrap_or_else(|_| Err(FileError::Other("the program made a mistake".to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_whole_version_is_the_one_written_last_though_the_clock_went_back() {
        let dir = tempfile::tempdir().unwrap();
        let (path, data) = (dir.path().join("økt.ron"), dir.path().join("data"));
        for (number, time) in [
            "2027-03-01_09-00-00",
            "2027-03-09_09-00-00",
            "2000-01-01_00-00-00",
            "2000-01-01_00-01-00",
        ]
        .into_iter()
        .enumerate()
        {
            let at = time.parse().unwrap();
            let session = Session { title: format!("{number}"), ..Session::default() };
            let keeping = Some(Keeping { data_dir: &data, at, must: true });
            file::save_with_backup(&RealDisk, &path, &session, Over::Whatever, keeping).unwrap();
        }
        std::fs::write(&path, "(format: 1, title: ").unwrap();
        let titles = |versions: Vec<Version>| -> Vec<String> {
            let title = |version: Version| file::load(&version.path).unwrap().session.title;
            versions.into_iter().map(title).collect()
        };
        assert_eq!(newest_sound(&data, &path).unwrap().1.title, "3");
        assert_eq!(titles(versions(&data, &path).unwrap()), ["3", "2", "1", "0"]);
    }

    #[test]
    fn of_a_journal_that_cannot_be_read_the_session_is_offered_without_what_is_hidden() {
        let dir = tempfile::tempdir().unwrap();
        let mut session = crate::storage::samples::Sample::Practice.session();
        session.measures[0].private_notes = "bare for oss".to_owned();
        let (run, start) = (RunId::this(Some(dir.path())), journal::Start::default());
        let disk = std::sync::Arc::new(RealDisk);
        let journal =
            journal::Journal::begin(disk, dir.path(), &run, &start, &session, clock::timestamp());
        let path = journal.unwrap().path().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        std::fs::write(&path, &bytes[3..]).unwrap();
        assert!(journal::read(&RealDisk, &path).is_err());
        let text = journal_text(&path).unwrap();
        assert!(text.text().contains("bare for oss"));
        let shown = format::from_text(text.without_unshown().unwrap()).unwrap().session;
        assert_eq!(shown, session.without_unshown());
        std::fs::write(&path, "ingenting").unwrap();
        assert_eq!(journal_text(&path).unwrap().without_unshown(), None);
    }

    #[test]
    fn a_folder_or_a_file_that_is_there_already_is_not_saved_over_unasked() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::create_dir(at("økter")).unwrap();
        std::fs::write(at("en.ron"), "").unwrap();
        let free = save_if_free(&at("to"), at("to.ron"));
        assert!(matches!(free, FileReport::PickedSave(Some(path)) if path == at("to.ron")));
        let there = save_if_free(&at("en"), at("en.ron"));
        assert!(matches!(there, FileReport::AlreadyThere(path) if path == at("en.ron")));
        let folder = save_if_free(&at("økter"), at("økter.ron"));
        assert!(matches!(folder, FileReport::NamedFolder(path) if path == at("økter")));
    }
}
