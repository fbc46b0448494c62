//! How a measure goes: a light of its own over time. Its levels are not those of the criteria, and
//! placed responsibility is what makes it green (rule 9 of the product).

use serde::{Deserialize, Serialize};

use crate::domain::criterion::CriterionId;
use crate::domain::date::Date;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::half_year::HalfYear;
use crate::domain::is_default;
use crate::domain::judgement::ActionItem;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::record::{KeyedRecord, RecordKey, References, references};
use crate::domain::session::Session;

/// How it goes. There is no number or arithmetic on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StatusLevel {
    /// It goes as planned, and somebody owns the next step.
    OnTrack,
    /// It goes on, but something must be cleared up.
    NeedsHelp,
    /// Nobody takes it on.
    Stopped,
}

impl StatusLevel {
    /// All levels, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::OnTrack, Self::NeedsHelp, Self::Stopped];
}

/// How a measure went on a day. A half-year shows the last one of its days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusLight {
    /// Which measure.
    pub measure: MeasureId,
    /// On which day.
    pub on: Date,
    /// How it went; nothing while only words were written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub level: Option<StatusLevel>,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// The next step: what, who owns it, by when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub next: ActionItem,
}

/// Why a status cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatusRefusal {
    /// Green asks for somebody who owns the next step.
    #[error("nobody owns the next step")]
    NoOwner,
    /// There is no such measure any more.
    #[error("the measure is gone")]
    Gone,
}

impl StatusLight {
    /// One that says nothing.
    pub fn new(measure: MeasureId, on: Date) -> Self {
        Self { measure, on, level: None, why: String::new(), next: ActionItem::default() }
    }

    /// Whether somebody owns the next step.
    pub fn has_owner(&self) -> bool {
        !self.next.who.trim().is_empty()
    }
}

impl RecordKey for (MeasureId, Date) {
    fn measure(self) -> MeasureId {
        self.0
    }
    fn criterion(self) -> Option<CriterionId> {
        None
    }
}

impl References for StatusLight {
    references!(|visit, Self { measure, .. }| {
        visit.needs(measure);
    });
}

impl KeyedRecord for StatusLight {
    fn called((measure, on): (MeasureId, Date)) -> String {
        format!("the status of measure {} on {on}", measure.0)
    }

    fn is_empty(&self) -> bool {
        *self == Self::new(self.measure, self.on)
    }
}

impl Session {
    /// How a measure went, the earliest first.
    pub fn statuses_of(&self, measure: MeasureId) -> &[StatusLight] {
        self.statuses.together(|status| status.measure.cmp(&measure))
    }

    /// How a measure went in a half-year: what was said of it last.
    pub fn status_in(&self, measure: MeasureId, half: HalfYear) -> Option<&StatusLight> {
        self.statuses_of(measure).iter().rev().find(|status| HalfYear::of(status.on) == half)
    }
}

/// The day that something said of a half-year is kept under: that of what was said of it last, while
/// that was today or the half-year is over; else today, or its last day.
pub fn day_for(session: &Session, measure: MeasureId, half: HalfYear, today: Date) -> Date {
    let is_now = HalfYear::of(today) == half;
    match session.status_in(measure, half) {
        Some(there) if !is_now || there.on >= today => there.on,
        _ if is_now => today,
        _ => half.last_day(),
    }
}

/// What was said of how a measure goes on a day. Where nothing was, who owns the next step goes on
/// from what was said before.
pub fn status_or_new(session: &Session, measure: MeasureId, on: Date) -> StatusLight {
    let said = session.statuses_of(measure);
    match said.iter().rev().find(|status| status.on <= on) {
        Some(there) if there.on == on => there.clone(),
        Some(before) => StatusLight { next: before.next.clone(), ..StatusLight::new(measure, on) },
        None => StatusLight::new(measure, on),
    }
}

/// Says how a measure goes on a day, or takes that back with all that was said of that day. Nothing
/// where it stands so already.
///
/// # Errors
/// [`StatusRefusal`]: green is shut until somebody owns the next step.
pub fn set_status(
    session: &Session,
    measure: MeasureId,
    on: Date,
    level: Option<StatusLevel>,
) -> Result<Option<Edit>, StatusRefusal> {
    session.measure(measure).ok_or(StatusRefusal::Gone)?;
    let after = StatusLight { level, ..status_or_new(session, measure, on) };
    if level == Some(StatusLevel::OnTrack) && !after.has_owner() {
        return Err(StatusRefusal::NoOwner);
    }
    let after = if level.is_none() { StatusLight::new(measure, on) } else { after };
    Ok(put_status(session, after))
}

/// Puts what is said of how a measure goes. Nothing where it stands so already.
pub fn put_status(session: &Session, after: StatusLight) -> Option<Edit> {
    let (measure, on) = (after.measure, after.on);
    let there = session.get::<StatusLight>((measure, on));
    let is_there = there.map_or_else(|| after.is_empty(), |there| *there == after);
    (!is_there).then(|| Edit {
        verb: Verb::Status,
        subject: session
            .measure(measure)
            .map_or(String::new(), |m| Measure::short_name(m).to_owned()),
        changes: vec![Change::StatusLight(measure, on, Some(after))],
    })
}
