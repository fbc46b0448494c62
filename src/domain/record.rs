//! What an entry of one of the session's lists must say of itself: its key, and whom it names.
//!
//! From that follow the checks of a session, what goes with a deletion, what is in use, merging,
//! differences, salvage and limits: each of them goes through [`crate::domain::lists`] and knows no
//! list by name. Must not know any list either.

use std::fmt::Debug;
use std::hash::Hash;

use serde::{Serialize, de::DeserializeOwned};

use crate::domain::criterion::CriterionId;
use crate::domain::edit::{Change, EditError};
use crate::domain::list::{List, Listed};
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::measure::MeasureId;
use crate::domain::round::RoundFlaw;
use crate::domain::session::Session;

/// The name of an entry that people order by hand. Unique among all lists, and never reused.
pub trait Id:
    Copy + Ord + Hash + Debug + Serialize + DeserializeOwned + From<u32> + Into<EntryId> + 'static
{
    /// What it names.
    const KIND: EntryKind;
    /// The number within it.
    fn number(self) -> u32;
    /// The number within it, to be given anew.
    fn number_mut(&mut self) -> &mut u32;
}

/// An entry of one of the session's lists.
pub trait Record:
    References + Listed + Debug + PartialEq + Serialize + DeserializeOwned + 'static
{
    /// What tells it apart from the others of its list.
    type Key: Copy + Ord + Hash + Debug;
    /// The list's name, as it stands in the file.
    const LIST: &'static str;
    /// Its own key.
    fn key(&self) -> Self::Key;
    /// The list it stands in.
    fn list(session: &Session) -> &List<Self>;
    /// The list it stands in.
    fn list_mut(session: &mut Session) -> &mut List<Self>;
    /// The change that puts it, or nothing, under a key. The place, from 0, counts only in a list
    /// that people order by hand.
    fn change(key: Self::Key, at: usize, value: Option<Self>) -> Change;
}

/// An entry of a list that people order by hand, named by an [`Id`].
pub trait ListEntry: Record<Key = <Self as ListEntry>::Id> {
    /// What names it.
    type Id: Id;
    /// Its own id.
    fn id(&self) -> Self::Id;
    /// Its own id, to be given anew.
    fn id_mut(&mut self) -> &mut Self::Id;
}

/// An entry of a list sorted by key. It is about a measure, or about the crossing of a measure and
/// a criterion, and cannot be without them: its references [`Tie::Needs`] are those, and no others.
pub trait KeyedRecord: Record<Key: RecordKey> {
    /// What stands under a key, in English, where it stands there twice.
    fn called(key: Self::Key) -> String;

    /// Whether it says nothing, so that the session need not hold it.
    fn is_empty(&self) -> bool {
        false
    }

    /// Lets go of what stands in it without a meaning.
    fn tidy(&mut self) {}

    /// The same for all of its list that belong together, and others: it is sorted.
    fn tidy_list(_piece: &mut [Self]) {}

    /// What is wrong with it in a session that holds all it needs, if anything.
    ///
    /// # Errors
    /// The first [`Unfit`].
    fn check(&self, _session: &Session) -> Result<(), Unfit> {
        Ok(())
    }

    /// Finds what is wrong with the order of its list, given sorted: what, and which one of them.
    fn check_order(_sorted: &[&Self]) -> Option<(usize, Unfit)> {
        None
    }

    /// Whether it can be put under its key, or taken away, as the list stands.
    ///
    /// # Errors
    /// [`EditError`] where it cannot.
    fn check_put(
        _session: &Session,
        _key: Self::Key,
        _new: Option<&Self>,
    ) -> Result<(), EditError> {
        Ok(())
    }

    /// Shows the entries that must be there while it stands as it does, beside those it
    /// [`Tie::Needs`], with what it calls them: for sessions that were damaged.
    fn relies_on(&self, _see: &mut dyn FnMut(EntryId, Option<&str>)) {}

    /// Changes it so that it can stand in a session that was damaged, where it holds what is not so
    /// any more; what was changed, in English.
    fn yield_to(&mut self, _session: &Session) -> Vec<&'static str> {
        Vec::new()
    }

    /// Changes it so that it can stand behind the one before it in its list, where it cannot stand
    /// there as it is: for lists that were damaged.
    fn follow(&mut self, _before: Option<&Self>) -> Follows {
        Follows::AsItIs
    }
}

/// Whether an entry of a damaged list can stand behind the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// It can.
    AsItIs,
    /// It can now; what was changed, in English.
    Changed(&'static str),
    /// It cannot; why, in English.
    No(&'static str),
}

/// What is wrong with an entry by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It, or a round, cannot have been so.
    Round(RoundFlaw),
    /// It names an id beyond [`crate::domain::check::HIGHEST_ID`].
    IdTooHigh(u32),
}

/// The key of what was said: always of a measure, at times of its crossing with a criterion. Keys
/// sort by measure first.
pub trait RecordKey: Copy + Ord + Hash + Debug {
    /// The row it is about.
    fn measure(self) -> MeasureId;
    /// The column it is about, if it is about one.
    fn criterion(self) -> Option<CriterionId>;
}

impl RecordKey for MeasureId {
    fn measure(self) -> MeasureId {
        self
    }
    fn criterion(self) -> Option<CriterionId> {
        None
    }
}

impl RecordKey for (MeasureId, CriterionId) {
    fn measure(self) -> MeasureId {
        self.0
    }
    fn criterion(self) -> Option<CriterionId> {
        Some(self.1)
    }
}

impl<T: Copy + Ord + Hash + Debug> RecordKey for (MeasureId, CriterionId, T) {
    fn measure(self) -> MeasureId {
        self.0
    }
    fn criterion(self) -> Option<CriterionId> {
        Some(self.1)
    }
}

/// How an entry holds to another one that it names, and so what becomes of it without that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// It cannot be without it: it goes when that goes.
    Needs,
    /// It has it: it is freed of it when that goes, and brings it along into a merge.
    Uses,
    /// It points at it: it is freed of it when that goes, and where a merge has none.
    Mentions,
    /// It spoke of it: that may be gone, and its id is never given to anything else.
    Outlives,
}

/// An id that an entry holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it names.
    pub kind: EntryKind,
    /// The id's number.
    pub id: u32,
    /// How the entry holds to it.
    pub tie: Tie,
    /// The field it stands in, where that is told.
    pub field: Option<&'static str>,
    /// What it is to the entry, in English, where that is more than the kind says.
    pub called: Option<&'static str>,
}

/// What names entries by their ids. Written by `references!`, once for both directions.
pub trait References {
    /// Shows each id it holds but its own.
    fn refs(&self, visit: &mut Looking<'_>);
    /// Hands out each id it holds but its own, to be changed.
    fn refs_mut(&mut self, visit: &mut Changing<'_>);
}

/// Tells of each id that a record holds, as `references!(|visit, Self { step, .. }| { … })`, or
/// `references!()` where it holds none. What it says is done to `&self` and to `&mut self`.
macro_rules! references {
    () => {
        fn refs(&self, _visit: &mut $crate::domain::record::Looking<'_>) {}
        fn refs_mut(&mut self, _visit: &mut $crate::domain::record::Changing<'_>) {}
    };
    (|$visit:ident, $fields:pat_param| $body:block) => {
        fn refs(&self, $visit: &mut $crate::domain::record::Looking<'_>) {
            let $fields = self;
            $body
        }
        fn refs_mut(&mut self, $visit: &mut $crate::domain::record::Changing<'_>) {
            let $fields = self;
            $body
        }
    };
}
pub(in crate::domain) use references;

/// A place that can hold ids, and be freed of them.
pub trait Slot {
    /// What they name.
    type Id: Id;
    /// Those it holds.
    fn held(&self, see: &mut dyn FnMut(Self::Id));
    /// Those it holds, to be given anew.
    fn held_mut(&mut self, change: &mut dyn FnMut(&mut Self::Id));
    /// Lets go of those that are gone.
    fn release(&mut self, gone: &dyn Fn(Self::Id) -> bool);
}

impl<I: Id> Slot for Option<I> {
    type Id = I;
    fn held(&self, see: &mut dyn FnMut(I)) {
        self.iter().copied().for_each(see);
    }
    fn held_mut(&mut self, change: &mut dyn FnMut(&mut I)) {
        self.iter_mut().for_each(change);
    }
    fn release(&mut self, gone: &dyn Fn(I) -> bool) {
        self.take_if(|id| gone(*id));
    }
}

impl<I: Id> Slot for Vec<I> {
    type Id = I;
    fn held(&self, see: &mut dyn FnMut(I)) {
        self.iter().copied().for_each(see);
    }
    fn held_mut(&mut self, change: &mut dyn FnMut(&mut I)) {
        self.iter_mut().for_each(change);
    }
    fn release(&mut self, gone: &dyn Fn(I) -> bool) {
        self.retain(|id| !gone(*id));
    }
}

/// Shows the ids that a record holds.
pub struct Looking<'a> {
    see: &'a mut dyn FnMut(Reference),
    field: Option<&'static str>,
}

impl<'a> Looking<'a> {
    /// Shows them to a function.
    pub fn with(see: &'a mut dyn FnMut(Reference)) -> Self {
        Self { see, field: None }
    }

    /// The next one stands in a field of that name.
    pub const fn field(&mut self, name: &'static str) -> &mut Self {
        self.field = Some(name);
        self
    }

    /// One that the record cannot be without.
    pub fn needs<I: Id>(&mut self, id: &I) {
        let field = self.field.take();
        self.tell(*id, Tie::Needs, field, None);
    }

    /// One that it has.
    pub fn uses<S: Slot>(&mut self, slot: &S) {
        let field = self.field.take();
        slot.held(&mut |id| self.tell(id, Tie::Uses, field, None));
    }

    /// One that it points at; what it is to the record, in English.
    pub fn mentions<S: Slot>(&mut self, slot: &S, called: &'static str) {
        let field = self.field.take();
        slot.held(&mut |id| self.tell(id, Tie::Mentions, field, Some(called)));
    }

    /// One that may be gone.
    pub fn outlives<I: Id>(&mut self, id: &I) {
        let field = self.field.take();
        self.tell(*id, Tie::Outlives, field, None);
    }

    fn tell<I: Id>(
        &mut self,
        id: I,
        tie: Tie,
        field: Option<&'static str>,
        called: Option<&'static str>,
    ) {
        let (kind, id) = (I::KIND, id.number());
        (self.see)(Reference { kind, id, tie, field, called });
    }
}

/// What is done to the ids that a record holds.
#[derive(Clone, Copy)]
pub enum Changing<'a> {
    /// They are given anew.
    Renumber(&'a dyn Fn(u32) -> u32),
    /// Some of them are given anew, by what they name.
    Redirect(&'a dyn Fn(EntryKind, u32) -> u32),
    /// The record is freed of those that are gone and that it can be without.
    Release(&'a dyn Fn(EntryKind, u32) -> bool),
}

impl Changing<'_> {
    /// As [`Looking::field`].
    pub const fn field(&mut self, _name: &'static str) -> &mut Self {
        self
    }

    /// As [`Looking::needs`].
    pub fn needs<I: Id>(&mut self, id: &mut I) {
        match self {
            Self::Renumber(anew) => *id.number_mut() = anew(id.number()),
            Self::Redirect(anew) => *id.number_mut() = anew(I::KIND, id.number()),
            Self::Release(_) => {}
        }
    }

    /// As [`Looking::uses`].
    pub fn uses<S: Slot>(&mut self, slot: &mut S) {
        match self {
            Self::Renumber(anew) => {
                slot.held_mut(&mut |id| *id.number_mut() = anew(id.number()));
            }
            Self::Redirect(anew) => {
                let kind = <S::Id as Id>::KIND;
                slot.held_mut(&mut |id| *id.number_mut() = anew(kind, id.number()));
            }
            Self::Release(gone) => slot.release(&|id| gone(<S::Id as Id>::KIND, id.number())),
        }
    }

    /// As [`Looking::mentions`].
    pub fn mentions<S: Slot>(&mut self, slot: &mut S, _called: &'static str) {
        self.uses(slot);
    }

    /// As [`Looking::outlives`].
    pub fn outlives<I: Id>(&mut self, id: &mut I) {
        self.needs(id);
    }
}

/// The ids that a record holds.
pub fn refs_of(record: &impl References) -> Vec<Reference> {
    let mut refs = Vec::new();
    record.refs(&mut Looking::with(&mut |reference| refs.push(reference)));
    refs
}

/// A copy of a record that is freed of what is gone; nothing where it held none of it.
pub fn released<R: Record>(record: &R, gone: &dyn Fn(EntryKind, u32) -> bool) -> Option<R> {
    let mut holds = false;
    record.refs(&mut Looking::with(&mut |r| {
        holds |= matches!(r.tie, Tie::Uses | Tie::Mentions) && gone(r.kind, r.id);
    }));
    holds.then(|| {
        let mut freed = record.clone();
        freed.refs_mut(&mut Changing::Release(gone));
        freed
    })
}
