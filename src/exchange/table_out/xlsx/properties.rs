//! What a workbook says of itself.

use std::io::{Cursor, Read as _, Write as _};

use rust_xlsxwriter::{DocProperties, ExcelDateTime};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::exchange::paper::WriteError;
use crate::exchange::paper::language::Language;
use crate::exchange::table_out::book::Workbook;

/// The part that holds them.
const PART: &str = "docProps/core.xml";
/// Where the language goes in.
const END: &str = "</cp:coreProperties>";

/// Its title, who made it and when; no clock's time.
pub(super) fn of(book: &Workbook) -> Result<DocProperties, WriteError> {
    let day = ExcelDateTime::from_ymd(book.day.year(), book.day.month(), book.day.day())?;
    Ok(DocProperties::new()
        .set_title(short(&book.title))
        .set_author(short(&book.author))
        .set_creation_datetime(&day))
}

/// What properties hold of a text.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(250).collect()
}

/// The same workbook with its language, which the library has no place for.
pub(super) fn with_language(bytes: &[u8], language: Language) -> Result<Vec<u8>, WriteError> {
    let failed = |error: zip::result::ZipError| WriteError::Failed(error.to_string());
    let unread = |error: std::io::Error| WriteError::Failed(error.to_string());
    let mut from = ZipArchive::new(Cursor::new(bytes)).map_err(failed)?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let place = from.index_for_name(PART);
    for at in 0..from.len() {
        if place != Some(at) {
            to.raw_copy_file(from.by_index_raw(at).map_err(failed)?).map_err(failed)?;
            continue;
        }
        let mut part = from.by_index(at).map_err(failed)?;
        let mut text = String::new();
        part.read_to_string(&mut text).map_err(unread)?;
        let tag = language.tag_with_country();
        let text = text.replace(END, &format!("<dc:language>{tag}</dc:language>{END}"));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        to.start_file(PART, options).map_err(failed)?;
        to.write_all(text.as_bytes()).map_err(unread)?;
    }
    to.finish().map(Cursor::into_inner).map_err(failed)
}
