//! A file with tables on its way into the session: it is read, then every sheet is looked at with what
//! would become of it, and what columns and words mean is chosen, before anything is taken in.

mod asked;
mod reading;
mod trying;

pub use asked::TakingAction;
