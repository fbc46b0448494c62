//! A table of words as spreadsheets take it from the clipboard.

/// Rows of cells as text with tabs between; cells with tabs, quotes or line breaks are quoted.
pub fn to_clipboard(rows: &[Vec<String>]) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail, and a flexible writer takes rows of any length.
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_would_break_the_table_are_quoted() {
        let rows = vec![vec!["a\tb".to_owned(), "c\nd".to_owned()], vec!["æ".to_owned()]];
        assert_eq!(to_clipboard(&rows), "\"a\tb\"\t\"c\nd\"\næ\n");
    }
}
