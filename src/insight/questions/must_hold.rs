//! Must hold: measures on the roadmap that are red, or have no light, where they must hold.

use crate::domain::light::{Light, Mark};
use crate::insight::questions::Question;
use crate::insight::questions::grid::Grid;

pub(super) fn ask(grid: &Grid<'_>, questions: &mut Vec<Question>) {
    for row in (0..grid.measures.len()).filter(|row| grid.step(*row).is_some()) {
        let Some(measure) = grid.measures.get(row) else { continue };
        let must_hold = grid.criteria.iter().enumerate().filter(|(_, c)| c.must_hold);
        questions.extend(must_hold.filter_map(|(column, criterion)| {
            let mark = grid.mark(row, column);
            let holds = mark.and_then(Mark::light).is_some_and(Light::holds);
            let (measure, criterion) = (measure.id, criterion.id);
            (!holds).then_some(Question::MustHold { measure, criterion, mark })
        }));
    }
}
