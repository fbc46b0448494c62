//! A calendar date, the ways people type one, and a minute of a day. No clock: today comes from
//! outside.

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
}

impl Date {
    /// A day for where there is no better one.
    pub const FIRST_OF_2000: Self = Self { year: 2000, month: 1, day: 1 };

    /// The day, if the calendar has it.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] where it has not, or the year is outside 1900 to 2999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return Err(DateError::NoSuchDay),
        };
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

    /// Reads what a person types: `2027-03-01`, or day first, as in `1.3.2027` and `01/03/2027`.
    ///
    /// # Errors
    /// [`DateError`] where it is neither.
    pub fn from_typed(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let year_first = text.contains('-');
        let parts: Vec<&str> = text.split(['-', '.', '/', ' ']).filter(|p| !p.is_empty()).collect();
        let [a, b, c] = parts[..] else {
            return Err(DateError::Form);
        };
        let (year, month, day) = if year_first && a.len() == 4 { (a, b, c) } else { (c, b, a) };
        if year.len() != 4 || !text.is_ascii() {
            return Err(DateError::Form);
        }
        let small = |text: &str| text.parse::<u8>().map_err(|_| DateError::Form);
        Self::new(year.parse().map_err(|_| DateError::Form)?, small(month)?, small(day)?)
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
        if bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-' {
            Self::from_typed(text)
        } else {
            Err(DateError::Form)
        }
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
    fn a_typed_date_is_day_first_or_iso() {
        let first = Date::new(2027, 3, 1).unwrap();
        for text in ["2027-03-01", "1.3.2027", "01.03.2027", "1/3/2027", " 1. 3. 2027 "] {
            assert_eq!(Date::from_typed(text), Ok(first), "{text}");
        }
        for text in ["", "mars", "1.3.27", "2027", "1.3", "٢٠٢٧-03-01"] {
            assert_eq!(Date::from_typed(text), Err(DateError::Form), "{text}");
        }
        assert_eq!(Date::from_typed("29.2.2027"), Err(DateError::NoSuchDay));
        assert_eq!(Date::from_typed("31.4.2027"), Err(DateError::NoSuchDay));
        assert!(Date::from_typed("29.2.2028").is_ok());
    }

    #[test]
    fn a_file_holds_one_form_only() {
        assert!("2027-03-01".parse::<Date>().is_ok());
        assert!("1.3.2027".parse::<Date>().is_err());
        assert!("10000-01-01".parse::<Date>().is_err());
    }
}
