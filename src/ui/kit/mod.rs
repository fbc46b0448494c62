//! What all that draws is made of: colours, sizes, focus, texts, buttons, fields. Knows no room.

pub mod buttons;
pub mod crossing;
pub mod fields;
pub mod group;
pub mod icon;
pub mod light;
pub mod shortcuts;
pub mod sign;
pub mod text;
pub mod theme;
pub mod view;
pub mod wording;
