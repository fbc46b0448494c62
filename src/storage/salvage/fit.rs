//! Makes a sound session of what was found, and says what does not fit into it.

use std::collections::{HashMap, HashSet};

use crate::domain::criterion::CriterionId;
use crate::domain::judgement::Outcome;
use crate::domain::light::Light;
use crate::domain::measure::MeasureId;
use crate::domain::round::{Event, Reservation, Round};
use crate::domain::session::{HIGHEST_EVENT, HIGHEST_ID, ListEntry, Session};
use crate::storage::salvage::Left;
use crate::storage::salvage::scan::{Numbered, ScannedFile};

/// Says of each entry what does not fit.
struct Fit<'a> {
    left: &'a mut Vec<Left>,
    ids: HashSet<u32>,
}

impl Fit<'_> {
    fn tell(&mut self, line: usize, list: &str, what: &str) {
        self.left.push(Left { line, what: format!("{list}: {what}") });
    }

    /// The entries that have an id of their own.
    fn named<E: ListEntry>(&mut self, list: &str, entries: Numbered<E>) -> Vec<E> {
        let mut kept = Vec::new();
        for (line, entry) in entries {
            let id = E::number(entry.id());
            if id >= HIGHEST_ID {
                self.tell(line, list, "its id is too high");
            } else if self.ids.insert(id) {
                kept.push(entry);
            } else {
                self.tell(line, list, "its id is taken already");
            }
        }
        kept
    }

    /// The entries about crossings that are there, each key once.
    fn said<T, K: Eq + std::hash::Hash>(
        &mut self,
        session: &Session,
        list: &str,
        entries: Numbered<T>,
        key: impl Fn(&T) -> (MeasureId, CriterionId, K),
    ) -> Numbered<T> {
        let measures: HashSet<_> = session.measures.iter().map(|m| m.id).collect();
        let criteria: HashSet<_> = session.criteria.iter().map(|c| c.id).collect();
        let mut seen = HashSet::new();
        let mut kept = Vec::new();
        for (line, entry) in entries {
            let key = key(&entry);
            if !measures.contains(&key.0) {
                self.tell(line, list, "its measure is not there");
            } else if !criteria.contains(&key.1) {
                self.tell(line, list, "its criterion is not there");
            } else if !seen.insert(key) {
                self.tell(line, list, "it stands there twice");
            } else {
                kept.push((line, entry));
            }
        }
        kept
    }
}

fn values<T>(lines: Numbered<T>) -> Vec<T> {
    lines.into_iter().map(|(_, value)| value).collect()
}

/// Makes a session.
pub(super) fn fit(found: ScannedFile, left: &mut Vec<Left>) -> Session {
    let mut fit = Fit { left, ids: HashSet::new() };
    let mut session = Session {
        title: found.title.unwrap_or_default(),
        starts: found.starts,
        ends: found.ends,
        place: found.place.unwrap_or_default(),
        organiser: found.organiser.unwrap_or_default(),
        rules: found.rules.unwrap_or_default(),
        participants: fit.named("participants", found.participants),
        focus_areas: fit.named("focus_areas", found.focus_areas),
        steps: fit.named("steps", found.steps),
        ..Session::default()
    };
    let criterion_lines: HashMap<_, _> =
        found.criteria.iter().map(|(line, c)| (c.id, *line)).collect();
    let measure_lines: HashMap<_, _> =
        found.measures.iter().map(|(line, m)| (m.id, *line)).collect();
    session.criteria = fit.named("criteria", found.criteria);
    session.measures = fit.named("measures", found.measures);
    mend_references(&mut session, &mut fit, &criterion_lines, &measure_lines);
    if let Some((line, mut walk)) = found.walk {
        let mut seen = HashSet::new();
        let before = walk.shuffled.len();
        walk.shuffled.retain(|id| measure_lines.contains_key(id) && seen.insert(*id));
        if walk.shuffled.len() < before {
            fit.tell(line, "walk", "some of its measures are not there");
        }
        session.walk = walk;
    }
    session.judgements = values(
        fit.said(&session, "judgements", found.judgements, |j| (j.measure, j.criterion, ())),
    );
    let rounds = fit.said(&session, "rounds", found.rounds, Round::key);
    session.rounds = number(rounds, &session, &mut fit);
    let history = fit.said(&session, "history", found.history, Event::key);
    session.history = values(history);
    session.history.retain(|event| event.number <= HIGHEST_EVENT);
    session.reservations =
        values(fit.said(&session, "reservations", found.reservations, Reservation::key));
    session.reservations.retain(|reservation| reservation.who.0 < HIGHEST_ID);
    session.decisions = decisions(found.decisions, &session, &mut fit);
    let highest = fit.ids.iter().copied().max().unwrap_or(0);
    let next_id = found.next_id.filter(|next| *next <= HIGHEST_ID);
    session.next_id = next_id.unwrap_or(1).max(highest.saturating_add(1));
    session.tidy();
    session
}

/// Takes away what points at nothing, from entries that are good without it.
fn mend_references(
    session: &mut Session,
    fit: &mut Fit<'_>,
    criterion_lines: &HashMap<CriterionId, usize>,
    measure_lines: &HashMap<MeasureId, usize>,
) {
    let line_of = |line: Option<&usize>| line.copied().unwrap_or(0);
    let areas: HashSet<_> = session.focus_areas.iter().map(|area| area.id).collect();
    for measure in &mut session.measures {
        if measure.focus_area.is_some_and(|area| !areas.contains(&area)) {
            measure.focus_area = None;
            let line = line_of(measure_lines.get(&measure.id));
            fit.tell(line, "measures", "its focus area is not there");
        }
    }
    let there: HashSet<_> = session.measures.iter().map(|measure| measure.id).collect();
    for criterion in &mut session.criteria {
        for light in Light::ALL {
            let example = criterion.example_mut(light);
            if example.is_some_and(|example| !there.contains(&example)) {
                *example = None;
                let line = line_of(criterion_lines.get(&criterion.id));
                fit.tell(line, "criteria", "the measure of one of its examples is not there");
            }
        }
    }
}

/// The rounds that can have been held, numbered without gaps.
fn number(mut rounds: Numbered<Round>, session: &Session, fit: &mut Fit<'_>) -> Vec<Round> {
    rounds.sort_by_key(|(_, round)| round.key());
    let mut kept: Vec<Round> = Vec::new();
    for (line, mut round) in rounds {
        let before = kept.last().filter(|before| before.crossing() == round.crossing());
        if before.is_some_and(Round::is_open) {
            fit.tell(line, "rounds", "it comes after one that is open");
            continue;
        }
        let number = before.map_or(1, |before| before.number.saturating_add(1));
        if let Err(flaw) = round.check(session) {
            fit.tell(line, "rounds", &flaw.to_string());
            continue;
        }
        if round.number != number {
            fit.tell(line, "rounds", "one before it is gone, so it has another number now");
            round.number = number;
        }
        kept.push(round);
    }
    kept
}

fn decisions(
    found: Numbered<crate::domain::judgement::Decision>,
    session: &Session,
    fit: &mut Fit<'_>,
) -> Vec<crate::domain::judgement::Decision> {
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for (line, mut decision) in found {
        if session.measure(decision.measure).is_none() {
            fit.tell(line, "decisions", "its measure is not there");
        } else if !seen.insert(decision.measure) {
            fit.tell(line, "decisions", "it stands there twice");
        } else {
            if let Some(Outcome::Step(step)) = decision.outcome
                && session.step(step).is_none()
            {
                decision.outcome = None;
                fit.tell(line, "decisions", "its step is not there");
            }
            kept.push(decision);
        }
    }
    kept
}
