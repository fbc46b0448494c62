//! The way through the crossings: which come, in which order, and where one stands in it.

use crate::domain::judging::Crossing;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::walk::{WalkFilter, WalkOrder};
use crate::insight::signs::signs_of;
use crate::insight::story::is_agreed;

/// All crossings in the order of the session's walk. Measures stand as the board groups them.
pub fn crossings(session: &Session) -> Vec<Crossing> {
    let columns = || session.criteria.iter().map(|c| c.id);
    match session.walk.order {
        WalkOrder::Measures => {
            let rows = measures(session).into_iter();
            rows.flat_map(|row| columns().map(move |column| (row, column))).collect()
        }
        WalkOrder::Criteria => by_criterion(session, &measures(session)),
        WalkOrder::Shuffled => by_criterion(session, &shuffled(session)),
    }
}

fn by_criterion(session: &Session, rows: &[MeasureId]) -> Vec<Crossing> {
    let columns = session.criteria.iter().map(|c| c.id);
    columns.flat_map(|column| rows.iter().map(move |row| (*row, column))).collect()
}

/// Measures as the board groups them.
fn measures(session: &Session) -> Vec<MeasureId> {
    let areas = session.focus_areas.iter().map(|area| Some(area.id)).chain([None]);
    let inside = |area| session.measures.iter().filter(move |m: &&Measure| m.focus_area == area);
    areas.flat_map(inside).map(|m| m.id).collect()
}

/// As they were shuffled; those that came later behind them.
fn shuffled(session: &Session) -> Vec<MeasureId> {
    let drawn = &session.walk.shuffled;
    let later = measures(session).into_iter().filter(|id| !drawn.contains(id));
    drawn.iter().copied().chain(later).collect()
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

/// In how many crossings but this one a round was held and nothing is agreed on since.
pub fn unsettled_elsewhere(session: &Session, here: Crossing) -> usize {
    let of_one = |a: &Round, b: &Round| a.crossing() == b.crossing();
    let crossings = session.rounds.chunk_by(of_one).filter_map(|rounds| rounds.first());
    let crossings = crossings.map(Round::crossing).filter(|at| *at != here);
    crossings.filter(|at| !is_agreed(session, *at)).count()
}

/// The first crossing of the walk, other than this one, where a round was held and nothing is
/// agreed on since.
pub fn first_unsettled(session: &Session, here: Option<Crossing>) -> Option<Crossing> {
    crossings(session).into_iter().find(|at| Some(*at) != here && is_unsettled(session, *at))
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

/// Where a crossing stands in the session's walk. The crossing itself counts even where the walk
/// does not come by it any more, so that what has just been judged stays in sight.
pub fn place(session: &Session, here: Crossing) -> Option<WalkPosition> {
    let all = crossings(session);
    let stands = all.iter().position(|crossing| *crossing == here)?;
    let (before, after) = all.split_at(stands);
    let comes = |crossing: &&Crossing| comes_by(session, **crossing);
    let earlier = before.iter().filter(comes).count();
    let later = after.iter().skip(1).filter(comes).count();
    Some(WalkPosition {
        previous: before.iter().rev().find(comes).copied(),
        next: after.iter().skip(1).find(comes).copied(),
        at: earlier + 1,
        of: earlier + 1 + later,
    })
}

/// The first crossing a walk comes by, or the first of all.
pub fn first(session: &Session) -> Option<Crossing> {
    let all = crossings(session);
    all.iter().find(|c| comes_by(session, **c)).or(all.first()).copied()
}
