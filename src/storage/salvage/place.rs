//! Places the entries that people order by hand: each under an id that it can have, and a
//! placeholder under each that others need and nothing has.

use std::collections::HashMap;

use crate::domain::lists::EntryKind;
use crate::domain::record::Id as _;
use crate::domain::verbs::Editable;
use crate::storage::limits::MOST_ENTRIES;
use crate::storage::salvage::fit::{Fit, NO_SUCH_ID, Named};
use crate::storage::salvage::found::{NO_ID, Stood};
use crate::storage::salvage::ground::TextPosition;
use crate::storage::salvage::take::lost;

/// An entry of a list that people order by hand, with where and how it stood.
struct Row<E> {
    place: TextPosition,
    stood: Stood,
    entry: E,
    /// The id that it bears, where one above it bears the same.
    twin: Option<u32>,
}

impl<E: Editable> Row<E> {
    fn id(&self) -> u32 {
        self.entry.id().number()
    }

    fn set(&mut self, id: u32) {
        *self.entry.id_mut().number_mut() = id;
    }
}

impl Fit {
    /// Gives each id to one entry: of several, to what is named most as what it is.
    pub(super) fn owners<E: Editable>(&mut self) {
        for (_, entry) in self.found.list::<E>() {
            let id = entry.id().number();
            let times = |kind: EntryKind| self.named.get(&(kind, id)).map_or(0, |n| n.times);
            let has = self.ids.get(&id);
            if id < NO_SUCH_ID && has.is_none_or(|kind| times(*kind) < times(E::Id::KIND)) {
                self.ids.insert(id, E::Id::KIND);
            }
        }
    }

    /// Places the entries of a list that people order by hand, with placeholders for what is needed
    /// and not there.
    pub(super) fn place<E: Editable>(&mut self) {
        let kind = E::Id::KIND;
        let (mut rows, seen) = self.rows::<E>();
        let has_lost = rows.iter().any(|row| row.id() == NO_ID);
        // One that is used only once, where nothing is known to be lost, is a damaged number.
        let is_needed = |n: &Named| n.is_needed || (n.is_used && (n.times > 1 || has_lost));
        let is_missing = |(of, id): &(EntryKind, u32)| *of == kind && !seen.contains_key(id);
        let needed = self.named.iter().filter(|(key, named)| is_missing(key) && is_needed(named));
        let mut missing: Vec<u32> = needed.map(|((_, id), _)| *id).collect();
        missing.reverse();
        self.settle(&mut rows, &mut missing);
        for id in missing.into_iter().rev() {
            let place =
                self.named.get(&(kind, id)).map_or(TextPosition::default(), |named| named.place);
            let entry = self.placeholder(place, id);
            rows.push(Row { place, stood: Stood::Lost, entry, twin: None });
        }
        for row in rows.drain(MOST_ENTRIES.min(rows.len())..) {
            self.ids.remove(&row.id());
            self.tell(row.place, E::LIST, "there are more of them than there may be");
        }
        for row in rows {
            self.ids.insert(row.id(), kind);
            self.places.insert(row.id(), row.place);
            E::list_mut(&mut self.session).push(row.entry);
        }
    }

    /// The entries of a list as they stood there, without the id where it cannot be theirs; and
    /// those that keep theirs.
    fn rows<E: Editable>(&mut self) -> (Vec<Row<E>>, HashMap<u32, E>) {
        let (mut rows, mut seen): (Vec<Row<E>>, HashMap<u32, E>) = Default::default();
        for (place, stood, entry) in self.found.take::<E>() {
            let id = entry.id().number();
            let above = seen.get(&id);
            if above.is_some_and(|above| *above == entry || stood == Stood::Lost) {
                self.tell(place, E::LIST, "it stands there twice");
                continue;
            }
            let twin = above.map(|_| id);
            let mut row = Row { place, stood, entry, twin };
            if twin.is_some() || !self.is_there(E::Id::KIND, id) {
                row.set(NO_ID);
            } else {
                seen.insert(id, row.entry.clone());
            }
            rows.push(row);
        }
        (rows, seen)
    }

    /// Gives ids to the rows that have none: one that is needed and missing, where there is no doubt
    /// or nothing in the row; else one of its own. A row of which nothing is left and that nobody
    /// needs goes.
    fn settle<E: Editable>(&mut self, rows: &mut Vec<Row<E>>, missing: &mut Vec<u32>) {
        if let [only] = missing[..]
            && let Some((at, twin)) = certain(rows, only)
        {
            missing.clear();
            let usable = self.usable::<E>(Some(only));
            if let Some(twin) = twin {
                rows.iter_mut().filter(|row| row.id() == NO_ID).for_each(|row| row.set(twin));
            }
            if let Some(row) = rows.get_mut(at) {
                row.set(usable);
                let place = row.place;
                self.tell(place, E::LIST, &has_now(usable));
            }
        }
        for row in rows.iter_mut().filter(|row| row.id() == NO_ID) {
            if row.stood == Stood::Lost {
                if let Some(id) = missing.pop() {
                    row.entry = self.placeholder(row.place, id);
                }
                continue;
            }
            let id = self.fresh();
            row.set(id);
            let which = |twin| format!("two have the id {twin}, and which is which cannot be told");
            let what =
                row.twin.map_or(has_now(id), |twin| format!("{}; {}", which(twin), has_now(id)));
            self.tell(row.place, E::LIST, &what);
        }
        rows.retain(|row| row.id() != NO_ID);
    }

    /// An id that an entry can have, in the stead of one that is named; what names that is led to it.
    fn usable<E: Editable>(&mut self, named: Option<u32>) -> u32 {
        match named {
            Some(id) if id < NO_SUCH_ID && !self.ids.contains_key(&id) => id,
            Some(id) => {
                let fresh = self.fresh();
                self.redirected.insert((E::Id::KIND, id), fresh);
                fresh
            }
            None => self.fresh(),
        }
    }

    /// What stands for an entry that others need, and of which nothing is left.
    fn placeholder<E: Editable>(&mut self, place: TextPosition, named: u32) -> E {
        let id = self.usable::<E>(Some(named));
        let called =
            self.named.get_mut(&(E::Id::KIND, named)).and_then(|named| named.called.take());
        let what = format!("{} {named} is lost; an empty one stands for it", E::CALLED);
        self.tell(place, E::LIST, &what);
        let id_of = E::Id::from(id);
        called.map_or_else(|| lost::<E>(id), |called| E::named(id_of, called))
    }
}

/// Which row must have the one id that is missing: the only one that says something and has none.
/// Where one above it bears the same id as it, given too, it is the one that has its place there by
/// the order of the ids, if that tells them apart.
fn certain<E: Editable>(rows: &[Row<E>], missing: u32) -> Option<(usize, Option<u32>)> {
    let mut without = rows.iter().enumerate().filter(|(_, row)| row.id() == NO_ID);
    let (at, row) = without.next()?;
    if without.next().is_some() || row.stood == Stood::Lost {
        return None;
    }
    let Some(twin) = row.twin else { return Some((at, None)) };
    let above = rows.iter().position(|row| row.id() == twin)?;
    let is_in_order = |first: u32, second: u32| {
        rows.iter()
            .enumerate()
            .map(|(which, row)| match which {
                _ if which == above => first,
                _ if which == at => second,
                _ => row.id(),
            })
            .is_sorted()
    };
    match (is_in_order(missing, twin), is_in_order(twin, missing)) {
        (true, false) => Some((above, Some(twin))),
        (false, true) => Some((at, Some(twin))),
        _ => None,
    }
}

fn has_now(id: u32) -> String {
    format!("its id cannot be what it is; it has {id} now")
}
