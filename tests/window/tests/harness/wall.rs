//! The audience window without a screen: a picture, and how it is painted at a size.

use std::sync::Arc;
use std::time::Duration;

use egui::Vec2;
use egui::epaint::ClippedShape;
use egui_kittest::{Harness, HarnessBuilder};
use lyskryss::app::core::picture::Picture;
use lyskryss::ui::audience::audience_ui;
use lyskryss::ui::kit::theme::{self, Palette};

use super::painted::{self, Line};

/// A window that shows a picture and nothing else.
pub struct Wall {
    picture: Arc<Picture>,
    palette: &'static Palette,
    running: Duration,
}

impl eframe::App for Wall {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        // As `desktop/wall.rs` has it.
        let rect = ui.ctx().content_rect();
        audience_ui(ui, rect, &self.picture, self.palette, self.running);
    }
}

impl Wall {
    /// Has another picture on it from now on.
    pub fn show(&mut self, picture: &Arc<Picture>) {
        self.picture = Arc::clone(picture);
    }

    /// Has a picture painted, one point a pixel.
    pub fn paint(
        picture: Arc<Picture>,
        palette: &'static Palette,
        size: Vec2,
        more: impl FnOnce(HarnessBuilder<Self>) -> HarnessBuilder<Self>,
    ) -> Harness<'static, Self> {
        let wall = Self { picture, palette, running: super::now().running };
        let builder = Harness::builder()
            .with_size(size)
            .with_theme(egui::Theme::Light)
            .with_max_steps(12)
            .with_context_setup(move |ctx| {
                theme::install(ctx);
                theme::apply(ctx, palette);
            });
        let mut harness = more(builder).build_eframe(|_| wall);
        harness.run();
        harness
    }
}

/// Walls of some sizes, on which one picture after the other is shown.
pub struct Walls {
    walls: Vec<(Vec2, Harness<'static, Wall>)>,
}

impl Walls {
    pub fn of(sizes: &[Vec2], picture: &Arc<Picture>) -> Self {
        let wall = |size| Wall::paint(Arc::clone(picture), &theme::LIGHT, size, |builder| builder);
        Self { walls: sizes.iter().map(|size| (*size, wall(*size))).collect() }
    }

    /// What was painted last at each size.
    pub fn shapes(&self) -> Vec<(Vec2, Vec<ClippedShape>)> {
        self.walls.iter().map(|(size, wall)| (*size, wall.output().shapes.clone())).collect()
    }

    /// The lines of a picture at each size, as if it was the first one there.
    pub fn show(
        &mut self,
        picture: &Arc<Picture>,
        palette: &'static Palette,
    ) -> Vec<(Vec2, Vec<Line>)> {
        let show = |(size, harness): &mut (Vec2, Harness<'static, Wall>)| {
            let wall = harness.state_mut();
            (wall.picture, wall.palette) = (Arc::clone(picture), palette);
            harness.ctx.data_mut(egui::util::IdTypeMap::clear);
            harness.run();
            (*size, painted::lines(&harness.output().shapes))
        };
        self.walls.iter_mut().map(show).collect()
    }
}
