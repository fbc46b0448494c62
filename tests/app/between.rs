//! What comes in between while a room judges, without a window: keys at the wrong time, people who
//! come and go, a wording that is changed, a measure that is gone. What a room does when nothing
//! comes in between is in `judging.rs`.

use std::sync::Arc;

use lyskryss::app::command::{
    Command, CrossingCommand, EditCommand, FileCommand, JudgeCommand, PrepareCommand,
};
use lyskryss::app::core::effect::{Effect, SaveOrder};
use lyskryss::app::core::journal_queue::JournalOrder;
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::phrases;
use lyskryss::app::core::place::{Focus, Place, Room};
use lyskryss::app::input::{
    Action, BoardAction, FileAction, FileReport, Homeless, JudgeAction, PrepareAction,
};
use lyskryss::app::rooms::judge::Phase;
use lyskryss::app::rooms::prepare::{Seating, Tab};
use lyskryss::app::services::files::{FileQuestion, Offer, Standing};
use lyskryss::app::state::Dialog;
use lyskryss::domain::field::{
    CriterionField, DetailsField, Field, FieldError, JudgementField, ParticipantField,
};
use lyskryss::domain::judging::RoundKind;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::participant::{ParticipantId, Role};
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::session::Session;
use lyskryss::i18n::{self, Texts};
use lyskryss::storage::journal::{JournalEntry, Recovery};

use crate::meeting::{FIRST, Person, SPLIT, crossing, left};

const BALLOTS: Phase = Phase::Answering(RoundKind::Ballots);

type RandomEdit = (&'static str, fn(&mut Person));

fn asking(way: AnswerWay) -> Person {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(way));
    person
}

fn hands(mark: Mark) -> Field {
    let (measure, criterion) = crossing(FIRST);
    Field::Hands(measure, criterion, mark)
}

fn sentence(criterion: u32, field: CriterionField) -> Field {
    Field::Criterion(crossing((0, criterion)).1, field)
}

fn words(text: &str) -> Arg {
    Arg::Words(text.to_owned())
}

// Keys at the wrong time.

#[test]
fn while_the_room_answers_the_rationale_is_not_written_and_nothing_else_comes_of_its_key() {
    let (measure, criterion) = crossing(FIRST);
    let rationale = Field::Judgement(measure, criterion, JudgementField::Rationale);
    for way in [AnswerWay::Ballots, AnswerWay::Hands] {
        let mut person = asking(way);
        for _ in 0..2 {
            let before = person.session().clone();
            person.runs(CrossingCommand::EditRationale);
            assert_eq!(person.says(), "message-rationale-later", "{way:?}");
            assert_eq!(person.app.focus().1, Some(Focus::Judge), "what is typed goes nowhere else");
            assert_eq!(person.session(), &before);
            person.runs(JudgeCommand::NewRound);
            assert!(person.rounds()[0].is_open(), "the second time in a round that was begun");
        }
        match way {
            AnswerWay::Hands => person.types(hands(Mark::Low), "3"),
            _ => person.answer(SPLIT),
        }
        person.runs(CrossingCommand::EditRationale);
        assert_eq!(person.says(), "message-rationale-later", "all have answered, but unseen");
        person.runs(JudgeCommand::Reveal);
        person.runs(CrossingCommand::EditRationale);
        assert_eq!(person.says(), "message-revealed");
        assert_eq!(person.app.focus().1, Some(Focus::Field(rationale)));
    }
}

#[test]
fn a_light_under_an_earlier_wording_is_not_confirmed_while_a_round_is_open() {
    let mut person = asking(AnswerWay::Direct);
    person.marks(Mark::Low);
    person.types(sentence(7, CriterionField::Low), "Svært lite.");
    assert!(Command::Crossing(CrossingCommand::Confirm).is_enabled(&person.app));
    person.runs(JudgeCommand::NewRound);
    for room in [Room::Judge, Room::Board] {
        person.does(Action::Go(Place::Room(room)));
        assert_eq!(person.app.crossing_in_hand(), Some(crossing(FIRST)));
        let before = person.session().clone();
        assert!(!Command::Crossing(CrossingCommand::Confirm).is_enabled(&person.app), "{room:?}");
        person.runs(CrossingCommand::Confirm);
        assert_eq!(person.session(), &before);
    }
    person.runs(Room::Judge);
    person.runs(JudgeCommand::CancelRound);
    person.runs(CrossingCommand::Confirm);
    assert_eq!(person.says(), "message-confirmed");
}

#[test]
fn that_it_was_asked_to_reveal_anyway_holds_only_here_and_now() {
    let asked = |person: &Person| person.app.asks_to_reveal().is_some();
    let after = |change: fn(&mut Person)| {
        let mut person = Person::new();
        person.goes_to((11, 8));
        person.marks(Mark::Low);
        person.goes_to(FIRST);
        person.marks(Mark::High);
        person.runs(JudgeCommand::Reveal);
        assert!(asked(&person) && person.rounds()[0].is_open());
        change(&mut person);
        assert!(!asked(&person), "it is not asked any more");
        person.runs(JudgeCommand::Reveal);
        (person.says(), person.rounds()[0].is_open(), asked(&person))
    };
    let anew = ("message-answers-missing", true, true);
    let changes: [RandomEdit; 7] = [
        ("there is a round here too", |person| person.goes_to((11, 8))),
        ("away and back", |person| {
            person.runs(JudgeCommand::NextCrossing);
            person.runs(JudgeCommand::PreviousCrossing);
        }),
        ("to the board and back", |person| {
            person.runs(Room::Board);
            person.runs(Room::Judge);
        }),
        ("another title", |person| {
            person.types(Field::Details(DetailsField::Title), "Nytt møte");
        }),
        ("a light elsewhere", |person| {
            let (measure, criterion) = crossing((10, 8));
            person.does(BoardAction::Mark((measure, criterion), Some(Mark::High)));
        }),
        ("somebody elses turn", |person| {
            person.does(JudgeAction::Seat(2));
        }),
        ("undone and done again", |person| {
            person.runs(EditCommand::Undo);
            person.runs(EditCommand::Redo);
        }),
    ];
    for (what, change) in changes {
        assert_eq!(after(change), anew, "{what}");
    }
}

// What is said of a round in which not all took a stand.

#[test]
fn where_somebody_abstains_or_stays_silent_only_those_who_took_a_stand_are_said_to_agree() {
    let shown = |way: AnswerWay, answers: fn(&mut Person)| {
        let mut person = asking(way);
        answers(&mut person);
        for _ in 0..2 {
            person.runs(JudgeCommand::Reveal);
        }
        person.rounds()[0].clone()
    };
    let all = shown(AnswerWay::Ballots, |person| person.answer([Mark::High; 3]));
    let abstained = shown(AnswerWay::Ballots, |person| {
        person.answer([Mark::High; 2]);
        person.runs(JudgeCommand::Abstain);
    });
    let silent = shown(AnswerWay::Ballots, |person| person.marks(Mark::High));
    let cards_down = shown(AnswerWay::Hands, |person| person.types(hands(Mark::High), "2"));
    let all_hands = shown(AnswerWay::Hands, |person| person.types(hands(Mark::High), "3"));
    let cannot = shown(AnswerWay::Ballots, |person| {
        person.answer([Mark::CannotJudge; 2]);
        person.runs(JudgeCommand::Abstain);
    });
    for tag in i18n::tags() {
        let texts = Texts::of(tag);
        let says = |round| phrases::verdict_words(texts, round).unwrap();
        let those = |key| {
            let level = texts.get(key).to_lowercase();
            texts.with("verdict-those-agree", &[("level", level.into())])
        };
        for round in [&all, &all_hands] {
            assert_eq!(says(round), texts.get("verdict-agree-high"));
        }
        for round in [&abstained, &silent, &cards_down] {
            assert_eq!(says(round), those("mark-high"), "{round:?}");
        }
        assert_eq!(says(&cannot), those("mark-cannot"));
        assert_ne!(those("mark-high"), texts.get("verdict-agree-high"));
    }
}

// Who comes and goes.

#[test]
fn whoever_gets_or_loses_a_say_in_open_rounds_is_said_with_how_many_rounds() {
    let (a, d) = (ParticipantId(1), ParticipantId(4));
    let delete = |person: &mut Person| {
        person.runs(Room::Prepare);
        person.does(PrepareAction::SelectEntry(EntryId::Participant(ParticipantId(1))));
        person.runs(PrepareCommand::DeleteEntry);
        person.does(Action::Agree);
    };
    for (way, rounds) in [(AnswerWay::Ballots, 1), (AnswerWay::Ballots, 2), (AnswerWay::Hands, 2)] {
        let open = || {
            let mut person = asking(way);
            for at in [FIRST, (12, 8)].into_iter().take(rounds) {
                person.goes_to(at);
                person.runs(JudgeCommand::NewRound);
            }
            person
        };
        let said = |person: &Person, key: &str, name: Arg| {
            assert_eq!(person.says(), key, "{way:?}");
            assert_eq!(person.tells("name"), Some(&name));
            assert_eq!(person.tells("n"), Some(&Arg::Count(rounds)));
        };
        let left = |person: &Person| said(person, "message-left-round", words("Etat A"));
        let joined = |person: &Person, name| said(person, "message-joined-round", name);

        let mut person = open();
        person.does(PrepareAction::SetSeat(a, Seating::Absent));
        left(&person);
        person.does(PrepareAction::SetSeat(a, Seating::Present));
        joined(&person, words("Etat A"));
        person.does(PrepareAction::SetRole(a, Role::Observer));
        left(&person);
        person.does(PrepareAction::SetRole(a, Role::Member));
        joined(&person, words("Etat A"));
        person.does(PrepareAction::SetRole(d, Role::Member));
        joined(&person, words("Etat D"));
        delete(&mut person);
        left(&person);
        person.runs(PrepareCommand::Show(Tab::Participants));
        person.runs(PrepareCommand::AddEntry);
        joined(&person, Arg::Key("unnamed"));
    }
}

#[test]
fn who_has_no_say_comes_and_goes_without_a_word_and_nothing_is_said_where_no_round_is_open() {
    let mut person = Person::new();
    person.marks(Mark::High);
    for seat in [Seating::Absent, Seating::Present] {
        person.does(PrepareAction::SetSeat(ParticipantId(4), seat));
        assert_eq!(person.app.message(), None, "an observer");
    }
    person.does(PrepareAction::SetRole(ParticipantId(4), Role::Adviser));
    assert_eq!(person.app.message(), None);
    person.answer([Mark::High; 3]);
    person.runs(JudgeCommand::Reveal);
    for seat in [Seating::Absent, Seating::Present] {
        person.does(PrepareAction::SetSeat(ParticipantId(1), seat));
        assert_eq!(person.says(), "", "all was shown");
    }
    person.runs(Room::Prepare);
    person.does(PrepareAction::SelectEntry(EntryId::Participant(ParticipantId(1))));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    assert_eq!(person.says(), "message-deleted");
}

#[test]
fn what_was_said_of_one_change_does_not_stand_over_the_next() {
    let mut person = Person::new();
    person.marks(Mark::High);
    person.runs(Room::Prepare);
    // Who has no say, so that there is nothing else to tell.
    person.does(PrepareAction::SelectEntry(EntryId::Participant(ParticipantId(4))));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    assert_eq!(person.says(), "message-deleted");
    person.does(PrepareAction::SelectEntry(EntryId::Participant(ParticipantId(2))));
    assert_eq!(person.says(), "message-deleted", "looking around is no change");
    person.types(Field::Participant(ParticipantId(2), ParticipantField::Person), "Person 2");
    assert_eq!(person.says(), "", "that is another matter");
}

#[test]
fn the_most_hands_that_can_be_counted_follow_those_who_judge_now() {
    let mut person = asking(AnswerWay::Hands);
    let of = |person: &Person| person.rounds()[0].hands().unwrap().of;
    person.types(hands(Mark::Low), "3");
    person.does(PrepareAction::SetSeat(ParticipantId(3), Seating::Absent));
    assert_eq!(of(&person), 3, "three hands were up");
    person.types(hands(Mark::High), "1");
    let error = person.app.field_error(hands(Mark::High));
    assert_eq!(error, Some(FieldError::TooMany { of: 2 }), "who has left is no hand any more");
    person.types(hands(Mark::High), "");
    person.types(hands(Mark::Low), "2");
    assert_eq!((of(&person), person.rounds()[0].has_all()), (2, true));
    person.does(PrepareAction::SetRole(ParticipantId(4), Role::Member));
    person.types(hands(Mark::High), "1");
    assert_eq!((person.app.field_error(hands(Mark::High)), of(&person)), (None, 3));
    person.types(hands(Mark::CannotJudge), "1");
    let error = person.app.field_error(hands(Mark::CannotJudge));
    assert_eq!(error, Some(FieldError::TooMany { of: 3 }));

    let mut person = asking(AnswerWay::Hands);
    for mark in [Mark::High, Mark::Medium, Mark::Low] {
        person.types(hands(mark), "1");
    }
    for id in [2, 3] {
        person.does(PrepareAction::SetSeat(ParticipantId(id), Seating::Absent));
    }
    for (mark, left) in [(Mark::High, 2), (Mark::Medium, 1)] {
        person.types(hands(mark), "");
        assert_eq!(of(&person), left, "card by card is taken down, though one alone judges");
    }
}

#[test]
fn a_round_that_nobody_answered_is_given_up_when_one_steps_on_and_only_then() {
    for way in [AnswerWay::Hands, AnswerWay::Ballots] {
        for (at, step) in [
            ((11, 8), Command::Judge(JudgeCommand::NextCrossing)),
            ((11, 8), Command::Judge(JudgeCommand::DoneHere)),
        ]
        .into_iter()
        .chain([((11, 8), Command::Judge(JudgeCommand::PreviousCrossing))])
        {
            let mut person = asking(way);
            person.goes_to(at);
            person.runs(JudgeCommand::NewRound);
            assert_eq!(person.rounds().len(), 1);
            person.runs(step);
            assert_ne!(person.here(), crossing(at));
            assert_eq!(person.session().rounds, [], "{way:?} {step:?}");
            assert_eq!(person.says(), "", "there is nothing to say of it");
            person.runs(EditCommand::Undo);
            assert_eq!((person.here(), person.rounds().len()), (crossing(at), 1));
        }
    }
    let mut person = asking(AnswerWay::Hands);
    person.types(hands(Mark::Low), "1");
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(person.session().rounds.len(), 1, "somebody held a card up");
    person.goes_to(FIRST);
    person.types(hands(Mark::Low), "");
    person.runs(JudgeCommand::NextCrossing);
    assert_eq!(person.session().rounds, [], "and took it down again");
}

#[test]
fn at_the_end_of_the_walk_an_empty_round_stays_open_because_one_stays_there() {
    let mut person = asking(AnswerWay::Hands);
    person.runs(JudgeCommand::NewRound);
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!((person.says(), person.here()), ("message-first-crossing", crossing(FIRST)));
    assert_eq!(person.rounds().len(), 1);
}

// A wording that is changed.

#[test]
fn while_a_sentence_is_missing_every_answer_is_refused_in_the_same_way() {
    for field in [CriterionField::High, CriterionField::Medium, CriterionField::Low] {
        let mut person = Person::new();
        person.marks(Mark::High);
        person.types(sentence(7, field), " ");
        let before = person.session().clone();
        let mut said = Vec::new();
        for key in Mark::ALL
            .map(|mark| Command::Crossing(CrossingCommand::Mark(mark)))
            .into_iter()
            .chain([Command::Judge(JudgeCommand::Abstain)])
        {
            person.runs(key);
            assert_eq!(person.session(), &before, "{key:?}");
            assert_eq!(person.app.judge.seat(), Some(1), "still the same one's turn");
            said.push((person.app.message().cloned(), person.app.focus().1));
        }
        assert_eq!(person.says(), "message-no-sentence");
        assert!(said.iter().all(|other| *other == said[0]), "{said:?}");
        person.does(JudgeAction::Seat(0));
        person.runs(CrossingCommand::ClearMark);
        assert_eq!(person.says(), "message-taken-back", "what was answered is still one's own");
    }
}

#[test]
fn a_sentence_that_is_changed_under_hidden_answers_is_said_with_how_many_rounds() {
    let mut person = Person::new();
    for at in [FIRST, (12, 7), (11, 8)] {
        person.goes_to(at);
        person.marks(Mark::Low);
    }
    person.goes_to((10, 7));
    person.does(BoardAction::Mark((crossing((10, 7)).0, crossing((10, 7)).1), Some(Mark::Low)));
    person.runs(Room::Prepare);
    person.types(sentence(7, CriterionField::Low), "Svært  lite.");
    let said = ("message-answered-otherwise", Some(&Arg::Count(2)));
    assert_eq!((person.says(), person.tells("n")), said, "before the light that is old now");

    let mut quiet = |field, text: &str, expected: &str| {
        let before = person.app.times_said();
        person.types(field, text);
        let said = if person.app.times_said() == before { "" } else { person.says() };
        assert_eq!(said, expected, "{text:?}");
    };
    quiet(sentence(7, CriterionField::Low), " Svært lite. ", "");
    quiet(sentence(7, CriterionField::Question), "Hvor mye?", "");
    quiet(sentence(7, CriterionField::Short), "V", "");
    quiet(sentence(9, CriterionField::Low), "Nei, ingen.", "");
    quiet(sentence(7, CriterionField::High), "Svært mye.", "message-answered-otherwise");
}

#[test]
fn a_sentence_that_is_changed_after_the_reveal_or_before_an_answer_changes_no_answer() {
    let mut person = Person::new();
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.goes_to((12, 7));
    person.runs(JudgeCommand::NewRound);
    person.types(sentence(7, CriterionField::Low), "Svært lite.");
    assert_eq!(person.says(), "");
}

// A mark that was set without a round.

#[test]
fn a_mark_that_was_set_directly_and_cleared_is_set_again_by_the_next_key() {
    let mut person = Person::new();
    let (measure, criterion) = person.here();
    person.does(BoardAction::Mark((measure, criterion), Some(Mark::High)));
    assert_eq!(person.app.phase(), Phase::Talking);
    person.runs(CrossingCommand::ClearMark);
    assert_eq!((person.mark(), person.says()), (None, "message-marked"));
    assert_eq!(person.app.phase(), Phase::Talking, "the key means a mark still");
    person.marks(Mark::Low);
    assert_eq!((person.mark(), person.rounds().len()), (Some(Mark::Low), 0));
    person.runs(CrossingCommand::ClearMark);
    person.runs(JudgeCommand::NewRound);
    person.marks(Mark::High);
    assert_eq!((person.mark(), person.app.phase()), (None, BALLOTS), "until a round is asked for");
    person.runs(JudgeCommand::CancelRound);
    person.runs(JudgeCommand::NextCrossing);
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!(person.app.phase(), BALLOTS, "or one comes here anew");
}

#[test]
fn choosing_ballots_where_a_mark_was_cleared_asks_the_room() {
    let mut person = asking(AnswerWay::Direct);
    person.marks(Mark::High);
    person.runs(CrossingCommand::ClearMark);
    person.runs(JudgeCommand::Way(AnswerWay::Ballots));
    assert_eq!(person.app.phase(), BALLOTS);
    person.marks(Mark::High);
    assert_eq!(person.mark(), None, "an answer is no mark");
}

// What is gone, and what is taken back.

#[test]
fn where_what_was_judged_is_gone_the_walk_begins_again() {
    let gone: [RandomEdit; 3] = [
        ("the measure", |person| deletes(person, EntryId::Measure(crossing((10, 8)).0))),
        ("the criterion", |person| deletes(person, EntryId::Criterion(crossing((10, 8)).1))),
        ("a measure that was pasted, by undo", |person| {
            person.runs(EditCommand::Undo);
        }),
    ];
    for (what, gone) in gone {
        let mut person = Person::new();
        person.goes_to((10, 8));
        if what.ends_with("undo") {
            person.does(PrepareAction::Paste(Tab::Measures, "9.9\tNytt".into()));
            let new = person.session().measures.iter().map(|m| m.id).max().unwrap();
            person.does(Action::Go(Place::Crossing((new, crossing((0, 8)).1))));
        } else {
            person.marks(Mark::High);
        }
        gone(&mut person);
        assert_eq!(person.here(), crossing(FIRST), "{what}");
        person.runs(Room::Judge);
        assert_eq!(person.here(), crossing(FIRST), "{what}");
        assert_eq!(person.app.judge.place().unwrap().at, 1);
        assert_eq!((person.app.judge.seat(), person.app.phase()), (Some(0), BALLOTS));
        person.marks(Mark::Low);
        assert!(person.rounds()[0].ballots()[0].has_answered(), "{what}: the work goes on");
    }
    let mut person = Person::new();
    for measure in [10, 11, 12] {
        deletes(&mut person, EntryId::Measure(crossing((measure, 7)).0));
    }
    assert_eq!((person.app.judge.crossing(), person.app.judged()), (None, None));
    person.runs(Room::Judge);
    person.marks(Mark::Low);
    assert_eq!(person.session().judgements, []);
}

fn deletes(person: &mut Person, entry: EntryId) {
    person.runs(Room::Prepare);
    person.does(PrepareAction::SelectEntry(entry));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
}

#[test]
fn taking_back_in_a_round_makes_it_the_turn_of_the_first_who_waits() {
    let mut person = Person::new();
    let turn = |person: &Person| person.app.judge.seat();
    person.answer(SPLIT);
    person.runs(EditCommand::Undo);
    person.runs(EditCommand::Undo);
    assert_eq!(turn(&person), Some(1), "not the third, whose answer was undone first");
    person.does(JudgeAction::Seat(2));
    person.runs(EditCommand::Undo);
    assert_eq!((turn(&person), person.rounds().len()), (Some(0), 0));
    person.does(JudgeAction::Seat(2));
    person.runs(EditCommand::Redo);
    assert_eq!(turn(&person), Some(1), "and doing it again too");
    person.answer([Mark::Low; 2]);
    person.runs(JudgeCommand::Reveal);
    person.runs(EditCommand::Undo);
    assert!(person.rounds()[0].is_open());
    assert_eq!(turn(&person), None, "all have answered");
}

#[test]
fn a_text_whose_row_is_deleted_is_offered_until_somebody_copied_it_or_let_it_go() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Low);
    let (measure, criterion) = crossing(FIRST);
    let by = Field::Judgement(measure, criterion, JudgementField::ConditionBy);
    person.types(by, "når pengene kommer");
    assert!(person.app.field_error(by).is_some(), "no date");
    person.runs(JudgeCommand::NextCrossing);
    person.runs(JudgeCommand::PreviousCrossing);
    assert_eq!(person.app.shown(by), "når pengene kommer", "it stays while one is elsewhere");
    assert!(person.app.field_error(by).is_some(), "and marked");
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person.does(PrepareAction::SelectEntry(EntryId::Measure(measure)));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    person.does(Action::Commit);
    assert_eq!(person.app.drafts.homeless(), ["når pengene kommer"]);
    let effects = person.does(Action::Homeless(Homeless::Copy));
    assert!(effects.contains(&Effect::Copy("når pengene kommer".to_owned())));
    person.does(Action::Homeless(Homeless::LetGo));
    assert!(person.app.drafts.homeless().is_empty());
}

#[test]
fn a_text_whose_row_is_deleted_is_in_the_journal_and_named_before_the_program_ends() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Low);
    let (measure, criterion) = crossing(FIRST);
    let by = Field::Judgement(measure, criterion, JudgementField::ConditionBy);
    person.types(by, "når pengene kommer");
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person.does(PrepareAction::SelectEntry(EntryId::Measure(measure)));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    let effects = person.does(Action::Commit);
    let texts = vec!["når pengene kommer".to_owned()];
    let is_kept = |effect: &Effect| match effect {
        Effect::Journal(JournalOrder::Write(entries)) => {
            entries.contains(&JournalEntry::Homeless(texts.clone()))
        }
        _ => false,
    };
    assert!(effects.iter().any(is_kept), "{effects:?}");
    // Saved, it is still on offer, and goes with the program only where that is agreed to.
    let effects = person.runs(FileCommand::Save);
    let Some(Effect::Save(SaveOrder { path, revision, .. })) = effects.first() else { panic!() };
    person.does(FileReport::Saved(path.clone(), *revision, Ok("lagret".to_owned())));
    assert!(!person.app.is_unsaved());
    let quits = |effects: &[Effect]| effects.contains(&Effect::Quit);
    assert!(!quits(&person.runs(FileCommand::Quit)));
    let asked = person.app.dialog();
    assert!(matches!(asked, Some(Dialog::File(FileQuestion::Unsaved(_)))), "{asked:?}");
    person.does(Action::Homeless(Homeless::Copy));
    assert!(quits(&person.does(Action::Discard)));
    // What a run left that was killed is there again.
    let offer = left(Session::default(), None, Standing::Nowhere);
    let recovery = Recovery { homeless: texts.clone(), ..(*offer.recovery).clone() };
    let journal = recovery.path.clone();
    let mut person = Person::new();
    let offer = Offer { recovery: Arc::new(recovery), ..offer };
    person.does(FileReport::Recoveries(vec![offer], Vec::new()));
    person.does(FileAction::OpenRecovery(journal));
    assert_eq!(person.app.drafts.homeless(), texts);
}

#[test]
fn a_text_whose_row_is_gone_is_still_offered_when_another_session_is_opened() {
    let mut person = Person::new();
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.marks(Mark::Low);
    let (measure, criterion) = crossing(FIRST);
    person.types(
        Field::Judgement(measure, criterion, JudgementField::ConditionBy),
        "når pengene kommer",
    );
    person.does(Action::Go(Place::Room(Room::Prepare)));
    person.does(PrepareAction::SelectEntry(EntryId::Measure(measure)));
    person.runs(PrepareCommand::DeleteEntry);
    person.does(Action::Agree);
    person.does(FileAction::NewEmpty);
    person.does(Action::Discard);
    assert!(person.session().measures.is_empty(), "another session");
    assert_eq!(person.app.drafts.homeless(), ["når pengene kommer"]);
}

#[test]
fn how_a_group_works_belongs_to_its_session_and_old_settings_serve_where_it_says_nothing() {
    let mut person = Person::new();
    person.app.settings.way = AnswerWay::Hands;
    person.app.settings.talk_minutes = 7;
    assert_eq!((person.app.chosen_way(), person.app.talk_minutes()), (AnswerWay::Hands, 7));
    person.runs(JudgeCommand::Way(AnswerWay::Direct));
    person.runs(JudgeCommand::LongerTalk);
    person.runs(JudgeCommand::ToggleTimer);
    person.runs(JudgeCommand::ToggleJudgeAdvance);
    let text = lyskryss::storage::format::to_text(person.session()).unwrap();
    let elsewhere = Person::with("/tmp/annet.ron", &text);
    assert_eq!(elsewhere.app.chosen_way(), AnswerWay::Direct);
    assert_eq!((elsewhere.app.talk_minutes(), elsewhere.app.has_talk_timer()), (8, false));
    assert_eq!(elsewhere.app.rules().goes_on, Some(true));
    for _ in 0..4 {
        person.runs(EditCommand::Undo);
    }
    assert!(!person.app.is_unsaved(), "each is a step of undo");
}
