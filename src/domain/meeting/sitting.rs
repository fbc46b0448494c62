//! A meeting: when and where, who led it, and how far its minutes have come.

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::edit::{Edit, Verb};
use crate::domain::is_default;
use crate::domain::meeting::contents::Contents;
use crate::domain::meeting::item::{Item, Progress};
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::verbs::{self, Editable};

/// Names a meeting for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MeetingId(pub u32);

/// How far the minutes of a meeting have come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Approval {
    /// They are being written.
    #[default]
    Draft,
    /// They were sent out to be approved.
    Sent(Date),
    /// They were approved.
    Approved {
        /// When.
        on: Date,
        /// By whom, in words.
        by: String,
        /// What they were then, as whoever writes minutes tells one text from another.
        fingerprint: String,
    },
}

impl Approval {
    /// When they were sent out, or approved.
    pub const fn on(&self) -> Option<Date> {
        match self {
            Self::Draft => None,
            Self::Sent(on) | Self::Approved { on, .. } => Some(*on),
        }
    }
}

/// A meeting of the group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Names it.
    pub id: MeetingId,
    /// What it is called; where it is empty, the session's title serves.
    #[serde(default)]
    pub name: String,
    /// Its first day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
    /// Its last day, where it has more than one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
    /// When it begins, each day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<TimeOfDay>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<TimeOfDay>,
    /// Where it is held; where it is empty, the session's place serves.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: String,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chair: String,
    /// Who writes its minutes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub secretary: String,
    /// When the group meets next, one meeting a line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub next: String,
    /// What goes into its minutes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contents: Contents,
    /// How far they have come.
    #[serde(default, skip_serializing_if = "is_default")]
    pub approval: Approval,
}

impl Meeting {
    /// What it is called.
    pub fn title<'a>(&'a self, session: &'a Session) -> &'a str {
        if self.name.trim().is_empty() { &session.title } else { &self.name }
    }

    /// Where it is held.
    pub fn where_held<'a>(&'a self, session: &'a Session) -> &'a str {
        if self.place.trim().is_empty() { &session.place } else { &self.place }
    }

    /// Its last day; nothing where its first one is not known.
    pub fn last_day(&self) -> Option<Date> {
        self.days().last().copied()
    }

    /// Its days, the first one first; none where it has no date, and no more than thirty.
    pub fn days(&self) -> Vec<Date> {
        let Some(first) = self.on else {
            return Vec::new();
        };
        let more = self.until.map_or(0, |last| last.since(first).clamp(0, 29));
        (0..=more).map(|days| first.later(days)).collect()
    }
}

impl References for Meeting {
    references!();
}

impl Editable for Meeting {
    const CALLED: &'static str = "meeting";

    fn named(id: MeetingId, name: String) -> Self {
        Self {
            id,
            name,
            on: None,
            until: None,
            from: None,
            to: None,
            place: String::new(),
            chair: String::new(),
            secretary: String::new(),
            next: String::new(),
            contents: Contents::default(),
            approval: Approval::Draft,
        }
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl Session {
    /// The meeting of that name.
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.find(id)
    }

    /// The items on a meeting's agenda, in their order.
    pub fn agenda(&self, meeting: MeetingId) -> impl DoubleEndedIterator<Item = &Item> {
        self.items.iter().filter(move |item| item.meeting == Some(meeting))
    }

    /// The meeting that is going on, or is next: the one an item of which runs; else the first one
    /// from today on that is not over, item by item; else the last of all.
    pub fn meeting_at(&self, today: Date) -> Option<&Meeting> {
        let begun = |item: &&Item| item.is_running();
        if let Some(running) = self.items.iter().find(begun).and_then(|item| item.meeting) {
            return self.meeting(running);
        }
        let last_day = |meeting: &Meeting| meeting.until.max(meeting.on);
        let is_over = |meeting: &Meeting| {
            let mut items = self.agenda(meeting.id).filter(|item| item.is_minuted()).peekable();
            items.peek().is_some() && items.all(|item| item.progress() == Progress::Ended)
        };
        let ahead = self.meetings.iter().filter(|meeting| last_day(meeting) >= Some(today));
        let ahead = ahead.filter(|meeting| last_day(meeting) == Some(today) || !is_over(meeting));
        ahead.min_by_key(|meeting| meeting.on).or(self.meetings.last())
    }
}

/// Says how far the minutes of a meeting have come. Nothing where that is so already.
pub fn approve(session: &Session, id: MeetingId, approval: Approval) -> Option<Edit> {
    let before = session.meeting(id)?;
    let edit = verbs::change(session, Meeting { approval, ..before.clone() })?;
    Some(Edit { verb: Verb::Approve, ..edit })
}

/// Chooses what goes into the minutes of a meeting. Nothing where that is so already.
pub fn choose(session: &Session, id: MeetingId, contents: Contents) -> Option<Edit> {
    let before = session.meeting(id)?;
    let edit = verbs::change(session, Meeting { contents, ..before.clone() })?;
    Some(Edit { verb: Verb::Contents, ..edit })
}
