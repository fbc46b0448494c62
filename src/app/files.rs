//! Opening and closing: what is asked first, and what follows on what; and the questions' answers.

use std::path::PathBuf;

use crate::app::board::{Board, BoardColumn, Cursor};
use crate::app::command::Command;
use crate::app::drafts::Drafts;
use crate::app::effect::{Effect, Now};
use crate::app::file_conflict::FileConflict;
use crate::app::judge::Judge;
use crate::app::message::Message;
use crate::app::open_elsewhere::{HeldBy, OpenElsewhere, OpenMode};
use crate::app::prepare::{EntryId, Prepare, Tab};
use crate::app::saving::with_ending;
use crate::app::state::{App, Document, DocumentId, Focus, Origin, Picking, Room};
use crate::app::versions::{Compared, ComparedWith, Versions};
use crate::domain::date::Moment;
use crate::domain::field::Field;
use crate::domain::history::History;
use crate::domain::session::Session;
use crate::insight::order::Filter;
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::samples::{self, Sample};
use crate::storage::settings::Recent;

/// Something that puts the open session away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AfterLeaving {
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
    /// A former version of a file, as a copy.
    Former(PathBuf),
    /// A sample.
    Sample(Sample),
    /// What an earlier run left unsaved, by where its journal lies.
    Recovery(PathBuf),
}

/// A former version of a file, kept when it was saved over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The file.
    pub document: PathBuf,
    /// Where the version lies.
    pub path: PathBuf,
    /// When it was saved over.
    pub at: Moment,
}

/// A file that was read.
#[derive(Debug)]
pub struct Opened {
    /// What it holds.
    pub read: Read,
    /// The checksum of all its bytes.
    pub checksum: String,
    /// Who has it open elsewhere, if somebody has.
    pub held: Option<HeldBy>,
    /// The newest former version that can be read, and when it was saved over, where the file was
    /// changed outside the program.
    pub former: Option<(Moment, Session)>,
}

impl Opened {
    /// A file that nobody else has open.
    pub const fn new(read: Read, checksum: String) -> Self {
        Self { read, checksum, held: None, former: None }
    }
}

/// Something in front of everything else.
#[derive(Debug)]
pub enum Dialog {
    /// The open session has changes that no file holds; what then?
    Unsaved(AfterLeaving),
    /// Saving would drop fields of the file that this version does not know.
    Unknown {
        /// Whether it would go to another file.
        save_as: bool,
    },
    /// The session is still being written; what then?
    StillSaving(AfterLeaving),
    /// Delete this entry?
    Delete(EntryId),
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
    Underneath(FileConflict),
    /// The file is open elsewhere.
    Elsewhere(OpenElsewhere),
    /// The earlier versions of a file.
    Versions(Versions),
    /// Two versions beside each other.
    Compared(Box<Compared>),
    /// What earlier runs left unsaved.
    Recover,
    /// Throw away for good what an earlier run left, by where its journal lies?
    ThrowAway(PathBuf),
    /// The keys.
    Keys,
    /// The keys of one character, to change; holds the command that waits for its new key.
    OwnKeys(Option<Command>),
    /// What the signs on the board mean.
    Legend,
    /// The follow-ups of all crossings.
    Points,
    /// All commands by name.
    Palette,
    /// What a new session begins with.
    New,
}

impl App {
    pub(super) fn document_id(&self) -> Option<DocumentId> {
        self.document.as_ref().map(|d| d.id)
    }

    /// Whether something would be lost that its user has not agreed to lose.
    fn must_ask(&self) -> bool {
        let now_at = self.document.as_ref().map(|d| d.history.revision());
        self.is_unsaved() && self.given_up != now_at
    }

    /// Does what puts the session away, or asks first if something would be lost.
    pub(crate) fn leave_for(&mut self, next: AfterLeaving) -> Vec<Effect> {
        self.commit_drafts();
        if self.busy.saving.is_some() && self.is_saving_this() {
            // Whether the session is safe is known when the write is over. Asked a second time,
            // somebody does not want to wait.
            if self.after_save.is_some() {
                self.dialog = Some(Dialog::StillSaving(next));
            } else {
                self.after_save = Some(next);
            }
            return Vec::new();
        }
        if self.must_ask() {
            self.dialog = Some(Dialog::Unsaved(next));
            return Vec::new();
        }
        self.go_on(next)
    }

    /// Does what puts the session away.
    pub(crate) fn go_on(&mut self, next: AfterLeaving) -> Vec<Effect> {
        self.dialog = None;
        match next {
            AfterLeaving::Quit => {
                self.ledger.end();
                return vec![Effect::Quit];
            }
            AfterLeaving::PickOpen => return self.pick(Picking::Open, Effect::PickOpen),
            AfterLeaving::Open(path) => {
                self.busy.loading = Some(path.clone());
                return vec![Effect::Load(path)];
            }
            AfterLeaving::Former(path) => {
                self.busy.loading = Some(path.clone());
                self.busy.copying = Some(path.clone());
                return vec![Effect::Load(path)];
            }
            AfterLeaving::NewEmpty => self.show_new(Session::default()),
            AfterLeaving::NewFromTemplate(tag) => self.show_new(samples::template(&tag)),
            AfterLeaving::Sample(sample) => {
                let origin = Origin::Nowhere { suggested: Some(sample.file_name()) };
                self.show(sample.session(), origin, Vec::new());
                self.room = Room::Board;
            }
            AfterLeaving::Recovery(journal) => return self.open_recovery(&journal),
        }
        Vec::new()
    }

    /// Opens the system's dialog, one at a time.
    pub(super) fn pick(&mut self, what: Picking, effect: Effect) -> Vec<Effect> {
        if self.busy.picking.is_some() {
            self.message = Some(Message::new("message-dialog-is-open"));
            return Vec::new();
        }
        self.busy.picking = Some(what);
        vec![effect]
    }

    fn show_new(&mut self, session: Session) {
        self.show(session, Origin::Nowhere { suggested: None }, Vec::new());
        self.room = Room::Prepare;
    }

    /// Puts a document in place of the open one, and lets go of all that belonged to that.
    pub(crate) fn show(&mut self, session: Session, origin: Origin, unknown: Vec<String>) {
        let id = self.document_id().unwrap_or_default().next();
        self.show_document(Document::new(id, session, origin, unknown));
    }

    fn show_document(&mut self, document: Document) {
        let (id, known) = (document.id, document.known());
        self.ledger.begin(id, known, &document.session);
        self.document = Some(document);
        self.drafts = Drafts::default();
        self.given_up = None;
        self.after_save = None;
        if matches!(self.dialog, Some(Dialog::Recover)) {
            // It was not answered.
            self.offer_waits = true;
        }
        self.dialog = None;
        self.board = Board::default();
        self.prepare = Prepare::default();
        self.judge = Judge::default();
        self.audience.forget();
        self.message = None;
        self.refresh_rows();
    }

    /// A file was read: it is shown, or what is wrong is said and the open session stays.
    pub(crate) fn loaded(
        &mut self,
        path: PathBuf,
        result: Result<Box<Opened>, FileError>,
        now: Now,
    ) -> Vec<Effect> {
        if self.busy.loading.as_ref() != Some(&path) {
            // Another file was asked for meanwhile.
            return Vec::new();
        }
        self.busy.loading = None;
        let is_copy = self.busy.copying.take() == Some(path.clone());
        match result {
            Err(err) => {
                // The open session stays after all: what was given up for the other is not.
                self.given_up = None;
                let is_damaged = matches!(err, FileError::Format(_));
                self.dialog = Some(Dialog::CannotOpen(path.clone(), err));
                if is_damaged { vec![Effect::FindFormer(path)] } else { Vec::new() }
            }
            // Somebody went on working while the file was read: their words come first.
            Ok(_) if self.busy.saving.is_some() || self.must_ask() => self.leave_for(if is_copy {
                AfterLeaving::Former(path)
            } else {
                AfterLeaving::Open(path)
            }),
            Ok(opened) if is_copy => {
                self.show_copy(opened.read);
                self.message = Some(Message::new("message-former-open"));
                Vec::new()
            }
            Ok(opened) => match opened.held.clone() {
                Some(held) => {
                    let opened = Some(opened);
                    self.dialog = Some(Dialog::Elsewhere(OpenElsewhere { path, opened, held }));
                    Vec::new()
                }
                None => self.show_opened(path, *opened, None, now),
            },
        }
    }

    /// Shows a session that no file holds yet.
    fn show_copy(&mut self, read: Read) {
        let is_bare = read.session.measures.is_empty();
        self.show(read.session, Origin::Nowhere { suggested: None }, read.unknown);
        if let Some(document) = &mut self.document {
            document.history = History::unsaved();
        }
        self.room = if is_bare { Room::Prepare } else { Room::Board };
    }

    /// Shows what was read from a file; `how`, where it is open elsewhere.
    pub(crate) fn show_opened(
        &mut self,
        path: PathBuf,
        opened: Opened,
        how: Option<OpenMode>,
        now: Now,
    ) -> Vec<Effect> {
        if how == Some(OpenMode::Copy) {
            self.show_copy(opened.read);
            self.message = Some(Message::new("message-copy-open"));
            return Vec::new();
        }
        let id = self.document_id().unwrap_or_default().next();
        let read = &opened.read;
        let (title, is_bare) = (read.session.title.clone(), read.session.measures.is_empty());
        let (origin, unknown) = (Origin::File(path.clone()), read.unknown.clone());
        let mut document = Document::new(id, read.session.clone(), origin, unknown);
        document.know(&opened);
        document.read_only = how == Some(OpenMode::ReadOnly);
        self.show_document(document);
        self.take_hold = how == Some(OpenMode::Anyway);
        self.room = if is_bare { Room::Prepare } else { Room::Board };
        if how == Some(OpenMode::ReadOnly) {
            self.message = Some(Message::new("message-read-only"));
        }
        if !opened.read.checksum_matches {
            self.message = Some(Message::new("message-changed-outside"));
            if let Some((at, former)) = &opened.former {
                self.compare(ComparedWith::ChangedOutside, *at, former, None);
            }
        }
        let unknown = opened.read.unknown.len();
        if unknown > 0 {
            self.message = Some(Message::new("message-unknown-fields").count("n", unknown));
        }
        self.remember(path, title, now)
    }

    pub(super) fn remember(&mut self, path: PathBuf, title: String, now: Now) -> Vec<Effect> {
        // The settings are text: a path that is none cannot be remembered.
        if path.to_str().is_some() {
            self.settings.remember(Recent { path, title, day: now.day.to_string() });
        }
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    /// Lists the earlier versions of the file that cannot be opened.
    pub(crate) fn versions_of_damaged(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::CannotOpen(path, _)) => self.list_versions_of(path),
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }

    /// A former version was found: offered with the file that cannot be opened.
    pub(crate) fn former_found(&mut self, former: Former) {
        let is_asked_about =
            matches!(&self.dialog, Some(Dialog::CannotOpen(path, _)) if *path == former.document);
        if is_asked_about {
            self.former = Some(former);
        }
    }

    /// Opens the former version of the file that cannot be opened.
    pub(crate) fn open_former(&mut self) -> Vec<Effect> {
        match self.former.take() {
            Some(former) => self.leave_for(AfterLeaving::Former(former.path)),
            None => Vec::new(),
        }
    }

    /// Goes where a field stands, and puts the keyboard into it.
    pub(crate) fn show_field(&mut self, field: Field) {
        let entry = match field {
            Field::Details(_) => None,
            Field::Participant(id, _) => Some(EntryId::Participant(id)),
            Field::FocusArea(id) => Some(EntryId::FocusArea(id)),
            Field::Criterion(id, _) => Some(EntryId::Criterion(id)),
            Field::Step(id, _) => Some(EntryId::Step(id)),
            Field::Measure(id, _) => Some(EntryId::Measure(id)),
            Field::Judgement(measure, criterion, _) => {
                self.show_on_board(Cursor { measure, column: BoardColumn::Criterion(criterion) });
                self.wish_focus(Focus::Field(field));
                return;
            }
            Field::Reservation(measure, criterion, _) | Field::Hands(measure, criterion, _) => {
                self.judge_crossing((measure, criterion));
                self.wish_focus(Focus::Field(field));
                return;
            }
            Field::Decision(measure, _) => {
                self.show_on_board(Cursor { measure, column: BoardColumn::Decision });
                self.wish_focus(Focus::Field(field));
                return;
            }
        };
        self.room = Room::Prepare;
        match entry {
            Some(entry) => self.prepare.select(entry),
            None => self.prepare.tab = Tab::Session,
        }
        self.wish_focus(Focus::Field(field));
    }

    fn show_on_board(&mut self, cursor: Cursor) {
        self.room = Room::Board;
        self.settings.panel = true;
        self.board.detail = true;
        if !self.board.measures().any(|m| m == cursor.measure) {
            self.board.filter = Filter::default();
            self.refresh_rows();
        }
        self.look_at(cursor);
    }

    /// The answer "go on" to the question in front.
    pub(crate) fn agree(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Unsaved(next)) => {
                let effects = self.save();
                let is_under_way = !effects.is_empty() || self.busy.saving.is_some();
                if is_under_way || matches!(self.dialog, Some(Dialog::Unknown { .. })) {
                    self.after_save = Some(next);
                }
                effects
            }
            Some(Dialog::Unknown { save_as }) => {
                if let Some(document) = &mut self.document {
                    document.unknown.clear();
                }
                if save_as { self.save_as() } else { self.save() }
            }
            Some(Dialog::ThrowAway(journal)) => {
                self.throw_away(&journal);
                Vec::new()
            }
            Some(Dialog::Delete(entry)) => {
                self.delete_entry(entry);
                Vec::new()
            }
            Some(Dialog::SavePath(Some(path))) => self.save_to(path),
            Some(
                Dialog::CannotSave(..)
                | Dialog::StillSaving(_)
                | Dialog::Underneath(FileConflict { theirs: Err(_), .. }),
            ) => self.save_as(),
            Some(Dialog::Underneath(FileConflict { path, theirs: Ok(beside), .. })) => {
                self.merge_both(&path, *beside)
            }
            Some(Dialog::CannotOpen(..)) => self.leave_for(AfterLeaving::PickOpen),
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }

    /// The answer "let it go": of unsaved work, or of what somebody else has put into the file.
    pub(crate) fn discard(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Unsaved(next) | Dialog::StillSaving(next)) => {
                self.given_up = self.document.as_ref().map(|d| d.history.revision());
                self.go_on(next)
            }
            Some(Dialog::Underneath(FileConflict { path, theirs: Ok(beside), .. })) => {
                self.take_theirs(&path, *beside)
            }
            Some(Dialog::Underneath(FileConflict { path, checksum, theirs: Err(_) })) => {
                let is_ours = self.document.as_ref().and_then(|d| d.path()) == Some(&path);
                if is_ours { self.write_to(path, Some(checksum)) } else { Vec::new() }
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
            Some(Dialog::OpenPath) => self.leave_for(AfterLeaving::Open(PathBuf::from(text))),
            Some(Dialog::SavePath(_)) => self.save_if_free(with_ending(PathBuf::from(text))),
            other => {
                self.dialog = other;
                Vec::new()
            }
        }
    }
}
