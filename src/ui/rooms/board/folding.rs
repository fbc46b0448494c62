//! Where the board's panel stands: beside the board, or in place of it.

use eframe::egui::{Context, Ui};

use crate::ui::kit::theme;
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::rooms::board::columns;

/// Whether the panel stands in place of the board, where it is wanted, rather than beside it: where
/// there is little room, or where columns are seen without it that are not seen beside it.
pub(super) fn panel_folds(ui: &Ui, view: &View<'_>) -> bool {
    if is_narrow(ui.ctx()) {
        return true;
    }
    let Some(session) = view.app.session().filter(|_| !view.app.settings.board_list) else {
        return false;
    };
    let all = ui.ctx().content_rect().width() - theme::RAIL;
    let beside = all - panel_width(ui.ctx());
    let bar = ui.spacing().scroll.allocated_width() + 2.0;
    let least = columns::least_width(ui, view, session) + bar;
    beside < least && least <= all
}

/// How wide the panel beside the board is, in points.
pub(super) fn panel_width(ctx: &Context) -> f32 {
    let roomy = ctx.content_rect().width() >= theme::ROOMY;
    if roomy { theme::PANEL } else { theme::PANEL_NARROW }
}
