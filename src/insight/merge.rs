//! One session made of two versions, piece by piece as a person chose.
//!
//! What a chosen piece cannot be without comes along: the group of a measure, the step of a
//! decision, the seats of a round that is still open. What comes of it is sound where both are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Details, EntryKind};
use crate::domain::judgement::{Decision, Judgement, Outcome};
use crate::domain::light::Light;
use crate::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Answers, Event, Reservation, Round};
use crate::domain::session::{Flaw, ListEntry, Session};
use crate::insight::differences::{Piece, by_id};

/// Both versions, and what is taken from theirs.
struct Choice<'a> {
    ours: &'a Session,
    theirs: &'a Session,
    taken: &'a BTreeSet<Piece>,
}

/// Ours, with these pieces as theirs has them.
///
/// # Errors
/// [`Flaw`] where what comes of it contradicts itself: one of both did already.
pub fn merge(ours: &Session, theirs: &Session, taken: &BTreeSet<Piece>) -> Result<Session, Flaw> {
    let choice = Choice { ours, theirs, taken };
    let mut merged = ours.clone();
    if taken.contains(&Piece::Details) {
        let Details { title, starts, ends, place, organiser } = Details::of(theirs);
        merged = Session { title, starts, ends, place, organiser, ..merged };
    }
    if taken.contains(&Piece::Rules) {
        merged.rules = theirs.rules;
    }
    if taken.contains(&Piece::Walk) {
        merged.walk = theirs.walk.clone();
    }
    merged.next_id = ours.next_id.max(theirs.next_id);
    merged.participants = choice.list(Piece::Participant, EntryKind::Participant);
    merged.focus_areas = choice.list(Piece::FocusArea, EntryKind::FocusArea);
    merged.criteria = choice.list(Piece::Criterion, EntryKind::Criterion);
    merged.steps = choice.list(Piece::Step, EntryKind::Step);
    merged.measures = choice.list(Piece::Measure, EntryKind::Measure);
    choice.say(&mut merged);
    choice.bring_along(&mut merged);
    merged.tidy();
    merged.check()?;
    Ok(merged)
}

impl Choice<'_> {
    fn side(&self, piece: Piece) -> &Session {
        if self.taken.contains(&piece) { self.theirs } else { self.ours }
    }

    /// A list: each entry as chosen, in the order chosen; an entry that only the other version has
    /// stands behind the one it stands behind there.
    fn list<E: ListEntry>(&self, piece: impl Fn(E::Id) -> Piece, what: EntryKind) -> Vec<E> {
        let first = self.side(Piece::Order(what));
        let second = if std::ptr::eq(first, self.ours) { self.theirs } else { self.ours };
        let known = by_id::<E>(first);
        let mut order: Vec<E::Id> = E::list(first).iter().map(ListEntry::id).collect();
        // In one walk from the back, each run of entries is put behind what it follows.
        let mut follows: HashMap<Option<u32>, Vec<E::Id>> = HashMap::new();
        let mut behind = None;
        for entry in E::list(second) {
            let key = E::number(entry.id());
            if known.contains_key(&key) {
                behind = Some(key);
            } else {
                follows.entry(behind).or_default().push(entry.id());
            }
        }
        let begin = follows.remove(&None).unwrap_or_default();
        order = order.into_iter().fold(begin, |mut order, id| {
            order.push(id);
            order.extend(follows.remove(&Some(E::number(id))).unwrap_or_default());
            order
        });
        let (ours, theirs) = (by_id::<E>(self.ours), by_id::<E>(self.theirs));
        let chosen = order.into_iter().filter_map(|id| {
            let side = if self.taken.contains(&piece(id)) { &theirs } else { &ours };
            side.get(&E::number(id)).map(|entry| (*entry).clone())
        });
        chosen.collect()
    }

    /// What was said of the rows and columns that are there: as chosen where both versions have
    /// them, else as the one has it that does.
    fn say(&self, merged: &mut Session) {
        let rows = Sides::of::<Measure>(self, merged);
        let columns = Sides::of::<Criterion>(self, merged);
        let from_theirs = |measure: MeasureId, criterion: CriterionId| -> Option<bool> {
            let (row, column) = (rows.get(measure.0)?, columns.get(criterion.0)?);
            match (row.ours && column.ours, row.theirs && column.theirs) {
                (true, true) => Some(self.taken.contains(&Piece::Crossing(measure, criterion))),
                (false, false) => None,
                (_, theirs) => Some(theirs),
            }
        };
        let here = |j: &Judgement| from_theirs(j.measure, j.criterion);
        merged.judgements = self.pick(|s| &s.judgements, here);
        merged.rounds = self.pick(|s| &s.rounds, |r: &Round| from_theirs(r.measure, r.criterion));
        merged.history = self.pick(|s| &s.history, |e: &Event| from_theirs(e.measure, e.criterion));
        merged.reservations =
            self.pick(|s| &s.reservations, |r: &Reservation| from_theirs(r.measure, r.criterion));
        merged.decisions = self.pick(
            |s| &s.decisions,
            |d: &Decision| {
                let row = rows.get(d.measure.0)?;
                match (row.ours, row.theirs) {
                    (true, true) => Some(self.taken.contains(&Piece::Decision(d.measure))),
                    (_, theirs) => Some(theirs),
                }
            },
        );
    }

    fn pick<T: Clone>(
        &self,
        list: impl Fn(&Session) -> &Vec<T>,
        from_theirs: impl Fn(&T) -> Option<bool>,
    ) -> Vec<T> {
        let ours = list(self.ours).iter().filter(|entry| from_theirs(entry) == Some(false));
        let theirs = list(self.theirs).iter().filter(|entry| from_theirs(entry) == Some(true));
        ours.chain(theirs).cloned().collect()
    }

    /// What chosen pieces cannot be without.
    fn bring_along(&self, merged: &mut Session) {
        let seats = merged.rounds.iter().filter(|round| round.is_open()).flat_map(|round| {
            let side = self.side(Piece::Crossing(round.measure, round.criterion));
            let held = side.rounds.iter().any(|r| r == round);
            let side = if held { side } else { self.other(side) };
            round.ballots().iter().flat_map(|b| &b.seats).map(move |id| (*id, side))
        });
        let seats: Vec<(ParticipantId, &Session)> = seats.collect();
        for (id, side) in seats {
            // Who holds an answer that nobody has been shown sits at the table as they did then.
            if let Some(seat) = side.find::<Participant>(id).filter(|seat| seat.judges()) {
                match merged.participants.iter_mut().find(|p| p.id == id) {
                    Some(there) if there.judges() => {}
                    Some(there) => *there = seat.clone(),
                    None => merged.participants.push(seat.clone()),
                }
            }
        }
        let areas: Vec<FocusAreaId> = merged.measures.iter().filter_map(|m| m.focus_area).collect();
        for id in missing(areas, &merged.focus_areas, |area: &FocusArea| area.id) {
            merged.focus_areas.extend(self.either(id));
        }
        let step = |d: &Decision| match d.outcome {
            Some(Outcome::Step(step)) => Some(step),
            _ => None,
        };
        let steps: Vec<StepId> = merged.decisions.iter().filter_map(step).collect();
        for id in missing(steps, &merged.steps, |step: &Step| step.id) {
            merged.steps.extend(self.either(id));
        }
        let rows: HashSet<MeasureId> = merged.measures.iter().map(|m| m.id).collect();
        for criterion in &mut merged.criteria {
            for light in Light::ALL {
                let example = criterion.example_mut(light);
                *example = example.filter(|id| rows.contains(id));
            }
        }
        merged.walk.shuffled.retain(|id| rows.contains(id));
    }

    fn other(&self, side: &Session) -> &Session {
        if std::ptr::eq(side, self.ours) { self.theirs } else { self.ours }
    }

    /// An entry that one of both has, if one does.
    fn either<E: ListEntry>(&self, id: E::Id) -> Option<E> {
        self.ours.find::<E>(id).or_else(|| self.theirs.find::<E>(id)).cloned()
    }
}

/// Which versions have an entry.
#[derive(Clone, Copy)]
struct Side {
    ours: bool,
    theirs: bool,
}

/// Which versions have the entries of a list.
struct Sides(HashMap<u32, Side>);

impl Sides {
    fn of<E: ListEntry>(choice: &Choice<'_>, merged: &Session) -> Self {
        let (ours, theirs) = (by_id::<E>(choice.ours), by_id::<E>(choice.theirs));
        let side =
            |key: u32| Side { ours: ours.contains_key(&key), theirs: theirs.contains_key(&key) };
        let keys = E::list(merged).iter().map(|entry| E::number(entry.id()));
        Self(keys.map(|key| (key, side(key))).collect())
    }

    fn get(&self, key: u32) -> Option<Side> {
        self.0.get(&key).copied()
    }
}

/// The ids that nothing in a list bears, each once.
fn missing<I: Copy + Eq + Hash, E>(ids: Vec<I>, list: &[E], id: impl Fn(&E) -> I) -> Vec<I> {
    let mut seen: HashSet<I> = list.iter().map(id).collect();
    ids.into_iter().filter(|wanted| seen.insert(*wanted)).collect()
}

/// The ids of ours that are to be given anew before both are made one, and which: those that both
/// gave away since they parted, for different things. Ours are changed, since nobody else has seen
/// them yet; theirs stand in the file. `base` is the version both were made of, where it is known;
/// else only an id that stands for two kinds of things tells.
#[must_use]
pub fn anew(base: Option<&Session>, ours: &Session, theirs: &Session) -> BTreeMap<u32, u32> {
    let mut next = ours.next_id.max(theirs.next_id);
    let mut anew: BTreeMap<u32, u32> = BTreeMap::new();
    let mut give = |id: u32, is_the_same: bool, is_theirs: bool| {
        let twice = match base {
            Some(base) => id >= base.next_id && id < theirs.next_id,
            None => is_theirs,
        };
        if twice && !is_the_same {
            anew.insert(id, next);
            next = next.saturating_add(1);
        }
    };
    let exactly = base.is_some();
    let taken: HashSet<u32> = ids(theirs).collect();
    look::<Participant>(exactly, (ours, theirs), &taken, |p| &p.organisation, &mut give);
    look::<FocusArea>(exactly, (ours, theirs), &taken, |a| &a.name, &mut give);
    look::<Criterion>(exactly, (ours, theirs), &taken, |c| &c.name, &mut give);
    look::<Step>(exactly, (ours, theirs), &taken, |s| &s.name, &mut give);
    look::<Measure>(exactly, (ours, theirs), &taken, |m| &m.title, &mut give);
    anew
}

/// Tells of each entry of ours whether theirs has the same, or anything at all, under its id. What
/// is called the same is the same, though one of both was changed since.
fn look<E: ListEntry + PartialEq>(
    exactly: bool,
    (ours, theirs): (&Session, &Session),
    taken: &HashSet<u32>,
    called: impl Fn(&E) -> &String,
    give: &mut impl FnMut(u32, bool, bool),
) {
    let there = by_id::<E>(theirs);
    for entry in E::list(ours) {
        let id = E::number(entry.id());
        let same = there.get(&id).is_some_and(|theirs| {
            let named = !called(entry).trim().is_empty() && called(entry) == called(theirs);
            !exactly || *theirs == entry || named
        });
        give(id, same, taken.contains(&id));
    }
}

fn ids(session: &Session) -> impl Iterator<Item = u32> {
    fn of<E: ListEntry>(session: &Session) -> Vec<u32> {
        E::list(session).iter().map(|entry| E::number(entry.id())).collect()
    }
    let lists = [
        of::<Participant>(session),
        of::<FocusArea>(session),
        of::<Criterion>(session),
        of::<Step>(session),
        of::<Measure>(session),
    ];
    lists.into_iter().flatten()
}

/// A session with these ids given anew.
#[must_use]
pub fn renumbered(session: &Session, anew: &BTreeMap<u32, u32>) -> Session {
    let put = |id: &mut u32| {
        if let Some(new) = anew.get(id) {
            *id = *new;
        }
    };
    let mut session = session.clone();
    let highest = anew.values().max().map_or(0, |id| id.saturating_add(1));
    session.next_id = session.next_id.max(highest);
    session.participants.iter_mut().for_each(|p| put(&mut p.id.0));
    session.focus_areas.iter_mut().for_each(|a| put(&mut a.id.0));
    session.steps.iter_mut().for_each(|s| put(&mut s.id.0));
    for criterion in &mut session.criteria {
        put(&mut criterion.id.0);
        for light in Light::ALL {
            if let Some(example) = criterion.example_mut(light) {
                put(&mut example.0);
            }
        }
    }
    for measure in &mut session.measures {
        put(&mut measure.id.0);
        if let Some(area) = &mut measure.focus_area {
            put(&mut area.0);
        }
    }
    session.walk.shuffled.iter_mut().for_each(|id| put(&mut id.0));
    for judgement in &mut session.judgements {
        put(&mut judgement.measure.0);
        put(&mut judgement.criterion.0);
    }
    for round in &mut session.rounds {
        put(&mut round.measure.0);
        put(&mut round.criterion.0);
        if let Answers::Ballots(ballots) = &mut round.answers {
            ballots.iter_mut().flat_map(|b| &mut b.seats).for_each(|seat| put(&mut seat.0));
        }
    }
    for event in &mut session.history {
        put(&mut event.measure.0);
        put(&mut event.criterion.0);
    }
    for view in &mut session.reservations {
        put(&mut view.measure.0);
        put(&mut view.criterion.0);
        put(&mut view.who.0);
    }
    for decision in &mut session.decisions {
        put(&mut decision.measure.0);
        if let Some(Outcome::Step(step)) = &mut decision.outcome {
            put(&mut step.0);
        }
    }
    session.tidy();
    session
}
