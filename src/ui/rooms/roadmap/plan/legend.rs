//! What the signs on the cards mean.

use eframe::egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::app::core::names::{horizon_key, kind_key};
use crate::domain::measure::{Horizon, MeasureKind};
use crate::ui::kit::plan_sign::{KIND_WIDTH, horizon_width, paint_horizon, paint_kind};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The height of the legend.
pub(super) const HEIGHT: f32 = 40.0;

pub(super) fn legend_ui(ui: &Ui, view: &View<'_>, rect: Rect) {
    let colours = view.colours;
    let font = theme::regular(theme::SMALL);
    let (mut x, y) = (rect.left(), rect.center().y);
    let mut said = Vec::new();
    let mut name = |x: f32, words: &str| {
        let at = pos2(x, y);
        let font = font.clone();
        let words = words.to_lowercase();
        let drawn = ui.painter().text(at, Align2::LEFT_CENTER, &words, font, colours.ink_soft);
        said.push(words);
        drawn.right() + gap::XXL
    };
    for kind in MeasureKind::ALL {
        paint_kind(ui.painter(), pos2(x + KIND_WIDTH / 2.0, y), kind, colours);
        x = name(x + KIND_WIDTH + gap::M, &view.t(kind_key(Some(kind))));
    }
    x += gap::L;
    for horizon in Horizon::ALL {
        paint_horizon(ui.painter(), pos2(x, y), horizon, colours);
        x = name(x + horizon_width(horizon) + gap::M, &view.t(horizon_key(Some(horizon))));
    }
    // By ear each card says its own.
    let response = ui.interact(rect, ui.scope_id().with("legend"), Sense::hover());
    let words = said.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
}
