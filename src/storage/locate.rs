//! Finds places in the text of a session without understanding it: its format number, the line
//! and column of a byte, the place of the n-th entry of a list.

use crate::storage::format::Position;

/// Line and column of a byte offset, both from 1; the column counts characters.
pub fn line_and_column(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The number behind the leading `( format:`, looked for without parsing the rest, so that a file
/// from the future is recognised whatever it holds.
///
/// # Errors
/// The offset where the text stops looking like a session.
pub fn format_number(text: &str) -> Result<u64, usize> {
    let mut at = 0;
    for word in ["(", "format", ":"] {
        at = skip_blank(text, at);
        if !text[at..].starts_with(word) {
            return Err(at);
        }
        at += word.len();
    }
    at = skip_blank(text, at);
    let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    text[at..at + digits].parse().map_err(|_| at)
}

/// The offset behind white space and comments.
fn skip_blank(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with("//") {
            at += trimmed.find('\n').unwrap_or(trimmed.len());
        } else if trimmed.starts_with("/*") {
            at += trimmed.find("*/").map_or(trimmed.len(), |end| end + 2);
        } else {
            return at;
        }
    }
}

/// The offset of the entry `index` (from 0) in the top-level list `list` of a well-formed text.
pub fn locate_entry(text: &str, list: &str, index: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut entry) = (0, 0_usize, 0);
    let mut inside = false;
    while at < bytes.len() {
        at = skip_blank(text, at);
        match bytes.get(at)? {
            b'"' => at = skip_string(bytes, at),
            b'(' | b'[' | b'{' => {
                if inside && depth == 2 && entry == index {
                    return Some(at);
                }
                depth += 1;
                at += 1;
            }
            b')' | b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if inside && depth == 1 {
                    return None;
                }
                if inside && depth == 2 {
                    entry += 1;
                }
                at += 1;
            }
            byte if depth == 1 && (byte.is_ascii_alphabetic() || *byte == b'_') => {
                let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
                inside = &text[at..end] == list;
                at = end;
            }
            _ => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    None
}

/// The offset behind the string that begins at `at`.
fn skip_string(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'\\' => end += 2,
            b'"' => return end + 1,
            _ => end += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_found_behind_comments() {
        assert_eq!(format_number("(format: 1,"), Ok(1));
        assert_eq!(format_number("// hei\n ( /* æ */ format : 99 )"), Ok(99));
        assert_eq!(format_number("(title: \"\")"), Err(1));
        assert_eq!(format_number(""), Err(0));
        assert_eq!(format_number("(format: one)"), Err(9));
    }

    #[test]
    fn an_entry_is_found_whatever_stands_in_strings() {
        let text = "(\n  title: \"measures: [(\\\"\",\n  measures: [\n    (id: 1),\n    (id: 2, x: (a: [1])), // (\n    (id: 3),\n  ],\n)";
        let at = |index| locate_entry(text, "measures", index).map(|at| line_and_column(text, at));
        assert_eq!(at(0), Some(Position { line: 4, column: 5 }));
        assert_eq!(at(2), Some(Position { line: 6, column: 5 }));
        assert_eq!(at(3), None);
        assert_eq!(locate_entry(text, "criteria", 0), None);
    }
}
