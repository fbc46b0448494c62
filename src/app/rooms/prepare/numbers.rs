//! The number that a new measure is proposed.

use crate::domain::measure::Measure;
use crate::domain::session::Session;

/// The number after that of the measure before, as people count on: 2.9, 2.10; T-07, T-08. One that
/// is taken is passed over. Nothing where the one before has no number, or none to count on from;
/// the first measure of all is number 1.
pub(super) fn next_number(session: &Session, before: Option<&Measure>) -> String {
    let Some(before) = before else { return "1".to_owned() };
    counted_on(session, before.number.trim()).unwrap_or_default()
}

/// A number with its last figure counted up until no measure has it.
fn counted_on(session: &Session, number: &str) -> Option<String> {
    let end = number.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = end.trim_end_matches(|c: char| c.is_ascii_digit());
    let (figure, suffix) = (end.strip_prefix(start)?, number.strip_prefix(end)?);
    let (mut next, width) = (figure.parse::<u64>().ok()?, figure.len());
    loop {
        next = next.checked_add(1)?;
        let counted = format!("{start}{next:0width$}{suffix}");
        if !session.measures.iter().any(|measure| measure.number.trim() == counted) {
            return Some(counted);
        }
    }
}
