//! Who answers: before the reveal only that they have; after it, with what they said.

use std::sync::Arc;

use eframe::egui::{
    self, Align, Galley, Id, Key, Modifiers, Pos2, Rect, RichText, Role, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, vec2,
};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::judge::Phase;
use crate::app::phrases;
use crate::app::state::{App, Focus};
use crate::domain::field::{Field, FieldError};
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::domain::participant::Participant;
use crate::domain::round::Ballot;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_narrow, is_shallow};
use crate::ui::kit::{buttons, text, wording};
use crate::ui::rooms::judge::JudgeSpot;

/// A name in a sentence's button, once it is shown.
pub(super) struct Chip {
    pub name: String,
    /// At one of the far ends: speaks first.
    pub strong: bool,
}

/// Chips laid out in lines.
pub(super) struct Chips {
    placed: Vec<(Rect, Arc<Galley>, bool)>,
    /// How high all lines are, in points; 0 where there are none.
    pub height: f32,
}

const CHIP: f32 = 30.0;
const GAP: f32 = 6.0;

/// Lays chips out in lines of a width, from the right edge or from the left.
pub(super) fn layout(
    ui: &Ui,
    view: &View<'_>,
    chips: &[Chip],
    width: f32,
    from_right: bool,
) -> Chips {
    let mut lines: Vec<Vec<(f32, Arc<Galley>, bool)>> = Vec::new();
    let mut x = f32::INFINITY;
    for chip in chips {
        let font =
            if chip.strong { theme::semibold(theme::LEAD) } else { theme::regular(theme::LEAD) };
        let room = (width - 22.0).max(20.0);
        let galley =
            text::layout(ui.painter(), &chip.name, font, view.colours.ink, room, 1, Align::LEFT);
        let wide = galley.size().x + 22.0;
        if x + GAP + wide > width {
            lines.push(Vec::new());
            x = -GAP;
        }
        x += GAP + wide;
        if let Some(line) = lines.last_mut() {
            line.push((wide, galley, chip.strong));
        }
    }
    let mut placed = Vec::new();
    let mut y = 0.0;
    for line in &lines {
        let wide: f32 = line.iter().map(|(w, ..)| w + GAP).sum::<f32>() - GAP;
        let mut x = if from_right { width - wide } else { 0.0 };
        for (w, galley, strong) in line {
            let rect = Rect::from_min_size(Pos2::new(x, y), vec2(*w, CHIP));
            placed.push((rect, galley.clone(), *strong));
            x += w + GAP;
        }
        y += CHIP + GAP;
    }
    Chips { placed, height: (y - GAP).max(0.0) }
}

impl Chips {
    /// Paints them at a place.
    pub(super) fn paint(&self, ui: &Ui, view: &View<'_>, at: Pos2, opacity: f32) {
        let colours = view.colours;
        let mut painter = ui.painter().clone();
        painter.multiply_opacity(opacity);
        for (rect, galley, strong) in &self.placed {
            let rect = rect.translate(at.to_vec2());
            let (fill, edge) = if *strong {
                (colours.accent_soft, Stroke::new(1.5, colours.accent))
            } else {
                (colours.sunken, Stroke::new(1.0, colours.rule_strong))
            };
            painter.rect(rect, CHIP / 2.0, fill, edge, StrokeKind::Inside);
            let place = rect.center() - galley.size() / 2.0;
            painter.galley(place, galley.clone(), colours.ink);
        }
    }
}

/// Everybody who answers, with nothing but whether they have; and the reveal.
pub(super) fn chips_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let ballots = view.app.ballots();
    let answered = ballots.iter().filter(|b| b.has_answered()).count();
    ui.add_space(gap::XXS);
    let args = [("answered", answered.into()), ("all", ballots.len().into())];
    let counted = view.with("answered-of", &args);
    let focus = takes_focus(ui, view, Focus::Judge);
    let seat = view.app.judge.seat;
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
            let look = SeatChip { at, turn: seat == Some(at), stop: stop == Some(at) };
            let response = chip_ui(ui, view, place, ballot, look);
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
    let focused = ui.ctx().memory(egui::Memory::focused);
    if focused != Some(chip_id(seat)) {
        return;
    }
    let (left, right) = ui.input_mut(|input| {
        let mut take = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (take(Key::ArrowLeft), take(Key::ArrowRight))
    });
    if left + right > 0 {
        crate::ui::kit::focus::keep_focus(ui.ctx());
        let to = (seat + right).saturating_sub(left).min(ballots.len().saturating_sub(1));
        view.ask(Action::Seat(to));
    }
}

/// What a key does among those who answer while they are not drawn, and so have no focus.
pub(crate) fn unseen_key(app: &App, key: Key, modifiers: Modifiers) -> Option<Action> {
    if app.phase() != Phase::Answering(RoundKind::Ballots) || modifiers.any() {
        return None;
    }
    let (seat, all) = (app.judge.seat.unwrap_or(0), app.ballots().len());
    match key {
        Key::ArrowLeft => Some(Action::Seat(seat.saturating_sub(1))),
        Key::ArrowRight => Some(Action::Seat((seat + 1).min(all.saturating_sub(1)))),
        _ => None,
    }
}

fn chip_id(at: usize) -> Id {
    Id::unique(("seat", at))
}

/// Where a chip stands.
#[derive(Clone, Copy)]
struct SeatChip {
    at: usize,
    /// Whether its turn it is.
    turn: bool,
    /// Whether Tab comes to it.
    stop: bool,
}

/// One who answers. Its look knows only whose turn it is, and who has answered.
fn chip_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    ballot: &Ballot,
    seat: SeatChip,
) -> egui::Response {
    let SeatChip { at, turn, stop } = seat;
    let colours = view.colours;
    let font = if turn { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) };
    let most = (ui.available_width().min(ui.max_rect().width()) - 70.0).max(60.0);
    let colour = colours.ink;
    let name = phrases::name(view.app.texts, &ballot.name);
    let galley = text::layout(ui.painter(), &name, font, colour, most, 1, Align::LEFT);
    let state = view.t(if ballot.has_answered() { "seat-answered" } else { "seat-waiting" });
    let small = theme::regular(theme::SMALL);
    let note = ui.painter().layout_no_wrap(state.to_string(), small, colours.ink_soft);
    let low = is_shallow(ui.ctx());
    let height = if low { 46.0 } else { 52.0 };
    let size = vec2(galley.size().x.max(note.size().x) + 52.0, height);
    let (_, rect) = ui.allocate_space(size);
    let sense = if stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, chip_id(at), sense);
    let members = members(place, ballot);
    let key = if turn { "spoken-seat-turn" } else { "spoken-seat" };
    let args = [("name", name.as_ref().into()), ("state", state.as_ref().into())];
    let mut spoken = view.with(key, &args);
    if !members.is_empty() {
        spoken = format!("{spoken} ({members})");
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, turn, &spoken));
    let fill = if turn { colours.accent_soft } else { colours.surface };
    let edge = if turn {
        Stroke::new(colours.edge + 1.5, colours.accent)
    } else {
        Stroke::new(colours.edge, colours.rule_strong)
    };
    ui.painter().rect(rect, 9.0, fill, edge, StrokeKind::Inside);
    paint_state(ui, view, rect.left_center() + vec2(20.0, 0.0), ballot.has_answered());
    let words = rect.left_top() + vec2(38.0, if low { 3.0 } else { 6.0 });
    let below = words + vec2(0.0, if low { 20.0 } else { 21.0 });
    ui.painter().galley(words, galley, colours.ink);
    ui.painter().galley(below, note, colours.ink_soft);
    if response.clicked() {
        view.ask(Action::Seat(at));
    }
    if members.is_empty() { response } else { response.on_hover_text(members) }
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

/// Brings the keyboard to the button that shows all, as it was drawn last.
pub(crate) fn focus_reveal(ctx: &egui::Context) {
    if let Some(id) = ctx.data(|data| data.get_temp::<Id>(reveal_place())) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

fn reveal_place() -> Id {
    Id::unique("reveal-button")
}

/// How far it has come, and the button that shows all.
fn reveal_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    counted: &str,
) -> egui::Response {
    let asked = view.app.asks_to_reveal();
    let layout = egui::Layout::left_to_right(Align::Center).with_main_wrap(is_narrow(ui.ctx()));
    let size = vec2(ui.available_width(), 44.0);
    let row = ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.spacing_mut().item_spacing.x = gap::COLUMN;
        // What does not fit stands on the next line, rather than letter below letter.
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        let words = RichText::new(counted).font(theme::semibold(theme::LEAD));
        ui.label(words.color(view.colours.ink));
        let key = if asked.is_some() { "reveal-anyway" } else { "command-reveal" };
        let words = format!("{}  {}", view.t(key), view.sign(Command::Reveal));
        let button = buttons::main_button(ui, view.colours, &words);
        ui.ctx().data_mut(|data| data.insert_temp(reveal_place(), button.id));
        if button.clicked() {
            view.run(Command::Reveal);
        }
        if place.phase == Phase::Answering(RoundKind::Ballots) {
            for (command, key) in
                [(Command::Abstain, "command-abstain"), (Command::ClearMark, "take-back")]
            {
                let words = format!("{}  {}", view.t(key), view.sign(command));
                let enabled = view.app.judge.seat.is_some();
                if buttons::quiet_button(ui, view.colours, enabled, &words).clicked() {
                    view.run(command);
                }
            }
        }
        if place.session.open_round(place.at.0, place.at.1).is_some() {
            let cancel = view.t("command-cancel-round");
            if buttons::quiet_button(ui, view.colours, true, &cancel).clicked() {
                view.run(Command::CancelRound);
            }
        }
        button
    });
    if let Some(message) = asked {
        let words = format!("! {}", message.say(view.app.texts));
        text::text(ui, &words, theme::medium(theme::BODY), view.colours.ink);
    }
    row.inner
}

/// What stands below the counts of a show of hands.
pub(super) fn hands_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let round = place.session.open_round(place.at.0, place.at.1);
    let hands = round.and_then(|round| round.hands());
    let of = hands.map_or_else(|| place.session.judging().count(), |hands| hands.of as usize);
    let counted = hands.map_or(0, |hands| hands.all() as usize);
    ui.add_space(gap::XXS);
    let counted = view.with("hands-of", &[("counted", counted.into()), ("all", of.into())]);
    reveal_ui(ui, view, place, &counted);
    let error = Mark::ALL
        .into_iter()
        .find_map(|mark| view.app.field_error(Field::Hands(place.at.0, place.at.1, mark)));
    if let Some(error) = error {
        let words = match error {
            FieldError::TooMany { of } => view.count("hands-too-many", of as usize),
            other => view.t(wording::field_error_key(other)).into_owned(),
        };
        let words = RichText::new(format!("! {words}")).font(theme::medium(theme::BODY));
        ui.label(words.color(view.colours.ink));
    }
}
