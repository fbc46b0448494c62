//! Where the entries of a list stand that people order by hand, by id: noted where somebody asks,
//! so that to find an entry does not mean to go through all others.
//!
//! What is noted is a hint, looked at before it is believed: where a list was changed behind its
//! back, an entry is found all the same, by going through the list. [`crate::domain::edit`] keeps it.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::domain::list::List;
use crate::domain::lists::EntryKind;
use crate::domain::record::{Id, ListEntry};

/// Lists up to this length are gone through: that is as quick.
const SHORT: usize = 24;

/// The places of one list.
type OfList = OnceLock<Arc<HashMap<u32, usize>>>;

/// The places of every list, by its kind. No part of what a session is.
#[derive(Clone, Debug)]
pub struct Places([OfList; EntryKind::ALL.len()]);

impl Default for Places {
    fn default() -> Self {
        Self(std::array::from_fn(|_| OfList::new()))
    }
}

/// Two sessions that hold the same are the same, whatever was noted of them.
impl PartialEq for Places {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Places {}

impl Places {
    /// The place of an entry in its list, from 0.
    pub(super) fn find<E: ListEntry>(&self, list: &List<E>, id: E::Id) -> Option<usize> {
        let stands = |at: &usize| list.get(*at).is_some_and(|entry| entry.id() == id);
        let noted = || {
            let of_list = self.0.get(E::Id::KIND as usize)?;
            let number = |(at, entry): (usize, &E)| (entry.id().number(), at);
            let all = || Arc::new(list.iter().enumerate().map(number).collect::<HashMap<_, _>>());
            let places = of_list.get_or_init(all);
            places.get(&id.number()).copied().filter(stands)
        };
        let noted = if list.len() > SHORT { noted() } else { None };
        noted.or_else(|| list.iter().position(|entry| entry.id() == id))
    }

    /// An entry has come into a list at a place, and the list is that long now.
    pub(super) fn came<I: Id>(&mut self, id: I, at: usize, length: usize) {
        self.change(I::KIND, at + 1 == length, |places| {
            places.insert(id.number(), at);
        });
    }

    /// An entry has gone from a list, where it stood at a place, and the list is that long now.
    pub(super) fn went<I: Id>(&mut self, id: I, at: usize, length: usize) {
        self.change(I::KIND, at == length, |places| {
            places.remove(&id.number());
        });
    }

    /// Where all others stand where they did, that alone is noted; else, or where a copy of the
    /// session knows what is noted, all are noted anew once somebody asks.
    fn change(
        &mut self,
        kind: EntryKind,
        is_last: bool,
        note: impl FnOnce(&mut HashMap<u32, usize>),
    ) {
        let Some(of_list) = self.0.get_mut(kind as usize) else { return };
        match of_list.get_mut().map(Arc::get_mut) {
            Some(Some(places)) if is_last => note(places),
            Some(_) => *of_list = OfList::new(),
            None => {}
        }
    }
}
