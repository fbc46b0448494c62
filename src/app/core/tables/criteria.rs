//! The criteria as a table, with what it takes to be high, medium and low.

use crate::app::core::tables::making::{Making, Parts};
use crate::exchange::table_out::Kind;

impl Making<'_> {
    pub(super) fn criteria(&self) -> Parts {
        let columns = self.columns([
            ("field-criterion-name", Kind::Name),
            ("field-short-criterion", Kind::Name),
            ("field-question", Kind::Words),
            ("mark-high", Kind::Words),
            ("mark-medium", Kind::Words),
            ("mark-low", Kind::Words),
            ("sheet-must-hold", Kind::Name),
        ]);
        let rows = self.session.criteria.iter().map(|criterion| {
            vec![
                criterion.name.as_str().into(),
                criterion.short.as_str().into(),
                criterion.question.as_str().into(),
                criterion.high.as_str().into(),
                criterion.medium.as_str().into(),
                criterion.low.as_str().into(),
                self.yes(criterion.must_hold),
            ]
        });
        (1, columns, rows.collect())
    }
}
