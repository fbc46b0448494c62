//! `lyskryss export FILE --to OUT.xlsx`: tables of a session as a file, without a window.
//!
//! Owns the form of these lines. The session is only read; the new file is written whole or not at
//! all, and never over another unless that was asked for. The same session gives the same bytes.

use std::io::{self, Write};
use std::path::PathBuf;

use crate::app::core::tables::{Outgoing, TableOf, workbook};
use crate::desktop::check::{name, one_line};
use crate::exchange::paper::unwatched;
use crate::exchange::table_out::Sheet;
use crate::exchange::table_out::csv::Dialect;
use crate::exchange::table_out::form::TableForm;
use crate::i18n::{self, Texts};
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::reading;

/// What is to be written, from what, and where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableOrder {
    /// The session.
    pub file: PathBuf,
    /// The new file; how its name ends says what it is.
    pub to: PathBuf,
    /// Whether a file that stands there is written over.
    pub over: bool,
    /// Which tables; where there are none, all of them, or in a file of one table the board.
    pub what: Vec<TableOf>,
    /// In this language, by its tag.
    pub language: Option<String>,
    /// How a table is written as text.
    pub dialect: Dialect,
}

/// The table of a word.
///
/// # Errors
/// A sentence with the word.
pub fn table_of(word: &str) -> Result<TableOf, String> {
    TableOf::all().find(|table| table.word() == word).ok_or_else(|| {
        let words = TableOf::all().map(TableOf::word).collect::<Vec<_>>().join(", ");
        format!("there is no table {word:?} (there are {words})")
    })
}

/// How a table is written as text, by a word.
///
/// # Errors
/// A sentence with the word.
pub fn dialect_of(word: &str) -> Result<Dialect, String> {
    match word {
        "excel" => Ok(Dialect::Excel),
        "rfc4180" => Ok(Dialect::Rfc4180),
        _ => Err(format!("there is no form {word:?} (there are excel, rfc4180)")),
    }
}

/// Writes what was ordered, and says so; whether it is written.
///
/// # Errors
/// Where `out` takes no more.
pub fn write(order: &TableOrder, out: &mut dyn Write) -> io::Result<bool> {
    let (lines, is_written) = match written(order) {
        Ok(lines) => (lines, true),
        Err(line) => (vec![line], false),
    };
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(is_written)
}

fn written(order: &TableOrder) -> Result<Vec<String>, String> {
    let (from, to) = (name(order.file.as_os_str()), name(order.to.as_os_str()));
    let failed = |name: &str, what: &str| format!("{name}: error: {}", one_line(what));
    let form = form(order).map_err(|what| failed(&to, &what))?;
    let bytes = file::bytes_of(&RealDisk, &order.file);
    let (read, _) = bytes
        .and_then(|bytes| Ok(reading::read(&bytes)?))
        .map_err(|err| failed(&from, &err.to_string()))?;
    let texts = Texts::of(order.language.as_deref().unwrap_or(i18n::FALLBACK));
    let session = Outgoing::of(&read.session);
    let asked = match form {
        TableForm::Csv(_) if order.what.is_empty() => &[TableOf::Board][..],
        TableForm::Csv(_) | TableForm::Xlsx => &order.what,
    };
    let book = workbook(&session, texts, asked);
    let file = form.write(&book, &mut unwatched).map_err(|err| failed(&to, &err.to_string()))?;
    let saved = if order.over {
        file::write_bytes(&order.to, &file.bytes)
    } else {
        file::write_new(&RealDisk, &order.to, &file.bytes)
    };
    saved.map_err(|err| match err {
        FileError::AlreadyThere => {
            failed(&to, "there is a file already, and it is left untouched (--over writes over it)")
        }
        other => failed(&to, &other.to_string()),
    })?;
    let told = |sheet: &Sheet| format!("{to}: written: {}, {} rows", sheet.name, sheet.rows.len());
    let cut = file.cut.iter().map(|cell| {
        format!("{to}: note: {cell} holds more text than a cell can, and the rest is left out")
    });
    Ok(book.sheets.iter().map(told).chain(cut).collect())
}

/// The kind of file that is to be written, if it can hold what is asked for.
fn form(order: &TableOrder) -> Result<TableForm, String> {
    match TableForm::of(&order.to) {
        Some(TableForm::Csv(_)) if order.what.len() > 1 => {
            Err("a .csv file holds one table: name one with --what".to_owned())
        }
        Some(TableForm::Csv(_)) => Ok(TableForm::Csv(order.dialect)),
        Some(TableForm::Xlsx) => Ok(TableForm::Xlsx),
        None => {
            let endings = TableForm::ALL.map(|form| format!(".{}", form.ending())).join(", ");
            Err(format!("its name must end with one of {endings}"))
        }
    }
}
