//! The answer to the chosen question: where its words are kept, and what becomes of the question.

use eframe::egui::{Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::command::{Command, SeeCommand};
use crate::app::core::message::Message;
use crate::app::core::names::mark_key;
use crate::app::core::place::Focus;
use crate::domain::field::Field;
use crate::domain::measure::Measure;
use crate::domain::question::{self as said, Dealt};
use crate::domain::session::Session;
use crate::insight::questions::said::{QuestionStanding, mark_of};
use crate::insight::questions::{AnswerPlace, Question};
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::light::paint_mark;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// Lines of an answer's field to begin with.
const LINES: usize = 3;
/// How large a light of before is, and how far from the next.
const LIGHT: f32 = 19.0;
const PITCH: f32 = 22.0;

pub(super) fn answer_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, question: &Question) {
    let entry = view.app.see.said(view.app);
    let standing = view.app.see.chosen_standing();
    if let (QuestionStanding::Returned(_), Some(entry)) = (standing, entry) {
        returned_ui(ui, view, question, entry);
    }
    let own = view.app.see.answer_field();
    if let Some(field) = own {
        let name = place_name(view, session, question);
        pane_begins(ui.ctx(), Pane::Form, field_id(view, field));
        named_field_ui(ui, view, field, &name, FieldLook::of_rows(LINES));
    }
    if let Some(entry) = entry.filter(|entry| view.app.see.is_written(view.app, entry.id)) {
        let name = view.t(match entry.dealt {
            Dealt::Answered => "see-field-answer",
            Dealt::OnAgenda => "see-field-agenda",
            Dealt::SetAside => "see-field-aside",
        });
        let field = Field::Reply(entry.id);
        if own.is_none() {
            pane_begins(ui.ctx(), Pane::Form, field_id(view, field));
        }
        named_field_ui(ui, view, field, &name, FieldLook::of_rows(LINES - 1));
    }
    ui.add_space(gap::XS);
    buttons_ui(ui, view, standing, own.is_none() && !standing.is_dealt());
}

/// Where the words of an answer are kept.
fn place_name(view: &View<'_>, session: &Session, question: &Question) -> String {
    match question.answer_place() {
        AnswerPlace::Why(measure) => {
            let measure = session.measure(measure).map_or("", |measure| measure.short_name());
            Message::new("see-answer-why").called("measure", measure).say(view.app.texts)
        }
        AnswerPlace::Rationale(_) => view.t("see-answer-rationale").into_owned(),
        AnswerPlace::Question => view.t("see-field-answer").into_owned(),
    }
}

/// How a question stands, in words; nothing where it waits for its first answer.
pub(super) const fn standing_key(standing: QuestionStanding) -> Option<&'static str> {
    match standing {
        QuestionStanding::Open => None,
        QuestionStanding::Dealt(Dealt::Answered) => Some("see-answered"),
        QuestionStanding::Dealt(Dealt::OnAgenda) => Some("see-on-agenda"),
        QuestionStanding::Dealt(Dealt::SetAside) => Some("see-set-aside"),
        QuestionStanding::Returned(_) => Some("see-returned"),
    }
}

/// What can be done with it; and before that, what was done.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, standing: QuestionStanding, begins: bool) {
    let all = [
        ("see-mark-answered", SeeCommand::Answered),
        ("see-put-on-agenda", SeeCommand::OnAgenda),
        ("see-put-aside", SeeCommand::SetAside),
        ("see-take-up", SeeCommand::Reopen),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::BUTTON, gap::M);
        if let Some(key) = standing_key(standing).filter(|_| standing.is_dealt()) {
            let words = format!("✓ {}", view.t(key));
            text::inline(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
            ui.add_space(gap::M);
        }
        let mut is_first = begins;
        for (key, command) in all {
            if !Command::See(command).is_enabled(view.app) {
                continue;
            }
            let words = view.t(key);
            let shortcut = view.shortcut(command);
            let words = format!("{words}  {shortcut}");
            let response = if command == SeeCommand::Answered {
                buttons::main_button(ui, view.colours, words.trim())
            } else {
                buttons::second_button(ui, view.colours, words.trim())
            };
            if std::mem::take(&mut is_first) {
                pane_begins(ui.ctx(), Pane::Form, response.id);
                if takes_focus(ui, view, Focus::Answer) {
                    response.request_focus();
                }
            }
            if response.clicked() {
                view.run(command);
            }
        }
    });
}

/// That the lights are others now: what they were, and what was said.
fn returned_ui(ui: &mut Ui, view: &View<'_>, question: &Question, entry: &said::Reply) {
    let colours = view.colours;
    let words = format!("! {}", view.t("see-lights-were"));
    text::text(ui, &words, theme::medium(theme::BODY), colours.ink);
    let measures = question.measures();
    for (at, row) in entry.lights.split(' ').filter(|row| !row.is_empty()).enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            let measure = measures.get(at).and_then(|id| view.app.session()?.measure(*id));
            let name = measure.filter(|_| entry.measures.len() > 1).map(Measure::short_name);
            text::inline(
                ui,
                name.unwrap_or_default(),
                theme::regular(theme::BODY),
                colours.ink_soft,
            );
            let size = vec2(row.chars().count() as f32 * PITCH, PITCH);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            for (at, mark) in row.chars().filter_map(mark_of).enumerate() {
                let x = rect.left() + (at as f32 + 0.5) * PITCH;
                let centre = eframe::egui::pos2(x, rect.center().y);
                paint_mark(ui.painter(), centre, LIGHT, mark, colours);
            }
            let marks = row.chars().filter_map(mark_of);
            let words = marks.map(|mark| view.t(mark_key(mark)).to_lowercase());
            let spoken = words.collect::<Vec<_>>().join(", ");
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
        });
    }
    if !entry.words.trim().is_empty() {
        let words = view.with("see-words-were", &[("words", entry.words.trim().into())]);
        text::text(ui, &words, theme::regular(theme::BODY), colours.ink_soft);
    }
    ui.add_space(gap::S);
}
