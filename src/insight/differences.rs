//! What two versions of a session do not have in common, piece by piece, and who changed it.
//!
//! A piece is what a person would choose as one: a measure, a crossing with all that was said in
//! it, a decision. Where a measure or a criterion stands in one version only, its crossings go with
//! it and are no pieces of their own.

use std::collections::{BTreeSet, HashMap};

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Details, EntryKind};
use crate::domain::judging::Crossing;
use crate::domain::lists::{EntryId, ListVisitor, each_list};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::record::{Id as _, KeyedRecord, ListEntry, RecordKey as _};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;

/// A piece of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Piece {
    /// Title, dates, place, organiser.
    Details,
    /// How the room answers.
    Rules,
    /// An entry of a list that people order by hand.
    Entry(EntryId),
    /// All that was said in a crossing.
    Crossing(MeasureId, CriterionId),
    /// What was decided for a measure: all that is said of it and of no crossing.
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
    found.compare(Piece::Details, Details::of);
    found.compare(Piece::Rules, |s| s.rules);
    each_list(&mut found);
    for (measure, criterion) in found.crossings() {
        let about = About::Crossing(measure, criterion);
        found.compare_by(Piece::Crossing(measure, criterion), |one, other| {
            same_said(one, other, about)
        });
    }
    let rows = by_id::<Measure>(theirs);
    for row in ours.measures.iter().filter(|row| rows.contains_key(&row.id.0)) {
        let about = About::NoCrossing(row.id);
        found.compare_by(Piece::Decision(row.id), |one, other| same_said(one, other, about));
    }
    found.compare(Piece::Walk, |s| &s.walk);
    found.all
}

struct Comparison<'a> {
    base: Option<&'a Session>,
    ours: &'a Session,
    theirs: &'a Session,
    all: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    /// Notes a piece that differs.
    fn compare<T: PartialEq>(&mut self, piece: Piece, of: impl Fn(&'a Session) -> T) {
        self.compare_by(piece, |one, other| of(one) == of(other));
    }

    /// The same by a function that says whether two versions have the same piece.
    fn compare_by(&mut self, piece: Piece, same: impl Fn(&'a Session, &'a Session) -> bool) {
        let (ours, theirs) = (self.ours, self.theirs);
        if !same(ours, theirs) {
            let whose = match self.base {
                None => Whose::Unknown,
                Some(base) if same(base, ours) => Whose::Theirs,
                Some(base) if same(base, theirs) => Whose::Ours,
                Some(_) => Whose::Both,
            };
            self.all.push(Difference { piece, whose });
        }
    }

    /// The crossings that anything was said in, of measures and criteria that stand in both, as
    /// our rows and columns stand.
    fn crossings(&self) -> Vec<Crossing> {
        struct Said<'a> {
            session: &'a Session,
            rows: HashMap<u32, usize>,
            columns: HashMap<u32, usize>,
            told: BTreeSet<(usize, usize, Crossing)>,
        }
        impl ListVisitor for Said<'_> {
            fn by_hand<E: Editable>(&mut self) {}
            fn by_key<R: KeyedRecord>(&mut self) {
                for record in R::list(self.session) {
                    let (row, column) = (record.key().measure(), record.key().criterion());
                    let Some(column) = column else { continue };
                    if let (Some(row_at), Some(column_at)) =
                        (self.rows.get(&row.0), self.columns.get(&column.0))
                    {
                        self.told.insert((*row_at, *column_at, (row, column)));
                    }
                }
            }
        }
        let rows = places::<Measure>(self.ours, self.theirs);
        let columns = places::<Criterion>(self.ours, self.theirs);
        let mut said = Said { session: self.ours, rows, columns, told: BTreeSet::new() };
        each_list(&mut said);
        said.session = self.theirs;
        each_list(&mut said);
        said.told.into_iter().map(|(_, _, at)| at).collect()
    }
}

impl ListVisitor for Comparison<'_> {
    /// The entries of a list, and their order. What counts where an entry stands in one version
    /// only is the entry with all that goes when it goes.
    fn by_hand<E: Editable>(&mut self) {
        let (ours, theirs) = (by_id::<E>(self.ours), by_id::<E>(self.theirs));
        let more = E::list(self.theirs).iter().filter(|entry| !ours.contains_key(&number(*entry)));
        for entry in E::list(self.ours).iter().chain(more) {
            let (id, key) = (entry.id(), number(entry));
            let in_both = match (ours.get(&key), theirs.get(&key)) {
                (Some(ours), Some(theirs)) if ours == theirs => continue,
                (ours, theirs) => ours.is_some() && theirs.is_some(),
            };
            let about = About::of(id.into()).filter(|_| !in_both);
            self.compare_by(Piece::Entry(id.into()), |one, other| {
                one.find::<E>(id) == other.find::<E>(id)
                    && about.is_none_or(|about| same_said(one, other, about))
            });
        }
        self.compare(Piece::Order(E::Id::KIND), |s| {
            let keys = E::list(s).iter().map(number);
            keys.filter(|key| ours.contains_key(key) && theirs.contains_key(key))
                .collect::<Vec<_>>()
        });
    }

    /// What was said is compared by what it is about, all of it at once.
    fn by_key<R: KeyedRecord>(&mut self) {}
}

/// What was said, by what it is about.
#[derive(Clone, Copy)]
enum About {
    /// A measure, in all its crossings or in none.
    Row(MeasureId),
    /// A criterion.
    Column(CriterionId),
    /// One crossing.
    Crossing(MeasureId, CriterionId),
    /// A measure, and no crossing.
    NoCrossing(MeasureId),
}

impl About {
    /// What goes when an entry goes. What was said is about measures and criteria, by its keys.
    const fn of(entry: EntryId) -> Option<Self> {
        if let EntryId::Measure(id) = entry {
            Some(Self::Row(id))
        } else if let EntryId::Criterion(id) = entry {
            Some(Self::Column(id))
        } else {
            None
        }
    }
}

/// Whether all that was said there is the same in two versions.
fn same_said(one: &Session, other: &Session, about: About) -> bool {
    struct Same<'a>(&'a Session, &'a Session, About, bool);
    impl ListVisitor for Same<'_> {
        fn by_hand<E: Editable>(&mut self) {}
        fn by_key<R: KeyedRecord>(&mut self) {
            let Self(one, other, about, same) = self;
            *same = *same && said::<R>(one, *about).eq(said::<R>(other, *about));
        }
    }
    let mut same = Same(one, other, about, true);
    each_list(&mut same);
    same.3
}

/// The entries of a list that are about something.
fn said<R: KeyedRecord>(session: &Session, about: About) -> impl Iterator<Item = &R> {
    let list = R::list(session);
    let all = match about {
        About::Row(row) | About::Crossing(row, _) | About::NoCrossing(row) => {
            let begin = list.partition_point(|record| record.key().measure() < row);
            let end = list.partition_point(|record| record.key().measure() <= row);
            list.range(begin, end)
        }
        About::Column(_) => list.iter(),
    };
    all.filter(move |record| match about {
        About::Row(_) => true,
        About::Column(column) | About::Crossing(_, column) => {
            record.key().criterion() == Some(column)
        }
        About::NoCrossing(_) => record.key().criterion().is_none(),
    })
}

fn number<E: ListEntry>(entry: &E) -> u32 {
    entry.id().number()
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
