//! What only a screen reader is told of a crossing that is judged.

use crate::app::core::names::mark_key;
use crate::app::core::phrases::{self, counts, first_to_speak, named, sentence, verdict_words};
use crate::app::rooms::judge::Phase;
use crate::domain::criterion::Criterion;
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::round::{Answer, Round};
use crate::domain::session::Session;
use crate::ui::kit::view::View;
use crate::ui::rooms::judge::spot::{JudgeSpot, chosen};

/// What a crossing is called, and where it stands in the walk: "1.3 Register: Value, crossing 5 of
/// 72".
pub(crate) fn crossing_name(view: &View<'_>, session: &Session, at: Crossing) -> String {
    let measure = session.measure(at.0).map(Measure::called).unwrap_or_default();
    let criterion = session.criterion(at.1).map_or("", |criterion| criterion.name.as_str());
    let name = format!("{measure}: {criterion}");
    let Some(walked) = view.app.judge.place() else {
        return name;
    };
    let args = [("name", name.into()), ("at", walked.at.into()), ("of", walked.of.into())];
    view.with("spoken-crossing", &args)
}

/// The question; while answers are hidden with what can be answered: the keyboard must not come to
/// the sentences then.
pub(super) fn question(view: &View<'_>, place: JudgeSpot<'_>, question: &str) -> String {
    if place.phase != Phase::Answering(RoundKind::Ballots) {
        return question.to_owned();
    }
    let lights = Mark::ALL.into_iter().filter(|mark| mark.light().is_some());
    let levels = lights.map(|mark| level(view, place.criterion, mark));
    std::iter::once(question.to_owned()).chain(levels).collect::<Vec<_>>().join(" ")
}

/// "High: The solution is known.", and of what is no light the words alone.
pub(super) fn level(view: &View<'_>, criterion: &Criterion, mark: Mark) -> String {
    let words = sentence(view.app.texts, criterion, mark);
    match mark.light() {
        Some(_) => named(&view.t(mark_key(Some(mark))), &words),
        None => words,
    }
}

/// How the answers lie to each other, who speaks first, and who took no stand.
pub(super) fn outcome(view: &View<'_>, round: &Round) -> Option<String> {
    let texts = view.app.texts;
    let mut parts = vec![verdict_words(texts, round)?];
    parts.extend(round.tally().map(|tally| counts(texts, &tally)));
    let first = first_to_speak(texts, round);
    parts.extend(first.map(|who| view.with("first-on-wall", &[("who", who.into())])));
    parts.extend(others(view, round));
    Some(parts.join(". "))
}

/// Those who took no stand, by name: a sentence for each kind.
pub(super) fn others(view: &View<'_>, round: &Round) -> Vec<String> {
    let stands = round.stands().unwrap_or_default();
    let kinds = [(Some(Answer::Abstains), "who-abstains"), (None, "who-is-silent")];
    let names = |answer: Option<Answer>| {
        let so = stands.iter().filter(|(_, given)| *given == answer);
        so.map(|(ballot, _)| ballot.name.as_str()).collect::<Vec<_>>()
    };
    let said = kinds.map(|(answer, key)| (names(answer), key));
    let said = said.into_iter().filter(|(names, _)| !names.is_empty());
    said.map(|(names, key)| view.with(key, &[("names", names.join(", ").into())])).collect()
}

/// One who answers: whether they have, and whether it is their turn.
pub(super) fn seat(view: &View<'_>, name: &str, state: &str, turn: bool) -> String {
    let key = if turn { "spoken-seat-turn" } else { "spoken-seat" };
    view.with(key, &[("name", name.into()), ("state", state.into())])
}

/// How it stands with a crossing, where nothing of the room is drawn: whose turn it is, how the
/// room answered, what is agreed on. Nothing of an answer before it is shown.
pub(crate) fn standing(view: &View<'_>, session: &Session, at: Crossing) -> String {
    let app = view.app;
    let (Some(measure), Some(criterion)) = (session.measure(at.0), session.criterion(at.1)) else {
        return String::new();
    };
    let place = JudgeSpot { session, at, measure, criterion, phase: app.phase() };
    if place.phase != Phase::Talking {
        return whose_turn(view);
    }
    let agreed = chosen(place).map(|mark| level(view, criterion, mark));
    let shown = session.shown_round(at.0, at.1).and_then(|round| outcome(view, round));
    let nothing = || view.t(mark_key(None)).into_owned();
    let parts: Vec<String> = agreed.into_iter().chain(shown).collect();
    if parts.is_empty() { nothing() } else { parts.join(" ") }
}

fn whose_turn(view: &View<'_>) -> String {
    let app = view.app;
    let ballots = app.ballots();
    if let Some(ballot) = app.judge.seat().and_then(|seat| ballots.get(seat)) {
        let state = if ballot.has_answered() { "seat-answered" } else { "seat-waiting" };
        return seat(view, &phrases::name(app.texts, &ballot.name), &view.t(state), true);
    }
    let answered = ballots.iter().filter(|ballot| ballot.has_answered()).count();
    let args = [("answered", answered.into()), ("all", ballots.len().into())];
    view.with("answered-of", &args)
}
