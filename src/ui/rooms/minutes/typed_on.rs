//! Whoever types on after Enter types into the note that Enter began, however long a frame takes: what
//! comes before that note has the keyboard waits for it.

use eframe::egui::{Context, Event, Id, Key, Ui};

/// What was typed behind an Enter.
#[derive(Clone, Default)]
struct Waiting {
    /// The field that Enter was pressed in.
    from: Option<Id>,
    events: Vec<Event>,
    /// For how many frames it has waited.
    frames: usize,
}

/// So many frames a note is waited for: then what was typed goes where the keyboard is.
const MOST: usize = 5;

fn waiting_id() -> Id {
    Id::unique("typed-behind-enter")
}

fn is_typed(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Paste(_) | Event::Ime(_) => true,
        Event::Key { key, pressed, modifiers, .. } => {
            let edits = matches!(key, Key::Enter | Key::Backspace | Key::Delete);
            edits && *pressed && !modifiers.any()
        }
        _ => false,
    }
}

fn is_enter(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, .. }) && is_typed(event)
}

fn take_typed(ctx: &Context, from: usize) -> Vec<Event> {
    ctx.input_mut(|input| {
        let behind = input.events.split_off(from.min(input.events.len()));
        let (typed, others): (Vec<_>, Vec<_>) = behind.into_iter().partition(is_typed);
        input.events.extend(others);
        typed
    })
}

/// Called before a note of one line is drawn that has the keyboard, with whether it is empty: whether
/// Enter begins another one behind it. An Enter in an empty one is none.
pub(super) fn begins_another(ui: &Ui, field: Id, is_empty: bool) -> bool {
    let ctx = ui.ctx();
    if let Some(mut waiting) = ctx.data_mut(|data| data.remove_temp::<Waiting>(waiting_id())) {
        if waiting.from == Some(field) && waiting.frames < MOST {
            // The one it waits for is not there yet.
            waiting.events.extend(take_typed(ctx, 0));
            waiting.frames += 1;
            ctx.data_mut(|data| data.insert_temp(waiting_id(), waiting));
            ctx.request_repaint();
            return false;
        }
        ctx.input_mut(|input| drop(input.events.splice(0..0, waiting.events)));
    }
    let mut has_words = !is_empty;
    let enter = ctx.input_mut(|input| {
        let mut enter = None;
        let mut at = 0;
        input.events.retain(|event| {
            let is_it = enter.is_none() && is_enter(event);
            has_words |= matches!(event, Event::Text(_) | Event::Paste(_));
            if is_it && has_words {
                enter = Some(at);
            }
            at += usize::from(!is_it && enter.is_none());
            !is_it
        });
        enter
    });
    let Some(at) = enter else { return false };
    let events = take_typed(ctx, at);
    ctx.data_mut(|data| {
        data.insert_temp(waiting_id(), Waiting { from: Some(field), events, frames: 0 });
    });
    true
}
