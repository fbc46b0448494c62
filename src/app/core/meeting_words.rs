//! The meeting in words: in the window and on the wall alike.

use crate::app::core::names::item_kind_key;
use crate::app::core::phrases::{name, named};
use crate::domain::date::Date;
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::{Item, ItemKind};
use crate::domain::meeting::note::Note;
use crate::domain::meeting::presence::{How, There};
use crate::domain::meeting::sitting::Meeting;
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::meeting::Planned;

/// The days of a meeting: "20. januar 2027", "20.–21. januar 2027"; that it has none.
pub fn days(texts: &Texts, meeting: &Meeting) -> String {
    days_between(texts, meeting.on, meeting.until)
        .unwrap_or_else(|| texts.get("minutes-no-day").into_owned())
}

/// A first and a last day as one writes them: "20. januar 2027", "20.–21. januar 2027",
/// "31. januar 2027 – 1. februar 2027"; nothing where neither is known.
pub fn days_between(texts: &Texts, on: Option<Date>, until: Option<Date>) -> Option<String> {
    let day = |date: Date| texts.date(date.year(), date.month(), date.day());
    match (on, until) {
        (Some(on), Some(until)) if on < until => {
            let within = (on.year(), on.month()) == (until.year(), until.month());
            let key = if within { "days-within-month" } else { "days-between" };
            let on = if within { on.day().to_string() } else { day(on) };
            Some(texts.with(key, &[("on", on.into()), ("until", day(until).into())]))
        }
        (Some(only), _) | (None, Some(only)) => Some(day(only)),
        (None, None) => None,
    }
}

/// The days of a meeting with its hours: "20. januar 2027, 09:00–14:30".
pub fn when(texts: &Texts, meeting: &Meeting) -> String {
    let hours = span(Planned { from: meeting.from, to: meeting.to });
    let days = days(texts, meeting);
    if hours.is_empty() { days } else { format!("{days}, {hours}") }
}

/// "10:30–12:00"; the beginning alone where no more is known, and nothing where that is not.
pub fn span(planned: Planned) -> String {
    match (planned.from, planned.to) {
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => from.to_string(),
        (None, _) => String::new(),
    }
}

/// An item's number and title, as a heading: "Sak 4/27 Vurdering av tiltak".
pub fn item_heading(texts: &Texts, item: &Item) -> String {
    let title = name(texts, item.title.trim()).into_owned();
    match item.number.trim() {
        "" => title,
        number => {
            let args = [("number", number.to_owned().into()), ("title", title.into())];
            texts.with("paper-item-heading", &args)
        }
    }
}

/// A note, with whose words they are where that one wants to be named.
pub fn note_words(session: &Session, note: &Note) -> String {
    let text = note.text.trim();
    match note.by.and_then(|by| session.find::<Participant>(by)) {
        Some(seat) => named(&seat.told_apart(session), text),
        None => text.to_owned(),
    }
}

/// "Sak 4/27"; what it is for where it has no number.
pub fn called(texts: &Texts, item: &Item) -> String {
    let number = item.number.trim();
    if number.is_empty() || item.kind == ItemKind::Break {
        texts.get(item_kind_key(item.kind)).into_owned()
    } else {
        texts.with("minutes-item", &[("number", number.into())])
    }
}

/// An item's title, or that it has none yet.
pub fn title(texts: &Texts, item: &Item) -> String {
    let title = item.title.trim();
    if title.is_empty() { texts.get("unnamed").into_owned() } else { title.to_owned() }
}

/// Who presents an item, and for whom: "Etat D for Etat E"; nothing where nobody is named.
pub fn presenter(texts: &Texts, item: &Item) -> String {
    let (who, whom) = (item.presenter.trim(), item.presents_for.trim());
    if who.is_empty() || whom.is_empty() {
        return format!("{who}{whom}");
    }
    texts.with("minutes-for-whom", &[("who", who.into()), ("whom", whom.into())])
}

/// What an item is for, and who presents it: "Beslutning. Etat D".
pub fn about(texts: &Texts, item: &Item) -> String {
    let kind = texts.get(item_kind_key(item.kind));
    let presenter = presenter(texts, item);
    match (presenter.is_empty(), item.kind) {
        (_, ItemKind::Break) => String::new(),
        (true, _) => kind.into_owned(),
        (false, _) => format!("{kind}. {presenter}"),
    }
}

/// "38 minutter igjen", "5 minutter over tiden".
pub fn left(texts: &Texts, minutes: i32) -> String {
    let key = if minutes < 0 { "minutes-over" } else { "minutes-left" };
    texts.count(key, whole(minutes))
}

/// "12 minutter forsinket", "5 minutter foran planen", "i rute" where it is just so.
pub fn behind(texts: &Texts, minutes: i32) -> String {
    match minutes {
        0 => texts.get("minutes-in-time").into_owned(),
        1.. => texts.count("minutes-behind", whole(minutes)),
        _ => texts.count("minutes-ahead", whole(minutes)),
    }
}

fn whole(minutes: i32) -> usize {
    usize::try_from(minutes.unsigned_abs()).unwrap_or(usize::MAX)
}

/// Who sits there: the organisation, the person, and who stands in for them.
pub fn sits(texts: &Texts, session: &Session, seat: &Participant, there: &There) -> String {
    let organisation = seat.told_apart(session);
    let person = seat.person.trim();
    let called = if person.is_empty() || organisation.contains(person) {
        organisation
    } else {
        format!("{organisation} ({person})")
    };
    let substitute = there.substitute.trim();
    if there.how != How::Substitute || substitute.is_empty() {
        return called;
    }
    texts.with("minutes-on-behalf", &[("who", substitute.into()), ("whom", called.into())])
}

/// Who has taken a follow-up, or that nobody has.
pub fn taken(texts: &Texts, follow_up: &FollowUp) -> String {
    if follow_up.is_taken() {
        follow_up.who.trim().to_owned()
    } else {
        texts.get("minutes-nobody").into_owned()
    }
}

/// Who does it and by when: "Etat E, innen 15. februar 2027".
pub fn who_and_when(texts: &Texts, follow_up: &FollowUp) -> String {
    let who = taken(texts, follow_up);
    let Some(by) = follow_up.by else { return who };
    let day = texts.date(by.year(), by.month(), by.day());
    format!("{who}, {}", texts.with("points-by", &[("day", day.into())]))
}
