//! How what was decided goes on: how far it has come, how it goes, and what it delivers when.

pub mod deliverable;
pub mod stage;
pub mod status;
