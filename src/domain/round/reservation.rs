//! An organisation's own view of a crossing.

use serde::{Deserialize, Serialize};

use crate::domain::check::HIGHEST_ID;
use crate::domain::criterion::CriterionId;
use crate::domain::measure::MeasureId;
use crate::domain::participant::ParticipantId;
use crate::domain::record::{KeyedRecord, References, Unfit, references};
use crate::domain::round::numbered;
use crate::domain::session::Session;

/// An organisation's own view, for the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub criterion: CriterionId,
    /// Whose view.
    pub who: ParticipantId,
    /// What they were called when it was entered.
    pub name: String,
    /// The view.
    pub text: String,
}

impl Reservation {
    /// Its place among the others: by crossing, then by seat.
    pub const fn key(&self) -> (MeasureId, CriterionId, ParticipantId) {
        (self.measure, self.criterion, self.who)
    }
}

impl References for Reservation {
    references!(|visit, Self { measure, criterion, who, .. }| {
        visit.needs(measure);
        visit.needs(criterion);
        visit.outlives(who);
    });
}

impl KeyedRecord for Reservation {
    fn called((measure, criterion, who): (MeasureId, CriterionId, ParticipantId)) -> String {
        numbered((measure, criterion, who.0))
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn check(&self, _session: &Session) -> Result<(), Unfit> {
        let who = self.who.0;
        if who >= HIGHEST_ID { Err(Unfit::IdTooHigh(who)) } else { Ok(()) }
    }
}
