//! Tables as they go out, whatever file they go into.

use crate::domain::date::Date;
use crate::exchange::paper::Sign;
use crate::exchange::paper::language::Language;
use crate::exchange::paper::sign::Colour;

/// Tables that go out together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workbook {
    /// What they are about.
    pub title: String,
    /// Who made them.
    pub author: String,
    /// The language of their words.
    pub language: Language,
    /// The day that stands as the one they were made on: the session's, and no clock's.
    pub day: Date,
    /// The lights and what else a crossing can have, with their words.
    pub marks: Vec<(Sign, String)>,
    /// What stands at the end of a text that was cut.
    pub cut: String,
    /// The tables.
    pub sheets: Vec<Sheet>,
}

/// A table: a row of heads, and rows below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many of the first columns say which row one is in, and stay where they are.
    pub heads: usize,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column, and so how wide it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What people number by: "2.10" is none that a spreadsheet may calculate with.
    Number,
    /// Names: a few words.
    Name,
    /// Sentences.
    Words,
    /// Lights.
    Light,
    /// Millions of kroner.
    Amount,
    /// How many.
    Count,
    /// Days.
    Day,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// Money, in thousands of kroner; written in millions.
    Amount(u32),
    /// How many.
    Count(usize),
    /// A day.
    Day(Date),
    /// A light, or what else a crossing can have: its sign and its word.
    Light(Sign, String),
}

impl Column {
    /// A column of that kind below that head.
    pub fn new(head: impl Into<String>, kind: Kind) -> Self {
        Self { head: head.into(), kind }
    }
}

impl Cell {
    /// Words, without the space around them; nothing where there are none. Of what cannot be seen only
    /// line breaks and tabs stay.
    pub fn text(words: &str) -> Self {
        let words = words.replace("\r\n", "\n").replace('\r', "\n");
        let is_seen = |c: &char| match c {
            '\n' | '\t' => true,
            '\u{fffe}' | '\u{ffff}' => false,
            c => !c.is_control(),
        };
        let words: String = words.chars().filter(is_seen).collect();
        match words.trim() {
            "" => Self::Empty,
            words => Self::Text(words.to_owned()),
        }
    }

    /// A day, where there is one.
    pub fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    /// The words in it, where it holds words or a light.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Light(_, words) => words,
            Self::Empty | Self::Amount(_) | Self::Count(_) | Self::Day(_) => "",
        }
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::text(words)
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::text(&words)
    }
}

/// An amount of thousands of kroner in millions, as text: "2,5".
pub(super) fn millions(thousands: u32, decimal: char) -> String {
    let (whole, part) = (thousands / 1000, thousands % 1000);
    if part == 0 {
        return whole.to_string();
    }
    let part = format!("{part:03}");
    format!("{whole}{decimal}{}", part.trim_end_matches('0'))
}

/// What lies behind a light: its colour, so light that ink can be read on it. Nothing behind what is
/// none.
pub(super) const fn tint(sign: Sign) -> Option<Colour> {
    match sign {
        Sign::High => Some(Colour(0xa9, 0xdb, 0xc9)),
        Sign::Medium => Some(Colour(0xfb, 0xe2, 0x8e)),
        Sign::Low => Some(Colour(0xf4, 0xb5, 0x9c)),
        Sign::CannotJudge
        | Sign::NotJudged
        | Sign::OnTrack
        | Sign::NeedsHelp
        | Sign::Stopped
        | Sign::Done
        | Sign::NotStarted
        | Sign::NotReported => None,
    }
}
