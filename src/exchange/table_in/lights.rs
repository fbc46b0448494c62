//! What the cells of a column of lights say: words, letters, signs, colours, numbers. A number is a
//! label here, and never reckoned with; what can mean two levels means neither until a person says.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::light::Mark;
use crate::domain::round::Answer;
use crate::exchange::table_in::values::is_blank;
use crate::exchange::table_in::words::{TableWords, known, plain};

/// What is said of a table's words that stand for lights.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LightWords {
    /// What a person has said, by the word as [`plain`] gives it: what it is, or that it is nothing.
    pub said: BTreeMap<String, Option<Answer>>,
    /// Whether 1 to 3, and 0, 50 and 100, stand for levels where nothing else stands in a column: only
    /// where somebody sees what becomes of them before it does.
    pub numbers: bool,
    /// What the table itself says that its signs and numbers mean; nothing for one that it says two
    /// things of.
    pub legend: BTreeMap<String, Option<Mark>>,
    /// The columns, from 0, whose numbers are no levels until a person says so.
    pub counts: BTreeSet<usize>,
}

impl LightWords {
    /// Whether the table says what numbers mean.
    pub(super) fn has_scale(&self) -> bool {
        self.legend.keys().any(|sign| number(sign).is_some())
    }
}

/// Where nobody has said anything.
pub(super) static NOTHING_SAID: LightWords = LightWords {
    said: BTreeMap::new(),
    numbers: false,
    legend: BTreeMap::new(),
    counts: BTreeSet::new(),
};

/// How a word in a column of lights is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// As that mark.
    Mark(Mark),
    /// As taking no stand: only where each at the table says something of their own.
    Abstains,
    /// As nothing: the crossing is left empty.
    Nothing,
    /// It lies between two levels: a person must say.
    Between,
    /// Nobody knows it.
    Unknown,
}

/// How the words and signs of a column mean marks.
pub(super) struct Marks<'a> {
    words: &'a TableWords,
    said: &'a LightWords,
    /// A disc is medium where it stands beside triangles, as this program paints them.
    has_triangles: bool,
    letters: Letters,
    /// What its numbers stand for, where they are steps of one scale and nothing else.
    scale: Option<Scale>,
    /// Whether its numbers are no levels.
    counts: bool,
    /// Whether its cells are what somebody answered.
    are_answers: bool,
}

/// What the letters of a column stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// H, M and L are levels.
    Levels,
    /// R, A or Y, and G are colours where all of the column's letters are; B, for what is done, is no
    /// light.
    Colours,
    /// Something else: M and L are sizes beside S, and no levels.
    Others,
}

/// Numbers that stand for levels, the highest first.
#[derive(Clone, Copy)]
enum Scale {
    /// 3, 2, 1.
    Three,
    /// 100, 50, 0.
    Hundred,
}

impl Scale {
    fn of(numbers: &BTreeSet<String>) -> Option<Self> {
        let among = |scale: &[&str]| {
            numbers.len() > 1 && numbers.iter().all(|number| scale.contains(&number.as_str()))
        };
        if among(&["1", "2", "3"]) {
            Some(Self::Three)
        } else if among(&["0", "50", "100"]) {
            Some(Self::Hundred)
        } else {
            None
        }
    }

    fn mark(self, number: &str) -> Option<Mark> {
        match (self, number) {
            (Self::Three, "3") | (Self::Hundred, "100") => Some(Mark::High),
            (Self::Three, "2") | (Self::Hundred, "50") => Some(Mark::Medium),
            (Self::Three, "1") | (Self::Hundred, "0") => Some(Mark::Low),
            _ => None,
        }
    }
}

/// A number of a scale, with or without a percent sign.
fn number(cell: &str) -> Option<String> {
    let digits = cell.trim().trim_end_matches('%').trim_end();
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.to_owned())
}

/// Whether a cell is a letter or two of which no light is made: S, XL.
fn is_strange_letter(cell: &str, words: &TableWords) -> bool {
    (1..=2).contains(&cell.chars().count())
        && cell.chars().all(char::is_alphabetic)
        && !["r", "a", "y", "g", "b"].contains(&cell)
        && known(&words.marks, cell).is_none()
        && !words.no_marks.iter().any(|word| word == cell)
}

/// A cell without what refers to a note: "High 1)", "Low²", "Medium*".
fn without_footnote(cell: &str) -> &str {
    let is_raised = |c: char| "¹²³⁴⁵⁶⁷⁸⁹⁰*†‡".contains(c) || c.is_whitespace();
    let bare = cell.trim_end_matches(is_raised);
    let Some(behind) = bare.strip_suffix(')') else { return bare };
    let word = behind.trim_end_matches(|c: char| c.is_ascii_digit());
    if word.len() == behind.len() { bare } else { word.trim_end_matches('(').trim_end() }
}

impl<'a> Marks<'a> {
    /// Those of a column, from 0, with these cells.
    pub(super) fn of<'c>(
        at: usize,
        cells: impl Iterator<Item = &'c str>,
        words: &'a TableWords,
        said: &'a LightWords,
    ) -> Self {
        let (mut has_triangles, mut others, mut amber) = (false, false, false);
        let (mut numbers, mut has_others) = (BTreeSet::new(), false);
        for cell in cells.filter(|cell| !is_blank(cell)) {
            has_triangles |= cell.contains(['▲', '▼']);
            has_others |= is_strange_letter(&plain(cell), words);
            // "A/R" lies between two of them.
            for letter in plain(cell).split('/') {
                others |= !["r", "a", "y", "g", "b"].contains(&letter);
                amber |= ["a", "y"].contains(&letter);
            }
            numbers.extend(number(cell));
        }
        let counts = said.counts.contains(&at);
        let scale = Scale::of(&numbers).filter(|_| said.numbers && !counts && !said.has_scale());
        let letters = match (has_others, amber && !others) {
            (true, _) => Letters::Others,
            (false, true) => Letters::Colours,
            (false, false) => Letters::Levels,
        };
        Self { words, said, has_triangles, letters, scale, counts, are_answers: false }
    }

    /// Those of columns in which each at the table says something of their own.
    pub(super) const fn of_answers(self) -> Self {
        Self { are_answers: true, ..self }
    }

    /// The mark of a cell, and what is said of it there behind the mark; why not, where it is none.
    pub(super) fn mark<'c>(&self, cell: &'c str) -> Result<(Mark, &'c str), Reading> {
        match self.said.said.get(&plain(cell)) {
            // Where it is the group's own, nobody takes no stand.
            Some(Some(said)) => return said.mark().map(|mark| (mark, "")).ok_or(Reading::Nothing),
            Some(None) => return Err(Reading::Nothing),
            None => {}
        }
        if let Some(means) = self.legend(cell) {
            return means.map(|mark| (mark, ""));
        }
        if let Some(mark) = self.word(cell).or_else(|| self.word(without_footnote(cell))) {
            return Ok((mark, ""));
        }
        if self.words.no_marks.contains(&plain(cell)) {
            return Err(Reading::Nothing);
        }
        if self.is_between(cell) {
            return Err(Reading::Between);
        }
        if let Some(found) = self.behind_sign(cell) {
            return found;
        }
        let (word, said) = cut(cell).ok_or(Reading::Unknown)?;
        let mark = self.word(word).ok_or(Reading::Unknown)?;
        // "High, medium" is neither.
        if said.split_whitespace().any(|word| self.word(word).is_some_and(|m| m != mark)) {
            return Err(Reading::Between);
        }
        Ok((mark, said))
    }

    /// What somebody answered in a cell, and what is said of it there behind that; why not, where it
    /// is no answer.
    pub(super) fn answer<'c>(&self, cell: &'c str) -> Result<(Answer, &'c str), Reading> {
        let abstains = |word: &str| self.words.abstains.contains(&plain(word));
        let asked = |word: &str| !word.is_empty() && word.chars().all(|c| c == '?');
        if self.said.said.get(&plain(cell)) == Some(&Some(Answer::Abstains)) {
            return Ok((Answer::Abstains, ""));
        }
        match self.mark(cell) {
            Err(Reading::Unknown) if abstains(cell) => Ok((Answer::Abstains, "")),
            Err(Reading::Unknown) if asked(cell.trim()) => Ok((Answer::CannotJudge, "")),
            Err(Reading::Unknown) => match cut(cell) {
                Some((word, said)) if abstains(word) => Ok((Answer::Abstains, said)),
                _ => Err(Reading::Unknown),
            },
            found => found.map(|(mark, said)| (mark.into(), said)),
        }
    }

    /// How a cell is read that is not blank.
    pub(super) fn reading(&self, cell: &str) -> Reading {
        let found = if self.are_answers {
            self.answer(cell).map(|(answer, _)| answer.mark())
        } else {
            self.mark(cell).map(|(mark, _)| Some(mark))
        };
        found.map_or_else(|read| read, |mark| mark.map_or(Reading::Abstains, Reading::Mark))
    }

    /// "🟢 On track": a light that is painted, and what is said of it.
    fn behind_sign<'c>(&self, cell: &'c str) -> Option<Result<(Mark, &'c str), Reading>> {
        let behind = cell.strip_prefix(['🟢', '🟡', '🔴', '🟩', '🟨', '🟥'])?;
        let mark = self.word(&cell[..cell.len() - behind.len()])?;
        let said = behind.trim_matches(|c: char| c.is_whitespace() || ":(),;–-".contains(c));
        let is_other = |word: &str| self.word(word).is_some_and(|other| other != mark);
        let doubtful = said.split_whitespace().any(is_other);
        Some(if doubtful { Err(Reading::Between) } else { Ok((mark, said)) })
    }

    /// Whether a cell is a mark in words or signs, and nothing else; numbers may be anything.
    pub(super) fn is_mark(&self, cell: &str) -> bool {
        number(cell).is_none()
            && self.word(cell).or_else(|| self.word(without_footnote(cell))).is_some()
    }

    /// The same with what is said of it behind.
    pub(super) fn begins_with_mark(&self, cell: &str) -> bool {
        number(cell).is_none() && self.mark(cell).is_ok()
    }

    /// Whether a cell is a number that stands for a level.
    pub(super) fn is_by_scale(&self, cell: &str) -> bool {
        number(cell).is_some() && self.mark(cell).is_ok()
    }

    /// What the table says of a cell, if it does; that it lies between where it says two things.
    fn legend(&self, cell: &str) -> Option<Result<Mark, Reading>> {
        let means = *self.said.legend.get(&plain(cell))?;
        if self.counts && number(cell).is_some() {
            return None;
        }
        let ours = self.word(cell).filter(|_| number(cell).is_none());
        let means = means.filter(|mark| ours.is_none_or(|ours| ours == *mark));
        Some(means.ok_or(Reading::Between))
    }

    /// "Low/medium", "amber-red": two levels, and so neither.
    fn is_between(&self, cell: &str) -> bool {
        let parts: Vec<&str> = cell.split(['/', '-', '–', '|', '\\']).collect();
        let marks: Option<Vec<Mark>> = parts.iter().map(|part| self.word(part)).collect();
        marks.is_some_and(|marks| marks.len() > 1 && marks.iter().any(|mark| *mark != marks[0]))
    }

    fn word(&self, cell: &str) -> Option<Mark> {
        let cell = cell.trim();
        if self.letters == Letters::Others
            && plain(cell).chars().count() == 1
            && cell.chars().all(char::is_alphabetic)
        {
            return None;
        }
        if let Some(mark) = known(&self.words.marks, cell) {
            return Some(mark);
        }
        if let Some(mark) = self.scale.zip(number(cell)).and_then(|(s, number)| s.mark(&number)) {
            return Some(mark);
        }
        let are_colours = self.letters == Letters::Colours;
        match plain(cell).as_str() {
            "▲" | "🟢" | "🟩" => Some(Mark::High),
            "g" if are_colours => Some(Mark::High),
            "🟡" | "🟨" => Some(Mark::Medium),
            "●" if self.has_triangles => Some(Mark::Medium),
            "▼" | "🔴" | "🟥" => Some(Mark::Low),
            "a" | "y" if are_colours => Some(Mark::Medium),
            "r" if are_colours => Some(Mark::Low),
            _ => self.with_sign(cell),
        }
    }

    /// "▲ H": the shape and the letter that stand together, where they say the same.
    fn with_sign(&self, cell: &str) -> Option<Mark> {
        let behind = cell.strip_prefix(['▲', '●', '▼', '▨', '🟢', '🟡', '🔴', '🟩', '🟨', '🟥'])?;
        let behind = Some(behind).filter(|behind| !behind.starts_with(':'))?;
        let shown = match cell.chars().next() {
            Some('▲' | '🟢' | '🟩') => Some(Mark::High),
            Some('🟡' | '🟨') => Some(Mark::Medium),
            Some('▼' | '🔴' | '🟥') => Some(Mark::Low),
            _ => None,
        };
        known(&self.words.marks, behind).filter(|mark| shown.is_none_or(|shown| shown == *mark))
    }
}

/// The word at the beginning of a cell, and what is said behind it.
fn cut(cell: &str) -> Option<(&str, &str)> {
    let at = cell.find([':', '(', '\n', ',', ';']).or_else(|| cell.find(" – "));
    let at = at.or_else(|| cell.find(" - "))?;
    let at = cell.find(" - ").map_or(at, |dash| dash.min(at));
    let said = cell[at..].trim_matches(|c: char| c.is_whitespace() || ":(),;–-".contains(c));
    Some((&cell[..at], said))
}
