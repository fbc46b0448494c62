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
use lyskryss::domain::rules::AnswerWay;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

type RandomEdit = (&'static str, fn(&mut Person));

fn screens(ours: &[bool]) -> AudienceReport {
    let screen = |(at, is_ours): (usize, &bool)| Screen {
        name: format!("Skjerm {at}"),
        position: (1920 * i32::try_from(at).unwrap(), 0),
        size: (1920, 1080),
        scale: 100,
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
    let aside: [RandomEdit; 7] = [
        ("the palette", |person| drop(person.runs(HelpCommand::Palette))),
        ("the points", |person| drop(person.runs(HelpCommand::Points))),
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
            person.does(FileAction::CloseRequested);
        }),
    ];
    let closed: [RandomEdit; 2] = [
        ("Prepare", |person| drop(person.runs(Room::Prepare))),
        ("Start", |person| drop(person.runs(Room::Start))),
    ];
    let wanted = |(what, comes_to), place| (what, comes_to, place);
    let aside = aside.map(|private| wanted(private, AudiencePlace::Aside));
    let closed = closed.map(|private| wanted(private, AudiencePlace::Closed));
    for (what, comes_to, place) in aside.into_iter().chain(closed) {
        let mut person = here();
        person.marks(Mark::High);
        assert_eq!(
            person.app.audience.place(),
            AudiencePlace::Here,
            "answers are given unseen here too"
        );
        person.runs(EditCommand::Undo);
        comes_to(&mut person);
        // The window's own close leaves the view before it asks: that is not private.
        if what == "unsaved work" {
            assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
            continue;
        }
        assert_eq!(person.app.audience.place(), place, "{what}");
    }
}

/// Somebody with one screen who shows the picture there.
fn here() -> Person {
    let mut person = Person::new();
    person.does(screens(&[true]));
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    person
}

#[test]
fn what_is_in_front_of_the_picture_here_gives_it_back_when_it_is_done() {
    let mut person = here();
    for page in [HelpCommand::Palette, HelpCommand::Points, HelpCommand::Legend] {
        person.runs(page);
        assert!(person.app.dialog().is_some());
        assert_eq!(person.app.audience.place(), AudiencePlace::Aside);
        person.does(Action::Dismiss);
        assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    }
    // What is chosen there is done in the picture.
    let before = person.app.seen();
    person.runs(HelpCommand::Palette);
    person.does(Action::Dismiss);
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    assert_ne!(person.app.seen(), before);
    person.does(Action::Back);
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
}

#[test]
fn out_of_a_field_one_comes_back_to_the_picture_here_and_what_was_typed_is_kept() {
    for back in [Action::LeaveField, Action::Do(AudienceCommand::Audience.into())] {
        let mut person = here();
        person.answer(SPLIT);
        person.runs(JudgeCommand::Reveal);
        person.runs(CrossingCommand::EditRationale);
        assert_eq!(person.app.audience.place(), AudiencePlace::Aside);
        let (measure, criterion) = crossing(FIRST);
        let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
        person.does(Action::Type(field, "Fordi".to_owned()));
        person.does(screens(&[true]));
        assert_eq!(person.app.audience.place(), AudiencePlace::Aside, "it is still written");
        person.does(back);
        assert_eq!(person.app.audience.place(), AudiencePlace::Here);
        assert_eq!(person.app.shown(field), "Fordi");
        assert!(person.app.drafts.is_empty(), "it is an edit by now");
    }
    let mut person = here();
    person.runs(Room::Board);
    person.runs(BoardCommand::Search);
    assert_eq!(person.app.audience.place(), AudiencePlace::Aside);
    person.does(Action::Back);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
}

#[test]
fn while_hands_are_counted_the_picture_is_away_and_it_is_back_at_the_reveal() {
    let mut person = here();
    person.runs(JudgeCommand::Way(AnswerWay::Hands));
    assert_eq!(person.app.audience.place(), AudiencePlace::Aside);
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed, "the key closes it");
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Aside);
    let (measure, criterion) = crossing(FIRST);
    person.does(Action::Type(Field::Hands(measure, criterion, Mark::High), "3".to_owned()));
    person.runs(JudgeCommand::Reveal);
    person.does(Action::Agree);
    if person.app.asks_to_reveal().is_some() {
        person.runs(JudgeCommand::Reveal);
    }
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
}

#[test]
fn the_main_window_goes_on_filling_its_screen_while_the_picture_is_aside() {
    let mut person = here();
    person.runs(AudienceCommand::AudienceFull);
    person.runs(HelpCommand::Palette);
    assert!(person.app.audience.fills_here(), "nothing flickers");
    let title = format!("{} – Lyskryss", person.app.document_title());
    assert_eq!(person.app.window_title(), title, "the room still looks on");
    person.does(Action::Dismiss);
    assert!(person.app.audience.fills_here());
}

#[test]
fn what_stands_before_the_picture_gets_the_keyboard_and_what_was_said_stays() {
    let (measure, criterion) = crossing(FIRST);
    let rationale = Field::Judgement(measure, criterion, JudgementField::Rationale);
    let view = Field::Reservation(measure, criterion, ParticipantId(1));
    for (action, focus) in [
        (Action::Do(Command::Crossing(CrossingCommand::EditRationale)), Focus::Field(rationale)),
        (Action::Judge(JudgeAction::Reserve(ParticipantId(1))), Focus::Field(view)),
        (Action::Do(Command::Help(HelpCommand::Palette)), Focus::Judge),
    ] {
        let mut person = here();
        person.answer(SPLIT);
        person.runs(JudgeCommand::Reveal);
        person.does(action);
        assert_eq!(
            (person.app.audience.place(), person.says()),
            (AudiencePlace::Aside, "message-revealed")
        );
        assert_eq!(person.app.focus().1, Some(focus));
    }
}

#[test]
fn another_room_folds_the_picture_away_says_so_and_the_key_shows_it_there_too() {
    let mut person = here();
    person.runs(Room::Prepare);
    assert_eq!(
        (person.app.audience.place(), person.says()),
        (AudiencePlace::Closed, "message-audience-left")
    );
    // Before the meeting: its first page, from the room where it is prepared.
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    person.does(Action::Back);
    assert_eq!(
        (person.app.audience.place(), person.app.room),
        (AudiencePlace::Closed, Room::Prepare)
    );
}

// The screens come and go.

fn projector(left: i32) -> Screen {
    let name = "Prosjektor".to_owned();
    Screen { name, position: (left, 0), size: (1280, 720), scale: 100, is_ours: false }
}

fn laptop() -> Screen {
    let name = "Laptop".to_owned();
    Screen { name, position: (0, 0), size: (1920, 1080), scale: 100, is_ours: true }
}

fn both() -> AudienceReport {
    AudienceReport::Screens(vec![laptop(), projector(1920)])
}

fn laptop_only() -> AudienceReport {
    AudienceReport::Screens(vec![laptop()])
}

#[test]
fn a_cable_that_is_pulled_closes_the_window_says_so_and_given_back_brings_it_back_as_it_was() {
    let mut person = Person::new();
    person.does(both());
    person.runs(AudienceCommand::Audience);
    let before = person.app.seen();
    person.runs(AudienceCommand::Freeze);
    let first = person.app.audience.opened();
    person.does(laptop_only());
    assert_eq!(
        (person.app.audience.place(), person.says()),
        (AudiencePlace::Waiting, "message-audience-gone")
    );
    assert!(!person.app.audience.is_shown());
    person.runs(Room::Board);
    person.does(both());
    assert_eq!(
        (person.app.audience.place(), person.says()),
        (AudiencePlace::Window, "message-audience-back")
    );
    let audience = &person.app.audience;
    assert_eq!((audience.screen(), audience.is_full()), (Some(1), true));
    assert!(audience.opened() > first, "another window");
    assert!(audience.is_frozen());
    assert_eq!(person.app.seen(), before, "held as it was");
}

#[test]
fn the_keyboard_is_not_for_a_window_on_another_screen_wherever_the_first_one_is_put_meanwhile() {
    let mut person = Person::new();
    person.does(both());
    person.runs(AudienceCommand::Audience);
    assert!(person.app.audience.is_elsewhere());
    // For a moment the system has the first window there, too.
    let moved = [(laptop(), false), (projector(-1280), true)];
    let moved = moved.map(|(screen, is_ours)| Screen { is_ours, ..screen });
    person.does(AudienceReport::Screens(moved.to_vec()));
    assert!(person.app.audience.is_elsewhere());
    person.does(AudienceAction::AudienceTo(1));
    assert!(!person.app.audience.is_elsewhere(), "sent to the facilitator's own on purpose");
}

#[test]
fn a_window_that_the_system_has_on_another_screen_is_opened_anew_and_at_last_fills_none() {
    let mut person = Person::new();
    person.does(both());
    person.does(AudienceReport::AudienceAstray);
    assert_eq!(person.app.audience.opened(), 0, "there is none");
    person.runs(AudienceCommand::Audience);
    let first = person.app.audience.opened();
    let astray = |times: u32, person: &mut Person| {
        for _ in 0..times {
            person.does(AudienceReport::AudienceAstray);
        }
        (person.app.audience.opened() - first, person.app.audience.fills())
    };
    assert_eq!(astray(3, &mut person), (3, Some(1)));
    person.does(AudienceReport::AudienceSeenOn(0));
    person.does(AudienceReport::AudienceSeenOn(1));
    assert_eq!(astray(3, &mut person), (6, Some(1)), "it had been there: there is hope again");
    assert_eq!(astray(1, &mut person), (7, None), "not over the facilitator's work");
    assert_eq!(person.says(), "message-audience-astray");
    assert_eq!(person.app.audience.place(), AudiencePlace::Window);
}

#[test]
fn what_somebody_types_goes_on_while_screens_come_and_go() {
    let mut person = Person::new();
    let (measure, criterion) = crossing(FIRST);
    let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
    person.does(both());
    person.runs(AudienceCommand::Audience);
    person.does(Action::Type(field, "Halvveis".to_owned()));
    let focus = person.app.focus();
    for report in [laptop_only(), both(), laptop_only()] {
        person.does(report);
        assert_eq!(person.app.focus(), focus, "the keyboard stays where it is");
        assert!(!person.app.drafts.is_empty(), "and so does what is typed");
    }
}

#[test]
fn where_there_is_no_screen_for_it_the_key_shows_it_here_and_it_goes_back_all_the_same() {
    let mut person = Person::new();
    person.does(both());
    person.runs(AudienceCommand::Audience);
    person.does(laptop_only());
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    person.does(both());
    assert_eq!(person.app.audience.place(), AudiencePlace::Window);
    person.does(laptop_only());
    person.runs(AudienceCommand::Audience);
    person.does(Action::Back);
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
    person.does(both());
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed, "closed is closed");
}

#[test]
fn mirrored_screens_are_one_and_what_is_dragged_to_a_screen_is_at_home_there() {
    let mut person = Person::new();
    let mirrored = || AudienceReport::Screens(vec![laptop(), projector(0)]);
    person.does(mirrored());
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    person.runs(AudienceCommand::Audience);
    person.does(both());
    person.runs(AudienceCommand::AudienceWindow);
    person.does(AudienceReport::AudienceSeenOn(0));
    person.does(AudienceReport::AudienceSeenOn(1));
    person.runs(AudienceCommand::AudienceFull);
    person.does(mirrored());
    assert_eq!(
        (person.app.audience.place(), person.says()),
        (AudiencePlace::Waiting, "message-audience-mirrored")
    );
    person.does(both());
    assert_eq!(person.app.audience.screen(), Some(1));
    // The system has put it elsewhere before it was counted: what fills a screen is moved by us.
    person.does(AudienceReport::AudienceSeenOn(0));
    assert_eq!(person.app.audience.screen(), Some(1));
}

// On one screen.

#[test]
fn on_one_screen_the_windows_own_close_and_f1_do_not_end_what_the_room_looks_at() {
    let mut person = Person::new();
    person.does(laptop_only());
    person.marks(Mark::High);
    person.runs(AudienceCommand::Audience);
    person.runs(HelpCommand::Keys);
    assert_eq!(person.app.audience.place(), AudiencePlace::Here);
    assert!(person.app.dialog().is_none(), "no page of keys");
    assert_eq!(person.app.audience.asked(), 1, "but what can be done is said");
    let effects = person.does(FileAction::CloseRequested);
    assert!(effects.is_empty(), "{effects:?}");
    assert!(person.app.dialog().is_none(), "the view goes first");
    assert_eq!(person.app.audience.place(), AudiencePlace::Closed);
    person.does(FileAction::CloseRequested);
    assert!(person.app.dialog().is_some(), "then it is about the program");
    person.does(Action::Dismiss);
    person.runs(HelpCommand::Keys);
    assert!(person.app.dialog().is_some());
}

#[test]
fn on_one_screen_f11_fills_it_and_leaving_the_view_leaves_that_too() {
    let mut person = Person::new();
    person.does(laptop_only());
    for leaves in [Action::Back, Action::Do(Room::Start.into())] {
        person.runs(AudienceCommand::Audience);
        assert!(!person.app.audience.fills_here());
        person.runs(AudienceCommand::AudienceFull);
        assert!(person.app.audience.fills_here());
        person.does(leaves);
        assert!(!person.app.audience.fills_here());
    }
}

#[test]
fn the_title_names_a_path_only_where_nobody_else_looks_on() {
    let mut person = Person::new();
    person.marks(Mark::High);
    assert!(person.app.is_unsaved());
    let private = person.app.window_title();
    assert!(private.contains('•'), "{private}");
    person.does(laptop_only());
    person.runs(AudienceCommand::Audience);
    let shown = person.app.window_title();
    assert_eq!(shown, format!("{} – Lyskryss", person.app.document_title()));
    person.runs(AudienceCommand::Audience);
    assert_eq!(person.app.window_title(), private);
}
