//! Puts edits that were made ready on another thread in place, and waits for those that undo and redo
//! ask for.

use std::sync::Arc;

use crate::app::core::aside::{Aside, AsideOrder, MANY, Making, Way};
use crate::app::core::context::Context;
use crate::app::core::edit_names;
use crate::app::core::effect::{Effect, Gone};
use crate::app::core::message::Message;
use crate::app::core::ready::{Base, Ready, Refusal};
use crate::domain::edit::Edit;
use crate::domain::history::History;
use crate::domain::session::Session;

impl Context {
    /// Whether the open session still stands so.
    pub(crate) fn is_still(&self, base: &Base) -> bool {
        self.document.as_ref().is_some_and(|document| document.is_still(base))
    }

    /// Whether an edit that is done aside can be taken: the session is what it was done to.
    pub(crate) fn can_take(&self, ready: &Ready) -> bool {
        self.is_still(&ready.base)
    }

    /// Says why an edit cannot be done.
    pub(crate) fn refuse(&mut self, refusal: Refusal) {
        if self.refuses_to_change() {
            return;
        }
        match refusal {
            Refusal::NoRoom(message) => self.say(message),
            Refusal::Edit(err) => self.refused(&err),
        }
    }

    /// Puts the session with an edit that is done in the place of the one it was done to, as one step;
    /// true where that is done.
    pub(crate) fn take_ready(&mut self, ready: Ready) -> bool {
        if !self.can_take(&ready) || self.refuses_to_change() {
            return false;
        }
        let growth = ready.growth;
        self.touched().by(&ready.edit);
        let said = ready.said.clone();
        let Some((edit, inverse)) = self.put_in_place(ready) else { return false };
        if let Some(document) = &mut self.document {
            document.history.did(inverse);
            document.has_grown(growth);
        }
        self.journal_queue.edited(edit);
        self.say_instead(said);
        true
    }

    /// Puts the session with what was undone or redone aside in the place of the one before; `goes` tells
    /// the history, with what leads back.
    pub(super) fn take_back(
        &mut self,
        ready: Ready,
        key: &'static str,
        goes: fn(&mut History, &Session, Edit),
    ) {
        let growth = ready.growth;
        let Some((edit, inverse)) = self.put_in_place(ready) else { return };
        if let Some(document) = &mut self.document {
            let session = document.shared_session();
            goes(&mut document.history, &session, inverse);
        }
        self.after_step(key, edit, growth);
    }

    /// Gives what was done, and what takes it back.
    fn put_in_place(&mut self, ready: Ready) -> Option<(Edit, Edit)> {
        let document = self.document.as_mut()?;
        let Ready { base, session, counts, edit, inverse, .. } = ready;
        document.size = base.size;
        document.becomes(session, counts, &edit);
        // What only it held of the session before is much.
        self.effect(Effect::LetGo(Gone::Session(Box::new(base))));
        Some((edit, inverse))
    }
}

impl Context {
    /// Has an edit made ready that somebody may agree to, where it is large.
    pub(crate) fn make_ready(&mut self, edit: &Arc<Edit>) {
        self.begin_aside(edit, Way::Do);
    }

    /// Nobody is asked any more.
    pub(crate) fn forget_made_ready(&mut self) {
        self.making.take_if(|making| making.way == Way::Do);
    }

    /// Does an edit that was to be made ready; true where it is done.
    pub(crate) fn apply_made_ready(&mut self, edit: Arc<Edit>) -> bool {
        let is_it = |making: &mut Making| making.way == Way::Do && Arc::ptr_eq(&making.edit, &edit);
        let ready = self.making.take_if(is_it).and_then(|making| making.ready);
        match ready {
            Some(ready) if self.can_take(&ready) => self.take_ready(ready),
            _ => self.apply_edit(Arc::unwrap_or_clone(edit)),
        }
    }

    /// Takes the latest edit back: a large one as soon as that is made ready, which is said.
    pub(crate) fn undo_aside(&mut self) {
        self.step_aside(Way::Undo);
    }

    /// Does the latest undone edit again, in the same way.
    pub(crate) fn redo_aside(&mut self) {
        self.step_aside(Way::Redo);
    }

    fn step_aside(&mut self, way: Way) {
        let Some(edit) = self.next_step(way) else { return };
        let key = if way == Way::Undo { "message-undoing" } else { "message-redoing" };
        let said = edit_names::of_edit(&edit);
        if self.begin_aside(&edit, way) {
            self.say(Message::new(key).message("what", said));
        } else {
            // There is one who holds it: it is not copied.
            drop(edit);
            self.step(way);
        }
    }

    fn begin_aside(&mut self, edit: &Arc<Edit>, way: Way) -> bool {
        let Some(document) = self.document.as_ref().filter(|_| edit.changes.len() >= MANY) else {
            return false;
        };
        let base = document.base();
        self.last_aside += 1;
        let (token, edit) = (self.last_aside, Arc::clone(edit));
        let order = AsideOrder { token, base, edit: Arc::clone(&edit), way };
        self.making = Some(Making { token, edit, way, ready: None });
        self.effect(Effect::MakeReady(Box::new(order)));
        true
    }

    /// Whoever does something else waits no longer: what was to be taken back is taken back before.
    pub(crate) fn finish_step(&mut self) {
        if let Some(making) = self.making.take_if(|making| making.way != Way::Do) {
            self.step_if_next(making);
        }
    }

    /// An edit is ready; nothing happens where nobody waits for it any longer.
    pub(crate) fn hear_aside(&mut self, aside: Aside) {
        let Some(mut making) = self.making.take_if(|making| making.token == aside.token) else {
            return;
        };
        let ready = aside.ready.ok().filter(|ready| self.can_take(ready));
        match (making.way, ready) {
            (Way::Do, ready) => {
                making.ready = ready;
                self.making = Some(making);
            }
            (Way::Undo, Some(ready)) => self.take_back(ready, "message-undone", History::undid),
            (Way::Redo, Some(ready)) => self.take_back(ready, "message-redone", History::redid),
            (_, None) => self.step_if_next(making),
        }
    }

    /// Goes a step here and now, where it is still the next one.
    fn step_if_next(&mut self, making: Making) {
        let Making { edit, way, .. } = making;
        if self.next_step(way).is_some_and(|next| Arc::ptr_eq(&next, &edit)) {
            drop(edit);
            self.step(way);
        }
    }

    fn next_step(&self, way: Way) -> Option<Arc<Edit>> {
        let history = &self.document.as_ref()?.history;
        if way == Way::Undo { history.shared_undo() } else { history.shared_redo() }
    }

    fn step(&mut self, way: Way) {
        if way == Way::Undo { self.undo() } else { self.redo() }
    }
}
