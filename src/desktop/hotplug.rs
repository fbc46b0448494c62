//! Hears of screens that come and go where winit does not: under X11 its list of them stays as it
//! was when the program started, for Xlib drops the events that would make it anew.

use winit::window::Window;

/// Has `changed` called whenever the screens may be others, and winit's list of them made anew.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn watch(window: &Window, changed: impl Fn() + Send + 'static) {
    use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    let window = match window.window_handle().map(|handle| handle.as_raw()) {
        Ok(RawWindowHandle::Xlib(handle)) => u32::try_from(handle.window).ok(),
        Ok(RawWindowHandle::Xcb(handle)) => Some(handle.window.get()),
        // Wayland tells winit itself.
        _ => None,
    };
    if let Some(window) = window {
        // Without the extension there is nothing to hear; the screens are counted now and then.
        std::thread::spawn(move || drop(x11::listen(window, &changed)));
    }
}

/// Other systems tell winit themselves.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn watch(_window: &Window, _changed: impl Fn() + Send + 'static) {}

#[cfg(all(unix, not(target_os = "macos")))]
mod x11 {
    use std::error::Error;

    use x11rb::connection::Connection as _;

    use x11rb::protocol::Event;
    use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
    use x11rb::protocol::xproto::{AtomEnum, PropMode, Window};
    use x11rb::wrapper::ConnectionExt as _;

    /// Listens until the connection ends, which is with the program.
    pub(super) fn listen(window: Window, changed: &impl Fn()) -> Result<(), Box<dyn Error>> {
        let (connection, screen) = x11rb::connect(None)?;
        let Some(root) = connection.setup().roots.get(screen).map(|screen| screen.root) else {
            return Ok(());
        };
        // The server sends nothing to those who have not said which version they know.
        connection.randr_query_version(1, 3)?.reply()?;
        let all = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE | NotifyMask::OUTPUT_CHANGE;
        connection.randr_select_input(root, all)?.check()?;
        loop {
            if !matches!(
                connection.wait_for_event()?,
                Event::RandrScreenChangeNotify(_) | Event::RandrNotify(_)
            ) {
                continue;
            }
            // Where this property of a window is set, whatever it says, winit asks for the screens
            // again: it tells of a desktop's resolution, elsewhere.
            connection.change_property8(
                PropMode::REPLACE,
                window,
                AtomEnum::RESOURCE_MANAGER,
                AtomEnum::STRING,
                b"",
            )?;
            connection.flush()?;
            changed();
        }
    }
}
