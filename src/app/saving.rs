//! Saving: where to, what is asked first, and what follows on it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::effect::{Effect, Now};
use crate::app::files::Dialog;
use crate::app::message::Message;
use crate::app::state::{App, OnFile, Origin, Picking};
use crate::domain::history::Revision;
use crate::storage::file::FileError;
use crate::storage::format;

/// The path with the ending of sessions.
pub(super) fn with_ending(path: PathBuf) -> PathBuf {
    let ends = |ending: &std::ffi::OsStr| ending.eq_ignore_ascii_case("ron");
    if path.extension().is_some_and(ends) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".ron");
    PathBuf::from(name)
}

/// A file name for a session of that title.
fn suggested_name(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().take(8).collect();
    let name = words.join("-").to_lowercase();
    if name.is_empty() { "lyskryss.ron".to_owned() } else { format!("{name}.ron") }
}

impl App {
    /// Saves to the document's file; asks where, if it has none.
    pub(crate) fn save(&mut self) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else { return Vec::new() };
        if !document.unknown.is_empty() {
            self.dialog = Some(Dialog::Unknown { save_as: false });
            return Vec::new();
        }
        match document.path().cloned().filter(|_| !document.read_only) {
            Some(path) => self.save_to(path),
            None => self.save_as(),
        }
    }

    /// Asks where to save.
    pub(crate) fn save_as(&mut self) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else { return Vec::new() };
        if !document.unknown.is_empty() {
            self.dialog = Some(Dialog::Unknown { save_as: true });
            return Vec::new();
        }
        let folder = document.path().and_then(|path| path.parent()).map(Path::to_owned);
        let name = match &document.origin {
            Origin::File(path) => {
                path.file_name().unwrap_or_default().to_string_lossy().into_owned()
            }
            Origin::Nowhere { suggested: Some(name) } => (*name).to_owned(),
            Origin::Nowhere { suggested: None } => suggested_name(&document.session.title),
        };
        let what = Picking::Save(document.id);
        self.pick(what, Effect::PickSave { folder, name })
    }

    /// The system's dialog gave a place to save to, or none.
    pub(crate) fn picked_save(&mut self, path: Option<PathBuf>) -> Vec<Effect> {
        let picked_for = self.busy.picking.take();
        if picked_for != self.document_id().map(Picking::Save) {
            // It was for a session that is no longer open.
            return Vec::new();
        }
        match path {
            None => {
                self.after_save = None;
                Vec::new()
            }
            Some(path) => {
                let ended = with_ending(path.clone());
                // The system has asked about the name it knew, not about this one.
                if ended == path { self.save_to(path) } else { self.save_if_free(ended) }
            }
        }
    }

    pub(super) fn save_if_free(&mut self, path: PathBuf) -> Vec<Effect> {
        self.busy.picking = self.document_id().map(Picking::Save);
        vec![Effect::SaveIfFree(path)]
    }

    /// Saves to a path; not over what somebody else has put there meanwhile.
    pub(crate) fn save_to(&mut self, path: PathBuf) -> Vec<Effect> {
        self.write_to(path, None)
    }

    /// Saves to a path; not over anything but what is known to stand there, and where that is
    /// given as `over`, its checksum, only once that is kept.
    pub(crate) fn write_to(&mut self, path: PathBuf, over: Option<String>) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else { return Vec::new() };
        if self.busy.saving.as_ref() == Some(&path) {
            self.busy.save_again = true;
            return Vec::new();
        }
        // To another place at once: the first may be one that does not answer.
        self.busy.saving = Some(path.clone());
        self.busy.save_again = false;
        self.busy.edits = Some(self.ledger.edits());
        let session = Arc::new(document.session.clone());
        self.busy.written = Some(Arc::clone(&session));
        let keep = over.is_some();
        let own = document.known().filter(|known| known.path == path);
        let known = over.or(own.map(|known| known.checksum));
        let (document, revision) = (document.id, document.history.revision());
        self.busy.saving_of = document;
        let edits = self.ledger.edits();
        vec![Effect::Save { path, session, revision, document, edits, known, keep }]
    }

    /// Copies the whole session as text: where it cannot be saved, it can still be sent or pasted
    /// somewhere.
    pub(crate) fn copy_session(&mut self) -> Vec<Effect> {
        self.commit_drafts();
        let Some(text) = self.session().and_then(|session| format::to_text(session).ok()) else {
            return Vec::new();
        };
        self.message = Some(Message::new("message-session-copied"));
        vec![Effect::Copy(text)]
    }

    /// A file was written, or could not be.
    pub(crate) fn saved(
        &mut self,
        path: PathBuf,
        revision: Revision,
        result: Result<String, FileError>,
        now: Now,
    ) -> Vec<Effect> {
        if self.busy.saving.as_ref() != Some(&path) {
            return Vec::new();
        }
        if !self.is_saving_this() {
            return self.saved_of_another(path);
        }
        self.busy.saving = None;
        let (written, edits) = (self.busy.written.take(), self.busy.edits.take());
        if matches!(self.dialog, Some(Dialog::StillSaving(_))) {
            self.dialog = None;
        }
        let again = std::mem::take(&mut self.busy.save_again);
        let next = self.after_save.take();
        let Some(document) = &mut self.document else { return Vec::new() };
        let checksum = match result {
            Ok(checksum) => checksum,
            Err(err) => {
                self.dialog = Some(Dialog::CannotSave(path, err));
                return Vec::new();
            }
        };
        document.history.mark_saved(revision);
        document.origin = Origin::File(path.clone());
        document.on_file = Some(OnFile { checksum, session: written });
        document.told = None;
        document.read_only = false;
        document.unknown.clear();
        if let Some(edits) = edits {
            self.ledger.saved(edits);
        }
        let title = document.session.title.clone();
        let time = format!("{:02}:{:02}", now.hour, now.minute);
        self.message = Some(Message::new("message-saved").words("time", time));
        let unfit = self.drafts.iter().next().map(|draft| draft.field);
        let mut effects = self.remember(path.clone(), title, now);
        if again {
            self.after_save = next;
            effects.extend(self.save_to(path));
        } else if let Some(field) = unfit {
            // What does not fit was not saved: nobody leaves before having seen it.
            self.message = Some(Message::new("message-saved-but").count("n", self.drafts.len()));
            self.show_field(field);
        } else if let Some(next) = next {
            effects.extend(self.leave_for(next));
        }
        effects
    }

    /// Whether what is being written is the open session.
    pub(crate) fn is_saving_this(&self) -> bool {
        self.document_id() == Some(self.busy.saving_of)
    }

    /// A session was written, or not, that was left before that was known. The open one is written
    /// now, if it waits for the same file.
    pub(crate) fn saved_of_another(&mut self, path: PathBuf) -> Vec<Effect> {
        self.busy.saving = None;
        self.busy.written = None;
        if std::mem::take(&mut self.busy.save_again) { self.save_to(path) } else { Vec::new() }
    }

    /// What was to follow on a save follows: the file holds what is open here.
    pub(crate) fn go_on_after_save(&mut self) -> Vec<Effect> {
        if let Some(next) = self.after_save.take() {
            return self.leave_for(next);
        }
        self.focus_room();
        Vec::new()
    }
}
