//! Tests of `exchange`: papers in every kind of file, read back by whoever else reads such.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod answers;
mod book;
mod clipped;
mod office;
mod opened;
mod paper_docx;
mod paper_html;
mod paper_pdf;
mod paper_template;
mod paper_text;
mod papers;
mod pdf_elsewhere;
mod pdf_pages;
mod read_pdf;
#[path = "../support/clipped.rs"]
mod samples;
mod signs;
mod tables;
mod whole_papers;
