//! A line of a crossing's story: what became of its mark.

use serde::{Deserialize, Serialize};

use crate::domain::check::HIGHEST_EVENT;
use crate::domain::criterion::CriterionId;
use crate::domain::date::Moment;
use crate::domain::is_default;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::item::ItemId;
use crate::domain::record::{KeyedRecord, References, Unfit, references};
use crate::domain::round::{Answer, Answers, Round, RoundFlaw, numbered};
use crate::domain::session::Session;

/// What happened to the agreed mark of a crossing, beside its rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happened {
    /// The room agreed on a mark, or took it away.
    Agreed(Option<Mark>),
    /// A light set under an earlier wording was found to stand.
    Confirmed(Mark),
    /// After the reveal, somebody changed their stand. Never of an anonymous round.
    Changed {
        /// Who.
        name: String,
        /// From what.
        from: Option<Answer>,
        /// To what.
        to: Answer,
    },
}

/// A line of a crossing's story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub criterion: CriterionId,
    /// Which one it is in its crossing, from 1.
    pub number: u32,
    /// When.
    pub at: Moment,
    /// How many rounds of the crossing came before it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub after_round: u32,
    /// The mark before it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub before: Option<Mark>,
    /// What.
    pub what: Happened,
    /// Why, as it was written when something else came after it. The latest one's reason is the
    /// crossing's rationale.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// The item of the agenda that the group was at.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
}

impl Event {
    /// Its place among the others: by crossing, then as it happened.
    pub const fn key(&self) -> (MeasureId, CriterionId, u32) {
        (self.measure, self.criterion, self.number)
    }
}

impl Round {
    /// It, as it was shown before somebody changed their stand; as it is where that did not happen in it.
    #[must_use]
    pub fn before_change(mut self, change: &Happened) -> Self {
        let is_shown = !self.is_open();
        if let (Happened::Changed { name, from, to }, Answers::Ballots(ballots)) =
            (change, &mut self.answers)
            && is_shown
        {
            let is_it =
                |ballot: &&mut super::Ballot| ballot.name == *name && ballot.answer() == Some(*to);
            if let Some(ballot) = ballots.iter_mut().find(is_it) {
                ballot.set(*from);
            }
        }
        self
    }
}

impl References for Event {
    references!(|visit, Self { measure, criterion, item, .. }| {
        visit.needs(measure);
        visit.needs(criterion);
        visit.field("item").mentions(item, "the item it was agreed under");
    });
}

/// From this number on the lines of a story are numbered anew when a session is read: so that
/// after the highest number a file may hold, there is room for the next ones.
const RENUMBERED_FROM: u32 = HIGHEST_EVENT / 2;

impl KeyedRecord for Event {
    fn called(key: (MeasureId, CriterionId, u32)) -> String {
        numbered(key)
    }

    fn check(&self, _session: &Session) -> Result<(), Unfit> {
        if self.number > HIGHEST_EVENT { Err(Unfit::Round(RoundFlaw::Number)) } else { Ok(()) }
    }

    /// Numbers the lines of those stories anew, from 1, that have come near the highest number.
    fn tidy_list(sorted: &mut [Self]) {
        let same = |one: &Self, other: &Self| {
            (one.measure, one.criterion) == (other.measure, other.criterion)
        };
        for story in sorted.chunk_by_mut(same) {
            if story.last().is_some_and(|last| last.number >= RENUMBERED_FROM) {
                for (number, event) in (1..).zip(story) {
                    event.number = number;
                }
            }
        }
    }
}
