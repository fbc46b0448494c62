//! The rooms: what each is looked at by, what can be asked of it, and what is then done.
//!
//! Each owns its state, its actions, its commands and its update, and knows the core only: rooms
//! do not know each other. Start is absent on purpose: it has no state of its own, and all it
//! asks for is done with files.

pub mod board;
pub mod judge;
pub mod minutes;
pub mod prepare;
pub mod roadmap;
pub mod see;
