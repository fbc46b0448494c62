//! Frames, balance and meanings, as they are written.

use eframe::egui::Ui;

use crate::app::core::names::{horizon_key, kind_key};
use crate::app::input::{Action, PlanAction};
use crate::domain::field::{BalanceField, Field, FrameField};
use crate::domain::light::Light;
use crate::domain::meanings::Meant;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::plan::balance::{Balance, Bound, Limit, Quality, Scope};
use crate::domain::plan::frame::Frame;
use crate::domain::progress::stage::Stage;
use crate::domain::session::Session;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::plan::balance::sentence_ui;
use crate::ui::rooms::roadmap::plan::pick::{Pick, pick_ui};

/// The frames of each step.
pub(super) fn frames_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    for step in &session.steps {
        text::list_heading(ui, &step.name, view.colours.ink);
        for frame in session.frames_of(step.id) {
            frame_ui(ui, view, &step.name, frame);
        }
        let add = view.with("plan-frame-add", &[("step", step.name.clone().into())]);
        if buttons::quiet_button(ui, view.colours, true, &add).clicked() {
            view.ask(PlanAction::AddFrame(step.id));
        }
        ui.add_space(gap::M);
    }
}

fn frame_ui(ui: &mut Ui, view: &mut View<'_>, step: &str, frame: &Frame) {
    let field = |field| Field::Frame(frame.id, field);
    let money_hint = view.t("plan-frame-money-hint");
    let fields = [
        (FrameField::Name, "field-frame-name", ""),
        (FrameField::Money, "field-frame-money", &*money_hint),
        (FrameField::Meaning, "field-frame-meaning", ""),
    ];
    for (which, key, hint) in fields {
        let look = FieldLook { of: step, hint, ..FieldLook::default() };
        named_field_ui(ui, view, field(which), &view.t(key), look);
    }
    let delete = view.t("plan-frame-delete");
    if buttons::quiet_button(ui, view.colours, true, &delete).clicked() {
        view.ask(PlanAction::DeleteFrame(frame.id));
    }
}

/// What each kind of thing on the roadmap means.
pub(super) fn meanings_ui(ui: &mut Ui, view: &mut View<'_>) {
    for kind in MeasureKind::ALL {
        let name = view.t(kind_key(Some(kind)));
        named_field_ui(ui, view, Field::Meaning(Meant::Kind(kind)), &name, FieldLook::of_rows(2));
    }
}

/// The sentences of the balance: how each stands, and what is counted for it.
pub(super) fn balances_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let standings = view.app.roadmap.plan.standings();
    for balance in &session.balances {
        let sentence = Field::Balance(balance.id, BalanceField::Sentence);
        let name = view.t("field-balance-sentence");
        named_field_ui(ui, view, sentence, &name, FieldLook::default());
        bound_ui(ui, view, session, balance);
        if let Some(standing) = standings.iter().find(|it| it.balance == balance.id) {
            sentence_ui(ui, view, session, standing);
        }
        let delete = view.t("plan-balance-delete");
        if buttons::quiet_button(ui, view.colours, true, &delete).clicked() {
            view.ask(PlanAction::DeleteBalance(balance.id));
        }
        ui.add_space(gap::M);
    }
    if buttons::quiet_button(ui, view.colours, true, &view.t("plan-balance-add")).clicked() {
        view.ask(PlanAction::AddBalance);
    }
}

/// What is counted: at least or at most how many, of which, where; or nothing.
fn bound_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, balance: &Balance) {
    let bind = |bound: Bound| Action::from(PlanAction::Bound(balance.id, Some(bound)));
    let start = Bound { limit: Limit::AtLeast, count: 1, scope: Scope::Roadmap, of: Quality::Any };
    let base = balance.bound.clone().unwrap_or(start);
    let limits = Limit::ALL.into_iter().map(|limit| {
        let holds = balance.bound.as_ref().is_some_and(|bound| bound.limit == limit);
        let name = view.t(limit_key(limit)).into_owned();
        (name, holds, bind(Bound { limit, ..base.clone() }))
    });
    let none = view.t("balance-not-counted").into_owned();
    let none: Pick = (none, balance.bound.is_none(), PlanAction::Bound(balance.id, None).into());
    let picks: Vec<Pick> = [none].into_iter().chain(limits).collect();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        pick_ui(ui, view, &view.t("balance-counted"), picks);
        let Some(bound) = &balance.bound else { return };
        let count = Field::Balance(balance.id, BalanceField::Count);
        let look = FieldLook { width: Some(64.0), ..FieldLook::default() };
        named_field_ui(ui, view, count, &view.t("balance-count"), look);
        let of = qualities(view, session).into_iter().map(|(name, of)| {
            let holds = is_same(&bound.of, &of);
            (name, holds, bind(Bound { of, ..bound.clone() }))
        });
        let of = of.collect();
        pick_ui(ui, view, &view.t("balance-of-which"), of);
        words_ui(ui, view, balance, bound);
        let scopes = Scope::ALL.into_iter().map(|scope| {
            let name = view.t(scope_key(scope)).into_owned();
            (name, bound.scope == scope, bind(Bound { scope, ..bound.clone() }))
        });
        let scopes = scopes.collect();
        pick_ui(ui, view, &view.t("balance-where"), scopes);
    });
}

/// The words that are looked for, where a sentence is counted by some.
fn words_ui(ui: &mut Ui, view: &mut View<'_>, balance: &Balance, bound: &Bound) {
    let (field, key) = match bound.of {
        Quality::Owner(_) => (BalanceField::Owner, "field-owner"),
        Quality::Benefits(_) => (BalanceField::Benefits, "field-benefits"),
        Quality::Any
        | Quality::Horizon(_)
        | Quality::Kind(_)
        | Quality::FocusArea(_)
        | Quality::EachOwner
        | Quality::Stage(_)
        | Quality::Light(..) => return,
    };
    let field = Field::Balance(balance.id, field);
    named_field_ui(ui, view, field, &view.t(key), FieldLook::default());
}

const fn limit_key(limit: Limit) -> &'static str {
    match limit {
        Limit::AtLeast => "balance-at-least",
        Limit::AtMost => "balance-at-most",
    }
}

const fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Roadmap => "balance-on-roadmap",
        Scope::EachStep => "balance-each-step",
    }
}

/// Whether two count by the same, whatever words one of them looks for.
fn is_same(a: &Quality, b: &Quality) -> bool {
    match (a, b) {
        (Quality::Owner(_), Quality::Owner(_)) | (Quality::Benefits(_), Quality::Benefits(_)) => {
            true
        }
        _ => a == b,
    }
}

/// All that can be counted by, with its name.
fn qualities(view: &View<'_>, session: &Session) -> Vec<(String, Quality)> {
    let t = |key: &str| view.t(key).into_owned();
    let named = |key: &str, name: String| view.with(key, &[("name", name.into())]);
    let mut all = vec![(t("quality-any"), Quality::Any)];
    all.extend(Horizon::ALL.into_iter().map(|horizon| {
        let name = t(horizon_key(Some(horizon)));
        (named("quality-horizon", name.to_lowercase()), Quality::Horizon(horizon))
    }));
    all.extend(MeasureKind::ALL.into_iter().map(|kind| {
        let name = t(kind_key(Some(kind)));
        (named("quality-kind", name.to_lowercase()), Quality::Kind(kind))
    }));
    all.extend(
        session.focus_areas.iter().map(|area| {
            (named("quality-area", area.name.clone()), Quality::FocusArea(Some(area.id)))
        }),
    );
    all.push((t("quality-each-owner"), Quality::EachOwner));
    all.push((t("quality-owner"), Quality::Owner(String::new())));
    all.push((t("quality-benefits"), Quality::Benefits(String::new())));
    all.extend(
        Stage::ALL
            .into_iter()
            .map(|stage| (named("quality-stage", t(stage_key(stage))), Quality::Stage(stage))),
    );
    for criterion in &session.criteria {
        all.extend(Light::ALL.into_iter().map(|light| {
            let level = match light {
                Light::High => t("mark-high"),
                Light::Medium => t("mark-medium"),
                Light::Low => t("mark-low"),
            };
            let args = [
                ("name", criterion.short_name().to_owned().into()),
                ("level", level.to_lowercase().into()),
            ];
            let of = Quality::Light(Some(criterion.id), light);
            (view.with("quality-light", &args), of)
        }));
    }
    all
}

const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::NotStarted => "stage-not-started",
        Stage::Started => "stage-started",
        Stage::Pilot => "stage-pilot",
        Stage::Completed => "stage-completed",
        Stage::Stopped => "stage-stopped",
    }
}
