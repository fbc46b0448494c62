//! The audience's picture, painted: in its own window, folded out in the main one, and in small.
//!
//! Must not know the app: all it is given is a [`Picture`], which cannot hold what is not for all.

use std::time::Duration;

use eframe::egui::{Rect, Ui};

use crate::app::core::picture::Picture;
use crate::ui::audience::canvas::Canvas;
use crate::ui::kit::theme::Palette;

mod board;
mod canvas;
mod cell;
mod crossing;
mod fit;
mod gap;
mod heads;
mod meeting;
pub mod outgoing;
mod overview;
mod pages;
mod painting;
mod paragraphs;
mod plan;
mod progress;
mod question;
mod sizes;

/// How much of a box is left empty at its lower end, whatever is painted into it, in points.
pub(crate) fn foot(rect: Rect) -> f32 {
    sizes::FOOT * canvas::unit(rect)
}

/// Paints a picture into a box, at whatever size; `running` is the clock of the talk timer.
pub fn audience_ui(ui: &Ui, rect: Rect, picture: &Picture, colours: &Palette, running: Duration) {
    painting::paint(&Canvas::new(ui, rect, colours, picture.texts), picture, running);
}
