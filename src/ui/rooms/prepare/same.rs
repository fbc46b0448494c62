//! That an entry is called as another one is, where its name is written.

use eframe::egui::Ui;

use crate::app::rooms::prepare::Same;
use crate::domain::lists::EntryId;
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;

/// Says how many others are called the same, and how two of one organisation are told apart.
pub(super) fn same_ui(ui: &mut Ui, view: &View<'_>, session: &Session, entry: EntryId) {
    let same = Same::of(session, entry);
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
    for words in said {
        let words = format!("! {words}");
        text::text(ui, &words, theme::medium(theme::NOTE), view.colours.ink);
    }
}
