//! Minutes as it is looked at: the meeting and its agenda, the item that is written on, who is there.
//!
//! Knows the core only. Where a measure of an item leads is a place; what is done there, it does not
//! know.

mod agenda;
mod asked;
mod attending;
mod composing;
mod giving;
mod on_its_way;
mod outcome;
mod preview;
mod scene;
mod state;
mod taking_up;
mod usual;
mod writing;

pub use asked::{AgendaMove, MinutesAction, MinutesCommand};
pub use giving::MinutesReport;
pub use on_its_way::{Giving, NotGiven};
pub use outcome::Step;
pub use preview::{Preview, ReadMove};
pub use state::{At, Fold, Minutes};
