//! The form of what is selected: what, of which measure, who, when, delivered or not.

use eframe::egui::{Checkbox, RichText, Ui};

use crate::app::command::ActionsCommand;
use crate::app::input::{Action, ActionsAction};
use crate::domain::field::{DeliverableField, Field};
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::session::Session;
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::fields::{FieldLook, field_id, named_field_ui};
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, day};
use crate::ui::kit::{aloud, buttons, text};

pub(super) fn form_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let cursor = view.app.roadmap.actions.cursor();
    let Some(deliverable) = cursor.and_then(|id| session.find::<Deliverable>(id)) else { return };
    let id = deliverable.id;
    aloud::region_ui(ui, ("actions-form", id), &view.t("pane-panel"), |ui| {
        aloud::comes_last(ui);
        scroll_ui(ui, "actions-form", |ui| {
            ui.set_max_width((ui.available_width() - gap::BUTTON).max(200.0));
            ui.spacing_mut().item_spacing.y = gap::L;
            let head = view.t("actions-form");
            text::heading(ui, &head, theme::semibold(theme::SENTENCE), view.colours.ink);
            let field = |field| Field::Deliverable(id, field);
            pane_begins(ui.ctx(), Pane::Side, field_id(view, field(DeliverableField::What)));
            let what = view.t("field-deliverable-what");
            let look = FieldLook::of_rows(2);
            named_field_ui(ui, view, field(DeliverableField::What), &what, look);
            measures_ui(ui, view, session, deliverable);
            let who = view.t("field-deliverable-who");
            named_field_ui(ui, view, field(DeliverableField::Who), &who, FieldLook::default());
            let (when, hint) = (view.t("field-deliverable-due"), view.t("actions-hint-due"));
            let look = FieldLook { hint: &hint, ..FieldLook::default() };
            named_field_ui(ui, view, field(DeliverableField::Due), &when, look);
            done_ui(ui, view, deliverable);
            ui.add_space(gap::M);
            buttons_ui(ui, view);
        });
    });
}

fn measures_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, deliverable: &Deliverable) {
    let none = (None, view.t("actions-no-measure").into_owned());
    let measures = session.measures.iter().map(|measure| (Some(measure.id), measure.called()));
    let measures: Vec<_> = [none].into_iter().chain(measures).collect();
    let (width, id) = (ui.available_width(), deliverable.id);
    let now = deliverable.measure;
    choice_list_ui(ui, view, width, "field-deliverable-measure", now, &measures, |measure| {
        Action::from(ActionsAction::Measure(id, measure))
    });
}

fn done_ui(ui: &mut Ui, view: &mut View<'_>, deliverable: &Deliverable) {
    let mut done = deliverable.done.is_some();
    let words = match deliverable.done {
        Some(on) => view.with("actions-delivered", &[("day", day(view, on).into())]),
        None => view.t("field-deliverable-done").into_owned(),
    };
    let words = RichText::new(words).font(theme::regular(theme::BODY));
    if ui.add(Checkbox::new(&mut done, words)).changed() {
        view.ask(ActionsAction::Tick(deliverable.id));
    }
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        for (key, command) in
            [("actions-add", ActionsCommand::Add), ("actions-delete", ActionsCommand::Delete)]
        {
            if buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked() {
                view.run(command);
            }
        }
    });
}
