//! The audience window as the facilitator runs it: what it shows, frozen, blank, following.
//!
//! What it shows is a [`Picture`], which rooms make of themselves and [`scenes`] of the rest.
//! Knows the core only.

use std::sync::Arc;

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::picture::{Picture, Scene};
use crate::app::core::place::Room;
use crate::app::core::touched::Touched;
use crate::app::services::audience::scenes;

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
    /// The first page.
    Title,
    /// A pause.
    Pause,
}

impl Show {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Follow,
        Self::Overview,
        Self::Measure,
        Self::Decision,
        Self::Points,
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
}

/// A screen the window can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// What the system calls it.
    pub name: String,
    /// How many pixels wide and high.
    pub size: (u32, u32),
    /// Whether the main window is on it.
    pub is_ours: bool,
}

/// The audience window.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Audience {
    /// Where its picture is.
    pub(super) place: AudiencePlace,
    /// Whether the window fills its screen.
    pub(super) full: bool,
    /// What it shows.
    pub(super) show: Show,
    /// Whether its picture is held.
    pub(super) frozen: bool,
    /// Whether it shows an empty page.
    pub(super) blank: bool,
    /// The screens there are, as of when it was last asked.
    pub(super) screens: Vec<Screen>,
    /// The screen it was sent to, by its place in the list.
    pub(super) screen: Option<usize>,
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

    /// The screen it was sent to, by its place in the list.
    pub const fn screen(&self) -> Option<usize> {
        self.screen
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

    /// What is not for the audience never stands where it sees it: a question, a text field (where
    /// the keyboard `writes`) or another room folds the picture in the main window away.
    pub(crate) fn unfold_for_private(&mut self, writes: bool, cx: &mut Context) {
        let elsewhere = matches!(cx.room, Room::Start | Room::Prepare);
        let is_in_front = cx.front().is_some();
        if self.place != AudiencePlace::Here || !(is_in_front || writes || elsewhere) {
            return;
        }
        let focus = cx.focus().1;
        let message = cx.message.take();
        self.close(cx);
        // That it stands here is not so any more; all else that was said is.
        if let Some(message) = message.filter(|message| message.key != "message-audience-here") {
            cx.say(message);
        }
        if let Some(focus) = focus.filter(|_| !is_in_front) {
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

    /// The screen the main window is on, by name and size.
    pub(super) fn our_screen(&self) -> Option<String> {
        let screen = self.screens.iter().find(|screen| screen.is_ours)?;
        let (width, height) = screen.size;
        Some(format!("{} {width}x{height}", screen.name))
    }

    /// The screens there are now. On another one, the window has the zoom that was chosen there.
    pub(super) fn set_screens(&mut self, screens: Vec<Screen>, cx: &mut Context) {
        self.screens = screens;
        let now = self.our_screen();
        let zoom = now.as_ref().and_then(|screen| cx.settings.zooms.get(screen));
        if let Some(zoom) = zoom.filter(|_| now != cx.screen) {
            cx.settings.zoom = *zoom;
        }
        cx.screen = now;
    }

    /// Opens or closes the audience's picture: in a window of its own where there is a screen for
    /// it, else here with everything else folded away.
    pub(super) fn toggle(&mut self, cx: &mut Context) {
        if self.place != AudiencePlace::Closed {
            self.close(cx);
            return;
        }
        let elsewhere = self.screens.iter().position(|screen| !screen.is_ours);
        let is_only_one = self.screens.len() == 1;
        let place = if is_only_one { AudiencePlace::Here } else { AudiencePlace::Window };
        self.open(place, elsewhere, cx);
    }

    pub(super) fn open(&mut self, place: AudiencePlace, screen: Option<usize>, cx: &mut Context) {
        self.place = place;
        self.screen = screen;
        self.full = screen.is_some();
        let said = if place == AudiencePlace::Here {
            // The field that is typed in is folded away with all else.
            cx.commit_drafts();
            "message-audience-here"
        } else {
            "message-audience-open"
        };
        cx.say(Message::new(said));
        cx.focus_room();
    }

    pub(super) fn close(&mut self, cx: &mut Context) {
        let Self { show, screens, .. } = std::mem::take(self);
        *self = Self { show, screens, ..Self::default() };
        cx.say(Message::new("message-audience-closed"));
        cx.focus_room();
    }
}

pub(super) fn picture_of(scene: Scene, cx: &Context) -> Arc<Picture> {
    Arc::new(Picture { scene, texts: cx.texts, motion: cx.moves() })
}
