//! What belongs to a crossing wherever it is judged: for whom, what is to be done, its signs.

use eframe::egui::Ui;

use crate::app::command::{Command, CrossingCommand};
use crate::app::core::phrases;
use crate::app::input::{Action, CrossingAction};
use crate::domain::criterion::{CriterionId, says_the_same};
use crate::domain::field::{Field, JudgementField};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::judgement::{ActionItem, JudgedAs, Judgement};
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::insight::signs::{CrossingSign, signs_of};
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, sign, text};

/// Who owns it and who benefits: beside the measure wherever it is judged.
pub(crate) fn for_whom_ui(ui: &mut Ui, view: &View<'_>, measure: &Measure) {
    let texts = view.app.texts;
    let words = format!("{} {}", phrases::owner(texts, measure), phrases::benefits(texts, measure));
    text::text(ui, words.trim(), theme::regular(theme::NOTE), view.colours.ink_soft);
}

/// What is to be done: what would make it green, or what is missing. Words from when the mark was
/// another are not lost: they are shown below, to read.
pub(crate) fn items_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    id: MeasureId,
    criterion: CriterionId,
) {
    let judgement = verbs::judgement_or_new(session, id, criterion);
    let fields =
        [JudgementField::ConditionWhat, JudgementField::ConditionWho, JudgementField::ConditionBy];
    let conditions = fields.map(|field| Field::Judgement(id, criterion, field));
    let fields =
        [JudgementField::MissingWhat, JudgementField::MissingWho, JudgementField::MissingBy];
    let missings = fields.map(|field| Field::Judgement(id, criterion, field));
    // What was typed and is no edit yet can be written on, whatever the mark is by now.
    let is_typed = |fields: [Field; 3]| fields.iter().any(|f| view.app.drafts.get(*f).is_some());
    let condition =
        matches!(judgement.mark, Some(Mark::Medium | Mark::Low)) || is_typed(conditions);
    let missing = judgement.mark == Some(Mark::CannotJudge) || is_typed(missings);
    if condition {
        item_ui(ui, view, "field-condition", conditions);
    }
    if missing {
        item_ui(ui, view, "field-missing", missings);
    }
    if !condition {
        left_over_ui(ui, view, "field-condition", &judgement.condition);
    }
    if !missing {
        left_over_ui(ui, view, "field-missing", &judgement.missing);
    }
}

fn left_over_ui(ui: &mut Ui, view: &View<'_>, key: &str, item: &ActionItem) {
    if *item == ActionItem::default() {
        return;
    }
    let by = item.by.map(|by| view.app.texts.date(by.year(), by.month(), by.day()));
    let [what, who] = [&item.what, &item.who].map(|it| phrases::without_stop(it).to_owned());
    let parts = [Some(what), Some(who), by];
    let parts: Vec<_> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::CAPTION;
        let caption = format!("{} {}", view.t(key), view.t("left-over"));
        text::caption(ui, &caption, view.colours.ink_soft);
        let font = theme::regular(theme::DETAIL);
        text::text(ui, &parts.join(", "), font, view.colours.ink_soft);
    });
}

fn item_ui(ui: &mut Ui, view: &mut View<'_>, what_key: &str, [what, who, by]: [Field; 3]) {
    let name = view.t(what_key);
    named_field_ui(ui, view, what, &name, FieldLook::of_rows(2));
    ui.horizontal_top(|ui| {
        let width = ((ui.available_width() - 8.0) / 2.0).max(90.0);
        let (who_name, by_name) = (view.t("field-who"), view.t("field-by"));
        let look = FieldLook { width: Some(width), of: &name, ..FieldLook::default() };
        named_field_ui(ui, view, who, &who_name, look);
        let hint = view.t("hint-date");
        named_field_ui(ui, view, by, &by_name, FieldLook { hint: &hint, ..look });
    });
}

pub(crate) const fn sign_key(sign: CrossingSign) -> &'static str {
    match sign {
        CrossingSign::Split => "crossing-split",
        CrossingSign::Condition => "crossing-condition",
        CrossingSign::Reservation => "crossing-reservation",
        CrossingSign::OldWording => "crossing-old-wording",
        CrossingSign::FromSheet => "crossing-from-sheet",
        CrossingSign::Unsettled => "crossing-unsettled",
    }
}

/// The signs of a crossing, each with its name.
pub(crate) fn signs_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    at: (MeasureId, CriterionId),
) {
    let signs = signs_of(session, at.0, at.1);
    let there = CrossingSign::ALL.into_iter().filter(|sign| signs.has(*sign));
    for sign in there {
        sign::sign_line_ui(ui, view.colours, sign, &view.t(sign_key(sign)));
    }
}

/// The rationale's field, and whether it was written for another mark than the one that holds.
pub(crate) fn rationale_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    at: (MeasureId, CriterionId),
    rows: usize,
) {
    let field = Field::Judgement(at.0, at.1, JudgementField::Rationale);
    let name = view.t("field-rationale");
    named_field_ui(ui, view, field, &name, FieldLook::of_rows(rows));
    let earlier = session.judgement(at.0, at.1).and_then(Judgement::earlier_reason);
    let Some(mark) = earlier.filter(|_| view.app.drafts.get(field).is_none()) else {
        return;
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        let words = format!("! {}", phrases::rationale_was_for(view.app.texts, mark));
        text::text(ui, &words, theme::medium(theme::DETAIL), view.colours.ink);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::COLUMN;
            for (key, action) in [
                ("rationale-keep", Action::Crossing(CrossingAction::KeepRationale(at))),
                ("rationale-change", Action::Do(CrossingCommand::EditRationale.into())),
                ("rationale-clear", Action::Crossing(CrossingAction::ClearRationale(at))),
            ] {
                if buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked() {
                    view.ask(action);
                }
            }
        });
    });
}

/// That the mark was set under an earlier sentence, title or description, and which, or that it came
/// with a table; and that it stands.
pub(crate) fn old_wording_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    at: (MeasureId, CriterionId),
) {
    let Some(judgement) = session.judgement(at.0, at.1).filter(|j| j.awaits_confirmation()) else {
        return;
    };
    let under = judgement.wording.as_deref();
    let under = under.map(|words| view.with("old-wording", &[("wording", words.into())]));
    let before = judgement.judged_as.as_deref().zip(session.measure(at.0));
    let before = before.map(|(earlier, measure)| judged_as(view, earlier, measure));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        let silent = judgement.from_sheet && is_silent(session, at);
        let silent = silent.then(|| view.t("from-sheet-no-sentence").into_owned());
        for words in under.iter().chain(&before).chain(&silent) {
            text::text(ui, words, theme::regular(theme::DETAIL), view.colours.ink_soft);
        }
        let shortcut = view.shortcut(CrossingCommand::Confirm);
        let words = format!("{}  {shortcut}", view.t(confirm_key(judgement)));
        let enabled = Command::Crossing(CrossingCommand::Confirm).is_enabled(view.app);
        if buttons::quiet_button(ui, view.colours, enabled, &words).clicked() {
            view.run(CrossingCommand::Confirm);
        }
    });
}

/// What it is called that a mark stands: it depends on what it is confirmed against.
pub(crate) const fn confirm_key(judgement: &Judgement) -> &'static str {
    if judgement.from_sheet { "confirm-from-sheet" } else { "confirm-new-wording" }
}

/// Whether the level of a crossing's light has no sentence, so that it cannot be confirmed.
fn is_silent(session: &Session, at: (MeasureId, CriterionId)) -> bool {
    let light = session.mark(at.0, at.1).and_then(Mark::light).zip(session.criterion(at.1));
    light.is_some_and(|(light, criterion)| !criterion.can_choose(light))
}

/// Under which title or description of a measure a mark was set.
pub(crate) fn judged_as(view: &View<'_>, earlier: &JudgedAs, measure: &Measure) -> String {
    let (key, words) = if says_the_same(&earlier.title, &measure.title) {
        ("old-description", &earlier.description)
    } else {
        ("old-title", &earlier.title)
    };
    if words.trim().is_empty() {
        return view.t("old-description-none").into_owned();
    }
    view.with(key, &[("words", words.trim().into())])
}

/// A focus area's name, or what the measures without one are called.
pub(crate) fn area_name(view: &View<'_>, session: &Session, area: Option<FocusAreaId>) -> String {
    let area = area.and_then(|id| session.find::<FocusArea>(id));
    area.map_or_else(|| view.t("no-focus-area").into_owned(), |area| area.name.clone())
}
