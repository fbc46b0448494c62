//! How many panes of the room stand beside each other.

use eframe::egui::Context;

use crate::ui::kit::theme;
use crate::ui::kit::view::is_narrow;

/// How many panes there is room for beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panes {
    /// One after the other: the agenda, the page, who is there.
    One,
    /// The agenda, and the page or who is there.
    Two,
    /// All.
    Three,
}

/// How many there is room for in a window.
pub(super) fn panes(ctx: &Context) -> Panes {
    if is_narrow(ctx) {
        Panes::One
    } else if ctx.content_rect().width() < theme::ABREAST {
        Panes::Two
    } else {
        Panes::Three
    }
}
