//! Keeps the lock of the file that is open here, in a thread of its own: a network folder that does
//! not answer keeps nobody waiting.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use crate::app::services::files::HeldBy;
use crate::desktop::clock;
use crate::storage::backup;
use crate::storage::disk::RealDisk;
use crate::storage::file::FileError;
use crate::storage::lock::{self, Claim, Lock};
use crate::storage::replace;
use crate::storage::run_id::RunId;

/// How long the program waits at its end for a folder to let go of a lock. What is left then is
/// the lock of a run that is over.
const PATIENCE: Duration = Duration::from_secs(2);

/// No save takes as long as this.
const LONGEST_SAVE: Duration = Duration::from_mins(15);

/// What is open here now, and whether to take it from whoever else has it.
type LockOrder = (Option<PathBuf>, bool);

/// The thread that keeps the lock.
pub(super) struct LockKeeper {
    told: Option<Sender<LockOrder>>,
    done: mpsc::Receiver<()>,
}

impl LockKeeper {
    /// Keeps locks as this run of the program. `elsewhere` is told of a file that somebody else
    /// has open.
    pub(super) fn new(
        us: RunId,
        data_dir: Option<PathBuf>,
        elsewhere: impl Fn(PathBuf, HeldBy) + Send + 'static,
    ) -> Self {
        let (told, inbox) = mpsc::channel::<LockOrder>();
        let (is_done, done) = mpsc::channel();
        thread::spawn(move || {
            let mut kept: Option<(PathBuf, Lock)> = None;
            while let Ok(mut newest) = inbox.recv() {
                // Only what is open now matters.
                newest = inbox.try_iter().last().unwrap_or(newest);
                let (path, take) = newest;
                if take || kept.as_ref().map(|(path, _)| path) != path.as_ref() {
                    let_go(kept.take());
                    kept = path.and_then(|path| keep(path, &us, take, &elsewhere));
                    if let Some((path, _)) = &kept {
                        tidy_up(path, data_dir.as_deref());
                    }
                }
            }
            let_go(kept.take());
            // Nobody waits any more where the patience is at its end.
            let _ = is_done.send(());
        });
        Self { told: Some(told), done }
    }

    /// This file is open here now.
    pub(super) fn hold(&self, path: Option<PathBuf>, take: bool) {
        if let Some(told) = &self.told {
            // It listens as long as we are here.
            let _ = told.send((path, take));
        }
    }
}

impl Drop for LockKeeper {
    /// The lock goes before the program ends, if the folder answers.
    fn drop(&mut self) {
        self.told = None;
        let _ = self.done.recv_timeout(PATIENCE);
    }
}

fn keep(
    path: PathBuf,
    us: &RunId,
    take: bool,
    elsewhere: &impl Fn(PathBuf, HeldBy),
) -> Option<(PathBuf, Lock)> {
    match claim(&path, us, take) {
        Ok(Claim::Ours(lock)) => Some((path, lock)),
        Ok(Claim::Held(holder)) => {
            elsewhere(path, HeldBy(holder));
            None
        }
        // A folder that takes no lock is no reason not to work on what is in it.
        Err(_) => None,
    }
}

/// Takes away what saves of a file left that were cut off. Where that cannot be, next time.
fn tidy_up(path: &Path, data_dir: Option<&Path>) {
    let _ = replace::tidy_up(&RealDisk, path, &is_left);
    if let Some(data_dir) = data_dir {
        let _ = backup::tidy_up(&RealDisk, data_dir, path, &is_left);
    }
}

/// Whether a file is so old that no save that is under way made it.
fn is_left(path: &Path) -> bool {
    let made = std::fs::metadata(path).and_then(|there| there.modified());
    made.is_ok_and(|made| made.elapsed().is_ok_and(|age| age > LONGEST_SAVE))
}

fn claim(path: &Path, us: &RunId, take: bool) -> Result<Claim, FileError> {
    let now = clock::now().moment();
    if take { lock::take(&RealDisk, path, us, now) } else { lock::claim(&RealDisk, path, us, now) }
}

fn let_go(kept: Option<(PathBuf, Lock)>) {
    if let Some((_, lock)) = kept {
        // Where it stays, it is the lock of a run that is over.
        let _ = lock.release(&RealDisk);
    }
}
