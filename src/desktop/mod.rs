//! The imperative shell: the window, threads, dialogs, the disk, the clock, the command line.

#[cfg(feature = "gui")]
mod ahead;
#[cfg(feature = "gui")]
mod audience_window;
pub mod check;
pub mod cli;
#[cfg(feature = "gui")]
mod clipboard;
pub mod clock;
#[cfg(feature = "gui")]
mod dialogs;
#[cfg(feature = "gui")]
pub mod effects;
#[cfg(feature = "exercise")]
pub mod exercise;
pub mod export;
#[cfg(feature = "gui")]
mod file_lock;
#[cfg(feature = "gui")]
mod file_workers;
pub mod files;
#[cfg(feature = "gui")]
mod giving;
#[cfg(feature = "gui")]
mod hotplug;
pub mod import;
#[cfg(any(feature = "gui", feature = "exercise"))]
mod journal_worker;
#[cfg(any(feature = "gui", feature = "exercise"))]
mod journal_writer;
pub mod minutes;
#[cfg(feature = "gui")]
pub mod pictures;
#[cfg(feature = "gui")]
mod placing;
pub mod recover;
pub mod reports;
pub mod see;
#[cfg(feature = "gui")]
mod settings_writer;
#[cfg(feature = "gui")]
mod standing;
#[cfg(feature = "gui")]
mod system;
#[cfg(feature = "gui")]
mod tables;
#[cfg(feature = "gui")]
pub mod window;
