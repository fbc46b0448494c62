//! A round: one time the room answered in a crossing, alone first and shown all at once.
//!
//! Outside of the domain, and of the file, what somebody answered can be read only through
//! [`Round::tally`] and [`Round::stands`], and both say nothing before the reveal. What cannot see
//! an answer cannot show it: not a drawing function, a message, a name or a debug print.

mod ballot;
mod event;
mod holders;
mod reservation;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::check::HIGHEST_ID;
use crate::domain::criterion::CriterionId;
use crate::domain::date::Moment;
use crate::domain::edit::EditError;
use crate::domain::is_default;
use crate::domain::light::Mark;
use crate::domain::lists::EntryId;
use crate::domain::measure::MeasureId;
use crate::domain::participant::ParticipantId;
use crate::domain::record::{Follows, KeyedRecord, References, Unfit, references};
use crate::domain::round::holders::Holders;
use crate::domain::session::Session;

pub use crate::domain::round::ballot::{Answer, Ballot, Hands};
pub use crate::domain::round::event::{Event, Happened};
pub use crate::domain::round::reservation::Reservation;

/// How a round was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answers {
    /// Each for themselves.
    Ballots(Vec<Ballot>),
    /// All cards at once, counted.
    Hands(Hands),
}

/// Whether the answers of a round that is hidden again were seen. Of an anonymous one the counts
/// were: one answer that changes then, and the counts again, tell what that answer was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Seen {
    /// They were not.
    #[default]
    Never,
    /// They were, and stand as they did then: they can be shown again, and not changed.
    AsTheyAre,
    /// They were, and others stand there now: they are never shown.
    Otherwise,
}

/// One time the room answered in a crossing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub criterion: CriterionId,
    /// Which one it is in its crossing, from 1.
    pub number: u32,
    /// Whether only counts are ever shown. Each round keeps its own, whatever the setting becomes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub anonymous: bool,
    /// Whether those who share a group share a ballot.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_group: bool,
    /// When it began.
    pub opened: Moment,
    /// When all was shown; `None` while it is open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revealed: Option<Moment>,
    /// Whether its answers were seen before they were hidden again; only of an anonymous round.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: Seen,
    /// Whether its answers stood in a table that was taken in, and so were never hidden here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from_sheet: bool,
    /// The answers.
    pub answers: Answers,
}

/// How many gave each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the answer it counts")]
pub struct Tally {
    pub high: usize,
    pub medium: usize,
    pub low: usize,
    pub cannot_judge: usize,
    pub abstained: usize,
    /// Those who could have answered and did not.
    pub silent: usize,
}

impl Tally {
    /// How many gave that answer.
    pub const fn of(&self, answer: Answer) -> usize {
        match answer {
            Answer::High => self.high,
            Answer::Medium => self.medium,
            Answer::Low => self.low,
            Answer::CannotJudge => self.cannot_judge,
            Answer::Abstains => self.abstained,
        }
    }

    /// Whether there is both green and red.
    pub const fn is_split(&self) -> bool {
        self.high > 0 && self.low > 0
    }
}

/// What can be wrong with a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoundFlaw {
    /// Somebody holds a ballot who does not judge.
    #[error("participant {} does not judge and can hold no ballot in an open round", .0.0)]
    NotJudging(ParticipantId),
    /// A seat speaks twice.
    #[error("participant {} holds two ballots in one round", .0.0)]
    Twice(ParticipantId),
    /// A ballot that is nobody's, or a round without any.
    #[error("a round needs ballots, and a ballot somebody who holds it")]
    NoSeats,
    /// A number so high that the next ones would soon run out: a line's, or a seat's.
    #[error("the number is too high")]
    Number,
    /// More hands than people.
    #[error("{hands} hands are counted, but only {of} judge")]
    TooManyHands {
        /// What was counted.
        hands: u32,
        /// How many there are.
        of: u32,
    },
    /// It is shown, but nobody answered.
    #[error("a round in which nobody answered cannot be revealed")]
    Empty,
    /// It is open, though another one came after it; or one is left out.
    #[error("rounds are numbered from 1, and only the last one of a crossing can be open")]
    Order,
}

impl Round {
    /// Its place among the others: by crossing, then in the order they were held.
    pub const fn key(&self) -> (MeasureId, CriterionId, u32) {
        (self.measure, self.criterion, self.number)
    }

    /// The crossing it is about.
    pub const fn crossing(&self) -> (MeasureId, CriterionId) {
        (self.measure, self.criterion)
    }

    /// Whether its answers are still hidden.
    pub const fn is_open(&self) -> bool {
        self.revealed.is_none()
    }

    /// The ballots, which tell who answered, and not what. Empty for a show of hands.
    pub fn ballots(&self) -> &[Ballot] {
        match &self.answers {
            Answers::Ballots(ballots) => ballots,
            Answers::Hands(_) => &[],
        }
    }

    /// The show of hands, if it is one. It was never hidden: the cards were held up.
    pub const fn hands(&self) -> Option<&Hands> {
        match &self.answers {
            Answers::Ballots(_) => None,
            Answers::Hands(hands) => Some(hands),
        }
    }

    /// Whether nobody's answer is waited for.
    pub fn has_all(&self) -> bool {
        match &self.answers {
            Answers::Ballots(ballots) => ballots.iter().all(Ballot::has_answered),
            Answers::Hands(hands) => hands.all() == hands.of,
        }
    }

    /// Whether there is anything to show.
    pub fn has_any(&self) -> bool {
        match &self.answers {
            Answers::Ballots(ballots) => ballots.iter().any(Ballot::has_answered),
            Answers::Hands(hands) => hands.all() > 0,
        }
    }

    /// How many gave each answer; nothing before the reveal.
    pub fn tally(&self) -> Option<Tally> {
        self.revealed?;
        let mut tally = Tally::default();
        match &self.answers {
            Answers::Ballots(ballots) => {
                for ballot in ballots {
                    *match ballot.answer() {
                        Some(Answer::High) => &mut tally.high,
                        Some(Answer::Medium) => &mut tally.medium,
                        Some(Answer::Low) => &mut tally.low,
                        Some(Answer::CannotJudge) => &mut tally.cannot_judge,
                        Some(Answer::Abstains) => &mut tally.abstained,
                        None => &mut tally.silent,
                    } += 1;
                }
            }
            Answers::Hands(hands) => {
                let count = |mark| hands.count(mark).unwrap_or(0) as usize;
                tally.high = count(Mark::High);
                tally.medium = count(Mark::Medium);
                tally.low = count(Mark::Low);
                tally.cannot_judge = count(Mark::CannotJudge);
                tally.silent = hands.of.saturating_sub(hands.all()) as usize;
            }
        }
        Some(tally)
    }

    /// Who answered what, in the order of the ballots. Nothing before the reveal, of an anonymous
    /// round, or of a show of hands.
    pub fn stands(&self) -> Option<Vec<(&Ballot, Option<Answer>)>> {
        self.revealed.filter(|_| !self.anonymous)?;
        match &self.answers {
            Answers::Ballots(ballots) => Some(ballots.iter().map(|b| (b, b.answer())).collect()),
            Answers::Hands(_) => None,
        }
    }

    /// It, as undo brings it back in the place of another state of it: what was seen of an anonymous
    /// round stays seen.
    pub(super) fn hidden_again(self, instead_of: &Self) -> Self {
        let was_shown = !instead_of.is_open();
        if !self.anonymous || !self.is_open() || (!was_shown && instead_of.seen == Seen::Never) {
            return self;
        }
        let before = if was_shown { Seen::AsTheyAre } else { instead_of.seen };
        let seen = if self.answers == instead_of.answers { before } else { Seen::Otherwise };
        Self { seen, ..self }
    }

    /// It, without some of its answers.
    pub(super) fn with_fewer(&self, answers: Answers) -> Self {
        let seen = if self.seen == Seen::Never { Seen::Never } else { Seen::Otherwise };
        Self { seen, answers, ..self.clone() }
    }

    /// Each ballot has seats, no seat has two, and in an open round all of them judge; a member who
    /// has gone out keeps the answer that was given.
    fn check_seats(&self, session: &Session) -> Result<(), RoundFlaw> {
        let Answers::Ballots(ballots) = &self.answers else {
            return Ok(());
        };
        if ballots.is_empty() || ballots.iter().any(|ballot| ballot.seats.is_empty()) {
            return Err(RoundFlaw::NoSeats);
        }
        let holders = Holders::of(session);
        let mut seen = HashSet::new();
        let seats =
            ballots.iter().flat_map(|b| b.seats.iter().map(|seat| (seat, b.has_answered())));
        for (seat, has_answered) in seats {
            if seat.0 >= HIGHEST_ID {
                return Err(RoundFlaw::Number);
            }
            if !seen.insert(*seat) {
                return Err(RoundFlaw::Twice(*seat));
            }
            if self.is_open() && !holders.may_hold(*seat, has_answered) {
                return Err(RoundFlaw::NotJudging(*seat));
            }
        }
        Ok(())
    }

    /// What is wrong with it, if anything.
    ///
    /// # Errors
    /// The first [`RoundFlaw`].
    pub fn check(&self, session: &Session) -> Result<(), RoundFlaw> {
        if self.number == 0 {
            return Err(RoundFlaw::Order);
        }

        if let Answers::Hands(hands) = &self.answers
            && hands.all() > hands.of
        {
            return Err(RoundFlaw::TooManyHands { hands: hands.all(), of: hands.of });
        }
        if !self.is_open() && !self.has_any() {
            return Err(RoundFlaw::Empty);
        }
        self.check_seats(session)
    }
}

impl References for Round {
    references!(|visit, Self { measure, criterion, answers, .. }| {
        visit.needs(measure);
        visit.needs(criterion);
        if let Answers::Ballots(ballots) = answers {
            for Ballot { seats, .. } in ballots {
                for seat in seats {
                    visit.outlives(seat);
                }
            }
        }
    });
}

/// What stands under a key that ends with a number, in English.
fn numbered((measure, criterion, n): (MeasureId, CriterionId, u32)) -> String {
    format!("{n} of the crossing of measure {} and criterion {}", measure.0, criterion.0)
}

impl KeyedRecord for Round {
    fn called(key: (MeasureId, CriterionId, u32)) -> String {
        numbered(key)
    }

    fn check(&self, session: &Session) -> Result<(), Unfit> {
        Self::check(self, session).map_err(Unfit::Round)
    }

    /// From the first of each crossing on, without a gap, and none behind an open one.
    fn check_order(sorted: &[&Self]) -> Option<(usize, Unfit)> {
        let mut before: Option<&Self> = None;
        let wrong = sorted.iter().position(|round| {
            let follows = before.filter(|b| b.crossing() == round.crossing());
            let is_next = follows.map_or(1, |b| b.number.saturating_add(1)) == round.number;
            before = Some(*round);
            !is_next || follows.is_some_and(Self::is_open)
        });
        Some((wrong?, Unfit::Round(RoundFlaw::Order)))
    }

    /// Rounds come and go at the end of their crossing's row, and only the last one can be open.
    fn check_put(
        session: &Session,
        (measure, criterion, number): (MeasureId, CriterionId, u32),
        new: Option<&Self>,
    ) -> Result<(), EditError> {
        let others = session.rounds_of(measure, criterion);
        let last = others.last().map_or(0, |r| r.number);
        let in_order = match new {
            None => number == last,
            Some(round) if number <= last => number == last || !round.is_open(),
            Some(_) => number == last + 1 && !others.last().is_some_and(Self::is_open),
        };
        if in_order { Ok(()) } else { Err(RoundFlaw::Order.into()) }
    }

    /// Who holds a ballot that is still hidden sits at the table.
    fn relies_on(&self, see: &mut dyn FnMut(EntryId, Option<&str>)) {
        for ballot in self.ballots().iter().filter(|_| self.is_open()) {
            let alone = ballot.seats.len() == 1 && !ballot.name.trim().is_empty();
            let name = alone.then_some(ballot.name.as_str());
            ballot.seats.iter().for_each(|seat| see((*seat).into(), name));
        }
    }

    fn yield_to(&mut self, session: &Session) -> Vec<&'static str> {
        let is_open = self.is_open();
        let before = self.clone();
        match &mut self.answers {
            Answers::Hands(hands) => hands.of = hands.of.max(hands.all()),
            Answers::Ballots(ballots) => {
                let holders = Holders::of(session);
                let mut seen = HashSet::new();
                for ballot in ballots.iter_mut() {
                    let has_answered = ballot.has_answered();
                    ballot.seats.retain(|seat| {
                        let sits = !is_open || holders.may_hold(*seat, has_answered);
                        sits && seat.0 < HIGHEST_ID && seen.insert(*seat)
                    });
                }
                ballots.retain(|ballot| !ballot.seats.is_empty());
            }
        }
        if *self == before { Vec::new() } else { vec!["a ballot or a count in it did not fit"] }
    }

    fn follow(&mut self, before: Option<&Self>) -> Follows {
        let before = before.filter(|before| before.crossing() == self.crossing());
        if before.is_some_and(Self::is_open) {
            return Follows::No("it comes after one that is open");
        }
        let number = before.map_or(1, |before| before.number.saturating_add(1));
        if self.number == number {
            return Follows::AsItIs;
        }
        self.number = number;
        Follows::Changed("one before it is gone, so it has another number now")
    }
}
