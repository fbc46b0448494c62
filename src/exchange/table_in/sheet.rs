//! What is pasted, as rows of cells: tabs, semicolons, commas or bars between them, with or without
//! the quotes of a spreadsheet.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::exchange::table_in::book::colours::Colour;
use crate::exchange::table_in::book::{cell_name, column_name};

/// A row that holds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in what was pasted, from 1, empty rows counted.
    pub number: usize,
    /// Its cells, without space around them.
    pub cells: Vec<String>,
}

impl Row {
    /// A cell, from 0; empty where the row is shorter.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    /// The cells that hold something, with their places, from 0.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().map(String::as_str).enumerate();
        cells.filter(|(_, cell)| !cell.is_empty())
    }
}

/// A field of cells that are one: what it says stands in its first cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Its rows, from 1.
    pub rows: RangeInclusive<usize>,
    /// Its columns, from 0.
    pub columns: RangeInclusive<usize>,
}

/// A table as it stands, before anything is made of it. What stands beside its cells is told by a
/// cell's row, from 1, and column, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its rows that hold something.
    pub rows: Vec<Row>,
    /// The fills that are colours of traffic lights.
    pub fills: BTreeMap<(usize, usize), Colour>,
    /// What was said of cells, beside them.
    pub comments: BTreeMap<(usize, usize), String>,
    /// The cells that are one.
    pub merged: Vec<Merged>,
    /// How many of its rows the spreadsheet hides.
    pub hidden_rows: usize,
    /// Whether its rows are the columns of the spreadsheet.
    pub is_turned: bool,
}

impl Sheet {
    /// The table of a text. `heads` says how many heads of columns it knows among some cells: a
    /// semicolon or comma is taken for the edge of a cell only where that gives a table.
    pub fn read(text: &str, heads: impl Fn(&Row) -> usize) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let (text, told) = told_separator(text);
        let told = told.or_else(|| text.contains('\t').then_some('\t'));
        if let Some(separator) = told {
            return Self::split(text, separator);
        }
        if let Some(table) = barred(text) {
            return Self::split(&table, '\t');
        }
        let has_heads = |sheet: &Self| sheet.rows.iter().take(HEAD_WITHIN).any(|r| heads(r) > 1);
        let by_semicolon = Self::split(text, ';');
        if by_semicolon.is_even() || has_heads(&by_semicolon) {
            return by_semicolon;
        }
        let by_comma = Self::split(text, ',');
        if has_heads(&by_comma) { by_comma } else { Self::split(text, '\t') }
    }

    /// The table of a file of text: with the sign between its cells that it names, or that gives the
    /// most rows of the same length.
    pub fn of_file(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let (text, told) = told_separator(text);
        if let Some(separator) = told {
            return Self::split(text, separator);
        }
        if let Some(table) = barred(text) {
            return Self::split(&table, '\t');
        }
        let all = ['\t', ';', ',', '|'].map(|separator| Self::split(text, separator));
        // Of those that are alike, the first: a comma stands in sentences too.
        let best = all.into_iter().rev().max_by_key(Self::evenness);
        best.unwrap_or_default()
    }

    /// How many of its rows are as long as most, where that is more than one cell.
    fn evenness(&self) -> usize {
        let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
        for row in self.rows.iter().take(1_000) {
            *lengths.entry(row.cells.len()).or_default() += 1;
        }
        let several = lengths.into_iter().filter(|(length, _)| *length > 1);
        several.map(|(_, count)| count).max().unwrap_or(0)
    }

    /// The table of a text with a sign between its cells.
    pub fn split(text: &str, separator: char) -> Self {
        let rows = (1..).zip(cells(text, separator));
        let rows = rows.map(|(number, cells)| Row { number, cells });
        let rows = rows.filter(|row| row.filled().next().is_some()).collect();
        Self { rows, ..Self::default() }
    }

    /// A row, from 1, as the spreadsheet names what it is there.
    pub fn row_name(&self, row: usize) -> String {
        row_name_of(self.is_turned, row)
    }

    /// A column, from 0, as the spreadsheet names what it is there.
    pub fn column_name(&self, at: usize) -> String {
        column_name_of(self.is_turned, at)
    }

    /// A cell, by its row, from 1, and column, from 0, as the spreadsheet names it.
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        cell_name_of(self.is_turned, row, column)
    }

    /// Its number of columns.
    pub fn width(&self) -> usize {
        let last = self.rows.iter().filter_map(|row| row.filled().last());
        last.map(|(at, _)| at + 1).max().unwrap_or(0)
    }

    /// Whether all rows are of the same length, and of more than one cell.
    fn is_even(&self) -> bool {
        let mut lengths = self.rows.iter().map(|row| row.cells.len());
        let first = lengths.next().unwrap_or(0);
        self.rows.len() > 1 && first > 1 && lengths.all(|length| length == first)
    }
}

pub(super) fn row_name_of(is_turned: bool, row: usize) -> String {
    if is_turned { column_name(row.saturating_sub(1)) } else { row.to_string() }
}

pub(super) fn column_name_of(is_turned: bool, at: usize) -> String {
    if is_turned { (at + 1).to_string() } else { column_name(at) }
}

pub(super) fn cell_name_of(is_turned: bool, row: usize, column: usize) -> String {
    if is_turned { cell_name(row.saturating_sub(1), column + 1) } else { cell_name(column, row) }
}

/// Within how many rows the heads of columns stand.
pub const HEAD_WITHIN: usize = 25;

/// Files for a spreadsheet may say in their first line what stands between cells.
fn told_separator(text: &str) -> (&str, Option<char>) {
    let Some(behind) = text.strip_prefix("sep=") else { return (text, None) };
    let mut chars = behind.chars();
    let separator = chars.next().filter(|c| !c.is_alphanumeric());
    (separator.map_or(text, |_| chars.as_str().trim_start()), separator)
}

/// A table drawn with bars, `| Nr | Title |`, with tabs instead.
fn barred(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_barred = |line: &&str| line.len() > 2 && line.starts_with('|') && line.ends_with('|');
    if lines.is_empty() || !lines.iter().all(is_barred) {
        return None;
    }
    let is_rule = |line: &&&str| line.chars().all(|c| "|-: ".contains(c));
    let inside = |line: &&str| line[1..line.len() - 1].replace('|', "\t");
    Some(lines.iter().filter(|line| !is_rule(line)).map(inside).collect::<Vec<_>>().join("\n"))
}

/// The cells of a text. Spreadsheets quote a cell that holds the sign between cells, a quote or a
/// line break, and double the quotes in it; other quotation marks are the text's own.
fn cells(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    loop {
        let (cell, behind) = quoted(rest, separator).unwrap_or_else(|| {
            let end = rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        });
        if let Some(row) = rows.last_mut() {
            row.push(cleaned(&cell));
        }
        let mut chars = behind.chars();
        match chars.next() {
            None => break,
            Some(c) if c == separator => {}
            Some(_) => rows.push(Vec::new()),
        }
        rest = chars.as_str();
        if behind.starts_with("\r\n") {
            rest = &rest[1..];
        }
    }
    rows
}

/// A cell that is quoted as spreadsheets do, and what stands behind it; nothing where it is not:
/// where no quote stands right before the cell's end.
fn quoted(text: &str, separator: char) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text.strip_prefix('"')?;
    loop {
        let (before, behind) = rest.split_once('"')?;
        cell.push_str(before);
        if let Some(more) = behind.strip_prefix('"') {
            cell.push('"');
            rest = more;
        } else if behind.is_empty() || behind.starts_with([separator, '\n', '\r']) {
            return Some((cell, behind));
        } else {
            return None;
        }
    }
}

/// A cell's text without what cannot be seen: unbreaking spaces are spaces, the line breaks of a
/// spreadsheet are line breaks, soft hyphens and control characters are nothing. An apostrophe that
/// keeps a spreadsheet from calculating with it belongs to the spreadsheet.
pub(super) fn cleaned(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n");
    let seen = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\t' => Some(' '),
        '\u{b}' | '\u{2028}' | '\u{2029}' | '\r' => Some('\n'),
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
        c if c.is_control() && c != '\n' => None,
        c => Some(c),
    };
    let text: String = cell.chars().filter_map(seen).collect();
    let text = text.trim();
    let kept = |text: &&str| text.starts_with(['=', '+', '-', '@']);
    text.strip_prefix('\'').filter(kept).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let heads = |row: &Row| row.filled().filter(|(_, c)| ["Nr", "Tiltak"].contains(c)).count();
        Sheet::read(text, heads).rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn quotation_marks_of_the_text_are_kept_and_those_of_the_spreadsheet_are_not() {
        assert_eq!(read("1.1\t\"Kun én gang\"-prinsippet")[0][1], "\"Kun én gang\"-prinsippet");
        assert_eq!(read("1.1\t\"Min side\n1.2\tTo"), [["1.1", "\"Min side"], ["1.2", "To"]]);
        assert_eq!(read("1.1\t\"Si \"\"hei\"\"\"\r\n1.2\tTo")[0][1], "Si \"hei\"");
        assert_eq!(read("1.1\t\"To\r\nlinjer\t med tab\"")[0][1], "To\nlinjer  med tab");
    }

    #[test]
    fn semicolons_and_commas_part_cells_where_that_gives_a_table() {
        let rows = read("Nr;Tiltak;Status\r\n1.1;\"To; og mer\";Ja\r\n1.2;Tre");
        assert_eq!(rows[1], ["1.1", "To; og mer", "Ja"]);
        assert_eq!(read("sep=;\r\nNr;Tiltak\r\n1;En")[1], ["1", "En"]);
        assert_eq!(read("Nr,Tiltak\n1,\"En, to\"")[1], ["1", "En, to"]);
        assert_eq!(
            read("| Nr | Tiltak |\n|----|:---|\n| 1 | En |"),
            [["Nr", "Tiltak"], ["1", "En"]]
        );
        let lines = ["Søke; finne", "Hjelpe, veilede; og mer; til", "Slutt"];
        assert_eq!(read(&lines.join("\n")), lines.map(|line| [line]));
    }

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_cell() {
        let row =
            &read("\u{feff}Digita\u{ad}lisering\ta\u{a0}b\tc\u{b}d\t\u{a0}\t'=1+1\t'tis\te\u{0}f")
                [0];
        assert_eq!(row[..], ["Digitalisering", "a b", "c\nd", "", "=1+1", "'tis", "ef"]);
        assert!(read("\u{a0}\t\u{a0}\n\t").is_empty());
    }
}
