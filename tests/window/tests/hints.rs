//! What comes in front for a moment: words on hovering, as WCAG 1.4.13 asks, and dialogs, which
//! stand where they belong from their first frame.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Pos2};
use lyskryss::app::command::{Command, HelpCommand, PrepareCommand};
use lyskryss::app::core::place::Room;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::storage::samples::Sample;

use crate::harness::{Seen, Window};

/// The button of Prepare that says on hovering how it is used, with what it says.
fn with_hint() -> (Window, Pos2, String) {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    let at = window.get(Role::Button, &window.t("add-paste")).rect.center();
    let words = window.t("add-paste-how");
    (window, at, words)
}

fn point(window: &mut Window, at: Pos2) {
    window.input([Event::PointerMoved(at)]);
    window.wait(Duration::from_millis(600));
}

/// Whether the beginning of words is painted, which may stand on several lines.
fn says(window: &Window, words: &str) -> bool {
    let first: String = words.chars().take(20).collect();
    window.painted_texts().iter().any(|text| text.contains(&first))
}

#[test]
fn words_on_hovering_are_taken_away_by_esc_which_does_nothing_else() {
    let (mut window, at, words) = with_hint();
    let field = window.t("field-title");
    window.tab_to_field(&field);
    point(&mut window, at);
    assert!(says(&window, &words), "{:?}", window.painted_texts());
    window.key(Key::Escape);
    assert!(!says(&window, &words), "{:?}", window.painted_texts());
    assert_eq!(window.focused_name(), field, "the keyboard stays");
    assert_eq!(window.app().room, Room::Prepare);
    window.wait(Duration::from_secs(1));
    assert!(!says(&window, &words), "not while the pointer is still there");
    point(&mut window, Pos2::new(700.0, 400.0));
    point(&mut window, at);
    assert!(says(&window, &words), "another time they come again");
}

#[test]
fn words_on_hovering_stay_while_the_pointer_is_on_them() {
    let (mut window, at, words) = with_hint();
    point(&mut window, at);
    let first: String = words.chars().take(20).collect();
    let line = window.painted_lines().into_iter().find(|line| line.text.contains(&first)).unwrap();
    // A step at a time, as a hand moves.
    for step in 1..=10_u8 {
        let to = at + (line.ink.center() - at) * (f32::from(step) / 10.0);
        window.input([Event::PointerMoved(to)]);
    }
    window.wait(Duration::from_secs(2));
    assert!(says(&window, &words), "{:?}", window.painted_texts());
    point(&mut window, Pos2::new(700.0, 400.0));
    assert!(!says(&window, &words), "and go when it goes");
}

/// Lets the pointer lie where it is, for some seconds: time goes by in frames.
fn let_it_lie(window: &mut Window) {
    for _ in 0..40 {
        window.harness.step();
    }
}

#[test]
fn esc_goes_on_to_the_room_from_words_at_a_pointer_that_merely_lies_there() {
    let (mut window, at, words) = with_hint();
    let field = window.t("field-title");
    window.tab_to_field(&field);
    point(&mut window, at);
    let_it_lie(&mut window);
    assert!(says(&window, &words), "they stay as long as no key is pressed");
    window.key(Key::Escape);
    assert!(!says(&window, &words), "{:?}", window.painted_texts());
    assert_ne!(window.focused_name(), field, "and Esc has left the field");
}

#[test]
fn words_at_a_pointer_that_lies_still_go_with_the_next_key_and_stay_away_till_it_moves() {
    let (mut window, at, words) = with_hint();
    let field = window.t("field-title");
    window.tab_to_field(&field);
    point(&mut window, at);
    assert!(says(&window, &words), "{:?}", window.painted_texts());
    window.input([Event::Text("a".into())]);
    window.key(Key::End);
    assert!(!says(&window, &words), "{:?}", window.painted_texts());
    let_it_lie(&mut window);
    assert!(!says(&window, &words), "the pointer has asked for nothing");
    window.key(Key::Escape);
    assert_ne!(window.focused_name(), field, "and so it costs no Esc");
    point(&mut window, at + egui::vec2(3.0, 0.0));
    assert!(says(&window, &words), "once it moves they come again");
}

#[test]
fn a_pointer_that_lies_where_a_room_opens_asks_for_no_words() {
    let (mut window, at, words) = with_hint();
    window.run(Command::Go(Room::Board));
    window.input([Event::PointerMoved(at)]);
    window.key(Key::ArrowDown);
    window.prepare(Tab::Measures);
    let_it_lie(&mut window);
    assert!(!says(&window, &words), "{:?}", window.painted_texts());
}

/// Where the head of the dialog in front is seen; nothing while it is only measured.
fn head(window: &Window, title: &str) -> Option<Pos2> {
    let lines = window.painted_lines().into_iter();
    let mut heads = lines.filter(|line| line.text == title && line.colour.a() > 0);
    heads.next_back().map(|line| line.ink.left_top())
}

#[test]
fn a_dialog_stands_where_it_belongs_from_its_first_frame() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    // High ones and low ones, each behind another one.
    let commands: [(Command, &str); 5] = [
        (HelpCommand::Keys.into(), "keys-title"),
        (PrepareCommand::DeleteEntry.into(), "delete-title"),
        (HelpCommand::Legend.into(), "command-legend"),
        (PrepareCommand::DeleteEntry.into(), "delete-title"),
        (HelpCommand::Points.into(), "points-title"),
    ];
    for (command, title) in commands {
        let title = window.t(title);
        window.run_for_one_frame(command);
        let first = head(&window, &title).expect("it should be seen in its first frame");
        window.settle();
        let then = head(&window, &title).unwrap();
        assert!((first - then).length() < 1.0, "{command:?} jumps from {first} to {then}");
        window.key(Key::Escape);
    }
}

#[test]
fn a_dialog_that_gives_way_to_another_leaves_no_frame_without_one() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    window.run(HelpCommand::Keys);
    for (command, title) in [
        (HelpCommand::Legend, "command-legend"),
        (HelpCommand::Points, "points-title"),
        (HelpCommand::Keys, "keys-title"),
    ] {
        let title = window.t(title);
        window.run_for_one_frame(command);
        let first = head(&window, &title).expect("it should be there at once");
        window.settle();
        let then = head(&window, &title).unwrap();
        assert!((first - then).length() < 1.0, "{command:?} jumps from {first} to {then}");
    }
}

#[test]
fn a_dialog_stands_where_it_belongs_in_the_first_frame_of_another_size() {
    let mut window = Window::practice();
    for (command, title) in [
        (HelpCommand::Keys, "keys-title"),
        (HelpCommand::Legend, "command-legend"),
        (HelpCommand::Points, "points-title"),
    ] {
        let title = window.t(title);
        window.run(command);
        for size in [(320.0, 180.0), (1920.0, 1080.0), (480.0, 900.0), (1280.0, 720.0)] {
            window.harness.set_size(size.into());
            window.harness.step();
            let first = head(&window, &title).expect("it is still there");
            window.settle();
            let then = head(&window, &title).unwrap();
            assert!((first - then).length() < 1.0, "{command:?} {size:?}: {first} then {then}");
        }
        window.key(Key::Escape);
    }
}

/// Lets the keyboard rest where it is: a frame at a time, as time goes by in frames.
fn rest(window: &mut Window) {
    for _ in 0..4 {
        window.harness.step();
    }
    window.wait(Duration::from_secs(1));
}

#[test]
fn the_keyboard_brings_the_same_words_beside_what_it_is_at_and_esc_takes_only_them() {
    let (mut window, _, words) = with_hint();
    window.tab_to(Role::Button, &window.t("add-paste"));
    rest(&mut window);
    assert!(says(&window, &words), "{:?}", window.painted_texts());
    let first: String = words.chars().take(20).collect();
    let line = window.painted_lines().into_iter().find(|line| line.text.contains(&first)).unwrap();
    let (focused, _) = window.focused_rects().unwrap();
    assert!(!line.ink.intersects(focused), "{} covers {focused}", line.ink);
    window.key(Key::Escape);
    assert!(!says(&window, &words), "{:?}", window.painted_texts());
    assert_eq!(window.focused_name(), window.t("add-paste"), "the keyboard stays");
    window.wait(Duration::from_secs(1));
    assert!(!says(&window, &words), "not while it stays");
    window.key(Key::Tab);
    window.tab_to(Role::Button, &window.t("add-paste"));
    rest(&mut window);
    assert!(says(&window, &words), "another time they come again");
    window.key(Key::Tab);
    assert!(!says(&window, &words), "and go when it goes");
}

#[test]
fn rows_of_prepare_that_are_called_the_same_say_so_to_eye_ear_pointer_and_keyboard() {
    let mut session = Sample::Practice.session();
    let title = session.measures[0].title.to_uppercase();
    session.measures[4].title = title;
    session.criteria[1].name = session.criteria[0].name.clone();
    session.steps[2].name = session.steps[1].name.clone();
    session.participants[3].short = session.participants[1].short.clone();
    let mut window = Window::showing(session);
    for (tab, key, alike) in [
        (Tab::Measures, "same-name", [0, 4]),
        (Tab::Criteria, "same-name", [0, 1]),
        (Tab::Steps, "same-name", [1, 2]),
        (Tab::Participants, "same-short-name", [1, 3]),
    ] {
        window.prepare(tab);
        let reason = window.app().texts.count(key, 1);
        let reason: String = reason.chars().take(18).collect();
        let rows: Vec<_> = rows(&window);
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(row.name.contains(&reason), alike.contains(&at), "{tab:?}: {}", row.name);
        }
        window.key(Key::F6);
        while !rows.iter().any(|row| row.name == window.focused_name()) {
            window.key(Key::Tab);
        }
        window.key(Key::Home);
        for _ in 0..alike[1] {
            window.key(Key::ArrowDown);
        }
        rest(&mut window);
        let painted = || window.painted_texts().iter().filter(|t| t.contains(&reason)).count();
        assert_eq!(painted(), 2, "{tab:?}: above the form, and beside the row");
    }
}

/// The rows of Prepare's list.
fn rows(window: &Window) -> Vec<Seen> {
    let list = window.get(Role::Button, &window.t("add-paste")).rect;
    let tabs = 100.0;
    let seen = window.seen().into_iter().filter(|seen| seen.role == Role::ListBoxOption);
    seen.filter(|seen| seen.rect.height() > 55.0 && seen.rect.top() > tabs)
        .filter(|seen| {
            seen.rect.x_range().contains(list.center().x) && seen.rect.bottom() < list.top() + 40.0
        })
        .collect()
}
