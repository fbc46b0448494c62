//! What no session may hold, and putting in order what may stand in any order in a file.
//!
//! Both go through all lists ([`crate::domain::lists`]) and know none of them by name; what a list
//! asks beyond that, its own type says.

use std::collections::{HashMap, HashSet};

use crate::domain::lists::{EntryKind, ListVisitor, each_list};
use crate::domain::record::{
    Id as _, KeyedRecord, Looking, Record, Reference, References as _, Tie, Unfit,
};
use crate::domain::round::RoundFlaw;
use crate::domain::session::Session;
use crate::domain::verbs::Editable;

/// Where two entries of a session disagree, or one points at nothing. Places are list names and
/// positions from 0, as `measures.3`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Two entries bear the same id.
    #[error("{place}: the id {id} is taken already, by {first}")]
    DoubledId {
        /// The second entry.
        place: String,
        /// The entry that bore it first.
        first: String,
        /// The id.
        id: u32,
    },
    /// A crossing is judged twice, or a measure decided twice.
    #[error("{place}: {what} stands there twice")]
    Doubled {
        /// The second entry.
        place: String,
        /// What it is about.
        what: String,
    },
    /// An entry points at something that is not there.
    #[error("{place}: there is no {kind} with the id {id}")]
    Dangling {
        /// The entry.
        place: String,
        /// What it looks for.
        kind: &'static str,
        /// The id it looks for.
        id: u32,
    },
    /// A round that cannot have been held so.
    #[error("{place}: {flaw}")]
    Round {
        /// The round.
        place: String,
        /// What is wrong with it.
        flaw: RoundFlaw,
    },
    /// An id is beyond [`HIGHEST_ID`], or the next one would be.
    #[error("{place}: the id {id} is too high (they go up to {HIGHEST_ID})")]
    IdTooHigh {
        /// The entry, or `next_id`.
        place: String,
        /// The id.
        id: u32,
    },
    /// `next_id` would give an id away that is in use.
    #[error("next_id is {next}, but the id {highest} is in use")]
    NextId {
        /// What the file says.
        next: u32,
        /// The highest id in use.
        highest: u32,
    },
}

/// The highest number a line of a crossing's story can have: far more than a day has room for, and
/// far from where counting ends.
pub const HIGHEST_EVENT: u32 = 1_000_000;

/// Ids are below this, in files and in edits alike, and [`Session::next_id`] is never above it: so
/// that what was made can be opened again, and there is always an id to give away, in a file that
/// was not made to have none.
pub const HIGHEST_ID: u32 = 4_000_000_000;

impl Flaw {
    /// The list and position it speaks of, if any: `("measures", 3)`.
    pub fn entry(&self) -> Option<(&str, usize)> {
        match self {
            Self::DoubledId { place, .. }
            | Self::Doubled { place, .. }
            | Self::Dangling { place, .. }
            | Self::IdTooHigh { place, .. }
            | Self::Round { place, .. } => {
                let (list, at) = place.split_once('.')?;
                let at = at.split('.').next()?;
                Some((list, at.parse().ok()?))
            }
            Self::NextId { .. } => None,
        }
    }
}

impl Unfit {
    /// As what is wrong with the entry at a place of the file.
    pub fn at(self, place: String) -> Flaw {
        match self {
            Self::Round(flaw) => Flaw::Round { place, flaw },
            Self::IdTooHigh(id) => Flaw::IdTooHigh { place, id },
        }
    }
}

fn id_below(place: impl Fn() -> String, id: u32, limit: u32) -> Result<(), Flaw> {
    if id < limit { Ok(()) } else { Err(Flaw::IdTooHigh { place: place(), id }) }
}

impl Session {
    /// Looks for what no session may hold: doubled ids, crossings or decisions, references to
    /// nothing, an id counter that would repeat itself. The first one found is told.
    ///
    /// # Errors
    /// The first [`Flaw`]: of the ids, then of the walk, then in the order of the lists.
    pub fn check(&self) -> Result<(), Flaw> {
        let mut ids = Ids { session: self, seen: HashMap::new(), found: Ok(()) };
        each_list(&mut ids);
        let Ids { seen, found, .. } = ids;
        found?;
        id_below(|| "next_id".to_owned(), self.next_id, HIGHEST_ID.saturating_add(1))?;
        if let Some(highest) = seen.keys().copied().max().filter(|id| *id >= self.next_id) {
            return Err(Flaw::NextId { next: self.next_id, highest });
        }
        let there = There(seen.iter().map(|(id, (kind, ..))| (*id, *kind)).collect());
        self.check_walk(&there)?;
        let mut entries = Entries { session: self, there, found: Ok(()) };
        each_list(&mut entries);
        entries.found
    }

    fn check_walk(&self, there: &There) -> Result<(), Flaw> {
        let (mut seen, mut found, mut at) = (HashSet::new(), Ok(()), 0..);
        self.walk.refs(&mut Looking::with(&mut |reference| {
            let place = format!("walk.shuffled.{}", at.next().unwrap_or(0));
            if found.is_ok() {
                found = there.need(&reference, || place.clone());
                if found.is_ok() && !seen.insert(reference.id) {
                    let what = format!("{} {}", reference.kind.called(), reference.id);
                    found = Err(Flaw::Doubled { place, what });
                }
            }
        }));
        found
    }

    /// Puts what was said in its order, and lets go of what says nothing. Seats that are only
    /// spoken of any more keep their ids to themselves, so that nobody inherits their words.
    pub fn tidy(&mut self) {
        struct Tidy<'a>(&'a mut Session);
        impl ListVisitor for Tidy<'_> {
            fn by_hand<E: Editable>(&mut self) {}
            fn by_key<R: KeyedRecord>(&mut self) {
                let list = R::list_mut(self.0);
                list.iter_mut().for_each(R::tidy);
                list.retain(|record| !record.is_empty());
                list.sort_by_key(Record::key);
                list.pieces_mut().for_each(R::tidy_list);
            }
        }
        let mut spoken_of = 0;
        self.each_ref(&mut |_, _, reference| {
            if reference.tie == Tie::Outlives {
                spoken_of = spoken_of.max(reference.id);
            }
        });
        self.next_id = self.next_id.max(spoken_of.saturating_add(1));
        each_list(&mut Tidy(self));
    }
}

/// The ids that are there, and where each stands first.
struct Ids<'a> {
    session: &'a Session,
    seen: HashMap<u32, (EntryKind, &'static str, usize)>,
    found: Result<(), Flaw>,
}

impl Ids<'_> {
    fn check<E: Editable>(&mut self) -> Result<(), Flaw> {
        for (at, entry) in E::list(self.session).iter().enumerate() {
            let id = entry.id().number();
            let place = || format!("{}.{at}", E::LIST);
            id_below(place, id, HIGHEST_ID)?;
            if let Some((_, list, first)) = self.seen.insert(id, (E::Id::KIND, E::LIST, at)) {
                let first = format!("{list}.{first}");
                return Err(Flaw::DoubledId { place: place(), first, id });
            }
        }
        Ok(())
    }
}

impl ListVisitor for Ids<'_> {
    fn by_hand<E: Editable>(&mut self) {
        if self.found.is_ok() {
            self.found = self.check::<E>();
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// What is there, by its id.
struct There(HashMap<u32, EntryKind>);

impl There {
    fn need(&self, reference: &Reference, place: impl Fn() -> String) -> Result<(), Flaw> {
        let Reference { kind, id, tie, .. } = *reference;
        if tie == Tie::Outlives || self.0.get(&id) == Some(&kind) {
            return Ok(());
        }
        Err(Flaw::Dangling { place: place(), kind: kind.called(), id })
    }

    /// Whether all is there that an entry names.
    fn need_all<R: Record>(&self, at: usize, record: &R) -> Result<(), Flaw> {
        let mut found = Ok(());
        record.refs(&mut Looking::with(&mut |reference| {
            let place = || match reference.field {
                Some(field) => format!("{}.{at}.{field}", R::LIST),
                None => format!("{}.{at}", R::LIST),
            };
            if found.is_ok() {
                found = self.need(&reference, place);
            }
        }));
        found
    }
}

/// The entries one by one, where the ids are sound.
struct Entries<'a> {
    session: &'a Session,
    there: There,
    found: Result<(), Flaw>,
}

impl Entries<'_> {
    fn by_hand<E: Editable>(&self) -> Result<(), Flaw> {
        let mut entries = E::list(self.session).iter().enumerate();
        entries.try_for_each(|(at, entry)| self.there.need_all(at, entry))
    }

    /// What was said may stand in any order in a file.
    fn by_key<R: KeyedRecord>(&self) -> Result<(), Flaw> {
        let mut seen = HashSet::new();
        let list = R::list(self.session);
        let mut sorted: Vec<(usize, &R)> = list.iter().enumerate().collect();
        // As we write it: nothing can stand there twice.
        let is_sorted = list.iter().is_sorted_by(|one, next| one.key() < next.key());
        let place = |at: usize| format!("{}.{at}", R::LIST);
        for (at, record) in &sorted {
            self.there.need_all(*at, *record)?;
            if !is_sorted && !seen.insert(record.key()) {
                return Err(Flaw::Doubled { place: place(*at), what: R::called(record.key()) });
            }
            record.check(self.session).map_err(|unfit| unfit.at(place(*at)))?;
        }
        sorted.sort_by_key(|(_, record)| record.key());
        let in_order: Vec<&R> = sorted.iter().map(|(_, record)| *record).collect();
        match R::check_order(&in_order) {
            None => Ok(()),
            Some((which, unfit)) => {
                let at = sorted.get(which).map_or(which, |(at, _)| *at);
                Err(unfit.at(place(at)))
            }
        }
    }
}

impl ListVisitor for Entries<'_> {
    fn by_hand<E: Editable>(&mut self) {
        if self.found.is_ok() {
            self.found = Entries::by_hand::<E>(self);
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        if self.found.is_ok() {
            self.found = Entries::by_key::<R>(self);
        }
    }
}
