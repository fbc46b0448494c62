//! The only place with keys: which command answers to which, on any keyboard.

use eframe::egui::{Context, Event, Id, Key, KeyboardShortcut, Modifiers, Popup};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::judge::Phase;
use crate::app::state::{App, Focus, Room};
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::storage::settings::{AnswerWay, Keys};
use crate::ui::kit::view::granted_focus;

/// A way to give a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
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
pub fn of(command: Command, keys: &Keys) -> Vec<Shortcut> {
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
pub fn has_single(command: Command) -> bool {
    usual_single(command).is_some()
}

/// The key of one character that a command usually has.
pub fn usual_single(command: Command) -> Option<Key> {
    usual(command).into_iter().find_map(|shortcut| match shortcut {
        Shortcut::Plain(key) => Some(key),
        _ => None,
    })
}

/// Whether a key can be a command's own: one that types a character wherever it is.
pub const fn can_be_own(key: Key) -> bool {
    let letter = key as u8 >= Key::A as u8 && key as u8 <= Key::Z as u8;
    letter || is_digit(key) || is_sign(key)
}

/// The command that answers to one of a command's keys too, if one does, and that key.
pub fn clash(command: Command, keys: &Keys) -> Option<(Command, Shortcut)> {
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
pub const IN_FOCUS: [(&str, &str); 8] = [
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
pub fn sign(shortcut: Shortcut) -> String {
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
pub fn sign_of(command: Command, keys: &Keys) -> String {
    of(command, keys).first().map(|shortcut| sign(*shortcut)).unwrap_or_default()
}

/// Takes the keys of this frame that mean something beyond the control in focus, in the order
/// they were pressed: commands, and what `also` makes of the others. Several keys can arrive in
/// one frame; "H, arrow down, M" must not become "H, M, arrow down". What is typed behind a
/// command that goes to a text field waits until the field is there, so that no letter is lost on
/// a slow machine or fires as a command.
pub fn take(
    ctx: &Context,
    app: &App,
    also: impl Fn(Key, Modifiers) -> Option<Action>,
) -> Vec<Action> {
    let waits = is_about_to_type(ctx, app);
    let typing = ctx.text_edit_focused();
    let in_front = app.dialog.is_some();
    // A menu has the letters to itself, but for the choice, which is the board's own.
    let in_menu = Popup::is_any_open(ctx) && !app.board.choosing;
    let keys = &app.settings.keys;
    let commands: Vec<(Shortcut, Command)> = Command::all()
        .into_iter()
        .filter(|command| command.only_in().is_none_or(|room| room == app.room))
        .flat_map(|command| of(command, keys).into_iter().map(move |shortcut| (shortcut, command)))
        .filter(|(shortcut, command)| is_free(*command, *shortcut, typing || in_menu, in_front))
        .collect();
    let mut events = waiting(ctx);
    let mut taken = Vec::new();
    let mut kept = Vec::new();
    let mut later = Vec::new();
    events.append(&mut ctx.input_mut(|input| std::mem::take(&mut input.events)));
    for (at, event) in events.iter().enumerate() {
        let goes_to_text =
            taken.iter().any(|action| matches!(action, Action::Do(c) if goes_to_text(app, *c)));
        let elsewhere = taken.iter().any(leads_elsewhere) || kept.last().is_some_and(is_escape);
        if (waits || goes_to_text || elsewhere)
            && matches!(event, Event::Key { .. } | Event::Text(_) | Event::Paste(_))
        {
            later.push(event.clone());
            continue;
        }
        // A key held a moment too long must not press the next button too.
        if !typing && presses(event) && is_repeat(event) {
            continue;
        }
        // A keyboard sends the character right behind its key.
        let typed = match events.get(at + 1) {
            Some(Event::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let command = commands.iter().find(|(shortcut, command)| {
            answers(*shortcut, event, typed) && (repeats(*command) || !is_repeat(event))
        });
        let action = match (command, event) {
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
    if taken.iter().any(|action| matches!(action, Action::Do(c) if goes_to_text(app, *c))) {
        expect_text(ctx);
    }
    wait(ctx, later);
    taken
}

/// Actions after which keys mean something else, so that the next one waits for the next frame:
/// on a slow machine Enter and N arrive together, and N is Judge's.
const fn leads_elsewhere(action: &Action) -> bool {
    matches!(
        action,
        Action::Judge(..)
            | Action::Choose(_)
            | Action::Do(
                Command::GoStart
                    | Command::GoPrepare
                    | Command::GoBoard
                    | Command::GoJudge
                    | Command::Show(_)
                    | Command::Choose
                    | Command::New
                    | Command::Open
                    | Command::Quit
                    | Command::Keys
                    | Command::OwnKeys
                    | Command::Recover
                    | Command::Legend
                    | Command::Points
            )
    )
}

/// Commands after which a person types: words, or the numbers of a show of hands.
fn goes_to_text(app: &App, command: Command) -> bool {
    if !command.is_enabled(app) {
        return false;
    }
    match command {
        // While the room answers there is no rationale to write.
        Command::EditRationale => app.room != Room::Judge || app.phase() == Phase::Talking,
        Command::Search | Command::AddEntry | Command::DuplicateEntry | Command::Palette => true,
        Command::NewRound
        | Command::DoneHere
        | Command::NextCrossing
        | Command::PreviousCrossing => app.settings.way == AnswerWay::Hands,
        _ => false,
    }
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
        if goes_into_text(app, focus) {
            expect_text(ctx);
        }
    }
    let until = ctx.data(|data| data.get_temp::<u64>(expected)).unwrap_or(0);
    let wished = goes_into_text(app, focus) && number > granted_focus(ctx);
    ctx.cumulative_frame_nr() < until && (wished || !ctx.text_edit_focused())
}

/// Whether a wish for the keyboard is one for a text field. Judge begins in one where hands are
/// counted.
fn goes_into_text(app: &App, focus: Option<Focus>) -> bool {
    match focus {
        Some(Focus::Field(_) | Focus::Search) => true,
        Some(Focus::Judge) => {
            app.room == Room::Judge && app.phase() == Phase::Answering(RoundKind::Hands)
        }
        _ => false,
    }
}

fn waiting(ctx: &Context) -> Vec<Event> {
    let events = ctx.data_mut(|data| data.remove_temp::<Vec<Event>>(Id::unique("waiting-keys")));
    events.unwrap_or_default()
}

fn wait(ctx: &Context, events: Vec<Event>) {
    if !events.is_empty() {
        ctx.data_mut(|data| data.insert_temp(Id::unique("waiting-keys"), events));
        ctx.request_repaint();
    }
}

/// Whether a command's key is free for it: not while somebody types, where it types or edits
/// text; not while something is in front, but for zoom, which reads with it.
fn is_free(command: Command, shortcut: Shortcut, typing: bool, in_front: bool) -> bool {
    let zooms = matches!(command, Command::ZoomIn | Command::ZoomOut | Command::ZoomReset);
    let text_has_its_own = matches!(
        command,
        Command::Undo
            | Command::Redo
            | Command::CopyBoard
            | Command::MoveUp
            | Command::MoveDown
            | Command::NextCrossing
            | Command::PreviousCrossing
    );
    match shortcut {
        Shortcut::Plain(_) | Shortcut::Held(_) => !typing && !in_front,
        Shortcut::Chord(_) if text_has_its_own => !typing && !in_front,
        Shortcut::Chord(_) => !in_front || zooms,
    }
}

/// Commands that a key held down gives again and again. A mark is not one: a key held a moment too
/// long must not fill a column.
const fn repeats(command: Command) -> bool {
    matches!(
        command,
        Command::Undo
            | Command::Redo
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::MoveUp
            | Command::MoveDown
    )
}

/// Whether a key goes one step back.
const fn is_escape(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Escape, pressed: true, .. })
}

/// Whether a key presses what has the focus.
const fn presses(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter | Key::Space, .. })
}

const fn is_repeat(event: &Event) -> bool {
    matches!(event, Event::Key { repeat: true, .. })
}

fn answers(shortcut: Shortcut, event: &Event, typed: Option<&str>) -> bool {
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

const fn is_digit(key: Key) -> bool {
    key as u8 >= Key::Num0 as u8 && key as u8 <= Key::Num9 as u8
}

const fn is_sign(key: Key) -> bool {
    matches!(key, Key::Questionmark | Key::Plus | Key::Period)
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
