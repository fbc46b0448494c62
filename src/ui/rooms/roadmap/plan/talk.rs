//! What is worth talking about before a measure is set somewhere. Said, never in the way.

use eframe::egui::Ui;

use crate::domain::session::Session;
use crate::insight::concerns::Concern;
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{sign, text, wording};

pub(super) fn against_ui(ui: &mut Ui, view: &View<'_>, session: &Session, against: &[Concern]) {
    if against.is_empty() {
        return;
    }
    ui.add_space(gap::XS);
    text::list_heading(ui, &view.t("plan-talk-first"), view.colours.ink_soft);
    for concern in against {
        let words = wording::concern(session, view.app.texts, *concern);
        sign::against_line_ui(ui, view.colours, &words);
    }
}
