//! Half-years, and when something is due: a day, or a half-year. How people type them is read in
//! [`crate::domain::typed`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::date::{Date, DateError};

/// Half a year, of the years 1900 to 2999. In files it is `"2027-H1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfYear {
    year: u16,
    is_second: bool,
}

impl HalfYear {
    /// The first or second half of a year.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] where the year is outside 1900 to 2999.
    pub fn new(year: u16, is_second: bool) -> Result<Self, DateError> {
        Date::new(year, 1, 1).map(|_| Self { year, is_second })
    }

    /// The one that a day is in.
    pub const fn of(day: Date) -> Self {
        Self { year: day.year(), is_second: day.month() > 6 }
    }

    /// The year, 1900 to 2999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Which half of it: 1 or 2.
    pub const fn half(self) -> u8 {
        if self.is_second { 2 } else { 1 }
    }

    /// The one before; itself where there is none so early.
    #[must_use]
    pub const fn before(self) -> Self {
        match self {
            Self { year, is_second: true } => Self { year, is_second: false },
            Self { year: 1900, .. } => self,
            Self { year, .. } => Self { year: year - 1, is_second: true },
        }
    }

    /// The one after; itself where there is none so late.
    #[must_use]
    pub const fn after(self) -> Self {
        match self {
            Self { year, is_second: false } => Self { year, is_second: true },
            Self { year: 2999, .. } => self,
            Self { year, .. } => Self { year: year + 1, is_second: false },
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::new(self.year, if self.is_second { 7 } else { 1 }, 1).unwrap_or(Date::FIRST_OF_2000)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        let month = if self.is_second { 12 } else { 6 };
        Date::new(self.year, month, 1).unwrap_or(Date::FIRST_OF_2000).end_of_month()
    }
}

impl fmt::Display for HalfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-H{}", self.year, self.half())
    }
}

impl FromStr for HalfYear {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, half) = text.split_once("-H").ok_or(DateError::Form)?;
        let year = year.parse().map_err(|_| DateError::Form)?;
        match half {
            "1" => Self::new(year, false),
            "2" => Self::new(year, true),
            _ => Err(DateError::Form),
        }
    }
}

/// When something is due. In files it is the day, or the half-year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// On a day.
    Day(Date),
    /// Some time in a half-year.
    HalfYear(HalfYear),
}

impl Due {
    /// The last day on which it is not late.
    pub fn last_day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::HalfYear(half) => half.last_day(),
        }
    }

    /// The half-year that it is in.
    pub const fn half_year(self) -> HalfYear {
        match self {
            Self::Day(day) => HalfYear::of(day),
            Self::HalfYear(half) => half,
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::HalfYear(half) => half.fmt(f),
        }
    }
}

impl FromStr for Due {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match text.parse() {
            Ok(half) => Ok(Self::HalfYear(half)),
            Err(DateError::NoSuchDay) => Err(DateError::NoSuchDay),
            Err(_) => text.parse().map(Self::Day),
        }
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Due {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_years_follow_each_other_and_know_their_days() {
        let first: HalfYear = "2027-H1".parse().unwrap();
        assert_eq!(
            (first.before().to_string(), first.after().to_string()),
            ("2026-H2".into(), "2027-H2".into())
        );
        assert_eq!(
            (first.first_day().to_string(), first.last_day().to_string()),
            ("2027-01-01".into(), "2027-06-30".into())
        );
        assert_eq!(
            (first.after().first_day().to_string(), first.after().last_day().to_string()),
            ("2027-07-01".into(), "2027-12-31".into())
        );
        assert_eq!(HalfYear::of("2027-07-01".parse().unwrap()), first.after());
        assert_eq!(HalfYear::of("2027-06-30".parse().unwrap()), first);
    }

    #[test]
    fn what_is_due_is_a_day_or_a_half_year() {
        for text in ["2027-02-28", "2027-H2"] {
            assert_eq!(text.parse::<Due>().unwrap().to_string(), text);
        }
        for text in ["2027-02-29", "2027-H3", "1899-H1", "soon", ""] {
            assert!(text.parse::<Due>().is_err(), "{text}");
        }
        assert!(
            "2027-06-30".parse::<Due>().unwrap().last_day()
                == "2027-H1".parse::<Due>().unwrap().last_day()
        );
    }
}
