//! One of several, chosen from a list that opens below its name.

use eframe::egui::{self, ComboBox, Rect, Response, RichText, Stroke, Ui, Vec2};

use crate::app::core::phrases::named;
use crate::app::input::Action;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::ring_over_edge;
use crate::ui::kit::menus::opens_and_closes;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// How wide the sign of a list is, and how strong its lines, in points.
const ARROW: f32 = 10.0;
const ARROW_LINE: f32 = 1.5;

/// A list of choices under a name, of which one is chosen. Gives the button that opens it.
pub(crate) fn choice_list_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    view: &mut View<'_>,
    width: f32,
    key: &str,
    now: T,
    all: &[(T, String)],
    action: impl Fn(T) -> Action,
) -> Response {
    let name = view.t(key);
    let chosen = all.iter().find(|(value, _)| *value == now).map_or("", |(_, name)| name.as_str());
    let place = ui.allocate_ui(Vec2::new(width, 60.0), |ui| {
        let list = ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = gap::XS;
            text::caption(ui, &name, view.colours.ink_soft);
            let shown = RichText::new(chosen).font(theme::regular(theme::BODY));
            let combo = ComboBox::from_id_salt(key).selected_text(shown).width(width).truncate();
            let combo = combo.icon(|ui, rect, visuals, _| paint_arrow(ui, rect, visuals.fg_stroke));
            let response = combo.show_ui(ui, |ui| {
                for (value, name) in all {
                    let words = RichText::new(name).font(theme::regular(theme::BODY));
                    let line = ui.selectable_label(now == *value, words);
                    line.widget_info(|| {
                        egui::WidgetInfo::labeled(egui::Role::ListBoxOption, true, name)
                    });
                    aloud::is_chosen(ui.ctx(), line.id, now == *value);
                    if line.clicked() {
                        view.ask(action(*value));
                        ui.close();
                    }
                }
            });
            let spoken = named(&name, chosen);
            let combo = &response.response;
            ring_over_edge(combo);
            // A button that opens a list: of a combo box, readers on Linux say the name for its value,
            // and so all of it twice.
            combo.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
            ui.ctx().accesskit_node_builder(combo.id, |node| {
                node.set_has_popup(egui::accesskit::HasPopup::Listbox);
            });
            let is_open = ComboBox::is_open(ui.ctx(), combo.id);
            opens_and_closes(ui, view, combo, is_open.then_some(all.len()), &name);
            response.response
        });
        list.inner
    });
    place.inner
}

/// An open angle: a full triangle that points down means low here.
fn paint_arrow(ui: &Ui, rect: Rect, stroke: Stroke) {
    let place = Rect::from_center_size(rect.center(), Vec2::new(ARROW, ARROW / 2.0));
    let points = vec![place.left_top(), place.center_bottom(), place.right_top()];
    ui.painter().line(points, Stroke::new(ARROW_LINE, stroke.color));
}
