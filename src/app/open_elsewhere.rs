//! A session that is open elsewhere: to look at, as a copy, or going on anyway.

use std::path::PathBuf;

use crate::app::effect::{Effect, Now};
use crate::app::files::{Dialog, Opened};
use crate::app::message::Message;
use crate::app::state::{App, Origin};
use crate::storage::lock::Holder;

/// Somebody has a file open; who, where that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBy(pub Option<Holder>);

/// A session that is open elsewhere.
#[derive(Debug)]
pub struct OpenElsewhere {
    /// Its file.
    pub path: PathBuf,
    /// What was read, where it is not open here yet.
    pub opened: Option<Box<Opened>>,
    /// By whom.
    pub held: HeldBy,
}

/// How a session that is open elsewhere is opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenMode {
    /// To look at.
    ReadOnly,
    /// As a session of its own, that no file holds yet.
    Copy,
    /// All the same.
    Anyway,
}

impl App {
    /// Tells the outside which file is open here, when that is another one than before.
    pub(crate) fn settle_hold(&mut self) -> Option<Effect> {
        let own = self.document.as_ref().filter(|document| !document.read_only);
        let path = own.and_then(|document| document.path().cloned());
        let take = std::mem::take(&mut self.take_hold);
        if path == self.held && !take {
            return None;
        }
        self.held.clone_from(&path);
        Some(Effect::Hold { path, take })
    }

    /// The file that is open here is open elsewhere, too.
    pub(crate) fn held_elsewhere(&mut self, path: PathBuf, held: HeldBy) {
        let is_open = self.document.as_ref().and_then(|d| d.path()) == Some(&path);
        if !is_open {
            return;
        }
        if self.dialog.is_none() {
            self.dialog = Some(Dialog::Elsewhere(OpenElsewhere { path, opened: None, held }));
        } else {
            // Something else is asked about; saving looks whether the file has changed.
            self.message = Some(Message::new("message-open-elsewhere"));
        }
    }

    /// The answer to the question how to open it.
    pub(crate) fn open_as(&mut self, how: OpenMode, now: Now) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Elsewhere(OpenElsewhere { path, opened: Some(opened), .. })) => {
                self.show_opened(path, *opened, Some(how), now)
            }
            Some(Dialog::Elsewhere(OpenElsewhere { opened: None, .. })) => {
                self.take_hold = how == OpenMode::Anyway;
                if how == OpenMode::Copy {
                    self.go_on_as_a_copy();
                }
                self.focus_room();
                Vec::new()
            }
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }

    /// From now on no file holds the open session: it is another document, and what is being
    /// written of the former one is that one's.
    fn go_on_as_a_copy(&mut self) {
        let now = self.now.moment();
        let Some(document) = &mut self.document else { return };
        document.id = document.id.next();
        document.origin = Origin::Nowhere { suggested: None };
        document.on_file = None;
        document.history.mark_unsaved();
        self.ledger.begin_anew(document.id, None, &document.session, now);
        self.busy.edits = None;
        self.message = Some(Message::new("message-copy-open"));
    }

    /// Whether the open session is only to look at; says so where it is.
    pub(crate) fn is_only_read(&mut self) -> bool {
        let read_only = self.document.as_ref().is_some_and(|document| document.read_only);
        if read_only {
            self.message = Some(Message::new("message-read-only"));
        }
        read_only
    }
}
