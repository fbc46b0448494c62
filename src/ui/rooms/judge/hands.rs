//! A show of hands: where the cards for a mark are counted, and what stands below.

use eframe::egui::{
    Event, Key, Modifiers, Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use crate::app::core::names::mark_key;
use crate::app::core::place::Focus;
use crate::domain::field::{Field, FieldError};
use crate::domain::light::Mark;
use crate::ui::kit::fields::{FieldLook, field_id, field_ui};
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{text, wording};
use crate::ui::rooms::judge::reveal::{focus_reveal, reveal_ui};
use crate::ui::rooms::judge::spot::JudgeSpot;

/// The box of a field of cards.
const FIELD: Vec2 = vec2(78.0, 38.0);

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
    if mark == Mark::High && takes_focus(ui, view, Focus::Judge) {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let name = view.with("hands-field", &[("mark", view.t(mark_key(Some(mark))).into())]);
    let area = Rect::from_min_size(corner, FIELD);
    let mut child = ui.new_child(UiBuilder::new().max_rect(area));
    let look =
        FieldLook { size: theme::HEAD, width: Some(58.0), quiet: true, ..FieldLook::default() };
    let typing = ui.ctx().memory(|memory| memory.has_focus(id));
    let response = field_ui(&mut child, view, field, &name, look);
    if mark == Mark::High {
        pane_begins(ui.ctx(), Pane::Room, response.id);
    }
    if typing && takes_enter(ui) {
        let next = Mark::ALL.iter().position(|m| *m == mark).and_then(|at| Mark::ALL.get(at + 1));
        match next.map(|next| field_id(view, Field::Hands(place.at.0, place.at.1, *next))) {
            Some(next) => ui.ctx().memory_mut(|memory| memory.request_focus(next)),
            None => focus_reveal(ui.ctx()),
        }
    }
    if view.app.field_error(field).is_some() {
        let edge = Stroke::new(2.0, view.colours.ink);
        ui.painter().rect_stroke(response.rect, 7.0, edge, StrokeKind::Outside);
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
