//! Who has a document open: a small file beside it that names the run of the program, so that
//! whoever opens it elsewhere is told.
//!
//! The run holds that file as long as it has the document open ([`Disk::hold`]): what is free again is
//! of a run that is over. On a disk that knows no holding, and of a run on another machine, nobody can
//! tell, and it counts as held.
//!
//! A lock is a courtesy, not a guard: where the folder takes none the document is opened without,
//! and whoever is told may go on all the same. Saving relies on no lock.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
// From `core`, which has no clock.
use core::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::date::Moment;
use crate::storage::checksum;
use crate::storage::disk::{Access, Disk, Hold, HoldKind};
use crate::storage::file::FileError;
use crate::storage::replace::{self, Waits};
use crate::storage::run_id::{self, RunId, Running};

/// The largest lock read, in bytes: ours are far smaller.
const MOST_BYTES: u64 = 64 * 1024;

/// How long it is waited for others that look at a lock: they take no time.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long the name of a document may be, in bytes, so that its lock bears it: the names of locks
/// are longer, and some systems take no more than 143 bytes.
const LONGEST_NAME: usize = 137;

/// What a lock says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The run of the program that has the document open.
    #[serde(rename = "owner")]
    pub run: RunId,
    /// Since when.
    pub since: Moment,
}

/// What came of asking for a document.
#[derive(Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is ours, until the lock is released.
    Ours(Lock),
    /// Somebody has it open; who, if the lock can be read.
    Held(Option<Holder>),
}

/// A lock of ours.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    holder: Holder,
    /// Where the disk knows such a thing.
    _hold: Option<Hold>,
}

impl PartialEq for Lock {
    fn eq(&self, other: &Self) -> bool {
        (&self.path, &self.holder) == (&other.path, &other.holder)
    }
}

impl Eq for Lock {}

/// Where the lock of a document lies: beside what its path leads to.
///
/// # Errors
/// [`FileError`] where links lead nowhere.
pub fn place(disk: &dyn Disk, document: &Path) -> Result<PathBuf, FileError> {
    let document = replace::followed(disk, document)?;
    let own = document.file_name().unwrap_or_default();
    let name = if own.len() <= LONGEST_NAME {
        let mut name = OsString::from(".");
        name.push(own);
        name.push(".lock");
        name
    } else {
        let sum = checksum::of(own.as_encoded_bytes());
        OsString::from(format!(".lyskryss-{}.lock", sum.get(..16).unwrap_or_default()))
    };
    Ok(replace::folder_of(&document).join(name))
}

/// Asks for a document. The lock of a run that is over is taken; one that cannot be read, or that
/// nobody can tell of whether it is over, counts as held.
///
/// # Errors
/// [`FileError`] where the folder takes no lock; that is no reason not to open the document.
pub fn claim(
    disk: &dyn Disk,
    document: &Path,
    us: &RunId,
    now: Moment,
) -> Result<Claim, FileError> {
    let lock = Lock::new(disk, document, us, now)?;
    match disk.write_new(&lock.path, lock.text()?.as_bytes(), Access::Usual) {
        Ok(()) => return lock.held(disk, document),
        Err(err) if err.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(err) => {
            // A part of it would keep others out.
            let _ = disk.remove(&lock.path);
            return Err(err.into());
        }
    }
    let there = holder(disk, document)?;
    let is_ours = there.as_ref().is_some_and(|there| there.run.is(us));
    if is_ours || running(disk, document, there.as_ref(), us)? == Running::No {
        take(disk, document, us, now)
    } else {
        Ok(Claim::Held(there))
    }
}

/// Takes a document's lock, whoever has it: for who was told, and goes on all the same.
///
/// # Errors
/// [`FileError`] where the folder takes no lock.
pub fn take(disk: &dyn Disk, document: &Path, us: &RunId, now: Moment) -> Result<Claim, FileError> {
    let lock = Lock::new(disk, document, us, now)?;
    let text = lock.text()?;
    match replace::replace(disk, &lock.path, text.as_bytes(), Access::Usual) {
        // Nobody is to write into it, which is no reason why it should stay.
        Err(FileError::ReadOnly) => {
            disk.remove(&lock.path)?;
            disk.write_new(&lock.path, text.as_bytes(), Access::Usual)?;
        }
        taken => taken?,
    }
    lock.held(disk, document)
}

/// Whether the run goes on that holds a document's lock, as far as anybody can tell.
///
/// # Errors
/// [`FileError`] where links lead nowhere.
pub fn running(
    disk: &dyn Disk,
    document: &Path,
    holder: Option<&Holder>,
    us: &RunId,
) -> Result<Running, FileError> {
    let free = run_id::is_free(disk, &place(disk, document)?);
    Ok(run_id::running(free, holder.map(|holder| &holder.run), us))
}

/// Who has a document open, by its lock; `None` where that cannot be read.
///
/// # Errors
/// [`FileError`], such as [`FileError::NotFound`] where there is no lock.
pub fn holder(disk: &dyn Disk, document: &Path) -> Result<Option<Holder>, FileError> {
    let bytes = disk.read(&place(disk, document)?, MOST_BYTES)?;
    Ok(ron::de::from_bytes(&bytes).ok())
}

impl Lock {
    fn new(
        disk: &dyn Disk,
        document: &Path,
        run: &RunId,
        since: Moment,
    ) -> Result<Self, FileError> {
        let holder = Holder { run: run.clone(), since };
        Ok(Self { path: place(disk, document)?, holder, _hold: None })
    }

    /// Holds what was just written. Somebody may have taken it in the same moment: the last one has
    /// it.
    fn held(self, disk: &dyn Disk, document: &Path) -> Result<Claim, FileError> {
        let mut waits = Waits::up_to(PATIENCE);
        let hold = loop {
            match disk.hold(&self.path, HoldKind::Shared) {
                // Somebody is just looking whether we are there.
                Ok(None) if waits.once_more(disk) => {}
                held => break held.ok().flatten(),
            }
        };
        match holder(disk, document)? {
            Some(there) if there == self.holder => Ok(Claim::Ours(Self { _hold: hold, ..self })),
            there => Ok(Claim::Held(there)),
        }
    }

    fn text(&self) -> Result<String, FileError> {
        ron::to_string(&self.holder).map_err(|err| FileError::Other(err.to_string()))
    }

    /// Lets the document go. A lock that somebody else has taken meanwhile stays theirs.
    ///
    /// # Errors
    /// [`FileError`] where it cannot be taken away: it is then one of a run that is over.
    pub fn release(self, disk: &dyn Disk) -> Result<(), FileError> {
        let bytes = disk.read(&self.path, MOST_BYTES)?;
        let there: Option<Holder> = ron::de::from_bytes(&bytes).ok();
        if there.as_ref() == Some(&self.holder) { Ok(disk.remove(&self.path)?) } else { Ok(()) }
    }
}
