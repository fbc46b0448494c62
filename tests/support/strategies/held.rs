//! Rounds held by hand, in a session where nothing else is in the way.

use lyskryss::domain::edit::{Change, Edit, Verb, apply};
use lyskryss::domain::judging::{self, Crossing};
use lyskryss::domain::participant::{Attendance, Participant};
use lyskryss::domain::round::{Answer, Round};
use lyskryss::domain::rules::Rules;
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs;

use super::{moment, whole};

/// A crossing that nobody has spoken of, in a session where rounds can be held.
pub(crate) fn here(session: &Session) -> Crossing {
    (session.measures[1].id, session.criteria[0].id)
}

pub(crate) fn seat(session: &Session, at: usize) -> Participant {
    session.participants[at].clone()
}

pub(crate) fn does(session: &mut Session, edit: Edit) -> Edit {
    apply(session, edit).unwrap()
}

pub(crate) fn answers(session: &mut Session, ballot: usize, answer: Answer) -> Edit {
    let edit = judging::answer(session, here(session), ballot, Some(answer), moment(1)).unwrap();
    does(session, edit)
}

pub(crate) fn reveals(session: &mut Session) -> Edit {
    let edit = judging::reveal(session, here(session), moment(2)).unwrap();
    does(session, edit)
}

/// With the answers of all three, hidden.
pub(crate) fn answered(given: [Answer; 3]) -> Session {
    let mut session = whole();
    for (ballot, answer) in given.into_iter().enumerate() {
        answers(&mut session, ballot, answer);
    }
    session
}

pub(crate) fn last(session: &Session) -> &Round {
    let (measure, criterion) = here(session);
    session.rounds_of(measure, criterion).last().unwrap()
}

pub(crate) fn names(session: &Session) -> Vec<&str> {
    last(session).ballots().iter().map(|b| b.name.as_str()).collect()
}

pub(crate) fn stands(round: &Round) -> Vec<Option<Answer>> {
    round.stands().unwrap().into_iter().map(|(_, answer)| answer).collect()
}

pub(crate) fn becomes(
    session: &mut Session,
    change: impl FnOnce(&mut Participant),
    at: usize,
) -> Edit {
    let mut after = seat(session, at);
    change(&mut after);
    let edit = verbs::change(session, after).unwrap();
    does(session, edit)
}

pub(crate) fn leaves(session: &mut Session, at: usize) -> Edit {
    becomes(session, |p| p.attendance = Attendance::Absent, at)
}

pub(crate) fn comes(session: &mut Session, at: usize) -> Edit {
    becomes(session, |p| p.attendance = Attendance::Present, at)
}

pub(crate) fn under(session: &mut Session, rules: Rules) {
    let edit = judging::rules(session, rules).unwrap();
    does(session, edit);
}

pub(crate) fn raw(change: Change) -> Edit {
    Edit { verb: Verb::Details, subject: String::new(), changes: vec![change] }
}

pub(crate) fn put(round: Round) -> Edit {
    raw(Change::Round(round.measure, round.criterion, round.number, Some(round)))
}
