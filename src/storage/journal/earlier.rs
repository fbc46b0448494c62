//! The forms 1 and 2 of journals, frozen: they name verbs by the variants of an enum.
//!
//! All else in them is as it is today, as long as the session format is: whoever gives that another
//! number freezes here what changes hold, too.

use serde::Deserialize;

use crate::domain::edit::{Change, Edit, EntryKind, Verb};
use crate::domain::field::Field;
use crate::domain::light::Mark;
use crate::storage::journal::{FileFingerprint, JournalEntry};

/// The last form that these types are of.
pub(super) const LAST: u32 = 2;

/// As [`JournalEntry`].
#[derive(Deserialize)]
#[serde(rename = "JournalEntry")]
pub(super) enum EntryOf2 {
    Edit(EditOf2),
    Draft(Field, Option<String>),
    Saved(FileFingerprint, usize),
}

/// As [`Edit`].
#[derive(Deserialize)]
#[serde(rename = "Edit")]
pub(super) struct EditOf2 {
    verb: VerbOf2,
    subject: String,
    changes: Vec<Change>,
}

#[derive(Deserialize)]
enum KindOf2 {
    Participant,
    FocusArea,
    Criterion,
    Step,
    Measure,
}

#[derive(Deserialize)]
enum VerbOf2 {
    Mark(Option<Mark>),
    Rationale,
    Condition,
    Missing,
    Confirm,
    Typo,
    NewRound,
    Ballot,
    Hands,
    Reveal,
    CancelRound,
    ChangeStand,
    Reservation,
    Example,
    Tick,
    Rules,
    Walk,
    Decide,
    Reason,
    Queue,
    Details,
    Add(KindOf2),
    Change(KindOf2),
    Delete(KindOf2),
    Move(KindOf2),
    Duplicate(KindOf2),
    Paste,
    Merge,
}

impl From<EntryOf2> for JournalEntry {
    fn from(entry: EntryOf2) -> Self {
        match entry {
            EntryOf2::Edit(EditOf2 { verb, subject, changes }) => {
                Self::Edit(Edit { verb: verb.into(), subject, changes })
            }
            EntryOf2::Draft(field, text) => Self::Draft(field, text),
            EntryOf2::Saved(file, after) => Self::Saved(file, after),
        }
    }
}

impl From<KindOf2> for EntryKind {
    fn from(kind: KindOf2) -> Self {
        match kind {
            KindOf2::Participant => Self::Participant,
            KindOf2::FocusArea => Self::FocusArea,
            KindOf2::Criterion => Self::Criterion,
            KindOf2::Step => Self::Step,
            KindOf2::Measure => Self::Measure,
        }
    }
}

impl From<VerbOf2> for Verb {
    fn from(verb: VerbOf2) -> Self {
        match verb {
            VerbOf2::Mark(mark) => Self::Mark(mark),
            VerbOf2::Rationale => Self::Rationale,
            VerbOf2::Condition => Self::Condition,
            VerbOf2::Missing => Self::Missing,
            VerbOf2::Confirm => Self::Confirm,
            VerbOf2::Typo => Self::Typo,
            VerbOf2::NewRound => Self::NewRound,
            VerbOf2::Ballot => Self::Ballot,
            VerbOf2::Hands => Self::Hands,
            VerbOf2::Reveal => Self::Reveal,
            VerbOf2::CancelRound => Self::CancelRound,
            VerbOf2::ChangeStand => Self::ChangeStand,
            VerbOf2::Reservation => Self::Reservation,
            VerbOf2::Example => Self::Example,
            VerbOf2::Tick => Self::Tick,
            VerbOf2::Rules => Self::Rules,
            VerbOf2::Walk => Self::Walk,
            VerbOf2::Decide => Self::Decide,
            VerbOf2::Reason => Self::Reason,
            VerbOf2::Queue => Self::Queue,
            VerbOf2::Details => Self::Details,
            VerbOf2::Add(kind) => Self::Add(kind.into()),
            VerbOf2::Change(kind) => Self::Change(kind.into()),
            VerbOf2::Delete(kind) => Self::Delete(kind.into()),
            VerbOf2::Move(kind) => Self::Move(kind.into()),
            VerbOf2::Duplicate(kind) => Self::Duplicate(kind.into()),
            VerbOf2::Paste => Self::Paste,
            VerbOf2::Merge => Self::Merge,
        }
    }
}
