//! Where questions lead: the places, and what the way there is called.

use crate::app::core::message::Message;
use crate::app::core::place::{MeasureChoice, Place};
use crate::domain::field::{DecisionField, Field, MeasureField};
use crate::domain::judgement::Outcome;
use crate::domain::lists::EntryId;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::questions::{Lack, Lead};

/// The place where a question leads.
pub fn place_of(session: &Session, lead: Lead) -> Place {
    match lead {
        Lead::Decision(measure) => match session.outcome(measure) {
            Some(Outcome::Step(_) | Outcome::Queue) => Place::Card(measure),
            Some(Outcome::NotNow) | None => {
                Place::Field(Field::Decision(measure, DecisionField::Why))
            }
        },
        Lead::Crossing(at) => Place::Crossing(at),
        Lead::Criterion(id) => Place::Entry(EntryId::Criterion(id)),
        Lead::Lacking(measure, lack) => match lack {
            Lack::Owner => Place::Field(Field::Measure(measure, MeasureField::Owner)),
            Lack::Benefits => Place::Field(Field::Measure(measure, MeasureField::Benefits)),
            Lack::Cost => Place::Field(Field::Measure(measure, MeasureField::Cost)),
            Lack::Horizon => Place::MeasureChoice(measure, MeasureChoice::Horizon),
            Lack::Kind => Place::MeasureChoice(measure, MeasureChoice::Kind),
            // Those lead to crossings.
            Lack::Mark | Lack::WhoFindsOut => Place::Entry(EntryId::Measure(measure)),
        },
    }
}

/// What the way there is called.
pub fn lead_name(texts: &Texts, session: &Session, lead: Lead) -> String {
    let measure = |message: Message, id: MeasureId| {
        let name = session.measure(id).map_or("", |measure| measure.short_name());
        message.called("measure", name)
    };
    let message = match lead {
        Lead::Decision(id) => {
            let key = match session.outcome(id) {
                Some(Outcome::Step(_)) => "see-go-roadmap",
                Some(Outcome::Queue) => "see-go-queue",
                Some(Outcome::NotNow) | None => "see-go-decision",
            };
            measure(Message::new(key), id)
        }
        Lead::Crossing((id, criterion)) => {
            let name = session.criterion(criterion).map_or("", |criterion| &criterion.name);
            measure(Message::new("see-go-crossing").called("criterion", name), id)
        }
        Lead::Criterion(id) => {
            let name = session.criterion(id).map_or("", |criterion| &criterion.name);
            Message::new("see-go-criterion").called("criterion", name)
        }
        Lead::Lacking(id, _) => measure(Message::new("see-go-measure"), id),
    };
    message.say(texts)
}
