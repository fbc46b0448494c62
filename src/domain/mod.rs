//! What a workshop is: its data and its rules.
//!
//! Owns the types that are also the current file format, every [`edit::Edit`] a session can
//! undergo, and the history of edits. Must not know egui, the disk, the clock, threads, dice or
//! any wording in any language.

pub mod check;
pub mod criterion;
pub mod date;
pub mod edit;
pub mod field;
pub mod history;
pub mod judgement;
pub mod judging;
pub mod light;
pub mod lists;
pub mod measure;
pub mod participant;
pub mod record;
pub mod round;
mod seats;
pub mod session;
pub mod verbs;
pub mod walk;

/// True for a value that a file need not spell out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
