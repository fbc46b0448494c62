//! Numbers of items, counted on as the forum counts: "7/23", "8/23", and "1/24" in the year after.

use crate::domain::meeting::item::{Item, ItemKind};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;

/// What stands before and behind the count in a number: "7/23" is ("", 7, "/23"); "Sak 7" is
/// ("Sak ", 7, "").
fn parts(number: &str) -> Option<(&str, u32, &str)> {
    let number = number.trim();
    let first = number.find(|c: char| c.is_ascii_digit())?;
    let rest = &number[first..];
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    Some((&number[..first], rest[..end].parse().ok()?, &rest[end..]))
}

/// The number of the next item on a meeting's agenda: one more than that of the last item with a
/// number, in the list's order; from 1 again in another year. "1/27" where there is none and the
/// year is known, and "1" where it is not.
pub fn next(session: &Session, meeting: MeetingId) -> String {
    let year = session.meeting(meeting).and_then(|it| it.on).map(|on| on.year() % 100);
    let ending = year.map_or(String::new(), |year| format!("/{year:02}"));
    let of_agenda = session.agenda(meeting).rev();
    let others = session.items.iter().rev().filter(|item| item.meeting != Some(meeting));
    let numbered = |item: &&Item| item.kind != ItemKind::Break;
    let last = of_agenda.chain(others).filter(numbered).find_map(|item| parts(&item.number));
    match last {
        None => format!("1{ending}"),
        Some((before, count, behind)) => {
            let is_year = |behind: &str| {
                behind.len() == 3 && behind.starts_with('/') && behind[1..].parse::<u8>().is_ok()
            };
            if is_year(behind) && !ending.is_empty() && behind != ending {
                format!("{before}1{ending}")
            } else {
                format!("{before}{}{behind}", count.saturating_add(1))
            }
        }
    }
}
