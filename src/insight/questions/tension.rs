//! Tension: measures with both green and red, and which criteria pull apart most often.

use crate::domain::light::Mark;
use crate::insight::questions::Question;
use crate::insight::questions::grid::Grid;

/// From so many measures on, two criteria pull apart often.
const OFTEN: usize = 2;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    let often = Often::of(grid);
    questions.extend(often.most().into_iter().filter_map(|pair| pulls_apart(grid, pair)));
    questions.extend((0..grid.measures.len()).filter_map(|row| tension(grid, &often, row)));
}

/// In how many measures each criterion is green where each other one is red.
struct Often {
    counts: Vec<usize>,
    columns: usize,
}

impl Often {
    fn of(grid: &Grid<'_>) -> Self {
        let columns = grid.columns.len();
        let pairs = grid
            .columns
            .iter()
            .flat_map(|green| grid.columns.iter().map(|red| green.high.and(&red.low).len()));
        Self { counts: pairs.collect(), columns }
    }

    fn count(&self, (green, red): (usize, usize)) -> usize {
        self.counts.get(green * self.columns + red).copied().unwrap_or(0)
    }

    /// The pair that pulls apart most often, the first of several.
    fn most(&self) -> Option<(usize, usize)> {
        let most = self.counts.iter().copied().max().filter(|count| *count >= OFTEN)?;
        let at = self.counts.iter().position(|count| *count == most)?;
        Some((at / self.columns, at % self.columns))
    }
}

fn pulls_apart(grid: &Grid<'_>, (green, red): (usize, usize)) -> Option<Question> {
    let (high, low) = (grid.columns.get(green)?, grid.columns.get(red)?);
    Some(Question::PullsApart {
        high: grid.criteria.get(green)?.id,
        low: grid.criteria.get(red)?.id,
        measures: grid.measures_at(high.high.and(&low.low).iter()),
        of: high.judged().and(&low.judged()).len(),
    })
}

/// Names a criterion that must hold, a red one rather than a green one; else the two that most
/// often pull apart.
fn tension(grid: &Grid<'_>, often: &Often, row: usize) -> Option<Question> {
    let with = |mark: Mark| {
        (0..grid.criteria.len()).filter(move |column| grid.mark(row, *column) == Some(mark))
    };
    let must_hold = |at: usize| grid.criteria.get(at).is_some_and(|criterion| criterion.must_hold);
    let pairs = with(Mark::High).flat_map(|green| with(Mark::Low).map(move |red| (green, red)));
    let (green, red) = pairs.min_by_key(|&(green, red)| {
        let named = match (must_hold(red), must_hold(green)) {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        };
        (named, std::cmp::Reverse(often.count((green, red))), green, red)
    })?;
    Some(Question::Tension {
        measure: grid.measures.get(row)?.id,
        high: grid.criteria.get(green)?.id,
        low: grid.criteria.get(red)?.id,
    })
}
