//! A time of day as people type it.

use crate::domain::time_of_day::{TimeError, TimeOfDay};

/// What can stand before or behind a time and changes nothing.
const BESIDE: [&str; 4] = ["kl", "kl.", "klokka", "klokken"];

/// Reads a time of day: `9`, `9.30`, `09:30`, `0930`, `kl. 14`, `2 pm`. A point and a colon are the
/// same; hours are those of a day of 24, but for what says "am" or "pm".
///
/// # Errors
/// [`TimeError`] where it is no time, or no day has it.
pub fn time(text: &str) -> Result<TimeOfDay, TimeError> {
    let text = text.trim().to_lowercase();
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(before), _) => (before.trim_end().to_owned(), Some(0)),
        (_, Some(before)) => (before.trim_end().to_owned(), Some(12)),
        _ => (text, None),
    };
    let words = text.split_whitespace().filter(|word| !BESIDE.contains(word));
    let [word] = words.collect::<Vec<_>>()[..] else {
        return Err(TimeError::Form);
    };
    let (hour, minute) = match word.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return Err(TimeError::Form),
        // Four digits are hours and minutes at once, and so are three.
        None if word.is_ascii() && (3..=4).contains(&word.len()) => word.split_at(word.len() - 2),
        None => (word, "00"),
    };
    let number = |digits: &str| {
        let fits = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| digits.parse::<u8>().ok()).flatten().ok_or(TimeError::Form)
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return Err(TimeError::NoSuchTime),
    };
    TimeOfDay::new(hour, minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (typed, meant) in [
            ("9", "09:00"),
            ("09:30", "09:30"),
            ("9.30", "09:30"),
            ("0930", "09:30"),
            ("930", "09:30"),
            (" kl. 14 ", "14:00"),
            ("klokka 14.15", "14:15"),
            ("2 pm", "14:00"),
            ("12am", "00:00"),
            ("12:05 PM", "12:05"),
            ("0", "00:00"),
        ] {
            assert_eq!(time(typed).map(|t| t.to_string()), Ok(meant.to_owned()), "{typed}");
        }
        for typed in ["", "i morgen", "9:3", "9:300", "25", "9:61", "13 pm", "9-10", "æøå", "9 10"]
        {
            assert!(time(typed).is_err(), "{typed}");
        }
    }
}
