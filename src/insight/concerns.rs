//! What speaks against putting a measure on the roadmap. Said, never in the way.

use crate::domain::criterion::CriterionId;
use crate::domain::judgement::{Decision, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::plan::balance::BalanceId;
use crate::domain::plan::frame::{FrameId, Shelf};
use crate::domain::plan::link::LinkKind;
use crate::domain::session::Session;
use crate::domain::step::{Step, StepId};
use crate::insight::balance::{broken_anew, is_on_roadmap, standings};
use crate::insight::money::{Fit, StepMoney};
use crate::insight::plan::Plan;

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
    /// It needs a measure that is not on the roadmap.
    NeedsMissing(MeasureId),
    /// It needs a measure that comes at a later step.
    NeedsLater(MeasureId),
    /// A measure that needs it stands at an earlier step.
    NeededBefore(MeasureId),
    /// It needs money that is not there yet.
    NeedsNewMoney,
    /// With it, what is inside a frame costs more than that.
    PassesFrame(FrameId),
    /// With it, what is inside a frame may cost more than that.
    MayPassFrame(FrameId),
    /// With the move, a sentence of the balance is broken.
    Breaks(BalanceId),
    /// With the move, nothing stands at a step any more.
    LeavesEmpty(StepId),
}

/// All that speaks against a measure at a step, in the order it is said.
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
    let light = |id| session.mark(measure, id).and_then(Mark::light);
    let red = must_hold.filter(|c| light(c.id).is_some_and(|light| !light.holds()));
    concerns.extend(red.map(|c| Concern::Red(c.id)));
    concerns.extend(linked(session, measure, step));
    concerns
}

/// What a measure needs that is missing or comes later; and what needs it and comes before it.
fn linked(session: &Session, measure: MeasureId, step: StepId) -> Vec<Concern> {
    let place = |outcome: Option<Outcome>| match outcome {
        Some(Outcome::Step(id)) => session.place_of::<Step>(id),
        Some(Outcome::Queue | Outcome::NotNow) | None => None,
    };
    let here = session.place_of::<Step>(step);
    let needed = session.links_from(measure).iter().filter(|link| link.kind == LinkKind::Needs);
    let needed = needed.filter_map(|link| {
        let there = place(session.outcome(link.other));
        if there.is_none() {
            Some(Concern::NeedsMissing(link.other))
        } else {
            (there > here).then_some(Concern::NeedsLater(link.other))
        }
    });
    let needing = session.links_to(measure).filter(|link| link.kind == LinkKind::Needs);
    let needing = needing.filter_map(|link| {
        let there = place(session.outcome(link.measure));
        (there.is_some() && there < here).then_some(Concern::NeededBefore(link.measure))
    });
    needed.chain(needing).collect()
}

/// All that is worth talking about before a measure is moved: what speaks against it where it would
/// go, what that costs, and what it changes for the roadmap as a whole. `after` is the plan with it
/// moved, `decision` what would be decided, `looked_at` the frame of that step that is looked at.
pub fn of_move(
    session: &Session,
    before: &Plan,
    after: &Plan,
    decision: &Decision,
    looked_at: Option<FrameId>,
) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if let Some(Outcome::Step(step)) = decision.outcome {
        concerns.extend(against(session, decision.measure, step));
        concerns.extend(money(session, after, decision, step, looked_at));
    } else {
        concerns.extend(left_alone(session, decision.measure));
    }
    let (was, is) = (standings(session, before), standings(session, after));
    concerns.extend(broken_anew(&was, &is).into_iter().map(|it| Concern::Breaks(it.balance)));
    if let Some(Outcome::Step(from)) = session.outcome(decision.measure)
        && decision.outcome != Some(Outcome::Step(from))
        && after
            .steps
            .iter()
            .position(|id| *id == from)
            .is_some_and(|column| after.at_step(column).next().is_none())
    {
        concerns.push(Concern::LeavesEmpty(from));
    }
    concerns
}

/// What needs a measure on the roadmap that goes off it.
fn left_alone(session: &Session, measure: MeasureId) -> impl Iterator<Item = Concern> {
    let needing = session.links_to(measure).filter(|link| link.kind == LinkKind::Needs);
    needing
        .filter(|link| is_on_roadmap(session.outcome(link.measure)))
        .map(|link| Concern::NeededBefore(link.measure))
}

fn money(
    session: &Session,
    after: &Plan,
    decision: &Decision,
    step: StepId,
    looked_at: Option<FrameId>,
) -> Option<Concern> {
    match decision.shelf {
        Some(Shelf::NeedsNewMoney) => return Some(Concern::NeedsNewMoney),
        Some(Shelf::Inside) => {}
        Some(Shelf::CoFunded | Shelf::Unclear) | None => return None,
    }
    let column = after.steps.iter().position(|id| *id == step)?;
    let looked_at = decision.frame.or(looked_at);
    let money = StepMoney::of(session, step, after.at_step(column), looked_at, Some(decision));
    match (money.frame?, money.fit()?) {
        (_, Fit::Within) => None,
        (frame, Fit::MayPass { .. }) => Some(Concern::MayPassFrame(frame)),
        (frame, Fit::Passes { .. }) => Some(Concern::PassesFrame(frame)),
    }
}
