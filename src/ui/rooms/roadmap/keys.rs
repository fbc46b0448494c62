//! The roadmap's one Tab stop: when keys belong to it, and what they do there.

use eframe::egui::{self, Id, Key, Modifiers};

use crate::app::command::{Command, PlanCommand};
use crate::app::core::place::{Focus, Room};
use crate::app::input::{Action, PlanAction, RoadmapAction};
use crate::app::rooms::roadmap::{PlanMove, RoadmapTab};
use crate::app::state::App;
use crate::domain::measure::MeasureId;
use crate::ui::kit::focus::granted_focus;

/// Whether keys belong to the selected card: it has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &egui::Context, app: &App) -> bool {
    let Some(cursor) = app.roadmap.plan.cursor().filter(|_| is_heard(app)) else {
        return false;
    };
    let focused = ctx.memory(egui::Memory::focused);
    // Another card may have been selected by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Card) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    is_free && (follows || focused.is_none_or(|id| id == card_id(cursor)))
}

/// Whether the plan hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    app.room == Room::Roadmap
        && app.roadmap.tab() == RoadmapTab::Plan
        && app.roadmap.plan.cursor().is_some()
        && app.dialog().is_none()
}

/// What a key does at the selected card.
pub(crate) fn key(app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    let walk = match key {
        Key::ArrowUp => PlanMove::Up,
        Key::ArrowDown => PlanMove::Down,
        Key::ArrowLeft => PlanMove::Left,
        Key::ArrowRight => PlanMove::Right,
        Key::Home | Key::PageUp => PlanMove::Top,
        Key::End | Key::PageDown => PlanMove::Bottom,
        Key::Enter => {
            let is_in_hand = app.roadmap.plan.lifted().is_some();
            let command = if is_in_hand { PlanCommand::Set } else { PlanCommand::Choose };
            return Some(Action::Do(Command::from(command)));
        }
        _ => return None,
    };
    Some(PlanAction::Walk(walk).into())
}

/// Whether an action walks from card to card.
pub(crate) const fn walks(action: &Action) -> bool {
    matches!(action, Action::Roadmap(RoadmapAction::Plan(PlanAction::Walk(_))))
}

/// The id of a measure's card, wherever it stands.
pub(crate) fn card_id(measure: MeasureId) -> Id {
    Id::unique(("card", measure))
}
