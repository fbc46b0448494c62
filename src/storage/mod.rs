//! A session file and everything that keeps it safe, and the settings beside it.
//!
//! Owns the form of files (how it may grow, [`crate::domain`] says) and how they get onto the disk
//! whole: [`mod@format`] is a session as text, [`mod@file`] loads and saves it, [`journal`] keeps each edit
//! before it is saved, [`backup`] the versions before, [`salvage`] takes what can be taken from a
//! damaged one, [`lock`] says who has it open. All of it goes through a [`disk::Disk`], so that a
//! test can break it anywhere.
//!
//! Absent on purpose: what a person is looking at, any wording but plain English for the command
//! line, threads, the clock (whoever calls says what time it is), egui, and the name of any list
//! of the session ([`crate::domain::lists`] has them).

pub mod backup;
pub mod beside;
pub mod checksum;
mod controls;
pub mod disk;
pub mod file;
pub mod format;
pub mod journal;
pub mod limits;
pub mod locate;
pub mod lock;
pub mod reading;
pub mod replace;
pub mod run_id;
pub mod salvage;
pub mod samples;
pub mod settings;
pub mod timestamp;
pub mod unshown;
