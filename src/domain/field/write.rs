//! What typing into a field does.

use crate::domain::cost::Cost;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::edit::{Change, Details, Edit, Verb};
use crate::domain::field::{
    BalanceField, CriterionField, DecisionField, DeliverableField, DetailsField, Field, FieldError,
    FrameField, JudgementField, MeasureField, ParticipantField, StatusField, StepField,
};
use crate::domain::focus_area::FocusArea;
use crate::domain::half_year::Due;
use crate::domain::judging::{self, Refusal};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::participant::{Attendance, Participant, ParticipantId};
use crate::domain::plan::balance::{Balance, BalanceId, Bound, Quality};
use crate::domain::progress::deliverable::{Deliverable, DeliverableId};
use crate::domain::progress::status::{StatusLevel, put_status, status_or_new};
use crate::domain::question::Reply;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::typed::{self, Lean, Typing, Unit};
use crate::domain::verbs;

/// One typed text on its way into a value.
pub(super) struct Typed<'a>(&'a str, Typing<'a>);

impl Typed<'_> {
    pub(super) fn text(&self) -> String {
        self.0.to_owned()
    }

    pub(super) fn date(&self, lean: Lean) -> Result<Option<Date>, FieldError> {
        let (Self(text, typing), empty) = (self, self.0.trim().is_empty());
        let read = || typed::date(text, typing.words, typing.now.day(), lean);
        Ok(if empty { None } else { Some(read()?) })
    }

    fn due(&self) -> Result<Option<Due>, FieldError> {
        let (Self(text, typing), empty) = (self, self.0.trim().is_empty());
        let read = || typed::due(text, typing.words, typing.now.day());
        Ok(if empty { None } else { Some(read()?) })
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

    pub(super) fn time(&self) -> Result<Option<TimeOfDay>, FieldError> {
        let empty = self.0.trim().is_empty();
        Ok(if empty { None } else { Some(typed::time(self.0)?) })
    }

    /// Minutes, no more than a day has.
    pub(super) fn minutes(&self) -> Result<Option<u32>, FieldError> {
        let minutes = self.count().map_err(|_| FieldError::Minutes)?;
        let fits = minutes.is_none_or(|minutes| minutes <= 24 * 60);
        if fits { Ok(minutes) } else { Err(FieldError::Minutes) }
    }

    fn cost(&self) -> Result<Option<Cost>, FieldError> {
        let empty = self.0.trim().is_empty();
        let read = || typed::money(self.0, self.1.words, Some(Unit::Millions));
        Ok(if empty { None } else { Some(read()?) })
    }
}

impl Field {
    /// The edit that puts typed text there, at a time and in the words of a language; nothing where
    /// that changes nothing.
    ///
    /// # Errors
    /// [`FieldError`] where the text does not fit the field, or its owner is gone.
    pub fn write<'a>(
        self,
        session: &Session,
        text: &str,
        typing: impl Into<Typing<'a>>,
    ) -> Result<Option<Edit>, FieldError> {
        let typing = typing.into();
        let (typed, now) = (Typed(text, typing), typing.now);
        match self {
            Self::Details(field) => write_details(session, field, &typed),
            Self::Participant(id, field) => write_participant(session, id, field, &typed),
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
            Self::Frame(id, field) => {
                let mut entry = session.frame(id).ok_or(FieldError::Gone)?.clone();
                match field {
                    FrameField::Name => entry.name = typed.text(),
                    FrameField::Money => entry.money = typed.cost()?,
                    FrameField::Meaning => entry.meaning = typed.text(),
                }
                Ok(verbs::change(session, entry))
            }
            Self::Balance(id, field) => write_balance(session, id, field, &typed),
            Self::Deliverable(id, field) => write_deliverable(session, id, field, &typed),
            Self::Reply(id) => {
                let entry: Reply = session.find(id).cloned().ok_or(FieldError::Gone)?;
                Ok(verbs::change(session, Reply { words: typed.text(), ..entry }))
            }
            Self::Status(measure, on, field) => write_status(session, measure, on, field, &typed),
            Self::Meeting(field) => field.write(session, &typed),
            Self::Meaning(what) => {
                let mut details = Details::of(session);
                *details.meanings.of_mut(what) = typed.text();
                Ok(change_details(session, Verb::Meaning, details))
            }
        }
    }
}

fn write_participant(
    session: &Session,
    id: ParticipantId,
    field: ParticipantField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    let mut entry = session.find::<Participant>(id).ok_or(FieldError::Gone)?.clone();
    match field {
        ParticipantField::Organisation => entry.organisation = typed.text(),
        ParticipantField::Short => entry.short = typed.text(),
        ParticipantField::Person => entry.person = typed.text(),
        ParticipantField::Group => entry.group = typed.text(),
        ParticipantField::Substitute => entry.attendance = Attendance::Substitute(typed.text()),
    }
    Ok(verbs::change(session, entry))
}

fn write_details(
    session: &Session,
    field: DetailsField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    let mut details = Details::of(session);
    match field {
        DetailsField::Title => details.title = typed.text(),
        DetailsField::Starts => details.starts = typed.date(Lean::Day)?,
        DetailsField::Ends => details.ends = typed.date(Lean::Day)?,
        DetailsField::Place => details.place = typed.text(),
        DetailsField::Organiser => details.organiser = typed.text(),
    }
    Ok(change_details(session, Verb::Details, details))
}

fn change_details(session: &Session, verb: Verb, details: Details) -> Option<Edit> {
    (details != Details::of(session)).then(|| Edit {
        verb,
        subject: details.title.clone(),
        changes: vec![Change::Details(details)],
    })
}

fn write_balance(
    session: &Session,
    id: BalanceId,
    field: BalanceField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    let mut entry: Balance = session.find(id).cloned().ok_or(FieldError::Gone)?;
    match (field, &mut entry.bound) {
        (BalanceField::Sentence, _) => entry.sentence = typed.text(),
        (BalanceField::Count, Some(bound)) => {
            bound.count = typed.count()?.ok_or(FieldError::Count)?;
        }
        (BalanceField::Owner, Some(Bound { of: Quality::Owner(words), .. }))
        | (BalanceField::Benefits, Some(Bound { of: Quality::Benefits(words), .. })) => {
            *words = typed.text();
        }
        (BalanceField::Count | BalanceField::Owner | BalanceField::Benefits, _) => {
            return Err(FieldError::Gone);
        }
    }
    Ok(verbs::change(session, entry))
}

fn write_deliverable(
    session: &Session,
    id: DeliverableId,
    field: DeliverableField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    let mut entry: Deliverable = session.find(id).cloned().ok_or(FieldError::Gone)?;
    match field {
        DeliverableField::What => entry.what = typed.text(),
        DeliverableField::Who => entry.who = typed.text(),
        DeliverableField::Due => entry.due = typed.due()?,
    }
    Ok(verbs::change(session, entry))
}

fn write_status(
    session: &Session,
    measure: MeasureId,
    on: Date,
    field: StatusField,
    typed: &Typed<'_>,
) -> Result<Option<Edit>, FieldError> {
    session.measure(measure).ok_or(FieldError::Gone)?;
    let before = status_or_new(session, measure, on);
    let mut status = before.clone();
    match field {
        StatusField::Why => status.why = typed.text(),
        StatusField::NextWhat => status.next.what = typed.text(),
        StatusField::NextWho => status.next.who = typed.text(),
        StatusField::NextBy => status.next.by = typed.date(Lean::Deadline)?,
    }
    if status.level == Some(StatusLevel::OnTrack) && !status.has_owner() {
        return Err(FieldError::OwnerNeeded);
    }
    // What goes on from an earlier day is said anew only where it is changed.
    Ok(if status == before { None } else { put_status(session, status) })
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

fn write_measure(
    measure: &mut Measure,
    field: MeasureField,
    typed: &Typed<'_>,
) -> Result<(), FieldError> {
    match field {
        MeasureField::StateDate => measure.state_date = typed.date(Lean::Nearest)?,
        MeasureField::StageDate => measure.stage_date = typed.date(Lean::Nearest)?,
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
            // What is written now is written for what holds now.
            if judgement.rationale != typed.text() {
                judgement.rationale_for = None;
            }
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
            judgement.condition.by = typed.date(Lean::Deadline)?;
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
            judgement.missing.by = typed.date(Lean::Deadline)?;
            Verb::Missing
        }
    };
    // What says nothing is not done either: what is written there next is another thing.
    for item in [&mut judgement.condition, &mut judgement.missing] {
        if item.done.is_some() && !item.says_something() {
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
            decision.queue.again = typed.date(Lean::Ahead)?;
            Verb::Queue
        }
        DecisionField::DespiteLock => {
            decision.despite_lock = typed.text();
            Verb::Reason
        }
    };
    Ok(verbs::decide(session, verb, decision))
}
