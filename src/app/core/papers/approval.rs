//! Whether minutes are approved, and whether they were changed since.

use std::collections::BTreeSet;

use crate::app::core::papers::writing::Writing;
use crate::domain::criterion::Criterion;
use crate::domain::date::Date;
use crate::domain::judgement::Judgement;
use crate::domain::light::Mark;
use crate::domain::list::List;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::item::ItemId;
use crate::domain::meeting::sitting::{Approval, Meeting, MeetingId};
use crate::domain::record::KeyedRecord as _;
use crate::domain::session::Session;
use crate::domain::verbs::Editable as _;
use crate::i18n::Texts;
use crate::insight::then::{Then, as_it_was};
use crate::storage::{checksum, format};

/// What minutes say of themselves: draft, sent, approved, approved and changed since.
pub(super) fn sentence(writing: &Writing<'_>, is_changed: bool) -> String {
    let said = sentence_of(writing.meeting, writing.texts);
    if is_changed { format!("{said} {}", writing.t("paper-changed-since")) } else { said }
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

/// Whether a meeting's minutes were approved, and are others now. What a later meeting took up again
/// belongs to that one's: of such measures only what is kept by day is compared.
pub fn is_changed(session: &Session, meeting: &Meeting) -> bool {
    let Approval::Approved { fingerprint: print, .. } = &meeting.approval else { return false };
    let Some((now, then)) = prints(session, meeting.id).filter(|_| !print.is_empty()) else {
        return !print.is_empty();
    };
    let mut before = print.split(' ');
    let of_all = before.next();
    let before: BTreeSet<&str> = before.collect();
    let stands = |(measure, print): &(MeasureId, String)| {
        then.is_taken_up(*measure) || before.contains(print.as_str())
    };
    of_all != Some(now.of_all.as_str()) || !now.of_measures.iter().all(stands)
}

/// What tells a meeting's minutes from others: checksums of all that stands in them, and of no wording
/// of ours. The first one is of what is kept by day; one of each measure's words and decision follows.
/// Nothing where the meeting is gone.
pub fn fingerprint(session: &Session, id: MeetingId) -> Option<String> {
    let (prints, _) = prints(session, id)?;
    let of_measures = prints.of_measures.into_iter().map(|(_, print)| print);
    Some([prints.of_all].into_iter().chain(of_measures).collect::<Vec<_>>().join(" "))
}

/// The checksums of a meeting's minutes.
struct Prints {
    of_all: String,
    of_measures: Vec<(MeasureId, String)>,
}

fn prints(session: &Session, id: MeetingId) -> Option<(Prints, Then)> {
    let (session, then) = as_it_was(session, id);
    let mut part = part_of(&session, id)?;
    as_it_was_then(&mut part, id, &then);
    let of_measures = part.measures.iter().map(|measure| {
        let print = checksum_of(&words_on(&part, measure))?;
        // Long enough to tell one from another, short enough for a file.
        let short: String = print.chars().take(SHORT).collect();
        Some((measure.id, format!("{}:{short}", measure.id.0)))
    });
    let of_measures = of_measures.collect::<Option<Vec<_>>>()?;
    (part.decisions, part.reservations) = (List::new(), List::new());
    part.judgements =
        part.judgements.iter().map(only_mark).filter(|it| it.mark.is_some()).collect();
    for criterion in &mut part.criteria {
        // Its sentences stand with the lights that were set by them.
        let name = criterion.name.clone();
        *criterion = Criterion::named(criterion.id, name);
    }
    Some((Prints { of_all: checksum_of(&part)?, of_measures }, then))
}

/// How many digits of a measure's checksum are kept.
const SHORT: usize = 16;

/// A judgement with nothing but its mark.
fn only_mark(judgement: &Judgement) -> Judgement {
    Judgement { mark: judgement.mark, ..Judgement::new(judgement.measure, judgement.criterion) }
}

/// What was written and decided on a measure, and nothing else.
fn words_on(part: &Session, measure: &Measure) -> Session {
    let id = measure.id;
    let mut judgements: List<Judgement> =
        part.judgements.iter().filter(|it| it.measure == id).cloned().collect();
    for judgement in &mut judgements {
        let criterion = part.criterion(judgement.criterion);
        let today = judgement.mark.and_then(Mark::light).zip(criterion);
        let today = today.map(|(light, criterion)| criterion.sentence(light).to_owned());
        judgement.wording = judgement.wording.take().or(today);
        judgement.judged_as = None;
        judgement.rationale = judgement.rationale.trim().to_owned();
    }
    judgements.retain(|it| !it.is_empty());
    Session {
        judgements,
        reservations: part.reservations.iter().filter(|it| it.measure == id).cloned().collect(),
        decisions: part.decisions.iter().filter(|it| it.measure == id).cloned().collect(),
        ..Session::default()
    }
}

fn checksum_of(part: &Session) -> Option<String> {
    let text = format::to_text(part).ok()?;
    // Not the number of the format: the same minutes in a newer one are the same.
    let text = text.split_once("title:").map_or(text.as_str(), |(_, rest)| rest);
    let text = text.rsplit_once("// sha256").map_or(text, |(above, _)| above);
    Some(checksum::of(text.as_bytes()))
}

/// What of a session stands in the minutes of a meeting.
fn part_of(session: &Session, id: MeetingId) -> Option<Session> {
    let mut meeting = session.meeting(id)?.clone();
    // How they are sent out and approved is not what they say.
    meeting.approval = Approval::Draft;
    meeting.contents.language = String::new();
    let items: List<_> = session.agenda(id).cloned().collect();
    let of = |item: Option<ItemId>| items.iter().any(|other| Some(other.id) == item);
    let treated = |measure| items.iter().any(|item| item.measures.contains(&measure));
    let mut part = Session {
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
        meetings: [meeting].into(),
        items,
        ..Session::default()
    };
    for measure in &mut part.measures {
        measure.private_notes = String::new();
    }
    for seat in &mut part.participants {
        // How a seat is taken now is not how it was then: that stands in what is said of it.
        seat.attendance = crate::domain::participant::Attendance::default();
    }
    Some(part)
}

/// Takes away what was ticked off after the meeting or told at another: the minutes do not say it.
fn as_it_was_then(part: &mut Session, meeting: MeetingId, then: &Then) {
    let is_later = |done: &mut Date| !then.was_by_then(*done);
    for entry in &mut part.follow_ups {
        entry.done.take_if(is_later);
        entry.told.retain(|told| told.at == meeting);
    }
    for judgement in &mut part.judgements {
        judgement.condition.done.take_if(is_later);
        judgement.missing.done.take_if(is_later);
    }
}
