//! What is said aloud of the window as a whole: what has just happened, where a move ends, and which
//! session it is.

use std::time::Duration;

use eframe::egui::{Context, Id};

use crate::app::command::{AudienceCommand, Command};
use crate::app::core::edge::Edge;
use crate::app::core::place::Place;
use crate::app::input::Action;
use crate::app::services::audience::AudiencePlace;
use crate::app::state::{App, Dialog};
use crate::ui::kit::aloud;
use crate::ui::rooms::{board, judge, roadmap};
use crate::ui::shell::status;

/// Says what came of what was asked for before this frame.
pub(super) fn say_what_happened(ctx: &Context, app: &App) {
    let says_itself =
        [board::spoken::follow(ctx, app), judge::follow(ctx, app), roadmap::follow(ctx, app)];
    if let Some(message) = app.message() {
        // What was set where the keyboard is, or comes to, is read with that, and once is enough.
        let is_read = says_itself.contains(&true)
            && matches!(message.key, "message-marked" | "message-decided" | "message-progress-set");
        // So is what a dialog in front begins with, and the status line where the keyboard is there.
        let is_in_front = matches!(app.dialog(), Some(Dialog::Pasted(_)))
            && matches!(message.key, "message-pasted" | "message-pasted-updated");
        let is_read = is_read || is_in_front || status::has_keyboard(ctx);
        let words = if is_read { String::new() } else { message.say(app.texts) };
        let words = roadmap::said_of_card(ctx, app, message.key).unwrap_or(words);
        aloud::say_anew(ctx, "message", app.times_said(), &words);
    }
    say_title(ctx, app);
}

fn goes_id() -> Id {
    Id::unique("goes-to-a-room")
}

/// Notes that somebody goes to a room, or to the audience's picture: which session it is of is said there.
pub(super) fn note_going(ctx: &Context, asked: &[Action]) {
    let goes = |action: &Action| {
        matches!(
            action,
            Action::Go(Place::Room(_))
                | Action::Do(Command::Go(_) | Command::Audience(AudienceCommand::Audience))
        )
    };
    if asked.iter().any(goes) {
        ctx.data_mut(|data| data.insert_temp(goes_id(), true));
    }
}

/// Says the session's title where somebody has gone: behind the room's name and where one is there.
fn say_title(ctx: &Context, app: &App) {
    let goes = ctx.data_mut(|data| data.remove_temp::<bool>(goes_id())).is_some();
    if goes && app.document.is_some() && app.audience.place() != AudiencePlace::Aside {
        aloud::say(ctx, &app.document_title());
    }
}

/// How a move was stopped last.
#[derive(Clone, Copy, Default)]
struct Stopped {
    times: u64,
    /// When, as the program's running time.
    at: Duration,
    edge: Option<Edge>,
}

/// How long a key is held that goes on by itself.
const HELD: Duration = Duration::from_millis(600);

/// Says where it ends when a move can go no further. A key that is held down says it once.
pub(super) fn say_edge(ctx: &Context, app: &App, running: Duration) {
    let id = Id::unique("move-stopped");
    let before = ctx.data(|data| data.get_temp::<Stopped>(id));
    let stopped = app.stopped();
    let (times, edge) = stopped.map_or((0, None), |(times, edge)| (times, Some(edge)));
    let now = Stopped { times, at: running, edge };
    if before.is_some_and(|before| before.times == now.times) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(id, now));
    let goes_on = before.is_some_and(|b| b.edge == edge && now.at.saturating_sub(b.at) < HELD);
    if let Some(edge) = edge.filter(|_| !goes_on) {
        aloud::say(ctx, &app.texts.get(edge_key(edge)));
    }
}

const fn edge_key(edge: Edge) -> &'static str {
    match edge {
        Edge::Top => "spoken-edge-top",
        Edge::Bottom => "spoken-edge-bottom",
        Edge::RowStart => "spoken-edge-row-start",
        Edge::RowEnd => "spoken-edge-row-end",
    }
}
