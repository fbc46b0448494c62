//! What the page is made of: the heads of its parts, and what can be unfolded.

use eframe::egui::{Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::command::{Command, MinutesCommand};
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::Fold;
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// The head of a part.
pub(super) fn head_ui(ui: &mut Ui, view: &View<'_>, name: &str) {
    ui.add_space(gap::M);
    text::list_heading(ui, name, view.colours.ink_soft);
    rule_ui(ui, view);
}

/// A hairline across the page.
pub(super) fn rule_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, view.colours.hairline());
}

/// The ways to write more of a part: each is there where it can be done.
pub(super) fn ways_ui(ui: &mut Ui, view: &mut View<'_>, ways: &[(&str, MinutesCommand)]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::XXL;
        for (key, command) in ways {
            if Command::from(*command).is_enabled(view.app)
                && buttons::quiet_button(ui, view.colours, true, &view.t(key)).clicked()
            {
                view.run(*command);
            }
        }
    });
}

/// The head of what can be unfolded; whether it is.
pub(super) fn fold_ui(ui: &mut Ui, view: &mut View<'_>, fold: Fold, name: &str) -> bool {
    let open = view.app.minutes.is_open(fold);
    ui.add_space(gap::M);
    let sign = if open { "▾" } else { "▸" };
    let button = buttons::quiet_button(ui, view.colours, true, &format!("{sign} {name}"));
    button.widget_info(|| WidgetInfo::selected(Role::Button, true, open, name));
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_expanded(open));
    if button.clicked() {
        view.ask(MinutesAction::Fold(fold, !open));
    }
    open
}
