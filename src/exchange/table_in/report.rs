//! What became of a table: what each column was taken for, and what was left out or kept as it was
//! said. Data only; whoever shows it has the words.

use crate::domain::cost::CostError;
use crate::domain::lists::{EntryId, EntryKind};
use crate::exchange::table_in::mapping::Target;
use crate::exchange::table_in::sheet::{cell_name_of, column_name_of, row_name_of};
use crate::exchange::table_in::words::TableColumn;

/// What became of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableReport {
    /// The list it went into.
    pub kind: EntryKind,
    /// Whether its rows are the columns of the spreadsheet.
    pub is_turned: bool,
    /// How many entries came.
    pub added: usize,
    /// How many that were there were changed.
    pub updated: usize,
    /// How many rows are there already, by number or else by name, and came as entries of their own.
    pub doubled: usize,
    /// How many rows have the focus area that stands above them, in a cell merged with theirs.
    pub carried: usize,
    /// How many lights came with it.
    pub lights: usize,
    /// How many answers of single participants.
    pub answers: usize,
    /// In how many rounds.
    pub rounds: usize,
    /// How many participants came with them.
    pub comers: usize,
    /// What the columns became that hold anything, in their order.
    pub columns: Vec<ColumnReport>,
    /// What became of the rows that are entries, in their order.
    pub rows: Vec<RowReport>,
    /// What is left out, or kept as it was said.
    pub left: Vec<LeftOut>,
}

impl TableReport {
    /// A row, from 1, as the spreadsheet names what it is there.
    pub fn row_name(&self, row: usize) -> String {
        row_name_of(self.is_turned, row)
    }

    /// A column, from 0, as the spreadsheet names what it is there.
    pub fn column_name(&self, at: usize) -> String {
        column_name_of(self.is_turned, at)
    }

    /// A cell, by its row, from 1, and column, from 0, as the spreadsheet names it.
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        cell_name_of(self.is_turned, row, column)
    }

    /// How many entries that are there it changes.
    pub fn changed(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row.fate, Fate::Updated(_))).count()
    }

    /// Whether its amounts name no unit.
    pub fn wants_unit(&self) -> bool {
        self.left.iter().any(|left| left.why == Why::Amount(CostError::NoUnit))
    }

    /// Whether there is more to be said of it than how many came: that they are names, with or
    /// without numbers, is seen.
    pub fn has_to_be_read(&self) -> bool {
        let is_plain = |column: &ColumnReport| {
            let Target::Field(field) = column.target else { return false };
            matches!(field, TableColumn::Name | TableColumn::Number)
        };
        self.doubled + self.carried + self.lights > 0
            || !self.left.is_empty()
            || !self.columns.iter().all(is_plain)
    }
}

/// What became of a row that is an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowReport {
    /// Its row, from 1.
    pub row: usize,
    /// What became of it.
    pub fate: Fate,
}

/// What becomes of an entry of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is a new one.
    New,
    /// It is a new one, though one that is there is called nearly the same.
    Near(EntryId),
    /// It is a new one, though that one is there, by its number or else its name.
    Doubled(EntryId),
    /// It changes that one.
    Updated(EntryId),
    /// All that it says stands with that one already.
    Known(EntryId),
}

/// What a column became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnReport {
    /// Its place, from 0.
    pub at: usize,
    /// Its head; empty where there is none.
    pub head: String,
    /// What it was taken for.
    pub target: Target,
    /// Whose answers it holds, and in what, where it does.
    pub answers: Option<AnswersColumn>,
}

/// Whose answers a column holds, and in what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersColumn {
    /// What the criterion is called.
    pub criterion: String,
    /// What they are called at the table.
    pub participant: String,
    /// Whether they come with the table.
    pub is_new: bool,
}

/// A cell or row that did not become what its column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its row, from 1, as it was pasted.
    pub row: usize,
    /// Its column, from 0, where it is one cell.
    pub column: Option<usize>,
    /// What stands there.
    pub words: String,
    /// Why.
    pub why: Why,
}

/// Why something did not become what its column is. Cells of measures are then kept in the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It stands above the heads: a title.
    Above,
    /// The heads once more.
    HeadsAgain,
    /// It heads a group: the measures below it have it for their focus area.
    Group,
    /// Totals.
    Total,
    /// It stands below the table: notes.
    Below,
    /// It has no name, and is added to the entry above it, if there is one.
    NoName,
    /// It has a number and no name, and comes in so.
    Nameless,
    /// It says the number and the name of a row above it once more, and comes in all the same.
    Again,
    /// It is there already.
    AlreadyThere,
    /// It is no amount, or may be two.
    Amount(CostError),
    /// It is no day, or may be two.
    Day,
    /// It is no word that this column knows.
    Word,
    /// It is no light.
    Mark,
    /// It is nothing that anybody could have answered.
    Answer,
    /// It lies between two lights: a person must say which.
    Between,
    /// The room has judged the crossing: that stands.
    Judged,
    /// A round is open in the crossing: it is left alone, and so is what would come behind it.
    Open,
    /// The room has decided otherwise: that stands.
    Decided,
    /// The spreadsheet could not calculate it; it is not kept.
    SheetError,
    /// A number whose last zero a spreadsheet took away is taken with it.
    LostZero,
    /// A number that a spreadsheet took for a day is taken as what was typed.
    WasDay,
    /// A number stands below a higher one, and may have lost a zero; it is taken as it stands.
    MayHaveLostZero,
    /// A number stands above already; it is taken as it stands.
    NumberTwice,
}
