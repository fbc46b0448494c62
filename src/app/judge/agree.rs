//! What the room agrees on in Judge, and in which order it goes on: the mark, its words, the walk.

use crate::app::judge::Phase;
use crate::app::message::Message;
use crate::app::state::{App, Focus};
use crate::domain::field::{Field, JudgementField};
use crate::domain::judging::{self, Crossing, FollowUp, RoundKind};
use crate::domain::light::Mark;
use crate::domain::participant::ParticipantId;
use crate::domain::round::Rules;
use crate::domain::verbs;
use crate::domain::walk::{Walk, WalkFilter, WalkOrder};

impl App {
    /// What a mark key does in Judge: an answer while the room answers, else the agreed mark.
    pub(crate) fn mark_in_judge(&mut self, mark: Mark) {
        match self.phase() {
            Phase::Answering(RoundKind::Ballots) => self.answer(mark.into()),
            Phase::Answering(RoundKind::Hands) => {
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
            Phase::Answering(RoundKind::Ballots) => self.take_back(),
            Phase::Answering(RoundKind::Hands) => {}
            Phase::Talking => self.agree_on(None),
        }
    }

    fn agree_on(&mut self, mark: Option<Mark>) {
        let Some((measure, criterion)) = self.judged() else {
            return;
        };
        let is_set = self.set_mark(measure, criterion, mark);
        if is_set {
            self.judge.directly = true;
        }
        self.focus_judge();
        if is_set && mark.is_some() && self.settings.judge_advance {
            let (here, marked) = (self.judged(), self.message.take());
            self.step_judge(true);
            if self.judged() != here {
                self.message = marked;
            }
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

    /// Where the rationale of the crossing is written: not while the room answers, so that what is
    /// typed there cannot become an answer.
    pub(crate) fn rationale_in_judge(&mut self) {
        if self.phase() != Phase::Talking {
            self.message = Some(Message::new("message-rationale-later"));
            self.focus_judge();
            return;
        }
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
    pub(crate) fn set_order(&mut self, order: WalkOrder) {
        let drawn = self.session().is_some_and(|s| !s.walk.shuffled.is_empty());
        let fresh = (order == WalkOrder::Shuffled && !drawn).then(|| self.drawn());
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
            walk.order = WalkOrder::Shuffled;
            walk.shuffled = drawn;
        });
    }

    fn drawn(&self) -> Vec<crate::domain::measure::MeasureId> {
        let measures = self.session().map(|s| s.measures.iter().map(|m| m.id).collect());
        let mut measures: Vec<_> = measures.unwrap_or_default();
        fastrand::Rng::with_seed(self.now.dice).shuffle(&mut measures);
        measures
    }

    pub(crate) fn set_only(&mut self, only: WalkFilter) {
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
}
