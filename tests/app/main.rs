//! Tests of `app`, from action to effect, without a window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod meeting;
#[path = "../support/clipped.rs"]
mod samples;
#[allow(dead_code, reason = "most of it is for the tests of the domain")]
#[path = "../support/strategies/mod.rs"]
mod strategies;

mod anonymous;
mod aside;
mod audience;
mod beside;
mod between;
mod chairs;
mod flows;
mod judging;
mod minutes;
mod names;
mod numbers;
mod papers;
mod pasting;
mod pictures;
mod plain;
mod preferences;
mod progress;
mod questions;
mod recovering;
mod roadmap;
mod round_trip;
mod screens;
mod see;
mod speaking;
mod tables;
mod taking;
mod two_at_once;
mod typed;
mod unseen;
mod walking;
