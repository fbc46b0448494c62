//! What the program does with a disk, and nothing more: few operations behind a trait, so that
//! tests can have a disk that fails, lies or stops.
//!
//! Must not know what a session is.

use std::fmt::Debug;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// Who may read a file that is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whoever the system lets, as for any file a person makes.
    Usual,
    /// The person who runs the program: journals hold what was answered unseen.
    Private,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathInfo {
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Whether it is marked as not to be written.
    pub is_read_only: bool,
}

/// The operations on a disk. Each is done when it returns, and safe against a power cut where it
/// says so. Links are followed, as the system does.
pub trait Disk: Debug + Send + Sync {
    /// Reads a file, and of a longer one the first `most` bytes.
    ///
    /// # Errors
    /// The system's.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Makes a file where nothing stands, writes it, and flushes it to the disk. Its name is safe
    /// only when its folder is flushed too.
    ///
    /// # Errors
    /// The system's; a part of it may then be there.
    fn write_new(&self, path: &Path, bytes: &[u8], access: Access) -> io::Result<()>;

    /// Cuts a file that is there to `length` bytes, writes at its end, and flushes it.
    ///
    /// # Errors
    /// The system's, and [`ErrorKind::UnexpectedEof`] where it is shorter than that; a part of the
    /// bytes may then be there.
    fn append(&self, path: &Path, length: u64, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file another name of the same folder, in place of what stands there. At any moment
    /// one or the other stands there, whole.
    ///
    /// # Errors
    /// The system's.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

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
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
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

    fn append(&self, path: &Path, length: u64, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(path)?;
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
        Ok(PathInfo { is_folder: there.is_dir(), is_read_only: there.permissions().readonly() })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn is_link(&self, path: &Path) -> bool {
        fs::symlink_metadata(path).is_ok_and(|there| there.is_symlink())
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
