//! Which keys of a frame are commands, and which wait until what they are for is there.

use std::cell::LazyCell;

use eframe::egui::{Context, Event, Id, Key, KeyboardShortcut, Modifiers, Popup};

use crate::app::command::{Command, LeadsTo};
use crate::app::core::place::{Place, Room};
use crate::app::input::{Action, BoardAction, SeeAction};
use crate::app::rooms::judge::Phase;
use crate::app::state::App;
use crate::domain::rules::AnswerWay;
use crate::ui::kit::focus::{granted_focus, hears_crossing_keys, was_typing};
use crate::ui::kit::shortcuts::{Shortcut, is_digit, is_sign, keys_of};

/// Takes the keys of this frame that mean something beyond the control in focus, in the order
/// they were pressed: commands, and what `also` makes of the others. Several keys can arrive in
/// one frame; "H, arrow down, M" must not become "H, M, arrow down". What is typed behind a
/// command that goes to a text field waits until the field is there, so that no letter is lost on
/// a slow machine or fires as a command.
pub(super) fn take(
    ctx: &Context,
    app: &App,
    also: impl Fn(Key, Modifiers) -> Option<Action>,
) -> Vec<Action> {
    let waits = is_about_to_type(ctx, app);
    let typing = ctx.text_edit_focused();
    // Most frames bring no key.
    let commands = LazyCell::new(|| commands_that_listen(ctx, app));
    let at_crossing = hears_crossing_keys(ctx, app);
    let mut events = held_back(ctx);
    let mut taken = Vec::new();
    let mut kept = Vec::new();
    let mut later = Vec::new();
    events.append(&mut ctx.input_mut(|input| std::mem::take(&mut input.events)));
    for (at, event) in events.iter().enumerate() {
        let elsewhere = taken.iter().any(leads_elsewhere) || kept.last().is_some_and(is_escape);
        if (waits || elsewhere || leads_to_text(app, &taken)) && is_input(event) {
            later.push(event.clone());
            continue;
        }
        // A key held a moment too long must not press the next button too.
        if !typing && activates(event) && is_repeat(event) {
            continue;
        }
        let is_held = is_held(ctx, event);
        let is_key = matches!(event, Event::Copy | Event::Key { pressed: true, .. });
        let command =
            is_key.then(|| commands.iter()).into_iter().flatten().find(|(shortcut, command)| {
                is_given_by(*shortcut, event, typed_with(&events, at))
                    && (command.properties().repeats || !is_held)
            });
        let action = match (command, event) {
            (Some((shortcut, command)), _) if is_unheard(*command, *shortcut, at_crossing, app) => {
                Some(Action::KeyUnheard)
            }
            (Some((_, command)), _) => Some(Action::Do(*command)),
            (None, Event::Key { key, pressed: true, modifiers, .. }) => also(*key, *modifiers),
            _ => None,
        };
        match action {
            Some(action) => taken.push(action),
            None => kept.push(event.clone()),
        }
    }
    ctx.input_mut(|input| input.events = kept);
    if leads_to_text(app, &taken) {
        expect_text(ctx);
    }
    hold_back(ctx, later);
    taken
}

/// The keys that are commands now, each with its command.
fn commands_that_listen(ctx: &Context, app: &App) -> Vec<(Shortcut, Command)> {
    // A menu has the letters to itself, but for the choice, which is the board's own.
    let in_menu = Popup::is_any_open(ctx) && !app.board.is_choosing();
    let typing = ctx.text_edit_focused() || in_menu;
    // While the laptop goes round, its screen has the keys to itself.
    let in_front = app.dialog().is_some() || app.passing().is_some();
    let keys = &app.settings.keys;
    Command::all()
        .filter(|command| {
            let (tab, taking) = (app.roadmap.tab(), app.prepare.is_taking());
            command.properties().is_heard_in(app.room, tab, taking)
        })
        .flat_map(|command| {
            keys_of(command, keys).into_iter().map(move |shortcut| (shortcut, command))
        })
        .filter(|(shortcut, command)| is_free(*command, *shortcut, typing, in_front))
        .collect()
}

fn leads_to_text(app: &App, taken: &[Action]) -> bool {
    taken.iter().any(|action| matches!(action, Action::Do(c) if goes_to_text(app, *c)))
}

const fn is_input(event: &Event) -> bool {
    matches!(event, Event::Key { .. } | Event::Text(_) | Event::Paste(_))
}

/// The character that came with a key: a keyboard sends it right behind.
fn typed_with(events: &[Event], at: usize) -> Option<&str> {
    match events.get(at + 1) {
        Some(Event::Text(text)) => Some(text.as_str()),
        _ => None,
    }
}

/// Whether keys mean something else after an action, so that the next one waits for the next
/// frame: on a slow machine Enter and N arrive together, and N is Judge's.
fn leads_elsewhere(action: &Action) -> bool {
    match action {
        Action::Go(Place::Crossing(_))
        | Action::Board(BoardAction::Choose(_))
        | Action::See(SeeAction::Answer) => true,
        Action::Do(command) => command.properties().leads_to == LeadsTo::Elsewhere,
        _ => false,
    }
}

/// Whether a person types after a command: words, or the numbers of a show of hands.
fn goes_to_text(app: &App, command: Command) -> bool {
    let to_text = match command.properties().leads_to {
        LeadsTo::Here | LeadsTo::Elsewhere => false,
        LeadsTo::Text => true,
        LeadsTo::TextWhileTalking => app.room != Room::Judge || app.phase() == Phase::Talking,
        LeadsTo::Counts => app.chosen_way() == AnswerWay::Hands,
    };
    to_text && command.is_enabled(app)
}

/// How many frames a text field may take to be there; then keys are free again whatever happened.
const PATIENCE: u64 = 6;

fn expect_text(ctx: &Context) {
    let until = ctx.cumulative_frame_nr() + PATIENCE;
    ctx.data_mut(|data| data.insert_temp(Id::unique("text-expected"), until));
}

/// Whether the keyboard is on its way into a text field, which a later frame grants.
fn is_about_to_type(ctx: &Context, app: &App) -> bool {
    let (number, focus) = app.focus();
    let (expected, seen) = (Id::unique("text-expected"), Id::unique("text-wish-seen"));
    if ctx.data(|data| data.get_temp::<u64>(seen)) != Some(number) {
        ctx.data_mut(|data| data.insert_temp(seen, number));
        if app.is_text(focus) {
            expect_text(ctx);
        }
    }
    let until = ctx.data(|data| data.get_temp::<u64>(expected)).unwrap_or(0);
    let wished = app.is_text(focus) && number > granted_focus(ctx);
    // Esc takes the keyboard out of a field before anybody can ask: the field was there.
    let is_there = ctx.text_edit_focused() || was_typing(ctx);
    ctx.cumulative_frame_nr() < until && (wished || !is_there)
}

fn held_back(ctx: &Context) -> Vec<Event> {
    let events = ctx.data_mut(|data| data.remove_temp::<Vec<Event>>(Id::unique("waiting-keys")));
    events.unwrap_or_default()
}

fn hold_back(ctx: &Context, events: Vec<Event>) {
    if !events.is_empty() {
        ctx.data_mut(|data| data.insert_temp(Id::unique("waiting-keys"), events));
        ctx.request_repaint();
    }
}

/// Whether a command's key is free for it: not while somebody types, where it types or edits
/// text; not while something is in front, but for zoom, which reads with it.
fn is_free(command: Command, shortcut: Shortcut, typing: bool, in_front: bool) -> bool {
    let properties = command.properties();
    match shortcut {
        Shortcut::Plain(_) | Shortcut::Held(_) => !typing && !in_front,
        Shortcut::Chord(_) if properties.is_texts_own => !typing && !in_front,
        Shortcut::Chord(_) => !in_front || properties.works_in_front,
    }
}

/// Whether a key of the crossing is pressed while the keyboard is at something else.
fn is_unheard(command: Command, shortcut: Shortcut, at_crossing: bool, app: &App) -> bool {
    let is_plain = matches!(shortcut, Shortcut::Plain(_));
    is_plain && command.properties().at_crossing && !at_crossing && command.is_enabled(app)
}

/// Whether a key goes one step back.
const fn is_escape(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Escape, pressed: true, .. })
}

/// Whether a key presses what has the focus.
const fn activates(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter | Key::Space, .. })
}

const fn is_repeat(event: &Event) -> bool {
    matches!(event, Event::Key { repeat: true, .. })
}

/// Whether a key is held down rather than pressed anew. Where Shift is let go before the key of a
/// sign, what is let go is another key, and the sign would stay down for ever: that anything is
/// let go will do for it.
fn is_held(ctx: &Context, event: &Event) -> bool {
    let place = Id::unique("held-sign");
    match event {
        Event::Key { pressed: false, .. } => {
            ctx.data_mut(|data| data.remove::<Option<Key>>(place));
            false
        }
        Event::Key { key, pressed: true, .. } if is_sign(*key) => {
            let before = ctx.data_mut(|data| {
                let before = data.get_temp::<Option<Key>>(place);
                data.insert_temp(place, Some(*key));
                before
            });
            is_repeat(event) && before == Some(Some(*key))
        }
        _ => is_repeat(event),
    }
}

fn is_given_by(shortcut: Shortcut, event: &Event, typed: Option<&str>) -> bool {
    match (shortcut, event) {
        // The system's copy key does not arrive as a key.
        (Shortcut::Chord(chord), Event::Copy) => {
            chord == KeyboardShortcut::new(Modifiers::COMMAND, Key::C)
        }
        (Shortcut::Chord(chord), Event::Key { key, pressed: true, modifiers, .. }) => {
            // With just its modifiers: Ctrl+Z does not answer to Ctrl+Shift+Z, nor Alt+Up to
            // AltGr (which some systems report as Ctrl+Alt). Where "+" and "=" stand differs
            // between keyboards, with and without Shift.
            let any_shift = matches!(chord.logical_key, Key::Plus | Key::Equals);
            *key == chord.logical_key
                && modifiers.command == chord.modifiers.command
                && modifiers.alt == chord.modifiers.alt
                && (any_shift || modifiers.shift == chord.modifiers.shift)
        }
        (Shortcut::Held(held), Event::Key { key, pressed: true, modifiers, .. }) => {
            // AltGr is reported as Ctrl and Alt.
            *key == held && modifiers.alt && !modifiers.ctrl && !modifiers.command
        }
        (Shortcut::Plain(plain), Event::Key { key, pressed: true, modifiers, .. }) => {
            // Shift+4 is no 4; a question mark has Shift in it, and capitals are fine. With AltGr
            // held a keyboard sends another character, and then this was not the key.
            let shift_misleads = modifiers.shift && (is_digit(plain) || plain == Key::Backspace);
            let held = modifiers.ctrl || modifiers.alt || modifiers.command;
            // A sign stands on another key from keyboard to keyboard: what is typed tells.
            let is_it = *key == plain || (is_sign(plain) && typed.is_some());
            is_it && !held && !shift_misleads && typed.is_none_or(|text| types(plain, text))
        }
        _ => false,
    }
}

fn types(key: Key, text: &str) -> bool {
    let character = match key {
        Key::Questionmark => "?",
        Key::Plus => "+",
        Key::Period => ".",
        Key::Backspace => "",
        other => other.name(),
    };
    text.eq_ignore_ascii_case(character)
}
