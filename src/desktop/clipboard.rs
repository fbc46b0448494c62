//! The system's clipboard for tables: egui puts text there, and nothing else.

use std::cell::RefCell;

use arboard::Clipboard;

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
