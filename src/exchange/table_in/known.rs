//! Which of the measures that are there a row is: by what a person says, by its number, or else by its
//! title.

use std::collections::{HashMap, HashSet};

use crate::domain::list::List;
use crate::domain::lists::EntryId;
use crate::domain::measure::{Measure, MeasureId};
use crate::exchange::table_in::mapping::Mapping;
use crate::exchange::table_in::near::Near;
use crate::exchange::table_in::report::Fate;
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::words::plain;

/// The measures that are there, and which of them rows have been taken for.
pub(super) struct Known<'a> {
    by_number: HashMap<String, MeasureId>,
    /// Those that have no number in the session or none in the table are known by their titles.
    by_title: HashMap<String, MeasureId>,
    near: Near<'a>,
    used: HashSet<MeasureId>,
}

impl<'a> Known<'a> {
    pub(super) fn of(measures: &'a List<Measure>) -> Self {
        let titles: Vec<String> = measures.iter().map(|it| plain(&it.title)).collect();
        let numbers = measures.iter().map(|it| plain(&it.number));
        let ids = || measures.iter().map(|it| it.id);
        let said = |(words, _): &(String, MeasureId)| !words.is_empty();
        let by_number = numbers.zip(ids()).filter(said).collect();
        let by_title = titles.iter().cloned().zip(ids()).filter(said).collect();
        Self { by_number, by_title, near: Near::of(measures, titles), used: HashSet::new() }
    }

    /// What becomes of a row with that number and title.
    pub(super) fn fate(&mut self, row: &Row, number: &str, title: &str, mapping: &Mapping) -> Fate {
        let same = mapping.same.get(&row.number);
        let there = same.or_else(|| self.by_number.get(&plain(number)));
        let there = there.or_else(|| self.by_title.get(&plain(title)));
        // A second row of that number is another measure.
        if let Some(id) = there.copied().filter(|id| !self.used.contains(id)) {
            if !mapping.update {
                return Fate::Doubled(EntryId::Measure(id));
            }
            self.used.insert(id);
            return Fate::Updated(EntryId::Measure(id));
        }
        let near = self.near.to(title).filter(|near| !self.used.contains(&near.id));
        near.map_or(Fate::New, |near| Fate::Near(EntryId::Measure(near.id)))
    }
}
