//! Tests of `exchange`: papers in every kind of file, read back by whoever else reads such.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod opened;
mod paper_docx;
mod papers;
