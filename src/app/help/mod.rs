//! What helps in every room: the list of keys, keys of one's own, the legend, the open points, the
//! palette.

pub mod command;
mod pages;

pub use pages::{Help, HelpAction, HelpPage};
