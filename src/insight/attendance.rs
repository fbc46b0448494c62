//! Who is there at a meeting, for an item and seen over all of them: plain statements, no quorum.

use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::meeting::presence::{How, There};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::participant::{Participant, Role};
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
    let members = members.filter(|seat| seat.role == Role::Member);
    let there = members.map(|seat| (seat, session.there(seat, item).how));
    there.filter(|(_, how)| !how.takes_part()).collect()
}

/// How the seats are there for an item, or for the meeting's first day where none is given: those
/// of each way, in the order they sit. Only ways in which somebody is; who comes to introduce other
/// items is not away.
pub fn by_way<'a>(
    session: &'a Session,
    meeting: MeetingId,
    item: Option<&Item>,
) -> Vec<(How, Vec<(&'a Participant, There)>)> {
    let day = session.meeting(meeting).and_then(|meeting| meeting.on);
    let there = |seat: &Participant| match item {
        Some(item) => session.there(seat, item),
        None => session.there_at(seat, meeting, day),
    };
    let all = session.participants.iter().map(|seat| (seat, there(seat)));
    let is_awaited = |(seat, there): &(&Participant, There)| {
        seat.role != Role::Presenter || there.how != How::Absent
    };
    let all: Vec<_> = all.filter(is_awaited).collect();
    let ways = How::ALL.into_iter().map(|how| {
        let seats = all.iter().filter(|(_, there)| there.how == how);
        (how, seats.cloned().collect::<Vec<_>>())
    });
    ways.filter(|(_, seats)| !seats.is_empty()).collect()
}

/// How many of each role are there, of those who take part in it; only roles somebody has.
pub fn by_role(ways: &[(How, Vec<(&Participant, There)>)]) -> Vec<(Role, usize, usize)> {
    let of_role = |role: Role| {
        let mut counts = (role, 0, 0);
        for (how, seats) in ways {
            let of = seats.iter().filter(|(seat, _)| seat.role == role).count();
            counts.1 += if how.takes_part() { of } else { 0 };
            counts.2 += of;
        }
        counts
    };
    Role::ALL.into_iter().map(of_role).filter(|(.., all)| *all > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::apply;
    use crate::domain::meeting::presence::{When, attend};
    use crate::domain::meeting::sitting::Meeting;
    use crate::domain::participant::ParticipantId;
    use crate::domain::verbs::Editable as _;

    const MEETING: MeetingId = MeetingId(1);

    #[test]
    fn who_is_there_is_told_by_how_and_counted_by_role() {
        let mut session = Session { next_id: 20, ..Session::default() };
        session.meetings.push(Meeting::named(MEETING, String::new()));
        let item = Item::named(ItemId(3), "Sak 3".to_owned());
        session.items.push(Item { meeting: Some(MEETING), ..item });
        for (id, role) in [(11, Role::Member), (12, Role::Member), (13, Role::Secretariat)] {
            let seat = Participant::new(ParticipantId(id), format!("Etat {id}"));
            session.participants.push(Participant { role, ..seat });
        }
        let there = There { how: How::Disqualified, substitute: String::new() };
        let edit = attend(&session, ParticipantId(12), When::Item(ItemId(3)), there);
        apply(&mut session, edit.unwrap()).unwrap();
        let counts = |item: Option<&Item>| {
            let all = by_way(&session, MEETING, item);
            let ways: Vec<_> = all.iter().map(|(how, seats)| (*how, seats.len())).collect();
            (ways, by_role(&all))
        };
        assert_eq!(
            counts(None),
            (vec![(How::Present, 3)], vec![(Role::Member, 2, 2), (Role::Secretariat, 1, 1)])
        );
        assert_eq!(
            counts(session.item(ItemId(3))),
            (
                vec![(How::Present, 2), (How::Disqualified, 1)],
                vec![(Role::Member, 1, 2), (Role::Secretariat, 1, 1)]
            )
        );
    }
}
