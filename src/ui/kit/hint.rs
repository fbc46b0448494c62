//! Words on hovering and on the keyboard's coming, as WCAG 1.4.13 asks: they stay while the pointer
//! or the keyboard is there, or the pointer on them; Esc takes them away without taking anything
//! else along; they never cover what has the keyboard. All they say stands elsewhere, too.
//!
//! A pointer that merely lies where it was left asks for nothing: its words go with the next key, and
//! that key does what it is pressed for, Esc too.

use std::time::Duration;

use eframe::egui::{
    self, Color32, Event, FontId, Id, Key, Label, Modifiers, Pos2, Rect, Response, RichText, Sense,
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
    /// Whether the pointer asked for them, and not the keyboard.
    by_pointer: bool,
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

/// For so long after the pointer came to rest, in seconds, Esc is pressed for its words alone.
const JUST_POINTED: f32 = 4.0;

fn shown_id() -> Id {
    Id::unique("hint-shown")
}

fn dismissed_id() -> Id {
    Id::unique("hint-dismissed")
}

/// Where the pointer was as a key was pressed last, as long as it has not moved from there.
fn left_id() -> Id {
    Id::unique("hint-pointer-left")
}

/// Whether the pointer lies where it was as a key was pressed.
fn pointer_lies(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp::<Option<Pos2>>(left_id())).is_some()
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
    if !by_keyboard && pointer_lies(&ctx) {
        return response;
    }
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
        let shown = Shown { frame, of: response.id, focus, by_pointer: !by_keyboard };
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
/// was. Words at a pointer that lies still go with any key, and leave it to what it is pressed for.
pub(crate) fn dismiss(ctx: &egui::Context) {
    let pointer = pointer(ctx);
    let left = ctx.data(|data| data.get_temp::<Option<Pos2>>(left_id()));
    if left.is_some_and(|left| left != pointer) {
        ctx.data_mut(|data| data.remove::<Option<Pos2>>(left_id()));
    }
    let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
    if !ctx.input(|input| input.events.iter().any(is_key)) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(left_id(), pointer));
    let shown = ctx.data(|data| data.get_temp::<Shown>(shown_id()));
    let Some(shown) = shown.filter(|shown| shown.frame + 1 >= ctx.cumulative_frame_nr()) else {
        return;
    };
    let still = ctx.input(|input| input.pointer.time_since_last_movement());
    if shown.by_pointer && still > JUST_POINTED
        || !ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
    {
        return;
    }
    let dismissed = Dismissed { of: shown.of, pointer };
    ctx.data_mut(|data| data.insert_temp(dismissed_id(), dismissed));
    if let Some(focus) = shown.focus {
        ctx.memory_mut(|memory| memory.request_focus(focus));
    }
}
