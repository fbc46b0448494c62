//! A list of any length whose rows are not equally high: only those near what is seen are drawn.

use std::sync::Arc;

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Id, Memory, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::ui::kit::focus::{bring_focus_into_view_again, has_brought_focus_into_view};

/// Which rows are drawn though they are not seen: the keyboard goes from one to the next, and several
/// times a frame perhaps.
pub(crate) struct Reach {
    /// How far beyond what is seen rows are drawn, in heights of what is seen.
    pub(crate) beyond: f32,
    /// Those that are drawn wherever the list stands: where the keyboard comes into the list.
    pub(crate) always: Vec<usize>,
}

/// How high rows are, as they were drawn last or else as guessed, and where the keyboard is.
#[derive(Clone, Default)]
struct Rows {
    /// What they were drawn in, in points.
    room: Vec2,
    heights: Vec<f32>,
    /// The row that the keyboard is in, if it is in one.
    focused: Option<usize>,
    /// Whether what came into focus is being scrolled to: it moves as rows above it are measured.
    follows: bool,
}

impl Rows {
    /// Whether what has the keyboard was seen in the room they were drawn in, from that height on.
    fn is_focus_seen(&self, from: f32) -> bool {
        self.focused.is_some_and(|focused| {
            let above: f32 = self.heights.iter().take(focused).sum();
            let height = self.heights.get(focused).copied().unwrap_or_default();
            above < from + self.room.y && above + height > from
        })
    }

    /// Whether the keyboard comes to a row from the one that it is in, however high that is.
    fn is_next_to_focus(&self, at: usize) -> bool {
        self.focused.is_some_and(|focused| at.abs_diff(focused) <= 1)
    }
}

/// Draws rows in a scroll area, which follows the focus. How high one is that was not drawn yet is
/// guessed; where a guess above what is seen was wrong, what is seen stays where it is.
pub(crate) fn uneven_rows_ui(
    ui: &mut Ui,
    area: ScrollArea,
    length: usize,
    reach: &Reach,
    guess: impl Fn(usize) -> f32,
    mut row_ui: impl FnMut(&mut Ui, usize),
) {
    let id = ui.scope_id().with("rows");
    let width = ui.available_width();
    // Without gliding: a glide would end where the rows stood before they were measured.
    area.animated(false).show_viewport(ui, |ui, seen| {
        let known = ui.ctx().data(|data| data.get_temp::<Arc<Rows>>(id));
        let known = known.filter(|known| known.heights.len() == length);
        let room = vec2(width, seen.height());
        let mut rows = known.unwrap_or_else(|| {
            let heights = (0..length).map(guess).collect();
            Arc::new(Rows { room, heights, focused: None, follows: false })
        });
        if (rows.room - room).abs().max_elem() > 0.5 {
            // In another room the rows are about as high as they were: what is seen stays, and with it
            // what has the keyboard.
            if rows.is_focus_seen(seen.top()) {
                bring_focus_into_view_again(ui);
            }
            Arc::make_mut(&mut rows).room = room;
        }
        let (moved, all) = draw_ui(ui, id, seen, reach, &mut rows, &mut row_ui);
        let full = ui.max_rect();
        let end = pos2(full.left(), full.top() + all);
        ui.expand_to_include_rect(Rect::from_min_max(full.left_top(), end));
        let is_moved = moved.abs() > 0.5;
        let follows = has_brought_focus_into_view(ui) || (rows.follows && is_moved);
        if follows != rows.follows {
            Arc::make_mut(&mut rows).follows = follows;
        }
        ui.ctx().data_mut(|data| data.insert_temp(id, rows));
        if is_moved && follows {
            bring_focus_into_view_again(ui);
            ui.ctx().request_discard("what came into focus is not where it was guessed to be");
        } else if is_moved {
            ui.scroll_with_delta_animation(vec2(0.0, -moved), ScrollAnimation::none());
            ui.ctx().request_discard("rows above are not as high as they were guessed");
        }
    });
}

/// Draws the rows near what is seen, and those that are always drawn. Gives by how much those above
/// are higher than they were thought to be, and how high all are together.
fn draw_ui(
    ui: &mut Ui,
    id: Id,
    seen: Rect,
    reach: &Reach,
    rows: &mut Arc<Rows>,
    row_ui: &mut impl FnMut(&mut Ui, usize),
) -> (f32, f32) {
    let full = ui.max_rect();
    let beyond = seen.height() * reach.beyond;
    let (mut moved, mut top, mut focused) = (0.0, 0.0, None);
    for at in 0..rows.heights.len() {
        let height = rows.heights.get(at).copied().unwrap_or_default();
        let is_near = top + height > seen.top() - beyond && top <= seen.bottom() + beyond;
        if !is_near && !reach.always.contains(&at) && !rows.is_next_to_focus(at) {
            top += height;
            continue;
        }
        let from = pos2(full.left(), full.top() + top);
        let place = Rect::from_min_max(from, full.right_bottom().max(from));
        // What is in it is the same whichever rows are drawn above.
        let row = UiBuilder::new().max_rect(place).scope_id(id.with(at));
        let had_focus = is_focus_drawn(ui);
        let shown = ui.scope_builder(row, |ui| row_ui(ui, at));
        if !had_focus && is_focus_drawn(ui) {
            focused = Some(at);
        }
        let drawn = shown.response.rect.height();
        if (drawn - height).abs() > 0.0 {
            if top + height <= seen.top() {
                moved += drawn - height;
            }
            if let Some(known) = Arc::make_mut(rows).heights.get_mut(at) {
                *known = drawn;
            }
        }
        top += drawn;
    }
    if focused != rows.focused {
        Arc::make_mut(rows).focused = focused;
    }
    (moved, top)
}

/// Whether what has the keyboard was drawn in this pass already.
fn is_focus_drawn(ui: &Ui) -> bool {
    let focused = ui.ctx().memory(Memory::focused);
    focused.is_some_and(|id| ui.ctx().viewport(|seen| seen.this_pass.widgets.get(id).is_some()))
}
