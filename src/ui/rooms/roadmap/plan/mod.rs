//! The view Plan: the steps with their cards, the queue beside them, and the panel of what is
//! selected or in hand.

use eframe::egui::{Align2, Frame, Panel, Rect, Ui, UiBuilder, pos2, vec2};

use crate::app::core::place::{Focus, Place};
use crate::app::input::{Action, PlanAction};
use crate::app::rooms::roadmap::Side;
use crate::domain::lists::EntryKind;
use crate::domain::session::Session;
use crate::ui::kit::focus::{granted_focus, takes_focus};
use crate::ui::kit::panes::{Pane, drawn_now, pane_is_folded, room_begins_empty};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::plan::widths::Widths;

mod balance;
mod bars;
mod blocks;
mod card;
mod drag;
mod entries;
mod grid;
mod hand;
mod laid;
mod legend;
mod links;
mod move_here;
mod pages;
mod paid;
mod panel;
mod pick;
mod queue;
mod talk;
pub(super) mod tools;
mod ways;
mod widths;
mod words;

pub(crate) use words::card_name;

/// The line above the steps where the queue and the panel are folded away.
const FOLDED: f32 = 44.0;
/// The line below the steps with what is in hand, where the panel is folded away.
const HAND: f32 = 52.0;

pub(crate) fn plan_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else { return };
    if session.measures.is_empty() || session.steps.is_empty() {
        nothing_ui(ui, view, session);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let widths = Widths::of(ui, room, session.steps.len());
    let (number, focus) = view.app.focus();
    let wanted = focus == Some(Focus::Card) && number > granted_focus(ui.ctx());
    let side = view.app.roadmap.plan.side();
    if widths.panel <= 0.0 && side == Side::Panel {
        pane_is_folded(ui.ctx(), Pane::Room);
        drawer_ui(ui, view, room, |ui, view| panel::panel_ui(ui, view, session));
        return;
    }
    if widths.panel <= 0.0 {
        pane_is_folded(ui.ctx(), Pane::Side);
    }
    if widths.queue <= 0.0 && side == Side::Queue {
        pane_is_folded(ui.ctx(), Pane::Room);
        drawer_ui(ui, view, room, |ui, view| {
            let mut inside = ui.available_rect_before_wrap().shrink2(vec2(widths.margin, 0.0));
            if view.app.roadmap.plan.lifted().is_some() {
                let line = inside.with_min_y(inside.bottom() - HAND);
                inside = inside.with_max_y(line.top());
                hand::line_ui(ui, view, session, line.shrink2(vec2(0.0, gap::XS)));
            }
            queue::queue_ui(ui, view, session, inside);
        });
        // Once: the keyboard is free to go on, and the list to be scrolled.
        let wanted = takes_focus(ui, view, Focus::Card);
        grid::focus_card(ui, view, wanted);
        return;
    }
    // The panel comes behind the steps, for the keyboard, too.
    let left = room.with_max_x(room.right() - widths.panel);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        left_ui(ui, view, session, &widths, left);
    });
    grid::focus_card(ui, view, wanted);
    drag::dragged_ui(ui, view, session);
    if widths.panel > 0.0 {
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            let side = Panel::right("plan-panel").exact_size(widths.panel).resizable(false);
            let frame = panel_frame(view);
            side.show_separator_line(true).frame(frame).show(ui, |ui| {
                panel::panel_ui(ui, view, session);
            });
        });
    }
}

fn panel_frame(view: &View<'_>) -> Frame {
    Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL)
}

/// What stands in place of the steps in a narrow window, with the way back.
fn drawer_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    room: Rect,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) {
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        panel_frame(view).show(ui, |ui| {
            let back = buttons::quiet_button(ui, view.colours, true, &view.t("plan-back"));
            if back.clicked() {
                view.ask(PlanAction::Side(Side::None));
            }
            content(ui, view);
            // Where the card is not seen it is asked about, and where nothing takes the keyboard
            // the way back does.
            let takes_cards =
                || !grid::is_card_drawn(ui, view) && takes_focus(ui, view, Focus::Card);
            if takes_focus(ui, view, Focus::Places) || takes_cards() {
                let begins = drawn_now(ui.ctx(), Pane::Side).unwrap_or(back.id);
                ui.ctx().memory_mut(|memory| memory.request_focus(begins));
            }
        });
    });
}

/// The height of the line that says that nothing stands on the roadmap.
const EMPTY: f32 = 40.0;

/// The words where nothing stands on the roadmap, above the steps.
fn empty_ui(ui: &Ui, view: &View<'_>, line: Rect) {
    let (words, font) = (view.t("plan-empty"), theme::regular(theme::LEAD));
    ui.painter().text(line.left_top(), Align2::LEFT_TOP, words, font, view.colours.ink_soft);
}

/// The steps and the queue, and what is above and below them.
fn left_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, widths: &Widths, all: Rect) {
    let mut inside = all.with_min_y(all.top() + gap::XL);
    if widths.panel <= 0.0 || widths.queue <= 0.0 {
        let line = inside.with_max_y(inside.top() + FOLDED - gap::XL);
        inside = inside.with_min_y(line.bottom() + gap::M);
        folded_ui(ui, view, widths, line);
    }
    if widths.panel <= 0.0 && view.app.roadmap.plan.lifted().is_some() {
        let line = inside.with_min_y(inside.bottom() - HAND);
        inside = inside.with_max_y(line.top());
        hand::line_ui(ui, view, session, line.shrink2(vec2(widths.margin, gap::XS)));
    } else if widths.legend {
        let line = inside.with_min_y(inside.bottom() - legend::HEIGHT);
        inside = inside.with_max_y(line.top());
        legend::legend_ui(ui, view, line.shrink2(vec2(widths.margin, 0.0)));
    }
    if view.app.roadmap.plan.plan().is_empty() {
        let line = inside.with_max_y(inside.top() + EMPTY);
        inside = inside.with_min_y(line.bottom());
        empty_ui(ui, view, line.shrink2(vec2(widths.margin, 0.0)));
    }
    let beside = if widths.queue > 0.0 { widths.queue + gap::XL + widths.margin } else { 0.0 };
    let steps = inside.with_max_x(inside.right() - beside);
    grid::grid_ui(ui, view, session, widths, steps);
    if widths.queue > 0.0 {
        let left = inside.right() - widths.margin - widths.queue;
        let place = Rect::from_min_max(pos2(left, inside.top()), inside.right_bottom());
        let place = place.with_max_x(left + widths.queue);
        let place = place.with_min_y(place.top() + bars::height(view, session, widths));
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            queue::queue_ui(ui, view, session, place);
        });
    }
}

/// The ways to what is folded away.
fn folded_ui(ui: &mut Ui, view: &mut View<'_>, widths: &Widths, line: Rect) {
    let builder = UiBuilder::new().max_rect(line.shrink2(vec2(widths.margin, 0.0)));
    ui.scope_builder(builder, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XXL;
            if widths.queue <= 0.0 {
                let words = queue::short_words(view);
                if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
                    view.ask(PlanAction::Side(Side::Queue));
                }
            }
            if widths.panel <= 0.0 {
                let words = view.t("plan-open-panel");
                if buttons::quiet_button(ui, view.colours, true, &words).clicked() {
                    view.ask(PlanAction::Side(Side::Panel));
                }
            }
        });
    });
}

/// What to do where there is nothing to place, or nowhere to place it.
fn nothing_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let (key, button, list) = if session.measures.is_empty() {
        ("plan-no-measures", "board-empty-button", EntryKind::Measure)
    } else {
        ("plan-no-steps", "plan-no-steps-button", EntryKind::Step)
    };
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(620.0));
        text::text(ui, &view.t(key), theme::regular(theme::HEAD), view.colours.ink_soft);
        ui.add_space(gap::L);
        let way_on = buttons::main_button(ui, view.colours, &view.t(button));
        room_begins_empty(&way_on, &view.t(key));
        if way_on.clicked() {
            view.ask(Action::Go(Place::List(list)));
        }
    });
}
