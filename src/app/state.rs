//! The app: the document, its history, and where one is looking.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::audience::Audience;
use crate::app::board::Board;
use crate::app::drafts::Drafts;
use crate::app::effect::Now;
use crate::app::files::{Dialog, Former};
use crate::app::journal_queue::JournalQueue;
use crate::app::judge::{Judge, answered_otherwise, comings};
use crate::app::message::Message;
use crate::app::prepare::Prepare;
use crate::app::recover::Offer;
use crate::domain::edit::{Change, Edit, EditError, EntryKind, Verb};
use crate::domain::field::{Field, FieldError, Value};
use crate::domain::history::{History, Revision};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::counts::Counts;
use crate::insight::order::Alphabet;
use crate::storage::file::FileError;
use crate::storage::settings::{Settings, Theme};

/// Which room is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Room {
    /// Open, recent, new, samples.
    #[default]
    Start,
    /// The session, participants, focus areas, criteria, measures, steps.
    Prepare,
    /// Measures down, criteria across.
    Board,
    /// One crossing, large.
    Judge,
}

impl Room {
    /// The rooms that exist, in the order of the work.
    pub const ALL: [Self; 4] = [Self::Start, Self::Prepare, Self::Board, Self::Judge];
}

/// Where a document came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, which saving replaces.
    File(PathBuf),
    /// Nowhere yet; saving asks where, and suggests a name if there is one.
    Nowhere {
        /// The suggested file name.
        suggested: Option<&'static str>,
    },
}

/// Tells documents apart that were open one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DocumentId(u32);

impl DocumentId {
    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnFile {
    /// The checksum of all its bytes.
    pub checksum: String,
    /// The session in it, where it is known: what was recovered may not know it any more.
    pub session: Option<Arc<Session>>,
}

/// An open session.
#[derive(Clone, Debug)]
pub struct Document {
    /// Which one it is.
    pub id: DocumentId,
    /// What the workshop is.
    pub session: Session,
    /// What was done to it.
    pub history: History,
    /// Where it came from.
    pub origin: Origin,
    /// What its file holds, as it was opened or saved here last.
    pub on_file: Option<OnFile>,
    /// The state of the file, by its checksum, that its user was told of last.
    pub(crate) told: Option<String>,
    /// Whether it is only to look at.
    pub read_only: bool,
    /// Fields of its file that saving would drop, until the user has agreed to that.
    pub unknown: Vec<String>,
    /// Its counts, as of the revision they were made at.
    counts: (Revision, Counts),
}

impl Document {
    /// A document that stands as its file or template does.
    pub fn new(id: DocumentId, session: Session, origin: Origin, unknown: Vec<String>) -> Self {
        let history = History::saved();
        let counts = (history.revision(), Counts::of(&session));
        let (on_file, told, read_only) = (None, None, false);
        Self { id, session, history, origin, on_file, told, read_only, unknown, counts }
    }

    /// How far it has come.
    pub const fn counts(&self) -> &Counts {
        &self.counts.1
    }

    /// The file it came from, if it came from one.
    pub const fn path(&self) -> Option<&PathBuf> {
        match &self.origin {
            Origin::File(path) => Some(path),
            Origin::Nowhere { .. } => None,
        }
    }

    /// Computes anew what is computed once a revision; says whether there was need.
    pub(crate) fn settle(&mut self) -> bool {
        let revision = self.history.revision();
        let changed = self.counts.0 != revision;
        if changed {
            self.counts = (revision, Counts::of(&self.session));
        }
        changed
    }
}

/// What is being done with files, off the drawing thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Busy {
    /// The file that is being read; one that was asked for before it is not wanted any more.
    pub(crate) loading: Option<PathBuf>,
    /// Whether that is to be opened as a copy.
    pub(crate) copying: Option<PathBuf>,
    /// Where the open session is being written; a write that was begun before it does not count.
    pub(crate) saving: Option<PathBuf>,
    /// Which document that is.
    pub(crate) saving_of: DocumentId,
    /// What is being written.
    pub(crate) written: Option<Arc<Session>>,
    /// How many edits of its journal that holds; `None` where the journal was begun anew since.
    pub(crate) edits: Option<usize>,
    /// Whether it was asked to be written there again meanwhile: one write at a time to a file,
    /// the newest last.
    pub(crate) save_again: bool,
    /// What the system's dialog is open for.
    pub(crate) picking: Option<Picking>,
}

impl Busy {
    /// Whether a file is being read or written.
    pub const fn is_busy(&self) -> bool {
        self.loading.is_some() || self.saving.is_some()
    }
}

/// What the system's dialog is open for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picking {
    /// For a file to open.
    Open,
    /// For a place to save that document.
    Save(DocumentId),
}

/// What the keyboard should be brought to, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A text field.
    Field(Field),
    /// The board's selected crossing.
    Cursor,
    /// The first choice for the selected crossing.
    Choice,
    /// The list of Prepare, at the selected entry.
    List,
    /// The board's search field.
    Search,
    /// What the room does in the crossing that is judged.
    Judge,
}

/// What the system says its user prefers, where it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct System {
    /// Dark rather than light.
    pub dark: Option<bool>,
    /// More contrast.
    pub more_contrast: bool,
    /// Less motion.
    pub less_motion: bool,
}

/// Everything a window shows comes from here.
pub struct App {
    /// The words on the screen.
    pub texts: &'static Texts,
    /// How this language orders names.
    pub alphabet: Alphabet,
    /// What is remembered between two runs.
    pub settings: Settings,
    /// What the system says its user prefers.
    pub system: System,
    /// The open session, if one is.
    pub document: Option<Document>,
    /// The open room.
    pub room: Room,
    /// How the board is looked at.
    pub board: Board,
    /// How Prepare is looked at.
    pub prepare: Prepare,
    /// How Judge is looked at.
    pub judge: Judge,
    /// What the audience sees, and where.
    pub audience: Audience,
    /// The time, as of the last action.
    pub now: Now,
    /// Text being typed.
    pub drafts: Drafts,
    /// A question or a piece of help in front of everything else.
    pub dialog: Option<Dialog>,
    /// What happened last, for the status line.
    pub message: Option<Message>,
    /// What is being done with files.
    pub busy: Busy,
    /// What goes to the journal.
    pub(crate) ledger: JournalQueue,
    /// What earlier runs left unsaved.
    pub recoveries: Vec<Offer>,
    /// Where the report lies of a defect of ours that an earlier run stopped for.
    pub report: Option<PathBuf>,
    /// The newest former version of the file that could not be opened last.
    pub former: Option<Former>,
    /// Whether what earlier runs left is to be offered as soon as nothing else is in front.
    pub(crate) offer_waits: bool,
    /// Why the journal cannot be written, while it cannot.
    pub journal_error: Option<FileError>,
    /// Whether what was done waits to be safe for longer than it should.
    pub journal_late: bool,
    /// What to do when the file that is being saved is safe.
    pub(crate) after_save: Option<crate::app::files::AfterLeaving>,
    /// The state of the open document that its user has agreed to lose.
    pub(crate) given_up: Option<Revision>,
    /// The file that the outside knows to be open here.
    pub(crate) held: Option<PathBuf>,
    /// Whether to take it from whoever else has it open.
    pub(crate) take_hold: bool,
    focus: (u64, Option<Focus>),
}

impl App {
    /// An app with nothing open, in the settings' language or else the system's (a tag such as
    /// `nb-NO`).
    pub fn new(settings: Settings, system_language: Option<&str>) -> Self {
        let tag = match &settings.language {
            Some(tag) => tag.clone(),
            None => crate::i18n::tag_for_system(system_language).to_owned(),
        };
        Self {
            texts: Texts::of(&tag),
            alphabet: Alphabet::of(&tag),
            settings,
            system: System::default(),
            document: None,
            room: Room::Start,
            board: Board::default(),
            prepare: Prepare::default(),
            judge: Judge::default(),
            audience: Audience::default(),
            now: Now::default(),
            drafts: Drafts::default(),
            dialog: None,
            message: None,
            busy: Busy::default(),
            ledger: JournalQueue::default(),
            recoveries: Vec::new(),
            offer_waits: false,
            report: None,
            former: None,
            journal_error: None,
            journal_late: false,
            after_save: None,
            given_up: None,
            held: None,
            take_hold: false,
            focus: (0, None),
        }
    }

    /// The open session, if one is.
    pub fn session(&self) -> Option<&Session> {
        self.document.as_ref().map(|d| &d.session)
    }

    /// The colours to show: as chosen, or as the system has them. `window_is_dark` serves where
    /// the system says nothing by the other way.
    pub fn theme(&self, window_is_dark: bool) -> Theme {
        let dark = self.system.dark.unwrap_or(window_is_dark);
        match (self.settings.theme, self.system.more_contrast, dark) {
            (Theme::System, true, true) => Theme::HighContrastDark,
            (Theme::System, true, false) => Theme::HighContrast,
            (Theme::System, false, true) => Theme::Dark,
            (Theme::System, false, false) => Theme::Light,
            (chosen, ..) => chosen,
        }
    }

    /// Whether things may move, calmly: where it is not turned off here or in the system.
    pub const fn moves(&self) -> bool {
        self.settings.motion && !self.system.less_motion
    }

    /// Whether something would be lost if the window closed now.
    pub fn is_unsaved(&self) -> bool {
        self.document.as_ref().is_some_and(|d| !d.history.is_saved() || self.has_pending_text())
    }

    /// Whether typed text would change the session, or waits to be mended.
    fn has_pending_text(&self) -> bool {
        let Some(session) = self.session() else { return false };
        let now = self.now.moment();
        self.drafts.iter().any(|draft| draft.field.write(session, &draft.text, now) != Ok(None))
    }

    /// What the keyboard should be brought to; the number rises with each new wish, so that one
    /// is granted once.
    pub const fn focus(&self) -> (u64, Option<Focus>) {
        self.focus
    }

    /// Wishes the keyboard somewhere.
    pub fn wish_focus(&mut self, focus: Focus) {
        self.focus = (self.focus.0 + 1, Some(focus));
    }

    /// What a text field shows: what is being typed there, or what stands there.
    pub fn shown(&self, field: Field) -> String {
        if let Some(text) = self.drafts.get(field) {
            return text.to_owned();
        }
        match self.session().and_then(|session| field.read(session)) {
            Some(Value::Text(text)) => text,
            Some(Value::Date(Some(date))) => {
                self.texts.typed_date(date.year(), date.month(), date.day())
            }
            Some(Value::Cost(Some(cost))) => {
                cost.to_string().replace(',', &self.texts.get("decimal-sign"))
            }
            Some(Value::Count(Some(count))) => count.to_string(),
            Some(Value::Date(None) | Value::Cost(None) | Value::Count(None)) | None => {
                String::new()
            }
        }
    }

    /// What is wrong with what is typed in a field, if anything.
    pub fn field_error(&self, field: Field) -> Option<FieldError> {
        let text = self.drafts.get(field)?;
        field.write(self.session()?, text, self.now.moment()).err()
    }

    /// Does an edit. A refusal is said, not hidden: it is a defect of ours.
    pub(crate) fn act(&mut self, edit: Edit) -> bool {
        if self.is_only_read() {
            return false;
        }
        let Some(document) = &mut self.document else {
            return false;
        };
        self.board.restructured |= edit.is_structural();
        let outdated = outdated_lights(&edit);
        let otherwise = answered_otherwise(&document.session, &edit);
        let comings = comings(&document.session, &edit);
        match document.history.apply_edit(&mut document.session, edit.clone()) {
            Ok(()) => {
                self.ledger.edited(edit);
                if otherwise > 0 {
                    self.message =
                        Some(Message::new("message-answered-otherwise").count("n", otherwise));
                } else if outdated > 0 {
                    self.message = Some(Message::new("message-old-wording").count("n", outdated));
                } else if comings.is_some() {
                    self.message = comings;
                }
                true
            }
            Err(err) => {
                self.refused(&err);
                false
            }
        }
    }

    /// Says that an edit was refused: a defect of ours, so why is for us, not for the user.
    pub(crate) fn refused(&mut self, err: &EditError) {
        debug_assert!(false, "an edit was refused: {err}");
        self.message = Some(Message::new("message-refused"));
    }

    /// Makes edits of the text being typed; what does not fit its field stays as it is.
    pub(crate) fn commit_drafts(&mut self) {
        for draft in self.drafts.take() {
            let Some(session) = self.session() else {
                return;
            };
            match draft.field.write(session, &draft.text, self.now.moment()) {
                Ok(Some(edit)) => {
                    self.act(edit);
                }
                Ok(None) | Err(FieldError::Gone | FieldError::NoRound) => {}
                Err(_) => self.drafts.keep(draft),
            }
        }
    }
}

/// How many lights a change of wording leaves under the earlier one.
fn outdated_lights(edit: &Edit) -> usize {
    if edit.verb != Verb::Change(EntryKind::Criterion) {
        return 0;
    }
    let outdated = |change: &&Change| matches!(change, Change::Judgement(_, _, Some(judgement)) if judgement.wording.is_some());
    edit.changes.iter().filter(outdated).count()
}
