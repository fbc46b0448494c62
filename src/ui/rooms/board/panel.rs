//! The panel beside the board: all that belongs to the selected crossing, or to the decision.

use eframe::egui::Ui;

use crate::app::core::names::outcome_name;
use crate::app::core::place::{BoardColumn, Cursor, Place};
use crate::app::input::Action;
use crate::domain::criterion::CriterionId;
use crate::domain::field::{DecisionField, Field, JudgementField, MeasureField};
use crate::domain::judgement::Outcome;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::concerns;
use crate::ui::kit::crossing::{for_whom_ui, items_ui, old_wording_ui, rationale_ui, signs_ui};
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text, wording};
use crate::ui::rooms::board::choice;

pub(super) fn panel_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let (Some(session), Some(cursor)) = (app.session(), app.board.cursor()) else {
        return;
    };
    // What belongs to another crossing is another, though it stands in the same place.
    aloud::region_ui(ui, ("panel", cursor), &view.t("pane-panel"), |ui| {
        aloud::comes_last(ui);
        scroll_ui(ui, "panel", |ui| {
            ui.set_max_width((ui.available_width() - 10.0).max(200.0));
            match cursor.column {
                BoardColumn::Criterion(criterion) => {
                    crossing_ui(ui, view, session, cursor.measure, criterion);
                }
                BoardColumn::Decision => decision_ui(ui, view, session, cursor),
            }
        });
    });
}

fn measure_head_ui(ui: &mut Ui, view: &mut View<'_>, measure: &Measure, head: &str) {
    let colours = view.colours;
    ui.spacing_mut().item_spacing.y = gap::HEAD;
    text::text(ui, &measure.called(), theme::semibold(theme::NOTE), colours.ink_soft);
    text::text(ui, head, theme::semibold(theme::SENTENCE), colours.ink);
}

fn crossing_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    id: MeasureId,
    criterion_id: CriterionId,
) {
    let (Some(measure), Some(criterion)) = (session.measure(id), session.criterion(criterion_id))
    else {
        return;
    };
    measure_head_ui(ui, view, measure, &criterion.name);
    text::text(ui, &criterion.question, theme::regular(theme::BODY), view.colours.ink_soft);
    if criterion.must_hold {
        text::text(
            ui,
            &view.t("criterion-must-hold"),
            theme::medium(theme::NOTE),
            view.colours.ink_soft,
        );
    }
    for_whom_ui(ui, view, measure);
    to_judge_ui(ui, view, (id, criterion_id));
    signs_ui(ui, view, session, (id, criterion_id));
    // Above the choice: in a low window what stands below it is out of sight.
    old_wording_ui(ui, view, session, (id, criterion_id));
    ui.add_space(gap::XXS);
    ui.spacing_mut().item_spacing.y = gap::M;
    choice::marks_ui(ui, view, session, id, criterion_id, false);
    ui.add_space(gap::XS);
    ui.spacing_mut().item_spacing.y = gap::L;
    let field = |field| Field::Judgement(id, criterion_id, field);
    pane_begins(ui.ctx(), Pane::Side, field_id(view, field(JudgementField::Rationale)));
    rationale_ui(ui, view, session, (id, criterion_id), 3);
    items_ui(ui, view, session, id, criterion_id);
    details_ui(ui, view, measure);
}

/// The way from the board into Judge.
fn to_judge_ui(ui: &mut Ui, view: &mut View<'_>, at: (MeasureId, CriterionId)) {
    let words = format!("{}  Enter", view.t("panel-judge"));
    if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
        view.ask(Action::Go(Place::Crossing(at)));
    }
}

/// What was prepared about the measure, to read while judging.
fn details_ui(ui: &mut Ui, view: &mut View<'_>, measure: &Measure) {
    let parts = [
        ("field-description", &measure.description),
        ("field-state", &measure.state),
        ("field-notes", &measure.notes),
    ];
    for (key, words) in parts.iter().filter(|(_, words)| !words.trim().is_empty()) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = gap::CAPTION;
            text::caption(ui, &view.t(key), view.colours.ink_soft);
            text::text(ui, words, theme::regular(theme::DETAIL), view.colours.ink);
        });
    }
    let edit = view.t("panel-edit-measure");
    if buttons::quiet_button(ui, view.colours, true, &edit).clicked() {
        view.ask(Action::Go(Place::Entry(EntryId::Measure(measure.id))));
    }
}

fn decision_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, cursor: Cursor) {
    let Some(measure) = session.measure(cursor.measure) else {
        return;
    };
    let head = view.t("decision-question");
    measure_head_ui(ui, view, measure, &head);
    for_whom_ui(ui, view, measure);
    ui.add_space(gap::S);
    ui.spacing_mut().item_spacing.y = gap::M;
    choice::outcomes_ui(ui, view, session, measure.id, false);
    concerns_ui(ui, view, session, measure.id);
    ui.add_space(gap::XS);
    ui.spacing_mut().item_spacing.y = gap::L;
    queue_ui(ui, view, session, measure.id);
    let why = Field::Decision(measure.id, DecisionField::Why);
    pane_begins(ui.ctx(), Pane::Side, field_id(view, why));
    named_field_ui(ui, view, why, &view.t("field-why"), FieldLook::of_rows(3));
    despite_ui(ui, view, session, measure.id);
    if !measure.has_owner() {
        let owner = Field::Measure(measure.id, MeasureField::Owner);
        named_field_ui(ui, view, owner, &view.t("field-owner"), FieldLook::default());
    }
    details_ui(ui, view, measure);
}

/// What a measure in the queue waits for, and until when; shown too where it is there from before.
fn queue_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: MeasureId) {
    let decision = session.decision(measure);
    let queued = decision.is_some_and(|d| {
        d.outcome == Some(Outcome::Queue) || !d.queue.what.is_empty() || d.queue.again.is_some()
    });
    if !queued {
        return;
    }
    let what = Field::Decision(measure, DecisionField::QueueWhat);
    named_field_ui(ui, view, what, &view.t("field-queue-what"), FieldLook::of_rows(2));
    let again = Field::Decision(measure, DecisionField::QueueAgain);
    let (name, hint) = (view.t("field-queue-again"), view.t("hint-date"));
    named_field_ui(ui, view, again, &name, FieldLook { hint: &hint, ..FieldLook::default() });
}

/// Why it goes to a locked step all the same: asked before it does, and shown too where that was said
/// before.
fn despite_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: MeasureId) {
    let said = session.decision(measure).is_some_and(|it| !it.despite_lock.is_empty());
    let field = Field::Decision(measure, DecisionField::DespiteLock);
    let is_written = view.app.drafts.get(field).is_some();
    let held = view.app.board.held(measure);
    if let Some(outcome) = held {
        let step = outcome_name(session, view.app.texts, Some(outcome));
        let words = view.with("decision-waits", &[("step", step.into())]);
        text::text(ui, &words, theme::medium(theme::DETAIL), view.colours.ink);
    }
    if said || is_written || held.is_some() || session.is_locked(session.outcome(measure)) {
        named_field_ui(ui, view, field, &view.t("plan-why-locked"), FieldLook::of_rows(2));
    }
}

/// What speaks against the step that was chosen. Said, never in the way.
fn concerns_ui(ui: &mut Ui, view: &View<'_>, session: &Session, measure: MeasureId) {
    let held = view.app.board.held(measure);
    let Some(Outcome::Step(step)) = held.or_else(|| session.outcome(measure)) else {
        return;
    };
    let against = concerns::against(session, measure, step);
    if against.is_empty() {
        return;
    }
    ui.add_space(gap::XS);
    text::caption(ui, &view.t("concerns"), view.colours.ink_soft);
    for concern in against {
        let words = format!("! {}", wording::concern(session, view.app.texts, concern));
        text::text(ui, &words, theme::medium(theme::DETAIL), view.colours.ink);
    }
}
