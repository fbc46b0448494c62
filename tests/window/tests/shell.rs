//! The frame around the rooms: palette, keys, languages, panes, saving and closing; and what holds
//! for every place of the program, in every language and in a small window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod harness;

use std::collections::BTreeSet;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use lyskryss::app::action::{Action, Way};
use lyskryss::app::command::Command;
use lyskryss::app::effect::Effect;
use lyskryss::app::files::Dialog;
use lyskryss::app::prepare::Tab;
use lyskryss::app::state::Room;
use lyskryss::domain::light::Mark;
use lyskryss::i18n;
use lyskryss::insight::order::Filter;
use lyskryss::storage::file::FileError;
use lyskryss::storage::settings::{Recent, Settings};

use harness::{CTRL, CTRL_SHIFT, LAPTOP_AT_200, Seen, Window};

// Every place of the program.

type Go = fn(&mut Window);

/// Every room, tab, menu and dialog, and how to get there from the start.
const PLACES: [(&str, Go); 31] = [
    ("start", |_| {}),
    ("start with recent files", |window| {
        let day = "2027-01-13".to_owned();
        let recent =
            Recent { path: PathBuf::from("/tmp/økt.ron"), title: "En økt".to_owned(), day };
        window.app_mut().settings.remember(recent);
    }),
    ("prepare: session", |window| prepare(window, Tab::Session)),
    ("prepare: participants", |window| {
        prepare(window, Tab::Participants);
    }),
    ("prepare: criteria", |window| prepare(window, Tab::Criteria)),
    ("prepare: focus areas", |window| {
        prepare(window, Tab::FocusAreas);
    }),
    ("prepare: measures", |window| prepare(window, Tab::Measures)),
    ("prepare: steps", |window| prepare(window, Tab::Steps)),
    ("prepare: nothing there", |window| {
        window.act(Action::NewEmpty);
        window.prepare(Tab::Measures);
    }),
    ("board", Window::open_practice),
    ("board: cannot judge yet", |window| {
        window.open_practice();
        window.run(Command::Mark(Mark::CannotJudge));
    }),
    ("board: decision", |window| {
        window.open_practice();
        window.act(Action::Move(Way::RowEnd));
    }),
    ("board: choice", |window| {
        window.open_practice();
        window.run(Command::Choose);
    }),
    ("board: choice of the decision", |window| {
        window.open_practice();
        window.act(Action::Move(Way::RowEnd));
        window.run(Command::Choose);
    }),
    ("board: panel", |window| {
        window.open_practice();
        window.act(Action::Detail(true));
    }),
    ("board: order no longer holds", |window| {
        window.open_practice();
        window.run(Command::SortCriterion);
        window.run(Command::Mark(Mark::Low));
    }),
    ("board: nothing fits the filter", |window| {
        window.open_practice();
        window.act(Action::Filter(Filter { text: "xyz".to_owned(), ..Filter::default() }));
    }),
    ("board: nothing there", |window| {
        window.act(Action::NewEmpty);
        window.run(Command::GoBoard);
    }),
    ("menu: file", |window| menu(window, "menu-file")),
    ("menu: view", |window| menu(window, "menu-view")),
    ("menu: filter", |window| menu(window, "filter")),
    ("menu: sort", |window| menu(window, "sorted-prepared")),
    ("dialog: unsaved", |window| {
        window.open_practice();
        window.run(Command::Mark(Mark::Low));
        window.act(Action::CloseRequested);
    }),
    ("dialog: unknown fields", |window| {
        window.open_practice();
        window.app_mut().document.as_mut().unwrap().unknown = vec!["measures.1.colour".to_owned()];
        window.run(Command::Save);
    }),
    ("dialog: delete", |window| {
        prepare(window, Tab::Criteria);
        window.run(Command::DeleteEntry);
    }),
    ("dialog: path to open", |window| {
        window.act(Action::NoOpenDialog);
    }),
    ("dialog: path to save", |window| {
        window.open_practice();
        window.run(Command::Save);
        window.act(Action::NoSaveDialog);
    }),
    ("dialog: a file is there already", |window| {
        window.open_practice();
        window.run(Command::Save);
        window.act(Action::NoSaveDialog);
        window.act(Action::AlreadyThere(PathBuf::from("/tmp/økt.ron")));
    }),
    ("dialog: cannot open", |window| {
        window.open_practice();
        window.cannot_open("/tmp/borte.ron", FileError::NotFound);
    }),
    ("dialog: keys", |window| {
        window.open_practice();
        window.run(Command::Keys);
    }),
    ("dialog: new", |window| window.run(Command::New)),
];

fn prepare(window: &mut Window, tab: Tab) {
    window.open_practice();
    window.prepare(tab);
}

fn menu(window: &mut Window, key: &str) {
    window.open_practice();
    let name = window.t(key);
    window.click(Role::Button, &name);
}

/// Whatever a person can act on or come to.
fn is_interactive(seen: &Seen) -> bool {
    let acts = seen.focusable || seen.clickable || egui::accessibility::is_input(seen.role);
    // A scroll bar is egui's own, and has no name.
    acts && seen.rect.is_positive() && seen.role != Role::ScrollBar
}

/// The keys of the texts that hold a hyphen: no word of any language looks like them.
fn text_keys() -> BTreeSet<&'static str> {
    let keys: BTreeSet<&str> = include_str!("../../../assets/locales/nb.ftl")
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .filter(|key| key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect();
    assert!(keys.len() > 200, "{}", keys.len());
    keys
}

fn looks_like_a_key(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    text.contains('-') && text.split('-').all(is_part)
}

/// What is wrong with a text as a person meets it, if anything.
fn wrong_with(text: &str, keys: &BTreeSet<&str>, form_of_a_date: &str) -> Option<&'static str> {
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
fn in_every_language_all_controls_have_names_and_no_text_is_missing() {
    let keys = text_keys();
    let mut failures = BTreeSet::new();
    for tag in i18n::tags() {
        for (place, go) in PLACES {
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
            let form_of_a_date = window.t("hint-date");
            let spoken = seen.into_iter().map(|seen| seen.name);
            for text in window.painted_texts().into_iter().chain(spoken) {
                if let Some(wrong) = wrong_with(&text, &keys, &form_of_a_date) {
                    failures.insert(format!("{tag}, {place}: {text:?} {wrong}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn every_place_comes_to_rest() {
    for (place, go) in PLACES {
        let mut window = Window::new();
        go(&mut window);
        window.settle();
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

/// Whether enough of what has the focus can be seen: all of it, or a good part of what is larger
/// than where it stands.
fn is_in_view(rect: Rect, visible: Rect) -> bool {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, LAPTOP_AT_200);
    let enough = |whole: f32, seen: f32, least: f32| seen >= whole - 1.0 || seen >= least;
    screen.expand(1.0).contains_rect(visible)
        && enough(rect.width(), visible.width(), 120.0)
        && enough(rect.height(), visible.height(), 60.0)
}

#[test]
fn at_200_percent_tab_comes_to_everything_and_brings_it_into_view() {
    let mut failures = Vec::new();
    for (place, go) in PLACES {
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
    for room in [Room::Start, Room::Prepare, Room::Board] {
        let mut window = Window::at_200_percent();
        window.open_practice();
        window.act(Action::Go(room));
        let language = window
            .app()
            .texts
            .with("menu-language", &[("language", window.t("language-name").into())]);
        let names =
            ["menu-file", "menu-view", "filter", "sorted-prepared"].map(|key| window.t(key));
        for name in names.into_iter().chain([language]) {
            let Some(button) = window.find(Role::Button, &name) else {
                continue;
            };
            window.click_at(button.rect.center());
            let lines: Vec<_> = window
                .seen()
                .into_iter()
                .filter(|seen| seen.role == Role::RadioButton || seen.role == Role::Button)
                .collect();
            assert!(lines.len() > 5, "{room:?}: {name} did not open");
            failures.extend(
                unreached(&mut window)
                    .into_iter()
                    .map(|failure| format!("{room:?}, {name}: {failure}")),
            );
            window.key(Key::Escape);
            window.act(Action::Go(room));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Presses Tab all the way around, and tells of what the keyboard did not come to, or came to out
/// of sight.
fn unreached(window: &mut Window) -> Vec<String> {
    let mut failures = Vec::new();
    let reachable = |window: &Window| -> Vec<(_, String)> {
        let front = window.in_front();
        let seen = window.seen().into_iter().filter(|seen| seen.focusable && !seen.disabled);
        // What is behind a dialog is not to be reached.
        let seen = seen.filter(|seen| front.as_ref().is_none_or(|ids| ids.contains(&seen.id)));
        seen.map(|seen| (seen.id, format!("{:?} {:?}", seen.role, seen.name))).collect()
    };
    let mut missing = reachable(window);
    let most = missing.len() + 8;
    for _ in 0..most {
        window.key(Key::Tab);
        let Some(focused) = window.focused() else {
            continue;
        };
        missing.retain(|(id, _)| *id != focused.id);
        if let Some((rect, visible)) = window.focused_rects()
            && !is_in_view(rect, visible)
        {
            let failure =
                format!("{:?} {:?} at {rect} is cut to {visible}", focused.role, focused.name);
            if !failures.contains(&failure) {
                failures.push(failure);
            }
        }
    }
    failures.extend(missing.into_iter().map(|(_, what)| format!("Tab does not come to {what}")));
    failures
}

#[test]
fn at_200_percent_the_list_of_keys_is_read_to_its_end_by_keyboard() {
    let mut window = Window::at_200_percent();
    window.run(Command::Keys);
    let bottom = window.get(Role::Button, &window.t("close")).rect.top();
    let last = window.t("command-next-pane");
    let is_shown = |window: &Window| {
        let line = window.find(Role::Label, &last);
        line.is_some_and(|line| line.rect.bottom() <= bottom)
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

// The palette.

#[test]
fn in_the_palette_typing_finds_a_command_and_enter_runs_it() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    assert_eq!(window.focused_name(), window.t("palette-hint"));
    let name = window.t("command-show-criteria");
    window.write(&name.to_lowercase());
    assert!(window.find(Role::Button, &name).is_some(), "{}", window.describe());
    window.key(Key::Enter);
    assert!(window.app().dialog.is_none());
    assert_eq!((window.app().room, window.app().prepare.tab), (Room::Prepare, Tab::Criteria));
}

#[test]
fn the_palette_finds_parts_of_words_in_any_order_and_arrows_choose() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("sorter");
    let chosen = |window: &Window| {
        window.seen().into_iter().find(|seen| {
            seen.role == Role::Button
                && seen.selected
                && window.app().dialog.is_some()
                && seen.name.to_lowercase().contains("sorter")
        })
    };
    let first = chosen(&window).unwrap().name;
    window.key(Key::ArrowDown);
    let second = chosen(&window).unwrap().name;
    assert_ne!(first, second);
    window.key(Key::ArrowUp);
    assert_eq!(chosen(&window).unwrap().name, first);
    window.key(Key::Escape);
    assert!(window.app().dialog.is_none());
    assert!(window.focused_name().starts_with("1.1 "), "{}", window.focused_name());
}

#[test]
fn the_palette_says_when_it_finds_nothing_and_enter_then_does_nothing() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("qqq");
    assert!(window.says(&window.t("palette-nothing")));
    window.key(Key::Enter);
    assert!(matches!(window.app().dialog, Some(Dialog::Palette)));
    assert_eq!(window.undo_steps(), 0);
}

#[test]
fn the_palette_switches_the_language() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("english");
    window.key(Key::Enter);
    assert_eq!(window.app().texts.tag(), "en");
}

// Keys.

#[test]
fn f1_lists_the_keys_by_what_they_do_and_esc_closes_the_list() {
    let mut window = Window::practice();
    window.key(Key::F1);
    for (key, sign) in [
        ("command-mark-high", "H"),
        ("command-mark-cannot", "?"),
        ("command-undo", "Ctrl Z"),
        ("command-move-up", "Alt ↑"),
        ("command-palette", "Ctrl K"),
        ("keys-arrows", "← ↑ ↓ →"),
    ] {
        assert!(window.says(&window.t(key)), "{key}");
        assert!(window.seen().iter().any(|seen| seen.name == sign), "{sign}");
    }
    window.key(Key::Escape);
    assert!(window.app().dialog.is_none());
}

#[test]
fn f6_visits_every_pane_and_comes_around() {
    let mut window = Window::practice();
    let mut visited = Vec::new();
    for _ in 0..5 {
        window.key(Key::F6);
        visited.push(window.focused_name());
    }
    // From where the keyboard is, the board's cursor.
    assert_eq!(visited[0], window.t("field-rationale"));
    assert_eq!(visited[1], window.status());
    assert_eq!(visited[2], window.t("room-board"));
    assert_eq!(visited[3], window.t("menu-file"));
    assert!(visited[4].starts_with("1.1 "), "{visited:?}");
    window.key(Key::F6);
    assert_eq!(window.focused_name(), visited[0]);
}

#[test]
fn rooms_are_changed_with_ctrl_and_a_figure() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num2);
    assert_eq!(window.app().room, Room::Prepare);
    window.chord(CTRL, Key::Num1);
    assert_eq!(window.app().room, Room::Start);
    window.chord(CTRL, Key::Num3);
    assert_eq!(window.app().room, Room::Board);
    assert!(window.focused_name().starts_with("1.1 "), "{}", window.focused_name());
    assert_eq!(window.undo_steps(), 0);
}

#[test]
fn zoom_keys_change_the_size_and_it_is_remembered() {
    let mut window = Window::practice();
    window.take_effects();
    window.typed_key(CTRL_SHIFT, Key::Plus, "");
    assert!((window.app().settings.zoom - 1.1).abs() < 0.01);
    window.chord(CTRL, Key::Minus);
    window.chord(CTRL, Key::Minus);
    assert!((window.app().settings.zoom - 0.9).abs() < 0.01);
    window.chord(CTRL, Key::Num0);
    assert!((window.app().settings.zoom - 1.0).abs() < 0.01);
    let stored = window.take_effects();
    assert!(
        stored.iter().all(|effect| matches!(effect, Effect::StoreSettings(_))) && stored.len() == 4,
        "{stored:?}"
    );
}

// Languages.

#[test]
fn the_language_is_switched_live_and_remembered() {
    let mut window = Window::practice();
    for (tag, rooms, name) in [
        ("nn", ["Start", "Førebu", "Tavle"], "2.2 Datadeling om praksisplasser, Plassert ansvar: "),
        (
            "en",
            ["Start", "Prepare", "Board"],
            "2.2 Datadeling om praksisplasser, Plassert ansvar: ",
        ),
        (
            "nb",
            ["Start", "Forbered", "Tavle"],
            "2.2 Datadeling om praksisplasser, Plassert ansvar: ",
        ),
    ] {
        let language = window
            .app()
            .texts
            .with("menu-language", &[("language", window.t("language-name").into())]);
        window.click(Role::Button, &language);
        let wanted = i18n::Texts::of(tag).get("language-name").into_owned();
        window.click(Role::RadioButton, &wanted);
        assert_eq!(window.app().texts.tag(), tag);
        assert_eq!(window.app().settings.language.as_deref(), Some(tag));
        for room in rooms {
            assert!(window.find(Role::Button, room).is_some(), "{tag}: {}", window.describe());
        }
        let said = ["mark-none", "crossing-split", "crossing-unsettled"].map(|key| window.t(key));
        let name = format!("{name}{}", said.join(", "));
        assert!(window.find(Role::Button, &name).is_some(), "{tag}: {}", window.describe());
        let stored = window.take_effects();
        assert!(matches!(&stored[..], [Effect::StoreSettings(_)]), "{stored:?}");
    }
}

#[test]
fn what_was_said_last_follows_the_language() {
    let mut window = Window::practice();
    window.write("l");
    assert!(window.status().contains("Lavt"), "{}", window.status());
    window.act(Action::Language("en".to_owned()));
    assert!(window.status().contains(&window.t("mark-low")), "{}", window.status());
}

// Start.

#[test]
fn the_samples_and_templates_are_opened_by_keyboard_from_start() {
    let mut window = Window::new();
    let named = |window: &Window, key: &str| {
        let title = window.t(key);
        window
            .seen()
            .into_iter()
            .find(|seen| seen.role == Role::Button && seen.name.starts_with(&title))
            .unwrap()
            .name
    };
    let practice = named(&window, "sample-practice");
    window.tab_to(Role::Button, &practice);
    window.key(Key::Enter);
    assert_eq!(window.session().measures.len(), 12);
    assert_eq!(window.app().room, Room::Board);
    window.act(Action::Go(Room::Start));
    let template = named(&window, "template-title");
    window.tab_to(Role::Button, &template);
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Prepare);
    assert!(window.session().measures.is_empty() && window.session().criteria.len() >= 5);
}

#[test]
fn without_a_session_the_other_rooms_are_closed() {
    let mut window = Window::new();
    for key in ["room-prepare", "room-board"] {
        let room = window.get(Role::Button, &window.t(key));
        assert!(room.disabled && !room.focusable, "{room:?}");
        window.click_at(room.rect.center());
    }
    window.chord(CTRL, Key::Num3);
    assert_eq!(window.app().room, Room::Start);
}

#[test]
fn a_recent_file_is_offered_and_opened() {
    let mut settings = Settings::default();
    let path = PathBuf::from("/tmp/økter/vår 2027.ron");
    settings.remember(Recent {
        path: path.clone(),
        title: "Vår".to_owned(),
        day: "2027-01-13".to_owned(),
    });
    let mut window = Window::with(harness::LAPTOP, settings, |builder| builder);
    let name = format!("Vår, vår 2027.ron, /tmp/økter, {}", window.t("yesterday"));
    window.click(Role::Button, &name);
    assert_eq!(window.take_effects(), [Effect::Load(path)]);
}

// Saving and closing.

#[test]
fn ctrl_s_on_a_sample_asks_where_and_suggests_a_name() {
    let mut window = Window::practice();
    window.write("h");
    window.take_effects();
    window.chord(CTRL, Key::S);
    assert_eq!(
        window.take_effects(),
        [Effect::PickSave { folder: None, name: "ovelse.ron".to_owned() }]
    );
}

#[test]
fn ctrl_s_while_one_types_saves_what_is_typed() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::B);
    window.write("skrevet");
    window.chord(CTRL, Key::S);
    let path = PathBuf::from("/tmp/økt.ron");
    window.act(Action::PickedSave(Some(path.clone())));
    let effects = window.take_effects();
    let saved = effects.iter().find_map(|effect| match effect {
        Effect::Save { session, path: to, revision } if *to == path => {
            Some((session.clone(), *revision))
        }
        _ => None,
    });
    let (session, revision) = saved.expect("it should be saved");
    assert!(session.judgements.iter().any(|j| j.rationale.contains("skrevet")));
    assert!(window.app().is_unsaved());
    window.act(Action::Saved(path, revision, Ok(())));
    assert!(!window.app().is_unsaved());
    assert!(window.status().contains("13:42"), "{}", window.status());
}

#[test]
fn closing_without_changes_asks_nothing() {
    let mut window = Window::practice();
    window.act(Action::CloseRequested);
    assert!(window.app().dialog.is_none());
    assert_eq!(window.take_effects(), [Effect::Quit]);
}

#[test]
fn closing_with_changes_asks_and_esc_goes_back_to_work() {
    let mut window = Window::practice();
    window.write("h");
    window.write("l");
    window.take_effects();
    window.act(Action::CloseRequested);
    assert!(matches!(window.app().dialog, Some(Dialog::Unsaved(_))));
    assert_eq!(
        window.focused_name(),
        window.t("unsaved-save"),
        "what loses nothing should have the focus"
    );
    window.key(Key::Escape);
    assert!(window.app().dialog.is_none());
    assert_eq!(window.take_effects(), []);
    assert!(window.focused_name().starts_with("1.1 "), "{}", window.focused_name());
}

#[test]
fn closing_with_changes_can_let_them_go_or_save_them_first() {
    let mut window = Window::practice();
    window.write("l");
    window.take_effects();
    window.act(Action::CloseRequested);
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("unsaved-discard"));
    window.key(Key::Enter);
    assert_eq!(window.take_effects(), [Effect::Quit]);

    let mut window = Window::practice();
    window.write("l");
    window.act(Action::CloseRequested);
    window.take_effects();
    window.key(Key::Enter);
    assert!(matches!(&window.take_effects()[..], [Effect::PickSave { .. }]));
    let path = PathBuf::from("/tmp/økt.ron");
    window.act(Action::PickedSave(Some(path.clone())));
    let revision = window.app().document.as_ref().unwrap().history.revision();
    window.act(Action::Saved(path, revision, Ok(())));
    assert!(window.take_effects().contains(&Effect::Quit));
}

#[test]
fn typed_text_that_nobody_committed_counts_as_a_change() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::B);
    window.write("x");
    window.act(Action::CloseRequested);
    assert!(matches!(window.app().dialog, Some(Dialog::Unsaved(_))));
}

#[test]
fn in_a_dialog_tab_stays_in_the_dialog() {
    let mut window = Window::practice();
    window.write("l");
    window.act(Action::CloseRequested);
    let answers = ["unsaved-save", "unsaved-discard", "cancel"].map(|key| window.t(key));
    for _ in 0..8 {
        window.key(Key::Tab);
        assert!(answers.contains(&window.focused_name()), "{}", window.focused_name());
        window.chord(Modifiers::SHIFT, Key::Tab);
        window.key(Key::Tab);
    }
}

#[test]
fn a_file_that_cannot_be_opened_is_explained_and_the_open_session_stays() {
    let mut window = Window::practice();
    let before = window.session().clone();
    window.cannot_open("/tmp/borte.ron", FileError::NotFound);
    assert!(window.says("/tmp/borte.ron"));
    assert!(window.says(&window.t("error-file-not-found")), "{}", window.describe());
    assert!(window.says(&window.t("session-still-open")));
    window.key(Key::Escape);
    assert_eq!(window.session(), &before);
}

#[test]
fn where_the_system_has_no_dialog_the_path_is_typed() {
    let mut window = Window::new();
    window.chord(CTRL, Key::O);
    assert_eq!(window.take_effects(), [Effect::PickOpen]);
    window.act(Action::NoOpenDialog);
    assert_eq!(window.focused_name(), window.t("path-name"));
    window.write("/tmp/økt 1.ron");
    window.key(Key::Enter);
    assert_eq!(window.take_effects(), [Effect::Load(PathBuf::from("/tmp/økt 1.ron"))]);
}
