//! The few quiet signs of a crossing, beside its light.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::judgement::Judgement;
use crate::domain::judging::{Crossing, FollowUp};
use crate::domain::light::Mark;
use crate::domain::list::List;
use crate::domain::measure::MeasureId;
use crate::domain::round::{Event, Round, Tally};
use crate::domain::session::Session;
use crate::insight::story::is_agreed_in;

/// One of a crossing's signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CrossingSign {
    /// The round shown last had both green and red.
    Split,
    /// Somebody has something to do: what would make it green, or what is missing.
    Condition,
    /// An organisation has its own view.
    Reservation,
    /// The mark was set under an earlier sentence, title or description.
    OldWording,
    /// The mark came with a table, and the group has not confirmed it.
    FromSheet,
    /// A round was held, but nothing is agreed.
    Unsettled,
}

impl CrossingSign {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 6] = [
        Self::Split,
        Self::Condition,
        Self::Reservation,
        Self::OldWording,
        Self::FromSheet,
        Self::Unsettled,
    ];
}

/// Which signs a crossing bears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "six signs that are there or not")]
#[expect(missing_docs, reason = "each is named as the sign it is")]
pub struct Signs {
    pub split: bool,
    pub condition: bool,
    pub reservation: bool,
    pub old_wording: bool,
    pub from_sheet: bool,
    pub unsettled: bool,
}

impl Signs {
    /// What either bears.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self {
            split: self.split || other.split,
            condition: self.condition || other.condition,
            reservation: self.reservation || other.reservation,
            old_wording: self.old_wording || other.old_wording,
            from_sheet: self.from_sheet || other.from_sheet,
            unsettled: self.unsettled || other.unsettled,
        }
    }

    /// Whether it bears that sign.
    pub const fn has(self, sign: CrossingSign) -> bool {
        match sign {
            CrossingSign::Split => self.split,
            CrossingSign::Condition => self.condition,
            CrossingSign::Reservation => self.reservation,
            CrossingSign::OldWording => self.old_wording,
            CrossingSign::FromSheet => self.from_sheet,
            CrossingSign::Unsettled => self.unsettled,
        }
    }
}

/// The signs of a crossing.
pub fn signs_of(session: &Session, measure: MeasureId, criterion: CriterionId) -> Signs {
    let judgement = session.judgement(measure, criterion);
    let rounds = session.rounds_of(measure, criterion);
    let history = || session.history_of(measure, criterion);
    let is_reserved = !session.reservations_of(measure, criterion).is_empty();
    signs(judgement, rounds, history, is_reserved)
}

/// The mark and the signs of each of a measure's crossings, in the order of the criteria: what
/// [`Session::mark`] and [`signs_of`] say of one, with all of them found at once.
pub fn row_of(session: &Session, measure: MeasureId) -> Vec<(Option<Mark>, Signs)> {
    let judged = session.judgements.where_equal(|it| it.measure.cmp(&measure)).flatten();
    let judged: Vec<(CriterionId, &Judgement)> = judged.map(|it| (it.criterion, it)).collect();
    let rounds = of_measure(&session.rounds, measure, Round::crossing);
    let reserved = of_measure(&session.reservations, measure, |it| (it.measure, it.criterion));
    let of_criterion = |criterion: &Criterion| {
        let here = criterion.id;
        let at = judged.binary_search_by_key(&here, |(of, _)| *of).ok();
        let judgement = at.and_then(|at| judged.get(at)).map(|(_, it)| *it);
        let history = || session.history_of(measure, here);
        let is_reserved = !found(&reserved, here).is_empty();
        let signs = signs(judgement, found(&rounds, here), history, is_reserved);
        (judgement.and_then(|it| it.mark), signs)
    };
    session.criteria.iter().map(of_criterion).collect()
}

/// What a list sorted by crossing holds of a measure, by criterion.
fn of_measure<R>(
    list: &List<R>,
    measure: MeasureId,
    crossing: impl Fn(&R) -> Crossing + Copy,
) -> Vec<(CriterionId, &[R])> {
    let parts = list.where_equal(move |it| crossing(it).0.cmp(&measure));
    let of_each = parts.flat_map(|part| part.chunk_by(|a, b| crossing(a) == crossing(b)));
    of_each.filter_map(|part| Some((crossing(part.first()?).1, part))).collect()
}

/// What of that is a criterion's.
fn found<'s, R>(by_criterion: &[(CriterionId, &'s [R])], criterion: CriterionId) -> &'s [R] {
    let at = by_criterion.binary_search_by_key(&criterion, |(of, _)| *of).ok();
    at.and_then(|at| by_criterion.get(at)).map_or(&[], |(_, found)| found)
}

/// The signs of a crossing, by what is kept of it; its history is asked for where a round was held.
fn signs<'s>(
    judgement: Option<&Judgement>,
    rounds: &[Round],
    history: impl FnOnce() -> &'s [Event],
    is_reserved: bool,
) -> Signs {
    let shown = rounds.iter().rev().find(|round| !round.is_open());
    let is_agreed =
        || judgement.is_some_and(|it| it.mark.is_some()) && is_agreed_in(rounds, history());
    Signs {
        split: shown.and_then(Round::tally).as_ref().is_some_and(Tally::is_split),
        condition: judgement.is_some_and(has_open_item),
        reservation: is_reserved,
        old_wording: judgement.is_some_and(|it| it.is_outdated() && !it.from_sheet),
        from_sheet: judgement.is_some_and(|it| it.from_sheet),
        unsettled: shown.is_some() && !is_agreed(),
    }
}

/// Whether somebody is to do something that is not done.
fn has_open_item(judgement: &Judgement) -> bool {
    [FollowUp::Condition, FollowUp::Missing].iter().any(|which| {
        let item = which.of(judgement);
        item.says_something() && item.done.is_none()
    })
}
