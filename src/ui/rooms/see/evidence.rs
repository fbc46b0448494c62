//! What the lights of a question mean: the sentences they stand for and why, what the room
//! answered, what an organisation reserved.

use eframe::egui::{Sense, Ui, vec2};

use crate::app::core::names::mark_key;
use crate::app::core::phrases;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::judging::Crossing;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::answers::moves;
use crate::insight::questions::Question;
use crate::ui::kit::light::paint_mark;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// How large a light is beside its sentence.
const LIGHT: f32 = 22.0;
/// How many criteria are told in full, and how many measures of each.
const MOST_CRITERIA: usize = 3;
const MOST_MEASURES: usize = 4;

pub(super) fn evidence_ui(ui: &mut Ui, view: &View<'_>, session: &Session, question: &Question) {
    match question {
        Question::Tension { .. }
        | Question::AtLeastAsGood { .. }
        | Question::HoldsByOne { .. }
        | Question::EqualsByOne { .. }
        | Question::MustHold { .. } => {
            let measures = question.measures();
            for criterion in question.criteria().into_iter().take(MOST_CRITERIA) {
                sentences_ui(ui, view, session, criterion, &measures);
            }
        }
        Question::Split { at, .. } => {
            sentences_ui(ui, view, session, at.1, &[at.0]);
            answers_ui(ui, view, session, *at);
        }
        Question::OneLight { criterion, .. } | Question::CannotJudge { criterion, .. } => {
            asked_ui(ui, view, session, *criterion);
        }
        Question::SameLights { criteria, .. } => {
            asked_ui(ui, view, session, criteria.0);
            asked_ui(ui, view, session, criteria.1);
        }
        Question::PullsApart { high, low, .. } => {
            asked_ui(ui, view, session, *high);
            asked_ui(ui, view, session, *low);
        }
        Question::Missing { .. } => {}
    }
}

/// On a criterion: what the light of each measure stands for, and why.
fn sentences_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    criterion: CriterionId,
    measures: &[MeasureId],
) {
    let Some(criterion) = session.criterion(criterion) else { return };
    let colours = view.colours;
    ui.add_space(gap::S);
    text::heading(ui, &criterion.name, theme::semibold(theme::SMALL), colours.ink_soft);
    for id in measures.iter().take(MOST_MEASURES) {
        let Some(measure) = session.measure(*id) else { continue };
        let judgement = session.judgement(*id, criterion.id);
        let mark = judgement.and_then(|judgement| judgement.mark);
        let words = match mark {
            Some(mark) => phrases::sentence(view.app.texts, criterion, mark),
            None => view.t(mark_key(None)).into_owned(),
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::L;
            let (rect, _) = ui.allocate_exact_size(vec2(LIGHT, LIGHT), Sense::hover());
            paint_mark(ui.painter(), rect.center(), LIGHT, mark, colours);
            text::inline(ui, measure.short_name(), theme::regular(theme::LEAD), colours.ink_soft);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = gap::XXS;
                text::text(ui, &words, theme::regular(theme::LEAD), colours.ink);
                let why = judgement.map_or("", |judgement| judgement.rationale.trim());
                if !why.is_empty() {
                    text::text(ui, why, theme::regular(theme::DETAIL), colours.ink_soft);
                }
            });
        });
        ui.separator();
    }
}

/// What the room answered when it was shown last, what moved, and what is reserved.
fn answers_ui(ui: &mut Ui, view: &View<'_>, session: &Session, at: Crossing) {
    let texts = view.app.texts;
    let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
    let mut shown = session.rounds_of(at.0, at.1).iter().rev().filter(|round| !round.is_open());
    if let Some(round) = shown.next() {
        let tally = round.tally().unwrap_or_default();
        let words = phrases::verdict_words(texts, round).unwrap_or_default();
        text::text(ui, &words, theme::semibold(theme::LEAD), ink);
        text::text(ui, &phrases::counts(texts, &tally), theme::regular(theme::BODY), ink);
        let moved = shown.next().and_then(|before| moves(before, round));
        if let Some(moved) = moved.map(|moved| phrases::moves(texts, &moved)) {
            let words = phrases::named(&view.t("moved-title"), &moved);
            text::text(ui, &words, theme::regular(theme::BODY), soft);
        }
    }
    for reservation in session.reservations_of(at.0, at.1) {
        let name = view.with("field-reservation", &[("name", reservation.name.as_str().into())]);
        let words = phrases::named(&name, reservation.text.trim());
        text::text(ui, &words, theme::regular(theme::BODY), ink);
    }
}

/// What a criterion asks.
fn asked_ui(ui: &mut Ui, view: &View<'_>, session: &Session, criterion: CriterionId) {
    let Some(Criterion { name, question, .. }) = session.criterion(criterion) else { return };
    if !question.trim().is_empty() {
        let words = format!("{name}: {}", question.trim());
        text::text(ui, &words, theme::regular(theme::LEAD), view.colours.ink);
    }
}
