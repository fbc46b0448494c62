//! A paper as plain text for an e-mail: lines of at most 76 columns, headings underlined, tables in
//! columns where they fit and otherwise row by row.

use unicode_width::UnicodeWidthStr as _;

use crate::exchange::paper::block::{Block, InnerList, Item, Kind, Level, List, Paragraph, Run};
use crate::exchange::paper::inline::{behind_mark, characters};
use crate::exchange::paper::table::{Cell, Table};
use crate::exchange::paper::text::Text;
use crate::exchange::paper::{Paper, Watch, WriteError};

/// How wide a line is at most, where its words allow it.
const WIDTH: usize = 76;
/// Between two columns of a table.
const APART: usize = 2;

/// The paper as plain text.
///
/// # Errors
/// [`WriteError::Stopped`] where it was.
pub fn write(paper: &Paper, watch: &mut Watch<'_>) -> Result<String, WriteError> {
    let mut blocks = Vec::new();
    if paper.kind != paper.title {
        blocks.push(wrapped(paper.kind.as_str(), WIDTH));
    }
    blocks.push(underlined(&paper.title, Some('=')));
    paper.watched(watch, |block| {
        blocks.push(lines_of(block));
        Ok(())
    })?;
    let blocks = blocks.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"));
    Ok(blocks.collect::<Vec<_>>().join("\n\n") + "\n")
}

fn lines_of(block: &Block) -> Vec<String> {
    match &block.kind {
        Kind::Heading(Level::One, text) => underlined(text, Some('-')),
        Kind::Heading(Level::Two, text) => underlined(text, Some('.')),
        Kind::Heading(Level::Three | Level::Four, text) => underlined(text, None),
        Kind::Paragraph(paragraph) => paragraph_lines(paragraph, WIDTH),
        Kind::Facts(facts) => {
            let names: Vec<_> =
                facts.items.iter().map(|(name, _)| format!("{}: ", name.in_one_line())).collect();
            let wide = names.iter().map(|name| name.width()).max().unwrap_or(0).min(WIDTH / 3);
            let fact = |(name, (_, value)): (&String, &(Text, Vec<Run>))| {
                let mark = format!("{name}{}", " ".repeat(wide.saturating_sub(name.width())));
                let value: String = value.iter().map(characters).collect();
                let mut lines = wrapped(&value, room(&mark));
                if lines.is_empty() {
                    lines.push(String::new());
                }
                behind_mark(&mark, &lines)
            };
            names.iter().zip(&facts.items).flat_map(fact).collect()
        }
        Kind::List(list) => list_lines(list),
        Kind::Table(table) => table_lines(table),
        Kind::Figure(figure) => {
            let texts = [&figure.alternative, &figure.caption];
            texts.into_iter().flat_map(|text| wrapped(text.as_str(), WIDTH)).collect()
        }
        Kind::Rule => vec!["-".repeat(WIDTH)],
        Kind::PageBreak => Vec::new(),
    }
}

/// How much room there is behind a mark, at least a third of the line.
fn room(mark: &str) -> usize {
    WIDTH.saturating_sub(mark.width()).max(WIDTH / 3)
}

fn underlined(text: &Text, line: Option<char>) -> Vec<String> {
    let mut lines = wrapped(&text.in_one_line(), WIDTH);
    let wide = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    lines.extend(line.map(|sign| sign.to_string().repeat(wide)));
    lines
}

fn paragraph_lines(paragraph: &Paragraph, width: usize) -> Vec<String> {
    let text: String = paragraph.runs.iter().map(characters).collect();
    wrapped(&text, width)
}

/// A text in lines of a width. Words that are longer stand alone; empty lines at its ends are left out.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let mut current = String::new();
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            if !current.is_empty() && current.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut current));
            }
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(word);
        }
        lines.push(current);
    }
    let is_empty = |line: &String| line.trim().is_empty();
    let first = lines.iter().position(|line| !is_empty(line)).unwrap_or(lines.len());
    lines.drain(..first);
    lines.truncate(lines.iter().rposition(|line| !is_empty(line)).map_or(0, |last| last + 1));
    lines
}

fn list_lines(list: &List) -> Vec<String> {
    let mut all = Vec::new();
    for (at, Item { paragraphs, inner }) in list.items.iter().enumerate() {
        let mark = if list.is_ordered { format!("{}. ", at + 1) } else { "- ".into() };
        let mut lines = point_lines(paragraphs, room(&mark));
        if let Some(InnerList { is_ordered, items }) = inner {
            for (at, paragraphs) in items.iter().enumerate() {
                let below = if *is_ordered { format!("{}) ", letters(at)) } else { "- ".into() };
                let inside = point_lines(paragraphs, room(&format!("{mark}{below}")));
                if !inside.is_empty() {
                    lines.extend(behind_mark(&below, &inside));
                }
            }
        }
        if !lines.is_empty() {
            all.extend(behind_mark(&mark, &lines));
        }
    }
    all
}

fn point_lines(paragraphs: &[Paragraph], width: usize) -> Vec<String> {
    paragraphs.iter().flat_map(|paragraph| paragraph_lines(paragraph, width)).collect()
}

/// a to z, aa to zz, as word processors go on.
fn letters(at: usize) -> String {
    let letter = (b'a'..=b'z').map(char::from).nth(at % 26).unwrap_or('a');
    letter.to_string().repeat(at / 26 + 1)
}

fn table_lines(table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    if table.shows_caption() {
        lines.extend(wrapped(&table.caption().in_one_line(), WIDTH));
    }
    let heads: Vec<Vec<String>> =
        table.columns().iter().map(|column| wrapped(&column.head.in_one_line(), WIDTH)).collect();
    let rows: Vec<Vec<Vec<String>>> =
        table.rows().iter().map(|row| row.iter().map(cell_lines).collect()).collect();
    let widths: Vec<usize> = (0..heads.len())
        .map(|at| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(heads.get(at));
            cells.flatten().map(|line| line.width()).max().unwrap_or(0)
        })
        .collect();
    if widths.iter().sum::<usize>() + APART * (widths.len() - 1) > WIDTH {
        lines.extend(row_by_row(table, &rows));
        return lines;
    }
    lines.extend(side_by_side(&heads, &widths));
    let all = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>();
    lines.push(all.join(&" ".repeat(APART)).trim_end_matches(' ').to_owned());
    lines.extend(rows.iter().flat_map(|row| side_by_side(row, &widths)));
    lines
}

fn cell_lines(cell: &Cell) -> Vec<String> {
    point_lines(&cell.paragraphs, WIDTH)
}

/// The cells of a row beside each other.
fn side_by_side(cells: &[Vec<String>], widths: &[usize]) -> Vec<String> {
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |at: usize| {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            let text = cell.get(at).map_or("", String::as_str);
            line.push_str(text);
            line.push_str(&" ".repeat(width.saturating_sub(text.width()) + APART));
        }
        line.trim_end_matches(' ').to_owned()
    };
    (0..height).map(line).collect()
}

/// Each row by itself: what it is about, then each head with what stands below it.
fn row_by_row(table: &Table, rows: &[Vec<Vec<String>>]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        lines.extend((!lines.is_empty()).then(String::new));
        for (at, (cell, column)) in row.iter().zip(table.columns()).enumerate() {
            let head = column.head.in_one_line();
            let head = if head.is_empty() { String::new() } else { format!("{head}: ") };
            let text = format!("{head}{}", cell.join("\n"));
            let indent = if at == 0 { "" } else { "  " };
            lines.extend(behind_mark(indent, &wrapped(&text, room(indent))).iter().map(|line| {
                let is_more = at > 0 && !line.is_empty() && !line.starts_with(indent);
                if is_more { format!("{indent}{line}") } else { line.clone() }
            }));
        }
    }
    lines
}
