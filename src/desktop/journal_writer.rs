//! Keeps the journal, in a thread of its own: the drawing thread never waits for the disk.

use std::convert::Infallible;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

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
    /// A document is about to be saved, as the same says; whoever waits for this to be written hears
    /// it by the end of the line.
    Saving(DocumentId, FileFingerprint, usize, u32, Sender<Infallible>),
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

/// How long a save waits for the journal to know of it: longer than any disk takes that answers. One
/// that does not is no reason not to save.
const PATIENCE: Duration = Duration::from_secs(2);

impl SaveNotifier {
    /// Of a journal writer that is not there.
    #[cfg(feature = "gui")]
    pub(super) const NOBODY: Self = Self(None);

    /// A document is about to be saved: whatever ends the program from now on, the next start knows
    /// what stands there as ours. Waits until that is safe.
    pub(super) fn saves(&self, document: DocumentId, file: FileFingerprint, edits: usize) {
        if let Some((told, journal)) = &self.0 {
            let (written, waits) = mpsc::channel();
            let order = WriterOrder::Saving(document, file, edits, *journal, written);
            if told.send(order).is_ok() {
                // Nothing is ever said: it ends once that is written.
                let _ = waits.recv_timeout(PATIENCE);
            }
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::files::{self, Save, SaveOutcome};
    use crate::domain::edit::apply;
    use crate::domain::field::{DetailsField, Field};
    use crate::domain::session::Session;
    use crate::storage::journal::{JournalEntry, Start};

    #[test]
    fn a_save_that_is_never_noted_is_no_loss_to_the_next_start_wherever_it_went() {
        let dir = tempfile::tempdir().unwrap();
        let (data, path) = (dir.path().join("data"), dir.path().join("økt.ron"));
        let writer = JournalWriter::counting(data.clone(), |_| {}, |_| {});
        let (document, start) = (DocumentId::default(), Start::default());
        let mut session = Session::default();
        let base = Arc::new(session.clone());
        writer.order(JournalOrder::Begin { document, start, session: base });
        let title = Field::Details(DetailsField::Title);
        let done = title.write(&session, "Én", clock::now().moment()).unwrap().unwrap();
        apply(&mut session, done.clone()).unwrap();
        writer.order(JournalOrder::Write(vec![JournalEntry::Edit(done)]));
        let us = RunId::this(Some(&data));
        let (session_now, notifier) = (&session, writer.notifier());
        let save =
            Save { path: &path, session: session_now, expected: None, insists: false, keep: false };
        // As a run that ends right behind the save: nobody says that it was saved.
        let before = |file| {
            notifier.saves(document, file, 1);
            let left = journal::list(&RealDisk, &data).unwrap();
            assert_eq!(journal::read(&RealDisk, &left[0]).unwrap().session, *session_now);
        };
        let saved = files::save(save, Some(&data), &us, &before);
        assert!(matches!(saved, SaveOutcome::Saved(_)), "{saved:?}");
        drop(writer);
        let left = journal::list(&RealDisk, &data).unwrap();
        let found = journal::read(&RealDisk, &left[0]).unwrap();
        assert_eq!(found.file.as_ref().map(|file| &file.path), Some(&path));
        assert!(found.is_as_saved && !found.holds_something(), "{found:?}");
    }

    #[test]
    fn a_save_waits_for_no_journal_that_is_not_there() {
        let dir = tempfile::tempdir().unwrap();
        let writer = JournalWriter::counting(dir.path().to_owned(), |_| {}, |_| {});
        let file = FileFingerprint { path: "/økt.ron".into(), checksum: String::new() };
        let began = Instant::now();
        writer.notifier().saves(DocumentId::default(), file, 1);
        assert!(began.elapsed() < Duration::from_secs(1));
    }
}
