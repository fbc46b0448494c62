//! What a session shows when it is looked at: counts, orders, what speaks against a choice, and
//! what two versions of it do not have in common.
//!
//! Owns pure functions of sessions, each in a file that bears the question it answers. Lights are
//! counted, compared with one sentence and put in the order they are always shown in.
//!
//! Absent on purpose: any arithmetic on lights, anything that chooses for the group, wording, and
//! state: whoever asks often keeps the answer by revision. An answer that nobody has been shown
//! does not come through here ([`crate::domain::round`] gives none away).

pub mod action_plan;
pub mod agenda;
pub mod alike;
pub mod answers;
pub mod attendance;
pub mod balance;
pub mod concerns;
pub mod counts;
pub mod differences;
pub mod find;
pub mod meeting;
pub mod merge;
pub mod money;
pub mod order;
pub mod plan;
pub mod points;
pub mod progress;
pub mod questions;
pub mod rows;
pub mod signs;
pub mod since;
pub mod story;
pub mod then;
pub mod walk;
