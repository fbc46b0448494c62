//! The few quiet signs of a crossing, beside its light.

use crate::domain::criterion::CriterionId;
use crate::domain::judgement::Judgement;
use crate::domain::judging::FollowUp;
use crate::domain::measure::MeasureId;
use crate::domain::round::Tally;
use crate::domain::session::Session;
use crate::insight::story::is_agreed;

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
    let tally =
        session.shown_round(measure, criterion).and_then(crate::domain::round::Round::tally);
    Signs {
        split: tally.as_ref().is_some_and(Tally::is_split),
        condition: judgement.is_some_and(has_open_item),
        reservation: !session.reservations_of(measure, criterion).is_empty(),
        old_wording: judgement.is_some_and(|it| it.is_outdated() && !it.from_sheet),
        from_sheet: judgement.is_some_and(|it| it.from_sheet),
        unsettled: session.shown_round(measure, criterion).is_some()
            && !is_agreed(session, (measure, criterion)),
    }
}

/// Whether somebody is to do something that is not done.
fn has_open_item(judgement: &Judgement) -> bool {
    [FollowUp::Condition, FollowUp::Missing].iter().any(|which| {
        let item = which.of(judgement);
        item.says_something() && item.done.is_none()
    })
}
