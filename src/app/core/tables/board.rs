//! The board as a table: a light in words for each measure on each criterion.

use crate::app::core::names::outcome_name;
use crate::app::core::phrases::name;
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::measure::Measure;
use crate::exchange::table_out::{Cell, Column, Kind};

impl Making<'_> {
    pub(super) fn board(&self) -> Parts {
        self.board_of(self.session.measures.iter())
    }

    /// The board of some measures, in their order.
    pub(super) fn board_of<'m>(&self, measures: impl Iterator<Item = &'m Measure>) -> Parts {
        let first = [
            ("field-number", Kind::Number),
            ("field-title", Kind::Name),
            ("field-focus-area", Kind::Name),
        ];
        let mut columns = self.columns(first);
        for criterion in &self.session.criteria {
            columns.push(Column::new(name(self.texts, criterion.name.trim()), Kind::Light));
        }
        columns.extend(self.columns([("board-decision", Kind::Name), ("field-why", Kind::Words)]));
        let rows = measures.map(|measure| {
            let mut row: Vec<Cell> = vec![
                measure.number.as_str().into(),
                measure.title.as_str().into(),
                self.area(measure),
            ];
            for criterion in &self.session.criteria {
                row.push(self.mark(self.session.mark(measure.id, criterion.id)));
            }
            let decision = self.session.decision(measure.id);
            let outcome = decision.and_then(|decision| decision.outcome);
            row.push(outcome_name(self.session, self.texts, outcome).into());
            row.push(decision.map_or("", |decision| &decision.why).into());
            row
        });
        (2, columns, rows.collect())
    }
}
