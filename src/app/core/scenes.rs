//! What several of the audience's scenes are made of.

use crate::app::core::context::Context;
use crate::app::core::names::outcome_name;
use crate::app::core::phrases;
use crate::app::core::picture::{MeasureName, NamedText, OutcomeBadge};
use crate::domain::field::{Field, Value};
use crate::domain::judgement;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;

/// What a measure is called, with whom it is for.
pub(crate) fn name_of(cx: &Context, measure: &Measure) -> MeasureName {
    MeasureName {
        number: measure.number.trim().to_owned(),
        title: measure.title.trim().to_owned(),
        owner: phrases::owner(cx.texts, measure),
        benefits: phrases::benefits(cx.texts, measure),
    }
}

/// Where a measure goes.
pub(crate) fn outcome_of(cx: &Context, session: &Session, measure: MeasureId) -> OutcomeBadge {
    let outcome = session.outcome(measure);
    OutcomeBadge {
        words: outcome_name(session, cx.texts, outcome),
        on_roadmap: matches!(outcome, Some(judgement::Outcome::Step(_))),
        is_decided: outcome.is_some(),
    }
}

/// A text as it stands or is being typed, with its name; nothing where it is empty.
pub(crate) fn words(cx: &Context, key: &str, field: Field) -> Option<NamedText> {
    let text = cx.shown(field);
    (!text.trim().is_empty())
        .then(|| NamedText { name: cx.texts.get(key).into_owned(), text: text.trim().to_owned() })
}

/// A text as it stands or is being typed; a day in words.
pub(crate) fn read(cx: &Context, field: Field) -> String {
    let value = cx.session().and_then(|session| field.read(session));
    match (cx.drafts.get(field), value) {
        (None, Some(Value::Date(Some(date)))) => {
            cx.texts.date(date.year(), date.month(), date.day())
        }
        _ => cx.shown(field),
    }
}
