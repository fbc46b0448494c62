//! What people do to a session, as [`Edit`]s: each function looks at a session and gives the edit
//! that would do it, or nothing where nothing would change.

use std::collections::HashSet;

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Change, Edit, EditError, Verb};
use crate::domain::judgement::{Decision, Judgement};
use crate::domain::lists::{ListVisitor, each_list};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::record::{
    Changing, Id as _, KeyedRecord, ListEntry, Looking, Record, References, Tie,
};
use crate::domain::session::Session;
use crate::domain::walk::Walk;

/// An entry that people add, change, copy, move and delete in Prepare.
pub trait Editable: ListEntry {
    /// What it is called in English, such as "focus area".
    const CALLED: &'static str;
    /// An entry with nothing but a name.
    fn named(id: Self::Id, name: String) -> Self;
    /// The name by which a person knows it again.
    fn name(&self) -> &str;
    /// All of what it is called, where the name alone is not.
    fn full_name(&self) -> String {
        self.name().to_owned()
    }
    /// How it is called in "Undo: …".
    fn subject(&self) -> String {
        self.full_name()
    }
    /// A copy of it, without what the room has said or done about it.
    #[must_use]
    fn copied(self) -> Self {
        self
    }
    /// What must change before it can go itself, beside what names it.
    fn goes_with(_session: &Session, _id: Self::Id) -> Vec<Change> {
        Vec::new()
    }
    /// What changes along with it when it becomes `_after`: first what must be so before, then
    /// what can be so only afterwards.
    fn along(_session: &Session, _after: &Self) -> (Vec<Change>, Vec<Change>) {
        (Vec::new(), Vec::new())
    }
    /// Whether it can be put under its id, or taken away, beside what holds for every list.
    ///
    /// # Errors
    /// [`EditError`] where it cannot.
    fn check_put(_session: &Session, _id: Self::Id, _new: Option<&Self>) -> Result<(), EditError> {
        Ok(())
    }
}

/// What must go, or let go of it, before an entry can go: all that cannot be without it, the last
/// of each list first, and whatever that takes along in turn.
pub fn dependents<E: Editable>(session: &Session, id: E::Id) -> Vec<Change> {
    let mut gone = HashSet::from([id.number()]);
    loop {
        let mut found = Needing { session, gone: &gone, more: Vec::new() };
        each_list(&mut found);
        let more = found.more;
        if more.is_empty() {
            break;
        }
        gone.extend(more);
    }
    let (said, freed, entries) = (Vec::new(), Vec::new(), Vec::new());
    let mut leaving = Leaving { session, itself: id.number(), gone: &gone, said, freed, entries };
    each_list(&mut leaving);
    let Leaving { said, freed, entries, .. } = leaving;
    let mut changes = E::goes_with(session, id);
    changes.extend(said);
    changes.extend(freed);
    let mut walk = session.walk.clone();
    walk.refs_mut(&mut Changing::Release(&|_, id| gone.contains(&id)));
    if walk != session.walk {
        changes.push(Change::Walk(walk));
    }
    changes.extend(entries);
    changes
}

/// What becomes of a record when something is gone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    IsFreed,
    Goes,
}

fn fate(record: &impl References, gone: &HashSet<u32>) -> Fate {
    let mut fate = Fate::Stays;
    record.refs(&mut Looking::with(&mut |r| {
        if r.tie != Tie::Outlives && fate != Fate::Goes && gone.contains(&r.id) {
            fate = if r.tie == Tie::Needs { Fate::Goes } else { Fate::IsFreed };
        }
    }));
    fate
}

/// The entries ordered by hand that cannot be without what is gone, and are not gone themselves.
struct Needing<'a> {
    session: &'a Session,
    gone: &'a HashSet<u32>,
    more: Vec<u32>,
}

impl ListVisitor for Needing<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let left = E::list(self.session).iter();
        let left = left.filter(|entry| !self.gone.contains(&entry.id().number()));
        let needing = left.filter(|entry| fate(*entry, self.gone) == Fate::Goes);
        self.more.extend(needing.map(|entry| entry.id().number()));
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// What is freed of what is gone, and what goes with it.
struct Leaving<'a> {
    session: &'a Session,
    itself: u32,
    gone: &'a HashSet<u32>,
    /// Said of what goes: it goes first, since it needs the rest.
    said: Vec<Change>,
    freed: Vec<Change>,
    entries: Vec<Change>,
}

impl Leaving<'_> {
    fn free<R: Record>(&mut self, at: usize, record: &R) {
        let mut freed = record.clone();
        freed.refs_mut(&mut Changing::Release(&|_, id| self.gone.contains(&id)));
        self.freed.push(R::change(record.key(), at, Some(freed)));
    }
}

impl ListVisitor for Leaving<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let mut going = Vec::new();
        for (at, entry) in E::list(self.session).iter().enumerate().rev() {
            let id = entry.id().number();
            if !self.gone.contains(&id) {
                if fate(entry, self.gone) == Fate::IsFreed {
                    self.free(at, entry);
                }
            } else if id != self.itself {
                going.push(E::change(entry.id(), at, None));
            }
        }
        // What needs another entry stands in a list behind that one's, and goes before it.
        self.entries.splice(0..0, going);
    }

    fn by_key<R: KeyedRecord>(&mut self) {
        for (at, record) in R::list(self.session).iter().enumerate().rev() {
            match fate(record, self.gone) {
                Fate::Stays => {}
                Fate::IsFreed => self.free(at, record),
                Fate::Goes => self.said.push(R::change(record.key(), at, None)),
            }
        }
    }
}

/// Goes through the crossings in another way. Nothing where it is the same.
pub fn walk(session: &Session, walk: Walk) -> Option<Edit> {
    (session.walk != walk).then(|| Edit {
        verb: Verb::Walk,
        subject: String::new(),
        changes: vec![Change::Walk(walk)],
    })
}

/// Puts a new entry behind `after`, or last. Its id must be the session's `next_id`.
pub fn add<E: Editable>(session: &Session, value: E, after: Option<E::Id>) -> Edit {
    let at =
        after.and_then(|id| session.place_of::<E>(id)).map_or(E::list(session).len(), |at| at + 1);
    let subject = value.subject();
    let (mut changes, then) = E::along(session, &value);
    changes.push(E::change(value.id(), at, Some(value)));
    changes.extend(then);
    Edit { verb: Verb::Add(E::Id::KIND), subject, changes }
}

/// Puts a changed entry where it stood. Nothing where it is not there or is the same.
pub fn change<E: Editable>(session: &Session, value: E) -> Option<Edit> {
    let id = value.id();
    let at = session.place_of::<E>(id)?;
    let before = session.find::<E>(id)?;
    if *before == value {
        return None;
    }
    // What it was called when the change was made; a first name counts as that name.
    let subject = if before.subject().is_empty() { value.subject() } else { before.subject() };
    let (mut changes, then) = E::along(session, &value);
    changes.push(E::change(id, at, Some(value)));
    changes.extend(then);
    Some(Edit { verb: Verb::Change(E::Id::KIND), subject, changes })
}

/// Puts a copy right behind an entry, without anything the room has said about it.
pub fn duplicate<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    let original = session.find::<E>(id)?;
    let mut copy = original.clone().copied();
    *copy.id_mut() = session.next_id.into();
    Some(Edit { verb: Verb::Duplicate(E::Id::KIND), ..add(session, copy, Some(id)) })
}

/// Takes an entry away, and first all that cannot be without it.
pub fn delete<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    let at = session.place_of::<E>(id)?;
    let subject = session.find::<E>(id)?.subject();
    let mut changes = dependents::<E>(session, id);
    changes.push(E::change(id, at, None));
    Some(Edit { verb: Verb::Delete(E::Id::KIND), subject, changes })
}

/// Moves an entry to a place of its list, from 0. Nothing where it is there already.
pub fn move_to<E: Editable>(session: &Session, id: E::Id, to: usize) -> Option<Edit> {
    let at = session.place_of::<E>(id)?;
    let value = session.find::<E>(id)?.clone();
    let to = to.min(E::list(session).len() - 1);
    (to != at).then(|| Edit {
        verb: Verb::Move(E::Id::KIND),
        subject: value.subject(),
        changes: vec![E::change(id, to, Some(value))],
    })
}

/// How a crossing is called in "Undo: …".
pub fn crossing_subject(session: &Session, measure: MeasureId, criterion: CriterionId) -> String {
    let row = session.measure(measure).map_or("", Measure::short_name);
    let column = session.criterion(criterion).map_or("", Criterion::short_name);
    format!("{row} / {column}")
}

/// What a crossing carries, or an empty judgement.
pub fn judgement_or_new(
    session: &Session,
    measure: MeasureId,
    criterion: CriterionId,
) -> Judgement {
    let there = session.judgement(measure, criterion).cloned();
    there.unwrap_or_else(|| Judgement::new(measure, criterion))
}

/// Puts a judgement in its crossing. Nothing where it stands so already.
pub fn judge(session: &Session, verb: Verb, after: Judgement) -> Option<Edit> {
    let (measure, criterion) = after.key();
    (judgement_or_new(session, measure, criterion) != after).then(|| Edit {
        verb,
        subject: crossing_subject(session, measure, criterion),
        changes: vec![Change::Judgement(measure, criterion, Some(after))],
    })
}

/// What was decided on a measure, or an empty decision.
pub fn decision_or_new(session: &Session, measure: MeasureId) -> Decision {
    session.decision(measure).cloned().unwrap_or_else(|| Decision::new(measure))
}

/// Puts a decision on its measure. Nothing where it stands so already.
pub fn decide(session: &Session, verb: Verb, after: Decision) -> Option<Edit> {
    let measure = after.measure;
    (decision_or_new(session, measure) != after).then(|| Edit {
        verb,
        subject: session.measure(measure).map_or(String::new(), |m| m.short_name().to_owned()),
        changes: vec![Change::Decision(measure, Some(after))],
    })
}
