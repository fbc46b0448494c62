//! Menus and their lines, and how a command is called in them.

use eframe::egui::{self, Align, Align2, Button, RichText, Sense, Ui, vec2};

use crate::app::command::{Command, EditCommand};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// From the edge of a line to what stands in it.
const WORDS: f32 = gap::BUTTON;
/// The column for the tick of what can hold, so that no word moves when it does.
const TICK: f32 = 20.0;

/// What stands on a menu's button.
fn with_sign(words: &str) -> String {
    format!("{words} ▾")
}

/// How wide a menu's button is.
pub(crate) fn menu_width(ui: &Ui, words: &str) -> f32 {
    let (font, ink) = (theme::regular(theme::BODY), egui::Color32::PLACEHOLDER);
    let text = ui.painter().layout_no_wrap(with_sign(words), font, ink);
    text.size().x + 2.0 * ui.spacing().button_padding.x
}

/// A menu's button, with the sign that it opens.
pub(crate) fn menu_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    words: &str,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) -> egui::Response {
    let text = RichText::new(with_sign(words))
        .font(theme::regular(theme::BODY))
        .color(view.colours.ink_soft);
    let button = Button::new(text).frame_when_inactive(false);
    let button = button.min_size(egui::vec2(0.0, theme::TARGET));
    let menu = egui::containers::menu::MenuButton::from_button(button);
    let (response, _) = menu.ui(ui, |ui| {
        ui.set_width(320.0);
        ui.spacing_mut().item_spacing.y = gap::XXS;
        egui::ScrollArea::vertical()
            .id_salt("menu")
            .max_height(ui.ctx().content_rect().height() - 90.0)
            .show(ui, |ui| {
                content(ui, view);
                crate::ui::kit::focus::bring_focus_into_view(ui);
            });
    });
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, words));
    response
}

/// A line to choose, as in a menu.
#[derive(Clone, Copy)]
pub(crate) struct MenuLine<'a> {
    name: &'a str,
    shortcut: &'a str,
    enabled: bool,
    holds: Option<bool>,
}

impl<'a> MenuLine<'a> {
    pub(crate) const fn new(name: &'a str) -> Self {
        Self { name, shortcut: "", enabled: true, holds: None }
    }

    /// One that can hold, and does or does not.
    pub(crate) const fn holding(name: &'a str, holds: bool) -> Self {
        Self { holds: Some(holds), ..Self::new(name) }
    }
}

/// A menu's line for a command: its name, its key, whether it holds.
pub(crate) fn command_item_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    command: impl Into<Command>,
    holds: Option<bool>,
) {
    let command = command.into();
    let (name, shortcut) = (command_name(view, command), view.shortcut(command));
    let enabled = command.is_enabled(view.app) || holds.is_some();
    if item_ui(ui, view, MenuLine { name: &name, shortcut: &shortcut, enabled, holds }) {
        view.run(command);
    }
}

/// A menu's line; true when it was chosen, which closes the menu.
pub(crate) fn item_ui(ui: &mut Ui, view: &View<'_>, line: MenuLine<'_>) -> bool {
    let clicked = line_ui(ui, view, line);
    if clicked {
        ui.close();
    }
    clicked
}

/// A line to choose, as in a menu; what it stands in stays open.
pub(crate) fn line_ui(ui: &mut Ui, view: &View<'_>, line: MenuLine<'_>) -> bool {
    let MenuLine { name, shortcut, enabled, holds } = line;
    let colours = view.colours;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let size = egui::vec2(ui.available_width(), theme::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let colour = if enabled { colours.ink } else { colours.ink_soft };
    let painter = ui.painter();
    if enabled && (response.hovered() || response.has_focus()) {
        painter.rect_filled(rect, 6.0, colours.accent_soft);
    }
    let font = theme::regular(theme::BODY);
    let indent = if holds.is_some() { TICK + WORDS } else { WORDS };
    if holds == Some(true) {
        let tick = rect.left_center() + vec2(WORDS, 0.0);
        painter.text(tick, Align2::LEFT_CENTER, "✓", font.clone(), colour);
    }
    let key =
        painter.layout_no_wrap(shortcut.to_owned(), theme::regular(theme::SMALL), colours.ink_soft);
    let room = rect.width() - indent - key.size().x - 24.0;
    let words = text::layout(painter, name, font, colour, room, 1, Align::LEFT);
    let at = rect.left_center() + egui::vec2(indent, -words.size().y / 2.0);
    painter.galley(at, words, colour);
    let at = rect.right_center() - vec2(WORDS + key.size().x, key.size().y / 2.0);
    painter.galley(at, key, colours.ink_soft);
    response.widget_info(|| match holds {
        Some(holds) => egui::WidgetInfo::selected(egui::Role::RadioButton, enabled, holds, name),
        None => egui::WidgetInfo::labeled(egui::Role::Button, enabled, name),
    });
    response.clicked()
}

/// A command's name; undo and redo say what.
pub(crate) fn command_name(view: &View<'_>, command: Command) -> String {
    let named = |key: &str, what: String| view.with(key, &[("what", what.into())]);
    match command {
        Command::Edit(EditCommand::Undo) => {
            view.app.undo_name().map(|what| named("undo-what", what))
        }
        Command::Edit(EditCommand::Redo) => {
            view.app.redo_name().map(|what| named("redo-what", what))
        }
        _ => None,
    }
    .unwrap_or_else(|| view.t(command.key()).into_owned())
}
