//! Every text a person can type into a session, by name, so that typing goes one way for all.

use serde::{Deserialize, Serialize};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::{Date, DateError, Moment};
use crate::domain::edit::{Change, Details, Edit, Verb};
use crate::domain::judging::{self, Refusal};
use crate::domain::light::Mark;
use crate::domain::measure::{
    Cost, CostError, FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId,
};
use crate::domain::participant::{Attendance, Participant, ParticipantId};
use crate::domain::session::Session;
use crate::domain::verbs;

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
    /// A number of people, or none.
    Count(Option<u32>),
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
    /// No number of people.
    #[error("not a number of people (write 3)")]
    Count,
    /// More people than there are.
    #[error("more hands than the {of} who judge")]
    TooMany {
        /// How many there are.
        of: u32,
    },
    /// No round can be held here now.
    #[error("no round can be held here")]
    NoRound,
    /// What it belonged to is not there any more.
    #[error("what the text belonged to is gone")]
    Gone,
}

/// One typed text on its way into a value.
struct Typed<'a>(&'a str);

impl Typed<'_> {
    fn text(&self) -> String {
        self.0.to_owned()
    }

    fn date(&self) -> Result<Option<Date>, FieldError> {
        let empty = self.0.trim().is_empty();
        Ok(if empty { None } else { Some(Date::from_typed(self.0)?) })
    }

    fn count(&self) -> Result<Option<u32>, FieldError> {
        let typed = self.0.trim();
        let digits = typed.bytes().all(|b| b.is_ascii_digit());
        match typed {
            "" => Ok(None),
            _ if digits => typed.parse().map(Some).map_err(|_| FieldError::Count),
            _ => Err(FieldError::Count),
        }
    }

    fn cost(&self) -> Result<Option<Cost>, FieldError> {
        let empty = self.0.trim().is_empty();
        Ok(if empty { None } else { Some(Cost::from_typed(self.0)?) })
    }
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
        }
    }

    /// What stands there, or nothing where its owner is gone. A crossing or decision nobody has
    /// spoken of yet has empty fields.
    pub fn read(self, session: &Session) -> Option<Value> {
        match self {
            Self::Details(field) => Some(read_details(&Details::of(session), field)),
            Self::Participant(id, field) => {
                session.find::<Participant>(id).map(|p| Value::Text(read_participant(p, field)))
            }
            Self::FocusArea(id) => {
                session.find::<FocusArea>(id).map(|area| Value::Text(area.name.clone()))
            }
            Self::Criterion(id, field) => {
                session.criterion(id).map(|c| Value::Text(criterion_text(c, field).to_owned()))
            }
            Self::Step(id, field) => session.step(id).map(|step| match field {
                StepField::Name => Value::Text(step.name.clone()),
                StepField::Meaning => Value::Text(step.meaning.clone()),
            }),
            Self::Measure(id, field) => session.measure(id).map(|m| read_measure(m, field)),
            Self::Judgement(measure, criterion, field) => {
                session.measure(measure).and(session.criterion(criterion))?;
                Some(read_judgement(session, measure, criterion, field))
            }
            Self::Reservation(measure, criterion, who) => {
                session.measure(measure).and(session.criterion(criterion))?;
                let there = session.reservation(measure, criterion, who);
                there.map(|r| Value::Text(r.text.clone())).or_else(|| {
                    session.find::<Participant>(who).map(|_| Value::Text(String::new()))
                })
            }
            Self::Hands(measure, criterion, mark) => {
                session.measure(measure).and(session.criterion(criterion))?;
                let hands = session.open_round(measure, criterion).and_then(|r| r.hands().copied());
                Some(Value::Count(hands.and_then(|hands| hands.count(mark))))
            }
            Self::Decision(measure, field) => {
                session.measure(measure)?;
                let decision = verbs::decision_or_new(session, measure);
                Some(match field {
                    DecisionField::Why => Value::Text(decision.why),
                    DecisionField::QueueWhat => Value::Text(decision.queue.what),
                    DecisionField::QueueAgain => Value::Date(decision.queue.again),
                })
            }
        }
    }

    /// The edit that puts typed text there, at a time; nothing where that changes nothing.
    ///
    /// # Errors
    /// [`FieldError`] where the text does not fit the field, or its owner is gone.
    pub fn write(
        self,
        session: &Session,
        text: &str,
        now: Moment,
    ) -> Result<Option<Edit>, FieldError> {
        let typed = Typed(text);
        match self {
            Self::Details(field) => write_details(session, field, &typed),
            Self::Participant(id, field) => {
                let mut entry = session.find::<Participant>(id).ok_or(FieldError::Gone)?.clone();
                match field {
                    ParticipantField::Organisation => entry.organisation = typed.text(),
                    ParticipantField::Short => entry.short = typed.text(),
                    ParticipantField::Person => entry.person = typed.text(),
                    ParticipantField::Group => entry.group = typed.text(),
                    ParticipantField::Substitute => {
                        entry.attendance = Attendance::Substitute(typed.text());
                    }
                }
                Ok(verbs::change(session, entry))
            }
            Self::FocusArea(id) => {
                session.find::<FocusArea>(id).ok_or(FieldError::Gone)?;
                Ok(verbs::change(session, FocusArea { id, name: typed.text() }))
            }
            Self::Criterion(id, field) => {
                let mut entry = session.criterion(id).ok_or(FieldError::Gone)?.clone();
                *criterion_text_mut(&mut entry, field) = typed.text();
                Ok(verbs::change(session, entry))
            }
            Self::Step(id, field) => {
                let mut entry: Step = session.step(id).ok_or(FieldError::Gone)?.clone();
                match field {
                    StepField::Name => entry.name = typed.text(),
                    StepField::Meaning => entry.meaning = typed.text(),
                }
                Ok(verbs::change(session, entry))
            }
            Self::Measure(id, field) => {
                let mut entry = session.measure(id).ok_or(FieldError::Gone)?.clone();
                write_measure(&mut entry, field, &typed)?;
                Ok(verbs::change(session, entry))
            }
            Self::Judgement(measure, criterion, field) => {
                write_judgement(session, measure, criterion, field, &typed)
            }
            Self::Reservation(measure, criterion, who) => {
                session
                    .measure(measure)
                    .and(session.criterion(criterion))
                    .ok_or(FieldError::Gone)?;
                judging::reserve(session, (measure, criterion), who, text)
                    .map_err(|_| FieldError::Gone)
            }
            Self::Hands(measure, criterion, mark) => {
                let count = typed.count()?;
                judging::count_hands(session, (measure, criterion), mark, count, now).map_err(
                    |refusal| match refusal {
                        Refusal::TooManyHands { of } => FieldError::TooMany { of },
                        Refusal::Gone => FieldError::Gone,
                        _ => FieldError::NoRound,
                    },
                )
            }
            Self::Decision(measure, field) => write_decision(session, measure, field, &typed),
        }
    }
}

fn read_details(details: &Details, field: DetailsField) -> Value {
    match field {
        DetailsField::Title => Value::Text(details.title.clone()),
        DetailsField::Starts => Value::Date(details.starts),
        DetailsField::Ends => Value::Date(details.ends),
        DetailsField::Place => Value::Text(details.place.clone()),
        DetailsField::Organiser => Value::Text(details.organiser.clone()),
    }
}

fn write_details(
    session: &Session,
    field: DetailsField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    let before = Details::of(session);
    let mut details = before.clone();
    match field {
        DetailsField::Title => details.title = typed.text(),
        DetailsField::Starts => details.starts = typed.date()?,
        DetailsField::Ends => details.ends = typed.date()?,
        DetailsField::Place => details.place = typed.text(),
        DetailsField::Organiser => details.organiser = typed.text(),
    }
    Ok((details != before).then(|| Edit {
        verb: Verb::Details,
        subject: details.title.clone(),
        changes: vec![Change::Details(details)],
    }))
}

fn read_participant(participant: &Participant, field: ParticipantField) -> String {
    match field {
        ParticipantField::Organisation => participant.organisation.clone(),
        ParticipantField::Short => participant.short.clone(),
        ParticipantField::Person => participant.person.clone(),
        ParticipantField::Group => participant.group.clone(),
        ParticipantField::Substitute => match &participant.attendance {
            Attendance::Substitute(who) => who.clone(),
            Attendance::Present | Attendance::Absent => String::new(),
        },
    }
}

fn criterion_text(criterion: &Criterion, field: CriterionField) -> &str {
    match field {
        CriterionField::Name => &criterion.name,
        CriterionField::Short => &criterion.short,
        CriterionField::Question => &criterion.question,
        CriterionField::High => &criterion.high,
        CriterionField::Medium => &criterion.medium,
        CriterionField::Low => &criterion.low,
    }
}

fn criterion_text_mut(criterion: &mut Criterion, field: CriterionField) -> &mut String {
    match field {
        CriterionField::Name => &mut criterion.name,
        CriterionField::Short => &mut criterion.short,
        CriterionField::Question => &mut criterion.question,
        CriterionField::High => &mut criterion.high,
        CriterionField::Medium => &mut criterion.medium,
        CriterionField::Low => &mut criterion.low,
    }
}

fn read_measure(measure: &Measure, field: MeasureField) -> Value {
    let text = match field {
        MeasureField::StateDate => return Value::Date(measure.state_date),
        MeasureField::Cost => return Value::Cost(measure.cost),
        MeasureField::Number => &measure.number,
        MeasureField::Title => &measure.title,
        MeasureField::Description => &measure.description,
        MeasureField::Owner => &measure.owner,
        MeasureField::Benefits => &measure.benefits,
        MeasureField::State => &measure.state,
        MeasureField::Notes => &measure.notes,
        MeasureField::PrivateNotes => &measure.private_notes,
    };
    Value::Text(text.clone())
}

fn write_measure(
    measure: &mut Measure,
    field: MeasureField,
    typed: &Typed<'_>,
) -> Result<(), FieldError> {
    match field {
        MeasureField::StateDate => measure.state_date = typed.date()?,
        MeasureField::Cost => measure.cost = typed.cost()?,
        MeasureField::Number => measure.number = typed.text(),
        MeasureField::Title => measure.title = typed.text(),
        MeasureField::Description => measure.description = typed.text(),
        MeasureField::Owner => measure.owner = typed.text(),
        MeasureField::Benefits => measure.benefits = typed.text(),
        MeasureField::State => measure.state = typed.text(),
        MeasureField::Notes => measure.notes = typed.text(),
        MeasureField::PrivateNotes => measure.private_notes = typed.text(),
    }
    Ok(())
}

fn read_judgement(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    field: JudgementField,
) -> Value {
    let judgement = verbs::judgement_or_new(session, measure, criterion);
    match field {
        JudgementField::Rationale => Value::Text(judgement.rationale),
        JudgementField::ConditionWhat => Value::Text(judgement.condition.what),
        JudgementField::ConditionWho => Value::Text(judgement.condition.who),
        JudgementField::ConditionBy => Value::Date(judgement.condition.by),
        JudgementField::MissingWhat => Value::Text(judgement.missing.what),
        JudgementField::MissingWho => Value::Text(judgement.missing.who),
        JudgementField::MissingBy => Value::Date(judgement.missing.by),
    }
}

fn write_judgement(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    field: JudgementField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    session.measure(measure).and(session.criterion(criterion)).ok_or(FieldError::Gone)?;
    let mut judgement = verbs::judgement_or_new(session, measure, criterion);
    let verb = match field {
        JudgementField::Rationale => {
            judgement.rationale = typed.text();
            Verb::Rationale
        }
        JudgementField::ConditionWhat => {
            judgement.condition.what = typed.text();
            Verb::Condition
        }
        JudgementField::ConditionWho => {
            judgement.condition.who = typed.text();
            Verb::Condition
        }
        JudgementField::ConditionBy => {
            judgement.condition.by = typed.date()?;
            Verb::Condition
        }
        JudgementField::MissingWhat => {
            judgement.missing.what = typed.text();
            Verb::Missing
        }
        JudgementField::MissingWho => {
            judgement.missing.who = typed.text();
            Verb::Missing
        }
        JudgementField::MissingBy => {
            judgement.missing.by = typed.date()?;
            Verb::Missing
        }
    };
    // What says nothing is not done either: what is written there next is another thing.
    for item in [&mut judgement.condition, &mut judgement.missing] {
        if !item.says_something() {
            item.done = None;
        }
    }
    Ok(verbs::judge(session, verb, judgement))
}

fn write_decision(
    session: &Session,
    measure: MeasureId,
    field: DecisionField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    session.measure(measure).ok_or(FieldError::Gone)?;
    let mut decision = verbs::decision_or_new(session, measure);
    let verb = match field {
        DecisionField::Why => {
            decision.why = typed.text();
            Verb::Reason
        }
        DecisionField::QueueWhat => {
            decision.queue.what = typed.text();
            Verb::Queue
        }
        DecisionField::QueueAgain => {
            decision.queue.again = typed.date()?;
            Verb::Queue
        }
    };
    Ok(verbs::decide(session, verb, decision))
}
