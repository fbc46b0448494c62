//! The way from crossing to crossing, the talk in each, and what is written there on the way.

use std::time::Duration;

use lyskryss::app::command::{Command, CrossingCommand, EditCommand, JudgeCommand};
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::place::{Focus, Room};
use lyskryss::app::input::{CrossingAction, JudgeAction, PrepareAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::field::{CriterionField, Field, JudgementField};
use lyskryss::domain::judging::{Crossing, FollowUp};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::Answer;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::walk::{WalkFilter, WalkOrder};
use lyskryss::insight::points::points;
use lyskryss::insight::walk::crossings;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

// Walks.

fn walked(person: &Person) -> Vec<(u32, u32)> {
    crossings(person.session()).into_iter().map(|(m, c)| (m.0, c.0)).collect()
}

/// From the first crossing on, as far as it goes.
fn way(person: &mut Person) -> Vec<(u32, u32)> {
    let all = crossings(person.session());
    let comes = |at: &&Crossing| {
        person.goes_to((at.0.0, at.1.0));
        let place = person.app.judge.place().unwrap();
        place.previous.is_none() && place.at == 1
    };
    let mut way = Vec::new();
    let begins = all.iter().rev().find(comes);
    if let Some(at) = begins {
        person.goes_to((at.0.0, at.1.0));
        loop {
            way.push((person.here().0.0, person.here().1.0));
            person.runs(JudgeCommand::NextCrossing);
            if person.says() == "message-last-crossing" {
                break;
            }
        }
    }
    way
}

#[test]
fn a_walk_goes_by_measure_by_criterion_or_in_an_order_that_was_drawn_once() {
    let mut person = Person::new();
    let by_measure = walked(&person);
    assert_eq!(by_measure[..4], [(11, 7), (11, 8), (11, 9), (12, 7)], "as the board groups them");
    assert_eq!(way(&mut person), by_measure);
    person.runs(JudgeCommand::Order(WalkOrder::Criteria));
    let by_criterion = walked(&person);
    assert_eq!(by_criterion[..4], [(11, 7), (12, 7), (10, 7), (11, 8)]);
    assert_eq!(way(&mut person), by_criterion);
    assert!(!Command::Judge(JudgeCommand::Reshuffle).is_enabled(&person.app));

    let mut drawn = std::collections::BTreeSet::new();
    for dice in 0..40 {
        let mut person = Person::new();
        person.now.dice = dice;
        person.runs(JudgeCommand::Order(WalkOrder::Shuffled));
        let order = walked(&person);
        drawn.insert(order[..3].to_vec());
        person.now.dice = dice + 1;
        person.runs(JudgeCommand::Order(WalkOrder::Measures));
        person.runs(JudgeCommand::Order(WalkOrder::Shuffled));
        assert_eq!(walked(&person), order, "what was drawn is kept");
        person.runs(JudgeCommand::Reshuffle);
        drawn.insert(walked(&person)[..3].to_vec());
        assert_eq!(person.session().walk.shuffled.len(), 3);
    }
    assert_eq!(drawn.len(), 6, "any order of three can come: {drawn:?}");
}

#[test]
fn measures_that_came_after_the_draw_are_walked_last() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Order(WalkOrder::Shuffled));
    let drawn = person.session().walk.shuffled.clone();
    person.does(PrepareAction::Paste(Tab::Measures, "9.9\tSist".into()));
    let new = person.session().measures.iter().map(|m| m.id).max().unwrap();
    let first_column: Vec<_> = crossings(person.session())[..4].iter().map(|at| at.0).collect();
    assert_eq!(first_column, [drawn, vec![new]].concat());
}

#[test]
fn a_walk_comes_by_what_is_not_judged_what_was_split_or_what_has_an_old_wording() {
    let mut person = Person::new();
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.goes_to((12, 7));
    person.answer([Mark::High; 3]);
    person.runs(JudgeCommand::Reveal);
    person.marks(Mark::High);
    person.goes_to((10, 8));
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::CannotJudge);
    let all = walked(&person);
    let low = Field::Criterion(crossing((0, 7)).1, CriterionField::High);
    person.types(low, "Svært mye.");
    assert_eq!((person.says(), person.tells("n")), ("message-old-wording", Some(&Arg::Count(1))));
    for (only, comes) in [
        (WalkFilter::All, all.clone()),
        (
            WalkFilter::NotJudged,
            all.iter().copied().filter(|at| ![(12, 7), (10, 8)].contains(at)).collect(),
        ),
        (WalkFilter::Split, vec![FIRST]),
        (WalkFilter::OldWording, vec![(12, 7)]),
        (WalkFilter::Unsettled, vec![FIRST]),
    ] {
        person.runs(JudgeCommand::Walk(only));
        person.goes_to((10, 9));
        let mut seen = vec![(10, 9)];
        while person.app.judge.place().unwrap().previous.is_some() {
            person.runs(JudgeCommand::PreviousCrossing);
            seen.insert(0, (person.here().0.0, person.here().1.0));
        }
        let mut expected = comes;
        if !expected.contains(&(10, 9)) {
            expected.push((10, 9));
        }
        assert_eq!(seen, expected, "{only:?}");
    }
}

#[test]
fn a_crossing_stays_in_its_place_of_the_walk_while_it_is_judged() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Walk(WalkFilter::NotJudged));
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.goes_to((11, 8));
    let place = person.app.judge.place().unwrap();
    assert_eq!((place.at, place.of), (2, 9));
    person.marks(Mark::High);
    assert_eq!(person.app.judge.place(), Some(place), "judged, but still in sight");
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(person.here(), crossing((11, 9)));
    let place = person.app.judge.place().unwrap();
    assert_eq!((place.at, place.of, place.previous), (2, 8, Some(crossing(FIRST))));
    person.goes_to(FIRST);
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!((person.says(), person.here()), ("message-first-crossing", crossing(FIRST)));
}

// The talk.

#[test]
fn the_talk_is_counted_by_the_running_time_and_can_be_paused_and_extended() {
    let mut person = Person::new();
    let at = |person: &mut Person, seconds: u64| {
        person.now.running = Duration::from_secs(seconds);
        (
            person.app.judge.timer().left(person.now.running).map(|left| left.as_secs()),
            person.app.judge.timer().is_running(person.now.running),
        )
    };
    assert_eq!(at(&mut person, 1000), (None, false));
    person.runs(JudgeCommand::Talk);
    assert_eq!(at(&mut person, 1000), (Some(180), true));
    assert_eq!(at(&mut person, 1050), (Some(130), true));
    person.now.minute = 10;
    assert_eq!(at(&mut person, 1050), (Some(130), true), "whatever the clock on the wall says");
    person.runs(JudgeCommand::Talk);
    assert_eq!(at(&mut person, 1500), (Some(130), false));
    person.runs(JudgeCommand::MoreTime);
    assert_eq!(at(&mut person, 1600), (Some(190), false), "more, but still paused");
    person.runs(JudgeCommand::Talk);
    assert_eq!(at(&mut person, 1700), (Some(90), true));
    person.runs(JudgeCommand::MoreTime);
    assert_eq!(at(&mut person, 1800), (Some(50), true));
    assert_eq!(at(&mut person, 1850), (Some(0), false));
    assert_eq!(at(&mut person, 9000), (Some(0), false), "up is up");
    person.runs(JudgeCommand::MoreTime);
    assert_eq!(at(&mut person, 9010), (Some(50), true), "and goes on");
    at(&mut person, 9900);
    person.runs(JudgeCommand::Talk);
    assert_eq!(at(&mut person, 9901), (Some(179), true), "or begins anew");
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(at(&mut person, 9902), (None, false), "each crossing has its own");
}

#[test]
fn the_talk_is_as_long_as_it_is_set_from_one_minute_to_an_hour() {
    let mut person = Person::new();
    for (command, end) in [
        (Command::Judge(JudgeCommand::ShorterTalk), 1),
        (Command::Judge(JudgeCommand::LongerTalk), 60),
    ] {
        for _ in 0..100 {
            person.runs(command);
        }
        assert_eq!(person.app.talk_minutes(), end);
        assert!(!command.is_enabled(&person.app));
    }
    person.runs(JudgeCommand::Talk);
    assert_eq!(person.app.judge.timer().left(Duration::ZERO), Some(Duration::from_hours(1)));
}

#[test]
fn the_talk_goes_on_while_one_looks_elsewhere_and_ends_with_a_reveal_or_a_new_round() {
    let mut person = Person::new();
    let left = |person: &Person| {
        let left = person.app.judge.timer().left(person.now.running);
        left.map(|left| left.as_secs())
    };
    person.runs(JudgeCommand::Talk);
    person.now.running = Duration::from_secs(20);
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(left(&person), None);
    person.now.running = Duration::from_secs(50);
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!(left(&person), Some(130), "nobody stopped it");
    person.runs(Room::Board);
    person.runs(Room::Judge);
    assert_eq!(left(&person), Some(130));

    person.goes_to((12, 7));
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.goes_to(FIRST);
    assert_eq!(left(&person), Some(130), "what is shown elsewhere does not end it");
    person.answer(SPLIT);
    assert_eq!(left(&person), Some(130));
    person.runs(JudgeCommand::Reveal);
    assert_eq!(left(&person), None, "what is shown is talked of anew");
    person.runs(JudgeCommand::Talk);
    assert_eq!(left(&person), Some(180));
    person.runs(JudgeCommand::NewRound);
    assert_eq!(left(&person), None);
}

// Follow-ups, views, examples, wordings.

fn follow_up(person: &mut Person, at: (u32, u32), what: &str, who: &str, by: &str) {
    let (measure, criterion) = crossing(at);
    let fields =
        [JudgementField::ConditionWhat, JudgementField::ConditionWho, JudgementField::ConditionBy];
    for (field, text) in fields.into_iter().zip([what, who, by]) {
        person.types(Field::Judgement(measure, criterion, field), text);
    }
}

#[test]
fn follow_ups_stand_with_those_that_nobody_took_first_then_by_day_and_what_is_done_last() {
    let mut person = Person::new();
    follow_up(&mut person, (10, 7), "uten dag", "Etat A", "");
    follow_up(&mut person, (10, 8), "sent", "Etat A", "2027-09-01");
    follow_up(&mut person, (11, 7), "tidlig", "Etat B", "2027-02-01");
    follow_up(&mut person, (11, 8), "ingen sent", "", "2027-12-01");
    follow_up(&mut person, (12, 7), "ingen", " ", "");
    let whats = |person: &Person, done| -> Vec<String> {
        points(person.session(), done).iter().map(|p| p.item.what.clone()).collect()
    };
    let order = ["ingen sent", "ingen", "tidlig", "sent", "uten dag"];
    assert_eq!(whats(&person, false), order);
    person.does(CrossingAction::Tick(crossing((11, 8)), FollowUp::Condition, true));
    assert_eq!(whats(&person, false), order[1..]);
    let all = [&order[1..], &order[..1]].concat();
    assert_eq!(whats(&person, true), all);
    let ticked = person.session().judgement(MeasureId(11), crossing((0, 8)).1).unwrap();
    assert_eq!(ticked.condition.done, Some(person.now.day));
    person.does(CrossingAction::Tick(crossing((11, 8)), FollowUp::Condition, false));
    assert_eq!(whats(&person, false), order);
    person.does(CrossingAction::Tick(crossing((12, 9)), FollowUp::Missing, true));
    assert_eq!(person.session().judgement(MeasureId(12), crossing((0, 9)).1), None);
}

#[test]
fn a_view_of_its_own_gets_a_field_and_stands_in_the_session_once_it_says_something() {
    let mut person = Person::new();
    let who = ParticipantId(2);
    let (measure, criterion) = person.here();
    let field = Field::Reservation(measure, criterion, who);
    person.does(JudgeAction::Reserve(who));
    assert_eq!(person.app.focus().1, Some(Focus::Field(field)));
    assert_eq!(person.app.judge.reserving(), [who]);
    assert!(!person.app.is_unsaved(), "an empty field is no view");
    person.types(field, "Vi er uenige.");
    assert_eq!(person.session().reservations[0].name, "Etat B");
    person.runs(JudgeCommand::NextCrossing);
    assert!(person.app.judge.reserving().is_empty());
}

#[test]
fn an_example_is_pinned_where_a_light_is_and_taken_away_by_the_same_key() {
    let mut person = Person::new();
    assert!(
        !Command::Crossing(CrossingCommand::PinExample).is_enabled(&person.app),
        "there is no light yet"
    );
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Medium);
    let pinned = |person: &Person| person.session().criteria[0].example(Light::Medium);
    person.runs(CrossingCommand::PinExample);
    assert_eq!((person.says(), pinned(&person)), ("message-pinned", Some(MeasureId(11))));
    person.runs(CrossingCommand::PinExample);
    assert_eq!((person.says(), pinned(&person)), ("message-unpinned", None));
}

#[test]
fn a_light_under_an_earlier_wording_is_confirmed_by_command_or_by_its_own_key() {
    for command in [
        Command::Crossing(CrossingCommand::Confirm),
        Command::Crossing(CrossingCommand::Mark(Mark::Low)),
    ] {
        let mut person = Person::new();
        person.runs(JudgeCommand::Way(AnswerWay::Direct));
        person.marks(Mark::Low);
        assert!(!Command::Crossing(CrossingCommand::Confirm).is_enabled(&person.app));
        let (measure, criterion) = person.here();
        person.types(Field::Criterion(criterion, CriterionField::Low), "Svært lite.");
        assert!(Command::Crossing(CrossingCommand::Confirm).is_enabled(&person.app));
        person.now.minute += 1;
        person.runs(command);
        let judgement = person.session().judgement(measure, criterion).unwrap();
        assert_eq!((judgement.mark, &judgement.wording), (Some(Mark::Low), &None));
        assert_eq!(person.session().history.len(), 2);
    }
}

#[test]
fn a_wording_that_was_only_mended_leaves_no_light_behind() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Low);
    let (_, criterion) = person.here();
    person.types(Field::Criterion(criterion, CriterionField::Low), "Litt.");
    person.does(CrossingAction::OnlyATypo(criterion, Light::Low, "Lite.".to_owned()));
    assert!(person.session().judgements.iter().all(|j| j.wording.is_none()));
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().judgements[0].wording.as_deref(), Some("Lite."));
}

#[test]
fn undo_in_judge_goes_to_the_crossing_it_is_about() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.runs(JudgeCommand::DoneHere);
    person.runs(JudgeCommand::DoneHere);
    person.runs(EditCommand::Undo);
    assert_eq!((person.here(), person.app.judge.seat()), (crossing(FIRST), Some(0)));
    assert_eq!((person.says(), person.rounds().len()), ("message-undone", 0));
}

#[test]
fn rules_hold_for_rounds_that_begin_after_them() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.runs(JudgeCommand::ToggleAnonymous);
    person.answer([Mark::High, Mark::Low, Mark::Low]);
    person.runs(JudgeCommand::Reveal);
    assert!(person.rounds()[0].stands().is_some(), "it began with names");
    person.runs(JudgeCommand::NewRound);
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    assert!(person.rounds()[1].stands().is_none() && person.rounds()[1].tally().is_some());
    person.does(JudgeAction::ChangeStand(0, Answer::Low));
    assert_eq!(person.says(), "message-stands-are-fixed");
}
