//! What earlier runs left unsaved: offered, opened, or thrown away on purpose.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::{OnFile, Origin};
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::core::place::Place;
use crate::app::services::files::open::room_for;
use crate::app::services::files::question::{
    AfterLeaving, FileQuestion, JournalText, Offer, ShownText, Standing,
};
use crate::app::services::files::state::Files;
use crate::domain::history::History;
use crate::domain::plain::plain;
use crate::storage::file::FileError;
use crate::storage::journal::Unreadable;

impl Files {
    fn offer(&self, journal: &Path) -> Option<&Offer> {
        self.recoveries.iter().find(|offer| offer.recovery.path == journal)
    }

    /// Earlier runs left something: it is offered, unless something else is in front. What cannot
    /// be read is said, and listed beside it.
    pub(super) fn offer_recoveries(
        &mut self,
        offers: Vec<Offer>,
        unreadable: Vec<Unreadable>,
        cx: &mut Context,
    ) {
        self.recoveries = offers;
        if !unreadable.is_empty() {
            let n = unreadable.len();
            self.notice(None, Message::new("message-journals-unreadable").count("n", n), cx);
        }
        self.unreadable = unreadable;
        self.offer_waits = !self.recoveries.is_empty();
    }

    /// Offers what earlier runs left, once nothing else is in front and no file is on its way.
    pub(super) fn offer_when_free(&mut self, cx: &mut Context) {
        if self.offer_waits && cx.front().is_none() && self.under_way.reading.is_none() {
            self.offer_waits = false;
            if !self.recoveries.is_empty() {
                self.ask(FileQuestion::Recover, cx);
            }
        }
    }

    /// An earlier run stopped for a defect of ours: said where what it left is offered, and where
    /// it left nothing.
    pub(super) fn stopped(&mut self, report: PathBuf, cx: &mut Context) {
        let path = report.display().to_string();
        self.notice(None, Message::new("recover-panic").words("path", path), cx);
        self.report = Some(report);
    }

    /// Opens what an earlier run left, asking first where something else would be lost.
    pub(super) fn leave_for_recovery(&mut self, journal: &Path, cx: &mut Context) {
        cx.put_in_front(None);
        self.leave_for(AfterLeaving::Recovery(journal.to_owned()), cx);
    }

    /// Shows what an earlier run left as it was: unsaved, with the texts that were on their way.
    /// Where the file has changed meanwhile, both are put beside each other.
    pub(super) fn open_recovery(&mut self, journal: &Path, cx: &mut Context) {
        let Some(Offer { recovery, standing }) = self.offer(journal).cloned() else {
            return;
        };
        self.recoveries.retain(|offer| offer.recovery.path != journal);
        let origin = match &recovery.file {
            Some(file) => Origin::File(file.path.clone()),
            None => Origin::Nowhere { suggested: None },
        };
        self.show(recovery.session.clone(), origin, recovery.unknown.clone(), cx);
        cx.room = room_for(&recovery.session);
        for (field, text) in &recovery.drafts {
            cx.drafts.set(*field, plain(text).into_owned());
        }
        for text in &recovery.homeless {
            cx.drafts.lose_place(text.clone());
        }
        if let Some(document) = &mut cx.document {
            if !recovery.is_as_saved || standing != Standing::Same {
                document.history = History::unsaved();
            }
            document.on_file = recovery.file.as_ref().map(|file| OnFile {
                checksum: file.checksum.clone(),
                session: recovery.saved.clone().map(Arc::new),
            });
            cx.journal_queue.take_over(document.id, Arc::clone(&recovery));
        }
        cx.say(Message::new("message-recovered").count("n", recovery.changes));
        if let Some((field, _)) = recovery.drafts.first() {
            cx.go(Place::Field(*field));
        }
        if standing == Standing::Changed {
            self.look_at_file(cx);
        }
    }

    /// Throws away what an earlier run left, whether it can be read or not.
    pub(super) fn throw_away(&mut self, journal: &Path, cx: &mut Context) {
        let before = self.recoveries.len() + self.unreadable.len();
        self.recoveries.retain(|offer| offer.recovery.path != journal);
        self.unreadable.retain(|unreadable| unreadable.path != journal);
        if self.recoveries.len() + self.unreadable.len() < before {
            cx.journal_queue.discard(journal.to_owned());
        }
        self.list_what_is_left(cx);
    }

    /// Back to the list, while there is anything on it.
    pub(super) fn list_what_is_left(&mut self, cx: &mut Context) {
        if !self.recoveries.is_empty() || !self.unreadable.is_empty() {
            self.ask(FileQuestion::Recover, cx);
        }
    }

    /// Shows a journal that cannot be read as text: some words in it may be all that is left.
    pub(super) fn show_journal(&mut self, path: PathBuf, cx: &mut Context) {
        cx.effect(Effect::ReadJournal(path.clone()));
        self.ask(FileQuestion::Journal(JournalText { path, text: None }), cx);
    }

    /// Its text was read.
    pub(super) fn journal_read(
        &mut self,
        path: &Path,
        text: Result<ShownText, FileError>,
        cx: &Context,
    ) {
        if let Some(FileQuestion::Journal(journal)) = self.question_mut(cx)
            && journal.path == path
        {
            journal.text = Some(text);
        }
    }

    /// Copies the session of the journal that is shown, without what is hidden.
    pub(super) fn copy_journal_shown(&mut self, cx: &mut Context) {
        if let Some(FileQuestion::Journal(JournalText { text: Some(Ok(text)), .. })) =
            self.question(cx)
            && let Some(shown) = text.without_unshown().map(str::to_owned)
        {
            cx.say(Message::new("message-session-copied-shown"));
            cx.effect(Effect::Copy(shown));
        }
    }

    /// Copies the text of the journal that is shown.
    pub(super) fn copy_journal(&mut self, cx: &mut Context) {
        if let Some(FileQuestion::Journal(JournalText { text: Some(Ok(text)), .. })) =
            self.question(cx)
        {
            let text = text.text().to_owned();
            cx.say(Message::new("message-journal-copied"));
            cx.effect(Effect::Copy(text));
        }
    }

    /// The journal is as large as journals can be: another one begins, as the document stands.
    pub(super) fn journal_full(&mut self, cx: &mut Context) {
        if let Some(document) = &cx.document {
            let session = document.shared_session();
            let (id, source, now) = (document.id, document.fingerprint(), cx.now.moment());
            cx.journal_queue.goes_on_anew(id, source, session, now);
            self.forget_edits_of_save();
        }
    }

    /// The journal's file is gone or was cut: another one begins.
    pub(super) fn begin_journal_anew(&mut self, cx: &mut Context) {
        if let Some(document) = &cx.document {
            let now = cx.now.moment();
            cx.journal_queue.begin_anew(
                document.id,
                document.fingerprint(),
                document.shared_session(),
                now,
            );
            self.forget_edits_of_save();
        }
    }

    /// The disk lets the journal wait, or no longer does: said once each time.
    pub(super) fn journal_late(&mut self, late: bool, cx: &mut Context) {
        self.journal_late = late;
        if self.journal_error.is_none() {
            let key = if late { "message-journal-late" } else { "message-journal-works" };
            cx.say(Message::new(key));
        }
    }

    /// The journal cannot be written, or can be again: said once each time.
    pub(super) fn journal_failed(&mut self, why: Option<FileError>, cx: &mut Context) {
        cx.say(match &why {
            Some(_) => Message::new("message-journal-failed"),
            None => Message::new("message-journal-works"),
        });
        self.journal_error = why;
    }
}
