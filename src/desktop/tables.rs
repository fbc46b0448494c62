//! Reads files with tables, off the drawing thread.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use crate::app::rooms::prepare::NoTable;
use crate::exchange::table_in::book::{self, Book, BookError, Watch};
use crate::storage::disk::RealDisk;
use crate::storage::file;

/// How the names of files with tables end.
pub(super) const ENDINGS: [&str; 7] = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"];

/// Whether a file is one with a table, by its name: what is dropped on the window is else a session.
pub(super) fn is_table(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// The tables of a file. What a library stumbles over is a file that is damaged.
pub(super) fn read(path: &Path, watch: &mut Watch<'_>) -> Result<Book, NoTable> {
    let bytes = file::bytes_of(&RealDisk, path).map_err(NoTable::File)?;
    let read = AssertUnwindSafe(|| book::open(&bytes, watch));
    let read = panic::catch_unwind(read);
    read.unwrap_or_else(|_| Err(BookError::Damaged(String::new()))).map_err(NoTable::Book)
}
