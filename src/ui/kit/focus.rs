//! Where the keyboard is: who takes it, how it shows, how it stays in view.

use eframe::egui::{self, Event, Id, Ui};

use crate::ui::kit::theme::{self, Palette, gap};
use crate::ui::kit::view::View;

/// True once for each new wish of the app for the keyboard, and only for the wished place.
pub(crate) fn takes_focus(
    ui: &Ui,
    view: &View<'_>,
    wanted: crate::app::core::place::Focus,
) -> bool {
    let (number, focus) = view.app.focus();
    if focus != Some(wanted) {
        return false;
    }
    let granted = granted_focus(ui.ctx());
    if granted < number {
        ui.ctx().data_mut(|data| data.insert_temp(Id::unique("granted-focus"), number));
    }
    granted < number
}

/// The number of the last wish for the keyboard that was granted.
pub(crate) fn granted_focus(ctx: &egui::Context) -> u64 {
    ctx.data(|data| data.get_temp::<u64>(Id::unique("granted-focus"))).unwrap_or(0)
}

/// Notes that Enter ended the typing in a field: the field that is drawn next in this frame has the
/// keyboard then.
pub(crate) fn goes_on_from(ui: &Ui) {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.ctx().data_mut(|data| data.insert_temp(Id::unique("goes-on"), frame));
}

/// Whether Enter in the field before leads to this one. True for one field only.
pub(crate) fn is_gone_on_to(ui: &Ui) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    ui.ctx().data_mut(|data| data.remove_temp::<u64>(Id::unique("goes-on"))) == Some(frame)
}

/// Notes, each time it is drawn, that here the keyboard is at the crossing: its keys are heard.
pub(crate) fn is_at_crossing(ctx: &egui::Context, id: Id) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        let places: &mut (u64, Vec<Id>) = data.get_temp_mut_or_default(crossing_places());
        if places.0 != frame {
            *places = (frame, Vec::new());
        }
        places.1.push(id);
    });
}

fn crossing_places() -> Id {
    Id::unique("crossing-places")
}

/// Whether the keyboard is at the crossing, nowhere, or on its way there.
pub(crate) fn hears_crossing_keys(ctx: &egui::Context, app: &crate::app::state::App) -> bool {
    use crate::app::core::place::Focus;
    let (number, focus) = app.focus();
    let comes = matches!(focus, Some(Focus::Judge | Focus::Cursor | Focus::Choice | Focus::Card));
    if comes && number > granted_focus(ctx) {
        return true;
    }
    let places = ctx.data(|data| data.get_temp::<(u64, Vec<Id>)>(crossing_places()));
    let (_, places) = places.unwrap_or_default();
    ctx.memory(egui::Memory::focused).is_none_or(|id| places.contains(&id))
}

/// Notes where the keyboard is while the audience's picture is in the place of everything else.
pub(crate) fn note_picture(ctx: &egui::Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(picture_place(), id));
}

/// Whether the keyboard is at that picture, and not in the bar over it.
pub(crate) fn is_at_picture(ctx: &egui::Context) -> bool {
    ctx.memory(egui::Memory::focused).is_none_or(|id| is_picture(ctx, id))
}

/// Whether something is where the keyboard is at that picture.
pub(crate) fn is_picture(ctx: &egui::Context, id: Id) -> bool {
    ctx.data(|data| data.get_temp::<Id>(picture_place())) == Some(id)
}

fn picture_place() -> Id {
    Id::unique("picture-place")
}

/// Whether a text field had the keyboard when the frame before was drawn: Esc takes it away
/// before anybody can ask.
pub(crate) fn was_typing(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(was_typing_id())).unwrap_or(false)
}

/// Notes whether a text field has the keyboard now that the frame is drawn.
pub(crate) fn note_typing(ctx: &egui::Context) {
    let typing = ctx.text_edit_focused();
    ctx.data_mut(|data| data.insert_temp(was_typing_id(), typing));
}

fn was_typing_id() -> Id {
    Id::unique("was-typing")
}

/// Keeps egui from moving the focus by an arrow key that meant something else. A focused widget
/// could lock the arrows to itself, but not in its first frame, and keys can be that quick.
pub(crate) fn keep_focus(ctx: &egui::Context) {
    ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
}

/// Scrolls to what has just come into focus inside a scroll area's content. Call it last in the
/// content.
pub(crate) fn bring_focus_into_view(ui: &Ui) {
    has_brought_focus_into_view(ui);
}

/// The same, and whether there was something to scroll to.
pub(crate) fn has_brought_focus_into_view(ui: &Ui) -> bool {
    let Some(focused) = ui.ctx().memory(eframe::egui::Memory::focused) else {
        return false;
    };
    let id = ui.scope_id().with(FOCUS_IN_VIEW);
    let before = ui.ctx().data(|data| data.get_temp::<Id>(id));
    if before == Some(focused) {
        return false;
    }
    ui.ctx().data_mut(|data| data.insert_temp(id, focused));
    // What is drawn after this content is not in it, though it may stand where this goes on out of
    // sight.
    let drawn = ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(focused).copied());
    if let Some(widget) = drawn
        && widget.layer_id == ui.layer_id()
        && ui.min_rect().intersects(widget.rect)
    {
        ui.scroll_to_rect(widget.rect.expand(gap::L), None);
        return true;
    }
    false
}

/// What has the focus is brought into view once more: what stands above it has moved it.
pub(crate) fn bring_focus_into_view_again(ui: &Ui) {
    let id = ui.scope_id().with(FOCUS_IN_VIEW);
    ui.ctx().data_mut(|data| data.remove::<Id>(id));
}

const FOCUS_IN_VIEW: &str = "focus-in-view";

/// A scroll area that fills what there is and follows the focus.
pub(crate) fn scroll_ui(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    egui::ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        content(ui);
        ui.add_space(gap::XL);
        bring_focus_into_view(ui);
    });
}

/// Has a click in this frame leave the focus where it is: on what belongs to it.
pub(crate) fn keep_focus_on_click(ctx: &egui::Context) {
    ctx.options_mut(|options| {
        options.input_options.surrender_focus_on = egui::SurrenderFocusOn::Never;
    });
}

/// Notes, at the beginning of a frame, whether keyboard (or screen reader) or pointer is in use.
pub(crate) fn note_input(ctx: &egui::Context) {
    ctx.options_mut(|options| {
        options.input_options.surrender_focus_on = egui::SurrenderFocusOn::default();
    });
    let in_use = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => Some(true),
            Event::PointerButton { pressed: true, .. } => Some(false),
            _ => None,
        })
    });
    if let Some(in_use) = in_use {
        ctx.data_mut(|data| data.insert_temp(Id::unique("keyboard-in-use"), in_use));
    }
}

/// Whether what was done last was done with the keyboard or a screen reader.
pub(crate) fn is_keyboard_in_use(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(Id::unique("keyboard-in-use"))).unwrap_or(true)
}

/// Has the ring of a thing that fills its list, or stands at the window's edge, painted inside it,
/// so that it covers no neighbour and is not cut.
pub(crate) fn ring_inside(ctx: &egui::Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("ring-inside"), id));
}

/// Has the ring of a thing that has an edge of its own painted over that: one clear line, not two.
pub(crate) fn ring_over_edge(response: &egui::Response) {
    mark(response, OVER_EDGE);
}

/// Has a bar, not a ring, painted beside words that cannot be pressed, where the keyboard only
/// rests: a ring would make a button of them.
pub(crate) fn bar_beside(response: &egui::Response) {
    mark(response, BAR_BESIDE);
}

const OVER_EDGE: &str = "ring-over-edge";
const BAR_BESIDE: &str = "bar-beside";

/// Notes how something looks once it has the keyboard, which may come later in the frame.
fn mark(response: &egui::Response, how: &str) {
    response.ctx.data_mut(|data| data.insert_temp(response.id.with(how), true));
}

/// How wide that bar is, and how far from what it stands beside.
const BAR: f32 = 3.0;
const BAR_OUT: f32 = 1.5;

/// How far a ring reaches out of what it is around, and into an edge that it is painted over.
const RING_OUT: f32 = 2.0;
const RING_IN: f32 = 1.5;

/// Paints the ring around what has the focus, over everything in its layer: always around a text
/// field, around other things while the keyboard is in use.
pub(crate) fn paint_focus_ring(ctx: &egui::Context, colours: &Palette) {
    let Some(focused) = ctx.memory(egui::Memory::focused) else {
        return;
    };
    if !is_keyboard_in_use(ctx) && !ctx.text_edit_focused() {
        return;
    }
    // What had the focus may be gone with this frame: egui still knows where it was.
    let is_drawn = ctx.viewport(|viewport| viewport.this_pass.widgets.get(focused).is_some());
    let Some(response) = ctx.read_response(focused).filter(|_| is_drawn) else {
        return;
    };
    if !response.rect.is_finite() || !response.rect.is_positive() {
        return;
    }
    let clip = response.interact_rect.expand(5.0);
    let painter = ctx.layer_painter(response.layer_id).with_clip_rect(clip);
    let is_marked = |how| ctx.data(|data| data.get_temp::<bool>(focused.with(how))).is_some();
    if is_marked(BAR_BESIDE) {
        let right = response.rect.left() - BAR_OUT;
        let bar = egui::Rect::from_x_y_ranges(right - BAR..=right, response.rect.y_range());
        painter.rect_filled(bar, BAR / 2.0, colours.accent);
        return;
    }
    let inside = ctx.data(|data| data.get_temp(Id::unique("ring-inside"))) == Some(focused);
    if !inside && (ctx.text_edit_focused() || is_marked(OVER_EDGE)) {
        painter.rect_stroke(
            response.rect.expand(RING_OUT),
            f32::from(theme::CELL_RADIUS) + RING_OUT,
            egui::Stroke::new(RING_OUT + RING_IN.max(colours.edge), colours.accent),
            egui::StrokeKind::Inside,
        );
        return;
    }
    let ring = if inside { response.rect.shrink(4.0) } else { response.rect.expand(1.0) };
    painter.rect_stroke(
        ring,
        theme::CELL_RADIUS,
        egui::Stroke::new(3.0, colours.accent),
        egui::StrokeKind::Outside,
    );
}

/// Whether what has the focus lies behind the dialog, so that the dialog must take it. Not while
/// Tab goes on to the next control: that would be left to take it once the dialog is closed.
pub(crate) fn focus_is_outside(ui: &Ui) -> bool {
    if ui.input(|input| input.key_pressed(egui::Key::Tab)) {
        ui.ctx().request_repaint();
        return false;
    }
    let focused = ui.ctx().memory(eframe::egui::Memory::focused);
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    response.is_none_or(|response| response.layer_id != ui.layer_id())
}
