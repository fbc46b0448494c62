//! Opening: what is read, what is made anew, and how it is shown.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::{Document, Origin};
use crate::app::core::effect::Effect;
use crate::app::core::file_names::name_of;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::services::files::opened::{Former, Opened};
use crate::app::services::files::question::{
    AfterLeaving, ComparedFor, ComparedWith, FileQuestion, OpenElsewhere, OpenMode,
};
use crate::app::services::files::state::{Files, Reading, document_id};
use crate::domain::field::{DetailsField, Field};
use crate::domain::history::History;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::samples::{self, Sample};
use crate::storage::settings::Recent;

/// That a file is being read, and which.
const READING: &str = "message-reading-file";

impl Files {
    /// Has a file read.
    pub(super) fn read(&mut self, path: PathBuf, as_copy: bool, cx: &mut Context) {
        cx.say(Message::new(READING).words("name", name_of(&path)));
        self.under_way.reading = Some(Reading { path: path.clone(), as_copy });
        cx.effect(Effect::Load(path));
    }

    /// The system's dialog gave a path to open, or none.
    pub(super) fn picked_open(&mut self, path: Option<PathBuf>, cx: &mut Context) {
        self.under_way.picking = None;
        match path {
            Some(path) => self.leave_for(AfterLeaving::Open(path), cx),
            None => self.given_up = None,
        }
    }

    /// A file was read: it is shown, or what is wrong is said and the open session stays.
    pub(super) fn loaded(
        &mut self,
        path: PathBuf,
        result: Result<Box<Opened>, FileError>,
        cx: &mut Context,
    ) {
        let Some(Reading { as_copy, .. }) =
            self.under_way.reading.take_if(|reading| reading.path == path)
        else {
            // Another file was asked for meanwhile.
            return;
        };
        cx.hush_if(READING);
        let opened = match result {
            Ok(opened) => opened,
            Err(err) => {
                self.cannot_open(path, err, cx);
                return;
            }
        };
        if self.under_way.saving.is_some() || self.must_ask(cx) {
            // Somebody went on working while the file was read: their words come first.
            let again = if as_copy { AfterLeaving::Former } else { AfterLeaving::Open };
            self.leave_for(again(path), cx);
        } else if as_copy {
            self.show_copy(opened.read, cx);
            cx.say(Message::new("message-former-open"));
        } else if let Some(held) = opened.held.clone() {
            let opened = Some(opened);
            self.ask(FileQuestion::OpenElsewhere(OpenElsewhere { path, opened, held }), cx);
        } else {
            self.show_opened(path, &opened, None, cx);
        }
    }

    fn cannot_open(&mut self, path: PathBuf, err: FileError, cx: &mut Context) {
        // The open session stays after all: what was given up for the other is not.
        self.given_up = None;
        // What was found of another file is not this one's.
        self.former = None;
        if matches!(err, FileError::Format(_)) {
            cx.effect(Effect::FindFormer(path.clone()));
        }
        self.ask(FileQuestion::CannotOpen(path, err), cx);
    }

    /// Shows what was read from a file; `how`, where it is open elsewhere.
    pub(super) fn show_opened(
        &mut self,
        path: PathBuf,
        opened: &Opened,
        how: Option<OpenMode>,
        cx: &mut Context,
    ) {
        let read = &opened.read;
        if how == Some(OpenMode::Copy) {
            self.show_copy(read.clone(), cx);
            cx.say(Message::new("message-copy-open"));
            return;
        }
        let id = document_id(cx).unwrap_or_default().next();
        let (origin, unknown) = (Origin::File(path.clone()), lost_on_saving(opened, cx.texts));
        let mut document = Document::new(id, read.session.clone(), origin, unknown);
        document.remember_file(opened);
        if opened.bytes > 0 {
            document.was_read_from(opened.bytes);
        }
        document.read_only = how == Some(OpenMode::ReadOnly);
        self.show_document(document, cx);
        self.take_hold = how == Some(OpenMode::Anyway);
        cx.room = room_for(&read.session);
        if how == Some(OpenMode::ReadOnly) {
            self.notice(Some(id), Message::new("message-read-only"), cx);
        }
        if !read.checksum_matches {
            self.notice(Some(id), Message::new("message-changed-outside"), cx);
            if let Some((at, former)) = &opened.former {
                let (what, former) = (ComparedWith::ChangedOutside, Arc::new(former.clone()));
                let why = ComparedFor::Look { what, at: *at, former, back: None };
                self.begin_comparing(why, cx);
            }
        }
        if let Some(many) = cx.document.as_ref().map(|d| d.unknown.len()).filter(|n| *n > 0) {
            let message = Message::new("message-unknown-fields").count("n", many);
            self.notice(Some(id), message, cx);
        }
        if opened.controls > 0 {
            self.notice(Some(id), Message::new("message-signs-taken-out"), cx);
        }
        remember(path, read.session.title.clone(), cx);
    }

    /// Shows a session that no file holds yet.
    fn show_copy(&mut self, read: Read, cx: &mut Context) {
        let room = room_for(&read.session);
        self.show(read.session, Origin::Nowhere { suggested: None }, read.unknown, cx);
        if let Some(document) = &mut cx.document {
            document.history = History::unsaved();
        }
        cx.room = room;
    }

    pub(super) fn show_empty(&mut self, cx: &mut Context) {
        self.show_new(Session::default(), cx);
    }

    /// Shows a new session for tables that are to be taken in, called as their file is.
    pub(crate) fn show_for_tables(&mut self, title: String, cx: &mut Context) {
        self.show_new(Session { title, ..Session::default() }, cx);
    }

    pub(super) fn show_template(&mut self, tag: &str, cx: &mut Context) {
        self.show_new(samples::template(tag), cx);
    }

    pub(super) fn show_sample(&mut self, sample: Sample, cx: &mut Context) {
        let origin = Origin::Nowhere { suggested: Some(sample.file_name()) };
        self.show(sample.session(), origin, Vec::new(), cx);
        cx.room = Room::Board;
    }

    fn show_new(&mut self, session: Session, cx: &mut Context) {
        self.show(session, Origin::Nowhere { suggested: None }, Vec::new(), cx);
        cx.room = Room::Prepare;
        // What it is to be called comes first.
        cx.wish_focus(Focus::Field(Field::Details(DetailsField::Title)));
    }

    /// Puts a document in place of the open one, and lets go of all that belonged to that.
    pub(super) fn show(
        &mut self,
        session: Session,
        origin: Origin,
        unknown: Vec<String>,
        cx: &mut Context,
    ) {
        let id = document_id(cx).unwrap_or_default().next();
        self.show_document(Document::new(id, session, origin, unknown), cx);
    }

    fn show_document(&mut self, document: Document, cx: &mut Context) {
        cx.replace_document(document);
        self.forget_notices_of_documents();
        if matches!(self.question(cx), Some(FileQuestion::Recover)) {
            // It was not answered.
            self.offer_waits = true;
        }
        self.given_up = None;
        self.after_save = None;
        cx.put_in_front(None);
    }

    /// A former version was found: offered with the file that cannot be opened.
    pub(super) fn former_found(&mut self, former: Former, cx: &Context) {
        let is_asked_about = matches!(
            self.question(cx),
            Some(FileQuestion::CannotOpen(path, _)) if *path == former.document
        );
        if is_asked_about {
            self.former = Some(former);
        }
    }

    /// Opens the former version of the file that cannot be opened.
    pub(super) fn open_former(&mut self, cx: &mut Context) {
        if let Some(former) = self.former.take() {
            self.leave_for(AfterLeaving::Former(former.path), cx);
        }
    }
}

/// What a file holds that is not kept when it is saved: fields that are not known, and comments.
pub(super) fn lost_on_saving(opened: &Opened, texts: &Texts) -> Vec<String> {
    let comment = |line: &usize| texts.with("unknown-comment", &[("line", (*line).into())]);
    opened.read.unknown.iter().cloned().chain(opened.comments.iter().map(comment)).collect()
}

/// Where one begins with a session: on the board, where there is anything on it.
pub(super) const fn room_for(session: &Session) -> Room {
    if session.measures.is_empty() { Room::Prepare } else { Room::Board }
}

/// Remembers a file among the recent ones.
pub(super) fn remember(path: PathBuf, title: String, cx: &mut Context) {
    // The settings are text: a path that is none cannot be remembered.
    if path.to_str().is_some() {
        let day = cx.now.day.to_string();
        cx.settings.remember(Recent { path, title, day });
    }
    cx.store_settings();
}
