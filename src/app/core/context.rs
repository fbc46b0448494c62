//! What all rooms and services share, and the only way to change it.
//!
//! Must not know any room or service: what leads elsewhere is a [`Place`], what happened is a
//! [`Touched`], and whoever stands above tells both to whom they concern.

use std::path::PathBuf;

use crate::app::core::aside::Making;
use crate::app::core::document::Document;
use crate::app::core::drafts::Drafts;
use crate::app::core::edge::Edge;
use crate::app::core::edit_messages;
use crate::app::core::effect::{Effect, Now};
use crate::app::core::file_size::FileSize;
use crate::app::core::journal_queue::JournalQueue;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Place, Room};
use crate::app::core::touched::Touched;
use crate::app::core::typed_words::typed_words;
use crate::domain::edit::{Edit, EditError};
use crate::domain::meeting::along::along;
use crate::domain::rules::{AnswerWay, LONGEST_TALK, Rules};
use crate::domain::session::Session;
use crate::domain::typed::{TypedWords, Typing};
use crate::i18n::Texts;
use crate::insight::order::Alphabet;
use crate::storage::settings::{Settings, Theme};

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

/// Whose question or page stands in front of everything else. What it says is its owner's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// Of what is done with files.
    Files,
    /// Of Prepare.
    Prepare,
    /// Of the roadmap.
    Roadmap,
    /// The keys, the legend, the commands: what helps in every room.
    Help,
}

/// The document, the settings, and all else that belongs to no room.
pub struct Context {
    /// The words on the screen.
    pub texts: &'static Texts,
    /// How this language orders names.
    pub alphabet: Alphabet,
    /// How days and money are typed in it.
    typed_words: TypedWords,
    /// What is remembered between two runs.
    pub settings: Settings,
    /// What the system says its user prefers.
    pub system: System,
    /// Whether the outside can say what lies as HTML beside a text that was pasted.
    pub looks_beside: bool,
    /// Where the system keeps its user's documents, where that is known.
    pub documents: Option<PathBuf>,
    /// The screen that the main window is on, by name and size, where that is known.
    pub screen: Option<String>,
    /// The open session, if one is.
    pub document: Option<Document>,
    /// The open room.
    pub room: Room,
    /// The time, as of the last input.
    pub now: Now,
    /// Text being typed.
    pub drafts: Drafts,
    /// What happened last, for the status line, and how often something was said.
    message: (u64, Option<Message>),
    /// How often a move could go no further, and where that was the last time.
    stopped: Option<(u64, Edge)>,
    /// What goes to the journal.
    pub(crate) journal_queue: JournalQueue,
    focus: (u64, Option<Focus>),
    front: Option<Front>,
    /// Where somebody goes, and from which room, until they have arrived there.
    going: Vec<(Room, Place)>,
    touched: Touched,
    effects: Vec<Effect>,
    /// A large edit that is made ready on another thread, and the last order to make one ready.
    pub(super) making: Option<Making>,
    pub(super) last_aside: u64,
}

impl Context {
    /// With nothing open, in the settings' language or else the system's (a tag such as `nb-NO`).
    pub(crate) fn new(settings: Settings, system_language: Option<&str>) -> Self {
        let tag = match &settings.language {
            Some(tag) => tag.clone(),
            None => crate::i18n::tag_for_system(system_language).to_owned(),
        };
        Self {
            texts: Texts::of(&tag),
            typed_words: typed_words(Texts::of(&tag)),
            alphabet: Alphabet::of(&tag),
            settings,
            system: System::default(),
            looks_beside: false,
            documents: None,
            screen: None,
            document: None,
            room: Room::Start,
            now: Now::default(),
            drafts: Drafts::default(),
            message: (0, None),
            stopped: None,
            journal_queue: JournalQueue::default(),
            focus: (0, None),
            front: None,
            going: Vec::new(),
            touched: Touched::default(),
            effects: Vec::new(),
            making: None,
            last_aside: 0,
        }
    }

    /// The open session, if one is.
    pub fn session(&self) -> Option<&Session> {
        self.document.as_ref().map(Document::session)
    }

    /// How the room works: as the session says, or as it was when that was the program's own.
    pub fn rules(&self) -> Rules {
        let said = self.session().map(|session| session.rules).unwrap_or_default();
        let settings = &self.settings;
        let minutes = said.talk_minutes.unwrap_or(settings.talk_minutes);
        Rules {
            way: said.way.or(Some(settings.way)),
            talk_minutes: Some(minutes.clamp(1, LONGEST_TALK)),
            talk_timer: said.talk_timer.or(Some(settings.talk_timer)),
            goes_on: said.goes_on.or(Some(settings.judge_advance)),
            ..said
        }
    }

    /// How the room answers, where a round can be held.
    pub fn chosen_way(&self) -> AnswerWay {
        self.rules().way.unwrap_or_default()
    }

    /// How long a talk is, in minutes.
    pub fn talk_minutes(&self) -> u32 {
        self.rules().talk_minutes.unwrap_or(1)
    }

    /// Whether the time of the talk is shown.
    pub fn has_talk_timer(&self) -> bool {
        self.rules().talk_timer == Some(true)
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

    /// When something is typed now, and in which words.
    pub fn typing(&self) -> Typing<'_> {
        Typing { now: self.now.moment(), words: &self.typed_words }
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

    /// Brings the keyboard to where the open room's work is.
    pub(crate) fn focus_room(&mut self) {
        match self.room {
            Room::Start | Room::Prepare => self.wish_focus(Focus::List),
            Room::Board => self.wish_focus(Focus::Cursor),
            Room::Judge => self.wish_focus(Focus::Judge),
            Room::See => self.wish_focus(Focus::Questions),
            Room::Roadmap => self.wish_focus(Focus::Card),
            Room::Minutes => self.wish_focus(Focus::Agenda),
        }
    }

    /// Whose question or page stands in front, if any does.
    pub const fn front(&self) -> Option<Front> {
        self.front
    }

    /// Puts somebody's question or page in front, or takes away what is there.
    pub(crate) fn put_in_front(&mut self, front: impl Into<Option<Front>>) {
        self.front = front.into();
    }

    /// Goes somewhere. The room is open at once; what is done on arrival comes when all that
    /// happens now has happened. Without a session there is nowhere to go but Start.
    pub(crate) fn go(&mut self, place: Place) {
        let (from, room) = (self.room, place.room());
        if room != Room::Start && self.document.is_none() {
            return;
        }
        // A field is gone to for the sake of what was said of it.
        if from != room && !matches!(place, Place::Field(_)) {
            self.hush();
        }
        self.room = room;
        self.going.push((from, place));
    }

    /// Says something in the status line.
    pub(crate) fn say(&mut self, message: Message) {
        self.message = (self.message.0 + 1, Some(message));
    }

    /// Says this in the status line, or nothing.
    pub(crate) fn say_instead(&mut self, message: Option<Message>) {
        match message {
            Some(message) => self.say(message),
            None => self.hush(),
        }
    }

    /// Says nothing any more of what happened last.
    pub(crate) fn hush(&mut self) {
        self.message.1 = None;
    }

    /// The same, where this is what was said.
    pub(crate) fn hush_if(&mut self, key: &str) {
        self.message.1.take_if(|message| message.key == key);
    }

    /// Says nothing any more of what happened last, and gives it.
    pub(crate) fn take_message(&mut self) -> Option<Message> {
        self.message.1.take()
    }

    /// What happened last, for the status line.
    pub const fn message(&self) -> Option<&Message> {
        self.message.1.as_ref()
    }

    /// How often something was said: the same words twice were said twice.
    pub const fn times_said(&self) -> u64 {
        self.message.0
    }

    /// Notes that a move could go no further.
    pub(crate) fn stop_at(&mut self, edge: Edge) {
        let times = self.stopped.map_or(0, |(times, _)| times);
        self.stopped = Some((times.wrapping_add(1), edge));
    }

    /// How often a move could go no further, and where that was the last time.
    pub const fn stopped(&self) -> Option<(u64, Edge)> {
        self.stopped
    }

    /// Asks the outside for something.
    pub(crate) fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Has the settings kept.
    pub(crate) fn store_settings(&mut self) {
        self.effect(Effect::StoreSettings(self.settings.clone()));
    }

    /// Speaks a language, by its tag, without remembering it.
    pub fn speak(&mut self, tag: &str) {
        self.texts = Texts::of(tag);
        self.typed_words = typed_words(self.texts);
        self.alphabet = Alphabet::of(tag);
        // Titles may stand otherwise in this alphabet.
        self.touched.structure = true;
    }

    /// Opens a document in place of the one before, whose texts on their way are let go: that was
    /// asked. Those whose place is gone were not asked about, and go on being offered.
    pub(crate) fn replace_document(&mut self, document: Document) {
        self.journal_queue.begin(document.id, document.fingerprint(), document.shared_session());
        self.document = Some(document);
        self.drafts.take();
        self.making = None;
        self.hush();
        self.touched.replaced = true;
    }

    /// Does an edit; true where it is done. A refusal is said, not hidden: it is a defect of ours.
    pub(crate) fn apply_edit(&mut self, edit: Edit) -> bool {
        if self.refuses_to_change() {
            return false;
        }
        let Some(document) = &self.document else {
            return false;
        };
        let edit = along(document.session(), edit);
        let growth = FileSize::growth_of(&edit);
        if self.refuses_for_room(&edit, growth) {
            return false;
        }
        let Some(document) = &mut self.document else {
            return false;
        };
        self.touched.by(&edit);
        let said = edit_messages::of(document.session(), &edit);
        document.takes(&edit);
        let (history, session) = document.changing();
        let done = history.apply_edit(session, edit.clone());
        document.took(&edit);
        match done {
            Ok(()) => {
                document.has_grown(growth);
                self.journal_queue.edited(edit);
                // What was said of the change before is not said of this one.
                self.say_instead(said);
                true
            }
            Err(err) => {
                self.refused(&err);
                false
            }
        }
    }

    /// Does an edit, if there is one; true where it is done.
    pub(crate) fn apply_if(&mut self, edit: Option<Edit>) -> bool {
        edit.is_some_and(|edit| self.apply_edit(edit))
    }

    /// Says that an edit was refused: a defect of ours, so why is for us, not for the user.
    pub(crate) fn refused(&mut self, err: &EditError) {
        debug_assert!(false, "an edit was refused: {err}");
        self.say(Message::new("message-refused"));
    }

    /// Whether the open session is only to look at; says so where it is.
    pub(crate) fn refuses_to_change(&mut self) -> bool {
        let read_only = self.document.as_ref().is_some_and(|document| document.read_only);
        if read_only {
            self.say(Message::new("message-read-only"));
        }
        read_only
    }

    /// Notes what the rooms must be told.
    pub(crate) fn touched(&mut self) -> &mut Touched {
        &mut self.touched
    }

    /// Hands out what was touched since it was handed out last.
    pub(crate) fn take_touched(&mut self) -> Touched {
        std::mem::take(&mut self.touched)
    }

    /// Hands out where somebody goes, and from which room, one place after the other.
    pub(crate) fn take_going(&mut self) -> Vec<(Room, Place)> {
        std::mem::take(&mut self.going)
    }

    /// Hands out what is to be done outside.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }
}
