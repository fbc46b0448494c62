//! What edits and the window are called.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::domain::edit::{Edit, Verb};
use crate::domain::light::Mark;
use crate::domain::lists::EntryKind;

const fn what_key(what: EntryKind) -> &'static str {
    match what {
        EntryKind::Participant => "participant",
        EntryKind::FocusArea => "focus-area",
        EntryKind::Criterion => "criterion",
        EntryKind::Step => "step",
        EntryKind::Measure => "measure",
        EntryKind::Frame => "frame",
        EntryKind::Balance => "balance",
        EntryKind::Deliverable => "deliverable",
        EntryKind::Reply => "question",
        EntryKind::Meeting => "meeting",
        EntryKind::Item => "item",
        EntryKind::Paper => "paper",
        EntryKind::Note => "note",
        EntryKind::PrivateNote => "private-note",
        EntryKind::Presence => "presence",
        EntryKind::FollowUp => "follow-up",
    }
}

const fn verb_key(verb: Verb) -> &'static str {
    match verb {
        Verb::Mark(Some(Mark::CannotJudge)) => "verb-cannot-judge",
        Verb::Mark(Some(_)) => "verb-light",
        Verb::Mark(None) => "verb-clear",
        Verb::Rationale => "verb-rationale",
        Verb::Condition => "verb-condition",
        Verb::Missing => "verb-missing",
        Verb::Confirm => "verb-confirm",
        Verb::Typo => "verb-typo",
        Verb::NewRound => "verb-new-round",
        Verb::Ballot => "verb-ballot",
        Verb::Hands => "verb-hands",
        Verb::Reveal => "verb-reveal",
        Verb::CancelRound => "verb-cancel-round",
        Verb::ChangeStand => "verb-change-stand",
        Verb::Reservation => "verb-reservation",
        Verb::Example => "verb-example",
        Verb::Tick => "verb-tick",
        Verb::Rules => "verb-rules",
        Verb::Walk => "verb-walk",
        Verb::Decide => "verb-decide",
        Verb::Reason => "verb-reason",
        Verb::Queue => "verb-queue",
        Verb::Details => "verb-details",
        Verb::Meaning => "verb-meaning",
        Verb::Place => "verb-place",
        Verb::Link => "verb-link",
        Verb::Status => "verb-status",
        Verb::Stage => "verb-stage",
        Verb::Deliver => "verb-deliver",
        Verb::Answer => "verb-answer",
        Verb::OnAgenda => "verb-on-agenda",
        Verb::SetAside => "verb-set-aside",
        Verb::BeginItem => "verb-begin-item",
        Verb::PauseItem => "verb-pause-item",
        Verb::EndItem => "verb-end-item",
        Verb::Attend => "verb-attend",
        Verb::Resolve => "verb-resolve",
        Verb::Approve => "verb-approve",
        Verb::Contents => "verb-contents",
        Verb::Add(_) => "verb-add",
        Verb::Change(_) => "verb-change",
        Verb::Delete(_) => "verb-delete",
        Verb::Move(_) => "verb-move",
        Verb::Duplicate(_) => "verb-duplicate",
        Verb::Paste => "verb-paste",
        Verb::Merge => "verb-merge",
        Verb::Other => "verb-other",
    }
}

/// What an edit is called, such as "light for 2.8 / Benefit".
pub fn of_edit(edit: &Edit) -> Message {
    let message = Message::new(verb_key(edit.verb));
    if matches!(edit.verb, Verb::Rules | Verb::Walk | Verb::Merge | Verb::Other) {
        return message;
    }
    let message = message.words("subject", edit.subject.trim());
    match edit.verb {
        Verb::Add(what)
        | Verb::Change(what)
        | Verb::Delete(what)
        | Verb::Move(what)
        | Verb::Duplicate(what) => message.words("what", what_key(what)),
        _ => message,
    }
}

impl Context {
    /// What the open session is called.
    pub fn document_title(&self) -> String {
        let title = self.session().map(|s| s.title.trim()).unwrap_or_default();
        if title.is_empty() { self.texts.get("untitled").into_owned() } else { title.to_owned() }
    }

    /// What the window is called: an unsaved mark, the session, its path, the program. Without
    /// control characters, whatever a file holds: window systems end a program for a NUL.
    pub fn window_title(&self) -> String {
        let Some(document) = &self.document else {
            return "Lyskryss".to_owned();
        };
        let mark = if self.is_unsaved() { "• " } else { "" };
        let title = self.document_title();
        let place = match document.path() {
            Some(path) => path.display().to_string(),
            None => self.texts.get("not-saved-anywhere").into_owned(),
        };
        without_control(&format!("{mark}{title} – {place} – Lyskryss"))
    }

    /// What the window is called while others look on: the session and the program, no path.
    pub fn shown_title(&self) -> String {
        if self.document.is_none() {
            return "Lyskryss".to_owned();
        }
        without_control(&format!("{} – Lyskryss", self.document_title()))
    }

    /// What undo would take back, in words; nothing where there is nothing.
    pub fn undo_name(&self) -> Option<String> {
        let edit = self.document.as_ref()?.history.next_undo()?;
        Some(of_edit(edit).say(self.texts))
    }

    /// What redo would do again, in words; nothing where there is nothing.
    pub fn redo_name(&self) -> Option<String> {
        let edit = self.document.as_ref()?.history.next_redo()?;
        Some(of_edit(edit).say(self.texts))
    }
}

fn without_control(title: &str) -> String {
    title.chars().filter(|c| !c.is_control()).collect()
}
