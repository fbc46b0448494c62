//! Where the audience's picture stands, without a window: opened, closed, sent to a screen, or here
//! in the main window, where nothing private may join it. What it shows is in `audience.rs`.

use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, CrossingCommand, EditCommand, HelpCommand, JudgeCommand,
};
use lyskryss::app::core::picture::Scene;
use lyskryss::app::core::place::{Focus, Room};
use lyskryss::app::input::{Action, AudienceAction, AudienceReport, FileAction, JudgeAction};
use lyskryss::app::services::audience::{AudiencePlace, Screen};
use lyskryss::domain::field::{Field, JudgementField};
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::storage::settings::AnswerWay;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

type RandomEdit = (&'static str, fn(&mut Person));

fn screens(ours: &[bool]) -> AudienceReport {
    let screen = |(at, is_ours): (usize, &bool)| Screen {
        name: format!("Skjerm {at}"),
        size: (1920, 1080),
        is_ours: *is_ours,
    };
    AudienceReport::Screens(ours.iter().enumerate().map(screen).collect())
}

#[test]
fn one_key_opens_and_closes_it_on_the_other_screen_or_here_where_there_is_but_one() {
    for (ours, place, screen) in [
        (&[][..], AudiencePlace::Window, None),
        (&[true], AudiencePlace::Here, None),
        (&[true, false], AudiencePlace::Window, Some(1)),
        (&[false, true], AudiencePlace::Window, Some(0)),
        (&[true, true], AudiencePlace::Window, None),
    ] {
        let mut person = Person::new();
        person.does(screens(ours));
        assert_eq!(
            (person.app.audience.place(), person.app.seen().scene.clone()),
            (AudiencePlace::Closed, Scene::Empty)
        );
        person.runs(AudienceCommand::Audience);
        let audience = &person.app.audience;
        assert_eq!((audience.place(), audience.screen()), (place, screen), "{ours:?}");
        assert_eq!(audience.is_full(), screen.is_some());
        let said = if place == AudiencePlace::Here {
            "message-audience-here"
        } else {
            "message-audience-open"
        };
        assert_eq!(person.says(), said);
        assert!(matches!(person.app.seen().scene, Scene::Crossing(_)));
        person.runs(AudienceCommand::Freeze);
        person.runs(AudienceCommand::Blank);
        person.runs(AudienceCommand::Audience);
        assert_eq!(
            (person.app.audience.place(), person.says()),
            (AudiencePlace::Closed, "message-audience-closed")
        );
        assert_eq!(person.app.seen().scene, Scene::Empty, "nothing is kept of it");
        person.runs(AudienceCommand::Audience);
        assert!(!person.app.audience.is_frozen() && !person.app.audience.is_blank());
        assert!(matches!(person.app.seen().scene, Scene::Crossing(_)), "it begins afresh");
    }
}

#[test]
fn what_is_held_or_blank_stays_so_when_the_window_is_sent_to_another_screen() {
    for moves in [
        Action::Audience(AudienceAction::AudienceTo(1)),
        Action::Do(Command::Audience(AudienceCommand::AudienceWindow)),
    ] {
        let mut person = Person::new();
        person.does(screens(&[true, false]));
        person.runs(AudienceCommand::AudienceWindow);
        let before = person.app.seen();
        person.runs(AudienceCommand::Freeze);
        person.runs(Room::Board);
        person.runs(AudienceCommand::Blank);
        person.does(moves);
        assert_eq!(person.app.audience.place(), AudiencePlace::Window);
        assert_eq!(person.app.seen().scene, Scene::Empty);
        person.runs(AudienceCommand::Blank);
        assert_eq!(person.app.seen(), before);
        person.does(AudienceAction::AudienceTo(2));
        assert_ne!(person.app.audience.screen(), Some(2), "there is no such screen");
    }
}

#[test]
fn esc_returns_from_the_picture_here_one_step_at_a_time() {
    let mut person = Person::new();
    person.does(screens(&[true]));
    person.runs(AudienceCommand::Audience);
    person.does(Action::Back);
    assert_eq!(
        (person.app.audience.place(), person.app.room),
        (AudiencePlace::Closed, Room::Judge)
    );
    person.does(Action::Back);
    assert_eq!(person.app.room, Room::Board);
    person.runs(AudienceCommand::AudienceWindow);
    person.does(Action::Back);
    assert_eq!(
        person.app.audience.place(),
        AudiencePlace::Window,
        "another window is none of its business"
    );
    person.does(AudienceReport::AudienceClosed);
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
}

#[test]
fn what_is_private_never_stands_here_where_the_audience_sees_it() {
    let private: [RandomEdit; 9] = [
        ("the palette", |person| drop(person.runs(HelpCommand::Palette))),
        ("the points", |person| drop(person.runs(HelpCommand::Points))),
        ("Prepare", |person| drop(person.runs(Room::Prepare))),
        ("Start", |person| drop(person.runs(Room::Start))),
        ("the search", |person| {
            person.runs(Room::Board);
            person.runs(BoardCommand::Search);
        }),
        ("a rationale", |person| {
            person.answer(SPLIT);
            person.runs(JudgeCommand::Reveal);
            person.runs(CrossingCommand::EditRationale);
        }),
        ("a reservation", |person| drop(person.does(JudgeAction::Reserve(ParticipantId(1))))),
        ("a count of hands", |person| drop(person.runs(JudgeCommand::Way(AnswerWay::Hands)))),
        ("unsaved work", |person| {
            person.marks(Mark::High);
            person.does(FileAction::CloseRequested);
        }),
    ];
    for (what, comes_to) in private {
        let mut person = Person::new();
        person.does(screens(&[true]));
        person.runs(AudienceCommand::Audience);
        person.marks(Mark::High);
        assert_eq!(
            person.app.audience.place(),
            AudiencePlace::Here,
            "answers are given unseen here too"
        );
        person.runs(EditCommand::Undo);
        comes_to(&mut person);
        assert_eq!(person.app.audience.place(), AudiencePlace::Closed, "{what}");
    }
}

#[test]
fn what_folds_the_picture_away_gets_the_keyboard_and_what_was_said_stays() {
    let (measure, criterion) = crossing(FIRST);
    let rationale = Field::Judgement(measure, criterion, JudgementField::Rationale);
    let view = Field::Reservation(measure, criterion, ParticipantId(1));
    for (action, focus) in [
        (Action::Do(Command::Crossing(CrossingCommand::EditRationale)), Focus::Field(rationale)),
        (Action::Judge(JudgeAction::Reserve(ParticipantId(1))), Focus::Field(view)),
        (Action::Do(Command::Help(HelpCommand::Palette)), Focus::Judge),
    ] {
        let mut person = Person::new();
        person.does(screens(&[true]));
        person.runs(AudienceCommand::Audience);
        person.answer(SPLIT);
        person.runs(JudgeCommand::Reveal);
        person.does(action);
        assert_eq!(
            (person.app.audience.place(), person.says()),
            (AudiencePlace::Closed, "message-revealed")
        );
        assert_eq!(person.app.focus().1, Some(focus));
    }
}

#[test]
fn where_it_cannot_stand_here_it_is_not_said_to() {
    let cannot: [RandomEdit; 2] = [
        ("Prepare", |person| drop(person.runs(Room::Prepare))),
        ("hands", |person| drop(person.runs(JudgeCommand::Way(AnswerWay::Hands)))),
    ];
    for (what, comes_to) in cannot {
        let mut person = Person::new();
        person.does(screens(&[true]));
        comes_to(&mut person);
        person.runs(AudienceCommand::Audience);
        assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
        assert_eq!(person.says(), "message-audience-closed", "{what}");
    }
}
