//! Taking back and doing again: what is said of it, and what it was about.

use crate::app::core::context::Context;
use crate::app::core::document::Document;
use crate::app::core::edit_names;
use crate::app::core::file_size::{FileSize, Growth};
use crate::app::core::message::Message;
use crate::app::core::touched::Undone;
use crate::domain::edit::{Change, Edit, EditError, Verb};
use crate::domain::history::History;
use crate::domain::lists::{EntryKind, Subject};
use crate::domain::session::Session;
use crate::insight::counts::Counts;

impl Document {
    /// Goes one step back or on in what was done; gives what was applied.
    fn goes(
        &mut self,
        next: fn(&History) -> Option<&Edit>,
        go: fn(&mut History, &mut Session) -> Result<Option<Edit>, EditError>,
    ) -> Result<Option<Edit>, EditError> {
        let Some(edit) = next(&self.history) else { return Ok(None) };
        self.counts.leave(&self.session, edit);
        let (history, session) = self.changing();
        let gone = go(history, session);
        match &gone {
            Ok(Some(edit)) => self.took(edit),
            Ok(None) | Err(_) => self.counts = Counts::of(&self.session),
        }
        gone
    }
}

impl Context {
    pub(crate) fn undo(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        match document.goes(History::next_undo, History::undo) {
            Ok(Some(edit)) => {
                let growth = FileSize::growth_of(&edit);
                self.after_step("message-undone", edit, growth);
            }
            Ok(None) => {}
            Err(err) => self.refused(&err),
        }
    }

    pub(crate) fn redo(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        match document.goes(History::next_redo, History::redo) {
            Ok(Some(edit)) => {
                let growth = FileSize::growth_of(&edit);
                self.after_step("message-redone", edit, growth);
            }
            Ok(None) => {}
            Err(err) => self.refused(&err),
        }
    }

    /// Says what was undone or redone, and has it looked at.
    pub(super) fn after_step(&mut self, key: &'static str, edit: Edit, growth: Growth) {
        self.say(Message::new(key).message("what", edit_names::of_edit(&edit)));
        let about =
            edit.changes.iter().find(|change| is_what_it_is_about(&edit, change)).and_then(about);
        let is_reveal_undone = edit.verb == Verb::Reveal && key == "message-undone";
        let touched = self.touched();
        touched.by(&edit);
        touched.undone = about;
        touched.withdrawn |= is_reveal_undone || edit.verb == Verb::Merge;
        if let Some(document) = &mut self.document {
            document.has_grown(growth);
        }
        self.journal_queue.edited(edit);
    }
}

/// What a change is about, where that can be looked at.
fn about(change: &Change) -> Option<Undone> {
    let is_round = matches!(change, Change::Round(..));
    change.subject().map(|about| Undone { about, is_round })
}

/// Whether a change is what its edit is about, not what went along with it.
fn is_what_it_is_about(edit: &Edit, change: &Change) -> bool {
    let what = match edit.verb {
        Verb::Add(what)
        | Verb::Change(what)
        | Verb::Delete(what)
        | Verb::Move(what)
        | Verb::Duplicate(what) => what,
        // Groups come along with pasted measures.
        Verb::Paste if edit.changes.iter().any(|c| matches!(c, Change::Measure(_))) => {
            EntryKind::Measure
        }
        _ => return true,
    };
    change.subject().and_then(Subject::kind) == Some(what)
}
