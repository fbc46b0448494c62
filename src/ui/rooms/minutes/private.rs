//! What the secretariat notes for itself alone: it is on no wall and in no minutes.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::Fold;
use crate::domain::field::Field;
use crate::domain::field::meeting::MeetingText;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::private_note::PrivateNote;
use crate::domain::session::Session;
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

pub(super) fn private_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let of_item = |note: &&PrivateNote| note.item == Some(item.id);
    let all: Vec<&PrivateNote> = session.private_notes.iter().filter(of_item).collect();
    let name = view.count("minutes-private", all.len());
    if !parts::fold_ui(ui, view, Fold::Private, &name) {
        return;
    }
    let named = view.t("minutes-private-note");
    for note in all {
        let field = Field::Meeting(MeetingText::PrivateNote(note.id));
        field_ui(ui, view, field, &named, FieldLook::of_rows(2));
        if parts::away_ui(ui, view, &named) {
            view.ask(MinutesAction::RemovePrivate(note.id));
        }
    }
    parts::ways_ui(ui, view, &[("minutes-add-private", MinutesCommand::AddPrivateNote)]);
}
