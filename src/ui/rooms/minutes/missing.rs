//! What is still missing in the minutes, in words: each leads to where it is written.

use eframe::egui::{Id, Ui};

use crate::app::input::Action;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// What is missing, or that nothing is; gives the first of what leads on.
pub(super) fn missing_ui(ui: &mut Ui, view: &mut View<'_>) -> Option<Id> {
    let name = view.t("minutes-missing");
    text::list_heading(ui, &name, view.colours.ink_soft);
    let lacks = view.app.minutes.lacks(view.app);
    if lacks.is_empty() {
        let words = view.t("minutes-nothing-missing");
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
    }
    let mut leads_on = None;
    for (lack, places) in lacks {
        let words = lack.message(places.len()).say(view.app.texts);
        let button = buttons::quiet_button(ui, view.colours, true, &words);
        leads_on = leads_on.or(Some(button.id));
        if let Some(first) = places.first().filter(|_| button.clicked()) {
            view.ask(Action::Go(*first));
        }
    }
    leads_on
}
