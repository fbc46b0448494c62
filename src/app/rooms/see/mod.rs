//! See as it is looked at: the questions that the lights raise, which of them are shown, the one
//! that is talked about.
//!
//! Knows the core only. Where a question leads is a place; what is done there, it does not know.

mod asked;
mod dealing;
mod leads;
mod rows;
mod scene;
mod state;
mod table;

pub use asked::{SeeAction, SeeCommand, SeeReport};
pub use leads::{lead_name, place_of};
pub use rows::SeeRow;
pub use state::{AreaFilter, See};
pub use table::QuestionTable;
