//! The bundled typeface: the bytes of its files, once for all who draw with it.
//!
//! `assets/fonts/README.md` says where they come from, what was changed, and under which licence.

/// How strong letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    Regular,
    /// Between text and heads.
    Medium,
    /// Heads.
    Bold,
}

/// Text.
pub static REGULAR: &[u8] =
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");

/// What is between text and heads.
pub static MEDIUM: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Medium.ttf");

/// Heads, and what stands out.
pub static SEMIBOLD: &[u8] =
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");

/// What [`REGULAR`] has no drawing for: more Latin, Greek, Cyrillic, arrows, shapes.
pub static REGULAR_FALLBACK: &[u8] = include_bytes!("../../assets/fonts/Fallback-Regular.ttf");

/// The same for [`MEDIUM`].
pub static MEDIUM_FALLBACK: &[u8] = include_bytes!("../../assets/fonts/Fallback-Medium.ttf");

/// The same for [`SEMIBOLD`].
pub static SEMIBOLD_FALLBACK: &[u8] = include_bytes!("../../assets/fonts/Fallback-SemiBold.ttf");

/// Signs that come along with pasted text, in one weight.
pub static EMOJI: &[u8] = include_bytes!("../../assets/fonts/Emoji.ttf");
