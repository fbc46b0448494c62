//! What each room and each request puts before the audience.

use crate::app::audience::picture::{
    Below, BoardScene, CrossingScene, DecisionScene, LevelLine, MeasureName, MeasureScene,
    NamedText, OutcomeBadge, PointLine, PointsScene, Scene, SceneRow, TitleScene,
};
use crate::app::board::{BoardColumn, Cursor};
use crate::app::judge::{Phase, Timer};
use crate::app::phrases;
use crate::app::state::{App, Room};
use crate::app::table::outcome_name;
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::field::{DecisionField, Field, JudgementField, MeasureField, Value};
use crate::domain::judging::{Crossing as At, RoundKind};
use crate::domain::light::Mark;
use crate::domain::measure::{self, MeasureId};
use crate::domain::participant::Participant;
use crate::domain::round::{Answer, Round, Tally};
use crate::domain::session::Session;
use crate::insight::order::BoardRow as Line;
use crate::insight::points::points;
use crate::insight::story::is_agreed;

impl App {
    fn name_of(&self, measure: &measure::Measure) -> MeasureName {
        MeasureName {
            number: measure.number.trim().to_owned(),
            title: measure.title.trim().to_owned(),
            owner: phrases::owner(self.texts, measure),
            benefits: phrases::benefits(self.texts, measure),
        }
    }

    fn outcome_of(&self, session: &Session, measure: MeasureId) -> OutcomeBadge {
        let outcome = session.outcome(measure);
        OutcomeBadge {
            words: outcome_name(session, self.texts, outcome),
            on_roadmap: matches!(outcome, Some(crate::domain::judgement::Outcome::Step(_))),
            is_decided: outcome.is_some(),
        }
    }

    /// A text as it stands or is being typed, with its name; nothing where it is empty.
    fn words(&self, key: &str, field: Field) -> Option<NamedText> {
        let text = self.shown(field);
        (!text.trim().is_empty()).then(|| NamedText {
            name: self.texts.get(key).into_owned(),
            text: text.trim().to_owned(),
        })
    }

    /// A text as it stands or is being typed; a day in words.
    fn read(&self, field: Field) -> String {
        let value = self.session().and_then(|session| field.read(session));
        match (self.drafts.get(field), value) {
            (None, Some(Value::Date(Some(date)))) => {
                self.texts.date(date.year(), date.month(), date.day())
            }
            _ => self.shown(field),
        }
    }

    pub(super) fn title_scene(&self) -> Option<Scene> {
        let session = self.session()?;
        let day = |date: crate::domain::date::Date| {
            self.texts.date(date.year(), date.month(), date.day())
        };
        let days = match (session.starts.map(day), session.ends.map(day)) {
            (Some(starts), Some(ends)) if starts != ends => format!("{starts} – {ends}"),
            (starts, ends) => starts.or(ends).unwrap_or_default(),
        };
        let when = [days.as_str(), session.place.trim()];
        let when: Vec<&str> = when.into_iter().filter(|words| !words.is_empty()).collect();
        let organisations =
            session.judging().map(|p| p.organisation.trim().to_owned()).collect::<Vec<_>>();
        Some(Scene::Title(TitleScene {
            title: self.document_title(),
            when: when.join(", "),
            organiser: session.organiser.trim().to_owned(),
            organisations,
        }))
    }

    pub(super) fn board_scene(&self) -> Option<Scene> {
        let session = self.session()?;
        let rows = self.board.rows.iter().map(|row| match row {
            Line::Area(area) => {
                let area = area.and_then(|id| session.find::<measure::FocusArea>(id));
                let name = area.map(|area| area.name.clone());
                SceneRow::Area(name.unwrap_or_else(|| self.texts.get("no-focus-area").into_owned()))
            }
            Line::Measure(id) => SceneRow::Measure {
                name: session.measure(*id).map(|m| self.name_of(m)).unwrap_or_default(),
                marks: session.criteria.iter().map(|c| session.mark(*id, c.id)).collect(),
                decision: self.outcome_of(session, *id),
            },
        });
        let cursor = self.board.cursor;
        let row = cursor.and_then(|cursor| {
            self.board.rows.iter().position(|row| *row == Line::Measure(cursor.measure))
        });
        let column = cursor.map(|cursor| match cursor.column {
            BoardColumn::Criterion(id) => session.place_of::<Criterion>(id).unwrap_or(0),
            BoardColumn::Decision => session.criteria.len(),
        });
        Some(Scene::Board(BoardScene {
            title: self.document_title(),
            measure: self.texts.get("board-measure").into_owned(),
            decision: self.texts.get("board-decision").into_owned(),
            heads: session
                .criteria
                .iter()
                .map(|c| (c.name.clone(), c.short_name().to_owned()))
                .collect(),
            rows: rows.collect(),
            row,
            column,
        }))
    }

    pub(super) fn crossing_scene(&self) -> Option<Scene> {
        let (session, at) = self.session().zip(self.judged())?;
        let (measure, criterion) = (session.measure(at.0)?, session.criterion(at.1)?);
        let phase = self.phase();
        let agreed = (phase == Phase::Talking && is_agreed(session, at))
            .then(|| session.mark(at.0, at.1))
            .flatten();
        // Only a round that has been shown, and never while another one is answered.
        let shown = session.shown_round(at.0, at.1).filter(|_| phase == Phase::Talking);
        let levels =
            Mark::ALL.map(|mark| self.level(session, criterion, mark, shown, agreed)).into();
        Some(Scene::Crossing(Box::new(CrossingScene {
            name: self.name_of(measure),
            what: measure.description.trim().to_owned(),
            criterion: criterion.name.clone(),
            question: criterion.question.clone(),
            levels,
            below: self.below(session, at, phase, shown, agreed),
            timer: (self.settings.talk_timer && phase == Phase::Talking)
                .then_some(self.judge.timer())
                .filter(Timer::is_started),
        })))
    }

    fn level(
        &self,
        session: &Session,
        criterion: &Criterion,
        mark: Mark,
        shown: Option<&Round>,
        agreed: Option<Mark>,
    ) -> LevelLine {
        let example = mark.light().and_then(|light| criterion.example(light));
        let example = example.and_then(|id| session.measure(id)).map(measure::Measure::called);
        let example =
            example.map(|name| self.texts.with("example-like", &[("measure", name.into())]));
        let stands = shown.and_then(Round::stands).unwrap_or_default();
        let so = stands.iter().filter(|(_, answer)| *answer == Some(Answer::from(mark)));
        LevelLine {
            mark,
            sentence: phrases::sentence(self.texts, criterion, mark),
            example: example.unwrap_or_default(),
            count: shown.and_then(Round::tally).map(|tally| tally.of(Answer::from(mark))),
            names: so.map(|(b, _)| phrases::name(self.texts, &b.name).into_owned()).collect(),
            is_agreed: agreed == Some(mark),
        }
    }

    fn below(
        &self,
        session: &Session,
        at: At,
        phase: Phase,
        shown: Option<&Round>,
        agreed: Option<Mark>,
    ) -> Below {
        match phase {
            Phase::Answering(RoundKind::Ballots) => {
                let ballots = self.ballots();
                let seats: Vec<(String, bool)> = ballots
                    .iter()
                    .map(|b| (phrases::name(self.texts, &b.name).into_owned(), b.has_answered()))
                    .collect();
                let answered = seats.iter().filter(|(_, has)| *has).count();
                let args = [("answered", answered.into()), ("all", seats.len().into())];
                Below::Answering { counted: self.texts.with("answered-of", &args), seats }
            }
            // The cards are in the air: there is nothing to show of it yet.
            Phase::Answering(RoundKind::Hands) => Below::Answering {
                counted: self.texts.get("phase-hands").into_owned(),
                seats: Vec::new(),
            },
            Phase::Talking if agreed.is_some() => Below::Agreed(self.agreed_words(session, at)),
            Phase::Talking => shown.map_or(Below::Nothing, |round| Below::Shown {
                verdict: phrases::verdict_words(self.texts, round).unwrap_or_default(),
                more: self.beside_verdict(round),
            }),
        }
    }

    /// Who speaks first, and how many took no stand; where nobody does, all the counts.
    fn beside_verdict(&self, round: &Round) -> String {
        let tally = round.tally().unwrap_or_default();
        let Some(first) = phrases::first_to_speak(self.texts, round) else {
            return phrases::counts(self.texts, &tally);
        };
        let Tally { abstained, silent, .. } = tally;
        match phrases::counts(self.texts, &Tally { abstained, silent, ..Tally::default() }) {
            none if none.is_empty() => first,
            took_none => format!("{first}. {took_none}"),
        }
    }

    /// Why, what would make it green or what is missing, and what is reserved: as they are typed,
    /// so that the room corrects the wording.
    fn agreed_words(&self, session: &Session, (measure, criterion): At) -> Vec<NamedText> {
        let field = |field| Field::Judgement(measure, criterion, field);
        let mut words: Vec<NamedText> =
            self.words("field-rationale", field(JudgementField::Rationale)).into_iter().collect();
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
            let [what, who, by] = parts.map(|part| self.read(field(part)).trim().to_owned());
            let joined = |parts: [String; 2], between: &str| {
                let said = parts.into_iter().filter(|part| !part.is_empty());
                said.collect::<Vec<_>>().join(between)
            };
            let text = joined([what, joined([who, by], ", ")], "\n");
            if !text.is_empty() {
                words.push(NamedText { name: self.texts.get(key).into_owned(), text });
            }
        }
        let there = session.reservations_of(measure, criterion).iter().map(|r| r.who);
        let mut seats: Vec<_> = there.collect();
        seats.extend(
            self.judge
                .reserving
                .iter()
                .filter(|who| !seats.contains(who))
                .copied()
                .collect::<Vec<_>>(),
        );
        for who in seats {
            let name = session
                .reservation(measure, criterion, who)
                .map(|r| r.name.clone())
                .or_else(|| session.find::<Participant>(who).map(|p| p.short_name().to_owned()))
                .unwrap_or_default();
            let text = self.shown(Field::Reservation(measure, criterion, who));
            if !text.trim().is_empty() {
                let name = self.texts.with("field-reservation", &[("name", name.into())]);
                words.push(NamedText { name, text: text.trim().to_owned() });
            }
        }
        words
    }

    /// The measure at hand: the one that is judged, or where the board's cursor is.
    fn measure_at_hand(&self) -> Option<MeasureId> {
        match self.room {
            Room::Judge => self.judged().map(|(measure, _)| measure),
            _ => self.board.cursor.map(|Cursor { measure, .. }| measure),
        }
    }

    pub(super) fn measure_scene(&self) -> Option<Scene> {
        let session = self.session()?;
        let measure = session.measure(self.measure_at_hand()?)?;
        let field = |field| Field::Measure(measure.id, field);
        let words = [
            self.words("field-description", field(MeasureField::Description)),
            self.words("field-state", field(MeasureField::State)),
            self.words("field-notes", field(MeasureField::Notes)),
        ];
        Some(Scene::Measure(MeasureScene {
            name: self.name_of(measure),
            words: words.into_iter().flatten().collect(),
            marks: marks_of(session, measure.id),
        }))
    }

    pub(super) fn decision_scene(&self) -> Option<Scene> {
        let session = self.session()?;
        let measure = session.measure(self.measure_at_hand()?)?;
        let field = |field| Field::Decision(measure.id, field);
        let words = [
            self.words("field-why", field(DecisionField::Why)),
            self.words("field-queue-what", field(DecisionField::QueueWhat)),
            self.words("field-queue-again", field(DecisionField::QueueAgain)),
        ];
        Some(Scene::Decision(DecisionScene {
            name: self.name_of(measure),
            outcome: self.outcome_of(session, measure.id),
            words: words.into_iter().flatten().collect(),
            marks: marks_of(session, measure.id),
        }))
    }

    pub(super) fn points_scene(&self) -> Option<Scene> {
        let session = self.session()?;
        let list = points(session, false).into_iter().map(|point| {
            let what = match point.item.what.trim() {
                "" => self.texts.get("points-title").into_owned(),
                what => what.to_owned(),
            };
            let mut who = if point.is_taken() {
                point.item.who.trim().to_owned()
            } else {
                self.texts.get("points-nobody").into_owned()
            };
            if let Some(by) = point.item.by {
                let day = self.texts.date(by.year(), by.month(), by.day());
                who = format!("{who}, {}", self.texts.with("points-by", &[("day", day.into())]));
            }
            let (measure, criterion) = point.crossing;
            PointLine {
                what,
                who,
                crossing: crate::domain::verbs::crossing_subject(session, measure, criterion),
            }
        });
        Some(Scene::Points(PointsScene {
            title: self.texts.get("points-title").into_owned(),
            points: list.collect(),
        }))
    }
}

fn marks_of(session: &Session, id: MeasureId) -> Vec<(String, Option<Mark>)> {
    let mark = |criterion: CriterionId| session.mark(id, criterion);
    session.criteria.iter().map(|c| (c.short_name().to_owned(), mark(c.id))).collect()
}
