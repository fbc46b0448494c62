//! That an entry is called as another one is: where its name is written, and in its list.

use eframe::egui::Ui;

use crate::domain::lists::EntryId;
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;

/// How many others are called the same, and how two of one organisation are told apart; nothing
/// where none are.
pub(super) fn same_words(view: &View<'_>, session: &Session, entry: EntryId) -> Vec<String> {
    let Some(document) = &view.app.document else { return Vec::new() };
    let same = document.alike().same(entry);
    let mut said = Vec::new();
    if same.name > 0 {
        said.push(match entry {
            EntryId::Participant(id) => {
                let name = session.find::<Participant>(id).map(|p| p.told_apart(session));
                let args = [("n", same.name.into()), ("name", name.unwrap_or_default().into())];
                view.with("same-short-name", &args)
            }
            _ => view.count("same-name", same.name),
        });
    }
    if same.number > 0 {
        said.push(view.count("same-number", same.number));
    }
    said
}

/// Says so above a form.
pub(super) fn same_ui(ui: &mut Ui, view: &View<'_>, session: &Session, entry: EntryId) {
    for words in same_words(view, session, entry) {
        let words = format!("! {words}");
        text::text(ui, &words, theme::medium(theme::NOTE), view.colours.ink);
    }
}
