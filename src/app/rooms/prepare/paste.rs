//! What is pasted into a list of Prepare: taken in as one step to undo, with a report of what it
//! became, from which it can be taken back, or taken in otherwise.

use crate::app::core::context::{Context, Front};
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::core::table_words::words;
use crate::app::rooms::prepare::pasted::{PasteWay, Pasted};
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::Verb;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::book::{Book, Page};
use crate::exchange::table_in::{self, Mapping};

impl Prepare {
    /// Takes entries of a tab's list in from a pasted table or list of names, at the list's end.
    pub(super) fn paste(&mut self, tab: Tab, text: &str, cx: &mut Context) {
        // The session itself has no list: what is pasted there are measures.
        let kind = tab.kind().unwrap_or(EntryKind::Measure);
        self.take_in(kind, text.to_owned(), PasteWay::default(), cx);
    }

    /// Takes the last table back, and has its columns chosen before it is taken in again.
    pub(super) fn choose_columns(&mut self, cx: &mut Context) {
        let Some(Pasted { kind, text, .. }) = self.take_back(cx) else { return };
        cx.put_in_front(None);
        let Some(session) = cx.session() else { return };
        let sheet = table_in::read(session, &text, words(), kind);
        let page = Page { sheet, ..Page::default() };
        let book = Book { pages: vec![page], noted: Vec::new() };
        self.begin_taking(String::new(), book, Some(kind), cx);
    }

    fn take_in(&mut self, kind: EntryKind, text: String, way: PasteWay, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        let sheet = table_in::read(session, &text, words(), kind);
        let guess = Mapping::guess(session, &sheet, words(), kind);
        let mapping = Mapping { update: way.update, unit: guess.unit.or(way.unit), ..guess };
        let taken = table_in::take(session, &sheet, &mapping, words(), cx.now.moment());
        let Some(taken) = taken else {
            cx.say(Message::new("message-pasted-nothing"));
            return;
        };
        // A table that says what is there changes nothing, which is told all the same.
        if !taken.edit.changes.is_empty() && !cx.apply_edit(taken.edit) {
            return;
        }
        cx.room = Room::Prepare;
        self.select(taken.first);
        cx.wish_focus(Focus::List);
        let pasted = Pasted { kind, text, way, report: taken.report };
        if let Some(message) = pasted.counts().next() {
            cx.say(message);
        }
        self.to_delete = None;
        cx.put_in_front(pasted.report.has_to_be_read().then_some(Front::Prepare));
        self.pasted = Some(pasted);
    }

    /// Takes the last table back.
    pub(super) fn undo_paste(&mut self, cx: &mut Context) {
        cx.put_in_front(None);
        self.take_back(cx);
        cx.focus_room();
    }

    fn take_back(&mut self, cx: &mut Context) -> Option<Pasted> {
        let pasted = self.pasted.take()?;
        let last = cx.document.as_ref()?.history.next_undo()?;
        if last.verb == Verb::Paste {
            cx.undo();
        }
        Some(pasted)
    }

    /// Takes the last table in otherwise, in place of how it was.
    pub(super) fn paste_otherwise(&mut self, way: PasteWay, cx: &mut Context) {
        if let Some(pasted) = self.take_back(cx) {
            self.take_in(pasted.kind, pasted.text, way, cx);
        }
    }

    /// What became of the last table, while that stands in front.
    pub(crate) fn pasted(&self, cx: &Context) -> Option<&Pasted> {
        let in_front = cx.front() == Some(Front::Prepare) && self.to_delete.is_none();
        self.pasted.as_ref().filter(|_| in_front)
    }
}
