//! What the measure delivers: ticked off here, and else looked at in the action plan.

use eframe::egui::{Checkbox, RichText, Ui};

use crate::app::input::ActionsAction;
use crate::domain::measure::MeasureId;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::session::Session;
use crate::insight::action_plan::ActionPlan;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::actions;

pub(super) fn deliveries_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: MeasureId,
) {
    text::list_heading(ui, &view.t("progress-deliverables"), view.colours.ink_soft);
    let plan = ActionPlan::of(session, view.now.day, Some(measure));
    for deliverable in plan.lines().filter_map(|id| session.find::<Deliverable>(id)) {
        line_ui(ui, view, deliverable);
    }
    let words = view.t("actions-add");
    if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
        view.ask(ActionsAction::Add(Some(measure)));
    }
}

fn line_ui(ui: &mut Ui, view: &mut View<'_>, deliverable: &Deliverable) {
    let id = deliverable.id;
    ui.push_id(("deliverable", id), |ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        let mut done = deliverable.done.is_some();
        let what = actions::words::what(view, deliverable);
        let words = RichText::new(what).font(theme::regular(theme::DETAIL));
        if ui.add(Checkbox::new(&mut done, words)).changed() {
            view.ask(ActionsAction::Tick(id));
        }
        let below = actions::words::who_and_when(view, deliverable);
        text::text(ui, &below, theme::regular(theme::SMALL), view.colours.ink_soft);
    });
}
