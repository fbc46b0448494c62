//! What the room agreed on: in a crossing, and on a measure.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::{CriterionId, says_the_same};
use crate::domain::date::Date;
use crate::domain::is_default;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::frame::{FrameId, Shelf};
use crate::domain::rare::{HasEmpty, Rare};
use crate::domain::record::{KeyedRecord, References, Slot, references};
use crate::domain::step::StepId;

/// What must be done, who takes it on, by when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionItem {
    /// What must be done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: String,
    /// Who takes it on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
    /// When it was ticked off, if it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: Option<Date>,
}

impl HasEmpty for ActionItem {
    const EMPTY: &'static Self =
        &Self { what: String::new(), who: String::new(), by: None, done: None };
}

impl ActionItem {
    /// Whether it says anything.
    pub fn says_something(&self) -> bool {
        !self.what.trim().is_empty() || !self.who.trim().is_empty() || self.by.is_some()
    }
}

/// What a measure was called and said to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct JudgedAs {
    /// Its title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    /// What it was said to be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
}

impl JudgedAs {
    /// As a measure stands today.
    pub fn of(measure: &Measure) -> Self {
        Self { title: measure.title.clone(), description: measure.description.clone() }
    }

    /// Whether it differs from another in nothing but space.
    pub fn is_the_same(&self, other: &Self) -> bool {
        says_the_same(&self.title, &other.title)
            && says_the_same(&self.description, &other.description)
    }

    /// Whether it said anything.
    fn says_something(&self) -> bool {
        !self.title.trim().is_empty() || !self.description.trim().is_empty()
    }
}

/// The agreed mark of a crossing with all that was written there. Words outlive the mark: a
/// cleared light takes no rationale with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// The row.
    pub measure: MeasureId,
    /// The column.
    pub criterion: CriterionId,
    /// The agreed mark, if there is one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mark: Option<Mark>,
    /// The sentence the light was set under, where the criterion says it otherwise today.
    #[serde(default, skip_serializing_if = "is_default")]
    pub wording: Option<String>,
    /// What the measure was when the mark was set, where it is called or said to be something else
    /// today.
    #[serde(default, skip_serializing_if = "is_default")]
    pub judged_as: Option<Box<JudgedAs>>,
    /// Whether the mark came with a table, and the group has not confirmed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from_sheet: bool,
    /// Why the group agreed on it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rationale: String,
    /// The mark that the rationale was written for, where another one was agreed on since and
    /// nobody has said that it holds for that, too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rationale_for: Option<Mark>,
    /// What would make it green.
    #[serde(default, skip_serializing_if = "is_default")]
    pub condition: Rare<ActionItem>,
    /// Where it cannot be judged yet: what is missing, and who fetches it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub missing: Rare<ActionItem>,
}

impl Judgement {
    /// An empty one.
    pub fn new(measure: MeasureId, criterion: CriterionId) -> Self {
        Self {
            measure,
            criterion,
            mark: None,
            wording: None,
            judged_as: None,
            from_sheet: false,
            rationale: String::new(),
            rationale_for: None,
            condition: Rare::default(),
            missing: Rare::default(),
        }
    }

    /// Its place among the others: by row, then by column, both by id.
    pub const fn key(&self) -> (MeasureId, CriterionId) {
        (self.measure, self.criterion)
    }

    /// Whether the mark was set under an earlier sentence, title or description.
    pub const fn is_outdated(&self) -> bool {
        self.wording.is_some() || self.judged_as.is_some()
    }

    /// Whether the group is asked if the mark stands: it was set under an earlier sentence, title or
    /// description, or came with a table.
    pub const fn awaits_confirmation(&self) -> bool {
        self.is_outdated() || self.from_sheet
    }

    /// The mark its rationale was written for, where another one holds today.
    pub fn earlier_reason(&self) -> Option<Mark> {
        self.rationale_for.filter(|_| self.mark.is_some())
    }

    /// With another mark, under today's wording. The rationale stays, and what it was written for
    /// is known.
    #[must_use]
    pub fn marked(&self, mark: Option<Mark>) -> Self {
        let rationale_for = self.rationale_for.or(self.mark);
        let (wording, judged_as, from_sheet) = (None, None, false);
        Self { mark, wording, judged_as, from_sheet, rationale_for, ..self.clone() }.tidied()
    }

    /// It, once the measure has become another one.
    pub(super) fn of_changed(&self, before: &Measure, after: &Measure) -> Self {
        let under = self.judged_as.clone().unwrap_or_else(|| JudgedAs::of(before).into());
        let stays = under.is_the_same(&JudgedAs::of(after)) || !under.says_something();
        Self { judged_as: (!stays).then_some(under), ..self.clone() }.tidied()
    }

    fn tidied(mut self) -> Self {
        self.tidy();
        self
    }
}

impl References for Judgement {
    references!(|visit, Self { measure, criterion, .. }| {
        visit.needs(measure);
        visit.needs(criterion);
    });
}

impl KeyedRecord for Judgement {
    fn called((measure, criterion): (MeasureId, CriterionId)) -> String {
        format!("the crossing of measure {} and criterion {}", measure.0, criterion.0)
    }

    fn is_empty(&self) -> bool {
        *self == Self::new(self.measure, self.criterion)
    }

    fn tidy(&mut self) {
        if self.mark.and_then(Mark::light).is_none() {
            self.wording = None;
        }
        if self.mark.is_none() {
            self.judged_as = None;
            self.from_sheet = false;
        }
        if self.rationale.trim().is_empty() || self.rationale_for == self.mark {
            self.rationale_for = None;
        }
        self.condition.fit();
        self.missing.fit();
    }
}

/// Where a measure goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Onto the roadmap, at this step.
    Step(StepId),
    /// Into the queue, to mature.
    Queue,
    /// Not now.
    NotNow,
}

impl Slot for Option<Outcome> {
    type Id = StepId;
    fn held(&self, see: &mut dyn FnMut(StepId)) {
        if let Some(Outcome::Step(step)) = self {
            see(*step);
        }
    }
    fn held_mut(&mut self, change: &mut dyn FnMut(&mut StepId)) {
        if let Some(Outcome::Step(step)) = self {
            change(step);
        }
    }
    fn release(&mut self, gone: &dyn Fn(StepId) -> bool) {
        self.take_if(|outcome| matches!(outcome, Outcome::Step(step) if gone(*step)));
    }
}

/// What must change before a queued measure is taken up, and when it is looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueNote {
    /// What must change.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: String,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub again: Option<Date>,
}

/// What the group decided for a measure. Words outlive the outcome, as with [`Judgement`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The row.
    pub measure: MeasureId,
    /// Where it goes; `None` while it is undecided.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outcome: Option<Outcome>,
    /// Why, in a sentence.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// What the queue asks of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub queue: QueueNote,
    /// How it is paid for, where the group has said so.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shelf: Option<Shelf>,
    /// Inside which frame, where its step has several.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frame: Option<FrameId>,
    /// Why it was put into a step that was locked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub despite_lock: String,
}

impl Decision {
    /// An empty one.
    pub fn new(measure: MeasureId) -> Self {
        Self {
            measure,
            outcome: None,
            why: String::new(),
            queue: QueueNote::default(),
            shelf: None,
            frame: None,
            despite_lock: String::new(),
        }
    }
}

impl References for Decision {
    references!(|visit, Self { measure, outcome, frame, .. }| {
        visit.needs(measure);
        visit.uses(outcome);
        visit.field("frame").uses(frame);
    });
}

impl KeyedRecord for Decision {
    fn called(measure: MeasureId) -> String {
        format!("the decision on measure {}", measure.0)
    }

    fn is_empty(&self) -> bool {
        *self == Self::new(self.measure)
    }
}
