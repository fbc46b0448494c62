//! The one Tab stop of the agenda: when keys belong to it, and what they do there.

use eframe::egui::{self, Id, Key, Modifiers};

use crate::app::command::MinutesCommand;
use crate::app::core::place::{Focus, Room};
use crate::app::input::{Action, MinutesAction};
use crate::app::rooms::minutes::{AgendaMove, At};
use crate::app::state::App;
use crate::ui::kit::focus::granted_focus;

/// The id of a line of the agenda.
pub(super) fn line_id(at: At) -> Id {
    Id::unique(("agenda", at))
}

/// Whether keys belong to the chosen line: it has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(at) = app.minutes.at(app).filter(|_| is_heard(app)) else {
        return false;
    };
    let focused = ctx.memory(egui::Memory::focused);
    // Another one may have been chosen by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Agenda) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    is_free && (follows || focused.is_none_or(|id| id == line_id(at)))
}

/// Whether the agenda hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    app.room == Room::Minutes && app.minutes.at(app).is_some() && app.dialog().is_none()
}

/// What a key does at the chosen line.
pub(crate) fn key(key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    let walk = match key {
        Key::ArrowUp => AgendaMove::Up,
        Key::ArrowDown => AgendaMove::Down,
        Key::Home => AgendaMove::First,
        Key::End => AgendaMove::Last,
        Key::Enter => return Some(Action::Do(MinutesCommand::Write.into())),
        Key::Space => return Some(Action::Do(MinutesCommand::BeginOrPause.into())),
        Key::Delete => return Some(Action::Do(MinutesCommand::DeleteItem.into())),
        _ => return None,
    };
    Some(MinutesAction::Walk(walk).into())
}

/// Whether an action walks from line to line.
pub(crate) const fn walks(action: &Action) -> bool {
    matches!(action, Action::Minutes(MinutesAction::Walk(_)))
}
