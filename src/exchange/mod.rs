//! Tables in, tables out: what spreadsheets put on the clipboard and take from it.
//!
//! Must not know any wording: head words and names of kinds come from outside.

pub mod table_in;
pub mod table_out;
