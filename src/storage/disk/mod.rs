//! What the program does with a disk, and nothing more: few operations behind a trait, so that
//! tests can have a disk that fails, lies or stops. [`RealDisk`] is that of this computer.
//!
//! Must not know what a session is.

mod real;

use std::fmt::Debug;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use crate::storage::disk::real::RealDisk;

/// Who may read a file that is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whoever the system lets, as for any file a person makes.
    Usual,
    /// The person who runs the program: journals hold what was answered unseen.
    Private,
}

/// What sort of thing stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// A file that holds something.
    File,
    /// A folder.
    Folder,
    /// A pipe, a device, a socket.
    Other,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathInfo {
    /// What it is.
    pub kind: PathKind,
    /// Whether it is marked as not to be written.
    pub is_read_only: bool,
    /// Whether the same file has other names (hard links), where the system tells.
    pub has_other_names: bool,
}

/// How a file is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldKind {
    /// Nobody else can hold it. Where locks are more than words (Windows), nobody else can read or
    /// write it either.
    Alone,
    /// Others can hold it so, too, and read it; nobody can hold it alone.
    Shared,
}

/// A file that is held, until this is dropped or the program ends, however that ends.
pub trait Held: Debug + Send + Sync {
    /// What it can be read and written by, where holding it keeps us ourselves out of it otherwise.
    fn file(&self) -> Option<&File>;
}

/// See [`Held`].
pub type Hold = Box<dyn Held>;

/// What stands there is neither a file nor a folder: a pipe, a device, a socket. Carried by the
/// [`io::Error`] of whoever tries to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is a pipe or a device, not a file")]
pub struct NotAFile;

/// The operations on a disk. Each is done when it returns, and safe against a power cut where it
/// says so. Links are followed, as the system does.
pub trait Disk: Debug + Send + Sync {
    /// Reads a file, and of a longer one the first `most` bytes. Never waits for a pipe that nobody
    /// writes into, and never reads a device that has no end.
    ///
    /// # Errors
    /// The system's, and [`NotAFile`].
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Makes a file where nothing stands, writes it, and flushes it to the disk. Its name is safe
    /// only when its folder is flushed too.
    ///
    /// # Errors
    /// The system's; a part of it may then be there.
    fn write_new(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()>;

    /// Cuts a file that is there to `length` bytes, writes at its end, and flushes it; `hold` is
    /// ours on it, if we have one.
    ///
    /// # Errors
    /// The system's, and [`io::ErrorKind::UnexpectedEof`] where it is shorter than that; a part of the
    /// bytes may then be there.
    fn append(&self, path: &Path, length: u64, bytes: &[u8], hold: Option<&Hold>)
    -> io::Result<()>;

    /// Gives a file another name of the same folder, in place of what stands there. At any moment
    /// one or the other stands there, whole.
    ///
    /// # Errors
    /// The system's.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// The same where nothing stands at the new name.
    ///
    /// # Errors
    /// The system's, and [`io::ErrorKind::AlreadyExists`].
    fn name_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Holds the file that is at a path, so that others can tell; `None` where somebody else holds
    /// it. Does not wait.
    ///
    /// # Errors
    /// The system's, and [`io::ErrorKind::Unsupported`] where this disk knows no such thing, as some
    /// network folders.
    fn hold(&self, path: &Path, kind: HoldKind) -> io::Result<Option<Hold>>;

    /// Reads a file as [`Disk::read`] does, also where that is held alone by us.
    ///
    /// # Errors
    /// The system's.
    fn read_held(&self, hold: &Hold, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Takes a file away.
    ///
    /// # Errors
    /// The system's.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Flushes a folder: names that came, went or changed are safe then.
    ///
    /// # Errors
    /// The system's.
    fn flush_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a folder for the program's own files, and those above it, where they are missing.
    /// They are safe when this returns.
    ///
    /// # Errors
    /// The system's.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// What lies in a folder, in no particular order.
    ///
    /// # Errors
    /// The system's.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// What stands at a path.
    ///
    /// # Errors
    /// The system's, such as [`io::ErrorKind::NotFound`].
    fn inspect(&self, path: &Path) -> io::Result<PathInfo>;

    /// The path of what is there, without links or detours.
    ///
    /// # Errors
    /// The system's: there must be something.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;

    /// Whether the path itself is a symbolic link, wherever that leads. Nothing there is none.
    fn is_link(&self, path: &Path) -> bool;

    /// Whether what failed so may succeed in a moment: something that looks through files, such as
    /// a virus scanner or a sync client, has it open.
    fn may_pass(&self, err: &io::Error) -> bool;

    /// Lets some time go by.
    fn wait(&self, pause: Duration);

    /// Gives a file the permissions of another one, and its owner as far as the system lets us.
    ///
    /// # Errors
    /// The system's.
    fn dress_like(&self, path: &Path, like: &Path) -> io::Result<()>;
}

/// Whether that is what Windows says of a file that somebody else has open, or has locked.
pub(super) fn is_in_use(code: Option<i32>) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows) && matches!(code, Some(SHARING_VIOLATION | LOCK_VIOLATION))
}
