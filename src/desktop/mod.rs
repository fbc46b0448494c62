//! The imperative shell: the window, threads, dialogs, the disk, the clock, the command line.

pub mod check;
pub mod cli;
pub mod clock;
#[cfg(feature = "gui")]
pub mod effects;
#[cfg(feature = "exercise")]
pub mod exercise;
pub mod files;
#[cfg(feature = "gui")]
mod hold;
pub mod recover;
pub mod reports;
#[cfg(any(feature = "gui", feature = "exercise"))]
mod scribe;
#[cfg(feature = "gui")]
mod system;
#[cfg(feature = "gui")]
mod wall;
#[cfg(feature = "gui")]
pub mod window;
