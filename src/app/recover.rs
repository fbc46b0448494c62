//! What earlier runs left unsaved: offered, opened, or thrown away on purpose.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::effect::Effect;
use crate::app::files::{AfterLeaving, Dialog};
use crate::app::message::Message;
use crate::app::state::{App, OnFile, Origin, Room};
use crate::domain::history::History;
use crate::storage::file::FileError;
use crate::storage::journal::Recovery;

/// How the file stands that a recovery belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It never had one.
    Nowhere,
    /// As it was when the session was opened or saved.
    Same,
    /// Changed since, or gone.
    Changed,
}

/// A recovery, offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What there is.
    pub recovery: Arc<Recovery>,
    /// How its file stands.
    pub standing: Standing,
}

impl App {
    fn offer(&self, journal: &Path) -> Option<&Offer> {
        self.recoveries.iter().find(|offer| offer.recovery.path == journal)
    }

    /// Earlier runs left something: it is offered, unless something else is in front.
    pub(crate) fn offer_recoveries(&mut self, offers: Vec<Offer>, unreadable: usize) {
        self.recoveries = offers;
        if unreadable > 0 {
            self.message = Some(Message::new("message-journals-unreadable").count("n", unreadable));
        }
        self.offer_waits = !self.recoveries.is_empty();
    }

    /// Offers what earlier runs left, once nothing else is in front and no file is on its way.
    pub(crate) fn settle_offer(&mut self) {
        if self.offer_waits && self.dialog.is_none() && self.busy.loading.is_none() {
            self.offer_waits = false;
            if !self.recoveries.is_empty() {
                self.dialog = Some(Dialog::Recover);
            }
        }
    }

    /// An earlier run stopped for a defect of ours: said where what it left is offered, and where
    /// it left nothing.
    pub(crate) fn stopped(&mut self, report: PathBuf) {
        let path = report.display().to_string();
        self.message = Some(Message::new("recover-panic").words("path", path));
        self.report = Some(report);
    }

    /// Opens what an earlier run left, asking first where something else would be lost.
    pub(crate) fn leave_for_recovery(&mut self, journal: &Path) -> Vec<Effect> {
        self.dialog = None;
        self.leave_for(AfterLeaving::Recovery(journal.to_owned()))
    }

    /// Shows what an earlier run left as it was: unsaved, with the texts that were on their way.
    /// Where the file has changed meanwhile, both are put beside each other.
    pub(crate) fn open_recovery(&mut self, journal: &Path) -> Vec<Effect> {
        let Some(Offer { recovery, standing }) = self.offer(journal).cloned() else {
            return Vec::new();
        };
        self.recoveries.retain(|offer| offer.recovery.path != journal);
        let origin = match &recovery.file {
            Some(file) => Origin::File(file.path.clone()),
            None => Origin::Nowhere { suggested: None },
        };
        self.show(recovery.session.clone(), origin, Vec::new());
        let is_bare = recovery.session.measures.is_empty();
        self.room = if is_bare { Room::Prepare } else { Room::Board };
        for (field, text) in &recovery.drafts {
            self.drafts.set(*field, text.clone());
        }
        if let Some(document) = &mut self.document {
            if !recovery.is_as_saved || standing != Standing::Same {
                document.history = History::unsaved();
            }
            document.on_file = recovery.file.as_ref().map(|file| OnFile {
                checksum: file.checksum.clone(),
                session: recovery.saved.clone().map(Arc::new),
            });
            self.ledger.take_over(document.id, Arc::clone(&recovery));
        }
        self.message = Some(Message::new("message-recovered").count("n", recovery.changes));
        if let Some((field, _)) = recovery.drafts.first() {
            self.show_field(*field);
        }
        if standing == Standing::Changed { self.look_underneath() } else { Vec::new() }
    }

    /// Throws away what an earlier run left.
    pub(crate) fn throw_away(&mut self, journal: &Path) {
        let Some(offer) = self.offer(journal).cloned() else {
            return;
        };
        self.recoveries.retain(|offer| offer.recovery.path != journal);
        self.ledger.discard(offer.recovery);
        self.dialog = (!self.recoveries.is_empty()).then_some(Dialog::Recover);
    }

    /// The journal's file is gone or was cut: another one begins.
    pub(crate) fn begin_journal_anew(&mut self) {
        if let Some(document) = &self.document {
            let now = self.now.moment();
            self.ledger.begin_anew(document.id, document.known(), &document.session, now);
            self.busy.edits = None;
        }
    }

    /// The disk lets the journal wait, or no longer does: said once each time.
    pub(crate) fn journal_late(&mut self, late: bool) {
        self.journal_late = late;
        if self.journal_error.is_none() {
            let key = if late { "message-journal-late" } else { "message-journal-works" };
            self.message = Some(Message::new(key));
        }
    }

    /// The journal cannot be written, or can be again: said once each time.
    pub(crate) fn journal_failed(&mut self, why: Option<FileError>) {
        self.message = Some(match &why {
            Some(_) => Message::new("message-journal-failed"),
            None => Message::new("message-journal-works"),
        });
        self.journal_error = why;
    }
}
