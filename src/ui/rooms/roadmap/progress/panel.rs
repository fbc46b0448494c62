//! The panel of the selected half-year: how it went, why, who owns the next step; how it has gone
//! so far, how far the measure has come, and what it delivers.

use eframe::egui::Ui;

use crate::app::command::ProgressCommand;
use crate::app::core::names::stage_key;
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::field::{Field, StatusField};
use crate::domain::half_year::HalfYear;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::agenda::status_on_agenda;
use crate::insight::progress::{is_settled, next_step};
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, day};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::roadmap::progress::{deliveries, history, levels, stage, words};

/// The share of a line that who owns the next step takes, beside by when.
const WHO: f32 = 0.6;

pub(super) fn panel_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let Some(at) = view.app.roadmap.progress.cursor() else { return };
    // What belongs to another half-year is another, though it stands in the same place.
    aloud::region_ui(ui, ("progress-panel", at), &view.t("pane-panel"), |ui| {
        aloud::comes_last(ui);
        scroll_ui(ui, "progress-panel", |ui| {
            ui.set_max_width((ui.available_width() - gap::BUTTON).max(200.0));
            let Some(measure) = session.measure(at.measure) else { return };
            ui.spacing_mut().item_spacing.y = gap::HEAD;
            let soft = view.colours.ink_soft;
            text::text(ui, &measure.called(), theme::semibold(theme::NOTE), soft);
            let half = words::half_head(view, at.half);
            text::heading(ui, &half, theme::semibold(theme::SENTENCE), view.colours.ink);
            ui.add_space(gap::XS);
            ui.spacing_mut().item_spacing.y = gap::M;
            if is_settled(measure, at.half, HalfYear::of(view.now.day)) {
                settled_ui(ui, view, measure);
            } else {
                half_year_ui(ui, view, session, at);
            }
            ui.add_space(gap::M);
            history::history_ui(ui, view, session, at);
            agenda_ui(ui, view, session, at);
            stage::stage_ui(ui, view, measure);
            deliveries::deliveries_ui(ui, view, session, at.measure);
        });
    });
}

/// Whether the group takes it up in its meeting.
fn agenda_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    let is_on = status_on_agenda(session, at.measure).is_some();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        if is_on {
            let words = format!("✓ {}", view.t("progress-on-agenda"));
            text::inline(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
        }
        let key = if is_on { "progress-off-agenda" } else { "progress-to-agenda" };
        let clicked = if is_on {
            buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked()
        } else {
            buttons::second_button(ui, view.colours, &view.t(key)).clicked()
        };
        if clicked {
            view.run(ProgressCommand::Agenda);
        }
    });
}

/// Where the stage says how it stands, nothing else is asked.
fn settled_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure) {
    let stage = view.t(stage_key(measure.stage)).into_owned();
    let words = view.with("progress-settled", &[("stage", stage.into())]);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
}

fn half_year_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    levels::levels_ui(ui, view, session, at);
    ui.spacing_mut().item_spacing.y = gap::L;
    if view.app.roadmap.progress.is_open(at.half) {
        ui.add_space(gap::XS);
        fields_ui(ui, view, session, at);
    } else {
        over_ui(ui, view, session, at);
    }
}

fn fields_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    let today = view.now.day;
    let progress = &view.app.roadmap.progress;
    let field = |field| progress.field(session, at, today, field);
    if let Some(on) = progress.earlier(session, at) {
        let words = view.with("progress-said-earlier", &[("day", day(view, on).into())]);
        text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft);
    }
    let why = view.t("progress-why");
    named_field_ui(ui, view, field(StatusField::Why), &why, FieldLook::of_rows(2));
    let next = view.t("progress-next");
    named_field_ui(ui, view, field(StatusField::NextWhat), &next, FieldLook::default());
    let half = (ui.available_width() - gap::L) * WHO;
    let named = |ui: &mut Ui, view: &mut View<'_>, which: Field, key: &str, hint: &str| {
        let (name, hint) = (view.t(key), if hint.is_empty() { "".into() } else { view.t(hint) });
        named_field_ui(ui, view, which, &name, FieldLook { hint: &hint, ..FieldLook::default() });
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        ui.vertical(|ui| {
            ui.set_width(half);
            named(ui, view, field(StatusField::NextWho), "progress-next-who", "");
        });
        ui.vertical(|ui| {
            named(ui, view, field(StatusField::NextBy), "progress-next-by", "progress-hint-day");
        });
    });
}

/// A half-year that is over: what was said, to read, and the way to set it right.
fn over_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: ProgressCursor) {
    let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
    if let Some(said) = at.said(session) {
        let why = said.why.trim();
        if !why.is_empty() {
            text::caption(ui, &view.t("progress-why"), soft);
            text::text(ui, why, theme::regular(theme::BODY), ink);
        }
        let (who, what) = words::next(view, next_step(session, at.measure, at.half));
        text::caption(ui, &view.t("progress-next-owner"), soft);
        text::text(ui, &who, theme::regular(theme::BODY), ink);
        if !what.is_empty() {
            text::text(ui, &what, theme::regular(theme::SMALL), soft);
        }
    }
    let half = words::half(view, at.half);
    let words = view.with("progress-set-right", &[("half", half.into())]);
    if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
        view.ask(ProgressAction::SetRight(at));
    }
}
