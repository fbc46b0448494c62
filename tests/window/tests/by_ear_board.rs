//! What a screen reader is told of the board: cells that begin with what differs along the way, each
//! mark once, and no more in the tree than what is near.

use std::time::Duration;

use egui::Key;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::NodeT as _;
use lyskryss::app::command::{BoardCommand, PrepareCommand};
use lyskryss::app::core::place::{BoardColumn, Cursor};
use lyskryss::app::input::BoardAction;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::light::Mark;
use lyskryss::insight::order::Filter;

use crate::harness::meeting::on_board;
use crate::harness::{CTRL, LARGE, Window, large_session};

/// The name of what has the keyboard, as it is read.
fn read(window: &Window) -> String {
    let mut all = window.harness.root().children_recursive();
    let focused = all.find(|node| node.accesskit_node().is_focused());
    focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// What is read out by itself.
fn said(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let live = all.filter(|node| node.accesskit_node().live() == Live::Polite);
    live.filter_map(|node| node.accesskit_node().value()).collect()
}

#[test]
fn a_cell_is_no_button_and_begins_with_what_differs_along_the_way() {
    let mut window = on_board(("1.2", "Langsiktig betydning"));
    let title = "1.2 Samlet oversikt over egne vitnemål og kompetansebevis";
    window.key(Key::ArrowRight);
    let across = read(&window);
    assert!(across.starts_with("Der vi henger etter: Middels"), "{across}");
    assert!(across.ends_with(&format!(". {title}")), "{across}");
    window.key(Key::ArrowUp);
    window.key(Key::ArrowDown);
    let down = read(&window);
    assert!(down.starts_with(&format!("{title}: Middels")), "{down}");
    assert!(down.ends_with(". Der vi henger etter, rad 2 av 12"), "{down}");
    let mut all = window.harness.root().children_recursive();
    let cell = all.find(|node| node.accesskit_node().is_focused()).unwrap();
    let cell = cell.accesskit_node();
    assert_eq!((cell.role(), cell.toggled()), (Role::GridCell, None));
    assert_eq!(cell.is_selected(), Some(true));
}

#[test]
fn the_focus_area_is_read_where_it_changes() {
    let area = |window: &Window, number: &str| {
        let session = window.session();
        let measure = session.measure(window.measure(number)).unwrap();
        session.focus_areas.iter().find(|a| Some(a.id) == measure.focus_area).unwrap().name.clone()
    };
    let mut window = on_board(("2.1", "Finansiering"));
    let (above, here) = (area(&window, "1.3"), area(&window, "2.1"));
    window.key(Key::ArrowUp);
    assert!(read(&window).starts_with(&format!("{above}. 1.3 ")), "{}", read(&window));
    window.key(Key::ArrowUp);
    assert!(read(&window).starts_with("1.2 "), "{}", read(&window));
    window.keys(Key::ArrowDown, 2);
    assert!(read(&window).starts_with(&format!("{here}. 2.1 ")), "{}", read(&window));
}

#[test]
fn a_mark_is_heard_once_in_the_name_of_its_cell_and_elsewhere_as_a_message() {
    let mut window = on_board(("1.3", "Der vi henger etter"));
    window.write("h");
    let name = read(&window);
    assert!(name.starts_with("Høyt"), "{name}");
    assert_eq!(said(&window), Vec::<String>::new());
    // Where nothing changes no name is read: then it is said.
    window.write("h");
    assert_eq!(said(&window), ["1.3 / Henger etter: Høyt"]);
    window.write("m");
    assert!(read(&window).starts_with("Middels"), "{}", read(&window));
    assert_eq!(said(&window), ["1.3 / Henger etter: Høyt"], "what was said before, and no more");
    // The choice gives the keyboard back to the cell, which is read then.
    window.key(Key::Space);
    window.write("l");
    assert!(read(&window).starts_with("Lavt"), "{}", read(&window));
    assert_eq!(said(&window), ["1.3 / Henger etter: Høyt"]);
    // Undoing says what was undone, and the cell what stands now.
    window.chord(CTRL, Key::Z);
    assert_eq!(said(&window).len(), 1);
    // Where the cursor goes on, the next cell is read, and the mark said.
    window.run(BoardCommand::After(lyskryss::storage::settings::Advance::Down));
    window.write("h");
    assert_eq!(said(&window).len(), 1, "{:?}", said(&window));
    assert!(said(&window)[0].contains("Høyt"), "{:?}", said(&window));
    assert!(!read(&window).starts_with("1.3 "), "{}", read(&window));
}

#[test]
fn where_the_board_ends_is_said_and_once_while_a_key_is_held() {
    let mut window = on_board(("1.1", "Verdi for brukerne"));
    window.key(Key::ArrowUp);
    assert_eq!(said(&window), ["Øverst"]);
    window.keys(Key::ArrowUp, 3);
    assert_eq!(said(&window), ["Øverst"], "held down");
    window.wait(Duration::from_secs(2));
    window.key(Key::ArrowLeft);
    assert_eq!(said(&window), ["Først i raden"]);
    window.wait(Duration::from_secs(2));
    window.chord(CTRL, Key::End);
    window.key(Key::ArrowRight);
    assert_eq!(said(&window), ["Sist i raden"]);
    window.wait(Duration::from_secs(2));
    window.key(Key::ArrowDown);
    assert_eq!(said(&window), ["Nederst"]);
}

#[test]
fn an_open_round_is_said_and_nothing_of_its_answers() {
    let at = crate::harness::meeting::FRESH;
    let mut window = Window::new();
    window.judge(at);
    window.write("hm");
    window.key(Key::Escape);
    let name = read(&window);
    assert!(name.contains("Plassert ansvar: Ikke vurdert, runde pågår"), "{name}");
    assert!(!name.contains("runde holdt") && !name.contains("Høyt"), "{name}");
    window.run(BoardCommand::ToggleBoardList);
    assert!(read(&window).contains("runde pågår"), "{}", read(&window));
}

#[test]
fn no_room_has_more_nodes_for_more_measures() {
    let counts = |measures| {
        let mut window = Window::showing(large_session(measures, 20));
        let mut counts = vec![window.nodes()];
        for key in [Key::Num4, Key::Num2] {
            window.chord(CTRL, key);
            counts.push(window.nodes());
        }
        window.run(PrepareCommand::Show(Tab::Measures));
        counts.push(window.nodes());
        window.key(Key::F5);
        counts.push(window.nodes());
        counts
    };
    let (few, many) = (counts(100), counts(10_000));
    assert_eq!(few, many);
    assert!(many.iter().all(|nodes| *nodes < 200), "{many:?}");
}

#[test]
fn at_any_size_some_hundred_nodes_at_most_are_in_the_tree() {
    for measures in [1000, 10_000] {
        let mut window = Window::showing(large_session(measures, 20));
        for list in [false, true] {
            if list {
                window.run(BoardCommand::ToggleBoardList);
            }
            for (to, row) in [(Key::Home, 1), (Key::End, measures)] {
                window.chord(CTRL, to);
                let nodes = window.nodes();
                assert!(nodes < 300, "{measures}, list: {list}, {to:?}: {nodes} nodes");
                let (name, row) = (read(&window), format!("rad {row} av {measures}"));
                assert!(name.ends_with(&row), "{name}");
            }
            let measure = window.session().measures[measures as usize / 2].id;
            window.act(BoardAction::Select(Cursor { measure, column: BoardColumn::Decision }));
            window.act(BoardAction::Choose(false));
            let (rect, visible) = window.focused_rects().unwrap();
            assert!(visible.height() >= rect.height() - 1.0, "{rect} is cut to {visible}");
        }
    }
}

/// Names in the order of the tree, as far as they are read.
fn order(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let names = all.map(|node| {
        let node = node.accesskit_node();
        if node.role() == Role::Label { node.value() } else { node.label() }
    });
    names.flatten().collect()
}

#[track_caller]
fn assert_in_order(all: &[String], wanted: &[&str]) {
    let mut rest = all.iter();
    for words in wanted {
        assert!(
            rest.any(|name| name.starts_with(words)),
            "{words} is not there, or before: {all:#?}"
        );
    }
}

#[test]
fn the_tree_goes_as_the_eye_goes_and_so_does_tab() {
    let mut window = on_board(("1.2", "Finansiering"));
    let wanted = [
        "Rom",
        "Menyer",
        "Tavle",
        "Tiltak",
        "Verdi for brukerne",
        "Beslutning",
        "1.1 Én søknad",
        "1.1 Én søknad om tilrettelegging fra barnehage til studier, Verdi for brukerne: ",
        "1.1 Én søknad om tilrettelegging fra barnehage til studier, Beslutning: ",
        "1.2 Samlet oversikt",
        "1.2 Samlet oversikt over egne vitnemål og kompetansebevis, Verdi for brukerne: ",
        "2.1 ",
        "Detaljer",
        "Begrunnelse",
        "Statuslinje",
    ];
    assert_in_order(&order(&window), &wanted);
    window.key(Key::Tab);
    let name = window.focused_name();
    assert!(name.starts_with(&window.t("panel-judge")), "the panel is next, not {name}");
    window.chord(egui::Modifiers::SHIFT, Key::Tab);
    assert_eq!(window.focused().unwrap().role, Role::GridCell);
}

#[test]
fn no_bar_and_no_frame_without_a_name_is_in_the_tree_and_what_moves_is_the_same() {
    let mut window = Window::showing(large_session(200, 20));
    let ids = |window: &Window| {
        let of = |role, name: &str| window.find(role, name).map(|seen| seen.id);
        [
            of(Role::Label, "3 Tiltak nummer 3"),
            of(Role::Label, "Kriterium 2"),
            of(Role::Label, "Område 1"),
        ]
    };
    let before = ids(&window);
    assert!(before.iter().all(Option::is_some), "{}", window.describe());
    for list in [false, true] {
        let roles: Vec<_> = window.seen().into_iter().map(|seen| (seen.role, seen.name)).collect();
        let bare = |role: &Role| matches!(role, Role::ScrollBar | Role::Pane | Role::Region);
        let unnamed = roles.iter().filter(|(role, name)| bare(role) && name.is_empty()).count();
        assert_eq!(unnamed, 0, "{roles:?}");
        if !list {
            // Rows above are filtered away: what is left is what it was.
            let filter = Filter { text: "nummer 3".to_owned(), ..Filter::default() };
            window.act(BoardAction::Filter(filter));
            assert_eq!(ids(&window), before);
            window.run(BoardCommand::ToggleBoardList);
        }
    }
}

#[test]
fn the_panel_of_another_crossing_is_another() {
    let mut window = on_board(("1.2", "Finansiering"));
    let clear = window.t("command-clear-mark");
    let id = |window: &Window| window.get(Role::Button, &clear).id;
    let before = id(&window);
    window.key(Key::ArrowDown);
    assert_ne!(id(&window), before);
    window.key(Key::ArrowUp);
    assert_eq!(id(&window), before);
}

#[test]
fn a_key_that_does_nothing_at_a_decision_says_why() {
    let mut window = on_board(("1.2", "Finansiering"));
    window.key(Key::End);
    let why = window.t("message-keys-in-decision");
    for key in ["h", "?", "4"] {
        window.write(key);
        assert_eq!(said(&window), [why.as_str()], "{key}");
    }
    assert!(window.status().starts_with(&why));
    window.key(Key::Home);
    window.write("h");
    assert_eq!(window.mark("1.2", "Verdi for brukerne"), Some(Mark::High));
}

#[test]
fn keys_beside_words_are_read_with_them() {
    let mut window = Window::sized(LARGE);
    window.open_practice();
    let judge = format!("Enter: {}", window.t("hint-judge"));
    assert!(window.find(Role::Label, &judge).is_some(), "{}", window.describe());
}

#[test]
fn what_is_added_in_prepare_is_said_with_its_place() {
    let mut window = Window::practice();
    window.run(PrepareCommand::Show(Tab::Measures));
    window.run(PrepareCommand::AddEntry);
    assert_eq!(said(&window), [format!("{}, 13 av 13", window.t("add-measure"))]);
    window.run(PrepareCommand::Show(Tab::Criteria));
    window.run(PrepareCommand::AddEntry);
    assert_eq!(said(&window), [format!("{}, 7 av 7", window.t("add-criterion"))]);
}

#[test]
fn esc_with_nothing_to_close_reads_nothing_anew() {
    let mut window = on_board(("1.2", "Finansiering"));
    window.key(Key::ArrowRight);
    let name = read(&window);
    window.key(Key::Escape);
    assert_eq!(read(&window), name);
    assert_eq!(said(&window), Vec::<String>::new());
}

#[test]
fn confirming_where_nothing_is_to_be_confirmed_says_why() {
    let mut window = on_board(("1.2", "Verdi for brukerne"));
    window.write("h");
    window.write("c");
    assert_eq!(said(&window), [window.t("message-nothing-to-confirm")]);
    window.write("0");
    window.write("c");
    assert_eq!(said(&window), [window.t("message-no-light-here")]);
    window.judge(crate::harness::meeting::FRESH);
    window.write("hc");
    assert_eq!(said(&window), [window.t("message-round-goes-on")]);
}

#[test]
fn the_status_line_comes_behind_the_room_and_tells_the_keys() {
    let mut window = on_board(("1.2", "Finansiering"));
    let mut roles = Vec::new();
    for _ in 0..60 {
        window.key(Key::Tab);
        let seen = window.focused().unwrap();
        roles.push(seen.role);
        if seen.name == "Start" {
            break;
        }
    }
    assert_eq!(
        roles.iter().rev().nth(1),
        Some(&Role::Label),
        "the status line is the last: {roles:?}"
    );
    for room in [Key::Num3, Key::Num4] {
        window.chord(CTRL, room);
        for _ in 0..6 {
            window.key(Key::F6);
            if window.focused_name() == window.status() {
                break;
            }
        }
        let mut all = window.harness.root().children_recursive();
        let line = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        let told = line.accesskit_node().description().unwrap_or_default();
        let palette = format!("Ctrl K: {}", window.t("hint-palette"));
        assert!(told.ends_with(&palette) && told.contains(". "), "{room:?}: {told}");
    }
}

#[test]
fn a_choice_that_is_open_stands_behind_its_cell_and_counts_its_lines() {
    let mut window = on_board(("1.2", "Finansiering"));
    for key in [Key::Home, Key::End] {
        window.key(key);
        window.key(Key::Space);
        let all = window.harness.root().children_recursive();
        let cells = all.filter(|node| node.accesskit_node().role() == Role::GridCell);
        let inside: usize = cells.map(|node| node.accesskit_node().child_ids().count()).sum();
        assert_eq!(inside, 0);
        let all: Vec<_> =
            window.seen().into_iter().map(|seen| (seen.role, seen.selected)).collect();
        let cell = all.iter().position(|seen| *seen == (Role::GridCell, true)).unwrap();
        // Above the sentences stands the question.
        let first = if key == Key::Home { Role::Label } else { Role::RadioButton };
        assert_eq!(all[cell + 1].0, first, "{}", window.describe());
        if key == Key::End {
            let mut all = window.harness.root().children_recursive();
            let line = all.find(|node| node.accesskit_node().is_focused()).unwrap();
            let place = line.accesskit_node().description();
            assert!(place.is_some_and(|place| place.ends_with(" av 6")));
        }
        window.key(Key::Escape);
    }
}
