//! What is written of an item before the meeting, to be sent out.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::app::rooms::minutes::Fold;
use crate::domain::field::Field;
use crate::domain::field::meeting::{ItemField, MeetingText};
use crate::domain::meeting::item::Item;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

pub(super) fn case_ui(ui: &mut Ui, view: &mut View<'_>, item: &Item) {
    let name = view.t("minutes-case").into_owned();
    if !parts::fold_ui(ui, view, Fold::Case, &name) {
        return;
    }
    for (field, key) in [
        (ItemField::History, "field-item-history"),
        (ItemField::Background, "field-item-background"),
        (ItemField::Asked, "field-item-asked"),
        (ItemField::Proposal, "field-item-proposal"),
    ] {
        let name = view.t(key);
        let field = Field::Meeting(MeetingText::Item(item.id, field));
        named_field_ui(ui, view, field, &name, FieldLook::of_rows(2));
    }
    parts::ways_ui(ui, view, &[("minutes-take-proposal", MinutesCommand::TakeProposal)]);
}
