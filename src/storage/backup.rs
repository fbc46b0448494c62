//! Former versions of a document, in the data folder: the last ten, and the last one of each of the
//! last thirty days on which there was one; and beside them a copy of what was saved last, for the
//! day when the document itself is damaged or changed by something else.
//!
//! A document is known by its path. A backup holds the bytes that stood there, whatever they were.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::domain::date::Date;
use crate::storage::checksum;
use crate::storage::disk::{Access, Disk};
use crate::storage::file::{self, FileError};
use crate::storage::format::MOST_BYTES;
use crate::storage::replace;
use crate::storage::timestamp::Timestamp;

/// How many of the newest are kept.
pub const NEWEST: usize = 10;

/// For how many days the last one of each is kept.
pub const DAYS: usize = 30;

/// What the name of the copy of what was saved last begins with.
const COPY: &str = "last-saved_";

/// How much of a document's name stands in its folder's name.
const NAME_LENGTH: usize = 40;

/// A former version of a document; [`file::load_from`] opens it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// When another version took its place.
    pub at: Timestamp,
    /// Which one of that second it is, from 1.
    pub number: u32,
    /// Where it lies.
    pub path: PathBuf,
}

/// The backups of a document, the newest first.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn list(disk: &dyn Disk, data_dir: &Path, document: &Path) -> Result<Vec<Backup>, FileError> {
    list_in(disk, &folder(disk, data_dir, document)?)
}

/// The copy of what was saved last, if there is one.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn last_saved(
    disk: &dyn Disk,
    data_dir: &Path,
    document: &Path,
) -> Result<Option<Backup>, FileError> {
    let folder = folder(disk, data_dir, document)?;
    Ok(copies(disk, &folder)?.into_iter().max())
}

/// Keeps a copy of what was just saved, in the place of the one before.
///
/// # Errors
/// [`FileError`]; the copy that was there then stays.
pub fn keep_copy(
    disk: &dyn Disk,
    data_dir: &Path,
    document: &Path,
    bytes: &[u8],
    at: Timestamp,
) -> Result<(), FileError> {
    let folder = folder_made(disk, data_dir, document)?;
    let path = folder.join(format!("{COPY}{at}.ron"));
    replace::replace(disk, &path, bytes, Access::Private)?;
    for former in copies(disk, &folder)? {
        if former.path == path {
            continue;
        }
        // Usually what was saved last is what was saved over now, and kept. Where something else
        // had taken its place in the file meanwhile, this is all there is of it.
        let former_bytes = file::bytes_of(disk, &former.path)?;
        if former_bytes != bytes {
            keep_in(disk, &folder, &former_bytes, former.at)?;
        }
        // One that stays is older, and taken away the next time.
        disk.remove(&former.path)?;
    }
    Ok(())
}

fn copies(disk: &dyn Disk, folder: &Path) -> Result<Vec<Backup>, FileError> {
    let copy = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.strip_prefix(COPY)?.strip_suffix(".ron")?;
        // It is newer than what was kept in the same second, when it was saved over.
        Some(Backup { at: name.parse().ok()?, number: u32::MAX, path })
    };
    Ok(files_in(disk, folder)?.into_iter().filter_map(copy).collect())
}

/// What lies in a folder; nothing where there is none.
fn files_in(disk: &dyn Disk, folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    match disk.list(folder) {
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        there => Ok(there?),
    }
}

/// Keeps a version of a document, whether it ever was in its file or not. Nothing to do where the
/// newest backup holds the same.
///
/// # Errors
/// [`FileError`]; the backups there are stay.
pub fn keep(
    disk: &dyn Disk,
    data_dir: &Path,
    document: &Path,
    bytes: &[u8],
    at: Timestamp,
) -> Result<(), FileError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(crate::storage::format::FormatError::TooLarge.into());
    }
    keep_in(disk, &folder_made(disk, data_dir, document)?, bytes, at)
}

fn keep_in(disk: &dyn Disk, folder: &Path, bytes: &[u8], at: Timestamp) -> Result<(), FileError> {
    let stand = list_in(disk, folder)?;
    let newest = stand.first();
    if newest.is_some_and(|newest| file::bytes_of(disk, &newest.path).is_ok_and(|b| b == bytes)) {
        return Ok(());
    }
    let kept = write(disk, folder, &stand, bytes, at)?;
    rotate(disk, folder, &kept);
    Ok(())
}

fn write(
    disk: &dyn Disk,
    folder: &Path,
    stand: &[Backup],
    bytes: &[u8],
    at: Timestamp,
) -> Result<PathBuf, FileError> {
    let of_that_second = stand.iter().filter(|backup| backup.at == at).map(|backup| backup.number);
    let number = of_that_second.max().unwrap_or(0).saturating_add(1);
    let name = if number == 1 { format!("{at}.ron") } else { format!("{at}_{number}.ron") };
    let path = folder.join(name);
    replace::replace(disk, &path, bytes, Access::Private)?;
    Ok(path)
}

/// Lets go of what is older than what is kept, one by one: cut off anywhere, nothing is gone that
/// should be there, and the next time goes on. What cannot be taken away stays.
fn rotate(disk: &dyn Disk, folder: &Path, just_kept: &Path) {
    let Ok(stand) = list_in(disk, folder) else { return };
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for (place, backup) in stand.iter().enumerate() {
        let is_last_of_day = days.insert(backup.at.moment().day());
        let is_kept = place < NEWEST || (is_last_of_day && days.len() <= DAYS);
        // Whatever the clock says: the one that was made now was made for a reason.
        if !is_kept && backup.path != just_kept {
            let _ = disk.remove(&backup.path);
        }
    }
    for path in disk.list(folder).unwrap_or_default() {
        if path.extension().is_some_and(|ending| ending == "part") {
            let _ = disk.remove(&path);
        }
    }
}

fn list_in(disk: &dyn Disk, folder: &Path) -> Result<Vec<Backup>, FileError> {
    let mut backups: Vec<Backup> =
        files_in(disk, folder)?.into_iter().filter_map(read_name).collect();
    backups.sort_by(|one, other| other.cmp(one));
    Ok(backups)
}

fn read_name(path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
    if let Ok(at) = name.parse() {
        return Some(Backup { at, number: 1, path });
    }
    let (at, number) = name.rsplit_once('_')?;
    let (at, number) = (at.parse().ok()?, number.parse().ok()?);
    Some(Backup { at, number, path })
}

/// Where the backups of a document lie: a folder that bears its name and the checksum of its path.
fn folder(disk: &dyn Disk, data_dir: &Path, document: &Path) -> Result<PathBuf, FileError> {
    let whole = whole_path(disk, document)?;
    let stem = whole.file_stem().unwrap_or_default().to_string_lossy();
    let plain: String = stem
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' })
        .take(NAME_LENGTH)
        .collect();
    let sum = checksum::of(whole.as_os_str().as_encoded_bytes());
    let name = format!("{plain}-{}", sum.get(..16).unwrap_or_default());
    Ok(data_dir.join("backups").join(name))
}

/// The same folder, made where there is none.
fn folder_made(disk: &dyn Disk, data_dir: &Path, document: &Path) -> Result<PathBuf, FileError> {
    let folder = folder(disk, data_dir, document)?;
    disk.make_folder(&folder)?;
    Ok(folder)
}

/// The one path of a document, however it was reached, also where nothing stands there yet.
fn whole_path(disk: &dyn Disk, document: &Path) -> Result<PathBuf, FileError> {
    match disk.resolve(document) {
        Ok(path) => Ok(path),
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => {
            let folder = disk.resolve(replace::folder_of(document))?;
            Ok(folder.join(document.file_name().unwrap_or_default()))
        }
        Err(err) => Err(err.into()),
    }
}
