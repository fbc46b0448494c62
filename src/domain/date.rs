//! A calendar date, and a minute of a day. No clock: today comes from outside. How people type days
//! is read in [`crate::domain::typed`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the Gregorian calendar, in the years 1900 to 2999. In files it is `"2027-03-01"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// It has not the form of a date.
    #[error("not a date (write 2027-03-01)")]
    Form,
    /// It has the form, but the calendar has no such day, or the year is outside 1900 to 2999.
    #[error("no such day in the calendar")]
    NoSuchDay,
    /// It names a month where a day is needed.
    #[error("a month, and no day of it")]
    NoDay,
}

impl Date {
    /// A day for where there is no better one.
    pub const FIRST_OF_2000: Self = Self { year: 2000, month: 1, day: 1 };

    /// The day, if the calendar has it.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] where it has not, or the year is outside 1900 to 2999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        let days = days_in(year, month).ok_or(DateError::NoSuchDay)?;
        if (1..=days).contains(&day) && (1900..=2999).contains(&year) {
            Ok(Self { year, month, day })
        } else {
            Err(DateError::NoSuchDay)
        }
    }

    /// The year, 1900 to 2999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The last day of its month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        Self { day: days_in(self.year, self.month).unwrap_or(self.day), ..self }
    }

    /// How many days it lies behind another one; fewer than none where it lies before it.
    pub fn since(self, other: Self) -> i32 {
        self.number() - other.number()
    }

    /// The day that many days later; the last one of all where there is none so late.
    #[must_use]
    pub fn later(self, days: i32) -> Self {
        let mut day = self;
        // Month by month: the way there is short.
        loop {
            let end = day.end_of_month();
            let left = days - day.since(self);
            if left <= i32::from(end.day - day.day) || (end.year, end.month) == (2999, 12) {
                let reached = i32::from(day.day) + left.max(0);
                let within = u8::try_from(reached).unwrap_or(end.day).min(end.day);
                return Self { day: within, ..day };
            }
            day = match end.month {
                12 => Self { year: end.year + 1, month: 1, day: 1 },
                month => Self { year: end.year, month: month + 1, day: 1 },
            };
        }
    }

    /// The days before it since some day long ago.
    fn number(self) -> i32 {
        // Years that begin in March have their leap day last.
        let (year, month) = (i32::from(self.year), i32::from(self.month));
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        let before = 365 * year + year / 4 - year / 100 + year / 400;
        before + (153 * month + 2) / 5 + i32::from(self.day)
    }
}

/// How many days a month has; nothing where there is no such month.
const fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if leap => Some(29),
        2 => Some(28),
        _ => None,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Only the form used in files, `2027-03-01`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let bytes = text.as_bytes();
        let sign_at = |at: usize| at == 4 || at == 7;
        let fits = |(at, byte): (usize, &u8)| {
            if sign_at(at) { *byte == b'-' } else { byte.is_ascii_digit() }
        };
        if bytes.len() != 10 || !bytes.iter().enumerate().all(fits) {
            return Err(DateError::Form);
        }
        let part = |from: usize, to: usize| text[from..to].parse().map_err(|_| DateError::Form);
        let small = |number: u16| u8::try_from(number).map_err(|_| DateError::Form);
        Self::new(part(0, 4)?, small(part(5, 7)?)?, small(part(8, 10)?)?)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A minute of a day, where the meeting was held. In files it is `"2027-03-01 13:42"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Date,
    hour: u8,
    minute: u8,
}

impl Moment {
    /// That minute of a day; what is past the last one (23:59) is that one.
    pub fn new(day: Date, hour: u8, minute: u8) -> Self {
        Self { day, hour: hour.min(23), minute: minute.min(59) }
    }

    /// The day.
    pub const fn day(self) -> Date {
        self.day
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:02}:{:02}", self.day, self.hour, self.minute)
    }
}

impl FromStr for Moment {
    type Err = DateError;

    /// Only the form used in files, `2027-03-01 13:42`.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let (day, time) = text.split_once(' ').ok_or(DateError::Form)?;
        let two = |text: &str| {
            let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            if digits {
                text.parse::<u8>().map_err(|_| DateError::Form)
            } else {
                Err(DateError::Form)
            }
        };
        let (hour, minute) = time.split_once(':').ok_or(DateError::Form)?;
        let (day, hour, minute) = (day.parse()?, two(hour)?, two(minute)?);
        let there_is = hour < 24 && minute < 60;
        if there_is { Ok(Self { day, hour, minute }) } else { Err(DateError::NoSuchDay) }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom("not a time (write 2027-03-01 13:42)"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_one_form() {
        let moment = Moment::new(Date::FIRST_OF_2000, 9, 5);
        assert_eq!(moment.to_string(), "2000-01-01 09:05");
        assert_eq!("2000-01-01 09:05".parse(), Ok(moment));
        for text in ["2000-01-01", "2000-01-01 9:05", "2000-01-01 24:00", "2000-01-01 +1:05", ""] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_years_and_leap_days() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (from, to, days) in [
            ("2027-03-01", "2027-03-01", 0),
            ("2026-12-31", "2027-01-01", 1),
            ("2027-02-28", "2027-03-01", 1),
            ("2028-02-28", "2028-03-01", 2),
            ("2000-01-01", "2100-01-01", 36525),
            ("2100-01-01", "2101-01-01", 365),
        ] {
            assert_eq!(day(to).since(day(from)), days, "{from} to {to}");
            assert_eq!(day(from).since(day(to)), -days, "{from} to {to}");
        }
        assert_eq!(day("2028-02-03").end_of_month(), day("2028-02-29"));
        for days in [0, 1, 27, 28, 31, 365, 366, 9921, 36_524] {
            assert_eq!(day("2000-02-01").later(days).since(day("2000-02-01")), days);
        }
        assert_eq!(day("2999-12-30").later(5), day("2999-12-31"));
    }

    #[test]
    fn a_file_holds_one_form_only() {
        assert!("2027-03-01".parse::<Date>().is_ok());
        assert!("1.3.2027".parse::<Date>().is_err());
        for text in
            ["10000-01-01", "2027-+3-01", "2027-3-01", "2027-03-1 ", "2027-02-29", "æ27-03-01"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
