//! Former versions of a document, in the data folder: the last ten, and the last one of each of the
//! last thirty days on which there was one; and beside them a copy of what was saved last, for the
//! day when the document itself is damaged or changed by something else.
//!
//! A document is known by its path. A backup holds the bytes that stood there, whatever they were.
//! Backups are numbered, and in order by that, whatever the clock said when they were made.

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
    /// Which one it is: later ones have higher numbers. Those of the first versions have none, 0, and
    /// are in order by the clock.
    pub order: u64,
    /// When another version took its place, by the clock of then.
    pub at: Timestamp,
    /// Of those that have no number: which one of that second it is, from 1.
    second: u32,
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
    let order = next_order(disk, &folder)?;
    let path = new_file(disk, &folder, COPY, (order, at), bytes)?;
    for former in copies(disk, &folder)? {
        if former.path == path {
            continue;
        }
        // Usually what was saved last is what was saved over now, and kept. Where something else
        // had taken its place in the file meanwhile, this is all there is of it.
        match file::bytes_of(disk, &former.path) {
            Ok(former_bytes) if former_bytes != bytes => {
                keep_in(disk, &folder, &former_bytes, former.at, Some(former.order))?;
            }
            Ok(_) => {}
            // Another run that saves the same document has done so.
            Err(FileError::NotFound) => continue,
            Err(err) => return Err(err),
        }
        // One that stays is older, and taken away the next time.
        match disk.remove(&former.path) {
            Err(err) if err.kind() == std::io::ErrorKind::NotFound => {}
            removed => removed?,
        }
    }
    Ok(())
}

fn copies(disk: &dyn Disk, folder: &Path) -> Result<Vec<Backup>, FileError> {
    let copy = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.strip_prefix(COPY)?.strip_suffix(".ron")?;
        let (order, at) = match numbered(name) {
            Some(numbered) => numbered,
            None => (0, name.parse().ok()?),
        };
        // It is newer than what was kept in the same second, when it was saved over.
        Some(Backup { order, at, second: u32::MAX, path })
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
    keep_in(disk, &folder_made(disk, data_dir, document)?, bytes, at, None)
}

/// Keeps a version; as that one in order, where it is of earlier, else as the newest.
fn keep_in(
    disk: &dyn Disk,
    folder: &Path,
    bytes: &[u8],
    at: Timestamp,
    order: Option<u64>,
) -> Result<(), FileError> {
    let stand = list_in(disk, folder)?;
    // Of a version that is to be the newest, only the newest may be the same.
    let later = |order| stand.iter().take_while(|there| there.order > order).count();
    let compared = order.map_or(1, later).max(1);
    let is_same = |there: &Backup| file::bytes_of(disk, &there.path).is_ok_and(|b| b == bytes);
    if stand.iter().take(compared).any(is_same) {
        return Ok(());
    }
    let order = match order {
        Some(order) => order,
        None => next_order(disk, folder)?,
    };
    let kept = new_file(disk, folder, "", (order, at), bytes)?;
    rotate(disk, folder, &kept);
    Ok(())
}

/// The number of the next one that is written, which is higher than all that are there.
fn next_order(disk: &dyn Disk, folder: &Path) -> Result<u64, FileError> {
    let (backups, copies) = (list_in(disk, folder)?, copies(disk, folder)?);
    let highest = backups.iter().chain(&copies).map(|backup| backup.order).max();
    Ok(highest.unwrap_or(0).saturating_add(1))
}

/// Writes a file that bears its place in order, or the next one where another run was quicker.
fn new_file(
    disk: &dyn Disk,
    folder: &Path,
    begins: &str,
    (mut order, at): (u64, Timestamp),
    bytes: &[u8],
) -> Result<PathBuf, FileError> {
    loop {
        let path = folder.join(format!("{begins}{order:06}_{at}.ron"));
        match replace::make(disk, &path, bytes, Access::Private) {
            Err(FileError::AlreadyThere) => order = order.saturating_add(1),
            made => return made.map(|()| path),
        }
    }
}

/// Lets go of what is older than what is kept, one by one: cut off anywhere, nothing is gone that
/// should be there, and the next time goes on. What cannot be taken away stays.
fn rotate(disk: &dyn Disk, folder: &Path, just_kept: &Path) {
    let Ok(stand) = list_in(disk, folder) else { return };
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for (place, backup) in stand.iter().enumerate() {
        let is_last_of_day = days.insert(backup.at.moment().day());
        let is_kept = place < NEWEST || (is_last_of_day && days.len() <= DAYS);
        // Wherever it stands in order: the one that was made now was made for a reason.
        if !is_kept && backup.path != just_kept {
            let _ = disk.remove(&backup.path);
        }
    }
}

/// Takes away what was left in the folder of a document's backups when its writing was cut off.
/// `is_left` tells whether a file is of no writing that is under way.
///
/// # Errors
/// [`FileError`] where the folder cannot be read; there being none is no error.
pub fn tidy_up(
    disk: &dyn Disk,
    data_dir: &Path,
    document: &Path,
    is_left: &dyn Fn(&Path) -> bool,
) -> Result<(), FileError> {
    for path in files_in(disk, &folder(disk, data_dir, document)?)? {
        if path.extension().is_some_and(|ending| ending == "part") && is_left(&path) {
            // Next time, then.
            let _ = disk.remove(&path);
        }
    }
    Ok(())
}

fn list_in(disk: &dyn Disk, folder: &Path) -> Result<Vec<Backup>, FileError> {
    let mut backups: Vec<Backup> =
        files_in(disk, folder)?.into_iter().filter_map(read_name).collect();
    backups.sort_by(|one, other| other.cmp(one));
    Ok(backups)
}

fn read_name(path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
    if let Some((order, at)) = numbered(name) {
        return Some(Backup { order, at, second: 1, path });
    }
    // Those of the first versions.
    if let Ok(at) = name.parse() {
        return Some(Backup { order: 0, at, second: 1, path });
    }
    let (at, second) = name.rsplit_once('_')?;
    let (at, second) = (at.parse().ok()?, second.parse().ok()?);
    Some(Backup { order: 0, at, second, path })
}

/// What a name says that begins with a number.
fn numbered(name: &str) -> Option<(u64, Timestamp)> {
    let (order, at) = name.split_once('_')?;
    let is_number = !order.is_empty() && order.bytes().all(|b| b.is_ascii_digit());
    Some((order.parse().ok().filter(|_| is_number)?, at.parse().ok()?))
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
