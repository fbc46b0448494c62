//! What all tables are made with.

use crate::app::core::names::mark_key;
use crate::domain::focus_area::FocusArea;
use crate::domain::light::Mark;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::exchange::paper::Sign;
use crate::exchange::table_out::{Cell, Column, Kind};
use crate::i18n::Texts;
use crate::insight::order::Alphabet;

/// What tables are made of, and in which words.
pub(super) struct Making<'a> {
    pub(super) session: &'a Session,
    pub(super) texts: &'a Texts,
    pub(super) alphabet: Alphabet,
}

impl<'a> Making<'a> {
    pub(super) fn of(session: &'a Session, texts: &'a Texts) -> Self {
        Self { session, texts, alphabet: Alphabet::of(texts.tag()) }
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.texts.get(key).into_owned()
    }

    /// Columns by the keys of their heads.
    pub(super) fn columns<const N: usize>(&self, columns: [(&str, Kind); N]) -> Vec<Column> {
        columns.map(|(key, kind)| Column::new(self.t(key), kind)).to_vec()
    }

    pub(super) fn mark_words(&self, mark: Mark) -> (Sign, String) {
        (Sign::of_mark(Some(mark)), self.t(mark_key(Some(mark))))
    }

    /// A mark as its sign and word; nothing where a crossing has none.
    pub(super) fn mark(&self, mark: Option<Mark>) -> Cell {
        mark.map_or(Cell::Empty, |mark| {
            let (sign, word) = self.mark_words(mark);
            Cell::Light(sign, word)
        })
    }

    /// The key of a name where there is one to be named; nothing else.
    pub(super) fn named<T>(
        &self,
        key: impl Fn(Option<T>) -> &'static str,
        value: Option<T>,
    ) -> Cell {
        value.map_or(Cell::Empty, |value| self.t(key(Some(value))).into())
    }

    /// The focus area. Where others have one, a measure without says so: whoever reads tables takes an
    /// empty cell for the one above.
    pub(super) fn area(&self, measure: &Measure) -> Cell {
        let area = measure.focus_area.and_then(|area| self.session.find::<FocusArea>(area));
        let without = if self.session.focus_areas.is_empty() { "" } else { "–" };
        area.map_or(without, |area| &area.name).into()
    }

    pub(super) fn yes(&self, is_so: bool) -> Cell {
        if is_so { self.t("sheet-yes").into() } else { Cell::Empty }
    }
}

/// How many of the first columns are heads, the columns, and the rows.
pub(super) type Parts = (usize, Vec<Column>, Vec<Vec<Cell>>);
