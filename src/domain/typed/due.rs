//! A half-year as people type it, or a day.

use crate::domain::date::{Date, DateError};
use crate::domain::half_year::{Due, HalfYear};
use crate::domain::typed::{Lean, TypedWords, date};

/// What stands before or behind the half of a year: "1. halvår 2027", "first half of 2027".
const HALF: [&str; 5] = ["halvår", "halvaar", "halvår.", "half", "half-year"];

/// What says which half: of any language, since nobody mistakes them.
const FIRST: [&str; 12] = [
    "1",
    "1.",
    "h1",
    "første",
    "fyrste",
    "first",
    "vår",
    "våren",
    "spring",
    "1st",
    "01",
    "vårhalvåret",
];
const SECOND: [&str; 15] = [
    "2",
    "2.",
    "h2",
    "andre",
    "annet",
    "second",
    "høst",
    "høsten",
    "haust",
    "hausten",
    "autumn",
    "fall",
    "2nd",
    "02",
    "høsthalvåret",
];

/// Reads when something is due: `1. halvår 2027`, `H2 2027`, `våren 2027`, `2027-H1`, or a day as
/// [`date()`] reads it, of which a month alone means its end.
///
/// # Errors
/// [`DateError`] where it is neither.
pub fn due(text: &str, words: &TypedWords, today: Date) -> Result<Due, DateError> {
    match half_year(text) {
        Some(half) => half.map(Due::HalfYear),
        None => date(text, words, today, Lean::Deadline).map(Due::Day),
    }
}

/// The half-year that a text names; nothing where it names none.
fn half_year(text: &str) -> Option<Result<HalfYear, DateError>> {
    let text = text.trim().to_lowercase();
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | ','));
    let (mut year, mut half, mut says_half) = (None, None, false);
    for part in parts.filter(|part| !part.is_empty() && *part != "of" && *part != "i") {
        let is_year = part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
        if is_year && year.is_none() {
            year = part.parse::<u16>().ok();
        } else if HALF.contains(&part) {
            says_half = true;
        } else if half.is_none() && (FIRST.contains(&part) || SECOND.contains(&part)) {
            // A bare number is a month or a day, unless it is said to be a half.
            says_half |=
                part.starts_with(char::is_alphabetic) && part.len() > 1 && !is_ordinal(part);
            half = Some(SECOND.contains(&part));
        } else {
            return None;
        }
    }
    let (true, Some(year), Some(half)) = (says_half, year, half) else { return None };
    Some(HalfYear::new(year, half))
}

fn is_ordinal(part: &str) -> bool {
    matches!(part, "første" | "fyrste" | "first" | "andre" | "annet" | "second")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Option<String> {
        let today = "2026-11-26".parse().unwrap();
        due(text, &TypedWords::PLAIN, today).ok().map(|due| due.to_string())
    }

    #[test]
    fn half_years_are_read_in_every_language_and_days_as_ever() {
        for (text, read) in [
            ("1. halvår 2027", "2027-H1"),
            ("2. halvår 2027", "2027-H2"),
            ("Første halvår 2027", "2027-H1"),
            ("fyrste halvår 2027", "2027-H1"),
            ("first half of 2027", "2027-H1"),
            ("H2 2027", "2027-H2"),
            ("2027 h2", "2027-H2"),
            ("2027-H1", "2027-H1"),
            ("våren 2027", "2027-H1"),
            ("hausten 2027", "2027-H2"),
            ("1.3.2027", "2027-03-01"),
            ("1 2027", "2027-01-31"),
            ("2027-03-01", "2027-03-01"),
        ] {
            assert_eq!(typed(text).as_deref(), Some(read), "{text}");
        }
        for text in ["halvår 2027", "3. halvår 2027", "våren", "første 2027", "en gang"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
