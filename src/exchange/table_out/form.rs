//! The files that tables go into, by the ending of a file's name.

use std::path::Path;

use crate::exchange::paper::{Watch, WriteError};
use crate::exchange::table_out::csv::{self, Dialect};
use crate::exchange::table_out::{Workbook, xlsx};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TableForm {
    /// A workbook for Excel and `LibreOffice`: all tables.
    Xlsx,
    /// Text: the first table.
    Csv(Dialect),
}

/// A file as it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// The cells whose text is longer than the file can hold, and was cut: "Tavle D9".
    pub cut: Vec<String>,
}

impl TableForm {
    /// One of each.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Csv(Dialect::Excel)];

    /// How a file of the form ends, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv(_) => "csv",
        }
    }

    /// The form of a file by how its name ends; nothing where no form ends so.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Tables as a file of the form.
    ///
    /// # Errors
    /// [`WriteError`] where it was stopped, or the writer could not.
    pub fn write(self, book: &Workbook, watch: &mut Watch<'_>) -> Result<Written, WriteError> {
        match self {
            Self::Xlsx => xlsx::write(book, watch),
            Self::Csv(dialect) => {
                let bytes = book.sheets.first().map(|sheet| csv::write(sheet, dialect));
                Ok(Written { bytes: bytes.unwrap_or_default(), cut: Vec::new() })
            }
        }
    }
}
