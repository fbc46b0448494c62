//! The rooms. Each knows the kit; none knows another, nor the shell around them.

pub mod board;
pub mod judge;
pub mod prepare;
pub mod start;
