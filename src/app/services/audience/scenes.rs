//! What the audience is shown on request, whatever room is open.

use crate::app::core::context::Context;
use crate::app::core::meeting_words;
use crate::app::core::meeting_words::days_between;
use crate::app::core::picture::{
    DecisionScene, MeasureScene, PointLine, PointsScene, Scene, TitleScene,
};
use crate::app::core::scenes;
use crate::domain::criterion::CriterionId;
use crate::domain::field::{DecisionField, Field, MeasureField};
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::domain::verbs;
use crate::insight::points::AnyPoint;

/// What this is, when, where and who.
pub(crate) fn title(cx: &Context) -> Option<Scene> {
    let session = cx.session()?;
    let days = days_between(cx.texts, session.starts, session.ends).unwrap_or_default();
    let when = [days.as_str(), session.place.trim()];
    let when: Vec<&str> = when.into_iter().filter(|words| !words.is_empty()).collect();
    // An organisation with several seats is named once.
    let mut organisations: Vec<String> = Vec::new();
    for organisation in session.judging().map(|p| p.organisation.trim().to_owned()) {
        if !organisations.contains(&organisation) {
            organisations.push(organisation);
        }
    }
    Some(Scene::Title(TitleScene {
        title: cx.document_title(),
        when: when.join(", "),
        organiser: session.organiser.trim().to_owned(),
        organisations,
    }))
}

/// The measure at hand.
pub(crate) fn measure(cx: &Context, at_hand: Option<MeasureId>) -> Option<Scene> {
    let session = cx.session()?;
    let measure = session.measure(at_hand?)?;
    let field = |field| Field::Measure(measure.id, field);
    let words = [
        scenes::words(cx, "field-description", field(MeasureField::Description)),
        scenes::words(cx, "field-state", field(MeasureField::State)),
        scenes::words(cx, "field-notes", field(MeasureField::Notes)),
    ];
    Some(Scene::Measure(MeasureScene {
        name: scenes::name_of(cx, measure),
        words: words.into_iter().flatten().collect(),
        marks: marks_of(session, measure.id),
    }))
}

/// What was decided on the measure at hand.
pub(crate) fn decision(cx: &Context, at_hand: Option<MeasureId>) -> Option<Scene> {
    let session = cx.session()?;
    let measure = session.measure(at_hand?)?;
    let field = |field| Field::Decision(measure.id, field);
    let words = [
        scenes::words(cx, "field-why", field(DecisionField::Why)),
        scenes::words(cx, "field-queue-what", field(DecisionField::QueueWhat)),
        scenes::words(cx, "field-queue-again", field(DecisionField::QueueAgain)),
    ];
    Some(Scene::Decision(DecisionScene {
        name: scenes::name_of(cx, measure),
        outcome: scenes::outcome_of(cx, session, measure.id),
        words: words.into_iter().flatten().collect(),
        marks: marks_of(session, measure.id),
    }))
}

/// What somebody is to do.
pub(crate) fn points(cx: &Context) -> Option<Scene> {
    let session = cx.session()?;
    let all = cx.document.as_ref()?.points(false);
    let list = all.iter().filter_map(|name| name.find(session)).map(|point| {
        let what = match point.what() {
            "" => cx.texts.get("points-title").into_owned(),
            what => what.to_owned(),
        };
        let mut who = match point.who() {
            "" => cx.texts.get("points-nobody").into_owned(),
            who => who.to_owned(),
        };
        if let Some(by) = point.by() {
            let day = cx.texts.date(by.year(), by.month(), by.day());
            who = format!("{who}, {}", cx.texts.with("points-by", &[("day", day.into())]));
        }
        let crossing = match point {
            AnyPoint::Crossing(point) => {
                let (measure, criterion) = point.crossing;
                verbs::crossing_subject(session, measure, criterion)
            }
            AnyPoint::Item(_, item) => {
                item.map_or(String::new(), |item| meeting_words::called(cx.texts, item))
            }
        };
        PointLine { what, who, crossing }
    });
    let title = cx.texts.get("points-title").into_owned();
    Some(Scene::Points(PointsScene::of(title, all.len(), list)))
}

fn marks_of(session: &Session, id: MeasureId) -> Vec<(String, Option<Mark>)> {
    let mark = |criterion: CriterionId| session.mark(id, criterion);
    session.criteria.iter().map(|c| (c.short_name().to_owned(), mark(c.id))).collect()
}
