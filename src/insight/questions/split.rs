//! Split: crossings that the room did not see alike. Only what was shown counts:
//! [`crate::domain::round`] tells nothing of an open round.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::judging::Crossing;
use crate::domain::light::Light;
use crate::domain::round::{Answer, Round, Tally};
use crate::domain::session::Session;
use crate::insight::answers::{Moves, moves};
use crate::insight::questions::grid::Grid;
use crate::insight::questions::{Doubt, Question};
use crate::insight::story::is_agreed;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    let session = grid.session;
    let crossings: BTreeSet<Crossing> = session
        .rounds
        .iter()
        .map(Round::crossing)
        .chain(session.reservations.iter().map(|r| (r.measure, r.criterion)))
        .collect();
    let moved: BTreeMap<Crossing, usize> =
        crossings.iter().map(|at| (*at, moved(session, *at))).collect();
    let is_asked = |at: &Crossing| Some((grid.row(at.0)?, grid.column(at.1)?));
    let most = moved.iter().filter(|(at, _)| is_asked(at).is_some()).map(|(_, many)| *many).max();
    let mut doubtful: Vec<((usize, usize), Question)> = crossings
        .into_iter()
        .filter_map(|at| {
            let place = is_asked(&at)?;
            let mut doubts = doubts(session, at);
            let here = moved.get(&at).copied().filter(|many| *many > 0 && Some(*many) == most);
            doubts.extend(here.map(Doubt::Moved));
            (!doubts.is_empty()).then_some((place, Question::Split { at, doubts }))
        })
        .collect();
    doubtful.sort_by_key(|(place, _)| *place);
    questions.extend(doubtful.into_iter().map(|(_, question)| question));
}

fn doubts(session: &Session, at: Crossing) -> Vec<Doubt> {
    let tally = session.shown_round(at.0, at.1).and_then(Round::tally);
    let mut doubts = Vec::new();
    if tally.as_ref().is_some_and(Tally::is_split) {
        doubts.push(Doubt::Split);
    }
    if !session.reservations_of(at.0, at.1).is_empty() {
        doubts.push(Doubt::Reservation);
    }
    doubts.extend(tally.and_then(|tally| outside(session, at, &tally)).map(Doubt::Outside));
    doubts
}

/// The light that was agreed on after a round in which nobody had answered it.
fn outside(session: &Session, at: Crossing, tally: &Tally) -> Option<Light> {
    let light = session.mark(at.0, at.1)?.light()?;
    let nobody = tally.of(Answer::from(crate::domain::light::Mark::from(light))) == 0;
    (nobody && is_agreed(session, at)).then_some(light)
}

/// How many answered otherwise in the round that was shown last than in the one before it.
fn moved(session: &Session, at: Crossing) -> usize {
    let mut shown = session.rounds_of(at.0, at.1).iter().rev().filter(|round| !round.is_open());
    let (Some(after), Some(before)) = (shown.next(), shown.next()) else {
        return 0;
    };
    match moves(before, after) {
        Some(Moves::Named(people)) => {
            people.iter().filter(|one| one.from.is_some() && one.to.is_some()).count()
        }
        // As many as there are more of an answer went there, at the least.
        Some(Moves::Counted(counts)) => {
            counts.iter().map(|(_, before, after)| after.saturating_sub(*before)).sum()
        }
        None => 0,
    }
}
