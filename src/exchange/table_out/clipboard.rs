//! A table of words as spreadsheets, word processors and chats take it from the clipboard: as HTML,
//! which gives a real table, and as text with tabs for whoever takes no other.
//!
//! What stands in a cell is text there, too: a spreadsheet calculates with none of it, and makes no
//! other number of 2.10.

use std::fmt::Write as _;

/// Rows of cells as text with tabs between; cells with tabs, quotes or line breaks are quoted, and
/// those that begin as a formula does have an apostrophe before them, as people write it there.
pub fn to_text(rows: &[Vec<String>]) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail, and a flexible writer takes rows of any length.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A cell with which no spreadsheet calculates. What comes in again comes without the apostrophe.
pub(super) fn harmless(cell: &str) -> String {
    let begins = cell.trim_start().starts_with(['=', '+', '-', '@']);
    if begins || cell.starts_with(['\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// Rows of cells as a table in HTML, the first row its heads. `language` is the tag of its words.
pub fn to_html(rows: &[Vec<String>], language: &str) -> String {
    let mut html = format!(
        "<html lang=\"{language}\"><head><meta charset=\"utf-8\"></head><body>\
         <table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"
    );
    for (at, row) in rows.iter().enumerate() {
        html.push_str("<tr>");
        for cell in row {
            let (tag, scope) = if at == 0 { ("th", " scope=\"col\"") } else { ("td", "") };
            // Writing to a string cannot fail.
            let _ = write!(html, "<{tag}{scope}{}>{}</{tag}>", as_text(cell), escaped(cell));
        }
        html.push_str("</tr>");
    }
    html.push_str("</table></body></html>");
    html
}

/// That a cell is text, as each of the usual spreadsheets wants to be told.
fn as_text(cell: &str) -> String {
    // The last is JSON within an attribute.
    let value = cell.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let value = escaped_line(&format!("{{\"1\":2,\"2\":\"{value}\"}}"));
    format!(
        " style=\"vertical-align:top;text-align:left;mso-number-format:'\\@'\" \
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

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let cells = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        rows.iter().map(cells).collect()
    }

    #[test]
    fn cells_that_would_break_the_table_are_quoted() {
        let rows = rows(&[&["a\tb", "c\nd"], &["æ"]]);
        assert_eq!(to_text(&rows), "\"a\tb\"\t\"c\nd\"\næ\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        let rows = rows(&[&["=1+1", "+47", "-5", "@sum", " =2", "2.10", "a=b", "'tis"]]);
        assert_eq!(to_text(&rows), "'=1+1\t'+47\t'-5\t'@sum\t' =2\t2.10\ta=b\t'tis\n");
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
}
