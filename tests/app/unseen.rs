//! Two meetings that differ in nothing but what is answered unseen look the same: on the wall, in
//! what is said, and in all that a window is drawn from. What the domain lets out is in
//! `tests/domain/hidden.rs`.

use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, CrossingCommand, EditCommand, FileCommand, HelpCommand,
    JudgeCommand, PrepareCommand,
};
use lyskryss::app::core::phrases;
use lyskryss::app::core::picture::Scene;
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::{Action, JudgeAction, PrepareAction};
use lyskryss::app::rooms::judge::Phase;
use lyskryss::app::rooms::prepare::{Seating, Tab};
use lyskryss::app::services::audience::Show;
use lyskryss::domain::field::{CriterionField, DetailsField, Field, JudgementField};
use lyskryss::domain::judging::RoundKind;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::participant::{ParticipantId, Role};
use lyskryss::domain::rules::AnswerWay;
use lyskryss::insight::story::story;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

/// The keys that answer.
const KEYS: [Command; 5] = [
    Command::Crossing(CrossingCommand::Mark(Mark::High)),
    Command::Crossing(CrossingCommand::Mark(Mark::Medium)),
    Command::Crossing(CrossingCommand::Mark(Mark::Low)),
    Command::Crossing(CrossingCommand::Mark(Mark::CannotJudge)),
    Command::Judge(JudgeCommand::Abstain),
];

fn seen_by_all() -> Person {
    let mut person = Person::new();
    person.runs(AudienceCommand::AudienceWindow);
    person
}

/// The audience's picture, and what the facilitator's window says and is drawn from. An answer
/// prints as nothing in all of it, as long as it is hidden.
fn shows(person: &Person) -> String {
    let app = &person.app;
    let session = person.session();
    let rounds = session.rounds.iter().map(|round| {
        let words = phrases::verdict_words(app.texts, round);
        (words, round.tally(), round.stands(), story(session, round.crossing()))
    });
    let seen = app.seen();
    format!(
        "{seen:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        (app.message().map(|message| message.say(app.texts)), &app.message()),
        (app.undo_name(), app.redo_name(), app.asks_to_reveal()),
        (app.window_title(), app.is_unsaved(), app.focus(), app.room),
        (&app.judge, app.phase(), app.ballots(), app.way()),
        (app.dialog(), &app.drafts, &app.audience),
        (&app.board.cursor(), app.board.rows(), app.board.is_stale(), app.see.questions()),
        &app.settings,
        app.document.as_ref().map(|document| *document.counts()),
        (session, rounds.collect::<Vec<_>>()),
        Command::all().filter(|command| command.is_enabled(app)).collect::<Vec<_>>(),
    )
}

type State = (&'static str, fn(&mut Person, Command));

/// Where an answer is hidden, given with that key.
const STATES: &[State] = &[
    ("the first answer", |person, key| drop(person.runs(key))),
    ("one of several", |person, key| {
        person.answer([Mark::High]);
        person.runs(key);
    }),
    ("the last answer", |person, key| {
        person.answer([Mark::High, Mark::Low]);
        person.runs(key);
    }),
    ("all answer the same", |person, key| {
        for _ in 0..3 {
            person.runs(key);
        }
    }),
    ("asked to reveal", |person, key| {
        person.runs(key);
        person.runs(JudgeCommand::Reveal);
    }),
    ("without names", |person, key| {
        person.runs(JudgeCommand::ToggleAnonymous);
        person.runs(key);
    }),
    ("taken back", |person, key| {
        person.runs(key);
        person.does(JudgeAction::Seat(0));
        person.runs(CrossingCommand::ClearMark);
    }),
    ("undone", |person, key| {
        person.runs(key);
        person.runs(EditCommand::Undo);
    }),
    ("who has answered is gone", |person, key| {
        person.runs(key);
        person.marks(Mark::Low);
        person.does(PrepareAction::SetSeat(ParticipantId(1), Seating::Absent));
    }),
    ("a sentence is gone", |person, key| {
        person.runs(key);
        let (_, criterion) = crossing(FIRST);
        person.types(Field::Criterion(criterion, CriterionField::Low), " ");
        person.runs(Room::Judge);
    }),
    ("another round after one that was shown", |person, key| {
        person.answer(SPLIT);
        person.runs(JudgeCommand::Reveal);
        person.marks(Mark::Low);
        person.runs(JudgeCommand::NewRound);
        person.runs(key);
    }),
    ("a reveal was undone", |person, key| {
        person.answer([Mark::High, Mark::Low]);
        person.runs(key);
        person.runs(JudgeCommand::Reveal);
        person.runs(EditCommand::Undo);
    }),
    ("left open behind", |person, key| {
        person.runs(key);
        person.runs(JudgeCommand::DoneHere);
    }),
    ("given up", |person, key| {
        person.runs(key);
        person.runs(JudgeCommand::CancelRound);
    }),
    ("on the board", |person, key| {
        person.runs(key);
        person.runs(Room::Board);
        person.marks(Mark::Low);
        person.runs(Room::Board);
    }),
    ("saved", |person, key| {
        person.runs(key);
        person.runs(FileCommand::Save);
    }),
    ("a measure with an open round is to be deleted", |person, key| {
        person.runs(key);
        person.runs(PrepareCommand::Show(Tab::Measures));
        person.does(PrepareAction::SelectEntry(EntryId::Measure(crossing(FIRST).0)));
        person.runs(PrepareCommand::DeleteEntry);
    }),
];

#[test]
fn whichever_key_answers_unseen_everything_looks_the_same() {
    for (state, comes_to) in STATES {
        for show in Show::ALL {
            let look = |key| {
                let mut person = seen_by_all();
                person.runs(AudienceCommand::AudienceShow(show));
                comes_to(&mut person, key);
                shows(&person)
            };
            let first = look(KEYS[0]);
            for key in KEYS {
                assert_eq!(look(key), first, "{state}, {show:?}, {key:?}");
            }
        }
    }
}

#[test]
fn once_it_is_shown_it_looks_otherwise() {
    let look = |key| {
        let mut person = seen_by_all();
        person.answer([Mark::High, Mark::Low]);
        person.runs(key);
        person.runs(JudgeCommand::Reveal);
        (person.app.seen().scene.clone(), shows(&person))
    };
    let all = KEYS.map(look);
    for (at, (scene, shows)) in all.iter().enumerate() {
        assert!(matches!(scene, Scene::Crossing(_)));
        for (other_scene, other) in &all[..at] {
            assert_ne!(scene, other_scene);
            assert_ne!(shows, other);
        }
    }
}

// Whatever is done.

/// One thing that is done in both meetings.
#[derive(Clone, Debug)]
enum Step {
    /// Where the room answers unseen, each meeting answers with its own key.
    Answer(usize, usize),
    Seat(usize),
    Command(Command),
    Crossing(u32, u32),
    Attends(u32, Seating),
    Role(u32, Role),
    Room(Room),
    Types(Field, &'static str),
    Dismiss,
}

fn step() -> impl Strategy<Value = Step> {
    let (measure, criterion) = crossing(FIRST);
    let fields = vec![
        Field::Judgement(measure, criterion, JudgementField::Rationale),
        Field::Criterion(criterion, CriterionField::High),
        Field::Details(DetailsField::Title),
        Field::Hands(measure, criterion, Mark::High),
    ];
    let commands = vec![
        Command::Crossing(CrossingCommand::ClearMark),
        Command::Edit(EditCommand::Undo),
        Command::Edit(EditCommand::Redo),
        Command::Judge(JudgeCommand::NewRound),
        Command::Judge(JudgeCommand::CancelRound),
        Command::Judge(JudgeCommand::NextCrossing),
        Command::Judge(JudgeCommand::PreviousCrossing),
        Command::Judge(JudgeCommand::DoneHere),
        Command::Crossing(CrossingCommand::EditRationale),
        Command::Judge(JudgeCommand::ToggleAnonymous),
        Command::Judge(JudgeCommand::ToggleByGroup),
        Command::Audience(AudienceCommand::Freeze),
        Command::Audience(AudienceCommand::Blank),
        Command::Audience(AudienceCommand::Audience),
        Command::Help(HelpCommand::Points),
        Command::Help(HelpCommand::Palette),
        Command::File(FileCommand::Save),
        Command::Board(BoardCommand::CopyBoard),
    ];
    let shows = select(Show::ALL.to_vec())
        .prop_map(|it| Command::Audience(AudienceCommand::AudienceShow(it)));
    let ways = select(AnswerWay::ALL.to_vec()).prop_map(|it| Command::Judge(JudgeCommand::Way(it)));
    let command = prop_oneof![6 => select(commands), 1 => shows, 1 => ways];
    let seats = select(vec![Seating::Present, Seating::Absent, Seating::Substitute]);
    prop_oneof![
        10 => (0..5_usize, 0..5_usize).prop_map(|(one, other)| Step::Answer(one, other)),
        2 => (0..4_usize).prop_map(Step::Seat),
        8 => command.prop_map(Step::Command),
        2 => (10..13_u32, 7..10_u32).prop_map(|(row, column)| Step::Crossing(row, column)),
        1 => (1..5_u32, seats).prop_map(|(id, seat)| Step::Attends(id, seat)),
        1 => (1..5_u32, select(Role::ALL.to_vec())).prop_map(|(id, role)| Step::Role(id, role)),
        1 => select(Room::all().collect::<Vec<_>>()).prop_map(Step::Room),
        1 => (select(fields), select(vec!["", "1", "Noe"])).prop_map(|(f, t)| Step::Types(f, t)),
        1 => Just(Step::Dismiss),
    ]
}

impl Step {
    fn action(&self, is_unseen: bool, is_other: bool) -> Action {
        match *self {
            Self::Answer(one, other) => {
                Action::Do(KEYS[if is_unseen && is_other { other } else { one }])
            }
            Self::Seat(at) => Action::Judge(JudgeAction::Seat(at)),
            Self::Command(command) => Action::Do(command),
            Self::Crossing(row, column) => {
                let (measure, criterion) = crossing((row, column));
                Action::Go(Place::Crossing((measure, criterion)))
            }
            Self::Attends(id, seat) => {
                Action::Prepare(PrepareAction::SetSeat(ParticipantId(id), seat))
            }
            Self::Role(id, role) => {
                Action::Prepare(PrepareAction::SetRole(ParticipantId(id), role))
            }
            Self::Room(room) => Action::Go(Place::Room(room)),
            Self::Types(field, text) => Action::Type(field, text.to_owned()),
            Self::Dismiss => Action::Dismiss,
        }
    }
}

proptest! {
    #[test]
    fn meetings_that_differ_in_hidden_answers_alone_look_the_same_whatever_is_done(
        steps in vec(step(), 1..50),
    ) {
        let [mut one, mut other] = [seen_by_all(), seen_by_all()];
        for step in steps {
            if matches!(step, Step::Answer(..)) {
                // What is typed may end the asking, and would do so with the key.
                one.does(Action::Commit);
                other.does(Action::Commit);
            }
            let asks = one.app.phase() == Phase::Answering(RoundKind::Ballots);
            let is_unseen = asks && one.app.room == Room::Judge;
            one.does(step.action(is_unseen, false));
            other.does(step.action(is_unseen, true));
            prop_assert_eq!(one.app.seen(), other.app.seen(), "{:?}", step);
            prop_assert_eq!(shows(&one), shows(&other), "{:?}", step);
        }
    }
}
