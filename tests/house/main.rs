//! Tests that read the project's own source: what holds for all floors.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod sources;

mod architecture;
mod clamps;
mod locales;
mod sizes;
mod wording;
