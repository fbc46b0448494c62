//! The menus of the top bar.

use eframe::egui::{self, Button, RichText, Ui};

use crate::app::command::{
    AudienceCommand, BoardCommand, Command, EditCommand, FileCommand, HelpCommand, PrepareCommand,
    RoadmapCommand, ViewCommand,
};
use crate::app::core::place::Room;
use crate::app::input::{Action, AudienceAction};
use crate::app::services::audience::{AudiencePlace, Show};
use crate::i18n::{self, Texts};
use crate::storage::settings::{Advance, Theme};
use crate::ui::kit::menus::{MenuLine, command_item_ui, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::view::View;
use crate::ui::kit::{text, theme};

pub(super) fn file_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("menu-file");
    let response = menu_ui(ui, view, &name, |ui, view| {
        for command in [
            Command::File(FileCommand::New),
            Command::File(FileCommand::Open),
            Command::File(FileCommand::Save),
            Command::File(FileCommand::SaveAs),
            Command::File(FileCommand::GiveTables),
            Command::File(FileCommand::GivePicture),
        ] {
            command_item_ui(ui, view, command);
        }
        for command in [
            Command::File(FileCommand::Versions),
            Command::File(FileCommand::Recover),
            Command::File(FileCommand::Quit),
        ] {
            command_item_ui(ui, view, command);
        }
        ui.separator();
        for command in [Command::Edit(EditCommand::Undo), Command::Edit(EditCommand::Redo)] {
            command_item_ui(ui, view, command);
        }
        ui.separator();
        for command in [
            Command::Board(BoardCommand::CopyBoard),
            Command::Roadmap(RoadmapCommand::Copy),
            Command::Prepare(PrepareCommand::TakeTable),
            Command::Prepare(PrepareCommand::PasteMeasures),
            Command::Help(HelpCommand::Points),
        ] {
            command_item_ui(ui, view, command);
        }
    });
    pane_begins(ui.ctx(), Pane::Top, response.id);
}

pub(super) fn view_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("menu-view");
    menu_ui(ui, view, &name, |ui, view| {
        text::caption(ui, &view.t("view-theme"), view.colours.ink_soft);
        for theme in Theme::ALL {
            command_item_ui(ui, view, ViewCommand::Theme(theme));
        }
        ui.separator();
        let percent = format!("{:.0}", view.app.settings.zoom * 100.0);
        let zoom = view.with("view-zoom", &[("n", percent.into())]);
        text::caption(ui, &zoom, view.colours.ink_soft);
        for command in [
            Command::View(ViewCommand::ZoomIn),
            Command::View(ViewCommand::ZoomOut),
            Command::View(ViewCommand::ZoomReset),
        ] {
            command_item_ui(ui, view, command);
        }
        command_item_ui(ui, view, ViewCommand::ToggleSpacing);
        ui.separator();
        text::caption(ui, &view.t("view-after"), view.colours.ink_soft);
        for advance in Advance::ALL {
            command_item_ui(ui, view, BoardCommand::After(advance));
        }
        ui.separator();
        if view.app.room == Room::Board {
            command_item_ui(ui, view, BoardCommand::TogglePanel);
            command_item_ui(ui, view, BoardCommand::ToggleBoardList);
        }
        command_item_ui(ui, view, ViewCommand::ToggleMotion);
        command_item_ui(ui, view, HelpCommand::OwnKeys);
        command_item_ui(ui, view, HelpCommand::Legend);
    });
}

/// Where the audience's picture is, and what it shows.
pub(super) fn audience_menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("audience-title");
    menu_ui(ui, view, &name, |ui, view| {
        let is_open = view.app.audience.is_shown();
        command_item_ui(ui, view, AudienceCommand::Audience);
        command_item_ui(ui, view, AudienceCommand::AudienceWindow);
        screens_ui(ui, view);
        if Command::Audience(AudienceCommand::AudienceFull).is_enabled(view.app) {
            command_item_ui(ui, view, AudienceCommand::AudienceFull);
        }
        if !is_open {
            return;
        }
        ui.separator();
        command_item_ui(ui, view, AudienceCommand::Freeze);
        command_item_ui(ui, view, AudienceCommand::Blank);
        ui.separator();
        text::caption(ui, &view.t("audience-shows"), view.colours.ink_soft);
        for show in Show::ALL {
            command_item_ui(ui, view, AudienceCommand::AudienceShow(show));
        }
    });
}

fn screens_ui(ui: &mut Ui, view: &mut View<'_>) {
    let audience = &view.app.audience;
    if audience.screens().len() < 2 {
        return;
    }
    ui.separator();
    text::caption(ui, &view.t("audience-screens"), view.colours.ink_soft);
    for (at, screen) in audience.screens().iter().enumerate() {
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
        let holds = audience.place() == AudiencePlace::Window && audience.screen() == Some(at);
        if item_ui(ui, view, MenuLine::chosen(&words, holds)) {
            view.ask(AudienceAction::AudienceTo(at));
        }
    }
}

pub(super) fn language_menu_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    let name = if narrow {
        view.app.texts.tag().to_uppercase()
    } else {
        view.t("language-name").into_owned()
    };
    let response = menu_ui(ui, view, &name, |ui, view| {
        for tag in i18n::tags() {
            let holds = view.app.texts.tag() == tag;
            let language = Texts::of(tag).get("language-name").into_owned();
            if item_ui(ui, view, MenuLine::chosen(&language, holds)) {
                view.ask(Action::Language(tag.to_owned()));
            }
        }
    });
    let spoken =
        view.with("menu-language", &[("language", view.t("language-name").into_owned().into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
}

pub(super) fn help_button_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    let help = view.t("menu-help");
    let words = if narrow { "F1".to_owned() } else { format!("{help}  F1") };
    let text = RichText::new(words).font(theme::regular(theme::BODY)).color(view.colours.ink_soft);
    let response = ui.add(Button::new(text).frame_when_inactive(false));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &*help));
    if response.clicked() {
        view.run(HelpCommand::Keys);
    }
}
