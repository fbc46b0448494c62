//! What the audience sees, in small, and in words whether it is held, empty or covered.

use std::sync::Arc;

use eframe::egui::{
    Align, Galley, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::command::{AudienceCommand, Command};
use crate::app::services::audience::AudiencePlace;
use crate::ui::audience::audience_ui;
use crate::ui::kit::focus::ring_inside;
use crate::ui::kit::hint::{hint, hint_ui};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The state of the audience window, as the key of its words.
pub(super) fn state_key(view: &View<'_>) -> &'static str {
    let audience = &view.app.audience;
    match audience.place() {
        AudiencePlace::Closed => "audience-is-closed",
        AudiencePlace::Waiting => "audience-is-waiting",
        AudiencePlace::Aside => "audience-is-aside",
        _ if audience.is_blank() => "audience-is-blank",
        _ if audience.is_frozen() => "audience-is-frozen",
        _ if audience.is_covered() => "audience-is-covered",
        AudiencePlace::Window | AudiencePlace::Here => "audience-is-on",
    }
}

/// Draws the small picture below the rooms, and says in words how it stands with the window; only
/// in words while that is closed.
pub(super) fn mini_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    if view.app.document.is_none() {
        return;
    }
    ui.add_space(gap::APART);
    let width = ui.available_width() - if narrow { 6.0 } else { 12.0 };
    let words = view.t(state_key(view));
    let spoken = format!("{}: {words}", view.t("audience-title"));
    let galley = words_galley(ui, view, &spoken, &words, width, narrow);
    let is_open = view.app.audience.is_shown();
    let picture = vec2(width, if is_open { (width * 9.0 / 16.0).round() } else { 0.0 });
    let apart = if is_open { gap::HEAD } else { gap::XS };
    let size = vec2(ui.available_width(), picture.y + apart + galley.size().y + 4.0);
    let (all, response) = ui.allocate_exact_size(size.max(vec2(24.0, 24.0)), Sense::click());
    let rect = Rect::from_center_size(all.center_top() + vec2(0.0, picture.y / 2.0), picture);
    if is_open {
        small_ui(ui, view, rect);
    }
    let at = pos2(all.center().x, rect.bottom() + apart);
    ui.painter().galley(at, galley, view.colours.ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    let clicked = response.clicked();
    hover_ui(view, response, is_open, &spoken);
    if clicked {
        // Closed, it opens; else what one looks at is what they look at, again.
        let follow = Command::Audience(AudienceCommand::AudienceShow(
            crate::app::services::audience::Show::Follow,
        ));
        view.run(if is_open { follow } else { Command::Audience(AudienceCommand::Audience) });
    }
}

/// The words below the picture. What the facilitator could forget stands out.
fn words_galley(
    ui: &Ui,
    view: &View<'_>,
    spoken: &str,
    words: &str,
    width: f32,
    narrow: bool,
) -> Arc<Galley> {
    let size = if narrow { theme::SMALLEST } else { theme::SMALL };
    let (font, colour) = match state_key(view) {
        "audience-is-closed" | "audience-is-on" => (theme::regular(size), view.colours.ink_soft),
        _ => (theme::semibold(size), view.colours.ink),
    };
    // Where there is little room, the state alone: no word is broken or left out.
    let fits = |word: &str| {
        ui.painter().layout_no_wrap(word.to_owned(), font.clone(), colour).size().x <= width
    };
    let laid_out = |shown: &str| {
        text::layout(ui.painter(), shown, font.clone(), colour, width, 4, Align::Center)
    };
    let whole = spoken.split(' ').all(fits).then(|| laid_out(spoken));
    whole.filter(|galley| !galley.elided).unwrap_or_else(|| laid_out(words))
}

/// On hovering: the picture larger, or what opens it.
fn hover_ui(view: &View<'_>, response: Response, is_open: bool, spoken: &str) {
    if !is_open {
        let name = view.t(Command::Audience(AudienceCommand::Audience).key());
        hint(response, format!("{name}  {}", view.shortcut(AudienceCommand::Audience)));
        return;
    }
    hint_ui(response, |ui| {
        let (rect, picture) = ui.allocate_exact_size(vec2(400.0, 225.0), Sense::hover());
        small_ui(ui, view, rect);
        let words = text::text(ui, spoken, theme::regular(theme::SMALL), view.colours.ink_soft);
        picture.union(words)
    });
}

fn small_ui(ui: &Ui, view: &View<'_>, rect: Rect) {
    audience_ui(ui, rect, &view.app.seen(), view.colours, view.now.running);
    ui.painter().rect_stroke(rect, 2.0, view.colours.field_edge(), StrokeKind::Outside);
}
