//! The audience window as the facilitator runs it: what it shows, frozen, blank, following.
//!
//! What it shows is a `Picture`, which rooms make of themselves and `scenes` of the rest.
//! Knows the core only.

mod asked;
mod home;
pub(crate) mod scenes;
mod screens;
mod state;

pub use asked::{AudienceAction, AudienceCommand, AudienceReport};
pub use screens::Screen;
pub use state::{Audience, AudiencePlace, Show};
