//! Judge as it is looked at: the crossing, who answers next, the way on.

mod agree;
mod rounds;
mod timer;

pub(crate) use rounds::{answered_otherwise, comings};
pub use timer::Timer;

use crate::app::message::Message;
use crate::app::state::{App, Focus, Room};
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::history::Revision;
use crate::domain::judging::{self, Crossing, RoundKind};
use crate::domain::participant::ParticipantId;
use crate::domain::round::Ballot;
use crate::domain::verbs;
use crate::insight::walk::{self, WalkPosition};
use crate::storage::settings::AnswerWay;

/// What the room is doing in the crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It answers, unseen. The round begins with the first answer.
    Answering(RoundKind),
    /// It talks and agrees: after a reveal, or directly.
    Talking,
}

/// How Judge is looked at.
#[derive(Clone, Debug, Default)]
pub struct Judge {
    /// Which crossing.
    pub crossing: Option<Crossing>,
    /// Whose turn it is, as the place of a ballot from 0; nobody's once all have answered.
    pub seat: Option<usize>,
    /// The seats of that ballot, by which it is found again when others come or go.
    turn: Vec<ParticipantId>,
    /// Where and as of when it was asked if answers shall be shown though some are missing.
    asked: Option<(Crossing, Revision)>,
    /// Whether a mark was set or taken away here without any round: then keys mean marks, until a
    /// round is asked for.
    directly: bool,
    /// Those whose reservation is about to be written here.
    pub reserving: Vec<ParticipantId>,
    /// The time for a talk, and which crossing is talked about.
    timer: (Option<Crossing>, Timer),
    /// Whether the list of open points shows those that are done.
    pub with_done: bool,
    /// Where the crossing stands in the walk, as of that revision.
    place: Option<(Revision, Crossing, Option<WalkPosition>)>,
}

impl Judge {
    /// Where the crossing stands in the walk.
    pub fn place(&self) -> Option<WalkPosition> {
        self.place?.2
    }

    /// The time for the talk about this crossing. It goes on while one looks elsewhere.
    pub fn timer(&self) -> Timer {
        if self.timer.0 == self.crossing { self.timer.1 } else { Timer::default() }
    }
}

impl App {
    /// The crossing that is judged, where it is still there.
    pub fn judged(&self) -> Option<Crossing> {
        self.judge.crossing.filter(|(measure, criterion)| {
            self.session()
                .is_some_and(|s| s.measure(*measure).and(s.criterion(*criterion)).is_some())
        })
    }

    /// How the room answers here: as it was chosen, or directly where no round can be held.
    pub fn way(&self) -> AnswerWay {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return self.settings.way;
        };
        let whole = session.criterion(at.1).is_some_and(|c| c.first_silent().is_none());
        let can_ask = whole && session.judging().next().is_some();
        if can_ask { self.settings.way } else { AnswerWay::Direct }
    }

    /// What the room is doing in the crossing.
    pub fn phase(&self) -> Phase {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return Phase::Talking;
        };
        if let Some(round) = session.open_round(at.0, at.1) {
            let is_hands = round.hands().is_some();
            return Phase::Answering(if is_hands { RoundKind::Hands } else { RoundKind::Ballots });
        }
        let is_new = session.rounds_of(at.0, at.1).is_empty()
            && session.mark(at.0, at.1).is_none()
            && !self.judge.directly;
        match self.way() {
            AnswerWay::Ballots if is_new => Phase::Answering(RoundKind::Ballots),
            AnswerWay::Hands if is_new => Phase::Answering(RoundKind::Hands),
            _ => Phase::Talking,
        }
    }

    /// The ballots of the open round, or those it would begin with.
    pub fn ballots(&self) -> Vec<Ballot> {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return Vec::new();
        };
        match session.open_round(at.0, at.1) {
            Some(round) => round.ballots().to_vec(),
            None => judging::ballots(session),
        }
    }

    /// Opens Judge on a crossing.
    pub(crate) fn judge_crossing(&mut self, at: Crossing) {
        self.go(Room::Judge);
        self.enter(at);
    }

    /// Opens Judge where the board's cursor is, or where it was left, or where the walk begins.
    pub(crate) fn go_judge(&mut self) {
        let on_board = self.board.cursor.and_then(crate::app::board::Cursor::crossing);
        let was_on_board = self.room == Room::Board;
        self.go(Room::Judge);
        let here = on_board.filter(|_| was_on_board).or_else(|| self.judged()).or(on_board);
        let here = here.or_else(|| self.session().and_then(walk::first));
        match here {
            Some(at) => self.enter(at),
            None => self.judge.crossing = None,
        }
    }

    fn enter(&mut self, at: Crossing) {
        self.judge.asked = None;
        if self.judge.crossing != Some(at) {
            let Judge { with_done, timer, .. } = std::mem::take(&mut self.judge);
            self.judge = Judge { crossing: Some(at), with_done, timer, ..Judge::default() };
            self.next_seat(0);
        }
        self.settle_judge();
        self.focus_judge();
    }

    /// Brings the keyboard to what the room does here.
    pub(crate) fn focus_judge(&mut self) {
        self.wish_focus(Focus::Judge);
    }

    /// Goes to the crossing before or after this one in the walk.
    pub(crate) fn step_judge(&mut self, forward: bool) {
        if let Some(field) = self.bad_hands() {
            // A number that does not fit is mended, not left behind unseen.
            self.message = Some(Message::new("message-mend-hands"));
            self.wish_focus(Focus::Field(field));
            return;
        }
        let place = self.judge.place();
        let to = place.and_then(|place| if forward { place.next } else { place.previous });
        if let Some(at) = to {
            self.give_up_empty_round();
            self.message = None;
            self.enter(at);
        } else {
            let key = if forward { "message-last-crossing" } else { "message-first-crossing" };
            self.message = Some(Message::new(key));
        }
    }

    /// Done here: the next crossing. A round that is still open is said, not lost.
    pub(crate) fn done_here(&mut self) {
        let here = self.judged();
        let open = self.session().zip(here).and_then(|(session, at)| {
            let round = session.open_round(at.0, at.1)?;
            round.has_any().then(|| verbs::crossing_subject(session, at.0, at.1))
        });
        self.step_judge(true);
        if let Some(crossing) = open.filter(|_| self.judged() != here) {
            self.message = Some(Message::new("message-still-open").words("crossing", crossing));
        }
    }

    /// A count of hands here that does not fit, if one was typed.
    fn bad_hands(&self) -> Option<Field> {
        let at = self.judged()?;
        let here = |field: &Field| matches!(field, Field::Hands(m, c, _) if (*m, *c) == at);
        self.drafts.iter().map(|draft| draft.field).find(here)
    }

    /// Keeps what is looked at in step with the document.
    pub(crate) fn settle_judge(&mut self) {
        if self.judge.crossing.is_some() && self.judged().is_none() {
            // What was judged is gone; the work is not.
            let first = self.session().and_then(walk::first);
            let Judge { with_done, .. } = std::mem::take(&mut self.judge);
            self.judge = Judge { crossing: first, with_done, ..Judge::default() };
            self.next_seat(0);
        }
        let Some((document, at)) = self.document.as_ref().zip(self.judge.crossing) else {
            self.judge.place = None;
            return;
        };
        let revision = document.history.revision();
        if self.judge.place.is_some_and(|(of, here, _)| of == revision && here == at) {
            return;
        }
        let place = walk::place(&document.session, at);
        self.judge.place = Some((revision, at, place));
        // Of a group, some may have come or gone: it is the same one as long as somebody stays.
        let turn = std::mem::take(&mut self.judge.turn);
        let there = self.ballots().iter().position(|b| b.seats.iter().any(|s| turn.contains(s)));
        match there {
            Some(seat) => self.take_turn(Some(seat)),
            None => self.next_seat(0),
        }
    }

    fn take_turn(&mut self, seat: Option<usize>) {
        let ballots = self.ballots();
        let ballot = seat.and_then(|at| ballots.get(at));
        self.judge.turn = ballot.map(|b| b.seats.clone()).unwrap_or_default();
        self.judge.seat = seat.filter(|_| ballot.is_some());
    }

    /// The next ballot that waits, from a place on and around.
    pub(crate) fn next_seat(&mut self, from: usize) {
        let ballots = self.ballots();
        let around = (from..ballots.len()).chain(0..from.min(ballots.len()));
        let mut waiting = around.filter(|at| ballots.get(*at).is_some_and(|b| !b.has_answered()));
        let next = waiting.next();
        self.take_turn(next);
    }

    /// Makes it somebody's turn.
    pub(crate) fn select_seat(&mut self, seat: usize) {
        if seat < self.ballots().len() {
            self.judge.asked = None;
            self.take_turn(Some(seat));
            self.focus_judge();
        }
    }

    pub(crate) fn act_if(&mut self, edit: Option<Edit>) -> bool {
        edit.is_some_and(|edit| self.act(edit))
    }
}
