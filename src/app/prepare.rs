//! Prepare as it is looked at: the open tab, the selected entries, and what is done to them.

use crate::app::action::Seating;
use crate::app::files::Dialog;
use crate::app::judge::comings;
use crate::app::message::Message;
use crate::app::state::{App, Focus};
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::edit::{Change, Edit, EntryKind};
use crate::domain::field::{CriterionField, Field, MeasureField, ParticipantField, StepField};
use crate::domain::measure::{FocusArea, FocusAreaId, Measure, MeasureId, Step, StepId};
use crate::domain::participant::{Attendance, Participant, ParticipantId, Role};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

pub use crate::domain::lists::EntryId;

/// A part of Prepare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Title, dates, place, organiser.
    #[default]
    Session,
    /// Who sits at the table.
    Participants,
    /// The columns.
    Criteria,
    /// The groups of rows.
    FocusAreas,
    /// The rows.
    Measures,
    /// The roadmap's steps.
    Steps,
}

impl Tab {
    /// All tabs, in order.
    pub const ALL: [Self; 6] = [
        Self::Session,
        Self::Participants,
        Self::Criteria,
        Self::FocusAreas,
        Self::Measures,
        Self::Steps,
    ];

    /// What its list holds, if it has one.
    pub const fn what(self) -> Option<EntryKind> {
        match self {
            Self::Session => None,
            Self::Participants => Some(EntryKind::Participant),
            Self::Criteria => Some(EntryKind::Criterion),
            Self::FocusAreas => Some(EntryKind::FocusArea),
            Self::Measures => Some(EntryKind::Measure),
            Self::Steps => Some(EntryKind::Step),
        }
    }
}

/// Calls a generic function with the type and id of an entry.
macro_rules! with_entry {
    ($entry:expr, $function:ident($($before:expr),*; $($after:expr),*)) => {
        match $entry {
            EntryId::Participant(id) => $function::<Participant>($($before,)* id, $($after),*),
            EntryId::Criterion(id) => $function::<Criterion>($($before,)* id, $($after),*),
            EntryId::FocusArea(id) => $function::<FocusArea>($($before,)* id, $($after),*),
            EntryId::Measure(id) => $function::<Measure>($($before,)* id, $($after),*),
            EntryId::Step(id) => $function::<Step>($($before,)* id, $($after),*),
        }
    };
}

impl EntryId {
    /// The tab it is listed in.
    pub const fn tab(self) -> Tab {
        match self {
            Self::Participant(_) => Tab::Participants,
            Self::Criterion(_) => Tab::Criteria,
            Self::FocusArea(_) => Tab::FocusAreas,
            Self::Measure(_) => Tab::Measures,
            Self::Step(_) => Tab::Steps,
        }
    }

    /// The field that names it.
    pub const fn name_field(self) -> Field {
        match self {
            Self::Participant(id) => Field::Participant(id, ParticipantField::Organisation),
            Self::Criterion(id) => Field::Criterion(id, CriterionField::Name),
            Self::FocusArea(id) => Field::FocusArea(id),
            Self::Measure(id) => Field::Measure(id, MeasureField::Title),
            Self::Step(id) => Field::Step(id, StepField::Name),
        }
    }

    /// Its place in its list, from 0, and the list's length; nothing where it is gone.
    pub fn place(self, session: &Session) -> Option<(usize, usize)> {
        fn place<E: Editable>(session: &Session, id: E::Id) -> Option<(usize, usize)> {
            Some((session.place_of::<E>(id)?, E::list(session).len()))
        }
        with_entry!(self, place(session;))
    }

    /// What it is called.
    pub fn subject(self, session: &Session) -> Option<String> {
        fn subject<E: Editable>(session: &Session, id: E::Id) -> Option<String> {
            session.find::<E>(id).map(E::subject)
        }
        with_entry!(self, subject(session;))
    }

    fn delete(self, session: &Session) -> Option<Edit> {
        with_entry!(self, delete(session;))
    }
}

fn delete<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    verbs::delete::<E>(session, id)
}

fn duplicate<E: Editable>(session: &Session, id: E::Id) -> Option<Edit> {
    verbs::duplicate::<E>(session, id)
}

fn move_to<E: Editable>(session: &Session, id: E::Id, to: usize) -> Option<Edit> {
    verbs::move_to::<E>(session, id, to)
}

/// All entries of a tab's list, in order.
pub fn entries(session: &Session, tab: Tab) -> Vec<EntryId> {
    match tab {
        Tab::Session => Vec::new(),
        Tab::Participants => {
            session.participants.iter().map(|e| EntryId::Participant(e.id)).collect()
        }
        Tab::Criteria => session.criteria.iter().map(|e| EntryId::Criterion(e.id)).collect(),
        Tab::FocusAreas => session.focus_areas.iter().map(|e| EntryId::FocusArea(e.id)).collect(),
        Tab::Measures => session.measures.iter().map(|e| EntryId::Measure(e.id)).collect(),
        Tab::Steps => session.steps.iter().map(|e| EntryId::Step(e.id)).collect(),
    }
}

/// How Prepare is looked at.
#[derive(Clone, Debug, Default)]
pub struct Prepare {
    /// The open tab.
    pub tab: Tab,
    /// The entry that was selected last in each tab.
    selected: Vec<EntryId>,
}

impl Prepare {
    /// The entry selected in a tab; the first one where none was or it is gone.
    pub fn selected(&self, session: &Session, tab: Tab) -> Option<EntryId> {
        let there = self.selected.iter().find(|entry| entry.tab() == tab).copied();
        there
            .filter(|entry| entry.place(session).is_some())
            .or_else(|| entries(session, tab).first().copied())
    }

    pub(crate) fn select(&mut self, entry: EntryId) {
        self.selected.retain(|e| e.tab() != entry.tab());
        self.selected.push(entry);
        self.tab = entry.tab();
    }
}

/// What goes with an entry when it is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoesWith {
    /// Crossings that carry something.
    pub judgements: usize,
    /// Open rounds that lose a hidden ballot.
    pub ballots: usize,
    /// Decisions that fall away, or become undecided.
    pub decisions: usize,
    /// Measures that lose their focus area.
    pub measures: usize,
}

impl App {
    /// The entry selected in the open tab.
    pub fn selected_entry(&self) -> Option<EntryId> {
        self.prepare.selected(self.session()?, self.prepare.tab)
    }

    /// Adds an entry to the open tab's list, behind the selected one, and goes to its name.
    pub(crate) fn add_entry(&mut self) {
        let selected = self.selected_entry();
        let Some(session) = self.session() else {
            return;
        };
        let id = session.next_id;
        let after = selected;
        let (edit, entry) = match self.prepare.tab {
            Tab::Session => return,
            Tab::Participants => {
                let after =
                    if let Some(EntryId::Participant(id)) = after { Some(id) } else { None };
                let id = ParticipantId(id);
                let new = Participant::new(id, String::new());
                (verbs::add(session, new, after), EntryId::Participant(id))
            }
            Tab::Criteria => {
                let after = if let Some(EntryId::Criterion(id)) = after { Some(id) } else { None };
                let id = CriterionId(id);
                (
                    verbs::add(session, Criterion::new(id, String::new()), after),
                    EntryId::Criterion(id),
                )
            }
            Tab::FocusAreas => {
                let after = if let Some(EntryId::FocusArea(id)) = after { Some(id) } else { None };
                let id = FocusAreaId(id);
                let new = FocusArea { id, name: String::new() };
                (verbs::add(session, new, after), EntryId::FocusArea(id))
            }
            Tab::Measures => {
                let after = if let Some(EntryId::Measure(id)) = after { Some(id) } else { None };
                let id = MeasureId(id);
                // A new measure belongs where one stands: with the selected one.
                let focus_area = after.and_then(|a| session.measure(a)).and_then(|m| m.focus_area);
                let new = Measure::new(id, String::new(), String::new());
                (verbs::add(session, Measure { focus_area, ..new }, after), EntryId::Measure(id))
            }
            Tab::Steps => {
                let after = if let Some(EntryId::Step(id)) = after { Some(id) } else { None };
                let id = StepId(id);
                let new = Step { id, name: String::new(), meaning: String::new(), locked: false };
                (verbs::add(session, new, after), EntryId::Step(id))
            }
        };
        if self.act(edit) {
            self.prepare.select(entry);
            // Where writing begins: a measure has its number first.
            let first = match entry {
                EntryId::Measure(id) => Field::Measure(id, MeasureField::Number),
                other => other.name_field(),
            };
            self.wish_focus(Focus::Field(first));
        }
    }

    /// Copies the selected entry, without anything the room said about it.
    pub(crate) fn duplicate_entry(&mut self) {
        let Some(entry) = self.selected_entry() else {
            return;
        };
        let Some(session) = self.session() else {
            return;
        };
        let edit = with_entry!(entry, duplicate(session;));
        let at = entry.place(session).map_or(0, |(at, _)| at + 1);
        if let Some(edit) = edit
            && self.act(edit)
            && let Some(copy) =
                self.session().and_then(|s| entries(s, entry.tab()).get(at).copied())
        {
            self.prepare.select(copy);
            self.wish_focus(Focus::Field(copy.name_field()));
        }
    }

    /// Moves an entry to a place of its list.
    pub(crate) fn move_entry(&mut self, entry: EntryId, to: usize) {
        let Some(session) = self.session() else {
            return;
        };
        if let Some(edit) = with_entry!(entry, move_to(session; to)) {
            self.act(edit);
            self.prepare.select(entry);
        }
    }

    /// Moves the selected entry one place up or down.
    pub(crate) fn nudge_entry(&mut self, down: bool) {
        let Some(entry) = self.selected_entry() else {
            return;
        };
        let Some((at, length)) = self.session().and_then(|s| entry.place(s)) else {
            return;
        };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < length {
            self.move_entry(entry, to);
        }
    }

    /// Asks before the selected entry is deleted.
    pub(crate) fn ask_to_delete(&mut self) {
        if let Some(entry) = self.selected_entry() {
            self.dialog = Some(Dialog::Delete(entry));
        }
    }

    /// Deletes an entry with all that cannot be without it, and selects its neighbour.
    pub(crate) fn delete_entry(&mut self, entry: EntryId) {
        let Some(session) = self.session() else {
            return;
        };
        let Some((at, _)) = entry.place(session) else {
            return;
        };
        let Some(edit) = entry.delete(session) else {
            return;
        };
        let name = edit.subject.clone();
        let left = comings(session, &edit);
        if self.act(edit) {
            self.message = left.or(Some(Message::new("message-deleted").words("name", name)));
            let left = self.session().map(|s| entries(s, entry.tab())).unwrap_or_default();
            if let Some(next) = left.get(at).or(left.last()) {
                self.prepare.select(*next);
            }
            self.wish_focus(Focus::List);
        }
    }

    /// What would go with an entry.
    pub fn goes_with(&self, entry: EntryId) -> GoesWith {
        let edit = self.session().and_then(|session| entry.delete(session));
        let mut counts = GoesWith::default();
        let mut crossings = std::collections::BTreeSet::new();
        for change in edit.map(|edit| edit.changes).unwrap_or_default() {
            match change {
                Change::Round(_, _, _, Some(_)) => counts.ballots += 1,
                Change::Round(_, _, _, None) if matches!(entry, EntryId::Participant(_)) => {
                    counts.ballots += 1;
                }
                Change::Judgement(m, c, _)
                | Change::Round(m, c, ..)
                | Change::Event(m, c, ..)
                | Change::Reservation(m, c, ..) => {
                    crossings.insert((m, c));
                }
                Change::Decision(..) => counts.decisions += 1,
                Change::Measure(put) if put.value.is_some() => counts.measures += 1,
                _ => {}
            }
        }
        counts.judgements = crossings.len();
        counts
    }

    /// Changes an entry by a function of it.
    pub(crate) fn change_entry<E: Editable>(&mut self, id: E::Id, change: impl FnOnce(&mut E)) {
        let Some(session) = self.session() else {
            return;
        };
        let Some(mut value) = session.find::<E>(id).cloned() else {
            return;
        };
        change(&mut value);
        if let Some(edit) = verbs::change(session, value) {
            self.act(edit);
        }
    }

    /// What a participant is there for.
    pub(crate) fn set_role(&mut self, id: ParticipantId, role: Role) {
        self.change_entry::<Participant>(id, |p| p.role = role);
    }

    /// Takes a seat, leaves it empty, or gives it to a substitute.
    pub(crate) fn set_seat(&mut self, id: ParticipantId, seat: Seating) {
        self.change_entry::<Participant>(id, |participant| {
            participant.attendance = match (seat, &participant.attendance) {
                (Seating::Present, _) => Attendance::Present,
                (Seating::Absent, _) => Attendance::Absent,
                (Seating::Substitute, Attendance::Substitute(who)) => {
                    Attendance::Substitute(who.clone())
                }
                (Seating::Substitute, _) => Attendance::Substitute(String::new()),
            };
        });
        if seat == Seating::Substitute {
            self.wish_focus(Focus::Field(Field::Participant(id, ParticipantField::Substitute)));
        }
    }
}
