//! What time it is, where the computer stands; and chance.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use crate::app::core::effect::Now;
use crate::domain::date::Date;
use crate::storage::timestamp::Timestamp;

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Now. A clock before 1900 or after 2999 counts as the first day of 2000.
pub fn now() -> Now {
    at(&jiff::Zoned::now())
}

/// How long it is until another minute is told.
pub fn until_next_minute() -> Duration {
    let second = u64::try_from(jiff::Zoned::now().second()).unwrap_or(0);
    // A little later, so that it is the next one for certain.
    Duration::from_secs(60_u64.saturating_sub(second)) + Duration::from_millis(50)
}

/// This second, for the names of the program's own files.
pub fn timestamp() -> Timestamp {
    let now = jiff::Zoned::now();
    Timestamp::new(at(&now).moment(), u8::try_from(now.second()).unwrap_or(0))
}

fn at(now: &jiff::Zoned) -> Now {
    let part = |value: i8| u8::try_from(value).unwrap_or(0);
    let year = u16::try_from(now.year()).unwrap_or(2000);
    let day = Date::new(year, part(now.month()), part(now.day()));
    Now {
        day: day.unwrap_or(Date::FIRST_OF_2000),
        hour: part(now.hour()),
        minute: part(now.minute()),
        running: STARTED.elapsed(),
        // The standard library seeds each of these from the system's own chance.
        dice: RandomState::new().build_hasher().finish(),
    }
}
