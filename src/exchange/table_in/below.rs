//! What stands below the heads of a table, and what its columns are taken for by that.

use std::collections::BTreeSet;

use crate::domain::lists::EntryKind;
use crate::exchange::table_in::lights::{LightWords, Marks, NOTHING_SAID, Reading};
use crate::exchange::table_in::list::TableList;
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::rows;
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::values;
use crate::exchange::table_in::words::{SURE, Surely, TableColumn, TableWords, known};

/// What stands below the heads.
pub(super) struct Below<'a> {
    rows: &'a [Row],
    /// Those that say something of most columns: neither totals nor notes.
    body: Vec<&'a Row>,
    words: &'a TableWords,
}

impl<'a> Below<'a> {
    pub(super) fn of(rows: &'a [Row], words: &'a TableWords) -> Self {
        let ends = rows::notes_begin(rows, words);
        let filled = |row: &Row| row.filled().count();
        let most = rows.iter().map(filled).max().unwrap_or(0);
        let is_total = |row: &Row| row.filled().next().is_some_and(|(_, it)| words.is_total(it));
        let is_body = |row: &&Row| filled(row) * 3 >= most && !is_total(row);
        let body = rows[..ends].iter().filter(is_body);
        Self { rows, body: body.collect(), words }
    }

    fn column(&self, at: usize) -> impl Iterator<Item = &'a str> {
        self.body.iter().map(move |row| row.cell(at)).filter(|cell| !values::is_blank(cell))
    }

    /// The same as a person has said what its lights mean.
    fn marks<'m>(&'m self, at: usize, said: &'m LightWords) -> Marks<'m> {
        Marks::of(at, self.column(at), self.words, said)
    }

    /// Whether a cell is something else than words.
    fn is_value(&self, cell: &str) -> bool {
        Marks::of(0, [cell].into_iter(), self.words, &NOTHING_SAID).is_mark(cell)
            || values::is_number(cell)
            || values::is_amount(cell, self.words)
            || values::is_day(cell, self.words)
    }

    /// Whether a column holds lights in words or signs, with what is said of them, and nothing else.
    pub(super) fn holds_marks(&self, at: usize) -> bool {
        let marks = self.marks(at, &NOTHING_SAID);
        let mut cells = self.column(at).peekable();
        cells.peek().is_some() && cells.all(|cell| marks.begins_with_mark(cell))
    }

    /// Whether most of what stands in a column is lights in words or signs.
    pub(super) fn holds_marks_mostly(&self, at: usize) -> bool {
        let marks = self.marks(at, &NOTHING_SAID);
        let of = self.column(at).count();
        let count = self.column(at).filter(|cell| marks.begins_with_mark(cell)).count();
        count > 0 && count * 2 >= of
    }

    /// Whether at least half of what stands in a column means a light. Numbers in one column alone may
    /// count anything: they do where their table says what they mean, or several columns hold them.
    pub(super) fn holds_lights(&self, at: usize, said: &LightWords) -> bool {
        let marks = self.marks(at, said);
        let (mut lights, mut all, mut in_words) = (0, 0, false);
        for cell in self.column(at) {
            let reading = marks.reading(cell);
            let is_light = matches!(reading, Reading::Mark(_) | Reading::Between);
            lights += usize::from(is_light);
            in_words |= is_light && !marks.is_by_scale(cell);
            all += usize::from(reading != Reading::Nothing);
        }
        let is_told = || in_words || said.has_scale() || self.numbered_columns(said) > 1;
        (lights > 0 && lights * 2 >= all && is_told()) || self.holds_signs(at)
    }

    /// How many columns hold numbers that can be levels.
    fn numbered_columns(&self, said: &LightWords) -> usize {
        let width = self.body.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let is_numbered = |at: &usize| {
            let marks = self.marks(*at, said);
            let mut cells = self.column(*at).peekable();
            cells.peek().is_some() && cells.all(|cell| marks.is_by_scale(cell))
        };
        (0..width).filter(is_numbered).count()
    }

    /// Whether a column holds little: less than every other row says something in it.
    pub(super) fn is_sparse(&self, at: usize) -> bool {
        self.column(at).count() * 2 < self.body.len()
    }

    /// Whether a column holds numbers of a scale that goes further than three: 1 to 5.
    pub(super) fn goes_beyond_three(&self, at: usize) -> bool {
        let digit = |cell: &str| cell.parse::<u8>().ok().filter(|n| *n <= 6);
        let mut most = 0;
        for cell in self.column(at) {
            let Some(number) = digit(cell) else { return false };
            most = most.max(number);
        }
        most > 3
    }

    /// Whether a column holds a few signs, again and again, of which nobody knows what they mean: ●, ◐.
    fn holds_signs(&self, at: usize) -> bool {
        let is_sign = |cell: &str| {
            cell.chars().count() <= 3 && !cell.chars().any(|c| c.is_alphanumeric() || c == '?')
        };
        let kinds: BTreeSet<&str> = self.column(at).collect();
        let count = self.column(at).count();
        (2..=5).contains(&kinds.len()) && count > kinds.len() && kinds.iter().all(|it| is_sign(it))
    }

    /// Whether what stands in a column is something else than its head says: "Value for users" above
    /// lights is not who benefits, and "Cost" above such no amount.
    pub(super) fn is_other(
        &self,
        at: usize,
        columns: &[Target],
        surely: Surely,
        said: &LightWords,
    ) -> bool {
        let Target::Field(column) = columns[at] else { return false };
        let is_in_part = surely < SURE - 10;
        let doubtful = is_in_part || column.holds_no_words();
        // Measures may be called by letters, where their head says no more than that.
        let letters = || self.column(at).all(|cell| cell.chars().count() == 1);
        let is_name = column == TableColumn::Name && !(surely >= SURE && letters());
        let is_light = || {
            self.holds_marks_mostly(at)
                || self.holds_signs(at)
                || self.holds_levels(at, columns, said)
        };
        let is_other = (doubtful || is_name) && is_light() && !self.says_its_own(at, column);
        is_other || (is_in_part && !self.fits(at, column))
    }

    /// Has a measure called by words, where its first head of names has none below it.
    pub(super) fn name_by_words(&self, columns: &mut [Target]) {
        let name = |columns: &[Target], target| columns.iter().position(|it| *it == target);
        let named = name(columns, Target::Field(TableColumn::Name));
        if named.is_some_and(|at| self.holds_words(at)) {
            return;
        }
        let is_other = |at: &usize| {
            columns[*at] == Target::Doubled(TableColumn::Name) && self.holds_words(*at)
        };
        if let Some(at) = (0..columns.len()).find(is_other) {
            columns[at] = Target::Field(TableColumn::Name);
            if let Some(at) = named {
                columns[at] = Target::Unknown;
            }
        }
    }

    /// Whether a column holds numbers that are levels, as its table says or as most of its columns do.
    fn holds_levels(&self, at: usize, columns: &[Target], said: &LightWords) -> bool {
        let holds = |at: usize| {
            let marks = self.marks(at, said);
            let mut cells = self.column(at).peekable();
            cells.peek().is_some() && cells.all(|cell| marks.is_by_scale(cell))
        };
        let is_counted =
            |at: &usize| columns[*at] != Target::Field(TableColumn::Number) && holds(*at);
        holds(at) && (said.has_scale() || (0..columns.len()).filter(is_counted).count() > 2)
    }

    /// Whether all that stands in a column is what its field can be: horizons are called as levels are,
    /// as "Medium".
    fn says_its_own(&self, at: usize, column: TableColumn) -> bool {
        let words = self.words;
        match column {
            TableColumn::Kind => self.column(at).all(|it| known(&words.kinds, it).is_some()),
            TableColumn::Horizon => self.column(at).all(|it| known(&words.horizons, it).is_some()),
            _ => false,
        }
    }

    /// Whether anything in a column is what a field can hold that does not hold words.
    fn fits(&self, at: usize, column: TableColumn) -> bool {
        let words = self.words;
        let cells = self.rows.iter().map(|row| row.cell(at)).filter(|cell| !values::is_blank(cell));
        let mut cells = cells.peekable();
        cells.peek().is_none()
            || cells.any(|cell| match column {
                TableColumn::Cost => values::is_amount(cell, words),
                TableColumn::Kind => known(&words.kinds, cell).is_some(),
                TableColumn::Horizon => known(&words.horizons, cell).is_some(),
                _ => true,
            })
    }

    /// How much of what stands in a column can be what somebody answered, and how much there is; given
    /// with all columns that are read as it is.
    pub(super) fn answers(&self, at: usize, with: &[usize], said: &LightWords) -> (usize, usize) {
        let all = with.iter().flat_map(|at| self.column(*at));
        let marks = Marks::of(at, all, self.words, said).of_answers();
        let is_one =
            |cell: &&str| matches!(marks.reading(cell), Reading::Mark(_) | Reading::Abstains);
        (self.column(at).filter(is_one).count(), self.column(at).count())
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
        let below = Below::of(rest, self.words);
        let is_words = |cell: &str| !cell.is_empty() && !self.is_value(cell);
        let stands_above = |at| is_words(first.cell(at)) && below.holds_values(at);
        // A list of its own may begin with words in any place.
        (0..first.cells.len()).filter(|at| stands_above(*at)).count() > 0
            && first.filled().all(|(_, cell)| is_words(cell))
            && first.filled().count() > 1
    }

    /// Whether the first row is short words above columns of which one holds sentences, and nothing
    /// else.
    pub(super) fn begins_above_sentences(&self) -> bool {
        const SHORT: usize = 40;
        const SENTENCE: usize = 50;
        let [first, rest @ ..] = self.rows else { return false };
        let below = Below::of(rest, self.words);
        let is_head = |cell: &str| !self.is_value(cell) && cell.chars().count() <= SHORT;
        let is_above = |at: usize| {
            let mut cells = below.column(at).peekable();
            cells.peek().is_some() && cells.all(|cell| cell.chars().count() >= SENTENCE)
        };
        let all = first.filled().count();
        rest.len() > 2
            && all > 1
            && all == first.cells.len()
            && first.filled().all(|(_, cell)| is_head(cell))
            && (0..all).any(is_above)
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
            let is_words = |at: &usize| self.holds_words(*at) && !self.holds_marks_mostly(*at);
            let words = free.clone().find(is_words);
            let described =
                columns.iter().position(|c| *c == Target::Field(TableColumn::Description));
            // What has only a description is called by it, and what has one before all other words.
            let is_short = |at: &usize| self.column(*at).all(|cell| cell.chars().count() <= 150);
            let before = described.filter(|at| words.is_none_or(|it| *at < it && is_short(at)));
            if let Some(at) = before.or(words).or_else(|| free.next()) {
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
