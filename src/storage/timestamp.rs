//! A second of a day, as it stands in the names of the program's own files.

use std::fmt;
use std::str::FromStr;

use crate::domain::date::Moment;

/// A second of a day, where the computer stands. In names it is `2027-03-01_13-42-07`, so that
/// names in order are in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    moment: Moment,
    second: u8,
}

impl Timestamp {
    /// That second of a minute; what is past the last one (59) is that one.
    pub fn new(moment: Moment, second: u8) -> Self {
        Self { moment, second: second.min(59) }
    }

    /// The minute.
    pub const fn moment(self) -> Moment {
        self.moment
    }

    /// The second, 0 to 59.
    pub const fn second(self) -> u8 {
        self.second
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (moment, second) = (self.moment, self.second);
        write!(f, "{}_{:02}-{:02}-{second:02}", moment.day(), moment.hour(), moment.minute())
    }
}

/// The text is no timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time (as in 2027-03-01_13-42-07)")]
pub struct NotATimestamp;

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        let (day, time) = text.split_once('_').ok_or(NotATimestamp)?;
        let (minute, second) = time.rsplit_once('-').ok_or(NotATimestamp)?;
        let moment = format!("{day} {}", minute.replace('-', ":"));
        let moment = moment.parse().map_err(|_| NotATimestamp)?;
        let digits = second.len() == 2 && second.bytes().all(|b| b.is_ascii_digit());
        let second = second.parse().ok().filter(|s| digits && *s < 60).ok_or(NotATimestamp)?;
        Ok(Self { moment, second })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;

    #[test]
    fn a_timestamp_has_one_form_and_names_in_order_are_in_the_order_of_time() {
        let minute = Moment::new(Date::new(2027, 3, 1).unwrap(), 13, 42);
        let timestamp = Timestamp::new(minute, 7);
        assert_eq!(timestamp.to_string(), "2027-03-01_13-42-07");
        assert_eq!("2027-03-01_13-42-07".parse(), Ok(timestamp));
        assert!(Timestamp::new(minute, 8) > timestamp);
        for text in
            ["", "2027-03-01", "2027-03-01_13-42", "2027-03-01_13-42-60", "2027-03-01 13:42-07"]
        {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
    }
}
