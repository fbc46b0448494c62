//! One workshop: the document.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::is_default;
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::light::Mark;
use crate::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Event, Reservation, Round, RoundFlaw, Rules};
use crate::domain::walk::Walk;

/// The version of the file format that today's types are.
pub const FORMAT: u32 = 1;

/// Stands first in every file. Carries no choice: it is written as [`FORMAT`] and reads nothing
/// else.
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
            FORMAT => Ok(Self),
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
    /// The next id to give away, whatever for. Never lowered, so that no id is ever reused.
    pub next_id: u32,
    /// Who sits at the table.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// The groups of the board.
    #[serde(default)]
    pub focus_areas: Vec<FocusArea>,
    /// The columns of the board.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// The steps of the roadmap.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The rows of the board.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// What the crossings carry.
    #[serde(default)]
    pub judgements: Vec<Judgement>,
    /// The rounds that were held, by crossing, in the order they were held. Those that are not
    /// revealed hold answers that nobody is shown.
    #[serde(default)]
    pub rounds: Vec<Round>,
    /// What became of the agreed marks, by crossing, as it happened.
    #[serde(default)]
    pub history: Vec<Event>,
    /// What organisations want entered in the minutes as their own view.
    #[serde(default)]
    pub reservations: Vec<Reservation>,
    /// What was decided for the measures.
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            format: Format,
            title: String::new(),
            starts: None,
            ends: None,
            place: String::new(),
            organiser: String::new(),
            rules: Rules::default(),
            walk: Walk::default(),
            next_id: 1,
            participants: Vec::new(),
            focus_areas: Vec::new(),
            criteria: Vec::new(),
            steps: Vec::new(),
            measures: Vec::new(),
            judgements: Vec::new(),
            rounds: Vec::new(),
            history: Vec::new(),
            reservations: Vec::new(),
            decisions: Vec::new(),
        }
    }
}

/// An entry of one of the session's lists that people order by hand.
pub trait ListEntry: Clone {
    /// What names it.
    type Id: Copy + PartialEq;
    /// Its own id.
    fn id(&self) -> Self::Id;
    /// The number within the id.
    fn number(id: Self::Id) -> u32;
    /// The list it stands in.
    fn list(session: &Session) -> &Vec<Self>;
    /// The list it stands in.
    fn list_mut(session: &mut Session) -> &mut Vec<Self>;
}

macro_rules! entry {
    ($entry:ty, $id:ty, $list:ident) => {
        impl ListEntry for $entry {
            type Id = $id;
            fn id(&self) -> $id {
                self.id
            }
            fn number(id: $id) -> u32 {
                id.0
            }
            fn list(session: &Session) -> &Vec<Self> {
                &session.$list
            }
            fn list_mut(session: &mut Session) -> &mut Vec<Self> {
                &mut session.$list
            }
        }
    };
}

entry!(Participant, ParticipantId, participants);
entry!(FocusArea, FocusAreaId, focus_areas);
entry!(Criterion, CriterionId, criteria);
entry!(Step, StepId, steps);
entry!(Measure, MeasureId, measures);

impl Session {
    /// The entry of that name, if there is one.
    pub fn find<E: ListEntry>(&self, id: E::Id) -> Option<&E> {
        E::list(self).iter().find(|entry| entry.id() == id)
    }

    /// The place of the entry of that name in its list, from 0.
    pub fn place_of<E: ListEntry>(&self, id: E::Id) -> Option<usize> {
        E::list(self).iter().position(|entry| entry.id() == id)
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

    /// Where a crossing's judgement stands, or would stand.
    ///
    /// # Errors
    /// The place it would take, where there is none.
    pub(crate) fn judgement_place(
        &self,
        measure: MeasureId,
        criterion: CriterionId,
    ) -> Result<usize, usize> {
        self.judgements.binary_search_by_key(&(measure, criterion), Judgement::key)
    }

    /// What a crossing carries, if anything.
    pub fn judgement(&self, measure: MeasureId, criterion: CriterionId) -> Option<&Judgement> {
        let place = self.judgement_place(measure, criterion).ok()?;
        self.judgements.get(place)
    }

    /// The mark in a crossing, if there is one.
    pub fn mark(&self, measure: MeasureId, criterion: CriterionId) -> Option<Mark> {
        self.judgement(measure, criterion)?.mark
    }

    /// The rounds of a crossing, in the order they were held.
    pub fn rounds_of(&self, measure: MeasureId, criterion: CriterionId) -> &[Round] {
        of_crossing(&self.rounds, (measure, criterion), Round::crossing)
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
        of_crossing(&self.history, (measure, criterion), |e| (e.measure, e.criterion))
    }

    /// The reservations in a crossing.
    pub fn reservations_of(&self, measure: MeasureId, criterion: CriterionId) -> &[Reservation] {
        of_crossing(&self.reservations, (measure, criterion), |r| (r.measure, r.criterion))
    }

    /// A seat's reservation in a crossing.
    pub fn reservation(
        &self,
        measure: MeasureId,
        criterion: CriterionId,
        who: ParticipantId,
    ) -> Option<&Reservation> {
        self.reservations_of(measure, criterion).iter().find(|r| r.who == who)
    }

    /// Those who judge today, in the order they sit.
    pub fn judging(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|p| p.judges())
    }

    /// Where a measure's decision stands, or would stand.
    ///
    /// # Errors
    /// The place it would take, where there is none.
    pub(crate) fn decision_place(&self, measure: MeasureId) -> Result<usize, usize> {
        self.decisions.binary_search_by_key(&measure, |d| d.measure)
    }

    /// What was said of a measure's future, if anything.
    pub fn decision(&self, measure: MeasureId) -> Option<&Decision> {
        let place = self.decision_place(measure).ok()?;
        self.decisions.get(place)
    }

    /// Where a measure goes, if that is decided.
    pub fn outcome(&self, measure: MeasureId) -> Option<Outcome> {
        self.decision(measure)?.outcome
    }
}

/// The part of a list sorted by crossing that belongs to one.
fn of_crossing<T>(
    list: &[T],
    crossing: (MeasureId, CriterionId),
    key: impl Fn(&T) -> (MeasureId, CriterionId),
) -> &[T] {
    let begin = list.partition_point(|entry| key(entry) < crossing);
    let end = list.partition_point(|entry| key(entry) <= crossing);
    list.get(begin..end).unwrap_or_default()
}

/// Where two entries of a session disagree, or one points at nothing. Places are list names and
/// positions from 0, as `measures.3`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Two entries bear the same id.
    #[error("{place}: the id {id} is taken already, by {first}")]
    DoubledId {
        /// The second entry.
        place: String,
        /// The entry that bore it first.
        first: String,
        /// The id.
        id: u32,
    },
    /// A crossing is judged twice, or a measure decided twice.
    #[error("{place}: {what} stands there twice")]
    Doubled {
        /// The second entry.
        place: String,
        /// What it is about.
        what: String,
    },
    /// An entry points at something that is not there.
    #[error("{place}: there is no {kind} with the id {id}")]
    Dangling {
        /// The entry.
        place: String,
        /// What it looks for.
        kind: &'static str,
        /// The id it looks for.
        id: u32,
    },
    /// A round that cannot have been held so.
    #[error("{place}: {flaw}")]
    Round {
        /// The round.
        place: String,
        /// What is wrong with it.
        flaw: RoundFlaw,
    },
    /// An id is beyond [`HIGHEST_ID`], or the next one would be.
    #[error("{place}: the id {id} is too high (they go up to {HIGHEST_ID})")]
    IdTooHigh {
        /// The entry, or `next_id`.
        place: String,
        /// The id.
        id: u32,
    },
    /// `next_id` would give an id away that is in use.
    #[error("next_id is {next}, but the id {highest} is in use")]
    NextId {
        /// What the file says.
        next: u32,
        /// The highest id in use.
        highest: u32,
    },
}

/// The highest number a line of a crossing's story can have: far more than a day has room for, and
/// far from where counting ends.
pub const HIGHEST_EVENT: u32 = 1_000_000;

/// From this number on, [`Session::tidy`] numbers the lines of a story anew: so that after the
/// highest number a file may hold, there is room for the next ones.
const RENUMBERED_FROM: u32 = HIGHEST_EVENT / 2;

/// Ids are below this, in files and in edits alike, and [`Session::next_id`] is never above it: so
/// that what was made can be opened again, and there is always an id to give away, in a file that
/// was not made to have none.
pub const HIGHEST_ID: u32 = 4_000_000_000;

fn id_below(place: &str, id: u32, limit: u32) -> Result<(), Flaw> {
    if id < limit { Ok(()) } else { Err(Flaw::IdTooHigh { place: place.to_owned(), id }) }
}

/// Numbers the lines of those stories anew, from 1, that have come near the highest number.
fn renumber(sorted: &mut [Event]) {
    let same = |one: &Event, other: &Event| {
        (one.measure, one.criterion) == (other.measure, other.criterion)
    };
    for story in sorted.chunk_by_mut(same) {
        if story.last().is_some_and(|last| last.number >= RENUMBERED_FROM) {
            for (number, event) in (1..).zip(story) {
                event.number = number;
            }
        }
    }
}

impl Flaw {
    /// The list and position it speaks of, if any: `("measures", 3)`.
    pub fn entry(&self) -> Option<(&str, usize)> {
        match self {
            Self::DoubledId { place, .. }
            | Self::Doubled { place, .. }
            | Self::Dangling { place, .. }
            | Self::IdTooHigh { place, .. }
            | Self::Round { place, .. } => {
                let (list, at) = place.split_once('.')?;
                let at = at.split('.').next()?;
                Some((list, at.parse().ok()?))
            }
            Self::NextId { .. } => None,
        }
    }
}

impl Session {
    /// Looks for what no session may hold: doubled ids, crossings or decisions, references to
    /// nothing, an id counter that would repeat itself. The first one found is told.
    ///
    /// # Errors
    /// The first [`Flaw`], in the order of the file.
    pub fn check(&self) -> Result<(), Flaw> {
        let mut seen = std::collections::HashMap::new();
        self.check_ids::<Participant>("participants", &mut seen)?;
        self.check_ids::<FocusArea>("focus_areas", &mut seen)?;
        self.check_ids::<Criterion>("criteria", &mut seen)?;
        self.check_ids::<Step>("steps", &mut seen)?;
        self.check_ids::<Measure>("measures", &mut seen)?;
        id_below("next_id", self.next_id, HIGHEST_ID.saturating_add(1))?;
        if let Some(highest) = seen.keys().copied().max().filter(|id| *id >= self.next_id) {
            return Err(Flaw::NextId { next: self.next_id, highest });
        }
        self.check_references(&seen)
    }

    fn check_ids<E: ListEntry>(
        &self,
        list: &'static str,
        seen: &mut std::collections::HashMap<u32, (&'static str, usize)>,
    ) -> Result<(), Flaw> {
        for (at, entry) in E::list(self).iter().enumerate() {
            let id = E::number(entry.id());
            id_below(&format!("{list}.{at}"), id, HIGHEST_ID)?;
            if let Some((first, first_at)) = seen.insert(id, (list, at)) {
                let (place, first) = (format!("{list}.{at}"), format!("{first}.{first_at}"));
                return Err(Flaw::DoubledId { place, first, id });
            }
        }
        Ok(())
    }

    fn check_references(
        &self,
        seen: &std::collections::HashMap<u32, (&'static str, usize)>,
    ) -> Result<(), Flaw> {
        let need = |place: String, list: &str, kind: &'static str, id: u32| {
            let found = seen.get(&id).is_some_and(|(at, _)| *at == list);
            if found { Ok(()) } else { Err(Flaw::Dangling { place, kind, id }) }
        };
        for (at, measure) in self.measures.iter().enumerate() {
            if let Some(area) = measure.focus_area {
                need(format!("measures.{at}.focus_area"), "focus_areas", "focus area", area.0)?;
            }
        }
        for (at, criterion) in self.criteria.iter().enumerate() {
            for light in crate::domain::light::Light::ALL {
                if let Some(example) = criterion.example(light) {
                    need(format!("criteria.{at}"), "measures", "measure", example.0)?;
                }
            }
        }
        let mut walked = std::collections::HashSet::new();
        for (at, id) in self.walk.shuffled.iter().enumerate() {
            let place = format!("walk.shuffled.{at}");
            need(place.clone(), "measures", "measure", id.0)?;
            if !walked.insert(id) {
                return Err(Flaw::Doubled { place, what: format!("measure {}", id.0) });
            }
        }
        let mut crossings = std::collections::HashSet::new();
        for (at, judgement) in self.judgements.iter().enumerate() {
            let place = format!("judgements.{at}");
            need(place.clone(), "measures", "measure", judgement.measure.0)?;
            need(place.clone(), "criteria", "criterion", judgement.criterion.0)?;
            if !crossings.insert(judgement.key()) {
                let what = format!(
                    "the crossing of measure {} and criterion {}",
                    judgement.measure.0, judgement.criterion.0
                );
                return Err(Flaw::Doubled { place, what });
            }
        }
        self.check_said(&need)?;
        let mut decided = std::collections::HashSet::new();
        for (at, decision) in self.decisions.iter().enumerate() {
            let place = format!("decisions.{at}");
            need(place.clone(), "measures", "measure", decision.measure.0)?;
            if let Some(Outcome::Step(step)) = decision.outcome {
                need(place.clone(), "steps", "step", step.0)?;
            }
            if !decided.insert(decision.measure) {
                let what = format!("the decision on measure {}", decision.measure.0);
                return Err(Flaw::Doubled { place, what });
            }
        }
        Ok(())
    }

    /// Looks at rounds, history and reservations, which may stand in any order in a file.
    fn check_said(
        &self,
        need: &impl Fn(String, &str, &'static str, u32) -> Result<(), Flaw>,
    ) -> Result<(), Flaw> {
        let mut seen = std::collections::HashSet::new();
        let mut once =
            |place: &str,
             list: &'static str,
             (measure, criterion, n): (MeasureId, CriterionId, u32)| {
                need(place.to_owned(), "measures", "measure", measure.0)?;
                need(place.to_owned(), "criteria", "criterion", criterion.0)?;
                if seen.insert((list, measure, criterion, n)) {
                    return Ok(());
                }
                let (measure, criterion) = (measure.0, criterion.0);
                let what =
                    format!("{n} of the crossing of measure {measure} and criterion {criterion}");
                Err(Flaw::Doubled { place: place.to_owned(), what })
            };
        let mut rounds: Vec<(usize, &Round)> = self.rounds.iter().enumerate().collect();
        for (at, round) in &rounds {
            let place = format!("rounds.{at}");
            once(&place, "rounds", round.key())?;
            round.check(self).map_err(|flaw| Flaw::Round { place, flaw })?;
        }
        for (at, event) in self.history.iter().enumerate() {
            let place = format!("history.{at}");
            once(&place, "history", event.key())?;
            if event.number > HIGHEST_EVENT {
                return Err(Flaw::Round { place, flaw: RoundFlaw::Number });
            }
        }
        for (at, reservation) in self.reservations.iter().enumerate() {
            let (measure, criterion, who) = reservation.key();
            let place = format!("reservations.{at}");
            once(&place, "reservations", (measure, criterion, who.0))?;
            id_below(&place, who.0, HIGHEST_ID)?;
        }
        // From the first of each crossing on, without a gap, and none behind an open one.
        rounds.sort_by_key(|(_, round)| round.key());
        let mut before: Option<&Round> = None;
        for (at, round) in rounds {
            let follows = before.filter(|b| b.crossing() == round.crossing());
            let is_next = follows.map_or(1, |b| b.number.saturating_add(1)) == round.number;
            if !is_next || follows.is_some_and(Round::is_open) {
                let place = format!("rounds.{at}");
                return Err(Flaw::Round { place, flaw: RoundFlaw::Order });
            }
            before = Some(round);
        }
        Ok(())
    }

    /// Puts what the room said in its order, and lets go of what says nothing. Seats that are only
    /// spoken of any more keep their ids to themselves, so that nobody inherits their words.
    pub fn tidy(&mut self) {
        let ballots = self.rounds.iter().flat_map(Round::ballots);
        let seats = ballots.flat_map(|ballot| ballot.seats.iter().copied());
        let spoken_of = seats.chain(self.reservations.iter().map(|r| r.who)).map(|who| who.0);
        let highest = spoken_of.max().unwrap_or(0);
        self.next_id = self.next_id.max(highest.saturating_add(1));
        for judgement in &mut self.judgements {
            if judgement.mark.and_then(Mark::light).is_none() {
                judgement.wording = None;
            }
        }
        self.reservations.retain(|r| !r.text.trim().is_empty());
        self.rounds.sort_by_key(Round::key);
        self.history.sort_by_key(Event::key);
        renumber(&mut self.history);
        self.reservations.sort_by_key(Reservation::key);
        self.judgements.retain(|j| !j.is_empty());
        self.judgements.sort_by_key(Judgement::key);
        self.decisions.retain(|d| !d.is_empty());
        self.decisions.sort_by_key(|d| d.measure);
    }
}
