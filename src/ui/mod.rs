//! Drawing, and nothing else: reads the app, gives actions back.
//!
//! Owns how things look and where they stand, and which key is which command. Must not change
//! anything: a view emits [`crate::app::input::Action`]s, and the next frame shows what came of
//! them.

pub mod audience;
pub mod kit;
pub(crate) mod rooms;
pub mod shell;
