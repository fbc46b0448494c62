//! What is said of an edit beyond its name: that it leaves something behind which nobody may see
//! at once.

use crate::app::core::message::Message;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::lists::EntryKind;
use crate::domain::round::{Answers, Round};
use crate::domain::session::Session;

/// What is to be said of an edit that is about to be done; the most important thing only.
pub(crate) fn of(session: &Session, edit: &Edit) -> Option<Message> {
    let otherwise = answered_otherwise(session, edit);
    if otherwise > 0 {
        return Some(Message::new("message-answered-otherwise").count("n", otherwise));
    }
    let (outdated, key) = match edit.verb {
        Verb::Change(EntryKind::Criterion) => (outdated(edit), "message-old-wording"),
        Verb::Change(EntryKind::Measure) => (outdated(edit), "message-old-title"),
        _ => (0, ""),
    };
    if outdated > 0 {
        return Some(Message::new(key).count("n", outdated));
    }
    comings(session, edit)
}

/// How many lights a change of wording, title or description leaves under the earlier one.
fn outdated(edit: &Edit) -> usize {
    let outdated = |change: &&Change| matches!(change, Change::Judgement(_, _, Some(judgement)) if judgement.is_outdated());
    edit.changes.iter().filter(outdated).count()
}

/// Who came into open rounds with an edit, or left them, and in how many.
pub(crate) fn comings(session: &Session, edit: &Edit) -> Option<Message> {
    let is_about_seats = matches!(
        edit.verb,
        Verb::Add(EntryKind::Participant)
            | Verb::Change(EntryKind::Participant)
            | Verb::Delete(EntryKind::Participant)
            | Verb::Duplicate(EntryKind::Participant)
    );
    if !is_about_seats {
        return None;
    }
    let rounds = edit.changes.iter().filter_map(|change| match change {
        Change::Round(measure, criterion, _, after) => {
            let before = session.open_round(*measure, *criterion).map_or(0, seats);
            Some(after.as_ref().map_or(0, seats).cmp(&before))
        }
        _ => None,
    });
    let rounds: Vec<_> = rounds.filter(|order| order.is_ne()).collect();
    let joined = rounds.first()?.is_gt();
    let key = if joined { "message-joined-round" } else { "message-left-round" };
    let said = Message::new(key).count("n", rounds.len());
    Some(said.called("name", &edit.subject))
}

/// How many can answer in a round.
fn seats(round: &Round) -> usize {
    match &round.answers {
        Answers::Ballots(ballots) => ballots.iter().map(|ballot| ballot.seats.len()).sum(),
        Answers::Hands(hands) => hands.of as usize,
    }
}

/// In how many open rounds answers were given to sentences that an edit changes.
pub(crate) fn answered_otherwise(session: &Session, edit: &Edit) -> usize {
    let changed = edit.changes.iter().filter_map(|change| match change {
        Change::Criterion(put) => session.criterion(put.id).zip(put.value.as_ref()),
        _ => None,
    });
    let otherwise = changed.filter(|(before, after)| !before.asks_the_same(after));
    let rounds = |id| {
        let here = move |r: &&Round| r.criterion == id && r.is_open() && r.has_any();
        session.rounds.iter().filter(here).count()
    };
    otherwise.map(|(before, _)| rounds(before.id)).sum()
}
