//! What the room answers in Judge: one by one or by hands, unseen until it is shown.

use crate::app::judge::Phase;
use crate::app::message::Message;
use crate::app::state::{App, Room};
use crate::domain::edit::{Change, Edit, EntryKind, Verb};
use crate::domain::field::Field;
use crate::domain::judging::{self, Crossing, Refusal, RoundKind};
use crate::domain::round::{Answer, Answers, Round};
use crate::domain::session::Session;
use crate::storage::settings::AnswerWay;

impl App {
    /// Takes the answer of whose turn it is. All that is said of it is that it came.
    pub(crate) fn answer(&mut self, answer: Answer) {
        let (Some(at), Some(seat)) = (self.judged(), self.judge.seat) else {
            return;
        };
        if self.phase() != Phase::Answering(RoundKind::Ballots) {
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
                    self.say_who_waits(&name);
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, &name),
        }
        self.focus_judge();
    }

    fn say_who_waits(&mut self, name: &str) {
        let waiting = self.ballots().iter().filter(|b| !b.has_answered()).count();
        let said = if waiting == 0 {
            Message::new("message-all-answered")
        } else {
            Message::new("message-answered").called("name", name).count("n", waiting)
        };
        self.message = Some(said);
    }

    pub(super) fn take_back(&mut self) {
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
            self.message = Some(Message::new("message-taken-back").called("name", &name));
            self.focus_judge();
        }
    }

    /// Shows all answers. Where some are missing it is first said whose, once.
    pub(crate) fn reveal(&mut self) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        if self.bad_hands().is_some() {
            self.message = Some(Message::new("message-mend-hands"));
            return;
        }
        let round = session.open_round(at.0, at.1);
        let missing = round.filter(|round| round.has_any() && !round.has_all());
        if let Some(round) = missing
            && self.asks_to_reveal().is_none()
        {
            let said = who_is_missing(round);
            self.judge.asked = self.document.as_ref().map(|d| (at, d.history.revision()));
            self.message = Some(said);
            self.focus_judge();
            return;
        }
        match judging::reveal(session, at, self.now.moment()) {
            Ok(edit) => {
                if self.act(edit) {
                    self.take_turn(None);
                    self.reset_timer();
                    self.message = Some(Message::new("message-revealed"));
                    self.focus_judge();
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, ""),
        }
    }

    /// Begins another round; the earlier ones stay.
    pub(crate) fn new_round(&mut self) {
        let Some((session, at)) = self.session().zip(self.judged()) else {
            return;
        };
        let kind = if self.settings.way == AnswerWay::Hands {
            RoundKind::Hands
        } else {
            RoundKind::Ballots
        };
        match judging::new_round(session, at, kind, self.now.moment()) {
            Ok(edit) => {
                if self.act(edit) {
                    self.next_seat(0);
                    self.reset_timer();
                    let number = self.session().map_or(0, |s| s.rounds_of(at.0, at.1).len());
                    self.message = Some(Message::new("message-new-round").count("n", number));
                    self.focus_judge();
                }
            }
            Err(refusal) => self.say_refusal(at, &refusal, ""),
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
            self.next_seat(0);
            self.message = Some(Message::new("message-round-cancelled"));
            self.focus_judge();
        }
    }

    /// A round that nobody has answered is not left open behind.
    pub(crate) fn give_up_empty_round(&mut self) {
        let here = self.session().zip(self.judged());
        let open = here.and_then(|(session, at)| session.open_round(at.0, at.1));
        if open.is_some_and(|round| !round.has_any()) {
            self.cancel_round();
        }
    }

    /// Who is missing, while it is asked whether answers shall be shown nevertheless.
    pub fn asks_to_reveal(&self) -> Option<Message> {
        let (document, at) = self.document.as_ref().zip(self.judged())?;
        (self.judge.asked == Some((at, document.history.revision()))).then_some(())?;
        document.session.open_round(at.0, at.1).map(who_is_missing)
    }

    /// Answers in another way, from here on. A round with answers in it is not thrown away.
    pub(crate) fn set_way(&mut self, way: AnswerWay) -> bool {
        if self.settings.way == way {
            return false;
        }
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
            // That is to ask for it, whatever was set directly before.
            self.judge.directly = false;
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
            Err(refusal) => self.say_refusal(at, &refusal, ""),
        }
    }

    fn say_refusal(&mut self, at: Crossing, refusal: &Refusal, name: &str) {
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
            Refusal::Answered => Message::new("message-answered-already").called("name", name),
            Refusal::Empty => Message::new("message-nobody-answered"),
            Refusal::Fixed => Message::new("message-stands-are-fixed"),
            // Of too many hands their field tells.
            Refusal::NotOpen | Refusal::Gone | Refusal::TooManyHands { .. } => {
                Message::new("message-no-round")
            }
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

/// Who came into open rounds with an edit, or left them, and in how many.
pub(crate) fn comings(session: &Session, edit: &Edit) -> Option<Message> {
    let is_about_seats = matches!(
        edit.verb,
        Verb::Add(EntryKind::Participant)
            | Verb::Change(EntryKind::Participant)
            | Verb::Delete(EntryKind::Participant)
            | Verb::Duplicate(EntryKind::Participant)
    );
    if !is_about_seats {
        return None;
    }
    let rounds = edit.changes.iter().filter_map(|change| match change {
        Change::Round(measure, criterion, _, after) => {
            let before = session.open_round(*measure, *criterion).map_or(0, seats);
            Some(after.as_ref().map_or(0, seats).cmp(&before))
        }
        _ => None,
    });
    let rounds: Vec<_> = rounds.filter(|order| order.is_ne()).collect();
    let joined = rounds.first()?.is_gt();
    let key = if joined { "message-joined-round" } else { "message-left-round" };
    let said = Message::new(key).count("n", rounds.len());
    Some(said.called("name", &edit.subject))
}

/// How many can answer in a round.
fn seats(round: &Round) -> usize {
    match &round.answers {
        Answers::Ballots(ballots) => ballots.iter().map(|ballot| ballot.seats.len()).sum(),
        Answers::Hands(hands) => hands.of as usize,
    }
}

/// In how many open rounds answers were given to sentences that an edit changes.
pub(crate) fn answered_otherwise(session: &Session, edit: &Edit) -> usize {
    let changed = edit.changes.iter().filter_map(|change| match change {
        Change::Criterion(put) => session.criterion(put.id).zip(put.value.as_ref()),
        _ => None,
    });
    let otherwise = changed.filter(|(before, after)| !before.asks_the_same(after));
    let rounds = |id| {
        let here = move |r: &&Round| r.criterion == id && r.is_open() && r.has_any();
        session.rounds.iter().filter(here).count()
    };
    otherwise.map(|(before, _)| rounds(before.id)).sum()
}
