//! Sheets of a file become lists of a session: which sheet is which list, how each is understood, and
//! what comes of it. Pure: whoever reads the file, shows the guess and lets it be changed is elsewhere.

mod choice;
pub mod choices;
mod import;
pub mod pasted;
mod remembered;
pub mod tried;

pub use choice::Choice;
pub use import::{Import, chosen, kind_of};
