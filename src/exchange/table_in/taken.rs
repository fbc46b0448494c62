//! A measure that a row has become, until all of it goes into the session.

use std::collections::BTreeMap;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::{Date, Moment};
use crate::domain::edit::{Change, Put};
use crate::domain::judgement::{Decision, Outcome, QueueNote};
use crate::domain::judging::{self, Said};
use crate::domain::light::Mark;
use crate::domain::list::List;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::report::{Fate, Why};
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::words::{PlainOutcome, TableWords, known, plain};

/// A row's measure, and what is said of it.
pub(super) struct Taken {
    pub(super) measure: Measure,
    /// Its row, from 1.
    pub(super) row: usize,
    pub(super) fate: Fate,
    pub(super) marks: Vec<(CriterionId, Mark, String)>,
    /// What those at the table answered, each alone, and where they sit.
    pub(super) said: BTreeMap<CriterionId, Vec<(usize, Said)>>,
    pub(super) outcome: Option<Outcome>,
    pub(super) why: String,
    /// What must change before it is taken up.
    pub(super) queue: Option<String>,
    /// When it is looked at again.
    pub(super) again: Option<Date>,
    /// What goes to the notes.
    pub(super) noted: Vec<String>,
}

impl Taken {
    /// Nothing said of it yet.
    pub(super) fn new(measure: Measure, row: usize, fate: Fate) -> Self {
        let (marks, noted, said) = (Vec::new(), Vec::new(), BTreeMap::new());
        let (outcome, why, queue, again) = (None, String::new(), None, None);
        Self { measure, row, fate, marks, said, outcome, why, queue, again, noted }
    }

    /// Whether it is none of those that are there.
    pub(super) const fn is_new(&self) -> bool {
        !matches!(self.fate, Fate::Updated(_) | Fate::Known(_))
    }

    /// What is decided on it; nothing where that says no more than what is there.
    fn decided(&self, session: &Session) -> Option<Change> {
        let id = self.measure.id;
        let before = session.decision(id).cloned().unwrap_or_else(|| Decision::new(id));
        let outcome = self.outcome.or(before.outcome);
        let why = if self.why.is_empty() { before.why.clone() } else { self.why.clone() };
        let queue = QueueNote {
            what: self.queue.clone().unwrap_or_else(|| before.queue.what.clone()),
            again: self.again.or(before.queue.again),
        };
        let after = Decision { outcome, why, queue, ..before.clone() };
        (after != before).then_some(Change::Decision(id, Some(after)))
    }

    /// The changes that put it into a session: at that place of the list where it is new.
    pub(super) fn changes(self, session: &Session, at: usize, now: Moment) -> Vec<Change> {
        let decided = self.decided(session);
        let (id, is_new) = (self.measure.id, self.is_new());
        let measure = with_notes(self.measure, self.noted);
        let mut changes = if is_new {
            vec![Change::Measure(Put { id, at, value: Some(measure) })]
        } else {
            verbs::change(session, measure).map(|edit| edit.changes).unwrap_or_default()
        };
        let marks = self.marks.into_iter();
        changes.extend(
            marks.map(|(of, mark, said)| judging::mark_from_sheet(session, (id, of), mark, &said)),
        );
        for (of, mut said) in self.said {
            said.sort_by_key(|(place, _)| *place);
            let said: Vec<Said> = said.into_iter().map(|(_, said)| said).collect();
            // An open one was told of by its cells.
            changes.extend(judging::round_from_sheet(session, (id, of), &said, now).ok().flatten());
        }
        changes.extend(decided);
        changes
    }

    /// Why a light of the row is as it is; kept in the notes where there is none.
    pub(super) fn reason(&mut self, criterion: CriterionId, cell: &str) -> Result<(), Option<Why>> {
        let (.., said) = self.marks.iter_mut().find(|(of, ..)| *of == criterion).ok_or(None)?;
        format!("{said}\n{cell}").trim().clone_into(said);
        Ok(())
    }
}

/// Notes with more lines; those that are there are not said twice.
fn with_notes(mut measure: Measure, noted: Vec<String>) -> Measure {
    for line in noted {
        if measure.notes.is_empty() {
            measure.notes = line;
        } else if !measure.notes.contains(&line) {
            measure.notes = format!("{}\n{line}", measure.notes);
        }
    }
    measure
}

/// A head on one line.
pub(super) fn plain_head(head: &str) -> String {
    let words = head.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(':').to_owned()
}

/// What each column is taken for, with an id for each criterion that comes with the table, and those
/// criteria: they are called what stands above their column, with a number behind where another one is.
pub(super) fn with_new_criteria(
    there: &List<Criterion>,
    mapping: &Mapping,
    head: Option<&Row>,
    next_id: &mut u32,
) -> (Vec<Target>, Vec<Criterion>) {
    let mut criteria: Vec<Criterion> = Vec::new();
    let mut target = |(at, target): (usize, &Target)| match target {
        Target::NewCriterion => {
            let id = CriterionId(*next_id);
            *next_id = next_id.saturating_add(1);
            let head = plain_head(head.map_or("", |head| head.cell(at)));
            let is_free = |name: &String| {
                let mut all = there.iter().chain(&criteria);
                name.is_empty() || all.all(|it| plain(&it.name) != plain(name))
            };
            let numbered = (2..1_000).map(|n| format!("{head} ({n})"));
            let name = std::iter::once(head.clone()).chain(numbered).find(is_free);
            criteria.push(Criterion::new(id, name.unwrap_or(head)));
            Target::Lights(id)
        }
        other => *other,
    };
    let columns = mapping.columns.iter().enumerate().map(&mut target).collect();
    (columns, criteria)
}

/// The decision of a cell, where the room has made no other one.
pub(super) fn outcome(
    session: &Session,
    words: &TableWords,
    id: MeasureId,
    cell: &str,
) -> Result<Option<Outcome>, Why> {
    let step = session.steps.iter().find(|step| plain(&step.name) == plain(cell));
    let outcome = match step {
        Some(step) => Some(Outcome::Step(step.id)),
        None => known(&words.outcomes, cell).ok_or(Why::Word)?.map(|plain| match plain {
            PlainOutcome::Queue => Outcome::Queue,
            PlainOutcome::NotNow => Outcome::NotNow,
        }),
    };
    let before = session.outcome(id);
    let stands = before.is_some() && outcome.is_some() && before != outcome;
    if stands { Err(Why::Decided) } else { Ok(outcome) }
}

/// Whether that is why a light is as it is already.
pub(super) fn is_said(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    why: &str,
) -> bool {
    let there = session.judgement(measure, criterion);
    there.is_some_and(|judgement| judgement.rationale.trim() == why.trim())
}

/// Puts a value into a field, where there is one.
pub(super) fn fits<T>(field: &mut Option<T>, value: Option<T>) -> Result<(), Option<Why>> {
    *field = Some(value.ok_or(Some(Why::Word))?);
    Ok(())
}
