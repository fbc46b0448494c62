//! What earlier runs left unsaved: offered, opened, or thrown away on purpose.

use std::path::Path;
use std::sync::Arc;

use crate::app::effect::Effect;
use crate::app::files::{Dialog, Next};
use crate::app::message::Message;
use crate::app::state::{App, Origin, Room};
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
        if !self.recoveries.is_empty() && self.dialog.is_none() {
            self.dialog = Some(Dialog::Recover);
        }
    }

    /// Opens what an earlier run left, asking first where something else would be lost.
    pub(crate) fn leave_for_recovery(&mut self, journal: &Path) -> Vec<Effect> {
        self.dialog = None;
        self.leave_for(Next::Recovery(journal.to_owned()))
    }

    /// Shows what an earlier run left as it was: unsaved, with the texts that were on their way.
    /// Where the file has changed meanwhile, saving asks where, so that neither takes the place of
    /// the other unseen.
    pub(crate) fn open_recovery(&mut self, journal: &Path) {
        let Some(Offer { recovery, standing }) = self.offer(journal).cloned() else {
            return;
        };
        self.recoveries.retain(|offer| offer.recovery.path != journal);
        let origin = match (&recovery.file, standing) {
            (Some(file), Standing::Same) => Origin::File(file.path.clone()),
            _ => Origin::Nowhere { suggested: None },
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
            self.ledger.take_over(document.id, Arc::clone(&recovery));
        }
        let said = if standing == Standing::Changed {
            "message-recovered-beside"
        } else {
            "message-recovered"
        };
        self.message = Some(Message::new(said).count("n", recovery.changes));
        if let Some((field, _)) = recovery.drafts.first() {
            self.show_field(*field);
        }
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

    /// The journal cannot be written, or can be again: said once each time.
    pub(crate) fn journal_failed(&mut self, why: Option<FileError>) {
        self.message = Some(match &why {
            Some(_) => Message::new("message-journal-failed"),
            None => Message::new("message-journal-works"),
        });
        self.journal_error = why;
    }
}
