//! Two versions of a session are compared off the drawing thread: begun, waited for, and shown.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::effect::{CompareOrder, Effect};
use crate::app::services::files::file_conflict::accept_as_ours;
use crate::app::services::files::question::{
    Compared, ComparedFor, Comparing, FileConflict, FileQuestion,
};
use crate::app::services::files::sides::{Comparison, ConflictSides};
use crate::app::services::files::state::{Files, document_id};

impl Files {
    /// Has the open session compared with another version; meanwhile that is said in front.
    pub(super) fn begin_comparing(&mut self, why: ComparedFor, cx: &mut Context) {
        let Some(document) = &cx.document else { return };
        self.compared_last += 1;
        let (token, id) = (self.compared_last, document.id);
        let (revision, ours) = (document.history.revision(), document.shared_session());
        let order = match &why {
            ComparedFor::Conflict { opened, .. } => {
                let base = document.on_file.as_ref().and_then(|on_file| on_file.session.clone());
                let theirs = Arc::new(opened.read.session.clone());
                CompareOrder { token, revision, base, ours, theirs, merges: true }
            }
            ComparedFor::Look { former, .. } => {
                let theirs = Arc::clone(former);
                CompareOrder { token, revision, base: None, ours, theirs, merges: false }
            }
        };
        let comparing = Comparing { token, document: id, why };
        self.ask(FileQuestion::Comparing(Box::new(comparing)), cx);
        cx.effect(Effect::Compare(order));
    }

    /// They were compared. Nothing comes of an answer that is not waited for any more; what was
    /// changed meanwhile is compared anew.
    pub(super) fn compared(&mut self, found: Comparison, cx: &mut Context) {
        let is_waited_for = match self.question(cx) {
            Some(FileQuestion::Comparing(comparing)) => comparing.token == found.token,
            _ => false,
        };
        if !is_waited_for {
            return;
        }
        let Some(FileQuestion::Comparing(comparing)) = self.take_question(cx) else { return };
        let Comparing { document, why, token: _ } = *comparing;
        if document_id(cx) != Some(document) {
            return;
        }
        let now = cx.document.as_ref().map(|document| document.history.revision());
        if now != Some(found.made_of) {
            self.begin_comparing(why, cx);
            return;
        }
        match why {
            ComparedFor::Look { what, at, back, former: _ } => {
                let compared = Compared { what, at, rows: found.rows, back };
                self.ask(FileQuestion::Compared(Box::new(compared)), cx);
            }
            ComparedFor::Conflict { opened, .. } if found.rows.is_empty() => {
                accept_as_ours(&opened, cx);
                self.go_on_after_save(cx);
            }
            ComparedFor::Conflict { path, checksum, opened, chosen } => {
                let sides = ConflictSides::new(*opened, found, chosen.as_ref());
                let theirs = Ok(Box::new(sides));
                self.ask(FileQuestion::Conflict(FileConflict { path, checksum, theirs }), cx);
            }
        }
    }
}
