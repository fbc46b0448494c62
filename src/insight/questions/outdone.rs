//! At least as good everywhere: a measure that stands on the roadmap, and one that is at least as
//! green on each criterion and greener on one, but stands later or not at all.

use std::collections::BTreeSet;

use crate::domain::judgement::Judgement;
use crate::domain::judging::Crossing;
use crate::insight::questions::Question;
use crate::insight::questions::grid::Grid;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    let outdated: BTreeSet<Crossing> = grid
        .session
        .judgements
        .iter()
        .filter(|judgement| judgement.is_outdated())
        .map(Judgement::key)
        .collect();
    let rows = || (0..grid.measures.len()).filter(|row| grid.is_whole(*row));
    let chosen: Vec<(usize, usize)> =
        rows().filter_map(|row| Some((row, grid.step(row)?))).collect();
    for better in rows() {
        // Of what is not decided nobody has said that it comes later.
        if grid.outcomes.get(better).copied().flatten().is_none() {
            continue;
        }
        let step = grid.step(better);
        for (other, earlier) in &chosen {
            let comes_later = step.is_none_or(|step| step > *earlier);
            if comes_later && grid.outdoes(better, *other) {
                questions.extend(question(grid, &outdated, better, *other));
            }
        }
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
