//! Dragging a card, for those who use the mouse: what is under the pointer, and where it is dropped.

use eframe::egui::{
    Align, CursorIcon, DragAndDrop, Id, LayerId, Order, Rect, Sense, Stroke, StrokeKind, Ui, vec2,
};

use crate::app::input::PlanAction;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// How wide what is dragged is at most.
const WIDTH: f32 = 260.0;
const RADIUS: f32 = 9.0;

/// Takes a card that is dropped over a place: it is in hand there, and not set. Where it stands
/// already nothing happens.
pub(super) fn dropped(ui: &Ui, view: &mut View<'_>, rect: Rect, outcome: Option<Outcome>) {
    let over = ui.interact(rect, ui.scope_id().with(("drop", outcome)), Sense::hover());
    let is_over = ui
        .input(|input| input.pointer.interact_pos())
        .is_some_and(|at| rect.intersect(ui.clip_rect()).contains(at));
    let dragged = DragAndDrop::payload::<MeasureId>(ui.ctx());
    let Some(id) = dragged.filter(|_| is_over) else { return };
    let plan = &view.app.roadmap.plan;
    let lifted = plan.lifted().filter(|lifted| lifted.measure == *id);
    let stands = view.app.session().and_then(|session| session.outcome(*id));
    if lifted.map_or(stands, |lifted| lifted.to) == outcome {
        return;
    }
    ui.painter().rect_stroke(
        over.rect.intersect(ui.clip_rect()).shrink(1.0),
        RADIUS,
        Stroke::new(2.0, view.colours.accent),
        StrokeKind::Inside,
    );
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        view.ask(PlanAction::Lift(*id, outcome));
    }
}

/// What is dragged, at the pointer.
pub(super) fn dragged_ui(ui: &Ui, view: &View<'_>, session: &Session) {
    let dragged = DragAndDrop::payload::<MeasureId>(ui.ctx());
    let at = ui.input(|input| input.pointer.interact_pos());
    let measure = dragged.and_then(|id| session.measure(*id));
    let Some((measure, at)) = measure.zip(at) else { return };
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let colours = view.colours;
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged-card"));
    let painter = ui.ctx().layer_painter(layer);
    let font = theme::regular(theme::NOTE);
    let room = WIDTH - 2.0 * gap::BUTTON;
    let words = text::layout(&painter, &measure.called(), font, colours.ink, room, 2, Align::LEFT);
    let size = words.size() + vec2(2.0 * gap::BUTTON, 2.0 * gap::M);
    let place = Rect::from_min_size(at + vec2(gap::BUTTON, gap::M), size);
    let edge = Stroke::new(2.0, colours.accent);
    painter.rect(place, RADIUS, colours.surface, edge, StrokeKind::Inside);
    painter.galley(place.min + vec2(gap::BUTTON, gap::M), words, colours.ink);
}
