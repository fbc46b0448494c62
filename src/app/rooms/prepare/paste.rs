//! What is pasted into a list of Prepare: taken in as one step to undo, with a report of what it
//! became, from which it can be taken back, or taken in otherwise.

use std::sync::Arc;

use crate::app::core::context::{Context, Front};
use crate::app::core::effect::Effect;
use crate::app::core::imports::pasted::{PasteOrder, PasteTried, PasteWay, Source, TakenPaste};
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Room};
use crate::app::core::table_words::words;
use crate::app::rooms::prepare::pasted::{Pasted, Pasting};
use crate::app::rooms::prepare::state::Prepare;
use crate::app::rooms::prepare::tab::Tab;
use crate::domain::edit::Verb;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::book::{Book, Page};
use crate::exchange::table_in::{self, Sheet};

/// From how many bytes on a table is tried on another thread: before that, nobody sees it come.
const LARGE: usize = 16 * 1024;

impl Prepare {
    /// Takes entries of a tab's list in from a pasted table or list of names, at the list's end. Where the
    /// outside can say what lies beside the text, that is asked first.
    pub(super) fn paste(&mut self, tab: Tab, text: String, cx: &mut Context) {
        // The session itself has no list: what is pasted there are measures.
        let kind = tab.kind().unwrap_or(EntryKind::Measure);
        let asks = cx.looks_beside && cx.session().is_some();
        let asked = asks.then(|| text.clone());
        let source = Arc::new(Source { text, beside: None });
        let Some(asked) = asked else {
            self.take_in(kind, source, PasteWay::default(), cx);
            return;
        };
        // Something came, after all.
        cx.hush_if("message-pasted-nothing");
        let token = self.next_token();
        cx.effect(Effect::LookBeside(token, asked));
        self.pasting = Some(Pasting { token, kind, source, way: PasteWay::default() });
    }

    /// What lies beside the text that was pasted; nothing happens where nobody waits for it any longer.
    pub(super) fn hear_beside(&mut self, token: u64, beside: Option<Box<Sheet>>, cx: &mut Context) {
        if let Some(pasting) = self.pasting.take_if(|pasting| pasting.token == token) {
            let source = match beside {
                Some(_) => Arc::new(Source { text: pasting.source.text.clone(), beside }),
                None => pasting.source,
            };
            self.take_in(pasting.kind, source, pasting.way, cx);
        }
    }

    /// What comes of a large table that was pasted; nothing happens where nobody waits for it any longer.
    pub(super) fn hear_pasted(&mut self, tried: PasteTried, cx: &mut Context) {
        if self.pasting.take_if(|pasting| pasting.token == tried.order.token).is_some() {
            self.has_tried(tried, cx);
        }
    }

    /// Whoever does something else waits no longer: what was pasted before is taken in before, as far as
    /// it is known what it is.
    pub(crate) fn stop_waiting(&mut self, cx: &mut Context) {
        if let Some(Pasting { token, kind, source, way }) = self.pasting.take()
            && let Some(order) = order(token, kind, source, way, cx)
        {
            self.has_tried(PasteTried::of(order), cx);
        }
    }

    fn next_token(&mut self) -> u64 {
        self.last_token += 1;
        self.last_token
    }

    /// Takes the last table back, and has its columns chosen before it is taken in again.
    pub(super) fn choose_columns(&mut self, cx: &mut Context) {
        let Some(Pasted { kind, source, .. }) = self.take_back(cx) else { return };
        cx.put_in_front(None);
        let Some(session) = cx.session() else { return };
        let sheet = match &source.beside {
            Some(sheet) => Sheet::clone(sheet),
            None => table_in::read(session, &source.text, words(), kind),
        };
        let page = Page { sheet, ..Page::default() };
        let book = Book { pages: vec![page], noted: Vec::new() };
        self.begin_taking(String::new(), book, Some(kind), cx);
    }

    fn take_in(&mut self, kind: EntryKind, source: Arc<Source>, way: PasteWay, cx: &mut Context) {
        let token = self.next_token();
        let Some(order) = order(token, kind, Arc::clone(&source), way, cx) else { return };
        if source.text.len() < LARGE {
            self.has_tried(PasteTried::of(order), cx);
            return;
        }
        self.pasting = Some(Pasting { token, kind, source, way });
        cx.say(Message::new("message-taking-table"));
        cx.effect(Effect::TryPasted(Box::new(order)));
    }

    fn has_tried(&mut self, tried: PasteTried, cx: &mut Context) {
        let PasteTried { taken, order } = tried;
        let Some(TakenPaste { first, report, ready }) = taken else {
            cx.say(Message::new("message-pasted-nothing"));
            return;
        };
        let PasteOrder { kind, source, way, base, .. } = order;
        if !cx.is_still(&base) {
            // Something came between: it is taken in anew.
            self.take_in(kind, source, way, cx);
            return;
        }
        drop(base);
        // A table that says what is there changes nothing, which is told all the same.
        let is_done = match ready {
            Ok(ready) => ready.is_none_or(|ready| cx.take_ready(*ready)),
            Err(refusal) => {
                cx.refuse(refusal);
                false
            }
        };
        if !is_done {
            return;
        }
        cx.room = Room::Prepare;
        self.select(first);
        cx.wish_focus(Focus::List);
        let pasted = Pasted { kind, source, way, report };
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

/// The order to take a table in as the session stands, where one is open.
fn order(
    token: u64,
    kind: EntryKind,
    source: Arc<Source>,
    way: PasteWay,
    cx: &Context,
) -> Option<PasteOrder> {
    let base = cx.document.as_ref()?.base();
    Some(PasteOrder { token, base, kind, source, way, now: cx.now.moment() })
}
