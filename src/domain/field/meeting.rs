//! The texts of the meeting: what stands in them, and what typing into them does.

use serde::{Deserialize, Serialize};

use crate::domain::date::DateError;
use crate::domain::edit::Edit;
use crate::domain::field::write::Typed;
use crate::domain::field::{FieldError, Value};
use crate::domain::meeting::follow_up::{FollowUp, FollowUpId};
use crate::domain::meeting::item::{Item, ItemId};
use crate::domain::meeting::note::{Note, NoteId};
use crate::domain::meeting::paper::{Paper, PaperId};
use crate::domain::meeting::presence::{Presence, PresenceId, name_substitute};
use crate::domain::meeting::private_note::{PrivateNote, PrivateNoteId};
use crate::domain::meeting::sitting::{Approval, Meeting, MeetingId, approve};
use crate::domain::session::Session;
use crate::domain::typed::Lean;
use crate::domain::verbs;

/// A place for text in what belongs to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MeetingText {
    /// One of a meeting's.
    Meeting(MeetingId, MeetingField),
    /// One of an item's.
    Item(ItemId, ItemField),
    /// One of a paper's.
    Paper(PaperId, PaperField),
    /// A note.
    Note(NoteId),
    /// A private note.
    PrivateNote(PrivateNoteId),
    /// Who sat somewhere on another's behalf.
    Substitute(PresenceId),
    /// One of a follow-up's.
    FollowUp(FollowUpId, FollowUpField),
}

/// A meeting's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum MeetingField {
    Name,
    On,
    Until,
    From,
    To,
    Place,
    Chair,
    Secretary,
    Next,
    /// When its minutes were sent out, or approved.
    ApprovalOn,
    /// By whom they were approved.
    ApprovedBy,
}

/// An item's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum ItemField {
    Number,
    Title,
    Presenter,
    PresentsFor,
    Day,
    Starts,
    Minutes,
    History,
    Background,
    Asked,
    Proposal,
}

/// A paper's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum PaperField {
    Title,
    Exempt,
}

/// A follow-up's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field it is")]
pub enum FollowUpField {
    What,
    Who,
    By,
    /// What was said of it at a meeting.
    Told(MeetingId),
}

impl MeetingText {
    /// The same field where the ids of what it belongs to were given anew.
    #[must_use]
    pub fn renumbered(self, anew: impl Fn(u32) -> u32) -> Self {
        match self {
            Self::Meeting(id, field) => Self::Meeting(MeetingId(anew(id.0)), field),
            Self::Item(id, field) => Self::Item(ItemId(anew(id.0)), field),
            Self::Paper(id, field) => Self::Paper(PaperId(anew(id.0)), field),
            Self::Note(id) => Self::Note(NoteId(anew(id.0))),
            Self::PrivateNote(id) => Self::PrivateNote(PrivateNoteId(anew(id.0))),
            Self::Substitute(id) => Self::Substitute(PresenceId(anew(id.0))),
            Self::FollowUp(id, field) => {
                let field = match field {
                    FollowUpField::Told(at) => FollowUpField::Told(MeetingId(anew(at.0))),
                    FollowUpField::What | FollowUpField::Who | FollowUpField::By => field,
                };
                Self::FollowUp(FollowUpId(anew(id.0)), field)
            }
        }
    }

    /// What stands there, or nothing where its owner is gone.
    pub(super) fn read(self, session: &Session) -> Option<Value> {
        match self {
            Self::Meeting(id, field) => session.meeting(id).map(|it| read_meeting(it, field)),
            Self::Item(id, field) => session.item(id).map(|it| read_item(it, field)),
            Self::Paper(id, field) => session.find::<Paper>(id).map(|it| match field {
                PaperField::Title => Value::Text(it.title.clone()),
                PaperField::Exempt => Value::Text(it.exempt.clone()),
            }),
            Self::Note(id) => session.find::<Note>(id).map(|it| Value::Text(it.text.clone())),
            Self::PrivateNote(id) => {
                session.find::<PrivateNote>(id).map(|it| Value::Text(it.private_note.clone()))
            }
            Self::Substitute(id) => {
                session.find::<Presence>(id).map(|it| Value::Text(it.substitute.clone()))
            }
            Self::FollowUp(id, field) => session.find::<FollowUp>(id).map(|it| match field {
                FollowUpField::What => Value::Text(it.what.clone()),
                FollowUpField::Who => Value::Text(it.who.clone()),
                FollowUpField::By => Value::Date(it.by),
                FollowUpField::Told(at) => Value::Text(it.told_at(at).to_owned()),
            }),
        }
    }

    /// The edit that puts typed text there; nothing where that changes nothing.
    pub(super) fn write(
        self,
        session: &Session,
        typed: &Typed<'_>,
    ) -> Result<Option<Edit>, FieldError> {
        Ok(match self {
            Self::Meeting(id, field) => {
                let mut entry = session.meeting(id).ok_or(FieldError::Gone)?.clone();
                write_meeting(&mut entry, field, typed)?;
                match field {
                    MeetingField::ApprovalOn | MeetingField::ApprovedBy => {
                        approve(session, id, entry.approval)
                    }
                    _ => verbs::change(session, entry),
                }
            }
            Self::Item(id, field) => {
                let mut entry = session.item(id).ok_or(FieldError::Gone)?.clone();
                write_item(&mut entry, field, typed)?;
                verbs::change(session, entry)
            }
            Self::Paper(id, field) => {
                let mut entry = session.find::<Paper>(id).ok_or(FieldError::Gone)?.clone();
                match field {
                    PaperField::Title => entry.title = typed.text(),
                    PaperField::Exempt => entry.exempt = typed.text(),
                }
                verbs::change(session, entry)
            }
            Self::Note(id) => {
                let entry: Note = session.find(id).cloned().ok_or(FieldError::Gone)?;
                verbs::change(session, Note { text: typed.text(), ..entry })
            }
            Self::PrivateNote(id) => {
                let entry: PrivateNote = session.find(id).cloned().ok_or(FieldError::Gone)?;
                verbs::change(session, PrivateNote { private_note: typed.text(), ..entry })
            }
            Self::Substitute(id) => {
                session.find::<Presence>(id).ok_or(FieldError::Gone)?;
                name_substitute(session, id, typed.text())
            }
            Self::FollowUp(id, field) => {
                let mut entry: FollowUp = session.find(id).cloned().ok_or(FieldError::Gone)?;
                match field {
                    FollowUpField::What => entry.what = typed.text(),
                    FollowUpField::Who => entry.who = typed.text(),
                    FollowUpField::By => entry.by = typed.date(Lean::Deadline)?,
                    FollowUpField::Told(at) => {
                        session.meeting(at).ok_or(FieldError::Gone)?;
                        entry = entry.telling(at, typed.text());
                    }
                }
                verbs::change(session, entry)
            }
        })
    }
}

fn read_meeting(meeting: &Meeting, field: MeetingField) -> Value {
    Value::Text(match field {
        MeetingField::On => return Value::Date(meeting.on),
        MeetingField::Until => return Value::Date(meeting.until),
        MeetingField::From => return Value::Time(meeting.from),
        MeetingField::To => return Value::Time(meeting.to),
        MeetingField::Name => meeting.name.clone(),
        MeetingField::Place => meeting.place.clone(),
        MeetingField::Chair => meeting.chair.clone(),
        MeetingField::Secretary => meeting.secretary.clone(),
        MeetingField::Next => meeting.next.clone(),
        MeetingField::ApprovalOn => return Value::Date(meeting.approval.on()),
        MeetingField::ApprovedBy => match &meeting.approval {
            Approval::Approved { by, .. } => by.clone(),
            Approval::Draft | Approval::Sent(_) => String::new(),
        },
    })
}

fn write_meeting(
    meeting: &mut Meeting,
    field: MeetingField,
    typed: &Typed<'_>,
) -> Result<(), FieldError> {
    match field {
        MeetingField::On => meeting.on = typed.date(Lean::Day)?,
        MeetingField::Until => meeting.until = typed.date(Lean::Day)?,
        MeetingField::From => meeting.from = typed.time()?,
        MeetingField::To => meeting.to = typed.time()?,
        MeetingField::Name => meeting.name = typed.text(),
        MeetingField::Place => meeting.place = typed.text(),
        MeetingField::Chair => meeting.chair = typed.text(),
        MeetingField::Secretary => meeting.secretary = typed.text(),
        MeetingField::Next => meeting.next = typed.text(),
        MeetingField::ApprovalOn => {
            let day = typed.date(Lean::Day)?.ok_or(DateError::Form)?;
            match &mut meeting.approval {
                Approval::Sent(on) | Approval::Approved { on, .. } => *on = day,
                Approval::Draft => return Err(FieldError::Gone),
            }
        }
        MeetingField::ApprovedBy => match &mut meeting.approval {
            Approval::Approved { by, .. } => *by = typed.text(),
            Approval::Draft | Approval::Sent(_) => return Err(FieldError::Gone),
        },
    }
    Ok(())
}

fn read_item(item: &Item, field: ItemField) -> Value {
    let text = match field {
        ItemField::Day => return Value::Date(item.day),
        ItemField::Starts => return Value::Time(item.starts),
        ItemField::Minutes => return Value::Count(item.minutes),
        ItemField::Number => &item.number,
        ItemField::Title => &item.title,
        ItemField::Presenter => &item.presenter,
        ItemField::PresentsFor => &item.presents_for,
        ItemField::History => &item.case.history,
        ItemField::Background => &item.case.background,
        ItemField::Asked => &item.case.asked,
        ItemField::Proposal => &item.case.proposal,
    };
    Value::Text(text.clone())
}

fn write_item(item: &mut Item, field: ItemField, typed: &Typed<'_>) -> Result<(), FieldError> {
    match field {
        ItemField::Day => item.day = typed.date(Lean::Day)?,
        ItemField::Starts => item.starts = typed.time()?,
        ItemField::Minutes => item.minutes = typed.minutes()?,
        ItemField::Number => item.number = typed.text(),
        ItemField::Title => item.title = typed.text(),
        ItemField::Presenter => item.presenter = typed.text(),
        ItemField::PresentsFor => item.presents_for = typed.text(),
        ItemField::History => item.case.history = typed.text(),
        ItemField::Background => item.case.background = typed.text(),
        ItemField::Asked => item.case.asked = typed.text(),
        ItemField::Proposal => item.case.proposal = typed.text(),
    }
    Ok(())
}
