//! Where the entries of a list stand that people order by hand, by id: noted where somebody asks,
//! so that to find an entry does not mean to go through all others.
//!
//! What is noted holds as long as the list has the shape that it had then. Where a list was changed
//! behind its back, it is a hint, looked at before it is believed, and an entry is found all the same,
//! by going through the list. [`crate::domain::edit`] keeps it.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::domain::list::{List, Shape};
use crate::domain::lists::EntryKind;
use crate::domain::record::{Id, ListEntry};

/// Lists up to this length are gone through: that is as quick.
const SHORT: usize = 24;

/// The places of one list.
type OfList = OnceLock<Arc<Noted>>;

/// Where the entries of a list of some shape stand.
#[derive(Clone, Debug)]
struct Noted {
    shape: Shape,
    places: HashMap<u32, usize>,
}

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
        let search = || list.iter().position(|entry| entry.id() == id);
        let of_list = self.0.get(E::Id::KIND as usize).filter(|_| list.len() > SHORT);
        let Some(of_list) = of_list else { return search() };
        let number = |(at, entry): (usize, &E)| (entry.id().number(), at);
        let all = || list.iter().enumerate().map(number).collect();
        let noted = of_list.get_or_init(|| Arc::new(Noted { shape: list.shape(), places: all() }));
        let place = noted.places.get(&id.number()).copied();
        if noted.shape == list.shape() {
            return place;
        }
        let stands = |at: &usize| list.get(*at).is_some_and(|entry| entry.id() == id);
        place.filter(stands).or_else(search)
    }

    /// An entry has come into a list, which had another shape before, at a place.
    pub(super) fn came<E: ListEntry>(
        &mut self,
        id: E::Id,
        at: usize,
        before: Shape,
        list: &List<E>,
    ) {
        self.change::<E>(at + 1 == list.len(), before, list, |places| {
            places.insert(id.number(), at);
        });
    }

    /// An entry has gone from a list, which had another shape before, where it stood at a place.
    pub(super) fn went<E: ListEntry>(
        &mut self,
        id: E::Id,
        at: usize,
        before: Shape,
        list: &List<E>,
    ) {
        self.change::<E>(at == list.len(), before, list, |places| {
            places.remove(&id.number());
        });
    }

    /// Where all others stand where they did, that alone is noted; else, or where a copy of the
    /// session knows what is noted, all are noted anew once somebody asks.
    fn change<E: ListEntry>(
        &mut self,
        is_last: bool,
        before: Shape,
        list: &List<E>,
        note: impl FnOnce(&mut HashMap<u32, usize>),
    ) {
        let Some(of_list) = self.0.get_mut(E::Id::KIND as usize) else { return };
        match of_list.get_mut().map(Arc::get_mut) {
            Some(Some(noted)) if is_last && noted.shape == before => {
                note(&mut noted.places);
                noted.shape = list.shape();
            }
            Some(_) => *of_list = OfList::new(),
            None => {}
        }
    }
}
