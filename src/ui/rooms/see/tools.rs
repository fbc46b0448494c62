//! See's tools in the top bar: which focus area, and which criteria count.

use eframe::egui::Ui;

use crate::app::command::SeeCommand;
use crate::app::input::SeeAction;
use crate::app::rooms::see::AreaFilter;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::text;
use crate::ui::kit::view::View;

pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    areas_ui(ui, view);
    criteria_ui(ui, view);
}

fn areas_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session().filter(|s| !s.focus_areas.is_empty()) else {
        return;
    };
    let chosen = view.app.see.area();
    let all = view.t("see-areas");
    let words = match chosen {
        AreaFilter::All => all.to_string(),
        AreaFilter::One(id) => area_name(view, session, Some(id)),
        AreaFilter::Without => area_name(view, session, None),
    };
    let without = area_name(view, session, None);
    menu_ui(ui, view, &words, |ui, view| {
        let mut line = |ui: &mut Ui, name: &str, area: AreaFilter| {
            if item_ui(ui, view, MenuLine::chosen(name, chosen == area)) {
                view.ask(SeeAction::Area(area));
            }
        };
        line(ui, &all, AreaFilter::All);
        for area in &session.focus_areas {
            line(ui, &area.name, AreaFilter::One(area.id));
        }
        if session.measures.iter().any(|measure| measure.focus_area.is_none()) {
            line(ui, &without, AreaFilter::Without);
        }
    });
}

/// Which criteria count: a criterion that is left out counts as if it had not been asked.
fn criteria_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    let without = view.app.see.without();
    let words = match without.len() {
        0 => view.t("see-criteria").into_owned(),
        n => view.count("see-criteria-without", n),
    };
    menu_ui(ui, view, &words, |ui, view| {
        text::caption(ui, &view.t("see-criteria-how"), view.colours.ink_soft);
        for criterion in &session.criteria {
            let asked = !without.contains(&criterion.id);
            if item_ui(ui, view, MenuLine::ticked(&criterion.name, asked)) {
                view.ask(SeeAction::Criterion(criterion.id));
            }
        }
        if !without.is_empty() {
            ui.separator();
            let all = view.t("see-criteria-all");
            if item_ui(ui, view, MenuLine::new(&all)) {
                view.ask(SeeAction::AllCriteria);
            }
        }
        ui.separator();
        command_item_ui(ui, view, SeeCommand::AllQuestions);
    });
}
