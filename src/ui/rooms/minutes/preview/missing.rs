//! What is still missing in the minutes, in words: each leads to where it is written.

use eframe::egui::Ui;

use crate::app::input::Action;
use crate::ui::kit::panes::{Pane, begins_with_words, pane_begins};
use crate::ui::kit::theme::{self};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

pub(super) fn missing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("minutes-missing");
    text::list_heading(ui, &name, view.colours.ink_soft);
    let lacks = view.app.minutes.lacks(view.app);
    if lacks.is_empty() {
        let words = view.t("minutes-nothing-missing");
        let drawn = text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
        begins_with_words(ui, Pane::Side, drawn.rect, &words);
    }
    for (at, (lack, places)) in lacks.into_iter().enumerate() {
        let words = lack.message(places.len()).say(view.app.texts);
        let button = buttons::quiet_button(ui, view.colours, true, &words);
        if at == 0 {
            pane_begins(ui.ctx(), Pane::Side, button.id);
        }
        if let Some(first) = places.first().filter(|_| button.clicked()) {
            view.ask(Action::Go(*first));
        }
    }
}
