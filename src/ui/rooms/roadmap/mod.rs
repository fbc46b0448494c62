//! The room Roadmap: its views, each in a folder of its own, and the tabs that lead to them.

use eframe::egui::{Context, Id, Ui};

use crate::app::core::place::RoadmapTab;
use crate::app::input::RoadmapAction;
use crate::app::state::App;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, tabs};

mod actions;
pub(crate) mod keys;
mod plan;
mod progress;

pub(crate) fn roadmap_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.app.roadmap.tab() {
        RoadmapTab::Plan => plan::plan_ui(ui, view),
        RoadmapTab::Progress => {
            let name = view.t(RoadmapTab::Progress.key());
            aloud::region_ui(ui, "progress", &name, |ui| progress::progress_ui(ui, view));
        }
        RoadmapTab::Actions => actions::actions_ui(ui, view),
    }
}

/// Whether the open view has tools in the bar above the room.
pub(crate) const fn has_tools(app: &App) -> bool {
    matches!(app.roadmap.tab(), RoadmapTab::Plan | RoadmapTab::Progress)
}

/// Follows what the selected half-year shows, once in a frame. True if just now it shows something
/// else and has the keyboard: its name says so, and nothing else need.
pub(crate) fn follow(ctx: &Context, app: &App) -> bool {
    progress::follow(ctx, app)
}

/// What is left to say of a message about the card in hand, where the card has the keyboard: its name
/// tells where it is, so there is nothing but its keys, as it is taken in hand.
pub(crate) fn said_of_card(ctx: &Context, app: &App, message: &str) -> Option<String> {
    let place = Id::unique("card-said");
    let Some(lifted) = app.roadmap.plan.lifted() else {
        ctx.data_mut(|data| data.remove::<(MeasureId, u64)>(place));
        return None;
    };
    let is_told = matches!(message, "message-plan-lifted" | "message-plan-back");
    if !is_told || !keys::has_keys(ctx, app) {
        return None;
    }
    let now = (lifted.measure, app.times_said());
    let first = ctx.data_mut(|data| *data.get_temp_mut_or(place, now));
    let is_first = first == now;
    Some(if is_first { app.texts.get("plan-spoken-keys").into_owned() } else { String::new() })
}

/// What is selected in the open view, for those who do not see the audience's picture of it: what
/// the view is called, and what the selected thing says.
pub(crate) fn spoken(
    ctx: &Context,
    view: &View<'_>,
    session: &Session,
) -> Option<(String, String)> {
    let tab = view.app.roadmap.tab();
    let says = match tab {
        RoadmapTab::Plan => {
            let card = view.app.roadmap.plan.cursor().and_then(|id| session.measure(id));
            card.map(|measure| plan::card_name(view, session, measure))
        }
        RoadmapTab::Progress => progress::spoken(ctx, view, session),
        RoadmapTab::Actions => actions::spoken(view, session),
    };
    says.map(|says| (view.t(tab.key()).into_owned(), says))
}

/// The tools of the open view.
pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.app.roadmap.tab() {
        RoadmapTab::Progress => progress::tools::tools_ui(ui, view),
        RoadmapTab::Plan => plan::tools::tools_ui(ui, view),
        RoadmapTab::Actions => {}
    }
}

/// The views, in the bar above the room; a menu of them where there is no room for their names.
pub(crate) fn tabs_ui(ui: &mut Ui, view: &mut View<'_>) {
    let tabs: Vec<RoadmapTab> = RoadmapTab::all().collect();
    let names: Vec<_> = tabs.iter().map(|tab| view.t(tab.key()).into_owned()).collect();
    let open = tabs.iter().position(|tab| *tab == view.app.roadmap.tab()).unwrap_or_default();
    let name = view.t("room-roadmap");
    if let Some(tab) = tabs::tabs_ui(ui, view, &name, &names, open).and_then(|at| tabs.get(at)) {
        view.ask(RoadmapAction::Show(*tab));
    }
}
