//! What the page is made of: the heads of its parts, and what can be unfolded.

use eframe::egui::{Align, Layout, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::app::command::{Command, MinutesCommand};
use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::Fold;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, text};

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
    aloud::tell_fold(view, &button, name, open);
    if button.clicked() {
        view.ask(MinutesAction::Fold(fold, !open));
    }
    open
}

/// How wide a box with its words is.
pub(super) fn tick_width(ui: &Ui, view: &View<'_>, key: &str) -> f32 {
    let font = theme::regular(theme::BODY);
    let words = ui.painter().layout_no_wrap(view.t(key).into_owned(), font, view.colours.ink);
    words.size().x + ui.spacing().icon_width + ui.spacing().icon_spacing + gap::M
}

/// What stands beside a field, with its middle where that of a field of one line is.
pub(super) fn beside_field_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let size = vec2(0.0, theme::BODY * 1.3 + 2.0 * gap::FIELD.y);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(size.y);
        ui.spacing_mut().item_spacing.x = gap::M;
        content(ui);
    });
}

/// The way to take something away; whether it is pressed.
pub(super) fn away_ui(ui: &mut Ui, view: &View<'_>, of: &str) -> bool {
    let words = view.t("minutes-remove");
    let button = buttons::quiet_button(ui, view.colours, true, &words);
    let name = if of.is_empty() { words.into_owned() } else { format!("{words}: {of}") };
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    button.clicked()
}

/// A menu whose words begin where those above it do: its button reaches out to the left.
pub(super) fn menu_below_ui(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    let room = ui.available_rect_before_wrap();
    let out = room.with_min_x(room.left() - ui.spacing().button_padding.x);
    let mut drawn = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(out));
    content(&mut drawn);
    // What reaches out takes no room from what follows.
    ui.allocate_rect(drawn.min_rect().with_min_x(room.left()), Sense::hover());
}
