//! Judge as it is looked at: the crossing, who answers next, the way on.
//!
//! Knows the core only. Which crossing somebody comes for is told on arrival.

use crate::app::core::context::Context;
use crate::app::core::place::{Focus, Room};
use crate::app::core::timer::Timer;
use crate::app::core::touched::{Touched, Undone};
use crate::domain::history::Revision;
use crate::domain::judging::{self, Crossing, RoundKind};
use crate::domain::lists::Subject;
use crate::domain::participant::ParticipantId;
use crate::domain::round::Ballot;
use crate::domain::rules::AnswerWay;
use crate::insight::walk::{self as walks, WalkPosition, Way};

/// What the room is doing in the crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It answers, unseen. The round begins with the first answer.
    Answering(RoundKind),
    /// It talks and agrees: after a reveal, or directly.
    Talking,
}

/// What whoever has the laptop sees, while it goes round the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passing {
    /// Who is next, and whose answer was received before, if one was.
    Covered(Option<String>),
    /// The sentences, for whose turn it is.
    Open,
}

/// How Judge is looked at.
#[derive(Clone, Debug, Default)]
pub struct Judge {
    /// Which crossing.
    pub(super) crossing: Option<Crossing>,
    /// Whose turn it is, as the place of a ballot from 0; nobody's once all have answered.
    pub(super) seat: Option<usize>,
    /// The seats of that ballot, by which it is found again when others come or go.
    pub(super) turn: Vec<ParticipantId>,
    /// Where and as of when it was asked if answers shall be shown though some are missing.
    pub(super) asked: Option<(Crossing, Revision)>,
    /// Whether a mark was set or taken away here without any round: then keys mean marks, until a
    /// round is asked for.
    pub(super) directly: bool,
    /// Those whose reservation is about to be written here.
    pub(super) reserving: Vec<ParticipantId>,
    /// For whom it is about to be written who takes their seat.
    pub(super) substituting: Option<ParticipantId>,
    /// What whoever has the laptop sees, while it goes round.
    pub(super) passing: Option<Passing>,
    /// The time for a talk, and which crossing is talked about.
    pub(super) timer: (Option<Crossing>, Timer),
    /// Whether the list of open points shows those that are done.
    pub(super) with_done: bool,
    /// Where the crossing stands in the walk, as of that revision.
    pub(super) place: Option<(Revision, Crossing, Option<WalkPosition>)>,
    /// As of when, and where, it is known whose turn it is.
    turned_at: Option<(Revision, Crossing)>,
    /// In how many other crossings a round was held and nothing is agreed on since, as of then.
    pub(super) unsettled: usize,
    /// The way through the crossings, where it was laid out and still stands.
    pub(super) way: Option<Way>,
}

impl Judge {
    /// Which crossing was come to last, whether it is still there or not.
    pub const fn crossing(&self) -> Option<Crossing> {
        self.crossing
    }

    /// Whose turn it is, as the place of a ballot from 0; nobody's once all have answered.
    pub const fn seat(&self) -> Option<usize> {
        self.seat
    }

    /// Those whose reservation is about to be written here.
    pub const fn reserving(&self) -> &[ParticipantId] {
        self.reserving.as_slice()
    }

    /// For whom it is about to be written who takes their seat.
    pub const fn substituting(&self) -> Option<ParticipantId> {
        self.substituting
    }

    /// Whether the list of open points shows those that are done.
    pub const fn with_done(&self) -> bool {
        self.with_done
    }

    /// Where the crossing stands in the walk.
    pub const fn place(&self) -> Option<WalkPosition> {
        match self.place {
            Some((_, _, place)) => place,
            None => None,
        }
    }

    /// In how many other crossings a round was held and nothing is agreed on since.
    pub const fn unsettled(&self) -> usize {
        self.unsettled
    }

    /// The time for the talk about this crossing. It goes on while one looks elsewhere.
    pub fn timer(&self) -> Timer {
        if self.timer.0 == self.crossing { self.timer.1 } else { Timer::default() }
    }

    /// The crossing that is judged, where it is still there.
    pub fn judged(&self, cx: &Context) -> Option<Crossing> {
        self.crossing.filter(|(measure, criterion)| {
            cx.session().is_some_and(|s| s.measure(*measure).and(s.criterion(*criterion)).is_some())
        })
    }

    /// How the room answers here: as it was chosen, or directly where no round can be held.
    pub fn way(&self, cx: &Context) -> AnswerWay {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return cx.chosen_way();
        };
        let whole = session.criterion(at.1).is_some_and(|c| c.first_silent().is_none());
        let can_ask = whole && session.judging().next().is_some();
        if can_ask { cx.chosen_way() } else { AnswerWay::Direct }
    }

    /// What the room is doing in the crossing.
    pub fn phase(&self, cx: &Context) -> Phase {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return Phase::Talking;
        };
        if let Some(round) = session.open_round(at.0, at.1) {
            let is_hands = round.hands().is_some();
            return Phase::Answering(if is_hands { RoundKind::Hands } else { RoundKind::Ballots });
        }
        let is_new = session.rounds_of(at.0, at.1).is_empty()
            && session.mark(at.0, at.1).is_none()
            && !self.directly;
        match self.way(cx) {
            AnswerWay::Ballots if is_new => Phase::Answering(RoundKind::Ballots),
            AnswerWay::Hands if is_new => Phase::Answering(RoundKind::Hands),
            _ => Phase::Talking,
        }
    }

    /// The ballots of the open round, or those it would begin with.
    pub fn ballots(&self, cx: &Context) -> Vec<Ballot> {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return Vec::new();
        };
        match session.open_round(at.0, at.1) {
            Some(round) => round.ballots().to_vec(),
            None => judging::ballots(session),
        }
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            *self = Self::default();
        }
        if let Some((measure, criterion)) = &mut self.crossing {
            measure.0 = touched.renumbered(measure.0);
            criterion.0 = touched.renumbered(criterion.0);
        }
        if let Some(Undone { about: Subject::Crossing(measure, criterion), is_round }) =
            touched.undone
            && cx.room == Room::Judge
        {
            self.arrive((measure, criterion), cx);
            if is_round {
                self.next_seat(0, cx);
            }
        }
        self.follow_way(touched, cx);
        self.refresh(cx);
    }

    /// Lets go of the way where it goes otherwise now, and looks again at where something was said.
    fn follow_way(&mut self, touched: &Touched, cx: &Context) {
        if touched.structure || !touched.renumbered.is_empty() {
            self.way = None;
        }
        if touched.structure || !touched.said_of.is_empty() {
            self.place = None;
        }
        if let (Some(way), Some(session)) = (&mut self.way, cx.session()) {
            for subject in &touched.said_of {
                if let Subject::Crossing(measure, criterion) = subject {
                    way.look_again(session, (*measure, *criterion));
                }
            }
        }
    }

    /// Somebody comes, from the board with the crossing that is selected there: to that one, or to
    /// where Judge was left, or to where the walk begins.
    pub(crate) fn arrive_anywhere(
        &mut self,
        on_board: Option<Crossing>,
        from: Room,
        cx: &mut Context,
    ) {
        let here = on_board.filter(|_| from == Room::Board);
        let here = here.or_else(|| self.judged(cx)).or(on_board);
        match here.or_else(|| cx.session().and_then(walks::first)) {
            Some(at) => self.arrive(at, cx),
            None => self.crossing = None,
        }
    }

    /// Somebody comes to a crossing.
    pub(crate) fn arrive(&mut self, at: Crossing, cx: &mut Context) {
        self.asked = None;
        if self.crossing != Some(at) {
            let Self { with_done, timer, way, .. } = std::mem::take(self);
            *self = Self { crossing: Some(at), with_done, timer, way, ..Self::default() };
            self.next_seat(0, cx);
        }
        self.refresh(cx);
        cx.wish_focus(Focus::Judge);
    }

    /// Keeps what is looked at in step with the document.
    pub(super) fn refresh(&mut self, cx: &Context) {
        if self.crossing.is_some() && self.judged(cx).is_none() {
            // What was judged is gone; the work is not.
            let first = cx.session().and_then(walks::first);
            let Self { with_done, way, .. } = std::mem::take(self);
            *self = Self { crossing: first, with_done, way, ..Self::default() };
            self.next_seat(0, cx);
        }
        let Some((document, at)) = cx.document.as_ref().zip(self.crossing) else {
            self.place = None;
            return;
        };
        let revision = document.history.revision();
        if self.turned_at.replace((revision, at)) != Some((revision, at)) {
            self.keep_turn(cx);
        }
        let is_placed = self.place.is_some_and(|(of, here, _)| of == revision && here == at);
        // Elsewhere nobody looks: for whoever comes, the way is laid out anew.
        if is_placed || cx.room != Room::Judge {
            return;
        }
        let session = document.session();
        self.way.take_if(|way| !way.is_of(&session.walk));
        let way = self.way.get_or_insert_with(|| Way::of(session));
        self.place = Some((revision, at, way.place(at)));
        self.unsettled = way.unsettled_elsewhere(at);
    }

    /// Whose turn it is, where others may sit there now: of a group, some may have come or gone, and it
    /// is the same one as long as somebody stays.
    fn keep_turn(&mut self, cx: &Context) {
        let turn = std::mem::take(&mut self.turn);
        let there = self.ballots(cx).iter().position(|b| b.seats.iter().any(|s| turn.contains(s)));
        match there {
            Some(seat) => self.take_turn(Some(seat), cx),
            None => self.next_seat(0, cx),
        }
    }

    pub(super) fn take_turn(&mut self, seat: Option<usize>, cx: &Context) {
        let ballots = self.ballots(cx);
        let ballot = seat.and_then(|at| ballots.get(at));
        self.turn = ballot.map(|b| b.seats.clone()).unwrap_or_default();
        self.seat = seat.filter(|_| ballot.is_some());
    }

    /// The next ballot that waits, from a place on and around.
    pub(super) fn next_seat(&mut self, from: usize, cx: &Context) {
        let ballots = self.ballots(cx);
        let around = (from..ballots.len()).chain(0..from.min(ballots.len()));
        let mut waiting = around.filter(|at| ballots.get(*at).is_some_and(|b| !b.has_answered()));
        let next = waiting.next();
        self.take_turn(next, cx);
    }
}
