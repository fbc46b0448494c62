//! A table before it is taken in, by keys and by the mouse.

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::EditCommand;
use lyskryss::domain::light::Mark;
use lyskryss::exchange::table_in::Target;

use crate::harness::places::table;
use crate::harness::{CTRL, Window};

fn looking() -> Window {
    let mut window = Window::default();
    table(&mut window);
    window
}

/// What a column is taken for.
fn target(window: &Window, column: usize) -> Target {
    let taking = window.app().prepare.taking().expect("a table should be looked at");
    taking.sheet().expect("it should be tried").import.mapping.columns[column]
}

#[test]
fn by_keys_alone_columns_are_gone_through_given_a_meaning_and_taken_in() {
    let mut window = looking();
    // One begins where a person is asked: at a word that can be two lights.
    assert!(window.focused_name().starts_with("E1: "), "{}", window.focused_name());
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    let why = window.t("why-between");
    assert!(window.focused_name().contains(&why), "{}", window.focused_name());
    window.key(Key::ArrowRight);
    let name = window.focused_name();
    assert!(name.starts_with("F3: Høy"), "{name}");
    // Enter opens what the column can be, arrows choose, Enter takes.
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    let second = window.session().criteria[1].id;
    assert_eq!(target(&window, 5), Target::Lights(second));
    // The arrows go on from there.
    window.key(Key::ArrowLeft);
    assert!(window.focused_name().starts_with("E3: "), "{}", window.focused_name());
    let before = window.session().measures.len();
    window.chord(CTRL, Key::Enter);
    assert!(!window.app().prepare.is_taking());
    assert_eq!(window.session().measures.len(), before + 3);
    window.run(EditCommand::Undo);
    assert_eq!(window.session().measures.len(), before);
}

#[test]
fn by_mouse_a_word_is_given_its_light_and_a_line_leads_to_its_cell() {
    let mut window = looking();
    let word = {
        let args = [("word", "Lav/middels".into()), ("n", 1.into())];
        window.app().texts.with("taking-word", &args)
    };
    window.click(Role::Button, &word);
    let low = window.t("mark-low");
    window.click(Role::MenuItemRadio, &low);
    let taking = window.app().prepare.taking().unwrap();
    let said = &taking.plan().unwrap().choices.lights;
    assert_eq!(said.get("lav/middels"), Some(&Some(Mark::Low)));
    let amount = window.seen().into_iter().find(|seen| seen.name.starts_with("G3: «ukjent»"));
    let amount = amount.expect("the amount should be told of");
    window.click(Role::Button, &amount.name);
    assert!(window.focused_name().starts_with("G3: ukjent"), "{}", window.focused_name());
}

#[test]
fn a_measure_that_is_nearly_there_is_new_until_a_person_says_that_it_is_the_same() {
    let mut window = looking();
    let changed = |window: &Window| {
        let taking = window.app().prepare.taking().unwrap();
        taking.tried().unwrap().counts(taking.plans())
    };
    assert_eq!(changed(&window), (3, 1));
    let same = window.t("taking-is-same");
    window.click(Role::Button, &same);
    assert_eq!(changed(&window), (2, 2));
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(!window.app().prepare.is_taking(), "Esc takes nothing in");
}
