//! Spreadsheets of `LibreOffice` and others in the `OpenDocument` format. Read element by element: what a
//! row or cell claims to be repeated is repeated as far as the bounds go, and no further.
//!
//! Source of the names: OASIS, `OpenDocument` 1.3, part 3, chapter 9 (tables) and 19 (attributes).

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::exchange::package::{Archive, value_of, words_of};
use crate::exchange::table_in::book::builder::Builder;
use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::book::{
    Book, BookError, MOST_COLUMNS, MOST_ROWS, Noted, Page, Watch,
};

/// Between how many rows whoever watches is told.
const TOLD_EVERY: usize = 256;

pub(super) fn read(mut archive: Archive<'_>, watch: &mut Watch<'_>) -> Result<Book, BookError> {
    if archive.has("META-INF/manifest.xml")
        && archive.text("META-INF/manifest.xml")?.contains("encryption-data")
    {
        return Err(BookError::Locked);
    }
    let mut styles = Styles::default();
    if archive.has("styles.xml") {
        styles.read(&archive.text("styles.xml")?);
    }
    let content = archive.text("content.xml")?;
    if !content.contains("office:spreadsheet") {
        return Err(BookError::TextDocument);
    }
    styles.read(&content);
    let noted = [("Basic/", Noted::Macros)];
    let noted = noted.into_iter().filter(|(part, _)| archive.has(part)).map(|(_, noted)| noted);
    let pages = Tables { styles, reader: Reader::from_str(&content), watch }.read()?;
    Ok(Book { pages, noted: noted.collect() })
}

/// The styles of cells and tables, by name.
#[derive(Default)]
struct Styles {
    all: HashMap<String, Style>,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    colour: Option<Colour>,
    is_hidden: bool,
}

impl Styles {
    fn read(&mut self, text: &str) {
        let mut named = String::new();
        // What is damaged is told where the content is read.
        let _ = crate::exchange::package::each_element(text, |_, name, element| match name {
            "style" => {
                named = value_of(element, "name").unwrap_or_default();
                let parent = value_of(element, "parent-style-name");
                self.all.insert(named.clone(), Style { parent, ..Style::default() });
            }
            "table-cell-properties" => {
                let colour = value_of(element, "background-color");
                if let Some(style) = self.all.get_mut(&named) {
                    style.colour = colour.and_then(|digits| Colour::of_digits(&digits));
                }
            }
            "table-properties" => {
                if let Some(style) = self.all.get_mut(&named) {
                    style.is_hidden = value_of(element, "display").as_deref() == Some("false");
                }
            }
            _ => {}
        });
    }

    /// The fill of a style, its own or of one that it is made from.
    fn colour(&self, name: Option<&str>) -> Option<Colour> {
        /// No chain of styles is longer; one that bites its own tail ends too.
        const LONGEST: usize = 16;
        let mut style = self.all.get(name?);
        for _ in 0..LONGEST {
            let found = style?;
            if found.colour.is_some() {
                return found.colour;
            }
            style = self.all.get(found.parent.as_deref()?);
        }
        None
    }
}

/// The tables of a document, as they are come to.
struct Tables<'t, 'w, 'v> {
    styles: Styles,
    reader: Reader<&'t [u8]>,
    watch: &'w mut Watch<'v>,
}

/// A cell of a row that is being read.
struct Cell {
    column: usize,
    words: String,
    colour: Option<Colour>,
    comment: String,
    /// Over how many rows and columns it reaches.
    spans: (usize, usize),
}

impl Tables<'_, '_, '_> {
    fn read(mut self) -> Result<Vec<Page>, BookError> {
        let mut pages = Vec::new();
        loop {
            match self.event()? {
                Event::Start(element) if element.name().as_ref() == "table:table" => {
                    let name = value_of(&element, "name").unwrap_or_default();
                    let style = value_of(&element, "style-name").unwrap_or_default();
                    let is_hidden = self.styles.all.get(&style).is_some_and(|it| it.is_hidden);
                    pages.push(self.table(Builder::new(&name, is_hidden))?);
                }
                Event::Eof => return Ok(pages),
                _ => {}
            }
        }
    }

    fn event(&mut self) -> Result<Event<'static>, BookError> {
        let event =
            self.reader.read_event().map_err(|error| BookError::Damaged(error.to_string()))?;
        Ok(event.into_owned())
    }

    fn table(&mut self, mut builder: Builder) -> Result<Page, BookError> {
        let (mut row, mut told) = (0_usize, 0);
        loop {
            match self.event()? {
                Event::Start(element) if element.name().as_ref() == "table:table-row" => {
                    let times = repeated(&element, "number-rows-repeated");
                    let cells = self.row()?;
                    if value_of(&element, "visibility").is_some_and(|it| it != "visible") {
                        builder.hide_row();
                    }
                    if cells.iter().any(|cell| !cell.words.is_empty() || !cell.comment.is_empty()) {
                        for at in row..row.saturating_add(times).min(MOST_ROWS + 1).max(row + 1) {
                            put(&mut builder, at, &cells)?;
                        }
                    } else if row < MOST_ROWS {
                        // Fills alone: only where they are no background down to the last row.
                        put(&mut builder, row, &cells)?;
                    }
                    row = row.saturating_add(times);
                }
                Event::Empty(element) if element.name().as_ref() == "table:table-row" => {
                    row = row.saturating_add(repeated(&element, "number-rows-repeated"));
                }
                Event::End(element) if element.name().as_ref() == "table:table" => {
                    return Ok(builder.page());
                }
                Event::Eof => return Err(BookError::Damaged("content.xml".to_owned())),
                _ => {}
            }
            if row >= told + TOLD_EVERY {
                told = row;
                if (self.watch)(row, row).is_break() {
                    return Err(BookError::Stopped);
                }
            }
        }
    }

    fn row(&mut self) -> Result<Vec<Cell>, BookError> {
        let (mut cells, mut column) = (Vec::new(), 0_usize);
        loop {
            let event = self.event()?;
            let (element, is_open) = match &event {
                Event::Start(element) => (element, true),
                Event::Empty(element) => (element, false),
                Event::End(element) if element.name().as_ref() == "table:table-row" => {
                    return Ok(cells);
                }
                Event::Eof => return Err(BookError::Damaged("content.xml".to_owned())),
                _ => continue,
            };
            let name = element.name();
            let is_covered = name.as_ref() == "table:covered-table-cell";
            if !is_covered && name.as_ref() != "table:table-cell" {
                continue;
            }
            let times = repeated(element, "number-columns-repeated");
            let (text, comment) =
                if is_open { self.inside(name.as_ref())? } else { <_>::default() };
            let words = if is_covered { String::new() } else { shown(element, text) };
            let style = value_of(element, "style-name");
            let colour = self.styles.colour(style.as_deref()).filter(|_| !is_covered);
            let spans = (
                repeated(element, "number-rows-spanned"),
                repeated(element, "number-columns-spanned"),
            );
            if !words.is_empty()
                || !comment.is_empty()
                || (colour.is_some() && times < MOST_COLUMNS)
            {
                // One beyond the bounds is told of.
                let end = column.saturating_add(times).min(MOST_COLUMNS + 1).max(column + 1);
                for column in column..end {
                    let (words, comment) = (words.clone(), comment.clone());
                    cells.push(Cell { column, words, colour, comment, spans });
                }
            }
            column = column.saturating_add(times);
        }
    }

    /// The words of a cell, a paragraph a line, and of the comment on it.
    fn inside(&mut self, cell: &str) -> Result<(String, String), BookError> {
        let (mut text, mut comment) = (String::new(), String::new());
        let (mut is_comment, mut passed_over, mut depth) = (false, 0_usize, 0_usize);
        loop {
            let event = self.event()?;
            let said = if is_comment { &mut comment } else { &mut text };
            match &event {
                Event::Start(element) => match element.name().as_ref() {
                    "office:annotation" => is_comment = true,
                    "dc:creator"
                    | "dc:date"
                    | "meta:date-string"
                    | "meta:creator-initials"
                    | "draw:frame" => passed_over += 1,
                    "text:p" | "text:h" if !said.is_empty() => said.push('\n'),
                    name if name == cell => depth += 1,
                    _ => {}
                },
                Event::Empty(element) => match element.name().as_ref() {
                    "text:s" => {
                        let times = repeated(element, "c").min(MOST_COLUMNS);
                        said.extend(std::iter::repeat_n(' ', times));
                    }
                    "text:tab" => said.push(' '),
                    "text:line-break" => said.push('\n'),
                    _ => {}
                },
                Event::End(element) => match element.name().as_ref() {
                    "office:annotation" => is_comment = false,
                    "dc:creator"
                    | "dc:date"
                    | "meta:date-string"
                    | "meta:creator-initials"
                    | "draw:frame" => passed_over = passed_over.saturating_sub(1),
                    name if name == cell && depth == 0 => return Ok((text, comment)),
                    name if name == cell => depth -= 1,
                    _ => {}
                },
                Event::Eof => return Err(BookError::Damaged("content.xml".to_owned())),
                event => {
                    if let Some(words) = words_of(event).filter(|_| passed_over == 0) {
                        said.push_str(&words);
                    }
                }
            }
        }
    }
}

fn put(builder: &mut Builder, row: usize, cells: &[Cell]) -> Result<(), BookError> {
    for cell in cells {
        let at = (row, cell.column);
        builder.put(at, &cell.words)?;
        if let Some(colour) = cell.colour {
            builder.fill(at, colour);
        }
        builder.comment(at, &cell.comment);
        if cell.spans != (1, 1) {
            let last = (
                row.saturating_add(cell.spans.0).saturating_sub(1),
                cell.column.saturating_add(cell.spans.1).saturating_sub(1),
            );
            builder.merge(at, last);
        }
    }
    Ok(())
}

/// What a cell shows: a day in its own form, whatever the language of the document; else the words
/// in it; else its value.
fn shown(element: &BytesStart<'_>, text: String) -> String {
    if let Some(day) = value_of(element, "date-value") {
        return day.replace('T', " ").trim_end_matches(":00").trim_end_matches(" 00:00").to_owned();
    }
    if text.is_empty() {
        let value = ["value", "boolean-value", "string-value"];
        return value.iter().find_map(|name| value_of(element, name)).unwrap_or_default();
    }
    text
}

/// How often an element says that it stands there; once where it says nothing.
fn repeated(element: &BytesStart<'_>, name: &str) -> usize {
    value_of(element, name).and_then(|times| times.parse().ok()).unwrap_or(1).max(1)
}
