//! The way through the crossings: on, back, and in which order.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Place};
use crate::app::rooms::judge::state::Judge;
use crate::domain::field::Field;
use crate::domain::judging::Crossing;
use crate::domain::measure::MeasureId;
use crate::domain::verbs;
use crate::domain::walk::{Walk, WalkFilter, WalkOrder};
use crate::insight::walk as walks;

impl Judge {
    /// Goes to the crossing before or after this one in the walk.
    pub(super) fn step(&mut self, forward: bool, cx: &mut Context) {
        if let Some(field) = self.bad_hands(cx) {
            // A number that does not fit is mended, not left behind unseen.
            cx.say(Message::new("message-mend-hands"));
            cx.wish_focus(Focus::Field(field));
            return;
        }
        let place = self.place();
        let to = place.and_then(|place| if forward { place.next } else { place.previous });
        if let Some(at) = to {
            self.give_up_empty_round(cx);
            cx.hush();
            self.arrive(at, cx);
        } else {
            let key = if forward { "message-last-crossing" } else { "message-first-crossing" };
            cx.say(Message::new(key));
        }
    }

    /// Done here: the next crossing. A round that is still open is said, not lost.
    pub(super) fn done_here(&mut self, cx: &mut Context) {
        let here = self.judged(cx);
        let open = cx.session().zip(here).and_then(|(session, at)| {
            let round = session.open_round(at.0, at.1)?;
            round.has_any().then(|| verbs::crossing_subject(session, at.0, at.1))
        });
        let unsettled = cx.session().zip(here).and_then(|(session, at)| {
            let talks = session.open_round(at.0, at.1).is_none();
            let is_left = talks && walks::is_unsettled(session, at);
            is_left.then(|| verbs::crossing_subject(session, at.0, at.1))
        });
        self.step(true, cx);
        if self.judged(cx) == here {
            return;
        }
        if let Some(crossing) = open {
            cx.say(Message::new("message-still-open").words("crossing", crossing));
        } else if let Some(crossing) = unsettled {
            cx.say(Message::new("message-not-agreed").words("crossing", crossing));
        }
    }

    /// A count of hands here that does not fit, if one was typed.
    pub(super) fn bad_hands(&self, cx: &Context) -> Option<Field> {
        let at = self.judged(cx)?;
        let here = |field: &Field| matches!(field, Field::Hands(m, c, _) if (*m, *c) == at);
        cx.drafts.iter().map(|draft| draft.field).find(here)
    }
}

/// Goes through the crossings in another order. An order once shuffled is kept.
pub(super) fn set_order(order: WalkOrder, cx: &mut Context) {
    let is_drawn = cx.session().is_some_and(|s| !s.walk.shuffled.is_empty());
    let fresh = (order == WalkOrder::Shuffled && !is_drawn).then(|| drawn(cx));
    change_walk(
        |walk| {
            walk.order = order;
            if let Some(fresh) = fresh {
                walk.shuffled = fresh;
            }
        },
        cx,
    );
}

/// Draws another order, on purpose.
pub(super) fn reshuffle(cx: &mut Context) {
    let drawn = drawn(cx);
    change_walk(
        |walk| {
            walk.order = WalkOrder::Shuffled;
            walk.shuffled = drawn;
        },
        cx,
    );
}

fn drawn(cx: &Context) -> Vec<MeasureId> {
    let measures = cx.session().map(|s| s.measures.iter().map(|m| m.id).collect());
    let mut measures: Vec<_> = measures.unwrap_or_default();
    fastrand::Rng::with_seed(cx.now.dice).shuffle(&mut measures);
    measures
}

pub(super) fn set_only(only: WalkFilter, cx: &mut Context) {
    change_walk(|walk| walk.only = only, cx);
}

/// Goes to the first crossing where nothing is agreed on since its round, and from there through
/// the others.
pub(super) fn to_settle(here: Option<Crossing>, cx: &mut Context) {
    set_only(WalkFilter::Unsettled, cx);
    if let Some(at) = cx.session().and_then(|session| walks::first_unsettled(session, here)) {
        cx.go(Place::Crossing(at));
    }
}

fn change_walk(change: impl FnOnce(&mut Walk), cx: &mut Context) {
    let edit = cx.session().and_then(|session| {
        let mut walk = session.walk.clone();
        change(&mut walk);
        verbs::walk(session, walk)
    });
    cx.apply_if(edit);
}
