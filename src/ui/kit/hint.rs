//! Words on hovering, as WCAG 1.4.13 asks: they stay while the pointer is on them, until it goes
//! elsewhere, and Esc takes them away without taking anything else along. All they say stands
//! elsewhere, too.

use eframe::egui::{
    self, Color32, FontId, Id, Key, Label, Modifiers, Response, RichText, Sense, Tooltip, Ui,
};

/// Words that were shown in a frame.
#[derive(Clone, Copy)]
struct Shown {
    frame: u64,
    /// What they are of.
    of: Id,
    /// What had the keyboard.
    focus: Option<Id>,
}

fn shown_id() -> Id {
    Id::unique("hint-shown")
}

fn dismissed_id() -> Id {
    Id::unique("hint-dismissed")
}

/// Says more of something while the pointer rests on it.
pub(crate) fn hint(response: Response, words: impl Into<String>) -> Response {
    let ctx = response.ctx.clone();
    let is_dismissed = ctx.data(|data| data.get_temp::<Id>(dismissed_id())) == Some(response.id);
    if is_dismissed {
        if response.contains_pointer() {
            return response;
        }
        ctx.data_mut(|data| data.remove::<Id>(dismissed_id()));
    }
    let shown = Tooltip::for_enabled(&response).show(|ui| {
        let label = ui.label(words.into());
        // What can be pointed at stays while it is.
        ui.interact(label.rect, response.id.with("hint"), Sense::CLICK);
    });
    if shown.is_some() {
        let (frame, focus) = (ctx.cumulative_frame_nr(), ctx.memory(egui::Memory::focused));
        let shown = Shown { frame, of: response.id, focus };
        ctx.data_mut(|data| data.insert_temp(shown_id(), shown));
    }
    response
}

/// One line, cut with an ellipsis where there is no room; then the whole of it on hovering.
pub(crate) fn line_with_hint(ui: &mut Ui, words: &str, font: FontId, ink: Color32) -> Response {
    let label = Label::new(RichText::new(words).font(font).color(ink)).truncate();
    hint(ui.add(label.show_tooltip_when_elided(false)), words)
}

/// Takes the words away that are shown, if Esc was pressed for that; the keyboard stays where it
/// was.
pub(crate) fn dismiss(ctx: &egui::Context) {
    let shown = ctx.data(|data| data.get_temp::<Shown>(shown_id()));
    let Some(shown) = shown.filter(|shown| shown.frame + 1 >= ctx.cumulative_frame_nr()) else {
        return;
    };
    if !ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(dismissed_id(), shown.of));
    if let Some(focus) = shown.focus {
        ctx.memory_mut(|memory| memory.request_focus(focus));
    }
}
