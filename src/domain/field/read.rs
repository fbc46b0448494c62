//! What stands in a field.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::Details;
use crate::domain::field::{
    BalanceField, CriterionField, DecisionField, DeliverableField, DetailsField, Field, FrameField,
    JudgementField, MeasureField, ParticipantField, StatusField, StepField, Value,
};
use crate::domain::focus_area::FocusArea;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::participant::{Attendance, Participant};
use crate::domain::plan::balance::{Balance, Quality};
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::progress::status::status_or_new;
use crate::domain::question::Reply;
use crate::domain::session::Session;
use crate::domain::verbs;

impl Field {
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
                    DecisionField::DespiteLock => Value::Text(decision.despite_lock),
                })
            }
            Self::Frame(id, field) => session.frame(id).map(|frame| match field {
                FrameField::Name => Value::Text(frame.name.clone()),
                FrameField::Money => Value::Cost(frame.money),
                FrameField::Meaning => Value::Text(frame.meaning.clone()),
            }),
            Self::Balance(id, field) => read_balance(session.find(id)?, field),
            Self::Deliverable(id, field) => {
                session.find::<Deliverable>(id).map(|entry| match field {
                    DeliverableField::What => Value::Text(entry.what.clone()),
                    DeliverableField::Who => Value::Text(entry.who.clone()),
                    DeliverableField::Due => Value::Due(entry.due),
                })
            }
            Self::Reply(id) => {
                session.find::<Reply>(id).map(|entry| Value::Text(entry.words.clone()))
            }
            Self::Status(measure, on, field) => {
                session.measure(measure)?;
                let status = status_or_new(session, measure, on);
                Some(match field {
                    StatusField::Why => Value::Text(status.why),
                    StatusField::NextWhat => Value::Text(status.next.what),
                    StatusField::NextWho => Value::Text(status.next.who),
                    StatusField::NextBy => Value::Date(status.next.by),
                })
            }
            Self::Meeting(field) => field.read(session),
            Self::Meaning(what) => Some(Value::Text(session.meanings.of(what).to_owned())),
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

/// Nothing where the sentence is not counted by that.
fn read_balance(balance: &Balance, field: BalanceField) -> Option<Value> {
    let of = balance.bound.as_ref().map(|bound| &bound.of);
    match (field, of) {
        (BalanceField::Sentence, _) => Some(Value::Text(balance.sentence.clone())),
        (BalanceField::Count, _) => {
            Some(Value::Count(Some(balance.bound.as_ref().map(|bound| bound.count)?)))
        }
        (BalanceField::Owner, Some(Quality::Owner(words)))
        | (BalanceField::Benefits, Some(Quality::Benefits(words))) => {
            Some(Value::Text(words.clone()))
        }
        (BalanceField::Owner | BalanceField::Benefits, _) => None,
    }
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

fn read_measure(measure: &Measure, field: MeasureField) -> Value {
    let text = match field {
        MeasureField::StateDate => return Value::Date(measure.state_date),
        MeasureField::StageDate => return Value::Date(measure.stage_date),
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

fn read_judgement(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
    field: JudgementField,
) -> Value {
    let judgement = verbs::judgement_or_new(session, measure, criterion);
    match field {
        JudgementField::Rationale => Value::Text(judgement.rationale),
        JudgementField::ConditionWhat => Value::Text(judgement.condition.what.clone()),
        JudgementField::ConditionWho => Value::Text(judgement.condition.who.clone()),
        JudgementField::ConditionBy => Value::Date(judgement.condition.by),
        JudgementField::MissingWhat => Value::Text(judgement.missing.what.clone()),
        JudgementField::MissingWho => Value::Text(judgement.missing.who.clone()),
        JudgementField::MissingBy => Value::Date(judgement.missing.by),
    }
}
