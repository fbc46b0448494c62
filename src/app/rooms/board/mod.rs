//! The board as it is looked at: the cursor, the order of rows, what a mark key does.
//!
//! Knows the core only. A crossing whose round is open it leads to by its place; which room
//! answers there, it does not know.

mod asked;
mod cursor;
mod held;
mod scene;
mod scene_rows;
mod state;

pub use asked::{BoardAction, BoardCommand};
pub use cursor::CursorMove;
pub use state::{Board, columns};
