//! Missing: what nobody has said of the measures, one question for all that lack the same.

use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::insight::questions::grid::Grid;
use crate::insight::questions::{Lack, Question};

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    questions.extend(Lack::ALL.into_iter().filter_map(|what| {
        let lacks: fn(&Measure) -> bool = match what {
            Lack::Mark => return in_crossings(grid, what, None),
            Lack::WhoFindsOut => return in_crossings(grid, what, Some(Mark::CannotJudge)),
            Lack::Owner => |measure| !measure.has_owner(),
            Lack::Benefits => |measure| measure.benefits.trim().is_empty(),
            Lack::Horizon => |measure| measure.horizon.is_none(),
            Lack::Kind => |measure| measure.kind.is_none(),
            Lack::Cost => |measure| measure.cost.is_none(),
        };
        let lacking = grid.measures.iter().filter(|measure| lacks(measure));
        question(what, lacking.map(|measure| measure.id).collect(), Vec::new())
    }));
}

/// The crossings with that mark; where something must be found out first, those where nobody does.
fn in_crossings(grid: &Grid<'_>, what: Lack, mark: Option<Mark>) -> Option<Question> {
    let nobody_fetches = |(measure, criterion): &Crossing| {
        let judgement = grid.session.judgement(*measure, *criterion);
        judgement.is_none_or(|j| j.missing.who.trim().is_empty() && j.missing.done.is_none())
    };
    let row = |row: usize, measure: &Measure| -> Vec<Crossing> {
        let columns = (0..grid.criteria.len()).filter(|column| grid.mark(row, *column) == mark);
        columns.filter_map(|at| Some((measure.id, grid.criteria.get(at)?.id))).collect()
    };
    let crossings = grid.measures.iter().enumerate().flat_map(|(at, measure)| row(at, measure));
    let crossings: Vec<Crossing> =
        crossings.filter(|at| what != Lack::WhoFindsOut || nobody_fetches(at)).collect();
    let mut measures: Vec<MeasureId> = crossings.iter().map(|at| at.0).collect();
    measures.dedup();
    question(what, measures, crossings)
}

fn question(what: Lack, measures: Vec<MeasureId>, crossings: Vec<Crossing>) -> Option<Question> {
    (!measures.is_empty()).then_some(Question::Missing { what, measures, crossings })
}
