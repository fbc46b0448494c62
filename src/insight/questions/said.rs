//! What the group said to the questions, and whether it still holds: it does as long as the lights
//! behind a question are as they were.

use std::collections::HashMap;

use crate::domain::criterion::CriterionId;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::question::{self as said, Dealt, QuestionKind};
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::insight::questions::{Lack, Question, QuestionKey};

/// How a question stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuestionStanding {
    /// It waits for an answer.
    #[default]
    Open,
    /// That was done with it.
    Dealt(Dealt),
    /// That was done with it, but the lights behind it are others now: it waits again.
    Returned(Dealt),
}

impl QuestionStanding {
    /// Whether nobody need talk about it now.
    pub const fn is_dealt(self) -> bool {
        matches!(self, Self::Dealt(_))
    }
}

/// What was said to the questions of a session, by question.
pub struct AllSaid<'a> {
    session: &'a Session,
    by_question: HashMap<QuestionKey, &'a said::Reply>,
}

impl<'a> AllSaid<'a> {
    /// That of a session.
    pub fn of(session: &'a Session) -> Self {
        let entries = session.questions.iter();
        let by_question = entries.filter_map(|entry| Some((key_of(entry)?, entry))).collect();
        Self { session, by_question }
    }

    /// What was said to a question, if anything.
    pub fn to(&self, question: &Question) -> Option<&'a said::Reply> {
        self.by_question.get(&question.key()).copied()
    }

    /// How a question stands.
    pub fn standing(&self, question: &Question) -> QuestionStanding {
        let Some(entry) = self.to(question) else { return QuestionStanding::Open };
        let holds = entry.lights == lights(self.session, question) && covers(entry, question);
        if holds {
            QuestionStanding::Dealt(entry.dealt)
        } else {
            QuestionStanding::Returned(entry.dealt)
        }
    }
}

/// What was said of some measures that lack something holds for fewer, and not for others.
fn covers(entry: &said::Reply, question: &Question) -> bool {
    match question {
        Question::Missing { measures, .. } => {
            measures.iter().all(|measure| entry.measures.contains(measure))
        }
        _ => true,
    }
}

/// Something said to a question as it stands: where something was said before, in its place.
pub fn entry(session: &Session, question: &Question, dealt: Dealt, words: String) -> said::Reply {
    let before = AllSaid::of(session).to(question).map(|entry| entry.id);
    let (measures, criteria) = about(question);
    said::Reply {
        id: before.unwrap_or(said::ReplyId(session.next_id)),
        kind: question.kind(),
        about: word(question.key()).to_owned(),
        measures,
        criteria,
        lights: lights(session, question),
        dealt,
        words,
    }
}

/// By what a question is known again: in a file, these are what is kept of it.
fn about(question: &Question) -> (Vec<MeasureId>, Vec<CriterionId>) {
    match question.key() {
        QuestionKey::PullsApart => (Vec::new(), question.criteria()),
        QuestionKey::Missing(_) => (question.measures(), Vec::new()),
        QuestionKey::Tension(measure) => (vec![measure], Vec::new()),
        QuestionKey::AtLeastAsGood(better, other) => (vec![better, other], Vec::new()),
        QuestionKey::Split(measure, criterion)
        | QuestionKey::HoldsByOne(measure, criterion)
        | QuestionKey::EqualsByOne(measure, criterion)
        | QuestionKey::MustHold(measure, criterion) => (vec![measure], vec![criterion]),
        QuestionKey::OneLight(criterion) | QuestionKey::CannotJudge(criterion) => {
            (Vec::new(), vec![criterion])
        }
        QuestionKey::SameLights(first, second) => (Vec::new(), vec![first, second]),
    }
}

/// What of its kind a question asks, as a file has it.
const fn word(key: QuestionKey) -> &'static str {
    match key {
        QuestionKey::PullsApart => "pulls-apart",
        QuestionKey::OneLight(_) => "one-light",
        QuestionKey::SameLights(..) => "same-lights",
        QuestionKey::CannotJudge(_) => "cannot-judge",
        QuestionKey::HoldsByOne(..) => "holds",
        QuestionKey::EqualsByOne(..) => "equals",
        QuestionKey::Missing(lack) => lack_word(lack),
        QuestionKey::Tension(_)
        | QuestionKey::Split(..)
        | QuestionKey::AtLeastAsGood(..)
        | QuestionKey::MustHold(..) => "",
    }
}

const fn lack_word(lack: Lack) -> &'static str {
    match lack {
        Lack::Mark => "mark",
        Lack::WhoFindsOut => "who-finds-out",
        Lack::Owner => "owner",
        Lack::Benefits => "benefits",
        Lack::Horizon => "horizon",
        Lack::Kind => "kind",
        Lack::Cost => "cost",
    }
}

/// Which question something was said to; none where no question is kept so.
pub fn key_of(entry: &said::Reply) -> Option<QuestionKey> {
    let about = entry.about.as_str();
    match (entry.kind, about, &entry.measures[..], &entry.criteria[..]) {
        (QuestionKind::Tension, "pulls-apart", ..) => Some(QuestionKey::PullsApart),
        (QuestionKind::Tension, "", [measure], _) => Some(QuestionKey::Tension(*measure)),
        (QuestionKind::Split, "", [measure], [criterion]) => {
            Some(QuestionKey::Split(*measure, *criterion))
        }
        (QuestionKind::AtLeastAsGood, "", [better, other], _) => {
            Some(QuestionKey::AtLeastAsGood(*better, *other))
        }
        (QuestionKind::NoDifference, "one-light", _, [criterion]) => {
            Some(QuestionKey::OneLight(*criterion))
        }
        (QuestionKind::NoDifference, "cannot-judge", _, [criterion]) => {
            Some(QuestionKey::CannotJudge(*criterion))
        }
        (QuestionKind::NoDifference, "same-lights", _, [first, second]) => {
            Some(QuestionKey::SameLights(*first, *second))
        }
        (QuestionKind::OneStep, "holds", [measure], [criterion]) => {
            Some(QuestionKey::HoldsByOne(*measure, *criterion))
        }
        (QuestionKind::OneStep, "equals", [measure], [criterion]) => {
            Some(QuestionKey::EqualsByOne(*measure, *criterion))
        }
        (QuestionKind::MustHold, "", [measure], [criterion]) => {
            Some(QuestionKey::MustHold(*measure, *criterion))
        }
        (QuestionKind::Missing, word, ..) => {
            Lack::ALL.into_iter().find(|lack| lack_word(*lack) == word).map(QuestionKey::Missing)
        }
        _ => None,
    }
}

const fn letter(mark: Option<Mark>) -> char {
    match mark {
        Some(Mark::High) => 'H',
        Some(Mark::Medium) => 'M',
        Some(Mark::Low) => 'L',
        Some(Mark::CannotJudge) => '?',
        None => '-',
    }
}

/// The mark that a letter stands for; `None` where it stands for none at all.
pub const fn mark_of(letter: char) -> Option<Option<Mark>> {
    match letter {
        'H' => Some(Some(Mark::High)),
        'M' => Some(Some(Mark::Medium)),
        'L' => Some(Some(Mark::Low)),
        '?' => Some(Some(Mark::CannotJudge)),
        '-' => Some(None),
        _ => None,
    }
}

/// Marks as letters, without those at the end that are none: what came later and is not judged
/// changes nothing.
fn letters(marks: impl Iterator<Item = Option<Mark>>) -> String {
    marks.map(letter).collect::<String>().trim_end_matches('-').to_owned()
}

/// The criteria in the order of their lights in [`lights`]: as they came, whatever their order now.
pub fn in_order(session: &Session) -> Vec<CriterionId> {
    let mut criteria: Vec<CriterionId> = session.criteria.iter().map(|c| c.id).collect();
    criteria.sort_unstable();
    criteria
}

/// The lights behind a question as they are, a letter each: rows or columns, with a blank between.
pub fn lights(session: &Session, question: &Question) -> String {
    let row = |measure: MeasureId| {
        let criteria = in_order(session).into_iter();
        letters(criteria.map(|criterion| session.mark(measure, criterion)))
    };
    let column = |criterion: CriterionId| {
        let mut measures: Vec<MeasureId> = session.measures.iter().map(|m| m.id).collect();
        measures.sort_unstable();
        letters(measures.into_iter().map(|measure| session.mark(measure, criterion)))
    };
    match question {
        Question::Tension { measure, .. } => row(*measure),
        Question::EqualsByOne { measure, others, .. } => {
            let rows = std::iter::once(measure).chain(others.iter()).map(|measure| row(*measure));
            rows.collect::<Vec<_>>().join(" ")
        }
        Question::AtLeastAsGood { better, other, .. } => {
            format!("{} {}", row(*better), row(*other))
        }
        Question::Split { at, .. } => split_lights(session, *at),
        Question::MustHold { measure, criterion, .. } => {
            letter(session.mark(*measure, *criterion)).to_string()
        }
        Question::HoldsByOne { measure, .. } => {
            let must_hold = |id: &CriterionId| session.criterion(*id).is_some_and(|c| c.must_hold);
            let criteria = in_order(session).into_iter().filter(must_hold);
            letters(criteria.map(|criterion| session.mark(*measure, criterion)))
        }
        Question::OneLight { criterion, .. } | Question::CannotJudge { criterion, .. } => {
            column(*criterion)
        }
        Question::PullsApart { high: first, low: second, .. } => {
            format!("{} {}", column(*first), column(*second))
        }
        Question::SameLights { criteria, .. } => {
            let (first, second) = (criteria.0.min(criteria.1), criteria.0.max(criteria.1));
            format!("{} {}", column(first), column(second))
        }
        Question::Missing { .. } => String::new(),
    }
}

/// The agreed mark, and how many answered what when answers were shown last.
fn split_lights(session: &Session, (measure, criterion): (MeasureId, CriterionId)) -> String {
    let tally = session.shown_round(measure, criterion).and_then(Round::tally).unwrap_or_default();
    let answers = [
        (Mark::High, tally.high),
        (Mark::Medium, tally.medium),
        (Mark::Low, tally.low),
        (Mark::CannotJudge, tally.cannot_judge),
    ];
    let answers = answers.into_iter().flat_map(|(mark, n)| std::iter::repeat_n(Some(mark), n));
    let lights = format!("{} {}", letter(session.mark(measure, criterion)), letters(answers));
    lights.trim_end().to_owned()
}
