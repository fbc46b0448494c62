//! Prepare as it is looked at: the open tab, and the selected entries.
//!
//! Knows the core only.

mod asked;
mod entries;
mod lists;
mod numbers;
mod paste;
mod pasted;
mod state;
mod tab;

pub use asked::{NoTable, PrepareAction, PrepareCommand, PrepareReport, Seating};
pub use entries::{GoesWith, entries, place, subject};
pub use pasted::{PasteWay, Pasted};
pub use state::Prepare;
pub use tab::Tab;
