//! Words on hovering and on the keyboard's coming, as WCAG 1.4.13 asks: they stay while the pointer
//! or the keyboard is there, or the pointer on them; Esc takes them away without taking anything
//! else along; they never cover what has the keyboard. All they say stands elsewhere, too.

use std::time::Duration;

use eframe::egui::{
    self, Color32, FontId, Id, Key, Label, Modifiers, Pos2, Rect, Response, RichText, Sense,
    Tooltip, Ui,
};

use crate::ui::kit::focus::is_keyboard_in_use;

/// Words that were shown in a frame.
#[derive(Clone, Copy)]
struct Shown {
    frame: u64,
    /// What they are of.
    of: Id,
    /// What had the keyboard.
    focus: Option<Id>,
}

/// Words that were taken away.
#[derive(Clone, Copy)]
struct Dismissed {
    /// What they are of.
    of: Id,
    /// Where the pointer was.
    pointer: Option<Pos2>,
}

fn pointer(ctx: &egui::Context) -> Option<Pos2> {
    ctx.input(|input| input.pointer.latest_pos())
}

fn shown_id() -> Id {
    Id::unique("hint-shown")
}

fn dismissed_id() -> Id {
    Id::unique("hint-dismissed")
}

/// Says more of something while the pointer rests on it, or the keyboard.
pub(crate) fn hint(response: Response, words: impl Into<String>) -> Response {
    hint_ui(response, |ui| ui.label(words.into()))
}

/// The same of what is no mere words, such as a picture.
pub(crate) fn hint_ui(response: Response, content: impl FnOnce(&mut Ui) -> Response) -> Response {
    let ctx = response.ctx.clone();
    let rests = rests(&response);
    let dismissed = ctx.data(|data| data.get_temp::<Dismissed>(dismissed_id()));
    if let Some(dismissed) = dismissed.filter(|dismissed| dismissed.of == response.id) {
        // A pointer that lies where the words stood has not asked for them again.
        let lies = dismissed.pointer.is_some() && dismissed.pointer == pointer(&ctx);
        if response.contains_pointer() || rests.is_some() || lies {
            return response;
        }
        ctx.data_mut(|data| data.remove::<Dismissed>(dismissed_id()));
    }
    let by_keyboard = rests == Some(true) && !covers(&response);
    let tooltip =
        if by_keyboard { Tooltip::for_widget(&response) } else { Tooltip::for_enabled(&response) };
    let shown = tooltip.show(|ui| {
        let content = content(ui);
        // What can be pointed at stays while it is.
        ui.interact(content.rect, response.id.with("hint"), Sense::CLICK);
    });
    if let Some(shown) = shown {
        note_place(&response, shown.response.rect);
        let (frame, focus) = (ctx.cumulative_frame_nr(), ctx.memory(egui::Memory::focused));
        let shown = Shown { frame, of: response.id, focus };
        ctx.data_mut(|data| data.insert_temp(shown_id(), shown));
    }
    response
}

/// Whether the keyboard has rested on something for as long as a pointer must; nothing where it is
/// not there.
fn rests(response: &Response) -> Option<bool> {
    let ctx = &response.ctx;
    let (id, now) = (Id::unique("hint-focus"), ctx.input(|input| input.time));
    let before = ctx.data(|data| data.get_temp::<(Id, f64)>(id));
    let before = before.filter(|(of, _)| *of == response.id);
    if !response.has_focus() || !is_keyboard_in_use(ctx) {
        if before.is_some() {
            ctx.data_mut(|data| data.remove::<(Id, f64)>(id));
        }
        return None;
    }
    let since = before.map_or(now, |(_, since)| since);
    ctx.data_mut(|data| data.insert_temp(id, (response.id, since)));
    let delay = f64::from(ctx.global_style().interaction.tooltip_delay);
    let left = since + delay - now;
    if left > 0.0 {
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    }
    Some(left <= 0.0)
}

/// So many frames on end words must have covered what they are of: while they are measured, they
/// may stand anywhere.
const MEASURED: u8 = 3;

/// Whether there was no place for the words beside what they are of, in a window as it is now.
fn covers(response: &Response) -> bool {
    let window = response.ctx.content_rect();
    covered(response).is_some_and(|(of, frames)| of == window && frames >= MEASURED)
}

fn covered(response: &Response) -> Option<(Rect, u8)> {
    response.ctx.data(|data| data.get_temp(response.id.with("hint-covers")))
}

fn note_place(response: &Response, words: Rect) {
    let both = words.intersect(response.rect);
    let covers = both.width() > 1.0 && both.height() > 1.0;
    let window = response.ctx.content_rect();
    let frames = covered(response).filter(|(of, _)| covers && *of == window);
    let frames = frames.map_or(u8::from(covers), |(_, frames)| frames.saturating_add(1));
    response.ctx.data_mut(|data| {
        data.insert_temp(response.id.with("hint-covers"), (window, frames));
    });
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
    let dismissed = Dismissed { of: shown.of, pointer: pointer(ctx) };
    ctx.data_mut(|data| data.insert_temp(dismissed_id(), dismissed));
    if let Some(focus) = shown.focus {
        ctx.memory_mut(|memory| memory.request_focus(focus));
    }
}
