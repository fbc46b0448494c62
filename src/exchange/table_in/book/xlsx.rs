//! Workbooks of Excel since 2007. Cells are streamed, never a field of all that a sheet claims to be:
//! one cell in the last column of the last row would else ask for more than there is.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use crate::exchange::package::Archive;
use crate::exchange::table_in::book::builder::Builder;
use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::book::xlsx_parts::Parts;
use crate::exchange::table_in::book::{Book, BookError, Watch, numbers};

/// Between how many rows whoever watches is told.
const TOLD_EVERY: usize = 256;

pub(super) fn read(
    bytes: &[u8],
    mut archive: Archive<'_>,
    watch: &mut Watch<'_>,
) -> Result<Book, BookError> {
    let mut parts = Parts::read(&mut archive)?;
    let mut xlsx = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let mut pages = Vec::new();
    for sheet in xlsx.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let is_hidden = sheet.visible != SheetVisible::Visible;
        let mut builder = Builder::new(&sheet.name, is_hidden);
        parts.tell(&mut archive, &sheet.name, &mut builder)?;
        let mut cells = xlsx.worksheet_cells_reader(&sheet.name).map_err(|error| failed(&error))?;
        let styles = Styles::of(cells.styles());
        let of = usize::try_from(cells.dimensions().end.0).unwrap_or(usize::MAX);
        let mut told = 0;
        while let Some((cell, style)) =
            cells.next_cell_with_style_id().map_err(|error| failed(&error))?
        {
            let (row, column) = cell.get_position();
            let at = (row as usize, column as usize);
            if at.0 >= told + TOLD_EVERY {
                told = at.0;
                if watch(at.0, of.max(at.0)).is_break() {
                    return Err(BookError::Stopped);
                }
            }
            if let Some(colour) = styles.colour(style) {
                builder.fill(at, colour);
            }
            match cell.get_value() {
                DataRef::SharedString(words) => builder.put(at, words)?,
                DataRef::String(words)
                | DataRef::DateTimeIso(words)
                | DataRef::DurationIso(words) => builder.put(at, words)?,
                value => builder.put(at, &shown(value, styles.format(style)))?,
            }
        }
        pages.push(builder.page());
    }
    Ok(Book { pages, noted: parts.noted })
}

/// A value that is no words, as words.
fn shown(value: &DataRef<'_>, format: &str) -> String {
    match value {
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => numbers::number(*value, format),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(day) if day.is_datetime() => {
            let (year, month, date, hour, minute, ..) = day.to_ymd_hms_milli();
            numbers::day((year, month, date), (hour, minute))
        }
        DataRef::DateTime(span) => numbers::number(span.as_f64(), "General"),
        DataRef::Error(error) => error.to_string(),
        DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
            words.clone()
        }
        DataRef::SharedString(words) => (*words).to_owned(),
        DataRef::Empty => String::new(),
    }
}

/// What is asked of the styles of a workbook, by their numbers.
struct Styles(Vec<(Option<Colour>, String)>);

impl Styles {
    fn of(styles: &[Style]) -> Self {
        let of = |style: &Style| {
            let fill = style.fill.as_ref().filter(|fill| fill.is_visible());
            let colour = fill.and_then(calamine::Fill::get_color);
            let colour = colour.and_then(|it| Colour::of(it.red, it.green, it.blue));
            let format = style.number_format.as_ref().map(|format| format.format_code.clone());
            (colour, format.unwrap_or_default())
        };
        Self(styles.iter().map(of).collect())
    }

    fn colour(&self, style: usize) -> Option<Colour> {
        self.0.get(style).and_then(|(colour, _)| *colour)
    }

    fn format(&self, style: usize) -> &str {
        self.0.get(style).map_or("", |(_, format)| format)
    }
}

fn failed(error: &XlsxError) -> BookError {
    match error {
        XlsxError::Password => BookError::Locked,
        other => BookError::Damaged(other.to_string()),
    }
}
