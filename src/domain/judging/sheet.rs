//! What each at the table answered alone, elsewhere: a table that comes in tells it all at once.

use crate::domain::date::Moment;
use crate::domain::edit::Change;
use crate::domain::judging::{Crossing, Refusal, put};
use crate::domain::participant::ParticipantId;
use crate::domain::round::{Answer, Answers, Ballot, Round, Seen};
use crate::domain::session::Session;

/// What somebody answered, as a table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whose answer it is.
    pub seat: ParticipantId,
    /// What they are called at the table.
    pub name: String,
    /// The answer.
    pub answer: Answer,
}

/// The round that such answers are in a crossing: behind those that are there, shown as it comes, and
/// anonymous where the rules have it so today. It agrees on nothing. Nothing where nobody answered, or
/// the last round there says the same.
///
/// # Errors
/// [`Refusal::NotOpen`] where a round is open there, which is left alone.
pub fn round_from_sheet(
    session: &Session,
    at: Crossing,
    said: &[Said],
    now: Moment,
) -> Result<Option<Change>, Refusal> {
    if session.open_round(at.0, at.1).is_some() {
        return Err(Refusal::NotOpen);
    }
    let ballots = said.iter().map(|said| {
        let mut ballot = Ballot::waiting(said.name.clone(), vec![said.seat]);
        ballot.set(Some(said.answer));
        ballot
    });
    let ballots: Vec<Ballot> = ballots.collect();
    let last = session.rounds_of(at.0, at.1).last();
    if ballots.is_empty() || last.is_some_and(|last| says_the_same(last, &ballots)) {
        return Ok(None);
    }
    Ok(Some(put(Round {
        measure: at.0,
        criterion: at.1,
        number: last.map_or(0, |last| last.number) + 1,
        anonymous: session.rules.anonymous,
        by_group: false,
        opened: now,
        revealed: Some(now),
        seen: Seen::Never,
        from_sheet: true,
        answers: Answers::Ballots(ballots),
    })))
}

/// Whether a round that was shown says the same: of an anonymous one only what was shown is compared,
/// and only where it came with a table itself.
fn says_the_same(round: &Round, ballots: &[Ballot]) -> bool {
    let Answers::Ballots(there) = &round.answers else { return false };
    let answered = || there.iter().filter(|ballot| ballot.has_answered());
    let same_seats = answered().count() == ballots.len()
        && answered().all(|one| ballots.iter().any(|other| other.seats == one.seats));
    if !same_seats {
        return false;
    }
    if !round.anonymous {
        let is_there = |one: &Ballot| {
            ballots.iter().any(|it| it.seats == one.seats && it.answer() == one.answer())
        };
        return answered().all(is_there);
    }
    let counted =
        |all: &[Ballot], answer| all.iter().filter(|b| b.answer() == Some(answer)).count();
    round.from_sheet && Answer::ALL.iter().all(|it| counted(there, *it) == counted(ballots, *it))
}
