//! The forms that a paper can be written in, by the ending of a file's name.

use std::path::Path;

use crate::exchange::paper::{Paper, Watch, WriteError, docx, html, markdown, pdf, plain_text};

/// A form of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A document for Word and `LibreOffice`.
    Docx,
    /// A PDF that says what its parts are.
    Pdf,
    /// A web page in one file.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

impl Form {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Pdf, Self::Html, Self::Markdown, Self::Text];

    /// How a file of the form ends, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
        }
    }

    /// The form of a file by how its name ends; nothing where no form ends so.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// A paper as a file of the form.
    ///
    /// # Errors
    /// [`WriteError`] where it was stopped, or the writer could not.
    pub fn write(self, paper: &Paper, watch: &mut Watch<'_>) -> Result<Vec<u8>, WriteError> {
        match self {
            Self::Docx => docx::write(paper, watch),
            Self::Pdf => pdf::write(paper, watch),
            Self::Html => html::write(paper, watch).map(String::into_bytes),
            Self::Markdown => markdown::write(paper, watch).map(String::into_bytes),
            Self::Text => plain_text::write(paper, watch).map(String::into_bytes),
        }
    }
}

/// The name that a paper is offered to be saved under: what it is, its title and its day, without
/// what the name of a file cannot have, and how its form ends.
pub fn offered_name(paper: &Paper, form: Form) -> String {
    let parts = [paper.kind.as_str(), paper.title.as_str(), paper.date.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    format!("{}.{}", plain_name(&parts.join(" ")), form.ending())
}

/// A name without what the name of a file cannot have, and not too long for one.
pub fn plain_name(name: &str) -> String {
    let is_no_name = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    let plain: String = name.chars().map(|c| if is_no_name(c) { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = plain.chars().take(100).collect();
    short.trim_end_matches(['.', ' ']).to_owned()
}
