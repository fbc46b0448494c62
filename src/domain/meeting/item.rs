//! An item of the agenda.

use serde::{Deserialize, Serialize};

use crate::domain::date::{Date, Moment};
use crate::domain::edit::{Edit, Verb};
use crate::domain::is_default;
use crate::domain::measure::MeasureId;
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::record::{References, references};
use crate::domain::session::Session;
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::verbs::{self, Editable};

/// Names an item for as long as its session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub u32);

/// What an item is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ItemKind {
    /// The group is told something.
    Information,
    /// The group talks about something.
    #[default]
    Discussion,
    /// The group decides something.
    Decision,
    /// The group approves the agenda, or minutes.
    Approval,
    /// Whatever else comes up.
    AnyOtherBusiness,
    /// No item, but time that the agenda keeps free: it has no number and no minutes.
    Break,
}

impl ItemKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Information,
        Self::Discussion,
        Self::Decision,
        Self::Approval,
        Self::AnyOtherBusiness,
        Self::Break,
    ];
}

/// What is written of an item before the meeting, to be sent out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CasePaper {
    /// Where it was treated before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub history: String,
    /// What one must know.
    #[serde(default, skip_serializing_if = "is_default")]
    pub background: String,
    /// What the group is asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked: String,
    /// What the decision could say.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proposal: String,
}

/// A time that an item ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// When it was begun or gone on with.
    pub from: Moment,
    /// When it was paused or ended; nothing while it runs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<Moment>,
}

/// How far an item has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Progress {
    /// It was not begun.
    Ahead,
    /// The group is at it.
    Running,
    /// It was begun, and is not ended.
    Paused,
    /// It is ended.
    Ended,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Names it.
    pub id: ItemId,
    /// The meeting on whose agenda it stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meeting: Option<MeetingId>,
    /// Its number as the forum counts, such as "7/23".
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: String,
    /// What it is about.
    pub title: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: ItemKind,
    /// Who presents it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presenter: String,
    /// For whom they present it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presents_for: String,
    /// On which day of the meeting, where it has more than one; nothing for the first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub day: Option<Date>,
    /// When it begins, where it does not follow from what stands before it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub starts: Option<TimeOfDay>,
    /// How many minutes it is to take.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: Option<u32>,
    /// The measures it treats: those it was set up for, and those that were judged while it ran.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measures: Vec<MeasureId>,
    /// Whether it treats whatever the walk of Judge goes through.
    #[serde(default, skip_serializing_if = "is_default")]
    pub walk: bool,
    /// What is written of it before the meeting.
    #[serde(default, skip_serializing_if = "is_default")]
    pub case: CasePaper,
    /// When it ran.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ran: Vec<Span>,
    /// Whether it is ended.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ended: bool,
}

impl Item {
    /// How far it has come.
    pub fn progress(&self) -> Progress {
        match self.ran.last() {
            _ if self.ended => Progress::Ended,
            None => Progress::Ahead,
            Some(Span { to: None, .. }) => Progress::Running,
            Some(_) => Progress::Paused,
        }
    }

    /// Whether the group is at it.
    pub fn is_running(&self) -> bool {
        self.progress() == Progress::Running
    }

    /// How many minutes it has run, on the days it did; what ran past midnight counts to 23:59.
    pub fn minutes_run(&self, now: Moment) -> u32 {
        let of_day = |moment: Moment| u32::from(moment.hour()) * 60 + u32::from(moment.minute());
        let span = |span: &Span| {
            let to = span.to.unwrap_or(now);
            match to.day().cmp(&span.from.day()) {
                std::cmp::Ordering::Less => 0,
                std::cmp::Ordering::Equal => of_day(to).saturating_sub(of_day(span.from)),
                std::cmp::Ordering::Greater => 24 * 60 - 1 - of_day(span.from),
            }
        };
        self.ran.iter().map(span).fold(0, u32::saturating_add)
    }

    /// The day it is on, where that is known.
    pub fn on(&self, session: &Session) -> Option<Date> {
        self.day.or_else(|| session.meeting(self.meeting?)?.on)
    }

    /// Whether the minutes tell of it.
    pub fn is_minuted(&self) -> bool {
        self.kind != ItemKind::Break
    }
}

impl References for Item {
    references!(|visit, Self { meeting, measures, .. }| {
        if let Some(meeting) = meeting {
            visit.needs(meeting);
        }
        visit.field("measures").uses(measures);
    });
}

impl Editable for Item {
    const CALLED: &'static str = "agenda item";

    fn named(id: ItemId, name: String) -> Self {
        Self {
            id,
            meeting: None,
            number: String::new(),
            title: name,
            kind: ItemKind::default(),
            presenter: String::new(),
            presents_for: String::new(),
            day: None,
            starts: None,
            minutes: None,
            measures: Vec::new(),
            walk: false,
            case: CasePaper::default(),
            ran: Vec::new(),
            ended: false,
        }
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn full_name(&self) -> String {
        format!("{} {}", self.number.trim(), self.title).trim().to_owned()
    }

    fn copied(self) -> Self {
        Self { number: String::new(), ran: Vec::new(), ended: false, ..self }
    }

    fn subject(&self) -> String {
        let number = self.number.trim();
        if number.is_empty() { self.title.clone() } else { number.to_owned() }
    }
}

impl Session {
    /// The item of that name.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.find(id)
    }

    /// The item that the group is at, if it is at one.
    pub fn running_item(&self) -> Option<&Item> {
        self.items.iter().find(|item| item.is_running())
    }

    /// What was written under an item, of one kind, in its order.
    pub fn notes_of(&self, item: ItemId, kind: NoteKind) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.item == Some(item) && note.kind == kind)
    }

    /// The papers sent out for an item, in their order.
    pub fn papers_of(&self, item: ItemId) -> impl Iterator<Item = &Paper> {
        self.papers.iter().filter(move |paper| paper.item == Some(item))
    }

    /// What is followed up from an item, in its order.
    pub fn follow_ups_of(&self, item: ItemId) -> impl Iterator<Item = &FollowUp> {
        self.follow_ups.iter().filter(move |entry| entry.item == Some(item))
    }
}

/// Moves an item one up or down on its agenda. Nothing where it stands at the end.
pub fn move_by(session: &Session, id: ItemId, down: bool) -> Option<Edit> {
    let meeting = session.item(id)?.meeting;
    let same = |item: &&Item| item.meeting == meeting;
    let places: Vec<ItemId> = session.items.iter().filter(same).map(|item| item.id).collect();
    let at = places.iter().position(|other| *other == id)?;
    let next = if down { at.checked_add(1) } else { at.checked_sub(1) };
    let beside = places.get(next?)?;
    verbs::move_to::<Item>(session, id, session.place_of::<Item>(*beside)?)
}

/// Says whether an item treats a measure. Nothing where that is so already.
pub fn treat(session: &Session, id: ItemId, measure: MeasureId, treats: bool) -> Option<Edit> {
    let before = session.item(id)?;
    let mut after = before.clone();
    after.measures.retain(|other| *other != measure);
    if treats {
        if before.measures.contains(&measure) {
            return None;
        }
        after.measures.push(measure);
    }
    verbs::change(session, after)
}

/// Takes the proposal of an item's case paper as the first wording of its decision. Nothing where
/// there is none, or something was written there already.
pub fn take_proposal(session: &Session, id: ItemId) -> Option<Edit> {
    let proposal = session.item(id)?.case.proposal.trim();
    if proposal.is_empty() || session.notes_of(id, NoteKind::Decision).next().is_some() {
        return None;
    }
    let mut note = Note::named(session.next_id.into(), proposal.to_owned());
    (note.item, note.kind) = (Some(id), NoteKind::Decision);
    let edit = verbs::add(session, note, None);
    Some(Edit { verb: Verb::Resolve, subject: session.item(id)?.subject(), ..edit })
}
