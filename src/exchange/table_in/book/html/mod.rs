//! A table as spreadsheets and word processors put it on the clipboard beside its text: as HTML, with its
//! fills, merged cells and lines.
//!
//! Read tag by tag and never as a tree, so that however deep it claims to be, it takes as long as it is
//! long. Nothing that it names is fetched, and nothing in it is run.
//!
//! Source of the grammar: WHATWG, HTML, 4.9 (tables) and 13.2.5 (tokens). Of the forms: what Excel,
//! `LibreOffice`, Google Sheets, Word and Outlook write.

mod cells;
mod fills;
mod reader;
mod tags;
mod windows;

use std::ops::ControlFlow;

use crate::exchange::table_in::sheet::Sheet;

pub use windows::whole;

/// How large it can be, in bytes.
pub const MOST_HTML: usize = 32 << 20;

/// What was found in HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Its tables, below each other, with what stands between them.
    pub sheet: Sheet,
    /// The letters and digits that it shows, one after the other.
    pub said: String,
}

/// The table that lies beside a text as HTML; none where that is no table, too large, or says anything else
/// than the text. `goes_on` is asked now and then.
pub fn beside(
    text: &str,
    html: &str,
    goes_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Option<Sheet> {
    let said = said(text);
    let is_it = |found: &Found| !said.is_empty() && found.said == said;
    let all = read(html, true, goes_on)?;
    if is_it(&all) {
        return Some(all.sheet);
    }
    // What a page hides was not copied from it; what a spreadsheet hides was.
    read(html, false, goes_on).filter(is_it).map(|shown| shown.sheet)
}

/// What is found in HTML; nothing where it holds no table, or more than is read.
pub fn read(
    html: &str,
    takes_hidden: bool,
    goes_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Option<Found> {
    if html.len() > MOST_HTML {
        return None;
    }
    reader::read(html, takes_hidden, goes_on)
}

/// What a text says, whatever stands around its cells.
fn said(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
