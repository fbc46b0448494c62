//! Leaving the open session for something else: what is asked first, and what follows on it.

use crate::app::core::context::Context;
use crate::app::core::drafts::Drafts;
use crate::app::core::effect::Effect;
use crate::app::core::message::Message;
use crate::app::services::files::question::{AfterLeaving, ComparedFor, FileQuestion};
use crate::app::services::files::state::{Files, Picking};
use crate::domain::history::Revision;

impl Files {
    /// Whether something would be lost that its user has not agreed to lose.
    pub(super) fn must_ask(&self, cx: &Context) -> bool {
        cx.is_unsaved() && self.given_up != what_is_there(cx)
    }

    /// Whether texts on offer would go that its user has not agreed to lose: they go with the program,
    /// and not with the session.
    fn loses_texts(&self, next: &AfterLeaving, cx: &Context) -> bool {
        let holds_some = !cx.drafts.homeless().is_empty() && self.given_up != what_is_there(cx);
        *next == AfterLeaving::Quit && holds_some
    }

    /// Does what puts the session away, or asks first if something would be lost.
    pub(crate) fn leave_for(&mut self, next: AfterLeaving, cx: &mut Context) {
        cx.commit_drafts();
        if self.is_saving_this(cx) {
            // Whether the session is safe is known when the write is over. Asked a second time,
            // somebody does not want to wait.
            if self.after_save.is_some() {
                self.ask(FileQuestion::StillSaving(next), cx);
            } else {
                self.after_save = Some(next);
            }
        } else if self.must_ask(cx) || self.loses_texts(&next, cx) {
            self.ask(FileQuestion::Unsaved(next), cx);
        } else {
            self.go_on(next, cx);
        }
    }

    /// Does what puts the session away, whatever is lost.
    pub(super) fn go_on(&mut self, next: AfterLeaving, cx: &mut Context) {
        cx.put_in_front(None);
        match next {
            AfterLeaving::Quit => {
                if self.is_saving_this(cx) {
                    // Somebody does not wait for a disk that does not answer: what is not in the
                    // file then is offered at the next start.
                    cx.effect(Effect::StopWaiting);
                } else {
                    cx.journal_queue.end();
                }
                cx.effect(Effect::Quit);
            }
            AfterLeaving::PickOpen => {
                self.pick(Picking::Open, Effect::PickOpen, cx);
            }
            AfterLeaving::Open(path) => self.read(path, false, cx),
            AfterLeaving::Former(path) => self.read(path, true, cx),
            AfterLeaving::NewEmpty => self.show_empty(cx),
            AfterLeaving::NewFromTemplate(tag) => self.show_template(&tag, cx),
            AfterLeaving::Sample(sample) => self.show_sample(sample, cx),
            AfterLeaving::Recovery(journal) => self.open_recovery(&journal, cx),
        }
    }

    /// Opens the system's dialog, one at a time; false where one is open already.
    pub(super) fn pick(&mut self, what: Picking, effect: Effect, cx: &mut Context) -> bool {
        if self.under_way.picking.is_some() {
            cx.say(Message::new("message-dialog-is-open"));
            return false;
        }
        self.under_way.picking = Some(what);
        cx.effect(effect);
        true
    }

    /// The answer "let it go": of unsaved work, or of what somebody else has put into the file.
    pub(crate) fn discard(&mut self, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::Unsaved(next) | FileQuestion::StillSaving(next)) => {
                self.given_up = what_is_there(cx);
                self.go_on(next, cx);
            }
            Some(FileQuestion::Conflict(conflict)) => self.let_ours_go(conflict, cx),
            // None of these asks whether something may be let go.
            other @ (None
            | Some(
                FileQuestion::Unknown { .. }
                | FileQuestion::OpenPath
                | FileQuestion::SavePath(_)
                | FileQuestion::CannotOpen(..)
                | FileQuestion::CannotSave(..)
                | FileQuestion::TablesStand(_)
                | FileQuestion::TablesNotWritten(..)
                | FileQuestion::WhichTable(..)
                | FileQuestion::Picture(_)
                | FileQuestion::OpenElsewhere(_)
                | FileQuestion::Versions(_)
                | FileQuestion::ReadingVersion(_)
                | FileQuestion::Comparing(_)
                | FileQuestion::Compared(_)
                | FileQuestion::Recover
                | FileQuestion::ThrowAway(_)
                | FileQuestion::Journal(_)
                | FileQuestion::New,
            )) => self.put_back(other, cx),
        }
    }

    /// The answer "go on" to the question in front.
    pub(crate) fn agree(&mut self, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::Unsaved(next)) => self.save_before(next, cx),
            Some(FileQuestion::Unknown { save_as }) => {
                if let Some(document) = &mut cx.document {
                    document.unknown.clear();
                }
                if save_as {
                    self.save_as(cx)
                } else {
                    self.save(cx)
                };
            }
            Some(FileQuestion::ThrowAway(journal)) => self.throw_away(&journal, cx),
            Some(FileQuestion::SavePath(Some(path))) => self.save_to(path, cx),
            Some(FileQuestion::CannotSave(..) | FileQuestion::StillSaving(_)) => {
                self.save_as(cx);
            }
            Some(FileQuestion::TablesStand(stands)) => self.give_tables_over(stands, cx),
            Some(FileQuestion::TablesNotWritten(path, _)) => self.pick_other(&path, cx),
            Some(FileQuestion::WhichTable(path, table)) => self.give_one_table(path, table, cx),
            Some(FileQuestion::Conflict(conflict)) => self.resolve_conflict(conflict, cx),
            Some(FileQuestion::CannotOpen(..)) => self.leave_for(AfterLeaving::PickOpen, cx),
            // These have answers of their own.
            other @ (None
            | Some(
                FileQuestion::OpenPath
                | FileQuestion::SavePath(None)
                | FileQuestion::Picture(_)
                | FileQuestion::OpenElsewhere(_)
                | FileQuestion::Versions(_)
                | FileQuestion::ReadingVersion(_)
                | FileQuestion::Comparing(_)
                | FileQuestion::Compared(_)
                | FileQuestion::Recover
                | FileQuestion::Journal(_)
                | FileQuestion::New,
            )) => self.put_back(other, cx),
        }
    }

    /// Takes what is in front away; true where something behind it comes to the front instead.
    pub(crate) fn dismiss(&mut self, cx: &mut Context) -> bool {
        match self.take_question(cx) {
            Some(FileQuestion::Compared(compared)) => {
                if let Some(versions) = compared.back {
                    self.ask(FileQuestion::Versions(versions), cx);
                    return true;
                }
            }
            Some(FileQuestion::Comparing(comparing)) => {
                if let ComparedFor::Look { back: Some(versions), .. } = comparing.why {
                    self.ask(FileQuestion::Versions(versions), cx);
                    return true;
                }
            }
            Some(FileQuestion::ReadingVersion(reading)) => {
                self.ask(FileQuestion::Versions(reading.back), cx);
                return true;
            }
            Some(FileQuestion::Journal(_) | FileQuestion::ThrowAway(_)) => {
                self.list_what_is_left(cx);
                return true;
            }
            _ => {}
        }
        self.former = None;
        self.after_save = None;
        self.given_up = None;
        false
    }

    /// Saves, and then leaves for something else.
    fn save_before(&mut self, next: AfterLeaving, cx: &mut Context) {
        let is_under_way = self.save(cx) || self.under_way.saving.is_some();
        if is_under_way || matches!(self.question(cx), Some(FileQuestion::Unknown { .. })) {
            self.after_save = Some(next);
        }
    }
}

/// The state of the open document, and the texts on their way.
fn what_is_there(cx: &Context) -> Option<(Revision, Drafts)> {
    cx.document.as_ref().map(|document| (document.history.revision(), cx.drafts.clone()))
}
