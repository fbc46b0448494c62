//! What is pasted into a list of Prepare: taken in as one step to undo, with a report of what it
//! became, from which it can be taken back, or taken in otherwise.

use crate::app::core::context::{Context, Front};
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::core::table_words::words;
use crate::app::rooms::prepare::pasted::{PasteWay, Pasted, Pasting, Source};
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::Verb;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::book::{Book, Page};
use crate::exchange::table_in::{self, Mapping, Sheet};

impl Prepare {
    /// Takes entries of a tab's list in from a pasted table or list of names, at the list's end. Where the
    /// outside can say what lies beside the text, that is asked first.
    pub(super) fn paste(&mut self, tab: Tab, text: String, cx: &mut Context) {
        // The session itself has no list: what is pasted there are measures.
        let kind = tab.kind().unwrap_or(EntryKind::Measure);
        if cx.looks_beside && cx.session().is_some() {
            // Something came, after all.
            cx.hush_if("message-pasted-nothing");
            self.last_token += 1;
            cx.effect(Effect::LookBeside(self.last_token, text.clone()));
            self.pasting = Some(Pasting { token: self.last_token, kind, text });
        } else {
            self.take_in(kind, Source { text, beside: None }, PasteWay::default(), cx);
        }
    }

    /// What lies beside the text that was pasted; nothing happens where nobody waits for it any longer.
    pub(super) fn hear_beside(&mut self, token: u64, beside: Option<Box<Sheet>>, cx: &mut Context) {
        if let Some(pasting) = self.pasting.take_if(|pasting| pasting.token == token) {
            let source = Source { text: pasting.text, beside };
            self.take_in(pasting.kind, source, PasteWay::default(), cx);
        }
    }

    /// Whoever does something else waits no longer: what was pasted before is taken in before, as text.
    pub(crate) fn stop_waiting(&mut self, cx: &mut Context) {
        if let Some(pasting) = &self.pasting {
            self.hear_beside(pasting.token, None, cx);
        }
    }

    /// Takes the last table back, and has its columns chosen before it is taken in again.
    pub(super) fn choose_columns(&mut self, cx: &mut Context) {
        let Some(Pasted { kind, source, .. }) = self.take_back(cx) else { return };
        cx.put_in_front(None);
        let Some(session) = cx.session() else { return };
        let sheet = match source.beside {
            Some(sheet) => *sheet,
            None => table_in::read(session, &source.text, words(), kind),
        };
        let page = Page { sheet, ..Page::default() };
        let book = Book { pages: vec![page], noted: Vec::new() };
        self.begin_taking(String::new(), book, Some(kind), cx);
    }

    fn take_in(&mut self, kind: EntryKind, source: Source, way: PasteWay, cx: &mut Context) {
        let Some(session) = cx.session() else {
            return;
        };
        let sheet = match &source.beside {
            Some(sheet) => table_in::prepared(session, (**sheet).clone(), words(), kind),
            None => table_in::read(session, &source.text, words(), kind),
        };
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
        let pasted = Pasted { kind, source, way, report: taken.report };
        if let Some(message) = pasted.counts().next() {
            cx.say(message);
        }
        self.is_unread = pasted.report.has_to_be_read();
        self.pasted = Some(pasted);
        if cx.front() == Some(Front::Prepare) {
            // It was about the table before, or about an entry as it was.
            self.to_delete = None;
            cx.put_in_front(None);
        }
        self.show_report(cx);
    }

    /// Shows what became of a table that has to be read; not over a question that came meanwhile.
    pub(crate) fn show_report(&mut self, cx: &mut Context) {
        if self.is_unread && cx.front().is_none() {
            self.is_unread = false;
            self.to_delete = None;
            cx.put_in_front(Front::Prepare);
        }
    }

    /// Takes the last table back.
    pub(super) fn undo_paste(&mut self, cx: &mut Context) {
        cx.put_in_front(None);
        self.take_back(cx);
        cx.focus_room();
    }

    fn take_back(&mut self, cx: &mut Context) -> Option<Pasted> {
        self.is_unread = false;
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
            self.take_in(pasted.kind, pasted.source, way, cx);
        }
    }

    /// What became of the last table, while that stands in front.
    pub(crate) fn pasted(&self, cx: &Context) -> Option<&Pasted> {
        let in_front = cx.front() == Some(Front::Prepare) && self.to_delete.is_none();
        self.pasted.as_ref().filter(|_| in_front)
    }
}
