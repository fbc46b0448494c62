//! What a screen reader is told of Start and Prepare: what is wrong in a field, which entry of how
//! many, and what heads a list.

use egui::accesskit::{Invalid, Live, NodeId, Role};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use lyskryss::app::command::{FileCommand, HelpCommand, PrepareCommand};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::session::Session;

use crate::harness::{CTRL, Window};

/// What is read out by itself.
fn said(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let live = all.filter(|node| node.accesskit_node().live() == Live::Polite);
    live.filter_map(|node| node.accesskit_node().value()).collect()
}

/// What is read out by itself, by node: another one is read anew.
fn live_ids(window: &Window) -> Vec<NodeId> {
    let all = window.harness.root().children_recursive();
    let live = all.filter(|node| node.accesskit_node().live() == Live::Polite);
    live.map(|node| node.accesskit_node().locate().0).collect()
}

/// A key that is pressed and let go.
fn pressed(modifiers: Modifiers, key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    })
}

/// What is told of a node beyond its name, and whether it is wrong.
fn told(window: &Window, id: NodeId) -> (String, bool) {
    let mut all = window.harness.root().children_recursive();
    let node = all.find(|node| node.accesskit_node().locate().0 == id).unwrap();
    let node = node.accesskit_node();
    let invalid = node.data().invalid() == Some(Invalid::True);
    (node.description().unwrap_or_default(), invalid)
}

/// The node that a screen reader has its eye on, by its name.
fn looked_at(window: &Window) -> String {
    let mut all = window.harness.root().children_recursive();
    let focused = all.find(|node| node.accesskit_node().is_focused());
    focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// The names of what stands right inside of a node.
fn inside(window: &Window, role: Role, name: &str) -> Vec<(Role, String)> {
    let id = window.get(role, name).id;
    let mut all = window.harness.root().children_recursive();
    let node = all.find(|node| node.accesskit_node().locate().0 == id).unwrap();
    let all = node.children_recursive().map(|node| {
        let node = node.accesskit_node();
        (node.role(), node.label().unwrap_or_default())
    });
    all.filter(|(_, name)| !name.is_empty()).collect()
}

#[test]
fn a_wrong_date_is_said_once_and_told_of_its_field_while_it_stands() {
    let mut window = Window::practice();
    window.prepare(Tab::Session);
    let name = window.t("field-starts");
    let words = window.t("error-date-no-such-day");
    let id = window.field(&name).id;
    let right = window.field(&name).value;
    window.tab_to_field(&name);
    window.chord(CTRL, Key::A);
    window.write("32.1");
    assert_eq!(told(&window, id), (String::new(), false), "not while it is typed");
    // The rest, and Tab, as they come in one frame on a slow machine.
    let rest = Event::Text("3.2027".to_owned());
    window.input([rest].into_iter().chain(pressed(Modifiers::NONE, Key::Tab)));
    assert_eq!(said(&window), [format!("{name}: {words}")]);
    assert_eq!(told(&window, id), (words.clone(), true));

    // Whoever comes back is told of it by the field, and it is not said again.
    window.chord(Modifiers::SHIFT, Key::Tab);
    assert_eq!(window.focused_name(), name);
    assert_eq!(told(&window, id), (words.clone(), true));
    window.write("8");
    assert_eq!(told(&window, id), (String::new(), false), "another one is typed");
    let before = live_ids(&window);
    window.key(Key::Tab);
    assert_eq!(said(&window).len(), 1);
    assert_ne!(live_ids(&window), before, "it is refused anew, and said anew");

    window.chord(Modifiers::SHIFT, Key::Tab);
    window.chord(CTRL, Key::A);
    window.write(&right);
    let before = live_ids(&window);
    window.key(Key::Tab);
    assert_eq!(told(&window, id), (String::new(), false));
    assert_eq!(live_ids(&window), before, "what is right is not worth a word");
}

#[test]
fn right_after_a_room_is_opened_f6_goes_to_what_is_there_now() {
    let mut window = Window::practice();
    // The board has a panel at its side, and the session's form has none.
    window.harness.input_mut().events.extend(pressed(CTRL, Key::Num2));
    for _ in 0..2 {
        window.harness.step();
    }
    window.key(Key::F6);
    assert_eq!(window.focused_name(), window.t("field-session-title"));
}

#[test]
fn the_key_of_the_room_one_is_in_brings_the_keyboard_to_its_work() {
    let mut window = Window::practice();
    for (key, tab) in
        [(Key::Num1, None), (Key::Num2, Some(Tab::Session)), (Key::Num2, Some(Tab::Measures))]
    {
        window.chord(CTRL, key);
        if let Some(tab) = tab {
            window.prepare(tab);
        }
        let until = |window: &mut Window, role| {
            let there = (0..60).any(|_| {
                window.key(Key::Tab);
                window.focused().is_some_and(|seen| seen.role == role && seen.name == "Fil")
            });
            assert!(there);
        };
        until(&mut window, Role::Button);
        window.chord(CTRL, key);
        let at = window.focused().unwrap();
        let wanted = match tab {
            None => window.t("start-new"),
            Some(Tab::Session) => "Forbered. Økta, 1 av 6".to_owned(),
            Some(_) => "1.1, ".to_owned(),
        };
        assert!(at.name.starts_with(&wanted), "{}", at.name);
    }
}

#[test]
fn an_end_before_the_start_is_said_as_it_comes_to_be() {
    let mut window = Window::practice();
    window.prepare(Tab::Session);
    for (key, date) in [("field-starts", "02.03.2027"), ("field-ends", "01.03.2027")] {
        let name = window.t(key);
        window.tab_to_field(&name);
        window.chord(CTRL, Key::A);
        window.write(date);
        window.key(Key::Tab);
    }
    assert_eq!(said(&window), [window.t("session-ends-before")]);
}

#[test]
fn a_level_that_cannot_be_chosen_yet_is_told_of_its_field() {
    let mut window = Window::practice();
    window.prepare(Tab::Criteria);
    let name = format!("{} {}", window.t("criterion-what-it-takes"), window.t("mark-low"));
    let id = window.field(&name).id;
    assert_eq!(told(&window, id).0, "");
    window.tab_to_field(&name);
    window.chord(CTRL, Key::A);
    window.key(Key::Backspace);
    window.key(Key::Tab);
    assert_eq!(told(&window, id).0, window.t("level-without-sentence"));
}

#[test]
fn a_field_that_does_not_grow_is_of_one_line() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    for key in ["field-number", "field-title", "field-owner", "field-state-date", "field-cost"] {
        window.get(Role::TextInput, &window.t(key));
    }
    for key in ["field-description", "field-notes"] {
        window.get(Role::MultilineTextInput, &window.t(key));
    }
}

#[test]
fn the_tabs_of_prepare_say_which_is_open_and_which_of_how_many_each_is() {
    let mut window = Window::practice();
    window.prepare(Tab::Criteria);
    let name = format!("{}, 3 av 6", window.t("tab-criteria"));
    window.tab_to(Role::Tab, &name);
    let tabs = inside(&window, Role::TabList, &window.t("tabs"));
    let wanted = ["session", "participants", "criteria", "focus-areas", "measures", "steps"];
    let wanted = wanted.iter().enumerate().map(|(at, tab)| {
        (Role::Tab, format!("{}, {} av 6", window.t(&format!("tab-{tab}")), at + 1))
    });
    assert_eq!(tabs, wanted.collect::<Vec<_>>());
    let open = window.seen().into_iter().filter(|seen| seen.role == Role::Tab && seen.selected);
    let open: Vec<String> = open.map(|seen| seen.name).collect();
    assert_eq!(open, [name]);
    let pressed = window.harness.root().children_recursive();
    let mut pressed = pressed.filter(|node| node.accesskit_node().role() == Role::Tab);
    assert!(pressed.all(|node| node.accesskit_node().toggled().is_none()), "no button to press");
}

/// A reader goes to what gets chosen in a list, wherever the keyboard is.
#[test]
fn nothing_is_told_to_be_chosen_where_the_keyboard_is_not() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    let chosen = |window: &Window| {
        let all = window.seen().into_iter().filter(|seen| seen.selected);
        // The rail tells of each room whether it is open.
        let all = all.filter(|seen| seen.role != Role::Button);
        all.map(|seen| seen.role).collect::<Vec<_>>()
    };
    window.run(PrepareCommand::AddEntry);
    assert_eq!(window.focused().unwrap().role, Role::TextInput);
    assert_eq!(chosen(&window), []);
    window.chord(egui::Modifiers::SHIFT, Key::Tab);
    while window.focused().unwrap().role != Role::ListBoxOption {
        window.chord(egui::Modifiers::SHIFT, Key::Tab);
    }
    assert_eq!(chosen(&window), [Role::ListBoxOption]);
}

#[test]
fn f6_comes_to_an_empty_list_where_its_first_entry_is_added() {
    let mut window = Window::practice();
    window.run(FileCommand::New);
    window.key(Key::Enter);
    window.run(PrepareCommand::Show(Tab::Measures));
    let add = format!("+ {}", window.t("add-measure"));
    let goes_there = (0..6).any(|_| {
        window.key(Key::F6);
        window.focused_name() == add
    });
    assert!(goes_there, "{}", window.describe());
}

#[test]
fn a_row_of_prepares_list_says_which_of_how_many_it_is() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    let rows = inside(&window, Role::ListBox, &window.t("tab-measures"));
    let of = window.session().measures.len();
    for (at, (role, name)) in rows.iter().enumerate() {
        assert_eq!(*role, Role::ListBoxOption);
        assert!(name.ends_with(&format!(", {} av {of}", at + 1)), "{name}");
    }
    assert!(rows.len() > 3, "{rows:?}");
}

#[test]
fn start_and_the_forms_have_headings_and_start_has_lists() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num1);
    window.get(Role::Heading, "Lyskryss");
    for key in ["start-recent", "start-samples", "start-templates"] {
        let name = window.t(key);
        window.get(Role::Heading, &name);
        let items = inside(&window, Role::List, &name);
        assert!(items.iter().all(|(role, _)| *role == Role::ListItem), "{items:?}");
        assert!(!items.is_empty() || key == "start-recent", "{name}");
    }
    window.prepare(Tab::Session);
    for key in ["rules", "prepare-next"] {
        window.get(Role::Heading, &window.t(key));
    }
    window.prepare(Tab::Criteria);
    window.get(Role::Heading, &window.t("criterion-what-it-takes"));
}

#[test]
fn the_names_that_are_offered_are_counted_and_read_as_the_arrows_come_to_them() {
    let mut window = Window::practice();
    window.prepare(Tab::Measures);
    let name = window.t("field-owner");
    window.tab_to_field(&name);
    window.chord(CTRL, Key::A);
    window.write("etat");
    assert_eq!(said(&window), [window.count("names-offered", 7)]);
    assert_eq!(looked_at(&window), name, "nobody is chosen yet");
    window.key(Key::ArrowDown);
    assert_eq!(looked_at(&window), "Etat A, 1 av 7");
    window.key(Key::ArrowDown);
    assert_eq!(looked_at(&window), "Etat B, 2 av 7");
    assert_eq!(window.focused_name(), name, "the keyboard stays in the field");
    window.key(Key::Enter);
    assert_eq!(looked_at(&window), name);
}

#[test]
fn tab_stays_in_the_palette_and_esc_leads_back_to_where_one_was() {
    let mut window = Window::practice();
    let before = window.focused_name();
    window.run(HelpCommand::Palette);
    for key in [Key::Tab, Key::Tab, Key::Tab] {
        window.key(key);
        assert_eq!(window.focused_name(), window.t("palette-hint"));
    }
    window.key(Key::Escape);
    for _ in 0..4 {
        window.harness.step();
    }
    assert_eq!(window.focused_name(), before);
}

#[test]
fn a_list_without_entries_has_the_keyboard_where_the_first_one_is_added() {
    let mut window = Window::showing(Session::default());
    window.run(PrepareCommand::Show(Tab::Participants));
    let add = format!("+ {}", window.t(Tab::Participants.add_key()));
    assert_eq!(window.focused_name(), add);
}

#[test]
fn what_was_pasted_is_said_once_and_the_keyboard_is_at_the_first_of_it() {
    let mut window = Window::practice();
    window.prepare(Tab::Participants);
    window.paste("Etat K\nEtat L");
    assert_eq!(said(&window), ["Tatt inn: 2 deltakere"]);
    assert!(window.focused_name().starts_with("Etat K"), "{}", window.focused_name());
    window.prepare(Tab::Measures);
    window.paste("Nr\tTiltak\tEier\n9.1\tFelles postkasse\tEtat A");
    assert!(window.says("Tatt inn: 1 tiltak"), "a dialog begins with it");
    assert_ne!(said(&window), ["Tatt inn: 1 tiltak"], "and once is enough");
    window.key(Key::Escape);
    assert!(window.focused_name().contains("Felles postkasse"), "{}", window.focused_name());
}
