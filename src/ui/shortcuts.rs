//! The only place with keys: which command answers to which, on any keyboard.

use eframe::egui::{Context, Event, Key, KeyboardShortcut, Modifiers};

use crate::app::command::Command;
use crate::app::state::App;
use crate::domain::light::Mark;

/// A way to give a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Keys held together.
    Chord(KeyboardShortcut),
    /// One key alone, which types a character when somebody types: never fires then, nor with a
    /// modifier held.
    Plain(Key),
}

const fn ctrl(key: Key) -> Shortcut {
    Shortcut::Chord(KeyboardShortcut::new(Modifiers::COMMAND, key))
}

const fn ctrl_shift(key: Key) -> Shortcut {
    Shortcut::Chord(KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key))
}

const fn alt(key: Key) -> Shortcut {
    Shortcut::Chord(KeyboardShortcut::new(Modifiers::ALT, key))
}

const fn bare(key: Key) -> Shortcut {
    Shortcut::Chord(KeyboardShortcut::new(Modifiers::NONE, key))
}

/// The keys of a command, the one to show first.
pub fn of(command: Command) -> Vec<Shortcut> {
    use Shortcut::Plain;
    match command {
        Command::New => vec![ctrl(Key::N)],
        Command::Open => vec![ctrl(Key::O)],
        Command::Save => vec![ctrl(Key::S)],
        Command::SaveAs => vec![ctrl_shift(Key::S)],
        Command::Undo => vec![ctrl(Key::Z)],
        Command::Redo => vec![ctrl(Key::Y), ctrl_shift(Key::Z)],
        Command::CopyBoard => vec![ctrl(Key::C)],
        Command::GoStart => vec![ctrl(Key::Num1)],
        Command::GoPrepare => vec![ctrl(Key::Num2)],
        Command::GoBoard => vec![ctrl(Key::Num3)],
        Command::Mark(Mark::High) => vec![Plain(Key::H), Plain(Key::Num1)],
        Command::Mark(Mark::Medium) => vec![Plain(Key::M), Plain(Key::Num2)],
        Command::Mark(Mark::Low) => vec![Plain(Key::L), Plain(Key::Num3)],
        Command::Mark(Mark::CannotJudge) => vec![Plain(Key::Questionmark), Plain(Key::Num4)],
        Command::ClearMark => vec![Plain(Key::Num0), Plain(Key::Backspace)],
        Command::EditRationale => vec![ctrl(Key::B)],
        Command::Search => vec![ctrl(Key::F)],
        Command::Refresh => vec![bare(Key::F9)],
        Command::TogglePanel => vec![bare(Key::F8)],
        Command::AddEntry => vec![ctrl(Key::Enter)],
        Command::DuplicateEntry => vec![ctrl(Key::D)],
        Command::MoveUp => vec![alt(Key::ArrowUp)],
        Command::MoveDown => vec![alt(Key::ArrowDown)],
        Command::ZoomIn => vec![ctrl(Key::Plus), ctrl(Key::Equals)],
        Command::ZoomOut => vec![ctrl(Key::Minus)],
        Command::ZoomReset => vec![ctrl(Key::Num0)],
        Command::Palette => vec![ctrl(Key::K)],
        Command::Keys => vec![bare(Key::F1)],
        Command::NextPane => vec![bare(Key::F6)],
        // Enter belongs to the control in focus: the board's own cell answers to it.
        Command::Choose
        | Command::PasteMeasures
        | Command::Show(_)
        | Command::ClearFilter
        | Command::SortPrepared
        | Command::SortNumber
        | Command::SortTitle
        | Command::SortDecision
        | Command::SortCriterion
        | Command::After(_)
        | Command::DeleteEntry
        | Command::Theme(_) => Vec::new(),
    }
}

/// Keys that a focused control answers to itself, for the list of keys: what they do, and the
/// signs to show.
pub const IN_FOCUS: [(&str, &str); 6] = [
    ("keys-arrows", "← ↑ ↓ →"),
    ("keys-choose", "Enter"),
    ("keys-delete", "Delete"),
    ("keys-next-control", "Tab"),
    ("keys-back", "Esc"),
    ("keys-paste", "Ctrl V"),
];

/// How a key is written.
pub fn sign(shortcut: Shortcut) -> String {
    let (modifiers, key) = match shortcut {
        Shortcut::Chord(chord) => (chord.modifiers, chord.logical_key),
        Shortcut::Plain(key) => (Modifiers::NONE, key),
    };
    let key = match key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Questionmark => "?",
        Key::Backspace => "←",
        other => other.name(),
    };
    let held = [(modifiers.command, "Ctrl "), (modifiers.alt, "Alt "), (modifiers.shift, "Shift ")];
    let held: String = held.iter().filter(|(on, _)| *on).map(|(_, sign)| *sign).collect();
    held + key
}

/// The sign of a command's first key, or nothing.
pub fn sign_of(command: Command) -> String {
    of(command).first().map(|shortcut| sign(*shortcut)).unwrap_or_default()
}

/// The commands whose keys were pressed in this frame.
pub fn pressed(ctx: &Context, app: &App) -> Vec<Command> {
    // What is in front of everything has the keys to itself, but for zoom, which reads with it.
    let in_front = app.dialog.is_some();
    let typing = ctx.text_edit_focused();
    let is_free = |command: Command, shortcut: Shortcut| {
        let zooms = matches!(command, Command::ZoomIn | Command::ZoomOut | Command::ZoomReset);
        let text_has_its_own = matches!(
            command,
            Command::Undo | Command::Redo | Command::CopyBoard | Command::MoveUp | Command::MoveDown
        );
        match shortcut {
            Shortcut::Plain(_) => !typing && !in_front,
            Shortcut::Chord(_) if text_has_its_own => !typing && !in_front,
            Shortcut::Chord(_) => !in_front || zooms,
        }
    };
    let mut pressed = Vec::new();
    for command in Command::all() {
        for shortcut in of(command) {
            if is_free(command, shortcut) && consume(ctx, shortcut) && command.is_enabled(app) {
                pressed.push(command);
            }
        }
    }
    pressed
}

fn consume(ctx: &Context, shortcut: Shortcut) -> bool {
    match shortcut {
        Shortcut::Chord(chord) => consume_chord(ctx, chord),
        Shortcut::Plain(key) => consume_plain(ctx, key),
    }
}

/// Takes a chord with just its modifiers: Ctrl+Z does not answer to Ctrl+Shift+Z, nor Alt+Up to
/// AltGr (which some systems report as Ctrl+Alt).
fn consume_chord(ctx: &Context, chord: KeyboardShortcut) -> bool {
    let wanted = chord.modifiers;
    // Where "+" and "=" stand differs between keyboards, with and without Shift.
    let any_shift = matches!(chord.logical_key, Key::Plus | Key::Equals);
    let is_it = |event: &Event| match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            *key == chord.logical_key
                && modifiers.command == wanted.command
                && modifiers.alt == wanted.alt
                && (any_shift || modifiers.shift == wanted.shift)
        }
        // The system's copy key does not arrive as a key.
        Event::Copy => chord == KeyboardShortcut::new(Modifiers::COMMAND, Key::C),
        _ => false,
    };
    ctx.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !is_it(event));
        input.events.len() < before
    })
}

/// Takes a key that types a character, if it did type just that one: with AltGr held a keyboard
/// sends another, and then this was not the key.
fn consume_plain(ctx: &Context, key: Key) -> bool {
    let is_it = |event: &Event| match event {
        Event::Key { key: pressed, pressed: true, modifiers, .. } => {
            // Shift+4 is no 4; a question mark has Shift in it, and capitals are fine.
            let shift_misleads = modifiers.shift && !matches!(key, Key::Questionmark | Key::H | Key::M | Key::L);
            *pressed == key && !modifiers.ctrl && !modifiers.alt && !modifiers.command && !shift_misleads
        }
        _ => false,
    };
    let typed_other = |event: &Event| matches!(event, Event::Text(text) if !types(key, text));
    ctx.input_mut(|input| {
        if !input.events.iter().any(is_it) || input.events.iter().any(typed_other) {
            return false;
        }
        input.events.retain(|event| !is_it(event));
        true
    })
}

fn types(key: Key, text: &str) -> bool {
    let character = match key {
        Key::Questionmark => "?",
        Key::Num0 => "0",
        Key::Num1 => "1",
        Key::Num2 => "2",
        Key::Num3 => "3",
        Key::Num4 => "4",
        Key::Backspace => "",
        other => other.name(),
    };
    text.eq_ignore_ascii_case(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_answer_to_one_key() {
        let mut seen: Vec<(Shortcut, Command)> = Vec::new();
        for command in Command::all() {
            for shortcut in of(command) {
                let before = seen.iter().find(|(s, _)| *s == shortcut);
                assert_eq!(before, None, "{shortcut:?} is also {command:?}");
                seen.push((shortcut, command));
            }
        }
    }

    #[test]
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        assert_eq!(sign_of(Command::SaveAs), "Ctrl Shift S");
        assert_eq!(sign_of(Command::Mark(Mark::High)), "H");
        assert_eq!(sign_of(Command::MoveUp), "Alt ↑");
        assert_eq!(sign_of(Command::Keys), "F1");
    }
}
