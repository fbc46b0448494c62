//! What a workshop is: its data and its rules.
//!
//! Owns the types that are also the current file format, every [`edit::Edit`] a session can
//! undergo, and the history of edits. Absent on purpose: egui, the disk, the clock, threads, dice
//! and any wording in any language (a name in English stands only in errors). From outside it
//! knows serde and thiserror, and nothing else.
//!
//! In reading order: [`session`] is the document and [`lists`] names its lists; what an entry must
//! say of itself stands in [`record`], and each kind of entry in a file of its own. [`edit`] is the
//! only way to change anything (`applying` does it), [`history`] undoes it; [`places`] notes where
//! entries stand, so that they are found at once. What people do becomes edits in [`verbs`]
//! (entries), [`judging`] (crossings) and [`field`] (typing). [`plan`] and [`progress`] hold what the
//! roadmap is planned by and how it goes on, [`meeting`] the meeting and what its minutes are made of, [`question`] what was said to what the lights ask. [`check`] says what no session may
//! hold.
//!
//! # Where a new list goes
//!
//! 1. A file of its own, with the type of an entry. If people order the list by hand: an id
//!    (`#[serde(transparent)] pub struct GoalId(pub u32)`) and [`verbs::Editable`]; if what stands
//!    in it is said of a measure or a crossing: [`record::KeyedRecord`]. In both cases
//!    [`record::References`], by `references!`: each id it holds, and how it holds to it.
//! 2. One line in [`lists`]: `Goal: GoalId in goals`, or `Estimate(measure: MeasureId) in
//!    estimates`.
//! 3. The field in [`session::Session`], with `#[serde(default, skip_serializing_if =
//!    "is_default")]`, so that files from before have it and files without it stay as they are.
//! 4. A variant of [`edit::Change`]: `Goal(Put<Goal>)`, or `Estimate(MeasureId,
//!    Option<Estimate>)`. That is a new variant: see below.
//! 5. An entry of it in the kept file of today's format (`tests/versions`), from which made-up
//!    sessions begin; `LYSKRYSS_BLESS=1` writes its checksum anew.
//! 6. What it is called: `app` does not compile before it knows. Its form: a part of
//!    [`field::Field`], and a room.
//!
//! Checks, deletion, what is in use, merging, differences, salvage, limits and undo follow; whatever
//! is left out does not compile or fails `tests/domain/lists.rs`.
//!
//! # How the formats grow
//!
//! Sessions ([`session::FORMAT`]) and journals (`storage::journal::JOURNAL`) hold these types as
//! they are. What may change in them:
//!
//! - **A field may join**, with a default that says what older files meant. No number changes. That
//!   goes for sessions, for what stands in them, and for [`edit::Details`].
//! - **A field is never renamed or dropped, and a value never gets another meaning**, without the
//!   next number. A name in Rust may change: `#[serde(rename)]` keeps the one in the file.
//! - **A new variant of an enum is the next number**: of the session format where sessions hold the
//!   enum, else of journals alone ([`edit::Change`], [`field::Field`]). The old types are frozen in
//!   `storage`, with a conversion, and a file of that number is kept in `tests/versions` for ever.
//!   The next number of the session format is also the next one of journals, whose changes hold the
//!   same types.
//! - **What a step of undo is called is a word** ([`verb::Verb`]), which may come and go: a word
//!   that nobody knows is read as another one.
//! - Sessions and journals of every number that was ever written are read; newer ones are refused
//!   by number and left untouched.

mod applying;
pub mod check;
pub mod cost;
pub mod criterion;
pub mod date;
pub mod edit;
pub mod field;
pub mod focus_area;
pub mod half_year;
pub mod history;
pub mod judgement;
pub mod judging;
pub mod light;
pub mod list;
pub mod lists;
pub mod meanings;
pub mod measure;
pub mod meeting;
pub mod participant;
pub mod places;
pub mod plain;
pub mod plan;
pub mod progress;
pub mod question;
pub mod rare;
pub mod record;
pub mod round;
pub mod rules;
mod seats;
pub mod session;
mod shown;
pub mod step;
pub mod table_choices;
pub mod time_of_day;
pub mod typed;
pub mod verb;
pub mod verbs;
pub mod walk;

/// True for a value that a file need not spell out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
