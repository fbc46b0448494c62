//! A list of any length whose rows are not equally high: only those near what is seen are drawn.

use std::sync::Arc;

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::ui::kit::focus::bring_focus_into_view;

/// How far beyond what is seen rows are drawn, in heights of what is seen: the keyboard goes from one
/// to the next, and several times a frame perhaps.
const BEYOND: f32 = 2.0;

/// How high rows are, as they were drawn last or else as guessed.
#[derive(Clone, Default)]
struct Heights {
    /// What they were drawn in, in points.
    width: f32,
    rows: Vec<f32>,
}

/// Draws rows in a scroll area, which follows the focus. How high one is that was not drawn yet is
/// guessed; where a guess above what is seen was wrong, what is seen stays where it is.
pub(crate) fn uneven_rows_ui(
    ui: &mut Ui,
    area: ScrollArea,
    length: usize,
    guess: impl Fn(usize) -> f32,
    mut row_ui: impl FnMut(&mut Ui, usize),
) {
    let id = ui.scope_id().with("heights");
    let width = ui.available_width();
    // Without gliding: a glide would end where the rows stood before they were measured.
    area.animated(false).show_viewport(ui, |ui, seen| {
        let known = ui.ctx().data(|data| data.get_temp::<Arc<Heights>>(id));
        let known =
            known.filter(|known| known.rows.len() == length && (known.width - width).abs() < 0.5);
        let mut heights = known
            .unwrap_or_else(|| Arc::new(Heights { width, rows: (0..length).map(guess).collect() }));
        let mut moved = 0.0;
        let beyond = seen.height() * BEYOND;
        let (begin, skipped) = begin_of(&heights.rows, seen.top() - beyond);
        let full = ui.max_rect();
        let from = pos2(full.left(), full.top() + skipped);
        let builder = UiBuilder::new().max_rect(Rect::from_min_max(from, full.right_bottom()));
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut top = skipped;
            for at in begin..length {
                if top > seen.bottom() + beyond {
                    break;
                }
                // What is in it is the same whichever rows are drawn above.
                let row = UiBuilder::new().scope_id(id.with(at));
                let shown = ui.scope_builder(row, |ui| row_ui(ui, at));
                let drawn = shown.response.rect.height();
                if let Some(height) = Arc::make_mut(&mut heights).rows.get_mut(at) {
                    if top + *height <= seen.top() {
                        moved += drawn - *height;
                    }
                    *height = drawn;
                }
                top += drawn;
            }
        });
        let all: f32 = heights.rows.iter().sum();
        let end = pos2(full.left(), full.top() + all);
        ui.expand_to_include_rect(Rect::from_min_max(full.left_top(), end));
        ui.ctx().data_mut(|data| data.insert_temp(id, heights));
        bring_focus_into_view(ui);
        if moved.abs() > 0.5 {
            ui.scroll_with_delta_animation(vec2(0.0, -moved), ScrollAnimation::none());
            ui.ctx().request_discard("rows above are not as high as they were guessed");
        }
    });
}

/// The first row that ends below there, and how far down it begins.
fn begin_of(rows: &[f32], top: f32) -> (usize, f32) {
    let mut above = 0.0;
    for (at, height) in rows.iter().enumerate() {
        if above + height > top {
            return (at, above);
        }
        above += height;
    }
    (rows.len(), above)
}
