//! The frame around the rooms: the rail, the top bar, the status line, and what is in front.

use eframe::egui::{self, CentralPanel, Frame, Rect, Stroke, Ui};

use crate::app::core::effect::Now;
use crate::app::core::place::{Focus, Room};
use crate::app::input::Action;
use crate::app::services::audience::AudiencePlace;
use crate::app::state::App;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{note_input, note_typing, paint_focus_ring};
use crate::ui::kit::panes::{Pane, drawn_now};
use crate::ui::kit::theme::Palette;
use crate::ui::kit::view::View;
use crate::ui::rooms::{board, judge, minutes, prepare, roadmap, see, start};

mod dialogs;
mod here;
mod hints;
mod homeless;
mod key_queue;
mod keys;
mod main_menus;
mod mini;
mod notices;
mod rail;
mod spoken;
mod status;
mod top_bar;

/// Draws the whole window, and gives what a person asks for.
pub fn window_ui(ui: &mut Ui, app: &App, colours: &Palette, now: Now) -> Vec<Action> {
    let out = all_ui(ui, app, colours, now);
    spoken::note_going(ui.ctx(), &out);
    out
}

fn all_ui(ui: &mut Ui, app: &App, colours: &Palette, now: Now) -> Vec<Action> {
    let mut out = Vec::new();
    note_input(ui.ctx());
    aloud::begin(ui.ctx(), &app.shown_title(), app.texts.tag());
    spoken::say_what_happened(ui.ctx(), app);
    spoken::say_edge(ui.ctx(), app, now.running);
    keys::take_keys(ui, app, &mut out);
    let mut view = View { app, colours, now, out: &mut out };
    judge::say_talk(ui.ctx(), &view);
    if let Some(passing) = app.passing() {
        aloud::hush(ui.ctx());
        judge::pass_ui(ui, &mut view, passing);
        note_typing(ui.ctx());
        paint_focus_ring(ui.ctx(), colours);
        return out;
    }
    if app.audience.place() == AudiencePlace::Here {
        here::here_ui(ui, &mut view);
        return out;
    }
    if app.audience.place() == AudiencePlace::Aside && app.dialog().is_some() {
        // The room goes on seeing what it saw, and nothing else of the facilitator's.
        here::behind_ui(ui, &mut view);
    } else {
        rail::rail_ui(ui, &mut view);
        top_bar::top_bar_ui(ui, &mut view);
        let line = status::status_place(ui, &view);
        homeless::homeless_ui(ui, &mut view);
        notices::notices_ui(ui, &mut view);
        let room = room_ui(ui, &mut view);
        status::status_ui(ui, &view, line);
        come_to_room(ui.ctx(), app, room);
    }
    dialogs::dialog_ui(ui, &mut view);
    keep_a_focus(ui.ctx(), app);
    note_typing(ui.ctx());
    paint_focus_ring(ui.ctx(), colours);
    out
}

/// The keyboard always has a place: what had the focus may be gone, closed or deleted.
fn keep_a_focus(ctx: &egui::Context, app: &App) {
    let is_lost = ctx.memory(|memory| memory.focused().is_none());
    if ctx.input(|input| input.key_pressed(egui::Key::Escape)) {
        // It leads somewhere in the next frame; what would have the keyboard until then would be read.
        ctx.request_repaint();
        return;
    }
    if !is_lost || app.dialog().is_some() || egui::Popup::is_any_open(ctx) {
        return;
    }
    if focus_room(ctx, app) {
        ctx.request_repaint();
    }
}

/// Brings the keyboard to where the room begins; whether it begins anywhere.
fn focus_room(ctx: &egui::Context, app: &App) -> bool {
    let places: &[Pane] = match app.room {
        Room::Prepare | Room::See => &[Pane::Side, Pane::Room],
        Room::Minutes => &[Pane::Room, Pane::Side, Pane::Form],
        Room::Start | Room::Board | Room::Judge | Room::Roadmap => &[Pane::Room],
    };
    let place = places.iter().find_map(|pane| drawn_now(ctx, *pane));
    if let Some(id) = place {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
    place.is_some()
}

/// Who goes to a room comes to it, though there may be nothing yet that takes the keyboard by itself.
fn come_to_room(ctx: &egui::Context, app: &App, rect: Rect) {
    let (number, focus) = app.focus();
    let place = egui::Id::unique("came-to-room");
    let before = ctx.data(|data| data.get_temp::<(u64, Room)>(place));
    ctx.data_mut(|data| data.insert_temp(place, (number, app.room)));
    let is_room = matches!(
        focus,
        Some(
            Focus::Cursor
                | Focus::Judge
                | Focus::List
                | Focus::Questions
                | Focus::Card
                | Focus::Agenda
        )
    );
    // Where a room has nothing to work on, the keyboard was not wished anywhere.
    let comes = before.is_some_and(
        |(wished, room)| {
            if wished < number { is_room } else { room != app.room }
        },
    );
    if !comes || app.dialog().is_some() {
        return;
    }
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    if focused.is_some_and(|response| !rect.contains(response.rect.center())) {
        focus_room(ctx, app);
    }
}

/// The room, and where it is.
fn room_ui(ui: &mut Ui, view: &mut View<'_>) -> Rect {
    let frame = Frame::new().fill(view.colours.paper).stroke(Stroke::NONE);
    let drawn = CentralPanel::default().frame(frame).show(ui, |ui| {
        let room = view.app.room;
        aloud::region_ui(ui, room, &view.t(rail::room_key(room)), |ui| match room {
            Room::Start => start::start_ui(ui, view),
            Room::Prepare => prepare::prepare_ui(ui, view),
            Room::Board => board::board_ui(ui, view),
            Room::Judge => judge::judge_ui(ui, view),
            Room::See => see::see_ui(ui, view),
            Room::Roadmap => roadmap::roadmap_ui(ui, view),
            Room::Minutes => minutes::minutes_ui(ui, view),
        });
    });
    drawn.response.rect
}
