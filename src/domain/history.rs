//! Undo and redo without limit, and which revision is saved.

use std::sync::Arc;

use crate::domain::edit::{Change, Edit, EditError, apply};
use crate::domain::round::{Round, Seen};
use crate::domain::session::Session;

/// Names a state of the document. Undo brings an earlier one back; an edit after it gets a fresh
/// one, so that two states with the same revision are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Revision(u64);

/// The edits behind and ahead of where a document stands.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Each takes its state back to the revision beside it.
    undo: Vec<(Arc<Edit>, Revision)>,
    /// Each takes its state on to the revision beside it.
    redo: Vec<(Arc<Edit>, Revision)>,
    now: Revision,
    newest: u64,
    saved: Option<Revision>,
}

impl History {
    /// Of a document that stands as its file does.
    pub fn saved() -> Self {
        Self { saved: Some(Revision::default()), ..Self::default() }
    }

    /// Of a document that no file holds.
    pub fn unsaved() -> Self {
        Self::default()
    }

    /// Where the document stands.
    pub const fn revision(&self) -> Revision {
        self.now
    }

    /// Whether the file holds what stands here.
    pub fn is_saved(&self) -> bool {
        self.saved == Some(self.now)
    }

    /// The file now holds that revision.
    pub const fn mark_saved(&mut self, revision: Revision) {
        self.saved = Some(revision);
    }

    /// No file holds any of it.
    pub const fn mark_unsaved(&mut self) {
        self.saved = None;
    }

    /// Nothing that was done can be taken back or done again. Where the document stands, stays:
    /// what others computed at that revision holds.
    pub fn forget_edits(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }

    /// The edit that undo would take back.
    pub fn next_undo(&self) -> Option<&Edit> {
        self.undo.last().map(|(edit, _)| &**edit)
    }

    /// The edit that redo would do again.
    pub fn next_redo(&self) -> Option<&Edit> {
        self.redo.last().map(|(edit, _)| &**edit)
    }

    /// The edit that undo would take back, to be looked at elsewhere.
    pub fn shared_undo(&self) -> Option<Arc<Edit>> {
        self.undo.last().map(|(edit, _)| Arc::clone(edit))
    }

    /// The edit that redo would do again, to be looked at elsewhere.
    pub fn shared_redo(&self) -> Option<Arc<Edit>> {
        self.redo.last().map(|(edit, _)| Arc::clone(edit))
    }

    /// Applies an edit. What could have been redone is forgotten.
    ///
    /// # Errors
    /// As [`apply`]; nothing is then changed.
    pub fn apply_edit(&mut self, session: &mut Session, edit: Edit) -> Result<(), EditError> {
        let inverse = apply(session, edit)?;
        self.did(inverse);
        Ok(())
    }

    /// An edit was applied, which `inverse` takes back. What could have been redone is forgotten.
    pub fn did(&mut self, inverse: Edit) {
        self.undo.push((Arc::new(inverse), self.now));
        self.redo.clear();
        self.newest += 1;
        self.now = Revision(self.newest);
    }

    /// Takes the latest edit back; gives what was applied, or nothing where there is none.
    ///
    /// # Errors
    /// As [`apply`], which would be a defect of ours: the edit is then dropped.
    pub fn undo(&mut self, session: &mut Session) -> Result<Option<Edit>, EditError> {
        let Some((edit, before)) = self.undo.pop() else {
            return Ok(None);
        };
        let hidden = hides_again(session, Arc::unwrap_or_clone(edit));
        let inverse = apply(session, hidden.clone())?;
        self.went_back(session, inverse, before);
        Ok(Some(hidden))
    }

    /// The latest edit was taken back, as [`hides_again`] gives it, which `inverse` does again.
    pub fn undid(&mut self, session: &Session, inverse: Edit) {
        if let Some((_, before)) = self.undo.pop() {
            self.went_back(session, inverse, before);
        }
    }

    fn went_back(&mut self, session: &Session, inverse: Edit, before: Revision) {
        self.redo.push((Arc::new(inverse), self.now));
        self.now = before;
        if session.rounds.iter().any(|round| round.seen != Seen::Never) {
            // Not quite what stood there: what was seen stays seen.
            self.newest += 1;
            self.now = Revision(self.newest);
        }
    }

    /// Does the latest undone edit again; gives what was applied, or nothing where there is none.
    ///
    /// # Errors
    /// As [`apply`], which would be a defect of ours: the edit is then dropped.
    pub fn redo(&mut self, session: &mut Session) -> Result<Option<Edit>, EditError> {
        let Some((edit, after)) = self.redo.pop() else {
            return Ok(None);
        };
        let edit = Arc::unwrap_or_clone(edit);
        let inverse = apply(session, edit.clone())?;
        self.went_on(inverse, after);
        Ok(Some(edit))
    }

    /// The latest undone edit was done again, which `inverse` takes back.
    pub fn redid(&mut self, _session: &Session, inverse: Edit) {
        if let Some((_, after)) = self.redo.pop() {
            self.went_on(inverse, after);
        }
    }

    fn went_on(&mut self, inverse: Edit, after: Revision) {
        self.undo.push((Arc::new(inverse), self.now));
        self.now = after;
    }
}

/// An edit that takes something back, so that it does not forget what was seen of anonymous rounds.
#[must_use]
pub fn hides_again(session: &Session, mut edit: Edit) -> Edit {
    for change in &mut edit.changes {
        if let Change::Round(measure, criterion, number, Some(round)) = change
            && let Some(now) = session.get::<Round>((*measure, *criterion, *number))
        {
            *round = round.clone().hidden_again(now);
        }
    }
    edit
}
