//! Beginning, pausing and ending the items of the agenda.

use crate::domain::date::Moment;
use crate::domain::edit::{Change, Edit, Put, Verb};
use crate::domain::meeting::item::{Item, ItemId, Progress, Span};
use crate::domain::meeting::presence::Steps;
use crate::domain::participant::ParticipantId;
use crate::domain::session::Session;
use crate::domain::verbs::Editable as _;

/// An item as it stops at a time, for now or for good.
fn stopped(item: &Item, now: Moment, ended: bool) -> Item {
    let mut after = Item { ended, ..item.clone() };
    if let Some(span @ Span { to: None, .. }) = after.ran.last_mut() {
        span.to = Some(now.max(span.from));
    }
    after
}

fn put(session: &Session, item: Item) -> Option<Change> {
    let at = session.place_of::<Item>(item.id)?;
    Some(Change::Item(Put { id: item.id, at, value: Some(item) }))
}

/// Begins an item, or goes on with it: one that the group was at is paused. Each seat stands as is
/// said of it for the item. Nothing where the group is at it already.
pub fn begin(session: &Session, id: ItemId, now: Moment) -> Option<Edit> {
    let item = session.item(id)?;
    if item.is_running() {
        return None;
    }
    let mut steps = Steps::new(session);
    for running in session.items.iter().filter(|item| item.is_running()) {
        steps.take(put(session, stopped(running, now, false)).into_iter().collect());
    }
    let mut after = Item { ended: false, ..item.clone() };
    after.ran.push(Span { from: now, to: None });
    steps.take(put(session, after.clone()).into_iter().collect());
    let seats: Vec<ParticipantId> = session.participants.iter().map(|seat| seat.id).collect();
    for seat in seats {
        steps.sit(seat, &after);
    }
    Some(Edit { verb: Verb::BeginItem, subject: item.subject(), changes: steps.changes })
}

/// Pauses an item. Nothing where the group is not at it.
pub fn pause(session: &Session, id: ItemId, now: Moment) -> Option<Edit> {
    let item = session.item(id)?;
    let changes = item.is_running().then(|| put(session, stopped(item, now, false)))??;
    Some(Edit { verb: Verb::PauseItem, subject: item.subject(), changes: vec![changes] })
}

/// Ends an item, whether it was begun or not. Nothing where it is ended.
pub fn end(session: &Session, id: ItemId, now: Moment) -> Option<Edit> {
    let item = session.item(id)?;
    let changes = (!item.ended).then(|| put(session, stopped(item, now, true)))??;
    Some(Edit { verb: Verb::EndItem, subject: item.subject(), changes: vec![changes] })
}

/// The item that comes after one on its agenda and is not ended; the first such of all where there
/// is none behind it.
pub fn after(session: &Session, id: ItemId) -> Option<&Item> {
    let meeting = session.item(id)?.meeting?;
    let open = |item: &&Item| item.progress() != Progress::Ended && item.id != id;
    let behind = session.agenda(meeting).skip_while(|item| item.id != id).find(open);
    behind.or_else(|| session.agenda(meeting).find(open))
}
