//! The audience window as the facilitator runs it: what it shows, frozen, blank, following.
//!
//! What it shows is a [`Picture`], made of the session and the crossing at hand after each action.

mod picture;
mod scenes;

use std::sync::Arc;

pub use picture::{
    Below, BoardScene, CrossingScene, DecisionScene, LevelLine, MeasureName, MeasureScene,
    NamedText, OutcomeBadge, Picture, PointLine, PointsScene, Scene, SceneRow, TitleScene,
};

use crate::app::judge::Phase;
use crate::app::message::Message;
use crate::app::state::{App, Focus, Room};
use crate::domain::judging::RoundKind;

/// What the audience is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// What the facilitator looks at, in the rooms made for it.
    #[default]
    Follow,
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
    pub const ALL: [Self; 6] =
        [Self::Follow, Self::Measure, Self::Decision, Self::Points, Self::Title, Self::Pause];
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
    pub place: AudiencePlace,
    /// Whether the window fills its screen.
    pub full: bool,
    /// What it shows.
    pub show: Show,
    /// Whether its picture is held.
    pub frozen: bool,
    /// Whether it shows an empty page.
    pub blank: bool,
    /// The screens there are, as of when it was last asked.
    pub screens: Vec<Screen>,
    /// The screen it was sent to, by its place in the list.
    pub screen: Option<usize>,
    /// Whether another window covers it, where the system tells.
    pub covered: bool,
    picture: Option<Arc<Picture>>,
}

impl Audience {
    /// What is seen, whatever the facilitator looks at.
    pub const fn picture(&self) -> Option<&Arc<Picture>> {
        self.picture.as_ref()
    }

    /// The screen the main window is on, by name and size.
    pub(crate) fn our_screen(&self) -> Option<String> {
        let screen = self.screens.iter().find(|screen| screen.is_ours)?;
        let (width, height) = screen.size;
        Some(format!("{} {width}x{height}", screen.name))
    }

    /// What was shown is hidden again: it does not stay on the wall either, held or not.
    pub(crate) fn hide(&mut self) {
        self.picture.take_if(|picture| match &picture.scene {
            Scene::Crossing(crossing) => crossing.levels.iter().any(|l| l.count.is_some()),
            _ => false,
        });
    }

    /// Another session: nothing of the one before stays on the wall.
    pub(crate) fn forget(&mut self) {
        self.picture = None;
        self.frozen = false;
        self.show = Show::Follow;
    }
}

impl App {
    /// The screens there are now. On another one, the window has the zoom that was chosen there.
    pub(crate) fn set_screens(&mut self, screens: Vec<Screen>) {
        let before = self.audience.our_screen();
        self.audience.screens = screens;
        let now = self.audience.our_screen();
        let zoom = now.as_ref().and_then(|screen| self.settings.zooms.get(screen));
        if let Some(zoom) = zoom.filter(|_| now != before) {
            self.settings.zoom = *zoom;
        }
    }

    /// What the audience sees.
    pub fn seen(&self) -> Arc<Picture> {
        let empty = || self.picture_of(Scene::Empty);
        match self.audience.picture() {
            Some(picture) if !self.audience.blank => Arc::clone(picture),
            _ => empty(),
        }
    }

    fn picture_of(&self, scene: Scene) -> Arc<Picture> {
        Arc::new(Picture { scene, texts: self.texts, motion: self.moves() })
    }

    /// Makes the picture anew, unless it is held or nobody sees it. Rooms that are not for the
    /// audience leave the last one standing.
    pub(crate) fn settle_audience(&mut self) {
        self.unfold_for_private();
        if self.audience.place == AudiencePlace::Closed || self.audience.frozen {
            return;
        }
        let scene = match self.audience.show {
            Show::Follow => match self.room {
                Room::Board => self.board_scene(),
                Room::Judge => self.crossing_scene(),
                Room::Start | Room::Prepare => None,
            },
            Show::Measure => self.measure_scene(),
            Show::Decision => self.decision_scene(),
            Show::Points => self.points_scene(),
            Show::Title => self.title_scene(),
            Show::Pause => Some(Scene::Words(self.texts.get("audience-pause").into_owned())),
        };
        let scene = scene.or_else(|| {
            // The first picture there is: what this is about.
            self.audience.picture.is_none().then(|| self.title_scene()).flatten()
        });
        if let Some(scene) = scene {
            let picture = self.picture_of(scene);
            if self.audience.picture.as_ref() != Some(&picture) {
                self.audience.picture = Some(picture);
            }
        }
    }

    /// Opens or closes the audience's picture: in a window of its own where there is a screen for
    /// it, else here with everything else folded away.
    pub(crate) fn toggle_audience(&mut self) {
        if self.audience.place != AudiencePlace::Closed {
            self.close_audience();
            return;
        }
        let elsewhere = self.audience.screens.iter().position(|screen| !screen.is_ours);
        let place = if self.audience.screens.len() == 1 {
            AudiencePlace::Here
        } else {
            AudiencePlace::Window
        };
        self.open_audience(place, elsewhere);
    }

    fn open_audience(&mut self, place: AudiencePlace, screen: Option<usize>) {
        self.audience.place = place;
        self.audience.screen = screen;
        self.audience.full = screen.is_some();
        if place == AudiencePlace::Here {
            // The field that is typed in is folded away with all else.
            self.commit_drafts();
        }
        let said = if place == AudiencePlace::Here {
            "message-audience-here"
        } else {
            "message-audience-open"
        };
        self.message = Some(Message::new(said));
        self.focus_room();
    }

    pub(crate) fn close_audience(&mut self) {
        let Audience { show, screens, .. } = std::mem::take(&mut self.audience);
        self.audience = Audience { show, screens, ..Audience::default() };
        self.message = Some(Message::new("message-audience-closed"));
        self.focus_room();
    }

    /// A window of its own, whatever screens there are: to be dragged, or shared in a meeting.
    pub(crate) fn open_audience_window(&mut self) {
        self.open_audience(AudiencePlace::Window, None);
    }

    /// Sends the window to a screen, by its place in the list.
    pub(crate) fn send_audience(&mut self, screen: usize) {
        if screen < self.audience.screens.len() {
            self.open_audience(AudiencePlace::Window, Some(screen));
        }
    }

    pub(crate) fn show_audience(&mut self, show: Show) {
        self.audience.show = show;
        self.audience.frozen = false;
        self.audience.blank = false;
    }

    /// What is not for the audience never stands where it sees it: a question, a text field or
    /// another room folds the picture in the main window away.
    fn unfold_for_private(&mut self) {
        let writes = match self.focus().1 {
            Some(Focus::Field(_) | Focus::Search) => true,
            Some(Focus::Judge) => self.phase() == Phase::Answering(RoundKind::Hands),
            _ => false,
        };
        let elsewhere = matches!(self.room, Room::Start | Room::Prepare);
        if self.audience.place == AudiencePlace::Here
            && (self.dialog.is_some() || writes || elsewhere)
        {
            let focus = self.focus().1;
            let message = self.message.take();
            let is_in_front = self.dialog.is_some();
            self.close_audience();
            // That it stands here is not so any more; all else that was said is.
            let is_true = |message: &Message| message.key != "message-audience-here";
            if let Some(message) = message.filter(is_true) {
                self.message = Some(message);
            }
            if let Some(focus) = focus.filter(|_| !is_in_front) {
                self.wish_focus(focus);
            }
        }
    }
}
