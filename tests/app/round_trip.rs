//! What goes out as tables comes in again, over made-up sessions: the same criteria, steps, measures,
//! lights, rationales and decisions.
//!
//! Not carried: ids, seats, examples, areas in which nothing stands, rounds, follow-ups, conditions,
//! earlier wordings, money's shelves and frames, private notes; measures without a title, and what
//! cannot be seen. A light is one from a sheet; a rationale where there is no mark stands in the notes.

use std::collections::HashSet;
use std::ops::ControlFlow;

use lyskryss::app::core::imports::{Import, chosen};
use lyskryss::app::core::tables::{Outgoing, TableOf, workbook};
use lyskryss::domain::criterion::Criterion;
use lyskryss::domain::edit::apply;
use lyskryss::domain::focus_area::FocusArea;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::measure::Measure;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::unwatched;
use lyskryss::exchange::table_in::book::{self, Book};
use lyskryss::exchange::table_in::plain;
use lyskryss::exchange::table_out::csv::Dialect;
use lyskryss::exchange::table_out::form::TableForm;
use lyskryss::i18n::{Texts, tags};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;

use crate::strategies::{moment, session};

/// Names that people give, in the order they are taken; some have numbers, brackets, signs in them.
const NAMES: [&str; 12] = [
    "Verdi for brukerne",
    "1. Gjennomførbart",
    "2. Kostnad og nytte",
    "Eier (plassert ansvar)",
    "2027",
    "2028–2029",
    "Område",
    "- Senere",
    "H1/2027",
    "Hvorfor nå?",
    "Høyt henger de",
    "Status i dag",
];

/// What can be told again of words: all but space, and what cannot be seen.
fn seen(words: &str) -> String {
    let is_seen = |c: &char| {
        !(c.is_whitespace()
            || c.is_control()
            || "\u{ad}\u{200b}\u{2060}\u{feff}\u{fffe}\u{ffff}".contains(*c))
    };
    let words: String = words.chars().filter(is_seen).collect();
    let kept = words.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    kept.map(str::to_owned).unwrap_or(words)
}

/// The same of a cell that says something: a dash says that there is nothing.
fn said(words: &str) -> String {
    let words = seen(words);
    let is_error = words.strip_prefix('#').is_some_and(|name| {
        name.chars().count() > 2 && name.chars().all(|c| c.is_uppercase() || "/!?0".contains(c))
    });
    if is_error || words.chars().all(|c| "-–—.".contains(c)) { String::new() } else { words }
}

/// A session whose entries can be told apart by what they are called.
fn named(mut session: Session) -> Session {
    let mut taken: HashSet<String> = HashSet::new();
    let mut names = NAMES.into_iter().cycle().enumerate();
    let mut name = |name: &mut String| {
        let is_name = |name: &str| {
            said(name).chars().any(char::is_alphabetic)
                && !name.contains(['\n', '\r'])
                && name.chars().count() < 80
        };
        while !is_name(name) || !taken.insert(plain(&seen(name))) {
            let (at, other) = names.next().unwrap();
            *name = if at < NAMES.len() { other.to_owned() } else { format!("{other} {at}") };
        }
    };
    for criterion in &mut session.criteria {
        name(&mut criterion.name);
    }
    for step in &mut session.steps {
        name(&mut step.name);
    }
    for area in &mut session.focus_areas {
        name(&mut area.name);
    }
    let gone: Vec<_> =
        session.measures.iter().filter(|m| said(&m.title).is_empty()).map(|m| m.id).collect();
    for id in gone {
        let edit = lyskryss::domain::verbs::delete::<Measure>(&session, id).unwrap();
        apply(&mut session, edit).unwrap();
    }
    session
}

fn frame(session: &Session) -> Vec<String> {
    let criterion = |it: &Criterion| {
        let texts = [&it.name, &it.short, &it.question, &it.high, &it.medium, &it.low];
        format!("{:?} {}", texts.map(|text| said(text)), it.must_hold)
    };
    let steps = session
        .steps
        .iter()
        .map(|it| format!("{:?} {}", [&it.name, &it.meaning].map(|text| said(text)), it.locked));
    session.criteria.iter().map(criterion).chain(steps).collect()
}

/// What is decided, in words.
fn outcome(session: &Session, measure: &Measure) -> String {
    match session.outcome(measure.id) {
        Some(Outcome::Step(step)) => seen(&session.step(step).unwrap().name),
        other => format!("{other:?}"),
    }
}

/// What stands in the table of the board of a measure.
fn on_board(session: &Session, measure: &Measure) -> Vec<String> {
    let area = measure.focus_area.and_then(|id| session.find::<FocusArea>(id));
    let mut row = vec![
        said(&measure.number),
        said(&measure.title),
        area.map_or(String::new(), |area| said(&area.name)),
        outcome(session, measure),
        session.decision(measure.id).map_or(String::new(), |it| said(&it.why)),
    ];
    let marks = session
        .criteria
        .iter()
        .map(|criterion| format!("{:?}", session.mark(measure.id, criterion.id)));
    row.extend(marks);
    row
}

/// All that is told of a measure.
fn whole(session: &Session, measure: &Measure) -> Vec<String> {
    let mut row = on_board(session, measure);
    let texts = [&measure.description, &measure.owner, &measure.benefits, &measure.state];
    row.extend(texts.map(|text| said(text)));
    row.push(format!("{:?}", (measure.kind, measure.horizon, measure.stage)));
    row.push(format!("{:?}", (measure.state_date, measure.stage_date, measure.cost)));
    let queue = session.decision(measure.id).map(|it| it.queue.clone()).unwrap_or_default();
    row.push(format!("{} {:?}", said(&queue.what), queue.again));
    for criterion in &session.criteria {
        let there = session.judgement(measure.id, criterion.id).filter(|it| it.mark.is_some());
        row.push(there.map_or(String::new(), |it| said(&it.rationale)));
    }
    row
}

/// The notes as they come in again, with what fits nowhere else.
fn notes(session: &Session, measure: &Measure, texts: &Texts) -> String {
    let mut notes = said(&measure.notes);
    for criterion in &session.criteria {
        let there = session.judgement(measure.id, criterion.id).filter(|it| it.mark.is_none());
        let words = there.map_or(String::new(), |it| said(&it.rationale));
        let line = seen(&format!("{}: {words}", texts.get("field-rationale")));
        if !words.is_empty() && !notes.contains(&line) {
            notes.push_str(&line);
        }
    }
    notes
}

/// Takes a file into a session as the program does; what was left out on the way.
fn taken(mut session: Session, book: &Book) -> (Session, Vec<String>) {
    let mut left = Vec::new();
    for (at, kind) in chosen(&session, book) {
        let import = Import::guess(&session, &book.pages[at], kind);
        if let Some(taken) = import.take(&session, moment(0)) {
            left.push(format!("{kind:?} {:?} {:?}", import.mapping.columns, taken.report.left));
            apply(&mut session, taken.edit).unwrap();
            session.check().unwrap();
        }
    }
    (session, left)
}

fn opened(bytes: &[u8]) -> Book {
    book::open(bytes, &mut |_, _| ControlFlow::Continue(())).unwrap()
}

fn comes_in_again(before: &Session, tag: &str) -> TestCaseResult {
    let texts = Texts::of(tag);
    let out = workbook(&Outgoing::of(before), texts, &[]);
    let bytes = TableForm::Xlsx.write(&out, &mut unwatched).unwrap().bytes;
    let empty = Session { next_id: 1, ..Session::default() };
    let (after, left) = taken(empty, &opened(&bytes));
    prop_assert_eq!(frame(&after), frame(before), "{}: {:?}", tag, left);
    let rows = |session: &Session| -> Vec<_> {
        session.measures.iter().map(|it| whole(session, it)).collect()
    };
    prop_assert_eq!(rows(&after), rows(before), "{}: {:?}", tag, left);
    let noted = |session: &Session| -> Vec<_> {
        session.measures.iter().map(|it| said(&it.notes)).collect()
    };
    let expected: Vec<String> = before.measures.iter().map(|it| notes(before, it, texts)).collect();
    prop_assert_eq!(noted(&after), expected, "{}: {:?}", tag, left);
    for judgement in &after.judgements {
        prop_assert!(judgement.from_sheet && judgement.mark.is_some());
    }
    Ok(())
}

fn board_comes_in_again(before: &Session, dialect: Dialect, tag: &str) -> TestCaseResult {
    let out = workbook(&Outgoing::of(before), Texts::of(tag), &[TableOf::Board]);
    let bytes = TableForm::Csv(dialect).write(&out, &mut unwatched).unwrap().bytes;
    // The sentences of criteria and the meaning of steps stand in other tables.
    let mut frame = Session {
        next_id: before.next_id,
        criteria: before.criteria.clone(),
        steps: before.steps.clone(),
        ..Session::default()
    };
    for criterion in &mut frame.criteria {
        (criterion.high_example, criterion.medium_example, criterion.low_example) =
            (None, None, None);
    }
    let (after, left) = taken(frame, &opened(&bytes));
    let rows = |session: &Session| -> Vec<_> {
        session.measures.iter().map(|it| on_board(session, it)).collect()
    };
    prop_assert_eq!(
        rows(&after),
        rows(before),
        "{} {:?}: {:?}\n{}",
        tag,
        dialect,
        left,
        String::from_utf8_lossy(&bytes)
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 60, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn a_made_up_session_comes_in_again_from_its_workbook(
        session in session().prop_map(named),
        tag in select(tags().collect::<Vec<_>>()),
    ) {
        comes_in_again(&session, tag)?;
    }

    #[test]
    fn a_made_up_board_comes_in_again_from_its_text(
        session in session().prop_map(named),
        tag in select(tags().collect::<Vec<_>>()),
        dialect in select(vec![Dialect::Excel, Dialect::Rfc4180]),
    ) {
        prop_assume!(!session.measures.is_empty());
        board_comes_in_again(&session, dialect, tag)?;
    }
}
