//! How far a measure has come.

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::edit::{Edit, Verb};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::verbs;

/// How far a measure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Nobody has begun.
    NotStarted,
    /// It is under way.
    Started,
    /// It is tried out.
    Pilot,
    /// It is done.
    Completed,
    /// It was given up.
    Stopped,
}

impl Stage {
    /// All stages, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::Started, Self::Pilot, Self::Completed, Self::Stopped];
}

/// Says how far a measure has come, as of a day, or takes that back. Nothing where that stands
/// already, or the measure is gone.
pub fn set_stage(
    session: &Session,
    measure: MeasureId,
    stage: Option<Stage>,
    today: Date,
) -> Option<Edit> {
    let before = session.measure(measure).filter(|measure| measure.stage != stage)?;
    let after = Measure { stage, stage_date: stage.map(|_| today), ..before.clone() };
    let subject = before.short_name().to_owned();
    verbs::change(session, after).map(|edit| Edit { verb: Verb::Stage, subject, ..edit })
}
