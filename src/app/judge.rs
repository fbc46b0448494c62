//! Judge as it is looked at: the crossing, who answers next, the talk timer; and what keys do there.

// From `core`, which has no clock.
use core::time::Duration;

use crate::app::message::Message;
use crate::app::state::{App, Focus, Room};
use crate::domain::edit::Edit;
use crate::domain::field::{Field, JudgementField};
use crate::domain::history::Revision;
use crate::domain::judging::{self, Crossing, FollowUp, Kind, Refusal};
use crate::domain::light::{Light, Mark};
use crate::domain::participant::ParticipantId;
use crate::domain::round::{Answer, Ballot, Round, Rules};
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::domain::walk::{Only, Order, Walk};
use crate::insight::walk::{self, Place};
use crate::storage::settings::Way;

/// What the room is doing in the crossing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It answers, unseen. The round begins with the first answer.
    Answering(Kind),
    /// It talks and agrees: after a reveal, or directly.
    Talking,
}

/// The time for a talk, counted by the app's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    left: Option<Duration>,
    /// Since when it runs, as the program's running time.
    since: Option<Duration>,
}

impl Timer {
    /// How much is left; nothing where it was never started.
    pub fn left(&self, running: Duration) -> Option<Duration> {
        let gone = self.since.map_or(Duration::ZERO, |since| running.saturating_sub(since));
        self.left.map(|left| left.saturating_sub(gone))
    }

    /// Whether it was started here.
    pub const fn is_started(&self) -> bool {
        self.left.is_some()
    }

    /// Whether it counts down.
    pub fn is_running(&self, running: Duration) -> bool {
        self.since.is_some() && self.left(running).is_some_and(|left| !left.is_zero())
    }

    /// Starts, pauses, goes on; starts anew where the time is up.
    fn toggle(&mut self, running: Duration, whole: Duration) {
        let left = self.left(running).filter(|left| !left.is_zero());
        self.since = if self.is_running(running) { None } else { Some(running) };
        self.left = Some(left.unwrap_or(whole));
    }

    /// Gives more time, and goes on where the time was up.
    fn extend(&mut self, running: Duration, whole: Duration, more: Duration) {
        let left = self.left(running);
        if left == Some(Duration::ZERO) || self.since.is_some() {
            self.since = Some(running);
        }
        self.left = Some(left.unwrap_or(whole).saturating_add(more));
    }
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
    /// Whether it was asked if answers shall be shown though some are missing.
    pub asked: bool,
    /// Those whose reservation is about to be written here.
    pub reserving: Vec<ParticipantId>,
    /// The time for a talk.
    pub timer: Timer,
    /// Whether the list of open points shows those that are done.
    pub with_done: bool,
    /// Where the crossing stands in the walk, as of that revision.
    place: Option<(Revision, Crossing, Option<Place>)>,
}

impl Judge {
    /// Where the crossing stands in the walk.
    pub fn place(&self) -> Option<Place> {
        self.place?.2
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
    pub fn way(&self) -> Way {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return self.settings.way;
        };
        let whole = session
            .criterion(at.1)
            .is_some_and(|c| Light::ALL.iter().all(|light| c.can_choose(*light)));
        let can_ask = whole && session.judging().next().is_some();
        if can_ask { self.settings.way } else { Way::Direct }
    }

    /// What the room is doing in the crossing.
    pub fn phase(&self) -> Phase {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return Phase::Talking;
        };
        if let Some(round) = session.open_round(at.0, at.1) {
            let is_hands = round.hands().is_some();
            return Phase::Answering(if is_hands { Kind::Hands } else { Kind::Ballots });
        }
        let is_new = session.rounds_of(at.0, at.1).is_empty() && session.mark(at.0, at.1).is_none();
        match self.way() {
            Way::Ballots if is_new => Phase::Answering(Kind::Ballots),
            Way::Hands if is_new => Phase::Answering(Kind::Hands),
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
        if self.judge.crossing != Some(at) {
            let (with_done, timer) = (self.judge.with_done, Timer::default());
            self.judge = Judge { crossing: Some(at), with_done, timer, ..Judge::default() };
        }
        self.next_seat(0);
        self.settle_judge();
        self.focus_judge();
    }

    /// Brings the keyboard to what the room does here.
    pub(crate) fn focus_judge(&mut self) {
        self.wish_focus(Focus::Judge);
    }

    /// Goes to the crossing before or after this one in the walk.
    pub(crate) fn step_judge(&mut self, forward: bool) {
        let place = self.judge.place();
        let to = place.and_then(|place| if forward { place.next } else { place.previous });
        if let Some(at) = to {
            self.message = None;
            self.enter(at);
        } else {
            let key = if forward { "message-last-crossing" } else { "message-first-crossing" };
            self.message = Some(Message::new(key));
        }
    }

    /// Done here: the next crossing. A round that is still open is said, not lost.
    pub(crate) fn done_here(&mut self) {
        let open = self.session().zip(self.judged()).and_then(|(session, at)| {
            let round = session.open_round(at.0, at.1)?;
            round.has_any().then(|| verbs::crossing_subject(session, at.0, at.1))
        });
        self.step_judge(true);
        if let Some(crossing) = open {
            self.message = Some(Message::new("message-still-open").words("crossing", crossing));
        }
    }

    /// Keeps what is looked at in step with the document.
    pub(crate) fn settle_judge(&mut self) {
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
        // Whatever was asked was about how things stood then.
        self.judge.asked = false;
        let turn = std::mem::take(&mut self.judge.turn);
        let there = self.ballots().iter().position(|b| !turn.is_empty() && b.seats == turn);
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
    fn next_seat(&mut self, from: usize) {
        let ballots = self.ballots();
        let around = (from..ballots.len()).chain(0..from.min(ballots.len()));
        let mut waiting = around.filter(|at| ballots.get(*at).is_some_and(|b| !b.has_answered()));
        let next = waiting.next();
        self.take_turn(next);
    }

    /// Makes it somebody's turn.
    pub(crate) fn select_seat(&mut self, seat: usize) {
        if seat < self.ballots().len() {
            self.take_turn(Some(seat));
            self.focus_judge();
        }
    }

    /// What a mark key does in Judge: an answer while the room answers, else the agreed mark.
    pub(crate) fn mark_in_judge(&mut self, mark: Mark) {
        match self.phase() {
            Phase::Answering(Kind::Ballots) => self.answer(mark.into()),
            Phase::Answering(Kind::Hands) => {
                if let Some((measure, criterion)) = self.judged() {
                    self.wish_focus(Focus::Field(Field::Hands(measure, criterion, mark)));
                }
            }
            Phase::Talking => self.agree_on(Some(mark)),
        }
    }

    /// Takes an answer back while the room answers, else takes the agreed mark away.
    pub(crate) fn clear_in_judge(&mut self) {
        match self.phase() {
            Phase::Answering(Kind::Ballots) => self.take_back(),
            Phase::Answering(Kind::Hands) => {}
            Phase::Talking => self.agree_on(None),
        }
    }

    fn agree_on(&mut self, mark: Option<Mark>) {
        let Some((measure, criterion)) = self.judged() else {
            return;
        };
        let is_set = self.set_mark(measure, criterion, mark);
        self.focus_judge();
        if is_set && mark.is_some() && self.settings.judge_advance {
            self.step_judge(true);
        }
    }

    /// Takes the answer of whose turn it is. All that is said of it is that it came.
    pub(crate) fn answer(&mut self, answer: Answer) {
        let (Some(at), Some(seat)) = (self.judged(), self.judge.seat) else {
            return;
        };
        if self.phase() != Phase::Answering(Kind::Ballots) {
            return;
        }
        let now = self.now.moment();
        let Some(session) = self.session() else {
            return;
        };
        let name = self.ballots().get(seat).map(|b| b.name.clone()).unwrap_or_default();
        match judging::answer(session, at, seat, Some(answer), now) {
            Ok(edit) => {
                if self.act(edit) {
                    self.next_seat(seat + 1);
                    self.say_who_waits(name);
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, name),
        }
        self.focus_judge();
    }

    fn say_who_waits(&mut self, name: String) {
        let waiting = self.ballots().iter().filter(|b| !b.has_answered()).count();
        let said = if waiting == 0 {
            Message::new("message-all-answered")
        } else {
            Message::new("message-answered").words("name", name).count("n", waiting)
        };
        self.message = Some(said);
    }

    fn take_back(&mut self) {
        let (Some(at), Some(seat)) = (self.judged(), self.judge.seat) else {
            return;
        };
        let name = self.ballots().get(seat).map(|b| b.name.clone()).unwrap_or_default();
        let edit = self
            .session()
            .map(|session| judging::answer(session, at, seat, None, self.now.moment()));
        if let Some(Ok(edit)) = edit
            && self.act(edit)
        {
            self.message = Some(Message::new("message-taken-back").words("name", name));
            self.focus_judge();
        }
    }

    /// Shows all answers. Where some are missing it is first said whose, once.
    pub(crate) fn reveal(&mut self) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        if self.drafts.iter().any(|d| matches!(d.field, Field::Hands(m, c, _) if (m, c) == at)) {
            self.message = Some(Message::new("message-mend-hands"));
            return;
        }
        let round = session.open_round(at.0, at.1);
        let missing = round.filter(|round| round.has_any() && !round.has_all());
        if let Some(round) = missing
            && !self.judge.asked
        {
            let said = who_is_missing(round);
            self.judge.asked = true;
            self.message = Some(said);
            self.focus_judge();
            return;
        }
        match judging::reveal(session, at, self.now.moment()) {
            Ok(edit) => {
                if self.act(edit) {
                    self.take_turn(None);
                    self.message = Some(Message::new("message-revealed"));
                    self.focus_judge();
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, String::new()),
        }
    }

    /// Begins another round; the earlier ones stay.
    pub(crate) fn new_round(&mut self) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        let kind = if self.settings.way == Way::Hands { Kind::Hands } else { Kind::Ballots };
        match judging::new_round(session, at, kind, self.now.moment()) {
            Ok(edit) => {
                if self.act(edit) {
                    self.judge.asked = false;
                    self.next_seat(0);
                    let number = self.session().map_or(0, |s| s.rounds_of(at.0, at.1).len());
                    self.message = Some(Message::new("message-new-round").count("n", number));
                    self.focus_judge();
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, String::new()),
        }
    }

    /// Gives up the open round, with all answers in it.
    pub(crate) fn cancel_round(&mut self) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        if let Some(edit) = judging::cancel_round(session, at)
            && self.act(edit)
        {
            self.drafts.forget(|field| matches!(field, Field::Hands(m, c, _) if (m, c) == at));
            self.judge.asked = false;
            self.next_seat(0);
            self.message = Some(Message::new("message-round-cancelled"));
            self.focus_judge();
        }
    }

    /// Answers in another way, from here on. A round with answers in it is not thrown away.
    pub(crate) fn set_way(&mut self, way: Way) -> bool {
        // Of the crossing one looks at; from elsewhere it is only chosen for later.
        let here = self.judged().filter(|_| self.room == Room::Judge);
        let open = self.session().zip(here).and_then(|(s, at)| s.open_round(at.0, at.1));
        match open.map(Round::has_any) {
            Some(true) => {
                self.message = Some(Message::new("message-round-is-open"));
                return false;
            }
            Some(false) => self.cancel_round(),
            None => {}
        }
        self.settings.way = way;
        if here.is_some() {
            self.next_seat(0);
            self.focus_judge();
        }
        true
    }

    /// Changes a stand that was shown, where the session's rules let it.
    pub(crate) fn change_stand(&mut self, ballot: usize, to: Answer) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        match judging::change_stand(session, at, ballot, to, self.now.moment()) {
            Ok(Some(edit)) => {
                self.act(edit);
            }
            Ok(None) => {}
            Err(refusal) => self.say_refusal(at, &refusal, String::new()),
        }
    }

    /// Says that a light stands under today's wording.
    pub(crate) fn confirm(&mut self, at: Crossing) {
        let Some(session) = self.session() else {
            return;
        };
        let crossing = verbs::crossing_subject(session, at.0, at.1);
        if let Some(edit) = judging::confirm(session, at, self.now.moment())
            && self.act(edit)
        {
            self.message = Some(Message::new("message-confirmed").words("crossing", crossing));
        }
    }

    /// Pins the crossing's measure as what its level looks like, or takes it away again.
    pub(crate) fn pin_example(&mut self, at: Crossing) {
        let Some(session) = self.session() else {
            return;
        };
        let Some(light) = session.mark(at.0, at.1).and_then(Mark::light) else {
            return;
        };
        let pinned = session.criterion(at.1).and_then(|c| c.example(light));
        let to = (pinned != Some(at.0)).then_some(at.0);
        let said = if to.is_some() { "message-pinned" } else { "message-unpinned" };
        let name = session.measure(at.0).map(|m| m.short_name().to_owned()).unwrap_or_default();
        if let Some(edit) = judging::pin_example(session, at.1, light, to)
            && self.act(edit)
        {
            self.message = Some(Message::new(said).words("measure", name));
        }
    }

    /// Opens a field for an organisation's own view, and goes there.
    pub(crate) fn reserve(&mut self, who: ParticipantId) {
        let Some((measure, criterion)) = self.judged() else {
            return;
        };
        if !self.judge.reserving.contains(&who) {
            self.judge.reserving.push(who);
        }
        self.wish_focus(Focus::Field(Field::Reservation(measure, criterion, who)));
    }

    /// Where the rationale of the crossing is written.
    pub(crate) fn rationale_in_judge(&mut self) {
        if let Some((measure, criterion)) = self.judged() {
            let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
            self.wish_focus(Focus::Field(field));
        }
    }

    pub(crate) fn tick(&mut self, at: Crossing, which: FollowUp, done: bool) {
        let done = done.then_some(self.now.day);
        let edit = self.session().and_then(|session| judging::tick(session, at, which, done));
        self.act_if(edit);
    }

    pub(crate) fn set_rules(&mut self, rules: Rules) {
        let edit = self.session().and_then(|session| judging::rules(session, rules));
        self.act_if(edit);
    }

    /// Goes through the crossings in another order. An order once shuffled is kept.
    pub(crate) fn set_order(&mut self, order: Order) {
        let drawn = self.session().is_some_and(|s| !s.walk.shuffled.is_empty());
        let fresh = (order == Order::Shuffled && !drawn).then(|| self.drawn());
        self.change_walk(|walk| {
            walk.order = order;
            if let Some(fresh) = fresh {
                walk.shuffled = fresh;
            }
        });
    }

    /// Draws another order, on purpose.
    pub(crate) fn reshuffle(&mut self) {
        let drawn = self.drawn();
        self.change_walk(|walk| {
            walk.order = Order::Shuffled;
            walk.shuffled = drawn;
        });
    }

    fn drawn(&self) -> Vec<crate::domain::measure::MeasureId> {
        let measures = self.session().map(|s| s.measures.iter().map(|m| m.id).collect());
        let mut measures: Vec<_> = measures.unwrap_or_default();
        fastrand::Rng::with_seed(self.now.dice).shuffle(&mut measures);
        measures
    }

    pub(crate) fn set_only(&mut self, only: Only) {
        self.change_walk(|walk| walk.only = only);
    }

    fn change_walk(&mut self, change: impl FnOnce(&mut Walk)) {
        let edit = self.session().and_then(|session| {
            let mut walk = session.walk.clone();
            change(&mut walk);
            verbs::walk(session, walk)
        });
        self.act_if(edit);
    }

    /// Starts, pauses or goes on with the talk.
    pub(crate) fn toggle_timer(&mut self) {
        let whole = self.talk();
        self.judge.timer.toggle(self.now.running, whole);
    }

    /// Gives the talk a minute more.
    pub(crate) fn extend_timer(&mut self) {
        let whole = self.talk();
        self.judge.timer.extend(self.now.running, whole, Duration::from_mins(1));
    }

    fn talk(&self) -> Duration {
        Duration::from_mins(u64::from(self.settings.talk_minutes))
    }

    pub(crate) fn act_if(&mut self, edit: Option<Edit>) -> bool {
        edit.is_some_and(|edit| self.act(edit))
    }

    fn say_refusal(&mut self, at: Crossing, refusal: &Refusal, name: String) {
        let criterion = self.session().and_then(|s| s.criterion(at.1));
        let criterion = criterion.map(|c| c.name.clone()).unwrap_or_default();
        self.message = Some(match refusal {
            Refusal::NoSentence(light) => {
                let level = crate::app::board::mark_key(Some((*light).into()));
                Message::new("message-no-sentence")
                    .words("criterion", criterion)
                    .key("level", level)
            }
            Refusal::Nobody => Message::new("message-nobody-judges"),
            Refusal::Answered => Message::new("message-answered-already").words("name", name),
            Refusal::Empty => Message::new("message-nobody-answered"),
            Refusal::TooManyHands { of } => {
                Message::new("message-too-many-hands").count("n", *of as usize)
            }
            Refusal::Fixed => Message::new("message-stands-are-fixed"),
            Refusal::NotOpen | Refusal::Gone => Message::new("message-no-round"),
        });
    }
}

/// Who has not answered, by name; of a show of hands, how many.
fn who_is_missing(round: &Round) -> Message {
    if let Some(hands) = round.hands() {
        let missing = hands.of.saturating_sub(hands.all()) as usize;
        return Message::new("message-hands-missing").count("n", missing);
    }
    let waiting = round.ballots().iter().filter(|b| !b.has_answered());
    let names: Vec<&str> = waiting.map(|b| b.name.as_str()).collect();
    Message::new("message-answers-missing").words("names", names.join(", "))
}

/// The seats whose ballot is hidden in open rounds: in how many.
pub(crate) fn rounds_held_open_by(session: &Session, who: ParticipantId) -> usize {
    let holds = |round: &&Round| {
        round.is_open() && round.ballots().iter().any(|ballot| ballot.seats.contains(&who))
    };
    session.rounds.iter().filter(holds).count()
}
