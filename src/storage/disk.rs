//! What the program does with a disk, and nothing more: few operations behind a trait, so that
//! tests can have a disk that fails, lies or stops.
//!
//! Must not know what a session is.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use same_file::Handle;

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
    /// The system's, and [`ErrorKind::UnexpectedEof`] where it is shorter than that; a part of the
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
    /// The system's, and [`ErrorKind::AlreadyExists`].
    fn name_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Holds the file that is at a path, so that others can tell; `None` where somebody else holds
    /// it. Does not wait.
    ///
    /// # Errors
    /// The system's, and [`ErrorKind::Unsupported`] where this disk knows no such thing, as some
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
    /// The system's, such as [`ErrorKind::NotFound`].
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

/// The disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = open_file(OpenOptions::new().read(true), path)?;
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write_new(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if access == Access::Private {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        // Elsewhere the folder says who may read.
        #[cfg(not(unix))]
        let _ = access;
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn append(
        &self,
        path: &Path,
        length: u64,
        bytes: &[u8],
        hold: Option<&Hold>,
    ) -> io::Result<()> {
        let mut file = match hold.and_then(|hold| hold.file()) {
            // Here whoever holds a file alone can write it by that hold only; it may be gone since.
            Some(ours) if cfg!(windows) => {
                fs::metadata(path)?;
                ours.try_clone()?
            }
            _ => open_file(OpenOptions::new().write(true), path)?,
        };
        let stands = file.metadata()?.len();
        if stands < length {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if stands > length {
            file.set_len(length)?;
        }
        file.seek(io::SeekFrom::Start(length))?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn name_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(err) if err.kind() == ErrorKind::AlreadyExists => Err(err),
            // Not every disk knows second names: then there is a moment between.
            Err(_) if to.symlink_metadata().is_ok() => Err(ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(from, to),
        }
    }

    fn hold(&self, path: &Path, kind: HoldKind) -> io::Result<Option<Hold>> {
        // Whoever waits for a file may be given one that another has taken the place of.
        for _ in 0..MOST_CHANGES {
            // To hold it alone some systems want it open for writing.
            let file = open_file(OpenOptions::new().read(true).write(true), path)
                .or_else(|_| open_file(OpenOptions::new().read(true), path))?;
            let held = match kind {
                HoldKind::Alone => file.try_lock(),
                HoldKind::Shared => file.try_lock_shared(),
            };
            match held {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(err)) if knows_no_locks(&err) => {
                    return Err(ErrorKind::Unsupported.into());
                }
                Err(TryLockError::Error(err)) => return Err(err),
            }
            let there = open_file(OpenOptions::new().read(true), path)?;
            let held = Handle::from_file(file)?;
            if held == Handle::from_file(there)? {
                return Ok(Some(Box::new(HeldFile(held))));
            }
        }
        Ok(None)
    }

    fn read_held(&self, hold: &Hold, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let Some(mut file) = hold.file() else { return self.read(path, most) };
        file.rewind()?;
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    #[cfg(unix)]
    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some network folders know no such thing: there is nothing more to be done.
            Err(err) if matches!(err.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                Ok(())
            }
            flushed => flushed,
        }
    }

    #[cfg(not(unix))]
    fn flush_folder(&self, _folder: &Path) -> io::Result<()> {
        // The system has no such operation, and keeps its names in a journal of its own.
        Ok(())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
        above.map_or(Ok(()), |above| self.make_folder(above))?;
        #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix says who may read here"))]
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(folder) {
            // Somebody was quicker.
            Err(err) if err.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
            made => made,
        }?;
        self.flush_folder(above.unwrap_or(Path::new(".")))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
    }

    fn inspect(&self, path: &Path) -> io::Result<PathInfo> {
        let there = fs::metadata(path)?;
        Ok(PathInfo {
            kind: match there.file_type() {
                kind if kind.is_file() => PathKind::File,
                kind if kind.is_dir() => PathKind::Folder,
                _ => PathKind::Other,
            },
            is_read_only: there.permissions().readonly(),
            has_other_names: has_other_names(&there),
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn is_link(&self, path: &Path) -> bool {
        fs::symlink_metadata(path).is_ok_and(|there| there.is_symlink())
    }

    fn may_pass(&self, err: &io::Error) -> bool {
        // Where files that are open cannot be replaced, whoever has one open is in the way.
        let opened = cfg!(windows)
            && (err.kind() == ErrorKind::PermissionDenied || is_in_use(err.raw_os_error()));
        opened || matches!(err.kind(), ErrorKind::ResourceBusy | ErrorKind::Interrupted)
    }

    fn wait(&self, pause: Duration) {
        std::thread::sleep(pause);
    }

    fn dress_like(&self, path: &Path, like: &Path) -> io::Result<()> {
        let there = fs::metadata(like)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt as _, chown};
            // Only root can give a file away; a group can be kept where one belongs to it.
            if chown(path, Some(there.uid()), Some(there.gid())).is_err() {
                let _ = chown(path, None, Some(there.gid()));
            }
        }
        fs::set_permissions(path, there.permissions())
    }
}

/// A file with a lock on it, which goes with the file.
#[derive(Debug)]
struct HeldFile(Handle);

impl Held for HeldFile {
    fn file(&self) -> Option<&File> {
        Some(self.0.as_file())
    }
}

/// How often another file may take the place of the one that is to be held, one after the other.
const MOST_CHANGES: usize = 20;

/// Whether that is what systems say that know no locks on this disk.
fn knows_no_locks(err: &io::Error) -> bool {
    #[cfg(unix)]
    let code = matches!(err.raw_os_error(), Some(libc::ENOLCK | libc::ENOTTY));
    #[cfg(not(unix))]
    let code = false;
    code || matches!(err.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput)
}

#[cfg(unix)]
fn has_other_names(there: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(there) > 1 && !there.is_dir()
}

#[cfg(not(unix))]
const fn has_other_names(_there: &fs::Metadata) -> bool {
    // The standard library does not tell.
    false
}

/// Whether that is what Windows says of a file that somebody else has open, or has locked.
pub(super) fn is_in_use(code: Option<i32>) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows) && matches!(code, Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

/// Opens a file, and nothing else: to open a pipe would be to wait for whoever is at its other end.
fn open_file(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NONBLOCK);
    let file = match options.open(path) {
        // A pipe that is to be written and that nobody reads, or a socket.
        #[cfg(unix)]
        Err(err) if err.raw_os_error() == Some(libc::ENXIO) => return Err(not_a_file()),
        opened => opened?,
    };
    let kind = file.metadata()?.file_type();
    if kind.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if kind.is_file() { Ok(file) } else { Err(not_a_file()) }
}

fn not_a_file() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, NotAFile)
}
