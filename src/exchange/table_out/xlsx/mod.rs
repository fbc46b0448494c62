//! Tables as a workbook. No cell of it calculates. The same tables give the same bytes.

mod looks;
mod names;
mod properties;
mod widths;

use std::ops::ControlFlow;

use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, ExcelDateTime, Format,
    IgnoreError, Worksheet, XlsxError, utility,
};

use crate::exchange::paper::{Watch, WriteError};
use crate::exchange::table_out::book::{Cell, Kind, Sheet, Workbook};
use crate::exchange::table_out::form::Written;
use crate::exchange::table_out::xlsx::looks::Looks;
use crate::exchange::table_out::xlsx::names::Names;
use crate::exchange::table_out::xlsx::widths::{height, height_of_heads, pages, widths};

/// How much text a cell can hold, in units of UTF-16.
const MOST: usize = 32_767;
/// Paper of the size A4.
const A4: u8 = 9;
/// The margins of a page, in inches.
const MARGIN: f64 = 0.4;
const MARGIN_OF_HEADER: f64 = 0.65;
/// How many rows are written before whoever watches is asked again.
const OFTEN: usize = 64;
/// How long the title at the head of a page is at most, in characters.
const MOST_OF_A_TITLE: usize = 80;

impl From<XlsxError> for WriteError {
    fn from(error: XlsxError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Tables as the bytes of a workbook.
///
/// # Errors
/// [`WriteError`] where it was stopped, or there are more rows or columns than a sheet can have.
pub fn write(book: &Workbook, watch: &mut Watch<'_>) -> Result<Written, WriteError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    file.set_properties(&properties::of(book)?);
    let of = book.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let mut names = Names::default();
    let (looks, mut done, mut cut) = (Looks::of(book), 0, Vec::new());
    for sheet in &book.sheets {
        let name = names.valid(&sheet.name);
        let mut writing = Writing {
            book,
            sheet,
            looks: &looks,
            name: name.clone(),
            widths: widths(sheet),
            page: file.add_worksheet(),
            cut: &mut cut,
        };
        writing.page.set_name(name)?;
        writing.heads()?;
        for (at, row) in sheet.rows.iter().enumerate() {
            if done % OFTEN == 0 && watch(done, of) == ControlFlow::Break(()) {
                return Err(WriteError::Stopped);
            }
            writing.row(number(at + 1)?, row)?;
            done += 1;
        }
        writing.columns()?;
        writing.view()?;
        writing.print()?;
    }
    let bytes = file.save_to_buffer()?;
    // The last word is that all are written; it comes too late to stop anything.
    let _ = watch(of, of);
    Ok(Written { bytes: properties::with_language(&bytes, book.language)?, cut })
}

/// A sheet that is being written.
struct Writing<'a> {
    book: &'a Workbook,
    sheet: &'a Sheet,
    looks: &'a Looks,
    name: String,
    widths: Vec<f64>,
    page: &'a mut Worksheet,
    cut: &'a mut Vec<String>,
}

/// The number of a row or column, where a sheet can have that many.
fn number<T: TryFrom<usize>>(at: usize) -> Result<T, WriteError> {
    T::try_from(at).map_err(|_| WriteError::Failed("too many rows or columns".to_owned()))
}

impl Writing<'_> {
    fn heads(&mut self) -> Result<(), WriteError> {
        for (at, column) in self.sheet.columns.iter().enumerate() {
            self.text(0, number(at)?, &column.head, &self.looks.head)?;
        }
        self.page.set_row_height(0, height_of_heads(self.sheet, &self.widths))?;
        Ok(())
    }

    fn row(&mut self, row: u32, cells: &[Cell]) -> Result<(), WriteError> {
        for (at, (cell, column)) in cells.iter().zip(&self.sheet.columns).enumerate() {
            let (at, usual) = (number(at)?, self.looks.of_kind(column.kind));
            match cell {
                // It looks as its neighbours do.
                Cell::Empty => drop(self.page.write_blank(row, at, usual)?),
                Cell::Text(words) => self.text(row, at, words, usual)?,
                Cell::Light(sign, words) => self.text(row, at, words, self.looks.of_sign(*sign))?,
                Cell::Amount(thousands) => {
                    let millions = f64::from(*thousands) / 1000.0;
                    self.page.write_number_with_format(row, at, millions, usual)?;
                }
                Cell::Count(count) => {
                    let count = f64::from(number::<u32>(*count)?);
                    self.page.write_number_with_format(row, at, count, usual)?;
                }
                Cell::Day(day) => {
                    let day = ExcelDateTime::from_ymd(day.year(), day.month(), day.day())?;
                    let looks = &self.looks.day;
                    self.page.write_datetime_with_format(row, at, &day, looks)?;
                }
            }
        }
        let high = height(cells.iter().map(Cell::words), &self.widths);
        self.page.set_row_height(row, high)?;
        Ok(())
    }

    /// Words are text, whatever they begin with, and stay it where somebody edits them.
    fn text(&mut self, row: u32, at: u16, words: &str, looks: &Format) -> Result<(), WriteError> {
        let (words, is_cut) = fitting(words, &self.book.cut);
        if is_cut {
            let cell = utility::row_col_to_cell(row, at);
            self.cut.push(format!("{} {cell}", self.name));
        }
        if words.starts_with(['=', '+', '-', '@', '\'']) {
            let looks = looks.clone().set_quote_prefix();
            self.page.write_string_with_format(row, at, words, &looks)?;
        } else {
            self.page.write_string_with_format(row, at, words, looks)?;
        }
        Ok(())
    }

    /// Widths; lights are chosen from a list, and look as what is chosen.
    fn columns(&mut self) -> Result<(), WriteError> {
        let last: u32 = number(self.sheet.rows.len())?;
        for (at, width) in self.widths.clone().into_iter().enumerate() {
            let at: u16 = number(at)?;
            self.page.set_column_width(at, width)?;
            match self.sheet.columns.get(usize::from(at)).map(|column| column.kind) {
                Some(Kind::Light) if last > 0 => self.lights(at, last)?,
                Some(Kind::Number | Kind::Name) if last > 0 => {
                    let error = IgnoreError::NumberStoredAsText;
                    self.page.ignore_error_range(1, at, last, at, error)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// A column of lights: whoever changes a word there sees its colour and its sign follow.
    fn lights(&mut self, at: u16, last: u32) -> Result<(), WriteError> {
        let words: Vec<&str> = self.book.marks.iter().map(|(_, word)| word.as_str()).collect();
        let offered = DataValidation::new().allow_list_strings(&words)?.show_error_message(false);
        self.page.add_data_validation(1, at, last, at, &offered)?;
        for (sign, word) in &self.book.marks {
            let rule = ConditionalFormatCellRule::EqualTo(word.clone());
            let looks = self.looks.when(*sign);
            let follows = ConditionalFormatCell::new().set_rule(rule).set_format(looks);
            self.page.add_conditional_format(1, at, last, at, &follows)?;
        }
        Ok(())
    }

    /// What stays where it is, and what is chosen by.
    fn view(&mut self) -> Result<(), WriteError> {
        let heads = self.sheet.heads.min(self.sheet.columns.len());
        self.page.set_freeze_panes(1, number(heads)?)?;
        if let Some(last) = self.sheet.columns.len().checked_sub(1) {
            self.page.autofilter(0, 0, number(self.sheet.rows.len())?, number(last)?)?;
        }
        Ok(())
    }

    /// On A4, on its side, with the heads on every page.
    fn print(&mut self) -> Result<(), WriteError> {
        let wide = pages(&self.widths);
        let title = self.book.title.chars().take(MOST_OF_A_TITLE).collect::<String>();
        let (title, name) = (in_header(&title), in_header(&self.name));
        self.page
            .set_paper_size(A4)
            .set_landscape()
            .set_print_fit_to_pages(wide, 0)
            .set_margins(MARGIN, MARGIN, MARGIN_OF_HEADER, MARGIN_OF_HEADER, MARGIN, MARGIN)
            .set_header(format!("&L{title}&R{name}"))
            .set_footer("&R&P / &N")
            .set_repeat_rows(0, 0)?;
        if let Some(last) = self.sheet.heads.checked_sub(1).filter(|_| wide > 1) {
            self.page.set_repeat_columns(0, number(last)?)?;
        }
        Ok(())
    }
}

/// A text in the head of a page, where a sign of its own begins what is filled in.
fn in_header(text: &str) -> String {
    text.replace('&', "&&").replace('\n', " ")
}

/// As much of a text as a cell can hold, and whether that is not all.
fn fitting(words: &str, cut: &str) -> (String, bool) {
    if words.encode_utf16().count() <= MOST {
        return (words.to_owned(), false);
    }
    let end = format!(" {cut}");
    let (mut room, mut kept) = (MOST - end.encode_utf16().count().min(MOST), String::new());
    for c in words.chars() {
        let Some(left) = room.checked_sub(c.len_utf16()) else { break };
        room = left;
        kept.push(c);
    }
    (kept + &end, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_is_cut_at_a_letter_and_says_so() {
        assert_eq!(fitting("kort", "[kuttet]"), ("kort".to_owned(), false));
        let whole = "a".repeat(MOST);
        assert_eq!(fitting(&whole, "[kuttet]"), (whole.clone(), false));
        // Each of these takes two units.
        let (kept, is_cut) = fitting(&"🚦".repeat(MOST), "[kuttet]");
        assert!(is_cut && kept.ends_with("🚦 [kuttet]"));
        assert!((MOST - 1..=MOST).contains(&kept.encode_utf16().count()));
    }
}
