//! Keys of one character as their user wants them (WCAG 2.2, 2.1.4): changed by keyboard alone,
//! clashes said, turned off, and shown everywhere as they are.

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, CrossingCommand, HelpCommand, JudgeCommand,
};
use lyskryss::app::core::effect::Effect;
use lyskryss::app::help::HelpPage;
use lyskryss::app::state::Dialog;
use lyskryss::domain::light::Mark;
use lyskryss::i18n;
use lyskryss::storage::settings::Settings;

use crate::harness::meeting::FRESH;
use crate::harness::{ALT, CTRL_ALT, LAPTOP, Seen, Window};

const HIGH: Command = Command::Crossing(CrossingCommand::Mark(Mark::High));

/// What the button of a command's key is called.
fn called(window: &Window, command: Command, key: &str) -> String {
    let args = [("command", window.t(command.key()).into()), ("key", key.into())];
    window.app().texts.with("own-key-name", &args)
}

/// Opens the page as one who knows its name: with the palette.
fn open_page(window: &mut Window) {
    window.chord(crate::harness::CTRL, Key::K);
    let name = window.t(Command::Help(HelpCommand::OwnKeys).key());
    window.write(&name);
    window.key(Key::Enter);
    assert!(rests(window), "{:?}", window.app().dialog());
}

/// Whether the page is there and waits for no key.
fn rests(window: &Window) -> bool {
    matches!(window.app().dialog(), Some(Dialog::Help(HelpPage::OwnKeys(None))))
}

/// Goes to a command's key by Tab and presses it.
fn ask_for(window: &mut Window, command: Command, key: &str) {
    let name = called(window, command, key);
    let button = window.seen().into_iter().find(|seen| seen.name.starts_with(&name));
    window.tab_to(Role::Button, &button.expect("the page should have the key").name);
    window.key(Key::Enter);
    let wait = called(window, command, &window.t("own-key-wait"));
    assert!(window.focused_name().starts_with(&wait), "{}", window.focused_name());
}

/// Where a row of the page says that two commands have one key.
fn clashes(window: &Window) -> Vec<Seen> {
    window.seen().into_iter().filter(|seen| seen.name.starts_with("! ")).collect()
}

/// A window in which the keys of one character ask for Alt.
fn with_alt() -> Window {
    let mut settings = Settings::default();
    settings.keys.alone = false;
    Window::with(LAPTOP, settings, |builder| builder)
}

#[test]
fn a_key_is_changed_by_keyboard_alone_and_marks_and_is_remembered() {
    for tag in i18n::tags() {
        let mut window = Window::speaking(tag);
        window.open_practice();
        open_page(&mut window);
        ask_for(&mut window, HIGH, "H");
        window.take_effects();
        window.write("x");
        let stored = window.take_effects();
        let stored = stored.iter().find_map(|effect| match effect {
            Effect::StoreSettings(settings) => settings.keys.own.get(HIGH.key()),
            _ => None,
        });
        assert_eq!(stored.map(String::as_str), Some("X"), "{tag}");
        assert_eq!(window.focused_name(), called(&window, HIGH, "X"), "{tag}");
        window.key(Key::Escape);
        assert!(window.app().dialog().is_none());
        window.run(CrossingCommand::ClearMark);
        window.write("h");
        assert_eq!(window.mark("1.1", "Verdi for brukerne"), None, "{tag}");
        window.write("x");
        assert_eq!(window.mark("1.1", "Verdi for brukerne"), Some(Mark::High), "{tag}");
    }
}

#[test]
fn a_key_taken_for_a_command_does_not_also_act() {
    let mut window = Window::practice();
    let before = window.session().clone();
    open_page(&mut window);
    ask_for(&mut window, HIGH, "H");
    window.write("l");
    assert_eq!(*window.session(), before);
    assert!(window.app().dialog().is_some());
}

#[test]
fn two_commands_with_one_key_say_so_each_at_its_own_row() {
    let mut window = Window::practice();
    open_page(&mut window);
    assert_eq!(clashes(&window), []);
    ask_for(&mut window, Command::Audience(AudienceCommand::Freeze), "F");
    window.write("h");
    let said: Vec<String> = clashes(&window).into_iter().map(|seen| seen.name).collect();
    let words = |other: Command| {
        let args = [("key", "H".into()), ("command", window.t(other.key()).into())];
        format!("! {}", window.app().texts.with("own-key-clash", &args))
    };
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said.contains(&words(HIGH))
            && said.contains(&words(Command::Audience(AudienceCommand::Freeze))),
        "{said:?}"
    );
    for (command, other) in [
        (HIGH, Command::Audience(AudienceCommand::Freeze)),
        (Command::Audience(AudienceCommand::Freeze), HIGH),
    ] {
        // Who comes to the button by Tab is told there.
        let name = called(&window, command, "H");
        let told = format!("{name}. {}", words(other).trim_start_matches("! "));
        let row = window.get(Role::Button, &told).rect;
        let note = window.get(Role::Label, &words(other)).rect;
        let apart = note.center().y - row.center().y;
        assert!((0.0..40.0).contains(&apart), "{command:?}: {apart} points below its key");
    }
    // Back to the usual key, and nothing clashes.
    ask_for(&mut window, Command::Audience(AudienceCommand::Freeze), "H");
    window.write("f");
    assert_eq!(clashes(&window), []);
    assert!(window.app().settings.keys.own.is_empty());
}

#[test]
fn esc_ends_the_waiting_first_then_closes_the_page() {
    let mut window = Window::practice();
    open_page(&mut window);
    ask_for(&mut window, HIGH, "H");
    window.key(Key::Escape);
    assert!(rests(&window), "{:?}", window.app().dialog());
    assert_eq!(window.focused_name(), called(&window, HIGH, "H"), "the keyboard stays there");
    assert!(window.app().settings.keys.own.is_empty());
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
}

#[test]
fn going_on_with_tab_ends_the_waiting_too() {
    let mut window = Window::practice();
    open_page(&mut window);
    ask_for(&mut window, HIGH, "H");
    window.key(Key::Tab);
    assert!(rests(&window), "{:?}", window.app().dialog());
    window.write("x");
    assert!(window.app().settings.keys.own.is_empty(), "nothing waited any more");
}

#[test]
fn with_alt_asked_for_a_letter_alone_does_nothing_and_with_alt_it_marks() {
    let mut window = with_alt();
    window.open_practice();
    window.run(CrossingCommand::ClearMark);
    let mark = |window: &Window| window.mark("1.1", "Verdi for brukerne");
    for letter in ["h", "m", "l", "?", "1", "4"] {
        window.write(letter);
        assert_eq!(mark(&window), None, "{letter}");
    }
    for (key, wanted) in [
        (Key::H, Mark::High),
        (Key::M, Mark::Medium),
        (Key::L, Mark::Low),
        (Key::Num4, Mark::CannotJudge),
    ] {
        window.chord(ALT, key);
        assert_eq!(mark(&window), Some(wanted), "{key:?}");
    }
    // AltGr is another key, and types.
    window.typed_key(CTRL_ALT, Key::H, "ħ");
    assert_eq!(mark(&window), Some(Mark::CannotJudge));
}

#[test]
fn with_alt_asked_for_a_round_is_answered_revealed_and_agreed_on() {
    let mut window = with_alt();
    window.judge(FRESH);
    for key in [Key::H, Key::M, Key::L, Key::A, Key::M, Key::Num4, Key::H, Key::R] {
        window.write("h");
        window.chord(ALT, key);
    }
    assert_eq!(window.here().mark, None);
    assert!(window.rounds().last().unwrap().tally().is_some(), "it is shown");
    window.chord(ALT, Key::M);
    assert_eq!(window.here().mark, Some(Mark::Medium));
}

#[test]
fn with_alt_asked_for_letters_typed_are_letters() {
    let mut window = with_alt();
    window.open_practice();
    let rationale = window.t("field-rationale");
    window.tab_to_field(&rationale);
    let before = window.mark("1.1", "Verdi for brukerne");
    window.chord(ALT, Key::L);
    assert_eq!(window.mark("1.1", "Verdi for brukerne"), before);
}

#[test]
fn whether_keys_work_alone_is_chosen_by_keyboard_alone() {
    let mut window = Window::practice();
    open_page(&mut window);
    let held = window.t("own-keys-held");
    window.tab_to(Role::RadioButton, &held);
    window.key(Key::Space);
    assert!(!window.app().settings.keys.alone);
    assert!(window.get(Role::RadioButton, &held).selected);
    assert!(matches!(window.take_effects().last(), Some(Effect::StoreSettings(_))));
    assert!(window.find(Role::Button, &called(&window, HIGH, "Alt H")).is_some());
    let alone = window.t("own-keys-alone");
    window.tab_to(Role::RadioButton, &alone);
    window.key(Key::Space);
    assert!(window.app().settings.keys.alone);
}

#[test]
fn the_usual_keys_come_back_by_keyboard_alone() {
    let mut window = Window::practice();
    open_page(&mut window);
    ask_for(&mut window, HIGH, "H");
    window.write("x");
    let usual = window.t(Command::Help(HelpCommand::UsualKeys).key());
    window.tab_to(Role::Button, &usual);
    window.key(Key::Enter);
    assert!(window.app().settings.keys.own.is_empty());
    assert!(window.find(Role::Button, &called(&window, HIGH, "H")).is_some());
}

/// How often a sign stands in the window on its own.
fn signs(window: &Window, sign: &str) -> usize {
    window.painted_texts().iter().filter(|text| *text == sign).count()
}

#[test]
fn the_signs_on_the_screen_are_the_keys_that_work() {
    type Way = (&'static str, fn(&mut Window));
    let go: [Way; 4] = [
        ("board", Window::open_practice),
        ("choice", |window| {
            window.open_practice();
            window.run(BoardCommand::Choose);
        }),
        ("judge", |window| window.judge(FRESH)),
        ("list of keys", |window| {
            window.open_practice();
            window.run(HelpCommand::Keys);
        }),
    ];
    for (place, go) in go {
        let mut usual = Window::new();
        go(&mut usual);
        let mut held = with_alt();
        go(&mut held);
        let mut own = Window::new();
        own.app_mut().settings.keys.own.insert(HIGH.key().to_owned(), "X".to_owned());
        go(&mut own);
        assert!(signs(&usual, "H") > 0, "{place}");
        assert_eq!(signs(&usual, "Alt H") + signs(&usual, "X"), 0, "{place}");
        assert!(signs(&held, "Alt H") > 0, "{place}");
        assert!(signs(&own, "X") > 0, "{place}");
        // The letter beside a light is no key, and stays.
        let of_keys = signs(&usual, "H") - signs(&own, "H");
        assert_eq!(signs(&own, "X"), of_keys, "{place}");
        assert_eq!(signs(&held, "Alt H"), of_keys, "{place}");
    }
}

#[test]
fn the_words_of_buttons_and_hints_say_the_keys_that_work() {
    let mut window = with_alt();
    window.judge(FRESH);
    let reveal = format!("{}  Alt R", window.t("command-reveal"));
    assert!(window.find(Role::Button, &reveal).is_some(), "{}", window.describe());
    let mut window = Window::new();
    window
        .app_mut()
        .settings
        .keys
        .own
        .insert(Command::Judge(JudgeCommand::Reveal).key().to_owned(), "V".to_owned());
    window.judge(FRESH);
    let reveal = format!("{}  V", window.t("command-reveal"));
    assert!(window.find(Role::Button, &reveal).is_some(), "{}", window.describe());
    assert!(signs(&window, "V") > 0 && signs(&window, "R") == 0, "the hints below say it too");
}

#[test]
fn with_alt_asked_for_the_sign_of_a_key_stands_within_its_box_and_on_no_other_text() {
    let mut met = 0;
    for (place, go) in crate::harness::places::all() {
        let mut window = with_alt();
        go(&mut window);
        let lines = window.painted_lines();
        let signs = lines.iter().filter(|line| line.text.starts_with("Alt ") && line.size < 14.0);
        for sign in signs {
            let edges = crate::harness::painted::edges(&window.harness.output().shapes);
            let boxes = edges.iter().filter(|edge| {
                (edge.rect.height() - 22.0).abs() < 0.1 && edge.rect.contains(sign.ink.center())
            });
            for edge in boxes {
                met += 1;
                let inside = edge.rect.expand(0.5).contains_rect(sign.ink);
                assert!(inside, "{place}: {:?} at {} in {}", sign.text, sign.ink, edge.rect);
            }
        }
        // What stands in front lies on what is behind.
        if window.in_front().is_some() || place.contains("choice") || place.starts_with("menu") {
            continue;
        }
        let on = crate::harness::painted::overlapping(&lines);
        let on = on.iter().find(|(one, other)| one.contains("Alt ") || other.contains("Alt "));
        assert_eq!(on, None, "{place}");
    }
    assert!(met > 100, "{met}");
}
