//! What the forms of Prepare are made of: fields, rows of them, choices, ticks.

use eframe::egui::{self, Checkbox, RichText, Ui, Vec2};

use crate::app::input::Action;
use crate::domain::field::Field;
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The field that names an entry, large.
pub(super) fn title_field_ui(ui: &mut Ui, view: &mut View<'_>, field: Field, key: &str) {
    let name = view.t(key);
    pane_begins(ui.ctx(), Pane::Form, field_id(view, field));
    named_field_ui(
        ui,
        view,
        field,
        &name,
        FieldLook { size: theme::TITLE, ..FieldLook::default() },
    );
}

/// A field for words of some length.
pub(super) fn long_ui(ui: &mut Ui, view: &mut View<'_>, field: Field, key: &str) {
    let name = view.t(key);
    named_field_ui(ui, view, field, &name, FieldLook::of_rows(3));
}

/// A field for one sentence: it shows all of it, and Enter goes on.
pub(super) fn sentence_ui(ui: &mut Ui, view: &mut View<'_>, field: Field, key: &str) {
    let name = view.t(key);
    named_field_ui(ui, view, field, &name, FieldLook::default());
}

/// Fields beside each other where there is room, below each other where there is not.
pub(super) fn row_ui(ui: &mut Ui, view: &mut View<'_>, fields: &[(Field, &str, &str)]) {
    let apart = gap::XL;
    let width = ui.available_width();
    let each = (width - apart * (fields.len() as f32 - 1.0)) / fields.len() as f32;
    let beside = each >= 150.0;
    let each = if beside { each } else { width };
    let mut draw = |ui: &mut Ui| {
        for (field, key, hint) in fields {
            ui.vertical(|ui| {
                ui.set_width(each);
                let hint = if hint.is_empty() { String::new() } else { view.t(hint).into_owned() };
                let name = view.t(key);
                named_field_ui(
                    ui,
                    view,
                    *field,
                    &name,
                    FieldLook { hint: &hint, ..FieldLook::default() },
                );
            });
        }
    };
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = apart;
            draw(ui);
        });
    } else {
        draw(ui);
    }
}

/// A choice among a few: all of them to see, one holds.
pub(super) fn choose_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    now: T,
    all: &[(T, String)],
    action: impl Fn(T) -> Action,
) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::S;
        text::caption(ui, &view.t(key), view.colours.ink_soft);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(gap::PART, gap::XS);
            for (value, name) in all {
                let holds = now == *value;
                let words = RichText::new(name).font(theme::regular(theme::BODY));
                let response = ui.radio(holds, words);
                let spoken = format!("{}: {name}", view.t(key));
                response.widget_info(|| {
                    egui::WidgetInfo::selected(egui::Role::RadioButton, true, holds, &spoken)
                });
                if response.clicked() && now != *value {
                    view.ask(action(*value));
                }
            }
        });
    });
}

pub(super) fn check_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    now: bool,
    action: impl Fn(bool) -> Action,
) {
    let mut on = now;
    let words = RichText::new(view.t(key)).font(theme::regular(theme::BODY));
    if ui.add(Checkbox::new(&mut on, words)).changed() {
        view.ask(action(on));
    }
}
