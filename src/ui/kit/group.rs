//! Buttons of which one is chosen: how they look, and how the arrow keys go among them.

use eframe::egui::{Id, Key, Modifiers, Painter, Rect, Stroke, StrokeKind, Ui};

use crate::ui::kit::focus::keep_focus;
use crate::ui::kit::theme::Palette;

/// The buttons of a choice: arrow keys go up and down among them, and never out.
pub(crate) struct ChoiceGroup(Vec<Id>, Id);

impl ChoiceGroup {
    /// Moves the focus before the buttons are drawn, so that Enter behind an arrow in the same
    /// frame presses the right one.
    pub(crate) fn begin(ui: &Ui, name: &str) -> Self {
        let place = ui.scope_id().with(name);
        let drawn = ui.ctx().data(|data| data.get_temp::<Vec<Id>>(place)).unwrap_or_default();
        let focused = ui.ctx().memory(eframe::egui::Memory::focused);
        if let Some(at) = drawn.iter().position(|id| Some(*id) == focused) {
            let (up, down) = ui.input_mut(|input| {
                let mut take = |key| input.count_and_consume_key(Modifiers::NONE, key);
                (take(Key::ArrowUp), take(Key::ArrowDown))
            });
            if up + down > 0 {
                keep_focus(ui.ctx());
                let to = (at + down).saturating_sub(up).min(drawn.len() - 1);
                ui.ctx().memory_mut(|memory| memory.request_focus(drawn[to]));
            }
        }
        Self(Vec::new(), place)
    }

    pub(crate) fn add(&mut self, id: Id) {
        self.0.push(id);
    }

    /// Keeps them for the next frame.
    pub(crate) fn end(self, ui: &Ui) {
        ui.ctx().data_mut(|data| data.insert_temp(self.1, self.0));
    }
}

/// The box of something that can be chosen: what is chosen has a heavy edge, and in high contrast,
/// where every edge is heavy, a ground as well.
pub(crate) fn paint_box(
    painter: &Painter,
    rect: Rect,
    colours: &Palette,
    chosen: bool,
    hovered: bool,
) {
    let marked = hovered || (chosen && colours.hard_edges);
    let fill = if marked { colours.accent_soft } else { colours.surface };
    let edge = if chosen {
        Stroke::new(colours.edge + 1.5, colours.ink)
    } else {
        Stroke::new(colours.edge, colours.rule_strong)
    };
    painter.rect(rect, 9.0, fill, edge, StrokeKind::Inside);
}
