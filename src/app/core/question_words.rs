//! The sentences of the questions that the lights raise, in the user's words and the group's own
//! names: for See, for the audience and for the command line alike.

use crate::app::core::message::Message;
use crate::app::core::names::{mark_key, outcome_name};
use crate::app::core::phrases::in_sentence;
use crate::domain::criterion::CriterionId;
use crate::domain::judgement::Outcome;
use crate::domain::judging::Crossing;
use crate::domain::light::{Light, Mark};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::questions::{Doubt, Lack, Question, QuestionKind};
use crate::insight::story::is_agreed;

/// How many names a sentence tells at most; the others it counts.
const MOST_NAMES: usize = 6;

/// How much of a name a sentence tells, in characters: a title may be of any length.
const MOST_OF_A_NAME: usize = 120;

/// The key of a kind's name.
pub const fn kind_key(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Tension => "see-tension",
        QuestionKind::Split => "see-split",
        QuestionKind::AtLeastAsGood => "see-at-least-as-good",
        QuestionKind::NoDifference => "see-no-difference",
        QuestionKind::OneStep => "see-one-step",
        QuestionKind::MustHold => "see-must-hold",
        QuestionKind::Missing => "see-missing",
    }
}

/// The key of what a kind is about.
pub const fn kind_what_key(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Tension => "see-tension-what",
        QuestionKind::Split => "see-split-what",
        QuestionKind::AtLeastAsGood => "see-at-least-as-good-what",
        QuestionKind::NoDifference => "see-no-difference-what",
        QuestionKind::OneStep => "see-one-step-what",
        QuestionKind::MustHold => "see-must-hold-what",
        QuestionKind::Missing => "see-missing-what",
    }
}

/// Names in a row: "1.1, 2.2 and 4.4"; of many the first, and how many more there are.
pub fn listed(texts: &Texts, names: &[String]) -> String {
    listed_with(texts, names, 0)
}

/// The same, with so many more whose names are not asked for.
fn listed_with(texts: &Texts, names: &[String], more: usize) -> String {
    let begin = |names: &[String]| names.join(", ");
    match names {
        [] => String::new(),
        [only] => only.clone(),
        _ if names.len() + more > MOST_NAMES => {
            let (told, rest) = names.split_at(names.len().min(MOST_NAMES - 1));
            let (first, n) = (begin(told), rest.len() + more);
            Message::new("see-and-more").words("first", first).count("n", n).say(texts)
        }
        [first @ .., last] => {
            Message::new("see-and").words("first", begin(first)).words("last", last).say(texts)
        }
    }
}

/// Who owns a measure, and where it stands: "Agency D. In the queue".
pub fn stands(texts: &Texts, session: &Session, measure: &Measure) -> String {
    let outcome = session.outcome(measure.id);
    let name = outcome_name(session, texts, outcome);
    let again = session.decision(measure.id).and_then(|decision| decision.queue.again);
    let stands = match (outcome, again) {
        (Some(Outcome::Step(_)), _) => Message::new("see-on-roadmap").called("step", &name),
        (Some(Outcome::Queue), Some(day)) => {
            let day = texts.date(day.year(), day.month(), day.day());
            Message::new("see-in-queue-until").words("day", day)
        }
        (Some(Outcome::Queue), None) => Message::new("see-in-queue"),
        (Some(Outcome::NotNow), _) => Message::new("outcome-not-now"),
        (None, _) => Message::new("outcome-undecided"),
    };
    let (owner, stands) = (told(&measure.owner), stands.say(texts));
    if owner.is_empty() { stands } else { format!("{owner}. {stands}") }
}

/// The names and words of one session in one language.
struct Words<'a> {
    session: &'a Session,
    texts: &'a Texts,
}

/// The sentence of a question. `some_left_out`: whether criteria are left out, as if not asked.
pub fn sentence(
    texts: &Texts,
    session: &Session,
    question: &Question,
    some_left_out: bool,
) -> String {
    let words = Words { session, texts };
    match question {
        Question::PullsApart { high, low, measures, of } => Message::new("see-ask-pulls-apart")
            .count("n", measures.len())
            .count("of", *of)
            .words("high", words.criterion(*high))
            .words("low", words.criterion(*low))
            .say(texts),
        Question::Tension { measure, high, low } => Message::new("see-ask-tension")
            .words("high", words.criterion(*high))
            .words("low", words.criterion(*low))
            .words("measure", words.measure(*measure))
            .say(texts),
        Question::Split { at, doubts } => words.split(*at, doubts),
        Question::AtLeastAsGood { better, other, earlier_wording, .. } => {
            words.outdone(*better, *other, earlier_wording, some_left_out)
        }
        Question::OneLight { criterion, light, measures, of } => {
            let key = match light {
                Light::High => "see-ask-one-light-high",
                Light::Medium => "see-ask-one-light-medium",
                Light::Low => "see-ask-one-light-low",
            };
            words.counted(Message::new(key), *criterion, measures.len(), *of)
        }
        Question::CannotJudge { criterion, measures, of } => {
            words.counted(Message::new("see-ask-cannot-judge"), *criterion, measures.len(), *of)
        }
        Question::SameLights { criteria, measures, of } => Message::new("see-ask-same-lights")
            .words("first", words.criterion(criteria.0))
            .words("second", words.criterion(criteria.1))
            .count("n", measures.len())
            .count("of", *of)
            .say(texts),
        Question::HoldsByOne { measure, criterion } => {
            words.one_step(Message::new("see-ask-holds-by-one"), (*measure, *criterion))
        }
        Question::EqualsByOne { measure, criterion, others } => {
            let message = Message::new("see-ask-equals-by-one");
            let message = message.words("others", words.measures(others));
            words.one_step(message, (*measure, *criterion))
        }
        Question::MustHold { measure, criterion, mark } => {
            let key = match mark {
                Some(Mark::CannotJudge) => "see-ask-must-hold-cannot",
                Some(_) => "see-ask-must-hold-red",
                None => "see-ask-must-hold-none",
            };
            Message::new(key)
                .words("measure", words.measure(*measure))
                .words("criterion", words.criterion(*criterion))
                .say(texts)
        }
        Question::Missing { what, measures, crossings } => {
            words.missing(*what, measures, crossings)
        }
    }
}

/// A name as a sentence tells it.
fn told(name: &str) -> String {
    let name = name.trim();
    match name.char_indices().nth(MOST_OF_A_NAME) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}

impl Words<'_> {
    fn name(&self, name: Option<&str>) -> String {
        match name.map(told) {
            Some(name) if !name.is_empty() => name,
            _ => self.texts.get("unnamed").into_owned(),
        }
    }

    fn measure(&self, id: MeasureId) -> String {
        self.name(self.session.measure(id).map(Measure::short_name))
    }

    fn measures(&self, ids: &[MeasureId]) -> String {
        let (told, more) = ids.split_at(ids.len().min(MOST_NAMES));
        let names: Vec<String> = told.iter().map(|id| self.measure(*id)).collect();
        listed_with(self.texts, &names, more.len())
    }

    fn criterion(&self, id: CriterionId) -> String {
        self.name(self.session.criterion(id).map(|criterion| criterion.name.as_str()))
    }

    fn counted(&self, message: Message, criterion: CriterionId, n: usize, of: usize) -> String {
        let message = message.words("criterion", self.criterion(criterion));
        message.count("n", n).count("of", of).say(self.texts)
    }

    /// What is doubtful in a crossing, a sentence each; the first one names the crossing.
    fn split(&self, at: Crossing, doubts: &[Doubt]) -> String {
        let mut sentences: Vec<String> = doubts
            .iter()
            .enumerate()
            .map(|(place, doubt)| {
                let message = self.doubt(at, *doubt, place == 0);
                let message = if place == 0 {
                    message
                        .words("criterion", self.criterion(at.1))
                        .words("measure", self.measure(at.0))
                } else {
                    message
                };
                message.say(self.texts)
            })
            .collect();
        sentences.push(self.ask_of(at, doubts).say(self.texts));
        sentences.join(" ")
    }

    fn doubt(&self, at: Crossing, doubt: Doubt, names_it: bool) -> Message {
        match (doubt, names_it) {
            (Doubt::Split, _) => Message::new("see-ask-split"),
            (Doubt::Outside(light), _) => {
                let level = in_sentence(&self.texts.get(mark_key(Some(light.into()))));
                let key = if names_it { "see-ask-outside" } else { "see-ask-outside-too" };
                Message::new(key).words("level", level)
            }
            (Doubt::Reservation, _) => {
                let names = self.session.reservations_of(at.0, at.1).iter();
                let names: Vec<String> = names.map(|r| self.name(Some(&r.name))).collect();
                let key = if names_it { "see-ask-reservation" } else { "see-ask-reservation-too" };
                Message::new(key).words("names", listed(self.texts, &names))
            }
            (Doubt::Moved(n), _) => {
                let key = if names_it { "see-ask-moved" } else { "see-ask-moved-too" };
                Message::new(key).count("n", n)
            }
        }
    }

    fn ask_of(&self, at: Crossing, doubts: &[Doubt]) -> Message {
        let rationale = self.session.judgement(at.0, at.1).map_or("", |j| j.rationale.trim());
        let is_agreed = is_agreed(self.session, at);
        let reservations = self.session.reservations_of(at.0, at.1).len();
        match doubts.first() {
            Some(Doubt::Reservation) => {
                Message::new("see-then-reservation").count("n", reservations)
            }
            _ if !is_agreed => Message::new("see-then-agree"),
            Some(Doubt::Moved(_)) => Message::new("see-then-moved"),
            _ if rationale.is_empty() => Message::new("see-then-why"),
            _ => Message::new("see-then-holds"),
        }
    }

    fn outdone(
        &self,
        better: MeasureId,
        other: MeasureId,
        earlier_wording: &[Crossing],
        some_left_out: bool,
    ) -> String {
        let place = |id| outcome_name(self.session, self.texts, self.session.outcome(id));
        let key = if some_left_out { "see-ask-outdone-some" } else { "see-ask-outdone" };
        let yet = match self.session.outcome(better) {
            Some(Outcome::Step(_)) => Message::new("see-yet-later")
                .called("earlier", &place(other))
                .called("later", &place(better)),
            Some(Outcome::Queue) => Message::new("see-yet-queue"),
            Some(Outcome::NotNow) | None => Message::new("see-yet-not-now"),
        };
        let of_both = |message: Message| {
            let message = message.words("better", self.measure(better));
            message.words("other", self.measure(other)).say(self.texts)
        };
        let mut sentences = vec![of_both(Message::new(key)), of_both(yet)];
        if !earlier_wording.is_empty() {
            let of = |measure: MeasureId| {
                let here = earlier_wording.iter().filter(move |at| at.0 == measure);
                let names: Vec<String> = here.map(|at| self.criterion(at.1)).collect();
                let message = Message::new("see-where").words("measure", self.measure(measure));
                let message = message.words("criteria", listed(self.texts, &names));
                (!names.is_empty()).then(|| message.say(self.texts))
            };
            let places: Vec<String> = [better, other].into_iter().filter_map(of).collect();
            let message = Message::new("see-earlier-wording").words("where", places.join("; "));
            sentences.push(message.say(self.texts));
        }
        sentences.join(" ")
    }

    /// With what would make the light green, where somebody has said it.
    fn one_step(&self, message: Message, at: Crossing) -> String {
        let condition = self.session.judgement(at.0, at.1).map(|j| &*j.condition);
        let condition = condition.filter(|c| c.done.is_none() && !c.what.trim().is_empty());
        let how = match condition {
            Some(condition) => {
                Message::new("see-how-condition").words("what", told(&condition.what))
            }
            None => Message::new("see-how"),
        };
        message
            .words("criterion", self.criterion(at.1))
            .words("measure", self.measure(at.0))
            .message("how", how)
            .say(self.texts)
    }

    fn missing(&self, what: Lack, measures: &[MeasureId], crossings: &[Crossing]) -> String {
        let message = match what {
            Lack::Mark => Message::new("see-ask-mark").count("n", crossings.len()),
            Lack::WhoFindsOut => Message::new("see-ask-who-finds-out"),
            Lack::Owner => Message::new("see-ask-owner"),
            Lack::Benefits => Message::new("see-ask-benefits"),
            Lack::Horizon => Message::new("see-ask-horizon"),
            Lack::Kind => Message::new("see-ask-kind"),
            Lack::Cost => Message::new("see-ask-cost"),
        };
        message.words("measures", self.measures(measures)).say(self.texts)
    }
}
