//! Journals that nobody writes any more: which there are, and what becomes of them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::date::Date;
use crate::storage::disk::Disk;
use crate::storage::file::FileError;
use crate::storage::format::FormatError;
use crate::storage::journal::replay::{JournalError, Recovery, read, writer};
use crate::storage::journal::{ENDING, Journal, MOST_BYTES, Start, folder};
use crate::storage::run_id::{RunId, Running};
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

/// Looks for journals that nobody writes any more. Those that hold nothing are taken away.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn waiting(
    disk: &dyn Disk,
    data_dir: &Path,
    running: &dyn Fn(&RunId) -> Running,
    today: Date,
) -> Result<Waiting, FileError> {
    let mut waiting = Waiting::default();
    for path in list(disk, data_dir)? {
        match read(disk, &path) {
            Ok(recovery) if running(&recovery.run) == Running::Yes => {}
            Ok(recovery) if recovery.holds_something() || file_is_another(disk, &recovery) => {
                waiting.recoveries.push(recovery);
            }
            // Somebody may just be beginning it.
            Err(JournalError::Empty)
                if begun(&path).is_some_and(|begun| begun.moment().day() == today) => {}
            // What cannot be taken away now is found again the next time.
            Ok(_) | Err(JournalError::Empty) => _ = discard(disk, &path),
            // A newer version of the program may be writing it.
            Err(_) if writer(disk, &path).is_some_and(|run| running(&run) == Running::Yes) => {}
            Err(err) => waiting.unreadable.push(Unreadable::new(path, err)),
        }
    }
    Ok(waiting)
}

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
/// old one away, but for one with something that could not be read. At no moment is there none.
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
    let Recovery { session, file, changes, drafts, .. } = recovery;
    let typed = (!drafts.is_empty()).then(|| at.moment());
    let start = Start { source: file.clone(), changes: *changes, last: recovery.last.or(typed) };
    let journal = Journal::begin_with(disk, data_dir, run, (&start, drafts), session, at)?;
    if !recovery.lacks_something() {
        // Where it stays, the same waits twice: better than not at all.
        let _ = discard(&*journal.disk, &recovery.path);
    }
    Ok(journal)
}
