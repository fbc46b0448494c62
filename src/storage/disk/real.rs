//! The disk of this computer, as its system has it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use same_file::Handle;

use crate::storage::disk::{
    Access, Disk, Held, Hold, HoldKind, NotAFile, PathInfo, PathKind, is_in_use,
};

/// The disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        all_of(&open_file(OpenOptions::new().read(true), path)?, most)
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
        all_of(file, most)
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

/// What stands in a file from where it is at, up to so many bytes. How much that is, is known
/// beforehand: a large one is not moved about while it is read.
fn all_of(file: &File, most: u64) -> io::Result<Vec<u8>> {
    let length = file.metadata()?.len().min(most);
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn not_a_file() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, NotAFile)
}
