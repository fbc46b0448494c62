//! The rounds that were shown as a table: how many gave each answer, and who, where that may be told.

use crate::app::core::names::answer_key;
use crate::app::core::phrases::{name, who_answered};
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::round::{Answer, Round};
use crate::exchange::table_out::{Cell, Column, Kind};

impl Making<'_> {
    pub(super) fn rounds(&self) -> Parts {
        let mut columns = self.columns([
            ("field-number", Kind::Number),
            ("field-title", Kind::Name),
            ("field-criterion-name", Kind::Name),
            ("sheet-round", Kind::Count),
            ("sheet-shown", Kind::Day),
            ("sheet-anonymous", Kind::Name),
        ]);
        for answer in Answer::ALL.into_iter().map(Some).chain([None]) {
            let args = [("answer", self.t(answer_key(answer)).into())];
            columns.push(Column::new(self.texts.with("sheet-answers", &args), Kind::Count));
        }
        columns.extend(self.columns([("sheet-who-answered", Kind::Words)]));
        let shown = self.session.rounds.iter().filter_map(|round| self.round(round));
        (3, columns, shown.collect())
    }

    /// A round; nothing while its answers are hidden.
    fn round(&self, round: &Round) -> Option<Vec<Cell>> {
        let (tally, shown) = (round.tally()?, round.revealed?);
        let measure = self.session.measure(round.measure)?;
        let criterion = self.session.criterion(round.criterion)?;
        let number = usize::try_from(round.number).unwrap_or(usize::MAX);
        let mut row = vec![
            measure.number.as_str().into(),
            measure.title.as_str().into(),
            name(self.texts, criterion.name.trim()).into_owned().into(),
            Cell::Count(number),
            Cell::Day(shown.day()),
            self.yes(round.anonymous),
        ];
        row.extend(Answer::ALL.map(|answer| Cell::Count(tally.of(answer))));
        row.push(Cell::Count(tally.silent));
        let who = who_answered(self.texts, round).unwrap_or_default();
        row.push(who.join("\n").into());
        Some(row)
    }
}
