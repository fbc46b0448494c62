//! Files on the disk: read whole, saved all or nothing.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::session::Session;
use crate::storage::format::{self, FormatError, Read};

/// What came of touching a file. The path is not in it: who asked knows it.
#[derive(Debug, thiserror::Error)]
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
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The system says something else, in its own words.
    #[error("{0}")]
    Other(String),
    /// The file was read, but what it holds is no session of ours.
    #[error(transparent)]
    Format(#[from] FormatError),
}

impl From<io::Error> for FileError {
    fn from(err: io::Error) -> Self {
        match err.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Other(err.to_string()),
        }
    }
}

/// Reads a session from a file.
///
/// # Errors
/// [`FileError`]; the file is only ever read.
pub fn load(path: &Path) -> Result<Read, FileError> {
    let file = fs::File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(FileError::Folder);
    }
    let mut bytes = Vec::new();
    // One byte beyond the limit is enough to know that it is passed, whatever the file claims.
    file.take(format::MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(format::from_bytes(&bytes)?)
}

/// Saves a session: at any moment the path holds the old file or the new one, whole. Durable
/// when it returns (the file and its folder are flushed). Permissions stay; a symbolic link stays
/// and what it points at is replaced.
///
/// # Errors
/// [`FileError`]; what stood at the path then stands there still.
pub fn save(path: &Path, session: &Session) -> Result<(), FileError> {
    let text = format::to_text(session).map_err(|err| FileError::Other(err.to_string()))?;
    write(path, &text)
}

/// Puts a text at a path as [`save`] does.
///
/// # Errors
/// [`FileError`]; what stood at the path then stands there still.
pub fn write(path: &Path, text: &str) -> Result<(), FileError> {
    let path = behind_links(path)?;
    if let Ok(there) = fs::metadata(&path) {
        if there.is_dir() {
            return Err(FileError::Folder);
        }
        if there.permissions().readonly() {
            return Err(FileError::ReadOnly);
        }
    }
    let mut file = atomic_write_file::AtomicWriteFile::open(&path)?;
    file.write_all(text.as_bytes())?;
    file.commit()?;
    Ok(())
}

/// The path itself, or what it points at where it is a symbolic link.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_symlink() => fs::canonicalize(path),
        _ => Ok(path.to_owned()),
    }
}
