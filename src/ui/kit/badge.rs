//! The ground of a decision: a filled lozenge for a step of the roadmap, an empty one for what is
//! decided otherwise.

use eframe::egui::{Painter, Rect, StrokeKind};

use crate::ui::kit::theme::Palette;

pub(crate) fn paint_badge(painter: &Painter, area: Rect, on_roadmap: bool, colours: &Palette) {
    let radius = area.height() / 2.0;
    if on_roadmap {
        painter.rect_filled(area, radius, colours.accent);
    } else {
        painter.rect(area, radius, colours.surface, colours.field_edge(), StrokeKind::Inside);
    }
}
