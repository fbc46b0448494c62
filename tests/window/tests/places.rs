//! What holds for every place of the program: names, texts, rest, and a small window, in every
//! language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::HelpCommand;
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::Action;
use lyskryss::i18n;

use crate::harness::focus::unreached;
use crate::harness::places::all;
use crate::harness::{Seen, Window};

/// Whatever a person can act on or come to.
fn is_interactive(seen: &Seen) -> bool {
    let acts = seen.focusable || seen.clickable || egui::accessibility::is_input(seen.role);
    // A scroll bar is egui's own, and has no name.
    acts && seen.rect.is_positive() && seen.role != Role::ScrollBar
}

/// The least width and height of what can be clicked, in points (WCAG 2.2, 2.5.8). There is no
/// link in running text, which would be excepted: the one thing that is not clicked but only comes
/// to the keyboard is the status line, and it is held to this all the same.
const TARGET: f32 = 24.0;

/// What is wrong with the role or the size of a control, if anything.
fn misfit(seen: &Seen) -> Option<String> {
    let says_nothing = [Role::Unknown, Role::GenericContainer, Role::Pane, Role::Window];
    if says_nothing.contains(&seen.role) {
        return Some(format!("{:?} is a {:?}", seen.name, seen.role));
    }
    let size = seen.rect.size();
    let small = size.min_elem() < TARGET;
    small.then(|| format!("{:?} {:?} is {size}", seen.role, seen.name))
}

/// The keys of the texts that hold a hyphen: no word of any language looks like them.
fn text_keys() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales/nb");
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let of_file = text.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
        let hyphened = of_file.filter(|key| {
            key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        });
        keys.extend(hyphened.map(str::to_owned));
    }
    assert!(keys.len() > 200, "{}", keys.len());
    keys
}

fn looks_like_a_key(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    text.contains('-') && text.split('-').all(is_part)
}

/// What is wrong with a text as a person meets it, if anything.
fn wrong_with(text: &str, keys: &BTreeSet<String>, form_of_a_date: &str) -> Option<&'static str> {
    let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    if words.any(|word| keys.contains(word)) {
        Some("holds a text's key")
    } else if text != form_of_a_date && looks_like_a_key(text) {
        Some("looks like a text's key")
    } else if text.contains("{$") || text.contains("{ $") {
        Some("is not filled in")
    } else {
        None
    }
}

// Both in one test: the way to every place in every language is long.
#[test]
fn in_every_language_all_controls_have_role_name_and_size_and_no_text_is_missing() {
    let keys = text_keys();
    let mut failures = BTreeSet::new();
    let mut least = f32::INFINITY;
    for tag in i18n::tags() {
        for (place, go) in all() {
            let mut window = Window::speaking(tag);
            go(&mut window);
            let seen = window.seen();
            for seen in
                seen.iter().filter(|seen| is_interactive(seen) && seen.name.trim().is_empty())
            {
                failures.insert(format!(
                    "{tag}, {place}: a {:?} at {} has no name",
                    seen.role, seen.rect
                ));
            }
            let controls = seen.iter().filter(|seen| is_interactive(seen));
            least = controls.map(|seen| seen.rect.size().min_elem()).fold(least, f32::min);
            failures.extend(
                seen.iter()
                    .filter(|seen| is_interactive(seen))
                    .filter_map(misfit)
                    .map(|it| format!("{tag}, {place}: {it}")),
            );
            let form_of_a_date = window.t("hint-date");
            let spoken = seen.into_iter().map(|seen| seen.name);
            for text in window.painted_texts().into_iter().chain(spoken) {
                if let Some(wrong) = wrong_with(&text, &keys, &form_of_a_date) {
                    failures.insert(format!("{tag}, {place}: {text:?} {wrong}"));
                }
            }
        }
    }
    println!("the smallest control is {least} points");
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn every_place_comes_to_rest() {
    for (place, go) in all() {
        let mut window = Window::new();
        go(&mut window);
        window.settle();
        // What comes for a while only has gone.
        window.wait(std::time::Duration::from_secs(10));
        window.harness.step();
        window.harness.step();
        assert!(
            !window.wants_another_frame(),
            "{place}: {:#?}",
            window.harness.ctx.repaint_causes()
        );
    }
}

// A small window: a laptop at 200 %.

#[test]
fn at_200_percent_tab_comes_to_everything_and_brings_it_into_view() {
    let mut failures = Vec::new();
    for (place, go) in all() {
        let mut window = Window::at_200_percent();
        // A menu is opened with the mouse; at this size some stand elsewhere, and have no names of their own.
        if place.starts_with("menu") {
            continue;
        }
        go(&mut window);
        failures.extend(
            unreached(&mut window).into_iter().map(|failure| format!("{place}: {failure}")),
        );
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn at_200_percent_every_line_of_every_menu_can_be_reached() {
    let mut failures = Vec::new();
    for room in [Room::Start, Room::Prepare, Room::Board, Room::Judge] {
        let mut window = Window::at_200_percent();
        window.open_practice();
        window.act(Action::Go(Place::Room(room)));
        let language = window
            .app()
            .texts
            .with("menu-language", &[("language", window.t("language-name").into())]);
        let names = ["menu-file", "menu-view", "audience-title", "filter", "sorted-prepared"];
        let names = names.map(|key| window.t(key));
        let mut opened = 0;
        for name in names.into_iter().chain([language]).chain(judge_menus(&window)) {
            if window.find(Role::Button, &name).is_none() {
                continue;
            }
            opened += 1;
            // Into view first: in a room that scrolls it may be out of it.
            window.reach(Role::Button, &name);
            window.click(Role::Button, &name);
            let lines: Vec<_> = window
                .seen()
                .into_iter()
                .filter(|seen| {
                    let roles = [Role::MenuItem, Role::MenuItemCheckBox, Role::MenuItemRadio];
                    roles.contains(&seen.role)
                })
                .collect();
            assert!(lines.len() > 1, "{room:?}: {name} did not open");
            failures.extend(
                unreached(&mut window)
                    .into_iter()
                    .map(|failure| format!("{room:?}, {name}: {failure}")),
            );
            window.key(Key::Escape);
            window.act(Action::Go(Place::Room(room)));
        }
        let of_room = if matches!(room, Room::Board | Room::Judge) { 2 } else { 0 };
        assert_eq!(opened, 4 + of_room, "{room:?}: some menu is called otherwise");
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// How the room answers, and the way through the crossings, as they are called where there is
/// little room.
fn judge_menus(window: &Window) -> Vec<String> {
    let way = format!("{}, {}", window.t("way-ballots"), window.t("way-open"));
    let place = window.app().judge.place().map(|place| {
        let args = [("at", place.at.into()), ("of", place.of.into())];
        window.app().texts.with("walk-place", &args)
    });
    std::iter::once(way).chain(place).collect()
}

#[test]
fn at_200_percent_the_list_of_keys_is_read_to_its_end_by_keyboard() {
    let mut window = Window::at_200_percent();
    window.run(HelpCommand::Keys);
    let bottom = window.get(Role::Button, &window.t("close")).rect.top();
    let last = format!("F6: {}", window.t("command-next-pane"));
    let is_shown = |window: &Window| {
        let is_last = |line: &Seen| line.name.starts_with(&last);
        window.focused().filter(is_last).is_some_and(|line| line.rect.bottom() <= bottom)
    };
    for key in [Key::End, Key::PageDown, Key::ArrowDown, Key::Tab] {
        for _ in 0..60 {
            if is_shown(&window) {
                return;
            }
            window.key(key);
        }
    }
    panic!("no key scrolls to {last:?}");
}
