//! Whether what the group wants the roadmap to hold as a whole is kept, and by which measures. It
//! counts measures by what is said of them; where that cannot be counted, the group decides itself.

use std::collections::BTreeMap;

use crate::domain::judgement::Outcome;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::balance::{Balance, BalanceId, Bound, Limit, Quality, Scope};
use crate::domain::session::Session;
use crate::domain::step::StepId;
use crate::insight::find::{folded, is_named, names_in};
use crate::insight::plan::Plan;

/// How a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept.
    Kept,
    /// It is broken.
    Broken,
    /// Nothing is counted: the group decides itself.
    ForYou,
}

/// Measures that were counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// At which step, where each is counted by itself.
    pub step: Option<StepId>,
    /// Whose, where each owner is counted by itself.
    pub owner: Option<String>,
    /// Which ones.
    pub measures: Vec<MeasureId>,
    /// Whether there are enough of them, or few enough.
    pub holds: bool,
}

/// How a sentence stands, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceStanding {
    /// Which sentence.
    pub balance: BalanceId,
    /// How it stands.
    pub keeping: Keeping,
    /// What was counted; where it is broken, only what breaks it.
    pub counted: Vec<Counted>,
}

/// How all sentences stand to a plan, in the order the group gave them.
pub fn standings(session: &Session, plan: &Plan) -> Vec<BalanceStanding> {
    session.balances.iter().map(|balance| standing(session, plan, balance)).collect()
}

fn standing(session: &Session, plan: &Plan, balance: &Balance) -> BalanceStanding {
    let for_you =
        BalanceStanding { balance: balance.id, keeping: Keeping::ForYou, counted: Vec::new() };
    let Some(bound) = balance.bound.as_ref().filter(|bound| can_be_counted(&bound.of)) else {
        return for_you;
    };
    let mut counted = count(session, plan, bound);
    let keeping = if counted.iter().all(|it| it.holds) { Keeping::Kept } else { Keeping::Broken };
    if keeping == Keeping::Broken {
        counted.retain(|it| !it.holds);
    }
    BalanceStanding { keeping, counted, ..for_you }
}

/// Whether what it counts by is there: a criterion may be gone.
const fn can_be_counted(of: &Quality) -> bool {
    !matches!(of, Quality::FocusArea(None) | Quality::Light(None, _))
}

fn count(session: &Session, plan: &Plan, bound: &Bound) -> Vec<Counted> {
    let places: Vec<(Option<StepId>, Vec<MeasureId>)> = match bound.scope {
        Scope::Roadmap => vec![(None, plan.on_roadmap().collect())],
        Scope::EachStep => plan
            .steps
            .iter()
            .enumerate()
            .map(|(at, step)| (Some(*step), plan.at_step(at).collect()))
            .collect(),
    };
    let mut counted = Vec::new();
    for (step, there) in places {
        let measures: Vec<&Measure> =
            there.into_iter().filter_map(|id| session.measure(id)).collect();
        for (owner, measures) in groups(session, &measures, &bound.of) {
            let holds = match bound.limit {
                Limit::AtLeast => measures.len() >= bound.count as usize,
                Limit::AtMost => measures.len() <= bound.count as usize,
            };
            counted.push(Counted { step, owner, measures, holds });
        }
    }
    counted
}

/// The measures that count, in one group, or in one for each owner.
fn groups(
    session: &Session,
    measures: &[&Measure],
    of: &Quality,
) -> Vec<(Option<String>, Vec<MeasureId>)> {
    if *of != Quality::EachOwner {
        let those = measures.iter().filter(|measure| counts(session, measure, of));
        return vec![(None, those.map(|measure| measure.id).collect())];
    }
    let mut owners: BTreeMap<String, (String, Vec<MeasureId>)> = BTreeMap::new();
    for measure in measures {
        for name in names_in(&measure.owner) {
            let entry = owners.entry(folded(name)).or_default();
            if entry.0.is_empty() {
                name.clone_into(&mut entry.0);
            }
            if entry.1.last() != Some(&measure.id) {
                entry.1.push(measure.id);
            }
        }
    }
    owners.into_values().map(|(name, measures)| (Some(name), measures)).collect()
}

fn counts(session: &Session, measure: &Measure, of: &Quality) -> bool {
    match of {
        Quality::Any | Quality::EachOwner => true,
        Quality::Horizon(horizon) => measure.horizon == Some(*horizon),
        Quality::Kind(kind) => measure.kind == Some(*kind),
        Quality::FocusArea(area) => area.is_some() && measure.focus_area == *area,
        Quality::Owner(name) => is_named(&measure.owner, name),
        Quality::Benefits(words) => {
            let words = folded(words.trim());
            !words.is_empty() && folded(&measure.benefits).contains(&words)
        }
        Quality::Stage(stage) => measure.stage == Some(*stage),
        Quality::Light(criterion, light) => criterion.is_some_and(|criterion| {
            session.mark(measure.id, criterion) == Some(Mark::from(*light))
        }),
    }
}

/// The sentences that a plan breaks and another one does not.
pub fn broken_anew<'a>(
    before: &'a [BalanceStanding],
    after: &'a [BalanceStanding],
) -> Vec<&'a BalanceStanding> {
    let was_broken =
        |id: BalanceId| before.iter().any(|it| it.balance == id && it.keeping == Keeping::Broken);
    let broken = after.iter().filter(|it| it.keeping == Keeping::Broken);
    broken.filter(|it| !was_broken(it.balance)).collect()
}

/// Whether a measure stands on the roadmap.
pub(crate) const fn is_on_roadmap(outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Step(_)))
}
