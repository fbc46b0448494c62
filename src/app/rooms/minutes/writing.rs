//! What is written under the chosen item: notes, follow-ups, papers, private notes.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::Focus;
use crate::app::rooms::minutes::state::Minutes;
use crate::domain::edit::{Edit, Verb};
use crate::domain::field::meeting::{FollowUpField, MeetingText, PaperField};
use crate::domain::meeting::follow_up::{self, FollowUp, FollowUpId};
use crate::domain::meeting::item::{self, ItemId};
use crate::domain::meeting::note::{self, Note, NoteId, NoteKind};
use crate::domain::meeting::paper::{Paper, PaperId};
use crate::domain::meeting::private_note::{PrivateNote, PrivateNoteId};
use crate::domain::participant::ParticipantId;
use crate::domain::session::Session;
use crate::domain::verbs::{self, Editable};

impl Minutes {
    /// Adds what is written under the chosen item, and goes to where it is.
    fn add(&mut self, cx: &mut Context, new: impl FnOnce(&Session, ItemId) -> (Edit, MeetingText)) {
        let Some((session, item)) = cx.session().zip(self.item(cx)) else { return };
        let (edit, text) = new(session, item.id);
        if cx.apply_edit(edit) {
            self.write_in(text, cx);
        }
    }

    /// Takes something away that was written, and says so; the keyboard goes to another text, or
    /// else to the agenda.
    fn remove<E: Editable>(&mut self, id: E::Id, to: Option<MeetingText>, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let Some(edit) = verbs::delete::<E>(session, id) else { return };
        let said = edit.subject.trim().to_owned();
        if !cx.apply_edit(edit) {
            return;
        }
        if !said.is_empty() {
            cx.say(Message::new("message-deleted").called("name", &said));
        }
        match to {
            Some(text) => self.write_in(text, cx),
            None => cx.wish_focus(Focus::Agenda),
        }
    }

    pub(super) fn add_note(&mut self, kind: NoteKind, after: Option<NoteId>, cx: &mut Context) {
        self.add(cx, |session, item| {
            let id = NoteId(session.next_id);
            let new = Note { item: Some(item), kind, ..Note::named(id, String::new()) };
            let edit = verbs::add(session, new, after);
            let edit = match session.item(item) {
                Some(of) if kind == NoteKind::Decision => {
                    Edit { verb: Verb::Resolve, subject: of.subject(), ..edit }
                }
                _ => edit,
            };
            (edit, MeetingText::Note(id))
        });
    }

    /// Takes a note away: the keyboard goes to the one before it, or else behind it.
    pub(super) fn remove_note(&mut self, id: NoteId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let Some(note) = session.find::<Note>(id) else { return };
        let beside = note.item.and_then(|item| {
            let all: Vec<NoteId> = session.notes_of(item, note.kind).map(|note| note.id).collect();
            let at = all.iter().position(|other| *other == id)?;
            at.checked_sub(1).and_then(|at| all.get(at)).or_else(|| all.get(at + 1)).copied()
        });
        self.remove::<Note>(id, beside.map(MeetingText::Note), cx);
    }

    pub(super) fn move_note(&mut self, id: NoteId, down: bool, cx: &mut Context) {
        let edit = cx.session().and_then(|session| note::move_by(session, id, down));
        if cx.apply_if(edit) {
            self.write_in(MeetingText::Note(id), cx);
        }
    }

    pub(super) fn note_by(id: NoteId, by: Option<ParticipantId>, cx: &mut Context) {
        let edit = cx.session().and_then(|session| {
            let before = session.find::<Note>(id)?;
            verbs::change(session, Note { by, ..before.clone() })
        });
        cx.apply_if(edit);
    }

    pub(super) fn can_take_proposal(&self, cx: &Context) -> bool {
        let found = cx.session().zip(self.item(cx));
        found.is_some_and(|(session, item)| item::take_proposal(session, item.id).is_some())
    }

    /// Takes the proposal of the case paper as the first wording of the decision.
    pub(super) fn take_proposal(&mut self, cx: &mut Context) {
        let Some((session, item)) = cx.session().zip(self.item(cx)) else { return };
        let text = MeetingText::Note(NoteId(session.next_id));
        let edit = item::take_proposal(session, item.id);
        if cx.apply_if(edit) {
            self.write_in(text, cx);
        }
    }

    pub(super) fn add_follow_up(&mut self, cx: &mut Context) {
        self.add(cx, |session, item| {
            let id = FollowUpId(session.next_id);
            let new = FollowUp { item: Some(item), ..FollowUp::named(id, String::new()) };
            (verbs::add(session, new, None), MeetingText::FollowUp(id, FollowUpField::What))
        });
    }

    pub(super) fn remove_follow_up(&mut self, id: FollowUpId, cx: &mut Context) {
        self.remove::<FollowUp>(id, None, cx);
    }

    pub(super) fn tick(id: FollowUpId, cx: &mut Context) {
        let today = cx.now.day;
        let edit = cx.session().and_then(|session| follow_up::tick(session, id, today));
        cx.apply_if(edit);
    }

    pub(super) fn add_paper(&mut self, cx: &mut Context) {
        self.add(cx, |session, item| {
            let id = PaperId(session.next_id);
            let new = Paper { item: Some(item), ..Paper::named(id, String::new()) };
            (verbs::add(session, new, None), MeetingText::Paper(id, PaperField::Title))
        });
    }

    /// Says whether a paper was shown at the meeting, and not sent out before it.
    pub(super) fn paper_shown(id: PaperId, shown: bool, cx: &mut Context) {
        let edit = cx.session().and_then(|session| {
            let before = session.find::<Paper>(id)?;
            verbs::change(session, Paper { shown, ..before.clone() })
        });
        cx.apply_if(edit);
    }

    pub(super) fn remove_paper(&mut self, id: PaperId, cx: &mut Context) {
        self.remove::<Paper>(id, None, cx);
    }

    pub(super) fn add_private(&mut self, cx: &mut Context) {
        self.add(cx, |session, item| {
            let id = PrivateNoteId(session.next_id);
            let new = PrivateNote { item: Some(item), ..PrivateNote::named(id, String::new()) };
            (verbs::add(session, new, None), MeetingText::PrivateNote(id))
        });
    }

    pub(super) fn remove_private(id: PrivateNoteId, cx: &mut Context) {
        let Some(session) = cx.session() else { return };
        let edit = verbs::delete::<PrivateNote>(session, id);
        // Nothing of its words is told.
        if cx.apply_if(edit) {
            cx.wish_focus(Focus::Agenda);
        }
    }
}
