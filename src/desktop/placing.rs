//! Where windows stand on the screens: where the first one opens, and how large; whether one is seen
//! at all. Pure functions of screens, in pixels, but for what asks and moves the window itself.

use eframe::egui;
use winit::dpi::{PhysicalPosition, PhysicalSize};
use winit::window::Window;

use crate::app::services::audience::Screen;
use crate::storage::settings::WindowPlace;

/// How large the main window is where there is room, in points.
const WISH: (f64, f64) = (1440.0, 860.0);
/// What a screen has beyond what is left for the inside of a window: a bar of the system's and the
/// window's own title, in points. No system tells winit what it really is.
const BARS: f64 = 120.0;
/// How much of a screen a window has that fills it only by a button.
const SHARE: f64 = 0.85;
/// How much of a window's title must be on a screen to be taken hold of, in pixels.
const HOLD: (i32, i32) = (120, 24);

/// How the window stands that is opened for an audience beside others, in points.
const AUDIENCE: (f64, f64) = (1280.0, 720.0);

/// A box among all screens, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub position: (i32, i32),
    pub size: (u32, u32),
}

impl Area {
    /// A box in pixels, where it is one.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole pixels, and a size above nothing"
    )]
    pub(super) fn from_rect(rect: egui::Rect) -> Option<Self> {
        let position = (rect.left().round() as i32, rect.top().round() as i32);
        let size = (rect.width().round() as u32, rect.height().round() as u32);
        rect.is_positive().then_some(Self { position, size })
    }

    /// How many pixels wide and high the part of it is that is on a screen; less than nothing where
    /// it is beside that.
    fn on(self, screen: &Screen) -> (i64, i64) {
        let common = |at: i32, size: u32, other: i32, other_size: u32| {
            let end = |at: i32, size: u32| i64::from(at) + i64::from(size);
            end(at, size).min(end(other, other_size)) - i64::from(at.max(other))
        };
        let ((left, top), (wide, high)) = (self.position, self.size);
        let on_screen = common(left, wide, screen.position.0, screen.size.0);
        (on_screen, common(top, high, screen.position.1, screen.size.1))
    }
}

/// The screens in words: the same ones, arranged alike, give the same.
pub(super) fn arrangement(screens: &[Screen]) -> String {
    let screen = |screen: &Screen| {
        let ((left, top), (wide, high)) = (screen.position, screen.size);
        format!("{} {wide}x{high}{left:+}{top:+} {}%", screen.name, screen.scale)
    };
    let mut all: Vec<String> = screens.iter().map(screen).collect();
    all.sort_unstable();
    all.join(", ")
}

fn scale(screen: &Screen) -> f64 {
    if screen.scale == 0 { 1.0 } else { f64::from(screen.scale) / 100.0 }
}

/// A box of a size in points in the middle of a screen, and no larger than a share of it.
fn in_the_middle(screen: &Screen, (wide, high): (f64, f64)) -> Area {
    let ((left, top), (room, height)) = (screen.position, screen.size);
    let fit = |wish: f64, room: u32| whole((wish * scale(screen)).min(f64::from(room) * SHARE));
    let size = (fit(wide, room), fit(high, height));
    // A little above the middle, for a title stands above and the system's bar mostly below.
    let half = |room: u32, size: u32, part: u32| (room.saturating_sub(size) / part).cast_signed();
    let position = (left + half(room, size.0, 2), top + half(height, size.1, 3));
    Area { position, size }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a screen's pixels, which are a whole number above nothing"
)]
fn whole(pixels: f64) -> u32 {
    pixels.max(1.0) as u32
}

/// Where the audience's window stands on a screen that it does not fill.
pub(super) fn audience_on(screen: &Screen) -> Area {
    in_the_middle(screen, AUDIENCE)
}

/// Where the main window opens: where it stood with these screens, or with room around it, or
/// filling its screen where there is no such room. `None` where no screen is told of.
pub(super) fn opens(screens: &[Screen], remembered: Option<WindowPlace>) -> Option<WindowPlace> {
    let ours = screens.iter().find(|screen| screen.is_ours).or(screens.first())?;
    let middle = in_the_middle(ours, WISH);
    if let Some(place) = remembered {
        let position = place.position.unwrap_or(middle.position);
        if is_sound(place, screens) && is_seen(Area { position, size: place.size }, screens) {
            return Some(place);
        }
    }
    let room = |pixels: u32| f64::from(pixels) / scale(ours);
    let fits = WISH.0 <= room(ours.size.0) && WISH.1 <= room(ours.size.1) - BARS;
    Some(WindowPlace { position: Some(middle.position), size: middle.size, maximised: !fits })
}

/// Where the main window is put when the screens are others than before: where no screen is any
/// longer, or where another one has come under it, it goes back to its own, which is called `own`.
/// `None` where it stays.
pub(super) fn goes_to(
    window: Area,
    own: Option<&str>,
    now: &[Screen],
    remembered: Option<WindowPlace>,
) -> Option<WindowPlace> {
    let stood = remembered.and_then(|place| {
        let area = Area { position: place.position?, size: place.size };
        screen_of(area, now)
    });
    let own = || now.iter().position(|screen| own == Some(screen.name.as_str()));
    let Some(own) = stood.or_else(own) else {
        return if is_well_seen(window, now) { None } else { opens(now, remembered) };
    };
    if screen_of(window, now) == Some(own) && is_well_seen(window, now) {
        return None;
    }
    let mut now = now.to_vec();
    for (at, screen) in now.iter_mut().enumerate() {
        screen.is_ours = at == own;
    }
    opens(&now, remembered)
}

/// Whether a remembered size is one: no smaller than a window can be, on a screen as large.
fn is_sound(place: WindowPlace, screens: &[Screen]) -> bool {
    let (wide, high) = place.size;
    let holds = |screen: &Screen| wide <= screen.size.0 && high <= screen.size.1;
    wide >= 320 && high >= 180 && screens.iter().any(holds)
}

/// Whether a window's title can be seen and taken hold of on some screen.
pub(super) fn is_seen(window: Area, screens: &[Screen]) -> bool {
    screens.iter().any(|screen| {
        let (wide, high) = window.on(screen);
        // The title is at the top: that must not be above the screen.
        let is_below = window.position.1 >= screen.position.1 - HOLD.1;
        wide >= i64::from(HOLD.0) && high >= i64::from(HOLD.1) && is_below
    })
}

/// Whether a window's title can be taken hold of, and half of it is on one screen or more.
fn is_well_seen(window: Area, screens: &[Screen]) -> bool {
    let half = |screen: &Screen| 2 * window.on(screen).0 >= i64::from(window.size.0);
    is_seen(window, screens) && screens.iter().any(half)
}

/// Whether a window covers half a screen or more, whatever else it is on: some systems count the
/// pixels of screens of different scales so that they overlap.
pub(super) fn covers(window: Area, screen: &Screen) -> bool {
    let (wide, high) = window.on(screen);
    let all = i64::from(screen.size.0) * i64::from(screen.size.1);
    2 * wide.max(0) * high.max(0) >= all
}

/// The screen that most of a window is on, by its place in the list.
pub(super) fn screen_of(window: Area, screens: &[Screen]) -> Option<usize> {
    let pixels = |screen: &Screen| {
        let (wide, high) = window.on(screen);
        wide.max(0) * high.max(0)
    };
    // The first of several: what mirrors it comes behind.
    let most = screens.iter().enumerate().rev().max_by_key(|(_, screen)| pixels(screen))?;
    (pixels(most.1) > 0).then_some(most.0)
}

// The window itself.

/// The screens there are; `window` is the main one.
pub(super) fn screens(window: &Window) -> Vec<Screen> {
    let ours = window.current_monitor();
    let mut screens: Vec<Screen> = window
        .available_monitors()
        .map(|screen| Screen {
            name: screen.name().unwrap_or_default(),
            position: screen.position().into(),
            size: screen.size().into(),
            scale: whole((screen.scale_factor() * 100.0).round()),
            is_ours: ours.as_ref() == Some(&screen),
        })
        .collect();
    // Systems go on naming the screen where a window was before its cable was pulled.
    if let Some(at) = outer(window).and_then(|stands| screen_of(stands, &screens)) {
        for (other, screen) in screens.iter_mut().enumerate() {
            screen.is_ours = other == at;
        }
    } else if !screens.iter().any(|screen| screen.is_ours)
        && let Some(first) = screens.first_mut()
    {
        first.is_ours = true;
    }
    screens
}

/// Where the window stands with its frame; `None` where the system does not tell.
pub(super) fn outer(window: &Window) -> Option<Area> {
    let position = window.outer_position().ok()?.into();
    Some(Area { position, size: window.outer_size().into() })
}

/// Where the window stands, to be remembered; what it was before, where it fills its screen.
/// `None` while that tells nothing.
pub(super) fn stands(window: &Window, before: Option<WindowPlace>) -> Option<WindowPlace> {
    if window.is_minimized() == Some(true) || window.fullscreen().is_some() {
        return None;
    }
    let maximised = window.is_maximized();
    if let Some(before) = before.filter(|_| maximised) {
        return Some(WindowPlace { maximised, ..before });
    }
    let position = window.outer_position().ok().map(Into::into);
    Some(WindowPlace { position, size: window.inner_size().into(), maximised })
}

/// Has the window stand somewhere.
pub(super) fn put(window: &Window, place: WindowPlace) {
    if window.is_maximized() {
        // What fills a screen is not moved to another one.
        window.set_maximized(false);
    }
    // What comes back where the system knows at once is the size that was asked for.
    let _ = window.request_inner_size(PhysicalSize::<u32>::from(place.size));
    if let Some(position) = place.position {
        window.set_outer_position(PhysicalPosition::<i32>::from(position));
    }
    if place.maximised {
        window.set_maximized(true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(left: i32, size: (u32, u32), scale: u32) -> Screen {
        Screen { name: format!("{left}"), position: (left, 0), size, scale, is_ours: left == 0 }
    }

    #[test]
    fn the_first_window_fits_its_screen_or_fills_it_at_any_resolution_and_scale() {
        for (size, scale, maximised) in [
            ((1366, 768), 100, true),
            ((1280, 720), 100, true),
            ((1920, 1080), 150, true),
            ((1920, 1080), 125, true),
            ((1920, 1080), 100, false),
            ((2560, 1440), 150, true),
            ((2560, 1440), 125, false),
            ((3840, 2160), 200, false),
            ((3840, 2160), 300, true),
            ((1080, 1920), 100, true),
            ((800, 600), 100, true),
        ] {
            let screen = screen(0, size, scale);
            let place = opens(std::slice::from_ref(&screen), None).unwrap();
            assert_eq!(place.maximised, maximised, "{size:?} at {scale} %");
            let area = Area { position: place.position.unwrap(), size: place.size };
            let (wide, high) = area.on(&screen);
            assert_eq!((wide, high), (place.size.0.into(), place.size.1.into()), "all is on it");
            // What is left for the system's bar and a title, also where it is no longer maximised.
            let left = f64::from(size.1 - place.size.1) / (f64::from(scale) / 100.0);
            assert!(left >= 90.0 || f64::from(place.size.1) <= f64::from(size.1) * SHARE, "{left}");
        }
        assert_eq!(opens(&[], None), None);
    }

    #[test]
    fn it_opens_where_it_stood_with_these_screens_and_never_where_no_screen_is() {
        let both = [screen(0, (1920, 1080), 100), screen(1920, (1280, 720), 100)];
        let place = |left, top| WindowPlace {
            position: Some((left, top)),
            size: (1000, 700),
            maximised: false,
        };
        for seen in [place(100, 50), place(2000, 10), place(-800, 5), place(1800, 0)] {
            assert_eq!(opens(&both, Some(seen)), Some(seen));
        }
        let alone = &both[..1];
        for lost in [place(2000, 10), place(-990, 5), place(100, 1070), place(100, -500)] {
            let opened = opens(alone, Some(lost)).unwrap();
            let area = Area { position: opened.position.unwrap(), size: opened.size };
            assert!(opened != lost && is_seen(area, alone), "{lost:?} became {opened:?}");
        }
        let odd = [(0, 0), (5000, 700), (10, 10), (u32::MAX, u32::MAX)];
        for size in odd {
            let opened = opens(&both, Some(WindowPlace { size, ..place(0, 0) })).unwrap();
            assert_eq!(opened.size, (1440, 860), "{size:?}");
        }
        let nowhere = WindowPlace { position: None, ..place(0, 0) };
        assert_eq!(opens(&both, Some(nowhere)), Some(nowhere), "where systems tell no places");
    }

    #[test]
    fn where_screens_change_places_the_window_goes_with_its_own_and_else_stays_where_it_is() {
        let laptop = |left| Screen { is_ours: true, ..named("laptop", left, (1920, 1080)) };
        let projector = |left| named("projector", left, (1280, 720));
        let window = Area { position: (240, 100), size: (1440, 900) };
        let goes = |now: &[Screen], remembered| goes_to(window, Some("laptop"), now, remembered);
        // It is on its screen still.
        for now in [&[laptop(0)][..], &[laptop(0), projector(-1280)], &[projector(1920), laptop(0)]]
        {
            assert_eq!(goes(now, None), None);
        }
        assert_eq!(goes_to(window, None, &[projector(0), laptop(1280)], None), None, "at first");
        // The projector has come under it.
        let now = [projector(0), laptop(1280)];
        let place = goes(&now, None).unwrap();
        let area = Area { position: place.position.unwrap(), size: place.size };
        assert_eq!(screen_of(area, &now), Some(1));
        // A lid is opened again: where it stood with these screens.
        let stood = WindowPlace { position: Some((2000, 50)), size: (800, 600), maximised: false };
        let lid = [named("projector", 0, (1280, 720)), laptop(1280)];
        assert_eq!(goes_to(window, Some("projector"), &lid, Some(stood)), Some(stood));
        assert_eq!(goes_to(window, Some("projector"), &lid, None), None);
        // Its screen is gone, and it is where there is none.
        for left in [5000, 1138] {
            let lost = Area { position: (left, 0), ..window };
            assert!(goes_to(lost, Some("laptop"), &[projector(0)], None).is_some(), "{left}");
        }
    }

    fn named(name: &str, left: i32, size: (u32, u32)) -> Screen {
        Screen { name: name.to_owned(), is_ours: false, ..screen(left, size, 100) }
    }

    #[test]
    fn an_arrangement_is_known_by_its_screens_in_any_order() {
        let (one, other) = (screen(0, (1920, 1080), 100), screen(-1280, (1280, 720), 150));
        let named = arrangement(&[one.clone(), other.clone()]);
        assert_eq!(named, "-1280 1280x720-1280+0 150%, 0 1920x1080+0+0 100%");
        assert_eq!(named, arrangement(&[other.clone(), one.clone()]));
        let moved = Screen { position: (1920, 0), ..other };
        assert_ne!(named, arrangement(&[one, moved]));
    }

    #[test]
    fn a_window_is_on_the_screen_that_most_of_it_is_on() {
        let both = [screen(0, (1920, 1080), 100), screen(1920, (1280, 720), 100)];
        let at = |left| Area { position: (left, 0), size: (800, 600) };
        for (left, on) in [(0, Some(0)), (1400, Some(0)), (1700, Some(1)), (5000, None)] {
            assert_eq!(screen_of(at(left), &both), on, "{left}");
        }
        let same = [screen(0, (1920, 1080), 100), screen(0, (1280, 720), 100)];
        assert_eq!(screen_of(at(0), &same), Some(0));
    }

    #[test]
    fn a_window_covers_the_screen_it_fills_and_no_other_that_lies_beside() {
        let both = [screen(0, (1920, 1080), 100), screen(1920, (1280, 720), 100)];
        for (window, covered) in [
            (Area { position: (0, 0), size: (1920, 1080) }, [true, false]),
            (Area { position: (1920, 0), size: (1280, 720) }, [false, true]),
            (Area { position: (2240, 120), size: (640, 360) }, [false, false]),
        ] {
            assert_eq!(both.each_ref().map(|screen| covers(window, screen)), covered, "{window:?}");
        }
        let scaled = screen(1440, (1280, 720), 100);
        assert!(covers(Area { position: (1440, 0), size: (1280, 720) }, &scaled));
    }

    #[test]
    fn the_audiences_window_stands_within_its_screen() {
        for screen in [screen(1920, (1024, 768), 100), screen(-3840, (3840, 2160), 200)] {
            let area = audience_on(&screen);
            assert_eq!(area.on(&screen), (area.size.0.into(), area.size.1.into()), "{area:?}");
        }
    }
}
