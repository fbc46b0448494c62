//! Whether minutes are approved, and whether they were changed since.

use crate::app::core::papers::writing::Writing;
use crate::domain::date::Date;
use crate::domain::meeting::item::ItemId;
use crate::domain::meeting::sitting::{Approval, Meeting, MeetingId};
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::storage::{checksum, format};

/// What minutes say of themselves: draft, sent, approved, approved and changed since.
pub(super) fn sentence(writing: &Writing<'_>) -> String {
    let said = sentence_of(writing.meeting, writing.texts);
    if is_changed(writing.session, writing.meeting) {
        format!("{said} {}", writing.t("paper-changed-since"))
    } else {
        said
    }
}

/// How far the minutes of a meeting have come, in these words; not whether they were changed since.
pub fn sentence_of(meeting: &Meeting, texts: &Texts) -> String {
    let day = |date: Date| texts.date(date.year(), date.month(), date.day());
    match &meeting.approval {
        Approval::Draft => texts.get("paper-draft").into_owned(),
        Approval::Sent(on) => texts.with("paper-sent", &[("day", day(*on).into())]),
        Approval::Approved { on, by, .. } => {
            let by = by.trim().to_owned();
            let key = if by.is_empty() { "paper-approved" } else { "paper-approved-by" };
            texts.with(key, &[("day", day(*on).into()), ("by", by.into())])
        }
    }
}

/// Whether a meeting's minutes were approved, and are others now.
pub fn is_changed(session: &Session, meeting: &Meeting) -> bool {
    match &meeting.approval {
        Approval::Approved { fingerprint: then, .. } => {
            !then.is_empty() && fingerprint(session, meeting.id).as_deref() != Some(then.as_str())
        }
        Approval::Draft | Approval::Sent(_) => false,
    }
}

/// What tells a meeting's minutes from others: a checksum of all that stands in them, and of no
/// wording of ours. Nothing where the meeting is gone.
pub fn fingerprint(session: &Session, id: MeetingId) -> Option<String> {
    let mut meeting = session.meeting(id)?.clone();
    // How they are sent out and approved is not what they say.
    meeting.approval = Approval::Draft;
    meeting.contents.language = String::new();
    let last = meeting.last_day();
    let items: Vec<_> = session.agenda(id).cloned().collect();
    let of = |item: Option<ItemId>| items.iter().any(|other| Some(other.id) == item);
    let treated = |measure| items.iter().any(|item| item.measures.contains(&measure));
    let part = Session {
        title: session.title.clone(),
        place: session.place.clone(),
        participants: session.participants.clone(),
        criteria: session.criteria.clone(),
        measures: session.measures.iter().filter(|it| treated(it.id)).cloned().collect(),
        papers: session.papers.iter().filter(|it| of(it.item)).cloned().collect(),
        notes: session.notes.iter().filter(|it| of(it.item)).cloned().collect(),
        presences: session.presences.iter().filter(|it| it.meeting == Some(id)).cloned().collect(),
        follow_ups: session
            .follow_ups
            .iter()
            .filter(|it| of(it.item) || !it.told_at(id).is_empty())
            .cloned()
            .collect(),
        judgements: session.judgements.iter().filter(|it| treated(it.measure)).cloned().collect(),
        rounds: session
            .rounds
            .iter()
            .filter(|round| treated(round.measure) && !round.is_open())
            .cloned()
            .collect(),
        reservations: session
            .reservations
            .iter()
            .filter(|it| treated(it.measure))
            .cloned()
            .collect(),
        decisions: session.decisions.iter().filter(|it| treated(it.measure)).cloned().collect(),
        meetings: vec![meeting],
        items,
        ..Session::default()
    };
    let mut part = part;
    for measure in &mut part.measures {
        measure.private_notes = String::new();
    }
    for seat in &mut part.participants {
        // How a seat is taken now is not how it was then: that stands in what is said of it.
        seat.attendance = crate::domain::participant::Attendance::default();
    }
    as_it_was_then(&mut part, id, last);
    let text = format::to_text(&part).ok()?;
    // Not the number of the format: the same minutes in a newer one are the same.
    let text = text.split_once("title:").map_or(text.as_str(), |(_, rest)| rest);
    let text = text.rsplit_once("// sha256").map_or(text, |(above, _)| above);
    Some(checksum::of(text.as_bytes()))
}

/// Takes away what was ticked off after the meeting or told at another: the minutes do not say it.
fn as_it_was_then(part: &mut Session, meeting: MeetingId, last: Option<Date>) {
    let is_later = |done: &mut Date| last.is_some_and(|last| *done > last);
    for entry in &mut part.follow_ups {
        entry.done.take_if(is_later);
        entry.told.retain(|told| told.at == meeting);
    }
    for judgement in &mut part.judgements {
        judgement.condition.done.take_if(is_later);
        judgement.missing.done.take_if(is_later);
    }
}
