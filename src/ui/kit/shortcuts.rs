//! The only place with keys: which command answers to which, on any keyboard.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::Command;
use crate::domain::light::Mark;
use crate::storage::settings::Keys;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shortcut {
    /// Keys held together.
    Chord(KeyboardShortcut),
    /// One key alone, which types a character when somebody types: never fires then, nor with a
    /// modifier held.
    Plain(Key),
    /// Such a key with Alt held, for those who do not want it to work alone. Never while somebody
    /// types.
    Held(Key),
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
pub(crate) fn keys_of(command: Command, keys: &Keys) -> Vec<Shortcut> {
    let mut all = usual(command);
    let own = keys.own.get(command.key()).and_then(|name| Key::from_name(name));
    let first = all.iter_mut().find(|shortcut| matches!(shortcut, Shortcut::Plain(_)));
    if let Some((own, first)) = own.filter(|key| can_be_own(*key)).zip(first) {
        *first = Shortcut::Plain(own);
    }
    let held = |shortcut| match shortcut {
        Shortcut::Plain(key) if !keys.alone => Shortcut::Held(key),
        other => other,
    };
    all.into_iter().map(held).collect()
}

/// Whether a command has a key of one character, so that it can have another.
pub(crate) fn has_single(command: Command) -> bool {
    usual_single(command).is_some()
}

/// The key of one character that a command usually has.
pub(crate) fn usual_single(command: Command) -> Option<Key> {
    usual(command).into_iter().find_map(|shortcut| match shortcut {
        Shortcut::Plain(key) => Some(key),
        _ => None,
    })
}

/// Whether a key can be a command's own: one that types a character wherever it is.
pub(crate) const fn can_be_own(key: Key) -> bool {
    let letter = key as u8 >= Key::A as u8 && key as u8 <= Key::Z as u8;
    letter || is_digit(key) || is_sign(key)
}

/// The command that answers to one of a command's keys too, if one does, and that key.
pub(crate) fn clash(command: Command, keys: &Keys) -> Option<(Command, Shortcut)> {
    let meet = |a: Command, b: Command| a.only_in().zip(b.only_in()).is_none_or(|(a, b)| a == b);
    let ours = keys_of(command, keys);
    let others = Command::all().into_iter().filter(|other| *other != command);
    others.filter(|other| meet(command, *other)).find_map(|other| {
        let theirs = keys_of(other, keys);
        ours.iter().find(|key| theirs.contains(key)).map(|key| (other, *key))
    })
}

/// The usual keys of every command that has one. Enter is not among them: it belongs to the control
/// in focus, and the board's own cell answers to it.
const USUAL: &[(Command, &[Shortcut])] = &[
    (Command::New, &[ctrl(Key::N)]),
    (Command::Open, &[ctrl(Key::O)]),
    (Command::Save, &[ctrl(Key::S)]),
    (Command::Quit, &[ctrl(Key::Q)]),
    (Command::SaveAs, &[ctrl_shift(Key::S)]),
    (Command::Undo, &[ctrl(Key::Z)]),
    (Command::Redo, &[ctrl(Key::Y), ctrl_shift(Key::Z)]),
    (Command::CopyBoard, &[ctrl(Key::C)]),
    (Command::GoStart, &[ctrl(Key::Num1)]),
    (Command::GoPrepare, &[ctrl(Key::Num2)]),
    (Command::GoBoard, &[ctrl(Key::Num3)]),
    (Command::GoJudge, &[ctrl(Key::Num4)]),
    (Command::Abstain, &[Shortcut::Plain(Key::A)]),
    (Command::Reveal, &[Shortcut::Plain(Key::R)]),
    (Command::NewRound, &[Shortcut::Plain(Key::N)]),
    (Command::Confirm, &[Shortcut::Plain(Key::C)]),
    (Command::Talk, &[Shortcut::Plain(Key::T)]),
    (Command::MoreTime, &[Shortcut::Plain(Key::Plus)]),
    // One in Prepare, one in Judge.
    (Command::AddEntry, &[ctrl(Key::Enter)]),
    (Command::DoneHere, &[ctrl(Key::Enter)]),
    (Command::NextCrossing, &[bare(Key::PageDown)]),
    (Command::PreviousCrossing, &[bare(Key::PageUp)]),
    (Command::Points, &[bare(Key::F7)]),
    (Command::Legend, &[bare(Key::F2)]),
    (Command::Audience, &[bare(Key::F5)]),
    (Command::AudienceFull, &[bare(Key::F11)]),
    (Command::Freeze, &[Shortcut::Plain(Key::F)]),
    (Command::Blank, &[Shortcut::Plain(Key::B), Shortcut::Plain(Key::Period)]),
    (Command::Mark(Mark::High), &[Shortcut::Plain(Key::H), Shortcut::Plain(Key::Num1)]),
    (Command::Mark(Mark::Medium), &[Shortcut::Plain(Key::M), Shortcut::Plain(Key::Num2)]),
    (Command::Mark(Mark::Low), &[Shortcut::Plain(Key::L), Shortcut::Plain(Key::Num3)]),
    (
        Command::Mark(Mark::CannotJudge),
        &[Shortcut::Plain(Key::Questionmark), Shortcut::Plain(Key::Num4)],
    ),
    (Command::ClearMark, &[Shortcut::Plain(Key::Num0), Shortcut::Plain(Key::Backspace)]),
    (Command::EditRationale, &[ctrl(Key::B)]),
    (Command::Search, &[ctrl(Key::F)]),
    (Command::Refresh, &[bare(Key::F9)]),
    (Command::TogglePanel, &[bare(Key::F8)]),
    (Command::DuplicateEntry, &[ctrl(Key::D)]),
    (Command::MoveUp, &[alt(Key::ArrowUp)]),
    (Command::MoveDown, &[alt(Key::ArrowDown)]),
    (Command::ZoomIn, &[ctrl(Key::Plus), ctrl(Key::Equals)]),
    (Command::ZoomOut, &[ctrl(Key::Minus)]),
    (Command::ZoomReset, &[ctrl(Key::Num0)]),
    (Command::Palette, &[ctrl(Key::K)]),
    (Command::Keys, &[bare(Key::F1)]),
    (Command::NextPane, &[bare(Key::F6)]),
];

fn usual(command: Command) -> Vec<Shortcut> {
    let line = USUAL.iter().find(|(of, _)| *of == command);
    line.map_or_else(Vec::new, |(_, keys)| keys.to_vec())
}

/// Keys that a focused control answers to itself, for the list of keys: what they do, and the
/// signs to show.
pub(crate) const IN_FOCUS: [(&str, &str); 8] = [
    ("keys-arrows", "← ↑ ↓ →"),
    ("keys-judge", "Enter"),
    ("keys-choose", "Space"),
    ("keys-seats", "← →"),
    ("keys-delete", "Delete"),
    ("keys-next-control", "Tab"),
    ("keys-back", "Esc"),
    ("keys-paste", "Ctrl V"),
];

/// How keys are written.
pub(crate) fn label(shortcut: Shortcut) -> String {
    let (modifiers, key) = match shortcut {
        Shortcut::Chord(chord) => (chord.modifiers, chord.logical_key),
        Shortcut::Plain(key) => (Modifiers::NONE, key),
        Shortcut::Held(key) => (Modifiers::ALT, key),
    };
    let key = match key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Questionmark => "?",
        Key::Equals => "=",
        Key::Period => ".",
        other => other.name(),
    };
    let held = [(modifiers.command, "Ctrl "), (modifiers.alt, "Alt "), (modifiers.shift, "Shift ")];
    let held: String = held.iter().filter(|(on, _)| *on).map(|(_, sign)| *sign).collect();
    held + key
}

/// How a command's first key is written, or nothing.
pub(crate) fn label_of(command: Command, keys: &Keys) -> String {
    keys_of(command, keys).first().map(|shortcut| label(*shortcut)).unwrap_or_default()
}

pub(crate) const fn is_digit(key: Key) -> bool {
    key as u8 >= Key::Num0 as u8 && key as u8 <= Key::Num9 as u8
}

pub(crate) const fn is_sign(key: Key) -> bool {
    matches!(key, Key::Questionmark | Key::Plus | Key::Period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_answer_to_one_key() {
        let mut seen: Vec<(Shortcut, Command)> = Vec::new();
        for command in Command::all() {
            for shortcut in keys_of(command, &Keys::default()) {
                let meet = |a: Command, b: Command| {
                    a.only_in().zip(b.only_in()).is_none_or(|(a, b)| a == b)
                };
                let before = seen.iter().find(|(s, c)| *s == shortcut && meet(*c, command));
                assert_eq!(before, None, "{shortcut:?} is also {command:?}");
                seen.push((shortcut, command));
            }
        }
    }

    #[test]
    fn a_command_has_one_line_of_keys_and_stands_in_the_list_of_commands() {
        let all = Command::all();
        for (at, (command, keys)) in USUAL.iter().enumerate() {
            assert!(all.contains(command), "{command:?} is in no list of commands");
            assert!(!keys.is_empty(), "{command:?} has an empty line");
            let again = USUAL[at + 1..].iter().find(|(other, _)| other == command);
            assert_eq!(again, None, "{command:?} has two lines");
        }
    }

    #[test]
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        assert_eq!(label_of(Command::SaveAs, &Keys::default()), "Ctrl Shift S");
        assert_eq!(label_of(Command::Mark(Mark::High), &Keys::default()), "H");
        assert_eq!(label_of(Command::MoveUp, &Keys::default()), "Alt ↑");
        assert_eq!(label_of(Command::Keys, &Keys::default()), "F1");
    }

    #[test]
    fn keys_of_ones_own_replace_the_usual_one_and_a_clash_is_seen() {
        let mut keys = Keys::default();
        keys.own.insert(Command::Abstain.key().to_owned(), "G".to_owned());
        keys.own.insert(Command::Save.key().to_owned(), "X".to_owned());
        keys.own.insert(Command::Talk.key().to_owned(), "F5".to_owned());
        assert_eq!(keys_of(Command::Abstain, &keys), [Shortcut::Plain(Key::G)]);
        assert_eq!(keys_of(Command::Save, &keys), usual(Command::Save), "no key of one character");
        assert_eq!(keys_of(Command::Talk, &keys), usual(Command::Talk), "no character");
        assert_eq!(Command::all().into_iter().find(|c| clash(*c, &keys).is_some()), None);
        keys.own.insert(Command::Abstain.key().to_owned(), "H".to_owned());
        let key = Shortcut::Plain(Key::H);
        let high = Command::Mark(Mark::High);
        assert_eq!(clash(Command::Abstain, &keys), Some((high, key)));
        assert_eq!(clash(high, &keys), Some((Command::Abstain, key)));
    }

    #[test]
    fn turned_off_no_key_of_one_character_works_alone() {
        let keys = Keys { alone: false, ..Keys::default() };
        let all = Command::all().into_iter().flat_map(|command| keys_of(command, &keys));
        assert!(all.clone().all(|shortcut| !matches!(shortcut, Shortcut::Plain(_))));
        assert!(all.clone().any(|shortcut| shortcut == Shortcut::Held(Key::H)));
        assert_eq!(label_of(Command::Mark(Mark::High), &keys), "Alt H");
        assert_eq!(Command::all().into_iter().find(|c| clash(*c, &keys).is_some()), None);
    }
}
