//! Questions in front of everything: their head, their words, their answers. What each answer asks
//! for is a matter of whoever puts the question.

use std::path::Path;

use eframe::egui::{Ui, vec2};

use crate::app::input::Action;
use crate::ui::kit::focus::focus_is_outside;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};

/// An answer: the key of its words, and what it asks for.
pub(crate) struct DialogButton {
    key: &'static str,
    asks: Action,
}

impl DialogButton {
    pub(crate) const CANCEL: Self = Self::new("cancel", Action::Dismiss);
    pub(crate) const CLOSE: Self = Self::new("close", Action::Dismiss);
    pub(crate) const LATER: Self = Self::new("not-now", Action::Dismiss);

    pub(crate) const fn new(key: &'static str, asks: Action) -> Self {
        Self { key, asks }
    }

    pub(crate) const fn agree(key: &'static str) -> Self {
        Self::new(key, Action::Agree)
    }
}

/// What a question or a page is about: it is called so, too.
pub(crate) fn heading_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    aloud::name_frame(ui, words);
    text::heading(ui, words, theme::semibold(theme::HEAD), view.colours.ink);
}

pub(crate) fn question_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &str,
    words: &str,
    answers: impl IntoIterator<Item = DialogButton>,
) {
    heading_ui(ui, view, &view.t(title));
    text::text(ui, words, theme::regular(theme::BODY), view.colours.ink);
    answers_ui(ui, view, answers);
}

/// The first answer is the one that loses nothing, and has the focus.
pub(crate) fn answers_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    answers: impl IntoIterator<Item = DialogButton>,
) {
    ui.add_space(gap::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::BUTTON, gap::M);
        for (at, answer) in answers.into_iter().enumerate() {
            let words = view.t(answer.key);
            let response = if at == 0 {
                buttons::main_button(ui, view.colours, &words)
            } else {
                buttons::second_button(ui, view.colours, &words)
            };
            if at == 0 && focus_is_outside(ui) {
                response.request_focus();
            }
            if response.clicked() {
                view.ask(answer.asks);
            }
        }
    });
}

/// The button that closes a dialog; it has the keyboard where nothing in the dialog has it.
pub(crate) fn close_button_ui(ui: &mut Ui, view: &mut View<'_>, key: &str) {
    let close = buttons::main_button(ui, view.colours, &view.t(key));
    if focus_is_outside(ui) {
        close.request_focus();
    }
    if close.clicked() {
        view.ask(Action::Dismiss);
    }
}

pub(crate) fn path_words_ui(ui: &mut Ui, view: &View<'_>, path: &Path) {
    let path = path.display().to_string();
    text::text(ui, &path, theme::medium(theme::BODY), view.colours.ink_soft);
}
