//! Where a sheet begins, of a picture that goes on several: on the wall the page follows what is looked
//! at, and of what goes out every page is there.

/// Where a sheet begins. The first one begins at none of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Begin {
    /// Its first line: a row of the board, a line of the status, a focus area of the roadmap.
    pub row: usize,
    /// Its first column: a criterion, a half-year, a step.
    pub column: usize,
    /// How many measures of its first focus area stood on the sheet before, for each step.
    pub cards: Vec<usize>,
    /// Of a sheet of the roadmap that has the queue alone, with which measure of it that begins.
    pub queued: Option<usize>,
}

impl Begin {
    /// At a line and a column.
    pub fn at(row: usize, column: usize) -> Self {
        Self { row, column, ..Self::default() }
    }
}

/// Which part of a picture is on one of its sheets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Where it begins.
    pub begin: Begin,
    /// Where the next one begins, if there is one.
    pub next: Option<Begin>,
    /// The first column that is not on it, where not all to the right are.
    pub column_end: Option<usize>,
}

impl Extent {
    /// What is on each of all sheets, by where they begin.
    pub fn of(begins: &[Begin]) -> Vec<Self> {
        let each = begins.iter().enumerate().map(|(at, begin)| {
            let later = begins.get(at + 1..).unwrap_or_default();
            let next = later.first().cloned();
            let column_end = later.iter().map(|it| it.column).find(|it| *it > begin.column);
            Self { begin: begin.clone(), next, column_end }
        });
        each.collect()
    }

    /// Where it goes on below, if the next sheet has the same columns.
    pub fn below(&self) -> Option<&Begin> {
        self.next.as_ref().filter(|it| it.queued.is_none() && it.column == self.begin.column)
    }

    /// The first line that is not on it, of so many.
    pub fn end(&self, all: usize) -> usize {
        self.below().map_or(all, |next| next.row)
    }

    /// Whether a column is on it.
    pub fn has_column(&self, at: usize) -> bool {
        at >= self.begin.column && self.column_end.is_none_or(|end| at < end)
    }
}
