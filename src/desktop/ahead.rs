//! A file that is read while the window that is to show it is still being made: making a window takes
//! longer than reading most files, so that they are there in the first frame.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::app::services::files::Opened;
use crate::desktop::files;
use crate::storage::file::FileError;
use crate::storage::run_id::RunId;

/// How long the first frame waits for a file that is nearly there: less than anybody sees.
const NEARLY: Duration = Duration::from_millis(40);
/// How large a file can be, in bytes, that may be there by then: for a larger one the first frame does not
/// wait, and says that it is being read.
const LARGE: u64 = 4 * 1024 * 1024;

/// What comes of reading.
type Outcome = Result<Box<Opened>, FileError>;

/// A file that is being read.
pub(super) struct ReadAhead {
    path: PathBuf,
    outcome: Receiver<Outcome>,
}

/// What came of it by now.
pub(super) enum Ahead {
    /// It is read.
    There(Outcome),
    /// It takes longer.
    Reading(ReadAhead),
}

impl ReadAhead {
    /// Begins to read.
    pub(super) fn begin(path: PathBuf, data_dir: Option<PathBuf>) -> Self {
        let (tell, outcome) = mpsc::channel();
        let reads = path.clone();
        thread::spawn(move || {
            let us = RunId::this(data_dir.as_deref());
            // Nobody waits for it where there is no window after all.
            let _ = tell.send(files::open(&reads, data_dir.as_deref(), &us));
        });
        Self { path, outcome }
    }

    /// Whether that is the file.
    pub(super) fn is_of(&self, path: &Path) -> bool {
        self.path == path
    }

    /// What came of it, where it is there, or nearly.
    pub(super) fn soon(self) -> Ahead {
        let is_large = fs::metadata(&self.path).is_ok_and(|file| file.len() > LARGE);
        let wait = if is_large { Duration::ZERO } else { NEARLY };
        match self.outcome.recv_timeout(wait) {
            Ok(outcome) => Ahead::There(outcome),
            Err(RecvTimeoutError::Timeout) => Ahead::Reading(self),
            Err(RecvTimeoutError::Disconnected) => Ahead::There(Err(ended())),
        }
    }

    /// What came of it, however long that takes.
    pub(super) fn wait(self) -> Outcome {
        self.outcome.recv().unwrap_or_else(|_| Err(ended()))
    }
}

/// The thread is gone without a word.
fn ended() -> FileError {
    FileError::Other("the program made a mistake".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::samples::Sample;

    #[test]
    fn a_file_that_is_there_is_read_as_it_stands_and_one_that_is_not_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("økt.ron");
        let session = Sample::Practice.session();
        crate::storage::file::save(&path, &session).unwrap();
        let ahead = ReadAhead::begin(path.clone(), None);
        assert!(ahead.is_of(&path) && !ahead.is_of(dir.path()));
        let read = match ahead.soon() {
            Ahead::There(outcome) => outcome,
            Ahead::Reading(ahead) => ahead.wait(),
        };
        assert_eq!(read.unwrap().read.session, session);
        let gone = ReadAhead::begin(dir.path().join("borte.ron"), None).wait();
        assert_eq!(gone.unwrap_err(), FileError::NotFound);
    }
}
