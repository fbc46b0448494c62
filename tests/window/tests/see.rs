//! See, by keyboard alone: a question is found, answered, put on the agenda, set aside and shown.

use egui::{Key, Role};
use lyskryss::app::core::picture::Scene;
use lyskryss::app::core::place::Room;
use lyskryss::domain::question::Dealt;
use lyskryss::domain::session::Session;
use lyskryss::insight::questions::said::{AllSaid, QuestionStanding};
use lyskryss::insight::questions::{Question, QuestionKey, QuestionKind};

use crate::harness::{CTRL, Window};

/// In See, which one has come to by its key.
fn in_see() -> Window {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num5);
    assert_eq!(window.app().room, Room::See);
    window
}

fn chosen(window: &Window) -> Question {
    window.app().see.chosen().unwrap().clone()
}

fn standing(window: &Window, question: &Question) -> QuestionStanding {
    AllSaid::of(window.session()).standing(question)
}

/// Walks down to the first question that fits.
fn walk_to(window: &mut Window, fits: impl Fn(&Question) -> bool) -> Question {
    for _ in 0..window.app().see.questions().len() {
        if fits(&chosen(window)) {
            return chosen(window);
        }
        window.key(Key::ArrowDown);
    }
    panic!("no question fits");
}

#[test]
fn a_question_is_answered_in_place_and_that_is_undone() {
    let mut window = in_see();
    let question = walk_to(&mut window, |it| it.kind() == QuestionKind::AtLeastAsGood);
    let QuestionKey::AtLeastAsGood(better, _) = question.key() else { unreachable!() };
    let before = window.session().clone();
    // Enter leads to where it is answered, Ctrl+Enter marks it and leads back to the list.
    window.key(Key::Enter);
    window.chord(CTRL, Key::A);
    window.write("Arbeidslivet er ikke med ennå.");
    window.chord(CTRL, Key::Enter);
    let why = &window.session().decision(better).unwrap().why;
    assert_eq!(why, "Arbeidslivet er ikke med ennå.");
    assert_eq!(standing(&window, &question), QuestionStanding::Dealt(Dealt::Answered));
    assert!(window.focused_name().contains("Besvart"), "{}", window.focused_name());
    window.chord(CTRL, Key::Z);
    assert_eq!(standing(&window, &question), QuestionStanding::Open);
    assert_eq!(chosen(&window).key(), question.key(), "it is looked at again");
    window.chord(CTRL, Key::Z);
    // Ids are never given again.
    let now = Session { next_id: before.next_id, ..window.session().clone() };
    assert!(now == before, "all of it is undone");
}

#[test]
fn a_question_is_put_on_the_agenda_and_set_aside_with_a_reason() {
    let mut window = in_see();
    let fits =
        |it: &Question| matches!(it, Question::EqualsByOne { .. } | Question::HoldsByOne { .. });
    let question = walk_to(&mut window, fits);
    window.tab_to(Role::Button, "Sett på sakslista");
    window.key(Key::Enter);
    assert_eq!(standing(&window, &question), QuestionStanding::Dealt(Dealt::OnAgenda));
    assert!(window.focused_name().contains("På sakslista"), "{}", window.focused_name());
    window.tab_to(Role::Button, "Legg til side …");
    window.key(Key::Space);
    assert_eq!(window.focused_name(), "Hvorfor legges det til side?");
    window.write("Det avgjøres i april.");
    window.key(Key::Escape);
    assert_eq!(standing(&window, &question), QuestionStanding::Dealt(Dealt::SetAside));
    let said = AllSaid::of(window.session()).to(&question).unwrap().words.clone();
    assert_eq!(said, "Det avgjøres i april.");
    // The reason, that it was set aside, that it is on the agenda: a step each.
    for standing_now in [
        QuestionStanding::Dealt(Dealt::SetAside),
        QuestionStanding::Dealt(Dealt::OnAgenda),
        QuestionStanding::Open,
    ] {
        window.chord(CTRL, Key::Z);
        assert_eq!(standing(&window, &question), standing_now);
    }
}

#[test]
fn the_chosen_question_is_shown_on_the_wall_and_the_arrows_lead_it() {
    let mut window = in_see();
    window.key(Key::F5);
    let seen = |window: &Window| match &window.app().seen().scene {
        Scene::Question(scene) => scene.sentence.clone(),
        other => panic!("no question is shown, but {other:?}"),
    };
    let first = seen(&window);
    assert!(window.says(&first), "the wall asks as the window does: {first}");
    window.key(Key::ArrowDown);
    let second = seen(&window);
    assert_ne!(first, second);
    assert!(window.says(&second));
}
