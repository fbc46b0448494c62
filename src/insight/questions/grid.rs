//! The lights of a session side by side, in words of bits: so that measures and criteria are
//! compared by whole rows and columns, and not crossing by crossing.
//!
//! A level takes two bits of its row: "at least medium" and "high". So a row is at least as green as
//! another one everywhere where it lacks no bit that the other has. Bits are compared and found in
//! their places; they are no number.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::judgement::{Judgement, Outcome};
use crate::domain::light::{Light, Mark};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::step::StepId;

/// Bits in a word.
const WORD: usize = 64;

/// Bits that a level takes.
const LEVEL: usize = 2;

/// A set of places, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<u64>);

impl Places {
    fn room_for(many: usize) -> Self {
        Self(vec![0; many.div_ceil(WORD)])
    }

    fn insert(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / WORD) {
            *word |= 1 << (place % WORD);
        }
    }

    fn with(&self, other: &Self, of: impl Fn(u64, u64) -> u64) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, two)| of(*one, *two)).collect())
    }

    /// Those in both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        self.with(other, |one, two| one & two)
    }

    /// Those in either.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        self.with(other, |one, two| one | two)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The places, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        places_of(self.0.iter().copied())
    }
}

/// The places of the bits that are set.
fn places_of(words: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    words.enumerate().filter(|(_, word)| *word != 0).flat_map(|(at, word)| {
        (0..WORD).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * WORD + bit)
    })
}

/// Which measures have which mark on a criterion.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Those with a green light.
    pub high: Places,
    /// Those with a yellow one.
    pub medium: Places,
    /// Those with a red one.
    pub low: Places,
    /// Those that cannot be judged yet.
    pub cannot_judge: Places,
}

impl Column {
    fn room_for(many: usize) -> Self {
        let none = || Places::room_for(many);
        Self { high: none(), medium: none(), low: none(), cannot_judge: none() }
    }

    /// Those with that light.
    pub const fn of(&self, light: Light) -> &Places {
        match light {
            Light::High => &self.high,
            Light::Medium => &self.medium,
            Light::Low => &self.low,
        }
    }

    /// Those with a light.
    pub fn judged(&self) -> Places {
        self.high.or(&self.medium).or(&self.low)
    }
}

/// The lights of a session, without the criteria that are left out. Rows and columns are places
/// from 0: of the measures as the board groups them, and of the criteria as they stand.
pub struct Grid<'a> {
    /// The session.
    pub session: &'a Session,
    /// The rows.
    pub measures: Vec<&'a Measure>,
    /// The columns.
    pub criteria: Vec<&'a Criterion>,
    /// What was decided, by row.
    pub outcomes: Vec<Option<Outcome>>,
    /// The marks by column.
    pub columns: Vec<Column>,
    row_of: HashMap<MeasureId, usize>,
    column_of: HashMap<CriterionId, usize>,
    steps: HashMap<StepId, usize>,
    marks: Vec<Option<Mark>>,
    /// The levels of each row, in `row_words` words.
    levels: Vec<u64>,
    row_words: usize,
    /// The rows with a light on each criterion.
    whole: Vec<bool>,
}

impl<'a> Grid<'a> {
    /// That of a session, without some criteria.
    pub fn of(session: &'a Session, without: &BTreeSet<CriterionId>) -> Self {
        let mut measures: Vec<&Measure> = session.measures.iter().collect();
        let areas: HashMap<_, usize> =
            session.focus_areas.iter().enumerate().map(|(at, area)| (area.id, at)).collect();
        measures.sort_by_key(|measure| {
            let area = measure.focus_area.and_then(|id| areas.get(&id));
            area.copied().unwrap_or(usize::MAX)
        });
        let criteria: Vec<&Criterion> =
            session.criteria.iter().filter(|criterion| !without.contains(&criterion.id)).collect();
        let decided: HashMap<MeasureId, Option<Outcome>> =
            session.decisions.iter().map(|decision| (decision.measure, decision.outcome)).collect();
        let outcomes = measures.iter().map(|m| decided.get(&m.id).copied().flatten()).collect();
        let steps = session.steps.iter().enumerate().map(|(at, step)| (step.id, at)).collect();
        let row_words = (criteria.len() * LEVEL).div_ceil(WORD);
        let mut grid = Self {
            session,
            outcomes,
            columns: vec![Column::room_for(measures.len()); criteria.len()],
            row_of: measures.iter().enumerate().map(|(at, m)| (m.id, at)).collect(),
            column_of: criteria.iter().enumerate().map(|(at, c)| (c.id, at)).collect(),
            steps,
            marks: vec![None; measures.len() * criteria.len()],
            levels: vec![0; measures.len() * row_words],
            row_words,
            whole: Vec::new(),
            measures,
            criteria,
        };
        session.judgements.iter().for_each(|judgement| grid.put(judgement));
        grid.whole = (0..grid.measures.len()).map(|row| grid.has_all_lights(row)).collect();
        grid
    }

    fn put(&mut self, judgement: &Judgement) {
        let place = (self.row_of.get(&judgement.measure), self.column_of.get(&judgement.criterion));
        let (Some(&row), Some(&column), Some(mark)) = (place.0, place.1, judgement.mark) else {
            return;
        };
        if let Some(place) = self.marks.get_mut(row * self.criteria.len() + column) {
            *place = Some(mark);
        }
        if let Some(column) = self.columns.get_mut(column) {
            let places = match mark {
                Mark::High => &mut column.high,
                Mark::Medium => &mut column.medium,
                Mark::Low => &mut column.low,
                Mark::CannotJudge => &mut column.cannot_judge,
            };
            places.insert(row);
        }
        let bits: u64 = match mark {
            Mark::High => 0b11,
            Mark::Medium => 0b01,
            Mark::Low | Mark::CannotJudge => 0,
        };
        let bit = column * LEVEL;
        if let Some(word) = self.levels.get_mut(row * self.row_words + bit / WORD) {
            *word |= bits << (bit % WORD);
        }
    }

    fn has_all_lights(&self, row: usize) -> bool {
        let marks = self.marks.iter().skip(row * self.criteria.len()).take(self.criteria.len());
        marks.into_iter().all(|mark| mark.is_some_and(|mark| mark.light().is_some()))
    }

    /// The mark in a crossing, by its places.
    pub fn mark(&self, row: usize, column: usize) -> Option<Mark> {
        self.marks.get(row * self.criteria.len() + column).copied().flatten()
    }

    /// The row of a measure.
    pub fn row(&self, measure: MeasureId) -> Option<usize> {
        self.row_of.get(&measure).copied()
    }

    /// The column of a criterion, if it is asked about.
    pub fn column(&self, criterion: CriterionId) -> Option<usize> {
        self.column_of.get(&criterion).copied()
    }

    /// The measures at some rows.
    pub fn measures_at(&self, rows: impl Iterator<Item = usize>) -> Vec<MeasureId> {
        rows.filter_map(|row| self.measures.get(row)).map(|measure| measure.id).collect()
    }

    /// Whether a row has a light on each criterion.
    pub fn is_whole(&self, row: usize) -> bool {
        self.whole.get(row).copied().unwrap_or(false)
    }

    /// Which step of the roadmap a row stands at, from 0, if it does.
    pub fn step(&self, row: usize) -> Option<usize> {
        match self.outcomes.get(row).copied().flatten()? {
            Outcome::Step(step) => self.steps.get(&step).copied(),
            Outcome::Queue | Outcome::NotNow => None,
        }
    }

    fn levels(&self, row: usize) -> &[u64] {
        let begin = row * self.row_words;
        self.levels.get(begin..begin + self.row_words).unwrap_or_default()
    }

    /// The levels of two rows side by side, where both have a light on each criterion: what is
    /// unjudged or cannot be judged compares with nothing.
    fn pair(&self, one: usize, other: usize) -> Option<impl Iterator<Item = (u64, u64)>> {
        let comparable = self.is_whole(one) && self.is_whole(other);
        let words = || self.levels(one).iter().copied().zip(self.levels(other).iter().copied());
        comparable.then(words)
    }

    /// Whether a row is at least as green as another one on each criterion, and greener on one.
    pub fn outdoes(&self, one: usize, other: usize) -> bool {
        let Some(mut words) = self.pair(one, other) else { return false };
        let mut greener = false;
        words.all(|(one, other)| {
            greener |= one != other;
            other & !one == 0
        }) && greener
    }

    /// The criteria on which a row is greener than another one, where both have all lights.
    pub fn greener(&self, one: usize, other: usize) -> Vec<CriterionId> {
        let Some(words) = self.pair(one, other) else { return Vec::new() };
        let mut columns: Vec<usize> =
            places_of(words.map(|(one, other)| one & !other)).map(|bit| bit / LEVEL).collect();
        columns.dedup();
        columns.into_iter().filter_map(|at| self.criteria.get(at)).map(|c| c.id).collect()
    }

    /// Some rows by their levels, those that have a light on each criterion.
    pub fn by_levels(&self, rows: &[usize]) -> HashMap<Vec<u64>, Arc<[MeasureId]>> {
        let mut alike: HashMap<Vec<u64>, Vec<usize>> = HashMap::new();
        for row in rows.iter().copied().filter(|row| self.is_whole(*row)) {
            alike.entry(self.levels(row).to_vec()).or_default().push(row);
        }
        let measures = |rows: Vec<usize>| self.measures_at(rows.into_iter()).into();
        alike.into_iter().map(|(levels, rows)| (levels, measures(rows))).collect()
    }

    /// The levels of a row with each greener light that it could have on a criterion.
    pub fn raised(&self, row: usize, column: usize) -> impl Iterator<Item = Vec<u64>> + '_ {
        let bit = column * LEVEL;
        let (low, high) = (1_u64 << (bit % WORD), 1_u64 << ((bit + 1) % WORD));
        let more = match self.mark(row, column) {
            Some(Mark::Low) => [Some(low), Some(low | high)],
            Some(Mark::Medium) => [Some(high), None],
            Some(Mark::High | Mark::CannotJudge) | None => [None, None],
        };
        more.into_iter().flatten().map(move |bits| {
            let mut levels = self.levels(row).to_vec();
            if let Some(word) = levels.get_mut(bit / WORD) {
                *word |= bits;
            }
            levels
        })
    }
}
