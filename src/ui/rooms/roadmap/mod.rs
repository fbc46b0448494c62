//! The room Roadmap: its views, each in a folder of its own, and the tabs that lead to them.

use eframe::egui::{Context, Id, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::core::place::RoadmapTab;
use crate::app::input::RoadmapAction;
use crate::app::state::App;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::ring_inside;
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};

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
    if is_narrow(ui.ctx()) {
        return tabs_menu_ui(ui, view);
    }
    let name = view.t("room-roadmap");
    aloud::part_ui(ui, Role::TabList, "roadmap-tabs", &name, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = gap::S;
            for (at, tab) in RoadmapTab::all().enumerate() {
                tab_ui(ui, view, tab, at);
            }
        });
    });
}

fn tabs_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let open = view.app.roadmap.tab();
    let words = view.t(open.key()).into_owned();
    let menu = menu_ui(ui, view, &words, |ui, view| {
        for tab in RoadmapTab::all() {
            let name = view.t(tab.key()).into_owned();
            if item_ui(ui, view, MenuLine::chosen(&name, tab == open)) {
                view.ask(RoadmapAction::Show(tab));
            }
        }
    });
    pane_begins(ui.ctx(), Pane::Tabs, menu.id);
}

fn tab_ui(ui: &mut Ui, view: &mut View<'_>, tab: RoadmapTab, at: usize) {
    let colours = view.colours;
    let open = view.app.roadmap.tab() == tab;
    let name = view.t(tab.key());
    let spoken = aloud::with_place(view, &name, at, RoadmapTab::all().count());
    let font = |open| {
        if open { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) }
    };
    // As wide as its bold name, so that nothing moves when another tab is opened.
    let wide = ui.painter().layout_no_wrap(name.to_string(), font(true), colours.ink);
    let size = vec2(wide.size().x + 2.0 * gap::BUTTON, ui.available_height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, open, &spoken));
    aloud::is_chosen(ui.ctx(), response.id, open);
    if open {
        pane_begins(ui.ctx(), Pane::Tabs, response.id);
    }
    let ink = if open || response.hovered() { colours.ink } else { colours.ink_soft };
    let galley = ui.painter().layout_no_wrap(name.to_string(), font(open), ink);
    let place = rect.center() - galley.size() / 2.0;
    ui.painter().galley(pos2(place.x, place.y), galley, ink);
    if open {
        let bar = rect.x_range().shrink(gap::BUTTON / 2.0);
        ui.painter().hline(bar, rect.bottom() - 2.0, Stroke::new(3.0, colours.accent));
    }
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    if response.clicked() {
        view.ask(RoadmapAction::Show(tab));
    }
}
