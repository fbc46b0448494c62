//! Files on the disk: read whole, saved all or nothing.

use std::io;
use std::path::Path;
// From `core`, which has no clock.
use core::time::Duration;

use crate::domain::session::Session;
use crate::storage::disk::{self, Access, Disk, NotAFile, RealDisk};
use crate::storage::format::{self, FormatError, Read};
use crate::storage::replace::{self, Stands, Waits, folder_of, replace};
use crate::storage::timestamp::Timestamp;
use crate::storage::{backup, checksum, limits, reading};

/// What came of touching a file. The path is not in it: who asked knows it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// There is nothing at the path.
    #[error("no such file")]
    NotFound,
    /// The system does not let us.
    #[error("permission denied")]
    Denied,
    /// The file is marked read-only, and saving would replace it.
    #[error("the file is read-only")]
    ReadOnly,
    /// A symbolic link leads to something that is not there.
    #[error("a link leads to something that is not there")]
    LinkGone,
    /// There is a folder at the path.
    #[error("this is a folder, not a file")]
    Folder,
    /// What stands there is neither a file nor a folder: a pipe, a device, a socket.
    #[error("this is a pipe or a device, not a file")]
    Special,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The name, or the whole path, is one that the system does not take: too long, or with signs
    /// that cannot be in it.
    #[error("the name or the path is too long, or has signs that cannot be in it")]
    Name,
    /// There is a file already, where a new one was to be.
    #[error("there is a file already")]
    AlreadyThere,
    /// Somebody else has it open.
    #[error("somebody else has the file open")]
    InUse,
    /// It holds something else than what was to be saved over.
    #[error("somebody else has changed the file")]
    Changed,
    /// The disk, the memory stick or the network folder does not answer any more.
    #[error("the disk or the network folder does not answer")]
    Gone,
    /// What was read back after writing is not what was written.
    #[error("what was read back is not what was written")]
    Garbled,
    /// The system says something else, in its own words.
    #[error("{0}")]
    Other(String),
    /// The file was read, but what it holds is no session of ours.
    #[error(transparent)]
    Format(#[from] FormatError),
}

impl From<io::Error> for FileError {
    fn from(err: io::Error) -> Self {
        if err.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<NotAFile>) {
            return Self::Special;
        }
        if disk::is_in_use(err.raw_os_error()) {
            return Self::InUse;
        }
        match err.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::AlreadyExists => Self::AlreadyThere,
            // A sign that can be in no name is an invalid input to some.
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => Self::Name,
            io::ErrorKind::ResourceBusy => Self::InUse,
            // Only a file that is cut under our hands ends before it should.
            io::ErrorKind::UnexpectedEof => Self::Garbled,
            io::ErrorKind::NotConnected
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::NetworkDown
            | io::ErrorKind::StaleNetworkFileHandle
            | io::ErrorKind::TimedOut => Self::Gone,
            _ => Self::Other(err.to_string()),
        }
    }
}

/// Reads a session from a file.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn load(path: &Path) -> Result<Read, FileError> {
    load_from(&RealDisk, path)
}

/// Reads a session from a file of a disk.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn load_from(disk: &dyn Disk, path: &Path) -> Result<Read, FileError> {
    let (read, _) = reading::read(&bytes_of(disk, path)?)?;
    Ok(read)
}

/// What a file holds; of one beyond [`format::MOST_BYTES`] enough to see that it is. One that
/// something else has open for a moment, so that it cannot be read, is waited for.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn bytes_of(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, FileError> {
    let mut waits = Waits::up_to(PATIENCE_TO_READ);
    loop {
        match disk.read(path, format::MOST_BYTES + 1).map_err(FileError::from) {
            Err(FileError::InUse) if waits.once_more(disk) => {}
            Err(FileError::NotFound) if disk.is_link(path) => return Err(FileError::LinkGone),
            read => return read,
        }
    }
}

/// How long a file is waited for that cannot be read for a moment.
const PATIENCE_TO_READ: Duration = Duration::from_secs(2);

/// What a save did.
#[derive(Debug)]
pub struct Saved {
    /// The checksum of all that the file holds now, to know it by later.
    pub checksum: String,
    /// Whether the former version, if there was one, is among the backups, and a copy of this one
    /// beside them. Where they are not, why: no reason not to save.
    pub backup: Result<(), FileError>,
    /// Whether the file had other names (hard links): they stand for the former version still.
    pub had_other_names: bool,
}

/// Saves a session: at any moment the path holds the old file or the new one, whole. What was
/// written is read back before it takes the old one's place, and durable when this returns (the
/// file and its folder are flushed). Permissions stay; a symbolic link stays and what it points at
/// is replaced.
///
/// # Errors
/// [`FileError`]; what stood at the path then stands there still, but where only the last flush of
/// the folder failed: then the new one does, and may be gone after a power cut.
pub fn save(path: &Path, session: &Session) -> Result<(), FileError> {
    replace(&RealDisk, path, &bytes_to_save(session)?, Access::Usual)
}

/// Saves a session to a new file, and never over another.
///
/// # Errors
/// [`FileError::AlreadyThere`] where something stands there; else as [`save`].
pub fn save_new(disk: &dyn Disk, path: &Path, session: &Session) -> Result<(), FileError> {
    write_new(disk, path, &bytes_to_save(session)?)
}

/// Puts bytes into a new file, and never over another.
///
/// # Errors
/// [`FileError::AlreadyThere`] where something stands there; else as [`save`].
pub fn write_new(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let written = disk.write_new(path, bytes, Access::Usual);
    match written.map_err(FileError::from) {
        Ok(()) => Ok(disk.flush_folder(folder_of(path))?),
        Err(FileError::AlreadyThere) => Err(FileError::AlreadyThere),
        Err(err) => {
            // Half a file is none.
            let _ = disk.remove(path);
            Err(err)
        }
    }
}

/// What a save may take the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over<'a> {
    /// Whatever stands there.
    Whatever,
    /// What has this checksum, and nothing else. A file that is gone is brought back.
    Only(&'a str),
}

/// Where former versions are kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping<'a> {
    /// The data folder.
    pub data_dir: &'a Path,
    /// What time it is.
    pub at: Timestamp,
    /// Whether not to save where what stands there cannot be kept.
    pub must: bool,
}

/// How often what stands in a file may become something else while it is saved over.
const MOST_CHANGES: usize = 10;

/// Saves a session as [`save`] does, and keeps what stood at the path among the backups of a data
/// folder, and a copy of what stands there now.
///
/// What stands there is compared right before the new file takes its place, and held meanwhile (see
/// [`Disk::hold`]): however long writing takes, nothing that came in between is lost. On a disk that
/// knows no holding there is a moment between the two.
///
/// # Errors
/// As [`save`], and [`FileError::Changed`] where something else stands there than was expected.
pub fn save_with_backup(
    disk: &dyn Disk,
    path: &Path,
    session: &Session,
    over: Over<'_>,
    keeping: Option<Keeping<'_>>,
) -> Result<Saved, FileError> {
    save_told(disk, path, session, over, keeping, &|_| {})
}

/// The same; `before` is told the checksum of what is about to stand there, before anything is
/// written.
///
/// # Errors
/// The same.
pub fn save_told(
    disk: &dyn Disk,
    path: &Path,
    session: &Session,
    over: Over<'_>,
    keeping: Option<Keeping<'_>>,
    before: &dyn Fn(&str),
) -> Result<Saved, FileError> {
    let bytes = bytes_to_save(session)?;
    let sum = checksum::of(&bytes);
    before(&sum);
    for _ in 0..MOST_CHANGES {
        match save_once(disk, path, (&bytes, &sum), over, keeping) {
            // What was kept is not what was to be saved over: once more, with that.
            Err(FileError::Changed) if over == Over::Whatever => {}
            saved => return saved,
        }
    }
    Err(FileError::InUse)
}

fn save_once(
    disk: &dyn Disk,
    path: &Path,
    (bytes, sum): (&[u8], &str),
    over: Over<'_>,
    keeping: Option<Keeping<'_>>,
) -> Result<Saved, FileError> {
    let former = match bytes_of(disk, path) {
        Err(FileError::NotFound) => Ok(None),
        former => former.map(Some),
    };
    let stands = match (&former, over) {
        (Err(err), Over::Only(_)) => return Err(err.clone()),
        // It cannot be read, and is to be saved over all the same.
        (Err(_), Over::Whatever) => Stands::Unknown,
        (Ok(None), _) => Stands::Nothing,
        (Ok(Some(former)), _) => Stands::Sum(checksum::of(former)),
    };
    if let (Stands::Sum(stands), Over::Only(expected)) = (&stands, over)
        && stands != expected
    {
        return Err(FileError::Changed);
    }
    let kept = match (keeping, &former) {
        (Some(_), Err(err)) => Err(err.clone()),
        (Some(keep), Ok(Some(former))) if former != bytes => {
            backup::keep(disk, keep.data_dir, path, former, keep.at)
        }
        _ => Ok(()),
    };
    if keeping.is_some_and(|keep| keep.must) {
        kept.clone()?;
    }
    let had_other_names = replace::replace_if(disk, path, bytes, Access::Usual, &stands)?;
    let copied =
        keeping.map_or(Ok(()), |keep| backup::keep_copy(disk, keep.data_dir, path, bytes, keep.at));
    Ok(Saved { checksum: sum.to_owned(), backup: kept.and(copied), had_other_names })
}

fn bytes_to_save(session: &Session) -> Result<Vec<u8>, FileError> {
    let text = format::to_text(session).map_err(|err| FileError::Other(err.to_string()))?;
    // What is too large to be opened again must not take the place of what can be.
    if text.len() as u64 > format::MOST_BYTES {
        return Err(FormatError::TooLarge.into());
    }
    limits::check(session, &text, true)?;
    Ok(text.into_bytes())
}

/// Puts bytes at a path as [`save`] does.
///
/// # Errors
/// As [`save`].
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(&RealDisk, path, bytes, Access::Usual)
}

/// Puts a text at a path as [`save`] does.
///
/// # Errors
/// As [`save`].
pub fn write(path: &Path, text: &str) -> Result<(), FileError> {
    replace(&RealDisk, path, text.as_bytes(), Access::Usual)
}
