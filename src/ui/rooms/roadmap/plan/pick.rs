//! A choice of one among several, as a menu.

use eframe::egui::Ui;

use crate::app::input::Action;
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::view::View;

/// One of several, by its name, whether it holds, and what choosing it asks for.
pub(super) type Pick = (String, bool, Action);

/// A menu of which one line holds.
pub(super) fn pick_ui(ui: &mut Ui, view: &mut View<'_>, name: &str, picks: Vec<Pick>) {
    let chosen = picks.iter().find(|(_, holds, _)| *holds).map_or("", |(name, ..)| name.as_str());
    let words = if name.is_empty() { chosen.to_owned() } else { format!("{name}: {chosen}") };
    menu_ui(ui, view, &words, |ui, view| {
        for (name, holds, action) in picks {
            if item_ui(ui, view, MenuLine::chosen(&name, holds)) {
                view.ask(action);
            }
        }
    });
}
