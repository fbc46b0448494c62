//! The roadmap's one Tab stop in each view: when keys belong to it, and what they do there.

use eframe::egui::{self, Context, Id, Key, Modifiers};

use crate::app::command::{ActionsCommand, Command, PlanCommand, ProgressCommand};
use crate::app::core::place::{Focus, RoadmapTab, Room};
use crate::app::input::{Action, ActionsAction, PlanAction, ProgressAction, RoadmapAction};
use crate::app::rooms::roadmap::{ActionsMove, PlanMove, ProgressMove, Side};
use crate::app::state::App;
use crate::domain::measure::MeasureId;
use crate::ui::kit::focus::granted_focus;
use crate::ui::kit::panes::Pane;
use crate::ui::rooms::roadmap::{actions, progress};

/// What is selected in the open view, by the id of what is drawn of it.
fn selected(app: &App) -> Option<Id> {
    match app.roadmap.tab() {
        RoadmapTab::Plan => app.roadmap.plan.cursor().map(card_id),
        RoadmapTab::Progress => app.roadmap.progress.cursor().map(progress::cell_id),
        RoadmapTab::Actions => app.roadmap.actions.cursor().map(actions::line_id),
    }
}

/// Whether keys belong to what is selected: it has the focus or is about to, or nothing has.
pub(crate) fn has_keys(ctx: &Context, app: &App) -> bool {
    let Some(selected) = selected(app).filter(|_| is_heard(app)) else {
        return false;
    };
    let focused = ctx.memory(egui::Memory::focused);
    // Another one may have been selected by this frame's last key: the focus follows as it is drawn.
    let (number, focus) = app.focus();
    let follows = focus == Some(Focus::Card) && number > granted_focus(ctx);
    let is_free = !egui::Popup::is_any_open(ctx);
    is_free && (follows || focused.is_none_or(|id| id == selected))
}

/// Whether the open view hears its keys where nothing else has the keyboard.
pub(crate) fn is_heard(app: &App) -> bool {
    app.room == Room::Roadmap && selected(app).is_some() && app.dialog().is_none()
}

/// What a key does at what is selected.
pub(crate) fn key(ctx: &Context, app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if modifiers.any() {
        return None;
    }
    match app.roadmap.tab() {
        RoadmapTab::Plan => plan_key(app, key),
        RoadmapTab::Progress => progress_key(key, progress::page(ctx)),
        RoadmapTab::Actions => actions_key(key, actions::page(ctx)),
    }
}

fn plan_key(app: &App, key: Key) -> Option<Action> {
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

fn progress_key(key: Key, page: usize) -> Option<Action> {
    let walk = match key {
        Key::ArrowUp => ProgressMove::Up,
        Key::ArrowDown => ProgressMove::Down,
        Key::ArrowLeft => ProgressMove::Left,
        Key::ArrowRight => ProgressMove::Right,
        Key::Home => ProgressMove::First,
        Key::End => ProgressMove::Last,
        Key::PageUp => ProgressMove::PageUp(page),
        Key::PageDown => ProgressMove::PageDown(page),
        Key::Enter => return Some(Action::Do(Command::from(ProgressCommand::Why))),
        _ => return None,
    };
    Some(ProgressAction::Walk(walk).into())
}

fn actions_key(key: Key, page: usize) -> Option<Action> {
    let walk = match key {
        Key::ArrowUp => ActionsMove::Up,
        Key::ArrowDown => ActionsMove::Down,
        Key::Home => ActionsMove::First,
        Key::End => ActionsMove::Last,
        Key::PageUp => ActionsMove::PageUp(page),
        Key::PageDown => ActionsMove::PageDown(page),
        Key::Enter => return Some(Action::Do(Command::from(ActionsCommand::Write))),
        Key::Space => return Some(Action::Do(Command::from(ActionsCommand::Tick))),
        Key::Delete => return Some(Action::Do(Command::from(ActionsCommand::Delete))),
        _ => return None,
    };
    Some(ActionsAction::Walk(walk).into())
}

/// What unfolds a pane of the open view that is folded away.
pub(crate) fn unfolded(app: &App, pane: Pane) -> Option<Action> {
    if app.room != Room::Roadmap || !matches!(pane, Pane::Room | Pane::Side) {
        return None;
    }
    let is_side = pane == Pane::Side;
    Some(match app.roadmap.tab() {
        RoadmapTab::Plan => PlanAction::Side(if is_side { Side::Panel } else { Side::None }).into(),
        RoadmapTab::Progress => ProgressAction::Panel(is_side).into(),
        RoadmapTab::Actions => ActionsAction::Form(is_side).into(),
    })
}

/// Whether an action walks from one thing to another.
pub(crate) const fn walks(action: &Action) -> bool {
    matches!(
        action,
        Action::Roadmap(
            RoadmapAction::Plan(PlanAction::Walk(_))
                | RoadmapAction::Progress(ProgressAction::Walk(_))
                | RoadmapAction::Actions(ActionsAction::Walk(_))
        )
    )
}

/// The id of a measure's card, wherever it stands.
pub(crate) fn card_id(measure: MeasureId) -> Id {
    Id::unique(("card", measure))
}
