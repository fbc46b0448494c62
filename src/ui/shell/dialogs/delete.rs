//! What is lost when an entry is deleted, or when what an earlier run left is thrown away.

use eframe::egui::Ui;

use crate::app::input::Action;
use crate::app::rooms::prepare::subject;
use crate::domain::lists::EntryId;
use crate::ui::kit::questions::{DialogButton, question_ui};
use crate::ui::kit::view::View;

pub(super) fn delete_ui(ui: &mut Ui, view: &mut View<'_>, entry: EntryId) {
    let name = view.app.session().and_then(|s| subject(s, entry)).unwrap_or_default();
    let name = if name.trim().is_empty() { view.t("unnamed").into_owned() } else { name };
    let goes = view.app.goes_along();
    let parts = [
        ("goes-ballots", goes.ballots),
        ("goes-judgements", goes.judgements),
        ("goes-decisions", goes.decisions),
        ("goes-measures", goes.measures),
    ];
    let parts: Vec<_> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n)).collect();
    let mut words = view.with("delete-words", &[("name", name.into())]);
    if !parts.is_empty() {
        words.push(' ');
        words.push_str(&parts.join(" "));
    }
    words.push(' ');
    words.push_str(&view.t("delete-undo"));
    let keep = DialogButton::new("delete-keep", Action::Dismiss);
    question_ui(ui, view, "delete-title", &words, [keep, DialogButton::agree("delete-agree")]);
}

pub(super) fn throw_away_ui(ui: &mut Ui, view: &mut View<'_>) {
    let words = view.t("throw-away-words");
    let keep = DialogButton::new("throw-away-keep", Action::Dismiss);
    let answers = [keep, DialogButton::agree("throw-away-agree")];
    question_ui(ui, view, "throw-away-title", &words, answers);
}
