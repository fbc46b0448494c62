//! Who was there at a meeting, seen over its items: plain statements, no quorum.

use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::meeting::presence::{How, There};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::participant::Participant;
use crate::domain::session::Session;

/// How a seat was there over the items of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// The items it took part in, as first and last of each unbroken row, in the agenda's order.
    pub took_part: Vec<(ItemId, ItemId)>,
    /// Whether it took part in all of them but those it was disqualified for.
    pub in_all: bool,
    /// The items it was disqualified for.
    pub disqualified: Vec<ItemId>,
    /// Those who sat there on its behalf, each once.
    pub substitutes: Vec<String>,
    /// Whether somebody sat there on its behalf whose name nobody wrote down.
    pub has_nameless_substitute: bool,
}

/// The items that minutes tell of, in the agenda's order.
pub fn minuted(session: &Session, meeting: MeetingId) -> Vec<&Item> {
    session.agenda(meeting).filter(|item| item.is_minuted()).collect()
}

/// How a seat was there over the items of a meeting; where it has none, as it was there as a whole,
/// which is then all of it.
pub fn attended(session: &Session, seat: &Participant, meeting: MeetingId) -> Attended {
    let items = minuted(session, meeting);
    let mut all: Vec<(Option<ItemId>, There)> =
        items.iter().map(|item| (Some(item.id), session.there(seat, item))).collect();
    if all.is_empty() {
        let day = session.meeting(meeting).and_then(|it| it.on);
        all.push((None, session.there_at(seat, meeting, day)));
    }
    let mut attended = Attended {
        took_part: Vec::new(),
        in_all: true,
        disqualified: Vec::new(),
        substitutes: Vec::new(),
        has_nameless_substitute: false,
    };
    let mut was_in = false;
    for (item, there) in &all {
        let is_in = there.how.takes_part();
        match (is_in, was_in, item) {
            (true, true, Some(id)) => {
                if let Some(row) = attended.took_part.last_mut() {
                    row.1 = *id;
                }
            }
            (true, false, Some(id)) => attended.took_part.push((*id, *id)),
            _ => {}
        }
        was_in = is_in;
        match there.how {
            How::Disqualified => attended.disqualified.extend(*item),
            How::Absent | How::Left => attended.in_all = false,
            How::Present | How::CameLater => {}
            How::Substitute => {
                let name = there.substitute.trim();
                if name.is_empty() {
                    attended.has_nameless_substitute = true;
                } else if attended.substitutes.iter().all(|other| other != name) {
                    attended.substitutes.push(name.to_owned());
                }
            }
        }
    }
    attended
}

impl Attended {
    /// Whether it took part in nothing, and was not there.
    pub fn is_absent(&self) -> bool {
        !self.in_all && self.took_part.is_empty()
    }
}

/// The seats that take no part in an item, with why, in the order they sit; observers and others who
/// do not judge are left out.
pub fn missing<'a>(session: &'a Session, item: &Item) -> Vec<(&'a Participant, How)> {
    let members = session.participants.iter();
    let members = members.filter(|seat| seat.role == crate::domain::participant::Role::Member);
    let there = members.map(|seat| (seat, session.there(seat, item).how));
    there.filter(|(_, how)| !how.takes_part()).collect()
}
