//! Prepare as it is looked at: the open tab, the selected entries, and tables before they are taken in.
//!
//! Knows the core only.

mod asked;
mod deletion;
mod entries;
mod lists;
mod numbers;
mod paste;
mod pasted;
mod sheets;
mod state;
mod tab;
mod taking;

pub use asked::{NoTable, PrepareAction, PrepareCommand, PrepareReport, Seating};
pub use entries::{GoesWith, entries, place, subject};
pub use pasted::{Pasted, count_key};
pub use sheets::{At, TableReading, Taking};
pub use state::Prepare;
pub use tab::Tab;
pub use taking::TakingAction;
