//! Edits that are done aside: tried on a copy of the session, on any thread, and then put in its place.
//!
//! A large edit takes longer than a frame may, and its copy shares with the session what it does not
//! change. Nothing is done with it where the session has become another meanwhile.

use std::sync::Arc;

use crate::app::core::document::Document;
use crate::app::core::edit_messages;
use crate::app::core::file_size::{FileSize, Growth};
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
    pub(super) size: FileSize,
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
    pub(super) base: Base,
    /// How that is with it.
    pub(super) session: Arc<Session>,
    pub(super) counts: Counts,
    pub(super) edit: Edit,
    /// What takes it back.
    pub(super) inverse: Edit,
    /// By how much it makes its file grow, at most.
    pub(super) growth: Growth,
    /// What is said of it beyond its name.
    pub(super) said: Option<Message>,
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
        let ready = Self { said, ..Self::done(base, edit, growth).map_err(Refusal::Edit)? };
        let too_much = may_be_too_much.and_then(|before| before.is_too_much(&ready.session));
        too_much.map_or(Ok(ready), |message| Err(Refusal::NoRoom(message)))
    }

    /// The same with an edit that is undone or redone: what was done can be undone, however large it is.
    ///
    /// # Errors
    /// As [`apply`], which would be a defect of ours.
    pub(super) fn again(base: Base, edit: Edit) -> Result<Self, EditError> {
        let growth = FileSize::growth_of(&edit);
        Self::done(base, edit, growth)
    }

    fn done(base: Base, edit: Edit, growth: Growth) -> Result<Self, EditError> {
        let mut counts = base.counts;
        counts.leave(&base.session, &edit);
        let mut session = Session::clone(&base.session);
        let inverse = apply(&mut session, edit.clone())?;
        counts.come(&session, &edit);
        let session = Arc::new(session);
        Ok(Self { base, session, counts, edit, inverse, growth, said: None })
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
