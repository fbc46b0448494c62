//! Which picture is painted by whom, on the wall and on a sheet that goes out.

use std::time::Duration;

use eframe::egui::{Rect, Ui};

use crate::app::core::picture::{Begin, Picture, Scene};
use crate::ui::audience::canvas::Canvas;
use crate::ui::audience::{board, crossing, meeting, overview, pages, plan, progress, question};
use crate::ui::kit::theme::Palette;

/// Paints the sheet of a picture that begins somewhere; gives where the next begins, if not all is on
/// this one.
pub(super) fn page_ui(
    ui: &Ui,
    rect: Rect,
    picture: &Picture,
    colours: &Palette,
    begin: &Begin,
) -> Option<Begin> {
    let mut canvas = Canvas::new(ui, rect, colours, picture.texts);
    canvas.begin = Some(begin);
    paint(&canvas, picture, Duration::ZERO)
}

/// Where the next sheet begins is known of those scenes only that go out.
pub(super) fn paint(canvas: &Canvas<'_>, picture: &Picture, running: Duration) -> Option<Begin> {
    match &picture.scene {
        Scene::Empty => {}
        Scene::Words(words) => pages::words(canvas, words),
        Scene::Title(title) => pages::title(canvas, title),
        Scene::Board(scene) => return board::board(canvas, scene, picture),
        Scene::Overview(scene) => return overview::overview(canvas, scene, picture),
        Scene::Crossing(scene) => crossing::crossing(canvas, scene, picture, running),
        Scene::Measure(measure) => pages::measure(canvas, measure),
        Scene::Decision(decision) => pages::decision(canvas, decision),
        Scene::Progress(scene) => return progress::progress(canvas, scene, picture),
        Scene::Points(points) => pages::points(canvas, points, picture),
        Scene::Plan(scene) => return plan::plan(canvas, scene, picture),
        Scene::Question(scene) => question::question(canvas, scene),
        Scene::Agenda(scene) => meeting::agenda(canvas, scene),
        Scene::Item(scene) => meeting::item(canvas, scene),
        Scene::Resolution(scene) => meeting::resolution(canvas, scene),
    }
    None
}
