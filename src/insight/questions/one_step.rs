//! One step: where one light would change the picture. Two cases only, so that it stays short.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::measure::MeasureId;
use crate::insight::questions::Question;
use crate::insight::questions::grid::Grid;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    questions.extend((0..grid.measures.len()).filter_map(|row| holds_by_one(grid, row)));
    let (chosen, others): (Vec<usize>, Vec<usize>) =
        (0..grid.measures.len()).partition(|row| grid.step(*row).is_some());
    // Found by their levels: no measure is compared with all others.
    let chosen = grid.by_levels(&chosen);
    for row in others.into_iter().filter(|row| grid.is_whole(*row)) {
        let columns = 0..grid.criteria.len();
        questions.extend(columns.filter_map(|column| equals_by_one(grid, row, column, &chosen)));
    }
}

/// A measure with a single light that does not hold where it must, and lights on all that must. That
/// light is red: a yellow one holds, so none keeps a measure from holding.
fn holds_by_one(grid: &Grid<'_>, row: usize) -> Option<Question> {
    let must_hold = grid.criteria.iter().enumerate().filter(|(_, c)| c.must_hold);
    let mut red = None;
    for (column, criterion) in must_hold {
        let light = grid.mark(row, column)?.light()?;
        if !light.holds() && red.replace(criterion.id).is_some() {
            return None;
        }
    }
    Some(Question::HoldsByOne { measure: grid.measures.get(row)?.id, criterion: red? })
}

/// With one greener light, yellow or green, the lights of some on the roadmap.
fn equals_by_one(
    grid: &Grid<'_>,
    row: usize,
    column: usize,
    chosen: &HashMap<Vec<u64>, Arc<[MeasureId]>>,
) -> Option<Question> {
    let mut alike = grid.raised(row, column).filter_map(|levels| chosen.get(&levels));
    let first = Arc::clone(alike.next()?);
    let others = match alike.next() {
        None => first,
        Some(greener) => {
            let mut all: Vec<MeasureId> = first.iter().chain(greener.iter()).copied().collect();
            all.sort_by_key(|id| grid.row(*id));
            all.into()
        }
    };
    Some(Question::EqualsByOne {
        measure: grid.measures.get(row)?.id,
        criterion: grid.criteria.get(column)?.id,
        others,
    })
}
