//! Tables in, tables out, and papers out: what spreadsheets put on the clipboard and take from it, and
//! what is sent out as a document.
//!
//! Owns the form of tables: cells and quotes, and which column fills which field. What comes in
//! becomes one [`crate::domain::edit::Edit`] and so one step of undo. Owns the form of papers: what
//! blocks there are, and how each kind of file holds them. Owns the form of pictures: what shapes
//! there are, and how they become points of colour or lines of SVG.
//!
//! Absent on purpose: any wording (head words and names of kinds come from outside), the clipboard
//! itself, the disk, and the choice of what goes out: `app` makes the cells, and knows what is
//! not for all.

#[cfg(feature = "gui")]
pub mod drawing;
mod faces;
mod package;
pub mod paper;
pub mod table_in;
pub mod table_out;
pub mod typeface;
