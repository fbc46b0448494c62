//! Tables go out: [`Workbook`] (what stands in them, without any file's form) -> a file for Excel
//! ([`xlsx`]), a table as text ([`csv`]), or what the clipboard takes ([`clipboard`]).
//!
//! What stands in a cell is text, a day, an amount or a light as its word: nothing calculates, and no
//! light is a number. The words come from outside.

mod book;
pub mod clipboard;
pub mod csv;
pub mod form;
pub mod xlsx;

pub use book::{Cell, Column, Kind, Sheet, Workbook};
