//! What a screen reader is told: names of the parts, what happens, and nothing behind a dialog.

use egui::accesskit::{Action as Ask, ActionRequest, Live, NodeId, Role, TreeId};
use egui::{Event, Key, ViewportId};
use egui_kittest::kittest::NodeT as _;
use lyskryss::app::command::BoardCommand;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::FileAction;

use crate::harness::{CTRL, Window};

/// What is read out by itself, in the order of the tree.
fn said(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let live = all.filter(|node| node.accesskit_node().live() == Live::Polite);
    live.filter_map(|node| node.accesskit_node().value()).collect()
}

/// The node that a screen reader has its eye on, by its name.
fn looked_at(window: &Window) -> String {
    let all = window.harness.root().children_recursive();
    let mut focused = all.filter(|node| node.accesskit_node().is_focused());
    focused.next().and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

fn is_hidden(window: &Window, id: NodeId) -> bool {
    let mut all = window.harness.root().children_recursive();
    let node = all.find(|node| node.accesskit_node().locate().0 == id).unwrap();
    let mut at = Some(node.accesskit_node());
    while let Some(node) = at {
        if node.is_hidden() {
            return true;
        }
        at = node.parent();
    }
    false
}

#[test]
fn the_window_and_its_rooms_are_called_by_name() {
    let mut window = Window::practice();
    let label = |window: &Window| window.harness.root().accesskit_node().label();
    assert_eq!(label(&Window::new()).as_deref(), Some("Lyskryss"));
    assert_eq!(label(&window).as_deref(), Some("Øvelse: felles tiltak – Lyskryss"));
    for (key, room) in [(Key::Num1, "Start"), (Key::Num2, "Forbered"), (Key::Num4, "Vurder")] {
        window.chord(CTRL, key);
        window.get(Role::Region, room);
    }
}

#[test]
fn only_what_happened_is_read_out_and_each_time_that_it_happens() {
    let mut window = Window::practice();
    assert_eq!(said(&window), Vec::<String>::new());
    window.key(Key::M);
    window.run(BoardCommand::CopyBoard);
    let first = said(&window);
    assert_eq!(first.len(), 1, "{first:?}");
    window.key(Key::ArrowDown);
    assert_eq!(said(&window), first, "it stays, and is not said again");
    window.chord(CTRL, Key::Z);
    let undone = said(&window);
    assert_eq!(undone.len(), 1, "{undone:?}");
    assert!(undone[0].starts_with("Angret"), "{undone:?}");
}

#[test]
fn the_same_words_said_twice_are_two_announcements() {
    let mut window = Window::practice();
    let id = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let live = all.find(|node| node.accesskit_node().live() == Live::Polite);
        live.map(|node| node.accesskit_node().locate().0)
    };
    window.chord(CTRL, Key::Num4);
    window.chord(CTRL, Key::Home);
    window.key(Key::PageUp);
    let (first, words) = (id(&window), said(&window));
    window.key(Key::PageUp);
    assert_eq!(said(&window), words);
    assert!(first.is_some() && id(&window) != first, "{words:?}");
}

#[test]
fn a_dialog_has_a_name_and_nothing_behind_it_is_there_or_hears() {
    let mut window = Window::practice();
    let start = window.get(Role::Button, "Start").id;
    window.key(Key::F2);
    let dialog = window.get(Role::Dialog, "Hva lys og tegn betyr").id;
    let is_modal = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let found = all.find(|node| node.accesskit_node().locate().0 == dialog);
        found.is_some_and(|node| node.accesskit_node().is_modal())
    };
    assert!(is_modal(&window));
    assert!(is_hidden(&window, start) && !is_hidden(&window, window.get(Role::Button, "Lukk").id));
    let press = ActionRequest {
        action: Ask::Click,
        target_tree: TreeId::ROOT,
        target_node: start,
        data: None,
    };
    window.input([Event::AccessKitActionRequest(press.clone())]);
    assert_eq!(window.app().room, Room::Board);
    window.key(Key::Escape);
    assert!(!is_hidden(&window, start));
    window.input([Event::AccessKitActionRequest(press)]);
    assert_eq!(window.app().room, Room::Start);
}

#[test]
fn the_palette_reads_the_chosen_line_with_its_key_and_its_place() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("lagre");
    let first = looked_at(&window);
    assert!(first.starts_with("Lagre, Ctrl S, 1 av "), "{first}");
    window.key(Key::ArrowDown);
    let second = looked_at(&window);
    assert!(second.contains(", 2 av "), "{second}");
    window.write("qqq");
    assert_eq!(said(&window), [window.t("palette-nothing")]);
}

#[test]
fn what_cannot_be_done_says_why_in_the_palette_and_stays_there() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num6);
    for (command, room) in
        [("command-new-round", "room-judge"), ("command-move-up", "room-prepare")]
    {
        window.chord(CTRL, Key::K);
        window.write(&window.t(command));
        window.key(Key::Enter);
        let why = window.app().texts.with("why-in-room", &[("room", window.t(room).into())]);
        assert_eq!(said(&window), [why.as_str()]);
        let times = |window: &Window| window.seen().iter().filter(|it| it.name == why).count();
        assert_eq!(times(&window), 2, "it is shown, too");
        assert!(window.app().dialog().is_some());
        window.key(Key::ArrowDown);
        assert_eq!(times(&window), 1, "it was about another line");
        window.key(Key::Escape);
    }
    window.chord(CTRL, Key::Z);
    assert_eq!(said(&window), [window.t("why-nothing-to-undo")]);
}

#[test]
fn the_keys_are_read_one_by_one_in_parts_and_nothing_of_them_at_once() {
    let mut window = Window::practice();
    let cell = window.focused_name();
    window.key(Key::F1);
    let title = window.t("keys-title");
    window.get(Role::Dialog, &title);
    let (arrows, everywhere) = (window.t("keys-arrows"), window.t("keys-everywhere"));
    assert_eq!(window.focused_name(), format!("piltastene: {arrows}, 1 av 8"));
    let part = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let line = all.find(|node| node.accesskit_node().is_focused()).unwrap();
        line.parent().and_then(|list| list.accesskit_node().label()).unwrap_or_default()
    };
    assert_eq!(part(&window), everywhere);
    // A reader reads all loose words of a dialog as it opens.
    assert_eq!(window.find(Role::Label, &window.t("keys-back")), None);
    window.keys(Key::ArrowDown, 8);
    assert_eq!(window.focused_name(), "Ctrl N: Ny økt …, 1 av 5");
    assert_eq!(part(&window), window.t("menu-file"));
    window.key(Key::End);
    let (rect, visible) = window.focused_rects().unwrap();
    assert!(visible.height() >= rect.height() - 1.0, "{rect} is cut to {visible}");
    let last = window.focused_name();
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("close"));
    window.key(Key::ArrowUp);
    assert_eq!(window.focused_name(), last, "the arrows lead back");
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), cell);
}

#[test]
fn a_dialog_that_is_closed_gives_the_keyboard_back_where_it_came_from() {
    let mut window = Window::practice();
    let cell = window.focused_name();
    window.key(Key::F2);
    window.keys(Key::Tab, 2);
    assert_eq!(window.focused_name(), "Lukk");
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), cell);
    window.reach(Role::Button, "Fil");
    window.key(Key::F1);
    window.key(Key::Tab);
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), "Fil");
}

#[test]
fn each_room_has_the_keyboard_as_soon_as_it_is_open() {
    let mut window = Window::practice();
    for (key, wanted) in
        [(Key::Num2, "Forbered. Økta"), (Key::Num1, "Ny økt"), (Key::Num3, "Tavle. 1.1 ")]
    {
        window.chord(CTRL, key);
        let name = window.focused_name();
        assert!(name.starts_with(wanted), "{key:?}: {name}");
        assert!(looked_at(&window).starts_with(&name), "{key:?}: {}", looked_at(&window));
        assert_eq!(said(&window), ["Øvelse: felles tiltak"], "which session it is, behind that");
    }
}

/// Orca breaks off what it says as the keyboard comes somewhere.
#[test]
fn nothing_is_said_in_the_frame_in_which_the_keyboard_moves_or_what_has_it_is_called_otherwise() {
    let mut window = Window::practice();
    let press = |key, modifiers| {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        [Event::ModifiersChanged(modifiers), event(true), event(false)]
    };
    let none = egui::Modifiers::NONE;
    for (key, modifiers) in
        [(Key::L, none), (Key::Z, CTRL), (Key::Num4, CTRL), (Key::F5, none), (Key::Num3, CTRL)]
    {
        window.harness.input_mut().events.extend(press(key, modifiers));
        window.harness.input_mut().events.push(Event::ModifiersChanged(none));
        let (mut before, mut all) = ((looked_at(&window), said(&window)), Vec::new());
        for _ in 0..6 {
            window.harness.step();
            let now = (looked_at(&window), said(&window));
            assert!(now.0 == before.0 || now.1 == before.1, "{key:?}: {before:?}, then {now:?}");
            all.push(now.clone());
            before = now;
        }
        all.dedup();
        assert!(all.len() > 1, "{key:?}: nothing was read: {all:?}");
    }
    assert_eq!(said(&window), ["Øvelse: felles tiltak"]);
}

#[test]
fn a_line_of_a_menu_tells_its_key_beside_its_name() {
    let mut window = Window::practice();
    window.reach(Role::Button, "Fil");
    window.key(Key::Enter);
    let all = window.harness.root().children_recursive();
    let mut save = all.filter(|node| node.accesskit_node().label().as_deref() == Some("Lagre"));
    let told = save.next().and_then(|node| node.accesskit_node().description());
    assert_eq!(told.as_deref(), Some("Ctrl S"));
}

#[test]
fn a_menu_says_how_much_there_is_to_choose_and_gives_the_keyboard_back() {
    let mut window = Window::practice();
    for (menu, leave) in [("Fil", Key::Escape), ("Vis", Key::Enter)] {
        window.reach(Role::Button, menu);
        window.key(Key::Enter);
        let words = said(&window);
        let is_count = |words: &String| words.starts_with(menu) && words.ends_with(" valg");
        assert!(words.iter().any(is_count), "{words:?}");
        window.get(Role::Menu, menu);
        window.key(Key::ArrowDown);
        let item = window.focused().unwrap();
        assert!(matches!(item.role, Role::MenuItem | Role::MenuItemRadio), "{item:?}");
        window.key(leave);
        assert_eq!(window.focused_name(), menu);
    }
    window.reach(Role::Button, "Vis");
    window.key(Key::Enter);
    assert!(window.get(Role::MenuItemRadio, "Lyst tema").selected);
    window.get(Role::MenuItemCheckBox, &window.t("command-toggle-motion"));
}

#[test]
fn nothing_is_drawn_while_nothing_happens_though_a_reader_is_there() {
    let mut window = Window::practice();
    for key in [Key::Num3, Key::Num4, Key::Num2, Key::Num1] {
        window.chord(CTRL, key);
        let asked_for = (0..4).filter(|_| {
            window.harness.step();
            window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay.is_zero()
        });
        assert_eq!(asked_for.count(), 0, "{key:?}");
    }
}

#[test]
fn from_the_rail_one_comes_to_a_room_in_which_there_is_nothing_yet_and_it_says_why() {
    let mut window = Window::practice();
    window.act(FileAction::NewEmpty);
    let rail = ["Start", "Forbered", "Tavle", "Vurder", "Se", "Veikart", "Referat"];
    for key in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
        window.reach(Role::Button, "Start");
        window.chord(CTRL, key);
        let seen = window.focused().unwrap();
        assert!(!rail.contains(&&*seen.name) && !seen.name.is_empty(), "{key:?}: {seen:?}");
    }
}
