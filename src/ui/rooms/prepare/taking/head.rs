//! What is taken in, of which sheet, and where its heads stand.

use eframe::egui::{Align, Layout, Ui, vec2};

use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{Taking, TakingAction};
use crate::exchange::table_in::{HEAD_WITHIN, TableList};
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::prepare::parts::check_ui;

/// The width of a list of choices.
const CHOICE: f32 = 176.0;

pub(super) fn head_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    ui.spacing_mut().item_spacing.y = gap::L;
    title_ui(ui, view, taking);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::XXL, gap::M);
        sheets_ui(ui, view, taking);
        into_ui(ui, view, taking);
        heads_ui(ui, view, taking);
        across_ui(ui, view, taking);
    });
}

fn title_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let name = match taking.name() {
        "" => view.t("taking-pasted").into_owned(),
        name => name.to_owned(),
    };
    ui.horizontal_wrapped(|ui| {
        text::heading(ui, &name, theme::semibold(theme::TITLE), view.colours.ink);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            check_ui(ui, view, "taking-remember", taking.remembers(), |on| {
                PrepareAction::Taking(TakingAction::Remember(on)).into()
            });
        });
    });
}

fn sheets_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let pages = &taking.book().pages;
    if pages.len() < 2 {
        return;
    }
    let named = |at: usize| {
        let page = &pages[at];
        if page.is_hidden {
            view.with("taking-hidden-sheet", &[("name", page.name.as_str().into())])
        } else {
            page.name.clone()
        }
    };
    let all: Vec<(usize, String)> = (0..pages.len()).map(|at| (at, named(at))).collect();
    let action = |at| PrepareAction::Taking(TakingAction::Show(at)).into();
    choice_list_ui(ui, view, CHOICE, "taking-sheet", taking.shown(), &all, action);
}

/// What the rows are, or that the sheet is left out.
fn into_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let now = taking.plan().filter(|plan| plan.is_taken).map(|plan| plan.choices.list);
    let lists = TableList::ALL.map(|list| (Some(list), view.t(list_key(list)).into_owned()));
    let mut all = lists.to_vec();
    all.push((None, view.t("taking-not-this-sheet").into_owned()));
    let action = |list| PrepareAction::Taking(TakingAction::Into(list)).into();
    choice_list_ui(ui, view, CHOICE, "taking-into", now, &all, action);
}

/// The key of what entries of a list are called.
pub(super) const fn list_key(list: TableList) -> &'static str {
    match list {
        TableList::Participants => "tab-participants",
        TableList::Criteria => "tab-criteria",
        TableList::FocusAreas => "tab-focus-areas",
        TableList::Steps => "tab-steps",
        TableList::Measures => "tab-measures",
    }
}

/// The row of the heads: any of the first.
fn heads_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let Some(sheet) = taking.sheet() else { return };
    let (key, line) = if sheet.import.sheet.is_turned {
        ("taking-head-column", "taking-column")
    } else {
        ("taking-head", "taking-row")
    };
    let rows = &sheet.import.sheet.rows;
    let named = |number: usize| {
        let name = sheet.import.sheet.row_name(number);
        view.with(line, &[("name", name.into())])
    };
    let mut all: Vec<(usize, String)> =
        rows.iter().take(HEAD_WITHIN).map(|row| (row.number, named(row.number))).collect();
    all.push((0, view.t("taking-no-head").into_owned()));
    let now = sheet.import.mapping.head.and_then(|at| rows.get(at)).map_or(0, |row| row.number);
    let action = |row| PrepareAction::Taking(TakingAction::Head(row)).into();
    choice_list_ui(ui, view, CHOICE, key, now, &all, action);
}

fn across_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let Some(sheet) = taking.sheet() else { return };
    let now = sheet.import.sheet.is_turned;
    let all =
        [(false, view.t("taking-down").into_owned()), (true, view.t("taking-across").into_owned())];
    let action = |across| PrepareAction::Taking(TakingAction::Across(across)).into();
    choice_list_ui(ui, view, CHOICE, "taking-where", now, &all, action);
}
