//! What stands below the heads of a table, and what its columns are taken for by that.

use crate::domain::lists::EntryKind;
use crate::exchange::table_in::lights::{LightWords, Marks, NOTHING_SAID, Reading};
use crate::exchange::table_in::list::TableList;
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{TableColumn, TableWords};

/// What stands below the heads.
pub(super) struct Below<'a> {
    pub(super) rows: &'a [Row],
    pub(super) words: &'a TableWords,
}

impl Below<'_> {
    fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| row.cell(at)).filter(|cell| !values::is_blank(cell))
    }

    /// Whether a cell is something else than words.
    fn is_value(&self, cell: &str) -> bool {
        Marks::of([cell].into_iter(), self.words, &NOTHING_SAID).is_mark(cell)
            || values::is_number(cell)
            || values::is_amount(cell, self.words)
            || values::is_day(cell, self.words)
    }

    /// Whether a column holds lights, and nothing else.
    pub(super) fn holds_marks(&self, at: usize) -> bool {
        let marks = Marks::of(self.column(at), self.words, &NOTHING_SAID);
        let mut cells = self.column(at).peekable();
        cells.peek().is_some() && cells.all(|cell| marks.is_mark(cell))
    }

    /// Whether all that stands in a column means a light, or lies between two, and most of it one.
    pub(super) fn holds_lights(&self, at: usize, said: &LightWords) -> bool {
        let marks = Marks::of(self.column(at), self.words, said);
        let (mut lights, mut between) = (0, 0);
        for cell in self.column(at) {
            match marks.reading(cell) {
                Reading::Mark(_) => lights += 1,
                Reading::Between | Reading::Nothing => between += 1,
                Reading::Unknown => return false,
            }
        }
        lights > between
    }

    /// Whether a column holds anything, and nothing that is words.
    fn holds_values(&self, at: usize) -> bool {
        let mut cells = self.column(at).peekable();
        cells.peek().is_some() && cells.all(|cell| self.is_value(cell))
    }

    /// Whether a column holds anything that is words.
    fn holds_words(&self, at: usize) -> bool {
        self.column(at).next().is_some() && !self.holds_values(at)
    }

    /// Whether a column holds numbers of measures, and nothing else.
    fn holds_numbers(&self, at: usize) -> bool {
        let mut cells = self.column(at).peekable();
        cells.peek().is_some() && cells.all(values::is_number)
    }

    /// The same of the rows that hold more than one cell: what stands alone heads those below it.
    fn numbers_its_rows(&self, at: usize) -> bool {
        let rows = self.rows.iter().filter(|row| row.filled().count() > 1);
        let mut cells = rows.map(|row| row.cell(at)).peekable();
        cells.peek().is_some() && cells.all(values::is_number)
    }

    /// Whether the first row stands above columns of values, without being one.
    pub(super) fn begins_with_heads(&self) -> bool {
        let [first, rest @ ..] = self.rows else { return false };
        let below = Below { rows: rest, words: self.words };
        let is_words = |cell: &str| !cell.is_empty() && !self.is_value(cell);
        let stands_above = |at| is_words(first.cell(at)) && below.holds_values(at);
        // A list of its own may begin with words in any place.
        (0..first.cells.len()).filter(|at| stands_above(*at)).count() > 0
            && first.filled().all(|(_, cell)| is_words(cell))
            && first.filled().count() > 1
    }

    /// Finds by what stands in them the columns that no head names.
    pub(super) fn fill_in(&self, columns: &mut [Target], kind: EntryKind, head: Option<&Row>) {
        let has_heads = head.is_some();
        let no_head_above_first = head.is_none_or(|head| head.cell(0).is_empty());
        let is_free = |columns: &[Target], at: usize| columns[at] == Target::Unknown;
        let has = |columns: &[Target], column| columns.contains(&Target::Field(column));
        if kind == EntryKind::Participant && !has(columns, TableColumn::Name) {
            // Who comes for themselves is called by their own name.
            let person = columns.iter().position(|c| *c == Target::Field(TableColumn::Person));
            if let Some(at) = person {
                columns[at] = Target::Field(TableColumn::Name);
            }
        }
        let wants_number = kind == EntryKind::Measure && !has(columns, TableColumn::Number);
        if wants_number
            && columns.len() > 1
            && is_free(columns, 0)
            && no_head_above_first
            && self.numbers_its_rows(0)
        {
            columns[0] = Target::Field(TableColumn::Number);
        }
        let name = columns.iter().position(|c| *c == Target::Field(TableColumn::Name));
        if kind == EntryKind::Measure
            && !has(columns, TableColumn::Number)
            && let Some(at) = name
            && self.holds_numbers(at)
            && (0..columns.len()).any(|at| is_free(columns, at) && self.holds_words(at))
        {
            // "Case" above and so on is what they are numbered by, and not called.
            columns[at] = Target::Field(TableColumn::Number);
        }
        if !has(columns, TableColumn::Name) {
            let mut free = (0..columns.len()).filter(|at| is_free(columns, *at));
            let words = free.clone().find(|at| self.holds_words(*at));
            let described =
                columns.iter().position(|c| *c == Target::Field(TableColumn::Description));
            // What has only a description is called by it.
            if let Some(at) = words.or(described).or_else(|| free.next()) {
                columns[at] = Target::Field(TableColumn::Name);
            }
        }
        if !has_heads {
            self.fill_in_order(columns, kind);
        }
    }

    /// What stands beside a name where nothing says what it is: in the order of the form.
    fn fill_in_order(&self, columns: &mut [Target], kind: EntryKind) {
        use TableColumn as C;
        let free: Vec<usize> = (0..columns.len())
            .filter(|at| columns[*at] == Target::Unknown && self.column(*at).next().is_some())
            .collect();
        let order: &[C] = match (TableList::of(kind), free.len()) {
            (Some(TableList::Measures), _) => {
                let words = free.first().is_some_and(|at| !self.holds_values(*at));
                if words { &[C::Description] } else { &[] }
            }
            (Some(TableList::Criteria), 3) => &[C::High, C::Medium, C::Low],
            (Some(TableList::Criteria), 4) => &[C::Question, C::High, C::Medium, C::Low],
            (Some(TableList::Criteria), _) => &[C::Question],
            (Some(TableList::Steps), _) => &[C::Meaning],
            (Some(TableList::FocusAreas) | None, _) => &[],
            (Some(TableList::Participants), _) => {
                let is_short = |cell: &str| !cell.contains(' ') && cell.chars().count() <= 12;
                let short = free.first().is_some_and(|at| self.column(*at).all(is_short));
                if short { &[C::Short, C::Person] } else { &[C::Person] }
            }
        };
        for (at, column) in free.into_iter().zip(order) {
            columns[at] = Target::Field(*column);
        }
    }
}
