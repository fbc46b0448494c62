//! What a room does in a crossing, as [`Edit`]s: rounds, the agreed mark, confirming, reservations.
//!
//! Each function looks at a session and gives the edit that would do it. What time it is comes in.

mod beside;
mod marks;
mod sheet;

use crate::domain::criterion::CriterionId;
use crate::domain::date::Moment;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::judging::marks::event;
use crate::domain::light::{Light, Mark};
use crate::domain::measure::MeasureId;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Answer, Answers, Ballot, Hands, Happened, Round, Seen};
use crate::domain::session::Session;
use crate::domain::verbs::crossing_subject;

pub use crate::domain::judging::beside::{FollowUp, pin_example, reserve, rules, tick};
pub use crate::domain::judging::marks::{
    clear_rationale, confirm, keep_rationale, mark_from_sheet, only_a_typo, only_a_typo_of,
    set_mark,
};
pub use crate::domain::judging::sheet::{Said, round_from_sheet};

/// A crossing, by its row and column.
pub type Crossing = (MeasureId, CriterionId);

/// How a round is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundKind {
    /// Each for themselves.
    Ballots,
    /// All cards at once.
    Hands,
}

/// Why something cannot be done in a crossing. Nothing is then changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A level says nothing, so nobody can choose it.
    #[error("the criterion has no sentence for that level")]
    NoSentence(Light),
    /// There is nobody who judges today.
    #[error("nobody judges today")]
    Nobody,
    /// A round is open already, or none is.
    #[error("no round of that kind is open here")]
    NotOpen,
    /// The ballot has its answer; it must be taken back first.
    #[error("there is an answer already")]
    Answered,
    /// Nobody has answered.
    #[error("nobody has answered yet")]
    Empty,
    /// More hands than people.
    #[error("more hands than the {of} who judge")]
    TooManyHands {
        /// How many there are.
        of: u32,
    },
    /// The rules, or an anonymous round, do not let stands be changed once shown.
    #[error("stands are not changed after the reveal")]
    Fixed,
    /// The counts of an anonymous round were seen: a change would tell whose answer it was.
    #[error("an anonymous round that was shown is not answered otherwise")]
    Seen,
    /// The crossing, the round or the seat is not there.
    #[error("it is not there any more")]
    Gone,
}

fn edit(session: &Session, at: Crossing, verb: Verb, changes: Vec<Change>) -> Edit {
    Edit { verb, subject: crossing_subject(session, at.0, at.1), changes }
}

fn put(round: Round) -> Change {
    let (measure, criterion, number) = round.key();
    Change::Round(measure, criterion, number, Some(round))
}

/// The ballots a round would begin with today: one for each who judges, or one a group.
pub fn ballots(session: &Session) -> Vec<Ballot> {
    let mut ballots: Vec<Ballot> = Vec::new();
    for participant in session.judging() {
        let group = participant.group.trim();
        let shares = session.rules.by_group && !group.is_empty();
        let own = participant.told_apart(session);
        let name = if shares { group } else { own.as_str() };
        let is_group = |b: &Ballot| {
            let first = b.seats.first().and_then(|id| session.find::<Participant>(*id));
            b.name == name && first.is_some_and(|p| p.group.trim() == group)
        };
        match ballots.iter_mut().find(|b| shares && is_group(b)) {
            Some(ballot) => ballot.seats.push(participant.id),
            None => ballots.push(Ballot::waiting(name.to_owned(), vec![participant.id])),
        }
    }
    ballots
}

/// A new round in a crossing, not yet put there.
///
/// # Errors
/// [`Refusal`] where a level says nothing, nobody judges, or a round is open already.
pub fn begin(
    session: &Session,
    at: Crossing,
    kind: RoundKind,
    now: Moment,
) -> Result<Round, Refusal> {
    session.measure(at.0).ok_or(Refusal::Gone)?;
    let criterion = session.criterion(at.1).ok_or(Refusal::Gone)?;
    if let Some(light) = criterion.first_silent() {
        return Err(Refusal::NoSentence(light));
    }
    if session.open_round(at.0, at.1).is_some() {
        return Err(Refusal::NotOpen);
    }
    let ballots = ballots(session);
    if ballots.is_empty() {
        return Err(Refusal::Nobody);
    }
    let of = u32::try_from(session.judging().count()).unwrap_or(u32::MAX);
    let number = session.rounds_of(at.0, at.1).last().map_or(0, |r| r.number) + 1;
    let answers = match kind {
        RoundKind::Ballots => Answers::Ballots(ballots),
        RoundKind::Hands => Answers::Hands(Hands { of, ..Hands::default() }),
    };
    Ok(Round {
        measure: at.0,
        criterion: at.1,
        number,
        // A show of hands is seen by all, and no names are taken.
        anonymous: kind == RoundKind::Ballots && session.rules.anonymous,
        by_group: kind == RoundKind::Ballots && session.rules.by_group,
        opened: now,
        revealed: None,
        seen: Seen::Never,
        from_sheet: false,
        answers,
    })
}

/// Begins a round in a crossing.
///
/// # Errors
/// As [`begin`].
pub fn new_round(
    session: &Session,
    at: Crossing,
    kind: RoundKind,
    now: Moment,
) -> Result<Edit, Refusal> {
    let round = begin(session, at, kind, now)?;
    Ok(edit(session, at, Verb::NewRound, vec![put(round)]))
}

/// Gives up the open round.
pub fn cancel_round(session: &Session, at: Crossing) -> Option<Edit> {
    let round = session.open_round(at.0, at.1)?;
    let change = Change::Round(at.0, at.1, round.number, None);
    Some(edit(session, at, Verb::CancelRound, vec![change]))
}

/// The open round of a crossing, or the one that would begin with the first answer.
fn open_or_begin(
    session: &Session,
    at: Crossing,
    kind: RoundKind,
    now: Moment,
) -> Result<Round, Refusal> {
    match session.open_round(at.0, at.1) {
        Some(round) => Ok(round.clone()),
        None => begin(session, at, kind, now),
    }
}

/// Takes the answer of the ballot at a place of the round, from 0, or takes it back. An edit comes
/// of it even where the answer is the one it was, so that nothing tells the two apart.
///
/// # Errors
/// [`Refusal`] where there is no such ballot, or it has an answer already.
pub fn answer(
    session: &Session,
    at: Crossing,
    ballot: usize,
    answer: Option<Answer>,
    now: Moment,
) -> Result<Edit, Refusal> {
    let mut round = open_or_begin(session, at, RoundKind::Ballots, now)?;
    if round.seen != Seen::Never {
        return Err(Refusal::Seen);
    }
    // Whatever is answered: a refusal must not tell which key it was.
    let criterion = session.criterion(at.1).ok_or(Refusal::Gone)?;
    if let Some(light) = criterion.first_silent().filter(|_| answer.is_some()) {
        return Err(Refusal::NoSentence(light));
    }
    let Answers::Ballots(ballots) = &mut round.answers else {
        return Err(Refusal::NotOpen);
    };
    let ballot = ballots.get_mut(ballot).ok_or(Refusal::Gone)?;
    match (answer, ballot.has_answered()) {
        (Some(_), true) => return Err(Refusal::Answered),
        (None, false) => return Err(Refusal::Empty),
        _ => ballot.set(answer),
    }
    let name = ballot.name.clone();
    // Nobody waits for the answer of a member who has gone out.
    let judges = |id: &ParticipantId| session.judging().any(|p| p.id == *id);
    if answer.is_none() {
        ballot.seats.retain(judges);
    }
    ballots.retain(|ballot| !ballot.seats.is_empty());
    let is_over = ballots.is_empty();
    let number = round.number;
    let change = if is_over { Change::Round(at.0, at.1, number, None) } else { put(round) };
    let mut edit = edit(session, at, Verb::Ballot, vec![change]);
    edit.subject = format!("{}: {name}", edit.subject);
    Ok(edit)
}

/// Counts the hands of one mark. Nothing where it was counted so.
///
/// # Errors
/// [`Refusal::TooManyHands`] where all together would be more than judge; otherwise as [`begin`].
pub fn count_hands(
    session: &Session,
    at: Crossing,
    mark: Mark,
    count: Option<u32>,
    now: Moment,
) -> Result<Option<Edit>, Refusal> {
    let is_open = session.open_round(at.0, at.1).is_some();
    if !is_open && count.is_none() {
        return Ok(None);
    }
    let mut round = open_or_begin(session, at, RoundKind::Hands, now)?;
    let Answers::Hands(hands) = &mut round.answers else {
        return Err(Refusal::NotOpen);
    };
    if hands.count(mark) == count {
        return Ok(None);
    }
    let before = hands.all();
    *hands.count_mut(mark) = count;
    let all = hands.all();
    // Who has left since is no hand any more; what was counted before may still be taken back.
    let of = u32::try_from(session.judging().count()).unwrap_or(u32::MAX);
    if all > of && all > before {
        return Err(Refusal::TooManyHands { of });
    }
    hands.of = of.max(all);
    Ok(Some(edit(session, at, Verb::Hands, vec![put(round)])))
}

/// An open round with as many hands as there are now: who has left since the last was counted is no
/// hand any more.
#[must_use]
pub fn with_those_there(session: &Session, round: &Round) -> Round {
    let mut round = round.clone();
    if let Answers::Hands(hands) = &mut round.answers {
        let there = u32::try_from(session.judging().count()).unwrap_or(u32::MAX);
        hands.of = there.max(hands.all());
    }
    round
}

/// Shows all answers of the open round at once. Who has not answered is then shown as such.
///
/// # Errors
/// [`Refusal`] where no round is open, or nobody has answered.
pub fn reveal(session: &Session, at: Crossing, now: Moment) -> Result<Edit, Refusal> {
    let round = session.open_round(at.0, at.1).ok_or(Refusal::NotOpen)?;
    if !round.has_any() {
        return Err(Refusal::Empty);
    }
    if round.seen == Seen::Otherwise {
        return Err(Refusal::Seen);
    }
    let shown =
        Round { revealed: Some(now), seen: Seen::Never, ..with_those_there(session, round) };
    Ok(edit(session, at, Verb::Reveal, vec![put(shown)]))
}

/// Changes a stand that has been shown, and keeps what it was in the crossing's story. Nothing
/// where it is the same.
///
/// # Errors
/// [`Refusal`] where the rules do not let stands be changed, or the round is anonymous.
pub fn change_stand(
    session: &Session,
    at: Crossing,
    ballot: usize,
    to: Answer,
    now: Moment,
) -> Result<Option<Edit>, Refusal> {
    let rounds = session.rounds_of(at.0, at.1);
    let last = rounds.last().filter(|round| !round.is_open()).ok_or(Refusal::NotOpen)?;
    if last.anonymous || !session.rules.change_after_reveal {
        return Err(Refusal::Fixed);
    }
    let mut round = last.clone();
    let Answers::Ballots(ballots) = &mut round.answers else {
        return Err(Refusal::NotOpen);
    };
    let ballot = ballots.get_mut(ballot).ok_or(Refusal::Gone)?;
    let from = ballot.answer();
    if from == Some(to) {
        return Ok(None);
    }
    ballot.set(Some(to));
    let name = ballot.name.clone();
    let what = Happened::Changed { name: name.clone(), from, to };
    let changes = vec![put(round), event(session, at, what, now)];
    let mut edit = edit(session, at, Verb::ChangeStand, changes);
    edit.subject = format!("{}: {name}", edit.subject);
    Ok(Some(edit))
}
