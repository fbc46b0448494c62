//! Opening, saving and closing: what is asked first, and what follows on what.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::board::Board;
use crate::app::drafts::Drafts;
use crate::app::effect::{Effect, Now};
use crate::app::message::Message;
use crate::app::prepare::{Entry, Prepare};
use crate::app::state::{App, Busy, Document, Origin, Room};
use crate::domain::history::Revision;
use crate::domain::session::Session;
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::samples::{self, Sample};
use crate::storage::settings::Recent;

/// Something that puts the open session away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The window closes.
    Quit,
    /// Let a person pick another file.
    PickOpen,
    /// Another file.
    Open(PathBuf),
    /// A session with nothing in it.
    NewEmpty,
    /// A session from the template of a language.
    NewFromTemplate(String),
    /// A sample.
    Sample(Sample),
}

/// Something in front of everything else.
#[derive(Debug)]
pub enum Dialog {
    /// The open session has changes that no file holds; what then?
    Unsaved(Next),
    /// Saving would drop fields of the file that this version does not know.
    Unknown {
        /// Whether it would go to another file.
        save_as: bool,
    },
    /// Delete this entry?
    Delete(Entry),
    /// Where the system has no dialog: the path of a file to open.
    OpenPath,
    /// Where the system has no dialog: the path to save to. Holds a path at which a file stands
    /// already, once it was asked about.
    SavePath(Option<PathBuf>),
    /// A file could not be read.
    CannotOpen(PathBuf, FileError),
    /// A file could not be written.
    CannotSave(PathBuf, FileError),
    /// The keys.
    Keys,
    /// All commands by name.
    Palette,
    /// What a new session begins with.
    New,
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
    /// Does what puts the session away, or asks first if something would be lost.
    pub(crate) fn leave_for(&mut self, next: Next) -> Vec<Effect> {
        self.commit_drafts();
        if matches!(self.busy, Some(Busy::Saving { .. })) {
            // Whether the session is safe is not known before the write is over.
            self.after_save = Some(next);
            return Vec::new();
        }
        if self.is_unsaved() {
            self.dialog = Some(Dialog::Unsaved(next));
            return Vec::new();
        }
        self.go_on(next)
    }

    /// Does what puts the session away.
    pub(crate) fn go_on(&mut self, next: Next) -> Vec<Effect> {
        self.dialog = None;
        match next {
            Next::Quit => return vec![Effect::Quit],
            Next::PickOpen => return vec![Effect::PickOpen],
            Next::Open(path) => {
                self.busy = Some(Busy::Loading);
                return vec![Effect::Load(path)];
            }
            Next::NewEmpty => self.show_new(Session::default(), None),
            Next::NewFromTemplate(tag) => self.show_new(samples::template(&tag), None),
            Next::Sample(sample) => {
                self.show(Document::new(
                    sample.session(),
                    Origin::Nowhere { suggested: Some(sample.file_name()) },
                    Vec::new(),
                ));
                self.room = Room::Board;
            }
        }
        Vec::new()
    }

    fn show_new(&mut self, session: Session, suggested: Option<&'static str>) {
        self.show(Document::new(session, Origin::Nowhere { suggested }, Vec::new()));
        self.room = Room::Prepare;
    }

    /// Puts a document in place of the open one.
    fn show(&mut self, document: Document) {
        self.document = Some(document);
        self.drafts = Drafts::default();
        self.given_up = None;
        self.board = Board::default();
        self.prepare = Prepare::default();
        self.message = None;
        self.refresh_rows();
    }

    /// A file was read: it is shown, or what is wrong is said and the open session stays.
    pub(crate) fn loaded(
        &mut self,
        path: PathBuf,
        result: Result<Box<Read>, FileError>,
        now: Now,
    ) -> Vec<Effect> {
        let now_at = self.document.as_ref().map(|d| d.history.revision());
        let unsaved = self.is_unsaved() && self.given_up != now_at;
        if matches!(self.busy, Some(Busy::Saving { .. })) || (result.is_ok() && unsaved) {
            // Somebody went on working while the file was read: their words come first.
            return self.leave_for(Next::Open(path));
        }
        self.busy = None;
        match result {
            Err(err) => {
                self.dialog = Some(Dialog::CannotOpen(path, err));
                Vec::new()
            }
            Ok(read) => {
                let title = read.session.title.clone();
                let room =
                    if read.session.measures.is_empty() { Room::Prepare } else { Room::Board };
                let unknown = read.unknown.len();
                self.show(Document::new(read.session, Origin::File(path.clone()), read.unknown));
                self.room = room;
                if unknown > 0 {
                    self.message = Some(Message::new("message-unknown-fields").count("n", unknown));
                }
                self.remember(path, title, now)
            }
        }
    }

    fn remember(&mut self, path: PathBuf, title: String, now: Now) -> Vec<Effect> {
        self.settings.remember(Recent { path, title, day: now.day.to_string() });
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    /// Saves to the document's file; asks where, if it has none.
    pub(crate) fn save(&mut self) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else {
            return Vec::new();
        };
        if !document.unknown.is_empty() {
            self.dialog = Some(Dialog::Unknown { save_as: false });
            return Vec::new();
        }
        match document.path().cloned() {
            Some(path) => self.save_to(path),
            None => self.save_as(),
        }
    }

    /// Asks where to save.
    pub(crate) fn save_as(&mut self) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else {
            return Vec::new();
        };
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
        vec![Effect::PickSave { folder, name }]
    }

    /// Saves to a path.
    pub(crate) fn save_to(&mut self, path: PathBuf) -> Vec<Effect> {
        self.commit_drafts();
        let Some(document) = &self.document else {
            return Vec::new();
        };
        if let Some(Busy::Saving { again }) = &mut self.busy {
            *again = true;
            return Vec::new();
        }
        self.busy = Some(Busy::Saving { again: false });
        let session = Arc::new(document.session.clone());
        vec![Effect::Save { path, session, revision: document.history.revision() }]
    }

    /// A file was written, or could not be.
    pub(crate) fn saved(
        &mut self,
        path: PathBuf,
        revision: Revision,
        result: Result<(), FileError>,
        now: Now,
    ) -> Vec<Effect> {
        let again = self.busy == Some(Busy::Saving { again: true });
        self.busy = None;
        let next = self.after_save.take();
        let Some(document) = &mut self.document else {
            return Vec::new();
        };
        if let Err(err) = result {
            self.dialog = Some(Dialog::CannotSave(path, err));
            return Vec::new();
        }
        document.history.mark_saved(revision);
        document.origin = Origin::File(path.clone());
        document.unknown.clear();
        let title = document.session.title.clone();
        let time = format!("{:02}:{:02}", now.hour, now.minute);
        self.message = Some(Message::new("message-saved").words("time", time));
        if !self.drafts.is_empty() {
            self.message = Some(Message::new("message-saved-but").count("n", self.drafts.len()));
        }
        let mut effects = self.remember(path, title, now);
        if again && self.is_unsaved() {
            self.after_save = next;
            effects.extend(self.save());
        } else if let Some(next) = next {
            effects.extend(self.leave_for(next));
        }
        effects
    }

    /// The answer "go on" to the question in front.
    pub(crate) fn agree(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Unsaved(next)) => {
                self.after_save = Some(next);
                self.save()
            }
            Some(Dialog::Unknown { save_as }) => {
                if let Some(document) = &mut self.document {
                    document.unknown.clear();
                }
                if save_as { self.save_as() } else { self.save() }
            }
            Some(Dialog::Delete(entry)) => {
                self.delete_entry(entry);
                Vec::new()
            }
            Some(Dialog::SavePath(Some(path))) => self.save_to(path),
            Some(Dialog::CannotSave(..)) => self.save_as(),
            Some(Dialog::CannotOpen(..)) => self.leave_for(Next::PickOpen),
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }

    /// The answer "let it go" to the question about unsaved work.
    pub(crate) fn discard(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Unsaved(next)) => {
                self.given_up = self.document.as_ref().map(|d| d.history.revision());
                self.go_on(next)
            }
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }

    /// A path was typed in place of the system's dialog.
    pub(crate) fn path_typed(&mut self, text: &str) -> Vec<Effect> {
        let text = text.trim().trim_matches('"');
        if text.is_empty() {
            return Vec::new();
        }
        match self.dialog.take() {
            Some(Dialog::OpenPath) => self.leave_for(Next::Open(PathBuf::from(text))),
            Some(Dialog::SavePath(_)) => {
                let mut path = PathBuf::from(text);
                if path.extension().is_none() {
                    path.set_extension("ron");
                }
                vec![Effect::SaveIfFree(path)]
            }
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }
}
