//! Applying an edit: change by change, each checked against the session as the ones before it left
//! it, and all or none of them.
//!
//! An edit may hold as many changes as a board has crossings. So that each of them does not go
//! through the whole session, what is named by others is counted once, see [`Applying`].

use std::collections::{HashMap, HashSet};

use crate::domain::check::HIGHEST_ID;
use crate::domain::edit::{Change, Details, Edit, EditError, Put};
use crate::domain::list::{List, Listed};
use crate::domain::lists::{EntryKind, EntryVisitor, ListVisitor, each_list, session_lists};
use crate::domain::measure::MeasureId;
use crate::domain::places::Places;
use crate::domain::record::{
    Id as _, KeyedRecord, Looking, Record, RecordKey as _, References, Tie,
};
use crate::domain::rules::Rules;
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::domain::walk::Walk;

/// Applies an edit and gives the edit that takes it back.
///
/// # Errors
/// [`EditError`] where a change does not fit the session, which is then as it was.
pub fn apply(session: &mut Session, edit: Edit) -> Result<Edit, EditError> {
    let next_id = session.next_id;
    let mut applying = Applying::of(session, &edit);
    let Edit { verb, subject, mut changes } = edit;
    let mut refused = None;
    for (at, slot) in changes.iter_mut().enumerate() {
        // What takes a change back stands in its place: a large edit is held once.
        let change = std::mem::replace(slot, Change::Rules(Rules::default()));
        match change.apply(&mut applying) {
            Ok(back) => *slot = back,
            Err(err) => {
                refused = Some((at, err));
                break;
            }
        }
    }
    if let Some((at, err)) = refused {
        for back in changes.drain(..at).rev() {
            // What was just changed can always be changed back.
            let undone = back.apply(&mut applying);
            debug_assert!(undone.is_ok(), "an inverse was refused: {undone:?}");
        }
        // Nothing was given away after all.
        session.next_id = next_id;
        return Err(err);
    }
    changes.reverse();
    Ok(Edit { verb, subject, changes })
}

/// A session while an edit is applied.
struct Applying<'a> {
    session: &'a mut Session,
    /// The entries that the edit takes away, by hand.
    leaving: HashSet<(EntryKind, u32)>,
    /// How often each of them is named by what cannot be without it, or has to be freed of it first;
    /// counted once, where there are several.
    named: Option<HashMap<(EntryKind, u32), usize>>,
}

impl<'a> Applying<'a> {
    fn of(session: &'a mut Session, edit: &Edit) -> Self {
        let leaving = edit.changes.iter().filter_map(Change::leaving).collect();
        Self { session, leaving, named: None }
    }

    /// Whether anything names an entry that cannot be without it, or has to be freed of it first.
    fn is_in_use(&mut self, kind: EntryKind, id: u32) -> bool {
        let ties = |see: &mut dyn FnMut((EntryKind, u32))| {
            self.session.each_ref(&mut |_, _, r| {
                if r.tie != Tie::Outlives {
                    see((r.kind, r.id));
                }
            });
        };
        if self.leaving.len() < 2 || !self.leaving.contains(&(kind, id)) {
            let mut in_use = false;
            ties(&mut |named| in_use |= named == (kind, id));
            return in_use;
        }
        let leaving = &self.leaving;
        let named = self.named.get_or_insert_with(|| {
            let mut named = HashMap::new();
            ties(&mut |it| {
                if leaving.contains(&it) {
                    *named.entry(it).or_default() += 1;
                }
            });
            named
        });
        named.get(&(kind, id)).is_some_and(|times| *times > 0)
    }

    /// Something stands in the session now, or no longer does.
    fn note<R: References>(&mut self, record: Option<&R>, stands: bool) {
        let (Some(named), Some(record)) = (&mut self.named, record) else { return };
        record.refs(&mut Looking::with(&mut |r| {
            if r.tie != Tie::Outlives && self.leaving.contains(&(r.kind, r.id)) {
                let times: &mut usize = named.entry((r.kind, r.id)).or_default();
                *times = if stands { *times + 1 } else { times.saturating_sub(1) };
            }
        }));
    }
}

macro_rules! apply_changes {
    (
        by hand { $($entry:ident: $id:ident in $list:ident,)+ }
        by key { $($record:ident($($key:ident: $part:ty),+) in $said:ident,)+ }
    ) => {
        impl Change {
            fn apply(self, to: &mut Applying<'_>) -> Result<Self, EditError> {
                match self {
                    Self::Details(details) => Ok(Self::Details(put_details(to.session, details))),
                    Self::Rules(rules) => {
                        Ok(Self::Rules(std::mem::replace(&mut to.session.rules, rules)))
                    }
                    Self::Walk(walk) => put_walk(to, walk).map(Self::Walk),
                    Self::Whole(whole) => put_whole(to, whole).map(Self::Whole),
                    $(Self::$entry(put) => put.apply(to).map(Self::$entry),)+
                    $(Self::$record($($key),+, value) => {
                        put_said(to, ($($key),+), value)
                    })+
                }
            }

            /// Whether it only takes something away, if anything.
            pub fn takes_away(&self) -> bool {
                match self {
                    $(Self::$entry(Put { value: None, .. }))|+ | $(Self::$record(.., None))|+ => true,
                    _ => false,
                }
            }

            /// The entry that it takes away, where people order its list by hand.
            fn leaving(&self) -> Option<(EntryKind, u32)> {
                match self {
                    $(Self::$entry(Put { id, value: None, .. }) => {
                        Some((EntryKind::$entry, id.number()))
                    })+
                    $(Self::$entry(Put { value: Some(_), .. }))|+ => None,
                    $(Self::$record(..))|+ => None,
                    Self::Details(_) | Self::Rules(_) | Self::Walk(_) | Self::Whole(_) => None,
                }
            }
        }
    };
}

session_lists!(apply_changes);

fn put_whole(to: &mut Applying<'_>, mut whole: Box<Session>) -> Result<Box<Session>, EditError> {
    whole.check()?;
    whole.tidy();
    whole.next_id = whole.next_id.max(to.session.next_id);
    std::mem::swap(to.session, &mut *whole);
    to.named = None;
    Ok(whole)
}

fn put_details(session: &mut Session, details: Details) -> Details {
    let before = Details::of(session);
    session.title = details.title;
    session.starts = details.starts;
    session.ends = details.ends;
    session.place = details.place;
    session.organiser = details.organiser;
    session.meanings = details.meanings;
    session.tables = details.tables;
    before
}

impl<E: Editable> Put<E> {
    fn apply(self, to: &mut Applying<'_>) -> Result<Self, EditError> {
        let (id, number) = (self.id, self.id.number());
        match &self.value {
            Some(value) => all_there(to.session, value)?,
            None if to.is_in_use(E::Id::KIND, number) => {
                return Err(EditError::InUse { kind: E::CALLED, id: number });
            }
            None => {}
        }
        let session = &mut *to.session;
        E::check_put(session, id, self.value.as_ref())?;
        let misnamed = self.value.as_ref().is_some_and(|value| value.id() != id);
        let stands = session.place_of::<E>(id);
        // What a file may not hold, nobody makes.
        let too_high = number >= HIGHEST_ID;
        if misnamed || too_high || (stands.is_none() && is_taken(session, number)) {
            return Err(EditError::Id { id: number });
        }
        let length = E::list(session).len() - usize::from(stands.is_some());
        if self.at > length {
            return Err(EditError::Place { at: self.at });
        }
        if self.value.is_some() {
            session.next_id = session.next_id.max(number.saturating_add(1));
        }
        to.note(self.value.as_ref(), true);
        let before = put_at(to.session, id, stands, self.at, self.value);
        to.note(before.as_ref(), false);
        Ok(Self { id, at: stands.unwrap_or(self.at), value: before })
    }
}

/// Puts an entry, or nothing, at a place of its list, in the place of what bears its id.
fn put_at<E: Editable>(
    session: &mut Session,
    id: E::Id,
    stands: Option<usize>,
    to: usize,
    value: Option<E>,
) -> Option<E> {
    let value = match (value, E::list_mut(session).get_mut(to)) {
        (Some(value), Some(here)) if stands == Some(to) => {
            return Some(std::mem::replace(here, value));
        }
        (value, _) => value,
    };
    let before = stands.map(|at| {
        let shape = E::list(session).shape();
        let before = E::list_mut(session).remove(at);
        note(session, |places, list| places.went::<E>(id, at, shape, list));
        before
    });
    if let Some(value) = value {
        let shape = E::list(session).shape();
        E::list_mut(session).insert(to, value);
        note(session, |places, list| places.came::<E>(id, to, shape, list));
    }
    before
}

/// Notes where the entries of a list stand now.
fn note<E: Editable>(session: &mut Session, change: impl FnOnce(&mut Places, &List<E>)) {
    let mut places = std::mem::take(&mut session.places);
    change(&mut places, E::list(session));
    session.places = places;
}

/// Whether any entry of any list bears this number: ids are unique across the kinds.
fn is_taken(session: &Session, id: u32) -> bool {
    struct Among<'a>(&'a Session, u32, bool);
    impl ListVisitor for Among<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.2 = self.2 || self.0.find::<E>(self.1.into()).is_some();
        }
        fn by_key<R: KeyedRecord>(&mut self) {}
    }
    // An id that was never given away is free: the usual case, and the cheap one.
    id < session.next_id && {
        let mut among = Among(session, id, false);
        each_list(&mut among);
        among.2
    }
}

fn exists(session: &Session, kind: EntryKind, id: u32) -> Result<(), EditError> {
    struct IsThere<'a>(&'a Session, u32);
    impl EntryVisitor for IsThere<'_> {
        type Output = bool;
        fn visit<E: Editable>(self) -> bool {
            self.0.find::<E>(self.1.into()).is_some()
        }
    }
    let is_there = kind.visit(IsThere(session, id));
    if is_there { Ok(()) } else { Err(EditError::Gone { kind: kind.called(), id }) }
}

/// Whether all is there that a record names and that may not be gone.
fn all_there<R: Record>(session: &Session, record: &R) -> Result<(), EditError> {
    let mut found = Ok(());
    record.refs(&mut Looking::with(&mut |r| {
        if found.is_ok() && r.tie != Tie::Outlives {
            found = exists(session, r.kind, r.id);
        }
    }));
    found
}

/// Puts what was said, or nothing, under a key; gives the change that puts back what stood there.
fn put_said<R: KeyedRecord>(
    to: &mut Applying<'_>,
    key: R::Key,
    value: Option<R>,
) -> Result<Change, EditError> {
    let session = &mut *to.session;
    let measure = key.measure();
    exists(session, EntryKind::Measure, measure.0)?;
    if let Some(criterion) = key.criterion() {
        exists(session, EntryKind::Criterion, criterion.0)?;
    }
    if let Some(value) = &value {
        if value.key() != key {
            return Err(EditError::Id { id: measure.0 });
        }
        all_there(session, value)?;
    }
    let value = value.filter(|value| !value.is_empty());
    R::check_put(session, key, value.as_ref())?;
    if let Some(value) = &value {
        value.check(session)?;
        // Who is spoken of keeps its id to itself, whether it is there or not.
        let mut spoken_of = 0;
        value.refs(&mut Looking::with(&mut |r| {
            spoken_of = if r.tie == Tie::Outlives { r.id.max(spoken_of) } else { spoken_of };
        }));
        session.next_id = session.next_id.max(spoken_of.saturating_add(1));
    }
    to.note(value.as_ref(), true);
    let list = R::list_mut(to.session);
    let place = list.binary_search_by_key(&key, Record::key);
    let before = put_sorted(list, place, value);
    to.note(before.as_ref(), false);
    Ok(R::change(key, 0, before))
}

fn put_walk(to: &mut Applying<'_>, walk: Walk) -> Result<Walk, EditError> {
    let there: HashSet<MeasureId> = to.session.measures.iter().map(|m| m.id).collect();
    let mut seen = HashSet::new();
    for id in &walk.shuffled {
        if !there.contains(id) {
            return Err(EditError::Gone { kind: EntryKind::Measure.called(), id: id.0 });
        }
        if !seen.insert(*id) {
            return Err(EditError::Id { id: id.0 });
        }
    }
    to.note(Some(&walk), true);
    let before = std::mem::replace(&mut to.session.walk, walk);
    to.note(Some(&before), false);
    Ok(before)
}

fn put_sorted<T: Listed>(
    list: &mut List<T>,
    place: Result<usize, usize>,
    value: Option<T>,
) -> Option<T> {
    match (place, value) {
        (Ok(at), Some(value)) => list.get_mut(at).map(|old| std::mem::replace(old, value)),
        (Ok(at), None) => Some(list.remove(at)),
        (Err(at), Some(value)) => {
            list.insert(at, value);
            None
        }
        (Err(_), None) => None,
    }
}
