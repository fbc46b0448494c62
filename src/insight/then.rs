//! A session as it stood when a meeting was over, as far as what it keeps tells that: its minutes say
//! what was said there, and not what was found later.
//!
//! Marks, rounds and how measures go are kept with when they came, and a reason is kept with its mark
//! when another one comes. Of what is kept without a day it is told here that it may be another since.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::{Date, Moment};
use crate::domain::judgement::{ActionItem, Judgement};
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::item::{Item, ItemId, Progress};
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::round::{Event, Happened, Round};
use crate::domain::session::Session;
use crate::insight::since::is_before;

/// What is known of a crossing only as it stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unsure {
    /// How the sentence of its mark read.
    Sentence,
    /// Why that mark was agreed on: the words are gone.
    Rationale,
    /// What would make it green.
    Condition,
    /// What is missing before it can be judged.
    Missing,
    /// The views that organisations wanted entered.
    Views,
}

/// What of a session is known only as it stands today, where it was taken up again after a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Then {
    /// The last day that counts as the meeting's.
    last: Option<Date>,
    unsure: BTreeSet<(Crossing, Unsure)>,
    /// The measures that an item of a later meeting has treated, each with the first such item.
    again: BTreeMap<MeasureId, ItemId>,
    /// The crossings that another mark was agreed in.
    moved: BTreeSet<Crossing>,
    has_later: bool,
}

impl Then {
    /// Whether something of a crossing is known only as it stands today.
    pub fn is_unsure(&self, crossing: Crossing, of: Unsure) -> bool {
        self.unsure.contains(&(crossing, of))
    }

    /// The item of a later meeting that took a measure up again: its decision is known only as it
    /// stands today.
    pub fn again(&self, measure: MeasureId) -> Option<ItemId> {
        self.again.get(&measure).copied()
    }

    /// Whether a measure was taken up again: in a later meeting, or in one of its crossings.
    pub fn is_taken_up(&self, measure: MeasureId) -> bool {
        self.again.contains_key(&measure)
            || self.unsure.iter().any(|((of, _), _)| *of == measure)
            || self.moved.iter().any(|(of, _)| *of == measure)
    }

    /// The crossings whose mark was another when the meeting was over.
    pub const fn moved(&self) -> &BTreeSet<Crossing> {
        &self.moved
    }

    /// Whether a later meeting has begun: what is kept without a day may be another since.
    pub const fn has_later(&self) -> bool {
        self.has_later
    }

    /// Whether a day is one before the meeting was over; every one where nobody knows when that was.
    pub fn was_by_then(&self, day: Date) -> bool {
        self.last.is_none_or(|last| day <= last)
    }
}

/// The last day of a meeting: the one it was planned for, or a later one on which an item of it ran.
pub fn last_day(session: &Session, id: MeetingId) -> Option<Date> {
    let ran = session.agenda(id).flat_map(|item| &item.ran);
    let ran = ran.map(|span| span.to.unwrap_or(span.from).day()).max();
    ran.max(session.meeting(id).and_then(Meeting::last_day))
}

/// A session as it stood when a meeting was over, and what of it is known only as it stands today.
pub fn as_it_was(session: &Session, id: MeetingId) -> (Cow<'_, Session>, Then) {
    let last = last_day(session, id);
    let is_later = |item: &&Item| item.meeting.is_some_and(|of| is_before(session, id, of));
    let later: BTreeSet<ItemId> = session.items.iter().filter(is_later).map(|it| it.id).collect();
    let mut then = Then { last, ..Then::default() };
    let begun = session.items.iter().filter(|item| item.progress() != Progress::Ahead);
    for item in begun.filter(|item| later.contains(&item.id)) {
        then.has_later = true;
        for measure in &item.measures {
            then.again.entry(*measure).or_insert(item.id);
        }
    }
    let came_later =
        |at: Moment, item: Option<ItemId>| match item.filter(|it| is_there(session, *it)) {
            Some(item) => later.contains(&item),
            None => last.is_some_and(|last| at.day() > last),
        };
    let is_event = |event: &Event| came_later(event.at, event.item);
    let is_round = |round: &Round| came_later(round.revealed.unwrap_or(round.opened), None);
    let is_status = last.is_some_and(|last| session.statuses.iter().any(|it| it.on > last));
    if !is_status && !session.history.iter().any(is_event) && !session.rounds.iter().any(is_round) {
        return (Cow::Borrowed(session), then);
    }
    let mut was = session.clone();
    was.rounds.retain(|round| !is_round(round));
    for event in session.history.iter().rev().filter(|event| is_event(event)) {
        let changed = |round: &&mut Round| {
            round.crossing() == (event.measure, event.criterion)
                && round.number == event.after_round
        };
        if let Some(round) = was.rounds.iter_mut().find(changed) {
            *round = round.clone().before_change(&event.what);
        }
    }
    for story in session.history.chunk_by(|one, other| crossing(one) == crossing(other)) {
        then.turn_back(&mut was, story, is_event);
    }
    was.history.retain(|event| !is_event(event));
    was.statuses.retain(|status| last.is_none_or(|last| status.on <= last));
    (Cow::Owned(was), then)
}

fn is_there(session: &Session, item: ItemId) -> bool {
    session.item(item).is_some_and(|item| item.meeting.is_some())
}

const fn crossing(event: &Event) -> Crossing {
    (event.measure, event.criterion)
}

/// Whether an event says which mark holds from then on.
const fn is_of_mark(event: &Event) -> bool {
    !matches!(event.what, Happened::Changed { .. })
}

/// The mark that holds after an event that says so.
const fn mark_after(event: &Event) -> Option<Mark> {
    match event.what {
        Happened::Agreed(mark) => mark,
        Happened::Confirmed(mark) => Some(mark),
        Happened::Changed { .. } => None,
    }
}

impl Then {
    /// Puts the judgement of a crossing back to what it was before what came later in its story.
    fn turn_back(
        &mut self,
        was: &mut Session,
        story: &[Event],
        is_later: impl Fn(&Event) -> bool + Copy,
    ) {
        let Some(first) = story.iter().find(|event| is_later(event) && is_of_mark(event)) else {
            return;
        };
        let at = crossing(first);
        let agreed: Vec<Option<Mark>> = story
            .iter()
            .filter(|event| is_later(event))
            .filter_map(|event| match event.what {
                Happened::Agreed(mark) => Some(mark),
                Happened::Confirmed(_) | Happened::Changed { .. } => None,
            })
            .collect();
        let held = story.iter().rev().find(|event| !is_later(event) && is_of_mark(event));
        let mark = match (held, &first.what) {
            (Some(held), _) => mark_after(held),
            (None, Happened::Confirmed(mark)) => Some(*mark),
            (None, Happened::Agreed(_) | Happened::Changed { .. }) => first.before,
        };
        let today = was.judgement(at.0, at.1).cloned();
        let today = today.unwrap_or_else(|| Judgement::new(at.0, at.1));
        if today.mark != mark {
            self.moved.insert(at);
        }
        let is_reworded = mark.and_then(Mark::light).is_some()
            && (agreed.is_empty() || is_reworded(was, at, mark));
        self.note(at, Unsure::Sentence, is_reworded);
        if agreed.is_empty() {
            return;
        }
        let applied = |marks: &[Mark]| agreed.iter().flatten().any(|mark| marks.contains(mark));
        let says_something = ActionItem::says_something;
        let condition = says_something(&today.condition) && applied(&[Mark::Medium, Mark::Low]);
        self.note(at, Unsure::Condition, condition);
        let missing = says_something(&today.missing) && applied(&[Mark::CannotJudge]);
        self.note(at, Unsure::Missing, missing);
        self.note(at, Unsure::Views, !was.reservations_of(at.0, at.1).is_empty());
        let rationale = reason_then(&today, mark, story, is_later);
        self.note(at, Unsure::Rationale, rationale.is_none());
        let rationale = rationale.unwrap_or_default();
        let then = Judgement {
            mark,
            rationale,
            wording: None,
            judged_as: None,
            rationale_for: None,
            ..today
        };
        was.judgements.retain(|judgement| judgement.key() != at);
        let place = was.judgements.partition_point(|judgement| judgement.key() < at);
        was.judgements.insert(place, then);
    }

    fn note(&mut self, at: Crossing, what: Unsure, is_so: bool) {
        if is_so {
            self.unsure.insert((at, what));
        }
    }
}

/// Whether the sentence of a mark was reworded at some time, as other crossings of the criterion tell.
fn is_reworded(session: &Session, at: Crossing, mark: Option<Mark>) -> bool {
    let under = |it: &&Judgement| it.criterion == at.1 && it.mark == mark;
    session.judgements.iter().filter(under).any(|it| it.wording.is_some())
}

/// Why a mark was agreed on that is not today's; nothing where somebody said why and the words are gone,
/// or where that is not known.
fn reason_then(
    today: &Judgement,
    mark: Option<Mark>,
    story: &[Event],
    is_later: impl Fn(&Event) -> bool,
) -> Option<String> {
    let mut agreed = story
        .iter()
        .rev()
        .filter(|event| !is_later(event) && matches!(event.what, Happened::Agreed(_)));
    let held = agreed.next();
    let kept = held.map_or("", |event| event.why.trim());
    if mark.is_none() || !kept.is_empty() {
        return Some(kept.to_owned());
    }
    if today.rationale_for == mark {
        return Some(today.rationale.trim().to_owned());
    }
    // Nothing is kept of a reason that an earlier mark had already, nor from before there was a history.
    let was_told = agreed.any(|event| !event.why.trim().is_empty());
    (held.is_some() && !was_told).then(String::new)
}
