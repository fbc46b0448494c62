//! Carrying a card, setting it where it is, and putting it back.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::roadmap::plan::lifted::Lifted;
use crate::app::rooms::roadmap::plan::state::{Fold, Page, PlanView, Side};
use crate::domain::edit::Verb;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::verbs;

/// The places a card can be carried to, from the earliest step on.
fn places(session: &Session) -> Vec<Outcome> {
    let steps = session.steps.iter().map(|step| Outcome::Step(step.id));
    steps.chain([Outcome::Queue, Outcome::NotNow]).collect()
}

impl PlanView {
    /// Carries the selected card one place further or back, and takes it in hand for that.
    pub(super) fn carry(&mut self, further: bool, cx: &mut Context) {
        let Some((session, id)) = cx.session().zip(self.cursor) else { return };
        let places = places(session);
        let now = self.lifted.as_ref().map_or_else(|| session.outcome(id), |lifted| lifted.to);
        let at = now.and_then(|now| places.iter().position(|place| *place == now));
        let to = match (at, further) {
            // From what is not decided, the roadmap begins at its first step and ends at its last.
            (None, true) => 0,
            (None, false) => places.len().saturating_sub(3),
            (Some(at), true) => (at + 1).min(places.len() - 1),
            (Some(at), false) => at.saturating_sub(1),
        };
        if let Some(to) = places.get(to).copied() {
            self.lift(id, Some(to), cx);
        }
    }

    /// Takes a card in hand, or carries the one in hand there.
    pub(super) fn lift(&mut self, id: MeasureId, to: Option<Outcome>, cx: &mut Context) {
        if cx.refuses_to_change() {
            return;
        }
        let Some(session) = cx.session().filter(|session| session.measure(id).is_some()) else {
            return;
        };
        if self.lifted.as_ref().is_some_and(|lifted| lifted.measure != id) {
            self.let_go();
        }
        let decision = verbs::decision_or_new(session, id);
        let typed = self.typed.get(&id).cloned();
        let lifted = self.lifted.get_or_insert_with(|| Lifted::new(decision, to, typed));
        lifted.to = to;
        // What is taken from does not fold away as the first of it is placed.
        self.undecided_open = Some(self.is_open(Fold::Undecided));
        self.cursor = Some(id);
        self.page = Page::Card;
        self.refresh(cx);
        self.unfold_for(id);
        self.follow_card(cx);
        if let Some(said) = self.said_in_hand(cx) {
            cx.say(said);
        }
    }

    /// Where what is in hand is now, and what can be done.
    fn said_in_hand(&self, cx: &Context) -> Option<Message> {
        let (session, lifted) = cx.session().zip(self.lifted.as_ref())?;
        let measure = session.measure(lifted.measure)?.short_name().to_owned();
        let key =
            if lifted.to == lifted.from { "message-plan-back" } else { "message-plan-lifted" };
        Some(place_words(session, Message::new(key).words("measure", measure), lifted.to))
    }

    /// Sets what is in hand where it is: one edit. Where it stands there already, it is let go.
    pub(super) fn set(&mut self, cx: &mut Context) {
        let Some((session, lifted)) = cx.session().zip(self.lifted.clone()) else { return };
        if lifted.goes_to_locked(session) && lifted.despite.trim().is_empty() {
            self.side = Side::Panel;
            self.page = Page::Card;
            cx.wish_focus(Focus::MoveDespite);
            cx.say(Message::new("message-plan-locked"));
            return;
        }
        let after = lifted.decision(session);
        let measure = session.measure(lifted.measure).map(|m| m.short_name().to_owned());
        let said = Message::new("message-plan-set").words("measure", measure.unwrap_or_default());
        let said = place_words(session, said, lifted.to);
        let edit = verbs::decide(session, Verb::Place, after);
        let changes = edit.is_some();
        if changes && !cx.apply_if(edit) {
            return;
        }
        self.typed.remove(&lifted.measure);
        self.lifted = None;
        self.refresh(cx);
        self.show_card(cx);
        cx.say(said);
    }

    /// Puts what is in hand back where it stands; true where something was in hand.
    pub(super) fn put_back(&mut self, cx: &mut Context) -> bool {
        let Some(lifted) = self.lifted.clone() else { return false };
        self.let_go();
        self.refresh(cx);
        self.unfold_for(lifted.measure);
        self.show_card(cx);
        if let Some(session) = cx.session() {
            let measure = session.measure(lifted.measure).map(|m| m.short_name().to_owned());
            let said = Message::new("message-plan-put-back");
            let said = said.words("measure", measure.unwrap_or_default());
            let said = place_words(session, said, lifted.from);
            cx.say(said);
        }
        true
    }
}

/// A sentence with where something is.
fn place_words(session: &Session, said: Message, place: Option<Outcome>) -> Message {
    match place {
        Some(Outcome::Step(step)) => {
            let step = session.step(step).map(|s| s.name.clone()).unwrap_or_default();
            said.words("place", step)
        }
        Some(Outcome::Queue) => said.key("place", "place-queue"),
        Some(Outcome::NotNow) => said.key("place", "place-not-now"),
        None => said.key("place", "place-undecided"),
    }
}
