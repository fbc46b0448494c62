//! A table before it is taken in, by keys and by the mouse.

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::EditCommand;
use lyskryss::app::core::place::Room;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Answer;
use lyskryss::exchange::table_in::{Asked, Target};

use crate::harness::places::{answers_table, read, table};
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
fn the_first_row_that_came_is_seen_and_has_the_keyboard_though_its_list_was_never_drawn() {
    let mut window = Window::default();
    window.open_practice();
    window.run(Room::Board);
    let rows: Vec<String> = (1..=40).map(|at| format!("Felles løsning {at}")).collect();
    read(&mut window, &format!("Tiltak\n{}", rows.join("\n")));
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.session().measures.len(), 52);
    assert!(window.focused_name().contains("Felles løsning 1,"), "{}", window.focused_name());
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
    assert_eq!(said.get("lav/middels"), Some(&Some(Answer::Low)));
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

#[test]
fn whose_answers_a_column_holds_is_said_by_keys_alone_and_by_mouse() {
    let mut window = Window::default();
    answers_table(&mut window);
    let value = window.session().criteria[0].id;
    let asked =
        |who: Option<u32>| Target::Answers(Asked { of: Some(value), who: who.map(ParticipantId) });
    assert_eq!([target(&window, 2), target(&window, 3)], [asked(Some(1)), asked(Some(2))]);
    assert_eq!(target(&window, 4), Target::Unknown, "a name alone says not in what");
    // One begins where a word is no answer.
    assert!(window.focused_name().starts_with("D1: "), "{}", window.focused_name());
    // By keys: the criterion in the list above the column; whose they are, the head says.
    window.key(Key::ArrowRight);
    window.key(Key::Enter);
    let name = {
        let args = [("criterion", window.session().criteria[0].name.as_str().into())];
        window.app().texts.with("taking-answers-in", &args)
    };
    for _ in 0..40 {
        if window.focused_name() == name {
            break;
        }
        window.key(Key::ArrowDown);
    }
    assert_eq!(window.focused_name(), name);
    window.key(Key::Enter);
    assert_eq!(target(&window, 4), asked(None));
    let whose = window.t("taking-whose");
    let named = |window: &Window| {
        let seen =
            window.seen().into_iter().find(|seen| seen.name.starts_with(&format!("{whose}: ")));
        seen.expect("whose they are should be chosen").name
    };
    assert!(named(&window).contains("Etat C"), "{}", named(&window));
    // By mouse: somebody else, and those that are asked about, in one.
    let list = named(&window);
    window.click(Role::Button, &list);
    window.click(Role::ListBoxOption, "Etat E");
    assert_eq!(target(&window, 4), asked(Some(5)));
    let take = window.t("taking-answers-take");
    window.click(Role::Button, &take);
    assert_eq!([6, 7].map(|at| target(&window, at)), [Target::Answers(Asked::default()); 2]);
    let before = window.session().rounds.len();
    window.chord(CTRL, Key::Enter);
    let session = window.session();
    assert_eq!(session.rounds.len() - before, 6, "two criteria, three measures");
    assert_eq!(session.participants.last().unwrap().organisation, "Etat K");
    window.run(EditCommand::Undo);
    assert_eq!(window.session().rounds.len(), before);
}

#[test]
fn a_window_that_becomes_narrow_or_wide_leaves_the_keyboard_where_it_is() {
    let mut window = looking();
    let mut seen = Vec::new();
    for _ in 0..12 {
        let before = window.focused_name();
        for width in [760.0, 1280.0] {
            window.harness.set_size(egui::vec2(width, 800.0));
            window.settle();
            assert_eq!(window.focused_name(), before, "at {width} points");
        }
        seen.push(before);
        window.key(Key::Tab);
    }
    let take = window.t("taking-stop");
    assert!(seen.contains(&take), "all the way round: {seen:?}");
}

#[test]
fn in_a_window_that_becomes_wide_or_narrow_the_chosen_column_is_seen_whole() {
    let mut window = looking();
    let heading = window.t("taking-what-happens");
    for column in 0..7 {
        window.key(if column == 0 { Key::Home } else { Key::ArrowRight });
        for width in [960.0, 1280.0, 1000.0, 1500.0, 1280.0] {
            window.harness.set_size(egui::vec2(width, 800.0));
            window.settle();
            let seen = window.seen();
            let cell = seen.iter().find(|seen| seen.focused).expect("a cell has the keyboard");
            // What would come of it stands beside the sheet, or below it.
            let beside = seen.iter().filter(|seen| seen.name == heading);
            let edge = beside.map(|seen| seen.rect).filter(|rect| rect.top() < cell.rect.top());
            let edge = edge.map(|rect| rect.left()).fold(width, f32::min);
            let (from, to) = (cell.rect.left(), cell.rect.right());
            assert!(
                from >= 0.0 && to <= edge,
                "{} at {width}: {from} to {to} of {edge}",
                cell.name
            );
        }
    }
}
