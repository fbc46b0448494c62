//! The chosen question: its sentence large, the lights it is about, what they mean, the answer, and
//! where it leads.

use eframe::egui::Ui;

use crate::app::core::question_words::{kind_key, sentence};
use crate::app::input::Action;
use crate::app::rooms::see::{lead_name, place_of};
use crate::domain::session::Session;
use crate::insight::questions::Question;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::see::{answer, evidence, table};

pub(super) fn chosen_ui(ui: &mut Ui, view: &mut View<'_>, question: &Question) {
    let Some(session) = view.app.session() else { return };
    let colours = view.colours;
    ui.spacing_mut().item_spacing.y = gap::M;
    let kind = view.t(kind_key(question.kind()));
    text::text(ui, &kind, theme::semibold(theme::COLUMN_HEAD), colours.ink_soft);
    let words = sentence(view.app.texts, session, question, !view.app.see.without().is_empty());
    let size = if is_narrow(ui.ctx()) { theme::TITLE } else { theme::COUNT };
    text::heading(ui, &words, theme::semibold(size), colours.ink);
    ui.add_space(gap::L);
    table::table_ui(ui, view, session, question);
    evidence::evidence_ui(ui, view, session, question);
    ui.add_space(gap::L);
    answer::answer_ui(ui, view, session, question);
    ui.add_space(gap::XL);
    leads_ui(ui, view, session, question);
}

/// Where the question leads.
fn leads_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, question: &Question) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::SIDE;
        for lead in question.leads() {
            let words = lead_name(view.app.texts, session, lead);
            if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
                view.ask(Action::Go(place_of(session, lead)));
            }
        }
    });
}
