//! Edits that are done aside: tried on a copy of the session, on any thread, and then put in its place.
//!
//! A large edit takes longer than a frame may, and its copy shares with the session what it does not
//! change. Nothing is done with it where the session has become another meanwhile.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::document::Document;
use crate::app::core::edit_messages;
use crate::app::core::file_size::FileSize;
use crate::app::core::message::Message;
use crate::domain::edit::{Edit, EditError, apply};
use crate::domain::meeting::along::along;
use crate::domain::session::Session;
use crate::insight::counts::Counts;

/// The open session as it stood, for whoever prepares an edit of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    session: Arc<Session>,
    counts: Counts,
    size: FileSize,
}

impl Base {
    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }
}

/// An edit that is done already, to a copy of the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// What it was done to.
    base: Base,
    /// How that is with it.
    session: Arc<Session>,
    counts: Counts,
    edit: Edit,
    /// What takes it back.
    inverse: Edit,
    /// By how many bytes it makes its file grow, at most.
    growth: u64,
    /// What is said of it beyond its name.
    said: Option<Message>,
}

/// Why an edit cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room for it: in what list, or for what text, the message says.
    NoRoom(Message),
    /// It does not fit the session: a defect of ours.
    Edit(EditError),
}

impl Ready {
    /// Does an edit to a copy of a session. Of a large one it takes a while: not for the drawing thread.
    ///
    /// # Errors
    /// [`Refusal`] where it cannot be done, or no file could hold what comes of it.
    pub fn of(mut base: Base, edit: Edit) -> Result<Self, Refusal> {
        let edit = along(&base.session, edit);
        let growth = FileSize::growth_of(&edit);
        let may_be_too_much =
            base.size.may_be_too_much(&base.session, &edit, growth).map_err(Refusal::NoRoom)?;
        let said = edit_messages::of(&base.session, &edit);
        let mut counts = base.counts;
        counts.leave(&base.session, &edit);
        let mut session = Session::clone(&base.session);
        let inverse = apply(&mut session, edit.clone()).map_err(Refusal::Edit)?;
        counts.come(&session, &edit);
        if let Some(before) = may_be_too_much
            && let Some(message) = before.is_too_much(&session)
        {
            return Err(Refusal::NoRoom(message));
        }
        Ok(Self { base, session: Arc::new(session), counts, edit, inverse, growth, said })
    }

    /// The session as it would be.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The edit.
    pub const fn edit(&self) -> &Edit {
        &self.edit
    }
}

impl Document {
    /// As it stands.
    pub fn base(&self) -> Base {
        Base { session: self.shared_session(), counts: self.counts, size: self.size }
    }

    /// Whether it stands as it did.
    pub fn is_still(&self, base: &Base) -> bool {
        // Whoever changes it while the base is held changes another.
        Arc::ptr_eq(&self.session, &base.session)
    }
}

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
        let Ready { base, session, counts, edit, inverse, growth, said } = ready;
        self.touched().by(&edit);
        let Some(document) = &mut self.document else { return false };
        document.size = base.size;
        document.becomes(session, counts, &edit);
        document.history.did(inverse);
        document.has_grown(growth);
        self.journal_queue.edited(edit);
        self.say_instead(said);
        true
    }
}
