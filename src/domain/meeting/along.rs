//! What an edit brings along while an item runs.

use crate::domain::edit::{Change, Edit, Put, Verb};
use crate::domain::lists::EntryKind;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::item::{Item, Progress};
use crate::domain::meeting::presence::{Steps, There, When};
use crate::domain::participant::Participant;
use crate::domain::session::Session;

/// The edit with what belongs to it while the group is at an item: the measures that it judges or
/// decides are treated by the item, the lines it writes into their stories name it; and who comes
/// or goes then was not there, or was, for the items before. The same edit where no item runs.
#[must_use]
pub fn along(session: &Session, edit: Edit) -> Edit {
    let Some(item) = session.running_item() else {
        return edit;
    };
    match edit.verb {
        // These say it themselves, or are not what the room does now.
        Verb::BeginItem
        | Verb::Attend
        | Verb::Merge
        | Verb::Paste
        | Verb::Other
        | Verb::Delete(_)
        | Verb::Move(_) => edit,
        Verb::Change(EntryKind::Participant) => coming_and_going(session, item, edit),
        _ => treating(session, item, edit),
    }
}

fn treating(session: &Session, item: &Item, mut edit: Edit) -> Edit {
    let mut after = item.clone();
    for change in &mut edit.changes {
        let judged: Option<MeasureId> = match change {
            Change::Event(measure, _, _, Some(event)) => {
                let is_new = session.get(event.key()) as Option<&crate::domain::round::Event>;
                if is_new.is_none() {
                    event.item = Some(item.id);
                }
                Some(*measure)
            }
            Change::Judgement(measure, _, Some(_))
            | Change::Round(measure, _, _, Some(_))
            | Change::Decision(measure, Some(_)) => Some(*measure),
            _ => None,
        };
        if let Some(measure) = judged.filter(|id| !after.measures.contains(id))
            && session.measure(measure).is_some()
        {
            after.measures.push(measure);
        }
    }
    if after != *item
        && let Some(at) = session.place_of::<Item>(item.id)
    {
        edit.changes.push(Change::Item(Put { id: item.id, at, value: Some(after) }));
    }
    edit
}

/// Who comes or goes by a change of the seat itself: items that are ended keep how it was then, and
/// what is said of the day follows.
fn coming_and_going(session: &Session, item: &Item, mut edit: Edit) -> Edit {
    let of_seat = |change: &Change| match change {
        Change::Participant(Put { value: Some(after), .. }) => Some(after.clone()),
        _ => None,
    };
    let (Some(after), Some(meeting)) = (edit.changes.iter().find_map(of_seat), item.meeting) else {
        return edit;
    };
    let Some(before) = session.find::<Participant>(after.id) else {
        return edit;
    };
    if before.attendance == after.attendance {
        return edit;
    }
    let mut steps = Steps::new(session);
    let ended = |other: &&Item| {
        other.progress() == Progress::Ended && other.on(session) == item.on(session)
    };
    for other in session.agenda(meeting).filter(ended) {
        if session.presence(after.id, When::Item(other.id)).is_none() {
            let there = session.there(before, other);
            steps.say(after.id, When::Item(other.id), there);
        }
    }
    let now = There::of_seat(&after);
    if session.presence(after.id, When::Item(item.id)).is_some() {
        steps.say(after.id, When::Item(item.id), now.clone());
    }
    let of_day = item.on(session).map(|day| When::Day(meeting, day));
    for when in of_day.into_iter().chain([When::Meeting(meeting)]) {
        if session.presence(after.id, when).is_some() {
            steps.say(after.id, when, now.clone());
        }
    }
    edit.changes.extend(steps.changes);
    edit
}
