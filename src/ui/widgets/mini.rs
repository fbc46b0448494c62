//! What the audience sees, in small, and in words whether it is held, empty or covered.

use eframe::egui::{Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::audience::Place;
use crate::app::command::Command;
use crate::ui::audience::audience_ui;
use crate::ui::theme;
use crate::ui::view::View;
use crate::ui::widgets::text;

/// The state of the audience window, as the key of its words.
pub fn state_key(view: &View<'_>) -> &'static str {
    let audience = &view.app.audience;
    match audience.place {
        Place::Closed => "audience-is-closed",
        _ if audience.blank => "audience-is-blank",
        _ if audience.frozen => "audience-is-frozen",
        _ if audience.covered => "audience-is-covered",
        Place::Window | Place::Here => "audience-is-on",
    }
}

/// Draws the small picture below the rooms; nothing while the window is closed.
pub fn mini_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    if view.app.audience.place == Place::Closed {
        return;
    }
    ui.add_space(14.0);
    let width = ui.available_width() - if narrow { 6.0 } else { 12.0 };
    let size = vec2(width, (width * 9.0 / 16.0).round());
    let words = view.t(state_key(view));
    ui.vertical_centered(|ui| {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        small_ui(ui, view, rect);
        let spoken = format!("{}: {words}", view.t("audience-title"));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
        let clicked = response.clicked();
        response.on_hover_ui(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(400.0, 225.0), Sense::hover());
            small_ui(ui, view, rect);
            text::text(ui, &spoken, theme::regular(theme::SMALL), view.colours.ink_soft);
        });
        if !narrow {
            text::text(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
        }
        if clicked {
            // What one looks at is what they look at, again.
            view.run(Command::AudienceShow(crate::app::audience::Show::Follow));
        }
    });
}

fn small_ui(ui: &Ui, view: &View<'_>, rect: Rect) {
    audience_ui(ui, rect, &view.app.seen(), view.colours, view.now.running);
    ui.painter().rect_stroke(rect, 2.0, view.colours.field_edge(), StrokeKind::Outside);
}
