//! The only place with keys: which command answers to which, on any keyboard.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::{
    ActionsCommand, AudienceCommand, BoardCommand, Command, CrossingCommand, EditCommand,
    FileCommand, HelpCommand, JudgeCommand, MinutesCommand, PlanCommand, PrepareCommand,
    ProgressCommand, RoadmapCommand, SeeCommand, ViewCommand,
};
use crate::app::core::place::Room;
use crate::app::services::audience::Show;
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
    let meet = |a: Command, b: Command| a.properties().meets(b.properties());
    let ours = keys_of(command, keys);
    let others = Command::all().filter(|other| *other != command);
    others.filter(|other| meet(command, *other)).find_map(|other| {
        let theirs = keys_of(other, keys);
        ours.iter().find(|key| theirs.contains(key)).map(|key| (other, *key))
    })
}

/// The usual keys of every command that has one. Enter is not among them: it belongs to the control
/// in focus, and the board's own cell answers to it.
const USUAL: &[(Command, &[Shortcut])] = &[
    (Command::File(FileCommand::New), &[ctrl(Key::N)]),
    (Command::File(FileCommand::Open), &[ctrl(Key::O)]),
    (Command::File(FileCommand::Save), &[ctrl(Key::S)]),
    (Command::File(FileCommand::Quit), &[ctrl(Key::Q)]),
    (Command::File(FileCommand::SaveAs), &[ctrl_shift(Key::S)]),
    (Command::Edit(EditCommand::Undo), &[ctrl(Key::Z)]),
    (Command::Edit(EditCommand::Redo), &[ctrl(Key::Y), ctrl_shift(Key::Z)]),
    (Command::Board(BoardCommand::CopyBoard), &[ctrl(Key::C)]),
    (Command::Go(Room::Start), &[ctrl(Key::Num1)]),
    (Command::Go(Room::Prepare), &[ctrl(Key::Num2)]),
    (Command::Go(Room::Board), &[ctrl(Key::Num3)]),
    (Command::Go(Room::Judge), &[ctrl(Key::Num4)]),
    (Command::Go(Room::See), &[ctrl(Key::Num5)]),
    (Command::See(SeeCommand::Answered), &[ctrl(Key::Enter)]),
    (Command::See(SeeCommand::ToCrossing), &[Shortcut::Plain(Key::G)]),
    (Command::Go(Room::Roadmap), &[ctrl(Key::Num6)]),
    (Command::Go(Room::Minutes), &[ctrl(Key::Num7)]),
    (Command::Minutes(MinutesCommand::AddItem), &[Shortcut::Plain(Key::N)]),
    (Command::Minutes(MinutesCommand::EndItem), &[ctrl(Key::Enter)]),
    (Command::Minutes(MinutesCommand::NextItem), &[bare(Key::PageDown)]),
    (Command::Minutes(MinutesCommand::PreviousItem), &[bare(Key::PageUp)]),
    (Command::Minutes(MinutesCommand::MoveUp), &[alt(Key::ArrowUp)]),
    (Command::Minutes(MinutesCommand::MoveDown), &[alt(Key::ArrowDown)]),
    (Command::Judge(JudgeCommand::Abstain), &[Shortcut::Plain(Key::A)]),
    (Command::Judge(JudgeCommand::Reveal), &[Shortcut::Plain(Key::R)]),
    (Command::Judge(JudgeCommand::NewRound), &[Shortcut::Plain(Key::N)]),
    (Command::Crossing(CrossingCommand::Confirm), &[Shortcut::Plain(Key::C)]),
    (Command::Judge(JudgeCommand::Talk), &[Shortcut::Plain(Key::T)]),
    (Command::Judge(JudgeCommand::MoreTime), &[Shortcut::Plain(Key::Plus)]),
    // Two in Prepare, of which one is there only while tables are looked at, and one in Judge.
    (Command::Prepare(PrepareCommand::AddEntry), &[ctrl(Key::Enter)]),
    (Command::Prepare(PrepareCommand::TakeIn), &[ctrl(Key::Enter)]),
    (Command::Prepare(PrepareCommand::AddBelow), &[ctrl_shift(Key::Enter)]),
    (Command::Judge(JudgeCommand::DoneHere), &[ctrl(Key::Enter)]),
    (Command::Judge(JudgeCommand::NextCrossing), &[bare(Key::PageDown)]),
    (Command::Judge(JudgeCommand::PreviousCrossing), &[bare(Key::PageUp)]),
    (Command::Help(HelpCommand::Points), &[bare(Key::F7)]),
    (Command::Help(HelpCommand::Legend), &[bare(Key::F2)]),
    (Command::Audience(AudienceCommand::Audience), &[bare(Key::F5)]),
    (Command::Audience(AudienceCommand::AudienceFull), &[bare(Key::F11)]),
    (Command::Audience(AudienceCommand::AudienceShow(Show::Overview)), &[Shortcut::Plain(Key::O)]),
    (Command::Audience(AudienceCommand::Freeze), &[Shortcut::Plain(Key::F)]),
    (
        Command::Audience(AudienceCommand::Blank),
        &[Shortcut::Plain(Key::B), Shortcut::Plain(Key::Period)],
    ),
    (
        Command::Crossing(CrossingCommand::Mark(Mark::High)),
        &[Shortcut::Plain(Key::H), Shortcut::Plain(Key::Num1)],
    ),
    (
        Command::Crossing(CrossingCommand::Mark(Mark::Medium)),
        &[Shortcut::Plain(Key::M), Shortcut::Plain(Key::Num2)],
    ),
    (
        Command::Crossing(CrossingCommand::Mark(Mark::Low)),
        &[Shortcut::Plain(Key::L), Shortcut::Plain(Key::Num3)],
    ),
    (
        Command::Crossing(CrossingCommand::Mark(Mark::CannotJudge)),
        &[Shortcut::Plain(Key::Questionmark), Shortcut::Plain(Key::Num4)],
    ),
    (
        Command::Crossing(CrossingCommand::ClearMark),
        &[Shortcut::Plain(Key::Num0), Shortcut::Plain(Key::Backspace)],
    ),
    (Command::Crossing(CrossingCommand::EditRationale), &[ctrl(Key::B)]),
    (Command::Board(BoardCommand::Search), &[ctrl(Key::F)]),
    (Command::Board(BoardCommand::Refresh), &[bare(Key::F9)]),
    (Command::Board(BoardCommand::TogglePanel), &[bare(Key::F8)]),
    (Command::Roadmap(RoadmapCommand::Plan(PlanCommand::Earlier)), &[alt(Key::ArrowLeft)]),
    (Command::Roadmap(RoadmapCommand::Plan(PlanCommand::Later)), &[alt(Key::ArrowRight)]),
    (Command::Roadmap(RoadmapCommand::Plan(PlanCommand::ToQueue)), &[Shortcut::Plain(Key::K)]),
    (
        Command::Roadmap(RoadmapCommand::Plan(PlanCommand::ToUndecided)),
        &[Shortcut::Plain(Key::Num0)],
    ),
    (Command::Roadmap(RoadmapCommand::Plan(PlanCommand::Set)), &[ctrl(Key::Enter)]),
    (
        Command::Roadmap(RoadmapCommand::Progress(ProgressCommand::OnTrack)),
        &[Shortcut::Plain(Key::Num1)],
    ),
    (
        Command::Roadmap(RoadmapCommand::Progress(ProgressCommand::NeedsHelp)),
        &[Shortcut::Plain(Key::Num2)],
    ),
    (
        Command::Roadmap(RoadmapCommand::Progress(ProgressCommand::Stopped)),
        &[Shortcut::Plain(Key::Num3)],
    ),
    (
        Command::Roadmap(RoadmapCommand::Progress(ProgressCommand::Clear)),
        &[Shortcut::Plain(Key::Num0), Shortcut::Plain(Key::Backspace)],
    ),
    (Command::Roadmap(RoadmapCommand::Actions(ActionsCommand::Add)), &[ctrl(Key::Enter)]),
    (Command::Prepare(PrepareCommand::DuplicateEntry), &[ctrl(Key::D)]),
    (Command::Prepare(PrepareCommand::MoveUp), &[alt(Key::ArrowUp)]),
    (Command::Prepare(PrepareCommand::MoveDown), &[alt(Key::ArrowDown)]),
    (Command::View(ViewCommand::ZoomIn), &[ctrl(Key::Plus), ctrl(Key::Equals)]),
    (Command::View(ViewCommand::ZoomOut), &[ctrl(Key::Minus)]),
    (Command::View(ViewCommand::ZoomReset), &[ctrl(Key::Num0)]),
    (Command::Help(HelpCommand::Palette), &[ctrl(Key::K)]),
    (Command::Help(HelpCommand::Keys), &[bare(Key::F1)]),
    (Command::View(ViewCommand::NextPane), &[bare(Key::F6)]),
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
    ("keys-paste", if IS_MAC { "⌘ V" } else { "Ctrl V" }),
];

/// Whether keys are called as on a Mac: the system the program runs on, and no other.
const IS_MAC: bool = cfg!(target_os = "macos");

/// How keys are written, as they stand on this system's keyboards.
pub(crate) fn label(shortcut: Shortcut) -> String {
    label_on(IS_MAC, shortcut)
}

fn label_on(is_mac: bool, shortcut: Shortcut) -> String {
    let (modifiers, key) = match shortcut {
        Shortcut::Chord(chord) => (chord.modifiers, chord.logical_key),
        Shortcut::Plain(key) => (Modifiers::NONE, key),
        Shortcut::Held(key) => (Modifiers::ALT, key),
    };
    let key = match key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Questionmark => "?",
        Key::Equals => "=",
        Key::Period => ".",
        other => other.name(),
    };
    let [command, alt, shift] =
        if is_mac { ["⌘ ", "⌥ ", "⇧ "] } else { ["Ctrl ", "Alt ", "Shift "] };
    let held = [(modifiers.command, command), (modifiers.alt, alt), (modifiers.shift, shift)];
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
                let meet = |a: Command, b: Command| a.properties().meets(b.properties());
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
            assert!(all.clone().any(|c| c == *command), "{command:?} is in no list of commands");
            assert!(!keys.is_empty(), "{command:?} has an empty line");
            let again = USUAL[at + 1..].iter().find(|(other, _)| other == command);
            assert_eq!(again, None, "{command:?} has two lines");
        }
    }

    #[test]
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        let save_as = keys_of(Command::File(FileCommand::SaveAs), &Keys::default())[0];
        assert_eq!(label_on(false, save_as), "Ctrl Shift S", "on Windows and Linux");
        assert_eq!(label_on(true, save_as), "⌘ ⇧ S", "on a Mac");
        assert_eq!(label_on(true, Shortcut::Held(Key::H)), "⌥ H");
        assert_eq!(
            label_of(Command::Crossing(CrossingCommand::Mark(Mark::High)), &Keys::default()),
            "H"
        );
        let move_up = keys_of(Command::Prepare(PrepareCommand::MoveUp), &Keys::default())[0];
        assert_eq!(label_on(false, move_up), "Alt ↑");
        assert_eq!(label_of(Command::Help(HelpCommand::Keys), &Keys::default()), "F1");
    }

    #[test]
    fn keys_of_ones_own_replace_the_usual_one_and_a_clash_is_seen() {
        let mut keys = Keys::default();
        keys.own.insert(Command::Judge(JudgeCommand::Abstain).key().to_owned(), "G".to_owned());
        keys.own.insert(Command::File(FileCommand::Save).key().to_owned(), "X".to_owned());
        keys.own.insert(Command::Judge(JudgeCommand::Talk).key().to_owned(), "F5".to_owned());
        assert_eq!(
            keys_of(Command::Judge(JudgeCommand::Abstain), &keys),
            [Shortcut::Plain(Key::G)]
        );
        assert_eq!(
            keys_of(Command::File(FileCommand::Save), &keys),
            usual(Command::File(FileCommand::Save)),
            "no key of one character"
        );
        assert_eq!(
            keys_of(Command::Judge(JudgeCommand::Talk), &keys),
            usual(Command::Judge(JudgeCommand::Talk)),
            "no character"
        );
        assert_eq!(Command::all().find(|c| clash(*c, &keys).is_some()), None);
        keys.own.insert(Command::Judge(JudgeCommand::Abstain).key().to_owned(), "H".to_owned());
        let key = Shortcut::Plain(Key::H);
        let high = Command::Crossing(CrossingCommand::Mark(Mark::High));
        assert_eq!(clash(Command::Judge(JudgeCommand::Abstain), &keys), Some((high, key)));
        assert_eq!(clash(high, &keys), Some((Command::Judge(JudgeCommand::Abstain), key)));
    }

    #[test]
    fn turned_off_no_key_of_one_character_works_alone() {
        let keys = Keys { alone: false, ..Keys::default() };
        let all = Command::all().flat_map(|command| keys_of(command, &keys));
        assert!(all.clone().all(|shortcut| !matches!(shortcut, Shortcut::Plain(_))));
        assert!(all.clone().any(|shortcut| shortcut == Shortcut::Held(Key::H)));
        let high = keys_of(Command::Crossing(CrossingCommand::Mark(Mark::High)), &keys)[0];
        assert_eq!(label_on(false, high), "Alt H");
        assert_eq!(Command::all().find(|c| clash(*c, &keys).is_some()), None);
    }
}
