//! The main window among the screens: opened where it fits, remembered where it stands, brought back
//! where its screen is gone; and what is told of the screens, which come and go with cables.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use eframe::egui;
use winit::window::Window;

use crate::app::input::{AudienceReport, Report};
use crate::app::services::audience::{AudiencePlace, Screen};
use crate::app::state::App;
use crate::desktop::placing::{self, Area};
use crate::desktop::{clock, hotplug};
use crate::storage::settings::WindowPlace;

/// After how many frames the window is seen by the system.
const OPENED_AFTER: u8 = 3;
/// How often the screens are counted; and while the audience's window depends on them.
const EACH: Duration = Duration::from_secs(3);
const EACH_FOR_THE_AUDIENCE: Duration = Duration::from_secs(1);

/// How long systems go on moving windows after screens came or went; and how often it is looked
/// meanwhile whether the window is where it should be.
const SETTLES: Duration = Duration::from_secs(3);
const EACH_UNTIL_THEN: Duration = Duration::from_millis(250);
/// How often the window is brought back after one change: somebody may wish it elsewhere.
const TRIES: u8 = 5;

/// How long the audience's window may take to come to the screen it is sent to.
const ARRIVES: Duration = Duration::from_millis(1500);

/// How long winit is given to hear of other screens, too.
const HEARD: Duration = Duration::from_millis(50);

/// What is known of the main window's place.
#[derive(Default)]
pub(super) struct WindowStanding {
    /// Where it opens, and how many frames it has been there.
    opens: Option<(WindowPlace, u8)>,
    /// When the screens were last counted, as the program's running time.
    counted: Option<Duration>,
    /// Until when systems may move windows, and how often this one was brought back since.
    settles: Option<(Duration, u8)>,
    /// What the screen is called where somebody has the window.
    own: Option<String>,
    /// Since when the audience's window is on another screen than it should fill.
    astray: Option<Duration>,
    /// Where the audience's window was last seen.
    wall: Option<Area>,
    /// Whether the screens may be others than a moment ago.
    changed: Arc<AtomicBool>,
    /// Whether the window was told to fill its screen, for the audience's picture.
    fills: bool,
    /// Whether something was pressed while the window is wholly hidden.
    pub(super) keys_wait: bool,
}

impl WindowStanding {
    /// The window opens where it stood with these screens, or fits into its own.
    pub(super) fn open(&mut self, ctx: &egui::Context, window: &Window, app: &App) {
        let (changed, ctx) = (Arc::clone(&self.changed), ctx.clone());
        hotplug::watch(window, move || {
            changed.store(true, Ordering::Release);
            ctx.request_repaint_after(HEARD);
        });
        let place = opens(&placing::screens(window), app);
        self.opens = place.map(|place| (place, 0));
        if let Some(place) = place {
            placing::put(window, place);
        }
    }

    /// Says again where the window opens: some systems do not hear it of one that is not seen yet.
    pub(super) fn finish_opening(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        let (Some((place, frames)), Some(window)) = (&mut self.opens, frame.winit_window()) else {
            return;
        };
        *frames += 1;
        if *frames < OPENED_AFTER {
            ctx.request_repaint();
            return;
        }
        let place = *place;
        self.opens = None;
        let is_there = placing::outer(window).is_none_or(|at| Some(at.position) == place.position);
        if !is_there || window.is_maximized() != place.maximised {
            placing::put(window, place);
        }
    }

    /// Counts the screens now and then, and looks at once when the audience's window was moved:
    /// where it stands tells only together with the screens that are there.
    pub(super) fn look(
        &mut self,
        ctx: &egui::Context,
        window: &Window,
        wall: Option<Area>,
        app: &App,
    ) -> Vec<Report> {
        let now = clock::now().running;
        let depends = app.audience.place() != AudiencePlace::Closed;
        self.settles.take_if(|(until, _)| now > *until);
        let each = match self.settles {
            Some(_) => EACH_UNTIL_THEN,
            None if depends => EACH_FOR_THE_AUDIENCE,
            None => EACH,
        };
        let is_changed = self.changed.swap(false, Ordering::AcqRel);
        let is_moved = wall != std::mem::replace(&mut self.wall, wall);
        if depends || self.settles.is_some() {
            ctx.request_repaint_after(each);
        }
        if !is_moved && !is_changed && self.counted.is_some_and(|counted| now < counted + each) {
            return Vec::new();
        }
        self.counted = Some(now);
        let screens = placing::screens(window);
        let mut reports = Vec::new();
        if screens != app.audience.screens() {
            reports.push(AudienceReport::Screens(screens.clone()).into());
        }
        self.keep_on_its_screen(ctx, window, &screens, app);
        if let Some(on) = wall.and_then(|wall| placing::screen_of(wall, &screens)) {
            reports.push(AudienceReport::AudienceSeenOn(on).into());
            let is_told = screens == app.audience.screens();
            let fills = app.audience.fills().filter(|_| is_told).and_then(|at| screens.get(at));
            let is_there = |screen| wall.is_some_and(|wall| placing::covers(wall, screen));
            let on_another = fills.is_some_and(|screen| !is_there(screen));
            reports.extend(self.is_astray(now, on_another));
        }
        reports.extend(self.stands(window, &screens, app));
        reports
    }

    /// The window is never where no screen is, nor on another screen for no reason of its user's.
    fn keep_on_its_screen(
        &mut self,
        ctx: &egui::Context,
        window: &Window,
        screens: &[Screen],
        app: &App,
    ) {
        let before = app.audience.screens();
        if !before.is_empty() && placing::arrangement(before) != placing::arrangement(screens) {
            self.settles = Some((clock::now().running + SETTLES, 0));
            ctx.request_repaint_after(EACH_UNTIL_THEN);
        }
        let Some((_, tries)) = &mut self.settles else {
            let ours = screens.iter().find(|screen| screen.is_ours);
            self.own = ours.map(|screen| screen.name.clone());
            return;
        };
        let is_hidden = window.is_minimized() == Some(true);
        let Some(at) = placing::outer(window).filter(|_| !is_hidden && *tries < TRIES) else {
            return;
        };
        let remembered = app.settings.windows.get(&placing::arrangement(screens)).copied();
        if let Some(place) = placing::goes_to(at, self.own.as_deref(), screens, remembered) {
            *tries += 1;
            placing::put(window, place);
        }
    }

    /// Where the audience's window is on another screen than it should fill, and stays there: that.
    fn is_astray(&mut self, now: Duration, on_another: bool) -> Option<Report> {
        if !on_another {
            self.astray = None;
            return None;
        }
        let since = *self.astray.get_or_insert(now);
        if now < since + ARRIVES {
            return None;
        }
        self.astray = None;
        Some(AudienceReport::AudienceAstray.into())
    }

    /// Has a hidden window drawn once, where keys wait for that.
    pub(super) fn wake(&mut self, ctx: &egui::Context) {
        if std::mem::take(&mut self.keys_wait) {
            ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaintWhileHidden);
            ctx.request_repaint();
        }
    }

    /// The window fills its screen while the audience's picture is in it and somebody wishes so.
    pub(super) fn fill_the_screen(&mut self, ctx: &egui::Context, app: &App) {
        let fills = app.audience.fills_here();
        if fills != std::mem::replace(&mut self.fills, fills) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(fills));
        }
    }

    /// Where the window stands with these screens, where that is not remembered yet.
    fn stands(&self, window: &Window, screens: &[Screen], app: &App) -> Option<Report> {
        if screens.is_empty() || self.opens.is_some() || self.settles.is_some() {
            return None;
        }
        let arrangement = placing::arrangement(screens);
        let before = app.settings.windows.get(&arrangement).copied();
        let place = placing::stands(window, before.or_else(|| placing::opens(screens, None)))?;
        (before != Some(place)).then_some(Report::WindowStands(arrangement, place))
    }
}

fn opens(screens: &[Screen], app: &App) -> Option<WindowPlace> {
    placing::opens(screens, app.settings.windows.get(&placing::arrangement(screens)).copied())
}
