//! Journals that nobody writes any more: which there are, and what becomes of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::date::Date;
use crate::storage::checksum;
use crate::storage::disk::Disk;
use crate::storage::file::{self, FileError};
use crate::storage::format::{self, FormatError};
use crate::storage::journal::replay::{JournalError, Recovery, read, read_beside};
use crate::storage::journal::{
    BEGUN, Beginning, ENDING, FileFingerprint, Journal, MOST_BYTES, Start, folder,
};
use crate::storage::replace::folder_of;
use crate::storage::run_id::{self, RunId, Running};
use crate::storage::timestamp::Timestamp;

/// What waits in a data folder.
#[derive(Debug, Default)]
pub struct Waiting {
    /// Journals that hold something, the newest first.
    pub recoveries: Vec<Recovery>,
    /// Journals that cannot be read, the newest first. They stay until somebody throws them away
    /// ([`discard`]), and can be looked at as text ([`text_of`]).
    pub unreadable: Vec<Unreadable>,
}

/// A journal that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it lies.
    pub path: PathBuf,
    /// What the file is called.
    pub name: String,
    /// When it was begun, by its name; nothing where that is no name of ours.
    pub begun: Option<Timestamp>,
    /// Why it cannot be read.
    pub why: JournalError,
}

impl Unreadable {
    fn new(path: PathBuf, why: JournalError) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self { begun: begun(&path), name, path, why }
    }
}

/// All that stands in a journal, as text for a person to look at, whatever it is; what is no text
/// in it is replaced by signs that say so.
///
/// # Errors
/// [`FileError`] where the file cannot be read, or is larger than [`MOST_BYTES`].
pub fn text_of(disk: &dyn Disk, path: &Path) -> Result<String, FileError> {
    let bytes = disk.read(path, MOST_BYTES + 1)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(FormatError::TooLarge.into());
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Looks for journals that nobody writes any more. Those that hold nothing are taken away, and those
/// that another one goes on from.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn waiting(
    disk: &dyn Disk,
    data_dir: &Path,
    us: &RunId,
    today: Date,
) -> Result<Waiting, FileError> {
    tidy_up(disk, data_dir, today);
    let mut found = Vec::new();
    for path in list(disk, data_dir)? {
        let free = run_id::is_free(disk, &path);
        if free != Some(false) {
            let read = read_known(disk, &path);
            let run = read.as_ref().ok().map(|recovery| &recovery.run);
            let running = run_id::running(free, run, us);
            if !run.is_some_and(|run| run.is(us)) {
                found.push((path, running, read));
            }
        }
    }
    let follows = |(_, _, read): &(_, _, Result<Recovery, _>)| {
        read.as_ref().ok().filter(|recovery| !recovery.is_cut())?.follows.clone()
    };
    let followed: BTreeSet<String> = found.iter().filter_map(follows).collect();
    let is_followed = |path: &Path| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| followed.contains(name))
    };
    let mut waiting = Waiting::default();
    for (path, running, read) in found {
        let may_go_on = running == Running::Unknown;
        let is_of_today = begun(&path).is_some_and(|begun| begun.moment().day() == today);
        match read {
            // What cannot be taken away now is found again the next time.
            Ok(recovery) if is_followed(&path) && !recovery.lacks_something() => {
                let _ = discard(disk, &path);
            }
            Ok(recovery) if recovery.holds_something() || file_is_another(disk, &recovery) => {
                waiting.recoveries.push(Recovery { may_go_on, ..recovery });
            }
            // Somebody may just be beginning it.
            Ok(_) if may_go_on && is_of_today => {}
            Err(JournalError::Empty) if is_of_today => {}
            Ok(_) | Err(JournalError::Empty) => _ = discard(disk, &path),
            Err(err) => waiting.unreadable.push(Unreadable::new(path, err)),
        }
    }
    Ok(waiting)
}

/// Reads a journal; where its file is not as it was known, looks whether it was saved there after
/// all, as by a run that ended before it could note that.
fn read_known(disk: &dyn Disk, path: &Path) -> Result<Recovery, JournalError> {
    let recovery = read(disk, path)?;
    let Some(file) = recovery.file.as_ref().filter(|file| !file.stands(disk)) else {
        return Ok(recovery);
    };
    let Ok(bytes) = file::bytes_of(disk, &file.path) else { return Ok(recovery) };
    match format::from_bytes(&bytes) {
        Ok(now) if now.checksum_matches => {
            let known = FileFingerprint { checksum: checksum::of(&bytes), path: file.path.clone() };
            read_beside(disk, path, Some((&now.session, &known)))
        }
        _ => Ok(recovery),
    }
}

/// For how many days a journal is kept that somebody went on from, and whose end could not be read.
const DAYS_ASIDE: i32 = 90;

/// Takes away what was never begun, and what was put aside long ago.
fn tidy_up(disk: &dyn Disk, data_dir: &Path, today: Date) {
    for path in disk.list(&folder(data_dir)).unwrap_or_default() {
        let Some(begun) = begun(&path) else { continue };
        let age = today.since(begun.moment().day());
        let is_old = match path.extension().and_then(|ending| ending.to_str()) {
            Some(BEGUN) => age != 0 && run_id::is_free(disk, &path) != Some(false),
            Some(ASIDE) => age > DAYS_ASIDE,
            _ => false,
        };
        if is_old {
            // Next time, then.
            let _ = disk.remove(&path);
        }
    }
}

/// Puts a journal aside that somebody went on from: it is not offered again, and kept for some time.
fn put_aside(disk: &dyn Disk, path: &Path) -> Result<(), FileError> {
    disk.rename(path, &path.with_extension(ASIDE))?;
    Ok(disk.flush_folder(folder_of(path))?)
}

/// The ending of journals that somebody went on from, and whose end could not be read.
const ASIDE: &str = "aside";

/// Whether something was done and taken back since the last save that is known of, and the file
/// is not as that left it: a save may have taken its place whose end was not noted, or it is gone.
fn file_is_another(disk: &dyn Disk, recovery: &Recovery) -> bool {
    recovery.changes > 0 && recovery.file.as_ref().is_some_and(|file| !file.stands(disk))
}

/// The journals of a data folder, the newest first, also those that are being written.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn list(disk: &dyn Disk, data_dir: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut paths = match disk.list(&folder(data_dir)) {
        Ok(paths) => paths,
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(err) => return Err(err.into()),
    };
    paths.retain(|path| path.extension().is_some_and(|ending| ending == ENDING));
    paths.sort_by(|one, other| other.cmp(one));
    Ok(paths)
}

/// When a journal was begun, by its name.
fn begun(path: &Path) -> Option<Timestamp> {
    let (timestamp, _) = path.file_stem()?.to_str()?.rsplit_once('-')?;
    timestamp.parse().ok()
}

/// Throws a journal away, on purpose.
///
/// # Errors
/// [`FileError`]; it is then still there.
pub fn discard(disk: &dyn Disk, path: &Path) -> Result<(), FileError> {
    disk.remove(path)?;
    Ok(disk.flush_folder(path.parent().unwrap_or(Path::new(".")))?)
}

/// Goes on where a recovery ended: begins a journal that starts from all it holds, then takes the
/// old one away. One whose end could not be read is put aside, and one in which a newer version wrote
/// something waits for that. At no moment is there none.
///
/// # Errors
/// [`FileError`]; the old journal then waits as before.
pub fn take_over(
    disk: Arc<dyn Disk>,
    data_dir: &Path,
    run: &RunId,
    recovery: &Recovery,
    at: Timestamp,
) -> Result<Journal, FileError> {
    let Recovery { session, file, changes, drafts, homeless, .. } = recovery;
    let typed = (!drafts.is_empty() || !homeless.is_empty()).then(|| at.moment());
    let start = Start { source: file.clone(), changes: *changes, last: recovery.last.or(typed) };
    let follows = Some(recovery.path.as_path()).filter(|_| !recovery.lacks_something());
    let beginning = Beginning { start: &start, session, drafts, homeless, follows };
    let journal = Journal::begin_with(disk, data_dir, run, beginning, at)?;
    // Where it stays, the same waits twice: better than not at all.
    let _ = match (recovery.unknown.is_empty(), recovery.is_cut()) {
        (true, false) => discard(&*journal.disk, &recovery.path),
        (true, true) => put_aside(&*journal.disk, &recovery.path),
        (false, _) => Ok(()),
    };
    Ok(journal)
}
