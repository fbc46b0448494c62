//! The setting that shows counts and no names: rounds that begin take it over, each keeps its own,
//! and no later setting names who answered what.

use lyskryss::app::command::{
    AudienceCommand, Command, CrossingCommand, EditCommand, FileCommand, JudgeCommand,
};
use lyskryss::app::core::phrases;
use lyskryss::app::core::picture::{Below, LevelLine, Scene};
use lyskryss::app::core::place::Room;
use lyskryss::app::input::{Action, FileAction, JudgeAction};
use lyskryss::app::services::audience::Show;
use lyskryss::domain::edit::apply;
use lyskryss::domain::judging::{self, Refusal};
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::round::{Answer, Round};
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::verbs;
use lyskryss::insight::answers::{Moves, far_ends, moves};
use lyskryss::insight::story::{StoryLine, story};
use lyskryss::storage::format;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

type RandomEdit = (&'static str, fn(&mut Person));

fn seen_by_all() -> Person {
    let mut person = Person::new();
    person.runs(AudienceCommand::AudienceWindow);
    person
}

fn anonymous(person: &Person) -> Vec<bool> {
    person.rounds().iter().map(|round| round.anonymous).collect()
}

fn answers_and_shows(person: &mut Person, marks: [Mark; 3]) {
    person.answer(marks);
    person.runs(JudgeCommand::Reveal);
}

/// The sentences as the audience sees them, with what is below.
fn wall(person: &Person) -> (Vec<LevelLine>, Below) {
    match &person.app.seen().scene {
        Scene::Crossing(crossing) => (crossing.levels.clone(), crossing.below.clone()),
        other => panic!("{other:?}"),
    }
}

fn names(person: &Person) -> Vec<String> {
    wall(person).0.into_iter().flat_map(|level| level.names).collect()
}

#[test]
fn a_round_takes_the_setting_over_when_it_begins_and_keeps_it() {
    let mut person = Person::new();
    assert!(!person.session().rules.anonymous, "it is off until somebody wants it");
    person.runs(JudgeCommand::ToggleAnonymous);
    person.runs(JudgeCommand::NewRound);
    assert_eq!(anonymous(&person), [true]);
    person.runs(JudgeCommand::ToggleAnonymous);
    assert_eq!((person.session().rules.anonymous, anonymous(&person)), (false, vec![true]));
    answers_and_shows(&mut person, SPLIT);
    person.runs(JudgeCommand::NewRound);
    person.runs(JudgeCommand::ToggleAnonymous);
    answers_and_shows(&mut person, SPLIT);
    person.runs(JudgeCommand::NewRound);
    assert_eq!(anonymous(&person), [true, false, true]);
    person.goes_to((12, 7));
    person.marks(Mark::High);
    assert_eq!(anonymous(&person), [true], "one that begins with its first answer too");
}

#[test]
fn who_has_answered_is_seen_while_a_round_without_names_is_open_and_afterwards_nobody_is() {
    let mut person = seen_by_all();
    person.runs(JudgeCommand::ToggleAnonymous);
    person.answer([Mark::High, Mark::Low]);
    let Below::Answering { seats, .. } = wall(&person).1 else { panic!("nobody answers") };
    let expected = [("Etat A", true), ("Etat B", true), ("Etat C", false)];
    assert_eq!(seats, expected.map(|(name, has)| (name.to_owned(), has)));
    person.marks(Mark::Low);
    person.runs(JudgeCommand::Reveal);
    let (levels, below) = wall(&person);
    let counts: Vec<_> = levels.iter().map(|level| level.count).collect();
    assert_eq!(counts, [Some(1), Some(0), Some(2), Some(0)]);
    assert!(!format!("{levels:?} {below:?}").contains("Etat"), "{levels:?} {below:?}");
    let texts = person.app.texts;
    let tally = person.rounds()[0].tally().unwrap();
    let Below::Shown { more, .. } = below else { panic!("nothing is shown") };
    assert_eq!(more, phrases::counts(texts, &tally), "counts, where else the far ends are named");
    assert_eq!(phrases::first_to_speak(texts, &person.rounds()[0]), None);

    person.runs(JudgeCommand::ToggleAnonymous);
    person.runs(JudgeCommand::NewRound);
    answers_and_shows(&mut person, SPLIT);
    assert_eq!(names(&person), ["Etat A", "Etat C", "Etat B"], "looked for where names are");
}

#[test]
fn no_later_setting_names_a_round_without_names_or_hides_one_that_has_them() {
    let later: [RandomEdit; 9] = [
        ("nothing", |_| ()),
        ("named from now on", |person| drop(person.runs(JudgeCommand::ToggleAnonymous))),
        ("there and back", |person| {
            person.runs(JudgeCommand::ToggleAnonymous);
            person.runs(JudgeCommand::ToggleAnonymous);
        }),
        ("by groups", |person| drop(person.runs(JudgeCommand::ToggleByGroup))),
        ("stands can be changed", |person| {
            person.runs(JudgeCommand::ToggleChangeAfterReveal);
            person.runs(JudgeCommand::ToggleAnonymous);
        }),
        ("hidden and shown again", |person| {
            person.runs(EditCommand::Undo);
            person.runs(JudgeCommand::ToggleAnonymous);
            person.runs(JudgeCommand::Reveal);
        }),
        ("undone and done again", |person| {
            person.runs(JudgeCommand::ToggleAnonymous);
            person.runs(EditCommand::Undo);
            person.runs(EditCommand::Undo);
            person.runs(EditCommand::Redo);
            person.runs(EditCommand::Redo);
        }),
        ("saved and opened", |person| {
            person.runs(JudgeCommand::ToggleAnonymous);
            let text = format::to_text(person.session()).unwrap();
            person.runs(FileCommand::Save);
            person.does(FileAction::NewEmpty);
            person.does(Action::Discard);
            *person = Person::with("/tmp/møte.ron", &text);
            person.runs(AudienceCommand::AudienceWindow);
            person.goes_to(FIRST);
        }),
        ("by hands", |person| {
            person.runs(JudgeCommand::Way(AnswerWay::Hands));
            person.runs(JudgeCommand::ToggleAnonymous);
        }),
    ];
    for was_anonymous in [true, false] {
        for (what, change) in later {
            let mut person = seen_by_all();
            if was_anonymous {
                person.runs(JudgeCommand::ToggleAnonymous);
            }
            answers_and_shows(&mut person, SPLIT);
            change(&mut person);
            let round = &person.rounds()[0];
            let has_names = !was_anonymous;
            assert_eq!(round.stands().is_some(), has_names, "{what}");
            assert_eq!(far_ends(round).is_some(), has_names, "{what}");
            assert_eq!(round.tally().unwrap().high, 1, "{what}: it is shown nevertheless");
            assert_eq!(names(&person).len(), if has_names { 3 } else { 0 }, "{what}");
            let before = person.session().clone();
            person.does(JudgeAction::ChangeStand(0, Answer::Low));
            if was_anonymous {
                assert_eq!(person.session(), &before, "{what}: a change would name who");
                assert_eq!(person.says(), "message-stands-are-fixed");
            }
        }
    }
}

#[test]
fn beside_a_round_without_names_what_moved_is_told_in_counts_whichever_came_first() {
    for first_anonymous in [true, false] {
        let mut person = seen_by_all();
        let toggles = |person: &mut Person| drop(person.runs(JudgeCommand::ToggleAnonymous));
        if first_anonymous {
            toggles(&mut person);
        }
        answers_and_shows(&mut person, SPLIT);
        toggles(&mut person);
        person.runs(JudgeCommand::NewRound);
        answers_and_shows(&mut person, [Mark::High, Mark::High, Mark::Medium]);
        let [one, two] = person.rounds() else { panic!("two rounds") };
        let told = moves(one, two).unwrap();
        let counted = vec![(Answer::High, 1, 2), (Answer::Low, 1, 0)];
        assert_eq!(told, Moves::Counted(counted));
        assert!(!phrases::moves(person.app.texts, &told).contains("Etat"));
        let lines = story(person.session(), crossing(FIRST));
        assert!(matches!(&lines[1], StoryLine::Round(_, Some(moved)) if *moved == told));
    }
}

#[test]
fn nothing_that_can_be_asked_for_on_the_wall_names_who_answered_without_names() {
    for agrees in [None, Some(Mark::Medium)] {
        for show in Show::ALL {
            let look = |answers: [Mark; 3]| {
                let mut person = seen_by_all();
                person.runs(JudgeCommand::ToggleAnonymous);
                answers_and_shows(&mut person, answers);
                if let Some(mark) = agrees {
                    person.marks(mark);
                }
                person.runs(JudgeCommand::ToggleAnonymous);
                person.runs(AudienceCommand::AudienceShow(show));
                person.app.seen()
            };
            let [a, b, c] = SPLIT;
            assert_eq!(look([a, b, c]), look([c, a, b]), "{show:?}: the same counts look the same");
        }
    }
}

// Whatever is done.

proptest! {
    #[test]
    fn every_round_has_names_or_not_as_the_setting_was_when_it_began(
        keys in vec(select(vec![
            Command::Judge(JudgeCommand::ToggleAnonymous),
            Command::Judge(JudgeCommand::ToggleAnonymous),
            Command::Judge(JudgeCommand::ToggleChangeAfterReveal),
            Command::Judge(JudgeCommand::ToggleByGroup),
            Command::Crossing(CrossingCommand::Mark(Mark::High)),
            Command::Crossing(CrossingCommand::Mark(Mark::Low)),
            Command::Judge(JudgeCommand::Abstain),
            Command::Judge(JudgeCommand::Reveal),
            Command::Judge(JudgeCommand::Reveal),
            Command::Judge(JudgeCommand::NewRound),
            Command::Judge(JudgeCommand::CancelRound),
            Command::Judge(JudgeCommand::NextCrossing),
            Command::Judge(JudgeCommand::PreviousCrossing),
            Command::Go(Room::Board),
            Command::Go(Room::Judge),
        ]), 1..80),
    ) {
        let mut person = seen_by_all();
        let mut begun: Vec<((u32, u32, u32), bool)> = Vec::new();
        let key = |r: &Round| (r.measure.0, r.criterion.0, r.number);
        for command in keys {
            let setting = person.session().rules.anonymous;
            person.runs(command);
            let rounds = &person.session().rounds;
            begun.retain(|(known, _)| rounds.iter().any(|round| key(round) == *known));
            for round in rounds {
                if !begun.iter().any(|(known, _)| *known == key(round)) {
                    begun.push((key(round), setting));
                }
                let (_, was) = begun.iter().find(|(known, _)| *known == key(round)).unwrap();
                prop_assert_eq!(round.anonymous, *was, "{:?}", command);
                prop_assert_eq!(round.stands().is_some(), !was && !round.is_open());
            }
        }
    }
}

// Hidden again.

/// An anonymous meeting where all have answered and the counts were shown and hidden again.
fn hidden_again() -> Person {
    let mut person = Person::new();
    person.runs(JudgeCommand::ToggleAnonymous);
    person.answer(SPLIT);
    person.runs(JudgeCommand::Reveal);
    person.runs(EditCommand::Undo);
    assert!(person.rounds()[0].is_open());
    person
}

#[test]
fn once_its_counts_were_seen_an_anonymous_round_is_shown_as_it_was_and_otherwise_never() {
    let mut person = hidden_again();
    let shown = |person: &Person| person.rounds()[0].tally();
    // Taken back one by one.
    let before = person.session().clone();
    person.does(JudgeAction::TakeBack(0));
    assert_eq!(person.says(), "message-round-was-seen");
    person.does(JudgeAction::Seat(1));
    person.marks(Mark::High);
    assert_eq!(person.session(), &before);
    // As it was.
    person.runs(JudgeCommand::Reveal);
    assert_eq!(shown(&person).map(|t| (t.high, t.medium, t.low)), Some((1, 1, 1)));
    person.runs(EditCommand::Undo);
    // Undone one by one.
    person.runs(EditCommand::Undo);
    person.runs(JudgeCommand::Reveal);
    person.runs(JudgeCommand::Reveal);
    assert_eq!((shown(&person), person.says()), (None, "message-round-was-seen"));
    person.runs(EditCommand::Redo);
    person.runs(JudgeCommand::Reveal);
    assert!(shown(&person).is_some(), "they are the same again");
    // A new round instead.
    person.runs(EditCommand::Undo);
    person.runs(JudgeCommand::CancelRound);
    person.runs(JudgeCommand::NewRound);
    person.answer([Mark::High; 3]);
    person.runs(JudgeCommand::Reveal);
    assert_eq!(shown(&person).map(|t| t.high), Some(3));
}

#[test]
fn that_the_counts_were_seen_outlives_the_file_and_who_is_deleted_tells_nothing() {
    let mut person = hidden_again();
    assert!(person.app.is_unsaved());
    let text = format::to_text(person.session()).unwrap();
    let mut later = Person::with("/tmp/etterpå.ron", &text);
    later.goes_to(FIRST);
    later.does(JudgeAction::TakeBack(0));
    assert_eq!(later.says(), "message-round-was-seen");
    let gone = verbs::delete::<Participant>(later.session(), ParticipantId(1));
    let mut session = later.session().clone();
    apply(&mut session, gone.unwrap()).unwrap();
    let at = crossing(FIRST);
    let refused = judging::reveal(&session, at, later.now.moment());
    assert_eq!(refused, Err(Refusal::Seen));
    person.runs(JudgeCommand::ToggleAnonymous);
    person.runs(JudgeCommand::Reveal);
    assert!(person.rounds()[0].anonymous, "a round keeps what held when it began");
}
