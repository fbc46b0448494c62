//! Who was there: for a meeting, on a day of it, for an item.
//!
//! Said once for all, and again only where it differs: what is said of an item holds there, else
//! what is said of its day, else of the meeting, else how the seat itself stands
//! ([`Participant::attendance`], which is how it is now).

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::edit::{Change, Edit, Verb, apply};
use crate::domain::is_default;
use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::participant::{Attendance, Participant, ParticipantId};
use crate::domain::record::{ListEntry as _, References, references};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Names what is said of a seat's presence for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PresenceId(pub u32);

/// How somebody was there, or why not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum How {
    /// There.
    #[default]
    Present,
    /// Not there.
    Absent,
    /// Somebody else sat there on their behalf.
    Substitute,
    /// Came while it went on, and was there from then on.
    CameLater,
    /// Left while it went on, and was not there from then on.
    Left,
    /// Was there and could not take part in it: `inhabil`, by chapter II of the Norwegian Public
    /// Administration Act.
    Disqualified,
}

impl How {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Present,
        Self::Absent,
        Self::Substitute,
        Self::CameLater,
        Self::Left,
        Self::Disqualified,
    ];

    /// Those that can be said of a meeting or a day as a whole.
    pub const OF_DAY: [Self; 3] = [Self::Present, Self::Absent, Self::Substitute];

    /// Whether the seat answers then.
    pub const fn takes_part(self) -> bool {
        matches!(self, Self::Present | Self::Substitute | Self::CameLater)
    }
}

/// What is said of a seat's presence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// Names it.
    pub id: PresenceId,
    /// At which meeting.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meeting: Option<MeetingId>,
    /// Whose seat.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seat: Option<ParticipantId>,
    /// On which day of it; nothing where it is said of all, or of an item.
    #[serde(default, skip_serializing_if = "is_default")]
    pub day: Option<Date>,
    /// For which item; nothing where it is said of the day or the meeting.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
    /// How.
    #[serde(default, skip_serializing_if = "is_default")]
    pub how: How,
    /// Who sat there on their behalf, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub substitute: String,
}

impl Presence {
    /// What it is said of; nothing where that is not said.
    pub fn when(&self) -> Option<When> {
        match (self.item, self.day, self.meeting) {
            (Some(item), ..) => Some(When::Item(item)),
            (None, Some(day), Some(meeting)) => Some(When::Day(meeting, day)),
            (None, None, Some(meeting)) => Some(When::Meeting(meeting)),
            (None, _, None) => None,
        }
    }
}

impl References for Presence {
    references!(|visit, Self { meeting, seat, item, .. }| {
        if let Some(meeting) = meeting {
            visit.needs(meeting);
        }
        if let Some(seat) = seat {
            visit.needs(seat);
        }
        if let Some(item) = item {
            visit.needs(item);
        }
    });
}

impl Editable for Presence {
    const CALLED: &'static str = "attendance";

    fn named(id: PresenceId, name: String) -> Self {
        let (meeting, seat, day, item) = (None, None, None, None);
        Self { id, meeting, seat, day, item, how: How::default(), substitute: name }
    }

    fn name(&self) -> &str {
        &self.substitute
    }
}

/// What a presence is said of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The meeting as a whole.
    Meeting(MeetingId),
    /// A day of it.
    Day(MeetingId, Date),
    /// An item.
    Item(ItemId),
}

/// How a seat is there, and who sits in it where that is somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// How.
    pub how: How,
    /// Who sits there on the seat's behalf; empty where nobody else does, or it is not said.
    pub substitute: String,
}

impl There {
    /// As a seat itself stands.
    pub fn of_seat(seat: &Participant) -> Self {
        let (how, substitute) = match &seat.attendance {
            Attendance::Present => (How::Present, String::new()),
            Attendance::Absent => (How::Absent, String::new()),
            Attendance::Substitute(who) => (How::Substitute, who.clone()),
        };
        Self { how, substitute }
    }

    /// As it is for the seat itself, while that holds.
    fn attendance(&self) -> Attendance {
        match self.how {
            How::Present | How::CameLater => Attendance::Present,
            How::Substitute => Attendance::Substitute(self.substitute.clone()),
            How::Absent | How::Left | How::Disqualified => Attendance::Absent,
        }
    }
}

impl From<&Presence> for There {
    fn from(said: &Presence) -> Self {
        Self { how: said.how, substitute: said.substitute.clone() }
    }
}

impl Session {
    /// What is said of a seat then, and of nothing wider or narrower.
    pub fn presence(&self, seat: ParticipantId, when: When) -> Option<&Presence> {
        let fits = |said: &&Presence| {
            said.seat == Some(seat)
                && match when {
                    When::Meeting(meeting) => {
                        (said.meeting, said.day, said.item) == (Some(meeting), None, None)
                    }
                    When::Day(meeting, day) => {
                        (said.meeting, said.day, said.item) == (Some(meeting), Some(day), None)
                    }
                    When::Item(item) => said.item == Some(item),
                }
        };
        // Of two that came together by a merge the later one holds.
        self.presences.iter().rev().find(fits)
    }

    /// How a seat is there for an item.
    pub fn there(&self, seat: &Participant, item: &Item) -> There {
        let said = self.presence_holding(seat.id, When::Item(item.id));
        said.map_or_else(|| There::of_seat(seat), There::from)
    }

    /// What holds of a seat then, be it said of just that or of something wider; nothing where none
    /// of that is said.
    pub fn presence_holding(&self, seat: ParticipantId, when: When) -> Option<&Presence> {
        let wider = match when {
            When::Meeting(_) => None,
            When::Day(meeting, _) => Some(When::Meeting(meeting)),
            When::Item(item) => self.item(item).and_then(|item| {
                let meeting = item.meeting?;
                Some(item.on(self).map_or(When::Meeting(meeting), |day| When::Day(meeting, day)))
            }),
        };
        let own = self.presence(seat, when);
        own.or_else(|| self.presence_holding(seat, wider?))
    }

    /// How a seat is there on a day of a meeting, or at it as a whole.
    pub fn there_at(&self, seat: &Participant, meeting: MeetingId, day: Option<Date>) -> There {
        let when = day.map_or(When::Meeting(meeting), |day| When::Day(meeting, day));
        self.presence_holding(seat.id, when).map_or_else(|| There::of_seat(seat), There::from)
    }
}

/// The change that says how a seat is there then, in the place of what was said before.
fn said(session: &Session, seat: ParticipantId, when: When, there: There) -> Change {
    let before = session.presence(seat, when);
    let (meeting, day, item) = match when {
        When::Meeting(meeting) => (Some(meeting), None, None),
        When::Day(meeting, day) => (Some(meeting), Some(day), None),
        When::Item(item) => (session.item(item).and_then(|it| it.meeting), None, Some(item)),
    };
    let at = before.and_then(|before| session.place_of::<Presence>(before.id));
    let at = at.unwrap_or(session.presences.len());
    let id = before.map_or(PresenceId(session.next_id), |before| before.id);
    let There { how, substitute } = there;
    let value = Presence { id, meeting, seat: Some(seat), day, item, how, substitute };
    Change::Presence(crate::domain::edit::Put { id, at, value: Some(value) })
}

/// An edit that is put together step by step, each on what the ones before it have made.
pub(super) struct Steps {
    /// The session as it is after them.
    pub(super) session: Session,
    /// What they do.
    pub(super) changes: Vec<Change>,
}

impl Steps {
    /// None yet.
    pub(super) fn new(session: &Session) -> Self {
        Self { session: session.clone(), changes: Vec::new() }
    }

    /// Takes another step; one that cannot be taken is none.
    pub(super) fn take(&mut self, changes: Vec<Change>) {
        let (verb, subject) = (Verb::Other, String::new());
        let edit = Edit { verb, subject, changes: changes.clone() };
        if apply(&mut self.session, edit).is_ok() {
            self.changes.extend(changes);
        }
    }

    /// Says how a seat is there then.
    pub(super) fn say(&mut self, seat: ParticipantId, when: When, there: There) {
        let before = self.session.presence(seat, when).map(There::from);
        if before.as_ref() != Some(&there) {
            let change = said(&self.session, seat, when, there);
            self.take(vec![change]);
        }
    }

    /// Has a seat stand as it is said of it for an item, and keeps how it stood before for its day.
    pub(super) fn sit(&mut self, seat: ParticipantId, item: &Item) {
        let Some(entry) = self.session.find::<Participant>(seat).cloned() else {
            return;
        };
        let there = self.session.there(&entry, item).attendance();
        let differs = self.session.presence(seat, When::Item(item.id)).is_some();
        if differs && let Some(meeting) = item.meeting {
            let when = day_of(&self.session, item, meeting);
            if self.session.presence_holding(seat, when).is_none() {
                self.say(seat, when, There::of_seat(&entry));
            }
        }
        let after = Participant { attendance: there, ..entry };
        if let Some(edit) = verbs::change(&self.session, after) {
            self.take(edit.changes);
        }
    }
}

/// The day that an item is on, or its meeting as a whole where that has no date.
fn day_of(session: &Session, item: &Item, meeting: MeetingId) -> When {
    item.on(session).map_or(When::Meeting(meeting), |day| When::Day(meeting, day))
}

/// Says how a seat is there: for a meeting, a day, or an item. Who came later was not there before,
/// and is from then on; who left was there before, and is not from then on. Where the group is at an
/// item, the seat stands as that says. Nothing where it is so already.
///
/// Nobody leaves while an answer is awaited of them: the edit then says so of the meeting and leaves
/// the open round as it is.
pub fn attend(session: &Session, seat: ParticipantId, when: When, there: There) -> Option<Edit> {
    let entry = session.find::<Participant>(seat)?;
    let mut steps = Steps::new(session);
    if let (When::Item(id), How::CameLater | How::Left) = (when, there.how) {
        let item = session.item(id)?;
        let came = there.how == How::CameLater;
        if let Some(meeting) = item.meeting {
            let before = session.agenda(meeting).take_while(|other| other.id != id);
            for other in before.filter(|other| other.on(session) == item.on(session)) {
                if session.presence(seat, When::Item(other.id)).is_none() {
                    let absent = There { how: How::Absent, substitute: String::new() };
                    let then = if came { absent } else { session.there(entry, other) };
                    steps.say(seat, When::Item(other.id), then);
                }
            }
            let (how, substitute) = (if came { How::Present } else { How::Absent }, String::new());
            steps.say(seat, day_of(session, item, meeting), There { how, substitute });
        }
    }
    steps.say(seat, when, there);
    if let Some(item) = session.running_item() {
        steps.sit(seat, item);
    }
    let subject = entry.subject();
    (!steps.changes.is_empty()).then_some(Edit {
        verb: Verb::Attend,
        subject,
        changes: steps.changes,
    })
}

/// Takes back what is said of a seat for an item: it is there as on the day. Nothing where nothing
/// is said.
pub fn as_on_the_day(session: &Session, seat: ParticipantId, item: ItemId) -> Option<Edit> {
    let id = session.presence(seat, When::Item(item))?.id();
    let mut steps = Steps::new(session);
    steps.take(verbs::delete::<Presence>(session, id)?.changes);
    if let Some(item) = session.running_item() {
        steps.sit(seat, item);
    }
    let subject = session.find::<Participant>(seat).map_or(String::new(), Editable::subject);
    Some(Edit { verb: Verb::Attend, subject, changes: steps.changes })
}

/// Names who sits there on a seat's behalf, where that is said; the seat stands so too, where the
/// group is there now. Nothing where the name stands there already, or nothing is said of a seat.
pub fn name_substitute(session: &Session, id: PresenceId, name: String) -> Option<Edit> {
    let entry: Presence = session.find(id).cloned()?;
    let seat = entry.seat.and_then(|seat| session.find::<Participant>(seat));
    let mut edit = verbs::change(session, Presence { substitute: name, ..entry })?;
    if let Some(seat) = seat {
        let mut steps = Steps::new(session);
        steps.take(edit.changes);
        if let Some(item) = session.running_item() {
            steps.sit(seat.id, item);
        }
        edit = Edit { verb: Verb::Attend, subject: seat.subject(), changes: steps.changes };
    }
    Some(edit)
}
