//! How far the measure has come, and since when.

use eframe::egui::Ui;

use crate::app::core::names::stage_key;
use crate::app::input::{Action, ProgressAction};
use crate::domain::field::{Field, MeasureField};
use crate::domain::measure::Measure;
use crate::domain::progress::stage::Stage;
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;

pub(super) fn stage_ui(ui: &mut Ui, view: &mut View<'_>, measure: &Measure) {
    let stages = [None].into_iter().chain(Stage::ALL.map(Some));
    let stages: Vec<_> =
        stages.map(|stage| (stage, view.t(stage_key(stage)).into_owned())).collect();
    let id = measure.id;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        let width = (ui.available_width() - gap::L) / 2.0;
        choice_list_ui(ui, view, width, "field-stage", measure.stage, &stages, |stage| {
            Action::from(ProgressAction::Stage(id, stage))
        });
        if measure.stage.is_some() {
            ui.vertical(|ui| {
                let (name, hint) = (view.t("field-stage-date"), view.t("progress-hint-day"));
                let field = Field::Measure(id, MeasureField::StageDate);
                let look = FieldLook { hint: &hint, ..FieldLook::default() };
                named_field_ui(ui, view, field, &name, look);
            });
        }
    });
    ui.add_space(gap::M);
}
