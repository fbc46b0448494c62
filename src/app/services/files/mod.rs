//! What is done with files: opening, saving, leaving, what two do to one file, earlier versions, and
//! what earlier runs left.
//!
//! Owns the questions about them, and what is under way. Knows the core only; where somebody is led
//! to a text that does not fit, it is by its place.

mod asked;
pub mod diff_text;
pub mod file_conflict;
mod leave;
mod open;
pub mod open_elsewhere;
pub mod recovery;
mod save;
pub mod versions;

use std::path::PathBuf;
use std::sync::Arc;

pub use asked::{FileAction, FileCommand, FileReport};
pub use leave::AfterLeaving;
pub use open::{Former, Opened};

use crate::app::core::context::{Context, Front};
use crate::app::core::document::{Document, DocumentId};
use crate::app::core::effect::Effect;
use crate::app::services::files::file_conflict::FileConflict;
use crate::app::services::files::open_elsewhere::OpenElsewhere;
use crate::app::services::files::recovery::Offer;
use crate::app::services::files::versions::{Compared, Versions};
use crate::domain::history::Revision;
use crate::domain::session::Session;
use crate::storage::file::FileError;

/// What is asked or said in front of everything else about files.
#[derive(Debug)]
pub enum FileQuestion {
    /// The open session has changes that no file holds; what then?
    Unsaved(AfterLeaving),
    /// Saving would drop fields of the file that this version does not know.
    Unknown {
        /// Whether it would go to another file.
        save_as: bool,
    },
    /// The session is still being written; what then?
    StillSaving(AfterLeaving),
    /// Where the system has no dialog: the path of a file to open.
    OpenPath,
    /// Where the system has no dialog: the path to save to. Holds a path at which a file stands
    /// already, once it was asked about.
    SavePath(Option<PathBuf>),
    /// A file could not be read.
    CannotOpen(PathBuf, FileError),
    /// A file could not be written.
    CannotSave(PathBuf, FileError),
    /// Somebody else has changed the file.
    Conflict(FileConflict),
    /// The file is open elsewhere.
    OpenElsewhere(OpenElsewhere),
    /// The earlier versions of a file.
    Versions(Versions),
    /// Two versions beside each other.
    Compared(Box<Compared>),
    /// What earlier runs left unsaved.
    Recover,
    /// Throw away for good what an earlier run left, by where its journal lies?
    ThrowAway(PathBuf),
    /// What a new session begins with.
    New,
}

/// What the system's dialog is open for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Picking {
    /// For a file to open.
    Open,
    /// For a place to save that document.
    Save(DocumentId),
}

/// A file that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reading {
    path: PathBuf,
    /// Whether it is to be opened as a copy.
    as_copy: bool,
}

/// A session that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Saving {
    path: PathBuf,
    /// Of which document.
    document: DocumentId,
    /// What is being written.
    written: Arc<Session>,
    /// How many edits of its journal that holds; `None` where the journal was begun anew since.
    edits: Option<usize>,
    /// Whether it was asked to be written there again meanwhile: one write at a time to a file, the
    /// newest last.
    again: bool,
}

/// What is under way with files, off the drawing thread. Three things can be at once, since a disk
/// may take its time: the system's dialog is open, a file is read, and what was left before is
/// still being written. Of each there is one: what was begun before it does not count any more.
#[derive(Clone, Debug, Default)]
struct UnderWay {
    picking: Option<Picking>,
    reading: Option<Reading>,
    saving: Option<Saving>,
}

/// What is done with files.
#[derive(Debug, Default)]
pub struct Files {
    under_way: UnderWay,
    /// What is asked, while [`Front::Files`] stands in front.
    question: Option<FileQuestion>,
    /// What to do when the file that is being saved is safe.
    after_save: Option<AfterLeaving>,
    /// The state of the open document that its user has agreed to lose.
    given_up: Option<Revision>,
    /// The file that the outside knows to be open here.
    held: Option<PathBuf>,
    /// Whether to take it from whoever else has it open.
    take_hold: bool,
    /// What earlier runs left unsaved.
    pub recoveries: Vec<Offer>,
    /// Whether that is to be offered as soon as nothing else is in front.
    offer_waits: bool,
    /// Where the report lies of a defect of ours that an earlier run stopped for.
    pub report: Option<PathBuf>,
    /// The newest former version of the file that could not be opened last.
    pub former: Option<Former>,
    /// Why the journal cannot be written, while it cannot.
    pub journal_error: Option<FileError>,
    /// Whether what was done waits to be safe for longer than it should.
    pub journal_late: bool,
}

impl Files {
    /// What is asked about files, while that stands in front.
    pub fn question(&self, cx: &Context) -> Option<&FileQuestion> {
        self.question.as_ref().filter(|_| cx.front() == Some(Front::Files))
    }

    /// Whether a file is being read or written.
    pub const fn is_busy(&self) -> bool {
        self.under_way.reading.is_some() || self.under_way.saving.is_some()
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

    fn ask(&mut self, question: FileQuestion, cx: &mut Context) {
        self.question = Some(question);
        cx.put_in_front(Front::Files);
    }

    fn question_mut(&mut self, cx: &Context) -> Option<&mut FileQuestion> {
        self.question.as_mut().filter(|_| cx.front() == Some(Front::Files))
    }

    /// Takes the question away, to do what was answered; another owner's stays in front.
    fn take_question(&mut self, cx: &mut Context) -> Option<FileQuestion> {
        if cx.front() != Some(Front::Files) {
            return None;
        }
        cx.put_in_front(None);
        self.question.take()
    }

    /// Asks again what that was no answer to.
    fn put_back(&mut self, question: Option<FileQuestion>, cx: &mut Context) {
        if let Some(question) = question {
            self.ask(question, cx);
        }
    }

    fn hold_open_file(&mut self, cx: &mut Context) {
        let own = cx.document.as_ref().filter(|document| !document.read_only);
        let path = own.and_then(|document| document.path().cloned());
        let take = std::mem::take(&mut self.take_hold);
        if path != self.held || take {
            self.held.clone_from(&path);
            cx.effect(Effect::Hold { path, take });
        }
    }

    /// Whether what is being written is the open session.
    fn is_saving_this(&self, cx: &Context) -> bool {
        let saving = self.under_way.saving.as_ref();
        saving.is_some_and(|saving| document_id(cx) == Some(saving.document))
    }
}

fn document_id(cx: &Context) -> Option<DocumentId> {
    cx.document.as_ref().map(|d| d.id)
}

impl Document {
    /// The file holds this now.
    fn know(&mut self, opened: &Opened) {
        self.on_file = Some(opened.on_file());
        self.told = None;
    }
}
