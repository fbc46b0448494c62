//! Saving: where to, what is asked first, and what follows on it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::{Document, OnFile, Origin};
use crate::app::core::effect::{Effect, SaveOrder};
use crate::app::core::message::Message;
use crate::app::core::place::Place;
use crate::app::services::files::open::remember;
use crate::app::services::files::question::{AfterLeaving, FileQuestion};
use crate::app::services::files::state::{Files, Picking, Saving, document_id};
use crate::domain::history::Revision;
use crate::storage::file::FileError;
use crate::storage::format;

/// The path with the ending of sessions; nothing where it names no file, but a folder.
fn with_ending(path: PathBuf) -> Option<PathBuf> {
    let written = path.as_os_str().as_encoded_bytes();
    let ends_in_folder = written.last().is_some_and(|last| std::path::is_separator((*last).into()));
    let name = path.file_name()?;
    if ends_in_folder || name.eq_ignore_ascii_case(".ron") {
        return None;
    }
    let ends = |ending: &std::ffi::OsStr| ending.eq_ignore_ascii_case("ron");
    if path.extension().is_some_and(ends) {
        return Some(path);
    }
    let mut name = path.into_os_string();
    name.push(".ron");
    Some(PathBuf::from(name))
}

/// A file name for a session of that title.
fn suggested_name(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().take(8).collect();
    let name = words.join("-").to_lowercase();
    if name.is_empty() { "lyskryss.ron".to_owned() } else { format!("{name}.ron") }
}

/// The file name to offer for a document.
fn name_to_save_under(document: &Document) -> String {
    match &document.origin {
        Origin::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        Origin::Nowhere { suggested: Some(name) } => (*name).to_owned(),
        Origin::Nowhere { suggested: None } => suggested_name(&document.session().title),
    }
}

/// The folder where one goes on from: the document's, or that of the last file, or where the system
/// keeps documents.
fn folder_to_begin_in(cx: &Context) -> Option<PathBuf> {
    let own = cx.document.as_ref().and_then(Document::path).and_then(|path| path.parent());
    let recent = || cx.settings.recent.first().and_then(|recent| recent.path.parent());
    own.or_else(recent).map(Path::to_owned).or_else(|| cx.documents.clone())
}

/// What a path to save to begins as, where it is typed: the folder, and a name from the title.
/// Empty where nothing is open, or no folder is known.
pub fn path_to_save_to(cx: &Context) -> String {
    let Some((folder, document)) = folder_to_begin_in(cx).zip(cx.document.as_ref()) else {
        return String::new();
    };
    folder.join(name_to_save_under(document)).display().to_string()
}

/// What a path to open begins as, where it is typed: the folder.
pub fn path_to_open(cx: &Context) -> String {
    let folder = folder_to_begin_in(cx).map(|folder| folder.join("").display().to_string());
    folder.unwrap_or_default()
}

/// What a save may take the place of. What it takes the place of on purpose must be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// What is known to stand there, or else what nobody has open.
    Expected,
    /// What has this checksum, and cannot be read.
    Unreadable(String),
    /// What somebody else has open.
    InUse,
}

impl Files {
    /// Saves to the document's file; asks where, if it has none. True where anything is under way.
    pub(super) fn save(&mut self, cx: &mut Context) -> bool {
        cx.commit_drafts();
        let Some(document) = &cx.document else { return false };
        if !document.unknown.is_empty() {
            self.ask(FileQuestion::Unknown { save_as: false }, cx);
            return false;
        }
        match document.path().cloned().filter(|_| !document.read_only) {
            Some(path) => {
                self.save_to(path, cx);
                true
            }
            None => self.save_as(cx),
        }
    }

    /// Asks where to save. True where the dialog for that opens.
    pub(super) fn save_as(&mut self, cx: &mut Context) -> bool {
        cx.commit_drafts();
        let Some(document) = &cx.document else { return false };
        if !document.unknown.is_empty() {
            self.ask(FileQuestion::Unknown { save_as: true }, cx);
            return false;
        }
        let folder = document.path().and_then(|path| path.parent()).map(Path::to_owned);
        let name = name_to_save_under(document);
        let what = Picking::Save(document.id);
        self.pick(what, Effect::PickSave { folder, name }, cx)
    }

    /// The system's dialog gave a place to save to, or none.
    pub(super) fn picked_save(&mut self, path: Option<PathBuf>, cx: &mut Context) {
        let picked_for = self.under_way.picking.take();
        if picked_for != document_id(cx).map(Picking::Save) {
            // It was for a session that is no longer open.
            return;
        }
        let Some(path) = path else {
            self.after_save = None;
            return;
        };
        let ended = with_ending(path.clone());
        // The system has asked about the name it knew, not about this one.
        match ended {
            None => self.named_folder(path, cx),
            Some(ended) if ended == path => self.save_to(path, cx),
            Some(ended) => self.save_if_free(path, ended, cx),
        }
    }

    /// A folder was named, where a file was to be saved.
    pub(super) fn named_folder(&mut self, path: PathBuf, cx: &mut Context) {
        self.under_way.picking = None;
        self.ask(FileQuestion::CannotSave(path, FileError::Folder), cx);
    }

    /// The system has no dialog to save with: the path is asked for here.
    pub(super) fn no_save_dialog(&mut self, cx: &mut Context) {
        let picked_for = self.under_way.picking.take();
        if picked_for == document_id(cx).map(Picking::Save) {
            self.ask(FileQuestion::SavePath(None), cx);
        }
    }

    /// A path was typed in place of the system's dialog.
    pub(super) fn path_typed(&mut self, text: &str, cx: &mut Context) {
        let text = text.trim().trim_matches('"');
        if text.is_empty() {
            return;
        }
        match self.take_question(cx) {
            Some(FileQuestion::OpenPath) => {
                self.leave_for(AfterLeaving::Open(PathBuf::from(text)), cx);
            }
            Some(FileQuestion::SavePath(_)) => {
                let named = PathBuf::from(text);
                match with_ending(named.clone()) {
                    Some(path) => self.save_if_free(named, path, cx),
                    None => self.named_folder(named, cx),
                }
            }
            other => self.put_back(other, cx),
        }
    }

    fn save_if_free(&mut self, named: PathBuf, path: PathBuf, cx: &mut Context) {
        self.under_way.picking = document_id(cx).map(Picking::Save);
        cx.effect(Effect::SaveIfFree { named, path });
    }

    /// Saves to a path; not over what somebody else has put there meanwhile.
    pub(super) fn save_to(&mut self, path: PathBuf, cx: &mut Context) {
        self.write_to(path, Takes::Expected, cx);
    }

    /// Saves where somebody else has the file open; what stands there is kept.
    pub(super) fn save_anyway(&mut self, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::CannotSave(path, FileError::InUse)) => {
                self.write_to(path, Takes::InUse, cx);
            }
            other => self.put_back(other, cx),
        }
    }

    /// Saves to a path, over what it may take the place of there.
    pub(super) fn write_to(&mut self, path: PathBuf, takes: Takes, cx: &mut Context) {
        cx.commit_drafts();
        let Some(document) = &cx.document else { return };
        if let Some(saving) = self.under_way.saving.as_mut().filter(|s| s.path == path) {
            saving.again = true;
            return;
        }
        let session = document.shared_session();
        let edits = cx.journal_queue.edits();
        // To another place at once: the first may be one that does not answer.
        self.under_way.saving = Some(Saving {
            path: path.clone(),
            document: document.id,
            written: Arc::clone(&session),
            edits: Some(edits),
            again: false,
        });
        let own = document.fingerprint().filter(|file| file.path == path);
        let own = own.map(|file| file.checksum);
        let (insists, keep) = (takes == Takes::InUse, takes != Takes::Expected);
        let expected = match takes {
            Takes::Expected | Takes::InUse => own,
            Takes::Unreadable(checksum) => Some(checksum),
        };
        let (document, revision) = (document.id, document.history.revision());
        cx.effect(Effect::Save(SaveOrder {
            path,
            session,
            revision,
            document,
            edits,
            expected,
            insists,
            keep,
        }));
    }

    /// A file was written, or could not be.
    pub(super) fn saved(
        &mut self,
        path: PathBuf,
        revision: Revision,
        result: Result<String, FileError>,
        cx: &mut Context,
    ) {
        let Some(saving) = self.end_saving(&path, cx) else {
            return;
        };
        let next = self.after_save.take();
        let Some(document) = &mut cx.document else { return };
        let checksum = match result {
            Ok(checksum) => checksum,
            Err(err) => {
                self.ask(FileQuestion::CannotSave(path, err), cx);
                return;
            }
        };
        document.history.mark_saved(revision);
        document.origin = Origin::File(path.clone());
        document.on_file = Some(OnFile { checksum, session: Some(Arc::clone(&saving.written)) });
        let (id, source) = (document.id, document.fingerprint());
        document.told = None;
        document.read_only = false;
        document.unknown.clear();
        if let Some(edits) = saving.edits {
            cx.journal_queue.saved(edits);
            // What is being written counts its edits from where this journal began.
            if cx.journal_queue.is_all_saved() && !saving.again {
                cx.journal_queue.goes_on_anew(id, source, saving.written, cx.now.moment());
            }
        }
        let title = document.session().title.clone();
        let time = format!("{:02}:{:02}", cx.now.hour, cx.now.minute);
        cx.say(Message::new("message-saved").words("time", time));
        remember(path.clone(), title, cx);
        if saving.again {
            self.after_save = next;
            self.save_to(path, cx);
        } else {
            self.after_saved(next, cx);
        }
    }

    fn after_saved(&mut self, next: Option<AfterLeaving>, cx: &mut Context) {
        let unfit = cx.drafts.iter().next().map(|draft| draft.field);
        if let Some(field) = unfit {
            // What does not fit was not saved: nobody leaves before having seen it.
            cx.say(Message::new("message-saved-but").count("n", cx.drafts.len()));
            cx.go(Place::Field(field));
        } else if let Some(next) = next {
            self.leave_for(next, cx);
        }
    }

    /// Nothing is being written to a path any more. Gives what was, where it is the open session:
    /// one that was left before that was known is of no interest, and the open one is written now,
    /// if it waits for the same file.
    pub(super) fn end_saving(&mut self, path: &Path, cx: &mut Context) -> Option<Saving> {
        let is_this = self.is_saving_this(cx);
        let saving = self.under_way.saving.take_if(|saving| saving.path == path)?;
        if is_this {
            if matches!(self.question(cx), Some(FileQuestion::StillSaving(_))) {
                cx.put_in_front(None);
            }
            return Some(saving);
        }
        if saving.again {
            self.save_to(saving.path, cx);
        }
        None
    }

    /// The journal was begun anew: what is being written says nothing of this one.
    pub(super) fn forget_edits_of_save(&mut self) {
        if let Some(saving) = &mut self.under_way.saving {
            saving.edits = None;
        }
    }

    /// What was to follow on a save follows: the file holds what is open here.
    pub(super) fn go_on_after_save(&mut self, cx: &mut Context) {
        match self.after_save.take() {
            Some(next) => self.leave_for(next, cx),
            None => cx.focus_room(),
        }
    }
}

/// Copies the whole session as text, or what everybody may see of it: where it cannot be saved, it
/// can still be sent or pasted somewhere.
pub(super) fn copy_session(with_unshown: bool, cx: &mut Context) {
    cx.commit_drafts();
    let Some(session) = cx.session() else { return };
    let key = match (session.holds_unshown(), with_unshown) {
        (false, _) => "message-session-copied",
        (true, true) => "message-session-copied-unshown",
        (true, false) => "message-session-copied-shown",
    };
    let text = if with_unshown {
        format::to_text(session)
    } else {
        format::to_text(&session.without_unshown())
    };
    if let Ok(text) = text {
        cx.say(Message::new(key));
        cx.effect(Effect::Copy(text));
    }
}
