//! What stands beside a mark: views of one's own, examples, follow-ups, and the rules for what comes.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::edit::{Change, Edit, Put, Verb};
use crate::domain::judgement::{ActionItem, Judgement};
use crate::domain::judging::{Crossing, Refusal, edit};
use crate::domain::light::Light;
use crate::domain::measure::MeasureId;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::Reservation;
use crate::domain::rules::Rules;
use crate::domain::session::Session;
use crate::domain::verbs::judge;

/// Enters an organisation's own view, or takes it away where the text is empty. Nothing where it
/// stands so already.
///
/// # Errors
/// [`Refusal::Gone`] where neither the seat nor an earlier view of it is there.
pub fn reserve(
    session: &Session,
    at: Crossing,
    who: ParticipantId,
    text: &str,
) -> Result<Option<Edit>, Refusal> {
    let before = session.reservation(at.0, at.1, who);
    let seat = session.find::<Participant>(who).map(|p| p.told_apart(session));
    let name = seat.or_else(|| before.map(|r| r.name.clone())).ok_or(Refusal::Gone)?;
    let after = (!text.trim().is_empty()).then(|| Reservation {
        measure: at.0,
        criterion: at.1,
        who,
        name: name.clone(),
        text: text.to_owned(),
    });
    if before.map(|r| r.text.as_str()) == after.as_ref().map(|r| r.text.as_str()) {
        return Ok(None);
    }
    let change = Change::Reservation(at.0, at.1, who, after);
    let mut edit = edit(session, at, Verb::Reservation, vec![change]);
    edit.subject = format!("{}: {name}", edit.subject);
    Ok(Some(edit))
}

/// Pins the measure as what that level of the criterion looks like, or takes it away.
pub fn pin_example(
    session: &Session,
    criterion: CriterionId,
    light: Light,
    measure: Option<MeasureId>,
) -> Option<Edit> {
    let at = session.place_of::<Criterion>(criterion)?;
    let mut after = session.criterion(criterion)?.clone();
    *after.example_mut(light) = measure;
    let subject = after.name.clone();
    (after.example(light) != session.criterion(criterion)?.example(light)).then(|| Edit {
        verb: Verb::Example,
        subject,
        changes: vec![Change::Criterion(Put { id: criterion, at, value: Some(after) })],
    })
}

/// A crossing's two follow-ups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FollowUp {
    /// What would make it green.
    Condition,
    /// What is missing before it can be judged.
    Missing,
}

impl FollowUp {
    /// It, in a judgement.
    pub fn of(self, judgement: &Judgement) -> &ActionItem {
        match self {
            Self::Condition => &judgement.condition,
            Self::Missing => &judgement.missing,
        }
    }
}

/// Ticks a follow-up off on a day, or on again. Nothing where it says nothing, or stands so.
pub fn tick(session: &Session, at: Crossing, which: FollowUp, done: Option<Date>) -> Option<Edit> {
    let mut after = session.judgement(at.0, at.1)?.clone();
    let item = match which {
        FollowUp::Condition => &mut after.condition,
        FollowUp::Missing => &mut after.missing,
    };
    if !item.says_something() {
        return None;
    }
    item.done = done;
    judge(session, Verb::Tick, after)
}

/// Changes how the room answers from now on. Nothing where it is the same.
pub fn rules(session: &Session, rules: Rules) -> Option<Edit> {
    (session.rules != rules).then(|| Edit {
        verb: Verb::Rules,
        subject: String::new(),
        changes: vec![Change::Rules(rules)],
    })
}
