//! Where the measures stand: the steps of the roadmap row by row, the queue, and the rest.
//! Inside one place they stand by number: an order made by hand would be read as a rank.

use std::collections::HashMap;

use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::step::StepId;
use crate::insight::order::Alphabet;
use crate::insight::rows::{RowHead, Rows, rows_of};

/// Where all measures stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The steps, in their order.
    pub steps: Vec<StepId>,
    /// The rows that have measures, wherever these stand; what is not said last.
    pub rows: Vec<PlanRow>,
    /// In which row each measure stands, or would.
    row_of: HashMap<MeasureId, usize>,
    /// What matures: what is due first, then by day, then what has no day.
    pub queue: Vec<Queued>,
    /// What is not taken up now, by number.
    pub not_now: Vec<MeasureId>,
    /// What is not decided, by number.
    pub undecided: Vec<MeasureId>,
}

/// A row of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// What its measures have in common.
    pub head: RowHead,
    /// What stands at each step, by number.
    pub cells: Vec<Vec<MeasureId>>,
}

/// A measure in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Queued {
    /// Which one.
    pub measure: MeasureId,
    /// When it is looked at again, if that is said.
    pub again: Option<Date>,
    /// Whether that day has come.
    pub is_due: bool,
}

/// A measure as if it stood elsewhere.
pub type Moved = (MeasureId, Option<Outcome>);

impl Plan {
    /// That of a session on a day; one measure may be thought of as standing elsewhere.
    pub fn of(
        session: &Session,
        alphabet: &Alphabet,
        today: Date,
        rows: Rows,
        moved: Option<Moved>,
    ) -> Self {
        let mut measures: Vec<&Measure> = session.measures.iter().collect();
        // Stable: without a number, or with the same one, they stand as they do in Prepare.
        measures.sort_by(|a, b| {
            let nameless = |m: &Measure| m.number.trim().is_empty();
            nameless(a).cmp(&nameless(b)).then_with(|| alphabet.compare(&a.number, &b.number))
        });
        let mut plan = Self::with_rows(session, alphabet, rows);
        for measure in measures {
            let outcome = match moved {
                Some((id, to)) if id == measure.id => to,
                _ => session.outcome(measure.id),
            };
            match outcome {
                Some(Outcome::Step(step)) => {
                    let row = plan.row_of(measure.id);
                    let column = plan.steps.iter().position(|id| *id == step);
                    if let Some(cell) = row
                        .and_then(|row| plan.rows.get_mut(row))
                        .zip(column)
                        .and_then(|(row, column)| row.cells.get_mut(column))
                    {
                        cell.push(measure.id);
                    }
                }
                Some(Outcome::Queue) => plan.queue.push(Queued::of(session, measure.id, today)),
                Some(Outcome::NotNow) => plan.not_now.push(measure.id),
                None => plan.undecided.push(measure.id),
            }
        }
        // What is due has the earliest days.
        plan.queue.sort_by_key(|queued| (queued.again.is_none(), queued.again));
        plan
    }

    fn with_rows(session: &Session, alphabet: &Alphabet, rows: Rows) -> Self {
        let steps: Vec<StepId> = session.steps.iter().map(|step| step.id).collect();
        let (heads, row_of) = rows_of(session, alphabet, rows);
        let row = |head| PlanRow { head, cells: vec![Vec::new(); steps.len()] };
        let rows = heads.into_iter().map(row).collect();
        Self { steps, rows, row_of, ..Self::default() }
    }

    /// In which row a measure stands, or would.
    pub fn row_of(&self, measure: MeasureId) -> Option<usize> {
        self.row_of.get(&measure).copied()
    }

    /// Whether its rows have names: a single one of what nobody has grouped has none.
    pub fn has_heads(&self) -> bool {
        let is_plain = |row: &PlanRow| matches!(row.head, RowHead::All | RowHead::Area(None));
        !self.rows.iter().all(is_plain)
    }

    /// Whether no measure stands on the roadmap.
    pub fn is_empty(&self) -> bool {
        self.on_roadmap().next().is_none()
    }

    /// What stands on the roadmap, row by row.
    pub fn on_roadmap(&self) -> impl Iterator<Item = MeasureId> + '_ {
        self.rows.iter().flat_map(|row| row.cells.iter().flatten().copied())
    }

    /// What stands at a step, by its place, row by row.
    pub fn at_step(&self, column: usize) -> impl Iterator<Item = MeasureId> + '_ {
        self.rows.iter().flat_map(move |row| row.cells.get(column).into_iter().flatten().copied())
    }

    /// How many of the queue are due.
    pub fn due(&self) -> usize {
        self.queue.iter().filter(|queued| queued.is_due).count()
    }
}

impl Queued {
    fn of(session: &Session, measure: MeasureId, today: Date) -> Self {
        let again = session.decision(measure).and_then(|decision| decision.queue.again);
        Self { measure, again, is_due: again.is_some_and(|day| day <= today) }
    }
}
