//! Keeps the journal, in a thread of its own: the drawing thread never waits for the disk.

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::app::core::document::DocumentId;
use crate::app::core::journal_queue::JournalOrder;
use crate::app::services::files::{Offer, Standing};
use crate::desktop::clock;
use crate::storage::disk::{Disk, RealDisk};
use crate::storage::file::FileError;
use crate::storage::journal::{self, FileFingerprint, Journal, JournalEntry, Unreadable};
use crate::storage::run_id::RunId;

/// How soon a write that failed is tried again.
const AGAIN: Duration = Duration::from_secs(2);

/// What the thread is told.
enum WriterOrder {
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
type Waits = Arc<Mutex<Option<Instant>>>;

fn set(waits: &Waits, since: impl FnOnce(Option<Instant>) -> Option<Instant>) {
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
    matches!(order, JournalOrder::Begin { .. } | JournalOrder::TakeOver(..))
}

/// What the thread holds.
struct JournalWorker<F, K> {
    dir: PathBuf,
    disk: Arc<dyn Disk>,
    run: RunId,
    tell: F,
    kept: K,
    journal: Option<(DocumentId, Journal)>,
    /// What must be begun yet, where that failed.
    unbegun: Option<JournalOrder>,
    /// What waits for it.
    waiting: Vec<JournalEntry>,
    /// How many edits and texts on their way the journal was given since it began.
    given: usize,
    /// Which of the journals that were ordered it is.
    number: u32,
    has_failed: bool,
    /// Whether the program ends.
    stops: bool,
}

impl<F: Fn(JournalReport), K: Fn(usize)> JournalWorker<F, K> {
    fn new(dir: PathBuf, tell: F, kept: K) -> Self {
        let disk: Arc<dyn Disk> = Arc::new(RealDisk);
        Self {
            dir,
            disk,
            run: RunId::this(),
            tell,
            kept,
            journal: None,
            unbegun: None,
            waiting: Vec::new(),
            given: 0,
            number: 0,
            has_failed: false,
            stops: false,
        }
    }

    fn work(&mut self, inbox: &Receiver<WriterOrder>, waits: &Waits) {
        loop {
            let told = if self.is_behind() {
                match inbox.recv_timeout(AGAIN) {
                    Ok(told) => Some(told),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            } else {
                match inbox.recv() {
                    Ok(told) => Some(told),
                    Err(_) => break,
                }
            };
            // What has come meanwhile is written at once with it.
            for told in told.into_iter().chain(inbox.try_iter()) {
                self.take(told);
            }
            self.write();
            // What has come while that was written is looked at right now.
            set(waits, |_| None);
            if self.stops {
                return;
            }
        }
        self.write();
    }

    fn is_behind(&self) -> bool {
        let journal = self.journal.as_ref().is_some_and(|(_, journal)| journal.is_behind());
        self.unbegun.is_some() || journal || !self.waiting.is_empty()
    }

    fn take(&mut self, told: WriterOrder) {
        match told {
            WriterOrder::Order(JournalOrder::Write(entries), _) => self.waiting.extend(entries),
            WriterOrder::Order(JournalOrder::End, _) => self.end(),
            WriterOrder::Order(JournalOrder::Discard(journal), _) => {
                // Where it cannot be taken away, it is offered again.
                let _ = journal::discard(&*self.disk, &journal);
            }
            WriterOrder::Order(
                begin @ (JournalOrder::Begin { .. } | JournalOrder::TakeOver(..)),
                journal,
            ) => {
                self.number = journal;
                self.end();
                self.unbegun = Some(begin);
                self.begin();
            }
            WriterOrder::Stop => self.stops = true,
            WriterOrder::Saved(document, file, edits, journal) => {
                // One that was begun since counts from another beginning: to it, the file has
                // changed, and what differs is found when both are looked at.
                if self.document() == Some(document) && self.number == journal {
                    self.waiting.push(JournalEntry::Saved(file, edits));
                }
            }
        }
    }

    fn document(&self) -> Option<DocumentId> {
        match &self.unbegun {
            Some(JournalOrder::Begin { document, .. } | JournalOrder::TakeOver(document, _)) => {
                Some(*document)
            }
            _ => self.journal.as_ref().map(|(document, _)| *document),
        }
    }

    /// What the journal holds is saved, or given up.
    fn end(&mut self) {
        self.waiting.clear();
        self.unbegun = None;
        if let Some((_, journal)) = self.journal.take() {
            // Where it cannot be taken away, it is looked at again at the next start.
            let _ = journal.end();
        }
    }

    fn begin(&mut self) {
        let begun = match &self.unbegun {
            Some(JournalOrder::Begin { document, start, session }) => {
                let disk = Arc::clone(&self.disk);
                let at = clock::timestamp();
                Journal::begin(disk, &self.dir, &self.run, start, session, at)
                    .map(|journal| (*document, journal))
            }
            Some(JournalOrder::TakeOver(document, recovery)) => {
                let disk = Arc::clone(&self.disk);
                journal::take_over(disk, &self.dir, &self.run, recovery, clock::timestamp())
                    .map(|journal| (*document, journal))
            }
            _ => return,
        };
        match begun {
            Ok(begun) => {
                self.journal = Some(begun);
                self.unbegun = None;
                self.given = 0;
                (self.kept)(0);
            }
            Err(err) => self.fails(err),
        }
    }

    fn write(&mut self) {
        if self.unbegun.is_some() {
            self.begin();
        }
        let Some((_, journal)) = &mut self.journal else {
            return;
        };
        let entries = std::mem::take(&mut self.waiting);
        let written = journal.write(&entries, clock::now().moment());
        // What could not be written is kept with what comes next.
        let before = self.given;
        self.given +=
            entries.iter().filter(|entry| !matches!(entry, JournalEntry::Saved(..))).count();
        if written.is_ok() && (self.given > before || self.has_failed) {
            (self.kept)(self.given);
        }
        match written {
            Ok(()) if self.has_failed => {
                self.has_failed = false;
                (self.tell)(JournalReport::Works);
            }
            Ok(()) => {}
            // The file itself is gone or cut, with what was in it: another one begins, from what
            // is open now.
            Err(FileError::NotFound | FileError::Garbled) => {
                self.journal = None;
                self.waiting.clear();
                (self.tell)(JournalReport::Lost);
            }
            Err(err) => self.fails(err),
        }
    }

    /// Said once until it works again.
    fn fails(&mut self, err: FileError) {
        if !std::mem::replace(&mut self.has_failed, true) {
            (self.tell)(JournalReport::Failed(err));
        }
    }
}

/// What earlier runs left unsaved in a data folder, and the journals that cannot be read.
pub(super) fn waiting(dir: &Path) -> (Vec<Offer>, Vec<Unreadable>) {
    let disk = RealDisk;
    let today = clock::now().day;
    let Ok(waiting) = journal::waiting(&disk, dir, &RunId::running, today) else {
        return (Vec::new(), Vec::new());
    };
    let offers = waiting.recoveries.into_iter().map(|recovery| {
        let standing = match &recovery.file {
            None => Standing::Nowhere,
            Some(file) if file.stands(&disk) => Standing::Same,
            Some(_) => Standing::Changed,
        };
        Offer { recovery: Arc::new(recovery), standing }
    });
    (offers.collect(), waiting.unreadable)
}
