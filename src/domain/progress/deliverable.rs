//! The action plan: what a measure delivers, by whom, and when.

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::edit::{Edit, Verb};
use crate::domain::half_year::Due;
use crate::domain::is_default;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Names a deliverable for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeliverableId(pub u32);

/// Something that a measure delivers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deliverable {
    /// Names it.
    pub id: DeliverableId,
    /// What is delivered.
    pub what: String,
    /// The measure that delivers it; nothing where that is not known any more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: Option<MeasureId>,
    /// Who delivers it; empty where nobody has taken it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// When it is due, where that is said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub due: Option<Due>,
    /// When it was delivered, if it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: Option<Date>,
}

impl Deliverable {
    /// Whether it should have been delivered before a day and is not.
    pub fn is_late(&self, today: Date) -> bool {
        self.done.is_none() && self.due.is_some_and(|due| due.last_day() < today)
    }

    /// Whether somebody has taken it.
    pub fn is_taken(&self) -> bool {
        !self.who.trim().is_empty()
    }
}

impl References for Deliverable {
    references!(|visit, Self { measure, .. }| {
        visit.field("measure").uses(measure);
    });
}

impl Editable for Deliverable {
    const CALLED: &'static str = "deliverable";

    fn named(id: DeliverableId, name: String) -> Self {
        Self { id, what: name, measure: None, who: String::new(), due: None, done: None }
    }

    fn name(&self) -> &str {
        &self.what
    }
}

impl Session {
    /// What a measure delivers, in the order the group gave it.
    pub fn deliverables_of(&self, measure: MeasureId) -> impl Iterator<Item = &Deliverable> {
        self.deliverables.iter().filter(move |d| d.measure == Some(measure))
    }

    /// The measure that something is delivered by, where that is known.
    pub fn deliverer(&self, deliverable: &Deliverable) -> Option<&Measure> {
        self.measure(deliverable.measure?)
    }
}

/// Says of something that it was delivered on a day, or that it was not. Nothing where it is gone.
pub fn tick(session: &Session, id: DeliverableId, today: Date) -> Option<Edit> {
    let before = session.find::<Deliverable>(id)?;
    let done = if before.done.is_some() { None } else { Some(today) };
    let after = Deliverable { done, ..before.clone() };
    verbs::change(session, after).map(|edit| Edit { verb: Verb::Deliver, ..edit })
}
