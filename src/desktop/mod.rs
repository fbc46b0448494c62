//! The imperative shell: the window, threads, dialogs, the disk, the clock, the command line.

pub mod check;
