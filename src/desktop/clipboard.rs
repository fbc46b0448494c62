//! The system's clipboard for tables: egui puts text there and takes text from it, and nothing else.

use std::cell::RefCell;
use std::ops::ControlFlow;
use std::time::Instant;

use arboard::Clipboard;

use crate::exchange::table_in::Sheet;
use crate::exchange::table_in::book::html;

/// A clipboard that is opened when it is first needed, and kept: on some systems what was put there
/// is gone once nobody holds it.
#[derive(Default)]
pub(super) struct TableClipboard {
    open: RefCell<Option<Clipboard>>,
}

impl TableClipboard {
    /// Puts a table there as HTML, with text for whoever takes no other. False where that cannot be
    /// done.
    pub(super) fn put_table(&self, html: &str, text: &str) -> bool {
        // There only the window that has the keyboard may fill the clipboard: winit's, not ours.
        let is_wayland = cfg!(target_os = "linux") && std::env::var_os("WAYLAND_DISPLAY").is_some();
        if is_wayland {
            return false;
        }
        let mut open = self.open.borrow_mut();
        if open.is_none() {
            *open = Clipboard::new().ok();
        }
        open.as_mut().is_some_and(|clipboard| clipboard.set().html(html, Some(text)).is_ok())
    }
}

/// Whether what lies on it as HTML can be asked for: on Wayland it is asked by way of X11, where that is
/// there too.
pub(super) fn gives_html() -> bool {
    cfg!(not(target_os = "linux")) || std::env::var_os("DISPLAY").is_some()
}

/// The table that lies as HTML beside a text, if one does. Whoever has put it there may let one wait for
/// seconds, so never on the drawing thread; from `until` on nothing more is made of what has come.
pub(super) fn table_beside(text: &str, until: Instant) -> Option<Sheet> {
    let html = clipped_html()?;
    let mut goes_on =
        || if Instant::now() < until { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    html::beside(text, &html, &mut goes_on)
}

#[cfg(not(windows))]
fn clipped_html() -> Option<String> {
    Clipboard::new().ok()?.get().html().ok()
}

/// Styles stand outside of the fragment that was copied, which is all that arboard gives.
#[cfg(windows)]
fn clipped_html() -> Option<String> {
    /// How often it is tried while another program has it open.
    const TRIES: usize = 10;
    let _open = clipboard_win::Clipboard::new_attempts(TRIES).ok()?;
    let format = clipboard_win::register_format("HTML Format")?;
    let mut clipped = Vec::new();
    clipboard_win::raw::get_vec(format.get(), &mut clipped).ok()?;
    html::whole(&clipped).map(str::to_owned)
}
