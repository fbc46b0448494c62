//! The laptop goes round the table: each one sees the three sentences alone, and that the answer
//! came. Nothing else of the program is there meanwhile.

use crate::app::core::context::Context;
use crate::app::core::place::{Focus, Room};
use crate::app::rooms::judge::state::{Judge, Passing, Phase};
use crate::domain::judging::RoundKind;
use crate::domain::round::Answer;

/// What can be asked while the laptop goes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassAction {
    /// The right person sits there: the sentences, please.
    Uncover,
    /// The answer.
    Answer(Answer),
    /// Who is next answers later.
    Later,
    /// The laptop is back with whoever leads the meeting.
    Stop,
}

impl Judge {
    /// What whoever has the laptop sees, while it goes round.
    pub fn passing(&self, cx: &Context) -> Option<&Passing> {
        let can_be = cx.room == Room::Judge && self.phase(cx) == BALLOTS;
        self.passing.as_ref().filter(|_| can_be)
    }

    /// Whether the laptop can go round: somebody is waited for.
    pub(super) fn can_pass(&self, cx: &Context) -> bool {
        let waits = || self.ballots(cx).iter().any(|ballot| !ballot.has_answered());
        cx.room == Room::Judge && self.phase(cx) == BALLOTS && waits()
    }

    /// Sends the laptop round, to the first who is waited for.
    pub(super) fn begin_passing(&mut self, cx: &mut Context) {
        self.next_seat(self.seat.unwrap_or(0), cx);
        self.passing = Some(Passing::Covered(None));
        cx.wish_focus(Focus::Judge);
    }

    /// Does what is asked while it goes round.
    pub(super) fn pass(&mut self, action: PassAction, cx: &mut Context) {
        if self.passing(cx).is_none() {
            return;
        }
        match action {
            PassAction::Uncover if self.seat.is_some() => self.passing = Some(Passing::Open),
            PassAction::Uncover => {}
            PassAction::Answer(answer) => {
                let (before, name) = (self.seat, self.name_of_turn(cx));
                self.answer(answer, cx);
                if self.seat != before {
                    self.passing = Some(Passing::Covered(Some(name)));
                }
            }
            PassAction::Later => {
                self.next_seat(self.seat.map_or(0, |seat| seat + 1), cx);
                self.passing = Some(Passing::Covered(None));
            }
            PassAction::Stop => self.passing = None,
        }
        cx.wish_focus(Focus::Judge);
    }

    fn name_of_turn(&self, cx: &Context) -> String {
        let ballot = self.seat.and_then(|seat| self.ballots(cx).get(seat).cloned());
        ballot.map(|ballot| ballot.name).unwrap_or_default()
    }

    /// One step back while it goes round: the sentences are covered, then all ends. True where
    /// there was one.
    pub(crate) fn cover(&mut self, cx: &mut Context) -> bool {
        let Some(passing) = self.passing(cx) else {
            return false;
        };
        self.passing = match passing {
            Passing::Open => Some(Passing::Covered(None)),
            Passing::Covered(_) => None,
        };
        cx.wish_focus(Focus::Judge);
        true
    }
}

const BALLOTS: Phase = Phase::Answering(RoundKind::Ballots);
