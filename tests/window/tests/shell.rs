//! The frame around the rooms: palette, keys, languages, panes, saving and closing.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;
use lyskryss::app::command::JudgeCommand;
use lyskryss::app::core::effect::{Effect, SaveOrder};
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::help::HelpPage;
use lyskryss::app::input::{Action, FileAction, FileReport};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::{Comparison, FileQuestion, Opened, Standing};
use lyskryss::app::state::Dialog;
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::i18n;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::Read;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::{Recent, Settings};

use crate::harness::places::left;
use crate::harness::{CTRL, CTRL_SHIFT, Window, large_session};

// The palette.

#[test]
fn in_the_palette_typing_finds_a_command_and_enter_runs_it() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    assert_eq!(window.focused_name(), window.t("palette-hint"));
    let name = window.t("command-show-criteria");
    window.write(&name.to_lowercase());
    assert!(window.says(&format!("{name}, 1 av ")), "{}", window.describe());
    window.key(Key::Enter);
    assert!(window.app().dialog().is_none());
    assert_eq!((window.app().room, window.app().prepare.tab()), (Room::Prepare, Tab::Criteria));
}

#[test]
fn the_palette_finds_parts_of_words_in_any_order_and_arrows_choose() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("sorter");
    let chosen = |window: &Window| {
        window.seen().into_iter().find(|seen| {
            seen.role == Role::ListBoxOption
                && seen.selected
                && window.app().dialog().is_some()
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
    assert!(window.app().dialog().is_none());
    assert!(window.focused_name().starts_with("Tavle. 1.1 "), "{}", window.focused_name());
}

#[test]
fn the_palette_finds_commands_by_other_words_and_without_their_accents() {
    for (tag, typed, command) in [
        ("nb", "apne", "command-open"),
        ("nb", "ANGRE", "command-undo"),
        ("nb", "projektor", "command-audience"),
        ("nb", "excel lim", "command-paste-measures"),
        ("nn", "rekneark eksporter", "command-copy-board"),
        ("en", "exit", "command-quit"),
    ] {
        let mut window = Window::speaking(tag);
        window.open_practice();
        window.chord(CTRL, Key::K);
        window.write(typed);
        let name = window.t(command);
        let found = window.seen().into_iter().any(|seen| seen.name.starts_with(&name));
        assert!(found, "{tag}: {typed} does not find {name}; there is\n{}", window.describe());
    }
}

#[test]
fn the_palette_says_when_it_finds_nothing_and_enter_then_does_nothing() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    window.write("qqq");
    assert!(window.says(&window.t("palette-nothing")));
    window.key(Key::Enter);
    assert!(matches!(window.app().dialog(), Some(Dialog::Help(HelpPage::Palette))));
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
        ("command-mark-high", "H, 1"),
        ("command-mark-cannot", "spørsmålstegn, 4"),
        ("command-undo", "Ctrl Z"),
        ("command-move-up", "Alt pil opp"),
        ("command-palette", "Ctrl K"),
        ("keys-arrows", "piltastene"),
    ] {
        let line = format!("{sign}: {}, ", window.t(key));
        assert!(window.seen().iter().any(|seen| seen.name.starts_with(&line)), "{line}");
    }
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
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
    assert!(visited[4].starts_with("Tavle. 1.1 "), "{visited:?}");
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
    assert!(window.focused_name().starts_with("Tavle. 1.1 "), "{}", window.focused_name());
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
        window.click(Role::MenuItemRadio, &wanted);
        assert_eq!(window.app().texts.tag(), tag);
        assert_eq!(window.app().settings.language.as_deref(), Some(tag));
        for room in rooms {
            assert!(window.find(Role::Button, room).is_some(), "{tag}: {}", window.describe());
        }
        let said = ["mark-none", "crossing-split", "crossing-unsettled"].map(|key| window.t(key));
        let name = format!("{name}{}", said.join(", "));
        assert!(window.find(Role::GridCell, &name).is_some(), "{tag}: {}", window.describe());
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
            .find(|seen| seen.role == Role::ListItem && seen.name.starts_with(&title))
            .unwrap()
            .name
    };
    let practice = named(&window, "sample-practice");
    window.tab_to(Role::ListItem, &practice);
    window.key(Key::Enter);
    assert_eq!(window.session().measures.len(), 12);
    assert_eq!(window.app().room, Room::Board);
    window.act(Action::Go(Place::Room(Room::Start)));
    let template = named(&window, "template-title");
    window.tab_to(Role::ListItem, &template);
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
    let mut window = Window::with(crate::harness::LAPTOP, settings, |builder| builder);
    let name = format!("Vår, vår 2027.ron, /tmp/økter, {}", window.t("yesterday"));
    window.click(Role::ListItem, &name);
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
    window.act(FileReport::PickedSave(Some(path.clone())));
    let effects = window.take_effects();
    let saved = effects.iter().find_map(|effect| match effect {
        Effect::Save(SaveOrder { session, path: to, revision, .. }) if *to == path => {
            Some((session.clone(), *revision))
        }
        _ => None,
    });
    let (session, revision) = saved.expect("it should be saved");
    assert!(session.judgements.iter().any(|j| j.rationale.contains("skrevet")));
    assert!(window.app().is_unsaved());
    window.act(FileReport::Saved(path, revision, Ok(String::new())));
    assert!(!window.app().is_unsaved());
    assert!(window.status().contains("13:42"), "{}", window.status());
}

#[test]
fn closing_without_changes_asks_nothing() {
    let mut window = Window::practice();
    window.act(FileAction::CloseRequested);
    assert!(window.app().dialog().is_none());
    assert_eq!(window.take_effects(), [Effect::Quit]);
}

#[test]
fn closing_with_changes_asks_and_esc_goes_back_to_work() {
    let mut window = Window::practice();
    window.write("h");
    window.write("l");
    window.take_effects();
    window.act(FileAction::CloseRequested);
    assert!(matches!(window.app().dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
    assert_eq!(
        window.focused_name(),
        window.t("unsaved-save"),
        "what loses nothing should have the focus"
    );
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
    assert_eq!(window.take_effects(), []);
    assert!(window.focused_name().starts_with("Tavle. 1.1 "), "{}", window.focused_name());
}

#[test]
fn closing_with_changes_can_let_them_go_or_save_them_first() {
    let mut window = Window::practice();
    window.write("l");
    window.take_effects();
    window.act(FileAction::CloseRequested);
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("unsaved-discard"));
    window.key(Key::Enter);
    assert_eq!(window.take_effects(), [Effect::Quit]);

    let mut window = Window::practice();
    window.write("l");
    window.act(FileAction::CloseRequested);
    window.take_effects();
    window.key(Key::Enter);
    assert!(matches!(&window.take_effects()[..], [Effect::PickSave { .. }]));
    let path = PathBuf::from("/tmp/økt.ron");
    window.act(FileReport::PickedSave(Some(path.clone())));
    let revision = window.app().document.as_ref().unwrap().history.revision();
    window.act(FileReport::Saved(path, revision, Ok(String::new())));
    assert!(window.take_effects().contains(&Effect::Quit));
}

#[test]
fn typed_text_that_nobody_committed_counts_as_a_change() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::B);
    window.write("x");
    window.act(FileAction::CloseRequested);
    assert!(matches!(window.app().dialog(), Some(Dialog::File(FileQuestion::Unsaved(_)))));
}

#[test]
fn in_a_dialog_tab_stays_in_the_dialog() {
    let mut window = Window::practice();
    window.write("l");
    window.act(FileAction::CloseRequested);
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
    window.act(FileReport::NoOpenDialog);
    assert_eq!(window.focused_name(), window.t("path-name"));
    window.write("/tmp/økt 1.ron");
    window.key(Key::Enter);
    assert_eq!(window.take_effects(), [Effect::Load(PathBuf::from("/tmp/økt 1.ron"))]);
}

#[test]
fn a_path_to_save_to_begins_with_the_folder_and_a_name_from_the_title() {
    let mut window = Window::new();
    window.app_mut().documents = Some(PathBuf::from("/hjem/dokumenter"));
    window.act(FileAction::NewEmpty);
    window.write("Felles tiltak 2027");
    window.chord(CTRL, Key::S);
    assert!(matches!(window.take_effects()[..], [.., Effect::PickSave { .. }]));
    window.act(FileReport::NoSaveDialog);
    let name = window.t("path-name");
    assert_eq!(window.focused_name(), name);
    assert_eq!(window.focused().unwrap().value, "/hjem/dokumenter/felles-tiltak-2027.ron");
    // The name is chosen: what is typed takes its place.
    window.write("høst");
    assert_eq!(window.focused().unwrap().value, "/hjem/dokumenter/høst.ron");
}

#[test]
fn a_screen_reader_is_told_which_language_is_shown() {
    let mut window = Window::new();
    for tag in ["nn", "en", "nb"] {
        window.act(Action::Language(tag.to_owned()));
        let root = window.harness.root();
        assert_eq!(root.accesskit_node().language(), Some(tag));
    }
}

#[test]
fn what_was_left_unsaved_is_opened_by_one_key_or_waits_on_start() {
    let offer = left("/tmp/økt.ron", Standing::Same, Vec::new());
    let mut window = Window::new();
    window.act(FileReport::Recoveries(vec![offer], Vec::new()));
    assert!(window.paints("Øvelse: felles tiltak") && window.paints("34 endringer"));
    window.key(Key::Escape);
    window.click(Role::Button, &window.t("command-recover"));
    assert_eq!(window.focused_name(), window.t("recover-open"));
    window.key(Key::Enter);
    assert_eq!(window.app().room, Room::Board);
    assert!(window.app().is_unsaved() && window.status().contains("34"), "{}", window.status());
    window.run(Room::Start);
    assert!(window.find(Role::Button, &window.t("command-recover")).is_none());
}

#[test]
fn texts_of_a_megabyte_are_laid_out_in_part_and_stay_as_they_are() {
    let long = "Dette er et langt avsnitt. ".repeat(35_000);
    let mut session = Sample::Practice.session();
    let measure = &mut session.measures[0];
    (measure.title, measure.description, measure.benefits) =
        (long.clone(), long.clone(), long.clone());
    let mut window = Window::new();
    window.open(session.clone());
    let places: [fn(&mut Window); 3] = [
        |_| {},
        |window| window.prepare(Tab::Measures),
        |window| window.act(Action::Go(Place::Room(Room::Judge))),
    ];
    for (at, goes) in places.into_iter().enumerate() {
        goes(&mut window);
        window.settle();
        let painted = window.painted_texts();
        let longest = painted.iter().map(String::len).max().unwrap_or_default();
        assert!((100..25_000).contains(&longest), "place {at}: {longest}");
        let told = window.seen().into_iter().map(|seen| seen.name.len()).max().unwrap_or_default();
        assert!(told < 25_000, "place {at}: {told}");
    }
    assert_eq!(window.session().measures, session.measures);
}

#[test]
fn of_what_was_left_unsaved_of_a_file_that_is_gone_it_is_said_that_it_is_gone() {
    for (standing, said, not_said) in [
        (Standing::Gone, "message-file-gone", "recover-file-changed"),
        (Standing::Changed, "recover-file-changed", "message-file-gone"),
    ] {
        let mut window = Window::new();
        let offer = left("/minnepinne/økt.ron", standing, Vec::new());
        window.act(FileReport::Recoveries(vec![offer], Vec::new()));
        assert!(window.says(&window.t(said)), "{standing:?}: {}", window.describe());
        assert!(!window.says(&window.t(not_said)), "{standing:?}: {}", window.describe());
        assert_eq!(window.focused_name(), window.t("recover-open"));
    }
}

#[test]
fn all_that_is_to_be_known_of_a_file_stands_below_until_it_is_read() {
    let mut window = Window::new();
    let unknown = vec!["measures.1.colour".to_owned()];
    let read = Read {
        format: FORMAT,
        session: Sample::Practice.session(),
        unknown,
        checksum_matches: false,
    };
    let opened = Opened { controls: 1, ..Opened::new(read, String::new()) };
    window.act(FileAction::Open("/tmp/x.ron".into()));
    window.act(FileReport::Loaded("/tmp/x.ron".into(), Ok(Box::new(opened))));
    let outside = window.t("message-changed-outside");
    assert!(window.paints(&outside), "{}", window.describe());
    assert!(window.paints(&window.t("message-signs-taken-out")));
    let read = window.get(Role::Button, &window.t("notices-read"));
    window.click_at(read.rect.center());
    assert!(!window.paints(&outside));
}

// Two versions beside each other.

/// A large session whose file somebody else has changed: the title of every measure.
fn all_titles_changed() -> (Window, Vec<String>) {
    let ours = large_session(1000, 3);
    let mut theirs = ours.clone();
    for measure in &mut theirs.measures {
        measure.title.push_str(" (ny)");
    }
    let titles = theirs.measures.iter().map(|measure| measure.title.clone()).collect();
    (differing(ours, theirs), titles)
}

/// A session whose file somebody else has changed, and what differs.
fn differing(ours: Session, theirs: Session) -> Window {
    let mut window = Window::showing(ours);
    let path = window.app().document.as_ref().unwrap().path().unwrap().clone();
    let read =
        Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
    let opened = Opened::new(read, "theirs".to_owned());
    window.act(FileReport::FileDiffers(path, Ok(Box::new(opened))));
    window
}

fn wheel(window: &mut Window, delta: f32) {
    let at = window.harness.ctx.content_rect().center();
    window.input([
        egui::Event::PointerMoved(at),
        egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, delta),
            modifiers: Modifiers::NONE,
            source: egui::MouseWheelSource::Unknown,
            phase: egui::TouchPhase::Move,
        },
    ]);
}

#[test]
fn all_that_differs_can_be_scrolled_to_however_much_it_is() {
    let (mut window, titles) = all_titles_changed();
    let (first, last) = (titles.first().unwrap(), titles.last().unwrap());
    assert!(window.paints(first), "{}", window.describe());
    let name = window.session().measures[0].called();
    let head = window.app().texts.with("piece-measure", &[("name", name.into())]);
    assert!(window.paints(&head), "it begins at its beginning");
    assert!(!window.says(&titles[500]), "what is far from what is seen is not drawn");
    wheel(&mut window, -10_000_000.0);
    assert!(window.paints(last), "{}", window.describe());
    assert!(!window.says(&titles[500]));
    // What nobody has drawn yet above is measured as one comes to it, and nothing is left out.
    for title in titles.iter().rev().take(40) {
        let mut tries = 0;
        while !window.paints(title) {
            wheel(&mut window, 60.0);
            tries += 1;
            assert!(tries < 20, "{title}");
        }
    }
    wheel(&mut window, 10_000_000.0);
    assert!(window.paints(first), "{}", window.describe());
}

#[test]
fn the_keyboard_goes_through_all_that_differs_one_by_one_there_and_back() {
    let (mut window, _) = all_titles_changed();
    let file = window.t("side-file");
    let is_at = |window: &Window, n: u32| {
        let name = window.focused_name();
        name.starts_with(&file) && name.ends_with(&format!(" nummer {n}"))
    };
    while !is_at(&window, 1) {
        window.key(Key::Tab);
    }
    for n in 2..120 {
        window.keys(Key::Tab, 2);
        assert!(is_at(&window, n), "{n}: {}", window.focused_name());
        assert!(is_seen_whole(&window), "{n}");
    }
    for n in (60..119).rev() {
        for _ in 0..2 {
            window.chord(Modifiers::SHIFT, Key::Tab);
        }
        assert!(is_at(&window, n), "{n}: {}", window.focused_name());
        assert!(is_seen_whole(&window), "{n}");
    }
}

#[test]
fn the_keyboard_comes_into_what_differs_at_its_ends_and_past_what_is_higher_than_the_window() {
    let (mut window, titles) = all_titles_changed();
    let (file, here) = (window.t("side-file"), window.t("side-here"));
    let numbered = |n: usize| move |name: &str| name.ends_with(&format!(" nummer {n}"));
    let last = titles.len();
    // From the answers below it backwards comes the last of all, and on from there the answers.
    window.chord(Modifiers::SHIFT, Key::Tab);
    assert!(numbered(last)(&window.focused_name()), "{}", window.focused_name());
    assert!(window.focused_name().starts_with(&file) && is_seen_whole(&window));
    window.key(Key::Tab);
    assert_eq!(window.focused_name(), window.t("conflict-take"));
    // Behind the last answer comes the first of all, wherever the list stands.
    window.keys(Key::Tab, 3);
    assert!(numbered(1)(&window.focused_name()), "{}", window.focused_name());
    assert!(window.focused_name().starts_with(&here) && is_seen_whole(&window));
}

#[test]
fn the_keyboard_goes_from_a_difference_of_any_height_to_the_next() {
    let mut ours = large_session(20, 3);
    let mut theirs = ours.clone();
    for measure in &mut theirs.measures {
        measure.title.push_str(" (ny)");
    }
    // As high as many windows.
    theirs.measures[8].description = "En lang beskrivelse. ".repeat(2000);
    ours.place = "Her".to_owned();
    let mut window = differing(ours, theirs);
    let file = window.t("side-file");
    let mut came_to = Vec::new();
    for _ in 0..60 {
        window.key(Key::Tab);
        let name = window.focused_name();
        if let (true, Some((_, n))) = (name.starts_with(&file), name.rsplit_once(" nummer ")) {
            came_to.extend(n.parse::<u32>());
        }
    }
    came_to.truncate(20);
    assert_eq!(came_to, (1..=20).collect::<Vec<_>>());
}

fn is_seen_whole(window: &Window) -> bool {
    window.focused_rects().is_some_and(|(whole, seen)| seen.height() > whole.height() - 1.0)
}

#[test]
fn that_two_versions_are_being_compared_is_said_until_they_are() {
    let mut window = Window::showing(Sample::Practice.session());
    window.compare_slowly();
    let mut theirs = window.session().clone();
    theirs.place = "Et annet sted".to_owned();
    let path = window.app().document.as_ref().unwrap().path().unwrap().clone();
    let read =
        Read { format: FORMAT, session: theirs, unknown: Vec::new(), checksum_matches: true };
    let opened = Opened::new(read, "theirs".to_owned());
    window.act(FileReport::FileDiffers(path, Ok(Box::new(opened))));
    assert!(window.says(&window.t("comparing")), "{}", window.describe());
    assert_eq!(window.focused_name(), window.t("not-now"));
    let effects = window.take_effects();
    let Some(Effect::Compare(order)) = effects.into_iter().last() else {
        panic!("nothing is compared")
    };
    let found = Comparison::of(window.app().texts, order);
    window.act(FileReport::Compared(Box::new(found)));
    assert!(!window.says(&window.t("comparing")), "{}", window.describe());
    assert!(window.says("Et annet sted"));
    assert_eq!(
        window.focused_name(),
        window.t("conflict-take"),
        "the first answer has the keyboard"
    );
}

#[test]
fn f6_leaves_a_menu_that_is_open() {
    let mut window = Window::practice();
    window.reach(Role::Button, "Vis");
    window.key(Key::Enter);
    assert!(window.seen().iter().any(|seen| seen.role == Role::MenuItem), "the menu is open");
    window.key(Key::F6);
    assert!(!window.seen().iter().any(|seen| seen.role == Role::MenuItem), "and closed");
    let came = (0..6).any(|_| {
        window.key(Key::F6);
        window.focused_name().starts_with("Tavle. 1.1 ")
    });
    assert!(came);
    window.key(Key::ArrowDown);
    assert!(window.focused_name().starts_with("1.2 "), "the arrows belong to the board");
}

#[test]
fn a_line_of_the_palette_that_cannot_be_done_tells_why_not_before_it_is_asked_for() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::K);
    let reveal = window.t(JudgeCommand::Reveal.properties().key);
    window.write(&reveal);
    let told = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let chosen = all.find(|node| {
            let of = node.accesskit_node();
            of.role() == Role::ListBoxOption && of.is_selected() == Some(true)
        });
        chosen.map(|node| (node.accesskit_node().locate().0, node.accesskit_node().description()))
    };
    // Others are called much the same.
    for _ in 0..6 {
        if told(&window).unwrap().1.is_none() {
            window.key(Key::ArrowDown);
        }
    }
    let before = told(&window).unwrap();
    assert_eq!(before.1.as_deref(), Some("Det gjøres i rommet «Vurder»."));
    window.key(Key::Enter);
    assert_eq!(told(&window).unwrap(), before, "it is the same line, though more stands above it");
}
