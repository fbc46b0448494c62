//! What serves every room: files, the audience's picture, how all looks.
//!
//! Each knows the core only, not the others and no room. Absent on purpose: a clipboard (copying
//! and pasting are one effect each, `core::effect`), and anything that touches the outside.

pub mod audience;
pub mod files;
pub mod preferences;
