//! Who does what by when: what the meetings asked for, what would make lights green or is missing to
//! judge, and what measures deliver.

use crate::app::core::meeting_words::item_heading;
use crate::app::core::phrases::name;
use crate::app::core::tables::making::{Making, Parts};
use crate::domain::half_year::Due;
use crate::domain::judging::FollowUp as Of;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::progress::deliverable::Deliverable;
use crate::exchange::table_out::{Cell, Kind};
use crate::insight::points::{OpenPoint, points};

impl Making<'_> {
    pub(super) fn follow_ups(&self) -> Parts {
        let columns = self.columns([
            ("paper-what", Kind::Words),
            ("paper-who", Kind::Name),
            ("paper-due", Kind::Day),
            ("sheet-done", Kind::Day),
            ("field-kind", Kind::Name),
            ("paper-from", Kind::Words),
            ("field-follow-up-told", Kind::Words),
        ]);
        let of_meetings = self.session.follow_ups.iter().map(|entry| self.follow_up(entry));
        let crossings = points(self.session, true).into_iter().filter(|point| point.applies);
        let of_crossings = crossings.filter_map(|point| self.of_crossing(&point));
        let delivered = self.session.deliverables.iter().map(|it| self.deliverable(it));
        let rows = of_meetings.chain(of_crossings).chain(delivered);
        (1, columns, rows.collect())
    }

    fn measure_called(&self, id: Option<MeasureId>) -> String {
        id.and_then(|id| self.session.measure(id)).map(Measure::called).unwrap_or_default()
    }

    fn follow_up(&self, entry: &FollowUp) -> Vec<Cell> {
        let item = entry.item.and_then(|item| self.session.item(item));
        let from = item.map(|item| item_heading(self.texts, item)).unwrap_or_default();
        let told = entry.told.iter().map(|told| told.text.trim()).filter(|told| !told.is_empty());
        vec![
            entry.what.as_str().into(),
            entry.who.as_str().into(),
            Cell::day(entry.by),
            Cell::day(entry.done),
            self.t("field-follow-up-what").into(),
            from.into(),
            told.collect::<Vec<_>>().join("\n").into(),
        ]
    }

    /// What would make a light green, or what is missing to judge.
    fn of_crossing(&self, point: &OpenPoint<'_>) -> Option<Vec<Cell>> {
        let key = match point.which {
            Of::Condition => "paper-for-green",
            Of::Missing => "paper-missing",
        };
        let measure = self.measure_called(Some(point.crossing.0));
        let criterion = self.session.criterion(point.crossing.1)?;
        let criterion = name(self.texts, criterion.name.trim());
        Some(vec![
            point.item.what.as_str().into(),
            point.item.who.as_str().into(),
            Cell::day(point.item.by),
            Cell::day(point.item.done),
            self.t(key).into(),
            format!("{measure} – {criterion}").into(),
            Cell::Empty,
        ])
    }

    fn deliverable(&self, entry: &Deliverable) -> Vec<Cell> {
        let due = match entry.due {
            None => Cell::Empty,
            Some(Due::Day(day)) => Cell::Day(day),
            Some(Due::HalfYear(half)) => self.texts.half_year(half.year(), half.half()).into(),
        };
        vec![
            entry.what.as_str().into(),
            entry.who.as_str().into(),
            due,
            Cell::day(entry.done),
            self.t("field-deliverable-what").into(),
            self.measure_called(entry.measure).into(),
            Cell::Empty,
        ]
    }
}
