//! The form of a criterion: its question, what each level takes, what each looks like.

use eframe::egui::{Align2, Sense, Ui, Vec2};

use crate::app::input::{Action, CrossingAction, PrepareAction};
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::field::{CriterionField, Field};
use crate::domain::judgement::Judgement;
use crate::domain::light::{Light, Mark};
use crate::domain::session::Session;
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, light, text};
use crate::ui::rooms::prepare::parts::{check_ui, row_ui, sentence_ui, title_field_ui};

pub(super) fn criterion_form_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    id: CriterionId,
) {
    let Some(criterion) = session.criterion(id) else {
        return;
    };
    let field = |field| Field::Criterion(id, field);
    title_field_ui(ui, view, field(CriterionField::Name), "field-criterion-name");
    row_ui(
        ui,
        view,
        &[(field(CriterionField::Short), "field-short-criterion", "hint-short-criterion")],
    );
    sentence_ui(ui, view, field(CriterionField::Question), "field-question");
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::M;
        text::list_heading(ui, &view.t("criterion-what-it-takes"), view.colours.ink_soft);
        for level in Light::ALL {
            level_ui(ui, view, session, criterion, level);
        }
    });
    examples_ui(ui, view, session, criterion);
    let words = "criterion-must-hold";
    check_ui(ui, view, words, criterion.must_hold, |on| {
        Action::Prepare(PrepareAction::SetMustHold(id, on))
    });
    let lit = |j: &Judgement| !j.from_sheet && j.mark.and_then(Mark::light).is_some();
    let lit = session.judgements.iter().filter(|j| j.criterion == id && lit(j)).count();
    if lit > 0 {
        let words = view.count("criterion-lights-set", lit);
        text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft);
    }
}

fn level_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    criterion: &Criterion,
    level: Light,
) {
    let (field, key) = match level {
        Light::High => (CriterionField::High, "mark-high"),
        Light::Medium => (CriterionField::Medium, "mark-medium"),
        Light::Low => (CriterionField::Low, "mark-low"),
    };
    let name = view.t(key);
    ui.horizontal_top(|ui| {
        // As high as a field of one line, so that shape, word and text stand on one line.
        let (rect, _) = ui.allocate_exact_size(Vec2::new(114.0, 35.0), Sense::hover());
        let shape = rect.left_center() + Vec2::new(18.0, 0.0);
        light::paint_shape(ui.painter(), shape, 24.0, level, view.colours);
        let word = rect.left_center() + Vec2::new(42.0, 0.0);
        let font = theme::semibold(theme::BODY);
        ui.painter().text(word, Align2::LEFT_CENTER, &*name, font, view.colours.ink);
        ui.vertical(|ui| {
            let field = Field::Criterion(criterion.id, field);
            let of = view.t("criterion-what-it-takes");
            let look = FieldLook { of: &of, ..FieldLook::default() };
            let response = field_ui(ui, view, field, &name, look);
            if !criterion.can_choose(level) && !response.has_focus() {
                let words = view.t("level-without-sentence");
                aloud::describe(ui.ctx(), response.id, &words);
                let words = format!("! {words}");
                text::text(ui, &words, theme::medium(theme::SMALL), view.colours.ink);
            }
            earlier_ui(ui, view, session, criterion.id, level);
        });
    });
}

/// The wordings that lights were set under before, with what can be said of them.
fn earlier_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    criterion: CriterionId,
    level: Light,
) {
    let there = session.judgements.iter().filter(|j| j.criterion == criterion);
    let there = there.filter(|j| j.mark == Some(Mark::from(level)));
    let mut earlier: Vec<(&str, usize)> = Vec::new();
    for wording in there.filter_map(|j| j.wording.as_deref()) {
        match earlier.iter_mut().find(|(words, _)| *words == wording) {
            Some((_, lights)) => *lights += 1,
            None => earlier.push((wording, 1)),
        }
    }
    for (wording, lights) in earlier {
        let args = [("n", lights.into()), ("wording", wording.into())];
        let words = view.with("earlier-wording", &args);
        text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft);
        if buttons::quiet_button(ui, view.colours, true, &view.t("only-a-typo")).clicked() {
            view.ask(CrossingAction::OnlyATypo(criterion, level, wording.to_owned()));
        }
    }
}

/// For each level a measure that shows what it looks like.
fn examples_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, criterion: &Criterion) {
    if session.measures.is_empty() {
        return;
    }
    let none = (None, view.t("example-none").into_owned());
    let measures = session.measures.iter().map(|m| (Some(m.id), m.called()));
    let measures: Vec<_> = [none].into_iter().chain(measures).collect();
    let width = ((ui.available_width() - 32.0) / 3.0 - 1.0).floor();
    let width = if width < 150.0 { ui.available_width() } else { width };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(gap::XL, gap::L);
        for (level, key) in [
            (Light::High, "example-high"),
            (Light::Medium, "example-medium"),
            (Light::Low, "example-low"),
        ] {
            let now = criterion.example(level);
            choice_list_ui(ui, view, width, key, now, &measures, |measure| {
                Action::Crossing(CrossingAction::Pin(criterion.id, level, measure))
            });
        }
    });
}
