//! One session made of two versions, piece by piece as a person chose.
//!
//! What a chosen piece cannot be without comes along: the group of a measure, the step of a
//! decision, the seats of a round that is still open. What comes of it is sound where both are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::domain::check::Flaw;
use crate::domain::criterion::Criterion;
use crate::domain::edit::{Details, EntryKind};
use crate::domain::list::{List, Listed};
use crate::domain::lists::{EntryVisitor, ListVisitor, each_list};
use crate::domain::measure::Measure;
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::record::{
    Changing, Id as _, KeyedRecord, ListEntry, Looking, Record, RecordKey as _, Reference,
    References as _, Tie, released,
};
use crate::domain::round::Ballot;
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::insight::differences::{Piece, by_id};

/// Both versions, and what is taken from theirs.
struct Choice<'a> {
    ours: &'a Session,
    theirs: &'a Session,
    taken: &'a BTreeSet<Piece>,
}

/// Ours, with these pieces as theirs has them.
///
/// # Errors
/// [`Flaw`] where what comes of it contradicts itself: one of both did already.
pub fn merge(ours: &Session, theirs: &Session, taken: &BTreeSet<Piece>) -> Result<Session, Flaw> {
    let choice = Choice { ours, theirs, taken };
    let mut merged = ours.clone();
    if taken.contains(&Piece::Details) {
        let Details { title, starts, ends, place, organiser, meanings, tables } =
            Details::of(theirs);
        merged = Session { title, starts, ends, place, organiser, meanings, tables, ..merged };
    }
    if taken.contains(&Piece::Rules) {
        merged.rules = theirs.rules;
    }
    if taken.contains(&Piece::Walk) {
        merged.walk = theirs.walk.clone();
    }
    merged.next_id = ours.next_id.max(theirs.next_id);
    each_list(&mut Lists { choice: &choice, merged: &mut merged });
    choice.bring_along(&mut merged);
    merged.tidy();
    merged.check()?;
    Ok(merged)
}

impl Choice<'_> {
    fn side(&self, piece: Piece) -> &Session {
        if self.taken.contains(&piece) { self.theirs } else { self.ours }
    }

    /// A list: each entry as chosen, in the order chosen; an entry that only the other version has
    /// stands behind the one it stands behind there.
    fn list<E: Editable>(&self) -> List<E> {
        let first = self.side(Piece::Order(E::Id::KIND));
        let second = if std::ptr::eq(first, self.ours) { self.theirs } else { self.ours };
        let known = by_id::<E>(first);
        let mut order: Vec<E::Id> = E::list(first).iter().map(ListEntry::id).collect();
        // In one walk from the back, each run of entries is put behind what it follows.
        let mut follows: HashMap<Option<u32>, Vec<E::Id>> = HashMap::new();
        let mut behind = None;
        for entry in E::list(second) {
            let key = entry.id().number();
            if known.contains_key(&key) {
                behind = Some(key);
            } else {
                follows.entry(behind).or_default().push(entry.id());
            }
        }
        let begin = follows.remove(&None).unwrap_or_default();
        order = order.into_iter().fold(begin, |mut order, id| {
            order.push(id);
            order.extend(follows.remove(&Some(id.number())).unwrap_or_default());
            order
        });
        let (ours, theirs) = (by_id::<E>(self.ours), by_id::<E>(self.theirs));
        let chosen = order.into_iter().filter_map(|id| {
            let side = if self.taken.contains(&Piece::Entry(id.into())) { &theirs } else { &ours };
            side.get(&id.number()).map(|entry| (*entry).clone())
        });
        chosen.collect()
    }

    /// What was said of the rows and columns that are there: as chosen where both versions have
    /// them, else as the one has it that does.
    fn said<R: KeyedRecord>(&self, merged: &Session) -> List<R> {
        let rows = Sides::of::<Measure>(self, merged);
        let columns = Sides::of::<Criterion>(self, merged);
        self.pick(R::list, |record: &R| {
            let (measure, criterion) = (record.key().measure(), record.key().criterion());
            let row = rows.get(measure.0)?;
            let (side, piece) = match criterion {
                None => (row, Piece::Decision(measure)),
                Some(criterion) => {
                    let column = columns.get(criterion.0)?;
                    let ours = row.ours && column.ours;
                    let theirs = row.theirs && column.theirs;
                    (Side { ours, theirs }, Piece::Crossing(measure, criterion))
                }
            };
            match (side.ours, side.theirs) {
                (true, true) => Some(self.taken.contains(&piece)),
                (false, false) => None,
                (_, theirs) => Some(theirs),
            }
        })
    }

    fn pick<T: Listed>(
        &self,
        list: impl Fn(&Session) -> &List<T>,
        from_theirs: impl Fn(&T) -> Option<bool>,
    ) -> List<T> {
        let ours = list(self.ours).iter().filter(|entry| from_theirs(entry) == Some(false));
        let theirs = list(self.theirs).iter().filter(|entry| from_theirs(entry) == Some(true));
        ours.chain(theirs).cloned().collect()
    }

    /// What chosen pieces cannot be without.
    fn bring_along(&self, merged: &mut Session) {
        let seats = merged.rounds.iter().filter(|round| round.is_open()).flat_map(|round| {
            let side = self.side(Piece::Crossing(round.measure, round.criterion));
            let held = side.rounds.iter().any(|r| r == round);
            let side = if held { side } else { self.other(side) };
            let each =
                |b: &Ballot| b.seats.iter().map(|id| (*id, b.has_answered())).collect::<Vec<_>>();
            round.ballots().iter().flat_map(each).map(move |seat| (seat, side))
        });
        let seats: Vec<((ParticipantId, bool), &Session)> = seats.collect();
        for ((id, has_answered), side) in seats {
            // Who holds an answer that nobody has been shown sits at the table as they did then.
            let holds = |p: &Participant| p.may_hold(has_answered);
            if let Some(seat) = side.find::<Participant>(id).filter(|seat| holds(seat)) {
                match merged.participants.iter_mut().find(|p| p.id == id) {
                    Some(there) if holds(there) => {}
                    Some(there) => *there = seat.clone(),
                    None => merged.participants.push(seat.clone()),
                }
            }
        }
        self.bring_used(merged);
        let mut kept = Kept { there: ids(merged).collect(), dropped: true, merged: &mut *merged };
        while std::mem::take(&mut kept.dropped) {
            each_list(&mut kept);
        }
        let there = ids(merged).collect::<HashSet<u32>>();
        merged.walk.refs_mut(&mut Changing::Release(&|_, id| !there.contains(&id)));
        each_list(&mut LetGo { merged, there: &there });
    }

    /// What an entry uses and the merged session has not, in the order in which it is used; and what
    /// an entry that was taken on purpose cannot be without.
    fn bring_used(&self, merged: &mut Session) {
        let mut there: HashSet<u32> = ids(merged).collect();
        let mut wanted: Vec<(EntryKind, u32)> = Vec::new();
        each_list(&mut NeededByTaken(self, merged, &mut |r| {
            if there.insert(r.id) {
                wanted.push((r.kind, r.id));
            }
        }));
        merged.each_ref(&mut |_, _, r| {
            if r.tie == Tie::Uses && there.insert(r.id) {
                wanted.push((r.kind, r.id));
            }
        });
        for (kind, id) in wanted {
            kind.visit(Bring { choice: self, merged: &mut *merged, id });
        }
    }

    fn other(&self, side: &Session) -> &Session {
        if std::ptr::eq(side, self.ours) { self.theirs } else { self.ours }
    }
}

/// All lists of the merged session: those that people order by hand, then what was said of them.
struct Lists<'a> {
    choice: &'a Choice<'a>,
    merged: &'a mut Session,
}

impl ListVisitor for Lists<'_> {
    fn by_hand<E: Editable>(&mut self) {
        *E::list_mut(self.merged) = self.choice.list::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        *R::list_mut(self.merged) = self.choice.said::<R>(self.merged);
    }
}

/// Brings an entry that one of both has, if one does.
struct Bring<'a> {
    choice: &'a Choice<'a>,
    merged: &'a mut Session,
    id: u32,
}

impl EntryVisitor for Bring<'_> {
    type Output = ();
    fn visit<E: Editable>(self) {
        let id = self.id.into();
        let found = self.choice.ours.find::<E>(id).or_else(|| self.choice.theirs.find::<E>(id));
        E::list_mut(self.merged).extend(found.cloned());
    }
}

/// What entries that people order by hand, and that were taken on purpose, cannot be without.
struct NeededByTaken<'a>(&'a Choice<'a>, &'a Session, &'a mut dyn FnMut(Reference));

impl ListVisitor for NeededByTaken<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let Self(choice, merged, want) = self;
        let is_taken = |entry: &&E| choice.taken.contains(&Piece::Entry(entry.id().into()));
        for entry in E::list(merged).iter().filter(is_taken) {
            entry.refs(&mut Looking::with(&mut |r| {
                if r.tie == Tie::Needs {
                    want(r);
                }
            }));
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// Drops what cannot be without something that is not there.
struct Kept<'a> {
    merged: &'a mut Session,
    there: HashSet<u32>,
    dropped: bool,
}

impl Kept<'_> {
    fn holds<R: Record>(&self, record: &R) -> bool {
        let mut holds = true;
        record.refs(&mut Looking::with(&mut |r| {
            holds &= r.tie != Tie::Needs || self.there.contains(&r.id);
        }));
        holds
    }
}

impl ListVisitor for Kept<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let mut entries = std::mem::take(E::list_mut(self.merged));
        let before = entries.len();
        entries.retain(|entry| {
            let holds = self.holds(entry);
            if !holds {
                self.there.remove(&entry.id().number());
            }
            holds
        });
        self.dropped |= entries.len() < before;
        *E::list_mut(self.merged) = entries;
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        let mut records = std::mem::take(R::list_mut(self.merged));
        records.retain(|record| self.holds(record));
        *R::list_mut(self.merged) = records;
    }
}

/// Frees what is there of what is not.
struct LetGo<'a> {
    merged: &'a mut Session,
    there: &'a HashSet<u32>,
}

impl LetGo<'_> {
    fn of<R: Record>(&mut self) {
        for record in R::list_mut(self.merged) {
            if let Some(freed) = released(record, &|_, id| !self.there.contains(&id)) {
                *record = freed;
            }
        }
    }
}

impl ListVisitor for LetGo<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.of::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.of::<R>();
    }
}

/// Which versions have an entry.
#[derive(Clone, Copy)]
struct Side {
    ours: bool,
    theirs: bool,
}

/// Which versions have the entries of a list.
struct Sides(HashMap<u32, Side>);

impl Sides {
    fn of<E: ListEntry>(choice: &Choice<'_>, merged: &Session) -> Self {
        let (ours, theirs) = (by_id::<E>(choice.ours), by_id::<E>(choice.theirs));
        let side =
            |key: u32| Side { ours: ours.contains_key(&key), theirs: theirs.contains_key(&key) };
        let keys = E::list(merged).iter().map(|entry| entry.id().number());
        Self(keys.map(|key| (key, side(key))).collect())
    }

    fn get(&self, key: u32) -> Option<Side> {
        self.0.get(&key).copied()
    }
}

/// The ids of ours that are to be given anew before both are made one, and which: those that both
/// gave away since they parted, for different things. Ours are changed, since nobody else has seen
/// them yet; theirs stand in the file. `base` is the version both were made of, where it is known;
/// else only an id that stands for two kinds of things tells.
#[must_use]
pub fn anew(base: Option<&Session>, ours: &Session, theirs: &Session) -> BTreeMap<u32, u32> {
    let mut next = ours.next_id.max(theirs.next_id);
    let mut anew: BTreeMap<u32, u32> = BTreeMap::new();
    let mut give = |id: u32, is_the_same: bool, is_theirs: bool| {
        let twice = match base {
            Some(base) => id >= base.next_id && id < theirs.next_id,
            None => is_theirs,
        };
        if twice && !is_the_same {
            anew.insert(id, next);
            next = next.saturating_add(1);
        }
    };
    let exactly = base.is_some();
    let taken: HashSet<u32> = ids(theirs).collect();
    each_list(&mut Twice { exactly, ours, theirs, taken, give: &mut give });
    anew
}

/// Tells of each entry of ours whether theirs has the same, or anything at all, under its id. What
/// is called the same is the same, though one of both was changed since.
struct Twice<'a> {
    exactly: bool,
    ours: &'a Session,
    theirs: &'a Session,
    taken: HashSet<u32>,
    give: &'a mut dyn FnMut(u32, bool, bool),
}

impl ListVisitor for Twice<'_> {
    fn by_hand<E: Editable>(&mut self) {
        let there = by_id::<E>(self.theirs);
        for entry in E::list(self.ours) {
            let id = entry.id().number();
            let same = there.get(&id).is_some_and(|theirs| {
                let named = !entry.name().trim().is_empty() && entry.name() == theirs.name();
                !self.exactly || *theirs == entry || named
            });
            (self.give)(id, same, self.taken.contains(&id));
        }
    }
    fn by_key<R: KeyedRecord>(&mut self) {}
}

fn ids(session: &Session) -> impl Iterator<Item = u32> {
    struct Ids<'a>(&'a Session, Vec<u32>);
    impl ListVisitor for Ids<'_> {
        fn by_hand<E: Editable>(&mut self) {
            self.1.extend(E::list(self.0).iter().map(|entry| entry.id().number()));
        }
        fn by_key<R: KeyedRecord>(&mut self) {}
    }
    let mut ids = Ids(session, Vec::new());
    each_list(&mut ids);
    ids.1.into_iter()
}

/// A session with these ids given anew.
#[must_use]
pub fn renumbered(session: &Session, anew: &BTreeMap<u32, u32>) -> Session {
    let mut session = session.clone();
    let highest = anew.values().max().map_or(0, |id| id.saturating_add(1));
    session.next_id = session.next_id.max(highest);
    session.renumber(&|id| anew.get(&id).copied().unwrap_or(id));
    session.tidy();
    session
}
