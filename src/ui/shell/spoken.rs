//! What is said aloud of the window as a whole: what has just happened, and which session it is.

use eframe::egui::{Context, Id};

use crate::app::command::{AudienceCommand, Command};
use crate::app::core::place::Place;
use crate::app::input::Action;
use crate::app::services::audience::AudiencePlace;
use crate::app::state::App;
use crate::ui::kit::aloud;
use crate::ui::rooms::{board, judge, roadmap};

/// Says what came of what was asked for before this frame.
pub(super) fn say_what_happened(ctx: &Context, app: &App) {
    let says_itself =
        [board::spoken::follow(ctx, app), judge::follow(ctx, app), roadmap::follow(ctx, app)];
    if let Some(message) = app.message() {
        // What was set where the keyboard is, or comes to, is read with that, and once is enough.
        let is_read = says_itself.contains(&true)
            && matches!(message.key, "message-marked" | "message-decided" | "message-progress-set");
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
