//! A day as people type it.

use crate::domain::date::{Date, DateError};
use crate::domain::typed::TypedWords;

/// What a typed day is about, where it leaves something out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// A deadline: it lies ahead, and a month alone means the end of it.
    Deadline,
    /// A day on which something is taken up again: it lies ahead, and a month alone is its first
    /// day.
    Ahead,
    /// The nearest year; a month alone is its first day.
    Nearest,
    /// The nearest year; a month alone is not enough.
    Day,
}

/// How long ago a day may be that is thought to lie ahead, in days: it may just have passed.
const JUST_PASSED: i32 = 30;

/// Reads a day: `2027-03-01`, `1.3.2027`, `1.3.27`, `1.3`, `01032027`, `1. mars`, `March 2027`; day
/// first, unless the year is. A year that is left out is the nearest sensible one to `today`.
///
/// # Errors
/// [`DateError`] where it is none.
pub fn date(text: &str, words: &TypedWords, today: Date, lean: Lean) -> Result<Date, DateError> {
    let parts = parts(without_time(text.trim()), words)?;
    let numbers: Vec<&str> = parts.numbers.iter().map(String::as_str).collect();
    match (parts.month, &numbers[..]) {
        (None, [one]) => run_together(one, today),
        (None, [year, month]) if year.len() == 4 => {
            of_month(whole_year(year)?, number(month)?, lean)
        }
        (None, [month, year]) if year.len() == 4 => {
            of_month(whole_year(year)?, number(month)?, lean)
        }
        (None, [day, month]) => without_year(number(day)?, number(month)?, today, lean),
        (None, [year, month, day]) if year.len() == 4 => {
            Date::new(whole_year(year)?, number(month)?, number(day)?)
        }
        (None, [day, month, year]) => {
            Date::new(any_year(year, today)?, number(month)?, number(day)?)
        }
        (Some(month), []) => {
            let year = without_year(1, month, today, lean)?.year();
            of_month(year, month, lean)
        }
        (Some(month), [year]) if year.len() == 4 => of_month(whole_year(year)?, month, lean),
        (Some(month), [day]) => without_year(number(day)?, month, today, lean),
        (Some(month), [year, day]) if year.len() == 4 => {
            Date::new(whole_year(year)?, month, number(day)?)
        }
        (Some(month), [day, year]) => Date::new(any_year(year, today)?, month, number(day)?),
        _ => Err(DateError::Form),
    }
}

/// What a typed day is made of.
#[derive(Default)]
struct Parts {
    numbers: Vec<String>,
    month: Option<u8>,
}

/// Spreadsheets put a time behind their days: `01.03.2027 00:00`, `2027-03-01T00:00:00`.
fn without_time(text: &str) -> &str {
    let Some((day, time)) = text.rsplit_once([' ', 'T']) else { return text };
    let is_time = time.contains(':') && time.bytes().all(|b| b.is_ascii_digit() || b == b':');
    if is_time { day.trim_end() } else { text }
}

fn parts(text: &str, words: &TypedWords) -> Result<Parts, DateError> {
    let mut parts = Parts::default();
    let mut rest = text;
    let mut between = String::new();
    while let Some(first) = rest.chars().next() {
        let of_kind = |c: char| match first {
            '0'..='9' => c.is_ascii_digit(),
            _ => c.is_alphabetic(),
        };
        let end = rest.find(|c| !of_kind(c)).unwrap_or(rest.len());
        if end == 0 {
            between.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (part, behind) = rest.split_at(end);
        let is_first = parts.numbers.is_empty() && parts.month.is_none();
        separates(&between, is_first)?;
        between.clear();
        rest = behind;
        if first.is_ascii_digit() {
            parts.numbers.push(part.to_owned());
        } else {
            take_word(&mut parts, &part.to_lowercase(), words)?;
        }
    }
    // A point may end it, as in `3.12.`, and nothing else.
    if between.trim().is_empty() || between.trim() == "." {
        Ok(parts)
    } else {
        Err(DateError::Form)
    }
}

fn take_word(parts: &mut Parts, word: &str, words: &TypedWords) -> Result<(), DateError> {
    if let Some((_, month)) = words.months.iter().find(|(name, _)| name == word) {
        return match parts.month.replace(*month) {
            None => Ok(()),
            Some(_) => Err(DateError::Form),
        };
    }
    let known = words.passed_over.iter().any(|passed| passed == word);
    if known { Ok(()) } else { Err(DateError::Form) }
}

/// Whether that can stand between two parts of a day; before the first nothing can but a comma or
/// point behind a day of the week.
fn separates(between: &str, is_first: bool) -> Result<(), DateError> {
    let signs = between.trim();
    let fits = match signs {
        "" | "." | "," | ".," => true,
        "-" | "/" => !is_first,
        _ => false,
    };
    if fits { Ok(()) } else { Err(DateError::Form) }
}

fn number(text: &str) -> Result<u8, DateError> {
    if text.len() > 2 { Err(DateError::Form) } else { text.parse().map_err(|_| DateError::Form) }
}

fn whole_year(text: &str) -> Result<u16, DateError> {
    text.parse().map_err(|_| DateError::Form)
}

/// A year of four digits, or of two: then the one that is nearest.
fn any_year(text: &str, today: Date) -> Result<u16, DateError> {
    match text.len() {
        4 => whole_year(text),
        2 => {
            let short: u16 = text.parse().map_err(|_| DateError::Form)?;
            let century = today.year() / 100 * 100;
            let near = [century.saturating_sub(100), century, century + 100].map(|c| c + short);
            near.into_iter().min_by_key(|y| y.abs_diff(today.year())).ok_or(DateError::Form)
        }
        _ => Err(DateError::Form),
    }
}

/// `01032027`, `20270301`, `010327`.
fn run_together(digits: &str, today: Date) -> Result<Date, DateError> {
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    match digits.len() {
        8 => {
            let day_first =
                Date::new(whole_year(part(4, 8))?, number(part(2, 4))?, number(part(0, 2))?);
            let (month, day) = (number(part(4, 6))?, number(part(6, 8))?);
            day_first.or(Date::new(whole_year(part(0, 4))?, month, day))
        }
        6 => Date::new(any_year(part(4, 6), today)?, number(part(2, 4))?, number(part(0, 2))?),
        _ => Err(DateError::Form),
    }
}

/// A month, as a day of it.
fn of_month(year: u16, month: u8, lean: Lean) -> Result<Date, DateError> {
    let first = Date::new(year, month, 1)?;
    match lean {
        Lean::Day => Err(DateError::NoDay),
        Lean::Ahead | Lean::Nearest => Ok(first),
        Lean::Deadline => Ok(first.end_of_month()),
    }
}

fn without_year(day: u8, month: u8, today: Date, lean: Lean) -> Result<Date, DateError> {
    let years = today.year().saturating_sub(8)..=today.year() + 8;
    let ahead = matches!(lean, Lean::Deadline | Lean::Ahead);
    let days = years.filter_map(|year| Date::new(year, month, day).ok());
    let sensible = days.filter(|day| !ahead || day.since(today) >= -JUST_PASSED);
    sensible.min_by_key(|day| day.since(today).abs()).ok_or(DateError::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> TypedWords {
        let months = [("mars", 3), ("desember", 12), ("des", 12), ("december", 12)];
        TypedWords {
            months: months.map(|(name, month)| (name.to_owned(), month)).to_vec(),
            passed_over: ["torsdag", "rd"].map(str::to_owned).to_vec(),
            ..TypedWords::PLAIN
        }
    }

    fn read(text: &str, lean: Lean) -> Result<String, DateError> {
        let today = Date::new(2026, 11, 26).unwrap();
        date(text, &words(), today, lean).map(|day| day.to_string())
    }

    #[test]
    fn a_day_is_read_in_every_way_it_is_written() {
        for text in [
            "2026-12-03",
            "2026-12-3",
            "2026/12/03",
            "3.12.2026",
            "03.12.2026",
            "3/12/2026",
            "3-12-2026",
            " 3. 12. 2026 ",
            "3.12.26",
            "3.12",
            "3.12.",
            "3/12",
            "03122026",
            "20261203",
            "031226",
            "3. desember 2026",
            "3 Desember 2026",
            "3. des",
            "3. des.",
            "3 des 26",
            "December 3, 2026",
            "December 3rd, 2026",
            "torsdag 3. desember",
            "03.12.2026 00:00",
            "2026-12-03T00:00:00",
        ] {
            assert_eq!(read(text, Lean::Day).as_deref(), Ok("2026-12-03"), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_not_made_one() {
        for text in [
            "",
            "mars!",
            "2027",
            "1",
            "2027-+3-01",
            "2027--3-01",
            "-1.3.2027",
            "1.3.2027-",
            "1,5.3",
            "1.3.2027.4",
            "mars mars",
            "3. noe 2027",
            "٢٠٢٧-03-01",
            "1.3.027",
            "Q1 2027",
            "46447",
        ] {
            assert_eq!(read(text, Lean::Nearest), Err(DateError::Form), "{text}");
        }
        for text in ["29.2.2027", "31.4", "31.4.27", "32132027", "03/28/2027", "31. mars 999"] {
            assert!(read(text, Lean::Nearest).is_err(), "{text}");
        }
        assert_eq!(read("29.2", Lean::Nearest).as_deref(), Ok("2028-02-29"));
    }

    #[test]
    fn a_year_that_is_left_out_is_the_nearest_sensible_one() {
        for (text, lean, day) in [
            ("15.1", Lean::Nearest, "2027-01-15"),
            ("15.8", Lean::Nearest, "2026-08-15"),
            ("15.8", Lean::Deadline, "2027-08-15"),
            ("20.11", Lean::Deadline, "2026-11-20"),
            ("1.1.77", Lean::Nearest, "1977-01-01"),
            ("1.1.70", Lean::Nearest, "2070-01-01"),
        ] {
            assert_eq!(read(text, lean).as_deref(), Ok(day), "{text}");
        }
    }

    #[test]
    fn a_month_is_enough_where_it_says_enough() {
        for text in ["mars 2027", "3.2027", "2027-03", "03/2027", "mars"] {
            assert_eq!(read(text, Lean::Deadline).as_deref(), Ok("2027-03-31"), "{text}");
            assert_eq!(read(text, Lean::Ahead).as_deref(), Ok("2027-03-01"), "{text}");
            assert_eq!(read(text, Lean::Day), Err(DateError::NoDay), "{text}");
        }
    }
}
