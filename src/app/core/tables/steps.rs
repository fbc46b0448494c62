//! The steps of the roadmap as a table: where measures are decided to go means something only with them.

use crate::app::core::tables::making::{Making, Parts};
use crate::exchange::table_out::Kind;

impl Making<'_> {
    pub(super) fn steps(&self) -> Parts {
        let columns = self.columns([
            ("field-step-name", Kind::Name),
            ("sheet-meaning", Kind::Words),
            ("sheet-locked", Kind::Name),
        ]);
        let rows = self.session.steps.iter().map(|step| {
            vec![step.name.as_str().into(), step.meaning.as_str().into(), self.yes(step.locked)]
        });
        (1, columns, rows.collect())
    }
}
