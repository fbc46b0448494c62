//! What a person can do, and where they are looking.
//!
//! Owns the open document with its history, the views of it, and every rule of what follows on
//! what. Must not know egui, the disk or the clock: what is to happen outside is given back as
//! [`effect::Effect`]s, and what time it is comes in as [`effect::Now`].

pub mod action;
pub mod audience;
pub mod board;
pub mod command;
pub mod differing;
pub mod drafts;
pub mod effect;
pub mod elsewhere;
pub mod files;
pub mod judge;
pub mod ledger;
pub mod message;
pub mod naming;
pub mod prepare;
pub mod recover;
mod saving;
pub mod state;
pub mod table;
pub mod telling;
pub mod underneath;
mod undo;
pub mod update;
pub mod versions;
