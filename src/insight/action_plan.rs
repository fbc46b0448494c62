//! The action plan: what all measures deliver, by whom and when. What is late comes first, then what
//! nobody has taken, then one half-year after the other. It is counted, and never rated.

use std::collections::HashMap;

use crate::domain::date::Date;
use crate::domain::half_year::{Due, HalfYear};
use crate::domain::measure::MeasureId;
use crate::domain::progress::deliverable::{Deliverable, DeliverableId};
use crate::domain::session::Session;

/// What a part of the action plan has in common. In the order they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// It should have been delivered.
    Late,
    /// Nobody has taken it.
    Untaken,
    /// It is due in a half-year.
    HalfYear(HalfYear),
    /// Nobody has said when.
    Undated,
    /// It was delivered.
    Done,
}

/// How much there is of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    /// All that is or was to be delivered.
    pub all: usize,
    /// What was delivered.
    pub done: usize,
    /// What is late.
    pub late: usize,
    /// What is not delivered and nobody has taken, late or not.
    pub untaken: usize,
}

/// The action plan of a session on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionPlan {
    /// Its parts, none of them empty.
    pub periods: Vec<(Period, Vec<DeliverableId>)>,
    /// How much there is of what.
    pub counts: ActionCounts,
}

impl Period {
    /// The one that something belongs to on a day.
    pub fn of(deliverable: &Deliverable, today: Date) -> Self {
        if deliverable.done.is_some() {
            Self::Done
        } else if deliverable.is_late(today) {
            Self::Late
        } else if !deliverable.is_taken() {
            Self::Untaken
        } else {
            deliverable.due.map_or(Self::Undated, |due| Self::HalfYear(due.half_year()))
        }
    }
}

impl ActionPlan {
    /// That of a session on a day; of one measure alone where one is asked for.
    pub fn of(session: &Session, today: Date, measure: Option<MeasureId>) -> Self {
        let place: HashMap<MeasureId, usize> =
            session.measures.iter().enumerate().map(|(at, measure)| (measure.id, at)).collect();
        let is_asked = |d: &&Deliverable| measure.is_none_or(|measure| d.measure == Some(measure));
        let mut all: Vec<(Period, &Deliverable)> = session
            .deliverables
            .iter()
            .filter(is_asked)
            .map(|d| (Period::of(d, today), d))
            .collect();
        // Stable: what is due at one time, of one measure, stands as the group put it.
        all.sort_by_key(|(period, deliverable)| {
            let row = deliverable.measure.and_then(|id| place.get(&id).copied());
            // What was delivered last stands first of what is done.
            let done = deliverable.done.map(std::cmp::Reverse);
            (*period, done, when(deliverable.due), row.is_none(), row)
        });
        let mut plan = Self::default();
        for (period, deliverable) in all {
            plan.counts.add(deliverable, period);
            match plan.periods.last_mut() {
                Some((last, there)) if *last == period => there.push(deliverable.id),
                _ => plan.periods.push((period, vec![deliverable.id])),
            }
        }
        plan
    }

    /// All of it, as it stands.
    pub fn lines(&self) -> impl Iterator<Item = DeliverableId> + '_ {
        self.periods.iter().flat_map(|(_, lines)| lines.iter().copied())
    }
}

/// By the last day on which it is in time; a day comes before the half-year that ends with it, and
/// what has no day comes last.
fn when(due: Option<Due>) -> (bool, Option<Date>, bool) {
    (due.is_none(), due.map(Due::last_day), matches!(due, Some(Due::HalfYear(_))))
}

impl ActionCounts {
    fn add(&mut self, deliverable: &Deliverable, period: Period) {
        self.all += 1;
        self.done += usize::from(period == Period::Done);
        self.late += usize::from(period == Period::Late);
        self.untaken += usize::from(period != Period::Done && !deliverable.is_taken());
    }
}
