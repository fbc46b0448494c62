//! What is followed up from an item: who does what by when.

use serde::{Deserialize, Serialize};

use crate::domain::date::Date;
use crate::domain::edit::{Edit, Verb};
use crate::domain::is_default;
use crate::domain::meeting::item::ItemId;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::record::{References, Slot, references};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Names a follow-up for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FollowUpId(pub u32);

/// What was said at a later meeting of how a follow-up goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// At which meeting.
    pub at: MeetingId,
    /// The words.
    pub text: String,
}

impl Slot for Vec<Told> {
    type Id = MeetingId;
    fn held(&self, see: &mut dyn FnMut(MeetingId)) {
        for told in self {
            see(told.at);
        }
    }
    fn held_mut(&mut self, change: &mut dyn FnMut(&mut MeetingId)) {
        for told in self {
            change(&mut told.at);
        }
    }
    fn release(&mut self, gone: &dyn Fn(MeetingId) -> bool) {
        self.retain(|told| !gone(told.at));
    }
}

/// Something that somebody does by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Names it.
    pub id: FollowUpId,
    /// The item it came up under.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<ItemId>,
    /// What is done.
    pub what: String,
    /// Who does it; empty where nobody has taken it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
    /// When it was ticked off, if it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: Option<Date>,
    /// How it went, as it was said at later meetings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub told: Vec<Told>,
}

impl FollowUp {
    /// Whether somebody has taken it.
    pub fn is_taken(&self) -> bool {
        !self.who.trim().is_empty()
    }

    /// What was said of it at a meeting; empty where nothing was.
    pub fn told_at(&self, meeting: MeetingId) -> &str {
        self.told.iter().find(|told| told.at == meeting).map_or("", |told| &told.text)
    }

    /// With that said of it at a meeting; with nothing said there where the words are empty.
    #[must_use]
    pub fn telling(mut self, meeting: MeetingId, text: String) -> Self {
        let there = self.told.iter().position(|told| told.at == meeting);
        match (there, text.is_empty()) {
            (Some(at), true) => drop(self.told.remove(at)),
            (Some(at), false) => {
                if let Some(told) = self.told.get_mut(at) {
                    told.text = text;
                }
            }
            (None, true) => {}
            (None, false) => self.told.push(Told { at: meeting, text }),
        }
        self
    }
}

impl References for FollowUp {
    references!(|visit, Self { item, told, .. }| {
        if let Some(item) = item {
            visit.needs(item);
        }
        visit.field("told").mentions(told, "the meeting it was told at");
    });
}

impl Editable for FollowUp {
    const CALLED: &'static str = "follow-up";

    fn named(id: FollowUpId, name: String) -> Self {
        Self {
            id,
            item: None,
            what: name,
            who: String::new(),
            by: None,
            done: None,
            told: Vec::new(),
        }
    }

    fn name(&self) -> &str {
        &self.what
    }
}

/// Ticks a follow-up off on a day, or on again. Nothing where it is gone.
pub fn tick(session: &Session, id: FollowUpId, today: Date) -> Option<Edit> {
    let before: &FollowUp = session.find(id)?;
    let done = if before.done.is_some() { None } else { Some(today) };
    let edit = verbs::change(session, FollowUp { done, ..before.clone() })?;
    Some(Edit { verb: Verb::Tick, ..edit })
}
