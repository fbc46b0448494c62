//! What two versions of a session do not have in common, piece by piece, and who changed it.
//!
//! A piece is what a person would choose as one: a measure, a crossing with all that was said in
//! it, a decision. Where a measure or a criterion stands in one version only, its crossings go with
//! it and are no pieces of their own.

use std::collections::{BTreeSet, HashMap};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Details, EntryKind};
use crate::domain::judgement::{Decision, Judgement};
use crate::domain::judging::Crossing;
use crate::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::round::{Event, Reservation, Round};
use crate::domain::session::{ListEntry, Session};

/// A piece of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Piece {
    /// Title, dates, place, organiser.
    Details,
    /// How the room answers.
    Rules,
    /// A seat.
    Participant(ParticipantId),
    /// A group.
    FocusArea(FocusAreaId),
    /// A column.
    Criterion(CriterionId),
    /// A step of the roadmap.
    Step(StepId),
    /// A row.
    Measure(MeasureId),
    /// All that was said in a crossing.
    Crossing(MeasureId, CriterionId),
    /// What was decided for a measure.
    Decision(MeasureId),
    /// The order of a list.
    Order(EntryKind),
    /// How the room goes through the crossings.
    Walk,
}

/// Who changed a piece since both versions were one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Only who has the session open here.
    Ours,
    /// Only somebody else.
    Theirs,
    /// Both, and not in the same way.
    Both,
    /// Nobody knows: the version they were both made of is not at hand.
    Unknown,
}

/// A piece that is not the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    /// Which one.
    pub piece: Piece,
    /// Who changed it.
    pub whose: Whose,
}

/// What two versions do not have in common, in the order of the rooms: the session, its lists, the
/// crossings, the decisions. `base` is the version both were made of, where it is known.
pub fn differences(base: Option<&Session>, ours: &Session, theirs: &Session) -> Vec<Difference> {
    let mut found = Comparison { base, ours, theirs, all: Vec::new() };
    found.look(Piece::Details, Details::of);
    found.look(Piece::Rules, |s| s.rules);
    found.list::<Participant, _>(
        Piece::Participant,
        EntryKind::Participant,
        Session::find::<Participant>,
    );
    found.list::<FocusArea, _>(Piece::FocusArea, EntryKind::FocusArea, Session::find::<FocusArea>);
    found.list::<Criterion, _>(Piece::Criterion, EntryKind::Criterion, with_column);
    found.list::<Step, _>(Piece::Step, EntryKind::Step, Session::find::<Step>);
    found.list::<Measure, _>(Piece::Measure, EntryKind::Measure, with_row);
    for (measure, criterion) in found.crossings() {
        found.look(Piece::Crossing(measure, criterion), |s| said(s, (measure, criterion)));
    }
    let rows = by_id::<Measure>(theirs);
    for row in ours.measures.iter().filter(|row| rows.contains_key(&row.id.0)) {
        found.look(Piece::Decision(row.id), |s| s.decision(row.id));
    }
    found.look(Piece::Walk, |s| &s.walk);
    found.all
}

struct Comparison<'a> {
    base: Option<&'a Session>,
    ours: &'a Session,
    theirs: &'a Session,
    all: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    /// Looks whether a piece differs.
    fn look<T: PartialEq>(&mut self, piece: Piece, of: impl Fn(&'a Session) -> T) {
        let (ours, theirs) = (of(self.ours), of(self.theirs));
        if ours != theirs {
            let whose = whose(self.base.map(of).as_ref(), &ours, &theirs);
            self.all.push(Difference { piece, whose });
        }
    }

    /// Looks at the entries of a list, and at their order. `hangs` gives an entry with all that
    /// goes when it goes: that is what counts where it stands in one version only.
    fn list<E, T>(
        &mut self,
        piece: impl Fn(E::Id) -> Piece,
        what: EntryKind,
        hangs: impl Fn(&'a Session, E::Id) -> T,
    ) where
        E: ListEntry + PartialEq + 'a,
        T: PartialEq,
    {
        let (base, ours, theirs) =
            (self.base.map(by_id::<E>), by_id::<E>(self.ours), by_id::<E>(self.theirs));
        let more = E::list(self.theirs).iter().filter(|entry| !ours.contains_key(&number(*entry)));
        for entry in E::list(self.ours).iter().chain(more) {
            let (id, key) = (entry.id(), number(entry));
            let whose = match (ours.get(&key), theirs.get(&key)) {
                (Some(ours), Some(theirs)) if ours == theirs => continue,
                (Some(ours), Some(theirs)) => {
                    let base = base.as_ref().map(|base| base.get(&key));
                    whose(base.as_ref(), &Some(ours), &Some(theirs))
                }
                _ => {
                    let base = self.base.map(|base| hangs(base, id));
                    whose(base.as_ref(), &hangs(self.ours, id), &hangs(self.theirs, id))
                }
            };
            self.all.push(Difference { piece: piece(id), whose });
        }
        self.look(Piece::Order(what), |s| {
            let keys = E::list(s).iter().map(number);
            keys.filter(|key| ours.contains_key(key) && theirs.contains_key(key))
                .collect::<Vec<_>>()
        });
    }

    /// The crossings that anything was said in, of measures and criteria that stand in both, as
    /// our rows and columns stand.
    fn crossings(&self) -> Vec<Crossing> {
        let rows = places::<Measure>(self.ours, self.theirs);
        let columns = places::<Criterion>(self.ours, self.theirs);
        let mut told: BTreeSet<(usize, usize, Crossing)> = BTreeSet::new();
        for session in [self.ours, self.theirs] {
            let judged = session.judgements.iter().map(Judgement::key);
            let rounds = session.rounds.iter().map(Round::crossing);
            let events = session.history.iter().map(|e| (e.measure, e.criterion));
            let views = session.reservations.iter().map(|r| (r.measure, r.criterion));
            for at in judged.chain(rounds).chain(events).chain(views) {
                if let (Some(row), Some(column)) = (rows.get(&at.0.0), columns.get(&at.1.0)) {
                    told.insert((*row, *column, at));
                }
            }
        }
        told.into_iter().map(|(_, _, at)| at).collect()
    }
}

fn whose<T: PartialEq>(base: Option<&T>, ours: &T, theirs: &T) -> Whose {
    match base {
        None => Whose::Unknown,
        Some(base) if base == ours => Whose::Theirs,
        Some(base) if base == theirs => Whose::Ours,
        Some(_) => Whose::Both,
    }
}

fn number<E: ListEntry>(entry: &E) -> u32 {
    E::number(entry.id())
}

/// The entries of a list by their ids.
pub(super) fn by_id<E: ListEntry>(session: &Session) -> HashMap<u32, &E> {
    E::list(session).iter().map(|entry| (number(entry), entry)).collect()
}

/// Where the entries of both versions stand in ours.
fn places<E: ListEntry>(ours: &Session, theirs: &Session) -> HashMap<u32, usize> {
    let theirs = by_id::<E>(theirs);
    let ours = E::list(ours).iter().map(number).enumerate();
    ours.filter(|(_, key)| theirs.contains_key(key)).map(|(at, key)| (key, at)).collect()
}

/// What was said in crossings.
type Said<'a> = (Vec<&'a Judgement>, Vec<&'a Round>, Vec<&'a Event>, Vec<&'a Reservation>);

/// All that was said in a crossing.
fn said(session: &Session, (measure, criterion): Crossing) -> Said<'_> {
    (
        session.judgement(measure, criterion).into_iter().collect(),
        session.rounds_of(measure, criterion).iter().collect(),
        session.history_of(measure, criterion).iter().collect(),
        session.reservations_of(measure, criterion).iter().collect(),
    )
}

/// All that was said in the crossings of a measure.
fn said_of(session: &Session, measure: MeasureId) -> Said<'_> {
    fn of<T>(list: &[T], row: MeasureId, key: impl Fn(&T) -> MeasureId) -> Vec<&T> {
        let begin = list.partition_point(|entry| key(entry) < row);
        let end = list.partition_point(|entry| key(entry) <= row);
        list.get(begin..end).unwrap_or_default().iter().collect()
    }
    (
        of(&session.judgements, measure, |j| j.measure),
        of(&session.rounds, measure, |r| r.measure),
        of(&session.history, measure, |e| e.measure),
        of(&session.reservations, measure, |r| r.measure),
    )
}

/// All that was said in the crossings of a criterion.
fn said_on(session: &Session, criterion: CriterionId) -> Said<'_> {
    (
        session.judgements.iter().filter(|j| j.criterion == criterion).collect(),
        session.rounds.iter().filter(|r| r.criterion == criterion).collect(),
        session.history.iter().filter(|e| e.criterion == criterion).collect(),
        session.reservations.iter().filter(|r| r.criterion == criterion).collect(),
    )
}

fn with_column(session: &Session, id: CriterionId) -> Option<(&Criterion, Said<'_>)> {
    Some((session.criterion(id)?, said_on(session, id)))
}

fn with_row(session: &Session, id: MeasureId) -> Option<(&Measure, Said<'_>, Option<&Decision>)> {
    Some((session.measure(id)?, said_of(session, id), session.decision(id)))
}
