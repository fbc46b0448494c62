//! The parts of the view, which stand in one arrangement or another.

use eframe::egui::{Id, Ui, UiBuilder};

/// A part that is the same one in either arrangement: what has the keyboard in it keeps it when the
/// window becomes narrow or wide.
pub(super) fn part(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().scope_id(Id::unique(("taking", name)));
    ui.scope_builder(builder, content);
}
