//! A measure that a row has become, until all of it goes into the session.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::edit::{Change, Put};
use crate::domain::judgement::{Decision, Outcome, QueueNote};
use crate::domain::judging;
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::report::Why;
use crate::exchange::table_in::sheet::Row;

/// A row's measure, and what is said of it.
pub(super) struct Taken {
    pub(super) measure: Measure,
    pub(super) is_new: bool,
    pub(super) marks: Vec<(CriterionId, Mark, String)>,
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
    pub(super) fn new(measure: Measure, is_new: bool) -> Self {
        let (marks, noted) = (Vec::new(), Vec::new());
        let (outcome, why, queue, again) = (None, String::new(), None, None);
        Self { measure, is_new, marks, outcome, why, queue, again, noted }
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
    pub(super) fn changes(self, session: &Session, at: usize) -> Vec<Change> {
        let decided = self.decided(session);
        let id = self.measure.id;
        let measure = with_notes(self.measure, self.noted);
        let mut changes = if self.is_new {
            vec![Change::Measure(Put { id, at, value: Some(measure) })]
        } else {
            verbs::change(session, measure).map(|edit| edit.changes).unwrap_or_default()
        };
        let marks = self.marks.into_iter();
        changes.extend(
            marks.map(|(of, mark, said)| judging::mark_from_sheet(session, (id, of), mark, &said)),
        );
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
/// criteria: they are called what stands above their column.
pub(super) fn with_new_criteria(
    mapping: &Mapping,
    head: Option<&Row>,
    next_id: &mut u32,
) -> (Vec<Target>, Vec<Criterion>) {
    let mut criteria = Vec::new();
    let mut target = |(at, target): (usize, &Target)| match target {
        Target::NewCriterion => {
            let id = CriterionId(*next_id);
            *next_id = next_id.saturating_add(1);
            let name = head.map_or("", |head| head.cell(at));
            criteria.push(Criterion::new(id, plain_head(name)));
            Target::Lights(id)
        }
        other => *other,
    };
    let columns = mapping.columns.iter().enumerate().map(&mut target).collect();
    (columns, criteria)
}
