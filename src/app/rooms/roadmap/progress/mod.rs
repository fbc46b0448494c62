//! The view Status: how each measure that is under way goes, half-year by half-year.

mod asked;
mod at;
mod cursor;
mod past;
mod scene;
mod state;
mod words;

pub use asked::{ProgressAction, ProgressCommand};
pub use at::ProgressCursor;
pub use cursor::ProgressMove;
pub use state::{HalfYears, ProgressView};
