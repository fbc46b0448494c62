//! What all that draws is made of: colours, sizes, focus, texts, buttons, fields. Knows no room, no
//! part of the window around them, and not the audience's picture.

pub(crate) mod aloud;
pub(crate) mod badge;
pub(crate) mod buttons;
pub(crate) mod choice_button;
pub(crate) mod choice_list;
pub(crate) mod clock;
pub(crate) mod crossing;
pub(crate) mod emblem;
mod entered;
pub(crate) mod fields;
pub(crate) mod focus;
pub(crate) mod group;
pub(crate) mod hint;
pub(crate) mod hyphens;
pub(crate) mod keycap;
pub mod light;
pub(crate) mod menus;
pub(crate) mod panes;
pub(crate) mod plan_sign;
pub(crate) mod questions;
pub(crate) mod shortcuts;
pub(crate) mod sign;
pub(crate) mod status_sign;
pub(crate) mod suggest;
pub(crate) mod tabs;
pub(crate) mod text;
pub mod theme;
mod tree;
pub(crate) mod uneven_rows;
pub(crate) mod view;
pub(crate) mod wording;
