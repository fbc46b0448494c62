//! The audience window as the facilitator runs it: what it shows, frozen, blank, following.
//!
//! What it shows is a [`Picture`], which rooms make of themselves and [`scenes`] of the rest.
//! Knows the core only.

use std::sync::Arc;

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::picture::{Picture, Scene};
use crate::app::core::place::{Focus, Room};
use crate::app::core::touched::Touched;
use crate::app::services::audience::scenes;
use crate::app::services::audience::screens::{Screen, are_one, elsewhere, find};

/// What the audience is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Sequence)]
pub enum Show {
    /// What the facilitator looks at, in the rooms made for it.
    #[default]
    Follow,
    /// The whole board at once, whatever room is open, until a crossing is taken up.
    Overview,
    /// The measure at hand.
    Measure,
    /// What was decided on the measure at hand.
    Decision,
    /// The open points.
    Points,
    /// The roadmap.
    Roadmap,
    /// The step at hand.
    Step,
    /// The queue.
    Queue,
    /// The agenda, with where the group is.
    Agenda,
    /// The chosen item of the agenda.
    Item,
    /// What is decided under it, as it is worded.
    Resolution,
    /// The first page.
    Title,
    /// A pause.
    Pause,
}

impl Show {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 13] = [
        Self::Follow,
        Self::Overview,
        Self::Measure,
        Self::Decision,
        Self::Points,
        Self::Roadmap,
        Self::Step,
        Self::Queue,
        Self::Agenda,
        Self::Item,
        Self::Resolution,
        Self::Title,
        Self::Pause,
    ];
}

/// Where the audience's picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AudiencePlace {
    /// Nowhere.
    #[default]
    Closed,
    /// In a window of its own.
    Window,
    /// In the main window, with everything else folded away.
    Here,
    /// Nowhere, while something that is not for the audience is in the main window; then here again.
    Aside,
    /// Nowhere, until the screen of its window is back.
    Waiting,
}

/// The audience window.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Audience {
    /// Where its picture is.
    pub(super) place: AudiencePlace,
    /// Whether the window fills its screen.
    pub(super) full: bool,
    /// Whether the main window fills its screen while the picture is in it.
    pub(super) fills_here: bool,
    /// In which room the picture is in the main window.
    here_in: Room,
    /// What it shows.
    pub(super) show: Show,
    /// Whether its picture is held.
    pub(super) frozen: bool,
    /// Whether it shows an empty page.
    pub(super) blank: bool,
    /// The screens there are, as of when it was last asked.
    pub(super) screens: Vec<Screen>,
    /// The screen its window is on or waits for, as it was when that was last so.
    pub(super) home: Option<Screen>,
    /// How often a window was opened for it, or put anew: each time is another window.
    pub(super) opened: u32,
    /// How often it was opened anew because it stood on another screen than it was sent to.
    pub(super) astray: u8,
    /// How often it was asked what can be done where the picture is in the main window.
    pub(super) asked: u32,
    /// Whether another window covers it, where the system tells.
    pub(super) covered: bool,
    pub(super) picture: Option<Arc<Picture>>,
}

impl Audience {
    /// Where its picture is.
    pub const fn place(&self) -> AudiencePlace {
        self.place
    }

    /// Whether the window fills its screen.
    pub const fn is_full(&self) -> bool {
        self.full
    }

    /// What it shows.
    pub const fn shows(&self) -> Show {
        self.show
    }

    /// Whether its picture is held.
    pub const fn is_frozen(&self) -> bool {
        self.frozen
    }

    /// Whether it shows an empty page.
    pub const fn is_blank(&self) -> bool {
        self.blank
    }

    /// The screens there are, as of when it was last asked.
    pub const fn screens(&self) -> &[Screen] {
        self.screens.as_slice()
    }

    /// The screen its window is on or waits for, by its place in the list, where it is there.
    pub fn screen(&self) -> Option<usize> {
        find(self.home.as_ref()?, &self.screens)
    }

    /// Whether the main window fills its screen: the picture is in it, and somebody wished it.
    pub fn fills_here(&self) -> bool {
        self.fills_here && self.is_in_main_window()
    }

    /// Whether its picture is in the main window, or stands aside there.
    pub(super) const fn is_in_main_window(&self) -> bool {
        matches!(self.place, AudiencePlace::Here | AudiencePlace::Aside)
    }

    /// Whether somebody sees its picture, or will when the facilitator has written or answered.
    pub const fn is_shown(&self) -> bool {
        matches!(self.place, AudiencePlace::Window) || self.is_in_main_window()
    }

    /// Which window it is, counted from 1: one that was put anew is another one.
    pub const fn opened(&self) -> u32 {
        self.opened
    }

    /// How often it was asked what can be done where the picture is in the main window.
    pub const fn asked(&self) -> u32 {
        self.asked
    }

    /// Whether another window covers it, where the system tells.
    pub const fn is_covered(&self) -> bool {
        self.covered
    }

    /// What is seen, whatever the facilitator looks at.
    pub const fn picture(&self) -> Option<&Arc<Picture>> {
        self.picture.as_ref()
    }

    /// What the audience sees.
    pub fn seen(&self, cx: &Context) -> Arc<Picture> {
        match self.picture() {
            Some(picture) if !self.blank => Arc::clone(picture),
            _ => picture_of(Scene::Empty, cx),
        }
    }

    /// Keeps in step with what was touched: what may not be seen any longer goes, held or not.
    pub(crate) fn hear(&mut self, touched: &Touched) {
        if touched.replaced {
            // Nothing of the session before stays on the wall.
            self.picture = None;
            self.frozen = false;
            self.show = Show::Follow;
        }
        if touched.withdrawn {
            self.picture.take_if(|picture| match &picture.scene {
                Scene::Crossing(crossing) => crossing.levels.iter().any(|l| l.count.is_some()),
                // It may say how answers lie to each other.
                Scene::Question(_) => true,
                _ => false,
            });
        }
    }

    /// A crossing is taken up: what was shown of all of them gives way to it.
    pub(crate) fn take_up(&mut self) {
        if self.show == Show::Overview {
            self.show = Show::Follow;
        }
    }

    /// Whether the picture is to be made anew: it is not held, and somebody sees it.
    pub(crate) fn is_live(&self) -> bool {
        self.place != AudiencePlace::Closed && !self.frozen
    }

    /// Shows a scene. Where there is none the last one stays; the first one there is tells what
    /// this is about.
    pub(crate) fn put(&mut self, scene: Option<Scene>, cx: &Context) {
        let scene = scene.or_else(|| self.picture.is_none().then(|| scenes::title(cx)).flatten());
        if let Some(scene) = scene {
            let picture = picture_of(scene, cx);
            if self.picture.as_ref() != Some(&picture) {
                self.picture = Some(picture);
            }
        }
    }

    /// What is not for the audience never stands where it sees it: the picture in the main window
    /// stands aside for a question and for a text field (where the keyboard `writes`), and is there
    /// again when that is done. A room that is not for the audience folds it away.
    pub(crate) fn keep_from_private(&mut self, writes: bool, cx: &mut Context) {
        if !self.is_in_main_window() {
            return;
        }
        let room = std::mem::replace(&mut self.here_in, cx.room);
        if room != cx.room && matches!(cx.room, Room::Start | Room::Prepare) {
            self.fold_away(cx);
        } else if cx.front().is_some() || writes {
            self.place = AudiencePlace::Aside;
            // That it stands here is not so now; all else that was said is.
            cx.hush_if("message-audience-here");
        } else {
            self.place = AudiencePlace::Here;
        }
    }

    /// Closes it for a room that was gone to: the keyboard stays where that wishes it.
    fn fold_away(&mut self, cx: &mut Context) {
        let focus = cx.focus().1;
        let message = cx.take_message().filter(|message| message.key != "message-audience-here");
        self.close(cx);
        cx.say(message.unwrap_or_else(|| Message::new("message-audience-left")));
        if let Some(focus) = focus {
            cx.wish_focus(focus);
        }
    }

    /// Closes it, where it stands in the main window; true where it did.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let is_here = self.place == AudiencePlace::Here;
        if is_here {
            self.close(cx);
        }
        is_here
    }

    /// Opens or closes the audience's picture: in a window of its own where there is a screen for
    /// it, else here with everything else folded away. Where it stands aside for a text that is
    /// written, it comes again.
    pub(super) fn toggle(&mut self, cx: &mut Context) {
        let is_written = matches!(cx.focus().1, Some(Focus::Field(_) | Focus::Search));
        if self.place == AudiencePlace::Aside && is_written {
            cx.commit_drafts();
            cx.focus_room();
            return;
        }
        if self.is_shown() {
            self.close(cx);
            return;
        }
        if are_one(&self.screens) {
            self.open_here(cx);
        } else {
            self.open_window(elsewhere(&self.screens), cx);
        }
    }

    /// Opens the picture in a window: one that fills a screen, by its place in the list, or one to
    /// be put wherever one likes.
    pub(super) fn open_window(&mut self, screen: Option<usize>, cx: &mut Context) {
        self.home = screen.and_then(|at| self.screens.get(at)).cloned();
        self.full = self.home.is_some();
        if self.place != AudiencePlace::Window {
            self.opened += 1;
        }
        self.place = AudiencePlace::Window;
        cx.say(Message::new("message-audience-open"));
        cx.focus_room();
    }

    /// Opens the picture in the main window. Where another window of it waits for its screen, it
    /// goes on waiting.
    fn open_here(&mut self, cx: &mut Context) {
        self.place = AudiencePlace::Here;
        self.here_in = cx.room;
        self.fills_here = false;
        // The field that is typed in is folded away with all else.
        cx.commit_drafts();
        cx.say(Message::new("message-audience-here"));
        cx.focus_room();
    }

    pub(super) fn close(&mut self, cx: &mut Context) {
        let Self { show, screens, opened, .. } = std::mem::take(self);
        *self = Self { show, screens, opened, ..Self::default() };
        cx.say(Message::new("message-audience-closed"));
        cx.focus_room();
    }

    /// Has it said what can be done, where the picture is in the main window; true where it is.
    pub(crate) fn tell_what_can_be_done(&mut self) -> bool {
        let is_here = self.place == AudiencePlace::Here;
        self.asked += u32::from(is_here);
        is_here
    }
}

pub(super) fn picture_of(scene: Scene, cx: &Context) -> Arc<Picture> {
    Arc::new(Picture { scene, texts: cx.texts, motion: cx.moves() })
}
