//! A show of hands: where the cards for a mark are counted, and what stands below.

use eframe::egui::{
    Event, Id, Key, Modifiers, Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use crate::app::core::names::mark_key;
use crate::app::core::place::Focus;
use crate::app::input::Action;
use crate::domain::field::{Field, FieldError};
use crate::domain::judging::{Crossing, with_those_there};
use crate::domain::light::Mark;
use crate::ui::kit::fields::{FieldLook, field_id, field_ui};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme;
use crate::ui::kit::view::View;
use crate::ui::kit::{text, wording};
use crate::ui::rooms::judge::chair_menu;
use crate::ui::rooms::judge::reveal::{focus_reveal, has_reveal_focus, reveal_ui};
use crate::ui::rooms::judge::spot::JudgeSpot;

/// The box of a field of cards.
const FIELD: Vec2 = vec2(78.0, 38.0);

/// What stands below the counts of a show of hands.
pub(super) fn hands_ui(ui: &mut Ui, view: &mut View<'_>, place: JudgeSpot<'_>) {
    let round = place.session.open_round(place.at.0, place.at.1);
    let round = round.map(|round| with_those_there(place.session, round));
    let hands = round.as_ref().and_then(|round| round.hands());
    let of = hands.map_or_else(|| place.session.judging().count(), |hands| hands.of as usize);
    let counted = hands.map_or(0, |hands| hands.all() as usize);
    goes_on(ui, view, place);
    spare_reveal(ui);
    spare_field(ui);
    let counted = view.with("hands-of", &[("counted", counted.into()), ("all", of.into())]);
    let is_last = last_place(ui, place) == LastPlace::Reveal;
    let reveal = reveal_ui(ui, view, place, &counted);
    if is_last {
        pane_begins(ui.ctx(), Pane::Room, reveal.id);
        if takes_focus(ui, view, Focus::Judge) {
            reveal.request_focus();
        }
    }
    if reveal.has_focus() {
        note_place(ui, place, LastPlace::Reveal);
    }
    chair_menu::substitute_ui(ui, view, place.session);
    let error = Mark::ALL
        .into_iter()
        .find_map(|mark| view.app.field_error(Field::Hands(place.at.0, place.at.1, mark)));
    if let Some(error) = error {
        let words = match error {
            FieldError::TooMany { of } => view.count("hands-too-many", of as usize),
            other => wording::field_error(view.app.texts, other),
        };
        text::inline(ui, &format!("! {words}"), theme::medium(theme::BODY), view.colours.ink);
    }
}

/// Where the cards for a mark are counted. Enter goes on to the next.
pub(super) fn hands_field_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: JudgeSpot<'_>,
    mark: Mark,
    rect: Rect,
    right: f32,
) {
    let field = Field::Hands(place.at.0, place.at.1, mark);
    let corner = pos2(rect.right() - right - FIELD.x, rect.center().y - FIELD.y / 2.0);
    let id = field_id(view, field);
    let is_last = last_place(ui, place) == LastPlace::Field(mark);
    if is_last && takes_focus(ui, view, Focus::Judge) {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let name = view.with("hands-field", &[("mark", view.t(mark_key(Some(mark))).into())]);
    let area = Rect::from_min_size(corner, FIELD);
    let mut child = ui.new_child(UiBuilder::new().max_rect(area));
    let look =
        FieldLook { size: theme::HEAD, width: Some(58.0), quiet: true, ..FieldLook::default() };
    let typing = ui.ctx().memory(|memory| memory.has_focus(id));
    let before = view.app.shown(field);
    let response = field_ui(&mut child, view, field, &name, look);
    if response.has_focus() {
        note_place(ui, place, LastPlace::Field(mark));
    }
    if response.changed() && most(place) <= ONE_DIGIT {
        one_digit(ui, view, place, mark, &before);
    }
    if is_last {
        pane_begins(ui.ctx(), Pane::Room, response.id);
    }
    if typing && takes_enter(ui) {
        if was_enter_of_digit(ui) {
            response.request_focus();
        } else {
            go_behind(ui, view, place, mark);
        }
    }
    if view.app.field_error(field).is_some() {
        let edge = Stroke::new(2.0, view.colours.ink);
        ui.painter().rect_stroke(response.rect, 7.0, edge, StrokeKind::Outside);
    }
}

/// Where the keyboard was last while cards were counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LastPlace {
    Field(Mark),
    Reveal,
}

/// Where the keyboard comes back to from what was done beside the counting: to where it was; in a
/// round that has just begun to the first field.
fn last_place(ui: &Ui, place: JudgeSpot<'_>) -> LastPlace {
    let last = ui.ctx().data(|data| data.get_temp::<(Crossing, LastPlace)>(last_place_id()));
    last.filter(|(at, _)| *at == place.at).map_or(LastPlace::Field(Mark::High), |(_, last)| last)
}

fn note_place(ui: &Ui, place: JudgeSpot<'_>, last: LastPlace) {
    ui.ctx().data_mut(|data| data.insert_temp(last_place_id(), (place.at, last)));
}

/// Has the next round begin at its first field.
pub(super) fn forget_place(ui: &Ui) {
    ui.ctx().data_mut(|data| data.remove::<(Crossing, LastPlace)>(last_place_id()));
}

fn last_place_id() -> Id {
    Id::unique("hands-last-place")
}

/// So long after a digit, in seconds, an Enter still belongs to it.
const SAME_GESTURE: f64 = 1.5;

/// As many can be counted with one digit.
const ONE_DIGIT: usize = 9;

/// How many there are to be counted.
fn most(place: JudgeSpot<'_>) -> usize {
    let round = place.session.open_round(place.at.0, place.at.1);
    let of = round.and_then(|round| round.hands()).map_or(0, |hands| hands.of as usize);
    of.max(place.session.judging().count())
}

/// Goes to the field behind a mark's; behind the last one to the reveal.
fn go_behind(ui: &Ui, view: &View<'_>, place: JudgeSpot<'_>, mark: Mark) {
    let next = Mark::ALL.into_iter().skip_while(|m| *m != mark).nth(1);
    let next = next.map(|next| field_id(view, Field::Hands(place.at.0, place.at.1, next)));
    if let Some(next) = next {
        ui.ctx().data_mut(|data| data.insert_temp(moved_to(), next));
        ui.ctx().memory_mut(|memory| memory.request_focus(next));
    } else {
        ui.ctx().data_mut(|data| data.remove::<Id>(moved_to()));
        focus_reveal(ui.ctx());
    }
}

fn moved_to() -> Id {
    Id::unique("hands-moved-to")
}

/// The same of a Tab behind a digit, in any field: the keyboard stays in the one it has gone on to.
fn spare_field(ui: &Ui) {
    let is_tab = ui.input(|input| input.key_pressed(Key::Tab) && input.modifiers.is_none());
    let field = ui.ctx().data(|data| data.get_temp::<Id>(moved_to()));
    if let Some(field) = field.filter(|_| is_tab && was_enter_of_digit(ui)) {
        ui.ctx().memory_mut(|memory| memory.request_focus(field));
    }
}

/// Where one digit is all that can be meant, it goes on by itself; another one puts itself in its
/// place. Digits that came in one frame go one to each field.
fn one_digit(ui: &Ui, view: &mut View<'_>, place: JudgeSpot<'_>, mark: Mark, before: &str) {
    let Some(Action::Type(_, typed)) = view.out.last() else {
        return;
    };
    let fresh = typed.strip_prefix(before).or_else(|| typed.strip_suffix(before));
    let digits: Vec<char> = fresh.unwrap_or(typed).chars().collect();
    if digits.is_empty() {
        return;
    }
    view.out.pop();
    let marks = Mark::ALL.into_iter().skip_while(|m| *m != mark);
    for (mark, digit) in marks.zip(digits) {
        let field = Field::Hands(place.at.0, place.at.1, mark);
        let fits = field.write(place.session, &digit.to_string(), view.now.moment()).is_ok();
        view.ask(Action::Type(field, digit.to_string()));
        if !fits {
            return;
        }
        view.ask(Action::Commit);
        let now = ui.input(|input| input.time);
        ui.ctx().data_mut(|data| {
            data.insert_temp(moved_by_itself(), now);
            data.insert_temp(counted(), Some(mark));
        });
    }
}

fn counted() -> Id {
    Id::unique("hands-counted")
}

/// Goes on from the mark that was just counted, once all fields of this frame are drawn: the digit
/// must not be typed into the next one, too.
fn goes_on(ui: &Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    if let Some(mark) =
        ui.ctx().data_mut(|data| data.remove_temp::<Option<Mark>>(counted()).flatten())
    {
        go_behind(ui, view, place, mark);
    }
}

fn moved_by_itself() -> Id {
    Id::unique("hands-moved-by-itself")
}

/// Whether an Enter was meant for the digit before it, which has gone on by itself: who is used to
/// press it must not pass a field by, nor show all unawares. One that comes later is meant.
fn was_enter_of_digit(ui: &Ui) -> bool {
    let was = waits_for_enter(ui);
    ui.ctx().data_mut(|data| data.remove_temp::<f64>(moved_by_itself()));
    was
}

fn waits_for_enter(ui: &Ui) -> bool {
    let moved = ui.ctx().data(|data| data.get_temp::<f64>(moved_by_itself()));
    moved.is_some_and(|moved| ui.input(|input| input.time) - moved < SAME_GESTURE)
}

/// Takes an Enter that was meant for the last digit from the button that shows all; any other key
/// says that it was not.
fn spare_reveal(ui: &Ui) {
    let others = ui.input(|input| {
        let other = |event: &Event| matches!(event, Event::Key { key, pressed: true, .. } if !matches!(key, Key::Enter | Key::Tab) && key.name().len() > 1);
        input.events.iter().any(other)
    });
    if others {
        was_enter_of_digit(ui);
    }
    if waits_for_enter(ui) && has_reveal_focus(ui.ctx()) && takes_enter(ui) {
        was_enter_of_digit(ui);
    }
}

/// Takes Enter, so that one Enter goes one field on. Held, it would go on to the reveal, and press
/// that: then it goes nowhere.
fn takes_enter(ui: &Ui) -> bool {
    let held = ui.input(|input| {
        let is_held =
            |event: &Event| matches!(event, Event::Key { key: Key::Enter, repeat: true, .. });
        input.events.iter().any(is_held)
    });
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) && !held
}
