//! A card in hand: where it would go, and why. Nothing of it is in the document before it is set.

use crate::domain::judgement::{Decision, Outcome};
use crate::domain::measure::MeasureId;
use crate::domain::plan::frame::{FrameId, Shelf};
use crate::domain::session::Session;
use crate::domain::verbs;

/// A card in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifted {
    /// Which measure.
    pub measure: MeasureId,
    /// Where it stands in the document.
    pub from: Option<Outcome>,
    /// Where it would go.
    pub to: Option<Outcome>,
    /// Why, as it is typed.
    pub why: String,
    /// Why it would go to a step that is locked, as it is typed.
    pub despite: String,
    /// How it would be paid for.
    pub shelf: Option<Shelf>,
    /// Inside which frame, where its step has several.
    pub frame: Option<FrameId>,
}

impl Lifted {
    /// Taken in hand as it was decided; with what was typed and not set, where something was.
    pub(super) fn new(before: Decision, to: Option<Outcome>, typed: Option<Typed>) -> Self {
        let (why, despite) = typed.unwrap_or((before.why, before.despite_lock));
        Self {
            measure: before.measure,
            from: before.outcome,
            to,
            why,
            despite,
            shelf: before.shelf,
            frame: before.frame,
        }
    }

    /// The decision it would become.
    pub fn decision(&self, session: &Session) -> Decision {
        let before = verbs::decision_or_new(session, self.measure);
        let is_its_steps = |frame: &FrameId| {
            let step = session.frame(*frame).and_then(|frame| frame.step);
            step.is_some_and(|step| self.to == Some(Outcome::Step(step)))
        };
        let despite_lock =
            if self.goes_to_locked(session) { self.despite.clone() } else { before.despite_lock };
        Decision {
            outcome: self.to,
            why: self.why.clone(),
            shelf: self.shelf,
            frame: self.frame.filter(is_its_steps),
            despite_lock,
            ..before
        }
    }

    /// Whether it would go to a step that is locked, from elsewhere.
    pub fn goes_to_locked(&self, session: &Session) -> bool {
        self.to != self.from && session.is_locked(self.to)
    }
}

/// Why a measure would be moved, and why to a locked step, as it was typed.
pub(super) type Typed = (String, String);
