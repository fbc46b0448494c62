//! What the room answers in Judge: one by one or by hands, unseen until it is shown.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::rooms::judge::asked::change_rules;
use crate::app::rooms::judge::state::{Judge, Phase};
use crate::domain::field::Field;
use crate::domain::judging::{self, Crossing, Refusal, RoundKind};
use crate::domain::round::{Answer, Round};
use crate::domain::rules::AnswerWay;

impl Judge {
    /// Takes the answer of whose turn it is. All that is said of it is that it came.
    pub(super) fn answer(&mut self, answer: Answer, cx: &mut Context) {
        if self.phase(cx) != Phase::Answering(RoundKind::Ballots) {
            return;
        }
        let (Some(at), Some(seat)) = (self.judged(cx), self.seat) else {
            cx.say(Message::new("message-all-answered"));
            return;
        };
        let now = cx.now.moment();
        let Some(session) = cx.session() else {
            return;
        };
        let name = self.ballots(cx).get(seat).map(|b| b.name.clone()).unwrap_or_default();
        match judging::answer(session, at, seat, Some(answer), now) {
            Ok(edit) => {
                if cx.apply_edit(edit) {
                    self.next_seat(seat + 1, cx);
                    self.say_who_waits(&name, cx);
                }
            }
            Err(refusal) => say_refusal(at, &refusal, &name, cx),
        }
        cx.wish_focus(Focus::Judge);
    }

    fn say_who_waits(&self, name: &str, cx: &mut Context) {
        let waiting = self.ballots(cx).iter().filter(|b| !b.has_answered()).count();
        let said = if waiting == 0 {
            Message::new("message-all-answered")
        } else {
            Message::new("message-answered").called("name", name).count("n", waiting)
        };
        cx.say(said);
    }

    pub(super) fn take_back(&mut self, cx: &mut Context) {
        let (Some(at), Some(seat)) = (self.judged(cx), self.seat) else {
            return;
        };
        let name = self.ballots(cx).get(seat).map(|b| b.name.clone()).unwrap_or_default();
        let edit =
            cx.session().map(|session| judging::answer(session, at, seat, None, cx.now.moment()));
        let edit = match edit {
            Some(Ok(edit)) => edit,
            // Of a round that was seen it is said; else there was nothing to take back.
            Some(Err(refusal @ Refusal::Seen)) => return say_refusal(at, &refusal, &name, cx),
            Some(Err(_)) => {
                return cx.say(Message::new("message-not-answered").called("name", &name));
            }
            None => return,
        };
        if cx.apply_edit(edit) {
            cx.say(Message::new("message-taken-back").called("name", &name));
            cx.wish_focus(Focus::Judge);
        }
    }

    /// Makes it somebody's turn.
    pub(super) fn select_seat(&mut self, seat: usize, cx: &mut Context) {
        if seat < self.ballots(cx).len() {
            self.asked = None;
            self.take_turn(Some(seat), cx);
            cx.wish_focus(Focus::Judge);
        }
    }

    /// Shows all answers. Where some are missing it is first said whose, once.
    pub(super) fn reveal(&mut self, cx: &mut Context) {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return;
        };
        if self.bad_hands(cx).is_some() {
            cx.say(Message::new("message-mend-hands"));
            return;
        }
        let round = session.open_round(at.0, at.1);
        let round = round.map(|round| judging::with_those_there(session, round));
        let missing = round.filter(|round| round.has_any() && !round.has_all());
        if let Some(round) = missing
            && self.asks_to_reveal(cx).is_none()
        {
            let said = who_is_missing(&round);
            self.asked = cx.document.as_ref().map(|d| (at, d.history.revision()));
            cx.say(said);
            cx.wish_focus(Focus::Judge);
            return;
        }
        match judging::reveal(session, at, cx.now.moment()) {
            Ok(edit) => {
                if cx.apply_edit(edit) {
                    self.take_turn(None, cx);
                    self.reset_timer();
                    cx.say(Message::new("message-revealed"));
                    cx.wish_focus(Focus::Judge);
                }
            }
            Err(refusal) => say_refusal(at, &refusal, "", cx),
        }
    }

    /// Begins another round; the earlier ones stay.
    pub(super) fn new_round(&mut self, cx: &mut Context) {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return;
        };
        let kind =
            if cx.chosen_way() == AnswerWay::Hands { RoundKind::Hands } else { RoundKind::Ballots };
        match judging::new_round(session, at, kind, cx.now.moment()) {
            Ok(edit) => {
                if cx.apply_edit(edit) {
                    self.next_seat(0, cx);
                    self.reset_timer();
                    let number = cx.session().map_or(0, |s| s.rounds_of(at.0, at.1).len());
                    cx.say(Message::new("message-new-round").count("n", number));
                    cx.wish_focus(Focus::Judge);
                }
            }
            Err(refusal) => say_refusal(at, &refusal, "", cx),
        }
    }

    /// Gives up the open round, with all answers in it.
    pub(super) fn cancel_round(&mut self, cx: &mut Context) {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return;
        };
        if let Some(edit) = judging::cancel_round(session, at)
            && cx.apply_edit(edit)
        {
            cx.drafts.forget(|field| matches!(field, Field::Hands(m, c, _) if (m, c) == at));
            self.next_seat(0, cx);
            cx.say(Message::new("message-round-cancelled"));
            cx.wish_focus(Focus::Judge);
        }
    }

    /// A round that nobody has answered is not left open behind.
    pub(super) fn give_up_empty_round(&mut self, cx: &mut Context) {
        let here = cx.session().zip(self.judged(cx));
        let open = here.and_then(|(session, at)| session.open_round(at.0, at.1));
        if open.is_some_and(|round| !round.has_any()) {
            self.cancel_round(cx);
        }
    }

    /// Who is missing, while it is asked whether answers shall be shown nevertheless.
    pub fn asks_to_reveal(&self, cx: &Context) -> Option<Message> {
        let (document, at) = cx.document.as_ref().zip(self.judged(cx))?;
        (self.asked == Some((at, document.history.revision()))).then_some(())?;
        let round = document.session().open_round(at.0, at.1)?;
        Some(who_is_missing(&judging::with_those_there(document.session(), round)))
    }

    /// Answers in another way, from here on. A round with answers in it is not thrown away.
    pub(super) fn set_way(&mut self, way: AnswerWay, cx: &mut Context) {
        if cx.chosen_way() == way {
            return;
        }
        // Of the crossing one looks at; from elsewhere it is only chosen for later.
        let here = self.judged(cx).filter(|_| cx.room == Room::Judge);
        let open = cx.session().zip(here).and_then(|(s, at)| s.open_round(at.0, at.1));
        match open.map(Round::has_any) {
            Some(true) => {
                cx.say(Message::new("message-round-is-open"));
                return;
            }
            Some(false) => self.cancel_round(cx),
            None => {}
        }
        change_rules(|rules| rules.way = Some(way), cx);
        if here.is_some() {
            // That is to ask for it, whatever was set directly before.
            self.directly = false;
            self.next_seat(0, cx);
            cx.wish_focus(Focus::Judge);
        }
    }

    /// Changes a stand that was shown, where the session's rules let it.
    pub(super) fn change_stand(&self, ballot: usize, to: Answer, cx: &mut Context) {
        let Some((session, at)) = cx.session().zip(self.judged(cx)) else {
            return;
        };
        match judging::change_stand(session, at, ballot, to, cx.now.moment()) {
            Ok(Some(edit)) => {
                cx.apply_edit(edit);
            }
            Ok(None) => {}
            Err(refusal) => say_refusal(at, &refusal, "", cx),
        }
    }
}

/// Says why something is refused.
fn say_refusal(at: Crossing, refusal: &Refusal, name: &str, cx: &mut Context) {
    let said = match refusal {
        Refusal::NoSentence(light) => {
            cx.say_no_sentence(at.1, *light);
            return;
        }
        Refusal::Nobody => Message::new("message-nobody-judges"),
        Refusal::Answered => Message::new("message-answered-already").called("name", name),
        Refusal::Empty => Message::new("message-nobody-answered"),
        Refusal::Seen => Message::new("message-round-was-seen"),
        Refusal::Fixed => Message::new("message-stands-are-fixed"),
        // Of too many hands their field tells.
        Refusal::NotOpen | Refusal::Gone | Refusal::TooManyHands { .. } => {
            Message::new("message-no-round")
        }
    };
    cx.say(said);
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
