//! A table of words as spreadsheets, word processors and chats take it from the clipboard: as HTML,
//! which gives a real table, and as text with tabs for whoever takes no other.
//!
//! What stands in a cell is text there, too: a spreadsheet calculates with none of it, and makes no
//! other number of 2.10.

use std::fmt::Write as _;

use crate::exchange::paper::sign::Colour;
use crate::exchange::table_out::book::{Cell, Sheet, millions, tint};

/// A table as text, and as HTML. `language` is the tag of its words.
pub fn both(sheet: &Sheet, language: &str) -> (String, String) {
    (to_text(sheet, language), to_html(sheet, language))
}

/// A table as text with tabs between its cells; cells with tabs, quotes or line breaks are quoted, and
/// those that begin as a formula does have an apostrophe before them, as people write it there.
pub fn to_text(sheet: &Sheet, language: &str) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
    // Writing to memory cannot fail, and a flexible writer takes rows of any length.
    let _ = writer.write_record(sheet.columns.iter().map(|column| harmless(&column.head)));
    for row in &sheet.rows {
        let _ = writer.write_record(row.iter().map(|cell| harmless(&shown(cell, language))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// What stands in a cell, as one writes it in a language.
fn shown(cell: &Cell, language: &str) -> String {
    let decimal = if language == "en" { '.' } else { ',' };
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) | Cell::Light(_, words) => words.clone(),
        Cell::Amount(thousands) => millions(*thousands, decimal),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
    }
}

/// A cell with which no spreadsheet calculates. What comes in again comes without the apostrophe.
pub(super) fn harmless(cell: &str) -> String {
    let begins = cell.trim_start().starts_with(['=', '+', '-', '@']);
    if begins || cell.starts_with(['\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// A table in HTML. `language` is the tag of its words. What lies behind a light is its colour; its word
/// stands there all the same.
pub fn to_html(sheet: &Sheet, language: &str) -> String {
    let mut html = format!(
        "<html lang=\"{language}\"><head><meta charset=\"utf-8\"></head><body>\
         <table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>"
    );
    for column in &sheet.columns {
        cell_of(&mut html, "th", " scope=\"col\"", &column.head, None);
    }
    html.push_str("</tr>");
    for row in &sheet.rows {
        html.push_str("<tr>");
        for cell in row {
            let behind = if let Cell::Light(sign, _) = cell { tint(*sign) } else { None };
            cell_of(&mut html, "td", "", &shown(cell, language), behind);
        }
        html.push_str("</tr>");
    }
    html.push_str("</table></body></html>");
    html
}

fn cell_of(html: &mut String, tag: &str, scope: &str, words: &str, behind: Option<Colour>) {
    let (text, words) = (as_text(words, behind), escaped(words));
    // Writing to a string cannot fail.
    let _ = write!(html, "<{tag}{scope}{text}>{words}</{tag}>");
}

/// That a cell is text, as each of the usual spreadsheets wants to be told.
fn as_text(cell: &str, behind: Option<Colour>) -> String {
    // The last is JSON within an attribute.
    let value = cell.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let value = escaped_line(&format!("{{\"1\":2,\"2\":\"{value}\"}}"));
    let behind = behind.map(|colour| format!("background:#{};", colour.hex())).unwrap_or_default();
    format!(
        " style=\"{behind}vertical-align:top;text-align:left;mso-number-format:'\\@'\" \
         sdnum=\"1033;0;@\" data-sheets-value=\"{value}\""
    )
}

fn escaped_line(text: &str) -> String {
    let visible = |c: &char| !c.is_control() || *c == '\n' || *c == '\t';
    let text: String = text.chars().filter(visible).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Text in a cell; its line breaks stay in it.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    escaped_line(&text).replace('\n', "<br style=\"mso-data-placement:same-cell\">")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::paper::Sign;
    use crate::exchange::table_out::book::{Column, Kind};

    fn rows(rows: &[&[&str]]) -> Sheet {
        let [heads, rows @ ..] = rows else { panic!("heads") };
        let columns = heads.iter().map(|head| Column::new(*head, Kind::Words)).collect();
        let cells = |row: &&[&str]| row.iter().map(|words| Cell::Text((*words).into())).collect();
        let rows = rows.iter().map(cells).collect();
        Sheet { name: String::new(), columns, heads: 1, rows }
    }

    #[test]
    fn cells_that_would_break_the_table_are_quoted() {
        let rows = rows(&[&["a\tb", "c\nd"], &["æ"]]);
        assert_eq!(to_text(&rows, "nb"), "\"a\tb\"\t\"c\nd\"\næ\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        let rows = rows(&[&["=1+1", "+47", "-5", "@sum", " =2", "2.10", "a=b", "'tis"]]);
        assert_eq!(to_text(&rows, "nb"), "'=1+1\t'+47\t'-5\t'@sum\t' =2\t2.10\ta=b\t'tis\n");
        let html = to_html(&rows, "nb");
        assert_eq!(html.matches("mso-number-format:'\\@'").count(), 8, "each is text to Excel");
        assert_eq!(html.matches("sdnum=\"1033;0;@\"").count(), 8, "and to LibreOffice");
        assert!(
            html.contains(">2.10</th>")
                && html.contains("{&quot;1&quot;:2,&quot;2&quot;:&quot;2.10&quot;}")
        );
    }

    #[test]
    fn what_stands_in_a_cell_is_no_markup() {
        let html = to_html(&rows(&[&["Nr"], &["<script>alert(\"&\")</script>\nto\u{0}"]]), "nb");
        assert!(html.contains("<th scope=\"col\""));
        let cell = "&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;<br style=\"mso-data-placement:same-cell\">to</td>";
        assert!(html.contains(cell), "{html}");
        assert!(!html.contains("<script"));
    }

    #[test]
    fn a_light_is_its_word_with_its_colour_behind_it_and_a_number_is_as_one_writes_it() {
        let mut sheet = rows(&[&["Nytte", "MNOK"]]);
        sheet.rows.push(vec![Cell::Light(Sign::Low, "Lavt".into()), Cell::Amount(2_500)]);
        assert_eq!(to_text(&sheet, "nb"), "Nytte\tMNOK\nLavt\t2,5\n");
        assert_eq!(to_text(&sheet, "en"), "Nytte\tMNOK\nLavt\t2.5\n");
        let html = to_html(&sheet, "nb");
        assert!(html.contains("<td style=\"background:#f4b59c;") && html.contains(">Lavt</td>"));
        assert_eq!(html.matches("background").count(), 1);
    }
}
