//! One workshop: the document.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::focus_area::FocusArea;
use crate::domain::is_default;
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::judging::Crossing;
use crate::domain::light::Mark;
use crate::domain::list::List;
use crate::domain::meanings::Meanings;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::FollowUp;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::Note;
use crate::domain::meeting::paper::Paper;
use crate::domain::meeting::presence::Presence;
use crate::domain::meeting::private_note::PrivateNote;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::places::Places;
use crate::domain::plan::balance::Balance;
use crate::domain::plan::frame::{Frame, FrameId};
use crate::domain::plan::link::Link;
use crate::domain::progress::deliverable::Deliverable;
use crate::domain::progress::status::StatusLight;
use crate::domain::question::Reply;
use crate::domain::record::{KeyedRecord, ListEntry, Record, RecordKey as _};
use crate::domain::round::{Event, Reservation, Round};
use crate::domain::rules::Rules;
use crate::domain::step::{Step, StepId};
use crate::domain::table_choices::TableChoices;
use crate::domain::walk::Walk;

/// The version of the file format that today's types are.
pub const FORMAT: u32 = 3;

/// Stands first in every file. Carries no choice: it is written as [`FORMAT`]. What 2
/// and 3 have and the ones before have not are fields alone, each with a default that says what those
/// meant: all are read as today's types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            1..=FORMAT => Ok(Self),
            other => Err(serde::de::Error::custom(format_args!("unknown format {other}"))),
        }
    }
}

/// One workshop. Lists keep the order people gave them, but for what the room said, which is
/// sorted by crossing so that a changed light changes its own lines of the file and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The file format.
    pub format: Format,
    /// What the workshop is called.
    pub title: String,
    /// Its first day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub starts: Option<Date>,
    /// Its last day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ends: Option<Date>,
    /// Where it is held.
    #[serde(default)]
    pub place: String,
    /// Who holds it.
    #[serde(default)]
    pub organiser: String,
    /// How the room answers from now on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Rules,
    /// How it goes through the crossings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub walk: Walk,
    /// What the group means by the words of the roadmap.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meanings: Meanings,
    /// How the group's tables are taken in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tables: TableChoices,
    /// The next id to give away, whatever for. Never lowered, so that no id is ever reused.
    pub next_id: u32,
    /// Who sits at the table.
    #[serde(default)]
    pub participants: List<Participant>,
    /// The groups of the board.
    #[serde(default)]
    pub focus_areas: List<FocusArea>,
    /// The columns of the board.
    #[serde(default)]
    pub criteria: List<Criterion>,
    /// The steps of the roadmap.
    #[serde(default)]
    pub steps: List<Step>,
    /// The rows of the board.
    #[serde(default)]
    pub measures: List<Measure>,
    /// The frames of money that steps have.
    #[serde(default, skip_serializing_if = "is_default")]
    pub frames: List<Frame>,
    /// What the roadmap should hold as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub balances: List<Balance>,
    /// What measures deliver, and when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deliverables: List<Deliverable>,
    /// What was said to the questions that the lights raise.
    #[serde(default, skip_serializing_if = "is_default")]
    pub questions: List<Reply>,
    /// The meetings of the group.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meetings: List<Meeting>,
    /// What stands on their agendas.
    #[serde(default, skip_serializing_if = "is_default")]
    pub items: List<Item>,
    /// What was sent out for items.
    #[serde(default, skip_serializing_if = "is_default")]
    pub papers: List<Paper>,
    /// What was written under items while people talked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: List<Note>,
    /// What the secretariat noted under items for itself alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub private_notes: List<PrivateNote>,
    /// Who was there, where it was said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presences: List<Presence>,
    /// What is followed up from items.
    #[serde(default, skip_serializing_if = "is_default")]
    pub follow_ups: List<FollowUp>,
    /// What the crossings carry.
    #[serde(default)]
    pub judgements: List<Judgement>,
    /// The rounds that were held, by crossing, in the order they were held. Those that are not
    /// revealed hold answers that nobody is shown.
    #[serde(default)]
    pub rounds: List<Round>,
    /// What became of the agreed marks, by crossing, as it happened.
    #[serde(default)]
    pub history: List<Event>,
    /// What organisations want entered in the minutes as their own view.
    #[serde(default)]
    pub reservations: List<Reservation>,
    /// What was decided for the measures.
    #[serde(default)]
    pub decisions: List<Decision>,
    /// What hangs on what.
    #[serde(default, skip_serializing_if = "is_default")]
    pub links: List<Link>,
    /// How measures went, by measure and day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub statuses: List<StatusLight>,
    /// Where entries stand in their lists.
    #[serde(skip)]
    pub places: Places,
}

impl Session {
    /// The entry of that name, if there is one.
    pub fn find<E: ListEntry>(&self, id: E::Id) -> Option<&E> {
        E::list(self).get(self.place_of::<E>(id)?)
    }

    /// The place of the entry of that name in its list, from 0.
    pub fn place_of<E: ListEntry>(&self, id: E::Id) -> Option<usize> {
        self.places.find(E::list(self), id)
    }

    /// The measure of that name.
    pub fn measure(&self, id: MeasureId) -> Option<&Measure> {
        self.find(id)
    }

    /// The criterion of that name.
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.find(id)
    }

    /// The step of that name.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.find(id)
    }

    /// The frame of that name.
    pub fn frame(&self, id: FrameId) -> Option<&Frame> {
        self.find(id)
    }

    /// What was said under a key, if anything.
    pub fn get<R: KeyedRecord>(&self, key: R::Key) -> Option<&R> {
        let list = R::list(self);
        let place = list.binary_search_by_key(&key, Record::key).ok()?;
        list.get(place)
    }

    /// What a crossing carries, if anything.
    pub fn judgement(&self, measure: MeasureId, criterion: CriterionId) -> Option<&Judgement> {
        self.get((measure, criterion))
    }

    /// The mark in a crossing, if there is one.
    pub fn mark(&self, measure: MeasureId, criterion: CriterionId) -> Option<Mark> {
        self.judgement(measure, criterion)?.mark
    }

    /// The rounds of a crossing, in the order they were held.
    pub fn rounds_of(&self, measure: MeasureId, criterion: CriterionId) -> &[Round] {
        of_crossing(&self.rounds, (measure, criterion))
    }

    /// The round that is open in a crossing, if one is: always its last.
    pub fn open_round(&self, measure: MeasureId, criterion: CriterionId) -> Option<&Round> {
        self.rounds_of(measure, criterion).last().filter(|round| round.is_open())
    }

    /// The round that was shown last in a crossing, if one was.
    pub fn shown_round(&self, measure: MeasureId, criterion: CriterionId) -> Option<&Round> {
        self.rounds_of(measure, criterion).iter().rev().find(|round| !round.is_open())
    }

    /// What became of a crossing's mark, as it happened.
    pub fn history_of(&self, measure: MeasureId, criterion: CriterionId) -> &[Event] {
        of_crossing(&self.history, (measure, criterion))
    }

    /// The reservations in a crossing.
    pub fn reservations_of(&self, measure: MeasureId, criterion: CriterionId) -> &[Reservation] {
        of_crossing(&self.reservations, (measure, criterion))
    }

    /// A seat's reservation in a crossing.
    pub fn reservation(
        &self,
        measure: MeasureId,
        criterion: CriterionId,
        who: ParticipantId,
    ) -> Option<&Reservation> {
        self.get((measure, criterion, who))
    }

    /// Those who judge today, in the order they sit.
    pub fn judging(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|p| p.judges())
    }

    /// What was said of a measure's future, if anything.
    pub fn decision(&self, measure: MeasureId) -> Option<&Decision> {
        self.get(measure)
    }

    /// Whether a place is a step that is locked.
    pub fn is_locked(&self, place: Option<Outcome>) -> bool {
        matches!(place, Some(Outcome::Step(step)) if self.step(step).is_some_and(|it| it.locked))
    }

    /// Where a measure goes, if that is decided.
    pub fn outcome(&self, measure: MeasureId) -> Option<Outcome> {
        self.decision(measure)?.outcome
    }
}

/// The part of a list sorted by crossing that belongs to one.
fn of_crossing<R: KeyedRecord>(list: &List<R>, (measure, criterion): Crossing) -> &[R] {
    let crossing = |record: &R| (record.key().measure(), record.key().criterion());
    list.together(|record| crossing(record).cmp(&(measure, Some(criterion))))
}
