//! A paper as Markdown, as GitHub and most e-mail and notes programs read it: with tables. Whatever a
//! text holds is text there, too. Languages and quiet words cannot be said in it.

use crate::exchange::paper::block::{
    Block, Content, InnerList, Item, Kind, List, Look, Paragraph, Run,
};
use crate::exchange::paper::inline::{behind_mark, characters};
use crate::exchange::paper::table::{Cell, Table};
use crate::exchange::paper::text::Text;
use crate::exchange::paper::{Paper, Watch, WriteError};

/// The paper as Markdown.
///
/// # Errors
/// [`WriteError::Stopped`] where it was.
pub fn write(paper: &Paper, watch: &mut Watch<'_>) -> Result<String, WriteError> {
    let mut blocks = Vec::new();
    if paper.kind != paper.title {
        blocks.extend(lines_of_text(&paper.kind));
    }
    blocks.push(format!("# {}", one_line(&paper.title)));
    // Lists that follow each other would be one: they take turns with their marks.
    let mut list_turn = None;
    paper.watched(watch, |block| {
        list_turn = match block.kind {
            Kind::List(_) | Kind::Facts(_) => Some(!list_turn.unwrap_or(true)),
            _ => None,
        };
        blocks.extend(markdown_of(block, list_turn.unwrap_or_default()));
        Ok(())
    })?;
    blocks.retain(|block| !block.is_empty());
    Ok(blocks.join("\n\n") + "\n")
}

/// A block as parts between which a line is empty.
fn markdown_of(block: &Block, turn: bool) -> Vec<String> {
    match &block.kind {
        Kind::Heading(level, text) => {
            vec![format!("{} {}", "#".repeat(usize::from(level.number()) + 1), one_line(text))]
        }
        Kind::Paragraph(paragraph) => vec![lines(&paragraph.runs).join("\\\n")],
        Kind::Facts(facts) => {
            let fact = |(name, value): &(Text, Vec<Run>)| {
                // Its first line stands behind its name, where it can begin nothing.
                let mut value = raw_lines(value);
                value.iter_mut().skip(1).for_each(|line| *line = guarded(line));
                let value = value.join("\\\n");
                let lines =
                    split(&guarded(&format!("{}: {value}", stressed(&one_line(name), "**"))));
                behind_mark(if turn { "* " } else { "- " }, &lines).join("\n")
            };
            vec![facts.items.iter().map(fact).collect::<Vec<_>>().join("\n")]
        }
        Kind::List(list) => vec![list_lines(list, turn).join("\n")],
        Kind::Table(table) => table_parts(table),
        Kind::Figure(figure) => {
            [&figure.alternative, &figure.caption].into_iter().flat_map(lines_of_text).collect()
        }
        Kind::Rule => vec!["---".into()],
        Kind::PageBreak => Vec::new(),
    }
}

fn split(text: &str) -> Vec<String> {
    text.split('\n').map(str::to_owned).collect()
}

fn list_lines(list: &List, turn: bool) -> Vec<String> {
    let mut all = Vec::new();
    for (at, Item { paragraphs, inner }) in list.items.iter().enumerate() {
        let mut lines = paragraphs_lines(paragraphs);
        if let Some(InnerList { is_ordered, items }) = inner {
            for (at, paragraphs) in items.iter().enumerate() {
                let below = paragraphs_lines(paragraphs);
                if !below.is_empty() {
                    lines.extend(behind_mark(&mark(*is_ordered, at, false), &below));
                }
            }
        }
        if !lines.is_empty() {
            all.extend(behind_mark(&mark(list.is_ordered, at, turn), &lines));
        }
    }
    all
}

fn mark(is_ordered: bool, at: usize, turn: bool) -> String {
    match (is_ordered, turn) {
        (false, false) => "- ".into(),
        (false, true) => "* ".into(),
        (true, false) => format!("{}. ", at + 1),
        (true, true) => format!("{}) ", at + 1),
    }
}

/// Paragraphs with an empty line between.
fn paragraphs_lines(paragraphs: &[Paragraph]) -> Vec<String> {
    let parts = paragraphs.iter().map(|paragraph| lines(&paragraph.runs).join("\\\n"));
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { Vec::new() } else { split(&parts.join("\n\n")) }
}

fn table_parts(table: &Table) -> Vec<String> {
    let caption = table.shows_caption() && !table.caption().is_blank();
    let caption = caption.then(|| guarded(&stressed(&one_line(table.caption()), "**")));
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let columns = table.columns();
    let mut rows = vec![row(columns.iter().map(|column| one_line(&column.head)).collect())];
    rows.push(row(vec!["---".into(); columns.len()]));
    rows.extend(table.rows().iter().map(|cells| row(cells.iter().map(cell_line).collect())));
    caption.into_iter().chain([rows.join("\n")]).collect()
}

fn cell_line(cell: &Cell) -> String {
    let lines = cell.paragraphs.iter().flat_map(|paragraph| raw_lines(&paragraph.runs));
    lines.collect::<Vec<_>>().join("<br>")
}

/// The lines of a text of its own, as one part.
fn lines_of_text(text: &Text) -> Vec<String> {
    vec![lines(&[Run::text(text.as_str())]).join("\\\n")]
}

fn one_line(text: &Text) -> String {
    escaped(text.in_one_line().trim_matches(' '))
}

/// The lines of a paragraph, none of them empty, none of which begins anything.
fn lines(runs: &[Run]) -> Vec<String> {
    raw_lines(runs).iter().map(|line| guarded(line)).collect()
}

/// The same where a line cannot begin anything.
fn raw_lines(runs: &[Run]) -> Vec<String> {
    let mut all = String::new();
    for run in runs {
        let mut text = characters(run);
        if let Content::Sign { sign, .. } = run.content {
            // Before the marks, which stand beside letters only.
            text = text.split_off(sign.character().len_utf8());
            all.push(sign.character());
        }
        let mark = match (run.look, &run.content) {
            (Look::Strong, _) => "**",
            (Look::Emphasised, Content::Text(_)) => "*",
            _ => "",
        };
        // Beside the mark of another it would mean something else.
        let mark = if all.ends_with('*') && !all.ends_with("\\*") { "" } else { mark };
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                all.push('\n');
            }
            all.push_str(&stressed(&escaped(line), mark));
        }
    }
    let lines = all.split('\n').map(|line| line.trim_matches(' ').to_owned());
    lines.filter(|line| !line.trim().is_empty()).collect()
}

/// An escaped text within marks, where they would be taken for such: its first and last characters
/// are letters or numbers, but for blanks around.
fn stressed(text: &str, mark: &str) -> String {
    let inside = text.trim_matches(' ');
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if mark.is_empty() || !is_word(inside.chars().next()) || !is_word(inside.chars().next_back()) {
        return text.to_owned();
    }
    let begin = text.len() - text.trim_start_matches(' ').len();
    let end = begin + inside.len();
    format!("{}{mark}{inside}{mark}{}", &text[..begin], &text[end..])
}

/// A line whose signs are signs.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$')
        {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// An escaped line that begins no list, rule or heading.
fn guarded(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    let begins = if digits > 0 {
        rest.starts_with(['.', ')'])
    } else {
        rest.starts_with(['-', '+', '=', ':'])
    };
    if begins { format!("{number}\\{rest}") } else { line.to_owned() }
}
