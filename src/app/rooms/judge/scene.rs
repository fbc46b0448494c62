//! What the audience sees of the crossing that is judged: never an answer before all are shown.

use crate::app::core::context::Context;
use crate::app::core::picture::{Below, CrossingScene, LevelLine, NamedText, Scene};
use crate::app::core::timer::Timer;
use crate::app::core::{phrases, scenes};
use crate::app::rooms::judge::state::{Judge, Phase};
use crate::domain::criterion::Criterion;
use crate::domain::field::{Field, JudgementField};
use crate::domain::judgement::Judgement;
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::light::Mark;
use crate::domain::measure;
use crate::domain::participant::Participant;
use crate::domain::round::{Answer, Round, Tally};
use crate::domain::session::Session;
use crate::insight::story::is_agreed;

impl Judge {
    /// The crossing, in whatever phase it is.
    pub(crate) fn scene(&self, cx: &Context) -> Option<Scene> {
        self.scene_in(cx, self.judged(cx)?, self.phase(cx))
    }

    /// A crossing as it stands apart from what is being answered: what was shown last and agreed on.
    pub(crate) fn settled_scene(cx: &Context, at: Crossing) -> Option<Scene> {
        Self::default().scene_in(cx, at, Phase::Talking)
    }

    fn scene_in(&self, cx: &Context, at: Crossing, phase: Phase) -> Option<Scene> {
        let session = cx.session()?;
        let (measure, criterion) = (session.measure(at.0)?, session.criterion(at.1)?);
        let agreed = (phase == Phase::Talking && is_agreed(session, at))
            .then(|| session.mark(at.0, at.1))
            .flatten();
        // Only a round that has been shown, and never while another one is answered.
        let shown = session.shown_round(at.0, at.1).filter(|_| phase == Phase::Talking);
        let levels =
            Mark::ALL.map(|mark| level(cx, session, criterion, mark, shown, agreed)).into();
        Some(Scene::Crossing(Box::new(CrossingScene {
            name: scenes::name_of(cx, measure),
            what: measure.description.trim().to_owned(),
            criterion: criterion.name.clone(),
            question: criterion.question.clone(),
            levels,
            has_answers: matches!(phase, Phase::Answering(_)) || shown.is_some(),
            has_names: has_names(session, at, phase, shown),
            below: self.below(cx, session, at, phase, shown, agreed),
            timer: (cx.has_talk_timer() && phase == Phase::Talking)
                .then_some(self.timer())
                .filter(Timer::is_started),
        })))
    }

    fn below(
        &self,
        cx: &Context,
        session: &Session,
        at: Crossing,
        phase: Phase,
        shown: Option<&Round>,
        agreed: Option<Mark>,
    ) -> Below {
        match phase {
            Phase::Answering(RoundKind::Ballots) => {
                let ballots = self.ballots(cx);
                let seats: Vec<(String, bool)> = ballots
                    .iter()
                    .map(|b| (phrases::name(cx.texts, &b.name).into_owned(), b.has_answered()))
                    .collect();
                let answered = seats.iter().filter(|(_, has)| *has).count();
                let args = [("answered", answered.into()), ("all", seats.len().into())];
                Below::Answering { counted: cx.texts.with("answered-of", &args), seats }
            }
            // The cards are in the air: there is nothing to show of it yet.
            Phase::Answering(RoundKind::Hands) => Below::Answering {
                counted: cx.texts.get("phase-hands").into_owned(),
                seats: Vec::new(),
            },
            Phase::Talking if agreed.is_some() => Below::Agreed(self.agreed_words(cx, session, at)),
            Phase::Talking => shown.map_or(Below::Nothing, |round| Below::Shown {
                verdict: phrases::verdict_words(cx.texts, round).unwrap_or_default(),
                more: beside_verdict(cx, round),
            }),
        }
    }

    /// Why, what would make it green or what is missing, and what is reserved: as they are typed,
    /// so that the room corrects the wording.
    fn agreed_words(
        &self,
        cx: &Context,
        session: &Session,
        (measure, criterion): Crossing,
    ) -> Vec<NamedText> {
        let field = |field| Field::Judgement(measure, criterion, field);
        let mut words: Vec<NamedText> =
            scenes::words(cx, "field-rationale", field(JudgementField::Rationale))
                .into_iter()
                .collect();
        let earlier = session.judgement(measure, criterion).and_then(Judgement::earlier_reason);
        // What is being typed is written for what holds now.
        let is_typed = cx.drafts.get(field(JudgementField::Rationale)).is_some();
        if let Some((why, mark)) = words.first_mut().zip(earlier.filter(|_| !is_typed)) {
            why.name = phrases::rationale_for(cx.texts, mark);
        }
        let items = match session.mark(measure, criterion) {
            Some(Mark::Medium | Mark::Low) => Some((
                "field-condition",
                [
                    JudgementField::ConditionWhat,
                    JudgementField::ConditionWho,
                    JudgementField::ConditionBy,
                ],
            )),
            Some(Mark::CannotJudge) => Some((
                "field-missing",
                [
                    JudgementField::MissingWhat,
                    JudgementField::MissingWho,
                    JudgementField::MissingBy,
                ],
            )),
            Some(Mark::High) | None => None,
        };
        if let Some((key, parts)) = items {
            let [what, who, by] = parts.map(|part| scenes::read(cx, field(part)).trim().to_owned());
            let joined = |parts: [String; 2], between: &str| {
                let said = parts.into_iter().filter(|part| !part.is_empty());
                said.collect::<Vec<_>>().join(between)
            };
            let text = joined([what, joined([who, by], ", ")], "\n");
            if !text.is_empty() {
                words.push(NamedText { name: cx.texts.get(key).into_owned(), text });
            }
        }
        let there = session.reservations_of(measure, criterion).iter().map(|r| r.who);
        let mut seats: Vec<_> = there.collect();
        seats.extend(
            self.reserving.iter().filter(|who| !seats.contains(who)).copied().collect::<Vec<_>>(),
        );
        for who in seats {
            let name = session
                .reservation(measure, criterion, who)
                .map(|r| r.name.clone())
                .or_else(|| session.find::<Participant>(who).map(|p| p.told_apart(session)))
                .unwrap_or_default();
            let text = cx.shown(Field::Reservation(measure, criterion, who));
            if !text.trim().is_empty() {
                let name = cx.texts.with("field-reservation", &[("name", name.into())]);
                words.push(NamedText { name, text: text.trim().to_owned() });
            }
        }
        words
    }
}

/// Whether it will be seen, or is, who answered what.
fn has_names(session: &Session, at: Crossing, phase: Phase, shown: Option<&Round>) -> bool {
    match phase {
        Phase::Answering(RoundKind::Ballots) => {
            let open = session.open_round(at.0, at.1);
            !open.map_or(session.rules.anonymous, |round| round.anonymous)
        }
        Phase::Answering(RoundKind::Hands) => false,
        Phase::Talking => shown.and_then(Round::stands).is_some_and(|stands| !stands.is_empty()),
    }
}

fn level(
    cx: &Context,
    session: &Session,
    criterion: &Criterion,
    mark: Mark,
    shown: Option<&Round>,
    agreed: Option<Mark>,
) -> LevelLine {
    let example = mark.light().and_then(|light| criterion.example(light));
    let example = example.and_then(|id| session.measure(id)).map(measure::Measure::called);
    let example = example.map(|name| cx.texts.with("example-like", &[("measure", name.into())]));
    let stands = shown.and_then(Round::stands).unwrap_or_default();
    let so = stands.iter().filter(|(_, answer)| *answer == Some(Answer::from(mark)));
    LevelLine {
        mark,
        sentence: phrases::sentence(cx.texts, criterion, mark),
        example: example.unwrap_or_default(),
        count: shown.and_then(Round::tally).map(|tally| tally.of(Answer::from(mark))),
        names: so.map(|(b, _)| phrases::name(cx.texts, &b.name).into_owned()).collect(),
        is_agreed: agreed == Some(mark),
    }
}

/// Who speaks first, and how many took no stand; where nobody does, all the counts.
fn beside_verdict(cx: &Context, round: &Round) -> String {
    let tally = round.tally().unwrap_or_default();
    let Some(first) = phrases::first_to_speak(cx.texts, round) else {
        return phrases::counts(cx.texts, &tally);
    };
    let first = cx.texts.with("first-on-wall", &[("who", first.into())]);
    let Tally { abstained, silent, .. } = tally;
    match phrases::counts(cx.texts, &Tally { abstained, silent, ..Tally::default() }) {
        none if none.is_empty() => first,
        took_none => format!("{first}. {took_none}"),
    }
}
