//! The crossing that is judged, and what holds for it.

use crate::app::rooms::judge::Phase;
use crate::domain::criterion::Criterion;
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::insight::story::is_agreed;

/// The crossing that is judged, with what it is made of.
#[derive(Clone, Copy)]
pub(super) struct JudgeSpot<'a> {
    pub(super) session: &'a Session,
    pub(super) at: Crossing,
    pub(super) measure: &'a Measure,
    pub(super) criterion: &'a Criterion,
    pub(super) phase: Phase,
}

/// What is agreed on. While the room answers, nothing shows which button was used.
pub(super) fn chosen(place: JudgeSpot<'_>) -> Option<Mark> {
    let agreed = place.phase == Phase::Talking && is_agreed(place.session, place.at);
    place.session.mark(place.at.0, place.at.1).filter(|_| agreed)
}

/// What was agreed on before the room answered anew. It stands, but nobody has chosen it again.
pub(super) fn stands_from_before(place: JudgeSpot<'_>) -> Option<Mark> {
    let talks = place.phase == Phase::Talking && !is_agreed(place.session, place.at);
    place.session.mark(place.at.0, place.at.1).filter(|_| talks)
}
