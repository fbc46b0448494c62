//! One step: where one light would change the picture. Two cases only, so that it stays short.

use crate::domain::criterion::CriterionId;
use crate::insight::questions::Question;
use crate::insight::questions::grid::Grid;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    questions.extend((0..grid.measures.len()).filter_map(|row| holds_by_one(grid, row)));
    let chosen: Vec<usize> = (0..grid.measures.len())
        .filter(|row| grid.is_whole(*row) && grid.step(*row).is_some())
        .collect();
    for row in (0..grid.measures.len()).filter(|row| grid.is_whole(*row)) {
        if grid.step(row).is_none() {
            equals_by_one(grid, row, &chosen, questions);
        }
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

/// Asks once for each light that would do, with all on the roadmap that it would equal.
fn equals_by_one(grid: &Grid<'_>, row: usize, chosen: &[usize], questions: &mut Vec<Question>) {
    let Some(measure) = grid.measures.get(row) else { return };
    let mut by_light: Vec<(CriterionId, Vec<usize>)> = Vec::new();
    for other in chosen {
        let Some(criterion) = grid.one_short(row, *other) else { continue };
        match by_light.iter_mut().find(|(known, _)| *known == criterion) {
            Some((_, others)) => others.push(*other),
            None => by_light.push((criterion, vec![*other])),
        }
    }
    by_light.sort_by_key(|(criterion, _)| grid.column(*criterion));
    questions.extend(by_light.into_iter().map(|(criterion, others)| Question::EqualsByOne {
        measure: measure.id,
        criterion,
        others: grid.measures_at(others.into_iter()),
    }));
}
