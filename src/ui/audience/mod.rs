//! The audience's picture, painted: in its own window, folded out in the main one, and in small.
//!
//! Must not know the app: all it is given is a [`Picture`], which cannot hold what is not for all.

use std::time::Duration;

use eframe::egui::{Rect, Ui};

use crate::app::core::picture::{Picture, Scene};
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
mod overview;
mod pages;
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
    let canvas = Canvas::new(ui, rect, colours, picture.texts);
    match &picture.scene {
        Scene::Empty => {}
        Scene::Words(words) => pages::words(&canvas, words),
        Scene::Title(title) => pages::title(&canvas, title),
        Scene::Board(scene) => board::board(&canvas, scene, picture),
        Scene::Overview(scene) => overview::overview(&canvas, scene, picture),
        Scene::Crossing(scene) => crossing::crossing(&canvas, scene, picture, running),
        Scene::Measure(measure) => pages::measure(&canvas, measure),
        Scene::Decision(decision) => pages::decision(&canvas, decision),
        Scene::Progress(scene) => progress::progress(&canvas, scene, picture),
        Scene::Points(points) => pages::points(&canvas, points, picture),
        Scene::Plan(scene) => plan::plan(&canvas, scene, picture),
        Scene::Question(scene) => question::question(&canvas, scene),
        Scene::Agenda(scene) => meeting::agenda(&canvas, scene),
        Scene::Item(scene) => meeting::item(&canvas, scene),
        Scene::Resolution(scene) => meeting::resolution(&canvas, scene),
    }
}
