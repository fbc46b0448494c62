//! The tools of Status in the top bar: which focus area, which measures, how many half-years.

use eframe::egui::Ui;

use crate::app::command::ProgressCommand;
use crate::app::input::ProgressAction;
use crate::app::rooms::roadmap::HalfYears;
use crate::insight::progress::Wanted;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::view::{View, is_narrow};

pub(crate) fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    areas_ui(ui, view);
    wanted_ui(ui, view);
    half_years_ui(ui, view);
}

fn areas_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session().filter(|s| !s.focus_areas.is_empty()) else { return };
    let chosen = view.app.roadmap.progress.area();
    let all = view.t("progress-all-areas").into_owned();
    let words = chosen.map_or_else(|| all.clone(), |area| area_name(view, session, area));
    // A chosen area stands among the others in the menu, whole.
    let most = if is_narrow(ui.ctx()) { 16 } else { 40 };
    let words = crate::ui::kit::text::shown(&words, most).into_owned();
    menu_ui(ui, view, &words, |ui, view| {
        if item_ui(ui, view, MenuLine::chosen(&all, chosen.is_none())) {
            view.ask(ProgressAction::Area(None));
        }
        let without = session.measures.iter().any(|measure| measure.focus_area.is_none());
        let areas = session.focus_areas.iter().map(|area| Some(area.id));
        for area in areas.chain(without.then_some(None)) {
            let name = area_name(view, session, area);
            if item_ui(ui, view, MenuLine::chosen(&name, chosen == Some(area))) {
                view.ask(ProgressAction::Area(Some(area)));
            }
        }
    });
}

const fn wanted_key(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::All => "progress-all",
        Wanted::Changed => "progress-changed",
        Wanted::NotReported => "progress-not-reported",
        Wanted::NoOwner => "progress-no-owner",
        Wanted::OnAgenda => "progress-on-agenda",
    }
}

fn wanted_ui(ui: &mut Ui, view: &mut View<'_>) {
    let wanted = view.app.roadmap.progress.wanted();
    let words = view.t(wanted_key(wanted)).into_owned();
    menu_ui(ui, view, &words, |ui, view| {
        for choice in enum_iterator::all::<Wanted>() {
            command_item_ui(ui, view, ProgressCommand::Look(choice));
        }
    });
}

fn half_years_ui(ui: &mut Ui, view: &mut View<'_>) {
    let now = view.app.roadmap.progress.half_years();
    // Where there is little room, the menu says what it is about; open, it says which is chosen.
    let key = if is_narrow(ui.ctx()) { "progress-half-years" } else { now.key() };
    let words = view.t(key).into_owned();
    menu_ui(ui, view, &words, |ui, view| {
        for choice in enum_iterator::all::<HalfYears>() {
            command_item_ui(ui, view, ProgressCommand::HalfYears(choice));
        }
    });
}
