//! The product's list of keys, each as a Norwegian keyboard sends it.
//!
//! egui names a key by the character it types where it knows a name for that ("?" is Shift and
//! `Questionmark`, "+" is `Plus` without Shift), else by where it stands on an American keyboard
//! (AltGr+2 types "@" and is `Num2`; "å" is `OpenBracket`). `AltGr` itself is Ctrl and Alt on Windows,
//! where no text comes along, and nothing at all on X11, where the text does.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use lyskryss::app::command::{AudienceCommand, HelpCommand};
use lyskryss::app::core::place::{BoardColumn, Room};
use lyskryss::app::help::HelpPage;
use lyskryss::app::rooms::judge::Phase;
use lyskryss::app::rooms::prepare::{Tab, entries};
use lyskryss::app::services::audience::AudiencePlace;
use lyskryss::app::state::Dialog;
use lyskryss::domain::judging::RoundKind;
use lyskryss::domain::light::Mark;
use lyskryss::domain::round::Answer;

use crate::harness::meeting::{FRESH, JUDGING, judging, name, on_board, revealed};
use crate::harness::{ALT, CTRL, CTRL_ALT, Window};

const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// A key of a Norwegian keyboard as it arrives: what is held, its name, and what it types.
type Press = (Modifiers, Key, &'static str);

/// Whether a dialog is the one that is meant.
type IsIt = fn(&Dialog) -> bool;

fn press(window: &mut Window, (held, key, text): Press) {
    window.typed_key(held, key, text);
}

fn fresh_mark(window: &Window) -> Option<Mark> {
    window.mark(FRESH.0, FRESH.1)
}

#[test]
fn each_mark_has_its_letter_and_its_figure() {
    use Mark::{CannotJudge, High, Low, Medium};
    let mut window = on_board(FRESH);
    let presses: [(Press, Mark); 11] = [
        ((NONE, Key::H, "h"), High),
        ((NONE, Key::M, "m"), Medium),
        ((NONE, Key::L, "l"), Low),
        ((SHIFT, Key::Questionmark, "?"), CannotJudge),
        ((SHIFT, Key::H, "H"), High),
        // Caps Lock.
        ((NONE, Key::L, "L"), Low),
        ((NONE, Key::Num1, "1"), High),
        ((NONE, Key::Num2, "2"), Medium),
        ((NONE, Key::Num3, "3"), Low),
        ((NONE, Key::Num4, "4"), CannotJudge),
        // "?" named by the key beside 0 that types it, with Shift, and "+" without.
        ((SHIFT, Key::Plus, "?"), CannotJudge),
    ];
    for (it, wanted) in presses {
        window.write("0");
        assert_eq!(fresh_mark(&window), None);
        press(&mut window, it);
        assert_eq!(fresh_mark(&window), Some(wanted), "{it:?}");
    }
}

#[test]
fn a_sign_is_heard_again_though_shift_was_let_go_before_its_key() {
    let mut window = on_board(FRESH);
    let event = |key, pressed, modifiers| Event::Key {
        key,
        physical_key: Some(Key::Minus),
        pressed,
        repeat: false,
        modifiers,
    };
    let down = || [event(Key::Questionmark, true, SHIFT), Event::Text("?".to_owned())];
    for time in 1..=3 {
        window.input(down());
        assert_eq!(fresh_mark(&window), Some(Mark::CannotJudge), "time {time}");
        // What comes up is the key without Shift: "+" on a Norwegian keyboard.
        window.input([event(Key::Plus, false, NONE)]);
        window.write("0");
        assert_eq!(fresh_mark(&window), None);
    }
    window.input(down());
    let steps = window.undo_steps();
    window.input([Event::Key {
        key: Key::Num0,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: NONE,
    }]);
    window.input(down());
    assert_eq!(fresh_mark(&window), None, "held down, it is not heard again");
    assert_eq!(window.undo_steps(), steps + 1);
}

#[test]
fn nought_and_backspace_clear_a_mark() {
    let mut window = on_board(FRESH);
    for key in [(NONE, Key::Num0, "0"), (NONE, Key::Backspace, "")] {
        window.write("h");
        assert_eq!(fresh_mark(&window), Some(Mark::High));
        press(&mut window, key);
        assert_eq!(fresh_mark(&window), None, "{key:?}");
    }
}

#[test]
fn shift_and_a_figure_is_the_sign_above_it_and_no_mark() {
    let mut window = on_board(FRESH);
    for it in [
        (SHIFT, Key::Exclamationmark, "!"),
        // `"` and "¤" have no name in egui: the key is named by where it stands.
        (SHIFT, Key::Num2, "\""),
        (SHIFT, Key::Num3, "#"),
        (SHIFT, Key::Num4, "¤"),
        (SHIFT, Key::Equals, "="),
        (SHIFT, Key::Colon, ":"),
    ] {
        press(&mut window, it);
        assert_eq!(fresh_mark(&window), None, "{it:?}");
    }
    assert_eq!((window.undo_steps(), window.app().room), (0, Room::Board));
    assert!(window.app().settings.zoom < 1.05);
}

/// What `AltGr` makes of the keys that mean something alone, on X11: the text tells.
const ALT_GR: [(Key, &str); 16] = [
    (Key::Num1, "¡"),
    (Key::Num2, "@"),
    (Key::Num3, "£"),
    (Key::Num4, "$"),
    (Key::Num0, "}"),
    (Key::H, "ħ"),
    (Key::M, "µ"),
    (Key::L, "ł"),
    (Key::A, "ª"),
    (Key::R, "®"),
    (Key::N, "ŋ"),
    (Key::T, "þ"),
    (Key::F, "đ"),
    (Key::B, "”"),
    (Key::Period, "…"),
    (Key::Plus, "\\"),
];

#[test]
fn alt_gr_and_a_key_does_nothing_whichever_way_the_system_tells_of_it() {
    let board: fn() -> Window = || {
        let mut window = on_board(FRESH);
        window.run(AudienceCommand::AudienceWindow);
        window
    };
    let answering: fn() -> Window = || judging(FRESH);
    for (place, window) in [("board", board), ("answering", answering), ("talking", revealed)] {
        let mut window = window();
        let state = |window: &Window| {
            let app = window.app();
            let audience =
                (app.audience.place(), app.audience.is_frozen(), app.audience.is_blank());
            (window.session().clone(), app.room, window.focused_name(), audience, app.phase())
        };
        let before = state(&window);
        window.take_effects();
        for (key, text) in ALT_GR {
            // X11, Windows, and Windows where a text comes along.
            for it in [(NONE, key, text), (CTRL_ALT, key, ""), (CTRL_ALT, key, text)] {
                press(&mut window, it);
                assert_eq!(state(&window), before, "{place}: {it:?}");
            }
        }
        for key in [Key::E, Key::K, Key::S, Key::Z, Key::Minus, Key::Enter, Key::ArrowUp] {
            press(&mut window, (CTRL_ALT, key, ""));
        }
        assert!(window.app().dialog().is_none(), "{place}");
        assert_eq!(window.session(), &before.0, "{place}");
        assert_eq!(window.app().room, before.1, "{place}");
        assert_eq!(window.take_effects(), [], "{place}");
    }
}

#[test]
fn letters_that_only_norwegians_have_do_nothing() {
    let mut window = revealed();
    let before = window.session().clone();
    for it in [
        (NONE, Key::OpenBracket, "å"),
        (NONE, Key::Semicolon, "ø"),
        (NONE, Key::Quote, "æ"),
        (NONE, Key::Backtick, "|"),
        // Keys for accents type nothing by themselves.
        (NONE, Key::CloseBracket, ""),
        (SHIFT, Key::Equals, ""),
    ] {
        press(&mut window, it);
        assert_eq!(window.session(), &before, "{it:?}");
        assert!(window.app().dialog().is_none() && window.app().room == Room::Judge, "{it:?}");
    }
}

#[test]
fn a_abstains_r_reveals_and_n_asks_again() {
    let mut window = judging(FRESH);
    press(&mut window, (NONE, Key::A, "a"));
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), 1);
    window.write("hhhhhh");
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots));
    press(&mut window, (NONE, Key::R, "r"));
    assert_eq!(window.phase(), Phase::Talking);
    assert_eq!(window.rounds()[0].stands().unwrap()[0].1, Some(Answer::Abstains));
    press(&mut window, (NONE, Key::N, "n"));
    assert_eq!(window.phase(), Phase::Answering(RoundKind::Ballots));
    press(&mut window, (SHIFT, Key::Questionmark, "?"));
    press(&mut window, (SHIFT, Key::Plus, "?"));
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), 2);
    window.write("0");
    assert_eq!(window.rounds().len(), 2);
    assert_eq!(window.rounds()[0].stands().unwrap().len(), JUDGING);
}

#[test]
fn t_starts_and_stops_the_timer_and_plus_gives_a_minute_more() {
    let mut window = revealed();
    let left = |window: &Window| {
        let mut names = window.seen().into_iter().map(|seen| seen.name);
        names.find_map(|name| name.strip_suffix(" igjen av samtalen").map(str::to_owned)).unwrap()
    };
    press(&mut window, (NONE, Key::T, "t"));
    window.wait(Duration::from_mins(1));
    assert_eq!(left(&window), "2:00");
    press(&mut window, (NONE, Key::T, "t"));
    window.wait(Duration::from_mins(1));
    assert_eq!(left(&window), "2:00");
    press(&mut window, (NONE, Key::Plus, "+"));
    assert_eq!(left(&window), "3:00");
    press(&mut window, (SHIFT, Key::Plus, "?"));
    assert_eq!(left(&window), "3:00", "with Shift it types another sign");
}

#[test]
fn page_keys_and_ctrl_enter_go_through_the_crossings() {
    let mut window = judging(FRESH);
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(("4.4", "Finansiering")));
    window.key(Key::PageUp);
    assert_eq!(window.judged_name(), name(FRESH));
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.judged_name(), name(("4.4", "Finansiering")));
}

#[test]
fn enter_on_the_board_opens_judge_and_in_the_decision_column_the_choice() {
    let mut window = on_board(FRESH);
    window.key(Key::Enter);
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
    window.key(Key::Escape);
    window.key(Key::End);
    window.key(Key::Enter);
    assert!(window.app().room == Room::Board && window.app().board.is_choosing());
    assert_eq!(window.app().board.cursor().unwrap().column, BoardColumn::Decision);
}

#[test]
fn f5_f_b_and_the_full_stop_are_the_audience_windows() {
    let mut window = on_board(FRESH);
    press(&mut window, (NONE, Key::F, "f"));
    assert!(!window.app().audience.is_frozen(), "closed, there is nothing to hold");
    window.key(Key::F5);
    assert_eq!(window.app().audience.place(), AudiencePlace::Window);
    press(&mut window, (NONE, Key::F, "f"));
    assert!(window.app().audience.is_frozen());
    press(&mut window, (NONE, Key::F, "f"));
    assert!(!window.app().audience.is_frozen());
    for key in [(NONE, Key::B, "b"), (NONE, Key::Period, ".")] {
        press(&mut window, key);
        assert!(window.app().audience.is_blank(), "{key:?}");
        press(&mut window, key);
        assert!(!window.app().audience.is_blank(), "{key:?}");
    }
    window.key(Key::F11);
    assert!(window.app().audience.is_full());
    window.key(Key::F5);
    assert_eq!(window.app().audience.place(), AudiencePlace::Closed);
}

#[test]
fn the_other_function_keys_and_chords_do_what_the_list_says() {
    let mut window = on_board(FRESH);
    let cell = window.focused_name();
    let dialogs: [(Modifiers, Key, IsIt); 4] = [
        (NONE, Key::F1, |dialog| matches!(dialog, Dialog::Help(HelpPage::Keys))),
        (NONE, Key::F2, |dialog| matches!(dialog, Dialog::Help(HelpPage::Legend))),
        (NONE, Key::F7, |dialog| matches!(dialog, Dialog::Help(HelpPage::Points))),
        (CTRL, Key::K, |dialog| matches!(dialog, Dialog::Help(HelpPage::Palette))),
    ];
    for (held, key, is_it) in dialogs {
        window.chord(held, key);
        assert!(window.app().dialog().as_ref().is_some_and(is_it), "{key:?}");
        window.key(Key::Escape);
        assert!(window.app().dialog().is_none(), "{key:?}");
        // The room and the area that one comes back into are said first.
        assert!(window.focused_name().ends_with(&cell), "{key:?}: {}", window.focused_name());
    }
    window.key(Key::F6);
    assert!(!window.focused_name().ends_with(&cell));
    window.key(Key::Escape);
    assert!(window.focused_name().ends_with(&cell), "{}", window.focused_name());
    // "+" and "−" have keys of their own here, without Shift.
    window.chord(CTRL, Key::Plus);
    assert!((window.app().settings.zoom - 1.1).abs() < 0.01);
    window.chord(CTRL, Key::Minus);
    assert!((window.app().settings.zoom - 1.0).abs() < 0.01);
}

#[test]
fn alt_and_an_arrow_moves_a_row_in_prepare() {
    let mut window = Window::practice();
    window.prepare(Tab::Criteria);
    let before = entries(window.session(), Tab::Criteria);
    window.chord(ALT, Key::ArrowDown);
    let after = entries(window.session(), Tab::Criteria);
    assert_eq!((after[0], after[1]), (before[1], before[0]));
    window.chord(ALT, Key::ArrowUp);
    assert_eq!(entries(window.session(), Tab::Criteria), before);
}

#[test]
fn with_alt_in_place_of_alone_the_question_mark_still_takes_its_shift() {
    let mut window = on_board(FRESH);
    window.run(HelpCommand::ToggleKeysAlone);
    window.write("h?");
    assert_eq!(fresh_mark(&window), None);
    press(&mut window, (Modifiers { shift: true, ..ALT }, Key::Questionmark, "?"));
    assert_eq!(fresh_mark(&window), Some(Mark::CannotJudge));
    press(&mut window, (ALT, Key::H, "h"));
    assert_eq!(fresh_mark(&window), Some(Mark::High));
    press(&mut window, (CTRL_ALT, Key::M, ""));
    assert_eq!(fresh_mark(&window), Some(Mark::High), "AltGr is no Alt");
}

#[test]
fn what_is_typed_while_a_button_has_the_keyboard_sets_no_light_and_shows_no_answer() {
    let typed = "hml1234?0arcn 3.12.2026";
    let mut window = Window::practice();
    let before = window.session().clone();
    let edit = window.t("panel-edit-measure");
    window.reach(Role::Button, &edit);
    for letter in typed.chars().filter(|letter| *letter != ' ') {
        window.write(&letter.to_string());
    }
    assert_eq!(window.session(), &before, "beside the board");
    assert!(window.status().contains(&window.t("message-keys-at-crossing")), "it is said");
    let mut window = judging(FRESH);
    window.write("hmlamh");
    let before = window.session().clone();
    let back = format!("{}  0", window.t("take-back"));
    window.reach(Role::Button, &back);
    for letter in "hml1234?0ar".chars() {
        window.write(&letter.to_string());
    }
    assert_eq!(window.session(), &before, "below the answers");
    window.reach(Role::Button, "Etat G, ikke svart, har turen nå");
    window.write("4");
    assert!(window.rounds()[0].has_all(), "the crossing hears them");
}
