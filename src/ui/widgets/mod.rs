//! Small parts used by several rooms.

pub mod buttons;
pub mod field;
pub mod group;
pub mod icon;
pub mod light;
pub mod mini;
pub mod sign;
pub mod text;
