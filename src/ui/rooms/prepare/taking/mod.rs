//! A table before it is taken in: the sheet as it stands with what its columns mean, how the words of
//! a column of lights are read, and beside it what would come of it all.

use eframe::egui::{CentralPanel, Frame, Panel, ProgressBar, ScrollArea, Ui, UiBuilder, vec2};

use crate::app::input::Action;
use crate::app::rooms::prepare::{TableReading, Taking};
use crate::ui::kit::focus::bring_focus_into_view;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_tight};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::prepare::taking::part::part;

mod cells;
mod columns;
mod head;
pub(crate) mod keys;
mod lists;
mod meaning;
mod panel;
mod part;
mod table;
mod words;

/// The height of the part that tells how words are read.
const WORDS: f32 = 152.0;
/// The height of the sheet where all of it stands below each other.
const SHEET: f32 = 420.0;

pub(super) fn taking_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let frame = Frame::new().fill(view.colours.paper);
    if is_tight(ui.ctx()) {
        CentralPanel::default().frame(frame).show(ui, |ui| below_each_other_ui(ui, view, taking));
        return;
    }
    let roomy = ui.ctx().content_rect().width() >= theme::ROOMY;
    let width = if roomy { theme::PANEL } else { theme::PANEL_NARROW };
    let side = Panel::right("taking-panel").exact_size(width).resizable(false);
    let surface = Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL);
    let all = ui.available_rect_before_wrap();
    // What would come of it stands behind the sheet, for the keyboard, too.
    let sheet = UiBuilder::new().max_rect(all.with_max_x(all.right() - width));
    ui.scope_builder(sheet, |ui| {
        let margin = vec2(gap::MARGIN, gap::L);
        Panel::top("taking-head")
            .resizable(false)
            .show_separator_line(false)
            .frame(frame.inner_margin(margin))
            .show(ui, |ui| part(ui, "head", |ui| head::head_ui(ui, view, taking)));
        Panel::bottom("taking-words")
            .exact_size(WORDS)
            .resizable(false)
            .show_separator_line(true)
            .frame(frame.inner_margin(margin))
            .show(ui, |ui| {
                scrolled(ui, "taking-words", |ui| {
                    part(ui, "words", |ui| words::words_ui(ui, view, taking));
                });
            });
        CentralPanel::default().frame(frame).show(ui, |ui| {
            part(ui, "sheet", |ui| table::table_ui(ui, view, taking));
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(all), |ui| {
        side.show_separator_line(true).frame(surface).show(ui, |ui| {
            panel::panel_ui(ui, view, taking);
        });
    });
}

/// All of it where there is little room.
fn below_each_other_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    ScrollArea::vertical().id_salt("taking").auto_shrink(false).show(ui, |ui| {
        let margin = vec2(gap::MARGIN_NARROW, gap::L);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            part(ui, "head", |ui| head::head_ui(ui, view, taking));
        });
        let height = SHEET.min(ui.ctx().content_rect().height() * 0.6);
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_height(height);
            part(ui, "sheet", |ui| table::table_ui(ui, view, taking));
        });
        Frame::new().inner_margin(margin).show(ui, |ui| {
            part(ui, "words", |ui| words::words_ui(ui, view, taking));
            ui.add_space(gap::XL);
            panel::all_ui(ui, view, taking);
        });
        bring_focus_into_view(ui);
    });
}

fn scrolled(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        content(ui);
        bring_focus_into_view(ui);
    });
}

/// A file that is being read: how far, and the way to stop it.
pub(super) fn reading_ui(ui: &mut Ui, view: &mut View<'_>, reading: &TableReading) {
    let frame = Frame::new().fill(view.colours.paper).inner_margin(gap::FORM);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(560.0));
        ui.spacing_mut().item_spacing.y = gap::L;
        let words = view.with("taking-reading", &[("name", reading.name.as_str().into())]);
        text::heading(ui, &words, theme::semibold(theme::TITLE), view.colours.ink);
        let (read, of) = reading.read;
        let share = if of == 0 { 0.0 } else { read as f32 / of as f32 };
        let bar = ProgressBar::new(share).fill(view.colours.accent).desired_height(gap::M);
        let bar = ui.add(bar);
        ui.ctx().accesskit_node_builder(bar.id, |node| node.set_label(words.as_str()));
        let stop = buttons::second_button(ui, view.colours, &view.t("taking-stop"));
        pane_begins(ui.ctx(), Pane::Room, stop.id);
        if stop.clicked() {
            view.ask(Action::Back);
        }
    });
    aloud::say_as_it_begins(ui.ctx(), "reading-table", &reading.name);
}
