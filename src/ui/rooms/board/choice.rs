//! The choice at the cursor: the three sentences, or where the measure goes.

use eframe::egui::{
    Align, Id, Popup, PopupCloseBehavior, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::app::command::CrossingCommand;
use crate::app::core::names::{mark_key, outcome_name};
use crate::app::core::place::{BoardColumn, Cursor, Focus, Place};
use crate::app::input::{Action, BoardAction};
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::judgement::Outcome;
use crate::domain::light::{Light, Mark};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::ui::kit::choice_button::choice_button_ui;
use crate::ui::kit::focus::{bring_focus_into_view, is_at_crossing, takes_focus};
use crate::ui::kit::group::{ChoiceGroup, paint_box};
use crate::ui::kit::keycap::{key_width, paint_key};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, light, text};

/// Draws the choice below the cursor's cell, if it is open.
pub(super) fn choice_ui(ui: &Ui, view: &mut View<'_>, cell: &Response, cursor: Cursor) {
    if !view.app.board.is_choosing() {
        return;
    }
    let Some(session) = view.app.session() else {
        return;
    };
    let focus_first = takes_focus(ui, view, Focus::Choice);
    let mut open = true;
    Popup::from_response(cell)
        .id(Id::unique("choice"))
        .open_bool(&mut open)
        .gap(gap::S)
        .width(420.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(400.0);
            // In a low window the choice is higher than the room there is.
            let most = ui.ctx().content_rect().height() - 40.0;
            ScrollArea::vertical().id_salt("choice").max_height(most).show(ui, |ui| {
                choices_ui(ui, view, session, cursor, focus_first);
                bring_focus_into_view(ui);
            });
        });
    // A click on another crossing closes this choice and has its own say about the next.
    let goes_elsewhere =
        view.out.iter().any(|action| matches!(action, Action::Board(BoardAction::Select(_))));
    if !open && !goes_elsewhere {
        view.ask(BoardAction::Choose(false));
    }
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, cursor: Cursor, focus: bool) {
    match cursor.column {
        BoardColumn::Criterion(id) => {
            let question = session.criterion(id).map_or("", |c| c.question.as_str());
            text::caption(ui, question, view.colours.ink_soft);
            marks_ui(ui, view, session, cursor.measure, id, focus);
        }
        BoardColumn::Decision => outcomes_ui(ui, view, session, cursor.measure, focus),
    }
}

/// The three sentences as buttons, "cannot judge yet" apart from them, and clearing.
pub(super) fn marks_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: MeasureId,
    id: CriterionId,
    focus: bool,
) {
    let Some(criterion) = session.criterion(id) else {
        return;
    };
    let chosen = session.mark(measure, id);
    // The keyboard begins at what holds, else at the first that can be chosen.
    let first = Light::ALL.into_iter().find(|level| criterion.can_choose(*level)).map(Mark::from);
    let begin = chosen.or(first).unwrap_or(Mark::CannotJudge);
    let mut group = ChoiceGroup::begin(ui, "marks");
    for mark in Mark::ALL {
        let response = sentence_ui(ui, view, criterion, mark, chosen == Some(mark));
        is_at_crossing(ui.ctx(), response.id);
        if focus && begin == mark {
            response.request_focus();
        }
        if mark.light().is_none_or(|level| criterion.can_choose(level)) {
            group.add(response.id);
        }
        if response.clicked() {
            view.ask(BoardAction::Mark((measure, id), Some(mark)));
        }
    }
    group.end(ui);
    ui.horizontal(|ui| {
        let clear = view.t("command-clear-mark");
        if buttons::quiet_button(ui, view.colours, chosen.is_some(), &clear).clicked() {
            view.ask(BoardAction::Mark((measure, id), None));
        }
        if criterion.first_silent().is_some() {
            let write = view.t("choice-write-sentences");
            if buttons::quiet_button(ui, view.colours, true, &write).clicked() {
                view.ask(Action::Go(Place::Sentences(id)));
            }
        }
    });
}

fn sentence_ui(
    ui: &mut Ui,
    view: &View<'_>,
    criterion: &Criterion,
    mark: Mark,
    chosen: bool,
) -> Response {
    let (words, enabled) = match mark.light() {
        None => (view.t("mark-cannot"), true),
        Some(level) if criterion.can_choose(level) => (criterion.sentence(level).into(), true),
        Some(_) => (view.t("choice-no-sentence"), false),
    };
    mark_button_ui(ui, view, mark, &words, chosen, enabled)
}

/// A large button: the mark, the words, the key. As high as its words need.
fn mark_button_ui(
    ui: &mut Ui,
    view: &View<'_>,
    mark: Mark,
    words: &str,
    chosen: bool,
    enabled: bool,
) -> Response {
    let colours = view.colours;
    let width = ui.available_width();
    let key = view.shortcut(CrossingCommand::Mark(mark));
    let (left, right) = (50.0, 22.0 + key_width(ui, &key));
    let colour = if enabled { colours.ink } else { colours.ink_soft };
    let galley = text::layout(
        ui.painter(),
        words,
        theme::regular(theme::BODY),
        colour,
        width - left - right,
        6,
        Align::LEFT,
    );
    let height = (galley.size().y + 20.0).max(46.0);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = view.t(mark_key(Some(mark)));
    let spoken = if name == words { words.to_owned() } else { format!("{name}: {words}") };
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, &spoken));
    let painter = ui.painter();
    let hovered = enabled && (response.hovered() || response.has_focus());
    paint_box(painter, rect, colours, chosen, hovered);
    let top = rect.center().y - galley.size().y / 2.0;
    let first_line = galley.rows.first().map_or(10.5, |row| row.rect().center().y);
    let mut shape = painter.clone();
    shape.multiply_opacity(if enabled { 1.0 } else { 0.45 });
    light::paint_mark(
        &shape,
        pos2(rect.left() + 26.0, top + first_line),
        20.0,
        Some(mark),
        colours,
    );
    painter.galley(pos2(rect.left() + left, top), galley, colour);
    paint_key(ui, view.colours, rect.right_top() + vec2(-10.0, 10.0), &key);
    response
}

/// Where a measure can go: the steps, the queue, not now, undecided.
pub(super) fn outcomes_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: MeasureId,
    focus: bool,
) {
    let chosen = session.outcome(measure);
    let steps = session.steps.iter().map(|step| Some(Outcome::Step(step.id)));
    let mut group = ChoiceGroup::begin(ui, "outcomes");
    let all: Vec<_> = steps.chain([Some(Outcome::Queue), Some(Outcome::NotNow), None]).collect();
    for (at, outcome) in all.iter().copied().enumerate() {
        let name = outcome_name(session, view.app.texts, outcome);
        let below = match outcome {
            Some(Outcome::Step(id)) => {
                session.step(id).map(|s| s.meaning.clone()).unwrap_or_default()
            }
            Some(Outcome::Queue) => view.t("outcome-queue-what").into_owned(),
            Some(Outcome::NotNow) | None => String::new(),
        };
        let name = if session.is_locked(outcome) {
            format!("{name} ({})", view.t("step-locked-short"))
        } else {
            name
        };
        let response = choice_button_ui(ui, view, &name, &below, chosen == outcome);
        let place = [("at", (at + 1).into()), ("of", all.len().into())];
        aloud::describe(ui.ctx(), response.id, &view.with("one-of", &place));
        if focus && outcome == chosen {
            response.request_focus();
        }
        if response.clicked() {
            view.ask(BoardAction::Decide(measure, outcome));
        }
        group.add(response.id);
    }
    group.end(ui);
}
