//! The only place with colours, fonts, sizes and gaps: what is drawn takes them from here, by name.

mod fonts;
pub(crate) mod gap;
mod palette;
mod sizes;
mod spaced;
mod style;

pub(crate) use fonts::{medium, regular, semibold};
pub use palette::{DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT, Palette, palette};
pub(crate) use sizes::*;
pub use style::{apply, install, space};
