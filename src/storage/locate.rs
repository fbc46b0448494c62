//! Finds places in the text of a session without understanding it: its format number, the line
//! and column of a byte, the place of the n-th entry of a list.

use crate::storage::checksum;
use crate::storage::format::Position;

/// What an entry's first field is called: its own name, or what it is about.
pub(super) const FIRST_FIELDS: [&str; 2] = ["id", "measure"];

/// What is blank within a line.
pub(super) const BLANK: [char; 2] = [' ', '\t'];

/// Line and column of a byte offset, both from 1; the column counts characters.
pub fn line_and_column(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The byte offset of a place, as far as it is in the text.
pub(super) fn offset_of(text: &str, Position { line, column }: Position) -> Option<usize> {
    let begin = match line.checked_sub(2) {
        None => 0,
        Some(before) => text.match_indices('\n').nth(before)?.0 + 1,
    };
    let rest = &text[begin..];
    let letter = rest.char_indices().nth(column.saturating_sub(1));
    Some(begin + letter.map_or(rest.len(), |(at, _)| at))
}

/// The number behind the leading `( format:`, looked for without parsing the rest, so that a file
/// from the future is recognised whatever it holds.
///
/// # Errors
/// The offset where the text stops looking like a session.
pub fn format_number(text: &str) -> Result<u64, usize> {
    let at = number_begin(text)?;
    let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    text[at..at + digits].parse().map_err(|_| at)
}

/// The offset of that number, or where the text stops looking like a session before it.
pub fn number_offset(text: &str) -> usize {
    number_begin(text).unwrap_or_else(|at| at)
}

fn number_begin(text: &str) -> Result<usize, usize> {
    let mut at = 0;
    for word in ["(", "format", ":"] {
        at = skip_blank(text, at);
        if !text[at..].starts_with(word) {
            return Err(at);
        }
        at += word.len();
    }
    Ok(skip_blank(text, at))
}

/// The offset behind white space and comments, which may hold comments themselves.
pub(super) fn skip_blank(text: &str, mut at: usize) -> usize {
    loop {
        let rest = &text[at..];
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if trimmed.starts_with("//") {
            at += trimmed.find('\n').unwrap_or(trimmed.len());
        } else if trimmed.starts_with("/*") {
            at += comment_length(trimmed.as_bytes()).unwrap_or(trimmed.len());
        } else {
            return at;
        }
    }
}

/// How long the block comment is that the bytes begin with, if it ends.
fn comment_length(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                at += 2;
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => at += 1,
        }
    }
    None
}

/// The lines, from 1, where comments begin in a well-formed text, as many as anybody reads; but for
/// the one that is the checksum.
pub fn comment_lines(text: &str, most: usize) -> Vec<usize> {
    let (mut lines, mut at, mut counted) = (Vec::new(), 0, (0, 1));
    if !text.contains("//") && !text.contains("/*") {
        return lines;
    }
    while lines.len() < most {
        let begin = at + text[at..].len() - text[at..].trim_start().len();
        let rest = &text[begin..];
        let is_comment = rest.starts_with("//") || rest.starts_with("/*");
        if is_comment && !checksum::is_line(rest) {
            counted = (begin, counted.1 + text[counted.0..begin].matches('\n').count());
            lines.push(counted.1);
        }
        at = if rest.starts_with("//") {
            begin + rest.find('\n').unwrap_or(rest.len())
        } else if is_comment {
            begin + comment_length(rest.as_bytes()).unwrap_or(rest.len())
        } else {
            match token(text, begin) {
                Some((_, _, end)) => end,
                None => break,
            }
        };
    }
    lines
}

/// The offset where a block comment begins that does not end, if one does.
pub(super) fn unclosed_comment(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let from = at;
        // The blanks in front of a token, comment by comment.
        loop {
            let rest = &text[at..];
            let trimmed = rest.trim_start();
            at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                match comment_length(trimmed.as_bytes()) {
                    Some(length) => at += length,
                    None => return Some(at),
                }
            } else {
                break;
            }
        }
        at = token(text, from)?.2;
    }
}

/// As much of a text as matters for finding places in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    Word(&'a str),
    Other,
}

/// The token at an offset or behind the blanks there: where it begins, what it is, where it ends.
pub(super) fn token(text: &str, at: usize) -> Option<(usize, Token<'_>, usize)> {
    let at = skip_blank(text, at);
    let rest = &text[at..];
    let first = rest.chars().next()?;
    let (token, length) = match first {
        '(' | '[' | '{' => (Token::Open, 1),
        ')' | ']' | '}' => (Token::Close, 1),
        '"' => (Token::Other, string_length(rest.as_bytes())),
        '\'' => (Token::Other, char_length(rest)),
        _ if first.is_alphabetic() || first == '_' => word(rest),
        _ => (Token::Other, first.len_utf8()),
    };
    Some((at, token, at + length))
}

/// The word that a text begins with, or the raw string: `r"…"`, `br#"…"#`.
fn word(text: &str) -> (Token<'_>, usize) {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let hashes = rest.bytes().take_while(|b| *b == b'#').count();
    let behind = &rest[hashes..];
    if matches!(word, "r" | "br") && behind.starts_with('"') {
        let close = format!("\"{}", "#".repeat(hashes));
        let length = behind[1..].find(&close).map_or(behind.len(), |at| 1 + at + close.len());
        return (Token::Other, end + hashes + length);
    }
    (Token::Word(word), end)
}

/// How long the string is that the bytes begin with.
fn string_length(bytes: &[u8]) -> usize {
    let mut end = 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'\\' => end += 2,
            b'"' => return end + 1,
            _ => end += 1,
        }
    }
    bytes.len()
}

/// How long the character is that a text begins with, such as `'"'`.
fn char_length(text: &str) -> usize {
    let from = if text[1..].starts_with('\\') { 2 } else { 1 };
    let inside = text.get(from..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    text.get(from + inside..)
        .and_then(|rest| rest.find('\''))
        .map_or(1, |at| from + inside + at + 1)
}

/// The offset where the value ends that begins at an offset: behind the bracket that closes its
/// own, or else before the comma or the bracket that follows; `None` where it does not end.
pub(super) fn value_end(text: &str, from: usize) -> Option<usize> {
    let (mut at, mut depth) = (from, 0_usize);
    let is_bracket = text[from..].starts_with(['(', '[', '{']);
    while let Some((start, token, end)) = token(text, at) {
        match token {
            Token::Open => depth += 1,
            Token::Close if depth == 0 => return Some(start),
            Token::Close => depth -= 1,
            Token::Other if depth == 0 && text[start..].starts_with(',') => return Some(start),
            Token::Word(_) | Token::Other => {}
        }
        if is_bracket && depth == 0 {
            return Some(end);
        }
        at = end;
    }
    None
}

/// The offset where the value ends that begins at an offset, if it is a single one and ends: a
/// text, a word, a number, a bracket with all in it, or a word with a bracket.
pub(super) fn single_value_end(text: &str, from: usize) -> Option<usize> {
    let (start, first, end) = token(text, from)?;
    if start != from {
        return None;
    }
    let rest = &text[start..];
    match first {
        Token::Open => value_end(text, start),
        Token::Word(_) if text[end..].starts_with('(') => value_end(text, end),
        Token::Word(_) => Some(end),
        Token::Other if rest.starts_with('"') => is_closed(&rest[..end - start]).then_some(end),
        Token::Other => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            (digits > 0).then_some(start + digits)
        }
        Token::Close => None,
    }
}

/// Whether the string that is all of a text ends there, and not the text before it.
fn is_closed(string: &str) -> bool {
    let inside = string.strip_prefix('"').and_then(|inside| inside.strip_suffix('"'));
    inside.is_some_and(|inside| inside.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 0)
}

/// The offset of the first string of a well-formed text that takes more than so many bytes.
pub(super) fn longer_than(text: &str, most: usize) -> Option<usize> {
    if text.len() <= most {
        return None;
    }
    let mut at = 0;
    while let Some((start, token, end)) = token(text, at) {
        if token == Token::Other && end - start > most {
            return Some(start);
        }
        at = end;
    }
    None
}

/// The offset of the top-level field `name` of a well-formed text.
pub fn locate_field(text: &str, name: &str) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some((start, token, end)) = token(text, at) {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.checked_sub(1)?,
            Token::Word(word) if depth == 1 && word == name && is_key(text, end) => {
                return Some(start);
            }
            Token::Word(_) | Token::Other => {}
        }
        at = end;
    }
    None
}

/// Whether the word that ends there names a field.
fn is_key(text: &str, end: usize) -> bool {
    text[skip_blank(text, end)..].starts_with(':')
}

/// The offset of the entry `index` (from 0) in the top-level list `list` of a well-formed text.
pub fn locate_entry(text: &str, list: &str, index: usize) -> Option<usize> {
    let (mut at, mut depth, mut entry) = (locate_field(text, list)?, 0_usize, 0);
    while let Some((start, token, end)) = token(text, at) {
        match token {
            Token::Open => {
                if depth == 1 && entry == index {
                    return Some(start);
                }
                depth += 1;
            }
            Token::Close => {
                depth = depth.checked_sub(1)?;
                match depth {
                    0 => return None,
                    1 => entry += 1,
                    _ => {}
                }
            }
            Token::Word(_) | Token::Other => {}
        }
        at = end;
    }
    None
}

/// Whether an entry seems to begin at a bracket: with its first field, and behind another entry,
/// the head of a list, or at the beginning of a line; or with a second field behind the first.
pub(super) fn is_entry(text: &str, at: usize) -> bool {
    let inside = text[at + 1..].trim_start_matches(BLANK);
    let first = FIRST_FIELDS.iter().find_map(|name| inside.strip_prefix(name));
    let Some(value) = first.and_then(|rest| rest.trim_start_matches(BLANK).strip_prefix(':'))
    else {
        return false;
    };
    let before = text[..at].trim_end_matches(BLANK);
    before.is_empty() || before.ends_with([',', '[', ')', ']', '\n', '\r']) || goes_on(value)
}

/// Whether a number, a comma and a name with a colon stand there.
fn goes_on(value: &str) -> bool {
    let value = value.trim_start_matches(BLANK);
    let number = value.trim_start_matches(|c: char| c.is_ascii_digit());
    let Some(next) = number.strip_prefix(',').filter(|_| number.len() < value.len()) else {
        return false;
    };
    let next = next.trim_start_matches(BLANK);
    let name = next.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    name.len() < next.len() && name.starts_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_found_behind_comments() {
        assert_eq!(format_number("(format: 1,"), Ok(1));
        assert_eq!(format_number("// hei\n ( /* æ */ format : 99 )"), Ok(99));
        assert_eq!(format_number("/* a /* b */ c */(format: 1)"), Ok(1));
        assert_eq!(format_number("/* a /* b */ (format: 1)"), Err(24));
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

    #[test]
    fn an_entry_is_found_behind_whatever_an_unknown_field_holds() {
        let held = [
            "r#\"a\"(\"#",
            "br\"\\\"",
            "b\"(\"",
            "'('",
            "'\"'",
            "'\\''",
            "'æ'",
            "-1.5e3",
            "Rød(a: [1])",
            "/* [ /* ( */ */ ()",
            "(measures: [(1)])",
            "{\"measures\": [()]}",
            "\"\\\"(\"",
        ];
        for value in held {
            let text = format!("(format: 1, colour: {value}, measures: [(id: 1), Measure(id: 2)])");
            let at = |index| locate_entry(&text, "measures", index).map(|at| &text[at..]);
            assert_eq!(at(0), Some("(id: 1), Measure(id: 2)])"), "{value}");
            assert_eq!(at(1), Some("(id: 2)])"), "{value}");
        }
    }

    #[test]
    fn a_field_is_found_at_the_top_only() {
        assert_eq!(locate_field("(title: \"next_id: 5\", next_id: 6)", "next_id"), Some(22));
        assert_eq!(locate_field("(a: (next_id: 7), b: next_id, next_id : 8)", "next_id"), Some(30));
        assert_eq!(locate_field("(format: 1)", "next_id"), None);
        assert_eq!(locate_field("", "next_id"), None);
    }
}
