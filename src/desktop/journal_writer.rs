//! Keeps the journal, in a thread of its own: the drawing thread never waits for the disk.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
#[cfg(feature = "gui")]
use std::time::Duration;
use std::time::Instant;

use crate::app::core::document::DocumentId;
use crate::app::core::journal_queue::JournalOrder;
use crate::app::services::files::{Offer, Standing};
use crate::desktop::clock;
use crate::desktop::journal_worker::JournalWorker;
use crate::storage::disk::RealDisk;
use crate::storage::file::FileError;
use crate::storage::journal::{self, FileFingerprint, Unreadable};
use crate::storage::run_id::RunId;

/// What the thread is told.
pub(super) enum WriterOrder {
    /// With the number of the journal it is for.
    Order(JournalOrder, u32),
    /// A document was saved: to where, with what checksum, with how many of its edits, as the
    /// journal counted them that was kept when the save began.
    Saved(DocumentId, FileFingerprint, usize, u32),
    /// The program ends. A save that hangs may hold on to us: nobody waits for it.
    Stop,
}

/// The thread that keeps the journal.
pub(super) struct JournalWriter {
    told: Option<Sender<WriterOrder>>,
    thread: Option<JoinHandle<()>>,
    /// Since when something waits to be written, if anything does.
    waits: Waits,
    /// How many journals were ordered so far: each counts its edits from its beginning.
    journals: AtomicU32,
}

/// Since when something waits to be written.
pub(super) type Waits = Arc<Mutex<Option<Instant>>>;

pub(super) fn set(waits: &Waits, since: impl FnOnce(Option<Instant>) -> Option<Instant>) {
    let mut waits = waits.lock().unwrap_or_else(PoisonError::into_inner);
    *waits = since(*waits);
}

/// How the journal goes.
pub(super) enum JournalReport {
    /// It cannot be written, and why. Said once until it can be again.
    Failed(FileError),
    /// It can be written again.
    Works,
    /// Its file is gone or was cut: it must be begun anew.
    Lost,
    /// It is as large as journals can be: it must be begun anew.
    Full,
}

/// Tells a save of the journal writer.
#[derive(Clone)]
pub(super) struct SaveNotifier(Option<(Sender<WriterOrder>, u32)>);

impl SaveNotifier {
    /// Of a journal writer that is not there.
    #[cfg(feature = "gui")]
    pub(super) const NOBODY: Self = Self(None);

    /// A document was saved.
    pub(super) fn saved(&self, document: DocumentId, file: FileFingerprint, edits: usize) {
        if let Some((told, journal)) = &self.0 {
            // The journal writer listens as long as the window is there.
            let _ = told.send(WriterOrder::Saved(document, file, edits, *journal));
        }
    }
}

impl JournalWriter {
    /// Keeps journals in a data folder, and tells how that goes.
    #[cfg(feature = "gui")]
    pub(super) fn new(dir: PathBuf, tell: impl Fn(JournalReport) + Send + 'static) -> Self {
        Self::counting(dir, tell, |_| {})
    }

    /// The same; `kept` is told how many of the open document's edits and texts on their way are
    /// safe, each time when there are more.
    pub(super) fn counting(
        dir: PathBuf,
        tell: impl Fn(JournalReport) + Send + 'static,
        kept: impl Fn(usize) + Send + 'static,
    ) -> Self {
        let (told, inbox) = mpsc::channel();
        let waits = Waits::default();
        let waiting_since = Arc::clone(&waits);
        let thread = thread::spawn(move || {
            let (tell, kept) = (Arc::new(tell), Arc::new(kept));
            // A defect of ours costs this journal, not those that follow: another one begins.
            while panic::catch_unwind(AssertUnwindSafe(|| {
                let (tell, kept) = (Arc::clone(&tell), Arc::clone(&kept));
                JournalWorker::new(
                    dir.clone(),
                    move |report| tell(report),
                    move |count| kept(count),
                )
                .work(&inbox, &waiting_since);
            }))
            .is_err()
            {
                tell(JournalReport::Lost);
            }
        });
        Self { told: Some(told), thread: Some(thread), waits, journals: AtomicU32::new(0) }
    }

    /// For how long something waits to be written by now.
    #[cfg(feature = "gui")]
    pub(super) fn waits(&self) -> Duration {
        let waits = self.waits.lock().unwrap_or_else(PoisonError::into_inner);
        waits.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// Whether anything waits to be written.
    #[cfg(test)]
    pub(super) fn is_busy(&self) -> bool {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Hands an order over.
    pub(super) fn order(&self, order: JournalOrder) {
        if let Some(told) = &self.told {
            set(&self.waits, |since| since.or_else(|| Some(Instant::now())));
            let begins = u32::from(is_beginning(&order));
            let journal = self.journals.fetch_add(begins, Ordering::SeqCst) + begins;
            // It listens as long as we are here.
            let _ = told.send(WriterOrder::Order(order, journal));
        }
    }

    /// For a save that begins now.
    pub(super) fn notifier(&self) -> SaveNotifier {
        let journal = self.journals.load(Ordering::SeqCst);
        SaveNotifier(self.told.clone().map(|told| (told, journal)))
    }
}

impl Drop for JournalWriter {
    /// What was handed over is written before the program ends.
    fn drop(&mut self) {
        if let Some(told) = self.told.take() {
            // It listens as long as we are here.
            let _ = told.send(WriterOrder::Stop);
        }
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing more to write.
            let _ = thread.join();
        }
    }
}

/// Whether an order begins another journal.
const fn is_beginning(order: &JournalOrder) -> bool {
    use JournalOrder::{Begin, BeginAnew, TakeOver};
    matches!(order, Begin { .. } | BeginAnew { .. } | TakeOver(..))
}

/// What earlier runs left unsaved in a data folder, and the journals that cannot be read.
pub(super) fn waiting(dir: &Path) -> (Vec<Offer>, Vec<Unreadable>) {
    let disk = RealDisk;
    let (us, today) = (RunId::this(Some(dir)), clock::now().day);
    let Ok(waiting) = journal::waiting(&disk, dir, &us, today) else {
        return (Vec::new(), Vec::new());
    };
    let offers = waiting.recoveries.into_iter().map(|recovery| {
        let standing = match &recovery.file {
            None => Standing::Nowhere,
            Some(file) => match FileFingerprint::now(&disk, &file.path) {
                Ok(now) if now == *file => Standing::Same,
                Err(FileError::NotFound) => Standing::Gone,
                _ => Standing::Changed,
            },
        };
        Offer { recovery: Arc::new(recovery), standing }
    });
    (offers.collect(), waiting.unreadable)
}
