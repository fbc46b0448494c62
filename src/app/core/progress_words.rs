//! How measures go, in words: in the window and on the wall alike.

use crate::domain::date::Date;
use crate::domain::half_year::{Due, HalfYear};
use crate::domain::judgement::ActionItem;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::progress::status::StatusLevel;
use crate::i18n::Texts;
use crate::insight::progress::{ProgressCounts, Shown};

/// Each kind of count that is not none, with its sign, in the order they are shown.
pub fn counted(texts: &Texts, counts: &ProgressCounts) -> Vec<(Shown, String)> {
    let of_all = [("n", counts.on_track.into()), ("all", counts.all.into())];
    let on_track = (counts.on_track > 0).then(|| {
        (Shown::Level(StatusLevel::OnTrack), texts.with("progress-count-on-track", &of_all))
    });
    let rest = [
        (Shown::Level(StatusLevel::NeedsHelp), "progress-count-needs-help", counts.needs_help),
        (Shown::Level(StatusLevel::Stopped), "progress-count-stopped", counts.stopped),
        (Shown::Done, "progress-count-done", counts.done),
        (Shown::NotStarted, "progress-count-not-started", counts.not_started),
        (Shown::NotReported, "progress-count-not-reported", counts.not_reported),
    ];
    let rest = rest.into_iter().filter(|(.., n)| *n > 0);
    on_track.into_iter().chain(rest.map(|(shown, key, n)| (shown, texts.count(key, n)))).collect()
}

/// "4 of 7 on track, 1 stopped, 2 not reported": counts, and nothing that is computed from them.
pub fn counts(texts: &Texts, counts: &ProgressCounts) -> String {
    let words = counted(texts, counts).into_iter().map(|(_, words)| words);
    words.collect::<Vec<_>>().join(", ")
}

/// Who owns a next step, or that nobody does.
pub fn owner(texts: &Texts, next: Option<&ActionItem>) -> String {
    let owner = next.map_or("", |next| next.who.trim());
    if owner.is_empty() { texts.get("progress-nobody").into_owned() } else { owner.to_owned() }
}

/// A day: its year goes without saying where it is this one.
pub fn day(texts: &Texts, date: Date, today: Date) -> String {
    if date.year() == today.year() {
        let parts = [("day", date.day().into()), ("month", date.month().into())];
        return texts.with("plan-day", &parts);
    }
    texts.date(date.year(), date.month(), date.day())
}

/// What is delivered, or that it has no name yet.
pub fn what(texts: &Texts, deliverable: &Deliverable) -> String {
    match deliverable.what.trim() {
        "" => texts.get("unnamed").into_owned(),
        what => what.to_owned(),
    }
}

/// Who delivers it, or that nobody has taken it.
pub fn deliverer(texts: &Texts, deliverable: &Deliverable) -> String {
    if deliverable.is_taken() {
        deliverable.who.trim().to_owned()
    } else {
        texts.get("actions-nobody").into_owned()
    }
}

/// When it was delivered, should have been, or is due.
pub fn when(texts: &Texts, deliverable: &Deliverable, today: Date) -> String {
    let said = |key: &str, day: String| texts.with(key, &[("day", day.into())]);
    if let Some(done) = deliverable.done {
        return said("actions-delivered", day(texts, done, today));
    }
    let late = deliverable.is_late(today);
    beginning(&match deliverable.due {
        Some(Due::Day(due)) => {
            said(if late { "actions-was-due" } else { "progress-by" }, day(texts, due, today))
        }
        Some(Due::HalfYear(half)) => {
            let half = texts.half_year(half.year(), half.half());
            if late { said("actions-was-due", half) } else { half }
        }
        None => texts.get("actions-no-day").into_owned(),
    })
}

/// Who delivers it, and when, in a row.
pub fn who_and_when(texts: &Texts, deliverable: &Deliverable, today: Date) -> String {
    let (who, when) = (deliverer(texts, deliverable), when(texts, deliverable, today));
    format!("{who}, {}", within_sentence(&when))
}

/// A half-year as the head of what was said in it.
pub fn half_year_head(texts: &Texts, half: HalfYear) -> String {
    beginning(&texts.half_year(half.year(), half.half()))
}

/// Words as they stand at the beginning of a line.
pub fn beginning(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Words as they stand within a sentence. What is written in capitals, as "NOK" is, stays so.
pub fn within_sentence(words: &str) -> String {
    let mut letters = words.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return words.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_capitals_stays_so_within_a_sentence() {
        assert_eq!(within_sentence("NOK 6–8 m"), "NOK 6–8 m");
        assert_eq!(within_sentence("No estimate"), "no estimate");
        assert_eq!(within_sentence("Å lære"), "å lære");
        assert_eq!((within_sentence(""), beginning("")), (String::new(), String::new()));
    }

    #[test]
    fn a_half_year_at_the_head_of_a_column_begins_as_heads_do() {
        let half: HalfYear = "2026-H2".parse().unwrap();
        let head = |tag| half_year_head(Texts::of(tag), half);
        assert_eq!(head("en"), "Second half of 2026");
        assert_eq!(
            (head("nb").as_str(), head("nn").as_str()),
            ("2. halvår 2026", "2. halvår 2026")
        );
    }
}
