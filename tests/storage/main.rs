//! Tests of `storage`: files, saving, the journal and the lock, on disks that are sound, bad or real.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/disk.rs"]
mod disk;
#[allow(dead_code, reason = "most of it is for the tests of the domain")]
#[path = "../support/strategies/mod.rs"]
mod strategies;

mod absurd_files;
mod broken_files;
mod files;
mod journal;
mod kept_journals;
mod lock;
mod real_disks;
mod saving;
mod texts;
mod two_writers;
