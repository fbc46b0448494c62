//! The forms of Prepare: one for the session, one for each kind of entry.

use eframe::egui::{Ui, Vec2};

use crate::app::command::{Command, JudgeCommand, PrepareCommand};
use crate::app::core::names::{horizon_key, kind_key, role_key, seat_key, stage_key};
use crate::app::core::place::{Focus, MeasureChoice};
use crate::app::input::{Action, PrepareAction};
use crate::app::rooms::prepare::{Seating, Tab};
use crate::domain::field::{DetailsField, Field, MeasureField, ParticipantField, StepField};
use crate::domain::focus_area::FocusAreaId;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use crate::domain::participant::{Attendance, Participant, ParticipantId, Role};
use crate::domain::progress::stage::Stage;
use crate::domain::session::Session;
use crate::domain::step::{Step, StepId};
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::prepare::parts::{
    check_ui, choose_ui, long_ui, row_ui, sentence_ui, title_field_ui,
};
use crate::ui::rooms::prepare::{criterion, earlier, same};

pub(super) fn form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    ui.spacing_mut().item_spacing.y = gap::PART;
    match (app.prepare.tab(), app.selected_entry()) {
        (Tab::Session, _) => session_form_ui(ui, view, session),
        (tab, None) => empty_ui(ui, view, tab),
        (_, Some(entry)) => {
            same::same_ui(ui, view, session, entry);
            match entry {
                EntryId::Participant(id) => participant_form_ui(ui, view, session, id),
                EntryId::Criterion(id) => criterion::criterion_form_ui(ui, view, session, id),
                EntryId::FocusArea(id) => focus_area_form_ui(ui, view, id),
                EntryId::Measure(id) => measure_form_ui(ui, view, session, id),
                EntryId::Step(id) => step_form_ui(ui, view, session, id),
                // Those are written where they are looked at.
                EntryId::Frame(_)
                | EntryId::Balance(_)
                | EntryId::Deliverable(_)
                | EntryId::Reply(_)
                | EntryId::Meeting(_)
                | EntryId::Item(_)
                | EntryId::Paper(_)
                | EntryId::Note(_)
                | EntryId::PrivateNote(_)
                | EntryId::Presence(_)
                | EntryId::FollowUp(_) => {}
            }
            entry_buttons_ui(ui, view);
        }
    }
}

const fn empty_key(tab: Tab) -> &'static str {
    match tab {
        Tab::Session | Tab::Measures => "empty-measures",
        Tab::Participants => "empty-participants",
        Tab::Criteria => "empty-criteria",
        Tab::FocusAreas => "empty-focus-areas",
        Tab::Steps => "empty-steps",
    }
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>, tab: Tab) {
    text::text(ui, &view.t(empty_key(tab)), theme::regular(theme::HEAD), view.colours.ink_soft);
    if buttons::main_button(ui, view.colours, &view.t(tab.add_key())).clicked() {
        view.run(PrepareCommand::AddEntry);
    }
}

fn session_form_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    title_field_ui(ui, view, Field::Details(DetailsField::Title), "field-session-title");
    row_ui(
        ui,
        view,
        &[
            (Field::Details(DetailsField::Starts), "field-starts", "hint-date"),
            (Field::Details(DetailsField::Ends), "field-ends", "hint-date"),
        ],
    );
    row_ui(
        ui,
        view,
        &[
            (Field::Details(DetailsField::Place), "field-place", ""),
            (Field::Details(DetailsField::Organiser), "field-organiser", ""),
        ],
    );
    let ends_before = session.ends.is_some() && session.ends < session.starts;
    let words = if ends_before { view.t("session-ends-before") } else { "".into() };
    aloud::say_as_it_begins(ui.ctx(), "session-ends-before", &words);
    if ends_before {
        let words = format!("! {words}");
        text::text(ui, &words, theme::medium(theme::BODY), view.colours.ink);
    }
    rules_ui(ui, view, session);
    ui.add_space(gap::M);
    next_steps_ui(ui, view, session);
}

fn rules_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let rules = session.rules;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::S;
        text::list_heading(ui, &view.t("rules"), view.colours.ink_soft);
        for (command, holds) in [
            (Command::Judge(JudgeCommand::ToggleAnonymous), rules.anonymous),
            (Command::Judge(JudgeCommand::ToggleByGroup), rules.by_group),
            (Command::Judge(JudgeCommand::ToggleChangeAfterReveal), rules.change_after_reveal),
        ] {
            check_ui(ui, view, command.key(), holds, |_| Action::Do(command));
        }
        text::text(ui, &view.t("rules-what"), theme::regular(theme::NOTE), view.colours.ink_soft);
    });
}

/// What is there and what is not yet, as links: the work in its natural order.
fn next_steps_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    text::list_heading(ui, &view.t("prepare-next"), view.colours.ink_soft);
    ui.spacing_mut().item_spacing.y = gap::XS;
    let judging = session.participants.iter().filter(|p| p.judges()).count();
    let participants = view.with(
        "participants-and-judging",
        &[
            ("all", view.count("count-participants", session.participants.len()).into()),
            ("judging", judging.into()),
        ],
    );
    let parts = [
        (Tab::Participants, participants),
        (Tab::Criteria, view.count("count-criteria", session.criteria.len())),
        (Tab::FocusAreas, view.count("count-focus-areas", session.focus_areas.len())),
        (Tab::Measures, view.count("count-measures", session.measures.len())),
        (Tab::Steps, view.count("count-steps", session.steps.len())),
    ];
    for (tab, words) in parts {
        if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
            view.ask(PrepareAction::Tab(tab));
        }
    }
}

fn participant_form_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, id: ParticipantId) {
    let Some(participant) = session.find::<Participant>(id) else {
        return;
    };
    let field = |field| Field::Participant(id, field);
    title_field_ui(ui, view, field(ParticipantField::Organisation), "field-organisation");
    row_ui(
        ui,
        view,
        &[
            (field(ParticipantField::Short), "field-short-organisation", "hint-short-organisation"),
            (field(ParticipantField::Person), "field-person", "hint-optional"),
            (field(ParticipantField::Group), "field-group", "hint-group"),
        ],
    );
    let roles = Role::ALL.map(|role| (role, view.t(role_key(role)).into_owned()));
    choose_ui(ui, view, "field-role", participant.role, &roles, |role| {
        Action::Prepare(PrepareAction::SetRole(id, role))
    });
    let words =
        if participant.role == Role::Member { "role-member-what" } else { "role-other-what" };
    text::text(ui, &view.t(words), theme::regular(theme::NOTE), view.colours.ink_soft);
    let seats = [
        (Seating::Present, Attendance::Present),
        (Seating::Absent, Attendance::Absent),
        (Seating::Substitute, Attendance::Substitute(String::new())),
    ];
    let seats = seats.map(|(seat, attendance)| (seat, view.t(seat_key(&attendance)).into_owned()));
    let now = match participant.attendance {
        Attendance::Present => Seating::Present,
        Attendance::Absent => Seating::Absent,
        Attendance::Substitute(_) => Seating::Substitute,
    };
    choose_ui(ui, view, "field-attendance", now, &seats, |seat| {
        Action::Prepare(PrepareAction::SetSeat(id, seat))
    });
    if now == Seating::Substitute {
        sentence_ui(ui, view, field(ParticipantField::Substitute), "field-substitute");
    }
}

fn focus_area_form_ui(ui: &mut Ui, view: &mut View<'_>, id: FocusAreaId) {
    title_field_ui(ui, view, Field::FocusArea(id), "field-focus-area-name");
}

fn step_form_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, id: StepId) {
    let Some(step) = session.find::<Step>(id) else {
        return;
    };
    title_field_ui(ui, view, Field::Step(id, StepField::Name), "field-step-name");
    sentence_ui(ui, view, Field::Step(id, StepField::Meaning), "field-step-meaning");
    check_ui(ui, view, "step-locked", step.locked, |on| {
        Action::Prepare(PrepareAction::SetLocked(id, on))
    });
}

fn measure_form_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, id: MeasureId) {
    let Some(measure) = session.measure(id) else {
        return;
    };
    let field = |field| Field::Measure(id, field);
    named_number_and_title_ui(ui, view, id);
    long_ui(ui, view, field(MeasureField::Description), "field-description");
    earlier::earlier_ui(ui, view, session, measure);
    lists_ui(ui, view, session, measure);
    let owner = (field(MeasureField::Owner), "field-owner", "hint-owner");
    let benefits = (field(MeasureField::Benefits), "field-benefits", "hint-benefits");
    row_ui(ui, view, &[owner, benefits]);
    let state = (field(MeasureField::State), "field-state", "");
    let state_date = (field(MeasureField::StateDate), "field-state-date", "hint-date");
    let cost = (field(MeasureField::Cost), "field-cost", "hint-cost");
    row_ui(ui, view, &[state]);
    row_ui(ui, view, &[state_date, cost]);
    stage_ui(ui, view, measure);
    long_ui(ui, view, field(MeasureField::Notes), "field-notes");
    long_ui(ui, view, field(MeasureField::PrivateNotes), "field-private-notes");
}

fn named_number_and_title_ui(ui: &mut Ui, view: &mut View<'_>, id: MeasureId) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XL;
        let name = view.t("field-number");
        ui.vertical(|ui| {
            ui.set_width(100.0);
            let look = FieldLook { size: theme::TITLE, width: Some(80.0), ..FieldLook::default() };
            named_field_ui(ui, view, Field::Measure(id, MeasureField::Number), &name, look);
        });
        ui.vertical(|ui| {
            title_field_ui(ui, view, Field::Measure(id, MeasureField::Title), "field-title");
        });
    });
}

/// Focus area, kind and horizon: chosen from lists.
fn lists_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: &Measure) {
    let id = measure.id;
    let none = (None, view.t("no-focus-area").into_owned());
    let areas = session.focus_areas.iter().map(|area| (Some(area.id), area.name.clone()));
    let areas: Vec<_> = [none].into_iter().chain(areas).collect();
    let kinds: Vec<_> = [None].into_iter().chain(MeasureKind::ALL.map(Some)).collect();
    let kinds: Vec<_> =
        kinds.into_iter().map(|kind| (kind, view.t(kind_key(kind)).into_owned())).collect();
    let horizons: Vec<_> = [None].into_iter().chain(Horizon::ALL.map(Some)).collect();
    let horizons: Vec<_> =
        horizons.into_iter().map(|h| (h, view.t(horizon_key(h)).into_owned())).collect();
    let width = ((ui.available_width() - 32.0) / 3.0 - 1.0).floor();
    let width = if width < 150.0 { ui.available_width() } else { width };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(gap::XL, gap::L);
        choice_list_ui(ui, view, width, "field-focus-area", measure.focus_area, &areas, |area| {
            Action::Prepare(PrepareAction::SetFocusArea(id, area))
        });
        let kind = choice_list_ui(ui, view, width, "field-kind", measure.kind, &kinds, |kind| {
            Action::Prepare(PrepareAction::SetKind(id, kind))
        });
        let (now, key) = (measure.horizon, "field-horizon");
        let horizon = choice_list_ui(ui, view, width, key, now, &horizons, |horizon| {
            Action::Prepare(PrepareAction::SetHorizon(id, horizon))
        });
        for (list, of) in [(kind, MeasureChoice::Kind), (horizon, MeasureChoice::Horizon)] {
            if takes_focus(ui, view, Focus::MeasureChoice(of)) {
                list.request_focus();
            }
        }
    });
}

/// How far it has come, and since when.
fn stage_ui(ui: &mut Ui, view: &mut View<'_>, measure: &Measure) {
    let stages = [None].into_iter().chain(Stage::ALL.map(Some));
    let stages: Vec<_> =
        stages.map(|stage| (stage, view.t(stage_key(stage)).into_owned())).collect();
    let id = measure.id;
    let width = ((ui.available_width() - gap::XL) / 2.0).floor();
    let width = if width < 150.0 { ui.available_width() } else { width };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(gap::XL, gap::L);
        choice_list_ui(ui, view, width, "field-stage", measure.stage, &stages, |stage| {
            Action::Prepare(PrepareAction::SetStage(id, stage))
        });
        let field = Field::Measure(id, MeasureField::StageDate);
        let is_said = measure.stage_date.is_some() || view.app.drafts.get(field).is_some();
        if measure.stage.is_some() || is_said {
            ui.allocate_ui(Vec2::new(width, 60.0), |ui| {
                let (name, hint) = (view.t("field-stage-date"), view.t("hint-date"));
                let look = FieldLook { hint: &hint, ..FieldLook::default() };
                named_field_ui(ui, view, field, &name, look);
            });
        }
    });
}

/// What can be done with the selected entry.
fn entry_buttons_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(gap::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        let commands = [
            (Command::Prepare(PrepareCommand::MoveUp), "entry-move-up"),
            (Command::Prepare(PrepareCommand::MoveDown), "entry-move-down"),
            (Command::Prepare(PrepareCommand::DuplicateEntry), "entry-duplicate"),
            (Command::Prepare(PrepareCommand::DeleteEntry), "entry-delete"),
        ];
        for (command, key) in commands {
            let enabled = command.is_enabled(view.app);
            if buttons::quiet_button(ui, view.colours, enabled, &view.t(key)).clicked() {
                view.run(command);
            }
        }
    });
}
