//! What the chosen item is, to change: number, who presents it, when, which measures.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::Fold;
use crate::domain::field::Field;
use crate::domain::field::meeting::{ItemField, MeetingText};
use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::session::Session;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

/// The room of a number, and of a time.
const NUMBER: f32 = 120.0;
/// The least room of two fields beside each other.
const BESIDE: f32 = 460.0;

pub(super) fn about_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let name = view.t("minutes-about").into_owned();
    if !parts::fold_ui(ui, view, Fold::About, &name) {
        return;
    }
    let id = item.id;
    if item.is_minuted() {
        field_ui(ui, view, (id, ItemField::Number), "field-item-number", Some(NUMBER));
    }
    if item.is_minuted() {
        pair_ui(
            ui,
            view,
            id,
            [
                (ItemField::Presenter, "field-item-presenter"),
                (ItemField::PresentsFor, "field-item-presents-for"),
            ],
        );
    }
    pair_ui(
        ui,
        view,
        id,
        [(ItemField::Starts, "field-item-starts"), (ItemField::Minutes, "field-item-minutes")],
    );
    let days = item.meeting.and_then(|id| session.meeting(id)).map(|it| it.days().len());
    if days.is_some_and(|days| days > 1) || item.day.is_some() {
        field_ui(ui, view, (id, ItemField::Day), "field-item-day", Some(2.0 * NUMBER));
    }
    if item.is_minuted() {
        treated_ui(ui, view, session, item);
    }
    ui.add_space(gap::XS);
    parts::ways_ui(ui, view, &[("minutes-delete", MinutesCommand::DeleteItem)]);
}

fn field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (id, field): (ItemId, ItemField),
    key: &str,
    width: Option<f32>,
) {
    let name = view.t(key);
    let look = FieldLook { width, ..FieldLook::default() };
    named_field_ui(ui, view, Field::Meeting(MeetingText::Item(id, field)), &name, look);
}

/// Two fields beside each other where there is room.
fn pair_ui(ui: &mut Ui, view: &mut View<'_>, id: ItemId, fields: [(ItemField, &str); 2]) {
    let width = ui.available_width();
    if width < BESIDE {
        for (field, key) in fields {
            field_ui(ui, view, (id, field), key, None);
        }
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        // With what stands around the text of a field.
        let each = (width - gap::L) / 2.0 - gap::COLUMN;
        for (field, key) in fields {
            field_ui(ui, view, (id, field), key, Some(each));
        }
    });
}

/// Which measures it treats.
fn treated_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let name = view.t("field-item-measures").into_owned();
    menu_ui(ui, view, &name, |ui, view| {
        let walk = view.t("minutes-walk").into_owned();
        if item_ui(ui, view, MenuLine::ticked(&walk, item.walk)) {
            view.ask(MinutesAction::Walks(!item.walk));
        }
        ui.separator();
        for measure in &session.measures {
            let treats = item.measures.contains(&measure.id);
            if item_ui(ui, view, MenuLine::ticked(&measure.called(), treats)) {
                view.ask(MinutesAction::Treats(measure.id, !treats));
            }
        }
    });
}
