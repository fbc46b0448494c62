//! Which lights a question is shown with: a row a measure, under the criteria.

use std::collections::BTreeSet;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::insight::questions::Question;

/// What a question is shown with.
#[derive(Debug)]
pub struct QuestionTable<'a> {
    /// The rows, as many as are shown.
    pub measures: Vec<&'a Measure>,
    /// How many measures more it is about.
    pub more: usize,
    /// The columns.
    pub criteria: Vec<&'a Criterion>,
    /// Whether it asks how the rows differ.
    pub compares: bool,
    named: Vec<CriterionId>,
}

impl<'a> QuestionTable<'a> {
    /// That of a question, with so many rows at most, without some criteria.
    pub fn of(
        session: &'a Session,
        question: &Question,
        without: &BTreeSet<CriterionId>,
        most: usize,
    ) -> Self {
        let all: Vec<MeasureId> = question.measures();
        let named = question.criteria();
        // Where it is about criteria, it is not about all of a measure.
        let of_criteria = matches!(
            question,
            Question::PullsApart { .. }
                | Question::OneLight { .. }
                | Question::SameLights { .. }
                | Question::CannotJudge { .. }
        );
        let is_shown = |criterion: &&Criterion| {
            !without.contains(&criterion.id) && (!of_criteria || named.contains(&criterion.id))
        };
        let criteria = session.criteria.iter().filter(is_shown).collect();
        let measures: Vec<&Measure> =
            all.iter().take(most).filter_map(|id| session.measure(*id)).collect();
        let names_all = of_criteria || matches!(question, Question::Missing { .. });
        Self {
            more: all.len().saturating_sub(measures.len()),
            measures,
            criteria,
            compares: matches!(question, Question::AtLeastAsGood { .. }),
            named: if names_all { Vec::new() } else { named },
        }
    }

    /// Whether the question is about the lights under a criterion.
    pub fn is_named(&self, criterion: CriterionId) -> bool {
        self.named.contains(&criterion)
    }

    /// Whether all rows have one mark under a criterion.
    pub fn is_same(&self, session: &Session, criterion: CriterionId) -> bool {
        let mut marks = self.measures.iter().map(|measure| session.mark(measure.id, criterion));
        let first = marks.next();
        marks.all(|mark| Some(mark) == first)
    }
}
