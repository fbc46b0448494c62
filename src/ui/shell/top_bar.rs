//! The bar above the rooms: what is open, and the menus.

use std::borrow::Cow;

use eframe::egui::{self, Align, Color32, FontId, Frame, Layout, Panel, ScrollArea, Ui, vec2};

use crate::app::core::document::Document;
use crate::app::core::place::Room;
use crate::storage::limits::Space;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::bring_focus_into_view;
use crate::ui::kit::hint::line_with_hint;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low, is_narrow};
use crate::ui::rooms::{board, judge, minutes, roadmap, see};
use crate::ui::shell::main_menus;

pub(crate) fn top_bar_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (narrow, low) = (is_narrow(ui.ctx()), is_low(ui.ctx()));
    let margin = vec2(if narrow { gap::MARGIN_NARROW } else { gap::MARGIN }, 0.0);
    let frame = Frame::new().fill(view.colours.paper).inner_margin(margin);
    let panel = Panel::top("top")
        .exact_size(if low { theme::TOP_BAR_LOW } else { theme::TOP_BAR })
        .resizable(false);
    panel.show_separator_line(true).frame(frame).show(ui, |ui| {
        aloud::name_frame(ui, &view.t("pane-menus"));
        row_ui(ui, |ui| {
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
                ui.spacing_mut().item_spacing.x = gap::XS;
                menus_ui(ui, view, narrow);
            });
            let width = menus.response.rect.width();
            if (width - before).abs() > 0.5 {
                ui.ctx().data_mut(|data| data.insert_temp(place, width));
                ui.ctx().request_discard("the menus are of another width");
            }
        });
    });
    let (tabs, tools) = (tabs_are_below(ui, view), tools_are_below(ui, view));
    if tabs || tools {
        let panel = Panel::top("tools")
            .exact_size(if low { theme::TOP_BAR_LOW } else { theme::TOOL_BAR })
            .resizable(false);
        panel.show_separator_line(true).frame(frame).show(ui, |ui| {
            aloud::name_frame(ui, &view.t("pane-tools"));
            row_ui(ui, |ui| {
                if tabs {
                    tabs_ui(ui, view);
                }
                if tools {
                    tools_ui(ui, view);
                }
            });
        });
    }
}

/// A row that can be moved sideways where the window is too narrow for what stands in it.
fn row_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    if ui.ctx().content_rect().width() >= theme::SIDEWAYS {
        ui.horizontal_centered(content);
        return;
    }
    ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| {
        ui.horizontal_centered(content);
        bring_focus_into_view(ui);
    });
}

/// Whether the open room has tools.
fn has_tools(view: &View<'_>) -> bool {
    match view.app.room {
        Room::Board | Room::Judge | Room::See => true,
        Room::Roadmap => roadmap::has_tools(view.app),
        Room::Start | Room::Prepare | Room::Minutes => false,
    }
}

/// The views of the open room, where it has some.
fn tabs_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.app.room {
        Room::Roadmap => roadmap::tabs_ui(ui, view),
        Room::Minutes => minutes::tabs_ui(ui, view),
        Room::Start | Room::Prepare | Room::Board | Room::Judge | Room::See => {}
    }
}

/// Whether the open room has several views.
fn has_tabs(view: &View<'_>) -> bool {
    match view.app.room {
        Room::Roadmap => true,
        Room::Minutes => view.app.minutes.meeting(view.app).is_some(),
        Room::Start | Room::Prepare | Room::Board | Room::Judge | Room::See => false,
    }
}

/// Whether the views of a room stand in that row: beside the title there is no room for them.
fn tabs_are_below(ui: &Ui, view: &View<'_>) -> bool {
    has_tabs(view) && ui.ctx().content_rect().width() < theme::TABS_BESIDE
}

/// Whether a room's tools have a row of their own: there is no room for them beside the title and
/// the menus. The board has the most of them.
fn tools_are_below(ui: &Ui, view: &View<'_>) -> bool {
    let wide = view.app.settings.wide_spacing;
    let needed = match (view.app.room, wide) {
        // Its tabs stand there, too.
        (Room::Roadmap, false) => theme::TABS_AND_TOOLS,
        (Room::Roadmap, true) => theme::TABS_AND_TOOLS_WIDE,
        (_, false) => theme::TOOLS_BESIDE,
        (_, true) => theme::TOOLS_BESIDE_WIDE,
    };
    let is_full = ui.ctx().content_rect().width() < needed;
    has_tools(view)
        && (is_narrow(ui.ctx()) || matches!(view.app.room, Room::Board | Room::Roadmap) && is_full)
}

fn what_is_open_ui(ui: &mut Ui, view: &mut View<'_>) {
    let colours = view.colours;
    if view.app.document.is_none() {
        return;
    }
    let notes = notes(view);
    let width = |(words, font, ink): &(Cow<'_, str>, FontId, Color32)| {
        let galley = ui.painter().layout_no_wrap(words.to_string(), font.clone(), *ink);
        galley.size().x + 2.0 * ui.spacing().item_spacing.x + gap::S
    };
    // What is said of it is never what gives way.
    let room = ui.available_width() - notes.iter().map(width).sum::<f32>();
    let title = view.app.document_title();
    ui.scope(|ui| {
        ui.set_max_width(room.max(0.0));
        let font = theme::semibold(theme::LEAD);
        line_with_hint(ui, &title, font, colours.ink);
    });
    for (words, font, ink) in notes {
        ui.add_space(gap::S);
        text::line(ui, &words, font, ink);
    }
    if has_tabs(view) && !tabs_are_below(ui, view) {
        ui.add_space(gap::L);
        tabs_ui(ui, view);
    }
}

/// What is to be known of what is open, beside its title.
fn notes<'a>(view: &View<'a>) -> Vec<(Cow<'a, str>, FontId, Color32)> {
    let app = view.app;
    let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
    let mut notes = Vec::new();
    if app.document.as_ref().is_some_and(|document| document.read_only) {
        notes.push((view.t("top-read-only"), theme::semibold(theme::SMALL), ink));
    }
    if app.files.journal_error().is_some() || app.files.is_journal_late() {
        notes.push((view.t("top-not-safe"), theme::semibold(theme::SMALL), ink));
    }
    match app.document.as_ref().map_or(Space::Enough, Document::space) {
        Space::Enough => {}
        Space::Little => {
            notes.push((view.t("top-little-room"), theme::regular(theme::SMALL), soft));
        }
        Space::None => notes.push((view.t("top-no-room"), theme::semibold(theme::SMALL), ink)),
    }
    if app.is_unsaved() {
        notes.push((view.t("top-unsaved"), theme::regular(theme::SMALL), soft));
    }
    notes
}

fn menus_ui(ui: &mut Ui, view: &mut View<'_>, narrow: bool) {
    if has_tools(view) && !tools_are_below(ui, view) {
        tools_ui(ui, view);
        ui.add_space(gap::S);
        ui.separator();
        ui.add_space(gap::S);
    }
    main_menus::file_menu_ui(ui, view);
    main_menus::view_menu_ui(ui, view);
    main_menus::audience_menu_ui(ui, view);
    main_menus::language_menu_ui(ui, view, narrow);
    main_menus::help_button_ui(ui, view, narrow);
}

/// The tools of the open room.
fn tools_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.app.room {
        Room::Board => board::tools::tools_ui(ui, view),
        Room::Judge => judge::tools::tools_ui(ui, view),
        Room::See => see::tools::tools_ui(ui, view),
        Room::Roadmap => roadmap::tools_ui(ui, view),
        Room::Start | Room::Prepare | Room::Minutes => {}
    }
}
