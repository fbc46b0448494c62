//! The measures as a table, with all that is said of them for all: this one comes in again whole. Why
//! a light is as it is stands right behind it.

use crate::app::core::names::{horizon_key, kind_key, outcome_name, stage_key};
use crate::app::core::phrases::name;
use crate::app::core::plan_words::amount;
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::cost::Cost;
use crate::domain::measure::Measure;
use crate::exchange::table_out::{Cell, Column, Kind};

impl Making<'_> {
    pub(super) fn measures(&self) -> Parts {
        let mut columns = self.columns([
            ("field-number", Kind::Number),
            ("field-title", Kind::Name),
            ("field-focus-area", Kind::Name),
            ("field-description", Kind::Words),
            ("field-kind", Kind::Name),
            ("field-owner", Kind::Name),
            ("field-benefits", Kind::Name),
            ("field-horizon", Kind::Name),
            ("field-state", Kind::Words),
            ("field-state-date", Kind::Day),
            ("sheet-stage", Kind::Name),
            ("sheet-stage-since", Kind::Day),
            ("field-cost", Kind::Amount),
            ("field-notes", Kind::Words),
            ("board-decision", Kind::Name),
            ("field-why", Kind::Words),
            ("field-queue-what", Kind::Words),
            ("sheet-again", Kind::Day),
        ]);
        for criterion in &self.session.criteria {
            columns.push(Column::new(name(self.texts, criterion.name.trim()), Kind::Light));
            columns.push(Column::new(self.t("field-rationale"), Kind::Words));
        }
        let rows = self.session.measures.iter().map(|measure| {
            let mut row = self.said_of(measure);
            row.extend(self.decided_on(measure));
            for criterion in &self.session.criteria {
                let judgement = self.session.judgement(measure.id, criterion.id);
                row.push(self.mark(judgement.and_then(|judgement| judgement.mark)));
                row.push(judgement.map_or("", |judgement| &judgement.rationale).into());
            }
            row
        });
        (2, columns, rows.collect())
    }

    fn said_of(&self, measure: &Measure) -> Vec<Cell> {
        vec![
            measure.number.as_str().into(),
            measure.title.as_str().into(),
            self.area(measure),
            measure.description.as_str().into(),
            self.named(kind_key, measure.kind),
            measure.owner.as_str().into(),
            measure.benefits.as_str().into(),
            self.named(horizon_key, measure.horizon),
            measure.state.as_str().into(),
            Cell::day(measure.state_date),
            self.named(stage_key, measure.stage),
            Cell::day(measure.stage_date),
            self.cost(measure.cost),
            measure.notes.as_str().into(),
        ]
    }

    fn decided_on(&self, measure: &Measure) -> [Cell; 4] {
        let decision = self.session.decision(measure.id);
        let outcome = decision.and_then(|decision| decision.outcome);
        [
            outcome_name(self.session, self.texts, outcome).into(),
            decision.map_or("", |decision| &decision.why).into(),
            decision.map_or("", |decision| &decision.queue.what).into(),
            Cell::day(decision.and_then(|decision| decision.queue.again)),
        ]
    }

    /// What it costs a year: an amount, or from and to as one writes them.
    fn cost(&self, cost: Option<Cost>) -> Cell {
        match cost {
            None => Cell::Empty,
            Some(cost) if cost.from() == cost.to() => Cell::Amount(cost.from()),
            Some(cost) => amount(self.texts, cost).into(),
        }
    }
}
