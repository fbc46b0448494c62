//! The way through the crossings: which come, in which order, and where one stands in it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::domain::criterion::CriterionId;
use crate::domain::judging::Crossing;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::walk::{Walk, WalkFilter, WalkOrder};
use crate::insight::order::by_area;
use crate::insight::signs::signs_of;
use crate::insight::story::{is_agreed, unsettled};

/// All crossings in the order of the session's walk. Measures stand as the board groups them.
pub fn crossings(session: &Session) -> Vec<Crossing> {
    let way = Way::of(session);
    (0..way.length()).filter_map(|at| way.crossing(at)).collect()
}

/// Measures as the board groups them.
fn measures(session: &Session) -> Vec<MeasureId> {
    by_area(session).into_iter().flat_map(|(_, inside)| inside).map(|m| m.id).collect()
}

/// As they were shuffled; those that came later behind them.
fn shuffled(session: &Session) -> Vec<MeasureId> {
    let drawn: HashSet<MeasureId> = session.walk.shuffled.iter().copied().collect();
    let later = measures(session).into_iter().filter(|id| !drawn.contains(id));
    session.walk.shuffled.iter().copied().chain(later).collect()
}

/// Whether a walk comes by a crossing.
fn comes_by(session: &Session, (measure, criterion): Crossing) -> bool {
    match session.walk.only {
        WalkFilter::All => true,
        WalkFilter::NotJudged => session.mark(measure, criterion).is_none(),
        WalkFilter::Split => signs_of(session, measure, criterion).split,
        WalkFilter::OldWording => signs_of(session, measure, criterion).old_wording,
        WalkFilter::FromSheet => signs_of(session, measure, criterion).from_sheet,
        WalkFilter::Unsettled => is_unsettled(session, (measure, criterion)),
    }
}

/// Whether a round was held in a crossing, and nothing is agreed on since.
pub fn is_unsettled(session: &Session, at: Crossing) -> bool {
    !session.rounds_of(at.0, at.1).is_empty() && !is_agreed(session, at)
}

/// The first crossing of the walk, other than this one, where a round was held and nothing is
/// agreed on since.
pub fn first_unsettled(session: &Session, here: Option<Crossing>) -> Option<Crossing> {
    let way = Way::of(session);
    let mut crossings = (0..way.length()).filter_map(|at| way.crossing(at));
    crossings.find(|at| Some(*at) != here && is_unsettled(session, *at))
}

/// Where one stands in a walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WalkPosition {
    /// The crossing before, if there is one.
    pub previous: Option<Crossing>,
    /// The crossing after, if there is one.
    pub next: Option<Crossing>,
    /// Which one it is, from 1, among those the walk comes by and itself.
    pub at: usize,
    /// How many those are.
    pub of: usize,
}

/// Where a crossing stands in the session's walk: see [`Way::place`].
pub fn place(session: &Session, here: Crossing) -> Option<WalkPosition> {
    Way::of(session).place(here)
}

/// The first crossing a walk comes by, or the first of all.
pub fn first(session: &Session) -> Option<Crossing> {
    let way = Way::of(session);
    way.comes_by_first().or_else(|| way.crossing(0))
}

/// The way through a session's crossings, laid out once. It stands until rows, columns or texts are
/// others; of a crossing in which something was said, [`Way::look_again`] is told.
#[derive(Clone, Debug)]
pub struct Way {
    walk: Walk,
    /// Measures and criteria in the order in which the walk goes through them, and where each stands.
    rows: Vec<MeasureId>,
    columns: Vec<CriterionId>,
    row_of: BTreeMap<MeasureId, usize>,
    column_of: BTreeMap<CriterionId, usize>,
    /// The places of the crossings it comes by, in order; nothing where it comes by all.
    by: Option<Vec<usize>>,
    /// Where a round was held and nothing is agreed on since.
    unsettled: BTreeSet<Crossing>,
}

impl Way {
    /// That of a session.
    pub fn of(session: &Session) -> Self {
        let rows = match session.walk.order {
            WalkOrder::Measures | WalkOrder::Criteria => measures(session),
            WalkOrder::Shuffled => shuffled(session),
        };
        let columns: Vec<CriterionId> = session.criteria.iter().map(|c| c.id).collect();
        let mut way = Self {
            walk: session.walk.clone(),
            row_of: rows.iter().enumerate().map(|(at, id)| (*id, at)).collect(),
            column_of: columns.iter().enumerate().map(|(at, id)| (*id, at)).collect(),
            rows,
            columns,
            by: None,
            unsettled: unsettled(session).into_iter().collect(),
        };
        if session.walk.only != WalkFilter::All {
            let comes = |at: &usize| way.crossing(*at).is_some_and(|it| comes_by(session, it));
            way.by = Some((0..way.length()).filter(comes).collect());
        }
        way
    }

    /// Whether it still goes as the session's walk does.
    pub fn is_of(&self, walk: &Walk) -> bool {
        self.walk == *walk
    }

    /// Something was said in a crossing.
    pub fn look_again(&mut self, session: &Session, crossing: Crossing) {
        if is_unsettled(session, crossing) {
            self.unsettled.insert(crossing);
        } else {
            self.unsettled.remove(&crossing);
        }
        let Some((at, by)) = self.place_of(crossing).zip(self.by.as_mut()) else { return };
        match (by.binary_search(&at), comes_by(session, crossing)) {
            (Err(place), true) => by.insert(place, at),
            (Ok(place), false) => drop(by.remove(place)),
            (Ok(_), true) | (Err(_), false) => {}
        }
    }

    /// Where a crossing stands. The crossing itself counts even where the walk does not come by it
    /// any more, so that what has just been judged stays in sight.
    pub fn place(&self, here: Crossing) -> Option<WalkPosition> {
        let at = self.place_of(here)?;
        let (earlier, later, previous, next) = match &self.by {
            None => (at, self.length() - at - 1, at.checked_sub(1), Some(at + 1)),
            Some(by) => {
                let before = by.partition_point(|other| *other < at);
                let behind = by.partition_point(|other| *other <= at);
                let previous = before.checked_sub(1).and_then(|last| by.get(last));
                (before, by.len() - behind, previous.copied(), by.get(behind).copied())
            }
        };
        Some(WalkPosition {
            previous: previous.and_then(|at| self.crossing(at)),
            next: next.and_then(|at| self.crossing(at)),
            at: earlier + 1,
            of: earlier + 1 + later,
        })
    }

    /// In how many crossings but this one a round was held and nothing is agreed on since.
    pub fn unsettled_elsewhere(&self, here: Crossing) -> usize {
        self.unsettled.len() - usize::from(self.unsettled.contains(&here))
    }

    fn comes_by_first(&self) -> Option<Crossing> {
        let first = self.by.as_ref().map_or(Some(0), |by| by.first().copied());
        self.crossing(first?)
    }

    fn length(&self) -> usize {
        self.rows.len() * self.columns.len()
    }

    /// The crossing at a place of the way, from 0.
    fn crossing(&self, at: usize) -> Option<Crossing> {
        let (row, column) = match self.walk.order {
            WalkOrder::Measures => {
                (at.checked_div(self.columns.len())?, at.checked_rem(self.columns.len())?)
            }
            WalkOrder::Criteria | WalkOrder::Shuffled => {
                (at.checked_rem(self.rows.len())?, at.checked_div(self.rows.len())?)
            }
        };
        Some((*self.rows.get(row)?, *self.columns.get(column)?))
    }

    /// The place of a crossing on the way, from 0.
    fn place_of(&self, (measure, criterion): Crossing) -> Option<usize> {
        let (row, column) = (*self.row_of.get(&measure)?, *self.column_of.get(&criterion)?);
        Some(match self.walk.order {
            WalkOrder::Measures => row * self.columns.len() + column,
            WalkOrder::Criteria | WalkOrder::Shuffled => column * self.rows.len() + row,
        })
    }
}
