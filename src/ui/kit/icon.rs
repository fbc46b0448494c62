//! The few pictures of the rail, and the program's mark; painted, so that they follow the theme.

use eframe::egui::{Color32, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::app::state::Room;
use crate::domain::light::Light;
use crate::ui::kit::light;
use crate::ui::kit::theme::Palette;

/// Paints a room's picture, 22 points high.
pub fn paint_room(painter: &Painter, centre: Pos2, room: Room, colour: Color32) {
    let stroke = Stroke::new(1.7, colour);
    let at = |x: f32, y: f32| centre + Vec2::new(x, y);
    match room {
        Room::Start => {
            painter.line(vec![at(-9.0, -1.0), at(0.0, -9.0), at(9.0, -1.0)], stroke);
            let walls = vec![at(-7.0, -2.5), at(-7.0, 8.0), at(7.0, 8.0), at(7.0, -2.5)];
            painter.line(walls, stroke);
            painter.line(vec![at(-2.0, 8.0), at(-2.0, 2.5), at(2.0, 2.5), at(2.0, 8.0)], stroke);
        }
        Room::Prepare => {
            for (y, knob) in [(-6.0, 3.0), (0.0, -3.0), (6.0, 4.0)] {
                painter.line_segment([at(-9.0, y), at(9.0, y)], stroke);
                painter
                    .line_segment([at(knob, y - 3.0), at(knob, y + 3.0)], Stroke::new(2.4, colour));
            }
        }
        Room::Board => {
            let rect = Rect::from_center_size(centre, vec2(18.0, 17.0));
            painter.rect_stroke(rect, 2.0, stroke, StrokeKind::Middle);
            painter.line_segment([at(-9.0, -3.0), at(9.0, -3.0)], stroke);
            painter.line_segment([at(-2.5, -8.5), at(-2.5, 8.5)], stroke);
        }
        Room::Judge => {
            let rect = Rect::from_center_size(centre, vec2(10.0, 21.0));
            painter.rect_stroke(rect, 5.0, stroke, StrokeKind::Middle);
            for y in [-5.6, 0.0, 5.6] {
                painter.circle_filled(at(0.0, y), 1.9, colour);
            }
        }
    }
}

/// Paints the program's mark: the board in small.
pub fn paint_mark(painter: &Painter, rect: Rect, colours: &Palette) {
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
