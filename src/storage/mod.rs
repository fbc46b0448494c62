//! A session file and everything that keeps it safe, and the settings beside it.
//!
//! Owns the form of files and how they get onto the disk whole. Must not know what a person is
//! looking at, any wording but plain English for the command line, or egui.

pub mod backup;
pub mod checksum;
pub mod disk;
pub mod file;
pub mod format;
pub mod journal;
pub mod limits;
pub mod locate;
pub mod lock;
pub mod run_id;
pub mod salvage;
pub mod samples;
pub mod settings;
pub mod timestamp;
