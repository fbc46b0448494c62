//! The program's own mark; painted, so that it follows the theme.

use eframe::egui::{Painter, Rect, Stroke, StrokeKind, pos2};

use crate::domain::light::Light;
use crate::ui::kit::light;
use crate::ui::kit::theme::Palette;

/// Paints the program's mark: the board in small.
pub(crate) fn paint_emblem(painter: &Painter, rect: Rect, colours: &Palette) {
    let thin = Stroke::new((rect.width() / 40.0).max(1.0), colours.rule);
    painter.rect(rect, rect.width() * 0.2, colours.surface, thin, StrokeKind::Inside);
    painter.hline(rect.x_range(), rect.center().y, thin);
    painter.vline(rect.center().x, rect.y_range(), thin);
    let quarter = rect.width() / 4.0;
    let size = rect.width() * 0.24;
    let at = |x: f32, y: f32| pos2(rect.center().x + x * quarter, rect.center().y + y * quarter);
    light::paint_shape(painter, at(-0.96, -0.96), size, Light::High, colours);
    light::paint_shape(painter, at(0.96, -0.96), size, Light::Medium, colours);
    light::paint_shape(painter, at(-0.96, 0.96), size, Light::Low, colours);
    light::paint_ring(painter, at(0.96, 0.96), size, colours);
}
