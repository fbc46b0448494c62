//! What hangs on what: a measure supports, needs or serves another.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::CriterionId;
use crate::domain::edit::{Change, Edit, Verb};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::record::{KeyedRecord, RecordKey, References, references};
use crate::domain::session::Session;

/// What a measure does for another, or asks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LinkKind {
    /// It makes the other one easier.
    Supports,
    /// It cannot be without the other one, which comes before it or together with it.
    Needs,
    /// The other one is a goal or a life event, and it is there for that.
    Serves,
}

impl LinkKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Supports, Self::Needs, Self::Serves];
}

/// One measure's link to another. Both ends show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Which measure.
    pub measure: MeasureId,
    /// Linked to which.
    pub other: MeasureId,
    /// In what way.
    pub kind: LinkKind,
}

impl RecordKey for (MeasureId, MeasureId) {
    fn measure(self) -> MeasureId {
        self.0
    }
    fn criterion(self) -> Option<CriterionId> {
        None
    }
}

impl References for Link {
    references!(|visit, Self { measure, other, .. }| {
        visit.needs(measure);
        visit.needs(other);
    });
}

impl KeyedRecord for Link {
    fn called((measure, other): (MeasureId, MeasureId)) -> String {
        format!("the link of measure {} to measure {}", measure.0, other.0)
    }

    /// To itself, nothing is linked.
    fn is_empty(&self) -> bool {
        self.measure == self.other
    }
}

impl Session {
    /// What a measure is linked to.
    pub fn links_from(&self, measure: MeasureId) -> &[Link] {
        self.links.together(|link| link.measure.cmp(&measure))
    }

    /// What is linked to a measure.
    pub fn links_to(&self, measure: MeasureId) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.other == measure)
    }
}

/// Links a measure to another, or takes the link away. Nothing where it stands so already, or both
/// are the same.
pub fn link(
    session: &Session,
    measure: MeasureId,
    other: MeasureId,
    kind: Option<LinkKind>,
) -> Option<Edit> {
    let there = session.get::<Link>((measure, other)).map(|link| link.kind);
    let called = |id| session.measure(id).map_or("", Measure::short_name);
    (there != kind && measure != other).then(|| Edit {
        verb: Verb::Link,
        subject: format!("{} – {}", called(measure), called(other)),
        changes: vec![Change::Link(measure, other, kind.map(|kind| Link { measure, other, kind }))],
    })
}
