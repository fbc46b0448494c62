//! All lists of a session, named once.
//!
//! Whoever does something with every list goes through [`each_list`] or [`EntryKind::visit`] and
//! so forgets none. A list that stands in [`Session`] and not here does not compile.

use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::date::Date;
use crate::domain::edit::{Change, Put};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::judgement::{Decision, Judgement};
use crate::domain::list::{List, Listed};
use crate::domain::meanings::Meanings;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::meeting::follow_up::{FollowUp, FollowUpId};
use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::meeting::note::{Note, NoteId};
use crate::domain::meeting::paper::{Paper, PaperId};
use crate::domain::meeting::presence::{Presence, PresenceId};
use crate::domain::meeting::private_note::{PrivateNote, PrivateNoteId};
use crate::domain::meeting::sitting::{Meeting, MeetingId};
use crate::domain::participant::{Participant, ParticipantId};
use crate::domain::places::Places;
use crate::domain::plan::balance::{Balance, BalanceId};
use crate::domain::plan::frame::{Frame, FrameId};
use crate::domain::plan::link::Link;
use crate::domain::progress::deliverable::{Deliverable, DeliverableId};
use crate::domain::progress::status::StatusLight;
use crate::domain::question::{Reply, ReplyId};
use crate::domain::record::{
    Changing, Id, KeyedRecord, ListEntry, Looking, Record, RecordKey as _, Reference,
    References as _,
};
use crate::domain::round::{Event, Reservation, Round};
use crate::domain::rules::Rules;
use crate::domain::session::{Format, Session};
use crate::domain::step::{Step, StepId};
use crate::domain::table_choices::TableChoices;
use crate::domain::verbs::Editable;
use crate::domain::walk::Walk;

/// Hands all lists to a macro, in the order in which they are looked at: those that people order
/// by hand, as `Type: Id in field`; then those sorted by key, as `Type(key: Id, …) in field`.
macro_rules! session_lists {
    ($macro:ident) => {
        $macro! {
            by hand {
                Participant: ParticipantId in participants,
                FocusArea: FocusAreaId in focus_areas,
                Criterion: CriterionId in criteria,
                Step: StepId in steps,
                Measure: MeasureId in measures,
                Frame: FrameId in frames,
                Balance: BalanceId in balances,
                Deliverable: DeliverableId in deliverables,
                Reply: ReplyId in questions,
                Meeting: MeetingId in meetings,
                Item: ItemId in items,
                Paper: PaperId in papers,
                Note: NoteId in notes,
                PrivateNote: PrivateNoteId in private_notes,
                Presence: PresenceId in presences,
                FollowUp: FollowUpId in follow_ups,
            }
            by key {
                Judgement(measure: MeasureId, criterion: CriterionId) in judgements,
                Round(measure: MeasureId, criterion: CriterionId, number: u32) in rounds,
                Event(measure: MeasureId, criterion: CriterionId, number: u32) in history,
                Reservation(measure: MeasureId, criterion: CriterionId, who: ParticipantId)
                    in reservations,
                Decision(measure: MeasureId) in decisions,
                Link(measure: MeasureId, other: MeasureId) in links,
                StatusLight(measure: MeasureId, on: Date) in statuses,
            }
        }
    };
}
pub(in crate::domain) use session_lists;

/// Something that is done with every list.
pub trait ListVisitor {
    /// With a list that people order by hand.
    fn by_hand<E: Editable>(&mut self);
    /// With a list sorted by key.
    fn by_key<R: KeyedRecord>(&mut self);
}

/// Something that is done with one list that people order by hand.
pub trait EntryVisitor {
    /// What comes of it.
    type Output;
    /// Does it.
    fn visit<E: Editable>(self) -> Self::Output;
}

/// What a change of a list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An entry of a list that people order by hand.
    Entry(EntryId),
    /// What was said in a crossing.
    Crossing(MeasureId, CriterionId),
    /// What was said of a measure, and of no crossing.
    Measure(MeasureId),
}

impl Subject {
    fn of<R: KeyedRecord>(key: R::Key) -> Self {
        match key.criterion() {
            Some(criterion) => Self::Crossing(key.measure(), criterion),
            None => Self::Measure(key.measure()),
        }
    }

    /// The list that people order by hand, where it is an entry of one.
    pub const fn kind(self) -> Option<EntryKind> {
        match self {
            Self::Entry(id) => Some(id.kind()),
            Self::Crossing(..) | Self::Measure(_) => None,
        }
    }
}

macro_rules! name_lists {
    (
        by hand { $($entry:ident: $id:ident in $list:ident,)+ }
        by key { $($record:ident($($key:ident: $part:ty),+) in $said:ident,)+ }
    ) => {
        /// The lists that people order by hand, by what stands in them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is named as what it is")]
        pub enum EntryKind { $($entry,)+ }

        /// An entry of a list that people order by hand.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is named as what it is")]
        pub enum EntryId { $($entry($id),)+ }

        impl EntryKind {
            /// All of them, in the order in which they are looked at.
            pub const ALL: &'static [Self] = &[$(Self::$entry,)+];

            /// What one is called in English.
            pub const fn called(self) -> &'static str {
                match self { $(Self::$entry => <$entry as Editable>::CALLED,)+ }
            }

            /// The list's name, as it stands in the file.
            pub const fn list_name(self) -> &'static str {
                match self { $(Self::$entry => <$entry as Record>::LIST,)+ }
            }

            /// Does something with the list.
            pub fn visit<V: EntryVisitor>(self, visitor: V) -> V::Output {
                match self { $(Self::$entry => visitor.visit::<$entry>(),)+ }
            }

            /// The entry of that kind with that number.
            pub const fn id(self, number: u32) -> EntryId {
                match self { $(Self::$entry => EntryId::$entry($id(number)),)+ }
            }
        }

        impl EntryId {
            /// What it names.
            pub const fn kind(self) -> EntryKind {
                match self { $(Self::$entry(_) => EntryKind::$entry,)+ }
            }

            /// The number within it.
            pub const fn number(self) -> u32 {
                match self { $(Self::$entry(id) => id.0,)+ }
            }
        }

        /// Shows every list to a visitor.
        pub fn each_list(visitor: &mut impl ListVisitor) {
            $(visitor.by_hand::<$entry>();)+
            $(visitor.by_key::<$record>();)+
        }

        impl Change {
            /// What it is about; nothing where that is the session itself.
            pub fn subject(&self) -> Option<Subject> {
                match self {
                    $(Self::$entry(put) => Some(Subject::Entry(put.id.into())),)+
                    $(Self::$record($($key),+, _) => Some(Subject::of::<$record>(($(*$key),+))),)+
                    Self::Details(_) | Self::Rules(_) | Self::Walk(_) | Self::Whole(_) => None,
                }
            }
        }

        // Does not compile where a list of the session is not named above.
        impl Default for Session {
            fn default() -> Self {
                Self {
                    format: Format,
                    title: String::new(),
                    starts: None,
                    ends: None,
                    place: String::new(),
                    organiser: String::new(),
                    rules: Rules::default(),
                    walk: Walk::default(),
                    meanings: Meanings::default(),
                    tables: TableChoices::default(),
                    next_id: 1,
                    $($list: List::new(),)+
                    $($said: List::new(),)+
                    places: Places::default(),
                }
            }
        }

        $(
            impl Id for $id {
                const KIND: EntryKind = EntryKind::$entry;
                fn number(self) -> u32 { self.0 }
                fn number_mut(&mut self) -> &mut u32 { &mut self.0 }
            }

            impl From<u32> for $id {
                fn from(number: u32) -> Self { Self(number) }
            }

            impl From<$id> for EntryId {
                fn from(id: $id) -> Self { Self::$entry(id) }
            }

            impl Listed for $entry {}

            impl Record for $entry {
                type Key = $id;
                const LIST: &'static str = stringify!($list);
                fn key(&self) -> $id { self.id }
                fn list(session: &Session) -> &List<Self> { &session.$list }
                fn list_mut(session: &mut Session) -> &mut List<Self> { &mut session.$list }
                fn change(id: $id, at: usize, value: Option<Self>) -> Change {
                    Change::$entry(Put { id, at, value })
                }
            }

            impl ListEntry for $entry {
                type Id = $id;
                fn id(&self) -> $id { self.id }
                fn id_mut(&mut self) -> &mut $id { &mut self.id }
            }
        )+

        $(
            /// By measure, and by crossing where it is about one.
            impl Listed for $record {
                fn belongs_with(&self, next: &Self) -> bool {
                    let crossing = |key: <Self as Record>::Key| (key.measure(), key.criterion());
                    crossing(self.key()) == crossing(next.key())
                }
            }

            #[allow(unused_parens, reason = "the key of some has one part, and is that")]
            impl Record for $record {
                type Key = ($($part),+);
                const LIST: &'static str = stringify!($said);
                fn key(&self) -> Self::Key { ($(self.$key),+) }
                fn list(session: &Session) -> &List<Self> { &session.$said }
                fn list_mut(session: &mut Session) -> &mut List<Self> { &mut session.$said }
                fn change(($($key),+): Self::Key, _at: usize, value: Option<Self>) -> Change {
                    Change::$record($($key),+, value)
                }
            }
        )+
    };
}

session_lists!(name_lists);

/// The names of all lists, as they stand in the file.
pub fn list_names() -> Vec<&'static str> {
    struct Names(Vec<&'static str>);
    impl ListVisitor for Names {
        fn by_hand<E: Editable>(&mut self) {
            self.0.push(E::LIST);
        }
        fn by_key<R: KeyedRecord>(&mut self) {
            self.0.push(R::LIST);
        }
    }
    let mut names = Names(Vec::new());
    each_list(&mut names);
    names.0
}

impl Session {
    /// Shows each id that stands in the session but the entries' own, with the list and the place
    /// in it, from 0, of what holds it; the walk is shown as a list of its own.
    pub fn each_ref(&self, see: &mut dyn FnMut(&'static str, usize, Reference)) {
        struct Refs<'a>(&'a Session, &'a mut dyn FnMut(&'static str, usize, Reference));
        impl Refs<'_> {
            fn of<R: Record>(&mut self) {
                for (at, record) in R::list(self.0).iter().enumerate() {
                    record.refs(&mut Looking::with(&mut |reference| {
                        (self.1)(R::LIST, at, reference);
                    }));
                }
            }
        }
        impl ListVisitor for Refs<'_> {
            fn by_hand<E: Editable>(&mut self) {
                self.of::<E>();
            }
            fn by_key<R: KeyedRecord>(&mut self) {
                self.of::<R>();
            }
        }
        self.walk.refs(&mut Looking::with(&mut |reference| see("walk", 0, reference)));
        each_list(&mut Refs(self, see));
    }

    /// Gives every id in the session anew.
    pub fn renumber(&mut self, anew: &dyn Fn(u32) -> u32) {
        struct Renumber<'a>(&'a mut Session, &'a dyn Fn(u32) -> u32);
        impl ListVisitor for Renumber<'_> {
            fn by_hand<E: Editable>(&mut self) {
                for entry in E::list_mut(self.0) {
                    let number = entry.id_mut().number_mut();
                    *number = (self.1)(*number);
                    entry.refs_mut(&mut Changing::Renumber(self.1));
                }
            }
            fn by_key<R: KeyedRecord>(&mut self) {
                for record in R::list_mut(self.0) {
                    record.refs_mut(&mut Changing::Renumber(self.1));
                }
            }
        }
        self.walk.refs_mut(&mut Changing::Renumber(anew));
        each_list(&mut Renumber(self, anew));
    }
}
