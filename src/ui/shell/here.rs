//! The audience's picture in the main window, in the place of everything else, and a quiet bar of
//! what can be done there: it comes with the mouse, with Tab and with F1, and goes by itself.

use std::time::Duration;

use eframe::egui::{
    self, Align2, CentralPanel, Context, Frame, Id, Rect, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo,
};

use crate::app::command::{AudienceCommand, Command, JudgeCommand};
use crate::app::core::place::{BoardColumn, Cursor, Room};
use crate::app::core::question_words::sentence;
use crate::ui::audience::{audience_ui, foot};
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{is_at_crossing, is_at_picture, note_picture, paint_focus_ring};
use crate::ui::kit::keycap::keycap;
use crate::ui::kit::shortcuts;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::{board, judge, minutes, roadmap};

/// How long the bar stays when nothing is done.
const STAYS: Duration = Duration::from_secs(3);
/// How long it stays at first: it has to be read.
const STAYS_AT_FIRST: Duration = Duration::from_secs(6);

/// What the bar takes at the bottom, with what is around it.
const BAR_ROOM: f32 = theme::TARGET + 2.0 * gap::M + gap::L + gap::S;

/// What is known of the bar from frame to frame.
#[derive(Clone, Copy, Default)]
struct Bar {
    /// In which frame it was last there.
    frame: u64,
    /// Until when it is seen, in the program's running time.
    until: Duration,
    /// How often it had been asked for.
    asked: u32,
    /// Whether the keyboard was in it.
    focused: bool,
    /// How wide and high it was.
    size: egui::Vec2,
}

/// Draws the picture and the bar. Keys work as ever; Esc folds the picture away.
pub(super) fn here_ui(ui: &mut Ui, view: &mut View<'_>) {
    picture_ui(ui, view, |ui, view, rect| {
        spoken_ui(ui, view, rect);
        if bar_ui(ui, view, rect) {
            paint_focus_ring(ui.ctx(), view.colours);
        }
    });
}

/// Draws the picture alone, behind what stands in front of it.
pub(super) fn behind_ui(ui: &mut Ui, view: &mut View<'_>) {
    picture_ui(ui, view, |_, _, _| {});
}

fn picture_ui(ui: &mut Ui, view: &mut View<'_>, over: impl FnOnce(&mut Ui, &mut View<'_>, Rect)) {
    CentralPanel::default().frame(Frame::new().fill(view.colours.paper)).show(ui, |ui| {
        let rect = ui.max_rect();
        // No words stand where the bar comes, so that it covers none and moves none.
        let kept = (BAR_ROOM - foot(rect)).max(0.0);
        let seen = rect.with_max_y(rect.bottom() - kept);
        audience_ui(ui, seen, &view.app.seen(), view.colours, view.now.running);
        let response = ui.interact(rect, Id::unique("audience-here"), Sense::hover());
        let name = view.t("audience-here-name");
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*name));
        over(ui, view, rect);
    });
}

/// What is on the picture for those who do not see it: which crossing, whose turn it is and how it
/// stands. The keyboard is there, unseen, unless it is in the bar.
fn spoken_ui(ui: &mut Ui, view: &View<'_>, rect: Rect) {
    let (name, standing, place) = spoken(ui.ctx(), view);
    let id = Id::unique(("audience-here-spoken", place));
    // Judge is called by its crossing, and another one is another place; the board is the same all over.
    let region = place.map(|(room, cursor)| (room, (room == Room::Judge).then_some(cursor)));
    aloud::region_ui(ui, region, &name, |ui| {
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &standing));
    });
    is_at_crossing(ui.ctx(), id);
    let before = is_at_picture(ui.ctx());
    note_picture(ui.ctx(), id);
    if before {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
}

/// What the place is called, how it stands there, and by what it is told from others.
fn spoken(ctx: &Context, view: &View<'_>) -> (String, String, Option<(Room, Cursor)>) {
    let app = view.app;
    let nothing =
        || (view.t("audience-title").into_owned(), view.t("audience-here-name").into_owned(), None);
    let Some(session) = app.session() else {
        return nothing();
    };
    match app.room {
        Room::Judge => app.judged().map_or_else(nothing, |at| {
            let cursor = Cursor { measure: at.0, column: BoardColumn::Criterion(at.1) };
            let name = judge::crossing_name(view, session, at);
            (name, judge::standing(view, session, at), Some((Room::Judge, cursor)))
        }),
        Room::Board => app.board.cursor().map_or_else(nothing, |cursor| {
            let name = view.t("room-board").into_owned();
            (
                name,
                board::spoken::cell_name(ctx, view, session, cursor),
                Some((Room::Board, cursor)),
            )
        }),
        Room::See => app.see.chosen().map_or_else(nothing, |question| {
            let left_out = !app.see.without().is_empty();
            let name = view.t("room-see").into_owned();
            (name, sentence(app.texts, session, question, left_out), None)
        }),
        Room::Roadmap => roadmap::spoken(ctx, view, session)
            .map_or_else(nothing, |(name, says)| (name, says, None)),
        Room::Minutes => minutes::spoken(view, session)
            .map_or_else(nothing, |says| (view.t("room-minutes").into_owned(), says, None)),
        Room::Start | Room::Prepare => nothing(),
    }
}

/// Whether the bar is seen now; asks for a frame when it goes.
fn is_seen(ui: &Ui, view: &View<'_>, bar: &mut Bar) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    let is_new = bar.size == egui::Vec2::ZERO || bar.frame + 2 < frame;
    let asked = view.app.audience.asked();
    let moves =
        ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO || input.pointer.any_down());
    let now = view.now.running;
    let stays = if is_new { STAYS_AT_FIRST } else { STAYS };
    if is_new || moves || bar.focused || bar.asked != asked {
        bar.until = now + stays;
    }
    (bar.frame, bar.asked) = (frame, asked);
    let left = bar.until.saturating_sub(now);
    // With the keyboard in it, it stays: there is nothing to wait for.
    if !left.is_zero() && !bar.focused {
        ui.ctx().request_repaint_after(left);
    }
    !left.is_zero()
}

/// The bar at the bottom, in the middle. Where it is not seen it is there all the same, for Tab and
/// for screen readers. Gives whether the keyboard is in it.
fn bar_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect) -> bool {
    let id = Id::unique("audience-here-bar");
    let mut bar = ui.ctx().data(|data| data.get_temp::<Bar>(id)).unwrap_or_default();
    let is_seen = is_seen(ui, view, &mut bar);
    let room = rect.shrink(gap::L);
    let place = Align2::CENTER_BOTTOM.align_size_within_rect(bar.size.min(room.size()), room);
    let builder = UiBuilder::new().max_rect(Rect::from_min_max(place.min, room.max));
    let drawn = ui.scope_builder(builder, |ui| {
        if !is_seen {
            ui.multiply_opacity(0.0);
        }
        let colours = view.colours;
        let frame = Frame::new()
            .fill(colours.surface)
            .stroke(Stroke::new(1.0, colours.field_edge().color))
            .corner_radius(8)
            .inner_margin(gap::M);
        frame.show(ui, |ui| ui.horizontal(|ui| buttons_ui(ui, view)).inner)
    });
    bar.focused = drawn.inner.inner;
    let size = drawn.inner.response.rect.size();
    if (size - bar.size).length() > 0.5 {
        // Its width is known only now; in its place it is in the same frame.
        bar.size = size;
        ui.ctx().request_discard("the bar over the picture is of another size");
    }
    ui.ctx().data_mut(|data| data.insert_temp(id, bar));
    bar.focused
}

/// What can be done; whether the keyboard is in it.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>) -> bool {
    ui.spacing_mut().item_spacing.x = gap::S;
    let audience = &view.app.audience;
    let mut all = vec![
        ("audience-here-freeze", AudienceCommand::Freeze.into(), Some(audience.is_frozen())),
        ("audience-here-blank", AudienceCommand::Blank.into(), Some(audience.is_blank())),
        ("audience-here-full", AudienceCommand::AudienceFull.into(), Some(audience.fills_here())),
    ];
    if view.app.room == Room::Judge {
        all.insert(0, ("audience-here-next", JudgeCommand::NextCrossing.into(), None));
    }
    let mut focused = false;
    let tiny = ui.ctx().content_rect().width() < theme::SIDEWAYS;
    for (key, command, holds) in all {
        focused |= button_ui(ui, view, key, command, holds, !tiny);
    }
    ui.separator();
    // What it is called is what leaves it, and Esc with that.
    focused
        | button_ui(ui, view, "audience-here-close", AudienceCommand::Audience.into(), None, true)
}

fn button_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    command: Command,
    holds: Option<bool>,
    with_key: bool,
) -> bool {
    let words = view.t(key);
    let font = theme::semibold(theme::BODY);
    let text = egui::RichText::new(&*words).font(font).color(view.colours.accent);
    let button = egui::Button::new(text)
        .frame_when_inactive(holds == Some(true))
        .min_size(egui::vec2(0.0, theme::TARGET));
    let enabled = command.is_enabled(view.app);
    let response = ui.add_enabled(enabled, button.selected(holds == Some(true)));
    let leaves = command == AudienceCommand::Audience.into();
    let esc = || "Esc".to_owned();
    let label = if leaves { esc() } else { shortcuts::label_of(command, &view.app.settings.keys) };
    let spoken = if label.is_empty() { words.into_owned() } else { format!("{words}, {label}") };
    response.widget_info(|| match holds {
        Some(holds) => WidgetInfo::selected(Role::Button, enabled, holds, &spoken),
        None => WidgetInfo::labeled(Role::Button, enabled, &spoken),
    });
    if with_key && !label.is_empty() {
        keycap(ui, view.colours, &label);
    }
    if response.clicked() {
        view.run(command);
        if ui.input(|input| input.pointer.any_released()) {
            // The mouse leaves the keyboard where it was.
            response.surrender_focus();
        }
    }
    response.has_focus()
}
