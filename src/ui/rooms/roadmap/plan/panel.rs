//! The panel beside the plan: what is in hand, or else all that belongs to the selected card.

use eframe::egui::Ui;

use crate::app::core::place::{Focus, Place};
use crate::app::input::{Action, PlanAction};
use crate::app::rooms::roadmap::Page;
use crate::domain::field::{DecisionField, Field, MeasureField};
use crate::domain::judgement::Outcome;
use crate::domain::lists::EntryId;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::insight::concerns;
use crate::ui::kit::choice_button::choice_button_ui;
use crate::ui::kit::crossing::for_whom_ui;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::group::ChoiceGroup;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::roadmap::plan::balance::balance_ui;
use crate::ui::rooms::roadmap::plan::links::links_ui;
use crate::ui::rooms::roadmap::plan::paid::paid_ui;
use crate::ui::rooms::roadmap::plan::talk::against_ui;
use crate::ui::rooms::roadmap::plan::{hand, pages, words};

pub(super) fn panel_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let plan = &view.app.roadmap.plan;
    let measure = plan.cursor().and_then(|id| session.measure(id));
    let salt = ("plan-panel", plan.cursor(), plan.lifted().is_some(), plan.page());
    // What belongs to another card is another, though it stands in the same place.
    aloud::region_ui(ui, salt, &view.t("pane-panel"), |ui| {
        aloud::comes_last(ui);
        scroll_ui(ui, "plan-panel", |ui| {
            ui.set_max_width((ui.available_width() - gap::BUTTON).max(200.0));
            let page = view.app.roadmap.plan.page();
            if page != Page::Card {
                pages::page_ui(ui, view, session, page);
                return;
            }
            if let Some(measure) = measure {
                match view.app.roadmap.plan.lifted() {
                    Some(lifted) => hand::hand_ui(ui, view, session, measure, lifted),
                    None => resting_ui(ui, view, session, measure),
                }
            }
            balance_ui(ui, view, session);
        });
    });
}

fn resting_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: &Measure) {
    let colours = view.colours;
    ui.spacing_mut().item_spacing.y = gap::HEAD;
    text::text(ui, &measure.called(), theme::semibold(theme::NOTE), colours.ink_soft);
    text::text(ui, &view.t("decision-question"), theme::semibold(theme::SENTENCE), colours.ink);
    for_whom_ui(ui, view, measure);
    ui.add_space(gap::S);
    ui.spacing_mut().item_spacing.y = gap::M;
    places_ui(ui, view, session, measure);
    let decision = verbs::decision_or_new(session, measure.id);
    if let Some(Outcome::Step(step)) = decision.outcome {
        paid_ui(ui, view, session, (measure.id, step), decision.shelf, decision.frame);
        against_ui(ui, view, session, &concerns::against(session, measure.id, step));
    }
    ui.add_space(gap::XS);
    ui.spacing_mut().item_spacing.y = gap::L;
    let field = |field| Field::Decision(measure.id, field);
    let said = !decision.queue.what.is_empty() || decision.queue.again.is_some();
    let is_queued = decision.outcome == Some(Outcome::Queue) || said;
    if is_queued {
        let name = view.t("field-queue-what");
        named_field_ui(ui, view, field(DecisionField::QueueWhat), &name, FieldLook::of_rows(2));
        let (name, hint) = (view.t("field-queue-again"), view.t("hint-date"));
        let look = FieldLook { hint: &hint, ..FieldLook::default() };
        named_field_ui(ui, view, field(DecisionField::QueueAgain), &name, look);
    }
    named_field_ui(
        ui,
        view,
        field(DecisionField::Why),
        &view.t("field-why"),
        FieldLook::of_rows(3),
    );
    let despite = field(DecisionField::DespiteLock);
    let is_locked = matches!(decision.outcome, Some(Outcome::Step(step))
        if session.step(step).is_some_and(|step| step.locked));
    let is_said = !decision.despite_lock.is_empty() || view.app.drafts.get(despite).is_some();
    if is_locked || is_said {
        let name = view.t("plan-why-locked");
        named_field_ui(ui, view, despite, &name, FieldLook::of_rows(2));
    }
    links_ui(ui, view, session, measure.id);
    if buttons::quiet_button(ui, colours, true, &view.t("plan-links-edit")).clicked() {
        view.ask(PlanAction::Page(Page::Links));
    }
    if !measure.has_owner() {
        let owner = Field::Measure(measure.id, MeasureField::Owner);
        named_field_ui(ui, view, owner, &view.t("field-owner"), FieldLook::default());
    }
    let edit = view.t("panel-edit-measure");
    if buttons::quiet_button(ui, colours, true, &edit).clicked() {
        view.ask(Action::Go(Place::Entry(EntryId::Measure(measure.id))));
    }
}

/// Where the measure can go: chosen here it is in hand there, and its why is asked for.
fn places_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: &Measure) {
    let chosen = session.outcome(measure.id);
    let wanted = takes_focus(ui, view, Focus::Places);
    let steps = session.steps.iter().map(|step| Some(Outcome::Step(step.id)));
    let mut group = ChoiceGroup::begin(ui, "places");
    for (at, outcome) in
        steps.chain([Some(Outcome::Queue), Some(Outcome::NotNow), None]).enumerate()
    {
        let step = match outcome {
            Some(Outcome::Step(id)) => session.step(id),
            Some(Outcome::Queue | Outcome::NotNow) | None => None,
        };
        let name = words::place(view, session, outcome);
        let name = if session.is_locked(outcome) {
            format!("{name} ({})", view.t("step-locked-short"))
        } else {
            name
        };
        let below = match (step, outcome) {
            (Some(step), _) => step.meaning.clone(),
            (None, Some(Outcome::Queue)) => view.t("outcome-queue-what").into_owned(),
            (None, _) => String::new(),
        };
        let response = choice_button_ui(ui, view, &name, &below, chosen == outcome);
        if at == 0 {
            pane_begins(ui.ctx(), Pane::Side, response.id);
        }
        if wanted && outcome == chosen {
            response.request_focus();
        }
        if response.clicked() && outcome != chosen {
            view.ask(PlanAction::Lift(measure.id, outcome));
        }
        group.add(response.id);
    }
    group.end(ui);
}
