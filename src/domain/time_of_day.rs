//! A time of day, on the clock of the place where the meeting is held.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A minute of a day, 00:00 to 23:59. In files it is `"09:30"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// Why a text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// It has not the form of a time.
    #[error("not a time of day (write 09:30)")]
    Form,
    /// It has the form, but no day has such a minute.
    #[error("no day has such a time")]
    NoSuchTime,
}

/// The minutes of a day.
const DAY: u16 = 24 * 60;

impl TimeOfDay {
    /// That minute of that hour, if a day has it.
    ///
    /// # Errors
    /// [`TimeError::NoSuchTime`] where the hour is beyond 23 or the minute beyond 59.
    pub const fn new(hour: u8, minute: u8) -> Result<Self, TimeError> {
        if hour < 24 && minute < 60 {
            Ok(Self(hour as u16 * 60 + minute as u16))
        } else {
            Err(TimeError::NoSuchTime)
        }
    }

    /// The minutes since midnight, 0 to 1439.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }

    /// That many minutes later, or 23:59 where that is another day.
    #[must_use]
    pub fn later(self, minutes: u32) -> Self {
        let minutes = u16::try_from(minutes).unwrap_or(DAY);
        Self(self.0.saturating_add(minutes).min(DAY - 1))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeError;

    /// Only the form used in files, `09:30`.
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (hour, minute) = text.split_once(':').ok_or(TimeError::Form)?;
        let two = |text: &str| {
            let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| text.parse().ok()).flatten().ok_or(TimeError::Form)
        };
        Self::new(two(hour)?, two(minute)?)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_one_form_in_files() {
        let time = TimeOfDay::new(9, 5).unwrap();
        assert_eq!((time.to_string().as_str(), "09:05".parse()), ("09:05", Ok(time)));
        for text in ["9:05", "24:00", "09:60", "0905", "09:5", "+9:05", "æ9:05", ""] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_would_be_another_day_stays_on_this_one() {
        let time = TimeOfDay::new(23, 50).unwrap();
        assert_eq!(time.later(5).to_string(), "23:55");
        assert_eq!(time.later(10).to_string(), "23:59");
        assert_eq!(time.later(u32::MAX).to_string(), "23:59");
    }
}
