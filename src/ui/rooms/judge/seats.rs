//! Who answers: before the reveal only that they have; after it, with what they said.

use eframe::egui::{
    Align, Align2, Id, Key, Memory, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

use crate::app::core::phrases;
use crate::app::core::place::Focus;
use crate::app::input::{Action, JudgeAction};
use crate::app::rooms::judge::{Chair, Phase};
use crate::app::state::App;
use crate::domain::judging::RoundKind;
use crate::domain::participant::{Attendance, Participant, ParticipantId};
use crate::domain::round::{Ballot, Seen};
use crate::ui::kit::focus::{is_at_crossing, takes_focus};
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_shallow};
use crate::ui::rooms::judge::chair_menu::{self, MenuOf};
use crate::ui::rooms::judge::reveal::reveal_ui;
use crate::ui::rooms::judge::spoken;
use crate::ui::rooms::judge::spot::JudgeSpot;

/// Everybody who answers, with nothing but whether they have.
pub(super) fn seats_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let ballots = view.app.ballots();
    let seat = view.app.judge.seat();
    let focus = seat.is_some() && takes_focus(ui, view, Focus::Judge);
    // Where it is nobody's turn, the keyboard still comes to the chips: an answer can be taken back.
    let stop = seat.or_else(|| (!ballots.is_empty()).then_some(0));
    keys(ui, view, place, &ballots, stop);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::M);
        for chair in view.app.chairs() {
            match chair {
                Chair::Empty(id) => empty_ui(ui, view, place, id),
                Chair::Ballot(at, ballot) => {
                    let chip = SeatChip { at, turn: seat == Some(at), stop: stop == Some(at) };
                    let response = seat_ui(ui, view, place, &ballot, chip);
                    if seat == Some(at) {
                        pane_begins(ui.ctx(), Pane::Room, response.id);
                        if focus {
                            response.request_focus();
                        }
                    }
                }
            }
        }
    });
    chair_menu::substitute_ui(ui, view, place.session);
    let open = place.session.open_round(place.at.0, place.at.1);
    let anonymous = open.map_or(place.session.rules.anonymous, |round| round.anonymous);
    let key = match open.map_or(Seen::Never, |round| round.seen) {
        Seen::AsTheyAre => "round-was-seen",
        Seen::Otherwise => "round-was-seen-otherwise",
        Seen::Never if anonymous => "hidden-in-file-anonymous",
        Seen::Never => "hidden-in-file",
    };
    text::text(ui, &view.t(key), theme::regular(theme::SMALL), view.colours.ink_soft);
}

/// How many have answered, and the reveal.
pub(super) fn counted_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let ballots = view.app.ballots();
    let answered = ballots.iter().filter(|b| b.has_answered()).count();
    let args = [("answered", answered.into()), ("all", ballots.len().into())];
    let counted = view.with("answered-of", &args);
    let reveal = reveal_ui(ui, view, place, &counted);
    if view.app.judge.seat().is_none() {
        pane_begins(ui.ctx(), Pane::Room, reveal.id);
        if takes_focus(ui, view, Focus::Judge) {
            reveal.request_focus();
        }
    }
}

/// The one Tab stop of the chips: arrows go among them.
fn keys(
    ui: &Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    ballots: &[Ballot],
    stop: Option<usize>,
) {
    let Some((seat, ballot)) = stop.and_then(|seat| ballots.get(seat).map(|one| (seat, one)))
    else {
        return;
    };
    let focused = ui.ctx().memory(Memory::focused);
    if focused != Some(seat_id(place, ballot)) {
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

/// By who sits there, in a crossing: whoever comes next is another one, and so is the same in the
/// next crossing.
fn seat_id(place: JudgeSpot<'_>, ballot: &Ballot) -> Id {
    Id::unique(("seat", place.at, &ballot.seats))
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
    let name = phrases::name(view.app.texts, &ballot.name);
    let answered = ballot.has_answered();
    let state = state_of(view, place, ballot);
    let is_plain = state == view.t(if answered { "seat-answered" } else { "seat-waiting" });
    let sense = if stop { Sense::click() } else { Sense::CLICK };
    let state_sign = if answered { State::Answered } else { State::Waiting };
    let look = ChipLook { name: &name, state: &state, sign: state_sign, turn, is_plain };
    let response = chip_ui(ui, view, seat_id(place, ballot), sense, &look);
    is_at_crossing(ui.ctx(), response.id);
    let members = members(place, ballot);
    let spoken = spoken_seat(view, &name, &state, turn, &members);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(turn));
    let of = MenuOf { seats: &ballot.seats, answered: answered.then_some(at), opens: turn };
    chair_menu::menu_ui(view, place.session, &response, &of);
    if response.clicked() && !turn {
        view.ask(JudgeAction::Seat(at));
    }
    if members.is_empty() { response } else { hint(response, members) }
}

/// A member who has gone out: its place in the row stays.
fn empty_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>, id: ParticipantId) {
    let Some(seat) = place.session.find::<Participant>(id) else {
        return;
    };
    let called = seat.told_apart(place.session);
    let name = phrases::name(view.app.texts, &called);
    let state = view.t("seat-out");
    let look =
        ChipLook { name: &name, state: &state, sign: State::Out, turn: false, is_plain: false };
    let response = chip_ui(ui, view, Id::unique(("empty-seat", id)), Sense::click(), &look);
    let spoken = spoken_seat(view, &name, &state, false, "");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    chair_menu::menu_ui(
        view,
        place.session,
        &response,
        &MenuOf { seats: &[id], answered: None, opens: true },
    );
}

/// Whether there is an answer, and who else gave it: who has gone out since, or sits there now.
fn state_of(view: &View<'_>, place: JudgeSpot<'_>, ballot: &Ballot) -> String {
    let state = view.t(if ballot.has_answered() { "seat-answered" } else { "seat-waiting" });
    let [seat] = ballot.seats[..] else {
        return state.into_owned();
    };
    let who = place.session.find::<Participant>(seat).map(|p| &p.attendance);
    match who {
        Some(Attendance::Absent) => format!("{state}, {}", view.t("seat-out")),
        Some(Attendance::Substitute(_)) => format!("{state}, {}", view.t("seat-by-substitute")),
        Some(Attendance::Present) | None => state.into_owned(),
    }
}

/// What stands at the left of a chip: no colour of any light.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// A tick.
    Answered,
    /// A ring.
    Waiting,
    /// A dash.
    Out,
}

struct ChipLook<'a> {
    name: &'a str,
    state: &'a str,
    sign: State,
    /// Whether its turn it is.
    turn: bool,
    /// Whether the sign says all that the state does.
    is_plain: bool,
}

/// The least width of a name, and the sign of the menu.
const LEAST_NAME: f32 = 60.0;
const MENU: f32 = 16.0;

fn chip_ui(ui: &mut Ui, view: &View<'_>, id: Id, sense: Sense, look: &ChipLook<'_>) -> Response {
    let colours = view.colours;
    let turn = look.turn;
    let most = (ui.available_width().min(ui.max_rect().width()) - 70.0).max(LEAST_NAME);
    // As wide as when it is its turn: nobody moves when the turn goes on.
    let strong = theme::semibold(theme::BODY);
    let font = if turn { strong.clone() } else { theme::regular(theme::BODY) };
    let colour = if look.sign == State::Out { colours.ink_soft } else { colours.ink };
    let widest = text::layout(ui.painter(), look.name, strong, colour, most, 1, Align::LEFT);
    let galley = text::layout(ui.painter(), look.name, font, colour, most, 1, Align::LEFT);
    let small = theme::regular(theme::SMALL);
    let note = ui.painter().layout_no_wrap(look.state.to_owned(), small, colours.ink_soft);
    // In a low window the sign alone says who has answered; what else there is stands behind.
    let low = is_shallow(ui.ctx());
    let height = if low { 32.0 } else { 52.0 };
    let wide = match (low, look.is_plain) {
        (true, true) => widest.size().x + MENU + 46.0,
        (true, false) => widest.size().x + note.size().x + MENU + 52.0,
        (false, _) => (widest.size().x + MENU).max(note.size().x) + 52.0,
    };
    let (_, rect) = ui.allocate_space(vec2(wide, height));
    let response = ui.interact(rect, id, sense);
    paint_seat(ui, view, rect, look);
    let words = if low {
        rect.left_center() + vec2(36.0, -galley.size().y / 2.0)
    } else {
        rect.left_top() + vec2(38.0, 6.0)
    };
    let below = if low {
        words + vec2(widest.size().x + gap::S, (galley.size().y - note.size().y) / 2.0)
    } else {
        words + vec2(0.0, 21.0)
    };
    if turn || look.sign == State::Out {
        let at = rect.right_top() + vec2(-MENU, words.y - rect.top() + galley.size().y / 2.0);
        let font = theme::regular(theme::SMALL);
        ui.painter().text(at, Align2::CENTER_CENTER, "▾", font, colours.ink_soft);
    }
    ui.painter().galley(words, galley, colour);
    if !low || !look.is_plain {
        ui.painter().galley(below, note, colours.ink_soft);
    }
    response
}

fn spoken_seat(view: &View<'_>, name: &str, state: &str, turn: bool, members: &str) -> String {
    let spoken = spoken::seat(view, name, state, turn);
    if members.is_empty() { spoken } else { format!("{spoken} ({members})") }
}

fn paint_seat(ui: &Ui, view: &View<'_>, rect: Rect, look: &ChipLook<'_>) {
    let colours = view.colours;
    let fill = if look.turn { colours.accent_soft } else { colours.surface };
    let edge = if look.turn {
        Stroke::new(colours.edge + 1.5, colours.accent)
    } else {
        Stroke::new(colours.edge, colours.rule_strong)
    };
    ui.painter().rect(rect, 9.0, fill, edge, StrokeKind::Inside);
    paint_state(ui, view, rect.left_center() + vec2(20.0, 0.0), look.sign);
}

/// Who speaks with one voice, by name.
fn members(place: JudgeSpot<'_>, ballot: &Ballot) -> String {
    if ballot.seats.len() < 2 {
        return String::new();
    }
    let seats = ballot.seats.iter().filter_map(|id| place.session.find::<Participant>(*id));
    seats.map(Participant::short_name).collect::<Vec<_>>().join(", ")
}

fn paint_state(ui: &Ui, view: &View<'_>, at: Pos2, sign: State) {
    let painter = ui.painter();
    let soft = Stroke::new(1.5, view.colours.rule_strong);
    match sign {
        State::Answered => {
            painter.circle_filled(at, 9.0, view.colours.accent);
            let tick = vec![at + vec2(-4.0, 0.0), at + vec2(-1.0, 3.2), at + vec2(4.2, -3.4)];
            painter.line(tick, Stroke::new(2.0, view.colours.on_accent));
        }
        State::Waiting => {
            painter.circle_stroke(at, 8.5, soft);
        }
        State::Out => {
            painter.hline(at.x - 7.0..=at.x + 7.0, at.y, soft);
        }
    }
}
