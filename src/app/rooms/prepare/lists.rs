//! What is done to the lists of Prepare: entries come, go and move.

use crate::app::core::context::{Context, Front};
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::prepare::deletion::Deletion;
use crate::app::rooms::prepare::entries::{
    GoesWith, duplicate, entries, move_to, name_field, place,
};
use crate::app::rooms::prepare::numbers::next_number;
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::{Change, Edit, Put};
use crate::domain::lists::{EntryId, EntryKind, EntryVisitor};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

/// Where a new entry comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NewPlace {
    /// At the end, whatever is selected: never between rows that came together.
    Last,
    /// Where somebody says: right below the selected one.
    BelowSelected,
}

impl Prepare {
    /// Adds an entry at the end of the open tab's list, or right below the selected one, and goes
    /// to its name.
    pub(super) fn add_entry(&mut self, new: NewPlace, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        let before = match new {
            NewPlace::Last => entries(session, self.tab).last().copied(),
            NewPlace::BelowSelected => self.selected(session, self.tab),
        };
        let Some((edit, entry)) = added(session, self.tab, before) else {
            return;
        };
        if cx.apply_edit(edit) {
            self.select(entry);
            cx.wish_focus(Focus::Field(name_field(entry)));
            let at = cx.session().and_then(|session| place(session, entry));
            // What came of it in rounds that are open is more than that.
            if let Some((at, of)) = at.filter(|_| cx.message().is_none()) {
                let said = Message::new("message-added").key("what", self.tab.add_key());
                cx.say(said.count("at", at + 1).count("of", of));
            }
        }
    }

    /// Copies the selected entry, without anything the room said about it.
    pub(super) fn duplicate_entry(&mut self, cx: &mut Context) {
        let Some(entry) = self.selected_entry(cx) else {
            return;
        };
        let Some(session) = cx.session() else {
            return;
        };
        let edit = duplicate(session, entry).map(|edit| numbered_anew(session, edit));
        let at = place(session, entry).map_or(0, |(at, _)| at + 1);
        if let Some(edit) = edit
            && cx.apply_edit(edit)
            && let Some(copy) = cx.session().and_then(|s| entries(s, self.tab).get(at).copied())
        {
            self.select(copy);
            cx.wish_focus(Focus::Field(name_field(copy)));
        }
    }

    /// Moves an entry to a place of its list.
    pub(super) fn move_entry(&mut self, entry: EntryId, to: usize, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        if let Some(edit) = move_to(session, entry, to) {
            cx.apply_edit(edit);
            self.select(entry);
        }
    }

    /// Moves the selected entry one place up or down.
    pub(super) fn nudge_entry(&mut self, down: bool, cx: &mut Context) {
        let Some(entry) = self.selected_entry(cx) else {
            return;
        };
        let Some((at, length)) = cx.session().and_then(|s| place(s, entry)) else {
            return;
        };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < length {
            self.move_entry(entry, to, cx);
        }
    }

    /// Asks before the selected entry is deleted.
    pub(super) fn ask_to_delete(&mut self, cx: &mut Context) {
        if let Some(entry) = self.selected_entry(cx)
            && let Some(deletion) = Deletion::of(entry, cx)
        {
            cx.make_ready(&deletion.edit);
            self.to_delete = Some(deletion);
            cx.put_in_front(Front::Prepare);
        }
    }

    /// What would go with the entry that is asked about.
    pub fn goes_along(&self) -> GoesWith {
        self.to_delete.as_ref().map(|deletion| deletion.goes_with).unwrap_or_default()
    }

    /// Deletes an entry with all that cannot be without it, and selects its neighbour.
    pub(super) fn delete(&mut self, deletion: Deletion, cx: &mut Context) {
        let entry = deletion.entry;
        // Something may have come between.
        let now = cx.document.as_ref().map(|document| document.history.revision());
        let deletion =
            if now == Some(deletion.of) { Some(deletion) } else { Deletion::of(entry, cx) };
        let place = cx.session().and_then(|session| place(session, entry));
        let Some((deletion, (at, _))) = deletion.zip(place) else {
            return;
        };
        let name = deletion.edit.subject.clone();
        cx.hush();
        if cx.apply_made_ready(deletion.edit) {
            // What is to be said of the edit itself is more than that.
            if cx.message().is_none() {
                cx.say(Message::new("message-deleted").words("name", name));
            }
            let left = Tab::of(entry).zip(cx.session()).map(|(tab, s)| entries(s, tab));
            let left = left.unwrap_or_default();
            if let Some(next) = left.get(at).or(left.last()) {
                self.select(*next);
            }
            cx.wish_focus(Focus::List);
        }
    }
}

/// An edit whose new measure, a copy, has a number of its own.
fn numbered_anew(session: &Session, mut edit: Edit) -> Edit {
    for change in &mut edit.changes {
        if let Change::Measure(Put { value: Some(copy), .. }) = change {
            copy.number = next_number(session, Some(copy));
        }
    }
    edit
}

/// A new entry of a tab's list, behind another; nothing where the tab has no list.
fn added(session: &Session, tab: Tab, before: Option<EntryId>) -> Option<(Edit, EntryId)> {
    struct Blank<'a>(&'a Session, Option<u32>);
    impl EntryVisitor for Blank<'_> {
        type Output = (Edit, EntryId);
        fn visit<E: Editable>(self) -> Self::Output {
            behind(self.0, E::named(self.0.next_id.into(), String::new()), self.1)
        }
    }
    /// The number of the entry before is of the tab's own list.
    fn behind<E: Editable>(session: &Session, new: E, after: Option<u32>) -> (Edit, EntryId) {
        let id = new.id().into();
        (verbs::add(session, new, after.map(E::Id::from)), id)
    }
    let (kind, id) = (tab.kind()?, session.next_id);
    let after = before.filter(|entry| entry.kind() == kind).map(EntryId::number);
    if kind != EntryKind::Measure {
        return Some(kind.visit(Blank(session, after)));
    }
    // It belongs with the one it stands behind, and is numbered on from there.
    let beside = after.and_then(|after| session.measure(MeasureId(after)));
    let new = Measure::new(MeasureId(id), next_number(session, beside), String::new());
    let focus_area = beside.and_then(|measure| measure.focus_area);
    Some(behind(session, Measure { focus_area, ..new }, after))
}
