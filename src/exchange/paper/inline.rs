//! What the writers of characters alone have in common.

use crate::exchange::paper::block::{Content, Run};

/// A run as characters: a sign as a character of its shape with its word, or with what is said in its
/// place where there is no word.
pub(super) fn characters(run: &Run) -> String {
    match &run.content {
        Content::Text(text) => text.as_str().to_owned(),
        Content::Sign { sign, word, alternative } => {
            let word = if word.is_blank() { alternative } else { word };
            format!("{} {}", sign.character(), word.as_str())
        }
    }
}

/// What a run says aloud: a sign by its word, or what is said in its place.
pub(super) fn word(run: &Run) -> &str {
    match &run.content {
        Content::Text(text) => text.as_str(),
        Content::Sign { word, alternative, .. } => {
            if word.is_blank() { alternative } else { word }.as_str()
        }
    }
}

/// Lines with the first one behind a mark, and the others as far in.
pub(super) fn behind_mark(mark: &str, lines: &[String]) -> Vec<String> {
    let indent = " ".repeat(mark.chars().count());
    let line = |(at, line): (usize, &String)| match (at, line.is_empty()) {
        (0, _) => format!("{mark}{line}"),
        (_, true) => String::new(),
        (_, false) => format!("{indent}{line}"),
    };
    lines.iter().enumerate().map(line).collect()
}
