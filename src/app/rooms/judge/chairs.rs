//! Who sits at the table while the group answers: going out, coming back, a substitute.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::judge::state::Judge;
use crate::domain::field::{Field, ParticipantField};
use crate::domain::participant::{Attendance, Participant, ParticipantId, Role};
use crate::domain::round::Ballot;
use crate::domain::session::Session;
use crate::domain::verbs;

/// A place in the row of those who answer, in the order they sit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chair {
    /// Who holds a ballot, by its place from 0.
    Ballot(usize, Ballot),
    /// A member who has gone out, and of whom no answer is awaited.
    Empty(ParticipantId),
}

impl Judge {
    /// Those who answer, and those who would if they were there.
    pub fn chairs(&self, cx: &Context) -> Vec<Chair> {
        let Some(session) = cx.session() else {
            return Vec::new();
        };
        let ballots = self.ballots(cx);
        let is_held = |id: ParticipantId| ballots.iter().any(|b| b.seats.contains(&id));
        let out = |p: &&Participant| p.role == Role::Member && !p.judges() && !is_held(p.id);
        let empty: Vec<ParticipantId> =
            session.participants.iter().filter(out).map(|p| p.id).collect();
        let mut chairs: Vec<Chair> =
            ballots.into_iter().enumerate().map(|(at, b)| Chair::Ballot(at, b)).collect();
        for id in empty {
            let behind = |chair: &Chair| first_place(session, chair) > place(session, id);
            let at = chairs.iter().position(behind).unwrap_or(chairs.len());
            chairs.insert(at, Chair::Empty(id));
        }
        chairs
    }

    /// A seat is left, taken again, or taken by a substitute, whose name is then asked for.
    pub(super) fn attend(&mut self, who: ParticipantId, attendance: Attendance, cx: &mut Context) {
        let Some(before) = cx.session().and_then(|s| s.find::<Participant>(who)).cloned() else {
            return;
        };
        let substitutes = matches!(attendance, Attendance::Substitute(_));
        let goes = attendance == Attendance::Absent;
        let name = cx.session().map(|s| before.told_apart(s)).unwrap_or_default();
        let edit = cx
            .session()
            .and_then(|session| verbs::change(session, Participant { attendance, ..before }));
        cx.apply_if(edit);
        self.substituting = substitutes.then_some(who);
        if substitutes {
            cx.wish_focus(Focus::Field(Field::Participant(who, ParticipantField::Substitute)));
            return;
        }
        let holds = self.ballots(cx).iter().any(|b| b.seats.contains(&who));
        let key = match (goes, holds) {
            (true, true) => "message-out-answer-stays",
            (true, false) => "message-out",
            (false, _) => "message-back",
        };
        cx.say(Message::new(key).called("name", &name));
        cx.wish_focus(Focus::Judge);
    }
}

fn place(session: &Session, id: ParticipantId) -> Option<usize> {
    session.place_of::<Participant>(id)
}

/// Where the first of those sits who hold a place in the row.
fn first_place(session: &Session, chair: &Chair) -> Option<usize> {
    match chair {
        Chair::Ballot(_, ballot) => ballot.seats.iter().filter_map(|id| place(session, *id)).min(),
        Chair::Empty(id) => place(session, *id),
    }
}
