//! A large button among others of which one is chosen, with what it means.

use eframe::egui::{Align, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::kit::group::paint_box;
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;

/// A large button that is chosen or not: its name, and below it what it means. As high as its words.
pub(crate) fn choice_button_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    below: &str,
    chosen: bool,
) -> Response {
    let colours = view.colours;
    let width = ui.available_width();
    let lay = |words: &str, font, colour, rows| {
        text::layout(ui.painter(), words, font, colour, width - 28.0, rows, Align::LEFT)
    };
    let name_galley = lay(name, theme::medium(theme::BODY), colours.ink, 2);
    let below_galley = lay(below, theme::regular(theme::SMALL), colours.ink_soft, 4);
    let below_height = if below.is_empty() { 0.0 } else { below_galley.size().y + 2.0 };
    let height = (name_galley.size().y + below_height + 18.0).max(42.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = if below.is_empty() { name.to_owned() } else { format!("{name}. {below}") };
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &spoken));
    let hovered = response.hovered() || response.has_focus();
    paint_box(ui.painter(), rect, colours, chosen, hovered);
    let words_height = name_galley.size().y + below_height;
    let top = pos2(rect.left() + 14.0, rect.center().y - words_height / 2.0);
    let next = top + vec2(0.0, name_galley.size().y + 2.0);
    ui.painter().galley(top, name_galley, colours.ink);
    if !below.is_empty() {
        ui.painter().galley(next, below_galley, colours.ink_soft);
    }
    response
}
