//! The rooms. Each knows the kit; none knows another, nor the shell around them.

pub(crate) mod board;
pub(crate) mod judge;
pub(crate) mod minutes;
pub(crate) mod prepare;
pub(crate) mod roadmap;
pub(crate) mod see;
pub(crate) mod start;
