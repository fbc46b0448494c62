//! Who answers: before the reveal only that they have; after it, with what they said.

use eframe::egui::{
    Align, Id, Key, Memory, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, vec2,
};

use crate::app::core::phrases;
use crate::app::core::place::Focus;
use crate::app::input::{Action, JudgeAction};
use crate::app::rooms::judge::Phase;
use crate::app::state::App;
use crate::domain::judging::RoundKind;
use crate::domain::participant::Participant;
use crate::domain::round::Ballot;
use crate::ui::kit::focus::{is_at_crossing, takes_focus};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_shallow};
use crate::ui::rooms::judge::reveal::reveal_ui;
use crate::ui::rooms::judge::spot::JudgeSpot;

/// Everybody who answers, with nothing but whether they have; and the reveal.
pub(super) fn seats_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let ballots = view.app.ballots();
    let answered = ballots.iter().filter(|b| b.has_answered()).count();
    ui.add_space(gap::XXS);
    let args = [("answered", answered.into()), ("all", ballots.len().into())];
    let counted = view.with("answered-of", &args);
    let focus = takes_focus(ui, view, Focus::Judge);
    let seat = view.app.judge.seat();
    // Where it is nobody's turn, the keyboard still comes to the chips: an answer can be taken back.
    let stop = seat.or_else(|| (!ballots.is_empty()).then_some(0));
    let reveal = reveal_ui(ui, view, place, &counted);
    if seat.is_none() {
        pane_begins(ui.ctx(), Pane::Room, reveal.id);
        if focus {
            reveal.request_focus();
        }
    }
    keys(ui, view, &ballots, stop);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::M);
        for (at, ballot) in ballots.iter().enumerate() {
            let chip = SeatChip { at, turn: seat == Some(at), stop: stop == Some(at) };
            let response = seat_ui(ui, view, place, ballot, chip);
            if seat == Some(at) {
                pane_begins(ui.ctx(), Pane::Room, response.id);
                if focus {
                    response.request_focus();
                }
            }
        }
    });
    let anonymous = place
        .session
        .open_round(place.at.0, place.at.1)
        .map_or(place.session.rules.anonymous, |round| round.anonymous);
    let key = if anonymous { "hidden-in-file-anonymous" } else { "hidden-in-file" };
    text::text(ui, &view.t(key), theme::regular(theme::SMALL), view.colours.ink_soft);
}

/// The one Tab stop of the chips: arrows go among them.
fn keys(ui: &Ui, view: &mut View<'_>, ballots: &[Ballot], stop: Option<usize>) {
    let Some(seat) = stop else {
        return;
    };
    let focused = ui.ctx().memory(Memory::focused);
    if focused != Some(seat_id(seat)) {
        return;
    }
    let (left, right) = ui.input_mut(|input| {
        let mut take = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (take(Key::ArrowLeft), take(Key::ArrowRight))
    });
    if left + right > 0 {
        crate::ui::kit::focus::keep_focus(ui.ctx());
        let to = (seat + right).saturating_sub(left).min(ballots.len().saturating_sub(1));
        view.ask(JudgeAction::Seat(to));
    }
}

/// What a key does among those who answer while they are not drawn, and so have no focus.
pub(crate) fn unseen_key(app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if app.phase() != Phase::Answering(RoundKind::Ballots) || modifiers.any() {
        return None;
    }
    let (seat, all) = (app.judge.seat().unwrap_or(0), app.ballots().len());
    match key {
        Key::ArrowLeft => Some(Action::Judge(JudgeAction::Seat(seat.saturating_sub(1)))),
        Key::ArrowRight => {
            Some(Action::Judge(JudgeAction::Seat((seat + 1).min(all.saturating_sub(1)))))
        }
        _ => None,
    }
}

fn seat_id(at: usize) -> Id {
    Id::unique(("seat", at))
}

#[derive(Clone, Copy)]
struct SeatChip {
    at: usize,
    /// Whether its turn it is.
    turn: bool,
    /// Whether Tab comes to it.
    stop: bool,
}

/// One who answers. Its look knows only whose turn it is, and who has answered.
fn seat_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    ballot: &Ballot,
    seat: SeatChip,
) -> Response {
    let SeatChip { at, turn, stop } = seat;
    let colours = view.colours;
    let font = if turn { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) };
    let most = (ui.available_width().min(ui.max_rect().width()) - 70.0).max(60.0);
    let name = phrases::name(view.app.texts, &ballot.name);
    let galley = text::layout(ui.painter(), &name, font, colours.ink, most, 1, Align::LEFT);
    let state = view.t(if ballot.has_answered() { "seat-answered" } else { "seat-waiting" });
    let small = theme::regular(theme::SMALL);
    let note = ui.painter().layout_no_wrap(state.to_string(), small, colours.ink_soft);
    let low = is_shallow(ui.ctx());
    let height = if low { 46.0 } else { 52.0 };
    let (_, rect) = ui.allocate_space(vec2(galley.size().x.max(note.size().x) + 52.0, height));
    let sense = if stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, seat_id(at), sense);
    is_at_crossing(ui.ctx(), seat_id(at));
    let members = members(place, ballot);
    let spoken = spoken_seat(view, &name, &state, turn, &members);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, turn, &spoken));
    paint_seat(ui, view, rect, turn, ballot.has_answered());
    let words = rect.left_top() + vec2(38.0, if low { 3.0 } else { 6.0 });
    let below = words + vec2(0.0, if low { 20.0 } else { 21.0 });
    ui.painter().galley(words, galley, colours.ink);
    ui.painter().galley(below, note, colours.ink_soft);
    if response.clicked() {
        view.ask(JudgeAction::Seat(at));
    }
    if members.is_empty() { response } else { response.on_hover_text(members) }
}

fn spoken_seat(view: &View<'_>, name: &str, state: &str, turn: bool, members: &str) -> String {
    let key = if turn { "spoken-seat-turn" } else { "spoken-seat" };
    let spoken = view.with(key, &[("name", name.into()), ("state", state.into())]);
    if members.is_empty() { spoken } else { format!("{spoken} ({members})") }
}

fn paint_seat(ui: &Ui, view: &View<'_>, rect: Rect, turn: bool, answered: bool) {
    let colours = view.colours;
    let fill = if turn { colours.accent_soft } else { colours.surface };
    let edge = if turn {
        Stroke::new(colours.edge + 1.5, colours.accent)
    } else {
        Stroke::new(colours.edge, colours.rule_strong)
    };
    ui.painter().rect(rect, 9.0, fill, edge, StrokeKind::Inside);
    paint_state(ui, view, rect.left_center() + vec2(20.0, 0.0), answered);
}

/// Who speaks with one voice, by name.
fn members(place: JudgeSpot<'_>, ballot: &Ballot) -> String {
    if ballot.seats.len() < 2 {
        return String::new();
    }
    let seats = ballot.seats.iter().filter_map(|id| place.session.find::<Participant>(*id));
    seats.map(Participant::short_name).collect::<Vec<_>>().join(", ")
}

/// A tick for "has answered", a ring for "waiting": no colour of any light.
fn paint_state(ui: &Ui, view: &View<'_>, at: Pos2, answered: bool) {
    let painter = ui.painter();
    if answered {
        painter.circle_filled(at, 9.0, view.colours.accent);
        let tick = vec![at + vec2(-4.0, 0.0), at + vec2(-1.0, 3.2), at + vec2(4.2, -3.4)];
        painter.line(tick, Stroke::new(2.0, view.colours.on_accent));
    } else {
        painter.circle_stroke(at, 8.5, Stroke::new(1.5, view.colours.rule_strong));
    }
}
