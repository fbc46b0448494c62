//! What a screen reader is told in Judge, over the audience's picture, of the talk timer, and of
//! open points.

use std::time::Duration;

use egui::Key;
use egui::accesskit::{NodeId, Role};
use egui_kittest::kittest::NodeT as _;
use lyskryss::app::command::JudgeCommand;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::AudienceReport;
use lyskryss::app::services::audience::{Screen, Show};

use crate::harness::meeting::{FRESH, SPLIT, judging, on_board, revealed};
use crate::harness::{CTRL, Seen, Window, large_session};

/// The parts around what has the keyboard, the innermost first: by id and name.
fn around_focus(window: &Window) -> Vec<(NodeId, String)> {
    let mut all = window.harness.root().children_recursive();
    let focused = all.find(|node| node.accesskit_node().is_focused()).unwrap();
    let mut around = Vec::new();
    let mut at = focused.accesskit_node().parent();
    while let Some(node) = at {
        if node.role() == Role::Region {
            around.push((node.locate().0, node.label().unwrap_or_default()));
        }
        at = node.parent();
    }
    around
}

fn crossing_around(window: &Window) -> (NodeId, String) {
    around_focus(window).swap_remove(0)
}

#[test]
fn each_crossing_is_a_part_of_its_own_that_says_which_one_it_is_and_where_in_the_walk() {
    let mut window = on_board(("1.1", "Verdi for brukerne"));
    window.key(Key::Enter);
    let title = window.session().measures[0].called();
    let first = crossing_around(&window);
    assert_eq!(first.1, format!("{title}: Verdi for brukerne, kryss 1 av 72"));
    let focus = window.focused().unwrap();
    window.key(Key::PageDown);
    let second = crossing_around(&window);
    assert!(second.1.starts_with(&title) && second.1.ends_with(", kryss 2 av 72"), "{second:?}");
    window.chord(CTRL, Key::Enter);
    let third = crossing_around(&window);
    assert!(third.1.ends_with(", kryss 3 av 72"), "{third:?}");
    assert!(first.0 != second.0 && second.0 != third.0, "what is read is another part");
    assert_ne!(window.focused().unwrap().id, focus.id);
    assert!(window.find(Role::Heading, &title).is_some());
}

#[test]
fn a_sentence_is_one_of_four_with_its_light_first_and_its_key() {
    let window = judging(("1.1", "Verdi for brukerne"));
    let marks = crate::harness::meeting::marks(&window);
    for (at, (mark, key)) in marks.iter().zip(["H", "M", "L", "?"]).enumerate() {
        let end = format!(" {key}, {} av 4", at + 1);
        assert!(mark.role == Role::RadioButton && mark.name.ends_with(&end), "{}", mark.name);
        let mut all = window.harness.root().children_recursive();
        let node = all.find(|node| node.accesskit_node().locate().0 == mark.id).unwrap();
        let data = node.accesskit_node();
        let place = (data.data().position_in_set(), data.data().size_of_set());
        assert_eq!(place, (None, None), "a reader that says it of itself would say it twice");
    }
}

#[test]
fn where_answers_are_hidden_the_heading_reads_the_sentences_that_the_keyboard_must_not_come_to() {
    let window = judging(FRESH);
    let question = window.session().criterion(window.judged().1).unwrap().question.clone();
    let labels = window.seen().into_iter().filter(|seen| seen.role == Role::Label);
    let mut asked = labels.filter(|seen| seen.focusable && seen.name.starts_with(&question));
    let asked = asked.next().unwrap().name;
    assert!(asked.contains(" Høyt: ") && asked.contains(" Lavt: "), "{asked}");
}

#[test]
fn whoever_is_next_is_another_chip_and_at_the_reveal_no_button_becomes_another() {
    let mut window = judging(FRESH);
    let mut ids = vec![window.focused().unwrap().id];
    for answer in ["h", "m", "l", "a", "m", "4", "h"] {
        assert!(window.focused_name().contains("har turen nå"), "{}", window.focused_name());
        window.write(answer);
        ids.push(window.focused().unwrap().id);
        let told = window.said().concat();
        assert!(told.contains("svart"), "{told}");
    }
    assert!(window.focused_name().starts_with("Vis fram"), "{}", window.focused_name());
    let buttons = |window: &Window| {
        let all = window.seen().into_iter().filter(|seen| seen.focusable);
        all.map(|seen| (seen.id, seen.name)).collect::<Vec<_>>()
    };
    let before = buttons(&window);
    window.write("r");
    ids.push(window.focused().unwrap().id);
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "what has the keyboard is another each time");
    // What a thing does is the beginning of its name, up to its state.
    let begin = |name: &str| name.split([',', ' ']).next().unwrap_or_default().to_owned();
    for (id, name) in buttons(&window) {
        if let Some((_, was)) = before.iter().find(|(before, _)| *before == id) {
            assert_eq!(begin(&name), begin(was), "{was} became {name}");
        }
    }
}

#[test]
fn at_the_reveal_it_is_read_how_the_room_answered_in_counts_and_who_speaks_first() {
    let window = revealed();
    let read = window.focused_name();
    for part in [
        "Delt: både grønt og rødt. 2 høyt, 2 middels, 1 lavt, 1 kan ikke vurdere ennå, 1 avstår. ",
        "Får ordet først: Etat C (lavt), så Etat A, Etat G (høyt). Avstår: Etat D",
    ] {
        assert!(read.contains(part), "{read}");
    }
    assert_eq!(window.said(), [window.t("message-revealed")]);
}

#[test]
fn a_second_round_is_said_and_its_outcome_is_another_thing_to_read() {
    let mut window = judging(SPLIT);
    window.write("n");
    let told = window.said().concat();
    assert!(told.starts_with("Runde 3 er åpen"), "{told}");
    assert!(window.focused_name().contains("har turen nå"));
    window.write("hhhhhhhr");
    let third = window.focused().unwrap();
    assert!(third.name.starts_with("Alle er enige: høyt. 7 høyt"), "{}", third.name);
    window.write("n");
    window.write("mmmmmmmr");
    let fourth = window.focused().unwrap();
    assert!(fourth.name.starts_with("Alle er enige: middels. 7 middels"), "{}", fourth.name);
    assert_ne!(third.id, fourth.id);
}

#[test]
fn keys_that_can_do_nothing_say_why() {
    let mut window = judging(FRESH);
    let hears = |window: &mut Window, keys: &str, key: &str| {
        window.write(keys);
        assert_eq!(window.said(), [window.t(key)], "{keys}");
    };
    window.write("0");
    assert_eq!(window.said(), ["Etat A har ikke svart"]);
    window.write("hmlam4");
    hears(&mut window, "n", "message-round-goes-on");
    window.write("h");
    hears(&mut window, "m", "message-all-answered");
    window.write("r");
    hears(&mut window, "r", "message-shown-already");
    hears(&mut window, "a", "message-nobody-answers");
    window.run(JudgeCommand::ToggleTimer);
    hears(&mut window, "t", "message-no-timer");
}

// The talk timer.

#[test]
fn the_talk_timer_says_its_beginning_the_last_minute_and_its_end_once_and_no_second() {
    let mut window = revealed();
    let mut heard: Vec<String> = Vec::new();
    let listen = |window: &Window, heard: &mut Vec<String>| {
        let now = window.said();
        if heard.last() != Some(&now.concat()) {
            heard.push(now.concat());
        }
    };
    window.write("t");
    listen(&window, &mut heard);
    for _ in 0..190 {
        window.wait(Duration::from_secs(1));
        listen(&window, &mut heard);
    }
    let over = window.t("talk-over");
    assert_eq!(heard, ["Nedtellingen går: 3 minutter", "1 minutt igjen av samtalen", &over]);
    let clock = window.seen().into_iter().filter(|seen| seen.name.contains("0:00"));
    assert!(clock.clone().count() > 0);
    window.write("+");
    assert_eq!(window.said(), ["1 minutt igjen av samtalen"]);
    window.wait(Duration::from_secs(10));
    window.write("t");
    assert_eq!(window.said(), ["Nedtellingen er satt på pause, 50 sekunder igjen"]);
}

#[test]
fn the_end_of_the_talk_is_said_in_whichever_room_and_wakes_the_window_for_it() {
    let mut window = revealed();
    window.write("t");
    window.chord(CTRL, Key::Num3);
    assert_eq!(window.app().room, Room::Board);
    window.wait(Duration::from_secs(121));
    assert_eq!(window.said(), ["59 sekunder igjen av samtalen"]);
    window.wait(Duration::from_mins(1));
    assert_eq!(window.said(), [window.t("talk-over")]);
}

// One screen.

fn one_screen(mut window: Window) -> Window {
    let screen =
        Screen { name: "LVDS-1".to_owned(), size: (1280, 720), is_ours: true, ..Screen::default() };
    window.act(AudienceReport::Screens(vec![screen]));
    window.key(Key::F5);
    window
}

#[test]
fn on_one_screen_the_keyboard_is_at_the_crossing_and_says_whose_turn_it_is_and_what_came_out() {
    let mut window = one_screen(judging(FRESH));
    let here = crossing_around(&window);
    assert!(here.1.contains("Plassert ansvar, kryss 71 av 72"), "{here:?}");
    assert_eq!(window.focused_name(), "Etat A, ikke svart, har turen nå");
    window.write("h");
    assert_eq!(window.focused_name(), "Etat B, ikke svart, har turen nå");
    assert_eq!(window.said(), ["Etat A har svart. 6 gjenstår."]);
    window.write("mlam4h");
    assert_eq!(window.focused_name(), "7 av 7 har svart");
    window.write("r");
    let read = window.focused_name();
    assert!(
        read.contains("2 høyt, 2 middels, 1 lavt") && read.contains("Får ordet først"),
        "{read}"
    );
    window.write("m");
    assert!(window.focused_name().starts_with("Middels: "), "{}", window.focused_name());
    window.key(Key::PageDown);
    let next = crossing_around(&window);
    assert!(next.0 != here.0 && next.1.ends_with("kryss 72 av 72"), "{next:?}");
}

#[test]
fn on_one_screen_the_board_is_walked_and_marked_with_the_keyboard_there() {
    let mut window = one_screen(on_board(FRESH));
    let read = window.focused_name();
    assert!(read.contains("Plassert ansvar: Ikke vurdert"), "{read}");
    window.write("m");
    assert!(window.focused_name().starts_with("Middels"), "{}", window.focused_name());
    let part = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let parent = all.find(|node| node.accesskit_node().is_focused()).unwrap().parent().unwrap();
        (parent.accesskit_node().id(), parent.accesskit_node().label())
    };
    let (id, board) = (window.focused().unwrap().id, part(&window));
    assert_eq!(board.1.as_deref(), Some("Tavle"));
    window.key(Key::ArrowRight);
    assert!(window.focused_name().contains("Finansiering: "), "{}", window.focused_name());
    assert_ne!(window.focused().unwrap().id, id);
    assert_eq!(part(&window), board, "a reader would say anew where this is");
    window.key(Key::Tab);
    let button: Seen = window.focused().unwrap();
    assert_eq!((button.role, button.name.as_str()), (Role::Button, "Frys, F"));
    window.chord(egui::Modifiers::SHIFT, Key::Tab);
    assert!(window.focused_name().contains("Finansiering: "), "{}", window.focused_name());
}

#[test]
fn the_overview_on_one_screen_has_some_hundred_nodes_at_most_at_any_size() {
    for measures in [100, 10_000] {
        let mut window = one_screen(Window::showing(large_session(measures, 20)));
        window.write("o");
        assert_eq!(window.app().audience.shows(), Show::Overview);
        let nodes = window.nodes();
        assert!(nodes < 100, "{measures}: {nodes}");
        for to in [Key::End, Key::Home] {
            window.chord(CTRL, to);
            assert!(window.nodes() < 100, "{measures}, {to:?}: {}", window.nodes());
            assert!(!window.focused_name().is_empty());
        }
    }
}

// The laptop goes round.

#[test]
fn found_by_its_name_the_laptop_goes_round_is_told_who_is_next_and_comes_back_with_esc() {
    let mut window = judging(FRESH);
    window.chord(CTRL, Key::K);
    window.write("rundt bordet");
    window.key(Key::Enter);
    let told = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let button = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        button.accesskit_node().description().unwrap_or_default()
    };
    assert_eq!(window.focused_name(), "Jeg svarer for Etat A  Enter");
    assert!(told(&window).starts_with("Gi PC-en videre. "), "{}", told(&window));
    window.key(Key::Enter);
    assert!(window.focused_name().starts_with("Etat A svarer. "), "{}", window.focused_name());
    window.write("h");
    assert_eq!(window.focused_name(), "Jeg svarer for Etat B  Enter");
    let told = told(&window);
    assert!(told.contains("Etat A") && !told.to_lowercase().contains("høyt"), "{told}");
    window.key(Key::Escape);
    assert!(window.app().passing().is_none());
    assert!(window.focused_name().starts_with("Etat B, ikke svart"), "{}", window.focused_name());
}

// Open points.

#[test]
fn each_open_point_is_one_of_a_list_with_its_owner_and_date_in_its_name() {
    let mut window = Window::practice();
    window.key(Key::F7);
    let boxes: Vec<_> =
        window.seen().into_iter().filter(|seen| seen.role == Role::CheckBox).collect();
    let items = window.seen().into_iter().filter(|seen| seen.role == Role::ListItem).count();
    assert!(items > 10 && boxes.len() == items + 1, "{items}");
    for (at, point) in boxes.iter().take(items).enumerate() {
        let end = format!(", {} av {items}", at + 1);
        assert!(point.name.ends_with(&end) && point.name.contains(", "), "{}", point.name);
    }
    let mut dates = window.harness.root().children_recursive();
    let loose = |value: &str| value.starts_with("innen ");
    let read = dates.any(|node| {
        let of = node.accesskit_node();
        of.role() == Role::Label && !of.is_hidden() && of.value().is_some_and(|v| loose(&v))
    });
    assert!(!read, "no date is read apart from what it is of");
    let owner = boxes.iter().find(|point| point.name.starts_with("Hjemmelen er avklart"));
    assert!(owner.is_some_and(|point| point.name.contains("Etat E, innen 15. februar 2027")));
}

#[test]
fn a_mark_that_brings_the_keyboard_to_its_sentence_is_read_there_and_said_nowhere_else() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num4);
    for (key, letter) in [("l", "Lavt: "), ("m", "Middels: ")] {
        let before = window.said();
        window.write(key);
        assert!(window.focused_name().starts_with(letter), "{}", window.focused_name());
        assert_eq!(window.said(), before);
    }
    // Where the keyboard stays it is said.
    window.write("m");
    assert_eq!(window.said(), ["1.1 / Verdi: Middels"]);
}
