//! Tests of `desktop`: the command line, and the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod check;
mod damage;
mod desk;
mod export;
mod import;
#[cfg(feature = "exercise")]
mod kills;
mod minutes;
#[cfg(feature = "gui")]
mod pictures;
mod recover;
mod recover_journal;
mod see;
mod shapes;
