//! The room Prepare: tabs, the list of the open tab, and the form of the selected entry.

use eframe::egui::{CentralPanel, Frame, Panel, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use crate::app::core::place::Focus;
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::Tab;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};

mod criterion;
mod earlier;
mod forms;
mod list;
mod parts;
mod rows;
mod same;
pub(crate) mod taking;

pub(crate) fn prepare_ui(ui: &mut Ui, view: &mut View<'_>) {
    let prepare = &view.app.prepare;
    if let Some(reading) = prepare.reading() {
        return taking::reading_ui(ui, view, reading);
    }
    if let Some(taking) = prepare.taking() {
        return taking::taking_ui(ui, view, taking);
    }
    let narrow = is_narrow(ui.ctx());
    let margin = if narrow { gap::MARGIN_NARROW } else { gap::MARGIN };
    let frame = Frame::new().fill(view.colours.paper).inner_margin(vec2(margin, 0.0));
    let tabs = Panel::top("tabs").resizable(false).show_separator_line(true).frame(frame);
    tabs.show(ui, |ui| tabs_ui(ui, view));
    if view.app.prepare.tab() != Tab::Session {
        let width = (ui.available_width() * 0.3).clamp(190.0, 440.0);
        let frame = Frame::new().fill(view.colours.paper);
        let name = view.t(tab_key(view.app.prepare.tab()));
        let list = Panel::left("list").exact_size(width).resizable(false).show_separator_line(true);
        list.frame(frame).show(ui, |ui| list::list_ui(ui, view, &name));
    }
    let frame = Frame::new().fill(view.colours.paper);
    let inside = if narrow { gap::FORM_NARROW } else { gap::FORM };
    CentralPanel::default().frame(frame).show(ui, |ui| {
        scroll_ui(ui, "form", |ui| {
            Frame::new().inner_margin(inside).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(1010.0));
                forms::form_ui(ui, view);
            });
        });
    });
}

pub(crate) const fn tab_key(tab: Tab) -> &'static str {
    match tab {
        Tab::Session => "tab-session",
        Tab::Participants => "tab-participants",
        Tab::Criteria => "tab-criteria",
        Tab::FocusAreas => "tab-focus-areas",
        Tab::Measures => "tab-measures",
        Tab::Steps => "tab-steps",
    }
}

fn tabs_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("tabs");
    aloud::part_ui(ui, Role::TabList, "tabs", &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(gap::S, 0.0);
            for (at, tab) in Tab::ALL.into_iter().enumerate() {
                tab_ui(ui, view, tab, at);
            }
        });
    });
}

fn tab_ui(ui: &mut Ui, view: &mut View<'_>, tab: Tab, at: usize) {
    let colours = view.colours;
    let open = view.app.prepare.tab() == tab;
    let name = view.t(tab_key(tab));
    let font = if open { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) };
    // As wide as its bold name, so that nothing moves when another tab is opened.
    let wide =
        ui.painter().layout_no_wrap(name.to_string(), theme::semibold(theme::BODY), colours.ink);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(wide.size().x + 18.0, 48.0), Sense::click());
    let of = Tab::ALL.len();
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Tab, true, aloud::with_place(view, &name, at, of))
    });
    aloud::is_chosen(ui.ctx(), response.id, open);
    let colour = if open || response.hovered() { colours.ink } else { colours.ink_soft };
    let galley = ui.painter().layout_no_wrap(name.to_string(), font, colour);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colour);
    if open {
        let mut bar = rect.shrink2(Vec2::new(9.0, 0.0));
        bar.min.y = bar.max.y - 3.0;
        ui.painter().rect_filled(bar, 1.0, colours.accent);
        pane_begins(ui.ctx(), Pane::Room, response.id);
        // It is the one tab without a list beside it.
        if tab == Tab::Session && takes_focus(ui, view, Focus::List) {
            response.request_focus();
        }
    }
    if response.clicked() {
        response.request_focus();
        view.ask(PrepareAction::Tab(tab));
    }
}
