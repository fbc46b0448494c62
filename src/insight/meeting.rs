//! How a meeting's day goes against its plan: pure functions of the session and the minute it is now.

use crate::domain::date::{Date, Moment};
use crate::domain::meeting::item::{Item, ItemId, Progress};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::domain::time_of_day::TimeOfDay;

/// When an item is planned, as far as that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// When it begins.
    pub from: Option<TimeOfDay>,
    /// When it ends.
    pub to: Option<TimeOfDay>,
}

/// When each item of a meeting is planned, in their order: where its own time is not said it begins
/// as the one before it on that day ends, and the first as the meeting begins.
pub fn plan(session: &Session, meeting: MeetingId) -> Vec<(ItemId, Planned)> {
    let begins = session.meeting(meeting).and_then(|meeting| meeting.from);
    let mut ends: Vec<(Option<Date>, Option<TimeOfDay>)> = Vec::new();
    let planned = session.agenda(meeting).map(|item| {
        let day = item.on(session);
        let before = ends.iter().find(|(of, _)| *of == day).map_or(begins, |(_, end)| *end);
        let from = item.starts.or(before);
        let to = from.zip(item.minutes).map(|(from, minutes)| from.later(minutes));
        ends.retain(|(of, _)| *of != day);
        ends.push((day, to));
        (item.id, Planned { from, to })
    });
    planned.collect()
}

/// When one item is planned.
pub fn planned(session: &Session, item: &Item) -> Planned {
    let all = item.meeting.map(|meeting| plan(session, meeting)).unwrap_or_default();
    all.iter().find(|(id, _)| *id == item.id).map_or_else(Planned::default, |(_, it)| *it)
}

/// How many minutes of an item's time are left; fewer than none where it has run longer. Nothing
/// where its time is not said, and where it is ended or was not begun.
pub fn minutes_left(item: &Item, now: Moment) -> Option<i32> {
    match item.progress() {
        Progress::Ahead | Progress::Ended => None,
        Progress::Running | Progress::Paused => {
            let minutes = i32::try_from(item.minutes?).ok()?;
            Some(minutes - i32::try_from(item.minutes_run(now)).ok()?)
        }
    }
}

/// How many minutes the day is behind its plan, and before it where that is fewer than none: by the
/// item that the group is at, or else by the one that comes next. Nothing on another day, before
/// anything was begun, when all is ended, and where the plan does not tell.
pub fn behind(session: &Session, meeting: MeetingId, now: Moment) -> Option<i32> {
    let today = |item: &&Item| item.on(session).is_none_or(|day| day == now.day());
    let items: Vec<&Item> = session.agenda(meeting).filter(today).collect();
    let is_begun = |item: &&Item| item.progress() != Progress::Ahead;
    let last = items.iter().rposition(is_begun)?;
    let running = items.iter().find(|item| item.is_running());
    let at = match running {
        Some(running) => running,
        None => items.iter().skip(last).find(|item| item.progress() != Progress::Ended)?,
    };
    let from = i32::from(planned(session, at).from?.minutes());
    let run = at.minutes_run(now);
    // What it has run of its own time was planned so.
    let due = from + i32::try_from(at.minutes.map_or(run, |minutes| run.min(minutes))).ok()?;
    Some(i32::from(now.hour()) * 60 + i32::from(now.minute()) - due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::{Edit, apply};
    use crate::domain::meeting::item::ItemKind;
    use crate::domain::meeting::run;
    use crate::domain::meeting::sitting::Meeting;
    use crate::domain::verbs::Editable as _;

    const MEETING: MeetingId = MeetingId(1);

    fn time(hour: u8, minute: u8) -> Option<TimeOfDay> {
        TimeOfDay::new(hour, minute).ok()
    }

    fn day() -> Date {
        Date::new(2027, 1, 20).unwrap()
    }

    fn at(hour: u8, minute: u8) -> Moment {
        Moment::new(day(), hour, minute)
    }

    /// From 09:00: ten minutes, twenty, a break at 10:00, an hour.
    fn session() -> Session {
        let mut session = Session { next_id: 20, ..Session::default() };
        let (on, from) = (Some(day()), time(9, 0));
        session.meetings = [Meeting { on, from, ..Meeting::named(MEETING, String::new()) }].into();
        for (id, minutes, starts, kind) in [
            (2, Some(10), None, ItemKind::Approval),
            (3, Some(20), None, ItemKind::Information),
            (4, Some(15), time(10, 0), ItemKind::Break),
            (5, Some(60), None, ItemKind::Decision),
            (6, None, None, ItemKind::AnyOtherBusiness),
        ] {
            let item = Item::named(ItemId(id), format!("Sak {id}"));
            session.items.push(Item { meeting: Some(MEETING), minutes, starts, kind, ..item });
        }
        session
    }

    fn done(session: &mut Session, edit: Option<Edit>) {
        apply(session, edit.unwrap()).unwrap();
    }

    #[test]
    fn an_item_begins_as_the_one_before_it_ends_unless_its_own_time_is_said() {
        let plan: Vec<_> =
            plan(&session(), MEETING).into_iter().map(|(_, it)| (it.from, it.to)).collect();
        assert_eq!(
            plan,
            [
                (time(9, 0), time(9, 10)),
                (time(9, 10), time(9, 30)),
                (time(10, 0), time(10, 15)),
                (time(10, 15), time(11, 15)),
                (time(11, 15), None),
            ]
        );
    }

    #[test]
    fn each_day_begins_anew_and_what_is_not_said_is_not_known() {
        let mut session = session();
        session.items[3].day = Some(day().later(1));
        session.items[4].day = Some(day().later(1));
        let from = |session: &Session, at: usize| plan(session, MEETING)[at].1.from;
        assert_eq!((from(&session, 3), from(&session, 4)), (time(9, 0), time(10, 0)));
        session.meetings[0].from = None;
        assert_eq!((from(&session, 0), from(&session, 2)), (None, time(10, 0)));
        session.items[2].minutes = None;
        assert_eq!(from(&session, 3), None);
    }

    #[test]
    fn the_day_is_behind_by_what_was_begun_late_and_by_what_runs_longer() {
        let mut session = session();
        assert_eq!(behind(&session, MEETING, at(9, 30)), None, "nothing was begun");
        let edit = run::begin(&session, ItemId(2), at(9, 5));
        done(&mut session, edit);
        assert_eq!(behind(&session, MEETING, at(9, 5)), Some(5));
        assert_eq!(behind(&session, MEETING, at(9, 12)), Some(5), "it runs as long as it may");
        assert_eq!(behind(&session, MEETING, at(9, 18)), Some(8));
        assert_eq!(minutes_left(session.item(ItemId(2)).unwrap(), at(9, 18)), Some(-3));
        let edit = run::end(&session, ItemId(2), at(9, 18));
        done(&mut session, edit);
        assert_eq!(minutes_left(session.item(ItemId(2)).unwrap(), at(9, 20)), None);
        // By the next one, which is planned at 9:10.
        assert_eq!(behind(&session, MEETING, at(9, 20)), Some(10));
        let edit = run::begin(&session, ItemId(5), at(10, 0));
        done(&mut session, edit);
        assert_eq!(
            behind(&session, MEETING, at(10, 10)),
            Some(-15),
            "what was passed by counts not"
        );
        assert_eq!(behind(&session, MEETING, Moment::new(day().later(1), 10, 0)), None);
    }

    #[test]
    fn a_pause_costs_time_and_an_item_without_its_own_runs_as_it_likes() {
        let mut session = session();
        let edit = run::begin(&session, ItemId(5), at(10, 15));
        done(&mut session, edit);
        let edit = run::pause(&session, ItemId(5), at(10, 45));
        done(&mut session, edit);
        assert_eq!(behind(&session, MEETING, at(10, 55)), Some(10));
        assert_eq!(minutes_left(session.item(ItemId(5)).unwrap(), at(10, 55)), Some(30));
        let edit = run::begin(&session, ItemId(6), at(11, 20));
        done(&mut session, edit);
        assert_eq!(behind(&session, MEETING, at(11, 50)), Some(5));
        assert_eq!(minutes_left(session.item(ItemId(6)).unwrap(), at(11, 50)), None);
    }
}
