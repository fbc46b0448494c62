//! What the roadmap is planned by, beside its steps and what is decided for each measure: money,
//! balance, and what hangs on what.

pub mod balance;
pub mod frame;
pub mod link;
