//! What there is room for beside each other, and what gives way first.

use eframe::egui::{Rect, Ui};

use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{is_low, is_narrow};

/// The least width of a step, and of the queue.
const STEP: f32 = 260.0;
/// The room of the focus areas' names.
const LABEL: f32 = 128.0;
/// How many steps must be seen at once before anything is put beside them.
const SEEN: usize = 3;
/// Windows lower than this have no legend and no bars.
const LOW: f32 = 760.0;

/// How wide the parts of the plan are, in points. What has no room has none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Widths {
    /// The panel beside the plan; 0 where it is a drawer.
    pub(super) panel: f32,
    /// The names of the focus areas; 0 where they stand above their rows.
    pub(super) label: f32,
    /// A step.
    pub(super) step: f32,
    /// The queue; 0 where only its head is seen.
    pub(super) queue: f32,
    /// Between the room's edge and what stands in it.
    pub(super) margin: f32,
    /// Whether there is room for the legend.
    pub(super) legend: bool,
    /// Whether there is room for bars of what a step costs; else words alone say it.
    pub(super) bars: bool,
    /// Whether these words have one line only, so that the cards keep the room.
    pub(super) one_line: bool,
}

impl Widths {
    pub(super) fn of(ui: &Ui, room: Rect, steps: usize) -> Self {
        let narrow = is_narrow(ui.ctx());
        let margin = if narrow { gap::MARGIN_NARROW } else { gap::MARGIN };
        let each = STEP + gap::XL;
        let needed = each * steps.clamp(1, SEEN) as f32 + STEP + 2.0 * margin;
        let panels = [theme::PANEL, theme::PANEL_NARROW];
        let panel = panels.into_iter().find(|panel| room.width() - panel >= needed).unwrap_or(0.0);
        let left = room.width() - panel;
        let has_queue = left >= each + STEP + each / 2.0 + 2.0 * margin && !narrow;
        let label = if left >= needed + LABEL + gap::XL { LABEL } else { 0.0 };
        let labels = if label > 0.0 { label + gap::XL } else { 0.0 };
        let columns = steps.max(1) + usize::from(has_queue);
        let inside = left - 2.0 * margin - labels - theme::SCROLL_BAR;
        let step = (inside - gap::XL * (columns - 1) as f32) / columns as f32;
        let step = step.max(STEP);
        let height = ui.ctx().content_rect().height();
        Self {
            panel,
            label,
            step,
            queue: if has_queue { step } else { 0.0 },
            margin,
            legend: height >= LOW && !narrow,
            bars: height >= LOW && !narrow,
            one_line: is_low(ui.ctx()),
        }
    }

    /// Where the first step begins, behind the names of the focus areas.
    pub(super) fn steps_begin(&self) -> f32 {
        if self.label > 0.0 { self.label + gap::XL } else { 0.0 }
    }
}
