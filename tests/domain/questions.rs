//! The questions that the lights raise: each kind against a computation of its own, crossing by
//! crossing, on made-up boards; and what must hold of any session.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::edit::{Verb, apply};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::question::{self, Dealt};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::domain::verbs;
use lyskryss::insight::questions::grid::Grid;
use lyskryss::insight::questions::said::{self, AllSaid, QuestionStanding};
use lyskryss::insight::questions::{Bound, Lack, Question, QuestionKind, ask, questions};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::strategies;

const STEPS: [StepId; 2] = [StepId(90), StepId(91)];

/// A board of those marks by row, and where each measure goes.
fn board(rows: &[Vec<Option<Mark>>], outcomes: &[Option<Outcome>], must_hold: &[bool]) -> Session {
    let step = |id| Step { id, name: "Steg".to_owned(), meaning: String::new(), locked: false };
    let mut session = Session { steps: STEPS.map(step).into(), ..Session::default() };
    for (at, must_hold) in (1..).zip(must_hold) {
        let criterion = Criterion::new(CriterionId(at), format!("K{at}"));
        session.criteria.push(Criterion { must_hold: *must_hold, ..criterion });
    }
    for ((at, row), outcome) in (100..).zip(rows).zip(outcomes) {
        let id = MeasureId(at);
        session.measures.push(Measure::new(id, format!("{at}"), String::new()));
        for (criterion, mark) in session.criteria.iter().zip(row) {
            let judgement = Judgement::new(id, criterion.id);
            session.judgements.push(Judgement { mark: *mark, ..judgement });
        }
        session.decisions.push(Decision { outcome: *outcome, ..Decision::new(id) });
    }
    session.next_id = 10_000;
    session.tidy();
    session.check().unwrap();
    session
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    prop_oneof![
        8 => select(vec![Some(Mark::High), Some(Mark::Medium), Some(Mark::Low)]),
        1 => Just(None),
        1 => Just(Some(Mark::CannotJudge)),
    ]
}

fn outcome() -> impl Strategy<Value = Option<Outcome>> {
    select(vec![
        None,
        Some(Outcome::Queue),
        Some(Outcome::NotNow),
        Some(Outcome::Step(STEPS[0])),
        Some(Outcome::Step(STEPS[1])),
    ])
}

/// A row: marks of its own, and how it differs from what all rows of a wide board are like.
type Row = (Vec<Option<Mark>>, Vec<(Index, Option<Mark>)>, Option<Outcome>);

/// Boards with few criteria, so that there is something to compare; and some whose rows take more
/// words than one.
fn boards() -> impl Strategy<Value = Session> {
    let columns = prop_oneof![4 => 1..4_usize, 1 => 33..36_usize, 1 => Just(0_usize)];
    (columns, 0..14_usize).prop_flat_map(|(columns, rows)| {
        let marks = move || vec(mark(), columns);
        let rows = vec((marks(), vec((any::<Index>(), mark()), 0..3), outcome()), rows);
        (marks(), rows, vec(any::<bool>(), columns)).prop_map(move |(like, rows, must_hold)| {
            let wide = columns > 4;
            let row = |(own, changed, _): &Row| {
                let mut row = if wide { like.clone() } else { own.clone() };
                for (at, mark) in changed.iter().filter(|_| wide) {
                    *at.get_mut(&mut row) = *mark;
                }
                row
            };
            let marks: Vec<Vec<Option<Mark>>> = rows.iter().map(row).collect();
            let outcomes: Vec<Option<Outcome>> = rows.iter().map(|row| row.2).collect();
            board(&marks, &outcomes, &must_hold)
        })
    })
}

/// The levels of a measure, if it has a light everywhere.
fn levels(session: &Session, measure: MeasureId) -> Option<Vec<u8>> {
    let level = |c: &Criterion| match session.mark(measure, c.id)? {
        Mark::High => Some(2),
        Mark::Medium => Some(1),
        Mark::Low => Some(0),
        Mark::CannotJudge => None,
    };
    session.criteria.iter().map(level).collect()
}

fn outdoes(session: &Session, one: MeasureId, other: MeasureId) -> bool {
    let (Some(one), Some(other)) = (levels(session, one), levels(session, other)) else {
        return false;
    };
    one.iter().zip(&other).all(|(one, other)| one >= other) && one != other
}

fn step(session: &Session, measure: MeasureId) -> Option<usize> {
    match session.outcome(measure)? {
        Outcome::Step(id) => session.steps.iter().position(|step| step.id == id),
        Outcome::Queue | Outcome::NotNow => None,
    }
}

fn ids(session: &Session) -> Vec<MeasureId> {
    session.measures.iter().map(|measure| measure.id).collect()
}

fn asked(session: &Session) -> Vec<Question> {
    questions(session, &BTreeSet::new())
}

fn of_kind(session: &Session, kind: QuestionKind) -> Vec<Question> {
    asked(session).into_iter().filter(|question| question.kind() == kind).collect()
}

proptest! {
    #[test]
    fn one_measure_outdoes_another_where_it_does_crossing_by_crossing(session in boards()) {
        let grid = Grid::of(&session, &BTreeSet::new());
        let row = |id| grid.row(id).unwrap();
        for one in ids(&session) {
            for other in ids(&session) {
                let outdone = grid.outdoes(row(one), row(other));
                prop_assert_eq!(outdone, outdoes(&session, one, other));
            }
        }
    }

    #[test]
    fn dominance_is_irreflexive_and_transitive(session in boards()) {
        let grid = Grid::of(&session, &BTreeSet::new());
        let rows: Vec<usize> = ids(&session).into_iter().map(|id| grid.row(id).unwrap()).collect();
        for one in &rows {
            prop_assert!(!grid.outdoes(*one, *one), "nothing outdoes itself");
            for other in rows.iter().filter(|other| grid.outdoes(*one, **other)) {
                prop_assert!(!grid.outdoes(*other, *one), "nor the other way round");
                for third in rows.iter().filter(|third| grid.outdoes(*other, **third)) {
                    prop_assert!(grid.outdoes(*one, *third), "and so the first does");
                }
            }
        }
    }

    #[test]
    fn at_least_as_good_is_asked_of_each_pair_that_stands_the_other_way_and_no_other(
        session in boards(),
    ) {
        let mut expected = BTreeMap::new();
        for better in ids(&session) {
            for other in ids(&session) {
                let Some(earlier) = step(&session, other) else { continue };
                let stands_later = session.outcome(better).is_some()
                    && step(&session, better).is_none_or(|later| later > earlier);
                if stands_later && outdoes(&session, better, other) {
                    let pairs = levels(&session, better).unwrap().into_iter();
                    let pairs = pairs.zip(levels(&session, other).unwrap());
                    let greener: Vec<CriterionId> = pairs
                        .zip(&session.criteria)
                        .filter(|((one, other), _)| one > other)
                        .map(|(_, criterion)| criterion.id)
                        .collect();
                    expected.insert((better, other), greener);
                }
            }
        }
        let found: Vec<Question> = of_kind(&session, QuestionKind::AtLeastAsGood);
        prop_assert_eq!(found.len(), expected.len());
        for question in found {
            let Question::AtLeastAsGood { better, other, greener, .. } = question else {
                panic!("another kind");
            };
            prop_assert_eq!(Some(&greener), expected.get(&(better, other)));
        }
    }

    #[test]
    fn with_a_bound_some_pairs_of_each_measure_are_asked_about_and_the_others_counted(
        session in boards(),
    ) {
        let all = of_kind(&session, QuestionKind::AtLeastAsGood);
        let without = BTreeSet::new();
        for (most, of_each) in [(0, 1), (2, 2), (1000, 1)] {
            let asked = ask(&session, &without, Some(Bound { most, of_each }));
            let pairs = asked.questions.iter().filter(|it| it.kind() == QuestionKind::AtLeastAsGood);
            let pairs: Vec<&Question> = pairs.collect();
            prop_assert_eq!(pairs.len() + asked.pairs_left_out, all.len());
            prop_assert!(pairs.iter().all(|pair| all.contains(pair)));
            if all.len() <= most {
                prop_assert_eq!(asked.pairs_left_out, 0);
                continue;
            }
            for better in ids(&session) {
                let of = |pairs: &[&Question]| {
                    pairs.iter().filter(|pair| pair.measures()[0] == better).count()
                };
                let all: Vec<&Question> = all.iter().collect();
                prop_assert_eq!(of(&pairs), of(&all).min(of_each));
            }
        }
    }

    #[test]
    fn dominance_is_silent_where_something_is_unjudged(session in boards(), which: Index) {
        prop_assume!(!session.judgements.is_empty());
        let mut session = session;
        let at = which.index(session.judgements.len());
        let silenced = session.judgements[at].measure;
        for mark in [None, Some(Mark::CannotJudge)] {
            session.judgements[at].mark = mark;
            for question in asked(&session) {
                let compares = matches!(
                    question,
                    Question::AtLeastAsGood { .. } | Question::EqualsByOne { .. }
                );
                prop_assert!(!compares || !question.measures().contains(&silenced));
            }
        }
    }

    #[test]
    fn one_step_is_one_greener_light_and_nothing_else(session in boards()) {
        let mut expected = BTreeSet::new();
        for measure in ids(&session) {
            let must_hold: Vec<&Criterion> =
                session.criteria.iter().filter(|c| c.must_hold).collect();
            let marks = must_hold.iter().map(|c| session.mark(measure, c.id));
            let marks: Vec<Option<Mark>> = marks.collect();
            let red = marks.iter().filter(|mark| **mark == Some(Mark::Low)).count();
            let judged = marks.iter().all(|m| m.is_some() && *m != Some(Mark::CannotJudge));
            if judged && red == 1 {
                let at = marks.iter().position(|mark| *mark == Some(Mark::Low)).unwrap();
                expected.insert((measure, must_hold[at].id, None));
            }
            if step(&session, measure).is_some() {
                continue;
            }
            for other in ids(&session).into_iter().filter(|id| step(&session, *id).is_some()) {
                let (Some(mine), Some(theirs)) =
                    (levels(&session, measure), levels(&session, other))
                else {
                    continue;
                };
                let differs = |at: &usize| mine[*at] != theirs[*at];
                let differing: Vec<usize> = (0..mine.len()).filter(differs).collect();
                if let [at] = differing[..]
                    && mine[at] < theirs[at]
                {
                    expected.insert((measure, session.criteria[at].id, Some(other)));
                }
            }
        }
        let mut found = BTreeSet::new();
        for question in of_kind(&session, QuestionKind::OneStep) {
            match question {
                Question::HoldsByOne { measure, criterion } => {
                    found.insert((measure, criterion, None));
                }
                Question::EqualsByOne { measure, criterion, others } => {
                    found.extend(others.iter().map(|id| (measure, criterion, Some(*id))));
                }
                other => panic!("{other:?}"),
            }
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn tension_is_asked_of_each_measure_with_green_and_red_and_names_what_must_hold(
        session in boards(),
    ) {
        let has = |id, mark| session.criteria.iter().any(|c| session.mark(id, c.id) == Some(mark));
        let expected: Vec<MeasureId> = ids(&session)
            .into_iter()
            .filter(|id| has(*id, Mark::High) && has(*id, Mark::Low))
            .collect();
        let mut found = Vec::new();
        for question in of_kind(&session, QuestionKind::Tension) {
            match question {
                Question::Tension { measure, high, low } => {
                    prop_assert_eq!(session.mark(measure, high), Some(Mark::High));
                    prop_assert_eq!(session.mark(measure, low), Some(Mark::Low));
                    let must = |id| session.criterion(id).unwrap().must_hold;
                    let red_where_it_must = session.criteria.iter().any(|c| {
                        c.must_hold && session.mark(measure, c.id) == Some(Mark::Low)
                    });
                    prop_assert_eq!(must(low), red_where_it_must);
                    found.push(measure);
                }
                Question::PullsApart { high, low, measures, of } => {
                    let count = |high, low| {
                        ids(&session)
                            .into_iter()
                            .filter(|id| {
                                session.mark(*id, high) == Some(Mark::High)
                                    && session.mark(*id, low) == Some(Mark::Low)
                            })
                            .count()
                    };
                    let pairs = session.criteria.iter().flat_map(|high| {
                        session.criteria.iter().map(move |low| (high.id, low.id))
                    });
                    let most = pairs.map(|(high, low)| count(high, low)).max().unwrap();
                    prop_assert_eq!(measures.len(), count(high, low));
                    prop_assert_eq!(measures.len(), most);
                    prop_assert!(of >= most && most >= 2);
                }
                other => panic!("{other:?}"),
            }
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn criteria_that_do_not_tell_apart_are_counted_as_by_hand(session in boards()) {
        let light = |id, c: CriterionId| session.mark(id, c).filter(|m| *m != Mark::CannotJudge);
        let most = |some: usize, of: usize| of >= 6 && 3 * some >= 2 * of;
        let mut expected: BTreeSet<(Vec<CriterionId>, usize, usize)> = BTreeSet::new();
        for one in &session.criteria {
            let of = ids(&session).iter().filter(|id| light(**id, one.id).is_some()).count();
            for mark in [Mark::High, Mark::Medium, Mark::Low] {
                let all = ids(&session);
                let some = all.iter().filter(|id| light(**id, one.id) == Some(mark)).count();
                if most(some, of) {
                    expected.insert((vec![one.id], some, of));
                }
            }
            let cannot = ids(&session)
                .iter()
                .filter(|id| session.mark(**id, one.id) == Some(Mark::CannotJudge))
                .count();
            if 2 * cannot > session.measures.len() {
                expected.insert((vec![one.id], cannot, session.measures.len()));
            }
            for two in session.criteria.iter().filter(|two| two.id > one.id) {
                let pairs = ids(&session)
                    .into_iter()
                    .filter_map(|id| Some((light(id, one.id)?, light(id, two.id)?)));
                let pairs: Vec<(Mark, Mark)> = pairs.collect();
                let same = pairs.iter().filter(|(one, two)| one == two).count();
                if most(same, pairs.len()) {
                    expected.insert((vec![one.id, two.id], same, pairs.len()));
                }
            }
        }
        let found: BTreeSet<_> = of_kind(&session, QuestionKind::NoDifference)
            .into_iter()
            .map(|question| {
                let of = match &question {
                    Question::OneLight { of, .. }
                    | Question::SameLights { of, .. }
                    | Question::CannotJudge { of, .. } => *of,
                    other => panic!("{other:?}"),
                };
                (question.criteria(), question.measures().len(), of)
            })
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_must_hold_is_asked_of_the_roadmap_and_what_is_missing_of_all(session in boards()) {
        let holds = |id, c: &Criterion| {
            matches!(session.mark(id, c.id), Some(Mark::High | Mark::Medium))
        };
        let mut expected = Vec::new();
        for id in ids(&session).into_iter().filter(|id| step(&session, *id).is_some()) {
            let must = session.criteria.iter().filter(|c| c.must_hold && !holds(id, c));
            expected.extend(must.map(|c| (id, c.id, session.mark(id, c.id))));
        }
        let found: Vec<_> = of_kind(&session, QuestionKind::MustHold)
            .into_iter()
            .map(|question| match question {
                Question::MustHold { measure, criterion, mark } => (measure, criterion, mark),
                other => panic!("{other:?}"),
            })
            .collect();
        prop_assert_eq!(found, expected);
        for question in of_kind(&session, QuestionKind::Missing) {
            let Question::Missing { what, measures, crossings } = question else {
                panic!("another kind");
            };
            let wanted = match what {
                Lack::Mark => None,
                Lack::WhoFindsOut => Some(Mark::CannotJudge),
                // Nothing is said of the measures of these boards.
                _ => {
                    prop_assert_eq!(measures, ids(&session));
                    continue;
                }
            };
            let all = ids(&session).into_iter();
            let all = all.flat_map(|id| session.criteria.iter().map(move |c| (id, c.id)));
            let unmarked: Vec<_> =
                all.filter(|(id, criterion)| session.mark(*id, *criterion) == wanted).collect();
            prop_assert_eq!(crossings, unmarked);
        }
    }

    #[test]
    fn a_criterion_left_out_counts_as_if_it_had_not_been_asked(
        session in boards(),
        which: Index,
    ) {
        prop_assume!(!session.criteria.is_empty());
        let left_out = session.criteria[which.index(session.criteria.len())].id;
        let mut never_asked = session.clone();
        never_asked.criteria.retain(|criterion| criterion.id != left_out);
        never_asked.judgements.retain(|judgement| judgement.criterion != left_out);
        prop_assert_eq!(questions(&session, &BTreeSet::from([left_out])), asked(&never_asked));
    }

    #[test]
    fn what_was_said_to_a_question_is_known_again_and_holds_until_its_lights_change(
        session in boards(),
        which: Index,
    ) {
        let all = asked(&session);
        // One of them: a board of many lights has hundreds.
        if let Some(question) = all.get(which.index(all.len().max(1))).cloned() {
            let entry = said::entry(&session, &question, Dealt::SetAside, "Fordi.".to_owned());
            prop_assert_eq!(said::key_of(&entry), Some(question.key()));
            let mut after = session.clone();
            let edit = question::deal(&after, entry.clone()).unwrap();
            let undo = apply(&mut after, edit).unwrap();
            prop_assert_eq!(after.check(), Ok(()));
            prop_assert_eq!(asked(&after), asked(&session), "it raises no question itself");
            let standing = |session: &Session| AllSaid::of(session).standing(&question);
            prop_assert_eq!(standing(&after), QuestionStanding::Dealt(Dealt::SetAside));
            let again = said::entry(&after, &question, Dealt::Answered, String::new());
            prop_assert_eq!(again.id, entry.id, "in its place");
            for measure in question.measures().into_iter().take(3) {
                for mark in [Some(Mark::High), Some(Mark::Low), None] {
                    for criterion in question.criteria() {
                        let mut other = after.clone();
                        let judgement = verbs::judgement_or_new(&other, measure, criterion);
                        let changes = judgement.mark != mark;
                        let judgement = Judgement { mark, ..judgement };
                        if let Some(edit) = verbs::judge(&other, Verb::Mark(mark), judgement) {
                            apply(&mut other, edit).unwrap();
                        }
                        let lights = said::lights(&other, &question);
                        let is_of_lights = !matches!(question, Question::Missing { .. });
                        prop_assert_eq!(lights != entry.lights, changes && is_of_lights);
                    }
                }
            }
            apply(&mut after, undo).unwrap();
            prop_assert_eq!(after.questions, session.questions.clone());
        }
    }

    #[test]
    fn no_question_changes_a_session(session in strategies::session(), which: Index) {
        let before = session.clone();
        let all = asked(&session);
        let standings = |session: &Session| {
            let said = AllSaid::of(session);
            all.iter().map(|question| said.standing(question)).collect::<Vec<_>>()
        };
        let stood = standings(&session);
        for question in &all {
            let _ = (question.leads(), question.answer_place(), said::lights(&session, question));
        }
        if let Some(question) = all.get(which.index(all.len().max(1))) {
            let _ = said::entry(&session, question, Dealt::Answered, "Fordi.".to_owned());
        }
        let without = session.criteria.iter().take(1).map(|criterion| criterion.id).collect();
        let _ = questions(&session, &without);
        prop_assert_eq!(&session, &before);
        prop_assert_eq!(asked(&session), all.clone(), "asked again it is the same");
        prop_assert_eq!(standings(&session), stood);
    }

    #[test]
    fn no_question_of_any_session_is_of_what_nobody_was_shown(session in strategies::session()) {
        let shown = session.without_unshown();
        let found = asked(&session);
        prop_assert_eq!(&found, &asked(&shown));
        let kinds: Vec<QuestionKind> = found.iter().map(Question::kind).collect();
        prop_assert!(kinds.is_sorted(), "they stand by kind");
        for question in found {
            for measure in question.measures() {
                prop_assert!(session.measure(measure).is_some());
            }
            for criterion in question.criteria() {
                prop_assert!(session.criterion(criterion).is_some());
            }
        }
    }
}

#[test]
fn a_thousand_measures_by_twenty_criteria_are_asked_about_within_a_second() {
    let mut dice = fastrand::Rng::with_seed(1);
    let lights = [Mark::High, Mark::Medium, Mark::Low];
    // Rows like each other, so that many can be compared.
    let like: Vec<Mark> = (0..20).map(|_| lights[dice.usize(..3)]).collect();
    let mut row = || {
        let mut row: Vec<Option<Mark>> = like.iter().copied().map(Some).collect();
        for _ in 0..3 {
            row[dice.usize(..20)] = Some(lights[dice.usize(..3)]);
        }
        row
    };
    let rows: Vec<_> = (0..1000).map(|_| row()).collect();
    let places = [Some(Outcome::Queue), Some(Outcome::Step(STEPS[0]))];
    let outcomes: Vec<_> = (0..1000).map(|at| places[at % 2]).collect();
    let session = board(&rows, &outcomes, &[false; 20]);
    let begin = Instant::now();
    let found = asked(&session);
    // Without optimisation, and while other tests run.
    let took = begin.elapsed();
    assert!(found.len() > 1000, "{}", found.len());
    assert!(took < Duration::from_secs(1), "{took:?}");
}
