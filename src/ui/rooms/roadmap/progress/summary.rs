//! The line above the table: how many of all that is under way stand how, each with its sign.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::app::core::progress_words;
use crate::app::input::ProgressAction;
use crate::insight::progress::Progress;
use crate::ui::kit::buttons;
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The size of a sign, and what it takes with the gap behind it.
const SIGN: f32 = 18.0;
const APART: f32 = 30.0;

/// Draws it into a box; where the panel is folded away, with the way to it.
pub(super) fn summary_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    progress: &Progress,
    has_drawer: bool,
    rect: Rect,
) {
    let colours = view.colours;
    let said = progress_words::counts(view.app.texts, &progress.counts);
    let response = ui.interact(rect, ui.scope_id().with("progress-counts"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let room = if has_drawer { drawer_ui(ui, view, rect) } else { rect.width() };
    let mut x = rect.left();
    let middle = rect.center().y;
    for (at, (shown, words)) in
        progress_words::counted(view.app.texts, &progress.counts).into_iter().enumerate()
    {
        let font = if at == 0 { theme::semibold(theme::LEAD) } else { theme::regular(theme::LEAD) };
        let galley = ui.painter().layout_no_wrap(words, font, colours.ink);
        let wide = SIGN + gap::BUTTON + galley.size().x;
        if x + wide > rect.left() + room {
            break;
        }
        paint_shown(ui.painter(), pos2(x + SIGN / 2.0, middle), SIGN, shown, colours);
        let at = pos2(x + SIGN + gap::BUTTON, middle - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colours.ink);
        x += wide + APART;
    }
}

/// The way to the panel; what it leaves of the line.
fn drawer_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect) -> f32 {
    let name = view.t("progress-open-panel").into_owned();
    let font = theme::semibold(theme::BODY);
    let wide = ui.painter().layout_no_wrap(name.clone(), font, view.colours.accent).size().x;
    let place = rect.with_min_x(rect.right() - wide - gap::XS);
    ui.scope_builder(eframe::egui::UiBuilder::new().max_rect(place), |ui| {
        ui.horizontal_centered(|ui| {
            if buttons::quiet_button(ui, view.colours, true, &name).clicked() {
                view.ask(ProgressAction::Panel(true));
            }
        });
    });
    rect.width() - wide - gap::XL
}
