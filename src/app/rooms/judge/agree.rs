//! What the group agrees on in Judge: the mark, and its words.

use crate::app::core::context::Context;
use crate::app::core::crossing::Marked;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::judge::state::{Judge, Phase};
use crate::domain::field::{Field, JudgementField};
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::domain::participant::ParticipantId;

impl Judge {
    /// What a mark key does in Judge: an answer while the room answers, else the agreed mark.
    pub(super) fn mark(&mut self, mark: Mark, cx: &mut Context) {
        match self.phase(cx) {
            Phase::Answering(RoundKind::Ballots) => self.answer(mark.into(), cx),
            Phase::Answering(RoundKind::Hands) => {
                if let Some((measure, criterion)) = self.judged(cx) {
                    cx.wish_focus(Focus::Field(Field::Hands(measure, criterion, mark)));
                }
            }
            Phase::Talking => self.agree_on(Some(mark), cx),
        }
    }

    /// Takes an answer back while the room answers, else takes the agreed mark away.
    pub(super) fn clear(&mut self, cx: &mut Context) {
        match self.phase(cx) {
            Phase::Answering(RoundKind::Ballots) => self.take_back(cx),
            Phase::Answering(RoundKind::Hands) => {}
            Phase::Talking => self.agree_on(None, cx),
        }
    }

    fn agree_on(&mut self, mark: Option<Mark>, cx: &mut Context) {
        let Some(at) = self.judged(cx) else {
            return;
        };
        let is_set = cx.set_mark(at, mark) == Marked::Stands;
        if is_set {
            self.directly = true;
        }
        cx.wish_focus(Focus::Judge);
        if is_set && mark.is_some() && cx.rules().goes_on == Some(true) {
            let (here, marked) = (self.judged(cx), cx.take_message());
            self.step(true, cx);
            if self.judged(cx) != here {
                cx.say_instead(marked);
            }
        }
    }

    /// Opens a field for an organisation's own view, and goes there.
    pub(super) fn reserve(&mut self, who: ParticipantId, cx: &mut Context) {
        let Some((measure, criterion)) = self.judged(cx) else {
            return;
        };
        if !self.reserving.contains(&who) {
            self.reserving.push(who);
        }
        cx.wish_focus(Focus::Field(Field::Reservation(measure, criterion, who)));
    }

    /// Where the rationale of the crossing is written: not while the room answers, so that what is
    /// typed there cannot become an answer.
    pub(super) fn edit_rationale(&self, cx: &mut Context) {
        if self.phase(cx) != Phase::Talking {
            cx.say(Message::new("message-rationale-later"));
            cx.wish_focus(Focus::Judge);
            return;
        }
        if let Some((measure, criterion)) = self.judged(cx) {
            let field = Field::Judgement(measure, criterion, JudgementField::Rationale);
            cx.wish_focus(Focus::Field(field));
        }
    }
}
