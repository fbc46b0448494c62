//! A choice that waits: a locked step asks why first, and what is not said yet is not decided.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::{BoardColumn, Cursor, Room};
use crate::app::rooms::board::state::Board;
use crate::domain::field::{DecisionField, Field};
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;

impl Board {
    /// Where a measure would go once it is said why, though the step is locked.
    pub fn held(&self, measure: MeasureId) -> Option<Outcome> {
        self.held.filter(|(held, _)| *held == measure).map(|(_, outcome)| outcome)
    }

    /// Has a choice wait, where it must be said first why; true where it does.
    pub(super) fn hold_back(
        &mut self,
        measure: MeasureId,
        outcome: Option<Outcome>,
        cx: &mut Context,
    ) -> bool {
        self.held = None;
        let Some((session, locked)) = cx.session().zip(outcome) else { return false };
        let is_new = outcome != session.outcome(measure) && session.is_locked(outcome);
        if !is_new || says_why(session, measure) || cx.refuses_to_change() {
            return false;
        }
        self.held = Some((measure, locked));
        self.close_choice(cx);
        self.look_at(Cursor { measure, column: BoardColumn::Decision }, cx);
        cx.say(Message::new("message-plan-locked"));
        self.write_in_panel(Field::Decision(measure, DecisionField::DespiteLock), cx);
        true
    }

    /// Decides what waited, where it is said why by now; lets go of it where one has gone elsewhere.
    pub(crate) fn go_on(&mut self, cx: &mut Context) {
        let Some((measure, outcome)) = self.held else { return };
        let session = cx.session().filter(|session| session.measure(measure).is_some());
        if session.is_some_and(|session| says_why(session, measure)) {
            self.held = None;
            self.decide(measure, Some(outcome), cx);
        } else if session.is_none()
            || cx.room != Room::Board
            || self.cursor.is_none_or(|cursor| cursor.measure != measure)
        {
            self.held = None;
        }
    }
}

/// Whether it is said why a measure goes to a locked step.
fn says_why(session: &Session, measure: MeasureId) -> bool {
    session.decision(measure).is_some_and(|it| !it.despite_lock.trim().is_empty())
}
