//! Drawing, and nothing else: reads the app, gives actions back.
//!
//! Owns how things look and where they stand, and which key is which command. Must not change
//! anything: a view emits [`crate::app::action::Action`]s, and the next frame shows what came of
//! them.

pub mod audience;
pub mod board;
mod compare;
pub mod crossing;
pub mod dialogs;
pub mod judge;
mod keys;
pub mod legend;
pub mod palette;
pub mod points;
pub mod prepare;
mod recover;
pub mod shell;
pub mod shortcuts;
pub mod start;
pub mod theme;
pub mod toolbar;
mod versions;
pub mod view;
pub mod widgets;
pub mod wording;
