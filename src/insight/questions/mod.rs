//! The questions that the lights raise: what a group should talk about before it decides.
//!
//! Owns which questions there are, each as what its sentence needs: ids and counts. The sentence is
//! made in `app`. A file for each kind says when it asks. [`grid`] holds the lights as they are
//! compared: by single lights, never by anything made of several.
//!
//! Absent on purpose: any order of measures among themselves (questions stand as the board groups
//! the measures), and any answer.

pub mod grid;
pub mod said;

mod missing;
mod must_hold;
mod no_difference;
mod one_step;
mod outdone;
mod split;
mod tension;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::criterion::CriterionId;
use crate::domain::judging::Crossing;
use crate::domain::light::{Light, Mark};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::questions::grid::Grid;

pub use crate::domain::question::QuestionKind;

/// Why a crossing is to be talked about once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The round shown last had both green and red.
    Split,
    /// This light was agreed on, and nobody had answered it.
    Outside(Light),
    /// An organisation has its own view.
    Reservation,
    /// So many answered otherwise than the round before: nowhere more.
    Moved(usize),
}

/// What can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lack {
    /// A mark.
    Mark,
    /// Somebody who finds out what must be known to judge.
    WhoFindsOut,
    /// An owner.
    Owner,
    /// Who benefits.
    Benefits,
    /// How soon it bears fruit.
    Horizon,
    /// What kind of thing it is.
    Kind,
    /// What it costs.
    Cost,
}

impl Lack {
    /// All of them, in the order they are asked for.
    pub const ALL: [Self; 7] = [
        Self::Mark,
        Self::WhoFindsOut,
        Self::Owner,
        Self::Benefits,
        Self::Horizon,
        Self::Kind,
        Self::Cost,
    ];
}

/// A question, as what its sentence needs. Measures and criteria stand in the order of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each part is named as what it is")]
pub enum Question {
    /// These two criteria pull apart in more measures than any others; `of` have a light on both.
    PullsApart { high: CriterionId, low: CriterionId, measures: Vec<MeasureId>, of: usize },
    /// A measure is both green and red.
    Tension { measure: MeasureId, high: CriterionId, low: CriterionId },
    /// A crossing is to be talked about once more.
    Split { at: Crossing, doubts: Vec<Doubt> },
    /// `better` is at least as green as `other` everywhere, and greener somewhere; `other` stands on
    /// the roadmap, and `better` does not, or later.
    AtLeastAsGood {
        better: MeasureId,
        other: MeasureId,
        greener: Vec<CriterionId>,
        /// Which of their lights were set under an earlier wording.
        earlier_wording: Vec<Crossing>,
    },
    /// So many of the measures judged on a criterion have one light.
    OneLight { criterion: CriterionId, light: Light, measures: Vec<MeasureId>, of: usize },
    /// So many of the measures judged on both have the same light on both.
    SameLights { criteria: (CriterionId, CriterionId), measures: Vec<MeasureId>, of: usize },
    /// On a criterion, most measures cannot be judged yet.
    CannotJudge { criterion: CriterionId, measures: Vec<MeasureId>, of: usize },
    /// One light, and the measure holds wherever it must.
    HoldsByOne { measure: MeasureId, criterion: CriterionId },
    /// One greener light, and the measure has the lights of these on the roadmap.
    EqualsByOne { measure: MeasureId, criterion: CriterionId, others: Arc<[MeasureId]> },
    /// On the roadmap, though red or without a light where it must hold.
    MustHold { measure: MeasureId, criterion: CriterionId, mark: Option<Mark> },
    /// These measures lack something; of marks, in which crossings.
    Missing { what: Lack, measures: Vec<MeasureId>, crossings: Vec<Crossing> },
}

/// What tells a question from all others, whatever became of the lights meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named as the question it is of")]
pub enum QuestionKey {
    PullsApart,
    Tension(MeasureId),
    Split(MeasureId, CriterionId),
    AtLeastAsGood(MeasureId, MeasureId),
    OneLight(CriterionId),
    SameLights(CriterionId, CriterionId),
    CannotJudge(CriterionId),
    HoldsByOne(MeasureId, CriterionId),
    EqualsByOne(MeasureId, CriterionId),
    MustHold(MeasureId, CriterionId),
    Missing(Lack),
}

/// Where the words of an answer are kept, so that minutes and history find them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerPlace {
    /// With why a measure goes where it goes.
    Why(MeasureId),
    /// With the rationale of a crossing.
    Rationale(Crossing),
    /// With the question itself: it is about more than one.
    Question,
}

/// Where a question leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To what is decided for a measure.
    Decision(MeasureId),
    /// To a crossing, to be judged.
    Crossing(Crossing),
    /// To a criterion, to be worded.
    Criterion(CriterionId),
    /// To what a measure lacks.
    Lacking(MeasureId, Lack),
}

/// Of so many crossings at the most, questions are found in less time than a frame is drawn.
pub const AT_ONCE: usize = 2000;

/// How many measures a question leads to at most, of those that lack the same.
const MOST_LEADS: usize = 3;

impl Question {
    /// What it is about.
    pub const fn kind(&self) -> QuestionKind {
        match self {
            Self::PullsApart { .. } | Self::Tension { .. } => QuestionKind::Tension,
            Self::Split { .. } => QuestionKind::Split,
            Self::AtLeastAsGood { .. } => QuestionKind::AtLeastAsGood,
            Self::OneLight { .. } | Self::SameLights { .. } | Self::CannotJudge { .. } => {
                QuestionKind::NoDifference
            }
            Self::HoldsByOne { .. } | Self::EqualsByOne { .. } => QuestionKind::OneStep,
            Self::MustHold { .. } => QuestionKind::MustHold,
            Self::Missing { .. } => QuestionKind::Missing,
        }
    }

    /// What tells it from all others.
    pub const fn key(&self) -> QuestionKey {
        match self {
            Self::PullsApart { .. } => QuestionKey::PullsApart,
            Self::Tension { measure, .. } => QuestionKey::Tension(*measure),
            Self::Split { at, .. } => QuestionKey::Split(at.0, at.1),
            Self::AtLeastAsGood { better, other, .. } => {
                QuestionKey::AtLeastAsGood(*better, *other)
            }
            Self::OneLight { criterion, .. } => QuestionKey::OneLight(*criterion),
            // The same two, however they stand.
            Self::SameLights { criteria: (first, second), .. } if first.0 > second.0 => {
                QuestionKey::SameLights(*second, *first)
            }
            Self::SameLights { criteria: (first, second), .. } => {
                QuestionKey::SameLights(*first, *second)
            }
            Self::CannotJudge { criterion, .. } => QuestionKey::CannotJudge(*criterion),
            Self::HoldsByOne { measure, criterion } => {
                QuestionKey::HoldsByOne(*measure, *criterion)
            }
            Self::EqualsByOne { measure, criterion, .. } => {
                QuestionKey::EqualsByOne(*measure, *criterion)
            }
            Self::MustHold { measure, criterion, .. } => {
                QuestionKey::MustHold(*measure, *criterion)
            }
            Self::Missing { what, .. } => QuestionKey::Missing(*what),
        }
    }

    /// The measures it is about; of two that are compared, first the one that is asked about.
    pub fn measures(&self) -> Vec<MeasureId> {
        match self {
            Self::PullsApart { measures, .. }
            | Self::OneLight { measures, .. }
            | Self::SameLights { measures, .. }
            | Self::CannotJudge { measures, .. }
            | Self::Missing { measures, .. } => measures.clone(),
            Self::Tension { measure, .. }
            | Self::HoldsByOne { measure, .. }
            | Self::MustHold { measure, .. } => vec![*measure],
            Self::Split { at, .. } => vec![at.0],
            Self::AtLeastAsGood { better, other, .. } => vec![*better, *other],
            Self::EqualsByOne { measure, others, .. } => {
                std::iter::once(*measure).chain(others.iter().copied()).collect()
            }
        }
    }

    /// The criteria it names: of a tension first the green one; of two measures that are compared,
    /// those on which they differ.
    pub fn criteria(&self) -> Vec<CriterionId> {
        match self {
            Self::PullsApart { high, low, .. } | Self::Tension { high, low, .. } => {
                vec![*high, *low]
            }
            Self::Split { at, .. } => vec![at.1],
            Self::AtLeastAsGood { greener, .. } => greener.clone(),
            Self::SameLights { criteria, .. } => vec![criteria.0, criteria.1],
            Self::OneLight { criterion, .. }
            | Self::CannotJudge { criterion, .. }
            | Self::HoldsByOne { criterion, .. }
            | Self::EqualsByOne { criterion, .. }
            | Self::MustHold { criterion, .. } => vec![*criterion],
            Self::Missing { crossings, .. } => {
                let mut seen = BTreeSet::new();
                let criteria = crossings.iter().map(|(_, criterion)| *criterion);
                criteria.filter(|criterion| seen.insert(*criterion)).collect()
            }
        }
    }

    /// Where the words of an answer are kept.
    pub const fn answer_place(&self) -> AnswerPlace {
        match self {
            Self::Split { at, .. } => AnswerPlace::Rationale(*at),
            Self::Tension { measure, .. }
            | Self::AtLeastAsGood { better: measure, .. }
            | Self::HoldsByOne { measure, .. }
            | Self::EqualsByOne { measure, .. }
            | Self::MustHold { measure, .. } => AnswerPlace::Why(*measure),
            Self::PullsApart { .. }
            | Self::OneLight { .. }
            | Self::SameLights { .. }
            | Self::CannotJudge { .. }
            | Self::Missing { .. } => AnswerPlace::Question,
        }
    }

    /// Where it leads, what is nearest first.
    pub fn leads(&self) -> Vec<Lead> {
        match self {
            Self::Tension { measure, high, low } => vec![
                Lead::Crossing((*measure, *low)),
                Lead::Crossing((*measure, *high)),
                Lead::Decision(*measure),
            ],
            Self::Split { at, .. } => vec![Lead::Crossing(*at)],
            Self::AtLeastAsGood { better, other, greener, .. } => {
                let crossings = greener.iter().take(1).map(|c| Lead::Crossing((*better, *c)));
                let decisions = [Lead::Decision(*better), Lead::Decision(*other)];
                decisions.into_iter().chain(crossings).collect()
            }
            Self::HoldsByOne { measure, criterion }
            | Self::EqualsByOne { measure, criterion, .. }
            | Self::MustHold { measure, criterion, .. } => {
                vec![Lead::Crossing((*measure, *criterion)), Lead::Decision(*measure)]
            }
            Self::PullsApart { high, low, .. } => {
                vec![Lead::Criterion(*high), Lead::Criterion(*low)]
            }
            Self::SameLights { criteria, .. } => {
                vec![Lead::Criterion(criteria.0), Lead::Criterion(criteria.1)]
            }
            Self::OneLight { criterion, .. } | Self::CannotJudge { criterion, .. } => {
                vec![Lead::Criterion(*criterion)]
            }
            Self::Missing { crossings, .. } if !crossings.is_empty() => {
                crossings.iter().take(MOST_LEADS).map(|at| Lead::Crossing(*at)).collect()
            }
            Self::Missing { what, measures, .. } => {
                let measures = measures.iter().take(MOST_LEADS);
                measures.map(|measure| Lead::Lacking(*measure, *what)).collect()
            }
        }
    }

    /// It, as far as it is about those measures: a question of what is missing asks for them alone.
    #[must_use]
    pub fn among(&self, is_one: &dyn Fn(MeasureId) -> bool) -> Option<Self> {
        let Self::Missing { what, measures, crossings } = self else {
            return self.measures().into_iter().any(is_one).then(|| self.clone());
        };
        let measures: Vec<MeasureId> =
            measures.iter().copied().filter(|measure| is_one(*measure)).collect();
        let crossings = crossings.iter().copied().filter(|at| is_one(at.0)).collect();
        (!measures.is_empty()).then_some(Self::Missing { what: *what, measures, crossings })
    }
}

/// How many pairs of measures are compared aloud: nobody talks about a million of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Up to so many all are asked about.
    pub most: usize,
    /// Of more, so many for each measure.
    pub of_each: usize,
}

impl Bound {
    /// What can be looked at in a window.
    pub const FOR_WINDOW: Self = Self { most: 2000, of_each: 5 };
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The questions, by kind.
    pub questions: Vec<Question>,
    /// So many pairs of measures more could be compared.
    pub pairs_left_out: usize,
}

/// The questions of a session, by kind. The criteria in `without` count as if they had not been
/// asked.
pub fn questions(session: &Session, without: &BTreeSet<CriterionId>) -> Vec<Question> {
    ask(session, without, None).questions
}

/// The same, with no more pairs of measures than a bound allows.
pub fn ask(session: &Session, without: &BTreeSet<CriterionId>, bound: Option<Bound>) -> Asked {
    let grid = Grid::of(session, without);
    let (mut questions, mut pairs_left_out) = (Vec::new(), 0);
    for kind in QuestionKind::ALL {
        match kind {
            QuestionKind::Tension => tension::ask(&grid, &mut questions),
            QuestionKind::Split => split::ask(&grid, &mut questions),
            QuestionKind::AtLeastAsGood => {
                pairs_left_out = outdone::ask(&grid, bound, &mut questions);
            }
            QuestionKind::NoDifference => no_difference::ask(&grid, &mut questions),
            QuestionKind::OneStep => one_step::ask(&grid, &mut questions),
            QuestionKind::MustHold => must_hold::ask(&grid, &mut questions),
            QuestionKind::Missing => missing::ask(&grid, &mut questions),
        }
    }
    Asked { questions, pairs_left_out }
}

/// Whether any crossing has a mark: before that there is nothing to ask about.
pub fn has_lights(session: &Session) -> bool {
    session.judgements.iter().any(|judgement| judgement.mark.is_some())
}
