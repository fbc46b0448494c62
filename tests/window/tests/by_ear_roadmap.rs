//! What a screen reader is told in the roadmap's views, of lists of which only a part is drawn, and
//! where a room is empty.

use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use lyskryss::app::command::{MinutesCommand, RoadmapCommand};
use lyskryss::app::core::place::RoadmapTab;
use lyskryss::app::input::FileAction;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::judgement::{ActionItem, Decision, Judgement, Outcome};
use lyskryss::domain::light::Mark;
use lyskryss::domain::session::Session;
use lyskryss::domain::step::StepId;

use crate::harness::{CTRL, Window, large_session};

#[test]
fn a_card_says_which_one_it_is_and_as_it_is_carried_only_where_to() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    let told = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let card = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        card.accesskit_node().description().unwrap_or_default()
    };
    let first = window.focused_name();
    assert!(first.starts_with("1.2 ") && first.ends_with(", 1 av 3"), "{first}");
    assert!(told(&window).starts_with("Verdi: høyt, "), "{}", told(&window));
    window.get(Role::Region, "Veikart");
    window.key(Key::ArrowDown);
    let (card, lights) = (window.focused_name(), told(&window));
    assert!(card.ends_with(", 2 av 3"), "{card}");
    let carry = egui::Modifiers::ALT;
    let steps = [
        (Key::ArrowRight, "2.3 til 2028–2029", vec![window.t("plan-spoken-keys")]),
        (Key::ArrowRight, "2.3 til 2030 og senere", Vec::new()),
        (Key::ArrowLeft, "2.3 til 2028–2029", Vec::new()),
        (Key::ArrowLeft, "2.3 er tilbake: 2027", Vec::new()),
    ];
    let mut said = Vec::new();
    for (key, name, more) in steps {
        window.chord(carry, key);
        assert_eq!(window.focused_name(), name);
        assert_eq!(told(&window), lights, "or all of it would be read anew");
        // What was said first stays until something else is said.
        said = if more.is_empty() { said } else { more };
        assert_eq!(window.said(), said, "the name says the rest");
    }
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), card);
    for of in ["2 av 3", "3 av 3"] {
        window.keys(Key::ArrowRight, if of.starts_with('2') { 3 } else { 0 });
        let queued = window.focused_name();
        assert!(queued.ends_with(of), "{queued}");
        assert!(told(&window).starts_with("Ses på igjen "), "{}", told(&window));
        window.key(Key::ArrowDown);
    }
}

#[test]
fn lists_tell_how_many_entries_they_have_though_not_all_are_drawn() {
    let mut window = Window::showing(large_session(200, 20));
    let told = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let focused = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        let list = focused.parent().unwrap();
        let (around, list) = (list.parent().unwrap(), list.accesskit_node());
        let of = around.accesskit_node().data().size_of_set();
        (list.role(), list.label().unwrap_or_default(), of, list.children().count())
    };
    window.prepare(Tab::Measures);
    for _ in 0..7 {
        if window.focused().unwrap().role == Role::ListBoxOption {
            break;
        }
        window.key(Key::F6);
    }
    let (role, name, of, drawn) = told(&window);
    assert_eq!((role, name, of), (Role::ListBox, window.t("tab-measures"), Some(200)));
    assert!(drawn < 60, "{drawn}");
}

#[test]
fn the_queue_and_what_is_folded_beside_it_are_lists_of_their_own() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    let undecided = window.t("outcome-undecided");
    window.reach(Role::Button, &format!("{undecided} 3, skjult"));
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), format!("{undecided} 3, vist"));
    let mut lists: Vec<(String, usize)> = Vec::new();
    for node in window.harness.root().children_recursive() {
        let node = node.accesskit_node();
        if node.role() == Role::ListBox {
            let around = node.parent().and_then(|around| around.data().size_of_set());
            lists.push((node.label().unwrap_or_default(), around.unwrap_or_default()));
        }
    }
    let of = |key: &str| {
        let name = window.t(key);
        lists.iter().find(|(it, _)| it.starts_with(&name)).map(|(_, entries)| *entries)
    };
    assert_eq!(of("outcome-queue"), Some(3), "{lists:?}");
    assert_eq!(of("outcome-undecided"), Some(3), "{lists:?}");
    assert_eq!(of("outcome-not-now"), None, "it is folded away: {lists:?}");
}

#[test]
fn the_tabs_of_the_roadmap_say_which_of_how_many_each_is_and_f6_leads_to_the_open_one() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    for tab in [("roadmap-plan", 1), ("roadmap-progress", 2), ("roadmap-actions", 3)] {
        let name = format!("{}, {} av 3", window.t(tab.0), tab.1);
        window.reach(Role::Tab, &name);
        window.key(Key::Enter);
        let in_room = window.focused_name();
        assert!(!in_room.contains(" av 3") || tab.1 == 1, "{in_room}");
        for _ in 0..8 {
            window.key(Key::F6);
            if window.focused_name().ends_with(&name) {
                break;
            }
        }
        // It says what it stands in, too.
        assert!(window.focused_name().ends_with(&format!(". {name}")), "{}", window.focused_name());
    }
}

#[test]
fn what_can_be_unfolded_says_whether_it_is_and_is_no_button_that_stays_pressed() {
    let mut window = Window::practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Plan));
    let told = |window: &Window, name: &str| {
        let mut all = window.harness.root().children_recursive();
        let names = |node: &egui_kittest::Node<'_>| node.accesskit_node().label();
        let head = all.find(|node| names(node).is_some_and(|it| it.starts_with(name))).unwrap();
        let head = head.accesskit_node();
        (head.label().unwrap_or_default(), head.data().is_expanded(), head.toggled())
    };
    let name = window.t("outcome-not-now");
    let (shut, _, _) = told(&window, &name);
    let name = shut.strip_suffix(", skjult").unwrap().to_owned();
    let (shut, open) = (format!("{name}, skjult"), format!("{name}, vist"));
    assert_eq!(told(&window, &name), (shut.clone(), Some(false), None));
    window.reach(Role::Button, &shut);
    window.key(Key::Enter);
    assert_eq!(told(&window, &name), (open, Some(true), None));
    window.key(Key::Enter);
    assert_eq!(told(&window, &name), (shut, Some(false), None));
}

#[test]
fn tab_leads_to_what_is_folded_away_below_a_queue_that_goes_on_out_of_sight() {
    let mut window = Window::practice();
    window.harness.set_size(egui::vec2(1280.0, 520.0));
    window.run(RoadmapCommand::Show(RoadmapTab::Plan));
    for _ in 0..6 {
        window.key(Key::ArrowRight);
    }
    let card = window.focused_name();
    assert!(card.ends_with(" av 3"), "{card}");
    for fold in ["outcome-not-now", "outcome-undecided"] {
        let name = window.t(fold);
        window.key(Key::Tab);
        if !window.focused_name().ends_with(", skjult") {
            // The way to move the card there stands before it.
            window.key(Key::Tab);
        }
        assert!(window.focused_name().starts_with(&name), "{}", window.focused_name());
    }
}

#[test]
fn where_a_row_or_a_list_ends_is_said() {
    let mut window = Window::practice();
    let ends = |window: &mut Window, command: RoadmapCommand, keys: &[(Key, &str)]| {
        window.run(command);
        for (key, said) in keys {
            window.wait(Duration::from_secs(2));
            let mut before = String::new();
            for _ in 0..40 {
                if window.focused_name() == before {
                    break;
                }
                before = window.focused_name();
                window.key(*key);
            }
            assert_eq!(window.said(), [window.t(said)], "{command:?}, {key:?}");
        }
    };
    let across =
        [(Key::ArrowLeft, "spoken-edge-row-start"), (Key::ArrowRight, "spoken-edge-row-end")];
    let down = [(Key::ArrowUp, "spoken-edge-top"), (Key::ArrowDown, "spoken-edge-bottom")];
    let in_table = [across, down].concat();
    ends(&mut window, RoadmapCommand::Show(RoadmapTab::Progress), &in_table);
    ends(&mut window, RoadmapCommand::Show(RoadmapTab::Actions), &down);
    ends(&mut window, RoadmapCommand::Show(RoadmapTab::Plan), &in_table);
}

#[test]
fn a_status_that_is_set_comes_first_in_what_is_read_of_its_half_year() {
    let mut window = Window::practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Progress));
    let before = window.focused_name();
    assert!(before.contains("Neste steg"), "{before}");
    window.write("2");
    let (level, after) = (window.t("level-needs-help"), window.focused_name());
    assert!(after.starts_with(&format!("{level}. ")), "{after}");
    assert!(!after.contains("Neste steg"), "{after}");
    window.keys(Key::ArrowDown, 1);
    window.keys(Key::ArrowUp, 1);
    assert!(window.focused_name().contains("Neste steg"), "{}", window.focused_name());
}

#[test]
fn where_a_room_is_empty_the_keyboard_is_at_the_way_on_and_reads_what_is_written_there() {
    let mut window = Window::new();
    window.act(FileAction::NewEmpty);
    let told = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let focused = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        let description = focused.accesskit_node().description().unwrap_or_default();
        format!("{} {description}", window.focused_name())
    };
    for (tab, words) in [
        (RoadmapTab::Plan, "plan-no-measures"),
        (RoadmapTab::Progress, "progress-empty"),
        (RoadmapTab::Actions, "actions-empty"),
    ] {
        window.run(RoadmapCommand::Show(tab));
        let (told, words) = (told(&window), window.t(words));
        assert!(told.contains(&words), "{tab:?}: {told}");
    }
    for (key, words) in
        [(Key::Num5, "see-empty"), (Key::Num3, "board-empty"), (Key::Num4, "board-empty")]
    {
        window.chord(CTRL, key);
        let (told, words) = (told(&window), window.t(words));
        assert!(told.contains(&words), "{key:?}: {told}");
    }
}

/// With lights that ask, all of it on the roadmap.
fn decided(measures: u32) -> Session {
    let mut session = large_session(measures, 20);
    let mut steps = Window::practice().session().steps.clone();
    for step in &mut steps {
        step.id = StepId(session.next_id);
        session.next_id += 1;
    }
    for (at, measure) in session.measures.iter().enumerate() {
        for (column, criterion) in session.criteria.iter().take(2).enumerate() {
            let mark = if (at + column) % 2 == 0 { Mark::High } else { Mark::Low };
            let judgement = Judgement::new(measure.id, criterion.id);
            let what =
                if mark == Mark::Low { format!("Mangler nummer {at}") } else { String::new() };
            let condition = ActionItem { what, ..ActionItem::default() }.into();
            session.judgements.push(Judgement { mark: Some(mark), condition, ..judgement });
        }
        let outcome = Some(Outcome::Step(steps[at % steps.len()].id));
        session.decisions.push(Decision { outcome, ..Decision::new(measure.id) });
    }
    session.steps = steps;
    session
}

#[test]
fn what_is_seen_decided_followed_and_met_about_puts_no_more_into_the_tree_for_more_measures() {
    let mut window = Window::showing(decided(10_000));
    let mut counts = Vec::new();
    window.chord(CTRL, Key::Num5);
    counts.push(("see", window.nodes()));
    for tab in [RoadmapTab::Plan, RoadmapTab::Progress, RoadmapTab::Actions] {
        window.run(RoadmapCommand::Show(tab));
        counts.push(("roadmap", window.nodes()));
        window.key(Key::End);
        counts.push(("its end", window.nodes()));
    }
    window.chord(CTRL, Key::Num7);
    window.run(MinutesCommand::UsualAgenda);
    window.keys(Key::ArrowDown, 3);
    counts.push(("minutes", window.nodes()));
    window.key(Key::F7);
    counts.push(("points", window.nodes()));
    assert!(counts.iter().all(|(_, nodes)| *nodes < 400), "{counts:?}");
}

#[test]
fn tab_goes_through_a_long_list_of_follow_ups_and_back_to_its_end() {
    let mut window = Window::showing(decided(1000));
    window.key(Key::F7);
    let place = |window: &Window| window.focused().map(|seen| (seen.role, seen.name));
    let is_at = |window: &Window, at: usize| {
        let end = format!(", {at} av 1000");
        place(window).is_some_and(|(role, name)| role == Role::CheckBox && name.ends_with(&end))
    };
    for at in 1..=30 {
        assert!(is_at(&window, at), "{at}: {:?}", place(&window));
        window.keys(Key::Tab, 2);
    }
    window.key(Key::Escape);
    window.key(Key::F7);
    // From the first one backwards: the box that is for all of them, the way out, the last one.
    for _ in 0..4 {
        window.chord(egui::Modifiers::SHIFT, Key::Tab);
    }
    assert!(is_at(&window, 1000), "{:?}", place(&window));
    window.key(Key::Space);
    let done = |judgement: &&Judgement| judgement.condition.done.is_some();
    assert_eq!(window.app().session().unwrap().judgements.iter().filter(done).count(), 1);
}

#[test]
fn esc_leads_from_why_a_status_is_so_back_to_its_cell() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    window.run(RoadmapCommand::Show(RoadmapTab::Progress));
    for _ in 0..2 {
        let cell = window.focused_name();
        window.key(Key::Enter);
        assert_eq!(window.focused().unwrap().role, Role::MultilineTextInput);
        window.key(Key::Escape);
        assert!(window.focused_name().ends_with(&cell), "{}", window.focused_name());
        window.key(Key::ArrowDown);
    }
}
