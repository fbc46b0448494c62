//! "Move here", wherever the selected card could go.

use eframe::egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::PlanCommand;
use crate::app::input::PlanAction;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::ui::kit::keycap::{KEY_HEIGHT, key_width, paint_key};
use crate::ui::kit::plan_sign::paint_lock;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::plan::words;

/// Words to press, where the selected card is not already.
pub(super) fn move_here_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    id: MeasureId,
    outcome: Option<Outcome>,
    rect: Rect,
) {
    let plan = &view.app.roadmap.plan;
    let now = plan.lifted().map_or_else(|| session.outcome(id), |lifted| lifted.to);
    if now == outcome || view.app.document.as_ref().is_some_and(|document| document.read_only) {
        return;
    }
    let colours = view.colours;
    let is_locked = session.is_locked(outcome);
    let here = view.t(if is_locked { "plan-move-here-locked" } else { "plan-move-here" });
    let font = theme::semibold(theme::COLUMN_HEAD);
    let galley = ui.painter().layout_no_wrap(here.to_string(), font, colours.accent);
    let lock = if is_locked { gap::PART } else { 0.0 };
    let key = match outcome {
        Some(Outcome::Queue) => view.shortcut(PlanCommand::ToQueue),
        None => view.shortcut(PlanCommand::ToUndecided),
        Some(Outcome::Step(_) | Outcome::NotNow) => String::new(),
    };
    let key_room = if key.is_empty() { 0.0 } else { gap::L + key_width(ui, &key) };
    let size = vec2(lock + galley.size().x + key_room, rect.height());
    let area = Rect::from_min_size(rect.min, size);
    let response = ui.interact(area, ui.scope_id().with(("move-here", outcome)), Sense::click());
    let measure = session.measure(id).map_or("", Measure::short_name).to_owned();
    let place = words::place_in_words(view, session, outcome);
    let spoken =
        view.with("plan-move-here-spoken", &[("measure", measure.into()), ("place", place.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let at = pos2(area.left() + lock, area.center().y - galley.size().y / 2.0);
    let end = at.x + galley.size().x;
    let below = at.y + galley.size().y;
    ui.painter().galley(at, galley, colours.accent);
    if is_locked {
        paint_lock(ui.painter(), pos2(area.left() + gap::S, area.center().y), colours);
    }
    if !key.is_empty() {
        paint_key(ui, colours, pos2(area.right(), area.center().y - KEY_HEIGHT / 2.0), &key);
    }
    if response.hovered() {
        ui.painter().hline(at.x..=end, below, Stroke::new(1.5, colours.accent));
    }
    if response.clicked() {
        view.ask(PlanAction::Lift(id, outcome));
    }
}
