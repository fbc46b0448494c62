//! The room See: the kinds of questions, the questions, and the one that is talked about.

use eframe::egui::{CentralPanel, Context, Frame, Panel, Ui, vec2};

use crate::app::core::place::{Place, Room};
use crate::app::input::{Action, SeeAction};
use crate::insight::questions::has_lights;
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::panes::room_begins_empty;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{aloud, buttons, text};

mod answer;
mod chosen;
mod evidence;
pub(crate) mod keys;
mod kinds;
mod list;
mod strips;
mod table;
pub(crate) mod tools;

/// The width of the kinds, and of the list where there is room for all three panes.
const KINDS: f32 = 264.0;
const LIST: f32 = 592.0;
/// The width of the list where the kinds are a menu above it.
const LIST_SHARE: f32 = 0.42;
const LIST_LEAST: f32 = 390.0;

/// How many panes there is room for beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Panes {
    /// One after the other: the list, the chosen question.
    One,
    /// The list with the kinds in a menu, and the chosen question.
    Two,
    /// All.
    Three,
}

fn panes(ctx: &Context) -> Panes {
    let width = ctx.content_rect().width();
    if is_narrow(ctx) {
        Panes::One
    } else if width < theme::ABREAST {
        Panes::Two
    } else {
        Panes::Three
    }
}

pub(crate) fn see_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    if !has_lights(session) {
        empty_ui(ui, view);
        return;
    }
    let panes = panes(ui.ctx());
    let frame = Frame::new().fill(view.colours.paper);
    if panes == Panes::One {
        if view.app.see.is_detailed() && view.app.see.chosen().is_some() {
            detail_ui(ui, view);
        } else {
            CentralPanel::default().frame(frame).show(ui, |ui| {
                list::list_ui(ui, view, true);
            });
        }
        return;
    }
    if panes == Panes::Three {
        let kinds = Panel::left("see-kinds").exact_size(KINDS).resizable(false);
        kinds.show_separator_line(true).frame(frame).show(ui, |ui| kinds::kinds_ui(ui, view));
    }
    let width = match panes {
        Panes::Three => LIST,
        Panes::One | Panes::Two => (ui.available_width() * LIST_SHARE).max(LIST_LEAST),
    };
    let list = Panel::left("see-list").exact_size(width).resizable(false);
    list.show_separator_line(true).frame(frame).show(ui, |ui| {
        list::list_ui(ui, view, panes == Panes::Two);
    });
    CentralPanel::default().frame(frame).show(ui, |ui| chosen_ui(ui, view, gap::QUESTION));
}

/// The chosen question in place of the list.
fn detail_ui(ui: &mut Ui, view: &mut View<'_>) {
    let frame = Frame::new().fill(view.colours.paper);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        Frame::new().inner_margin(vec2(gap::MARGIN_NARROW, gap::XS)).show(ui, |ui| {
            if buttons::quiet_button(ui, view.colours, true, &view.t("see-back")).clicked() {
                view.ask(SeeAction::Detail(false));
            }
        });
        chosen_ui(ui, view, gap::FORM_NARROW);
    });
}

fn chosen_ui(ui: &mut Ui, view: &mut View<'_>, inside: eframe::egui::Margin) {
    let Some(question) = view.app.see.chosen().cloned() else { return };
    let name = view.t("see-question");
    // Another question is another part of the window, so that it is read as one comes to it.
    aloud::region_ui(ui, ("question", question.key()), &name, |ui| {
        aloud::comes_last(ui);
        scroll_ui(ui, "question", |ui| {
            Frame::new().inner_margin(inside).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(MOST));
                chosen::chosen_ui(ui, view, &question);
            });
        });
    });
}

/// How wide the chosen question is at most.
const MOST: f32 = 1010.0;

/// What to do where no light is set.
fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        let words = view.t("see-empty");
        text::text(ui, &words, theme::regular(theme::HEAD), view.colours.ink_soft);
        ui.add_space(gap::L);
        let button = buttons::main_button(ui, view.colours, &view.t("see-empty-button"));
        room_begins_empty(&button, &words);
        if button.clicked() {
            view.ask(Action::Go(Place::Room(Room::Board)));
        }
    });
}
