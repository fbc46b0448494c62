//! The bar above the rooms: what is open, and the menus.

use eframe::egui::{
    self, Align, Align2, Button, Frame, Layout, Margin, Panel, RichText, Sense, Ui,
};

use crate::app::action::Action;
use crate::app::audience::{AudiencePlace, Show};
use crate::app::command::Command;
use crate::app::state::Room;
use crate::i18n::{self, Texts};
use crate::storage::settings::{Advance, Theme};
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::{View, is_low, is_narrow};
use crate::ui::rooms::{board, judge};
use crate::ui::shell::{Pane, pane_begins};

/// Draws the top bar.
pub fn top_bar_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (narrow, low) = (is_narrow(ui.ctx()), is_low(ui.ctx()));
    let margin = Margin::symmetric(if narrow { 12 } else { 22 }, 0);
    let frame = Frame::new().fill(view.colours.paper).inner_margin(margin);
    let panel = Panel::top("top")
        .exact_size(if low { theme::TOP_BAR_LOW } else { theme::TOP_BAR })
        .resizable(false);
    panel.show_separator_line(true).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            // The menus stand at the right edge, but come left to right for the keyboard: they
            // are as wide as they were in the last frame.
            let place = egui::Id::unique("menus-width");
            let before = ui.ctx().data(|data| data.get_temp::<f32>(place)).unwrap_or(0.0);
            let room = (ui.available_width() - before - 16.0).max(0.0);
            let size = egui::vec2(room, ui.available_height());
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| {
                ui.set_min_width(room);
                what_is_open_ui(ui, view);
            });
            let menus = ui.scope(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                menus_ui(ui, view, narrow);
            });
            let width = menus.response.rect.width();
            if (width - before).abs() > 0.5 {
                ui.ctx().data_mut(|data| data.insert_temp(place, width));
                ui.ctx().request_discard("the menus are of another width");
            }
        });
    });
    if matches!(view.app.room, Room::Board | Room::Judge) && narrow {
        let panel = Panel::top("tools")
            .exact_size(if low { theme::TOP_BAR_LOW } else { 44.0 })
            .resizable(false);
        panel.show_separator_line(true).frame(frame).show(ui, |ui| {
            ui.horizontal_centered(|ui| tools_ui(ui, view));
        });
    }
}

fn what_is_open_ui(ui: &mut Ui, view: &View<'_>) {
    let colours = view.colours;
    if view.app.document.is_none() {
        return;
    }
    let title = view.app.document_title();
    text::line(ui, &title, theme::semibold(theme::BODY + 1.0), colours.ink)
        .on_hover_text(title.as_str());
    if view.app.document.as_ref().is_some_and(|document| document.read_only) {
        ui.add_space(6.0);
        text::line(ui, &view.t("top-read-only"), theme::semibold(theme::SMALL), colours.ink);
    }
    if view.app.journal_error.is_some() || view.app.journal_late {
        ui.add_space(6.0);
        text::line(ui, &view.t("top-not-safe"), theme::semibold(theme::SMALL), colours.ink);
    }
    if view.app.is_unsaved() {
        ui.add_space(6.0);
        text::line(ui, &view.t("top-unsaved"), theme::regular(theme::SMALL), colours.ink_soft);
    }
}

fn menus_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    if matches!(view.app.room, Room::Board | Room::Judge) && !narrow {
        tools_ui(ui, view);
        ui.add_space(6.0);
        ui.separator();
        ui.add_space(6.0);
    }
    file_menu_ui(ui, view);
    view_menu_ui(ui, view);
    audience_menu_ui(ui, view);
    language_menu_ui(ui, view, narrow);
    help_button_ui(ui, view, narrow);
}

/// The tools of the open room.
fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.app.room {
        Room::Board => board::tools::tools_ui(ui, view),
        Room::Judge => judge::tools::tools_ui(ui, view),
        Room::Start | Room::Prepare => {}
    }
}

/// A menu's button, with the sign that it opens.
pub fn menu_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    words: &str,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) -> egui::Response {
    let text = RichText::new(format!("{words} ▾"))
        .font(theme::regular(theme::BODY))
        .color(view.colours.ink_soft);
    let button = Button::new(text).frame_when_inactive(false);
    let button = button.min_size(egui::vec2(0.0, theme::TARGET));
    let menu = egui::containers::menu::MenuButton::from_button(button);
    let (response, _) = menu.ui(ui, |ui| {
        ui.set_width(320.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        egui::ScrollArea::vertical()
            .id_salt("menu")
            .max_height(ui.ctx().content_rect().height() - 90.0)
            .show(ui, |ui| {
                content(ui, view);
                crate::ui::kit::view::bring_focus_into_view(ui);
            });
    });
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, words));
    response
}

/// A menu's line for a command: its name, its key, whether it holds.
pub fn command_item_ui(ui: &mut Ui, view: &mut View<'_>, command: Command, holds: Option<bool>) {
    let name = command_name(view, command);
    let enabled = command.is_enabled(view.app) || holds.is_some();
    if item_ui(ui, view, &name, &view.sign(command), enabled, holds) {
        view.run(command);
    }
}

/// A menu's line; true when it was chosen, which closes the menu.
pub fn item_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    sign: &str,
    enabled: bool,
    holds: Option<bool>,
) -> bool {
    let clicked = line_ui(ui, view, name, sign, enabled, holds);
    if clicked {
        ui.close();
    }
    clicked
}

/// A line to choose, as in a menu; what it stands in stays open.
pub fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    sign: &str,
    enabled: bool,
    holds: Option<bool>,
) -> bool {
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
    // What can hold has a column for the tick, so that no word moves when it does.
    let indent = if holds.is_some() { 30.0 } else { 10.0 };
    if holds == Some(true) {
        let tick = rect.left_center() + egui::vec2(10.0, 0.0);
        painter.text(tick, Align2::LEFT_CENTER, "✓", font.clone(), colour);
    }
    let key =
        painter.layout_no_wrap(sign.to_owned(), theme::regular(theme::SMALL), colours.ink_soft);
    let room = rect.width() - indent - key.size().x - 24.0;
    let words = text::layout(painter, name, font, colour, room, 1, Align::LEFT);
    let at = rect.left_center() + egui::vec2(indent, -words.size().y / 2.0);
    painter.galley(at, words, colour);
    let at = rect.right_center() - egui::vec2(10.0 + key.size().x, key.size().y / 2.0);
    painter.galley(at, key, colours.ink_soft);
    response.widget_info(|| match holds {
        Some(holds) => egui::WidgetInfo::selected(egui::Role::RadioButton, enabled, holds, name),
        None => egui::WidgetInfo::labeled(egui::Role::Button, enabled, name),
    });
    response.clicked()
}

/// A command's name; undo and redo say what.
pub fn command_name(view: &View<'_>, command: Command) -> String {
    let named = |key: &str, what: String| view.with(key, &[("what", what.into())]);
    match command {
        Command::Undo => view.app.undo_name().map(|what| named("undo-what", what)),
        Command::Redo => view.app.redo_name().map(|what| named("redo-what", what)),
        _ => None,
    }
    .unwrap_or_else(|| view.t(command.key()).into_owned())
}

fn file_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("menu-file");
    let response = menu_ui(ui, view, &name, |ui, view| {
        for command in [Command::New, Command::Open, Command::Save, Command::SaveAs] {
            command_item_ui(ui, view, command, None);
        }
        for command in [Command::Versions, Command::Recover, Command::Quit] {
            command_item_ui(ui, view, command, None);
        }
        ui.separator();
        for command in [Command::Undo, Command::Redo] {
            command_item_ui(ui, view, command, None);
        }
        ui.separator();
        for command in [Command::CopyBoard, Command::PasteMeasures, Command::Points] {
            command_item_ui(ui, view, command, None);
        }
    });
    pane_begins(ui.ctx(), Pane::Top, response.id);
}

fn view_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("menu-view");
    menu_ui(ui, view, &name, |ui, view| {
        text::caption(ui, &view.t("view-theme"), view.colours.ink_soft);
        for theme in Theme::ALL {
            let holds = view.app.settings.theme == theme;
            command_item_ui(ui, view, Command::Theme(theme), Some(holds));
        }
        ui.separator();
        let percent = format!("{:.0}", view.app.settings.zoom * 100.0);
        let zoom = view.with("view-zoom", &[("n", percent.into())]);
        text::caption(ui, &zoom, view.colours.ink_soft);
        for command in [Command::ZoomIn, Command::ZoomOut, Command::ZoomReset] {
            command_item_ui(ui, view, command, None);
        }
        ui.separator();
        text::caption(ui, &view.t("view-after"), view.colours.ink_soft);
        for advance in Advance::ALL {
            let holds = view.app.settings.advance == advance;
            command_item_ui(ui, view, Command::After(advance), Some(holds));
        }
        ui.separator();
        let holds = view.app.settings.panel;
        if view.app.room == Room::Board {
            command_item_ui(ui, view, Command::TogglePanel, Some(holds));
            let holds = view.app.settings.board_list;
            command_item_ui(ui, view, Command::ToggleBoardList, Some(holds));
        }
        let holds = view.app.settings.motion;
        command_item_ui(ui, view, Command::ToggleMotion, Some(holds));
        command_item_ui(ui, view, Command::OwnKeys, None);
        command_item_ui(ui, view, Command::Legend, None);
    });
}

/// Where the audience's picture is, and what it shows.
fn audience_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("audience-title");
    menu_ui(ui, view, &name, |ui, view| {
        let is_open = view.app.audience.place != AudiencePlace::Closed;
        command_item_ui(ui, view, Command::Audience, Some(is_open));
        command_item_ui(ui, view, Command::AudienceWindow, None);
        screens_ui(ui, view);
        let full = view.app.audience.full;
        if Command::AudienceFull.is_enabled(view.app) {
            command_item_ui(ui, view, Command::AudienceFull, Some(full));
        }
        if !is_open {
            return;
        }
        ui.separator();
        let (frozen, blank) = (view.app.audience.frozen, view.app.audience.blank);
        command_item_ui(ui, view, Command::Freeze, Some(frozen));
        command_item_ui(ui, view, Command::Blank, Some(blank));
        ui.separator();
        text::caption(ui, &view.t("audience-shows"), view.colours.ink_soft);
        for show in Show::ALL {
            let holds = view.app.audience.show == show;
            command_item_ui(ui, view, Command::AudienceShow(show), Some(holds));
        }
    });
}

fn screens_ui(ui: &mut Ui, view: &mut View<'_>) {
    let audience = &view.app.audience;
    if audience.screens.len() < 2 {
        return;
    }
    ui.separator();
    text::caption(ui, &view.t("audience-screens"), view.colours.ink_soft);
    for (at, screen) in audience.screens.iter().enumerate() {
        let (width, height) = screen.size;
        let args = [
            ("n", (at + 1).into()),
            ("name", screen.name.as_str().into()),
            ("width", width.to_string().into()),
            ("height", height.to_string().into()),
        ];
        let mut words = view.with("audience-screen", &args);
        if screen.is_ours {
            words = format!("{words} {}", view.t("audience-screen-ours"));
        }
        let holds = audience.place == AudiencePlace::Window && audience.screen == Some(at);
        if item_ui(ui, view, &words, "", true, Some(holds)) {
            view.act(Action::AudienceTo(at));
        }
    }
}

fn language_menu_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    let name = if narrow {
        view.app.texts.tag().to_uppercase()
    } else {
        view.t("language-name").into_owned()
    };
    let response = menu_ui(ui, view, &name, |ui, view| {
        for tag in i18n::tags() {
            let holds = view.app.texts.tag() == tag;
            let language = Texts::of(tag).get("language-name").into_owned();
            if item_ui(ui, view, &language, "", true, Some(holds)) {
                view.act(Action::Language(tag.to_owned()));
            }
        }
    });
    let spoken =
        view.with("menu-language", &[("language", view.t("language-name").into_owned().into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
}

fn help_button_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    let help = view.t("menu-help");
    let words = if narrow { "F1".to_owned() } else { format!("{help}  F1") };
    let text = RichText::new(words).font(theme::regular(theme::BODY)).color(view.colours.ink_soft);
    let response = ui.add(Button::new(text).frame_when_inactive(false));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &*help));
    if response.clicked() {
        view.run(Command::Keys);
    }
}
