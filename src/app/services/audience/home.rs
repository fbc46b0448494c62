//! The audience's window and the screen it is at home on: which goes, comes back, or is another.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::services::audience::screens::{Becomes, Lack, Screen, becomes};
use crate::app::services::audience::state::{Audience, AudiencePlace};

/// How often a window is opened anew that the system puts on another screen.
const TRIES: u8 = 3;

impl Audience {
    /// Whether the window is for a screen where nobody works: the keyboard is not for it. Where
    /// screens come and go the main window may stand anywhere for a moment; that does not matter.
    pub fn is_elsewhere(&self) -> bool {
        self.home.as_ref().is_some_and(|home| !home.is_ours)
    }

    /// The screen the main window is on, by name and size.
    pub(super) fn our_screen(&self) -> Option<String> {
        let screen = self.screens.iter().find(|screen| screen.is_ours)?;
        let (width, height) = screen.size;
        Some(format!("{} {width}x{height}", screen.name))
    }

    /// The screens there are now. On another one, the main window has the zoom that was chosen
    /// there; and the audience's window goes, or comes back, with its screen.
    pub(super) fn set_screens(&mut self, screens: Vec<Screen>, cx: &mut Context) {
        self.screens = screens;
        let now = self.our_screen();
        let zoom = now.as_ref().and_then(|screen| cx.settings.zooms.get(screen));
        if let Some(zoom) = zoom.filter(|_| now != cx.screen) {
            cx.settings.zoom = *zoom;
        }
        cx.screen = now;
        self.keep_on_its_screen(cx);
    }

    /// Has the window where its screen is, and nowhere else. What somebody is typing goes on.
    fn keep_on_its_screen(&mut self, cx: &mut Context) {
        let Some(home) = &self.home else { return };
        let waits = self.place != AudiencePlace::Window;
        match becomes(home, self.full, waits, &self.screens) {
            Becomes::AsBefore => {}
            Becomes::Anew(screen) => {
                self.home = Some(screen);
                self.opened += 1;
            }
            Becomes::Waits(lack) => {
                self.place = AudiencePlace::Waiting;
                self.covered = false;
                cx.say(Message::new(match lack {
                    Lack::Gone => "message-audience-gone",
                    Lack::Mirrored => "message-audience-mirrored",
                    Lack::OnlyOne => "message-audience-only-one",
                }));
            }
            Becomes::Returns(screen) => {
                self.home = Some(screen);
                self.place = AudiencePlace::Window;
                self.opened += 1;
                cx.say(Message::new("message-audience-back"));
            }
        }
    }

    /// The window was seen on a screen, by its place in the list: dragged there, or put there by
    /// the system. One that fills its screen is moved by us alone.
    pub(super) fn seen_on(&mut self, screen: usize) {
        let is_ours_to_move = self.full && self.home.is_some();
        if is_ours_to_move && self.screen() == Some(screen) {
            self.astray = 0;
        } else if self.place == AudiencePlace::Window && !is_ours_to_move {
            self.home = self.screens.get(screen).cloned();
        }
    }

    /// The screen that the window should fill, by its place in the list.
    pub fn fills(&self) -> Option<usize> {
        self.screen().filter(|_| self.full && self.place == AudiencePlace::Window)
    }

    /// The system has the window fill another screen than it was sent to, and leaves it there: it is
    /// opened anew, and where that does not help it fills none.
    pub(super) fn bring_back(&mut self, cx: &mut Context) {
        if self.fills().is_none() {
            return;
        }
        self.opened += 1;
        self.astray += 1;
        if self.astray > TRIES {
            self.astray = 0;
            self.full = false;
            cx.say(Message::new("message-audience-astray"));
        }
    }
}
