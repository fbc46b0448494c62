//! Tests of `domain`, and of what `insight` reads from a session. The floors are the folders here,
//! a program each: every program is linked anew after every change.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/strategies/mod.rs"]
mod strategies;

mod edits;
mod hidden;
mod kept;
mod list;
mod lists;
mod meeting;
mod merging;
mod planning;
mod progress;
mod questions;
mod rounds;
mod titles;
mod wordings;
