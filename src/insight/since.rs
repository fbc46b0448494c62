//! What has happened since the meeting before: pure functions of the session.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::judgement::Outcome;
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::round::{Event, Happened};
use crate::domain::session::Session;

/// A crossing whose agreed mark is another now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which one.
    pub crossing: Crossing,
    /// The mark before.
    pub before: Option<Mark>,
    /// The mark after.
    pub after: Option<Mark>,
    /// When it was agreed on last.
    pub on: Date,
}

/// The meeting before another one: by their days, or where those are not said by their places.
pub fn before(session: &Session, meeting: MeetingId) -> Option<&Meeting> {
    let at = session.place_of::<Meeting>(meeting)?;
    let this = session.meetings.get(at)?;
    let earlier = |(place, other): &(usize, &Meeting)| match (other.on, this.on) {
        (Some(other), Some(this)) if other != this => other < this,
        _ => *place < at,
    };
    let all = session.meetings.iter().enumerate().filter(earlier);
    all.max_by_key(|(place, other)| (other.on, *place)).map(|(_, other)| other)
}

/// Whether a meeting is before another.
pub(super) fn is_before(session: &Session, one: MeetingId, other: MeetingId) -> bool {
    let days = |id| session.meeting(id).and_then(|meeting| meeting.on);
    match (days(one), days(other)) {
        (Some(one), Some(other)) if one != other => one < other,
        _ => session.place_of::<Meeting>(one) < session.place_of::<Meeting>(other),
    }
}

/// What was to be followed up from earlier meetings and was not done before, or of which something is
/// told at this one.
pub fn follow_ups(session: &Session, meeting: MeetingId) -> Vec<&FollowUp> {
    let began = session.meeting(meeting).and_then(|meeting| meeting.on);
    let is_due = |follow_up: &&FollowUp| {
        let from = follow_up.item.and_then(|item| session.item(item)?.meeting);
        let is_done = follow_up.done.is_some_and(|done| began.is_none_or(|began| done < began));
        from.is_some_and(|from| is_before(session, from, meeting))
            && (!is_done || !follow_up.told_at(meeting).is_empty())
    };
    session.follow_ups.iter().filter(is_due).collect()
}

/// The crossings whose agreed mark became another after a day and until another, in the order of the
/// lists.
pub fn moved(session: &Session, after: Date, until: Option<Date>) -> Vec<Moved> {
    let is_then = |event: &&Event| {
        let day = event.at.day();
        day > after && until.is_none_or(|until| day <= until)
    };
    let mut moved: BTreeMap<Crossing, Moved> = BTreeMap::new();
    for event in session.history.iter().filter(is_then) {
        let after = match &event.what {
            Happened::Agreed(mark) => *mark,
            Happened::Confirmed(mark) => Some(*mark),
            Happened::Changed { .. } => continue,
        };
        let (crossing, on) = ((event.measure, event.criterion), event.at.day());
        let entry = moved.entry(crossing);
        let first = Moved { crossing, before: event.before, after, on };
        let one = entry.or_insert(first);
        (one.after, one.on) = (after, on);
    }
    let in_order = |id: MeasureId| session.measures.iter().position(|it| it.id == id);
    let mut moved: Vec<Moved> = moved.into_values().filter(|one| one.before != one.after).collect();
    moved.sort_by_key(|one| {
        let column = session.criteria.iter().position(|it| it.id == one.crossing.1);
        (in_order(one.crossing.0), column)
    });
    moved
}

/// The measures in the queue that were to be looked at again by a day.
pub fn due(session: &Session, day: Date) -> Vec<&Measure> {
    let is_due = |measure: &&Measure| {
        session.decision(measure.id).is_some_and(|decision| {
            decision.outcome == Some(Outcome::Queue)
                && decision.queue.again.is_some_and(|again| again <= day)
        })
    };
    session.measures.iter().filter(is_due).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::criterion::CriterionId;
    use crate::domain::date::Moment;
    use crate::domain::meeting::follow_up::FollowUpId;
    use crate::domain::meeting::item::{Item, ItemId};
    use crate::domain::verbs::Editable as _;

    fn day(month: u8, day: u8) -> Date {
        Date::new(2027, month, day).unwrap()
    }

    fn session() -> Session {
        let mut session = Session::default();
        // The later one stands first.
        for (id, on) in [(1, day(4, 14)), (2, day(1, 20))] {
            let meeting = Meeting::named(MeetingId(id), String::new());
            session.meetings.push(Meeting { on: Some(on), ..meeting });
        }
        session
    }

    #[test]
    fn the_meeting_before_is_found_by_day_and_else_by_place() {
        let mut session = session();
        let found = |session: &Session, id| before(session, MeetingId(id)).map(|it| it.id);
        assert_eq!(found(&session, 1), Some(MeetingId(2)));
        assert_eq!(found(&session, 2), None);
        session.meetings[1].on = None;
        assert_eq!(found(&session, 2), Some(MeetingId(1)));
        assert_eq!(found(&session, 1), None);
    }

    #[test]
    fn follow_ups_of_earlier_meetings_are_there_until_they_are_done() {
        let mut session = session();
        for (id, meeting) in [(3, 1), (4, 2)] {
            let item = Item::named(ItemId(id), String::new());
            session.items.push(Item { meeting: Some(MeetingId(meeting)), ..item });
            let follow_up = FollowUp::named(FollowUpId(id + 10), String::new());
            session.follow_ups.push(FollowUp { item: Some(ItemId(id)), ..follow_up });
        }
        let ids = |session: &Session, id| {
            follow_ups(session, MeetingId(id)).iter().map(|it| it.id.0).collect::<Vec<_>>()
        };
        assert_eq!((ids(&session, 1), ids(&session, 2)), (vec![14], vec![]));
        // Ticked off at the later meeting it is still seen there; before it no more.
        session.follow_ups[1].done = Some(day(4, 14));
        assert_eq!(ids(&session, 1), [14]);
        session.follow_ups[1].done = Some(day(2, 1));
        assert!(ids(&session, 1).is_empty());
        session.follow_ups[1] = session.follow_ups[1].clone().telling(MeetingId(1), "Gjort".into());
        assert_eq!(ids(&session, 1), [14]);
    }

    #[test]
    fn a_light_that_went_back_to_what_it_was_has_not_moved() {
        let mut session = Session::default();
        let crossing = (MeasureId(1), CriterionId(2));
        let (high, low) = (Some(Mark::High), Some(Mark::Low));
        for (number, on, before, after) in
            [(1, day(1, 20), None, low), (2, day(2, 1), low, high), (3, day(4, 14), high, low)]
        {
            session.history.push(Event {
                measure: crossing.0,
                criterion: crossing.1,
                number,
                at: Moment::new(on, 10, 0),
                after_round: 0,
                before,
                what: Happened::Agreed(after),
                why: String::new(),
                item: None,
            });
        }
        assert!(moved(&session, day(1, 20), None).is_empty());
        let until = moved(&session, day(1, 20), Some(day(3, 1)));
        assert_eq!(until, [Moved { crossing, before: low, after: high, on: day(2, 1) }]);
        assert_eq!(moved(&session, day(2, 1), None)[0].after, low);
    }
}
