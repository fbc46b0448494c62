//! Criteria that do not tell measures apart: one light, or the lights of another criterion, on two
//! of three of those judged; and criteria on which most cannot be judged yet.

use crate::domain::light::Light;
use crate::insight::questions::Question;
use crate::insight::questions::grid::{Column, Grid, Places};

/// Of fewer measures nobody can say whether a criterion tells them apart.
const LEAST: usize = 6;

/// Whether some of them are two of three, of enough.
const fn are_most(some: usize, of: usize) -> bool {
    of >= LEAST && some * 3 >= of * 2
}

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    let judged: Vec<Places> = grid.columns.iter().map(Column::judged).collect();
    questions.extend((0..grid.columns.len()).filter_map(|at| one_light(grid, &judged, at)));
    for first in 0..grid.columns.len() {
        let later = first + 1..grid.columns.len();
        questions.extend(later.filter_map(|at| same_lights(grid, &judged, first, at)));
    }
    questions.extend((0..grid.columns.len()).filter_map(|at| cannot_judge(grid, at)));
}

fn one_light(grid: &Grid<'_>, judged: &[Places], at: usize) -> Option<Question> {
    let (column, of) = (grid.columns.get(at)?, judged.get(at)?.len());
    let light = Light::ALL.into_iter().find(|light| are_most(column.of(*light).len(), of))?;
    let measures = grid.measures_at(column.of(light).iter());
    Some(Question::OneLight { criterion: grid.criteria.get(at)?.id, light, measures, of })
}

fn same_lights(
    grid: &Grid<'_>,
    judged: &[Places],
    first: usize,
    second: usize,
) -> Option<Question> {
    let of = judged.get(first)?.and(judged.get(second)?).len();
    let (one, two) = (grid.columns.get(first)?, grid.columns.get(second)?);
    let same = one.high.and(&two.high).or(&one.medium.and(&two.medium)).or(&one.low.and(&two.low));
    let criteria = (grid.criteria.get(first)?.id, grid.criteria.get(second)?.id);
    are_most(same.len(), of).then(|| Question::SameLights {
        criteria,
        measures: grid.measures_at(same.iter()),
        of,
    })
}

fn cannot_judge(grid: &Grid<'_>, at: usize) -> Option<Question> {
    let (cannot, of) = (&grid.columns.get(at)?.cannot_judge, grid.measures.len());
    (cannot.len() * 2 > of).then_some(Question::CannotJudge {
        criterion: grid.criteria.get(at)?.id,
        measures: grid.measures_at(cannot.iter()),
        of,
    })
}
