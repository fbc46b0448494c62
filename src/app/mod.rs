//! What a person can do, and where they are looking.
//!
//! Owns the open document with its history, the views of it, and every rule of what follows on
//! what. Must not know egui, the disk or the clock: what is to happen outside is given back as
//! [`effect::Effect`]s, and what time it is comes in as [`effect::Now`].

pub mod action;
pub mod audience;
pub mod board;
pub mod command;
pub mod diff_text;
pub mod drafts;
pub mod edit_names;
pub mod effect;
pub mod file_conflict;
pub mod files;
pub mod journal_queue;
pub mod judge;
pub mod message;
pub mod open_elsewhere;
pub mod phrases;
pub mod prepare;
pub mod recover;
mod saving;
pub mod state;
pub mod table;
mod undo;
pub mod update;
pub mod versions;
