//! The imperative shell: the window, threads, dialogs, the disk, the clock, the command line.

pub mod check;
pub mod cli;
pub mod clock;
#[cfg(feature = "gui")]
pub mod effects;
pub mod files;
#[cfg(feature = "gui")]
mod hold;
pub mod recover;
pub mod reports;
#[cfg(feature = "gui")]
mod scribe;
#[cfg(feature = "gui")]
mod system;
#[cfg(feature = "gui")]
mod wall;
#[cfg(feature = "gui")]
pub mod window;
