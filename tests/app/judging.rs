//! What a room does in Judge, from key to state, without a window: answers unseen, reveals, counts
//! hands, comes and goes. Sentences are told apart by their keys, whatever they say. The way from
//! crossing to crossing is in `walking.rs`.

use lyskryss::app::command::{Command, CrossingCommand, EditCommand, JudgeCommand, PrepareCommand};
use lyskryss::app::core::edit_names;
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::place::{BoardColumn, Cursor, Focus, Place, Room};
use lyskryss::app::input::{Action, BoardAction, CrossingAction, JudgeAction, PrepareAction};
use lyskryss::app::rooms::judge::Phase;
use lyskryss::app::rooms::prepare::Seating;
use lyskryss::domain::field::{CriterionField, Field, FieldError};
use lyskryss::domain::judging::RoundKind;
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::participant::{ParticipantId, Role};
use lyskryss::domain::round::{Answer, Ballot};
use lyskryss::domain::rules::AnswerWay;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

const BALLOTS: Phase = Phase::Answering(RoundKind::Ballots);
const HANDS: Phase = Phase::Answering(RoundKind::Hands);

// Answers, unseen.

#[test]
fn each_answers_by_a_key_and_the_turn_goes_to_the_next_who_waits() {
    let mut person = Person::new();
    assert_eq!((person.app.phase(), person.app.judge.seat()), (BALLOTS, Some(0)));
    assert!(person.rounds().is_empty(), "looking at it begins nothing");
    person.does(JudgeAction::Seat(1));
    person.marks(Mark::High);
    assert_eq!((person.app.judge.seat(), person.says()), (Some(2), "message-answered"));
    assert_eq!(person.tells("name"), Some(&Arg::Words("Etat B".to_owned())));
    assert_eq!(person.tells("n"), Some(&Arg::Count(2)));
    person.runs(JudgeCommand::Abstain);
    assert_eq!(person.app.judge.seat(), Some(0), "around to who was passed by");
    person.marks(Mark::CannotJudge);
    assert_eq!((person.app.judge.seat(), person.says()), (None, "message-all-answered"));
    assert_eq!(person.mark(), None, "an answer is no mark");
    person.runs(JudgeCommand::Reveal);
    let tally = person.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.cannot_judge, tally.abstained), (1, 1, 1));
}

#[test]
fn once_all_have_answered_mark_keys_do_nothing() {
    let mut person = Person::new();
    person.answer(SPLIT);
    let before = person.session().clone();
    let keys = [
        Command::Crossing(CrossingCommand::Mark(Mark::High)),
        Command::Judge(JudgeCommand::Abstain),
        Command::Crossing(CrossingCommand::ClearMark),
    ];
    for key in keys {
        person.runs(key);
        assert_eq!(person.session(), &before, "{key:?}");
    }
    person.does(JudgeAction::Seat(1));
    person.marks(Mark::High);
    assert_eq!(person.says(), "message-answered-already", "it must be taken back first");
    assert_eq!(person.session(), &before);
}

#[test]
fn an_answer_is_taken_back_by_the_key_that_clears_and_given_again() {
    let mut person = Person::new();
    person.answer(SPLIT);
    person.does(JudgeAction::Seat(0));
    person.runs(CrossingCommand::ClearMark);
    assert_eq!((person.says(), person.app.judge.seat()), ("message-taken-back", Some(0)));
    assert!(!person.app.ballots()[0].has_answered());
    let before = person.app.document.as_ref().unwrap().history.revision();
    person.marks(Mark::High);
    assert_ne!(person.app.document.as_ref().unwrap().history.revision(), before);
    assert!(person.rounds()[0].has_all());
}

#[test]
fn of_a_hidden_answer_nothing_is_said_not_even_what_undo_would_take_back() {
    let mut seen = Vec::new();
    for command in Mark::ALL
        .map(|mark| Command::Crossing(CrossingCommand::Mark(mark)))
        .into_iter()
        .chain([Command::Judge(JudgeCommand::Abstain)])
    {
        let mut person = Person::new();
        person.runs(command);
        let edit = person.app.document.as_ref().unwrap().history.next_undo().unwrap();
        let undo = edit_names::of_edit(edit);
        let shows = format!("{undo:?} {:?} {:?} ", person.app.message(), person.app.judge);
        person.runs(EditCommand::Undo);
        let edit = person.app.document.as_ref().unwrap().history.next_redo().unwrap();
        let redo = edit_names::of_edit(edit);
        let shows = format!("{shows}{redo:?} {:?}", person.app.message());
        for answer in Answer::ALL {
            assert!(!shows.contains(&format!("{answer:?}")), "{answer:?} in {shows}");
        }
        seen.push(shows);
    }
    assert!(seen.iter().all(|other| *other == seen[0]));
}

// Revealing.

#[test]
fn revealing_while_answers_are_missing_names_who_once_and_then_reveals() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.says(), "message-no-round", "there is nothing to show");
    person.marks(Mark::High);
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.says(), "message-answers-missing");
    assert_eq!(person.tells("names"), Some(&Arg::Words("Etat B, Etat C".to_owned())));
    assert!(person.rounds()[0].is_open());
    person.runs(JudgeCommand::Reveal);
    assert_eq!((person.says(), person.app.phase()), ("message-revealed", Phase::Talking));
    assert_eq!(person.rounds()[0].tally().unwrap().silent, 2);
}

#[test]
fn who_is_missing_is_asked_anew_whenever_others_are_missing() {
    let after = |change: fn(&mut Person)| {
        let mut person = Person::new();
        person.marks(Mark::High);
        person.marks(Mark::High);
        person.runs(JudgeCommand::Reveal);
        assert_eq!(person.tells("names"), Some(&Arg::Words("Etat C".to_owned())));
        change(&mut person);
        person.runs(JudgeCommand::Reveal);
        (person.says(), person.rounds()[0].is_open())
    };
    let asked = ("message-answers-missing", true);
    assert_eq!(after(|person| person.marks(Mark::High)), ("message-revealed", false));
    let taken_back = after(|person| {
        person.does(JudgeAction::Seat(0));
        person.runs(CrossingCommand::ClearMark);
    });
    assert_eq!(taken_back, asked, "another answer is missing now");
    let joined = after(|person| {
        person.does(PrepareAction::SetRole(ParticipantId(4), Role::Member));
    });
    assert_eq!(joined, asked, "somebody came");
    let undone = after(|person| {
        person.runs(EditCommand::Undo);
    });
    assert_eq!(undone, asked, "an answer was undone");
}

#[test]
fn a_round_whose_answers_were_all_taken_back_is_not_revealed() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.does(JudgeAction::Seat(0));
    person.runs(CrossingCommand::ClearMark);
    for _ in 0..2 {
        person.runs(JudgeCommand::Reveal);
        assert_eq!(person.says(), "message-nobody-answered");
        assert!(person.rounds()[0].is_open());
    }
}

#[test]
fn undoing_a_reveal_hides_again_and_mark_keys_agree_on_nothing() {
    let mut person = Person::new();
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.runs(EditCommand::Undo);
    assert_eq!((person.app.phase(), person.rounds()[0].tally()), (BALLOTS, None));
    person.marks(Mark::High);
    assert_eq!(person.mark(), None);
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.app.phase(), Phase::Talking);
}

#[test]
fn after_the_reveal_a_mark_key_agrees_and_stays_and_done_goes_on() {
    let mut person = Person::new();
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.marks(Mark::Medium);
    assert_eq!((person.mark(), person.here()), (Some(Mark::Medium), crossing(FIRST)));
    assert_eq!(person.says(), "message-marked");
    person.marks(Mark::Low);
    assert_eq!(person.mark(), Some(Mark::Low), "until it is right");
    person.runs(CrossingCommand::ClearMark);
    assert_eq!(person.mark(), None);
    person.runs(JudgeCommand::DoneHere);
    assert_eq!((person.here(), person.says()), (crossing((11, 8)), "message-not-agreed"));
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!(person.app.phase(), Phase::Talking, "it was answered here");

    person.runs(JudgeCommand::ToggleJudgeAdvance);
    person.marks(Mark::Medium);
    assert_eq!(person.here(), crossing((11, 8)), "goes on by itself where that was chosen");
}

#[test]
fn done_with_a_round_still_open_goes_on_and_says_so() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.runs(JudgeCommand::DoneHere);
    assert_eq!((person.here(), person.says()), (crossing((11, 8)), "message-still-open"));
    assert_eq!(person.app.judge.seat(), Some(0));
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!((person.app.phase(), person.app.judge.seat()), (BALLOTS, Some(1)), "as it was left");
}

#[test]
fn another_round_keeps_the_first_and_can_be_given_up() {
    let mut person = Person::new();
    person.answer(SPLIT);
    assert!(!Command::Judge(JudgeCommand::NewRound).is_enabled(&person.app), "one at a time");
    person.runs(JudgeCommand::Reveal);
    let first = person.rounds()[0].clone();
    person.runs(JudgeCommand::NewRound);
    assert_eq!((person.app.phase(), person.app.judge.seat()), (BALLOTS, Some(0)));
    assert_eq!((person.says(), person.tells("n")), ("message-new-round", Some(&Arg::Count(2))));
    person.marks(Mark::Low);
    person.runs(JudgeCommand::CancelRound);
    assert_eq!((person.says(), person.app.phase()), ("message-round-cancelled", Phase::Talking));
    assert_eq!(person.rounds(), [first]);
    person.runs(EditCommand::Undo);
    assert!(person.app.ballots()[0].has_answered(), "given up by mistake: all is back");
}

// The board, and other ways.

#[test]
fn a_mark_key_on_the_board_where_a_round_is_open_opens_judge_and_changes_nothing() {
    let mut person = Person::new();
    person.marks(Mark::High);
    let before = person.session().clone();
    let (measure, criterion) = person.here();
    person.does(Action::Back);
    assert_eq!(person.app.room, Room::Board);
    let cursor = Cursor { measure, column: BoardColumn::Criterion(criterion) };
    assert_eq!(person.app.board.cursor(), Some(cursor), "back at the crossing that was judged");
    for action in [
        Action::Do(Command::Crossing(CrossingCommand::Mark(Mark::Low))),
        Action::Do(Command::Crossing(CrossingCommand::ClearMark)),
        Action::Board(BoardAction::Mark((measure, criterion), Some(Mark::Low))),
    ] {
        person.runs(Room::Board);
        person.does(action);
        assert_eq!((person.app.room, person.says()), (Room::Judge, "message-round-open-here"));
        assert_eq!((person.session(), person.here()), (&before, (measure, criterion)));
    }
    person.runs(Room::Board);
    person.does(BoardAction::Select(Cursor {
        measure,
        column: BoardColumn::Criterion(crossing((0, 8)).1),
    }));
    person.marks(Mark::Low);
    assert_eq!(person.app.room, Room::Board, "elsewhere it is set as ever");
    assert_eq!(person.session().mark(measure, crossing((0, 8)).1), Some(Mark::Low));
}

#[test]
fn where_no_round_can_be_held_the_mark_is_set_directly() {
    let mut person = Person::new();
    person.goes_to((11, 9));
    assert_eq!((person.app.way(), person.app.phase()), (AnswerWay::Direct, Phase::Talking));
    person.marks(Mark::Low);
    assert_eq!(person.mark(), Some(Mark::Low));
    person.marks(Mark::Medium);
    assert_eq!((person.says(), person.mark()), ("message-no-sentence", Some(Mark::Low)));
    person.runs(JudgeCommand::NewRound);
    assert_eq!((person.says(), person.rounds().len()), ("message-no-sentence", 0));

    let mut person = Person::new();
    for seat in 1..4 {
        person.does(PrepareAction::SetSeat(ParticipantId(seat), Seating::Absent));
    }
    assert_eq!(person.app.way(), AnswerWay::Direct, "nobody is there");
    person.runs(JudgeCommand::NewRound);
    assert_eq!(person.says(), "message-nobody-judges");
}

#[test]
fn another_way_to_answer_is_refused_while_a_round_holds_answers() {
    let mut person = Person::new();
    person.marks(Mark::High);
    let before = person.session().clone();
    for way in [AnswerWay::Hands, AnswerWay::Direct] {
        assert_eq!(person.runs(JudgeCommand::Way(way)), []);
        assert_eq!(
            (person.says(), person.app.chosen_way()),
            ("message-round-is-open", AnswerWay::Ballots)
        );
        assert_eq!(person.session(), &before);
    }
    person.does(JudgeAction::Seat(0));
    person.runs(CrossingCommand::ClearMark);
    let effects = person.runs(JudgeCommand::Way(AnswerWay::Hands));
    assert!(
        effects.iter().all(|effect| matches!(effect, Effect::Journal(_))),
        "the session keeps it"
    );
    assert_eq!((person.rounds().len(), person.app.phase()), (0, HANDS));
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Low);
    assert_eq!((person.mark(), person.rounds().len()), (Some(Mark::Low), 0));
}

// A show of hands.

fn hands(mark: Mark) -> Field {
    let (measure, criterion) = crossing(FIRST);
    Field::Hands(measure, criterion, mark)
}

fn with_hands() -> Person {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(AnswerWay::Hands));
    person
}

#[test]
fn hands_are_typed_and_more_than_people_stay_as_they_were_typed_until_they_are_mended() {
    let mut person = with_hands();
    person.marks(Mark::Low);
    assert_eq!(person.app.focus().1, Some(Focus::Field(hands(Mark::Low))));
    assert_eq!(person.mark(), None);
    person.types(hands(Mark::Low), "2");
    person.types(hands(Mark::High), "2");
    assert_eq!(person.rounds()[0].hands().unwrap().all(), 2);
    assert_eq!(person.app.shown(hands(Mark::High)), "2");
    let too_many = Some(FieldError::TooMany { of: 3 });
    assert_eq!(person.app.field_error(hands(Mark::High)), too_many);
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.says(), "message-mend-hands");
    assert!(person.rounds()[0].is_open());
    person.types(hands(Mark::High), "1");
    assert_eq!(person.app.field_error(hands(Mark::High)), None);
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.says(), "message-revealed");
    let tally = person.rounds()[0].tally().unwrap();
    assert_eq!((tally.high, tally.low, tally.silent), (1, 2, 0));
}

#[test]
fn missing_hands_are_told_once_as_a_number() {
    let mut person = with_hands();
    person.types(hands(Mark::Medium), "1");
    person.runs(JudgeCommand::Reveal);
    assert_eq!((person.says(), person.tells("n")), ("message-hands-missing", Some(&Arg::Count(2))));
    person.runs(JudgeCommand::Reveal);
    assert_eq!(person.rounds()[0].tally().unwrap().silent, 2);
}

#[test]
fn what_was_typed_for_a_measure_that_is_gone_is_let_go() {
    let mut person = with_hands();
    person.types(hands(Mark::High), "4");
    assert!(person.app.is_unsaved());
    let entry = EntryId::Measure(crossing(FIRST).0);
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person.does(PrepareAction::SelectEntry(entry));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    assert_eq!(person.session().measure(crossing(FIRST).0), None);
    // With four who judge, the four hands would be right.
    person.does(PrepareAction::SetRole(ParticipantId(4), Role::Member));
    person.does(Action::Commit);
    assert!(person.app.drafts.is_empty());
}

// Who comes and goes.

#[test]
fn who_comes_or_goes_in_the_middle_of_a_round_is_said_and_the_rest_goes_on() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.does(PrepareAction::SetSeat(ParticipantId(2), Seating::Absent));
    assert_eq!(person.says(), "message-left-round");
    assert_eq!(person.tells("name"), Some(&Arg::Words("Etat B".to_owned())));
    assert_eq!(person.app.ballots().len(), 2);
    person.does(PrepareAction::SetRole(ParticipantId(4), Role::Member));
    assert_eq!(person.says(), "message-joined-round");
    person.does(PrepareAction::SetSeat(ParticipantId(4), Seating::Substitute));
    assert_ne!(person.says(), "message-left-round", "a substitute answers for the seat");
    person.runs(Room::Judge);
    person.marks(Mark::Low);
    person.marks(Mark::Low);
    assert_eq!(person.says(), "message-all-answered");
    let names: Vec<_> = person.app.ballots().into_iter().map(|b| b.name).collect();
    assert_eq!(names, ["Etat A", "Etat C", "Etat D"]);
    for _ in 0..5 {
        person.runs(EditCommand::Undo);
    }
    let answered: Vec<_> = person.app.ballots().iter().map(Ballot::has_answered).collect();
    assert_eq!(answered, [true, false, false], "Etat B is back");
}

#[test]
fn who_comes_or_goes_by_undo_does_not_make_it_somebody_elses_turn() {
    let mut person = Person::new();
    let turn =
        |person: &Person| person.app.ballots()[person.app.judge.seat().unwrap()].name.clone();
    person.marks(Mark::High);
    assert_eq!(turn(&person), "Etat B");
    person.runs(Room::Prepare);
    person.does(PrepareAction::SetSeat(ParticipantId(1), Seating::Absent));
    person.runs(Room::Judge);
    assert_eq!(turn(&person), "Etat B");
    person.runs(EditCommand::Undo);
    assert_eq!(turn(&person), "Etat B", "Etat A is back, but has answered");
    person.runs(EditCommand::Redo);
    assert_eq!(turn(&person), "Etat B");
}

// Whatever is done.

/// Something that can be asked for in the middle of a meeting.
fn action() -> impl Strategy<Value = fn(u8) -> Action> {
    let actions: Vec<fn(u8) -> Action> = vec![
        |n| Action::Do(Command::all().cycle().nth(usize::from(n)).unwrap()),
        |n| Action::Do(Command::all().cycle().nth(usize::from(n)).unwrap()),
        |n| Action::Do(Command::Crossing(CrossingCommand::Mark(Mark::ALL[usize::from(n) % 4]))),
        |n| Action::Do(Command::Crossing(CrossingCommand::Mark(Mark::ALL[usize::from(n) % 4]))),
        |n| {
            let rounds = [
                Command::Judge(JudgeCommand::Reveal),
                Command::Judge(JudgeCommand::NewRound),
                Command::Judge(JudgeCommand::CancelRound),
            ];
            Action::Do(rounds[usize::from(n) % 3])
        },
        |n| {
            Action::Do(if n.is_multiple_of(3) {
                Command::Edit(EditCommand::Redo)
            } else {
                Command::Edit(EditCommand::Undo)
            })
        },
        |n| Action::Do(Command::Judge(JudgeCommand::Way(AnswerWay::ALL[usize::from(n) % 3]))),
        |n| {
            Action::Go(Place::Crossing((
                MeasureId(10 + u32::from(n) % 3),
                crossing((0, 7 + u32::from(n / 3) % 3)).1,
            )))
        },
        |n| Action::Judge(JudgeAction::Seat(usize::from(n) % 4)),
        |n| {
            let seats = [Seating::Present, Seating::Absent, Seating::Substitute];
            Action::Prepare(PrepareAction::SetSeat(
                ParticipantId(1 + u32::from(n) % 4),
                seats[usize::from(n / 4) % 3],
            ))
        },
        |n| {
            Action::Prepare(PrepareAction::SetRole(
                ParticipantId(1 + u32::from(n) % 4),
                Role::ALL[usize::from(n / 4) % 3],
            ))
        },
        |n| Action::Type(hands(Mark::ALL[usize::from(n) % 4]), (n / 4 % 5).to_string()),
        |n| {
            Action::Type(
                Field::Criterion(crossing(FIRST).1, CriterionField::Low),
                (n % 3).to_string(),
            )
        },
        |n| {
            Action::Judge(JudgeAction::ChangeStand(
                usize::from(n) % 3,
                Answer::ALL[usize::from(n / 3) % 5],
            ))
        },
        |n| {
            Action::Crossing(CrossingAction::OnlyATypo(
                crossing(FIRST).1,
                Light::Low,
                (n % 3).to_string(),
            ))
        },
        |n| {
            Action::Prepare(PrepareAction::SelectEntry(EntryId::Participant(ParticipantId(
                1 + u32::from(n) % 4,
            ))))
        },
        |_| Action::Agree,
        |_| Action::Dismiss,
    ];
    select(actions)
}

proptest! {
    #[test]
    fn no_sequence_of_actions_breaks_a_meeting_or_shows_what_is_hidden(
        steps in vec((action(), any::<u8>()), 1..60),
    ) {
        let mut person = Person::new();
        for (action, number) in steps {
            person.now.minute = number % 5;
            person.does(action(number));
            let Some(session) = person.app.session() else { continue };
            prop_assert_eq!(session.check(), Ok(()));
            for round in session.rounds.iter().filter(|round| round.is_open()) {
                prop_assert_eq!((round.tally(), round.stands()), (None, None));
            }
            let ballots = person.app.ballots().len();
            prop_assert!(person.app.judge.seat().is_none_or(|seat| seat < ballots));
        }
    }
}
