//! What speaks against putting a measure on the roadmap. Said, never in the way.

use crate::domain::criterion::CriterionId;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::step::StepId;

/// One thing that speaks against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// Nobody owns it.
    NoOwner,
    /// It is not said what kind of thing it is.
    NoKind,
    /// Plans and resources of the step are mostly fixed already.
    LockedStep,
    /// It is red on a criterion that must hold.
    Red(CriterionId),
}

/// All that speaks against it, in the order it is said.
pub fn against(session: &Session, measure: MeasureId, step: StepId) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if let Some(measure) = session.measure(measure) {
        if !measure.has_owner() {
            concerns.push(Concern::NoOwner);
        }
        if measure.kind.is_none() {
            concerns.push(Concern::NoKind);
        }
    }
    if session.step(step).is_some_and(|s| s.locked) {
        concerns.push(Concern::LockedStep);
    }
    let must_hold = session.criteria.iter().filter(|c| c.must_hold);
    let red = must_hold.filter(|c| session.mark(measure, c.id) == Some(Mark::Low));
    concerns.extend(red.map(|c| Concern::Red(c.id)));
    concerns
}
