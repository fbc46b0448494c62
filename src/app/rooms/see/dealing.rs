//! What the group does with the chosen question: answers it, puts it on the agenda, sets it aside, or
//! takes it up again.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::see::state::See;
use crate::domain::field::Field;
use crate::domain::question::{self, Dealt, ReplyId};
use crate::domain::verbs;
use crate::insight::questions::said::{self, AllSaid, QuestionStanding, key_of};

impl See {
    /// What was said to the chosen question, if anything.
    pub fn said<'a>(&self, cx: &'a Context) -> Option<&'a question::Reply> {
        AllSaid::of(cx.session()?).to(self.chosen()?)
    }

    /// Whether that can be done with the chosen question: it is not so already.
    pub(super) fn can_deal(&self, dealt: Dealt) -> bool {
        self.chosen().is_some() && self.chosen_standing() != QuestionStanding::Dealt(dealt)
    }

    /// Whether something was done with the chosen question.
    pub(super) fn can_reopen(&self) -> bool {
        self.chosen_standing() != QuestionStanding::Open
    }

    /// Does that with the chosen question. What an answer says is kept with it, so that it is there
    /// if the lights change; a reason is asked for.
    pub(super) fn deal(&self, dealt: Dealt, cx: &mut Context) {
        let Some((session, question)) = cx.session().zip(self.chosen()) else { return };
        let before = self.said(cx).filter(|entry| entry.dealt == dealt);
        let kept = before.map(|entry| entry.words.clone()).unwrap_or_default();
        let field = self.answer_field();
        let words = match field.filter(|_| dealt == Dealt::Answered) {
            Some(field) => cx.shown(field),
            None => kept,
        };
        let entry = said::entry(session, question, dealt, words);
        let written = match (dealt, field) {
            (Dealt::Answered, None) | (Dealt::SetAside, _) => Some(Field::Reply(entry.id)),
            (Dealt::Answered, Some(_)) | (Dealt::OnAgenda, _) => None,
        };
        let edit = question::deal(session, entry);
        if !cx.apply_if(edit) {
            return;
        }
        cx.say(Message::new(match dealt {
            Dealt::Answered => "message-question-answered",
            Dealt::OnAgenda => "message-question-on-agenda",
            Dealt::SetAside => "message-question-set-aside",
        }));
        cx.wish_focus(written.map_or(Focus::Questions, Focus::Field));
    }

    /// Lets go of what was said to the chosen question itself.
    pub(super) fn reopen(&self, cx: &mut Context) {
        let Some(id) = self.said(cx).map(|entry| entry.id) else { return };
        let edit = cx.session().and_then(|session| verbs::delete::<question::Reply>(session, id));
        if cx.apply_if(edit) {
            cx.say(Message::new("message-question-reopened"));
        }
        cx.wish_focus(Focus::Questions);
    }

    /// Somebody comes for the sake of what was said to a question.
    pub(crate) fn arrive_at_said(&mut self, id: ReplyId, cx: &mut Context) {
        let entry = cx.session().and_then(|session| session.find::<question::Reply>(id));
        let key = entry.and_then(key_of);
        self.show_detail(true);
        if let Some(key) = key {
            self.look_at(key, cx);
        }
        let field = Field::Reply(id);
        if self.is_written(cx, id) {
            cx.wish_focus(Focus::Field(field));
        } else {
            self.answer(cx);
        }
    }

    /// Whether what was said to the chosen question is written here, with the question itself: the
    /// words of an answer stand elsewhere, and what was said of other lights is not said any more.
    /// What was typed is seen in any case.
    pub fn is_written(&self, cx: &Context, id: ReplyId) -> bool {
        let is_typed = cx.drafts.get(Field::Reply(id)).is_some();
        let said = |dealt| self.answer_field().is_none() || dealt != Dealt::Answered;
        is_typed || matches!(self.chosen_standing(), QuestionStanding::Dealt(dealt) if said(dealt))
    }
}
