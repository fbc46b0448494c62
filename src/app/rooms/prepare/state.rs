//! Prepare as it is looked at: the open tab, and the selected entries.
//!
//! Knows the core only.

use crate::app::core::context::{Context, Front};
use crate::app::core::place::{Focus, MeasureChoice, Room};
use crate::app::core::touched::{Touched, Undone};
use crate::app::rooms::prepare::deletion::Deletion;
use crate::app::rooms::prepare::entries::{entries, place};
use crate::app::rooms::prepare::pasted::{Pasted, Pasting};
use crate::app::rooms::prepare::sheets::{TableReading, Taking};
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::criterion::CriterionId;
use crate::domain::field::{CriterionField, Field};
use crate::domain::light::Light;
use crate::domain::lists::{EntryId, EntryKind, Subject};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;

/// How Prepare is looked at.
#[derive(Clone, Debug, Default)]
pub struct Prepare {
    /// The open tab.
    pub(super) tab: Tab,
    /// The entry that was selected last in each tab.
    pub(super) selected: Vec<EntryId>,
    /// What is asked about before it is deleted, while that stands in front.
    pub(super) to_delete: Option<Deletion>,
    /// What was pasted, while it is asked what lies beside it.
    pub(super) pasting: Option<Pasting>,
    /// The table that was taken in last.
    pub(super) pasted: Option<Pasted>,
    /// Whether what became of it has still to be read.
    pub(super) is_unread: bool,
    /// The file with tables that is being read.
    pub(super) reading: Option<TableReading>,
    /// The tables that are looked at before they are taken in.
    pub(super) taking: Option<Taking>,
    /// The last order that was given to the outside.
    pub(super) last_token: u64,
}

impl Prepare {
    /// The open tab.
    pub const fn tab(&self) -> Tab {
        self.tab
    }

    /// The entry selected in a tab; the first one where none was or it is gone.
    pub fn selected(&self, session: &Session, tab: Tab) -> Option<EntryId> {
        let there = self.selected.iter().find(|entry| Tab::of(**entry) == Some(tab)).copied();
        there
            .filter(|entry| place(session, *entry).is_some())
            .or_else(|| entries(session, tab).first().copied())
    }

    pub(crate) fn select(&mut self, entry: EntryId) {
        let Some(tab) = Tab::of(entry) else { return };
        self.selected.retain(|e| Tab::of(*e) != Some(tab));
        self.selected.push(entry);
        self.tab = tab;
    }

    /// The entry selected in the open tab.
    pub fn selected_entry(&self, cx: &Context) -> Option<EntryId> {
        self.selected(cx.session()?, self.tab)
    }

    /// The entry that is asked about before it is deleted, while that stands in front.
    pub(crate) fn asks_to_delete(&self, cx: &Context) -> Option<EntryId> {
        let deletion = self.to_delete.as_ref().filter(|_| cx.front() == Some(Front::Prepare));
        deletion.map(|deletion| deletion.entry)
    }

    /// The question in front was answered: go on.
    pub(crate) fn agree(&mut self, cx: &mut Context) {
        if self.asks_to_delete(cx).is_some()
            && let Some(deletion) = self.to_delete.take()
        {
            cx.put_in_front(None);
            self.delete(deletion, cx);
        } else if self.pasted(cx).is_some() {
            // What became of a table is done already: one has read it.
            cx.put_in_front(None);
            self.pasted = None;
        }
    }

    /// Keeps in step with what was touched.
    pub(crate) fn hear(&mut self, touched: &Touched, cx: &mut Context) {
        if touched.replaced {
            *self = Self { last_token: self.last_token, ..Self::default() };
        }
        self.keep_tried(cx);
        if cx.front() != Some(Front::Prepare) && self.to_delete.take().is_some() {
            cx.forget_made_ready();
        }
        // What was undone before it was read of is not read of any more.
        self.is_unread &= touched.undone.is_none();
        if let Some(Undone { about: Subject::Entry(entry), .. }) = touched.undone
            && Tab::of(entry).is_some()
        {
            if cx.session().is_some_and(|session| place(session, entry).is_some()) {
                self.select(entry);
            }
            if cx.room == Room::Prepare {
                cx.wish_focus(Focus::List);
            }
        }
    }

    /// Somebody comes to a list.
    pub(crate) fn arrive_at_list(&mut self, kind: EntryKind, cx: &mut Context) {
        self.tab = Tab::listing(kind).unwrap_or(self.tab);
        cx.wish_focus(Focus::List);
    }

    /// Somebody comes to an entry.
    pub(crate) fn arrive_at_entry(&mut self, entry: EntryId, cx: &mut Context) {
        self.select(entry);
        cx.wish_focus(Focus::List);
    }

    /// Somebody comes to choose something for a measure.
    pub(crate) fn arrive_at_choice(&mut self, id: MeasureId, of: MeasureChoice, cx: &mut Context) {
        self.select(EntryId::Measure(id));
        cx.wish_focus(Focus::MeasureChoice(of));
    }

    /// Somebody comes to write the first sentence that a criterion lacks.
    pub(crate) fn arrive_at_sentences(&mut self, id: CriterionId, cx: &mut Context) {
        let Some(criterion) = cx.session().and_then(|s| s.criterion(id)) else { return };
        let field = match criterion.first_silent() {
            Some(Light::High) | None => CriterionField::High,
            Some(Light::Medium) => CriterionField::Medium,
            Some(Light::Low) => CriterionField::Low,
        };
        self.select(EntryId::Criterion(id));
        cx.wish_focus(Focus::Field(Field::Criterion(id, field)));
    }

    /// Somebody comes for the sake of a field: of an entry, or of the session itself.
    pub(crate) fn arrive_at_field(
        &mut self,
        entry: Option<EntryId>,
        field: Field,
        cx: &mut Context,
    ) {
        match entry {
            Some(entry) => self.select(entry),
            None => self.tab = Tab::Session,
        }
        cx.wish_focus(Focus::Field(field));
    }
}
