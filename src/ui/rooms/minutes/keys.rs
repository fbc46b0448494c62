//! The one Tab stop of the agenda: when keys belong to it, and what they do there.

use eframe::egui::{self, Id, Key, Modifiers};

use crate::app::command::MinutesCommand;
use crate::app::core::place::{Focus, MinutesTab, Room};
use crate::app::input::{Action, MinutesAction};
use crate::app::rooms::minutes::{AgendaMove, At, ReadMove};
use crate::app::state::App;
use crate::ui::kit::focus::granted_focus;
use crate::ui::kit::panes::Pane;

/// The id of a line of the agenda.
pub(super) fn line_id(at: At) -> Id {
    Id::unique(("agenda", at))
}

/// The id of a piece of the minutes as they will be, by its place.
pub(super) fn piece_id(at: usize) -> Id {
    Id::unique(("minutes-piece", at))
}

/// What is chosen in the open view, by the id of what is drawn of it.
fn chosen(app: &App) -> Option<Id> {
    match app.minutes.tab() {
        MinutesTab::Paper => {
            let preview = app.minutes.preview();
            preview.paper().map(|_| piece_id(preview.at()))
        }
        MinutesTab::Meeting => app.minutes.at(app).map(line_id),
        MinutesTab::Since => None,
    }
}

/// Whether keys belong to the chosen line: it has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(chosen) = chosen(app).filter(|_| is_heard(app)) else {
        return false;
    };
    let focused = ctx.memory(egui::Memory::focused);
    // Another one may have been chosen by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Agenda) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    is_free && (follows || focused.is_none_or(|id| id == chosen))
}

/// Whether the agenda hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    app.room == Room::Minutes && chosen(app).is_some() && app.dialog().is_none()
}

/// What a key does at the chosen line.
pub(crate) fn key(app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    match app.minutes.tab() {
        MinutesTab::Paper => {
            let way = match key {
                Key::ArrowUp => ReadMove::Up,
                Key::ArrowDown => ReadMove::Down,
                Key::Home => ReadMove::First,
                Key::End => ReadMove::Last,
                _ => return None,
            };
            Some(MinutesAction::Read(way).into())
        }
        MinutesTab::Meeting => agenda_key(key),
        MinutesTab::Since => None,
    }
}

fn agenda_key(key: Key) -> Option<Action> {
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
    matches!(action, Action::Minutes(MinutesAction::Walk(_) | MinutesAction::Read(_)))
}

/// What unfolds a pane of the open view that is folded away.
pub(crate) fn unfolded(app: &App, pane: Pane) -> Option<Action> {
    if app.room != Room::Minutes {
        return None;
    }
    let action = match (app.minutes.tab(), pane) {
        (MinutesTab::Meeting, Pane::Form) | (MinutesTab::Paper, Pane::Side) => {
            MinutesAction::Side(true)
        }
        (MinutesTab::Meeting, Pane::Side) => MinutesAction::Page(true),
        (MinutesTab::Meeting, Pane::Room) => MinutesAction::Page(false),
        (MinutesTab::Paper, Pane::Room) => MinutesAction::Side(false),
        _ => return None,
    };
    Some(action.into())
}
