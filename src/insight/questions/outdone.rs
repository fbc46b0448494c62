//! At least as good everywhere: a measure that stands on the roadmap, and one that is at least as
//! green on each criterion and greener on one, but stands later or not at all.

use std::collections::BTreeSet;

use crate::domain::judgement::Judgement;
use crate::domain::judging::Crossing;
use crate::insight::questions::grid::Grid;
use crate::insight::questions::{Bound, Question};

/// Asks; gives how many pairs are not asked about. With a bound, and more pairs than it allows, only
/// so many of each measure are.
pub(super) fn ask(grid: &Grid<'_>, bound: Option<Bound>, questions: &mut Vec<Question>) -> usize {
    let pairs = Pairs::of(grid);
    let of_each = bound.filter(|bound| pairs.are_more_than(bound.most)).map(|it| it.of_each);
    let outdated: BTreeSet<Crossing> = grid
        .session
        .judgements
        .iter()
        .filter(|judgement| judgement.is_outdated())
        .map(Judgement::key)
        .collect();
    let mut left_out = 0;
    for better in &pairs.rows {
        let mut others = pairs.outdone_by(*better);
        let asked = others.by_ref().take(of_each.unwrap_or(usize::MAX));
        questions.extend(asked.filter_map(|other| question(grid, &outdated, *better, other)));
        left_out += others.count();
    }
    left_out
}

/// All that can be compared.
struct Pairs<'g, 's> {
    grid: &'g Grid<'s>,
    /// Those that something is decided for: of others nobody has said that they come later.
    rows: Vec<usize>,
    /// Those on the roadmap, with their steps.
    chosen: Vec<(usize, usize)>,
}

impl<'g, 's> Pairs<'g, 's> {
    fn of(grid: &'g Grid<'s>) -> Self {
        let is_decided = |row: &usize| grid.outcomes.get(*row).copied().flatten().is_some();
        let rows = (0..grid.measures.len()).filter(|row| grid.is_whole(*row) && is_decided(row));
        let rows: Vec<usize> = rows.collect();
        let chosen = rows.iter().filter_map(|row| Some((*row, grid.step(*row)?))).collect();
        Self { grid, rows, chosen }
    }

    /// Those that come before a measure, though it is at least as good everywhere.
    fn outdone_by(&self, better: usize) -> impl Iterator<Item = usize> + '_ {
        let step = self.grid.step(better);
        let comes_later = move |earlier: usize| step.is_none_or(|step| step > earlier);
        let others = self.chosen.iter().filter(move |(_, earlier)| comes_later(*earlier));
        others.map(|(other, _)| *other).filter(move |other| self.grid.outdoes(better, *other))
    }

    fn are_more_than(&self, most: usize) -> bool {
        self.rows.iter().flat_map(|better| self.outdone_by(*better)).nth(most).is_some()
    }
}

fn question(
    grid: &Grid<'_>,
    outdated: &BTreeSet<Crossing>,
    better: usize,
    other: usize,
) -> Option<Question> {
    let (one, two) = (grid.measures.get(better)?.id, grid.measures.get(other)?.id);
    let of_either = [one, two].into_iter().filter(|_| !outdated.is_empty());
    let earlier_wording = of_either
        .flat_map(|measure| grid.criteria.iter().map(move |criterion| (measure, criterion.id)))
        .filter(|at| outdated.contains(at))
        .collect();
    let greener = grid.greener(better, other);
    Some(Question::AtLeastAsGood { better: one, other: two, greener, earlier_wording })
}
