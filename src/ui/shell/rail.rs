//! The rail at the left: the rooms, and what the audience sees, in small.

use eframe::egui::epaint::CubicBezierShape;
use eframe::egui::{
    Align2, Color32, Frame, Painter, Panel, Pos2, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

use crate::app::core::place::{Place, Room};
use crate::app::input::Action;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::ring_inside;
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low, is_narrow};
use crate::ui::shell::mini;

/// The key of a room's name.
pub(super) fn room_key(room: Room) -> &'static str {
    match room {
        Room::Start => "room-start",
        Room::Prepare => "room-prepare",
        Room::Board => "room-board",
        Room::Judge => "room-judge",
        Room::See => "room-see",
        Room::Roadmap => "room-roadmap",
        Room::Minutes => "room-minutes",
    }
}

pub(super) fn rail_ui(ui: &mut Ui, view: &mut View<'_>) {
    let narrow = is_narrow(ui.ctx());
    let width = if narrow { theme::RAIL_NARROW } else { theme::RAIL };
    let frame = Frame::new().fill(view.colours.sunken);
    Panel::left("rail")
        .exact_size(width)
        .resizable(false)
        // Where its ground is no other than the room's, a line parts them.
        .show_separator_line(view.colours.hard_edges)
        .frame(frame)
        .show(ui, |ui| {
            aloud::name_frame(ui, &view.t("pane-rail"));
            ScrollArea::vertical().id_salt("rail").show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = gap::XS;
                ui.add_space(gap::L);
                for room in Room::all() {
                    rail_button_ui(ui, view, room, narrow);
                }
                mini::mini_ui(ui, view, narrow);
            });
        });
}

fn rail_button_ui(ui: &mut Ui, view: &mut View<'_>, room: Room, narrow: bool) {
    let open = view.app.room == room;
    let enabled = room == Room::Start || view.app.document.is_some();
    let name = view.t(room_key(room));
    // All rooms are in sight in the lowest window, too, and what the audience sees below them.
    let low = is_low(ui.ctx());
    let high = match (low, narrow) {
        (true, _) => theme::TARGET,
        (false, true) => 48.0,
        (false, false) => 60.0,
    };
    let narrow = narrow || low;
    let size = Vec2::new(ui.available_width(), high);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, open, &*name));
    let colours = view.colours;
    let colour = match (open, enabled) {
        (true, _) => colours.accent,
        (false, true) if response.hovered() => colours.ink,
        (false, true) => colours.ink_soft,
        (false, false) => colours.rule_strong,
    };
    if open {
        let bar = rect.with_max_x(rect.left() + 4.0);
        ui.painter().rect_filled(bar, 2.0, colours.accent);
        pane_begins(ui.ctx(), Pane::Rail, response.id);
    }
    paint_button(ui, rect, room, (!narrow).then_some(&*name), open, colour);
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    let clicked = response.clicked();
    if !enabled {
        hint(response, view.t("rail-open-first"));
    } else if narrow {
        hint(response, &*name);
    }
    if clicked {
        view.ask(Action::Go(Place::Room(room)));
    }
}

/// A room's picture, and its name below it where there is room.
fn paint_button(ui: &Ui, rect: Rect, room: Room, name: Option<&str>, open: bool, colour: Color32) {
    let Some(name) = name else {
        paint_room(ui.painter(), rect.center(), room, colour);
        return;
    };
    paint_room(ui.painter(), rect.center() - Vec2::new(0.0, 11.0), room, colour);
    let font = if open { theme::semibold(theme::SMALL) } else { theme::regular(theme::SMALL) };
    let at = rect.center() + Vec2::new(0.0, 16.0);
    ui.painter().text(at, Align2::CENTER_CENTER, name, font, colour);
}

/// Paints a room's picture, 22 points high.
pub(crate) fn paint_room(painter: &Painter, centre: Pos2, room: Room, colour: Color32) {
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
        Room::See => {
            for way in [-1.0, 1.0] {
                let lid = [at(-10.0, 0.0), at(-4.0, 8.0 * way), at(4.0, 8.0 * way), at(10.0, 0.0)];
                let lid =
                    CubicBezierShape::from_points_stroke(lid, false, Color32::TRANSPARENT, stroke);
                painter.add(lid);
            }
            painter.circle_stroke(centre, 3.2, stroke);
        }
        // A road that leads away.
        Room::Roadmap => {
            painter.line_segment([at(-9.0, 9.0), at(-4.0, -9.0)], stroke);
            painter.line_segment([at(9.0, 9.0), at(4.0, -9.0)], stroke);
            for (from, to) in [(-8.0, -4.5), (-1.5, 2.0), (5.0, 9.0)] {
                painter.line_segment([at(0.0, from), at(0.0, to)], stroke);
            }
        }
        // A sheet with a corner turned down, and what is written on it.
        Room::Minutes => {
            let sheet = [(-7.0, -9.0), (3.0, -9.0), (7.0, -5.0), (7.0, 9.0), (-7.0, 9.0)];
            let sheet = sheet.into_iter().chain([(-7.0, -9.0)]).map(|(x, y)| at(x, y));
            painter.line(sheet.collect(), stroke);
            for (y, end) in [(-1.5, 3.5), (2.0, 3.5), (5.5, 0.5)] {
                painter.line_segment([at(-3.5, y), at(end, y)], stroke);
            }
        }
    }
}
