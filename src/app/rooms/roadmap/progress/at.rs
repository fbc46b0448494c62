//! A half-year of a measure, and what is said of it.

use crate::domain::date::Date;
use crate::domain::field::{Field, StatusField};
use crate::domain::half_year::HalfYear;
use crate::domain::measure::MeasureId;
use crate::domain::progress::status::{StatusLight, day_for};
use crate::domain::session::Session;
use crate::insight::progress::said_in;

/// A half-year of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProgressCursor {
    /// Which measure.
    pub measure: MeasureId,
    /// Which half-year.
    pub half: HalfYear,
}

impl ProgressCursor {
    /// The day that words said of it are kept under: that of what was said of that half-year last,
    /// or else the one it would be said on.
    pub fn day(self, session: &Session, today: Date) -> Date {
        let said = said_in(session, self.measure, self.half)
            .or_else(|| session.status_in(self.measure, self.half));
        said.map_or_else(|| day_for(session, self.measure, self.half, today), |said| said.on)
    }

    /// What was said of it last, if anything was.
    pub fn said(self, session: &Session) -> Option<&StatusLight> {
        said_in(session, self.measure, self.half)
    }

    /// A field of what is said of it.
    pub fn field(self, session: &Session, today: Date, field: StatusField) -> Field {
        Field::Status(self.measure, self.day(session, today), field)
    }
}
