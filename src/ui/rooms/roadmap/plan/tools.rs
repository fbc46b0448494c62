//! The tools of the plan in the top bar: what its rows are, and what it is planned by.

use eframe::egui::Ui;

use crate::app::command::PlanCommand;
use crate::app::core::plan_words::rows_key;
use crate::insight::rows::Rows;
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::view::View;

pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    let is_planned =
        view.app.session().is_some_and(|it| !it.measures.is_empty() && !it.steps.is_empty());
    if is_planned {
        rows_ui(ui, view);
        written_ui(ui, view);
    }
}

fn rows_ui(ui: &mut Ui, view: &mut View<'_>) {
    let now = view.app.roadmap.plan.rows();
    let words = view.with("plan-rows", &[("what", view.t(rows_key(now)).to_lowercase().into())]);
    menu_ui(ui, view, &words, |ui, view| {
        for rows in Rows::all() {
            let name = view.t(rows_key(rows));
            if item_ui(ui, view, MenuLine::chosen(&name, rows == now)) {
                view.run(PlanCommand::Rows(rows));
            }
        }
    });
}

/// The ways to what the roadmap is planned by, which is written in the panel.
fn written_ui(ui: &mut Ui, view: &mut View<'_>) {
    let words = view.t("plan-written");
    menu_ui(ui, view, &words, |ui, view| {
        let written =
            [PlanCommand::Frames, PlanCommand::Balance, PlanCommand::Meanings, PlanCommand::Links];
        for command in written {
            command_item_ui(ui, view, command);
        }
    });
}
