//! What goes to the journal: everything that happens to the document, in the order it happened.
//!
//! Must not know the disk: orders are handed out as effects, and performed elsewhere.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::core::document::DocumentId;
use crate::app::core::drafts::{Draft, Drafts};
use crate::domain::date::Moment;
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::session::Session;
use crate::storage::journal::{FileFingerprint, JournalEntry, Recovery, Start};

/// What is to be done with journals. Orders are carried out one after the other.
#[derive(Clone, Debug, PartialEq)]
pub enum JournalOrder {
    /// Begin a journal for a document that was opened or made. What the one before held is saved
    /// or given up.
    Begin {
        /// Which document.
        document: DocumentId,
        /// What it starts from: the file that holds it, if one does, and how far it has gone on
        /// from there.
        start: Start,
        /// As it stands.
        session: Arc<Session>,
    },
    /// Begin another journal for the document that is open: what the one before holds is in the
    /// session and in its file. That one goes on where no other can be begun.
    BeginAnew {
        /// Which document.
        document: DocumentId,
        /// As with [`JournalOrder::Begin`].
        start: Start,
        /// As it stands.
        session: Arc<Session>,
        /// The texts on their way.
        drafts: Vec<(Field, String)>,
        /// Those on offer whose place is gone.
        homeless: Vec<String>,
    },
    /// Go on where a recovery ended, as that document.
    TakeOver(DocumentId, Arc<Recovery>),
    /// Write that this happened.
    Write(Vec<JournalEntry>),
    /// Nothing is left to lose: take the journal away.
    End,
    /// Throw the journal that lies there away, on purpose.
    Discard(PathBuf),
}

/// What is not handed out yet, and what the journal knows.
#[derive(Debug, Default)]
pub struct JournalQueue {
    orders: Vec<JournalOrder>,
    /// How many edits the open document's journal holds, once all is handed out.
    edits: usize,
    /// How many of them the file holds, as it was saved last.
    saved: usize,
    /// How many changes the document had before them that no file holds.
    carried: usize,
    /// The texts on their way that it knows.
    drafts: Vec<Draft>,
    /// The texts whose place is gone that it knows.
    homeless: Vec<String>,
}

impl JournalQueue {
    /// How many edits the open document's journal holds.
    pub(crate) const fn edits(&self) -> usize {
        self.edits
    }

    /// Another document is open.
    pub(crate) fn begin(
        &mut self,
        document: DocumentId,
        source: Option<FileFingerprint>,
        session: Arc<Session>,
    ) {
        (self.edits, self.saved, self.carried) = (0, 0, 0);
        self.drafts.clear();
        self.homeless.clear();
        let start = Start { source, ..Start::default() };
        self.orders.push(JournalOrder::Begin { document, start, session });
    }

    /// The journal of the open document is gone: another one begins with the document as it
    /// stands now, and knows how much of it no file holds.
    pub(crate) fn begin_anew(
        &mut self,
        document: DocumentId,
        source: Option<FileFingerprint>,
        session: Arc<Session>,
        now: Moment,
    ) {
        let start = self.counts_from_here(source, now);
        // The texts on their way are told anew.
        self.drafts.clear();
        self.homeless.clear();
        self.orders.push(JournalOrder::Begin { document, start, session });
    }

    /// Whether a file holds all that the journal does.
    pub(crate) const fn is_all_saved(&self) -> bool {
        self.edits == self.saved && self.carried == 0
    }

    /// The journal would grow for ever: another one begins, as the document stands now, with the
    /// texts on their way.
    pub(crate) fn goes_on_anew(
        &mut self,
        document: DocumentId,
        source: Option<FileFingerprint>,
        session: Arc<Session>,
        now: Moment,
    ) {
        let start = self.counts_from_here(source, now);
        let drafts = self.drafts.iter().map(|draft| (draft.field, draft.text.clone())).collect();
        let homeless = self.homeless.clone();
        self.orders.push(JournalOrder::BeginAnew { document, start, session, drafts, homeless });
    }

    /// From now on edits are counted from how the document stands.
    fn counts_from_here(&mut self, source: Option<FileFingerprint>, now: Moment) -> Start {
        let mut changes = self.carried + self.edits.saturating_sub(self.saved);
        if source.is_none() {
            // All of it is in no file.
            changes = changes.max(1);
        }
        (self.edits, self.saved, self.carried) = (0, 0, changes);
        Start { source, changes, last: (changes > 0).then_some(now) }
    }

    /// A file holds the document as it was after that many edits.
    pub(crate) fn saved(&mut self, edits: usize) {
        (self.saved, self.carried) = (edits, 0);
    }

    /// A file holds the document as it is, though nothing was written.
    pub(crate) fn file_holds(&mut self, file: Option<FileFingerprint>) {
        if let Some(file) = file {
            self.saved(self.edits);
            self.write(JournalEntry::Saved(file, self.edits));
        }
    }

    /// A recovery is open, with its texts on their way, in the place of what [`JournalQueue::begin`] was
    /// told last.
    pub(crate) fn take_over(&mut self, document: DocumentId, recovery: Arc<Recovery>) {
        self.orders.retain(|order| !matches!(order, JournalOrder::Begin { .. }));
        (self.edits, self.saved, self.carried) = (0, 0, recovery.changes);
        self.drafts = recovery
            .drafts
            .iter()
            .map(|(field, text)| Draft { field: *field, text: text.clone() })
            .collect();
        self.homeless.clone_from(&recovery.homeless);
        self.orders.push(JournalOrder::TakeOver(document, recovery));
    }

    /// An edit was applied: done, undone, or done again.
    pub(crate) fn edited(&mut self, edit: Edit) {
        self.edits += 1;
        self.write(JournalEntry::Edit(edit));
    }

    /// Nothing is left to lose of the open document.
    pub(crate) fn end(&mut self) {
        self.orders.push(JournalOrder::End);
    }

    /// What an earlier run left was thrown away.
    pub(crate) fn discard(&mut self, journal: PathBuf) {
        self.orders.push(JournalOrder::Discard(journal));
    }

    fn write(&mut self, entry: JournalEntry) {
        if let Some(JournalOrder::Write(entries)) = self.orders.last_mut() {
            entries.push(entry);
        } else {
            self.orders.push(JournalOrder::Write(vec![entry]));
        }
    }

    /// Notes what became of the texts on their way.
    fn note(&mut self, drafts: &Drafts) {
        let gone: Vec<Draft> =
            self.drafts.extract_if(.., |known| drafts.get(known.field).is_none()).collect();
        for draft in gone {
            self.write(JournalEntry::Draft(draft.field, None));
        }
        for draft in drafts.iter() {
            let known = self.drafts.iter().position(|known| known.field == draft.field);
            match known.and_then(|at| self.drafts.get_mut(at)) {
                Some(known) if known.text == draft.text => continue,
                Some(known) => known.text.clone_from(&draft.text),
                None => self.drafts.push(draft.clone()),
            }
            self.write(JournalEntry::Draft(draft.field, Some(draft.text.clone())));
        }
        if self.homeless != drafts.homeless() {
            drafts.homeless().clone_into(&mut self.homeless);
            self.write(JournalEntry::Homeless(self.homeless.clone()));
        }
    }

    /// Hands out what is to be done.
    pub(crate) fn take(&mut self, drafts: &Drafts) -> Vec<JournalOrder> {
        self.note(drafts);
        std::mem::take(&mut self.orders)
    }
}
