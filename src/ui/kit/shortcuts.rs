//! The only place with keys: which command answers to which, on any keyboard.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::Command;
use crate::domain::light::Mark;
use crate::storage::settings::Keys;

/// A way to give a command.
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
pub(crate) fn of(command: Command, keys: &Keys) -> Vec<Shortcut> {
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
    let ours = of(command, keys);
    let others = Command::all().into_iter().filter(|other| *other != command);
    others.filter(|other| meet(command, *other)).find_map(|other| {
        let theirs = of(other, keys);
        ours.iter().find(|key| theirs.contains(key)).map(|key| (other, *key))
    })
}

fn usual(command: Command) -> Vec<Shortcut> {
    use Shortcut::Plain;
    match command {
        Command::New => vec![ctrl(Key::N)],
        Command::Open => vec![ctrl(Key::O)],
        Command::Save => vec![ctrl(Key::S)],
        Command::Quit => vec![ctrl(Key::Q)],
        Command::SaveAs => vec![ctrl_shift(Key::S)],
        Command::Undo => vec![ctrl(Key::Z)],
        Command::Redo => vec![ctrl(Key::Y), ctrl_shift(Key::Z)],
        Command::CopyBoard => vec![ctrl(Key::C)],
        Command::GoStart => vec![ctrl(Key::Num1)],
        Command::GoPrepare => vec![ctrl(Key::Num2)],
        Command::GoBoard => vec![ctrl(Key::Num3)],
        Command::GoJudge => vec![ctrl(Key::Num4)],
        Command::Abstain => vec![Plain(Key::A)],
        Command::Reveal => vec![Plain(Key::R)],
        Command::NewRound => vec![Plain(Key::N)],
        Command::Confirm => vec![Plain(Key::C)],
        Command::Talk => vec![Plain(Key::T)],
        Command::MoreTime => vec![Plain(Key::Plus)],
        // One in Prepare, one in Judge.
        Command::AddEntry | Command::DoneHere => vec![ctrl(Key::Enter)],
        Command::NextCrossing => vec![bare(Key::PageDown)],
        Command::PreviousCrossing => vec![bare(Key::PageUp)],
        Command::Points => vec![bare(Key::F7)],
        Command::Legend => vec![bare(Key::F2)],
        Command::Audience => vec![bare(Key::F5)],
        Command::AudienceFull => vec![bare(Key::F11)],
        Command::Freeze => vec![Plain(Key::F)],
        Command::Blank => vec![Plain(Key::B), Plain(Key::Period)],
        Command::Mark(Mark::High) => vec![Plain(Key::H), Plain(Key::Num1)],
        Command::Mark(Mark::Medium) => vec![Plain(Key::M), Plain(Key::Num2)],
        Command::Mark(Mark::Low) => vec![Plain(Key::L), Plain(Key::Num3)],
        Command::Mark(Mark::CannotJudge) => vec![Plain(Key::Questionmark), Plain(Key::Num4)],
        Command::ClearMark => vec![Plain(Key::Num0), Plain(Key::Backspace)],
        Command::EditRationale => vec![ctrl(Key::B)],
        Command::Search => vec![ctrl(Key::F)],
        Command::Refresh => vec![bare(Key::F9)],
        Command::TogglePanel => vec![bare(Key::F8)],
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
        | Command::Versions
        | Command::PasteMeasures
        | Command::Show(_)
        | Command::ClearFilter
        | Command::Only(_)
        | Command::SortPrepared
        | Command::SortNumber
        | Command::SortTitle
        | Command::SortDecision
        | Command::SortCriterion
        | Command::After(_)
        | Command::CancelRound
        | Command::PinExample
        | Command::LongerTalk
        | Command::ShorterTalk
        | Command::ToggleTimer
        | Command::Way(_)
        | Command::Order(_)
        | Command::Walk(_)
        | Command::Reshuffle
        | Command::ToggleAnonymous
        | Command::ToggleByGroup
        | Command::ToggleChangeAfterReveal
        | Command::ToggleJudgeAdvance
        | Command::ToggleMotion
        | Command::AudienceWindow
        | Command::AudienceShow(_)
        | Command::DeleteEntry
        | Command::OwnKeys
        | Command::Recover
        | Command::ToggleBoardList
        | Command::ToggleKeysAlone
        | Command::UsualKeys
        | Command::Theme(_) => Vec::new(),
    }
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

/// How a key is written.
pub(crate) fn sign(shortcut: Shortcut) -> String {
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

/// The sign of a command's first key, or nothing.
pub(crate) fn sign_of(command: Command, keys: &Keys) -> String {
    of(command, keys).first().map(|shortcut| sign(*shortcut)).unwrap_or_default()
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
            for shortcut in of(command, &Keys::default()) {
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
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        assert_eq!(sign_of(Command::SaveAs, &Keys::default()), "Ctrl Shift S");
        assert_eq!(sign_of(Command::Mark(Mark::High), &Keys::default()), "H");
        assert_eq!(sign_of(Command::MoveUp, &Keys::default()), "Alt ↑");
        assert_eq!(sign_of(Command::Keys, &Keys::default()), "F1");
    }

    #[test]
    fn keys_of_ones_own_replace_the_usual_one_and_a_clash_is_seen() {
        let mut keys = Keys::default();
        keys.own.insert(Command::Abstain.key().to_owned(), "G".to_owned());
        keys.own.insert(Command::Save.key().to_owned(), "X".to_owned());
        keys.own.insert(Command::Talk.key().to_owned(), "F5".to_owned());
        assert_eq!(of(Command::Abstain, &keys), [Shortcut::Plain(Key::G)]);
        assert_eq!(of(Command::Save, &keys), usual(Command::Save), "no key of one character");
        assert_eq!(of(Command::Talk, &keys), usual(Command::Talk), "no character");
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
        let all = Command::all().into_iter().flat_map(|command| of(command, &keys));
        assert!(all.clone().all(|shortcut| !matches!(shortcut, Shortcut::Plain(_))));
        assert!(all.clone().any(|shortcut| shortcut == Shortcut::Held(Key::H)));
        assert_eq!(sign_of(Command::Mark(Mark::High), &keys), "Alt H");
        assert_eq!(Command::all().into_iter().find(|c| clash(*c, &keys).is_some()), None);
    }
}
