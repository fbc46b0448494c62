//! What a session shows when it is looked at: counts, orders, and what speaks against a choice.
//!
//! Pure functions of a session. Lights are counted, compared with one sentence and put in the
//! order they are always shown in; nothing is ever computed from them.

pub mod answers;
pub mod concerns;
pub mod counts;
pub mod differences;
pub mod merge;
pub mod order;
pub mod points;
pub mod signs;
pub mod story;
pub mod walk;
