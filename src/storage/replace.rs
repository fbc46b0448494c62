//! Puts bytes in the place of a file: all or nothing, in whatever way the disk makes it hard.
//!
//! What is to take the place is written beside it first, under a name of its own. Must not know what
//! a session is.

// From `core`, which has no clock.
use core::time::Duration;
use std::io;
use std::path::{Path, PathBuf};

use crate::storage::checksum;
use crate::storage::disk::{Access, Disk, Hold, HoldKind, PathKind};
use crate::storage::file::FileError;
use crate::storage::format::MOST_BYTES;

/// How long a file is waited for that something else has open for a moment.
const PATIENCE: Duration = Duration::from_secs(6);

/// The pauses of waiting grow.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Waiting for something that should pass, in growing pauses, up to a limit.
pub(super) struct Waits {
    left: Duration,
    pause: Duration,
}

impl Waits {
    pub(super) const fn up_to(most: Duration) -> Self {
        Self { left: most, pause: FIRST_PAUSE }
    }

    /// Waits, unless it was waited long enough; then false.
    pub(super) fn once_more(&mut self, disk: &dyn Disk) -> bool {
        if self.left.is_zero() {
            return false;
        }
        disk.wait(self.pause);
        self.left = self.left.saturating_sub(self.pause);
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
        true
    }
}

/// What is thought to stand at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// Nobody knows, and it does not matter.
    Unknown,
    /// Nothing.
    Nothing,
    /// What has this checksum.
    Sum(String),
}

/// Puts bytes at a path as [`crate::storage::file::save`] does. Where nothing stood there, `access`
/// says who may read.
///
/// # Errors
/// As there.
pub fn replace(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    access: Access,
) -> Result<(), FileError> {
    replace_if(disk, path, bytes, access, &Stands::Unknown).map(|_| ())
}

/// Makes a file, whole, and never in the place of another.
///
/// # Errors
/// The same, and [`FileError::AlreadyThere`].
pub(super) fn make(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    access: Access,
) -> Result<(), FileError> {
    match replace_if(disk, path, bytes, access, &Stands::Nothing) {
        Err(FileError::Changed) => Err(FileError::AlreadyThere),
        made => made.map(|_| ()),
    }
}

/// The same where still that stands there, or nothing any more; says whether the file that stood
/// there had other names.
///
/// # Errors
/// The same, and [`FileError::Changed`].
pub(super) fn replace_if(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    access: Access,
    stands: &Stands,
) -> Result<bool, FileError> {
    let path = followed(disk, path)?;
    let (there, has_other_names) = match disk.inspect(&path) {
        Ok(looks) if looks.kind == PathKind::Folder => return Err(FileError::Folder),
        Ok(looks) if looks.kind == PathKind::Other => return Err(FileError::Special),
        Ok(looks) if looks.is_read_only => return Err(FileError::ReadOnly),
        Ok(looks) => (true, looks.has_other_names),
        Err(err) if err.kind() == io::ErrorKind::NotFound => (false, false),
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
        take_place(disk, &part, &path, stands)
    });
    if let Err(err) = written {
        // Where it cannot be taken away, it waits for `tidy_up`.
        let _ = disk.remove(&part);
        return Err(err);
    }
    disk.flush_folder(folder_of(&path))?;
    Ok(has_other_names)
}

/// Gives a file that is written the name it is for, if what stands there is what was expected. Held
/// meanwhile, the file there can be replaced by nobody else who does the same.
fn take_place(disk: &dyn Disk, part: &Path, path: &Path, stands: &Stands) -> Result<(), FileError> {
    let expected = match stands {
        Stands::Unknown => return Ok(rename(disk, part, path)?),
        Stands::Nothing => None,
        Stands::Sum(sum) => Some(sum),
    };
    let hold = hold(disk, path);
    let now = match &hold {
        Some(hold) => disk.read_held(hold, path, MOST_BYTES + 1),
        None => disk.read(path, MOST_BYTES + 1),
    };
    // Not everywhere can a file be replaced that is open: there it is let go right before.
    let _held = hold.filter(|_| cfg!(unix));
    match now {
        Ok(now) if Some(&checksum::of(&now)) == expected => Ok(rename(disk, part, path)?),
        Ok(_) => Err(FileError::Changed),
        Err(err) if err.kind() == io::ErrorKind::NotFound => match disk.name_new(part, path) {
            Err(err) if err.kind() == io::ErrorKind::AlreadyExists => Err(FileError::Changed),
            named => Ok(named?),
        },
        Err(err) => Err(err.into()),
    }
}

/// Holds a file, as soon as nobody else does. Where that cannot be, or takes too long, it goes
/// without: what stands there is compared all the same.
fn hold(disk: &dyn Disk, path: &Path) -> Option<Hold> {
    let mut waits = Waits::up_to(PATIENCE);
    loop {
        match disk.hold(path, HoldKind::Alone) {
            Ok(None) if waits.once_more(disk) => {}
            held => return held.ok().flatten(),
        }
    }
}

/// Gives a file another name; where something that looks through files has one of both open, waits
/// for some seconds until it has not.
fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    let mut waits = Waits::up_to(PATIENCE);
    loop {
        match disk.rename(from, to) {
            Err(err) if disk.may_pass(&err) && waits.once_more(disk) => {}
            renamed => return renamed,
        }
    }
}

/// Writes what is to take a file's place, and looks whether it arrived.
fn write_part(disk: &dyn Disk, part: &Path, bytes: &[u8], access: Access) -> Result<(), FileError> {
    disk.write_new(part, bytes, access)?;
    if disk.read(part, bytes.len() as u64 + 1)? == bytes { Ok(()) } else { Err(FileError::Garbled) }
}

/// What a path leads to, where it is a symbolic link.
///
/// # Errors
/// [`FileError::LinkGone`] where that is not there.
pub(super) fn followed(disk: &dyn Disk, path: &Path) -> Result<PathBuf, FileError> {
    if !disk.is_link(path) {
        return Ok(path.to_owned());
    }
    disk.resolve(path).map_err(|err| match err.kind() {
        io::ErrorKind::NotFound => FileError::LinkGone,
        _ => err.into(),
    })
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
    let path = followed(disk, path)?;
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
