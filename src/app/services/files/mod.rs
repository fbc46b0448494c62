//! What is done with files: opening, saving, leaving, what two do to one file, earlier versions, and
//! what earlier runs left.
//!
//! Owns the questions about them, and what is under way. Knows the core only; where somebody is led
//! to a text that does not fit, it is by its place.

mod asked;
mod comparing;
mod file_conflict;
mod leave;
mod open;
mod open_elsewhere;
mod opened;
mod pictures;
mod question;
mod recovery;
mod save;
mod sides;
mod state;
mod tables;
mod versions;

pub use asked::{FileAction, FileCommand, FileReport};
pub use opened::{Former, HeldBy, Opened};
pub use pictures::PictureReport;
pub use question::{
    AfterLeaving, Compared, ComparedFor, ComparedWith, Comparing, FileConflict, FileQuestion,
    JournalText, Offer, OpenElsewhere, OpenMode, ReadingVersion, ShownText, Standing, Version,
    Versions,
};
pub use save::{path_to_open, path_to_save_to};
pub use sides::{Comparison, ConflictSides};
pub use state::Files;
pub use tables::TablesReport;
