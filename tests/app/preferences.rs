//! What the system says its user prefers, and what is remembered for each screen.

use lyskryss::app::command::{BoardCommand, Command, JudgeCommand, ViewCommand};
use lyskryss::app::core::context::System;
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::{AudienceReport, Report};
use lyskryss::app::services::audience::Screen;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::storage::settings::Theme;

use crate::meeting::Person;

/// The screens there are, with the window on one of them.
fn on(person: &mut Person, ours: &str) {
    let screen = |name: &str| Screen {
        name: name.to_owned(),
        size: (1920, 1080),
        is_ours: name == ours,
        ..Screen::default()
    };
    person.does(AudienceReport::Screens(vec![screen("laptop"), screen("projector")]));
}

fn zoom(person: &Person) -> String {
    format!("{:.1}", person.app.settings.zoom)
}

#[test]
fn as_the_system_follows_dark_and_contrast_and_a_theme_of_ones_own_does_not() {
    let all = [
        (Some(false), false, Theme::Light),
        (Some(true), false, Theme::Dark),
        (Some(false), true, Theme::HighContrast),
        (Some(true), true, Theme::HighContrastDark),
    ];
    let mut person = Person::new();
    for (dark, more_contrast, theme) in all {
        person.does(Report::System(System { dark, more_contrast, less_motion: false }));
        person.runs(ViewCommand::Theme(Theme::System));
        assert_eq!(person.app.theme(false), theme);
        assert_eq!(person.app.theme(true), theme, "what the system says comes before the window");
        person.runs(ViewCommand::Theme(Theme::Dark));
        assert_eq!(person.app.theme(false), Theme::Dark);
    }
    person.does(Report::System(System::default()));
    person.runs(ViewCommand::Theme(Theme::System));
    let told_by_the_window = [person.app.theme(false), person.app.theme(true)];
    assert_eq!(told_by_the_window, [Theme::Light, Theme::Dark]);
}

#[test]
fn what_is_switched_or_chosen_is_said_by_its_name_where_nothing_else_is() {
    let mut person = Person::new();
    let name = |key: &'static str| Arg::Key(key);
    let all: [(Command, &str, &'static str); 7] = [
        (JudgeCommand::Way(AnswerWay::Hands).into(), "message-is-chosen", "command-way-hands"),
        (JudgeCommand::ToggleAnonymous.into(), "message-is-on", "command-toggle-anonymous"),
        (JudgeCommand::ToggleAnonymous.into(), "message-is-off", "command-toggle-anonymous"),
        (ViewCommand::Theme(Theme::Dark).into(), "message-is-chosen", "command-theme-dark"),
        (ViewCommand::ToggleMotion.into(), "message-is-off", "command-toggle-motion"),
        (BoardCommand::ToggleBoardList.into(), "message-is-on", "command-toggle-board-list"),
        (BoardCommand::SortTitle.into(), "message-is-chosen", "command-sort-title"),
    ];
    for (command, said, what) in all {
        if matches!(command, Command::Board(_)) {
            person.runs(Command::Go(Room::Board));
        }
        person.runs(command);
        assert_eq!((person.says(), person.tells("what")), (said, Some(&name(what))), "{command:?}");
    }
    person.runs(ViewCommand::ZoomIn);
    assert_eq!(person.tells("n"), Some(&Arg::Words("110".to_owned())));
}

#[test]
fn nothing_moves_where_the_system_or_the_setting_asks_for_rest() {
    let mut person = Person::new();
    assert!(person.app.moves());
    person.does(Report::System(System { less_motion: true, ..System::default() }));
    assert!(!person.app.moves());
    person.does(Report::System(System::default()));
    person.runs(ViewCommand::ToggleMotion);
    assert!(!person.app.moves());
}

#[test]
fn each_screen_has_the_zoom_that_was_chosen_on_it() {
    let mut person = Person::new();
    on(&mut person, "laptop");
    person.runs(ViewCommand::ZoomIn);
    on(&mut person, "projector");
    assert_eq!(zoom(&person), "1.1", "a screen nobody has chosen on is as it comes");
    person.runs(ViewCommand::ZoomIn);
    person.runs(ViewCommand::ZoomIn);
    on(&mut person, "laptop");
    assert_eq!(zoom(&person), "1.1");
    on(&mut person, "projector");
    assert_eq!(zoom(&person), "1.3");
}
