//! Every text a person can type into a session, by name, so that typing goes one way for all.

pub mod meeting;
mod read;
mod write;

use serde::{Deserialize, Serialize};

use crate::domain::cost::{Cost, CostError};
use crate::domain::criterion::CriterionId;
use crate::domain::date::{Date, DateError};
use crate::domain::field::meeting::MeetingText;
use crate::domain::focus_area::FocusAreaId;
use crate::domain::half_year::Due;
use crate::domain::light::Mark;
use crate::domain::meanings::Meant;
use crate::domain::measure::MeasureId;
use crate::domain::participant::ParticipantId;
use crate::domain::plan::balance::BalanceId;
use crate::domain::plan::frame::FrameId;
use crate::domain::progress::deliverable::DeliverableId;
use crate::domain::question::ReplyId;
use crate::domain::step::StepId;
use crate::domain::time_of_day::{TimeError, TimeOfDay};

/// A place for text in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    /// One of the session's own.
    Details(DetailsField),
    /// One of a seat's.
    Participant(ParticipantId, ParticipantField),
    /// A focus area's name.
    FocusArea(FocusAreaId),
    /// One of a criterion's.
    Criterion(CriterionId, CriterionField),
    /// One of a step's.
    Step(StepId, StepField),
    /// One of a measure's.
    Measure(MeasureId, MeasureField),
    /// One of a crossing's.
    Judgement(MeasureId, CriterionId, JudgementField),
    /// A seat's own view of a crossing.
    Reservation(MeasureId, CriterionId, ParticipantId),
    /// The hands counted for a mark.
    Hands(MeasureId, CriterionId, Mark),
    /// One of a decision's.
    Decision(MeasureId, DecisionField),
    /// One of a frame's.
    Frame(FrameId, FrameField),
    /// One of a balance sentence's.
    Balance(BalanceId, BalanceField),
    /// One of a deliverable's.
    Deliverable(DeliverableId, DeliverableField),
    /// What was said to a question.
    #[serde(rename = "Question")]
    Reply(ReplyId),
    /// One of how a measure went on a day.
    Status(MeasureId, Date, StatusField),
    /// What a word of the roadmap means.
    Meaning(Meant),
    /// One of what belongs to a meeting.
    Meeting(MeetingText),
}

/// The session's own texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum DetailsField {
    Title,
    Starts,
    Ends,
    Place,
    Organiser,
}

/// A seat's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum ParticipantField {
    Organisation,
    Short,
    Person,
    Group,
    Substitute,
}

/// A criterion's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum CriterionField {
    Name,
    Short,
    Question,
    High,
    Medium,
    Low,
}

/// A step's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum StepField {
    Name,
    Meaning,
}

/// A measure's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum MeasureField {
    Number,
    Title,
    Description,
    Owner,
    Benefits,
    State,
    StateDate,
    StageDate,
    Cost,
    Notes,
    PrivateNotes,
}

/// A crossing's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum JudgementField {
    Rationale,
    ConditionWhat,
    ConditionWho,
    ConditionBy,
    MissingWhat,
    MissingWho,
    MissingBy,
}

/// A decision's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum DecisionField {
    Why,
    QueueWhat,
    QueueAgain,
    DespiteLock,
}

/// A frame's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum FrameField {
    Name,
    Money,
    Meaning,
}

/// A balance sentence's texts. Beside the sentence, there is one only where it is counted by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum BalanceField {
    Sentence,
    Count,
    Owner,
    Benefits,
}

/// A deliverable's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum DeliverableField {
    What,
    Who,
    Due,
}

/// The texts of how a measure went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum StatusField {
    Why,
    NextWhat,
    NextWho,
    NextBy,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A day, or none.
    Date(Option<Date>),
    /// Money, or none.
    Cost(Option<Cost>),
    /// A number, or none.
    Count(Option<u32>),
    /// A day or a half-year, or none.
    Due(Option<Due>),
    /// A time of day, or none.
    Time(Option<TimeOfDay>),
}

/// Why typed text does not fit its field. The text is kept where it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// No date.
    #[error(transparent)]
    Date(#[from] DateError),
    /// No amount.
    #[error(transparent)]
    Cost(#[from] CostError),
    /// No time of day.
    #[error(transparent)]
    Time(#[from] TimeError),
    /// No number of minutes, or more than a day has.
    #[error("not a number of minutes (write 45)")]
    Minutes,
    /// No number of people.
    #[error("not a number of people (write 3)")]
    Count,
    /// More people than there are.
    #[error("more hands than the {of} who judge")]
    TooMany {
        /// How many there are.
        of: u32,
    },
    /// What is green must have somebody who owns the next step.
    #[error("somebody must own the next step while it is on track")]
    OwnerNeeded,
    /// No round can be held here now.
    #[error("no round can be held here")]
    NoRound,
    /// What it belonged to is not there any more.
    #[error("what the text belonged to is gone")]
    Gone,
}

impl Field {
    /// The same field where the ids of what it belongs to were given anew.
    #[must_use]
    pub fn renumbered(self, anew: impl Fn(u32) -> u32) -> Self {
        let measure = |id: MeasureId| MeasureId(anew(id.0));
        let criterion = |id: CriterionId| CriterionId(anew(id.0));
        match self {
            Self::Details(field) => Self::Details(field),
            Self::Participant(id, field) => Self::Participant(ParticipantId(anew(id.0)), field),
            Self::FocusArea(id) => Self::FocusArea(FocusAreaId(anew(id.0))),
            Self::Criterion(id, field) => Self::Criterion(criterion(id), field),
            Self::Step(id, field) => Self::Step(StepId(anew(id.0)), field),
            Self::Measure(id, field) => Self::Measure(measure(id), field),
            Self::Judgement(m, c, field) => Self::Judgement(measure(m), criterion(c), field),
            Self::Reservation(m, c, who) => {
                Self::Reservation(measure(m), criterion(c), ParticipantId(anew(who.0)))
            }
            Self::Hands(m, c, mark) => Self::Hands(measure(m), criterion(c), mark),
            Self::Decision(id, field) => Self::Decision(measure(id), field),
            Self::Frame(id, field) => Self::Frame(FrameId(anew(id.0)), field),
            Self::Balance(id, field) => Self::Balance(BalanceId(anew(id.0)), field),
            Self::Deliverable(id, field) => Self::Deliverable(DeliverableId(anew(id.0)), field),
            Self::Reply(id) => Self::Reply(ReplyId(anew(id.0))),
            Self::Status(id, on, field) => Self::Status(measure(id), on, field),
            Self::Meaning(what) => Self::Meaning(what),
            Self::Meeting(field) => Self::Meeting(field.renumbered(anew)),
        }
    }
}
