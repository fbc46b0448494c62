//! A question that the lights raise, as the audience sees it.

use crate::app::core::picture::pages::NamedText;
use crate::domain::light::Mark;

/// A question that the lights raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionScene {
    /// What kind of question, in words.
    pub kind: String,
    /// The question.
    pub sentence: String,
    /// The criteria.
    pub heads: Vec<String>,
    /// The measures with their lights.
    pub rows: Vec<QuestionRow>,
    /// Whether the lights under each criterion are the same, in words, and whether they differ;
    /// empty where it is not asked.
    pub compared: Vec<(String, bool)>,
    /// How many measures more it is about.
    pub more: usize,
    /// What the lights stand for, for the criteria it is about.
    pub words: Vec<NamedText>,
}

/// A measure in a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Who owns it, and where it stands.
    pub stands: String,
    /// Its crossings, a criterion each.
    pub cells: Vec<QuestionCell>,
}

/// A crossing in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionCell {
    /// Its mark.
    pub mark: Option<Mark>,
    /// Whether the question is about it.
    pub is_named: bool,
}
