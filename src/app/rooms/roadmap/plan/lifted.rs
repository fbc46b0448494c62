//! A card in hand: where it would go, and why. Nothing of it is in the document before it is set.

use crate::domain::judgement::{Decision, Outcome};
use crate::domain::measure::MeasureId;
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
}

impl Lifted {
    /// The decision it would become.
    pub fn decision(&self, session: &Session) -> Decision {
        let before = verbs::decision_or_new(session, self.measure);
        Decision { outcome: self.to, why: self.why.clone(), ..before }
    }
}
