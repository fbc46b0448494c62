//! The answer to the chosen question: where its words are kept, and what becomes of the question.

use eframe::egui::Ui;

use crate::app::core::message::Message;
use crate::domain::session::Session;
use crate::insight::questions::{AnswerPlace, Question};
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::view::View;

/// Lines of an answer's field to begin with.
const LINES: usize = 3;

pub(super) fn answer_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, question: &Question) {
    let name = match question.answer_place() {
        AnswerPlace::Why(measure) => {
            let measure = session.measure(measure).map_or("", |measure| measure.short_name());
            Message::new("see-answer-why").called("measure", measure).say(view.app.texts)
        }
        AnswerPlace::Rationale(_) => view.t("see-answer-rationale").into_owned(),
        AnswerPlace::Question => return,
    };
    let Some(field) = view.app.see.answer_field() else { return };
    pane_begins(ui.ctx(), Pane::Form, field_id(view, field));
    named_field_ui(ui, view, field, &name, FieldLook::of_rows(LINES));
}
