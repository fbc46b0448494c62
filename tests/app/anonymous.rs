//! The setting that shows counts and no names: rounds that begin take it over, each keeps its own,
//! and no later setting names who answered what.

use lyskryss::app::action::Action;
use lyskryss::app::audience::{Below, LevelLine, Scene, Show};
use lyskryss::app::command::Command;
use lyskryss::app::phrases;
use lyskryss::domain::light::Mark;
use lyskryss::domain::round::{Answer, Round};
use lyskryss::insight::answers::{Moves, far_ends, moves};
use lyskryss::insight::story::{StoryLine, story};
use lyskryss::storage::format;
use lyskryss::storage::settings::AnswerWay;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::meeting::{FIRST, Person, SPLIT, crossing};

type Deed = (&'static str, fn(&mut Person));

fn seen_by_all() -> Person {
    let mut person = Person::new();
    person.runs(Command::AudienceWindow);
    person
}

fn anonymous(person: &Person) -> Vec<bool> {
    person.rounds().iter().map(|round| round.anonymous).collect()
}

fn answers_and_shows(person: &mut Person, marks: [Mark; 3]) {
    person.answer(marks);
    person.runs(Command::Reveal);
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
    person.runs(Command::ToggleAnonymous);
    person.runs(Command::NewRound);
    assert_eq!(anonymous(&person), [true]);
    person.runs(Command::ToggleAnonymous);
    assert_eq!((person.session().rules.anonymous, anonymous(&person)), (false, vec![true]));
    answers_and_shows(&mut person, SPLIT);
    person.runs(Command::NewRound);
    person.runs(Command::ToggleAnonymous);
    answers_and_shows(&mut person, SPLIT);
    person.runs(Command::NewRound);
    assert_eq!(anonymous(&person), [true, false, true]);
    person.goes_to((12, 7));
    person.marks(Mark::High);
    assert_eq!(anonymous(&person), [true], "one that begins with its first answer too");
}

#[test]
fn who_has_answered_is_seen_while_a_round_without_names_is_open_and_afterwards_nobody_is() {
    let mut person = seen_by_all();
    person.runs(Command::ToggleAnonymous);
    person.answer([Mark::High, Mark::Low]);
    let Below::Answering { seats, .. } = wall(&person).1 else { panic!("nobody answers") };
    let expected = [("Etat A", true), ("Etat B", true), ("Etat C", false)];
    assert_eq!(seats, expected.map(|(name, has)| (name.to_owned(), has)));
    person.marks(Mark::Low);
    person.runs(Command::Reveal);
    let (levels, below) = wall(&person);
    let counts: Vec<_> = levels.iter().map(|level| level.count).collect();
    assert_eq!(counts, [Some(1), Some(0), Some(2), Some(0)]);
    assert!(!format!("{levels:?} {below:?}").contains("Etat"), "{levels:?} {below:?}");
    let texts = person.app.texts;
    let tally = person.rounds()[0].tally().unwrap();
    let Below::Shown { more, .. } = below else { panic!("nothing is shown") };
    assert_eq!(more, phrases::counts(texts, &tally), "counts, where else the far ends are named");
    assert_eq!(phrases::first_to_speak(texts, &person.rounds()[0]), None);

    person.runs(Command::ToggleAnonymous);
    person.runs(Command::NewRound);
    answers_and_shows(&mut person, SPLIT);
    assert_eq!(names(&person), ["Etat A", "Etat C", "Etat B"], "looked for where names are");
}

#[test]
fn no_later_setting_names_a_round_without_names_or_hides_one_that_has_them() {
    let later: [Deed; 9] = [
        ("nothing", |_| ()),
        ("named from now on", |person| drop(person.runs(Command::ToggleAnonymous))),
        ("there and back", |person| {
            person.runs(Command::ToggleAnonymous);
            person.runs(Command::ToggleAnonymous);
        }),
        ("by groups", |person| drop(person.runs(Command::ToggleByGroup))),
        ("stands can be changed", |person| {
            person.runs(Command::ToggleChangeAfterReveal);
            person.runs(Command::ToggleAnonymous);
        }),
        ("hidden and shown again", |person| {
            person.runs(Command::Undo);
            person.runs(Command::ToggleAnonymous);
            person.runs(Command::Reveal);
        }),
        ("undone and done again", |person| {
            person.runs(Command::ToggleAnonymous);
            person.runs(Command::Undo);
            person.runs(Command::Undo);
            person.runs(Command::Redo);
            person.runs(Command::Redo);
        }),
        ("saved and opened", |person| {
            person.runs(Command::ToggleAnonymous);
            let text = format::to_text(person.session()).unwrap();
            person.runs(Command::Save);
            person.does(Action::NewEmpty);
            person.does(Action::Discard);
            *person = Person::with("/tmp/møte.ron", &text);
            person.runs(Command::AudienceWindow);
            person.goes_to(FIRST);
        }),
        ("by hands", |person| {
            person.runs(Command::Way(AnswerWay::Hands));
            person.runs(Command::ToggleAnonymous);
        }),
    ];
    for was_anonymous in [true, false] {
        for (what, change) in later {
            let mut person = seen_by_all();
            if was_anonymous {
                person.runs(Command::ToggleAnonymous);
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
            person.does(Action::ChangeStand(0, Answer::Low));
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
        let toggles = |person: &mut Person| drop(person.runs(Command::ToggleAnonymous));
        if first_anonymous {
            toggles(&mut person);
        }
        answers_and_shows(&mut person, SPLIT);
        toggles(&mut person);
        person.runs(Command::NewRound);
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
                person.runs(Command::ToggleAnonymous);
                answers_and_shows(&mut person, answers);
                if let Some(mark) = agrees {
                    person.marks(mark);
                }
                person.runs(Command::ToggleAnonymous);
                person.runs(Command::AudienceShow(show));
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
            Command::ToggleAnonymous,
            Command::ToggleAnonymous,
            Command::ToggleChangeAfterReveal,
            Command::ToggleByGroup,
            Command::Mark(Mark::High),
            Command::Mark(Mark::Low),
            Command::Abstain,
            Command::Reveal,
            Command::Reveal,
            Command::NewRound,
            Command::CancelRound,
            Command::NextCrossing,
            Command::PreviousCrossing,
            Command::GoBoard,
            Command::GoJudge,
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
