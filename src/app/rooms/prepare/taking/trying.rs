//! What is chosen of tables before they are taken in, and what would come of that.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::effect::{Effect, Gone};
use crate::app::core::imports::tried::{Tried, TryOrder};
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, Place, Room};
use crate::app::rooms::prepare::sheets::{At, Taking, first_to_look_at};
use crate::app::rooms::prepare::state::Prepare;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::book::Book;

impl Prepare {
    /// The tables that are looked at before they are taken in, if there are any.
    pub const fn taking(&self) -> Option<&Taking> {
        self.taking.as_ref()
    }

    /// Whether a table stands in place of the lists.
    pub const fn is_taking(&self) -> bool {
        self.taking.is_some() || self.reading.is_some()
    }

    /// Shows the tables of a file, with what would become of them; of one kind, where that is known.
    pub(in crate::app::rooms::prepare) fn begin_taking(
        &mut self,
        name: String,
        book: Book,
        kind: Option<EntryKind>,
        cx: &mut Context,
    ) {
        if cx.document.is_none() {
            return;
        }
        self.reading = None;
        self.taking = Some(Taking {
            name,
            book: Arc::new(book),
            kind,
            // What sheets are is guessed where they are tried, for it takes a while.
            plans: Vec::new(),
            shown: 0,
            at: At::default(),
            remembers: true,
            tried: None,
            ordered: 0,
            made_of: None,
            takes: false,
        });
        cx.go(Place::Room(Room::Prepare));
        self.try_out(cx);
    }

    /// Has what is chosen tried.
    pub(super) fn try_out(&mut self, cx: &mut Context) {
        let Some((document, taking)) = cx.document.as_ref().zip(self.taking.as_mut()) else {
            return;
        };
        self.last_token += 1;
        taking.ordered = self.last_token;
        taking.made_of = Some(document.history.revision());
        let order = TryOrder {
            token: self.last_token,
            base: document.base(),
            book: Arc::clone(&taking.book),
            kind: taking.kind,
            plans: taking.plans.clone(),
            shown: taking.shown,
            remembers: taking.remembers,
            now: cx.now.moment(),
        };
        cx.effect(Effect::TryTables(order));
    }

    /// Something has been tried.
    pub(in crate::app::rooms::prepare) fn was_tried(&mut self, mut tried: Tried, cx: &mut Context) {
        let Some(taking) = self.taking.as_mut().filter(|it| it.ordered == tried.token) else {
            return;
        };
        let is_first = taking.tried.is_none();
        if let Some((plans, shown)) = tried.begun.take() {
            (taking.plans, taking.shown) = (plans, shown);
        }
        taking.tried = Some(tried);
        if is_first {
            // Where one begins to look: at the heads, or the first column.
            let head = taking.sheet().and_then(|sheet| sheet.import.mapping.head);
            taking.at = At { row: head.unwrap_or(0), column: first_to_look_at(taking) };
            cx.wish_focus(Focus::Table);
            cx.say(Message::new("message-table-opened"));
        }
        taking.stay_inside();
        if taking.takes {
            self.take_tables(cx);
        }
    }

    /// Tries anew what was tried of another state of the session.
    pub(in crate::app::rooms::prepare) fn keep_tried(&mut self, cx: &mut Context) {
        let now = cx.document.as_ref().map(|document| document.history.revision());
        if self.taking.as_ref().is_some_and(|taking| taking.made_of != now) {
            self.try_out(cx);
        }
    }

    /// Takes it all in, as one step.
    pub(in crate::app::rooms::prepare) fn take_tables(&mut self, cx: &mut Context) {
        let Some(taking) = self.taking.as_mut() else { return };
        if taking.is_waiting() {
            taking.takes = true;
            return;
        }
        taking.takes = false;
        let Some(tried) = taking.tried.as_ref() else { return };
        if let Some(message) = tried.no_room.clone() {
            cx.say(message);
            return;
        }
        let (Some(ready), Some(first)) = (tried.ready.as_ref(), tried.first) else {
            cx.say(Message::new("message-table-nothing"));
            return;
        };
        if !cx.can_take(ready) {
            // Something came between, and it is tried anew.
            taking.takes = true;
            self.try_out(cx);
            return;
        }
        if cx.refuses_to_change() {
            return;
        }
        let (new, changed) = tried.counts(&taking.plans);
        let Some(Taking { book, tried: Some(tried), .. }) = self.taking.take() else { return };
        let is_done = tried.ready.is_some_and(|ready| cx.take_ready(ready));
        cx.effect(Effect::LetGo(Gone::Tables(book, tried.sheets)));
        if !is_done {
            return;
        }
        self.select(first);
        cx.wish_focus(Focus::List);
        cx.say(Message::new("message-table-taken").count("new", new).count("changed", changed));
    }

    /// Takes nothing in, and goes back to the lists.
    pub(super) fn stop_taking(&mut self, cx: &mut Context) {
        if self.taking.take().is_some() {
            cx.say(Message::new("message-table-not-taken"));
            cx.wish_focus(Focus::List);
        }
    }

    /// One step back, where a table is looked at or read; whether there was one.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let there = self.is_taking();
        self.stop_reading(cx);
        self.stop_taking(cx);
        there
    }
}
