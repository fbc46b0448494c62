//! Files on the disk: read whole, saved all or nothing.

use std::io;
use std::path::{Path, PathBuf};
// From `core`, which has no clock.
use core::time::Duration;

use crate::domain::session::Session;
use crate::storage::disk::{Access, Disk, NotAFile, RealDisk};
use crate::storage::format::{self, FormatError, Read};
use crate::storage::timestamp::Timestamp;
use crate::storage::{backup, checksum, limits};

/// How long a file is waited for that something else has open for a moment, and in what steps.
const MOST_PATIENCE: Duration = Duration::from_secs(6);
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

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
    Ok(format::from_bytes(&bytes_of(disk, path)?)?)
}

/// What a file holds; of one beyond [`format::MOST_BYTES`] enough to see that it is.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn bytes_of(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, FileError> {
    Ok(disk.read(path, format::MOST_BYTES + 1)?)
}

/// What a save did.
#[derive(Debug)]
pub struct Saved {
    /// The checksum of all that the file holds now, to know it by later.
    pub checksum: String,
    /// Whether the former version, if there was one, is among the backups, and a copy of this one
    /// beside them. Where they are not, why: no reason not to save.
    pub backup: Result<(), FileError>,
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
    let written = disk.write_new(path, &bytes_to_save(session)?, Access::Usual);
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

/// Saves a session as [`save`] does, and keeps what stood at the path among the backups of a data
/// folder, under that time, and a copy of what stands there now.
///
/// # Errors
/// As [`save`].
pub fn save_with_backup(
    disk: &dyn Disk,
    path: &Path,
    session: &Session,
    data_dir: &Path,
    at: Timestamp,
) -> Result<Saved, FileError> {
    let bytes = bytes_to_save(session)?;
    let backup = backup::keep_former(disk, data_dir, path, &bytes, at);
    replace(disk, path, &bytes, Access::Usual)?;
    let backup = backup.and(backup::keep_copy(disk, data_dir, path, &bytes, at));
    Ok(Saved { checksum: checksum::of(&bytes), backup })
}

fn bytes_to_save(session: &Session) -> Result<Vec<u8>, FileError> {
    let text = format::to_text(session).map_err(|err| FileError::Other(err.to_string()))?;
    // What is too large to be opened again must not take the place of what can be.
    if text.len() as u64 > format::MOST_BYTES {
        return Err(FormatError::TooLarge.into());
    }
    limits::check(session, &text)?;
    Ok(text.into_bytes())
}

/// Puts a text at a path as [`save`] does.
///
/// # Errors
/// As [`save`].
pub fn write(path: &Path, text: &str) -> Result<(), FileError> {
    replace(&RealDisk, path, text.as_bytes(), Access::Usual)
}

/// Puts bytes at a path as [`save`] does. Where nothing stood there, `access` says who may read.
///
/// # Errors
/// As [`save`].
pub fn replace(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    access: Access,
) -> Result<(), FileError> {
    let path = if disk.is_link(path) { disk.resolve(path)? } else { path.to_owned() };
    let there = match disk.inspect(&path) {
        Ok(looks) if looks.is_folder => return Err(FileError::Folder),
        Ok(looks) if !looks.is_file => return Err(FileError::Special),
        Ok(looks) if looks.is_read_only => return Err(FileError::ReadOnly),
        Ok(_) => true,
        Err(err) if err.kind() == io::ErrorKind::NotFound => false,
        Err(err) => return Err(err.into()),
    };
    let access = if there { Access::Private } else { access };
    let mut part = part_beside(&path);
    let mut written = write_part(disk, &part, bytes, access);
    if matches!(written, Err(FileError::Name)) {
        // The path is as long as paths can be: what is no longer than it must do.
        part = short_part_beside(&path);
        written = write_part(disk, &part, bytes, access);
    }
    let written = written.and_then(|()| {
        if there {
            disk.dress_like(&part, &path)?;
        }
        Ok(rename(disk, &part, &path)?)
    });
    if let Err(err) = written {
        // Where it cannot be taken away, it waits for `tidy_up`.
        let _ = disk.remove(&part);
        return Err(err);
    }
    Ok(disk.flush_folder(folder_of(&path))?)
}

/// Gives a file another name; where something that looks through files has one of both open, waits
/// for some seconds until it has not.
fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    let mut waited = Duration::ZERO;
    let mut pause = FIRST_PAUSE;
    loop {
        match disk.rename(from, to) {
            Err(err) if disk.may_pass(&err) && waited < MOST_PATIENCE => {
                disk.wait(pause);
                waited += pause;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            renamed => return renamed,
        }
    }
}

/// Writes what is to take a file's place, and looks whether it arrived.
fn write_part(disk: &dyn Disk, part: &Path, bytes: &[u8], access: Access) -> Result<(), FileError> {
    disk.write_new(part, bytes, access)?;
    if disk.read(part, bytes.len() as u64 + 1)? == bytes { Ok(()) } else { Err(FileError::Garbled) }
}

/// The folder a file stands in.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// What the names of files on their way begin with, for a file of that path: short, since the
/// file's own name may be as long as names can be.
fn part_begins(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let sum = checksum::of(name);
    format!(".lyskryss-{}-", sum.get(..8).unwrap_or_default())
}

fn part_beside(path: &Path) -> PathBuf {
    let name = format!("{}{:08x}.part", part_begins(path), fastrand::u32(..));
    folder_of(path).join(name)
}

/// The same with a name no longer than the file's own.
fn short_part_beside(path: &Path) -> PathBuf {
    let length = path.file_name().unwrap_or_default().len().min(12);
    let chance = std::iter::repeat_with(fastrand::alphanumeric);
    let name: String = std::iter::once('.').chain(chance).take(length).collect();
    folder_of(path).join(name)
}

/// Takes away what saves of this file left behind that were cut off. `is_left` tells whether one is
/// of no save that is under way: that would fail.
///
/// # Errors
/// [`FileError`] where the folder cannot be read.
pub fn tidy_up(
    disk: &dyn Disk,
    path: &Path,
    is_left: &dyn Fn(&Path) -> bool,
) -> Result<(), FileError> {
    let path = if disk.is_link(path) { disk.resolve(path)? } else { path.to_owned() };
    let begins = part_begins(&path);
    for left in disk.list(folder_of(&path))? {
        let name = left.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with(&begins) && is_left(&left) {
            // Next time, then.
            let _ = disk.remove(&left);
        }
    }
    Ok(())
}
