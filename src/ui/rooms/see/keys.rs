//! The one Tab stop of the list of questions: when keys belong to it, and what they do there.

use eframe::egui::{self, Id, Key, Modifiers};

use crate::app::core::place::{Focus, Room};
use crate::app::input::{Action, SeeAction};
use crate::app::state::App;
use crate::insight::questions::{Question, QuestionKey};
use crate::ui::kit::focus::granted_focus;

/// How many questions a page is.
const PAGE: isize = 8;

/// The id of a question in the list.
pub(super) fn question_id(key: QuestionKey) -> Id {
    Id::unique(("question", key))
}

/// Whether keys belong to the chosen question: it has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(chosen) = app.see.chosen().map(Question::key).filter(|_| is_heard(app)) else {
        return false;
    };
    let focused = ctx.memory(egui::Memory::focused);
    // Another one may have been chosen by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Questions) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    is_free && (follows || focused.is_none_or(|id| id == question_id(chosen)))
}

/// Whether the list hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    app.room == Room::See && app.see.chosen().is_some() && app.dialog().is_none()
}

/// What a key does at the chosen question.
pub(crate) fn key(key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    let by = match key {
        Key::ArrowUp => -1,
        Key::ArrowDown => 1,
        Key::PageUp => -PAGE,
        Key::PageDown => PAGE,
        Key::Home => isize::MIN,
        Key::End => isize::MAX,
        Key::Enter => return Some(SeeAction::Answer.into()),
        _ => return None,
    };
    Some(SeeAction::Walk(by).into())
}

/// Whether an action walks from question to question.
pub(crate) const fn walks(action: &Action) -> bool {
    matches!(action, Action::See(SeeAction::Walk(_)))
}
