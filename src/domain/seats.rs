//! Who comes or goes while a round is open, and what becomes of their ballots and hands.

use crate::domain::edit::Change;
use crate::domain::participant::{Participant, ParticipantId, Role};
use crate::domain::round::{Answers, Ballot, Hands, Round};
use crate::domain::session::Session;

/// A seat that is gone holds no ballot in an open round. What was shown stays as it was said.
pub(super) fn leaves(session: &Session, id: ParticipantId) -> Vec<Change> {
    let judged = session.find::<Participant>(id).is_some_and(Participant::judges);
    let hands = |round: &Round| judged.then(|| with_hands(session, round, -1)).flatten();
    open_rounds(session)
        .filter_map(|round| without_seat(round, id, false).or_else(|| hands(round)))
        .collect()
}

/// A member who goes out is not waited for. An answer that was given stays with the seat, until
/// somebody takes it back on purpose.
fn goes_out(session: &Session, id: ParticipantId) -> Vec<Change> {
    open_rounds(session)
        .filter_map(|round| {
            without_seat(round, id, true).or_else(|| with_hands(session, round, -1))
        })
        .collect()
}

fn open_rounds(session: &Session) -> impl Iterator<Item = &Round> {
    session.rounds.iter().filter(|round| round.is_open())
}

/// An open round without a seat, and perhaps with the answer it gave; one that nobody answers any
/// more is given up.
fn without_seat(round: &Round, id: ParticipantId, answer_stays: bool) -> Option<Change> {
    let Answers::Ballots(ballots) = &round.answers else {
        return None;
    };
    let goes = |b: &Ballot| b.seats.contains(&id) && !(answer_stays && b.has_answered());
    if !ballots.iter().any(goes) {
        return None;
    }
    let mut left = ballots.clone();
    for ballot in left.iter_mut().filter(|ballot| goes(ballot)) {
        ballot.seats.retain(|seat| *seat != id);
    }
    left.retain(|ballot| !ballot.seats.is_empty());
    let (measure, criterion, number) = round.key();
    let had = |ballots: &[Ballot]| ballots.iter().filter(|b| b.has_answered()).count();
    let has_fewer = had(&left) < had(ballots);
    let after = (!left.is_empty()).then(|| match Answers::Ballots(left) {
        answers if has_fewer => round.with_fewer(answers),
        answers => Round { answers, ..round.clone() },
    });
    Some(Change::Round(measure, criterion, number, after))
}

/// An open show of hands with somebody more or less in the room; never fewer than were counted.
/// One that nobody answers any more is given up.
fn with_hands(session: &Session, round: &Round, more: i32) -> Option<Change> {
    let Answers::Hands(hands) = &round.answers else {
        return None;
    };
    let judging = i32::try_from(session.judging().count()).unwrap_or(i32::MAX);
    let of = u32::try_from(judging.saturating_add(more)).unwrap_or(0).max(hands.all());
    let (measure, criterion, number) = round.key();
    if of == 0 {
        return Some(Change::Round(measure, criterion, number, None));
    }
    let answers = Answers::Hands(Hands { of, ..*hands });
    let after = Round { answers, ..round.clone() };
    (after != *round).then_some(Change::Round(measure, criterion, number, Some(after)))
}

/// Who comes or goes while a round is open gets a ballot, or gives it back; a new name stands on
/// the ballot too.
pub(super) fn becomes(session: &Session, after: &Participant) -> (Vec<Change>, Vec<Change>) {
    let before = session.find::<Participant>(after.id);
    let judged = before.is_some_and(Participant::judges);
    let was_member = before.is_some_and(|before| before.role == Role::Member);
    if was_member && after.role != Role::Member {
        return (leaves(session, after.id), Vec::new());
    }
    if judged && !after.judges() {
        return (goes_out(session, after.id), Vec::new());
    }
    let follows = |round: &Round| {
        let comes = !judged && after.judges();
        let Answers::Ballots(ballots) = &round.answers else {
            return comes.then(|| with_hands(session, round, 1)).flatten();
        };
        let mut ballots = ballots.clone();
        let had = before.map(|before| before.told_apart(session));
        let own = |b: &&mut Ballot| b.seats == [after.id] && Some(&b.name) == had.as_ref();
        if let Some(own) = ballots.iter_mut().find(own) {
            own.name = after.told_apart(session);
        } else if comes {
            join(session, round, &mut ballots, after);
        }
        let (measure, criterion, number) = round.key();
        let joined = Round { answers: Answers::Ballots(ballots), ..round.clone() };
        (joined != *round).then_some(Change::Round(measure, criterion, number, Some(joined)))
    };
    (Vec::new(), open_rounds(session).filter_map(follows).collect())
}

/// A ballot for who comes, where they sit: the group's, where the round is answered by groups; and
/// the one they left, where their answer stayed.
fn join(session: &Session, round: &Round, ballots: &mut Vec<Ballot>, who: &Participant) {
    if ballots.iter().any(|ballot| ballot.seats.contains(&who.id)) {
        return;
    }
    let group = who.group.trim();
    let shares = round.by_group && !group.is_empty();
    let is_of_group = |id: &ParticipantId| {
        session.find::<Participant>(*id).is_some_and(|p| p.group.trim() == group)
    };
    let theirs = |b: &&mut Ballot| b.name == group && b.seats.iter().any(is_of_group);
    if shares && let Some(shared) = ballots.iter_mut().find(theirs) {
        shared.seats.push(who.id);
        return;
    }
    let name = if shares { group.to_owned() } else { who.told_apart(session) };
    let place = |id: ParticipantId| session.place_of::<Participant>(id);
    let sits = place(who.id).unwrap_or(usize::MAX);
    let behind =
        |ballot: &Ballot| ballot.seats.iter().filter_map(|id| place(*id)).min() > Some(sits);
    let at = ballots.iter().position(behind).unwrap_or(ballots.len());
    ballots.insert(at, Ballot::waiting(name, vec![who.id]));
}
