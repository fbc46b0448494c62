//! How measures go, as the audience sees it.

use crate::insight::progress::Shown;

/// How measures go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressScene {
    /// How many of all stand how, in words, each with its sign.
    pub counts: Vec<(Shown, String)>,
    /// What the first column is called.
    pub measures: String,
    /// The half-years.
    pub heads: Vec<String>,
    /// What the last column is called.
    pub owner: String,
    /// The lines.
    pub lines: Vec<ProgressSceneLine>,
    /// Which line is looked at.
    pub row: Option<usize>,
    /// Which half-year of it.
    pub column: Option<usize>,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgressSceneLine {
    /// A focus area, with how its measures stand, in counts.
    Area(String, String),
    /// A measure.
    Measure(ProgressRow),
}

/// How a measure goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its half-years.
    pub cells: Vec<ProgressCell>,
    /// Who owns the next step, or that nobody does; empty where there is none.
    pub owner: String,
}

/// What a half-year shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressCell {
    /// Its sign.
    pub shown: Shown,
    /// Its word.
    pub words: String,
}
