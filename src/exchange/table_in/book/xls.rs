//! Workbooks of Excel before 2007, and whatever else stands in a file of that form: a workbook of
//! today with a password, which is wrapped in one.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xls, XlsError};

use crate::exchange::table_in::book::builder::Builder;
use crate::exchange::table_in::book::{Book, BookError, Watch, numbers};

pub(super) fn read(bytes: &[u8], watch: &mut Watch<'_>) -> Result<Book, BookError> {
    if is_wrapped(bytes) {
        return Err(BookError::Locked);
    }
    // The library takes some of what such a file claims on trust, and panics where it is not so.
    let read = catch_unwind(AssertUnwindSafe(|| trusted(bytes, watch)));
    read.unwrap_or_else(|_| Err(BookError::Damaged("it contradicts itself".to_owned())))
}

fn trusted(bytes: &[u8], watch: &mut Watch<'_>) -> Result<Book, BookError> {
    let mut xls = Xls::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let mut pages = Vec::new();
    let sheets = xls.sheets_metadata().to_vec();
    for (n, sheet) in sheets.iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if watch(n, sheets.len()).is_break() {
            return Err(BookError::Stopped);
        }
        let mut builder = Builder::new(&sheet.name, sheet.visible != SheetVisible::Visible);
        for field in xls.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            let [first, last] = [field.start, field.end];
            builder.merge((first.0 as usize, first.1 as usize), (last.0 as usize, last.1 as usize));
        }
        let range = xls.worksheet_range(&sheet.name).map_err(|error| failed(&error))?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            builder.put((row + top as usize, column + left as usize), &shown(value))?;
        }
        pages.push(builder.page());
    }
    Ok(Book { pages, noted: Vec::new() })
}

fn shown(value: &Data) -> String {
    match value {
        Data::Int(value) => value.to_string(),
        Data::Float(value) => numbers::number(*value, "General"),
        Data::String(words) | Data::DateTimeIso(words) | Data::DurationIso(words) => words.clone(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(day) if day.is_datetime() => {
            let (year, month, date, hour, minute, ..) = day.to_ymd_hms_milli();
            numbers::day((year, month, date), (hour, minute))
        }
        Data::DateTime(span) => numbers::number(span.as_f64(), "General"),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// Whether it holds a workbook of today, encrypted: its list of contents names it, in UTF-16.
fn is_wrapped(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

fn failed(error: &XlsError) -> BookError {
    match error {
        XlsError::Password => BookError::Locked,
        other => BookError::Damaged(other.to_string()),
    }
}
