//! A file with tables, as it stands: its sheets, each with its cells as words, its fills and comments.
//! XLSX and XLSM, XLS, ODS, and text in any encoding. What kind it is, its bytes say, not its name.
//!
//! Whatever a file claims, no more is read of it than [`MOST_BYTES`], [`MOST_ROWS`] and
//! [`MOST_COLUMNS`]. Formulas are never run: what they gave when the file was saved is taken.

mod builder;
pub mod colours;
pub mod html;
mod numbers;
mod ods;
mod text;
mod xls;
mod xlsx;
mod xlsx_parts;

use std::ops::ControlFlow;

use crate::exchange::package::{Archive, Bounds, COMPOUND, PackageError};
use crate::exchange::table_in::sheet::Sheet;

/// How large a file can be, in bytes.
pub const MOST_BYTES: usize = 100 << 20;
/// How large what is packed in it can be, in bytes.
pub const MOST_UNPACKED: u64 = 400 << 20;
/// How many rows of a sheet are read.
pub const MOST_ROWS: usize = 20_000;
/// How many columns of a sheet are read.
pub const MOST_COLUMNS: usize = 500;
/// How many cells outside of that are only told of; more are a table that is too large.
const MOST_STRAY: usize = 100;

/// Who watches a reader: is told how many of how many rows or parts are read, and says whether it is
/// to go on.
pub type Watch<'w> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'w;

/// A file with tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Its sheets that hold something, in their order.
    pub pages: Vec<Page>,
    /// What is not taken over of it.
    pub noted: Vec<Noted>,
}

/// A sheet of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What it is called; empty where the file is a table and no more.
    pub name: String,
    /// Whether the spreadsheet hides it.
    pub is_hidden: bool,
    /// What stands in it.
    pub sheet: Sheet,
    /// The first cell beyond what is read, as the spreadsheet names it, where there are any.
    pub stray: Option<String>,
}

/// Something in a file that is never taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noted {
    /// It has macros.
    Macros,
    /// It has links to other files.
    Links,
}

/// Why a file gives no tables.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookError {
    /// It is none of the kinds that are read.
    #[error("no table: it can be an XLSX, XLSM, XLS, ODS, CSV or text file")]
    NoTable,
    /// It is a document of Word or Writer.
    #[error("a text document: copy the table in it, and paste it")]
    TextDocument,
    /// It has a password.
    #[error("protected with a password: save a copy without")]
    Locked,
    /// It is larger than [`MOST_BYTES`], or [`MOST_UNPACKED`] unpacked.
    #[error("too large: at most 100 MB, and 400 MB unpacked")]
    TooLarge,
    /// A sheet of it has more rows than [`MOST_ROWS`]: which, and the row of a cell too far down.
    #[error("too many rows in {0:?}: at most 20,000, and something stands in row {1}")]
    TooManyRows(String, usize),
    /// A sheet of it has more columns than [`MOST_COLUMNS`].
    #[error("too many columns in {0:?}: at most 500")]
    TooManyColumns(String),
    /// It was saved as "Strict Open XML".
    #[error("saved as Strict Open XML: save it as an ordinary workbook (.xlsx)")]
    Strict,
    /// It is damaged: where.
    #[error("damaged: {0}")]
    Damaged(String),
    /// There is nothing in it.
    #[error("empty: no sheet of it holds anything")]
    Empty,
    /// Whoever watches said so.
    #[error("stopped")]
    Stopped,
}

impl From<PackageError> for BookError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::NoPackage => Self::NoTable,
            PackageError::Locked => Self::Locked,
            PackageError::TooLarge => Self::TooLarge,
            PackageError::Damaged(part) => Self::Damaged(part),
            PackageError::Strict => Self::Strict,
        }
    }
}

const BOUNDS: Bounds = Bounds { file: MOST_BYTES, unpacked: MOST_UNPACKED };

/// The tables of a file.
///
/// # Errors
/// Where it holds none, is locked, too large, empty or damaged, or whoever watches stops it.
pub fn open(bytes: &[u8], watch: &mut Watch<'_>) -> Result<Book, BookError> {
    if bytes.len() > MOST_BYTES {
        return Err(BookError::TooLarge);
    }
    let mut book = if bytes.starts_with(b"PK\x03\x04") {
        let mut archive = Archive::open(bytes, BOUNDS)?;
        archive.measure()?;
        let archive = Archive::open(bytes, BOUNDS)?;
        if archive.has("xl/") {
            xlsx::read(bytes, archive, watch)?
        } else if archive.has("word/") {
            return Err(BookError::TextDocument);
        } else if archive.has("content.xml") {
            ods::read(archive, watch)?
        } else {
            return Err(BookError::NoTable);
        }
    } else if bytes.starts_with(&COMPOUND) {
        xls::read(bytes, watch)?
    } else {
        text::read(bytes)?
    };
    book.pages.retain(|page| !page.sheet.rows.is_empty());
    if book.pages.is_empty() { Err(BookError::Empty) } else { Ok(book) }
}

/// A cell as spreadsheets name it: its column, from 0, and its row, from 1: `D9`.
pub fn cell_name(column: usize, row: usize) -> String {
    format!("{}{row}", column_name(column))
}

/// A column, from 0, as spreadsheets name it: `A`, `Z`, `AA`.
pub fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(b'A'.saturating_add(u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// The column, from 0, that a spreadsheet names so.
pub fn column_of(letters: &str) -> Option<usize> {
    place(&format!("{letters}1")).map(|(_, column)| column)
}

/// A cell's place, its row and column, both from 0, by what a spreadsheet calls it.
fn place(name: &str) -> Option<(usize, usize)> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = name.split_at(digits);
    let mut column = 0_usize;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() || column > 100_000 {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    let row: usize = row.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}
