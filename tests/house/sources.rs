//! The project's own source, for tests that read it: without comments, and with or without what
//! stands in strings.

use std::fs;
use std::path::{Path, PathBuf};

/// A file under `src`.
pub(crate) struct Source {
    /// Its path from the project's root, with `/` between its parts.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every file under `src`, in order.
pub(crate) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join("src"), &mut paths);
    paths.sort();
    assert!(paths.len() > 20, "the source is not where it was: {paths:?}");
    let source = |path: PathBuf| {
        let parts: Vec<_> =
            path.strip_prefix(root).unwrap().iter().map(|p| p.to_str().unwrap()).collect();
        Source { path: parts.join("/"), text: fs::read_to_string(&path).unwrap() }
    };
    paths.into_iter().map(source).collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// The line, from 1, of a byte of a text.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].split('\n').count()
}

/// What becomes of what stands in strings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strings {
    Kept,
    Blank,
}

/// The code of a source text: comments are blanks, lines stay where they are.
pub(crate) fn code(text: &str, strings: Strings) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let in_word = before.is_alphanumeric() || before == '_';
        let (length, keep) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (comment_length(rest), false)
        } else if first == '"' {
            (string_length(rest), strings == Strings::Kept)
        } else if let Some(length) = raw_string_length(rest).filter(|_| !in_word) {
            (length, strings == Strings::Kept)
        } else if let Some(length) = char_length(rest) {
            (length, strings == Strings::Kept)
        } else {
            (first.len_utf8(), true)
        };
        let (piece, behind) = rest.split_at(length);
        if keep {
            out.push_str(piece);
        } else {
            out.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
        before = piece.chars().next_back().unwrap_or(' ');
        rest = behind;
    }
    out
}

fn comment_length(text: &str) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < text.len() {
        let bytes = &text.as_bytes()[at..];
        if bytes.starts_with(b"/*") {
            (at, depth) = (at + 2, depth + 1);
        } else if bytes.starts_with(b"*/") {
            (at, depth) = (at + 2, depth - 1);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

fn string_length(text: &str) -> usize {
    let mut escaped = true;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string_length(text: &str) -> Option<usize> {
    let behind = text.strip_prefix("br").or(text.strip_prefix('r'))?;
    let hashes = behind.len() - behind.trim_start_matches('#').len();
    let inside = behind[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&close).map_or(inside.len(), |at| at + close.len());
    Some(text.len() - inside.len() + end)
}

/// A character such as `'"'`; a lifetime is none.
fn char_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if let Some(escape) = inside.strip_prefix('\\') {
        let skip = escape.chars().next()?.len_utf8();
        return Some(2 + skip + escape[skip..].find('\'')? + 1);
    }
    let length = inside.chars().next()?.len_utf8();
    inside[length..].starts_with('\'').then_some(length + 2)
}
