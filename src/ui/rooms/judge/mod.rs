//! The room Judge: one crossing, large. The sentences are the buttons.

use eframe::egui::{Context, Frame, Id, Panel, Stroke, Ui, vec2};

use crate::app::core::place::Place;
use crate::app::input::Action;
use crate::app::rooms::judge::Phase;
use crate::domain::judging::RoundKind;
use crate::domain::lists::EntryKind;
use crate::domain::rules::AnswerWay;
use crate::ui::kit::aloud;
use crate::ui::kit::crossing::old_wording_ui;
use crate::ui::kit::focus::scroll_ui;
use crate::ui::kit::panes::room_begins_empty;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low, is_narrow, is_shallow, is_tight};
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::judge::spot::JudgeSpot;

mod agree;
mod chair_menu;
mod hands;
mod head;
mod how;
mod names;
mod pass;
mod reveal;
mod seats;
mod sentence_button;
mod sentences;
mod side;
mod spoken;
mod spot;
mod story;
mod talk;
pub(crate) mod tools;
mod verdict;

pub(crate) use pass::pass_ui;
pub(crate) use reveal::focus_reveal;
pub(crate) use seats::unseen_key;
pub(crate) use sentences::follow;
pub(crate) use spoken::{crossing_name, standing};
pub(crate) use talk::say_talk;

pub(crate) fn judge_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    let Some((session, at)) = app.session().zip(app.judged()) else {
        empty_ui(ui, view);
        return;
    };
    let (Some(measure), Some(criterion)) = (session.measure(at.0), session.criterion(at.1)) else {
        return;
    };
    let place = JudgeSpot { session, at, measure, criterion, phase: app.phase() };
    if !is_tight(ui.ctx()) {
        let roomy = ui.ctx().content_rect().width() >= theme::ROOMY;
        let width = if roomy { theme::PANEL } else { 300.0 };
        let frame = Frame::new().fill(view.colours.surface).inner_margin(gap::JUDGE_SIDE);
        let side = Panel::right("judge-side").exact_size(width).resizable(false).frame(frame);
        side.show_separator_line(true).show(ui, |ui| {
            scroll_ui(ui, "judge-side", |ui| {
                ui.set_max_width((ui.available_width() - 12.0).max(180.0));
                side::side_ui(ui, view, place);
            });
        });
    }
    // Another crossing is another part of the window, so that it is read as one comes to it.
    let name = spoken::crossing_name(view, session, at);
    aloud::region_ui(ui, at, &name, |ui| middle_ui(ui, view, place));
    if place.phase != Phase::Answering(RoundKind::Hands) {
        hands::forget_place(ui);
    }
}

/// All that is not beside the crossing: it, and what can be done next.
fn middle_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let inside = match (is_narrow(ui.ctx()), is_shallow(ui.ctx())) {
        (true, _) => gap::CROSSING_NARROW,
        (false, true) => gap::CROSSING_LOW,
        (false, false) => gap::CROSSING,
    };
    let (pinned, tight) = (is_pinned(ui.ctx()), is_tight(ui.ctx()));
    ui.spacing_mut().item_spacing.y = 0.0;
    let room = ui.available_size();
    let upper = vec2(room.x, if pinned { room.y - bar_height(ui) } else { room.y });
    ui.allocate_ui(upper, |ui| {
        scroll_ui(ui, "judge", |ui| {
            Frame::new().inner_margin(inside).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(1400.0));
                crossing_ui(ui, view, place, pinned);
                if tight {
                    ui.add_space(gap::XL);
                    side::side_ui(ui, view, place);
                }
            });
        });
    });
    if pinned {
        bar_ui(ui, view, place);
    }
}

/// Whether what can be done next stands at the lower edge, in sight whatever is scrolled: where a
/// window is too low for all of a crossing, but high enough for that.
fn is_pinned(ctx: &Context) -> bool {
    is_shallow(ctx) && !is_low(ctx) && !is_narrow(ctx)
}

fn bar_id() -> Id {
    Id::unique("judge-bar")
}

/// How high the bar at the lower edge was when it was drawn last.
fn bar_height(ui: &Ui) -> f32 {
    ui.ctx().data(|data| data.get_temp(bar_id())).unwrap_or(theme::ACTIONS)
}

/// What can be done next, at the lower edge.
fn bar_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let frame = Frame::new().inner_margin(gap::ACTIONS);
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = gap::XS;
        actions_ui(ui, view, place);
    });
    let rect = drawn.response.rect;
    let rule = Stroke::new(1.0, view.colours.rule);
    ui.painter().hline(rect.x_range(), rect.top(), rule);
    if (rect.height() - bar_height(ui)).abs() > 0.5 {
        ui.ctx().data_mut(|data| data.insert_temp(bar_id(), rect.height()));
        ui.ctx().request_discard("the bar has another height");
    }
}

/// What can be done next in this phase. In another one these are other buttons, wherever they
/// stand: the one that has the keyboard must not become another.
fn actions_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let salt = match place.phase {
        Phase::Answering(RoundKind::Ballots) => "ballots",
        Phase::Answering(RoundKind::Hands) => "hands",
        Phase::Talking => "talking",
    };
    ui.push_id(salt, |ui| match place.phase {
        Phase::Answering(RoundKind::Ballots) => seats::counted_ui(ui, view, place),
        Phase::Answering(RoundKind::Hands) => hands::hands_ui(ui, view, place),
        Phase::Talking => agree::buttons_ui(ui, view, place),
    });
}

fn crossing_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>, pinned: bool) {
    ui.spacing_mut().item_spacing.y = gap::M;
    head::walk_ui(ui, view, place);
    head::head_ui(ui, view, place);
    cannot_ask_ui(ui, view, place);
    sentences::sentences_ui(ui, view, place);
    if !pinned && place.phase != Phase::Talking {
        ui.add_space(gap::XXS);
        actions_ui(ui, view, place);
    }
    match place.phase {
        Phase::Answering(RoundKind::Ballots) => seats::seats_ui(ui, view, place),
        Phase::Answering(RoundKind::Hands) => {}
        Phase::Talking => {
            verdict::verdict_ui(ui, view, place);
            old_wording_ui(ui, view, place.session, place.at);
            agree::words_ui(ui, view, place);
            if !pinned {
                ui.add_space(gap::S);
                actions_ui(ui, view, place);
            }
        }
    }
}

/// Why no round can be held here, where one was chosen.
fn cannot_ask_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let app = view.app;
    if app.chosen_way() == AnswerWay::Direct || app.way() != AnswerWay::Direct {
        return;
    }
    let nobody = place.session.judging().next().is_none();
    let (key, button) = if nobody {
        ("judge-nobody", "add-participant")
    } else if place.criterion.first_silent().is_some() {
        ("judge-no-sentence", "choice-write-sentences")
    } else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        if buttons::way_on_ui(ui, view, key, view.colours.ink_soft, button) {
            if nobody {
                view.ask(Action::Go(Place::List(EntryKind::Participant)));
            } else {
                view.ask(Action::Go(Place::Sentences(place.at.1)));
            }
        }
    });
}

/// What to do where there is nothing to judge.
fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(session) = view.app.session() else {
        return;
    };
    let (words, button, list) = if session.measures.is_empty() {
        ("board-empty", "board-empty-button", EntryKind::Measure)
    } else {
        ("board-no-criteria", "board-no-criteria-button", EntryKind::Criterion)
    };
    ui.add_space(gap::EMPTY);
    Frame::new().inner_margin(vec2(gap::PAGE, 0.0)).show(ui, |ui| {
        text::text(ui, &view.t(words), theme::regular(theme::HEAD), view.colours.ink_soft);
        ui.add_space(gap::L);
        let button = buttons::main_button(ui, view.colours, &view.t(button));
        room_begins_empty(&button, &view.t(words));
        if button.clicked() {
            view.ask(Action::Go(Place::List(list)));
        }
    });
}
