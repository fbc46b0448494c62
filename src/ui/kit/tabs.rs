//! The views of a room, in the bar above it; a menu of them where there is no room for their names.

use eframe::egui::{Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::ui::kit::aloud;
use crate::ui::kit::focus::ring_inside;
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};

/// The views by name, of which one is open; which one is asked for, if one is.
pub(crate) fn tabs_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    of: &str,
    names: &[String],
    open: usize,
) -> Option<usize> {
    if is_narrow(ui.ctx()) {
        return menu_of_tabs_ui(ui, view, names, open);
    }
    let mut asked = None;
    aloud::part_ui(ui, Role::TabList, ("tabs", of), of, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = gap::S;
            for (at, name) in names.iter().enumerate() {
                let spoken = aloud::with_place(view, name, at, names.len());
                if tab_ui(ui, view, name, &spoken, at == open) {
                    asked = Some(at);
                }
            }
        });
    });
    asked
}

fn menu_of_tabs_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    names: &[String],
    open: usize,
) -> Option<usize> {
    let mut asked = None;
    let words = names.get(open).map_or("", String::as_str);
    let menu = menu_ui(ui, view, words, |ui, view| {
        for (at, name) in names.iter().enumerate() {
            if item_ui(ui, view, MenuLine::chosen(name, at == open)) {
                asked = Some(at);
            }
        }
    });
    pane_begins(ui.ctx(), Pane::Tabs, menu.id);
    asked
}

fn tab_ui(ui: &mut Ui, view: &View<'_>, name: &str, spoken: &str, open: bool) -> bool {
    let colours = view.colours;
    let font = |open| {
        if open { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) }
    };
    // As wide as its bold name, so that nothing moves when another tab is opened.
    let wide = ui.painter().layout_no_wrap(name.to_owned(), font(true), colours.ink);
    let size = vec2(wide.size().x + 2.0 * gap::BUTTON, ui.available_height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, open, spoken));
    aloud::is_chosen(ui.ctx(), response.id, open);
    if open {
        pane_begins(ui.ctx(), Pane::Tabs, response.id);
    }
    let ink = if open || response.hovered() { colours.ink } else { colours.ink_soft };
    let galley = ui.painter().layout_no_wrap(name.to_owned(), font(open), ink);
    let place = rect.center() - galley.size() / 2.0;
    ui.painter().galley(pos2(place.x, place.y), galley, ink);
    if open {
        let bar = rect.x_range().shrink(gap::BUTTON / 2.0);
        ui.painter().hline(bar, rect.bottom() - 2.0, Stroke::new(3.0, colours.accent));
    }
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    response.clicked()
}
