//! Makes a sound session of what was found: gives ids to entries whose own cannot be, and
//! placeholders to what others hang on, so that nothing that can be read is lost for something else
//! that cannot; and says what does not fit all the same.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::check::HIGHEST_ID;
use crate::domain::lists::{EntryId, EntryKind, ListVisitor, each_list};
use crate::domain::record::{
    Changing, Follows, Id as _, KeyedRecord, Looking, Record, Reference, References as _, Tie,
    Unfit,
};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::storage::limits::MOST_SAID;
use crate::storage::salvage::Salvage;
use crate::storage::salvage::found::Found;
use crate::storage::salvage::ground::TextPosition;
use crate::storage::salvage::own_fields::own_fields;

/// From here on an id is no session's, but a damaged one: there are more above it than anybody will
/// ever need.
pub(super) const NO_SUCH_ID: u32 = HIGHEST_ID / 4;

/// What is named by others, and how.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// How often.
    pub(super) times: usize,
    /// Whether one of them cannot be as it is without it.
    pub(super) is_needed: bool,
    /// Whether one of them has it, and can be without it.
    pub(super) is_used: bool,
    /// Where one of them stands.
    pub(super) place: TextPosition,
    /// What one of them calls it.
    pub(super) called: Option<String>,
}

/// Makes all fit together.
pub(super) struct Fit {
    pub(super) found: Found,
    pub(super) session: Session,
    /// What is there, by its id.
    pub(super) ids: HashMap<u32, EntryKind>,
    /// What is named, whether it is there or not.
    pub(super) named: BTreeMap<(EntryKind, u32), Named>,
    /// Which ids stand for others, since those cannot be.
    pub(super) redirected: HashMap<(EntryKind, u32), u32>,
    /// Where the entries stood that people order by hand, by their ids.
    pub(super) places: HashMap<u32, TextPosition>,
    pub(super) next_id: u32,
}

/// Makes a session.
pub(super) fn fit(mut found: Found) -> Salvage {
    let hidden = std::mem::take(&mut found.hidden);
    found.left.extend(hidden);
    let session = own_fields(&mut found);
    let mut fit = Fit {
        next_id: session.next_id.min(NO_SUCH_ID),
        found,
        session,
        ids: HashMap::new(),
        named: BTreeMap::new(),
        redirected: HashMap::new(),
        places: HashMap::new(),
    };
    each_list(&mut Names(&mut fit));
    fit.names_of_the_walk();
    each_list(&mut Highest(&mut fit));
    let named: Vec<u32> = fit.named.keys().map(|(_, id)| *id).collect();
    for id in named {
        fit.free_above(id);
    }
    fit.lead_away_from_what_cannot_be();
    each_list(&mut Owners(&mut fit));
    each_list(&mut Placed(&mut fit));
    each_list(&mut Freed(&mut fit));
    fit.walk();
    let Fit { found, mut session, next_id, .. } = fit;
    session.next_id = next_id;
    session.tidy();
    Salvage { session, left: found.left }
}

impl Fit {
    pub(super) fn tell(&mut self, place: TextPosition, list: &str, what: &str) {
        self.found.tell(place, format!("{list}: {what}"));
    }

    pub(super) fn is_there(&self, kind: EntryKind, id: u32) -> bool {
        self.ids.get(&id) == Some(&kind)
    }

    fn name(&mut self, kind: EntryKind, id: u32, place: TextPosition) -> &mut Named {
        let named = self.named.entry((kind, id)).or_default();
        if named.times == 0 {
            named.place = place;
        }
        named.times += 1;
        named
    }

    /// Notes what the entries of a list name.
    fn names<R: Record>(&mut self) {
        let mut all = Vec::new();
        for (place, record) in self.found.list::<R>() {
            record.refs(&mut Looking::with(&mut |reference| all.push((place, reference))));
        }
        for (place, Reference { kind, id, tie, .. }) in all {
            let named = self.name(kind, id, place);
            named.is_needed |= tie == Tie::Needs;
            named.is_used |= tie == Tie::Uses;
        }
    }

    fn names_of_the_walk(&mut self) {
        let (walk, mut all) = (self.session.walk.clone(), Vec::new());
        walk.refs(&mut Looking::with(&mut |reference| all.push(reference)));
        for Reference { kind, id, .. } in all {
            self.name(kind, id, self.found.walk_place.unwrap_or_default());
        }
    }

    /// Gives other ids to what is only spoken of, where its own cannot be one.
    fn lead_away_from_what_cannot_be(&mut self) {
        let cannot_be = |((_, id), named): &(&(EntryKind, u32), &Named)| {
            *id >= NO_SUCH_ID && !named.is_needed && !named.is_used
        };
        let keys: Vec<_> = self.named.iter().filter(cannot_be).map(|(key, _)| *key).collect();
        for key in keys {
            let fresh = self.fresh();
            self.redirected.insert(key, fresh);
        }
    }

    /// Notes what those of a list that is sorted by key cannot be as they are without.
    fn relied_on<R: KeyedRecord>(&mut self) {
        let mut all = Vec::new();
        for (place, record) in self.found.list::<R>() {
            let mut note = |id: EntryId, called: Option<&str>| {
                all.push((place, id, called.map(str::to_owned)));
            };
            record.relies_on(&mut note);
        }
        for (place, id, called) in all {
            let named = self.name(id.kind(), id.number(), place);
            named.is_needed = true;
            named.called = named.called.take().or(called);
        }
    }

    /// An id that nothing has and nothing names.
    pub(super) fn fresh(&mut self) -> u32 {
        let id = self.next_id;
        self.next_id = id.saturating_add(1);
        id
    }

    fn free_above(&mut self, id: u32) {
        if id < NO_SUCH_ID {
            self.next_id = self.next_id.max(id.saturating_add(1));
        }
    }

    /// Leads what a record names to what stands for it, and frees it of what is not there and it can
    /// be without.
    fn free<R: Record>(&mut self, place: TextPosition, record: &mut R) {
        if !self.redirected.is_empty() {
            let before = record.clone();
            let led = |kind, id| self.redirected.get(&(kind, id)).copied().unwrap_or(id);
            record.refs_mut(&mut Changing::Redirect(&led));
            if *record != before {
                self.tell(place, R::LIST, "what it names has another id now");
            }
        }
        let mut missing: Vec<Reference> = Vec::new();
        record.refs(&mut Looking::with(&mut |r| {
            if matches!(r.tie, Tie::Uses | Tie::Mentions) && !self.is_there(r.kind, r.id) {
                missing.push(r);
            }
        }));
        if !missing.is_empty() {
            record.refs_mut(&mut Changing::Release(&|kind, id| !self.is_there(kind, id)));
        }
        for reference in missing {
            self.tell(place, R::LIST, &format!("{} is not there", called(&reference)));
        }
    }

    /// What was said of what is there, each key once, that can have been said so.
    fn said<R: KeyedRecord>(&mut self) -> Vec<R> {
        let mut found = self.found.take::<R>();
        for (place, _, record) in &mut found {
            self.free(*place, record);
            let changed = record.yield_to(&self.session);
            for what in changed {
                self.tell(*place, R::LIST, what);
            }
        }
        let mut seen = HashSet::new();
        found.retain(|(place, _, record)| {
            let is_first = seen.insert(record.key());
            if !is_first {
                self.tell(*place, R::LIST, "it stands there twice");
            }
            is_first
        });
        found.sort_by_key(|(_, _, record)| record.key());
        let mut kept: Vec<R> = Vec::new();
        for (place, _, mut record) in found {
            match record.follow(kept.last()) {
                Follows::AsItIs => {}
                Follows::Changed(how) => self.tell(place, R::LIST, how),
                Follows::No(why) => {
                    self.tell(place, R::LIST, why);
                    continue;
                }
            }
            match self.why_not(&record, kept.len()) {
                None => kept.push(record),
                Some(why) => self.tell(place, R::LIST, &why),
            }
        }
        kept
    }

    /// Why a record cannot stand, if it cannot.
    fn why_not<R: KeyedRecord>(&self, record: &R, others: usize) -> Option<String> {
        let mut missing = None;
        record.refs(&mut Looking::with(&mut |r| {
            if missing.is_none() && r.tie == Tie::Needs && !self.is_there(r.kind, r.id) {
                missing = Some(r);
            }
        }));
        if let Some(missing) = missing {
            return Some(format!("{} is not there", called(&missing)));
        }
        if others >= MOST_SAID {
            return Some("there are more of them than there may be".to_owned());
        }
        record.check(&self.session).err().map(|unfit| match unfit {
            Unfit::Round(flaw) => flaw.to_string(),
            Unfit::IdTooHigh(_) => "an id in it is too high".to_owned(),
        })
    }

    fn walk(&mut self) {
        let mut walk = std::mem::take(&mut self.session.walk);
        let (mut seen, before) = (HashSet::new(), walk.shuffled.len());
        let led = |kind, id| self.redirected.get(&(kind, id)).copied().unwrap_or(id);
        walk.refs_mut(&mut Changing::Redirect(&led));
        walk.shuffled.retain(|id| self.is_there(EntryKind::Measure, id.0) && seen.insert(*id));
        if walk.shuffled.len() < before {
            let place = self.found.walk_place.unwrap_or_default();
            self.tell(place, "walk", "some of its measures are not there");
        }
        self.session.walk = walk;
    }
}

/// First what is named, ...
struct Names<'a>(&'a mut Fit);

impl ListVisitor for Names<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.0.names::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.0.names::<R>();
        self.0.relied_on::<R>();
    }
}

/// ... and the highest of the ids, so that others can be given out, ...
struct Highest<'a>(&'a mut Fit);

impl ListVisitor for Highest<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let ids: Vec<u32> =
            self.0.found.list::<E>().map(|(_, entry)| entry.id().number()).collect();
        for id in ids {
            self.0.free_above(id);
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// ... then whose each id is, ...
struct Owners<'a>(&'a mut Fit);

impl ListVisitor for Owners<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.0.owners::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// ... then the entries that have ids, ...
struct Placed<'a>(&'a mut Fit);

impl ListVisitor for Placed<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.0.place::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// ... and last what names them.
struct Freed<'a>(&'a mut Fit);

impl ListVisitor for Freed<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let mut entries = std::mem::take(E::list_mut(&mut self.0.session));
        for entry in &mut entries {
            let place = self.0.places.get(&entry.id().number()).copied().unwrap_or_default();
            self.0.free(place, entry);
        }
        *E::list_mut(&mut self.0.session) = entries;
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        let said = self.0.said::<R>();
        *R::list_mut(&mut self.0.session) = said.into();
    }
}

/// What a reference is to who holds it.
fn called(reference: &Reference) -> String {
    let its = || format!("its {}", reference.kind.called());
    reference.called.map_or_else(its, str::to_owned)
}
