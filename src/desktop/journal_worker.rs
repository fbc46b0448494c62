//! The thread that keeps the journal: what it holds, and how it does what it is told.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use crate::app::core::document::DocumentId;
use crate::app::core::journal_queue::JournalOrder;
use crate::desktop::clock;
use crate::desktop::journal_writer::{JournalReport, Waits, WriterOrder, set};
use crate::storage::disk::{Disk, RealDisk};
use crate::storage::file::FileError;
use crate::storage::format::FormatError;
use crate::storage::journal::{self, Beginning, Journal, JournalEntry};
use crate::storage::run_id::RunId;

/// How soon a write that failed is tried again.
const AGAIN: Duration = Duration::from_secs(2);

/// What the thread holds.
pub(super) struct JournalWorker<F, K> {
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
    /// How many edits and texts on their way were given since the document was opened.
    given: usize,
    /// How many edits the journal was given.
    edits: usize,
    /// How many of them were before the app began to count anew.
    before: usize,
    /// Which of the journals that were ordered it is.
    number: u32,
    has_failed: bool,
    /// Saves that wait until the journal knows of them.
    saves: Vec<Sender<Infallible>>,
    /// Whether the program ends.
    stops: bool,
}

impl<F: Fn(JournalReport), K: Fn(usize)> JournalWorker<F, K> {
    pub(super) fn new(dir: PathBuf, tell: F, kept: K) -> Self {
        let disk: Arc<dyn Disk> = Arc::new(RealDisk);
        Self {
            disk,
            run: RunId::this(Some(&dir)),
            dir,
            tell,
            kept,
            journal: None,
            unbegun: None,
            waiting: Vec::new(),
            given: 0,
            edits: 0,
            before: 0,
            number: 0,
            has_failed: false,
            saves: Vec::new(),
            stops: false,
        }
    }

    pub(super) fn work(&mut self, inbox: &Receiver<WriterOrder>, waits: &Waits) {
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
            // They go on, whether that could be written or not.
            self.saves.clear();
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
            WriterOrder::Order(JournalOrder::Write(entries), _) => {
                let entries = entries.into_iter().map(|entry| self.counted(entry));
                let entries: Vec<_> = entries.collect();
                let is_edit = |entry: &&JournalEntry| matches!(entry, JournalEntry::Edit(_));
                self.edits += entries.iter().filter(is_edit).count();
                self.waiting.extend(entries);
            }
            WriterOrder::Order(JournalOrder::End, _) => self.end(),
            WriterOrder::Order(JournalOrder::Discard(journal), _) => {
                // Where it cannot be taken away, it is offered again.
                let _ = journal::discard(&*self.disk, &journal);
            }
            WriterOrder::Order(
                begin @ (JournalOrder::Begin { .. }
                | JournalOrder::BeginAnew { .. }
                | JournalOrder::TakeOver(..)),
                journal,
            ) => {
                self.number = journal;
                if matches!(begin, JournalOrder::BeginAnew { .. }) && self.journal.is_some() {
                    self.begin_anew(&begin);
                } else {
                    self.end();
                    self.unbegun = Some(begin);
                    self.begin();
                }
            }
            WriterOrder::Stop => self.stops = true,
            WriterOrder::Saving(document, file, edits, journal, waits) => {
                if self.document() == Some(document) && self.number == journal {
                    let saving = self.counted(JournalEntry::Saving(file, edits));
                    self.waiting.push(saving);
                    self.saves.push(waits);
                }
            }
            WriterOrder::Saved(document, file, edits, journal) => {
                // One that was begun since counts from another beginning: to it, the file has
                // changed, and what differs is found when both are looked at.
                if self.document() == Some(document) && self.number == journal {
                    let saved = self.counted(JournalEntry::Saved(file, edits));
                    self.waiting.push(saved);
                }
            }
        }
    }

    fn document(&self) -> Option<DocumentId> {
        match &self.unbegun {
            Some(
                JournalOrder::Begin { document, .. }
                | JournalOrder::BeginAnew { document, .. }
                | JournalOrder::TakeOver(document, _),
            ) => Some(*document),
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

    /// What the app counts from where it began to count anew, as the journal counts it.
    fn counted(&self, entry: JournalEntry) -> JournalEntry {
        match entry {
            JournalEntry::Saving(file, edits) => JournalEntry::Saving(file, edits + self.before),
            JournalEntry::Saved(file, edits) => JournalEntry::Saved(file, edits + self.before),
            other => other,
        }
    }

    fn begin(&mut self) {
        let Some(order) = self.unbegun.take() else { return };
        match self.begun(&order, None) {
            Some(Ok(begun)) => {
                self.journal = Some(begun);
                (self.given, self.edits, self.before) = (0, 0, 0);
                (self.kept)(0);
            }
            Some(Err(err)) => {
                self.unbegun = Some(order);
                self.fails(err);
            }
            None => {}
        }
    }

    /// Begins another journal in the place of the one that is written; where that cannot be, that
    /// one goes on.
    fn begin_anew(&mut self, order: &JournalOrder) {
        // What was done before is that one's, as far as it can be written.
        self.write();
        let former = self.journal.as_ref().map(|(_, journal)| journal.path().to_owned());
        match self.begun(order, former.as_deref()) {
            Some(Ok(begun)) => {
                if let Some((_, former)) = self.journal.replace(begun) {
                    // Where it cannot be taken away, it is known as one that was gone on from.
                    let _ = former.end();
                }
                (self.edits, self.before) = (0, 0);
            }
            _ => self.before = self.edits,
        }
    }

    /// Does what an order to begin says.
    fn begun(
        &self,
        order: &JournalOrder,
        follows: Option<&Path>,
    ) -> Option<Result<(DocumentId, Journal), FileError>> {
        let (disk, at) = (Arc::clone(&self.disk), clock::timestamp());
        let (document, start, session, drafts, homeless) = match order {
            JournalOrder::Begin { document, start, session } => {
                (document, start, session, &[][..], &[][..])
            }
            JournalOrder::BeginAnew { document, start, session, drafts, homeless } => {
                (document, start, session, drafts.as_slice(), homeless.as_slice())
            }
            JournalOrder::TakeOver(document, recovery) => {
                let taken = journal::take_over(disk, &self.dir, &self.run, recovery, at);
                return Some(taken.map(|journal| (*document, journal)));
            }
            JournalOrder::Write(_) | JournalOrder::End | JournalOrder::Discard(_) => return None,
        };
        let beginning = Beginning { start, session, drafts, homeless, follows };
        let begun = Journal::begin_with(disk, &self.dir, &self.run, beginning, at);
        Some(begun.map(|journal| (*document, journal)))
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
        self.given += entries.iter().filter(|entry| entry.is_of_document()).count();
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
            Err(FileError::Format(FormatError::TooLarge)) => (self.tell)(JournalReport::Full),
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

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex, PoisonError};

    use super::*;
    use crate::desktop::journal_writer::JournalWriter;
    use crate::domain::edit::{Edit, apply};
    use crate::domain::field::{DetailsField, Field};
    use crate::domain::session::Session;
    use crate::storage::journal::{FileFingerprint, Recovery, Start};

    const TITLE: Field = Field::Details(DetailsField::Title);

    fn edit(session: &mut Session, title: &str) -> Edit {
        let edit = TITLE.write(session, title, clock::now().moment()).unwrap().unwrap();
        apply(session, edit.clone()).unwrap();
        edit
    }

    fn known() -> FileFingerprint {
        FileFingerprint { path: "/økt.ron".into(), checksum: "abc".to_owned() }
    }

    fn anew(session: &Session) -> JournalOrder {
        JournalOrder::BeginAnew {
            document: DocumentId::default(),
            start: Start { source: Some(known()), ..Start::default() },
            session: Arc::new(session.clone()),
            drafts: vec![(TITLE, "På vei".to_owned())],
            homeless: vec!["Uten plass".to_owned()],
        }
    }

    /// What is done, with a save after the second edit, and how often it was said what went wrong.
    fn after_a_save(
        dir: &Path,
        breaks: impl Fn(&Path),
        mends: impl Fn(&Path),
    ) -> (Recovery, usize) {
        let troubles = Arc::new(Mutex::new(0));
        let counts = Arc::clone(&troubles);
        let writer = JournalWriter::counting(
            dir.to_owned(),
            move |_| *counts.lock().unwrap_or_else(PoisonError::into_inner) += 1,
            |_| {},
        );
        let (document, start) = (DocumentId::default(), Start::default());
        let mut session = Session::default();
        let base = Arc::new(session.clone());
        writer.order(JournalOrder::Begin { document, start, session: base });
        let long = "x".repeat(100_000);
        let entries = [&long, "To"].map(|title| JournalEntry::Edit(edit(&mut session, title)));
        writer.order(JournalOrder::Write(entries.to_vec()));
        writer.notifier().saved(document, known(), 2);
        let settled = || {
            let folder = dir.join("journals");
            let is_written = || std::fs::read_dir(&folder).is_ok_and(|all| all.count() == 1);
            while !is_written() || writer.is_busy() {
                std::thread::sleep(Duration::from_millis(5));
            }
        };
        settled();
        breaks(dir);
        writer.order(anew(&session));
        let last = edit(&mut session, "Tre");
        writer.order(JournalOrder::Write(vec![JournalEntry::Edit(last)]));
        settled();
        mends(dir);
        // A save of the first of the edits since then, as the app counts.
        writer.notifier().saved(document, known(), 1);
        let more = edit(&mut session, "Fire");
        writer.order(JournalOrder::Write(vec![JournalEntry::Edit(more)]));
        drop(writer);
        let left = journal::list(&RealDisk, dir).unwrap();
        assert_eq!(left.len(), 1, "{left:?}");
        let recovery = journal::read(&RealDisk, &left[0]).unwrap();
        assert_eq!((recovery.changes, &recovery.session), (1, &session));
        (recovery, *troubles.lock().unwrap())
    }

    #[test]
    fn after_a_save_a_journal_begins_anew_and_counts_from_there() {
        let dir = tempfile::tempdir().unwrap();
        let (recovery, troubles) = after_a_save(dir.path(), |_| {}, |_| {});
        assert_eq!(troubles, 0);
        assert!(std::fs::metadata(&recovery.path).unwrap().len() < 10_000, "it grows no more");
        assert_eq!(recovery.drafts, [(TITLE, "På vei".to_owned())]);
        assert_eq!(recovery.homeless, ["Uten plass"]);
        assert_eq!(recovery.saved.unwrap().title, "Tre");
    }

    #[cfg(unix)]
    #[test]
    fn where_none_can_be_begun_the_old_one_goes_on() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let mode = |dir: &Path, mode| {
            let folder = dir.join("journals");
            std::fs::set_permissions(folder, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        std::fs::create_dir(dir.path().join("journals")).unwrap();
        mode(dir.path(), 0o500);
        if std::fs::write(dir.path().join("journals/prøve"), "").is_ok() {
            use std::io::Write as _;
            // Past what the tests' own output is caught by.
            let _ = writeln!(std::io::stderr(), "SKIPPED: who runs this may write everywhere");
            return;
        }
        mode(dir.path(), 0o700);
        let (recovery, _) =
            after_a_save(dir.path(), |dir| mode(dir, 0o500), |dir| mode(dir, 0o700));
        assert_eq!(recovery.saved.unwrap().title, "Tre");
    }
}
