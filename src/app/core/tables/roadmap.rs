//! The roadmap as a table: step by step, within each as on the roadmap; then the queue.

use crate::app::core::names::{horizon_key, kind_key, outcome_name};
use crate::app::core::plan_words::shelf_key;
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::exchange::table_out::{Cell, Kind};
use crate::insight::plan::Plan;
use crate::insight::rows::Rows;

impl Making<'_> {
    pub(super) fn roadmap(&self) -> Parts {
        let columns = self.columns([
            ("field-step-name", Kind::Name),
            ("field-number", Kind::Number),
            ("field-title", Kind::Name),
            ("field-focus-area", Kind::Name),
            ("field-kind", Kind::Name),
            ("field-horizon", Kind::Name),
            ("field-owner", Kind::Name),
            ("field-shelf", Kind::Name),
            ("field-frame-name", Kind::Name),
            ("sheet-cost-from", Kind::Amount),
            ("sheet-cost-to", Kind::Amount),
            ("field-why", Kind::Words),
            ("field-queue-what", Kind::Words),
            ("sheet-again", Kind::Day),
        ]);
        // Nothing that is shown of it depends on the day.
        let today = Date::FIRST_OF_2000;
        let plan = Plan::of(self.session, &self.alphabet, today, Rows::default(), None);
        let standing = (0..plan.steps.len()).flat_map(|column| plan.at_step(column));
        let queued = plan.queue.iter().map(|queued| queued.measure);
        let rows = standing.chain(queued).filter_map(|id| self.planned(id));
        (3, columns, rows.collect())
    }

    fn planned(&self, id: MeasureId) -> Option<Vec<Cell>> {
        let measure = self.session.measure(id)?;
        let decision = self.session.decision(id)?;
        let is_queued = decision.outcome == Some(Outcome::Queue);
        // What the queue asks of it is kept, and counts there alone.
        let queue = Some(&decision.queue).filter(|_| is_queued);
        let paid = decision.shelf.filter(|_| !is_queued);
        let frame = decision.frame.filter(|_| !is_queued);
        let frame = frame.and_then(|frame| self.session.frame(frame));
        let money = |of: fn(crate::domain::cost::Cost) -> u32| {
            measure.cost.map_or(Cell::Empty, |cost| Cell::Amount(of(cost)))
        };
        Some(vec![
            outcome_name(self.session, self.texts, decision.outcome).into(),
            measure.number.as_str().into(),
            measure.title.as_str().into(),
            self.area(measure),
            self.named(kind_key, measure.kind),
            self.named(horizon_key, measure.horizon),
            measure.owner.as_str().into(),
            self.named(shelf_key, paid),
            frame.map_or("", |frame| &frame.name).into(),
            money(crate::domain::cost::Cost::from),
            money(crate::domain::cost::Cost::to),
            decision.why.as_str().into(),
            queue.map_or("", |queue| &queue.what).into(),
            Cell::day(queue.and_then(|queue| queue.again)),
        ])
    }
}
