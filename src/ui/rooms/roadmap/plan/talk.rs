//! What is worth talking about before a measure is set somewhere.

use eframe::egui::Ui;

use crate::domain::judgement::Outcome;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::concerns;
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{sign, text, wording};

/// What is worth talking about before a measure is set at a step. Said, never in the way.
pub(super) fn against_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    measure: &Measure,
    outcome: Option<Outcome>,
) {
    let Some(Outcome::Step(step)) = outcome else { return };
    let against = concerns::against(session, measure.id, step);
    if against.is_empty() {
        return;
    }
    ui.add_space(gap::XS);
    text::list_heading(ui, &view.t("plan-talk-first"), view.colours.ink_soft);
    for concern in against {
        let words = wording::concern(session, view.app.texts, concern);
        sign::against_line_ui(ui, view.colours, &words);
    }
}
