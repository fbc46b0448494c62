//! What is done with files: opening, saving, leaving, what two do to one file, earlier versions, and
//! what earlier runs left.
//!
//! Owns the questions about them, and what is under way. Knows the core only; where somebody is led
//! to a text that does not fit, it is by its place.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::{Context, Front};
use crate::app::core::document::{Document, DocumentId};
use crate::app::core::drafts::Drafts;
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::services::files::opened::{Former, Opened};
use crate::app::services::files::question::{AfterLeaving, FileQuestion, Offer};
use crate::domain::history::Revision;
use crate::domain::session::Session;
use crate::storage::file::FileError;
use crate::storage::journal::Unreadable;

/// What the system's dialog is open for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picking {
    /// For a file to open.
    Open,
    /// For a place to save that document.
    Save(DocumentId),
    /// For a place to give tables out to, or they are being written there.
    Tables,
    /// The same of a picture.
    Picture,
}

/// A file that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) path: PathBuf,
    /// Whether it is to be opened as a copy.
    pub(super) as_copy: bool,
}

/// A session that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Saving {
    pub(super) path: PathBuf,
    /// Of which document.
    pub(super) document: DocumentId,
    /// What is being written.
    pub(super) written: Arc<Session>,
    /// How many edits of its journal that holds; `None` where the journal was begun anew since.
    pub(super) edits: Option<usize>,
    /// Whether it was asked to be written there again meanwhile: one write at a time to a file, the
    /// newest last.
    pub(super) again: bool,
}

/// What is under way with files, off the drawing thread. Three things can be at once, since a disk
/// may take its time: the system's dialog is open, a file is read, and what was left before is
/// still being written. Of each there is one: what was begun before it does not count any more.
#[derive(Clone, Debug, Default)]
pub(super) struct UnderWay {
    pub(super) picking: Option<Picking>,
    pub(super) reading: Option<Reading>,
    pub(super) saving: Option<Saving>,
}

/// Something to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    /// Of which document, if it is of one.
    of: Option<DocumentId>,
    message: Message,
}

/// What is done with files.
#[derive(Debug, Default)]
pub struct Files {
    pub(super) under_way: UnderWay,
    /// What is asked, while [`Front::Files`] stands in front.
    pub(super) question: Option<FileQuestion>,
    /// What to do when the file that is being saved is safe.
    pub(super) after_save: Option<AfterLeaving>,
    /// The state of the open document that its user has agreed to lose, and the texts on their way.
    pub(super) given_up: Option<(Revision, Drafts)>,
    /// The file that the outside knows to be open here.
    pub(super) held: Option<PathBuf>,
    /// Whether to take it from whoever else has it open.
    pub(super) take_hold: bool,
    /// What earlier runs left unsaved.
    pub(super) recoveries: Vec<Offer>,
    /// What cannot be read of what they left.
    pub(super) unreadable: Vec<Unreadable>,
    /// What is to be known of what was opened or found, until somebody has read it.
    pub(super) notices: Vec<Notice>,
    /// Whether that is to be offered as soon as nothing else is in front.
    pub(super) offer_waits: bool,
    /// Where the report lies of a defect of ours that an earlier run stopped for.
    pub(super) report: Option<PathBuf>,
    /// The last order to compare two versions.
    pub(super) compared_last: u64,
    /// The newest former version of the file that could not be opened last.
    pub(super) former: Option<Former>,
    /// Why the journal cannot be written, while it cannot.
    pub(super) journal_error: Option<FileError>,
    /// Whether what was done waits to be safe for longer than it should.
    pub(super) journal_late: bool,
}

impl Files {
    /// What earlier runs left unsaved.
    pub const fn recoveries(&self) -> &[Offer] {
        self.recoveries.as_slice()
    }

    /// What cannot be read of what they left.
    pub const fn unreadable(&self) -> &[Unreadable] {
        self.unreadable.as_slice()
    }

    /// Where the report lies of a defect of ours that an earlier run stopped for.
    pub fn report(&self) -> Option<&Path> {
        self.report.as_deref()
    }

    /// What is to be known, where it is more than the one thing that the status line says.
    pub fn notices(&self) -> impl Iterator<Item = &Message> {
        let shown = if self.notices.len() > 1 { self.notices.as_slice() } else { &[] };
        shown.iter().map(|notice| &notice.message)
    }

    /// Says something, and keeps it where it is not all that is to be known.
    pub(super) fn notice(&mut self, of: Option<DocumentId>, message: Message, cx: &mut Context) {
        cx.say(message.clone());
        let notice = Notice { of, message };
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What was to be known of a document is of no interest any more.
    pub(super) fn forget_notices_of_documents(&mut self) {
        self.notices.retain(|notice| notice.of.is_none());
    }

    /// The newest former version of the file that could not be opened last.
    pub const fn former(&self) -> Option<&Former> {
        self.former.as_ref()
    }

    /// Why the journal cannot be written, while it cannot.
    pub const fn journal_error(&self) -> Option<&FileError> {
        self.journal_error.as_ref()
    }

    /// Whether what was done waits to be safe for longer than it should.
    pub const fn is_journal_late(&self) -> bool {
        self.journal_late
    }

    /// What is asked about files, while that stands in front.
    pub fn question(&self, cx: &Context) -> Option<&FileQuestion> {
        self.question.as_ref().filter(|_| cx.front() == Some(Front::Files))
    }

    /// Whether a file is being read or written.
    pub const fn is_busy(&self) -> bool {
        self.under_way.reading.is_some() || self.under_way.saving.is_some()
    }

    /// The file that is being read, if one is.
    pub fn reading(&self) -> Option<&Path> {
        self.under_way.reading.as_ref().map(|reading| reading.path.as_path())
    }

    /// What follows when all else has happened: another file is open here, and what earlier runs
    /// left is offered.
    pub(crate) fn refresh(&mut self, cx: &mut Context) {
        if cx.front() != Some(Front::Files) {
            self.question = None;
        }
        self.offer_when_free(cx);
        self.hold_open_file(cx);
    }

    pub(super) fn ask(&mut self, question: FileQuestion, cx: &mut Context) {
        self.question = Some(question);
        cx.put_in_front(Front::Files);
    }

    pub(super) fn question_mut(&mut self, cx: &Context) -> Option<&mut FileQuestion> {
        self.question.as_mut().filter(|_| cx.front() == Some(Front::Files))
    }

    /// Takes the question away, to do what was answered; another owner's stays in front.
    pub(super) fn take_question(&mut self, cx: &mut Context) -> Option<FileQuestion> {
        if cx.front() != Some(Front::Files) {
            return None;
        }
        cx.put_in_front(None);
        self.question.take()
    }

    /// Asks again what that was no answer to.
    pub(super) fn put_back(&mut self, question: Option<FileQuestion>, cx: &mut Context) {
        if let Some(question) = question {
            self.ask(question, cx);
        }
    }

    pub(super) fn hold_open_file(&mut self, cx: &mut Context) {
        let own = cx.document.as_ref().filter(|document| !document.read_only);
        let path = own.and_then(|document| document.path().cloned());
        let take = std::mem::take(&mut self.take_hold);
        if path != self.held || take {
            self.held.clone_from(&path);
            cx.effect(Effect::LockFile { path, take });
        }
    }

    /// Whether what is being written is the open session.
    pub(super) fn is_saving_this(&self, cx: &Context) -> bool {
        let saving = self.under_way.saving.as_ref();
        saving.is_some_and(|saving| document_id(cx) == Some(saving.document))
    }
}

pub(super) fn document_id(cx: &Context) -> Option<DocumentId> {
    cx.document.as_ref().map(|d| d.id)
}

impl Document {
    /// The file holds this now.
    pub(super) fn remember_file(&mut self, opened: &Opened) {
        self.on_file = Some(opened.on_file());
        self.told = None;
    }
}
