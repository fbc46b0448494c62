//! Esc goes one step back from every place; and the audience's picture in the main window, where
//! there is one screen: keys work as ever, and Esc folds it away.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use lyskryss::app::command::{AudienceCommand, Command, HelpCommand, JudgeCommand};
use lyskryss::app::core::place::Room;
use lyskryss::app::help::HelpPage;
use lyskryss::app::input::{AudienceReport, HelpAction};
use lyskryss::app::rooms::judge::Phase;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::audience::{AudiencePlace, Screen};
use lyskryss::app::services::files::{ComparedFor, FileQuestion};
use lyskryss::app::state::Dialog;
use lyskryss::domain::light::Mark;
use lyskryss::domain::rules::AnswerWay;

use crate::harness::meeting::{FRESH, JUDGING, SPLIT, judging, name, on_board, revealed};
use crate::harness::places::all;
use crate::harness::{CTRL, Window};

/// How far in one is: what Esc would take away, one at a time.
#[derive(Clone, Debug, PartialEq)]
struct Depth {
    in_front: bool,
    /// What is in front stands before something else that is.
    waits: bool,
    menu: bool,
    choosing: bool,
    here: bool,
    types: bool,
    room: Room,
}

fn depth(window: &Window) -> Depth {
    let app = window.app();
    let role = window.focused().map(|seen| seen.role);
    Depth {
        in_front: app.dialog().is_some(),
        waits: match app.dialog() {
            Some(Dialog::Help(HelpPage::OwnKeys(waits))) => waits.is_some(),
            Some(Dialog::File(FileQuestion::Compared(compared))) => compared.back.is_some(),
            Some(Dialog::File(FileQuestion::Comparing(comparing))) => {
                matches!(comparing.why, ComparedFor::Look { back: Some(_), .. })
            }
            // Behind it is the list it was chosen from.
            Some(Dialog::File(
                FileQuestion::ReadingVersion(_)
                | FileQuestion::Journal(_)
                | FileQuestion::ThrowAway(_),
            )) => true,
            _ => false,
        },
        menu: egui::Popup::is_any_open(&window.harness.ctx) && !app.board.is_choosing(),
        choosing: app.board.is_choosing(),
        here: matches!(app.audience.place(), AudiencePlace::Here | AudiencePlace::Aside),
        types: matches!(role, Some(Role::TextInput | Role::MultilineTextInput)),
        room: app.room,
    }
}

/// Where one step back leads from there; nothing where there is no further back.
fn one_back(from: &Depth) -> Option<Depth> {
    let to = from.clone();
    Some(if from.waits {
        Depth { waits: false, ..to }
    } else if from.in_front {
        Depth { in_front: false, types: false, ..to }
    } else if from.menu {
        Depth { menu: false, ..to }
    } else if from.choosing {
        Depth { choosing: false, ..to }
    } else if from.types {
        // Where it was written in place of the picture, that is there again.
        Depth { types: false, ..to }
    } else if from.here {
        Depth { here: false, ..to }
    } else if from.room == Room::Judge {
        Depth { room: Room::Board, ..to }
    } else {
        return None;
    })
}

#[test]
fn esc_goes_one_step_back_from_every_place_and_changes_nothing() {
    let mut steps = 0;
    for (place, go) in all() {
        let mut window = Window::new();
        go(&mut window);
        let before = window.app().session().cloned();
        for _ in 0..5 {
            let from = depth(&window);
            let Some(mut wanted) = one_back(&from) else { break };
            window.key(Key::Escape);
            let to = depth(&window);
            if from.in_front {
                // The field that the keyboard was in before, has it again.
                wanted.types = to.types;
            }
            assert_eq!(to, wanted, "{place}: from {from:?}");
            steps += 1;
        }
        window.key(Key::Escape);
        let end = depth(&window);
        assert_eq!(one_back(&end), None, "{place}: {end:?}");
        assert_eq!(window.app().session(), before.as_ref(), "{place}");
    }
    assert!(steps > 40, "{steps}");
}

#[test]
fn esc_out_of_a_field_keeps_what_was_typed_in_every_room() {
    let mut window = on_board(FRESH);
    window.chord(CTRL, Key::B);
    window.write("fordi");
    window.key(Key::Escape);
    assert_eq!(window.judgement(FRESH.0, FRESH.1).rationale, "fordi");
    assert!(!depth(&window).types);
    window.chord(CTRL, Key::F);
    window.write("samiske");
    window.key(Key::Escape);
    assert_eq!(window.app().board.filter().text, "samiske");
    assert!(!depth(&window).types);
    window.prepare(Tab::Steps);
    let field = window.t("field-step-name");
    window.tab_to_field(&field);
    window.key(Key::End);
    window.write(" med mer");
    window.key(Key::Escape);
    assert!(window.session().steps[0].name.ends_with(" med mer"));
    assert!(!depth(&window).types);
}

#[test]
fn esc_stops_waiting_for_a_key_before_it_closes_the_page_of_keys() {
    let mut window = on_board(FRESH);
    window.run(HelpCommand::OwnKeys);
    window.act(HelpAction::TakeKey(Some(Command::Judge(JudgeCommand::Reveal))));
    window.key(Key::Escape);
    assert!(matches!(window.app().dialog(), Some(Dialog::Help(HelpPage::OwnKeys(None)))));
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
}

// The audience's picture in the main window.

/// A window on a machine with one screen.
fn one_screen(mut window: Window) -> Window {
    let screen =
        Screen { name: "LVDS-1".to_owned(), size: (1280, 720), is_ours: true, ..Screen::default() };
    window.act(AudienceReport::Screens(vec![screen]));
    window
}

fn is_here(window: &Window) -> bool {
    window.app().audience.place() == AudiencePlace::Here
}

/// A button of the bar over the picture, by its words: its name tells its key, too.
#[track_caller]
fn in_bar(window: &Window, key: &str) -> String {
    let words = format!("{}, ", window.t(key));
    let mut all = window.seen().into_iter().filter(|seen| seen.role == Role::Button);
    all.find(|seen| seen.name.starts_with(&words)).expect(&words).name
}

#[test]
fn with_one_screen_f5_shows_the_picture_here_and_esc_or_f5_goes_back_to_work() {
    for back in [Key::Escape, Key::F5] {
        let mut window = one_screen(on_board(FRESH));
        let cell = window.focused_name();
        window.key(Key::F5);
        assert!(is_here(&window));
        let name = window.t("audience-here-name");
        assert!(window.find(Role::Label, &name).is_some(), "{}", window.describe());
        assert!(window.find(Role::Button, &window.t("menu-file")).is_none(), "all else is away");
        window.key(back);
        assert_eq!(window.app().audience.place(), AudiencePlace::Closed, "{back:?}");
        assert_eq!(window.app().room, Room::Board, "{back:?}");
        // The room and the area that one comes back into are said first.
        assert!(window.focused_name().ends_with(&cell), "{back:?}: {}", window.focused_name());
    }
}

#[test]
fn keys_judge_the_board_while_the_picture_is_here() {
    let mut window = one_screen(on_board(FRESH));
    window.key(Key::F5);
    window.write("m");
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium));
    window.write("?");
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::CannotJudge));
    window.key(Key::ArrowRight);
    window.write("h");
    assert_eq!(window.mark("4.4", "Finansiering"), Some(Mark::High));
    window.chord(CTRL, Key::Z);
    window.chord(CTRL, Key::Z);
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium));
    window.write("b");
    assert!(window.app().audience.is_blank());
    assert!(is_here(&window));
}

#[test]
fn a_round_is_held_by_key_while_the_picture_is_here_and_esc_then_leads_to_judge() {
    let mut window = one_screen(judging(FRESH));
    window.key(Key::F5);
    window.write("hmlamhh");
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), JUDGING);
    window.write("r");
    assert_eq!(window.phase(), Phase::Talking);
    window.write("l");
    assert_eq!(window.here().mark, Some(Mark::Low));
    window.key(Key::PageDown);
    assert_eq!(window.judged_name(), name(("4.4", "Finansiering")));
    window.key(Key::PageUp);
    assert!(is_here(&window));
    window.key(Key::Escape);
    assert!(!is_here(&window));
    assert_eq!((window.app().room, window.judged_name()), (Room::Judge, name(FRESH)));
    window.key(Key::Escape);
    assert_eq!(window.app().room, Room::Board);
}

#[test]
fn esc_goes_back_from_the_picture_also_when_f5_came_out_of_a_text_field() {
    let mut window = one_screen(revealed());
    window.write("m");
    window.chord(CTRL, Key::B);
    window.write("fordi");
    window.key(Key::F5);
    assert!(is_here(&window));
    assert_eq!(window.here().rationale, "fordi");
    window.key(Key::Escape);
    assert!(!is_here(&window), "one Esc is enough");
    assert_eq!(window.app().room, Room::Judge);
}

#[test]
fn an_answer_is_taken_back_by_arrow_key_while_the_picture_is_here() {
    let mut window = one_screen(judging(FRESH));
    window.key(Key::F5);
    window.write("hm");
    assert_eq!(window.app().judge.seat(), Some(2));
    window.key(Key::ArrowLeft);
    assert_eq!(window.app().judge.seat(), Some(1), "the arrows go among those who answer");
    window.write("0");
    assert_eq!(window.app().ballots().iter().filter(|b| b.has_answered()).count(), 1);
}

#[test]
fn the_picture_stands_aside_for_what_is_private_says_so_and_one_esc_brings_it_back() {
    let none = Modifiers::NONE;
    let keys: [(Modifiers, Key); 5] =
        [(CTRL, Key::K), (none, Key::F7), (none, Key::F2), (CTRL, Key::B), (CTRL, Key::F)];
    for (held, key) in keys {
        let mut window = one_screen(on_board(SPLIT));
        window.key(Key::F5);
        window.chord(held, key);
        assert!(!is_here(&window), "{key:?}");
        assert!(window.focused().is_some(), "{key:?}");
        assert!(window.app().dialog().is_some() || depth(&window).types, "{key:?}");
        let says = window.t("status-aside-writing");
        let said = window.painted_texts().iter().any(|text| text.contains(&says));
        let picture = window.find(Role::Label, &window.t("audience-here-name")).is_some();
        let work = window.find(Role::Button, &window.t("menu-file")).is_some();
        // What is in front stands before the picture, and what is written in its place.
        let wanted =
            if depth(&window).in_front { (false, true, false) } else { (true, false, true) };
        assert_eq!((said, picture, work), wanted, "{key:?}: {:?}", window.painted_texts());
        window.key(Key::Escape);
        assert!(is_here(&window), "{key:?}");
        window.key(Key::Escape);
        assert_eq!(window.app().audience.place(), AudiencePlace::Closed, "{key:?}");
    }
}

#[test]
fn what_was_in_the_place_of_the_picture_leaves_no_ring_on_it() {
    let ring = |window: &Window| {
        let is_ring = |shape: &egui::Shape| matches!(shape, egui::Shape::Rect(rect) if (rect.stroke.width - 3.0).abs() < 0.01);
        window.harness.output().shapes.iter().any(|shape| is_ring(&shape.shape))
    };
    let mut window = one_screen(on_board(SPLIT));
    window.key(Key::F5);
    window.chord(CTRL, Key::B);
    assert!(ring(&window), "the field that is typed in has one");
    window.run_for_one_frame(AudienceCommand::Audience);
    assert!(is_here(&window));
    for frame in 0..4 {
        assert!(!ring(&window), "frame {frame}");
        window.harness.step();
    }
}

#[test]
fn f5_brings_the_picture_back_while_one_writes_in_its_place() {
    let mut window = one_screen(revealed());
    window.write("m");
    window.key(Key::F5);
    window.chord(CTRL, Key::B);
    window.write("fordi");
    assert!(!is_here(&window));
    window.key(Key::F5);
    assert!(is_here(&window));
    assert_eq!(window.here().rationale, "fordi");
}

#[test]
fn while_hands_are_counted_the_keyboard_is_there_and_at_the_reveal_the_picture_is() {
    let mut window = one_screen(judging(FRESH));
    window.key(Key::F5);
    window.run(JudgeCommand::Way(AnswerWay::Hands));
    assert!(!is_here(&window) && depth(&window).types, "{}", window.focused_name());
    let says = window.t("status-aside-counting");
    assert!(window.painted_texts().iter().any(|text| text.contains(&says)));
    window.write("5");
    window.run(JudgeCommand::Reveal);
    window.run(JudgeCommand::Reveal);
    assert_eq!(window.phase(), Phase::Talking);
    assert!(is_here(&window));
}

// The bar over the picture.

/// Whether the bar's words are painted so that they are seen.
fn bar_is_seen(window: &Window) -> bool {
    let close = window.t("audience-here-close");
    let lines = window.painted_lines();
    lines.iter().any(|line| line.text == close && line.colour != line.ground)
}

const LONG: Duration = Duration::from_secs(10);

#[test]
fn the_bar_over_the_picture_comes_at_first_with_the_mouse_with_tab_and_with_f1_and_goes() {
    let mut window = one_screen(on_board(FRESH));
    window.key(Key::F5);
    assert!(bar_is_seen(&window), "it says at once how one comes back");
    assert!(window.painted_texts().iter().any(|text| text == "Esc"));
    window.wait(LONG);
    assert!(!bar_is_seen(&window), "nothing stands on the picture");
    window.input([egui::Event::PointerMoved(egui::pos2(300.0, 200.0))]);
    window.input([egui::Event::PointerMoved(egui::pos2(320.0, 210.0))]);
    assert!(bar_is_seen(&window));
    window.wait(LONG);
    assert!(!bar_is_seen(&window));
    window.key(Key::F1);
    assert!(is_here(&window) && bar_is_seen(&window));
    window.wait(LONG);
    window.key(Key::Tab);
    window.settle();
    assert!(bar_is_seen(&window));
    window.wait(LONG);
    assert!(bar_is_seen(&window), "as long as the keyboard is in it");
}

#[test]
fn all_in_the_bar_has_a_name_and_is_done_by_keyboard_and_mouse() {
    let mut window = one_screen(on_board(FRESH));
    window.key(Key::F5);
    let freeze = in_bar(&window, "audience-here-freeze");
    window.reach(Role::Button, &freeze);
    window.key(Key::Enter);
    assert!(window.app().audience.is_frozen() && is_here(&window));
    assert_eq!(window.app().room, Room::Board, "Enter is the bar's");
    window.key(Key::Space);
    assert!(!window.app().audience.is_frozen());
    let blank = in_bar(&window, "audience-here-blank");
    window.click(Role::Button, &blank);
    assert!(window.app().audience.is_blank());
    window.click(Role::Button, &in_bar(&window, "audience-here-full"));
    assert!(window.app().audience.fills_here());
    window.write("m");
    assert_eq!(window.mark(FRESH.0, FRESH.1), Some(Mark::Medium), "the mouse took no keys away");
    let close = in_bar(&window, "audience-here-close");
    window.click(Role::Button, &close);
    assert_eq!(window.app().audience.place(), AudiencePlace::Closed);
    window.judge(FRESH);
    let mut window = one_screen(window);
    let before = window.app().judged();
    window.key(Key::F5);
    let next = in_bar(&window, "audience-here-next");
    window.click(Role::Button, &next);
    assert_ne!(window.app().judged(), before);
    assert!(is_here(&window));
}
