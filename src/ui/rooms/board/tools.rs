//! The board's tools in the top bar: search, filter, order.

use eframe::egui::{self, RichText, TextEdit, Ui};

use crate::app::command::BoardCommand;
use crate::app::core::names::{horizon_key, kind_key, stage_key};
use crate::app::core::place::Focus;
use crate::app::core::plan_words::shelf_key;
use crate::app::input::{Action, BoardAction};
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::plan::frame::Shelf;
use crate::domain::progress::stage::Stage;
use crate::insight::find::{is_named, owners};
use crate::insight::order::{DecisionFilter, Filter, Sign, Sort};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::board::folding::panel_folds;

pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    search_ui(ui, view);
    filter_menu_ui(ui, view);
    sort_menu_ui(ui, view);
    if panel_folds(ui, view) {
        let open = view.t("panel-open");
        ui.add_space(gap::M);
        if buttons::quiet_button(ui, view.colours, view.app.board.cursor().is_some(), &open)
            .clicked()
        {
            view.ask(BoardAction::Detail(true));
        }
    }
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut words = view.app.board.filter().text.clone();
    let hint = RichText::new(view.t("board-search")).color(view.colours.ink_soft);
    let edit = TextEdit::singleline(&mut words)
        .id(egui::Id::unique("board-search"))
        .hint_text(hint)
        .margin(gap::FIELD_LOW)
        .desired_width(150.0);
    let response = ui.add(edit).accessible_name(view.t("board-search"));
    if takes_focus(ui, view, Focus::Search) {
        response.request_focus();
    }
    if response.changed() {
        let filter = Filter { text: words, ..view.app.board.filter().clone() };
        view.ask(BoardAction::Filter(filter));
    }
    if response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) {
        view.ask(Action::Back);
    }
}

fn filter_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let filter = view.app.board.filter();
    let chosen = usize::from(filter.area.is_some())
        + usize::from(filter.decision.is_some())
        + usize::from(filter.kind.is_some())
        + usize::from(filter.horizon.is_some())
        + usize::from(filter.stage.is_some())
        + usize::from(filter.shelf.is_some())
        + usize::from(filter.due.is_some())
        + usize::from(filter.owner.is_some())
        + filter.signs.len();
    let words = if chosen == 0 {
        view.t("filter").into_owned()
    } else {
        view.count("filter-chosen", chosen)
    };
    menu_ui(ui, view, &words, |ui, view| {
        command_item_ui(ui, view, BoardCommand::ClearFilter);
        signs_ui(ui, view);
        areas_ui(ui, view);
        owners_ui(ui, view);
        decisions_ui(ui, view);
        kinds_ui(ui, view);
    });
}

/// A line that is chosen or not; choosing it again lets go of it.
fn choice_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    view: &mut View<'_>,
    name: &str,
    value: T,
    field: impl Fn(&mut Filter) -> &mut Option<T>,
) {
    let mut filter = view.app.board.filter().clone();
    let holds = *field(&mut filter) == Some(value);
    if item_ui(ui, view, MenuLine::ticked(name, holds)) {
        *field(&mut filter) = (!holds).then_some(value);
        view.ask(BoardAction::Filter(filter));
    }
}

fn section_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.separator();
    text::caption(ui, &view.t(key), view.colours.ink_soft);
}

pub(super) const fn sign_key(sign: Sign) -> &'static str {
    match sign {
        Sign::NotJudged => "sign-not-judged",
        Sign::CannotJudge => "sign-cannot-judge",
        Sign::HasRed => "sign-has-red",
        Sign::GreenAndRed => "sign-green-and-red",
        Sign::NoOwner => "sign-no-owner",
        Sign::Split => "sign-split",
        Sign::OldWording => "sign-old-wording",
        Sign::FromSheet => "sign-from-sheet",
        Sign::Unsettled => "sign-unsettled",
    }
}

fn signs_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, "filter-signs");
    for sign in Sign::ALL {
        let holds = view.app.board.filter().signs.contains(&sign);
        if item_ui(ui, view, MenuLine::ticked(&view.t(sign_key(sign)), holds)) {
            view.run(BoardCommand::Only(sign));
        }
    }
}

fn areas_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session().filter(|s| !s.focus_areas.is_empty()) else {
        return;
    };
    section_ui(ui, view, "field-focus-area");
    for area in &session.focus_areas {
        choice_ui(ui, view, &area.name, Some(area.id), |f| &mut f.area);
    }
    if session.measures.iter().any(|m| m.focus_area.is_none()) {
        choice_ui(ui, view, &view.t("no-focus-area"), None, |f| &mut f.area);
    }
}

fn owners_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else {
        return;
    };
    let owners = owners(session, &view.app.alphabet);
    if owners.is_empty() {
        return;
    }
    section_ui(ui, view, "field-owner");
    for owner in owners {
        let mut filter = view.app.board.filter().clone();
        let holds = filter.owner.as_ref().is_some_and(|chosen| is_named(chosen, &owner));
        if item_ui(ui, view, MenuLine::ticked(&owner, holds)) {
            filter.owner = (!holds).then_some(owner);
            view.ask(BoardAction::Filter(filter));
        }
    }
}

fn decisions_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else {
        return;
    };
    section_ui(ui, view, "board-decision");
    let undecided = DecisionFilter::Undecided;
    choice_ui(ui, view, &view.t("outcome-undecided"), undecided, |f| &mut f.decision);
    for step in &session.steps {
        let outcome = DecisionFilter::Outcome(Outcome::Step(step.id));
        choice_ui(ui, view, &step.name, outcome, |f| &mut f.decision);
    }
    for (key, outcome) in [("outcome-queue", Outcome::Queue), ("outcome-not-now", Outcome::NotNow)]
    {
        choice_ui(ui, view, &view.t(key), DecisionFilter::Outcome(outcome), |f| &mut f.decision);
    }
    choice_ui(ui, view, &view.t("filter-due"), view.now.day, |f| &mut f.due);
    if session.decisions.iter().any(|decision| decision.shelf.is_some()) {
        section_ui(ui, view, "field-shelf");
        for way in Shelf::ALL.into_iter().map(Some).chain([None]) {
            choice_ui(ui, view, &view.t(shelf_key(way)), way, |f| &mut f.shelf);
        }
    }
}

fn kinds_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, "field-kind");
    for kind in MeasureKind::ALL {
        choice_ui(ui, view, &view.t(kind_key(Some(kind))), kind, |f| &mut f.kind);
    }
    section_ui(ui, view, "field-horizon");
    for horizon in Horizon::ALL {
        choice_ui(ui, view, &view.t(horizon_key(Some(horizon))), horizon, |f| &mut f.horizon);
    }
    // Where nobody has said anything of it there is nothing to choose.
    if view.app.session().is_some_and(|s| s.measures.iter().any(|m| m.stage.is_some())) {
        section_ui(ui, view, "field-stage");
        for stage in Stage::ALL.map(Some).into_iter().chain([None]) {
            choice_ui(ui, view, &view.t(stage_key(stage)), stage, |f| &mut f.stage);
        }
    }
}

fn sort_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let sort = view.app.board.sort();
    let words = match sort {
        Sort::Prepared => view.t("sorted-prepared").into_owned(),
        Sort::Number => view.t("sorted-number").into_owned(),
        Sort::Title => view.t("sorted-title").into_owned(),
        Sort::Decision => view.t("sorted-decision").into_owned(),
        Sort::Criterion(id) => {
            let name =
                view.app.session().and_then(|s| s.criterion(id)).map(|c| c.short_name().to_owned());
            view.with("sorted-criterion", &[("criterion", name.unwrap_or_default().into())])
        }
    };
    menu_ui(ui, view, &words, |ui, view| {
        for command in [
            BoardCommand::SortPrepared,
            BoardCommand::SortNumber,
            BoardCommand::SortTitle,
            BoardCommand::SortDecision,
        ] {
            command_item_ui(ui, view, command);
        }
        section_ui(ui, view, "sort-by-one-criterion");
        let Some(session) = view.app.session() else {
            return;
        };
        for criterion in &session.criteria {
            let by = Sort::Criterion(criterion.id);
            if item_ui(ui, view, MenuLine::chosen(&criterion.name, sort == by)) {
                view.ask(BoardAction::Sort(by));
            }
        }
    });
}
